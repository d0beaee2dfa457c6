"""Functions that call themselves whatever happens, and so without end."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.endless import may_turn
from wintering.ink.checking.whole import Whole
from wintering.ink.uses import calls_of

Sure = dict[str, list[tuple[str, Span]]]  # from a function to those that it surely calls


def recursion(whole: Whole) -> None:
    """Report functions that never come to their end. Changes: the diagnostics."""
    sure: Sure = {
        scope.path: list(_surely_called(scope.flow.body))
        for scope in whole.names.scopes
        if scope.is_function
    }
    told: set[str] = set()
    for name in sure:
        ring = _ring(name, sure)
        if ring and told.isdisjoint(ring):
            _report(whole, ring, sure)
        told.update(ring)


def _surely_called(body: list[nodes.Content]) -> Iterator[tuple[str, Span]]:
    """What is called before anything is decided. Both sides of `and` and `or` are worked out."""
    for each in body:
        expression: nodes.Expr | None = None
        if isinstance(each, nodes.Print | nodes.Run | nodes.Assign | nodes.Return):
            expression = each.value
        elif isinstance(each, nodes.Conditional):
            expression = each.subject or each.branches[0].test
        if expression is not None:
            for call in calls_of(expression):
                yield call.name, call.span
        if isinstance(each, nodes.Conditional | nodes.Sequence | nodes.Weave) or may_turn(each):
            return


def _ring(start: str, sure: Sure) -> list[str]:
    """A way from a function back to itself by sure calls; empty when there is none."""
    ways: dict[str, list[str]] = {start: [start]}
    todo = [start]
    while todo:
        at = todo.pop()
        for name, _ in sure[at]:
            if name == start:
                return ways[at]
            if name in sure and name not in ways:
                ways[name] = [*ways[at], name]
                todo.append(name)
    return []


def _report(whole: Whole, ring: list[str], sure: Sure) -> None:
    last = next(span for name, span in sure[ring[-1]] if name == ring[0])
    names = " -> ".join([*ring, ring[0]])
    whole.add(
        codes.LOOP,
        last,
        f"the function '{ring[0]}' calls itself without end",
        f"it goes {names}, and nothing is asked on the way that could end it.",
        "ask something before it calls again, and return a value where it is not so.",
    )
