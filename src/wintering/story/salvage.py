"""Scenes checked beside a world.toml that is wrong: by the names that could be read of it.

What the broken part may have declared is not known, so nothing is said of unknown names;
what is wrong in the scenes whatever the world declares is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from wintering.diagnostics import Diagnostic, Diagnostics
from wintering.ink import codes as ink_codes
from wintering.story import codes
from wintering.story.prelude import FILE as PRELUDE_FILE
from wintering.story.storylet import Storylet
from wintering.story.vocabulary import all_lists, scene_functions, vocabulary
from wintering.story.world import REST_KNOT
from wintering.storyworld.checking import check_document
from wintering.storyworld.declarations import KINDS
from wintering.storyworld.entries import Entry
from wintering.storyworld.names import LIST_NAMES
from wintering.storyworld.reading import parse_toml

# Problems that come of names, and may be gone when the names can be read.
OF_NAMES = frozenset(
    {
        ink_codes.UNKNOWN_NAME,
        ink_codes.ARGUMENT_KIND,
        ink_codes.NAME_TAKEN,
        ink_codes.AMBIGUOUS_ITEM,
        ink_codes.NOT_CONSTANT,
        codes.UNKNOWN_NAME,
    }
)

_NAME = re.compile(r"[^\W\d]\w*")


def readable_lists(text: str | None) -> dict[str, tuple[str, ...]]:
    """Every LIST of a world's prelude, with the items that could be read of a wrong world.toml.

    Errors: none are raised; where nothing can be read the world's own lists are empty.
    """
    ignored = Diagnostics()
    own: dict[str, list[str]] = {LIST_NAMES[kind]: [] for kind in KINDS}
    own["orders"] = []
    parsed = None if text is None else parse_toml(text, ignored)
    if parsed is not None:
        entries = check_document(*parsed, vocabulary(), ignored).entries
        for kind in (*KINDS, "role"):
            own["places" if kind == "role" else LIST_NAMES[kind]] += _ids(entries, kind)
        own["orders"] += _order_values(entries)
    taken = set(scene_functions()) | set(all_lists({}))
    taken.update(item for items in all_lists({}).values() for item in items)
    taken.update(own)
    return all_lists({name: _legal(items, taken) for name, items in own.items()})


def _ids(entries: Mapping[str, list[Entry]], kind: str) -> list[str]:
    return [each.id for each in entries.get(kind, [])]


def _order_values(entries: Mapping[str, list[Entry]]) -> list[str]:
    """The values of a standing order, where they are lists of words."""
    found: list[str] = []
    for order in entries.get("order", []):
        for value in order.values.values():
            if isinstance(value, (list, tuple)):
                found += [each for each in value if isinstance(each, str)]
    return found


def _legal(items: list[str], taken: set[str]) -> tuple[str, ...]:
    """Items that Ink can have, each name once in the whole prelude. Changes: taken."""
    kept: list[str] = []
    for item in items:
        if _NAME.fullmatch(item) and item not in taken:
            taken.add(item)
            kept.append(item)
    return tuple(kept)


def certain(found: Diagnostics, storylets: Mapping[str, Storylet]) -> list[Diagnostic]:
    """The problems that are so whatever the broken world.toml was to declare."""
    return [each for each in found if not _may_be_of_names(each, storylets)]


def _may_be_of_names(problem: Diagnostic, storylets: Mapping[str, Storylet]) -> bool:
    rest = storylets.get(REST_KNOT)
    is_of_rest = rest is not None and problem.span == rest.span
    return (
        problem.code in OF_NAMES
        or problem.span.file == PRELUDE_FILE
        # The activity of resting may be one of the names.
        or (problem.code == codes.MISSING_SCENE and is_of_rest)
    )
