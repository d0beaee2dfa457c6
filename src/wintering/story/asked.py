"""Scene functions that know of nothing but a life and its world, and those asked by number.

All of the first are written in the subset of the laws and may be compiled with them. Code that
is compiled with the laws (story.order_hours) has no names to look functions up by, and a world's
scenes are not known when it is compiled: so it asks by number. Functions that change anything
have none, nor those with more than two arguments.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import FunctionType

from wintering.life import Life
from wintering.story.functions.declare import SceneFunction
from wintering.story.functions.flow import drawn
from wintering.story.vocabulary import scene_functions
from wintering.storyworld.tables import Tables

ARGUMENTS = 2  # at most; each an item, which is its number in the LIST


class Beheld:
    """A life and its world as the `Play` of functions that ask nothing of the telling."""

    __slots__ = ("life", "world")

    def __init__(self, life: Life, world: Tables) -> None:
        self.life = life
        self.world = world


@cache
def functions_of_life() -> frozenset[FunctionType]:
    """The scene functions, looking and changing, that neither ask nor move the telling.

    And the draw of chance that the director takes, which is written as they are.
    """
    calls = [one.call for one in scene_functions().values() if not one.is_of_telling]
    return frozenset(each for each in (*calls, drawn) if isinstance(each, FunctionType))


@cache
def functions_by_number() -> tuple[SceneFunction, ...]:
    """The scene functions that can be asked by number, each at its own."""
    return tuple(
        one
        for _, one in sorted(scene_functions().items())
        if one.call in functions_of_life()
        and not one.changes
        and len(one.parameters) <= ARGUMENTS
        and all(kind.startswith("list:") for _, kind in one.parameters)
    )


@cache
def numbers_of_functions() -> Mapping[str, int]:
    """The number of each of these functions, by name."""
    return {one.name: number for number, one in enumerate(functions_by_number())}


def ask(life: Life, world: Tables, function: int, first: int, second: int) -> float:
    """What a scene function gives for one or two items; those it does not take are passed over.

    A yes is 1, a no 0; an item is its number in the LIST, none -1. Compiled, it is a branch for
    each function (rehearse.by_number).
    """
    one = functions_by_number()[function]
    given = (first, second)[: len(one.parameters)]
    return float(one.call(Beheld(life, world), *given))
