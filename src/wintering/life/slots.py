"""Slots: every single number of a life counted through, in the order of its declaration."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from wintering.life.declare import Field
from wintering.life.record import Life, Sizes


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a field's numbers lie: from `first`, as many as its shape holds."""

    field: Field
    first: int
    shape: tuple[int, ...]
    many: int


class Slots:
    """The numbers of a world's lives, each by its slot and by its field and indices."""

    def __init__(self, sizes: Sizes) -> None:
        self.extents: dict[str, Extent] = {}
        first = 0
        for name, field in Life.FIELDS.items():
            shape = tuple(sizes.length(axis) for axis in field.axes)
            many = 1
            for length in shape:
                many *= length
            self.extents[name] = Extent(field, first, shape, many)
            first += many
        self.many = first
        # A field of no numbers (an axis that this world leaves empty) holds no slot.
        self._held = [extent for extent in self.extents.values() if extent.many]
        self._firsts = [extent.first for extent in self._held]

    def extent_of(self, slot: int) -> Extent:
        """The extent that a slot lies in."""
        return self._held[bisect_right(self._firsts, slot) - 1]

    def field_of(self, slot: int) -> Field:
        """The field that a slot is a number of."""
        return self.extent_of(slot).field

    def indices_of(self, slot: int) -> tuple[int, ...]:
        """The indices of a slot within its field; none for a single number."""
        extent = self.extent_of(slot)
        left = slot - extent.first
        indices: list[int] = []
        for length in reversed(extent.shape):
            left, index = divmod(left, length)
            indices.append(index)
        return tuple(reversed(indices))

    def place_in(self, life: Life, slot: int) -> tuple[Any, Any]:
        """Where a slot's number lies in a plain life: what holds it, and its key there."""
        extent = self.extent_of(slot)
        if not extent.shape:
            return vars(life), extent.field.name
        holder: Any = vars(life)[extent.field.name]
        *rows, last = self.indices_of(slot)
        for row in rows:
            holder = holder[row]
        return holder, last

    def slot(self, name: str, indices: Sequence[int] = ()) -> int:
        """The slot of a field at indices, one for each of its axes.

        Errors: KeyError for no field; IndexError for indices that it does not have.
        """
        extent = self.extents[name]
        if len(indices) != len(extent.shape):
            raise IndexError(f"{name} takes {len(extent.shape)} indices, not {len(indices)}")
        place = 0
        for index, length in zip(indices, extent.shape, strict=True):
            if not 0 <= index < length:
                raise IndexError(f"{name} has no {index} on an axis of {length}")
            place = place * length + index
        return extent.first + place


def flattened(life: Life) -> list[float | int]:
    """Every number of a life, by slot."""
    return [each for name in life.FIELDS for each in numbers_in(getattr(life, name))]


def numbers_in(value: Any) -> Iterator[float | int]:
    """The numbers of a field's value in order; none of None."""
    if isinstance(value, (list, memoryview)):
        for each in cast("Sequence[Any]", value):
            if isinstance(each, (list, memoryview)):
                yield from numbers_in(each)
            else:
                yield each
    elif value is not None:
        yield value
