"""The record as saved: plain values by field name, and the bytes its digest is made of."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, cast

from wintering.life.record import Life, Sizes, start_of


def to_plain(life: Life) -> dict[str, Any]:
    """All fields by name, as numbers and nested lists of numbers, free of the life itself."""
    return {name: _copied(getattr(life, name)) for name in life.FIELDS}


def from_plain(plain: Mapping[str, Any], sizes: Sizes) -> Life:
    """A life from saved fields, by name.

    A field that the save does not know has its declared start; a saved field that is no
    longer declared is let go; an array that has grown or shrunk keeps what fits.
    """
    life = Life(sizes)
    for name, field in life.FIELDS.items():
        if name in plain:
            fresh = start_of(field, sizes)
            setattr(life, name, _fitted(plain[name], fresh))
    return life


def _copied(value: Any) -> Any:
    if isinstance(value, memoryview):  # of a life that lies in memory (wintering.rehearse)
        return value.tolist()
    if not isinstance(value, list):
        return value
    row = cast("list[Any]", value)
    if row and isinstance(row[0], (list, memoryview)):
        return [_copied(each) for each in row]
    return row.copy()


def _fitted(saved: Any, fresh: Any) -> Any:
    if not isinstance(fresh, list):
        return type(fresh)(saved) if isinstance(saved, (int, float)) else fresh
    new_row = cast("list[Any]", fresh)
    if not isinstance(saved, list):
        return new_row
    old_row = cast("list[Any]", saved)
    kept = [_fitted(old, new) for old, new in zip(old_row, new_row, strict=False)]
    return kept + new_row[len(kept) :]


def field_bytes(life: Life) -> bytes:
    """Every field in its declared order, little-endian, negative zero as zero."""
    parts: list[bytes] = []
    for name, field in life.FIELDS.items():
        values = _flat(getattr(life, name))
        if field.kind == "float":
            # Adding 0.0 turns -0.0 into 0.0 and changes no other number.
            parts.append(struct.pack(f"<{len(values)}d", *(value + 0.0 for value in values)))
        else:
            parts.append(struct.pack(f"<{len(values)}q", *values))
    return b"".join(parts)


def _flat(value: Any) -> list[Any]:
    if isinstance(value, memoryview):  # of a life that lies in memory (wintering.rehearse)
        return value.tolist()
    if not isinstance(value, list):
        return [value]
    row = cast("list[Any]", value)
    if row and isinstance(row[0], (list, memoryview)):
        return [number for each in row for number in _flat(each)]
    return row
