"""The subset of Python that laws are written in, checked on their syntax trees (not a law).

What is checked here runs the same as it is and compiled: numbers, `if`, loops over `range`,
subscripts, attributes of `life` and `world`, calls of other functions by name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

# Modules of laws that are no laws: they hold declarations or look at code.
NOT_LAWS = frozenset(
    {"__init__", "subset", "parameters", "works", "matters", "reasons", "meanings", "tidings"}
)
ALLOWED_ROOMS = ("wintering.arithmetic", "wintering.laws", "wintering.life", "wintering.storyworld")
LARGEST_INTEGER = 9223372036854775807

_STATEMENTS = (
    ast.Assign,
    ast.AnnAssign,
    ast.AugAssign,
    ast.If,
    ast.For,
    ast.While,
    ast.Return,
    ast.Expr,
    ast.Break,
    ast.Continue,
    ast.Pass,
)
_EXPRESSIONS = (
    ast.Name,
    ast.Constant,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Subscript,
    ast.Attribute,
    ast.Call,
)
_OPERATORS = (
    ast.Add,
    ast.Sub,
    ast.Mult,
    ast.Div,
    ast.FloorDiv,
    ast.Mod,
    ast.BitAnd,
    ast.BitOr,
    ast.BitXor,
    ast.LShift,
    ast.RShift,
)
_COMPARISONS = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)


@dataclass(frozen=True, slots=True)
class Breach:
    """Something in a law that compiled code could not do, and where."""

    line: int
    what: str


def check_module(source: str) -> list[Breach]:
    """Every breach of the subset in the source of a module of laws, in order of lines."""
    return sorted(_module(ast.parse(source)), key=lambda breach: breach.line)


def _module(tree: ast.Module) -> Iterator[Breach]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield from _function(node)
        elif isinstance(node, ast.ImportFrom):
            yield from _import(node)
        elif isinstance(node, ast.Import):
            yield Breach(node.lineno, "import of a whole module")
        elif isinstance(node, (ast.AsyncFunctionDef, ast.ClassDef)):
            yield Breach(node.lineno, "a class or an asynchronous function")
        elif not isinstance(node, (ast.Assign, ast.AnnAssign, ast.Expr)):
            yield Breach(node.lineno, f"{type(node).__name__} outside a function")


def _import(node: ast.ImportFrom) -> Iterator[Breach]:
    module = node.module or ""
    if module != "__future__" and not module.startswith(ALLOWED_ROOMS):
        yield Breach(node.lineno, f"import from {module or 'here'}")


def _function(node: ast.FunctionDef) -> Iterator[Breach]:
    arguments = node.args
    if arguments.vararg or arguments.kwarg or arguments.kwonlyargs or arguments.defaults:
        yield Breach(node.lineno, "arguments that are not plain")
    if node.decorator_list:
        yield Breach(node.lineno, "a decorator")
    body = node.body
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]  # the docstring
    for statement in body:
        yield from _statement(statement)


def _statement(node: ast.stmt) -> Iterator[Breach]:
    if not isinstance(node, _STATEMENTS):
        yield Breach(node.lineno, type(node).__name__)
        return
    if isinstance(node, ast.For):
        is_range = (
            isinstance(node.iter, ast.Call)
            and isinstance(node.iter.func, ast.Name)
            and node.iter.func.id == "range"
        )
        if not is_range or not isinstance(node.target, ast.Name):
            yield Breach(node.lineno, "a loop that is not over range")
    if isinstance(node, (ast.For, ast.While)) and node.orelse:
        yield Breach(node.lineno, "else of a loop")
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if not isinstance(target, (ast.Name, ast.Attribute, ast.Subscript)):
                yield Breach(node.lineno, "assignment to several things at once")
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield from _statement(child)
        elif isinstance(child, ast.expr):
            if not (isinstance(node, ast.AnnAssign) and child is node.annotation):
                yield from _expression(child)


def _expression(node: ast.expr) -> Iterator[Breach]:
    if not isinstance(node, _EXPRESSIONS):
        yield Breach(node.lineno, type(node).__name__)
        return
    if isinstance(node, ast.Constant):
        yield from _constant(node)
    elif isinstance(node, ast.BinOp) and not isinstance(node.op, _OPERATORS):
        yield Breach(node.lineno, type(node.op).__name__)
    elif isinstance(node, ast.Compare):
        for operator in node.ops:
            if not isinstance(operator, _COMPARISONS):
                yield Breach(node.lineno, type(operator).__name__)
    elif isinstance(node, ast.Call):
        yield from _call(node)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield from _expression(child)


def _constant(node: ast.Constant) -> Iterator[Breach]:
    if isinstance(node.value, bool):
        return
    if isinstance(node.value, int):
        if abs(node.value) > LARGEST_INTEGER:
            yield Breach(node.lineno, "an integer beyond 63 bits")
    elif not isinstance(node.value, float):
        yield Breach(node.lineno, f"a constant that is no number: {node.value!r}")


def _call(node: ast.Call) -> Iterator[Breach]:
    if node.keywords:
        yield Breach(node.lineno, "an argument by keyword")
    if not isinstance(node.func, ast.Name):
        yield Breach(node.lineno, "a call of something that is not a plain name")
        return
    forbidden = {"sum", "round", "sorted", "pow", "list", "tuple", "dict", "set", "print", "str"}
    if node.func.id in forbidden:
        yield Breach(node.lineno, f"a call of {node.func.id}")
