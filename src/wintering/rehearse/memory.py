"""Worlds and lives as runs of numbers in memory, for compiled laws."""

from __future__ import annotations

import ctypes
from array import array
from operator import itemgetter
from struct import Struct
from typing import Any

from wintering.life import Life, Sizes
from wintering.life.record import WORLD_AXES
from wintering.rehearse.layout import Layout, Shape, flat, shape_of
from wintering.storyworld.tables import Tables

WORD = 8  # bytes of a number


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
            run = runs[spot.kind]
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
        self.floats = self._floats.buffer_info()[0]
        self.ints = self._ints.buffer_info()[0]

    @property
    def words(self) -> int:
        """How many numbers it holds."""
        return len(self._floats) + len(self._ints)


class Scalars:
    """Carries a life's single numbers between the object's attributes and its memory."""

    def __init__(self, shape: Shape) -> None:
        self._packers = [self._packer(shape, "float", "d"), self._packer(shape, "int", "q")]

    @staticmethod
    def _packer(shape: Shape, kind: str, code: str) -> tuple[tuple[str, ...], Any, Struct]:
        # They come first in each run, one after another (see Layout).
        names = tuple(
            name for name, (own, _, lengths) in shape.places.items() if own == kind and not lengths
        )
        return names, itemgetter(*names), Struct(f"={len(names)}{code}")

    def enter(self, attributes: dict[str, Any], floats: memoryview, ints: memoryview) -> None:
        """Write attributes into memory."""
        for (_, chosen, packer), run in zip(self._packers, (floats, ints), strict=True):
            packer.pack_into(run, 0, *chosen(attributes))

    def leave(self, attributes: dict[str, Any], floats: memoryview, ints: memoryview) -> None:
        """Read attributes from memory."""
        for (names, _, packer), run in zip(self._packers, (floats, ints), strict=True):
            attributes.update(zip(names, packer.unpack_from(run), strict=True))


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
        block = memoryview(memory if given else bytearray(WORD * (shape.floats + shape.ints)))
        block = block.cast("B")
        middle = WORD * shape.floats
        self._scalars = scalars
        self._floats, self._ints = block[:middle], block[middle:]
        self.floats_at = ctypes.addressof(ctypes.c_char.from_buffer(self._floats))
        self.ints_at = self.floats_at + middle
        runs = {"float": self._floats.cast("d"), "int": self._ints.cast("q")}
        for name, (kind, at, lengths) in shape.places.items():
            if not lengths:
                continue
            field = self.FIELDS[name]
            run = runs[kind]
            count = 1
            for length in lengths:
                count *= length
            if not given and field.start != 0:
                run[at : at + count] = array(run.format, [field.start]) * count
            width = lengths[-1]
            rows = [run[at + row * width : at + (row + 1) * width] for row in range(lengths[0])]
            setattr(self, name, run[at : at + count] if len(lengths) == 1 else rows)
        if given:
            self.leave()
        else:
            for name, (_, _, lengths) in shape.places.items():
                if not lengths:
                    setattr(self, name, self.FIELDS[name].start)
            self.enter()

    def enter(self) -> None:
        """Write the single numbers into memory."""
        self._scalars.enter(vars(self), self._floats, self._ints)

    def leave(self) -> None:
        """Read the single numbers from memory."""
        self._scalars.leave(vars(self), self._floats, self._ints)

    def take(self, life: Life) -> None:
        """Become like another life, plain or native. Changes: every field."""
        for name, field in self.FIELDS.items():
            theirs = getattr(life, name)
            if not field.axes:
                setattr(self, name, theirs)
                continue
            code = "d" if field.kind == "float" else "q"
            mine = getattr(self, name)
            if len(field.axes) == 1:
                mine[:] = array(code, theirs)
            else:
                for row, other in zip(mine, theirs, strict=True):
                    row[:] = array(code, other)
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

    @property
    def memory(self) -> tuple[memoryview, memoryview]:
        """Its memory: floats, integers."""
        return self._floats, self._ints
