"""Every place of a story's source that can be reached, for counting how often each was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.running.runs import in_lines, shows


class Point(NamedTuple):
    """A place that can be reached.

    `kind`: "text" (a line, or a part of one), "choice" (it is shown), "taken" (it is chosen),
    "divert" (also tunnels, threads and returns from tunnels), "logic" (a line of it), or
    "branch" (of a conditional or of alternatives). `path` is that of its knot or stitch.
    """

    kind: str
    span: Span
    path: str


Marked = tuple[int, Point]  # the identity of the node that it marks, and the point


def points_of(content: list[nodes.Content], path: str) -> Iterator[Marked]:
    """The points of some content in the order of the source; a choice has two."""
    for each in in_lines(content):
        if isinstance(each, list):
            yield from _points_of_run(each, path)
        elif isinstance(each, nodes.Choice):
            yield id(each), Point("choice", each.span, path)
            yield id(each), Point("taken", each.span, path)
            yield from points_of(each.rest, path)
        elif isinstance(each, nodes.Weave):
            yield from points_of(each.items, path)
        elif isinstance(each, nodes.Conditional | nodes.Sequence):
            yield from _points_of_ways(each, path)
        elif isinstance(each, nodes.Divert | nodes.TunnelReturn):
            yield id(each), Point("divert", each.span, path)
        elif isinstance(each, nodes.Assign | nodes.Run | nodes.Return):
            yield id(each), Point("logic", each.span, path)


def _points_of_run(run: list[nodes.Content], path: str) -> Iterator[Marked]:
    words = [
        each
        for each in run
        if not isinstance(each, nodes.Conditional | nodes.Sequence) and shows([each])
    ]
    if words:
        yield id(words[0]), Point("text", words[0].span, path)
    for each in run:
        if isinstance(each, nodes.Conditional | nodes.Sequence):
            yield from _points_of_ways(each, path)


def _points_of_ways(each: nodes.Conditional | nodes.Sequence, path: str) -> Iterator[Marked]:
    if isinstance(each, nodes.Conditional):
        for branch in each.branches:
            yield id(branch), Point("branch", branch.span, path)
            yield from points_of(branch.content, path)
        return
    for element in each.elements:
        span = element[0].span if element else each.span
        yield id(element), Point("branch", span, path)
        yield from points_of(element, path)
