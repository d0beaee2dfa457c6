"""Where every number of a life and of a world lies in memory, for worlds of any size.

A life is four runs: its floats and its single integers, of 8 bytes, and the integers of its
arrays, of 4 bytes or of 2, whichever is room for all that they may hold. A world is two, of 8
bytes.
What has the same size in every world comes first, at places that compiled code knows; what
has not comes after it, and compiled code finds it by a slot of the world's integers that
says where it begins. So no size of a world is part of the code.
"""

from __future__ import annotations

import itertools
import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from wintering.life import Life, Sizes
from wintering.life.declare import Field
from wintering.life.record import FIXED_AXES, WORLD_AXES
from wintering.storyworld.tables import Tables

Kind = Literal["float", "int"]
Run = Literal["float", "int", "small", "short"]
BYTES = {"float": 8, "int": 8, "small": 4, "short": 2}  # of a number in each run
# The same in `array` and `memoryview`.
CODES = {"float": "d", "int": "q", "small": "i", "short": "h"}
SMALL_HIGHEST = 2**31 - 1
SHORT_HIGHEST = 2**15 - 1

AXIS_SLOT = {axis: slot for slot, axis in enumerate(WORLD_AXES)}  # sizes lead the integers


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a field or a table begins.

    `at` is a place that is the same in every world, or None; then the world's integer at
    `slot` says the place. `rows_slot` and `width_slot` of a table hold its lengths.
    """

    run: Run
    axes: int
    at: int | None
    slot: int = -1
    rows_slot: int = -1
    width_slot: int = -1


class Layout:
    """The places of all fields of a life, and of all tables and numbers of a world.

    `parameters` and `columns` are what the laws read of those: names of parameters, and
    constant tables of the laws' own modules by their full names.
    """

    def __init__(
        self, parameters: Sequence[str], columns: Mapping[str, tuple[float, ...] | tuple[int, ...]]
    ) -> None:
        self.parameters = tuple(parameters)
        self.columns = dict(columns)
        self.slots = len(WORLD_AXES)  # slots used so far of the world's integers
        self.life: dict[str, Spot] = {}
        self.fixed: dict[Run, int] = {
            "float": 0,
            "int": 0,
            "small": 0,
            "short": 0,
        }  # words of a life that come first in every world
        self._place_life()
        self.tables: dict[str, Spot] = {}
        self._place_tables()

    def _place_life(self) -> None:
        fields = sorted(Life.FIELDS.values(), key=lambda field: len(field.axes) > 0)
        for field in fields:
            length, run = fixed_length(field), run_of(field)
            if length is None:
                self.life[field.name] = Spot(run, len(field.axes), None, self._slot())
            else:
                self.life[field.name] = Spot(run, len(field.axes), self.fixed[run])
                self.fixed[run] += length

    def _place_tables(self) -> None:
        numbers: list[tuple[str, Kind]] = []
        for name, (kind, axes) in table_kinds().items():
            if name in WORLD_AXES.values():
                slot = AXIS_SLOT[next(a for a, size in WORLD_AXES.items() if size == name)]
                self.tables[name] = Spot("int", 0, slot)
            elif axes:
                self.tables[name] = Spot(
                    kind, axes, None, self._slot(), self._slot(), self._slot() if axes == 2 else -1
                )
            else:
                numbers.append((name, kind))
        # The numbers that a world has one of, after the slots; parameters lead the floats.
        self.world_fixed = {"float": len(self.parameters), "int": self.slots}
        for name, kind in numbers:
            self.tables[name] = self._next(kind, 0, 1)
        for name, column in self.columns.items():
            kind: Kind = "float" if any(isinstance(each, float) for each in column) else "int"
            self.tables[name] = self._next(kind, 1, len(column))

    def _next(self, kind: Kind, axes: int, length: int) -> Spot:
        at = self.world_fixed[kind]
        self.world_fixed[kind] = at + length
        return Spot(kind, axes, at)

    def _slot(self) -> int:
        self.slots += 1
        return self.slots - 1

    def parameter(self, name: str) -> int:
        """The place of a parameter among the world's floats."""
        return self.parameters.index(name)


def run_of(field: Field) -> Run:
    """The run of a life's memory that holds a field."""
    if field.kind == "float":
        return "float"
    if not field.axes:
        return "int"
    # An index of an axis is short: `shape_of` sees to it that no axis is longer.
    high = 0 if isinstance(field.high, str) else field.high
    furthest = max(-field.low, high)
    if furthest > SMALL_HIGHEST:
        raise ValueError(f"{field.name}: an array of integers holds at most 4 bytes each")
    return "short" if furthest <= SHORT_HIGHEST else "small"


def fixed_length(field: Field) -> int | None:
    """How many numbers a field holds, when that is the same in every world."""
    length = 1
    for axis in field.axes:
        if axis not in FIXED_AXES:
            return None
        length *= FIXED_AXES[axis]
    return length


@cache
def table_kinds() -> dict[str, tuple[Kind, int]]:
    """Every table and number of a world but its parameters: its kind, its number of axes."""
    kinds: dict[str, tuple[Kind, int]] = {}
    for name, hint in typing.get_type_hints(Tables).items():
        axes = 0
        while typing.get_origin(hint) is tuple:
            hint, axes = typing.get_args(hint)[0], axes + 1
        if hint in (int, float):
            kinds[name] = ("float" if hint is float else "int", axes)
    return kinds


def flat(value: Any) -> Iterator[Any]:
    """The numbers of nested rows, in order."""
    if isinstance(value, (list, tuple)):
        return itertools.chain.from_iterable(flat(each) for each in value)
    return iter((value,))


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the fields of one world's lives lie: places and lengths by field, words in all."""

    places: dict[str, tuple[Run, int, tuple[int, ...]]]
    lengths: dict[Run, int]

    @property
    def bytes(self) -> int:
        """Bytes of a life, held to whole words of 8."""
        return sum(-(-BYTES[run] * length // 8) * 8 for run, length in self.lengths.items())


def shape_of(layout: Layout, sizes: Sizes) -> Shape:
    """The memory of a life in a world of these sizes. Errors: ValueError for an endless axis."""
    for axis in WORLD_AXES:
        if sizes.length(axis) > SHORT_HIGHEST:
            raise ValueError(f"a world has at most {SHORT_HIGHEST} {WORLD_AXES[axis]}")
    used = dict(layout.fixed)
    places: dict[str, tuple[Run, int, tuple[int, ...]]] = {}
    for name, spot in layout.life.items():
        field = Life.FIELDS[name]
        lengths = tuple(sizes.length(axis) for axis in field.axes)
        at = spot.at
        if at is None:
            at = used[spot.run]
            count = 1
            for length in lengths:
                count *= length
            used[spot.run] += count
        places[name] = (spot.run, at, lengths)
    return Shape(places, used)
