"""What kind of value an expression has, as far as it can be known without playing."""

from __future__ import annotations

from collections.abc import Mapping

from wintering.ink import nodes
from wintering.ink.names import Names, Scope
from wintering.ink.program import Signature

NUMBER, BOOL, STRING, KNOT, LIST = "number", "bool", "string", "knot", "list"
_COMPARING = frozenset({"==", "!=", "<", ">", "<=", ">=", "and", "or", "has", "hasnt"})
_BUILTIN_KINDS = {
    "CEILING": NUMBER,
    "CHOICE_COUNT": NUMBER,
    "FLOAT": NUMBER,
    "FLOOR": NUMBER,
    "INT": NUMBER,
    "LIST_ALL": LIST,
    "LIST_COUNT": NUMBER,
    "LIST_INVERT": LIST,
    "LIST_MAX": LIST,
    "LIST_MIN": LIST,
    "LIST_RANDOM": LIST,
    "LIST_RANGE": LIST,
    "LIST_VALUE": NUMBER,
    "MAX": NUMBER,
    "MIN": NUMBER,
    "POW": NUMBER,
    "RANDOM": NUMBER,
    "READ_COUNT": NUMBER,
    "TURNS": NUMBER,
    "TURNS_SINCE": NUMBER,
}


def kind_of(
    expression: nodes.Expr,
    names: Names,
    scope: Scope | None,
    functions: Mapping[str, Signature],
) -> str | None:
    """One of number, bool, string, knot, list, list:NAME; None when only playing can tell."""
    if isinstance(expression, nodes.Literal):
        return BOOL if isinstance(expression.value, bool) else NUMBER
    if isinstance(expression, nodes.StringText):
        return STRING
    if isinstance(expression, nodes.Target):
        return KNOT
    if isinstance(expression, nodes.Name):
        return _of_name(expression.path, names, scope)
    if isinstance(expression, nodes.ListOf):
        return _of_list(expression, names, scope)
    if isinstance(expression, nodes.Unary):
        return BOOL if expression.operator == "not" else NUMBER
    if isinstance(expression, nodes.Call):
        if expression.name in functions:
            return _declared(functions[expression.name].returns)
        if expression.name in names.lists:
            return f"list:{expression.name}"
        return _BUILTIN_KINDS.get(expression.name)
    if isinstance(expression, nodes.Binary):
        if expression.operator in _COMPARING:
            return BOOL
        left = kind_of(expression.left, names, scope, functions)
        right = kind_of(expression.right, names, scope, functions)
        if left in (NUMBER, BOOL) and right in (NUMBER, BOOL):
            return NUMBER
    return None


def _declared(returns: str) -> str | None:
    if returns in (NUMBER, BOOL, STRING, KNOT) or returns.startswith("list:"):
        return returns
    return None


def _of_name(path: tuple[str, ...], names: Names, scope: Scope | None) -> str | None:
    name = path[0]
    if len(path) == 1:
        if scope is not None and name in scope.temporaries:
            return None
        if name in names.constants or name in names.variables:
            return None
        if name in names.lists:
            return None
    item = names.item(path)
    if item is not None:
        return f"list:{item[0]}"
    if names.find(path, scope) is not None:
        return NUMBER
    return None


def _of_list(expression: nodes.ListOf, names: Names, scope: Scope | None) -> str | None:
    homes = {_of_name(path, names, scope) for path in expression.items}
    return homes.pop() if len(homes) == 1 else LIST


def in_words(kind: str) -> str:
    """A kind as a message names it."""
    if kind.startswith("list:"):
        return f"an item of the LIST {kind[5:]}"
    words = {
        NUMBER: "a number",
        BOOL: "a truth value",
        STRING: "text",
        KNOT: "a knot",
        LIST: "a list",
    }
    return words.get(kind, "a value")


def fits(kind: str | None, wanted: str) -> bool:
    """Whether a value of one kind can stand where another is wanted."""
    if kind is None or wanted == "any":
        return True
    if wanted in (NUMBER, BOOL):
        return kind in (NUMBER, BOOL)
    if wanted.startswith("list:"):
        return kind in (wanted, LIST)
    return kind == wanted
