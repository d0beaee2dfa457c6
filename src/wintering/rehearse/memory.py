"""Worlds and lives as runs of numbers in memory, for compiled laws."""

from __future__ import annotations

import ctypes
from array import array
from math import prod
from operator import itemgetter
from struct import Struct
from typing import Any

from wintering.life import Life, Sizes
from wintering.life.record import WORLD_AXES
from wintering.rehearse.layout import BYTES, CODES, Layout, Run, Shape, flat, shape_of
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


class Scalars:
    """Carries a life's single numbers between the object's attributes and its memory."""

    def __init__(self, shape: Shape) -> None:
        self._floats = self._packer(shape, "float")
        self._ints = self._packer(shape, "int")

    @staticmethod
    def _packer(shape: Shape, run: Run) -> tuple[tuple[str, ...], Any, Struct]:
        # They come first in each run, one after another (see Layout).
        names = tuple(
            name for name, (own, _, lengths) in shape.places.items() if own == run and not lengths
        )
        return names, itemgetter(*names), Struct(f"={len(names)}{CODES[run]}")

    def enter(self, attributes: dict[str, Any], runs: dict[Run, memoryview]) -> None:
        """Write attributes into memory."""
        _, chosen, packer = self._floats
        packer.pack_into(runs["float"], 0, *chosen(attributes))
        _, chosen, packer = self._ints
        packer.pack_into(runs["int"], 0, *chosen(attributes))

    def leave(self, attributes: dict[str, Any], runs: dict[Run, memoryview]) -> None:
        """Read attributes from memory."""
        names, _, packer = self._floats
        attributes.update(zip(names, packer.unpack_from(runs["float"]), strict=True))
        names, _, packer = self._ints
        attributes.update(zip(names, packer.unpack_from(runs["int"]), strict=True))


def _cast(block: memoryview, code: Any) -> memoryview:
    return block.cast(code)


class NativeLife(Life):
    """A Life whose arrays lie in memory that compiled laws work on.

    Its single numbers are attributes like those of any Life; `enter` writes them into the
    memory before compiled laws run and `leave` reads them back. Arrays are read and
    written in place, as Python's own numbers.
    """

    def __init__(self, world: WorldMemory, scalars: Scalars, memory: Any = None) -> None:
        """`memory`: bytes that can be written, of a life's size; its own when not given."""
        shape = world.shape
        given = memory is not None
        self.block = memoryview(memory if given else bytearray(shape.bytes)).cast("B")
        self._scalars = scalars
        at = ctypes.addressof(ctypes.c_char.from_buffer(self.block))
        begins = 0
        addresses: list[int] = []
        self.runs: dict[Run, memoryview] = {}  # floats, integers, small integers
        for run, length in shape.lengths.items():
            addresses.append(at + begins)
            ends = begins + BYTES[run] * length
            self.runs[run] = _cast(self.block[begins:ends], CODES[run])
            begins = -(-ends // 8) * 8
        self.addresses = (*addresses, *world.addresses)  # what a compiled law is handed
        for name, (run, at, lengths) in shape.places.items():
            if lengths:
                setattr(self, name, self._array(name, self.runs[run], at, lengths, given))
            elif not given:
                setattr(self, name, self.FIELDS[name].start)
        if given:
            self.leave()
        else:
            self.enter()

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

    def enter(self) -> None:
        """Write the single numbers into memory."""
        self._scalars.enter(vars(self), self.runs)

    def leave(self) -> None:
        """Read the single numbers from memory."""
        self._scalars.leave(vars(self), self.runs)

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
        self.enter()

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
