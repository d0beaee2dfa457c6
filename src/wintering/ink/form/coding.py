"""Nodes of the tree to plain data and back, by the types that their fields are declared with.

Data is what JSON holds. A node is a list: its number in `KINDS`, then its fields in order.
Whatever does not fit the declared types is refused, so that data from anywhere can be read.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, cast

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.running.operators import BINARY

_MOST = 2**31  # numbers of Ink, lines and columns are all below it
_SPAN_PARTS = 5  # file, line, column, and where it ends
_DIVERTS = frozenset({"divert", "tunnel", "thread"})
_SEQUENCES = frozenset({"stopping", "cycle", "shuffle", "once"})
_UNARY = frozenset({"-", "not"})

# In this order for ever: a number says which one data is. New ones go to the end.
KINDS: tuple[type[Any], ...] = (
    nodes.Literal,
    nodes.StringText,
    nodes.Name,
    nodes.Target,
    nodes.ListOf,
    nodes.Unary,
    nodes.Binary,
    nodes.Call,
    nodes.Increment,
    nodes.Text,
    nodes.Glue,
    nodes.Tag,
    nodes.Print,
    nodes.Branch,
    nodes.Conditional,
    nodes.Sequence,
    nodes.Divert,
    nodes.TunnelReturn,
    nodes.Assign,
    nodes.Run,
    nodes.Return,
    nodes.Choice,
    nodes.Gather,
    nodes.Weave,
    nodes.Variable,
    nodes.ListDeclaration,
    nodes.ListItem,
    nodes.External,
    nodes.Parameter,
    nodes.Flow,
    nodes.Source,
)
Read = Callable[[Any, Any], Any]
_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
_SHAPES: dict[type[Any], list[Read]] = {}
_HINTS: dict[type[Any], dict[str, Any]] = {}


class Bad(ValueError):
    """Data that is not what was written."""


class Files:
    """The files that spans stand in, and how many things are counted."""

    def __init__(self, names: Sequence[str], counters: int) -> None:
        self.names = list(names)
        self.numbers = {name: number for number, name in enumerate(names)}
        self.counters = counters

    def number(self, name: str) -> int:
        """The number of a file. Changes: these files, when it is new."""
        if name not in self.numbers:
            self.numbers[name] = len(self.names)
            self.names.append(name)
        return self.numbers[name]


# --------------------------------------------------------------------- writing


def written(value: Any, files: Files) -> Any:
    """A node, or what stands in its fields, as plain data. Changes: the files, by new ones."""
    kind = cast(type[Any], type(value))
    if kind is Span:
        return span_data(value, files)
    if kind in _NUMBERS:
        names = _HINTS.get(kind)
        if names is None:
            names = _HINTS[kind] = {each.name: None for each in fields(kind)}
        return [_NUMBERS[kind], *[written(getattr(value, name), files) for name in names]]
    if kind is list or kind is tuple:
        return [written(each, files) for each in value]
    if kind is frozenset:
        return sorted(value)
    if value is None or kind in (bool, int, float, str):
        return value
    raise TypeError(f"a {kind.__name__} is no part of the tree")


def span_data(span: Span, files: Files) -> list[int]:
    """A span as five numbers."""
    number = files.number(span.file)
    return [number, span.line, span.column, span.end_line, span.end_column]


# --------------------------------------------------------------------- reading


def whole(data: Any, low: int = -_MOST, high: int = _MOST) -> int:
    """A whole number between bounds. Errors: Bad."""
    if type(data) is not int or not low <= data <= high:
        raise Bad("a number is out of bounds")
    return data


def text(data: Any) -> str:
    """Some text. Errors: Bad."""
    if type(data) is not str:
        raise Bad("text was wanted")
    return data


def truth(data: Any) -> bool:
    """Yes or no. Errors: Bad."""
    if type(data) is not bool:
        raise Bad("true or false was wanted")
    return data


def items(data: Any) -> list[Any]:
    """A list of anything. Errors: Bad."""
    if type(data) is not list:
        raise Bad("a list was wanted")
    return cast(list[Any], data)


def table(data: Any) -> dict[str, Any]:
    """A table by names. Errors: Bad."""
    if type(data) is not dict:
        raise Bad("a table was wanted")
    return cast(dict[str, Any], data)


def span_from(data: Any, files: Files) -> Span:
    """A span from five numbers. Errors: Bad."""
    if type(data) is not list or len(cast(list[Any], data)) != _SPAN_PARTS:
        raise Bad("a place was wanted")
    parts = cast(list[Any], data)
    for each in parts:
        if type(each) is not int or not 0 <= each <= _MOST:
            raise Bad("a number is out of bounds")
    file, line, column, end_line, end_column = cast(list[int], parts)
    if file >= len(files.names) or not (line and column and end_line and end_column):
        raise Bad("a number is out of bounds")
    return Span(files.names[file], line, column, end_line, end_column)


def node_from(data: Any, allowed: frozenset[type[Any]], files: Files) -> Any:
    """A node of one of some kinds. Errors: Bad."""
    if type(data) is not list or not data:
        raise Bad("a node was wanted")
    given = cast(list[Any], data)
    number = given[0]
    if type(number) is not int or not 0 <= number < len(KINDS):
        raise Bad("a node of no known kind")
    kind = KINDS[number]
    if kind not in allowed:
        raise Bad(f"a {kind.__name__} stands where none may")
    shape = _SHAPES.get(kind)
    if shape is None:
        hints = typing.get_type_hints(kind)
        shape = _SHAPES[kind] = [_reader(hints[each.name]) for each in fields(kind)]
    if len(given) != len(shape) + 1:
        raise Bad(f"a {kind.__name__} has too much or too little")
    node = kind(*[read(each, files) for read, each in zip(shape, given[1:], strict=True)])
    check = _CHECKS.get(kind)
    if check is not None and not check(node, files):
        raise Bad(f"a {kind.__name__} that says what none can say")
    return node


# What types alone do not say: whether a node of a kind is one that can be.
_CHECKS: dict[type[Any], Callable[[Any, Files], bool]] = {
    nodes.Choice: lambda node, files: 0 <= node.counter < files.counters,
    nodes.Sequence: lambda node, files: (
        0 <= node.counter < files.counters and bool(node.elements) and node.kinds <= _SEQUENCES
    ),
    nodes.Divert: lambda node, files: node.kind in _DIVERTS and bool(node.path),
    nodes.Binary: lambda node, files: node.operator in BINARY,
    nodes.Unary: lambda node, files: node.operator in _UNARY,
    nodes.Name: lambda node, files: bool(node.path),
    nodes.Target: lambda node, files: bool(node.path),
}


def _reader(hint: Any) -> Read:
    """What reads a field that is declared so."""
    if hint is str:
        return lambda data, files: text(data)
    if hint is bool:
        return lambda data, files: truth(data)
    if hint is int:
        return lambda data, files: whole(data)
    if hint is Span:
        return span_from
    origin, given = typing.get_origin(hint), typing.get_args(hint)
    if origin is list:
        return _list_of(_reader(given[0]))
    if origin is tuple:
        return _tuple_of(_reader(given[0]))
    if origin is frozenset:
        return lambda data, files: frozenset(text(each) for each in items(data))
    kinds = frozenset(given if origin in (typing.Union, types.UnionType) else (hint,))
    if float in kinds:
        return _number
    return _one_of(kinds)


def _one_of(kinds: frozenset[Any]) -> Read:
    may_be_none = type(None) in kinds
    rest = frozenset(kinds - {type(None)})
    single = _reader(next(iter(rest))) if len(rest) == 1 and not rest & _NUMBERS.keys() else None

    def read(data: Any, files: Files) -> Any:
        if may_be_none and data is None:
            return None
        return single(data, files) if single else node_from(data, rest, files)

    return read


def _list_of(inner: Read) -> Read:
    return lambda data, files: [inner(each, files) for each in items(data)]


def _tuple_of(inner: Read) -> Read:
    return lambda data, files: tuple(inner(each, files) for each in items(data))


def _number(data: Any, files: Files) -> bool | int | float:
    if type(data) is float or type(data) is bool:
        return data
    return whole(data)


CONTENT: frozenset[type[Any]] = frozenset(typing.get_args(nodes.Content))
