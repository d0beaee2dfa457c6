"""How much there is to do in a scene function: what to ask first, to remember, to have compiled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dis import get_instructions
from functools import cache
from types import FunctionType, ModuleType
from typing import Any

from wintering.story.vocabulary import scene_functions

LOOK_UP = 1  # the effort of reading a variable or a count
LOOP = 400  # effort of a loop, about
MUCH = 400  # effort of a function that is worth remembering, while nothing changes
# Effort from which a compiled function, called through ctypes, is quicker than CPython's.
DEAR = 200
_DEPTH = 6  # calls inside calls that count towards the effort of a function


@cache
def effort_of(function: Callable[..., Any], depth: int = _DEPTH) -> int:
    """About how much there is to do in a function: how long its code is, and what that calls."""
    if not isinstance(function, FunctionType):
        return LOOK_UP
    found = len(function.__code__.co_code)
    if depth:
        found += sum(LOOP for each in get_instructions(function) if "JUMP_BACKWARD" in each.opname)
        found += sum(effort_of(each, depth - 1) for each in _named_in(function))
    return found


def _named_in(function: FunctionType) -> Iterator[Callable[..., Any]]:
    """The functions that the names in a function stand for: `light_of`, `facing.nearness`."""
    of: object = None
    for each in get_instructions(function):
        if each.opname == "LOAD_GLOBAL":
            of = function.__globals__.get(each.argval)
        elif isinstance(of, ModuleType) and each.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            of = getattr(of, each.argval, None)
        else:
            of = None
        if callable(of):
            yield of


@cache
def dear_functions() -> frozenset[FunctionType]:
    """The scene functions that are worth compiling: dear ones, which ask nothing of the telling."""
    return frozenset(
        one.call
        for one in scene_functions().values()
        if isinstance(one.call, FunctionType)
        and not one.is_of_telling
        and effort_of(one.call) >= DEAR
    )
