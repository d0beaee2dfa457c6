"""The measurements, each as a reader would meet it: whole programs, and turns that are kept."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, figure
from wintering.arithmetic import draw

WORLD = "eight_moons"
# The limits that the project has set itself.
FIRST_PAGE_S, TURN_MS, LIFE_S, MEMORY_MB = 0.5, 50.0, 30.0, 150.0

_STARTS = 15
_LIVES = (1, 2, 3, 4, 5)
_FOUR_HOUR_TURNS = 200
_SEED_OF_TURNS = 100
_COMMAND = (sys.executable, "-m", "wintering.players.cli.main")


@contextmanager
def own_place() -> Iterator[dict[str, str]]:
    """An environment whose shelf and cache are empty and go away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        # A reader's Python keeps what it has compiled; a machine that tests may not.
        inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        yield {
            **inherited,
            "WINTERING_SHELF": str(Path(folder) / "lives.sqlite3"),
            "XDG_CACHE_HOME": str(Path(folder) / "cache"),
        }


def first_page() -> list[Figure]:
    """From starting `play --json` to its first line: with nothing cached, then warm."""
    with own_place() as env:
        cold = _first_line_s(env, 0)
        warm = [_first_line_s(env, n) for n in range(1, _STARTS + 1)]
    return [
        figure("first page, nothing cached", [cold], "s"),
        figure("first page, warm", warm, "s", limit=FIRST_PAGE_S),
    ]


def _first_line_s(env: dict[str, str], seed: int) -> float:
    command = [*_COMMAND, "play", WORLD, "--json", "--seed", str(seed)]
    start = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        taken = time.perf_counter() - start
        child.communicate("")
    if not line.startswith("{"):
        raise RuntimeError(f"no first page: {line!r}")
    return taken


def turns() -> list[Figure]:
    """Turns of random lives, each lived and kept: those of four hours, all, and undoing."""
    from wintering.players.sitting import Asked, sit_down
    from wintering.shelf.sqlite import SqliteStore

    four_hours: list[float] = []
    all_turns: list[float] = []
    undone: list[float] = []
    seed = _SEED_OF_TURNS
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "lives.sqlite3")
        while len(four_hours) < _FOUR_HOUR_TURNS and seed < _SEED_OF_TURNS + 60:
            sitting = sit_down(store, Asked(world=WORLD, seed=seed))
            for turn in range(400):
                page = sitting.page
                if page.ended is not None:
                    break
                before = sitting.session.course.life.hour
                start = time.perf_counter()
                sitting.choose(draw(seed, turn) % len(page.choices))
                taken = (time.perf_counter() - start) * 1000
                all_turns.append(taken)
                if sitting.session.course.life.hour - before == 4:
                    four_hours.append(taken)
            for _ in range(5):
                start = time.perf_counter()
                sitting.undo()
                undone.append((time.perf_counter() - start) * 1000)
            seed += 1
        store.close()
    return [
        figure("turn of four hours, kept", four_hours, "ms"),
        figure("turn of four hours, kept, slowest", four_hours, "ms", centile=99, limit=TURN_MS),
        figure("any turn, kept, slowest", all_turns, "ms", centile=99),
        figure("undo", undone, "ms"),
    ]


def whole_lives() -> list[Figure]:
    """`read --policy careful --digest`: the whole program's time and memory."""
    taken: list[float] = []
    memory: list[float] = []
    with own_place() as env:
        _first_line_s(env, 0)  # the checked world is cached
        for seed in _LIVES:
            seconds, megabytes = _read_life(env, seed)
            taken.append(seconds)
            memory.append(megabytes)
    return [
        figure("a whole careful life", taken, "s", limit=LIFE_S),
        figure("memory of a whole careful life", memory, "MB", limit=MEMORY_MB),
    ]


# Linux counts into a program's memory what its parent held when it was started, so that a
# small program must stand between. Prints seconds and the most kilobytes (on macOS bytes).
_STARTER = """
import os, subprocess, sys, time
start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(time.perf_counter() - start, used.ru_maxrss, os.waitstatus_to_exitcode(status))
"""


def _read_life(env: dict[str, str], seed: int) -> tuple[float, float]:
    """Seconds and the most megabytes held. Needs a system with wait4 (Linux, macOS)."""
    life = ["read", WORLD, "--seed", str(seed), "--policy", "careful", "--digest"]
    done = subprocess.run(
        [sys.executable, "-S", "-c", _STARTER, *_COMMAND, *life],
        check=True, capture_output=True, text=True, env=env,
    )  # fmt: skip
    taken, most, code = done.stdout.split()
    if code != "0":
        raise RuntimeError(f"the life of seed {seed} did not end well: {code}")
    return float(taken), float(most) / (1024 * 1024 if sys.platform == "darwin" else 1024)


MEASURES = (first_page, turns, whole_lives)
