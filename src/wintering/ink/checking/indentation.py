"""Indentation that says another thing than the marks of a weave do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wintering.ink import codes, nodes
from wintering.ink.checking.whole import Whole

Point = nodes.Choice | nodes.Gather
_TAB = 4  # columns; only used where tabs alone, or spaces alone, are compared


def indentation(whole: Whole) -> None:
    """Report weave points that stand where their marks do not put them."""
    lines = {
        file: text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for file, text in whole.sources.items()
    }
    for scope in whole.names.scopes:
        _run(whole, list(_points(scope.flow.body)), lines)


def _points(items: list[nodes.Content]) -> Iterator[Point]:
    """The choices and gathers of one weave with all its levels, in order."""
    for each in items:
        if isinstance(each, Point):
            yield each
        elif isinstance(each, nodes.Weave):
            yield from _points(each.items)


def _run(whole: Whole, points: list[Point], lines: Mapping[str, list[str]]) -> None:
    above: dict[int, tuple[Point, str]] = {}  # the last choice of each depth in this section
    first: Point | None = None
    for point in points:
        lead = _lead(point, lines)
        if lead is None:
            continue
        if first is not None and point.depth < first.depth:
            _begins_deep(whole, first, point)
            first = None
        first = first or (point if not above else None)
        same = above.get(point.depth)
        deeper = [above[depth] for depth in above if depth > point.depth]
        if isinstance(point, nodes.Choice):
            if same is not None and not deeper and _is_within(lead, same[1]):
                _looks_deeper(whole, point, same[0])
            above = {d: at for d, at in above.items() if d < point.depth}
            above[point.depth] = (point, lead)
        else:
            if same is not None and deeper and _is_within(lead, same[1]):
                inner = min(deeper, key=lambda at: at[0].depth)
                if lead == inner[1] or _is_within(lead, inner[1]):
                    _looks_deeper(whole, point, inner[0])
            above = {d: at for d, at in above.items() if d < point.depth}


def _lead(point: Point, lines: Mapping[str, list[str]]) -> str | None:
    """The blanks before a weave point; None when something else stands there."""
    rows = lines.get(point.span.file, [])
    if point.span.line > len(rows):
        return None
    lead = rows[point.span.line - 1][: point.span.column - 1].removeprefix("\ufeff")
    return lead if not lead.strip(" \t") else None


def _is_within(lead: str, outer: str) -> bool:
    """Whether one line clearly stands further in than another."""
    if "\t" in lead + outer and " " in lead + outer:
        return lead.startswith(outer) and lead[len(outer) :].count("\t") > 0
    return len(lead.expandtabs(_TAB)) >= len(outer.expandtabs(_TAB)) + 2


def _looks_deeper(whole: Whole, point: Point, other: Point) -> None:
    mark = "-" if isinstance(point, nodes.Gather) else "*"
    if isinstance(point, nodes.Choice) and point.is_sticky:
        mark = "+"
    whole.add(
        codes.MISLEADING_INDENT,
        point.span,
        "this stands as if it belonged to the choice above, and does not",
        f"the number of marks says how deep it is, not the blanks before them, and "
        f"line {other.span.line} stands above it.",
        f"write '{' '.join(mark * (point.depth + 1))}' if it belongs there, or move it out.",
    )


def _begins_deep(whole: Whole, first: Point, later: Point) -> None:
    whole.add(
        codes.MISLEADING_INDENT,
        first.span,
        f"this weave begins {first.depth} levels deep, and goes on at level {later.depth} "
        f"in line {later.span.line}",
        "without a choice above it, what is deeper is a weave of its own, told first.",
        "begin with a single mark, or give what follows as many marks.",
    )
