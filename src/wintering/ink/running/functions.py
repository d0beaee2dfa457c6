"""A function of Ink made into a function of Python, its temporaries into Python variables."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.names import Place, Scope, everything
from wintering.ink.running.content import ContentWriter
from wintering.ink.running.expressions import NotPlain
from wintering.ink.running.runs import in_lines
from wintering.ink.running.tree import Statements

if TYPE_CHECKING:
    from wintering.ink.running.space import Space

_PRINTING = (nodes.Print, nodes.Tag, nodes.Glue)


def prints_itself(body: list[nodes.Content]) -> bool:
    """Whether content shows anything by itself, leaving out what functions in it print."""
    return any(
        isinstance(each, _PRINTING) or (isinstance(each, nodes.Text) and bool(each.text.strip()))
        for each in everything_shown(body)
    )


def everything_shown(content: list[nodes.Content]) -> Iterator[nodes.Content]:
    """All content inside content; quotes in expressions are left out."""
    for each in content:
        yield each
        if isinstance(each, nodes.Weave):
            yield from everything_shown(each.items)
        elif isinstance(each, nodes.Conditional):
            for branch in each.branches:
                yield from everything_shown(branch.content)
        elif isinstance(each, nodes.Sequence):
            for element in each.elements:
                yield from everything_shown(element)
        elif isinstance(each, nodes.Choice):
            yield from everything_shown([*each.start, *each.only, *each.rest])


class FunctionWriter(ContentWriter):
    """Writes one function, as long as it only does what Python functions can do."""

    def __init__(self, space: Space, scope: Scope, place: Place, body: list[nodes.Content]) -> None:
        super().__init__(space, scope)
        self.place, self.body = place, body
        self.is_function = True
        self.is_silent = not space.prints(place.path)
        self.is_leaf = space.is_leaf(place.path)
        self.is_ended = True  # a function's output begins with no newline
        self.held = {each.name: f"p{index}" for index, each in enumerate(place.parameters)}
        for each in everything(body):
            if isinstance(each, nodes.Assign) and each.is_new and each.name not in self.held:
                self.held[each.name] = f"p{len(self.held)}"

    def whole(self, name: str) -> ast.FunctionDef:
        """The whole function. Errors: NotPlain when it cannot be written so."""
        names = [each.name for each in self.place.parameters]
        if len(set(names)) < len(names):  # only a program that was not checked has such
            raise NotPlain
        body = self._content(self.body)
        self.at = self.space.mark(self.place.span)
        statements = [*self._prologue(), *body, *self._end()]
        held = self.held or {}
        parameters = ["s", "visit", *[held[each.name] for each in self.place.parameters]]
        return self.space.framed(self, name, parameters, statements)

    def _prologue(self) -> Statements:
        held = self.held or {}
        calls, budget = (self.attribute(self.name("s"), each) for each in ("calls", "budget"))
        high = self.compare(calls, ast.Gt(), self.attribute(self.name("s"), "ceiling"))
        spent = self.compare(budget, ast.Lt(), self.constant(0))
        too_much = ast.BoolOp(ast.Or(), [high, spent], lineno=self.at, col_offset=0)
        check = self.run(self.machine("check_calls", self.constant(self.place.path)))
        found: Statements = [self.when(self.name("visit"), self._visited())]
        if not self.is_leaf:
            found.append(self.change("s", "calls", 1))
            found.append(self.change("s", "budget", -1))
            found.append(self.when(too_much, [check]))
        for each in self.place.parameters:
            if each.is_reference:
                variable = held[each.name]
                found.append(self.let(variable, self.call("as_reference", self.name(variable))))
        known = {each.name for each in self.place.parameters}
        for name, variable in held.items():
            if name not in known:
                found.append(self.let(variable, self.constant(0)))
        if not self.is_silent:
            found.append(self.out("begin_function"))
        return found

    def _visited(self) -> Statements:
        """Count a visit: mostly all that is done with the counts, so they get no short names."""
        s, index = self.name("s"), self.place.index
        number, now = self.constant(index), self.attribute(s, "now")
        counted = self.more(self.attribute(s, "counts"), index)
        return [counted, self.put(self.attribute(s, "turns"), number, now)]

    def _end(self) -> Statements:
        return [*self._leave(), self.give(self.name("VOID"))]

    def _leave(self) -> Statements:
        trim = [] if self.is_silent else [self.out("end_function")]
        return trim if self.is_leaf else [*trim, self.change("s", "calls", -1)]

    def _content(self, content: list[nodes.Content]) -> Statements:
        found: Statements = []
        for each in in_lines(content):
            if isinstance(each, list):
                found.extend(self.show(each))
                continue
            self.at = self.space.mark(each.span)
            found.extend(self._statement(each))
        return found

    def _statement(self, each: nodes.Content) -> Statements:
        if isinstance(each, nodes.Assign):
            return [*self.hit(each), *self.assign(each)]
        if isinstance(each, nodes.Run):
            return [*self.hit(each), *self.logic(each)]
        if isinstance(each, nodes.Return):
            value = self.value(each.value).tree if each.value is not None else self.name("VOID")
            leave = self._leave()
            if not leave:
                return [*self.hit(each), self.give(value)]
            name = self.fresh()
            return [*self.hit(each), self.let(name, value), *leave, self.give(self.name(name))]
        if isinstance(each, nodes.Conditional):
            return self.conditional(each, self._content)
        if isinstance(each, nodes.Sequence):
            return self.sequence(each, self._content)
        if isinstance(each, nodes.Weave):
            return self._content(each.items)
        if isinstance(each, nodes.Gather):
            return self._gather(each)
        raise NotPlain

    def _gather(self, each: nodes.Gather) -> Statements:
        if not each.label:
            return []
        return self.visit(self.names.places[f"{self.place.path}.{each.label}"].index)
