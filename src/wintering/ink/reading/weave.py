"""Indentation by bullets and dashes: a flat run of statements made into nested weaves."""

from __future__ import annotations

from wintering.diagnostics import Span
from wintering.ink import nodes


def weave_of(content: list[nodes.Content], span: Span) -> nodes.Weave:
    """The weave of a knot's statements: deeper choices and gathers become weaves inside it."""
    return _weave(content, 1, span)


def weave_in_braces(content: list[nodes.Content], span: Span) -> nodes.Weave:
    """The weave of a block in braces, whose level is that of its first choice or gather."""
    return _weave(content, _first_depth(content), span)


def _first_depth(content: list[nodes.Content]) -> int:
    for each in content:
        if isinstance(each, nodes.Choice | nodes.Gather):
            return each.depth
    return 1


def _weave(content: list[nodes.Content], base: int, span: Span) -> nodes.Weave:
    items: list[nodes.Content] = []
    index = 0
    while index < len(content):
        each = content[index]
        if isinstance(each, nodes.Choice | nodes.Gather) and each.depth > base:
            start = index
            while index < len(content):
                inner = content[index]
                if isinstance(inner, nodes.Choice | nodes.Gather) and inner.depth <= base:
                    break
                index += 1
            items.append(_weave(content[start:index], each.depth, each.span))
            continue
        items.append(each)
        index += 1
    return nodes.Weave(items, span)
