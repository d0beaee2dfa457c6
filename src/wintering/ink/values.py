"""The values of Ink: numbers, truth, text, lists, and places in the story."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from wintering.ink.faults import WrongKinds


class Item(NamedTuple):
    """One item of a LIST, with its number."""

    list: str
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class DivertTarget:
    """A place in the story, held as a value."""

    path: str

    def __bool__(self) -> bool:
        raise WrongKinds(
            "a place in the story is used as a condition",
            "a place is neither true nor false.",
            "write the name without the arrow to ask whether it has been visited.",
        )


class InkList:
    """A set of list items. It never changes; operations make new ones.

    An empty list remembers the LISTs that it came from, for LIST_ALL and LIST_INVERT.
    """

    __slots__ = ("_origins", "_paths", "items")

    def __init__(self, items: Iterable[Item] = (), origins: Iterable[str] = ()) -> None:
        self.items: frozenset[Item] = frozenset(items)
        self._origins: frozenset[str] | None = None if self.items else frozenset(origins)
        self._paths: tuple[str, ...] | None = None

    @property
    def origins(self) -> frozenset[str]:
        """The LISTs that its items come from, or that it came from before it was empty."""
        found = self._origins
        if found is None:
            found = self._origins = frozenset([each.list for each in self.items])
        return found

    def single(self) -> str | None:
        """The name of its only item, or None when it has none or several."""
        if len(self.items) != 1:
            return None
        return next(iter(self.items)).name

    def ordered(self) -> list[Item]:
        """Its items from the lowest number to the highest."""
        if len(self.items) < 2:
            return list(self.items)
        return sorted(self.items, key=lambda item: (item.value, item.list, item.name))

    def paths(self) -> tuple[str, ...]:
        """Its items as LIST.item, from the lowest number to the highest."""
        found = self._paths
        if found is None:
            found = self._paths = tuple([f"{item.list}.{item.name}" for item in self.ordered()])
        return found

    def lowest(self) -> Item | None:
        """The item with the lowest number."""
        return self.ordered()[0] if self.items else None

    def highest(self) -> Item | None:
        """The item with the highest number."""
        return self.ordered()[-1] if self.items else None

    def __eq__(self, other: object) -> bool:
        return type(other) is InkList and self.items == other.items

    def __hash__(self) -> int:
        return hash(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"InkList({', '.join(item.name for item in self.ordered())})"

    def __str__(self) -> str:
        return ", ".join(item.name for item in self.ordered())

    def __reduce__(self) -> tuple[type[InkList], tuple[tuple[Item, ...], frozenset[str]]]:
        return (InkList, (tuple(self.ordered()), self.origins))


Value = bool | int | float | str | InkList | DivertTarget
EMPTY = InkList()
_SINGLE = struct.Struct("<f")
_PLACES = 7  # so many places before the point, or as many as it has digits, are written out
_ZEROS = 3  # and so many zeros after the point; beyond either an exponent is written


_LOWEST, _HIGHEST = -2147483648, 2147483647  # whole numbers of Ink have 32 bits


def is_value(value: object) -> bool:
    """Whether something of the host's is what a variable of Ink can hold."""
    if type(value) is int:
        return _LOWEST <= value <= _HIGHEST
    return isinstance(value, bool | float | str | InkList | DivertTarget)


class Void:
    """What a function gives back that returns nothing: it prints as nothing."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "VOID"

    def __str__(self) -> str:
        return ""


VOID = Void()


def _as_single(value: float) -> float | None:
    """The nearest 32-bit float; None for what is rounded beyond the largest of them."""
    try:
        return _SINGLE.unpack(_SINGLE.pack(value))[0]
    except OverflowError:
        return None


def float_text(value: float) -> str:
    """The shortest decimal that reads back as the same 32-bit float.

    Source: .NET's general format for single floats, which is what the reference prints with.
    """
    if value != value:
        return "NaN"
    single = _as_single(value)
    if single is None:
        return "Infinity" if value > 0 else "-Infinity"
    if single in (float("inf"), float("-inf")):
        return "Infinity" if single > 0 else "-Infinity"
    if single == int(single) and abs(single) < 1e7:
        return str(int(single))
    digits, text = 9, f"{single:.9g}"  # nine digits always read back as the same 32-bit float
    for fewer in range(1, 9):
        short = f"{single:.{fewer}g}"
        if _as_single(float(short)) == single:
            digits, text = fewer, short
            break
    mantissa, _, exponent = f"{float(text):.{digits - 1}e}".partition("e")
    power = int(exponent)
    if -_ZEROS <= power + 1 <= max(digits, _PLACES):
        plain = f"{float(text):.{max(digits - 1 - power, 0)}f}"
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    return f"{mantissa}E{'+' if power > 0 else '-'}{abs(power):02d}"


def text_of(value: object) -> str:
    """A value as it is printed."""
    if type(value) is int:
        return str(value)
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, DivertTarget):
        return f"DivertTargetValue({value.path})"
    return str(value)


def kind_of(value: object) -> str:
    """The kind of a value, as a message names it."""
    if isinstance(value, bool):
        return "a truth value"
    if isinstance(value, int):
        return "a whole number"
    if isinstance(value, float):
        return "a number"
    if isinstance(value, str):
        return "text"
    if isinstance(value, InkList):
        return "a list"
    if isinstance(value, DivertTarget):
        return "a place in the story"
    return "nothing"
