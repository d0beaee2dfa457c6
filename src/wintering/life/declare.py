"""Declaring a field of a life: its kind, axes, unit, range, start and meaning, in one line.

The helpers return what a type checker takes for the plain value, so that a declaration
reads `air_c: float = number(...)` and every use of `life.air_c` is checked as a float.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal

from wintering.life.names import AXES

Kind = Literal["float", "int"]
Bound = float | int | str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a life.

    Shapes: `axes` are letters of life.names.AXES, none for a single number.
    Units: `low` and `high` include both ends; a `high` that is an axis letter stands
    for the last index of that axis.
    """

    name: str
    kind: Kind
    axes: tuple[str, ...]
    unit: str
    low: float | int
    high: Bound
    start: float | int
    meaning: str


def number(unit: str, low: float, high: float, meaning: str, start: float = 0.0) -> Any:
    """Declare one float64."""
    return _field("float", "", unit, float(low), float(high), meaning, float(start))


def numbers(axes: str, unit: str, low: float, high: float, meaning: str, start: float = 0.0) -> Any:
    """Declare an array of float64 over the axes, written as letters with spaces between."""
    return _field("float", axes, unit, float(low), float(high), meaning, float(start))


def count(unit: str, low: int, high: int | str, meaning: str, start: int = 0) -> Any:
    """Declare one int64."""
    return _field("int", "", unit, low, high, meaning, start)


def counts(axes: str, unit: str, low: int, high: int | str, meaning: str, start: int = 0) -> Any:
    """Declare an array of int64 over the axes, written as letters with spaces between."""
    return _field("int", axes, unit, low, high, meaning, start)


def _field(
    kind: Kind, axes: str, unit: str, low: float, high: Bound, meaning: str, start: float
) -> Field:
    letters = tuple(axes.split())
    for letter in (*letters, *([high] if isinstance(high, str) else [])):
        if letter not in AXES:
            raise ValueError(f"{letter!r} is not an axis; the axes are {', '.join(AXES)}")
    return Field("", kind, letters, unit, low, high, start, meaning)


class GroupType(type):
    """Gathers the fields declared in a class body, in order, and leaves the names free."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> GroupType:
        own = {
            key: replace(value, name=key)
            for key, value in namespace.items()
            if isinstance(value, Field)
        }
        rest = {key: value for key, value in namespace.items() if key not in own}
        made = super().__new__(mcs, name, bases, rest)
        gathered: dict[str, Field] = {}
        for base in bases:
            inherited: dict[str, Field] = getattr(base, "FIELDS", {})
            for key, value in inherited.items():
                if key in gathered:
                    raise TypeError(f"the field {key} is declared twice")
                gathered[key] = value
        for key, value in own.items():
            if key in gathered:
                raise TypeError(f"the field {key} is declared twice")
            gathered[key] = value
        type.__setattr__(made, "FIELDS", gathered)
        return made


class Group(metaclass=GroupType):
    """A part of the Life's declaration: the fields that belong together."""

    FIELDS: ClassVar[dict[str, Field]]
