"""Every use of a name in a flow: where it goes, calls, reads and writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import everything

# How a name is used. A "target" is a place as a value: `-> knot` in an expression.
DIVERT, TUNNEL, THREAD, TARGET = "divert", "tunnel", "thread", "target"
CALL, READ, WRITE, DECLARE = "call", "read", "write", "declare"


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a dotted name. The span is that of the statement or expression it stands in."""

    how: str
    path: tuple[str, ...]
    span: Span


def uses_in(content: list[nodes.Content]) -> Iterator[Use]:
    """All uses in content and everything inside it, in order."""
    for each in content:
        yield from uses_of(each)


def uses_of(each: nodes.Content) -> Iterator[Use]:
    """All uses in one piece of content."""
    match each:
        case nodes.Text() | nodes.Glue() | nodes.Gather():
            return
        case nodes.Weave():
            yield from uses_in(each.items)
        case nodes.Tag():
            yield from uses_in(each.content)
        case nodes.Print() | nodes.Run():
            yield from uses_of_expression(each.value)
        case nodes.Conditional():
            if each.subject is not None:
                yield from uses_of_expression(each.subject)
            for branch in each.branches:
                if branch.test is not None:
                    yield from uses_of_expression(branch.test)
                yield from uses_in(branch.content)
        case nodes.Sequence():
            for element in each.elements:
                yield from uses_in(element)
        case nodes.Divert():
            yield Use(each.kind, each.path, each.span)
            for argument in each.arguments:
                yield from uses_of_expression(argument)
        case nodes.TunnelReturn():
            if each.onward is not None:
                yield from uses_of(each.onward)
        case nodes.Assign():
            yield Use(DECLARE if each.is_new else WRITE, (each.name,), each.span)
            yield from uses_of_expression(each.value)
        case nodes.Return():
            if each.value is not None:
                yield from uses_of_expression(each.value)
        case nodes.Choice():
            for condition in each.conditions:
                yield from uses_of_expression(condition)
            yield from uses_in(each.start)
            yield from uses_in(each.only)
            yield from uses_in(each.rest)


def uses_of_expression(tree: nodes.Expr) -> Iterator[Use]:
    """All uses in an expression."""
    match tree:
        case nodes.Literal():
            return
        case nodes.StringText():
            yield from uses_in(tree.content)
        case nodes.Name():
            yield Use(READ, tree.path, tree.span)
        case nodes.Target():
            yield Use(TARGET, tree.path, tree.span)
        case nodes.ListOf():
            for path in tree.items:
                yield Use(READ, path, tree.span)
        case nodes.Unary():
            yield from uses_of_expression(tree.operand)
        case nodes.Binary():
            yield from uses_of_expression(tree.left)
            yield from uses_of_expression(tree.right)
        case nodes.Call():
            yield Use(CALL, (tree.name,), tree.span)
            for argument in tree.arguments:
                yield from uses_of_expression(argument)
        case nodes.Increment():
            yield Use(WRITE, (tree.name,), tree.span)
            yield Use(READ, (tree.name,), tree.span)


def calls_in(content: list[nodes.Content]) -> Iterator[nodes.Call]:
    """All calls in content and everything inside it."""
    for each in everything(content):
        for tree in _expressions_of(each):
            yield from calls_of(tree)


def _expressions_of(each: nodes.Content) -> Iterator[nodes.Expr]:
    if isinstance(each, nodes.Print | nodes.Run | nodes.Assign):
        yield each.value
    elif isinstance(each, nodes.Return):
        if each.value is not None:
            yield each.value
    elif isinstance(each, nodes.Choice):
        yield from each.conditions
    elif isinstance(each, nodes.Divert):
        yield from each.arguments
    elif isinstance(each, nodes.TunnelReturn):
        yield from each.onward.arguments if each.onward is not None else ()
    elif isinstance(each, nodes.Conditional):
        if each.subject is not None:
            yield each.subject
        yield from (branch.test for branch in each.branches if branch.test is not None)


def calls_of(tree: nodes.Expr) -> Iterator[nodes.Call]:
    """The calls in an expression; those in quotes are found with the content there."""
    if isinstance(tree, nodes.Call):
        yield tree
        for argument in tree.arguments:
            yield from calls_of(argument)
    elif isinstance(tree, nodes.Binary):
        yield from calls_of(tree.left)
        yield from calls_of(tree.right)
    elif isinstance(tree, nodes.Unary):
        yield from calls_of(tree.operand)
