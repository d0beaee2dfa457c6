"""The Life: one object whose attributes are the declared fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from wintering.life.declare import Field
from wintering.life.hearts import Hearts
from wintering.life.land import Land
from wintering.life.names import (
    DECISIONS_KEPT,
    EVENTS_KEPT,
    FEELINGS,
    LEAVINGS_KEPT,
    SLOTS,
    USES_KEPT,
    WEIGHTS_KEPT,
)
from wintering.life.telling import Clock, Orders, Telling


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many of each kind a world has: the lengths of a life's axes."""

    people: int
    places: int
    facts: int
    memories: int
    items: int
    activities: int
    qualities: int
    roles: int

    def length(self, axis: str) -> int:
        """The length of an axis by its letter (life.names.AXES)."""
        return FIXED_AXES[axis] if axis in FIXED_AXES else int(getattr(self, WORLD_AXES[axis]))


# Axes whose length is a world's own, and those that are as long in every world.
WORLD_AXES = {
    "P": "people",
    "L": "places",
    "F": "facts",
    "M": "memories",
    "I": "items",
    "A": "activities",
    "Q": "qualities",
    "R": "roles",
}
FIXED_AXES = {
    "K": USES_KEPT,
    "E": FEELINGS,
    "S": SLOTS,
    "G": LEAVINGS_KEPT,
    "N": EVENTS_KEPT,
    "D": DECISIONS_KEPT,
    "W": WEIGHTS_KEPT,
}


class Life(Clock, Land, Hearts, Telling, Orders):
    """Everything true of a world and everyone in it at an hour.

    Shapes: a field without axes is a number; with axes, nested lists in their order.
    """

    def __init__(self, sizes: Sizes) -> None:
        for name, field in self.FIELDS.items():
            setattr(self, name, start_of(field, sizes))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Life) and all(
            getattr(self, name) == getattr(other, name) for name in self.FIELDS
        )

    __hash__ = None  # type: ignore[assignment]


def start_of(field: Field, sizes: Sizes) -> Any:
    """A fresh value of a field at its declared start."""
    value: Any = field.start
    for axis in reversed(field.axes):
        value = [_copied(value) for _ in range(sizes.length(axis))]
    return value


def _copied(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    row = cast("list[Any]", value)
    return [_copied(each) for each in row]


def new_life(sizes: Sizes, seed: int) -> Life:
    """A life at its declared starts, keyed by a 64-bit seed."""
    life = Life(sizes)
    life.seed_low = seed & 0xFFFFFFFF
    life.seed_high = (seed >> 32) & 0xFFFFFFFF
    return life
