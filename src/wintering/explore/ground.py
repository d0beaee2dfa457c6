"""What there is to explore in an Ink story: its points, and which of them are ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.diagnostics import Span
from wintering.ink import Program, nodes
from wintering.ink.names import everything

if TYPE_CHECKING:
    from wintering.ink.program import Point

END, DONE = ("END",), ("DONE",)


class Ground:
    """A program with an index over its points. It does not change.

    Shapes: `points` in source order; the rest are indices into it.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.points: tuple[Point, ...] = program.points()
        self.taken: dict[Span, int] = {}  # a choice's place -> the point of its being taken
        self.shown: dict[Span, int] = {}  # and of its being shown
        for index, point in enumerate(self.points):
            if point.kind == "taken":
                self.taken[point.span] = index
            elif point.kind == "choice":
                self.shown[point.span] = index
        self.fallbacks: set[Span] = set()
        self._places = {scope.path: scope.flow.span for scope in reversed(program.names.scopes)}
        ends, dones = self._read()
        self.ends = [i for i, each in enumerate(self.points) if _is(each, ends)]
        self.dones = [i for i, each in enumerate(self.points) if _is(each, dones)]

    def place_of(self, path: str) -> Span:
        """Where a knot or stitch is declared. Errors: KeyError."""
        return self._places[path]

    def is_function(self, path: str) -> bool:
        """Whether a path is that of a function."""
        return self.program.names.scope_of(path).is_function

    def _read(self) -> tuple[set[Span], set[Span]]:
        """The places of every `-> END` and every `-> DONE`. Changes: fallbacks."""
        ends: set[Span] = set()
        dones: set[Span] = set()
        for scope in self.program.names.scopes:
            for each in everything(self.program.body_of(scope.path)):
                if isinstance(each, nodes.Divert):
                    if each.path == END:
                        ends.add(each.span)
                    elif each.path == DONE:
                        dones.add(each.span)
                elif isinstance(each, nodes.Choice) and each.is_fallback:
                    self.fallbacks.add(each.span)
        return ends, dones


def _is(point: Point, spans: set[Span]) -> bool:
    return point.kind == "divert" and point.span in spans
