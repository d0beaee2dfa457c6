"""`python -m benchmarks.lives --lives 1000`: of what, and when, whole lives in Eight Moons end.

Two ways of living, the same seeds: carefully from the first day; and carefully only after a
first moon lived as it comes, every choice as likely as the next. The scenes are told and the
laws compiled, so that a life is what a reader of that seed and those choices would meet.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from multiprocessing import get_context
from typing import Any

from benchmarks.figures import ROOT, commit, machine
from benchmarks.reach import FIRST_MOON_DAYS, WORLD, hours

RESULTS = ROOT / "benchmarks" / "results" / "lives.json"
EARLY, LATE = "careful from the first day", "careful from the second moon"
WAYS = (EARLY, LATE)
SAID_EVERY = 50  # lives, when how far it is is said


def one_life(job: tuple[int, str]) -> dict[str, Any]:
    """Live one life to its ending: its seed, way, ending, last day and turns."""
    from wintering.explore import live, policy_named
    from wintering.story.opening import open_world
    from wintering.story.session import Session

    seed, way = job
    session = Session.begin(open_world(WORLD), seed, hours=hours())
    turns = 0
    if way == LATE:
        turns = live(session, policy_named("random"), until_day=FIRST_MOON_DAYS).turns
    lived = live(session, policy_named("careful"))
    return {
        "seed": seed,
        "way": way,
        "ended": lived.ended,
        "day": lived.days,
        "turns": max(turns, lived.turns),
    }


def main() -> int:
    """Live them, say what came of them, keep it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lives", type=int, default=1000, help="of each way")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--first-seed", type=int, default=1)
    options = parser.parse_args()
    if options.lives < 1 or options.jobs < 1:
        print("--lives and --jobs are whole numbers from 1", file=sys.stderr)
        return 2
    hours()  # compiled once, before the workers ask for it
    seeds = range(options.first_seed, options.first_seed + options.lives)
    jobs = [(seed, way) for seed in seeds for way in WAYS]
    begun = time.monotonic()
    lived: list[dict[str, Any]] = []
    with get_context("spawn").Pool(options.jobs) as pool:
        for one in pool.imap(one_life, jobs, chunksize=2):
            lived.append(one)
            if len(lived) % SAID_EVERY == 0:
                rate = len(lived) / (time.monotonic() - begun)
                print(f"{len(lived)} of {len(jobs)} lives, {rate:.2f} a second", flush=True)
    seconds = time.monotonic() - begun
    for way in WAYS:
        ends = Counter(one["ended"] for one in lived if one["way"] == way)
        print(way, dict(ends.most_common()))
    RESULTS.write_text(
        json.dumps(
            {
                "what": __doc__.split("\n")[0] if __doc__ else "",
                "lives_a_second": round(len(lived) / seconds, 2),
                "jobs": options.jobs,
                "lives": [[one["way"], one["seed"], one["ended"], one["day"]] for one in lived],
                "machine": machine(),
                "commit": commit(),
            },
            indent=None,
        )
        + "\n",
        encoding="utf-8",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
