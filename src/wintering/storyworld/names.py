"""Which names a world may give: those that Ink can read and nothing else has."""

from __future__ import annotations

import re

LEGAL = re.compile(r"[a-z_][a-z0-9_]*\Z")

INK_WORDS = frozenset(
    {
        "VAR",
        "CONST",
        "LIST",
        "INCLUDE",
        "EXTERNAL",
        "TODO",
        "DONE",
        "END",
        "function",
        "ref",
        "temp",
        "return",
        "else",
        "stopping",
        "cycle",
        "shuffle",
        "once",
        "not",
        "and",
        "or",
        "mod",
        "has",
        "hasnt",
        "true",
        "false",
    }
)
"""Words that Ink keeps for itself. Source: Writing with Ink."""

INK_FUNCTIONS = frozenset(
    {
        "CHOICE_COUNT",
        "TURNS",
        "TURNS_SINCE",
        "READ_COUNT",
        "RANDOM",
        "SEED_RANDOM",
        "POW",
        "FLOOR",
        "CEILING",
        "INT",
        "FLOAT",
        "MIN",
        "MAX",
        "LIST_COUNT",
        "LIST_VALUE",
        "LIST_MIN",
        "LIST_MAX",
        "LIST_ALL",
        "LIST_INVERT",
        "LIST_RANGE",
        "LIST_RANDOM",
    }
)
"""Functions that Ink has of itself. Source: Writing with Ink."""

LIST_NAMES = {
    "person": "people",
    "place": "places",
    "fact": "facts",
    "memory": "memories",
    "item": "items",
    "activity": "activities",
    "quality": "qualities",
    "group": "groups",
    "order": "orders",
}
"""What the Ink LIST of each kind is called; roles stand at the end of the places."""


def fault_of(name: str) -> str | None:
    """Why Ink cannot read a name as one of ours, or None when it can."""
    if name in INK_WORDS or name in INK_FUNCTIONS:
        return "Ink has this word for itself."
    if name in LIST_NAMES.values():
        return "this is what the Ink LIST of all of that kind is called."
    if not LEGAL.match(name):
        return "a name is small letters, digits and '_', and does not begin with a digit."
    return None


def legal_form(name: str) -> str:
    """The nearest name that Ink can read."""
    made = re.sub(r"[^a-z0-9_]+", "_", name.lower()).strip("_")
    if not made or made[0].isdigit():
        made = "a_" + made
    return made if fault_of(made) is None else made + "_"
