"""`python -m benchmarks.whole_lives`: what a whole life of Eight Moons costs, and where it goes.

A life is lived as a rehearsal lives it: all its scenes told, its hours by compiled laws, its rows
made and written. Lives are counted by the clock, with one process and with two; one life by
processor time, which other programs on the machine disturb less. Where the time goes is found by
looking, a thousand times a second, at what is being done.

`--against FOLDER` lives the same lives, bare of rows, with the sources of another commit, turn
and turn about (`git worktree add FOLDER COMMIT`).
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import Any

from benchmarks.figures import ROOT, commit, machine

RESULTS = ROOT / "benchmarks" / "results" / "whole_lives.json"
WORLD = ROOT / "src" / "wintering" / "worlds" / "eight_moons"
WARMING = 8  # lives first: the first of a process make each scene ready that they come to
LOOKS_APART_S = 0.001
TARGET_LIVES_A_SECOND = 12.0
MANY_LIVES = 10_000

# What a file of the engine is about; a frame of any other belongs to whoever called it.
PARTS = {
    "rehearse/native.py": "laws",
    "story/director.py": "which scenes may speak",
    "story/standing.py": "which scenes may speak",
    "story/today.py": "which scenes may speak",
    "story/offers.py": "what is offered",
    "story/leans.py": "policy",
    "explore/policies.py": "policy",
    "rehearse/runs/policies.py": "policy",
    "story/narration.py": "scenes told",
    "story/order_span.py": "from hour to hour",
    "story/hours.py": "from hour to hour",
    "story/ledger.py": "from hour to hour",
    "story/turn.py": "from hour to hour",
    "story/session.py": "page and transcript",
    "rehearse/runs/watching.py": "rows",
    "rehearse/runs/sources.py": "rows",
    "rehearse/runs/living.py": "rows",
    "rehearse/runs/plan.py": "rows",
    "rehearse/data/folder.py": "writing",
    "rehearse/data/parquet.py": "writing",
}

BARE = """
import json, sys, time
from wintering.explore import live, policy_named
from wintering.rehearse.native import laws_of
from wintering.story.opening import open_world
from wintering.story.session import Session
folder, policy, warming, lives = sys.argv[1], policy_named(sys.argv[2]), *map(int, sys.argv[3:])
from pathlib import Path
world = open_world(Path(folder))
hours = laws_of(world.tables)
taken, lived = [], 0
for seed in range(1, warming + lives + 1):
    began = time.process_time()
    session = Session.begin(world, seed, hours=hours)
    live(session, policy)
    taken.append(time.process_time() - began)
    lived += session.course.life.hour
