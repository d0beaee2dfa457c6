"""Parts of an hour: what each law costs, how much memory it touches, how fast memory is."""

from __future__ import annotations

import statistics
import time
from typing import Any

from wintering.laws import hour
from wintering.laws.hour import live_hour
from wintering.laws.work import stop_doing
from wintering.life import NONE, Life
from wintering.rehearse import native, scripted
from wintering.rehearse.layout import BYTES, run_of
from wintering.rehearse.memory import NativeLife, sizes_of
from wintering.storyworld.tables import Tables

ORDER = (
    "begin", "sky", "weather", "leaf", "lighting", "work", "people", "food", "fire", "body", "news",
    "rumours", "bonds", "memory", "feeling", "appraisal", "solitude", "watch", "duty",
    "messages", "ending",
)  # fmt: skip
HOURS = 5000  # that the laws are timed over, one by one
HOURS_TRACED = 240
WORD = 8  # bytes of a number of a world
LONGEST = 0.01  # share of the slowest calls, in which the machine did something else


def cost_by_law(world: Tables) -> dict[str, float]:
    """Microseconds that each law takes of an hour, on average over a life of some months.

    Each is called by itself, and what calling costs is taken off.
    """
    laws = [getattr(hour, name) for name in ORDER]
    compiled = native.laws_of(world, *laws)
    assert isinstance(compiled, native.NativeLaws)
    functions = compiled.code.functions
    life = compiled.begin(11)
    assert isinstance(life, NativeLife)
    calling = min(_nanoseconds(functions[hour.feeling], life.addresses) for _ in range(2000))
    taken: dict[str, list[int]] = {name: [] for name in ORDER}
    life = compiled.begin(11)
    assert isinstance(life, NativeLife)
    for _ in range(HOURS):
        if life.doing == NONE:
            scripted.choose(life, world, scripted.KEPT)
        for law in laws:
            taken[law.__name__].append(_nanoseconds(functions[law], life.addresses) - calling)
        scripted.keep_well(life)
        if life.interrupted_by:
            stop_doing(life, world)
    kept = int(HOURS * (1.0 - LONGEST))
    return {name: statistics.fmean(sorted(each)[:kept]) / 1000 for name, each in taken.items()}


def _nanoseconds(law: Any, addresses: tuple[int, ...]) -> int:
    began = time.perf_counter_ns()
    law(*addresses)
    return time.perf_counter_ns() - began


def copy_rate() -> float:
    """Bytes that this machine copies in a second, read and written counted once."""
    size = 64 * 1024 * 1024
    source, target = memoryview(bytearray(b"\1") * size), memoryview(bytearray(size))
    rates: list[float] = []
    for _ in range(9):
        began = time.perf_counter()
        target[:] = source
        rates.append(size / (time.perf_counter() - began))
    return statistics.median(rates)


class _Row(list[Any]):
    """A row that notes which of its numbers are read or written."""

    notes: set[Any]
    name: str
    row: int

    def __getitem__(self, index: Any) -> Any:
        self.notes.add((self.name, self.row, index))
        return super().__getitem__(index)

    def __setitem__(self, index: Any, value: Any) -> None:
        self.notes.add((self.name, self.row, index))
        super().__setitem__(index, value)


class _Tracing(Life):
    """A life that notes which of its numbers are read or written in an hour."""

    def __init__(self, world: Tables, notes: set[Any]) -> None:
        object.__setattr__(self, "notes", notes)
        super().__init__(sizes_of(world))
        for name, field in self.FIELDS.items():
            if field.axes:
                object.__setattr__(self, name, self._traced(name, getattr(self, name)))

    def _traced(self, name: str, value: list[Any]) -> _Row | list[_Row]:
        if value and isinstance(value[0], list):
            return [self._row(name, row, each) for row, each in enumerate(value)]
        return self._row(name, 0, value)

    def _row(self, name: str, row: int, values: list[Any]) -> _Row:
        made = _Row(values)
        made.notes, made.name, made.row = object.__getattribute__(self, "notes"), name, row
        return made

    def __getattribute__(self, name: str) -> Any:
        if name in Life.FIELDS and not Life.FIELDS[name].axes:
            object.__getattribute__(self, "notes").add((name, 0, 0))
        return object.__getattribute__(self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        object.__getattribute__(self, "notes").add((name, 0, 0))
        object.__setattr__(self, name, value)


class _TracedColumn(tuple[Any, ...]):
    """A table of a world that notes which of its numbers are read."""

    notes: set[Any]
    name: str

    def __getitem__(self, index: Any) -> Any:
        self.notes.add((self.name, index))
        return super().__getitem__(index)


def bytes_touched(world: Tables) -> float:
    """Bytes of a life and of its world read or written in an hour, on average, each once."""
    notes: set[Any] = set()
    life = _Tracing(world, notes)
    from wintering.laws.start import start

    traced = world._replace(
        **{
            name: _column(name, value, notes)
            for name, value in world._asdict().items()
            if isinstance(value, tuple)
        }
    )
    life.seed_low = 5
    start(life, traced)
    of_life = {
        name: BYTES[run_of(field)] for name, field in Life.FIELDS.items()
    }  # bytes of a number
    counted: list[int] = []
    for _ in range(HOURS_TRACED):
        if life.doing == NONE:
            scripted.choose(life, traced, scripted.KEPT)
        notes.clear()
        live_hour(life, traced)
        counted.append(sum(of_life.get(note[0], WORD) for note in notes))
        scripted.keep_well(life)
        if life.interrupted_by:
            stop_doing(life, traced)
    return statistics.fmean(counted)


def _column(name: str, value: tuple[Any, ...], notes: set[Any]) -> tuple[Any, ...]:
    if value and isinstance(value[0], tuple):
        return tuple(_column(f"{name} {row}", each, notes) for row, each in enumerate(value))
    made = _TracedColumn(value)
    made.notes, made.name = notes, name
    return made
