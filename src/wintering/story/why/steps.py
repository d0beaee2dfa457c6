"""Steps: the parts of an hour as its laws make them, and what was done between the hours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any, TypeGuard

from wintering.laws import hour as hours_law
from wintering.life import Life

Law = Callable[[Life, Any], None]


@dataclass(frozen=True, slots=True)
class Source:
    """What was at work between the hours: a choice, or a scene that was told."""

    turn: int
    choice: str = ""  # its words
    knot: str = ""  # the scene, if one was told since the choice


@dataclass(frozen=True, slots=True)
class Step:
    """A law's part of an hour, or (without a law) what was done between the hours.

    `number` counts the steps; `first` and `last` are positions among the writes of the window:
    before and after it.
    """

    number: int
    hour: int
    name: str
    law: Law | None
    source: Source
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What is to be otherwise while hours are lived once more.

    `held` are numbers that stay as they are given, from one law to the next; `redrawn` are
    streams of chance that draw otherwise.
    """

    held: Mapping[int, float | int]
    redrawn: Mapping[int, int] = field(default_factory=lambda: dict[int, int]())


def _is_law(each: object) -> TypeGuard[FunctionType]:
    """Whether something that the hour's list names moves a life by itself."""
    if not isinstance(each, FunctionType):
        return False
    code = each.__code__
    return code.co_varnames[: code.co_argcount] == ("life", "world")


def in_steps(step: Callable[[str, Law, Life, Any], None]) -> Law:
    """The hour as the laws' list has it, each law of it handed to `step`.

    The list itself is run, with the names of its laws standing for steps: there is no second
    list that could differ from it.
    """
    whole = hours_law.live_hour.__globals__
    names = hours_law.live_hour.__code__.co_names
    laws = {name: each for name in names if _is_law(each := whole.get(name))}

    def handed(name: str, law: Law) -> Law:
        return lambda life, world: step(name, law, life, world)

    return FunctionType(
        hours_law.live_hour.__code__,
        {**whole, **{name: handed(name, law) for name, law in laws.items()}},
    )
