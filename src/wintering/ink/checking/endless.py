"""Diverts that go round without a choice and without a way out, and so without end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.whole import Whole
from wintering.ink.names import Place, Scope, everything


@dataclass(frozen=True, slots=True)
class _Onward:
    """Where the flow surely goes from a place, and the divert that takes it there."""

    to: str
    span: Span


Onward = dict[str, list[_Onward]]  # from a place to all that it can go on to, if that is sure


def endless(whole: Whole) -> None:
    """Report loops that nothing can end. Changes: the diagnostics."""
    onward: Onward = {}
    going = _Going(whole)
    for scope in whole.names.scopes:
        if not scope.is_function:
            _Follower(whole, scope, onward, going).flow()
    closed = _closed(onward)
    done: set[str] = set()
    for start in onward:
        if start not in closed or start in done:
            continue
        path: list[str] = []
        at = start
        while at not in path:
            path.append(at)
            at = onward[at][0].to
        if at not in done:
            _report(whole, path[path.index(at) :], onward)
        done |= _reached(start, onward)


def _closed(onward: Onward) -> set[str]:
    """The places from which every way leads to another of them."""
    closed = set(onward)
    come_from: dict[str, list[str]] = {}
    for place, ways in onward.items():
        for way in ways:
            come_from.setdefault(way.to, []).append(place)
    leaving = [to for to in come_from if to not in onward]
    while leaving:
        for place in come_from.get(leaving.pop(), ()):
            if place in closed:
                closed.remove(place)
                leaving.append(place)
    return closed


def _reached(start: str, onward: Onward) -> set[str]:
    reached, todo = {start}, [start]
    while todo:
        for way in onward[todo.pop()]:
            if way.to not in reached:
                reached.add(way.to)
                todo.append(way.to)
    return reached


def _report(whole: Whole, loop: list[str], onward: Onward) -> None:
    last = onward[loop[-1]][0]
    names = " -> ".join([*loop, loop[0]])
    whole.add(
        codes.LOOP,
        last.span,
        f"from '{loop[0]}' the story goes round without end",
        f"it goes {names}, and on the way there is neither a choice nor a way out.",
        "let a choice or a condition lead out of it, or end it with '-> DONE' or '-> END'.",
    )


class _Going:
    """What is so of the whole story, of going on: what returns, and whether choices may wait."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        # A choice from a thread or a block may wait while the flow goes on to other places,
        # and then a fallback there is not taken.
        self.choices_may_wait = any(
            (isinstance(each, nodes.Divert) and each.kind == "thread")
            or (
                isinstance(each, nodes.Conditional | nodes.Sequence)
                and any(isinstance(inner, nodes.Choice) for inner in everything([each]))
            )
            for scope in whole.names.scopes
            for each in everything(scope.flow.body)
        )
        self.returning = self._returning()

    def _returning(self) -> frozenset[str]:
        """The flows that, entered by a tunnel, surely return without a choice."""
        returning: set[str] = set()
        grows = True
        while grows:
            grows = False
            for scope in self._whole.names.scopes:
                if scope.path not in returning and self._returns(scope, returning):
                    returning.add(scope.path)
                    grows = True
        return frozenset(returning)

    def _returns(self, scope: Scope, returning: set[str]) -> bool:
        for each in scope.flow.body:
            if isinstance(each, nodes.TunnelReturn):
                return each.onward is None
            if isinstance(each, nodes.Divert) and each.kind == "tunnel":
                place = place_of(self._whole, each, scope)
                if place is not None and place.path in returning:
                    continue
            if may_turn(each) or isinstance(each, nodes.Gather | nodes.Weave):
                return False
        return False


class _Follower:
    """Finds, for each place of one flow, where the flow surely goes from there."""

    def __init__(self, whole: Whole, scope: Scope, onward: Onward, going: _Going) -> None:
        self._whole = whole
        self._scope = scope
        self._onward = onward
        self._going = going

    def flow(self) -> None:
        """Follow the flow from its beginning and from each of its gathers with a label."""
        flow = self._scope.flow
        open_places = [self._scope.path] if self._scope.path else []
        if not flow.body and flow.stitches and flow.name:
            first = f"{flow.name}.{flow.stitches[0].name}"
            self._onward[flow.name] = [_Onward(first, flow.stitches[0].span)]
            return
        self._follow(flow.body, open_places)

    def _follow(self, items: list[nodes.Content], waiting: list[str]) -> None:
        """Go through content; `waiting` are the places from which it is surely come to."""
        waiting = list(waiting)
        for index, each in enumerate(items):
            if isinstance(each, nodes.Gather):
                if each.label is not None:
                    path = self._scope.path
                    waiting.append(f"{path}.{each.label}" if path else each.label)
            elif isinstance(each, nodes.Weave):
                self._follow(each.items, [])
                waiting = []
            elif isinstance(each, nodes.Divert):  # a tunnel or thread is surely entered as well
                place = self._place(each)
                if each.kind == "tunnel" and place and place.path in self._going.returning:
                    continue
                if place is not None:
                    for name in waiting:
                        self._onward[name] = [_Onward(place.path, each.span)]
                waiting = []
            elif isinstance(each, nodes.Choice) and self._is_taken(each, items[index + 1 :]):
                self._follow(each.rest, waiting)
                waiting = []
            elif may_turn(each):
                ways = self._ways(each)
                for name in waiting if ways else ():
                    self._onward[name] = ways
                waiting = []

    def _ways(self, each: nodes.Content) -> list[_Onward]:
        """Where a conditional goes on, when each of its branches surely diverts; else nothing."""
        if not isinstance(each, nodes.Conditional) or not _is_complete(each):
            return []
        found: list[_Onward] = []
        for branch in each.branches:
            turns = [one for one in branch.content if may_turn(one)]
            if not turns:
                return []
            first = turns[0]
            if isinstance(first, nodes.Divert) and first.kind == "divert":
                place = self._place(first)
                found += [_Onward(place.path, first.span)] if place is not None else []
                inner = place is not None
            else:
                ways = self._ways(first)
                found += ways
                inner = bool(ways)
            if not inner:
                return []
        return found

    def _is_taken(self, choice: nodes.Choice, after: list[nodes.Content]) -> bool:
        """Whether a choice is the only one, takes itself and always stays."""
        beside = takewhile(lambda each: not isinstance(each, nodes.Gather), after)
        return (
            choice.is_fallback
            and choice.is_sticky
            and not choice.conditions
            and not self._going.choices_may_wait
            and not any(isinstance(each, nodes.Choice) for each in beside)
        )

    def _place(self, divert: nodes.Divert) -> Place | None:
        return place_of(self._whole, divert, self._scope)


def place_of(whole: Whole, divert: nodes.Divert, scope: Scope) -> Place | None:
    """The place that a divert goes to, where that does not hang on a variable."""
    if len(divert.path) == 1 and whole.is_variable(divert.path[0], scope):
        return None
    return whole.names.find(divert.path, scope)


def _is_complete(conditional: nodes.Conditional) -> bool:
    """Whether one of its branches is always taken."""
    if conditional.is_inline:
        return len(conditional.branches) > 1
    return any(branch.test is None and not branch.is_subject for branch in conditional.branches)


def may_turn(each: nodes.Content) -> bool:
    """Whether the flow may stop or go elsewhere at this content."""
    if isinstance(each, nodes.Choice | nodes.Divert | nodes.TunnelReturn | nodes.Return):
        return True
    if isinstance(each, nodes.Conditional | nodes.Sequence):
        return any(
            isinstance(inner, nodes.Choice | nodes.Divert | nodes.TunnelReturn)
            for inner in everything([each])
        )
    return False
