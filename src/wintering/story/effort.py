"""How much there is to do in a scene function: what to ask first, and what to remember."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dis import get_instructions
from functools import cache
from types import FunctionType, ModuleType
from typing import Any

LOOK_UP = 1  # the effort of reading a variable or a count
LOOP = 400  # effort of a loop, about
MUCH = 400  # effort of a function that is worth remembering, while nothing changes
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
