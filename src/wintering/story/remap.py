"""Fitting a saved life to a world that was edited: names keep what was theirs.

Arrays of a life are ordered as the world declares its people, places and so on. When an
edit puts a new one among them, or takes one out, each name takes its own row along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from wintering.life import NONE, Life
from wintering.life.declare import Field
from wintering.story.world import World

# The kind of declared names that orders each axis.
KIND_OF_AXIS = {
    "P": "person",
    "L": "place",
    "F": "fact",
    "M": "memory",
    "I": "item",
    "A": "activity",
    "Q": "quality",
    "R": "role",
}


def names_of(world: World) -> dict[str, list[str]]:
    """The names that order the world's own axes, by kind, as a snapshot keeps them."""
    return {kind: list(world.declarations.ids(kind)) for kind in KIND_OF_AXIS.values()}


def fit_to_world(snapshot: Mapping[str, Any], world: World) -> Mapping[str, Any]:
    """The snapshot as this world would have written it; itself when no list has changed."""
    saved: Mapping[str, list[str]] = snapshot.get("names", {})
    now = names_of(world)
    if not saved or saved == now:
        return snapshot
    # Where each of the world's items stood in the save, and where each saved item stands now.
    before = {
        axis: [_index(saved[kind], name) for name in now[kind]]
        for axis, kind in KIND_OF_AXIS.items()
        if kind in saved
    }
    after = {
        axis: [_index(now[kind], name) for name in saved[kind]]
        for axis, kind in KIND_OF_AXIS.items()
        if kind in saved
    }
    fields = Life.FIELDS
    fresh = Life(world.sizes)
    life = {
        name: _fitted(fields[name], value, getattr(fresh, name), before, after)
        for name, value in snapshot["life"].items()
        if name in fields
    }
    return {**snapshot, "life": life}


def _index(items: Sequence[str], name: str) -> int:
    return items.index(name) if name in items else NONE


def _fitted(
    field: Field,
    value: Any,
    fresh: Any,
    before: Mapping[str, list[int]],
    after: Mapping[str, list[int]],
) -> Any:
    moved = _moved(field.axes, value, fresh, before)
    if isinstance(field.high, str) and field.high in after:
        return _renumbered(moved, after[field.high], max(int(field.low), NONE))
    return moved


def _moved(axes: tuple[str, ...], value: Any, fresh: Any, before: Mapping[str, list[int]]) -> Any:
    """An array with the row of each name where the world now has that name.

    A field that has had axes added or taken away since begins anew.
    """
    if isinstance(value, list) != bool(axes):
        return fresh
    if not axes:
        return value
    rows = cast(list[Any], value)
    order = before.get(axes[0])
    if order is None:
        order = list(range(len(fresh)))
    return [
        _moved(axes[1:], rows[was], new, before) if NONE != was < len(rows) else new
        for was, new in zip(order, fresh, strict=True)
    ]


def _renumbered(value: Any, after: list[int], otherwise: int) -> Any:
    """Numbers that point at a name, pointing at where that name now stands."""
    if isinstance(value, list):
        return [_renumbered(each, after, otherwise) for each in value]  # type: ignore[misc]
    if not isinstance(value, int) or not 0 <= value < len(after):
        return value
    return after[value] if after[value] != NONE else otherwise
