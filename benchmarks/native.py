"""`python -m benchmarks.native`: compiled laws measured, printed beside targets, written down.

Times are of this process's own processor time where a machine that others use would blur
them; what is compared is measured in turns, one after the other, and its median taken.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.figures import ROOT, commit, machine
from benchmarks.native_parts import bytes_touched, copy_rate, cost_by_law
from benchmarks.people import eight_moons, peopled
from wintering.rehearse import native, scripted
from wintering.rehearse.crowd import Crowd
from wintering.storyworld.tables import Tables

RESULTS = ROOT / "benchmarks" / "results" / "native.json"
PICTURE = ROOT / "benchmarks" / "results" / "native_people.svg"
PEOPLE = 25
STYLE = scripted.KEPT  # whole lives: what would end them is taken away
WHOLE_H = 6000  # longer than a life of the bundled world
COUNTS = (5, 10, 25, 50, 100, 250, 500)


@dataclass(frozen=True, slots=True)
class Line:
    """One measured figure, and what it ought to be."""

    name: str
    figure: float
    unit: str
    target: str = ""
    holds: bool | None = None

    def __str__(self) -> str:
        kept = {True: "  kept", False: "  MISSED", None: ""}[self.holds]
        wanted = f"   target {self.target}{kept}" if self.target else ""
        return f"{self.name:<58} {self.figure:>12,.4g} {self.unit:<12}{wanted}"


def at_least(name: str, figure: float, unit: str, target: float) -> Line:
    """A figure that ought not to be lower."""
    return Line(name, figure, unit, f">= {target:,.4g}", figure >= target)


def at_most(name: str, figure: float, unit: str, target: float) -> Line:
    """A figure that ought not to be higher."""
    return Line(name, figure, unit, f"<= {target:,.4g}", figure <= target)


def native_laws(world: Tables) -> native.NativeLaws:
    """The compiled laws of a world."""
    laws = native.laws_of(world)
    assert isinstance(laws, native.NativeLaws)
    return laws


def hours_a_second(laws: native.Laws, seed: int, hours: int = WHOLE_H) -> float:
    """Hours of one life lived in a second of processor time, all laws and the policy."""
    life = laws.begin(seed)
    began = time.process_time()
    lived = laws.call(scripted.pass_hours, life, STYLE, hours)
    return lived / (time.process_time() - began)


def speed() -> list[Line]:
    """Hours a second with 25 people: compiled, and as CPython runs them."""
    world = peopled(eight_moons(), PEOPLE, spread=True)
    laws, plain = native_laws(world), native.PlainLaws(world)
    compiled = statistics.median(hours_a_second(laws, seed) for seed in range(21))
    interpreted = statistics.median(hours_a_second(plain, seed, 1200) for seed in range(5))
    life = laws.memory.shape.bytes
    return [
        at_least("hours a second, one core, 25 people, all laws", compiled, "h/s", 60_000),
        at_least("the same in hours of people", compiled * PEOPLE, "person-h/s", 1_500_000),
        at_most("an hour in plain CPython", 1000.0 / interpreted, "ms", 2.0),
        Line("compiled over interpreted", compiled / interpreted, "times"),
        at_most("memory of a life, 25 people", life / 1024, "KB", 128),
    ]


def cores() -> list[Line]:
    """The same lives on one thread and on two, by turns; memory after many lives."""
    laws = native_laws(peopled(eight_moons(), PEOPLE, spread=True))
    crowd = Crowd(laws, 64)
    ratios: list[float] = []
    shares: list[float] = []
    for turn in range(7):
        taken: list[float] = []
        used: list[float] = []
        for threads in (1, 2):
            for place in range(crowd.many):
                crowd.begin(place, 1000 * turn + place)
            began, cpu = time.perf_counter(), time.process_time()
            crowd.live(scripted.pass_hours, STYLE, 1500, threads=threads)
            taken.append(time.perf_counter() - began)
            used.append(time.process_time() - cpu)
        ratios.append(taken[0] / taken[1])
        shares.append(2.0 * used[0] / used[1])
    before = _resident_kb()
    for turn in range(30):
        for place in range(crowd.many):
            crowd.begin(place, turn * crowd.many + place)
        crowd.live(scripted.pass_hours, STYLE, 200)
    grown = _resident_kb() - before
    load = os.getloadavg()[0]
    return [
        at_least(f"two cores over one (load {load:.1f})", statistics.median(ratios), "times", 1.8),
        Line("the same by processor time, had both been free", statistics.median(shares), "times"),
        at_most("memory grown over 1,920 further lives", grown / 1024, "MB", 1.0),
    ]


def _resident_kb() -> int:
    with open("/proc/self/status", encoding="utf-8") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


_LOAD = """
import time
began = time.perf_counter()
from wintering.rehearse.native import compiled
code = compiled()
print(time.perf_counter() - began, code.seconds)
"""


def waits() -> list[Line]:
    """Compiling from nothing, and loading what was compiled, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "XDG_CACHE_HOME": folder}
        cold, compiling = _loaded(env)
        warm = [_loaded(env) for _ in range(5)]
    return [
        at_most(f"compiling from nothing (load {os.getloadavg()[0]:.1f})", cold, "s", 60.0),
        Line("of it in the compiler", compiling, "s"),
        at_most("from the cache, imports included", statistics.median(w[0] for w in warm), "s", 1),
        at_most("compilations for another process", max(w[1] for w in warm), "s", 0.0),
    ]


