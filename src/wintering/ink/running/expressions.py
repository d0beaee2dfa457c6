"""Expressions made into Python's tree: names, variables, calls."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.running.builtins import BUILTINS, DRAWING, check_count
from wintering.ink.running.frames import Pointer
from wintering.ink.running.operations import Hosted, OperationWriter, Worth
from wintering.ink.running.tree import Statements, Tree
from wintering.ink.values import DivertTarget, InkList, Item

if TYPE_CHECKING:
    from wintering.ink.names import Names, Scope
    from wintering.ink.running.space import Directly, Space

ANY_FUNCTION = "?"  # a call through a variable: it could be any function
CHANGES = "!"  # draws chance


class NotPlain(Exception):
    """This function needs more than a Python function has; it is run step by step."""


class ExpressionWriter(OperationWriter):
    """Writes the expressions of one flow.

    `called` gathers the functions that were called since it was last cleared. `held` names the
    Python variables of the temporaries, in a function that is written as a Python function;
    elsewhere it is None, and temporaries live in a frame.
    """

    def __init__(self, space: Space, scope: Scope | None) -> None:
        super().__init__(space)
        self.names: Names = space.names
        self.scope = scope
        self.called: set[str] = set()
        self.held: dict[str, str] | None = None
        # Whether a newline here would do nothing: there was one, and nothing was printed since.
        self.is_ended = False

    def keep(self, value: object) -> Tree:
        """Something that is always the same and is no plain constant."""
        return self.name(self.space.keep(value))

    def value(self, expression: nodes.Expr) -> Worth:
        """What works out an expression. Errors: NotPlain."""
        outer, self.at = self.at, self.space.mark(expression.span)
        try:
            return self._value(expression)
        finally:
            self.at = outer

    def _value(self, expression: nodes.Expr) -> Worth:
        if isinstance(expression, nodes.Literal):
            kind = type(expression.value).__name__
            return Worth(self.constant(expression.value), kind, True)
        if isinstance(expression, nodes.Name):
            return self._name(expression)
        if isinstance(expression, nodes.Binary):
            left, right = self.value(expression.left), self.value(expression.right)
            return self.binary(expression.operator, left, right)
        if isinstance(expression, nodes.Call):
            return self._call(expression)
        if isinstance(expression, nodes.StringText):
            return self.string(expression)
        if isinstance(expression, nodes.Unary):
            return self.unary(expression.operator, self.value(expression.operand))
        if isinstance(expression, nodes.ListOf):
            return self._list_of(expression)
        if isinstance(expression, nodes.Target):
            place = self.names.find(expression.path, self.scope)
            path = place.path if place else ".".join(expression.path)
            return Worth(self.keep(DivertTarget(path)), "any", True)
        return self._increment(expression)

    def string(self, expression: nodes.StringText) -> Worth:
        """Text in quotes, without logic in it. Errors: NotPlain for any other."""
        if not all(isinstance(each, nodes.Text) for each in expression.content):
            raise NotPlain
        text = "".join(each.text for each in expression.content if isinstance(each, nodes.Text))
        return Worth(self.constant(text), "str", True)

    def condition(self, expression: nodes.Expr) -> Tree:
        """What Python takes for true where Ink does."""
        return self.value(expression).tree

    # ------------------------------------------------------------------ names

    def _name(self, expression: nodes.Name) -> Worth:
        path, names, scope = expression.path, self.names, self.scope
        name = path[0]
        if len(path) == 1:
            if scope is not None and name in scope.temporaries:
                return self._temporary(name)
            if name in names.constants:
                return self.value(names.constants[name].value)
            if name in names.variables or name in names.lists:
                return Worth(self.item(self.part("g"), self.constant(name)), "any", True)
        item = names.item(path)
        if item is not None:
            return Worth(self.keep(InkList([Item(*item)])), "any", True)
        place = names.find(path, scope)
        if place is not None:
            return Worth(self.item(self.part("c"), self.constant(place.index)), "int", True)
        return self._temporary(name)

    def _temporary(self, name: str) -> Worth:
        if self.held is not None:
            if name not in self.held:
                raise NotPlain
            tree = self.name(self.held[name])
        else:
            get = self.attribute(self.part("t"), "get")
            tree = self.call(get, self.constant(name), self.constant(0))
        if name in self.space.references:
            tree = self.machine("value_of", tree)
        return Worth(tree, "any", True)

    def is_temporary(self, name: str) -> bool:
        """Whether a name is a temporary of this flow (and not a global)."""
        if self.scope is not None and name in self.scope.temporaries:
            return True
        return name not in self.names.variables and name not in self.names.lists

    def store(self, name: str, is_new: bool, worth: Worth) -> Statements:
        """What puts a value into a variable. Errors: NotPlain."""
        if not is_new and not self.is_temporary(name):
            held, key = self.part("g"), self.constant(name)
            return [self.put(held, key, self._kept(worth, self.item(held, key)))]
        if self.held is not None:
            return self._store_held(name, worth)
        temps, key = self.part("t"), self.constant(name)
        changed = self.put_on("s", "forked", self.constant(None))
        if name in self.space.references and not is_new:
            return [self.run(self.machine("set_temporary", key, worth.tree))]
        before = self.call(self.attribute(temps, "get"), key)
        return [self.put(temps, key, self._kept(worth, before)), changed]

    def _store_held(self, name: str, worth: Worth) -> Statements:
        held = self.held or {}
        if name not in held:
            raise NotPlain
        variable = held[name]
        if self._is_reference(name):
            now = self.machine("value_of", self.name(variable))
            value = self.call("remembering", worth.tree, now)
            return [self.run(self.machine("set_by", self.name(variable), value))]
        return [self.let(variable, self._kept(worth, self.name(variable)))]

    def _is_reference(self, name: str) -> bool:
        if self.scope is None or name not in self.scope.parameters:
            return False
        return self.scope.parameters[name].is_reference

    def _kept(self, worth: Worth, before: Tree) -> Tree:
        """A value to be put; an empty list remembers where the one before it came from."""
        if worth.kind != "any":
            return worth.tree
        name = self.fresh()
        empty = self.call("remembering", self.name(name), before)
        is_list = self.is_type(self.walrus(name, worth.tree), "InkList")
        return self.either(is_list, empty, self.name(name))

    def reference(self, expression: nodes.Expr, cells: dict[str, str]) -> Tree:
        """A reference to a variable. `cells` gathers those of Python variables, by temporary."""
        name = expression.path[0] if isinstance(expression, nodes.Name) else ""
        if not self.is_temporary(name):
            return self.keep(Pointer(name, 0))
        if self.held is None:
            return self.machine("refer", self.constant(name))
        if name not in self.held:
            raise NotPlain
        if self._is_reference(name):
            return self.name(self.held[name])
        if name in cells:
            return self.name(cells[name])
        cells[name] = self.fresh()
        return self.walrus(cells[name], self.call("Cell", self.name(self.held[name])))

    def _increment(self, expression: nodes.Increment) -> Worth:
        if self.held is not None:
            raise NotPlain
        name = self.constant(expression.name)
        local = self.constant(self.is_temporary(expression.name))
        self.part("t")
        by = self.constant(expression.by)
        return Worth(self.call("increment", self.name("s"), name, local, by))

    # ------------------------------------------------------------------ lists

    def _list_of(self, expression: nodes.ListOf) -> Worth:
        if len(expression.items) == 1 and self.names.item(expression.items[0]) is None:
            return self._name(nodes.Name(expression.items[0], expression.span))
        found = [self.names.item(path) for path in expression.items]
        whole = InkList(Item(*each) for each in found if each is not None)
        return Worth(self.keep(whole), "any", True)

    # ------------------------------------------------------------------ calls

    def _call(self, expression: nodes.Call) -> Worth:
        name, names = expression.name, self.names
        if name in names.externals:
            return self._external(expression)
        if name in BUILTINS or name in names.lists:
            return self._built_in(expression)
        place = names.places.get(name)
        if place is None or place.kind != "knot" or self._is_variable(name):
            return self._through_variable(expression)
        return self._ink_call(name, place.parameters, expression.arguments)

    def _is_variable(self, name: str) -> bool:
        return name in self.names.variables or (
            self.scope is not None and name in self.scope.temporaries
        )

    def arguments(
        self,
        parameters: list[nodes.Parameter],
        given: list[nodes.Expr],
        cells: dict[str, str],
    ) -> list[Tree]:
        """The arguments of a call: references where the parameter asks for one."""
        found: list[Tree] = []
        for index, each in enumerate(given):
            by_reference = index < len(parameters) and parameters[index].is_reference
            found.append(self.reference(each, cells) if by_reference else self.value(each).tree)
        return found

    def said(self, expression: nodes.Call, function: str) -> Tree:
        """The words that a function of Ink says; `function` gives them and prints nothing."""
        place = self.names.places[expression.name]
        return self._ink_call(place.path, place.parameters, expression.arguments, function).tree

    def _ink_call(
        self,
        name: str,
        parameters: list[nodes.Parameter],
        given: list[nodes.Expr],
        function: str = "",
    ) -> Worth:
        check_count(name, len(parameters), len(given))
        self.called.add(name)
        inside = self.scope is not None and self.scope.knot == name  # no new visit from inside
        cells: dict[str, str] = {}
        arguments = self.arguments(parameters, given, cells)
        visit = self.constant(0 if inside else 1)
        self.is_ended = self.is_ended and self.space.is_silent(name, self.scope)
        made = function or self.space.function(name)
        call = self.call(made, self.name("s"), visit, *arguments)
        if not cells or self.held is None:
            return Worth(call)
        back = [
            self.walrus(self.held[each], self.attribute(self.name(cell), "value"))
            for each, cell in cells.items()
        ]
        return Worth(self.item(self.row([call, *back]), self.constant(0)))

    def _built_in(self, expression: nodes.Call) -> Worth:
        name = expression.name
        asked = expression.arguments[0] if expression.arguments else None
        if name == "READ_COUNT" and isinstance(asked, nodes.Target):
            place = self.names.find(asked.path, self.scope)
            if place is not None:
                count = self.item(self.part("c"), self.constant(place.index))
                return Worth(count, "int", True)
        if name in BUILTINS:
            check_count(name, BUILTINS[name][1], len(expression.arguments))
        if name in DRAWING:
            self.called.add(CHANGES)
        arguments = [self.value(each) for each in expression.arguments]
        pure = name not in DRAWING and all(each.is_pure for each in arguments)
        function = self.space.built_in(name)
        trees = [each.tree for each in arguments]
        return Worth(self.call(function, self.name("s"), *trees), "any", pure)

    def _external(self, expression: nodes.Call) -> Worth:
        name = expression.name
        self.called.add(name)
        direct = self._direct(expression)
        if direct is None:
            return self._looked_up(expression)
        host = self.part("y")
        has_host = self.compare(host, ast.IsNot(), self.constant(None))
        arguments = [self.constant(each) for each in direct.arguments]
        called = self.name(self.space.keep(direct.call))
        if direct.is_bound:
            work = self.call(self.item(self.attribute(host, "asked"), called), *arguments)
        else:
            work = self.call(called, host, *arguments)
        if direct.kind == "bool":
            work = self.either(work, self.constant(True), self.constant(False))
        hosted = Hosted(has_host, work) if direct.kind in ("number", "bool") else None
        otherwise = self._looked_up(expression).tree
        return Worth(self.either(has_host, work, otherwise), hosted=hosted)

    def _direct(self, expression: nodes.Call) -> Directly | None:
        """The function behind an EXTERNAL, where its arguments mean the same in every flow."""
        direct = self.space.direct
        if direct is None or not all(map(self._is_global, expression.arguments)):
            return None
        return direct(expression.name, expression.arguments)

    def _is_global(self, argument: nodes.Expr) -> bool:
        if isinstance(argument, nodes.Literal):
            return True
        if isinstance(argument, nodes.Name):
            return self.scope is None or argument.path[0] not in self.scope.temporaries
        if isinstance(argument, nodes.Target):
            everywhere = self.names.find(argument.path, None)
            return everywhere is self.names.find(argument.path, self.scope)
        return False

    def _looked_up(self, expression: nodes.Call) -> Worth:
        name = expression.name
        given = self.row([self.value(each).tree for each in expression.arguments])
        self.is_ended = self.is_ended and self.space.is_silent(name, self.scope)
        place = self.names.places.get(name)
        if place is None or not place.is_function:
            nothing = self.constant(None)
            call = self.call("outside", self.name("s"), self.constant(name), given, nothing)
            return Worth(call)
        check_count(name, len(place.parameters), len(expression.arguments))
        inside = self.scope is not None and self.scope.knot == name
        visit = self.constant(0 if inside else 1)
        behind = self.name(self.space.function(name))
        references = self._references(place.parameters, expression.arguments)
        return Worth(
            self.call(
                "outside",
                self.name("s"),
                self.constant(name),
                given,
                behind,
                visit,
                *([references] if references is not None else []),
            )
        )

    def _references(
        self, parameters: list[nodes.Parameter], given: list[nodes.Expr]
    ) -> Tree | None:
        """What a fallback gets by reference, and None for the rest. Errors: NotPlain."""
        if not any(each.is_reference for each in parameters):
            return None
        cells: dict[str, str] = {}
        found = self.row(
            [
                self.reference(each, cells) if parameter.is_reference else self.constant(None)
                for parameter, each in zip(parameters, given, strict=False)
            ]
        )
        if cells:  # variables of a Python function would have to be put back
            raise NotPlain
        return found

    def _through_variable(self, expression: nodes.Call) -> Worth:
        name, span = expression.name, expression.span
        value = self._name(nodes.Name((name,), span)).tree
        arguments = [self.value(each).tree for each in expression.arguments]
        self.called.add(ANY_FUNCTION)
        self.is_ended = False
        call = self.call("by_variable", self.name("s"), value, self.constant(name), *arguments)
        return Worth(call)
