"""Binding: scene functions made callable from Ink, kinds turned from Ink's to Python's and back.

A list item crosses as its number in the LIST, a role of `places` as the place it is bound
to. An argument that is none (an empty list, a role that is not bound) never reaches a
function: it answers what nothing is, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from wintering.ink import DivertTarget, InkList, Item, Story, Value
from wintering.story.course import Course
from wintering.story.fixed_calls import call_of
from wintering.story.functions.declare import SceneFunction

PLACES = "places"

_NOTHING: Mapping[str, Value] = {
    "number": 0.0,
    "bool": False,
    "string": "",
    "any": 0,
    "knot": "",
    "none": 0,
}


def bind_all(
    story: Story, course_of: Callable[[], Course], functions: Mapping[str, SceneFunction]
) -> None:
    """Bind every scene function to a story. Changes: the story."""
    changing = [name for name, function in functions.items() if function.changes]
    story.bind_all({name: _bound(each, course_of) for name, each in functions.items()}, changing)


class _Crossing(NamedTuple):
    """How a scene function's arguments and what it gives cross."""

    takers: tuple[Callable[[Course, Value], Any], ...]
    give: Callable[[Course, Any], Value]


@cache
def _crossing(parameters: tuple[tuple[str, str], ...], returns: str) -> _Crossing:
    return _Crossing(tuple(_taker(kind) for _, kind in parameters), _giver(returns))


def _bound(function: SceneFunction, course_of: Callable[[], Course]) -> Callable[..., Value]:
    call = call_of(function)
    takers, give = _crossing(function.parameters, function.returns)

    changes = function.changes

    if not takers:

        def bare() -> Value:
            course = course_of()
            found = call(course)
            if changes:
                course.looked.clear()
            return give(course, found)

        return bare

    def bound(*arguments: Value) -> Value:
        course = course_of()
        turned: list[Any] = []
        for take, argument in zip(takers, arguments, strict=True):
            value = take(course, argument)
            if value is None:
                return _nothing(function.returns)
            turned.append(value)
        found = call(course, *turned)
        if changes:
            course.looked.clear()
        return give(course, found)

    return bound


def _nothing(kind: str) -> Value:
    if kind.startswith("list:"):
        return InkList(origins=(kind.removeprefix("list:"),))
    return _NOTHING[kind]


def _taker(kind: str) -> Callable[[Course, Value], Any]:
    """How an argument of a kind crosses; None says that there is none."""
    if kind.startswith("list:"):
        name = kind.removeprefix("list:")

        def take_item(course: Course, value: Value) -> int | None:
            item = value.single() if isinstance(value, InkList) else None
            if item is None:
                return None
            index = course.opened.numbers_of(name).get(item)
            if index is None or name != PLACES:
                return index
            place = course.place_at(index)
            return None if place < 0 else place

        return take_item
    if kind == "number":
        return lambda _, value: value if isinstance(value, (int, float)) else 0.0
    if kind == "bool":
        return lambda _, value: bool(value)
    if kind == "knot":
        return lambda _, value: value.path if isinstance(value, DivertTarget) else str(value)
    return lambda _, value: value


def _giver(kind: str) -> Callable[[Course, Any], Value]:
    if kind.startswith("list:"):
        name = kind.removeprefix("list:")

        def give_item(course: Course, value: Any) -> Value:
            items = course.opened.lists[name]
            if value is None or not 0 <= value < len(items):
                return InkList(origins=(name,))
            return InkList((Item(name, items[value], value + 1),))

        return give_item
    if kind == "bool":
        return lambda _, value: bool(value)
    if kind == "none":
        return lambda _, value: 0 if value is None else value
    return lambda _, value: value
