"""A run from what was asked to what it came to: kept part by part, stopped and taken up again."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from wintering import __version__
from wintering.explore.generations import GENERATION, NobodyWaits, Workers, in_generations
from wintering.explore.lives import TURNS_AT_MOST
from wintering.rehearse.data.columns import TABLES
from wintering.rehearse.data.folder import STOPPED, WHOLE, RunFolder, parts_of
from wintering.rehearse.data.parquet import need_pyarrow
from wintering.rehearse.runs.codes import NOT_THIS_RUN, RehearsalFault
from wintering.rehearse.runs.plan import (
    LIVES_A_TASK,
    Given,
    LifeResult,
    LifeTask,
    RunPlan,
    life_worker,
    world_bytes,
)
from wintering.rehearse.runs.policies import asked_policies
from wintering.rehearse.runs.summary import Ran, summary
from wintering.story.world import World

LIVES, POLICIES, SEED = 1000, "careful,reckless,random,curious", 0  # where nothing is asked
LIVES_A_PART = 32  # held until they are written; some 50 kB each in Eight Moons
KEPT_EVERY = 30.0  # seconds: no more than these are lost when the program is killed


@dataclass(frozen=True)
class RunAsked:
    """What a run is to be; what is None is as it was (with `resume`) or as the constants say."""

    world: World
    world_name: str  # as a reader would ask for it
    lives: int | None = None
    policies: str | None = None
    seed: int | None = None
    jobs: int | None = None
    ray: str | None = None
    out: Path | None = None
    resume: bool = False
    turns: bool = False
    turns_at_most: int = TURNS_AT_MOST
    is_native: bool = True


class Progress:
    """What is told while a run goes on; this one says nothing."""

    def began(self, before: int, whole: int) -> None:
        """The run begins with so many lives behind it, of so many."""

    def lived(self, lives: int) -> None:
        """So many lives are behind it."""

    def stopped(self) -> str | None:
        """What stops the run now, if anything does."""
        return None


def rehearse(asked: RunAsked, progress: Progress | None = None) -> Ran:
    """Live a world many times. Errors: RehearsalFault. Changes: the folder `asked.out`, if any."""
    progress = progress or Progress()
    with ExitStack() as stack:
        folder = _folder(asked)
        about = _about(asked) if folder is None else folder.about
        if folder is not None:
            stack.callback(folder.close)
        lives: int = about["lives"]
        policies = asked_policies(",".join(about["policies"]), asked.world)
        plan = RunPlan(len(asked.world.program.points()), policies, about["seed"])
        before = _take_up(plan, folder, lives)
        hours_before = plan.hours
        given = Given(
            world_bytes(asked.world), policies, about["turns"], about["turns_at_most"],
            asked.is_native,
        )  # fmt: skip
        began = time.monotonic()
        progress.began(before, lives)
        crew, workers = _crew(asked, given, lives - before, progress)
        stack.enter_context(crew)
        keeper = Keeper(folder)
        stopped = None
        size = GENERATION if plan.learns else lives
        with suppress(NobodyWaits):
            for result in in_generations(plan, crew, lives, first=before, size=size):
                keeper.add(result)
                progress.lived(plan.tally.all_lives)
                stopped = progress.stopped()
                if stopped is not None:
                    break
        if plan.tally.all_lives < lives:
            stopped = stopped or progress.stopped()
        keeper.keep()
        plan.settle()
        ran = Ran(
            asked.world, asked.world_name, tuple(about["policies"]), about["seed"], lives, before,
            hours_before, plan.tally, time.monotonic() - began, workers, _are_compiled(asked),
            None if asked.out is None else str(asked.out), stopped, crew.lost_processes,
        )  # fmt: skip
        if folder is not None:
            whole = plan.tally.all_lives >= lives
            folder.finish(WHOLE if whole else STOPPED, summary(ran))
    return ran


class Keeper:
    """Gathers results into parts, and writes each when a generation or enough time is full."""

    def __init__(self, folder: RunFolder | None) -> None:
        self._folder = folder
        self._open: LifeResult | None = None
        self._since = time.monotonic()

    def add(self, result: LifeResult) -> None:
        """Take in the lives that follow. Errors: RehearsalFault when they cannot be written."""
        if self._folder is None:
            return
        if self._open is None:
            self._open = result
        else:
            self._open.add(result)
        end = self._open.first + self._open.lives
        if end % min(LIVES_A_PART, GENERATION) == 0 or time.monotonic() - self._since > KEPT_EVERY:
            self.keep()

    def keep(self) -> None:
        """Write what is gathered. Changes: the folder."""
        part, self._open = self._open, None
        self._since = time.monotonic()
        if part is not None and self._folder is not None:
            self._folder.put(part.first, part.lives, part.rows, part.counts())


def _are_compiled(asked: RunAsked) -> bool:
    """Whether hours are lived compiled: where it was not declined, and can be."""
    return asked.is_native and all(find_spec(each) is not None for each in ("numba", "llvmlite"))


def _about(asked: RunAsked) -> dict[str, Any]:
    """What a new run is, with nothing left open."""
    written = POLICIES if asked.policies is None else asked.policies
    policies = asked_policies(written, asked.world)
    return {
        "wintering": __version__,
        "world": asked.world_name,
        "world_digest": asked.world.digest,
        "policies": [each.label for each in policies],
        "policy_files": {each.label: each.text for each in policies if each.text},
        "seed": SEED if asked.seed is None else asked.seed,
        "lives": LIVES if asked.lives is None else asked.lives,
        "turns": asked.turns,
        "turns_at_most": asked.turns_at_most,
    }


def _folder(asked: RunAsked) -> RunFolder | None:
    if asked.out is None:
        if asked.resume:
            raise RehearsalFault(
                NOT_THIS_RUN,
                "there is no run to go on with",
                "lives that were not written are gone with the program.",
                "Name the folder of the run: --out DIR --resume",
            )
        return None
    need_pyarrow()
    if not asked.resume:
        tables = tuple(each.name for each in TABLES.values() if asked.turns or not each.is_optional)
        return RunFolder.begin(asked.out, _about(asked), tables)
    folder = RunFolder.reopen(asked.out)
    try:
        _check_same(asked, folder.about)
    except BaseException:
        folder.close()
        raise
    if asked.lives is not None and asked.lives != folder.about["lives"]:
        folder.note(lives=asked.lives)
    folder.note(state="running")
    return folder


def _check_same(asked: RunAsked, about: Mapping[str, Any]) -> None:
    """Refuse to go on with a run that is another. Errors: RehearsalFault."""
    differs: list[str] = []
    if asked.world.digest != about["world_digest"]:
        differs.append("the world, or Wintering itself, has been edited since")
    if asked.policies is not None:
        policies = asked_policies(asked.policies, asked.world)
        if [each.label for each in policies] != about["policies"]:
            differs.append(f"it was lived by {', '.join(about['policies'])}")
    if asked.seed is not None and asked.seed != about["seed"]:
        differs.append(f"it was begun with --seed {about['seed']}")
    if not differs:
        now = asked_policies(",".join(about["policies"]), asked.world)
        if {each.label: each.text for each in now if each.text} != about["policy_files"]:
            differs.append("a policy's file has been edited since")
    if differs:
        raise RehearsalFault(
            NOT_THIS_RUN,
            f"'{asked.out}' holds another run",
            f"{'; '.join(differs)}.",
            "Ask for the same as before, or begin a new run in another folder.",
        )


def _take_up(plan: RunPlan, folder: RunFolder | None, lives: int) -> int:
    """Take in what a run has kept; how many lives that is. Changes: the plan."""
    if folder is None:
        return 0
    parts = parts_of(folder.path)
    done = sum(each.lives for each in parts)
    generation = done - done % GENERATION
    for each in parts:
        result = LifeResult.from_counts(each.first, each.lives, each.counts)
        if plan.learns and each.first >= generation and done < lives:
            plan.keep(result)
        else:
            plan.add(result)
    return done


def _crew(asked: RunAsked, given: Given, lives: int, progress: Progress) -> tuple[Any, int]:
    """Whoever lives the lives, and how many of them there are. Errors: RehearsalFault."""
    if asked.ray is not None:
        from wintering.rehearse.runs.cluster import RayCrew

        cluster: RayCrew[LifeTask, LifeResult] = RayCrew(life_worker, (given,), asked.ray)
        return cluster, cluster.workers
    jobs = max(min(asked.jobs or cores(), -(-lives // LIVES_A_TASK)), 1)
    here: Workers[LifeTask, LifeResult] = Workers(life_worker, (given,), jobs, progress.stopped)
    return here, jobs


def cores() -> int:
    """How many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
