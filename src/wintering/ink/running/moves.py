"""Diverts, tunnels and threads made into steps."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.names import Names, Place, Scope
from wintering.ink.running.blocks import Block, Label
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
    """Adds what moves the story."""

    def __init__(self, space: Space, scope: Scope) -> None:
        super().__init__(space, scope)
        self.labels: dict[str, Label] = {}
        self.jumps: list[Label] = []  # labels whose numbers are wanted somewhere

    def taken(self) -> frozenset[str]:
        """The functions called since last asked. Changes: `called`."""
        found = frozenset(self.called)
        self.called.clear()
        return found

    def target(self, label: Label) -> ast.Constant:
        """The number of a label, filled in when it is known. Changes: the label."""
        constant = self.constant(0)
        label.uses.append(constant)
        self.jumps.append(label)
        return constant

    def entry(self, place: Place) -> Tree:
        """The number of the first step of a place."""
        label = self.labels.get(place.path)
        if label is not None:
            return self.target(label)
        index = self.constant(place.index)
        known = self.item(self.name("entries"), index)
        made = self.call("entry", index)
        return ast.BoolOp(ast.Or(), [known, made], lineno=self.at, col_offset=0)

    def divert(self, divert: nodes.Divert, block: Block) -> None:
        """A divert, tunnel or thread into a block."""
        self.at = self.space.mark(divert.span)
        if is_stop(divert) and divert.kind == "divert":
            block.add([*self.hit(divert), self.stop(divert)], divert.span, stops=True)
            return
        name = divert.path[0]
        if len(divert.path) == 1 and self.holds_place(name):
            found = [*self.hit(divert), self._by_variable(divert, divert.kind, block)]
            block.add(found, divert.span, self.taken(), stops=True)
            return
        place = self.names.find(divert.path, self.scope)
        if place is None:
            return  # the checker has said so
        around = entered(self.names, place, self.scope)
        found = [*self.hit(divert), *self._fixed(divert, place, around, divert.kind, block)]
        block.add(found, divert.span, self.taken(), stops=True)

    def stop(self, divert: nodes.Divert) -> ast.stmt:
        """`-> DONE` or `-> END`."""
        return self.give(self.machine("end" if ".".join(divert.path) == "END" else "done"))

    def holds_place(self, name: str) -> bool:
        """Whether a name is that of a variable, which may hold a place."""
        if self.scope is not None and name in self.scope.temporaries:
            return True
        return name in self.names.variables

    def _begin(self, kind: str, block: Block) -> Statements:
        """What a divert of this kind does before the story goes on elsewhere."""
        if kind == "divert":
            return []
        if kind == "return":
            return [self.run(self.machine("end_tunnel"))]
        here = Label()
        here.block, here.index = block, len(block.steps)
        block.begins.add(here.index + 1)
        return [self.run(self.machine(_BEGIN[kind], self.target(here)))]

    def _fixed(
        self,
        divert: nodes.Divert,
        place: Place,
        around: tuple[int, ...],
        kind: str,
        block: Block,
    ) -> Statements:
        found: Statements = []
        values: list[Tree] = []
        for each in self.arguments(place.parameters, divert.arguments, {}):
            name = self.fresh()
            found.append(self.let(name, each))
            values.append(self.name(name))
        found.extend(self._begin(kind, block))
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

    def _by_variable(self, divert: nodes.Divert, kind: str, block: Block) -> ast.stmt:
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
        here: Tree = self.constant(0)
        if kind in _BEGIN:
            label = Label()
            label.block, label.index = block, len(block.steps)
            block.begins.add(label.index + 1)
            here = self.target(label)
        go = self.call(
            "go_by_variable",
            self.name("s"),
            value,
            self.constant(name),
            self.constant(kind),
            here,
            arguments,
            references,
        )
        return self.give(go)

    def tunnel_return(self, node: nodes.TunnelReturn, block: Block) -> None:
        """`->->`, or `->-> place`, into a block."""
        self.at = self.space.mark(node.span)
        hit = self.hit(node)
        onward = node.onward
        if onward is None:
            block.add([*hit, self.give(self.machine("end_tunnel"))], node.span, stops=True)
            return
        if is_stop(onward):
            leave = self.run(self.machine("end_tunnel"))
            block.add([*hit, leave, self.stop(onward)], node.span, stops=True)
            return
        if self.holds_place(".".join(onward.path)):
            go = self._by_variable(onward, "return", block)
            block.add([*hit, go], onward.span, self.taken(), stops=True)
            return
        place = self.names.find(onward.path, self.scope)
        if place is None:
            return  # the checker has said so
        around = (place.index,) if place.kind != "label" else ()  # a label counts by itself
        found = self._fixed(onward, place, around, "return", block)
        block.add([*hit, *found], onward.span, self.taken(), stops=True)
