"""Diverts, tunnels and threads as Python's tree."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.names import Names, Place, Scope
from wintering.ink.running.blocks import Label
from wintering.ink.running.content import ContentWriter
from wintering.ink.running.tree import Statements, Tree

if TYPE_CHECKING:
    from wintering.ink.running.space import Space

_BEGIN = {"tunnel": "begin_tunnel", "thread": "begin_thread"}


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


class MoveWriter(ContentWriter):
    """Writes what moves the story: each of its methods gives what a step does."""

    def __init__(self, space: Space, scope: Scope) -> None:
        super().__init__(space, scope)
        self.labels: dict[str, Label] = {}  # of the places of this flow

    def target(self, label: Label) -> Tree:
        """The number of a label."""
        return self.constant(label.pc)

    def entry(self, place: Place) -> Tree:
        """The number of the first step of a place."""
        label = self.labels.get(place.path)
        if label is not None:
            return self.target(label)
        index = self.constant(place.index)
        known = self.item(self.name("entries"), index)
        made = self.call("entry", index)
        return ast.BoolOp(ast.Or(), [known, made], lineno=self.at, col_offset=0)

    def leads(self, divert: nodes.Divert) -> bool:
        """Whether a divert leads anywhere; of one that does not the checker has told."""
        if is_stop(divert) and divert.kind == "divert":
            return True
        if len(divert.path) == 1 and self._holds_place(divert.path[0]):
            return True
        return self.names.find(divert.path, self.scope) is not None

    def divert(self, divert: nodes.Divert, here: int) -> Statements:
        """A divert, tunnel or thread at a step that leads anywhere."""
        self.at = self.space.mark(divert.span)
        if is_stop(divert) and divert.kind == "divert":
            return [*self.hit(divert), self._stop(divert)]
        name = divert.path[0]
        if len(divert.path) == 1 and self._holds_place(name):
            return [*self.hit(divert), self._by_variable(divert, divert.kind, here)]
        place = self.names.find(divert.path, self.scope)
        if place is None:
            return []
        around = entered(self.names, place, self.scope)
        return [*self.hit(divert), *self._fixed(divert, place, around, divert.kind, here)]

    def _stop(self, divert: nodes.Divert) -> ast.stmt:
        return self.give(self.machine("end" if ".".join(divert.path) == "END" else "done"))

    def _holds_place(self, name: str) -> bool:
        if self.scope is not None and name in self.scope.temporaries:
            return True
        return name in self.names.variables

    def _begin(self, kind: str, here: int) -> Statements:
        """What a divert of this kind does before the story goes on elsewhere."""
        if kind == "divert":
            return []
        if kind == "return":
            return [self.run(self.machine("end_tunnel"))]
        return [self.run(self.machine(_BEGIN[kind], self.constant(here)))]

    def _fixed(
        self,
        divert: nodes.Divert,
        place: Place,
        around: tuple[int, ...],
        kind: str,
        here: int,
    ) -> Statements:
        found: Statements = []
        values: list[Tree] = []
        for each in self.arguments(place.parameters, divert.arguments, {}):
            name = self.fresh()
            found.append(self.let(name, each))
            values.append(self.name(name))
        found.extend(self._begin(kind, here))
        temps = self.attribute(self.name("s"), "temps")
        for parameter, value in zip(place.parameters, values, strict=False):
            key = self.constant(parameter.name)
            if parameter.is_reference:
                found.append(self.run(self.machine("bind", key, value)))
            else:
                found.append(self.put(temps, key, value))
        if values:
            found.append(self.put_on("s", "forked", self.constant(None)))
        for index in around:
            found.extend(self.visit(index))
        return [*found, self.give(self.entry(place))]

    def _by_variable(self, divert: nodes.Divert, kind: str, here: int) -> ast.stmt:
        name, span = divert.path[0], divert.span
        value = self.value(nodes.Name((name,), span)).tree
        arguments = self.row([self.value(each).tree for each in divert.arguments])
        references = self.row(
            [
                self.reference(each, {})
                if kind != "return" and isinstance(each, nodes.Name) and len(each.path) == 1
                else self.constant(None)
                for each in divert.arguments
            ]
        )
        go = self.call(
            "go_by_variable",
            self.name("s"),
            value,
            self.constant(name),
            self.constant(kind),
            self.constant(here),
            arguments,
            references,
        )
        return self.give(go)

    def tunnel_return(self, node: nodes.TunnelReturn, here: int) -> Statements:
        """`->->`, or `->-> place` that leads anywhere."""
        self.at = self.space.mark(node.span)
        hit = self.hit(node)
        onward = node.onward
        if onward is None:
            return [*hit, self.give(self.machine("end_tunnel"))]
        if is_stop(onward):
            return [*hit, self.run(self.machine("end_tunnel")), self._stop(onward)]
        if self._holds_place(".".join(onward.path)):
            return [*hit, self._by_variable(onward, "return", here)]
        place = self.names.find(onward.path, self.scope)
        if place is None:
            return []
        around = (place.index,) if place.kind != "label" else ()  # a label counts by itself
        return [*hit, *self._fixed(onward, place, around, "return", here)]
