"""Worlds and lives as runs of numbers in memory, for compiled laws."""

from __future__ import annotations

import ctypes
from array import array
from math import prod
from typing import Any

from wintering.life import Life, Sizes
from wintering.life.record import WORLD_AXES
from wintering.rehearse.layout import BYTES, CODES, Layout, Run, flat, run_of, shape_of
from wintering.rehearse.sources import LIFE_RUNS
from wintering.storyworld.tables import Tables


def sizes_of(world: Tables) -> Sizes:
    """How many of each kind a world has."""
    return Sizes(*(getattr(world, name) for name in WORLD_AXES.values()))


class WorldMemory:
    """A world's tables as floats and integers, as compiled laws find them. Never changed."""

    def __init__(self, layout: Layout, world: Tables) -> None:
        self.sizes = sizes_of(world)
        self.shape = shape_of(layout, self.sizes)
        floats = [0.0] * layout.world_fixed["float"]
        ints = [0] * layout.world_fixed["int"]
        floats[: len(layout.parameters)] = [
            float(getattr(world.par, name)) for name in layout.parameters
        ]
        runs: dict[str, list[Any]] = {"float": floats, "int": ints}
        for name, spot in layout.tables.items():
            run = runs[spot.run]
            value: Any = layout.columns[name] if name in layout.columns else getattr(world, name)
            numbers = list(flat(value))
            if spot.at is not None:
                run[spot.at : spot.at + len(numbers)] = numbers
                continue
            ints[spot.slot] = len(run)
            ints[spot.rows_slot] = len(value)
            if spot.width_slot >= 0:
                ints[spot.width_slot] = len(value[0]) if value else 0
            run.extend(numbers)
        for name, spot in layout.life.items():
            if spot.at is None:
                ints[spot.slot] = self.shape.places[name][1]
        self._floats, self._ints = array("d", floats), array("q", ints)
        self.addresses = (self._floats.buffer_info()[0], self._ints.buffer_info()[0])

    @property
    def words(self) -> int:
        """How many numbers it holds."""
        return len(self._floats) + len(self._ints)


# A life's runs as they lie in its memory: its single numbers come first, one after another.
RUNS_IN_ORDER: tuple[Run, ...] = ("int", "float", "small", "short")


def _singles() -> list[tuple[str, Any]]:
    """A life's single numbers as they lie at the front of its memory, integers before floats."""
    runs: dict[Run, list[tuple[str, Any]]] = {"int": [], "float": []}
    for field in Life.FIELDS.values():
        if not field.axes:
            run = run_of(field)
            runs[run].append((field.name, ctypes.c_double if run == "float" else ctypes.c_int64))
    return [*runs["int"], *runs["float"]]


def _cast(block: memoryview, code: Any) -> memoryview:
    return block.cast(code)


_InMemory: Any = type(ctypes.Structure)


class _NativeType(_InMemory, type(Life)):
    """Makes a class that is a Life and lies in memory; it declares no fields of its own."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _NativeType:
        return _InMemory.__new__(mcs, name, bases, namespace)


class NativeLife(Life, ctypes.Structure, metaclass=_NativeType):
    """A Life that lies in memory which compiled laws work on; `life_in` makes one.

    Its single numbers and its arrays are read and written in place, as Python's own numbers:
    nothing is copied when a law is called.
    """

    _fields_ = _singles()

    block: memoryview
    runs: dict[Run, memoryview]  # of each kind of number
    addresses: tuple[int, ...]  # what a compiled law is handed
    frame: bytes  # the same as they lie in memory: what a compiled scene function is bound to

    @classmethod
    def life_in(cls, world: WorldMemory, memory: Any = None) -> NativeLife:
        """The life that lies in a piece of memory; a new one at its declared starts without it.

        `memory`: bytes that can be written, of a life's size.
        """
        given = memory is not None
        block = memoryview(memory if given else bytearray(world.shape.bytes)).cast("B")
        life = cls.from_buffer(block)
        life._lie_in(world, block, given)
        return life

    def _lie_in(self, world: WorldMemory, block: memoryview, given: bool) -> None:
        shape = world.shape
        start = ctypes.addressof(self)
        begins = 0
        addresses: dict[Run, int] = {}
        self.block, self.runs = block, {}
        for run in RUNS_IN_ORDER:
            addresses[run] = start + begins
            ends = begins + BYTES[run] * shape.lengths[run]
            self.runs[run] = _cast(block[begins:ends], CODES[run])
            begins = -(-ends // 8) * 8
        self.addresses = (*(addresses[run] for run in LIFE_RUNS), *world.addresses)
        self.frame = bytes((ctypes.c_void_p * len(self.addresses))(*self.addresses))
        for name, (run, at, lengths) in shape.places.items():
            if lengths:
                setattr(self, name, self._array(name, self.runs[run], at, lengths, given))
            elif not given:
                setattr(self, name, self.FIELDS[name].start)

    def _array(
        self, name: str, run: memoryview, at: int, lengths: tuple[int, ...], given: bool
    ) -> Any:
        """An array of the life, in place; at its declared start if the life is new."""
        start = self.FIELDS[name].start
        count = prod(lengths)
        if not given and start != 0:
            run[at : at + count] = array(run.format, [start]) * count
        if len(lengths) == 1:
            return run[at : at + count]
        width = lengths[1]
        return [run[at + row * width : at + (row + 1) * width] for row in range(lengths[0])]

    def take(self, life: Life) -> None:
        """Become like another life, plain or native. Changes: every field."""
        for name, field in self.FIELDS.items():
            theirs = getattr(life, name)
            if not field.axes:
                setattr(self, name, theirs)
                continue
            mine = getattr(self, name)
            rows, others = ([mine], [theirs]) if len(field.axes) == 1 else (mine, theirs)
            for row, other in zip(rows, others, strict=True):
                row[:] = array(row.format, other)

    def plain(self) -> Life:
        """The same life as a plain record, free of this memory."""
        life = Life.__new__(Life)
        for name, field in self.FIELDS.items():
            value = getattr(self, name)
            if len(field.axes) == 1:
                value = value.tolist()
            elif field.axes:
                value = [row.tolist() for row in value]
            setattr(life, name, value)
        return life
