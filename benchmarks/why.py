"""`python -m benchmarks.why`: how long an answer to why takes, and how much memory.

A careful life of Eight Moons is lived to a day, kept turn by turn on a shelf. Each question is
asked of it anew, as the command line asks it: the shelf's turns are read, the hours before the
newest page are lived again under the trace, the answer is put into words. The seconds are those
of the processor; the world and the shelf are open. Beside it the same of a life that nobody
keeps, lived by seed and policy, whose living is a figure of its own.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Any

from benchmarks.figures import ROOT, Figure, commit, figure, machine

RESULTS = ROOT / "benchmarks" / "results" / "why.json"
SEED, POLICY = 11, "careful"
# Of a day's numbers, of what stood for weeks, of a scene that has not come, of a decision.
QUESTIONS = (
    "cold", "core", "hungry", "stack", "tired", "raven wick", "trust lexa",
    "belief lexa still_alive", "mood", "light", "spirits raven", "first_frost", "hunger_sign",
    "send", "look for you",
)  # fmt: skip
LIMIT_S = 1.0  # for a day's question (issue 5)
MEMORY_LIMIT_MB = 64.0  # of one answer, above what the world takes


def kept_life(folder: Path, day: int) -> Any:
    """A sitting with a life lived to a day, every turn of it on a shelf."""
    from wintering.explore.policies import policy_named
    from wintering.players.sitting import Asked, sit_down
    from wintering.shelf.sqlite import SqliteStore

    store = SqliteStore(folder / "lives.db")
    sitting = sit_down(store, Asked(world="eight_moons", seed=SEED, life="ash"))
    policy = policy_named(POLICY)
    while sitting.page.day < day and sitting.page.ended is None:
        sitting.choose(policy.choose_in(sitting.session))
    return sitting


def measured(sitting: Any, times: int) -> tuple[list[Figure], dict[str, Any]]:
    """How long each question takes, and the memory of the greediest."""
    from wintering.players.asking import past_of_sitting
    from wintering.story.why import Inquiry

    figures: list[Figure] = [hours_of(sitting)]
    for what in QUESTIONS:
        taken: list[float] = []
        for _ in range(times):
            before = time.process_time()
            past = past_of_sitting(sitting)
            str(Inquiry(past, author=True, session=sitting.session).answer(what))
            taken.append(time.process_time() - before)
        figures.append(figure(f"why {what}", taken, "s", limit=LIMIT_S))
    tracemalloc.start()
    past = past_of_sitting(sitting)
    str(Inquiry(past, author=True, session=sitting.session).answer("hungry"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    figures.append(figure("memory of one answer", [peak / 1e6], "MB", limit=MEMORY_LIMIT_MB))
    about = {"day": sitting.page.day, "turns": sitting.page.turn}
    return figures, about


def hours_of(sitting: Any) -> Figure:
    """What a hundred hours of the plain laws take just now: to hold answers against."""
    from wintering.laws.hour import live_hour
    from wintering.life.saved import from_plain, to_plain

    world = sitting.session.world
    life = from_plain(to_plain(sitting.session.course.life), world.sizes)
    before = time.process_time()
    for _ in range(100):
        live_hour(life, world.tables)
    return figure("a hundred hours of the plain laws", [time.process_time() - before], "s")


def rehearsed(day: int) -> list[Figure]:
    """A life that nobody keeps: living it as far as the day, then a question."""
    from wintering.players.asking import past_by_policy
    from wintering.players.sitting import new_session
    from wintering.players.worlds import world_folder
    from wintering.story.why import Inquiry

    session = new_session(world_folder("eight_moons"), SEED)
    before = time.process_time()
    past = past_by_policy(session, POLICY, day * 24)
    living = time.process_time() - before
    before = time.process_time()
    str(Inquiry(past, author=True, hour=day * 24).answer("core"))
    asked = time.process_time() - before
    return [
        figure(f"living a rehearsed life to day {day}", [living], "s"),
        figure("why core of it", [asked], "s", limit=LIMIT_S),
    ]


def main() -> int:
    """Measure, print, keep; 1 when a figure is beyond its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, nargs="+", default=[20, 60, 150])
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for day in options.days:
        with tempfile.TemporaryDirectory() as folder:
            sitting = kept_life(Path(folder), day)
            figures, about = measured(sitting, options.times)
            sitting.store.close()
        for each in (*figures, *rehearsed(day)):
            print(f"day {about['day']:>3}  {each.name:<36} {each.figure:>8.3f} {each.unit}")
            rows.append({**each.as_data(), **about})
    data = {"machine": machine(), "commit": commit(), "figures": rows}
    RESULTS.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all(row["holds"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
