"""Diverts that go round without a choice, without a condition, and so without end."""

from __future__ import annotations

from dataclasses import dataclass

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.whole import Whole
from wintering.ink.names import Place, Scope, everything


@dataclass(frozen=True, slots=True)
class _Onward:
    """Where the flow surely goes from a place, and the divert that takes it there."""

    to: str
    span: Span


def endless(whole: Whole) -> None:
    """Report loops that nothing can end. Changes: the diagnostics."""
    onward: dict[str, _Onward] = {}
    for scope in whole.names.scopes:
        if not scope.is_function:
            _Follower(whole, scope, onward).flow()
    done: set[str] = set()
    for start in onward:
        path: list[str] = []
        at = start
        while at in onward and at not in done and at not in path:
            path.append(at)
            at = onward[at].to
        if at in path:
            _report(whole, path[path.index(at) :], onward)
        done.update(path)


def _report(whole: Whole, loop: list[str], onward: dict[str, _Onward]) -> None:
    last = onward[loop[-1]]
    names = " -> ".join([*loop, loop[0]])
    whole.add(
        codes.LOOP,
        last.span,
        f"from '{loop[0]}' the story goes round without end",
        f"it goes {names}, and on the way there is neither a choice nor a condition.",
        "let a choice or a condition lead out of it, or end it with '-> DONE' or '-> END'.",
    )


class _Follower:
    """Finds, for each place of one flow, where the flow surely goes from there."""

    def __init__(self, whole: Whole, scope: Scope, onward: dict[str, _Onward]) -> None:
        self._whole = whole
        self._scope = scope
        self._onward = onward

    def flow(self) -> None:
        """Follow the flow from its beginning and from each of its gathers with a label."""
        flow = self._scope.flow
        open_places = [self._scope.path] if self._scope.path else []
        if not flow.body and flow.stitches and flow.name:
            first = f"{flow.name}.{flow.stitches[0].name}"
            self._onward[flow.name] = _Onward(first, flow.stitches[0].span)
            return
        self._follow(flow.body, open_places)

    def _follow(self, items: list[nodes.Content], waiting: list[str]) -> None:
        """Go through content; `waiting` are the places from which it is surely come to."""
        waiting = list(waiting)
        for each in items:
            if isinstance(each, nodes.Gather):
                if each.label is not None:
                    path = self._scope.path
                    waiting.append(f"{path}.{each.label}" if path else each.label)
            elif isinstance(each, nodes.Weave):
                self._follow(each.items, [])
                waiting = []
            elif isinstance(each, nodes.Divert):  # a tunnel or thread is surely entered as well
                place = self._place(each)
                if place is not None:
                    for name in waiting:
                        self._onward[name] = _Onward(place.path, each.span)
                waiting = []
            elif _may_turn(each):
                waiting = []

    def _place(self, divert: nodes.Divert) -> Place | None:
        if len(divert.path) == 1 and self._whole.is_variable(divert.path[0], self._scope):
            return None
        return self._whole.names.find(divert.path, self._scope)


def _may_turn(each: nodes.Content) -> bool:
    """Whether the flow may stop or go elsewhere at this content."""
    if isinstance(each, nodes.Choice | nodes.Divert | nodes.TunnelReturn | nodes.Return):
        return True
    if isinstance(each, nodes.Conditional | nodes.Sequence):
        return any(
            isinstance(inner, nodes.Choice | nodes.Divert | nodes.TunnelReturn)
            for inner in everything([each])
        )
    return False
