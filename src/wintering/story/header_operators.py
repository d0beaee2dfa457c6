"""What Python does for the operators of Ink in headers that are plain."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import Any

from wintering.ink.running.operators import wrap

NO_ITEM = -1  # the number of none of a LIST
ORDER: Mapping[str, type[ast.cmpop]] = {
    ">": ast.Gt,
    "<": ast.Lt,
    ">=": ast.GtE,
    "<=": ast.LtE,
}
EQUALITY: Mapping[str, type[ast.cmpop]] = {"==": ast.Eq, "!=": ast.NotEq}


def _plus(a: Any, b: Any) -> Any:
    found = a + b
    return found if type(found) is float else wrap(found)


def _minus(a: Any, b: Any) -> Any:
    found = a - b
    return found if type(found) is float else wrap(found)


def _times(a: Any, b: Any) -> Any:
    found = a * b
    return found if type(found) is float else wrap(found)


ARITHMETIC: Mapping[str, Callable[[Any, Any], Any]] = {"+": _plus, "-": _minus, "*": _times}


def item_or_none(number: int | None, items: int) -> int:
    """The number of an item in a LIST of so many; what lies beyond is no item."""
    return number if number is not None and 0 <= number < items else NO_ITEM


def least(a: Any, b: Any) -> Any:
    """Ink's MIN."""
    return a if a <= b else b


def most(a: Any, b: Any) -> Any:
    """Ink's MAX."""
    return a if a >= b else b
