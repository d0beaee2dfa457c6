"""`python -m benchmarks.country [PYTHON]`: 500 people in twenty places, and Neighborly beside them.

Ours live every law of the bundled world, an hour a step; Neighborly lives what it always does, a
month a step. So each is given in its own steps, in hours of the world that pass in a second
(a month of Neighborly's is 30 days of 24 hours), and beside them what of it is simulated: what
each person of ours does in each of those hours, against one visit a month. PYTHON is the
interpreter that has Neighborly, where it is not the one that `make bench` sets up.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import ROOT, commit, machine
from benchmarks.native import Line, at_least, native_laws
from benchmarks.neighborly_town import TOWN_PYTHON, neighborlys
from benchmarks.people import country, eight_moons, peopled
from wintering.rehearse import scripted
from wintering.storyworld.tables import Tables

RESULTS = ROOT / "benchmarks" / "results" / "country.json"
COUNTRY = 500
COUNTRY_H_S = 2_500  # hours a second that a country must live at
STORY = 25
STORY_H_S = 60_000  # and a story's people
HOURS = 1500
RUNS = 5
PEERS = (100, 1000)
MONTH_H = 30 * 24


def rates(world: Tables) -> list[float]:
    """Hours lived in a second of processor time, in several lives."""
    laws = native_laws(world)
    found: list[float] = []
    for seed in range(RUNS):
        life = laws.begin(seed)
        began = time.process_time()
        lived = laws.call(scripted.pass_hours, life, scripted.KEPT, HOURS)
        found.append(lived / (time.process_time() - began))
    return found


def lines(python: str | Path) -> Iterator[Line]:
    """Ours at 25 and at 500, then both at a hundred and a thousand, in turns."""
    world = eight_moons()
    story = statistics.median(rates(peopled(world, STORY, spread=True)))
    yield at_least(f"{STORY} people, all laws", story, "h/s", STORY_H_S)
    many = statistics.median(rates(country(world, COUNTRY)))
    told = f"{COUNTRY} people in twenty places, all laws"
    yield at_least(told, many, "h/s", COUNTRY_H_S)
    yield Line("  the same in hours of people", many * COUNTRY, "person-h/s")
    for people in PEERS:
        ours = statistics.median(rates(country(world, people)))
        theirs = neighborlys(people, python)
        yield Line(f"ours, {people} people in twenty places", ours, "h/s")
        yield Line(f"neighborly, {people} people", theirs, "months/s")
        yield Line("  its world's hours a second, one visit a month", theirs * MONTH_H, "h/s")
        yield Line("  people stepped a second, ours", ours * people, "1/s")
        yield Line("  people stepped a second, neighborly", theirs * people, "1/s")


def main() -> int:
    """Measure, print, write; 1 when a target is missed."""
    on, at = machine(), commit()
    print(f"{on['processor']}, {on['cores']} cores, {on['python']}, commit {at}")
    found: list[Line] = []
    for line in lines(sys.argv[1] if len(sys.argv) > 1 else TOWN_PYTHON):
        found.append(line)
        print(line, flush=True)
    rows = [
        {"name": each.name.strip(), "figure": each.figure, "unit": each.unit, "target": each.target}
        for each in found
    ]
    about = {"machine": on, "commit": at, "figures": rows}
    RESULTS.write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all(line.holds is not False for line in found) else 1


if __name__ == "__main__":
    sys.exit(main())
