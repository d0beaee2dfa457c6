"""A Life that records what is written in it and what is read, and can be taken back in time.

It is equal to a plain Life field by field, and laws move it to the same bits; it is slower,
and lives only while somebody asks why.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import CodeType
from typing import Any, NamedTuple, SupportsIndex, cast

from wintering.life.chance import chance
from wintering.life.record import Life
from wintering.life.slots import Slots


class Write(NamedTuple):
    """One number that was changed, and by which function."""

    slot: int
    old: float | int
    new: float | int
    by: CodeType


class Draw(NamedTuple):
    """One draw of chance: its stream and index (life.streams)."""

    stream: int
    which: int


class Trace:
    """What is recorded of one tracing life.

    `writes` are all changes since it began, oldest first. While `reads` is a set, every slot
    that is read before it is written is put in it, `written` takes those that are written, and
    `draws` what is drawn of chance. A stream in `redrawn` draws otherwise than the life did:
    its key is turned by that word.
    """

    def __init__(self) -> None:
        self.writes: list[Write] = []
        self.reads: set[int] | None = None
        self.written: set[int] = set()
        self.draws: set[Draw] = set()
        self.redrawn: dict[int, int] = {}


class TracedRow(list[Any]):
    """The innermost row of a field: each number in it is a slot."""

    __slots__ = ("first", "trace")

    first: int
    trace: Trace

    def __getitem__(self, index: Any) -> Any:
        if self.trace.reads is not None:
            self._note_read(index, self.trace.reads)
        return super().__getitem__(index)

    def __setitem__(self, index: SupportsIndex | slice, value: Any) -> None:
        if type(index) is not int:
            raise TypeError("the numbers of a life are written one by one")
        place = index if index >= 0 else index + len(self)
        slot = self.first + place
        trace = self.trace
        if trace.reads is not None:
            trace.written.add(slot)
        old = super().__getitem__(place)
        super().__setitem__(place, value)
        if value != old:
            by = sys._getframe(1).f_code  # pyright: ignore[reportPrivateUsage]
            trace.writes.append(Write(slot, old, value, by))

    def __iter__(self) -> Iterator[Any]:
        if self.trace.reads is not None:
            self._note_read(slice(None), self.trace.reads)
        return super().__iter__()

    def kept(self, place: int) -> Any:
        """The number at a place; not recorded as read."""
        return super().__getitem__(place)

    def put(self, place: int, value: Any) -> None:
        """Write a number at a place without recording it."""
        super().__setitem__(place, value)

    def _note_read(self, index: int | slice, reads: set[int]) -> None:
        whole = range(self.first, self.first + len(self))
        read = whole[index] if isinstance(index, slice) else (whole[index],)
        written = self.trace.written
        reads.update(slot for slot in read if slot not in written)


def _single(name: str) -> property:
    """A single number of a life, read."""

    def get(life: TracingLife) -> Any:
        values = vars(life)
        trace: Trace = values["_trace"]
        if trace.reads is not None:
            slot = values["_singles"][name]
            if slot not in trace.written:
                trace.reads.add(slot)
        return values[name]

    return property(get)


def _key(name: str) -> property:
    """Half of the key of an hour's draws, read: by `chance`, of some stream."""

    def get(life: TracingLife) -> int:
        values = vars(life)
        trace: Trace = values["_trace"]
        key: int = values[name]
        if trace.reads is None and not trace.redrawn:
            return key
        caller = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
        if caller.f_code is not chance.__code__:
            return key
        asked = caller.f_locals
        if trace.reads is not None:
            trace.draws.add(Draw(asked["stream"], asked["index"]))
        return key ^ trace.redrawn.get(asked["stream"], 0)

    return property(get)


class TracingLife(Life):
    """A Life whose changes are recorded; `trace` holds them. See `begin_tracing`."""

    @property
    def trace(self) -> Trace:
        """What has been recorded."""
        return vars(self)["_trace"]

    def __setattr__(self, name: str, value: Any) -> None:
        values = vars(self)
        slot = values["_singles"].get(name)
        if slot is None:
            raise TypeError(f"{name} is no single number of a life; rows are written one by one")
        trace: Trace = values["_trace"]
        if trace.reads is not None:
            trace.written.add(slot)
        old = values[name]
        values[name] = value
        if value != old:
            by = sys._getframe(1).f_code  # pyright: ignore[reportPrivateUsage]
            trace.writes.append(Write(slot, old, value, by))

    def value(self, slot: int) -> float | int:
        """The number in a slot; not recorded as read."""
        home, key = vars(self)["_homes"][slot]
        return home.kept(key) if isinstance(home, TracedRow) else home[key]

    def plain_copy(self) -> Life:
        """A plain life with the same numbers, free of this one."""
        values = vars(self)
        copy = Life.__new__(Life)
        vars(copy).update({name: _copied(values[name]) for name in self.FIELDS})
        return copy

    def put(self, slot: int, value: float | int) -> None:
        """Write a number into a slot without recording it. Changes: that field."""
        home, key = vars(self)["_homes"][slot]
        if isinstance(home, TracedRow):
            home.put(key, value)
        else:
            home[key] = value


for _name, _field in Life.FIELDS.items():
    if not _field.axes:
        _made = _key(_name) if _name in ("key_low", "key_high") else _single(_name)
        type.__setattr__(TracingLife, _name, _made)


def begin_tracing(life: Life, slots: Slots) -> TracingLife:
    """Let a life record what is done to it from now on; whoever holds it holds it still.

    Changes: the life, which becomes a tracing one with the same numbers.
    """
    values = vars(life)
    trace = Trace()
    homes: list[tuple[Any, Any]] = []
    for name, extent in slots.extents.items():
        if extent.shape:
            values[name] = _traced(values[name], trace, homes)
        else:
            homes.append((values, name))
    values["_trace"] = trace
    values["_homes"] = homes
    values["_singles"] = {
        name: extent.first for name, extent in slots.extents.items() if not extent.shape
    }
    life.__class__ = TracingLife
    assert isinstance(life, TracingLife)
    return life


def _copied(value: Any) -> Any:
    if isinstance(value, TracedRow):
        return value.copy()
    if isinstance(value, list):
        return [_copied(each) for each in cast("list[Any]", value)]
    return value


def _traced(value: Any, trace: Trace, homes: list[tuple[Any, Any]]) -> list[Any]:
    """A field's rows as traced ones. Changes: homes, which take in where each number lies."""
    rows = cast("list[Any]", value)
    if len(rows) and isinstance(rows[0], (list, memoryview)):
        return [_traced(each, trace, homes) for each in rows]
    row = TracedRow(rows)
    row.first = len(homes)
    row.trace = trace
    homes.extend((row, place) for place in range(len(row)))
    return row
