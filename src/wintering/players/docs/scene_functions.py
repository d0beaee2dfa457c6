"""The page of functions that scenes may call, written from their declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wintering.story.functions.declare import SceneFunction

HEAD = """# Functions that scenes may call

Written from their declarations by `make docs`. Every one is an `EXTERNAL` of the generated
prelude, with a fallback, so that any tool for Ink can play the scenes.

A measure gives a float (mind that `2 * (60 - 31) / 60` of integers is 0 in Ink); a count gives
an integer. `list:people` is an item of the LIST `people`, and so on: `trust(lexa, you)`. A
function that changes something is called as a line of its own, `~ take(blanket, 1)`, and never
runs while Ink looks ahead. A `knot` is a bare name in a tag (`hours_since(control_room)`) and
`-> control_room` in a body.
"""

# In the order in which an author meets them; a subject not named here comes after, by name.
_SUBJECTS = {
    "time": "Time",
    "flow": "What has been told and done",
    "quality": "The author's own numbers",
    "orders": "Standing orders",
    "sky": "Sky and light",
    "weather": "Weather",
    "body": "The body",
    "fire": "Fire and camp",
    "camp": "The camp",
    "food": "Food",
    "goods": "What you have",
    "ground": "Ground and places",
    "memory": "Memory",
    "feeling": "Feeling",
    "news": "News",
    "bonds": "Bonds",
    "people": "People",
    "watch": "The watchers",
    "duty": "Duty",
}


def scene_functions_page(declared: Mapping[str, SceneFunction]) -> str:
    """The page, in Markdown: a table a subject."""
    by_subject: dict[str, list[SceneFunction]] = {}
    for each in declared.values():
        by_subject.setdefault(each.subject, []).append(each)
    order = list(_SUBJECTS)
    subjects = sorted(
        by_subject, key=lambda name: (order.index(name) if name in order else len(order), name)
    )
    return "\n".join([HEAD, *(_section(name, by_subject[name]) for name in subjects)])


def _section(subject: str, functions: list[SceneFunction]) -> str:
    title = _SUBJECTS.get(subject, subject.replace("_", " ").capitalize())
    rows = [f"## {title}", "", "| function | gives | what it does |", "|---|---|---|"]
    rows += [_row(each) for each in functions]
    return "\n".join([*rows, ""])


def _row(function: SceneFunction) -> str:
    arguments = ", ".join(f"{name}: {kind}" for name, kind in function.parameters)
    called = f"`{'~ ' if function.changes else ''}{function.name}({arguments})`"
    words = " ".join(function.documentation.split()).replace("|", "\\|")
    gives = "" if function.returns == "none" else f"`{function.returns}`"
    return f"| {called} | {gives} | {words} |"
