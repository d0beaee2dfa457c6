"""Diverts, tunnels and threads made into instructions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.faults import StoryFault
from wintering.ink.names import Names, Place, Scope
from wintering.ink.running.blocks import Block, Label
from wintering.ink.running.expressions import ExpressionBuilder, Run
from wintering.ink.running.machine import ENDED, TUNNEL, Frame, Machine, Op, Pointer
from wintering.ink.values import DivertTarget, kind_of, text_of

Move = Callable[[Machine], None]  # what happens to the frames as a divert is followed
TUNNEL_LIMIT = 1024  # tunnels inside tunnels
THREAD_LIMIT = 1024  # threads inside threads


def bind(names: tuple[str, ...], into: dict[str, Any], values: list[Any], depth: int) -> None:
    """Give parameters their values. Changes: `into`.

    A reference to a temporary of the same name in the same frame is that temporary itself.
    """
    for name, value in zip(names, values, strict=False):
        if type(value) is Pointer and value.depth == depth and value.name == name:
            continue
        into[name] = value


def is_stop(divert: nodes.Divert) -> bool:
    """Whether a divert goes to DONE or END."""
    return ".".join(divert.path) in ("DONE", "END")


def entered(names: Names, place: Place, scope: Scope | None) -> tuple[int, ...]:
    """Counts of the flows around a place that going there from a scope enters anew.

    A knot or stitch is visited by coming into it from outside: going back to its own
    beginning is no new visit. (A label is visited each time; it counts by itself.)
    """
    inside = (scope.knot, scope.stitch) if scope is not None else ()
    return tuple(
        names.places[path].index
        for path in (place.knot, place.stitch)
        if path and path not in inside
    )


class MoveBuilder(ExpressionBuilder):
    """Adds what moves the story to expressions."""

    labels: dict[str, Label]
    flow_path: str

    def __init__(self, names: Names, scope: Scope) -> None:
        super().__init__(names, scope)

    def taken(self) -> frozenset[str]:
        """The functions called since last asked. Changes: `called`."""
        raise NotImplementedError  # pragma: no cover - FlowBuilder is what is used

    def divert(self, divert: nodes.Divert, block: Block) -> None:
        """A divert, tunnel or thread into a block."""
        if is_stop(divert) and divert.kind == "divert":
            self._stop(divert, block)
            return
        name = divert.path[0]
        if len(divert.path) == 1 and self._holds_place(name):
            self._variable(divert, block)
            return
        place = self.names.find(divert.path, self.scope)
        if place is None:
            return  # the checker has said so
        self._fixed(divert, place, block)

    def _stop(self, divert: nodes.Divert, block: Block) -> None:
        if ".".join(divert.path) == "END":
            block.add(lambda here: lambda s: s.end(), divert.span)
        else:
            block.add(lambda here: lambda s: s.done(), divert.span)

    def _holds_place(self, name: str) -> bool:
        scope = self.scope
        if scope is not None and name in scope.temporaries:
            return True
        return name in self.names.variables

    def around(self, place: Place) -> tuple[int, ...]:
        """Counts of the knot and stitch that a divert from here to a place enters anew."""
        return entered(self.names, place, self.scope)

    def _fixed(self, divert: nodes.Divert, place: Place, block: Block) -> None:
        label, path = self.labels.get(place.path), place.path
        arguments = self.arguments(place.parameters, divert.arguments)
        parameters = tuple(each.name for each in place.parameters)
        around = self.around(place)
        kind = divert.kind

        def make(here: int) -> Op:
            near = label.pc if label is not None else ENDED
            if near >= 0 and kind == "divert" and not around and not arguments:
                return lambda s: near
            move = _mover(kind, here, divert.span)

            def run(s: Machine) -> int:
                values = [each(s) for each in arguments]
                move(s)
                if values:
                    bind(parameters, s.temps, values, len(s.frames))
                for index in around:
                    s.counts[index] += 1
                    s.turns[index] = s.turn
                return near if near >= 0 else s.code.entry(path)

            return run

        block.add(make, divert.span, self.taken())

    def _variable(self, divert: nodes.Divert, block: Block) -> None:
        name, span = divert.path[0], divert.span
        get = self.build(nodes.Name((name,), span))
        arguments = [self.build(each) for each in divert.arguments]
        references = [
            self.reference(each) if isinstance(each, nodes.Name) and len(each.path) == 1 else None
            for each in divert.arguments
        ]
        go = self._dynamic(get, name, span, arguments, references)
        kind = divert.kind

        def make(here: int) -> Op:
            move = _mover(kind, here, span)
            return lambda s: go(s, move)

        block.add(make, span, self.taken())

    def _dynamic(
        self,
        get: Run,
        name: str,
        span: Span,
        arguments: list[Run],
        references: list[Run | None],
    ) -> Callable[[Machine, Move], int]:
        names = self.names

        def go(s: Machine, move: Move) -> int:
            value = get(s)
            if not isinstance(value, DivertTarget) or value.path not in names.places:
                raise StoryFault(
                    codes.NOT_A_TARGET,
                    span,
                    f"'{name}' holds no place to go to",
                    f"it holds {kind_of(value)}, '{text_of(value)}'.",
                    "give it a place, as in '~ x = -> knot'.",
                )
            place = names.places[value.path]
            values: list[Any] = []
            for index, run in enumerate(arguments):
                reference = references[index]
                by_reference = (
                    reference is not None
                    and index < len(place.parameters)
                    and place.parameters[index].is_reference
                )
                values.append(reference(s) if by_reference and reference else run(s))
            move(s)
            bind(s.code.parameters(place.path), s.temps, values, len(s.frames))
            if place.kind != "label":  # through a variable the place itself counts, always
                s.counts[place.index] += 1
                s.turns[place.index] = s.turn
            return s.code.entry(value.path)

        return go

    def tunnel_return(self, node: nodes.TunnelReturn, block: Block) -> None:
        """`->->`, or `->-> place`, into a block."""
        span = node.span

        def pop(s: Machine) -> int:
            frame = s.frames[-1]
            if frame.kind != TUNNEL:
                raise StoryFault(
                    codes.NO_TUNNEL,
                    span,
                    "there is no tunnel to return from",
                    "'->->' goes back to where '-> here ->' was written, "
                    "and the story came another way.",
                    "come here by '-> place ->', or write '-> place' instead of '->->'.",
                )
            s.frames.pop()
            s.temps = s.frames[-1].temporaries
            return frame.call + 1

        onward = node.onward
        if onward is None:
            block.add(lambda here: pop, span)
            return
        if is_stop(onward):
            stop = Block(self.flow_path)
            self._stop(onward, stop)
            end = stop.made[0].maker(0)

            def finish(s: Machine) -> int:
                pop(s)
                return end(s)

            block.add(lambda here: finish, span)
            return
        self._onward(onward, pop, block)

    def _onward(self, onward: nodes.Divert, pop: Callable[[Machine], int], block: Block) -> None:
        name = ".".join(onward.path)
        if not self._holds_place(name):
            place = self.names.find(onward.path, self.scope)
            if place is None:
                return  # the checker has said so
            arguments = self.arguments(place.parameters, onward.arguments)
            parameters = tuple(each.name for each in place.parameters)
            path = place.path
            index = place.index if place.kind != "label" else -1  # a label counts by itself

            def run(s: Machine) -> int:
                values = [each(s) for each in arguments]
                pop(s)
                bind(parameters, s.temps, values, len(s.frames))
                if index >= 0:
                    s.counts[index] += 1
                    s.turns[index] = s.turn
                return s.code.entry(path)

            block.add(lambda here: run, onward.span, self.taken())
            return
        get = self.build(nodes.Name((name,), onward.span))
        arguments = [self.build(each) for each in onward.arguments]
        go = self._dynamic(get, name, onward.span, arguments, [None for _ in arguments])

        def leave(s: Machine) -> None:
            pop(s)

        block.add(lambda here: lambda s: go(s, leave), onward.span, self.taken())


def _mover(kind: str, here: int, span: Span) -> Move:
    """What happens to the frames as a divert of this kind is followed."""
    if kind == "tunnel":

        def tunnel(s: Machine) -> None:
            if len(s.frames) > TUNNEL_LIMIT:
                raise _too_many(span, "tunnels", TUNNEL_LIMIT)
            frame = Frame(TUNNEL, here, {})
            s.frames.append(frame)
            s.temps = frame.temporaries

        return tunnel
    if kind == "thread":

        def thread(s: Machine) -> None:
            if len(s.threads) > THREAD_LIMIT:
                raise _too_many(span, "threads", THREAD_LIMIT)
            s.threads.append((s.frames, here + 1))
            s.enter(s.fork())

        return thread
    return lambda s: None


def _too_many(span: Span, what: str, limit: int) -> StoryFault:
    return StoryFault(
        codes.RECURSION,
        span,
        f"more than {limit} {what} are inside one another",
        "each of them waits for the next one to be over.",
        "make sure that one of them ends before the next begins.",
    )