def _loaded(env: dict[str, str]) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _LOAD], env=env, capture_output=True, text=True, check=True
    )
    whole, compiling = done.stdout.split()
    return float(whole), float(compiling)


def another_world() -> list[Line]:
    """Whether worlds of other sizes take another compilation."""
    codes = {id(native_laws(peopled(eight_moons(), n, spread=True)).code) for n in (5, 25, 100)}
    return [at_most("compilations for three worlds of other sizes", len(codes), "", 1)]


def by_people() -> tuple[list[Line], dict[str, Any]]:
    """What an hour costs by the number of people, with the exponent of its growth."""
    lines: list[Line] = []
    costs: dict[str, Any] = {"people": COUNTS}
    for spread, word in ((True, "each copy lives elsewhere"), (False, "all live where the 21 do")):
        taken: list[float] = []
        for many in COUNTS:
            laws = native_laws(peopled(eight_moons(), many, spread=spread))
            rates = [hours_a_second(laws, seed, 1500) for seed in range(3)]
            taken.append(1e6 / statistics.median(rates))
        costs[word] = taken
        exponent = slope(COUNTS[2:], taken[2:])
        lines.append(Line(f"exponent from 25 to 500 people, {word}", exponent, ""))
        lines.append(Line(f"an hour with 500 people, {word}", taken[-1], "us"))
    return lines, costs


WHY = """\
  why: each person acts once an hour and meets only whom one place holds with them, so the
  cost grows as their number; what is yours alone (body, weather, memory) does not grow, which
  alone would keep the exponent below 1. Whoever turns to someone, or weighs what is between
  two, looks through everybody: a square with a small factor, which tells by 500."""
TRIED = """\
  tried on it: vectors (+1 %), O1 to O3 (alike), less inlining (-10 %), integers of 4 bytes
  (memory, not speed); see docs/adr/0010. Compiling is Numba settling kinds, not LLVM."""


def slope(counts: tuple[int, ...], costs: list[float]) -> float:
    """The exponent of a power law through the points, by least squares of logarithms."""
    xs, ys = [math.log(each) for each in counts], [math.log(each) for each in costs]
    middle_x, middle_y = statistics.fmean(xs), statistics.fmean(ys)
    above = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - middle_x) ** 2 for x in xs)


def limits() -> tuple[list[Line], dict[str, float]]:
    """How far from what memory allows; and what each law costs."""
    world = peopled(eight_moons(), PEOPLE, spread=True)
    touched, rate = bytes_touched(world), copy_rate()
    taken = 1.0 / statistics.median(hours_a_second(native_laws(world), seed) for seed in range(7))
    laws = cost_by_law(world)
    return [
        Line("bytes of a life and its world touched in an hour", touched, "B"),
        Line("measured rate of copying memory", rate / 1e9, "GB/s"),
        Line("copying so many bytes would take", 1e6 * touched / rate, "us"),
        Line("an hour takes", 1e6 * taken, "us"),
        Line("an hour over copying what it touches", taken * rate / touched, "times"),
    ], laws


def draw(costs: dict[str, Any]) -> None:
    """Plot what an hour costs by people. Changes: the picture."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "wintering"
    from matplotlib import pyplot as plot

    figure, axes = plot.subplots(figsize=(7, 4.5))
    counts = costs["people"]
    for word, taken in costs.items():
        if word != "people":
            exponent = slope(counts[2:], taken[2:])
            axes.loglog(counts, taken, "o-", label=f"{word}: exponent {exponent:.2f}")
    axes.loglog(counts, [costs_at(counts, costs) * n / 25 for n in counts], ":", label="exponent 1")
    axes.set_xlabel("people")
    axes.set_ylabel("µs an hour, all laws, compiled")
    axes.set_title("What an hour costs by the number of people")
    axes.legend()
    figure.tight_layout()
    figure.savefig(PICTURE, metadata={"Date": None})


def costs_at(counts: tuple[int, ...], costs: dict[str, Any]) -> float:
    """The cost with 25 people, from which the dotted line is drawn."""
    return next(taken for word, taken in costs.items() if word != "people")[counts.index(25)]


def main() -> int:
    """Measure everything; 1 when a target is missed."""
    on, at = machine(), commit()
    print(f"{on['processor']}, {on['cores']} cores, {on['python']}, commit {at}")
    lines: list[Line] = []

    def told(measure: Callable[[], list[Line]]) -> None:
        for line in measure():
            lines.append(line)
            print(line, flush=True)

    told(waits)
    told(speed)
    told(cores)
    told(another_world)
    grown, costs = by_people()
    told(lambda: grown)
    print(WHY)
    near, laws = limits()
    told(lambda: near)
    for name, taken in sorted(laws.items(), key=lambda each: -each[1]):
        told(lambda n=name, t=taken: [Line(f"  of an hour: {n}", t, "us")])
    print(TRIED)
    if "--alone" not in sys.argv:
        from benchmarks.native_peers import peers

        told(lambda: [Line(*each) for each in peers()])
    draw(costs)
    rows = {
        "machine": on,
        "commit": at,
        "figures": [
            {
                "name": e.name,
                "figure": e.figure,
                "unit": e.unit,
                "target": e.target,
                "kept": e.holds,
            }
            for e in lines
        ],
        "us an hour by people": costs,
    }
    RESULTS.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all(line.holds is not False for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
