"""Whole lives of Eight Moons with one process and with two, round after round, turn about.

Two processes are rarely twice one: lives may cost more processor time side by side (they share
memory, and a host that lends two cores does not always lend them whole), and a process may wait.
Both are said. What the machine itself allows is measured in the same rounds by a loop of Python
that touches next to no memory, in one process and in two.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.pool import Pool
from pathlib import Path
from typing import Any

from benchmarks.figures import ROOT

WORLD = ROOT / "src" / "wintering" / "worlds" / "eight_moons"
WARMING = 8  # lives first: the first of a process make each scene ready that they come to
LOOPS = 4  # pieces of the control for each process in a round
STEPS_A_LOOP = 1_500_000  # of the control; about a tenth of a second
CREWS = (1, 2)  # processes


@dataclass(frozen=True, slots=True)
class Done:
    """What a crew did in a round: pieces, by the clock and by processor time. Units: s."""

    pieces: int
    seconds: float
    processor: float
    writing: float = 0.0

    @property
    def rate(self) -> float:
        """Pieces a second by the clock."""
        return self.pieces / self.seconds

    @property
    def cost(self) -> float:
        """Processor time a piece. Units: s."""
        return self.processor / self.pieces


_workers: list[Any] = []  # in each process, what lives tasks


def begin(policy: str) -> None:
    """Make a process ready to live lives, and let it live the first few."""
    from wintering.rehearse.runs.plan import Given, life_worker, world_bytes
    from wintering.rehearse.runs.policies import Asked
    from wintering.story.opening import open_world

    world = open_world(WORLD)
    _workers.append(life_worker(Given(world_bytes(world), (Asked(policy, policy),))))
    live_task(range(1, WARMING + 1))


def live_task(seeds: range) -> Any:
    """Live lives as a task of a run, with their rows."""
    from wintering.rehearse.runs.errands import LifeErrand, LifeTask

    return _workers[0](LifeTask(tuple(LifeErrand(each, each, 0, each) for each in seeds)))


def live_part(seeds: range) -> Done:
    """Live a part and write it as a run does."""
    from wintering.rehearse.data.columns import TABLES
    from wintering.rehearse.data.folder import RunFolder
    from wintering.rehearse.runs.plan import LIVES_A_TASK

    began, spent = time.perf_counter(), time.process_time()
    result = live_task(seeds[:LIVES_A_TASK])
    for at in range(LIVES_A_TASK, len(seeds), LIVES_A_TASK):
        result.add(live_task(seeds[at : at + LIVES_A_TASK]))
    lived = time.process_time()
    with tempfile.TemporaryDirectory() as place:
        folder = RunFolder.begin(Path(place) / "run", {}, tuple(TABLES))
        folder.put(seeds.start, len(seeds), result.rows, result.counts())
        folder.close()
    now = time.process_time()
    return Done(len(seeds), time.perf_counter() - began, now - spent, now - lived)


def _loop(_: int) -> Done:
    """A piece of the control."""
    began, spent = time.perf_counter(), time.process_time()
    number = 1
    for step in range(STEPS_A_LOOP):
        number = (number * 5 + step) & 0xFFFF
    return Done(1, time.perf_counter() - began, time.process_time() - spent)


def _idle(_: int) -> None:
    time.sleep(0.2)


def _round(crew: Pool, work: Any, tasks: Sequence[Any]) -> Done:
    began = time.perf_counter()
    done = crew.map(work, tasks, 1)
    return Done(
        sum(each.pieces for each in done), time.perf_counter() - began,
        sum(each.processor for each in done), sum(each.writing for each in done),
    )  # fmt: skip


def rounds(policy: str, tasks: Sequence[range], many: int) -> dict[str, Any]:
    """Lives a second by each crew, and what two processes are of one, beside the control's."""
    lives: dict[int, list[Done]] = {jobs: [] for jobs in CREWS}
    control: dict[int, list[Done]] = {jobs: [] for jobs in CREWS}
    spawned = get_context("spawn")
    with spawned.Pool(1, begin, (policy,)) as one, spawned.Pool(2, begin, (policy,)) as two:
        crews = {1: one, 2: two}
        for jobs, crew in crews.items():
            crew.map(_idle, range(4 * jobs), 1)  # until all have begun
        for _ in range(many):
            for jobs, crew in crews.items():
                control[jobs].append(_round(crew, _loop, range(LOOPS * jobs)))
                lives[jobs].append(_round(crew, live_part, [*tasks] * jobs))
    return {
        **{f"lives_a_second_{jobs}": spread([each.rate for each in lives[jobs]]) for jobs in CREWS},
        "two_over_one": two_over_one(lives),
        "two_over_one_of_a_bare_loop": two_over_one(control),
        "writing_share": round(
            statistics.median(each.writing / each.processor for each in lives[2]), 4
        ),
    }


def two_over_one(done: dict[int, list[Done]]) -> dict[str, float]:
    """What two processes are of one, by the rounds' median, and by what less than two.

    Twice `by_cost` (one's processor time a piece over two's) times `by_waiting` (how much of the
    clock two's processes were at work, over one's) is `rate`, round by round.
    """
    pairs = list(zip(done[1], done[2], strict=True))

    def at_work(each: Done, jobs: int) -> float:
        return each.processor / (each.seconds * jobs)

    return {
        "rate": _median([two.rate / one.rate for one, two in pairs]),
        "by_cost": _median([one.cost / two.cost for one, two in pairs]),
        "by_waiting": _median([at_work(two, 2) / at_work(one, 1) for one, two in pairs]),
        "processor_s_one": _median([one.cost for one, _ in pairs]),
        "processor_s_two": _median([two.cost for _, two in pairs]),
    }


def _median(of: list[float]) -> float:
    return round(statistics.median(of), 4)


def spread(taken: list[float]) -> dict[str, float]:
    """Some measurements as they lie: few lives are long, so mean and median are not the same."""
    return {
        "mean": round(statistics.mean(taken), 4),
        "median": _median(taken),
        "least": round(min(taken), 4),
        "most": round(max(taken), 4),
        "of": len(taken),
    }
