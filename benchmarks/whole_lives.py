"""`python -m benchmarks.whole_lives`: what a whole life of Eight Moons costs, and where it goes.

A life is lived as a rehearsal lives it: all its scenes told, its hours by compiled laws, its rows
made and written. Lives are counted by the clock, with one process and with two, in several rounds
(benchmarks.life_crews); one life by processor time, which other programs on the machine disturb
less, with its rows and bare of them, turn and turn about. Where the time goes is found by looking,
a thousand times a second, at what is being done.

`--against FOLDER` lives the same lives, bare of rows, with the sources of another commit, turn
and turn about (`git worktree add FOLDER COMMIT`).
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

from benchmarks.figures import ROOT, commit, machine
from benchmarks.life_crews import WARMING, WORLD, begin, live_part, live_task, rounds, spread

RESULTS = ROOT / "benchmarks" / "results" / "whole_lives.json"
ROUNDS = 3
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
taken = []
for seed in range(1, warming + lives + 1):
    began = time.process_time()
    session = Session.begin(world, seed, hours=hours)
    live(session, policy)
    taken.append(time.process_time() - began)
print(json.dumps(taken[warming:]))
"""


def bare(source: Path, policy: str, lives: int) -> list[float]:
    """Lives without rows, by the sources in a folder: processor seconds of each."""
    told = subprocess.run(
        [sys.executable, "-c", BARE, str(source / "wintering" / "worlds" / "eight_moons"),
         policy, str(WARMING), str(lives)],
        env={**os.environ, "PYTHONPATH": str(source)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(told.stdout)


def with_rows_and_bare(policy: str, seeds: range) -> dict[str, Any]:
    """The same lives with their rows and without, some by some. Units: s of processor."""
    from wintering.explore import live, policy_named
    from wintering.rehearse.native import laws_of
    from wintering.rehearse.runs.plan import LIVES_A_TASK
    from wintering.story.opening import open_world
    from wintering.story.session import Session

    begin(policy)
    world = open_world(WORLD)
    laws, chooser = laws_of(world.tables), policy_named(policy)

    def live_bare(seed: int) -> None:
        live(Session.begin(world, seed, hours=laws), chooser)

    def live_with_rows(seed: int) -> None:
        live_task(range(seed, seed + 1))

    taken: dict[str, list[float]] = {"with_rows": [], "bare": []}
    ways = {"with_rows": live_with_rows, "bare": live_bare}
    for seed in range(1, WARMING + 1):
        live_bare(seed)
    for at in range(0, len(seeds), LIVES_A_TASK):
        for name, way in ways.items():
            for seed in seeds[at : at + LIVES_A_TASK]:
                began = time.process_time()
                way(seed)
                taken[name].append(time.process_time() - began)
    told: dict[str, Any] = {name: spread(each) for name, each in taken.items()}
    told["rows_cost"] = round(sum(taken["with_rows"]) / sum(taken["bare"]) - 1.0, 3)
    return told


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
        live_part(task)
    signal.setitimer(signal.ITIMER_PROF, 0.0)
    whole = sum(seen.values())
    return {part: round(many / whole, 3) for part, many in seen.most_common()}


def main() -> int:
    """Measure, print, and write results/whole_lives.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lives", type=int, default=32)
    parser.add_argument("--policy", default="careful")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--against", type=Path, help="sources of another commit")
    options = parser.parse_args()
    from wintering.rehearse.runs.running import LIVES_A_PART

    lives, policy = options.lives, options.policy
    against: Path | None = options.against
    first = WARMING + 1
    part = min(LIVES_A_PART, lives)
    tasks = [range(at, at + part) for at in range(first, first + lives, part)]
    found: dict[str, Any] = {"policy": policy}
    if against is not None:
        now: list[float] = []
        before: list[float] = []
        for _ in range(ROUNDS):
            now += bare(ROOT / "src", policy, max(lives // 4, 4))
            before += bare(against / "src", policy, max(lives // 4, 4))
        found["against"] = {
            "sources": against.name, "before": spread(before), "now": spread(now),
            "times_quicker": round(sum(before) / sum(now), 2),
        }  # fmt: skip
    found |= rounds(policy, tasks, options.rounds)
    rate = found["lives_a_second_2"]["median"]
    found["minutes_for_10000"] = round(MANY_LIVES / rate / 60, 1)
    found["holds"] = rate >= TARGET_LIVES_A_SECOND
    found["processor_s_a_life"] = with_rows_and_bare(policy, range(first, first + lives))
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
