"""A Life that refuses what a compiled life could not do: for tests.

Every value that is read or written is checked: kind, declared range, index within the
axis (a negative index is a fault), no NaN, no integer beyond 63 bits.
"""

from __future__ import annotations

from typing import Any, SupportsIndex, cast

from wintering.life.declare import Field
from wintering.life.record import Life, Sizes


class LeftItsRange(AssertionError):
    """A law wrote a value outside a field's declared kind or range, or read outside an axis."""


class CheckedRow(list[Any]):
    """A list that checks what is put in it and where it is read."""

    field: Field
    sizes: Sizes

    def _index(self, index: Any) -> int:
        if type(index) is not int or not 0 <= index < len(self):
            raise LeftItsRange(f"{self.field.name}[{index!r}] of {len(self)}")
        return index

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):  # a part of it, which whoever copies a life takes; no law does
            whole = cast("slice[int, int, int | None]", index)
            if not 0 <= whole.start <= whole.stop <= len(self):
                raise LeftItsRange(f"{self.field.name}[{index!r}] of {len(self)}")
            return super().__getitem__(whole)
        return super().__getitem__(self._index(index))

    def __setitem__(self, index: SupportsIndex | slice, value: Any) -> None:
        place = self._index(index)
        check_value(self.field, self.sizes, value)
        super().__setitem__(place, value)


def check_value(field: Field, sizes: Sizes, value: Any) -> None:
    """Hold one number against its field. Errors: LeftItsRange."""
    wanted = float if field.kind == "float" else int
    if type(value) is not wanted:
        raise LeftItsRange(f"{field.name} takes {wanted.__name__}, got {value!r}")
    high = sizes.length(field.high) - 1 if isinstance(field.high, str) else field.high
    if not field.low <= value <= high:
        raise LeftItsRange(f"{field.name} = {value!r} is not within {field.low} .. {high}")


def _checked(field: Field, sizes: Sizes, value: Any) -> Any:
    if not isinstance(value, list):
        check_value(field, sizes, value)
        return value
    plain = cast("list[Any]", value)
    row = CheckedRow(_checked(field, sizes, each) for each in plain)
    row.field = field
    row.sizes = sizes
    return row


class CheckingLife(Life):
    """A Life for tests; slow, and equal to a plain one field by field."""

    def __init__(self, sizes: Sizes) -> None:
        object.__setattr__(self, "_sizes", sizes)
        super().__init__(sizes)

    def __setattr__(self, name: str, value: Any) -> None:
        field = self.FIELDS.get(name)
        if field is None:
            raise LeftItsRange(f"{name} is not a declared field")
        sizes: Sizes = object.__getattribute__(self, "_sizes")
        object.__setattr__(self, name, _checked(field, sizes, value))