print(json.dumps({"seconds": taken[warming:], "hours": lived / (warming + lives)}))
"""


def bare(source: Path, policy: str, lives: int) -> dict[str, Any]:
    """Lives without rows, by the sources in a folder: processor seconds of each, mean hours."""
    told = subprocess.run(
        [sys.executable, "-c", BARE, str(source / "wintering" / "worlds" / "eight_moons"),
         policy, str(WARMING), str(lives)],
        env={**os.environ, "PYTHONPATH": str(source)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(told.stdout)


_workers: list[Any] = []  # in each process, what lives tasks


def _begin(policy: str) -> None:
    from wintering.rehearse.runs.plan import Given, life_worker, world_bytes
    from wintering.rehearse.runs.policies import Asked
    from wintering.story.opening import open_world

    world = open_world(WORLD)
    _workers.append(life_worker(Given(world_bytes(world), (Asked(policy, policy),))))
    _live(range(1, WARMING + 1))


def _live(seeds: range) -> Any:
    from wintering.rehearse.runs.errands import LifeErrand, LifeTask

    return _workers[0](LifeTask(tuple(LifeErrand(each, each, 0, each) for each in seeds)))


def _live_and_write(seeds: range) -> float:
    """Live a part and write it as a run does; how long the writing took. Units: s."""
    from wintering.rehearse.data.columns import TABLES
    from wintering.rehearse.data.folder import RunFolder
    from wintering.rehearse.runs.plan import LIVES_A_TASK

    result = _live(seeds[:LIVES_A_TASK])
    for at in range(LIVES_A_TASK, len(seeds), LIVES_A_TASK):
        result.add(_live(seeds[at : at + LIVES_A_TASK]))
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        folder = RunFolder.begin(Path(place) / "run", {}, tuple(TABLES))
        folder.put(seeds.start, len(seeds), result.rows, result.counts())
        folder.close()
    return time.perf_counter() - began


def _counted(policy: str, jobs: int, tasks: list[range]) -> float:
    """Lives a second by the clock, with so many processes that are ready."""
    with get_context("spawn").Pool(jobs, _begin, (policy,)) as pool:
        pool.map(_idle, range(4 * jobs), 1)  # until all have begun
        began = time.perf_counter()
        pool.map(_live_and_write, tasks, 1)
        return sum(map(len, tasks)) / (time.perf_counter() - began)


def _idle(_: int) -> None:
    time.sleep(0.2)


def part_of(frame: FrameType | None) -> str:
    """What is being done in a frame."""
    while frame is not None:
        file = frame.f_code.co_filename.rpartition("wintering/")[2]
        if file in PARTS:
            return PARTS[file]
        frame = frame.f_back
    return "else"


def shares(tasks: list[range]) -> dict[str, float]:
    """Which share of the processor's time goes to what."""
    seen: Counter[str] = Counter()
    signal.signal(signal.SIGPROF, lambda _, frame: seen.update((part_of(frame),)))
    signal.setitimer(signal.ITIMER_PROF, LOOKS_APART_S, LOOKS_APART_S)
    for task in tasks:
        _live_and_write(task)
    signal.setitimer(signal.ITIMER_PROF, 0.0)
    whole = sum(seen.values())
    return {part: round(many / whole, 3) for part, many in seen.most_common()}


def main() -> int:
    """Measure, print, and write results/whole_lives.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lives", type=int, default=32)
    parser.add_argument("--policy", default="careful")
    parser.add_argument("--against", type=Path, help="sources of another commit")
    options = parser.parse_args()
    from wintering.rehearse.runs.running import LIVES_A_PART

    lives, policy = options.lives, options.policy
    against: Path | None = options.against
    first = WARMING + 1
    part = min(LIVES_A_PART, lives)
    tasks = [range(at, at + part) for at in range(first, first + lives, part)]
    now: list[float] = []
    before: list[float] = []
    hours = 0.0
    for _ in range(3):
        told = bare(ROOT / "src", policy, lives // 2)
        now += told["seconds"]
        hours = told["hours"]
        if against is not None:
            before += bare(against / "src", policy, max(lives // 4, 4))["seconds"]
    found: dict[str, Any] = {
        "policy": policy,
        "hours_a_life": round(hours),
        "bare": {"processor_s_a_life": round(statistics.median(now), 4),
                 "least": round(min(now), 4), "lives": len(now)},
    }  # fmt: skip
    if against is not None:
        found["before"] = {
            "sources": against.name,
            "processor_s_a_life": round(statistics.median(before), 4),
            "least": round(min(before), 4), "lives": len(before),
        }  # fmt: skip
        found["times_quicker"] = round(statistics.median(before) / statistics.median(now), 2)
    for jobs in (1, 2):
        found[f"lives_a_second_{jobs}"] = round(_counted(policy, jobs, tasks * jobs), 2)
    found["two_cores_over_one"] = round(found["lives_a_second_2"] / found["lives_a_second_1"], 2)
    found["minutes_for_10000"] = round(MANY_LIVES / found["lives_a_second_2"] / 60, 1)
    found["holds"] = found["lives_a_second_2"] >= TARGET_LIVES_A_SECOND
    _begin(policy)
    began = time.process_time()
    _live(range(first, first + lives))
    found["with_rows"] = {"processor_s_a_life": round((time.process_time() - began) / lives, 4)}
    found["shares"] = shares(tasks)
    found["load"] = [round(each, 2) for each in os.getloadavg()]
    data = {**found, "machine": machine(), "commit": commit()}
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    kept[policy] = data
    RESULTS.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
