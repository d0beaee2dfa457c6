"""Expressions made into Python's tree, with short ways for what numbers mostly do."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from wintering.ink import nodes
from wintering.ink.running.builtins import BUILTINS, DRAWING, check_count
from wintering.ink.running.machine import Pointer
from wintering.ink.running.operators import HIGHEST, LOWEST
from wintering.ink.running.tree import Statements, Tree, TreeWriter
from wintering.ink.values import DivertTarget, InkList, Item

if TYPE_CHECKING:
    from wintering.ink.names import Names, Scope
    from wintering.ink.running.space import Space

ANY_FUNCTION = "?"  # a call through a variable: it could be any function
CHANGES = "!"  # draws chance

_ARITHMETIC: dict[str, type[ast.operator]] = {"+": ast.Add, "-": ast.Sub, "*": ast.Mult}
_ROUNDING: dict[str, type[ast.operator]] = {"/": ast.FloorDiv, "mod": ast.Mod}
_ORDER: dict[str, type[ast.cmpop]] = {
    ">": ast.Gt,
    "<": ast.Lt,
    ">=": ast.GtE,
    "<=": ast.LtE,
}
_EQUALITY: dict[str, type[ast.cmpop]] = {"==": ast.Eq, "!=": ast.NotEq}
_TRUE = ("has", "hasnt")  # operators whose value is always true or false


class NotPlain(Exception):
    """This function needs more than a Python function has; it is run step by step."""


class Worth(NamedTuple):
    """The tree of an expression, and what is known of its value before it is worked out."""

    tree: Tree
    kind: str = "any"  # "int", "bool" and "str" are sure to be that
    is_pure: bool = False  # it changes nothing: it may be worked out twice, or not at all


class ExpressionWriter(TreeWriter):
    """Writes the expressions of one flow.

    `called` gathers the functions that were called since it was last cleared. `held` names the
    Python variables of the temporaries, in a function that is written as a Python function;
    elsewhere it is None, and temporaries live in a frame.
    """

    def __init__(self, space: Space, scope: Scope | None) -> None:
        super().__init__()
        self.space = space
        self.names: Names = space.names
        self.scope = scope
        self.called: set[str] = set()
        self.held: dict[str, str] | None = None

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
            return self._binary(expression)
        if isinstance(expression, nodes.Call):
            return self._call(expression)
        if isinstance(expression, nodes.StringText):
            return self.string(expression)
        if isinstance(expression, nodes.Unary):
            return self._unary(expression)
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

    def truth(self, worth: Worth) -> Tree:
        """A value as true or false."""
        if worth.kind == "bool":
            return worth.tree
        return self.either(worth.tree, self.constant(True), self.constant(False))

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

    # -------------------------------------------------------------- operators

    def _binary(self, expression: nodes.Binary) -> Worth:
        operator = expression.operator
        left, right = self.value(expression.left), self.value(expression.right)
        pure = left.is_pure and right.is_pure
        if operator in ("and", "or"):  # both sides are always worked out: Ink does not stop
            work = ast.BitAnd() if operator == "and" else ast.BitOr()
            return Worth(self.work(self.truth(left), work, self.truth(right)), "bool", pure)
        if operator in _EQUALITY:
            return Worth(self._equality(operator, left, right), "bool", pure)
        plain = self._helper(operator, left.tree, right.tree)
        if not right.is_pure or "str" in (left.kind, right.kind):
            return Worth(plain, "bool" if operator in _ORDER or operator in _TRUE else "any", pure)
        if operator in _ORDER:
            return Worth(self._order(operator, left, right), "bool", pure)
        if operator in _ARITHMETIC or operator in _ROUNDING:
            return self._numbers(operator, left, right, pure)
        return Worth(plain, "bool" if operator in _TRUE else "any", pure)

    def _helper(self, operator: str, left: Tree, right: Tree) -> Tree:
        function = self.space.operator(operator)
        return self.call(function, self.name("lists"), left, right)

    def _bound(self, worth: Worth, tests: list[Tree]) -> Tree:
        """A name for an operand; asks for it to be a whole number, unless it is sure to be."""
        if worth.kind == "int" and worth.is_pure:
            return worth.tree
        name = self.fresh()
        tests.append(self.is_type(self.walrus(name, worth.tree), "int"))
        return self.name(name)

    def _order(self, operator: str, left: Worth, right: Worth) -> Tree:
        tests: list[Tree] = []
        a = self._bound(left, tests)
        b = self._bound(right, tests)
        short = self.compare(a, _ORDER[operator](), b)
        if not tests:
            return short
        return self.either(self.all(tests), short, self._helper(operator, a, right.tree))

    def _equality(self, operator: str, left: Worth, right: Worth) -> Tree:
        compare = _EQUALITY[operator]
        a, b = self.fresh(), self.fresh()
        one = self.walrus(a, left.tree)
        if right.kind == "int" and isinstance(right.tree, ast.Constant):
            if left.kind == "int":
                return self.compare(left.tree, compare(), right.tree)
            test, other = self.is_type(one, "int"), right.tree
        else:
            two = self.call("type", self.walrus(b, right.tree))
            test, other = self.compare(self.call("type", one), ast.Is(), two), self.name(b)
        short = self.compare(self.name(a), compare(), other)
        return self.either(test, short, self._helper(operator, self.name(a), other))

    def _numbers(self, operator: str, left: Worth, right: Worth, pure: bool) -> Worth:
        tests: list[Tree] = []
        a = self._bound(left, tests)
        b = self._bound(right, tests)
        sure = not tests
        if operator in _ROUNDING:  # Python rounds down, Ink toward zero: the same above zero
            tests.append(self.compare(a, ast.GtE(), self.constant(0)))
            tests.append(self.compare(b, ast.Gt(), self.constant(0)))
            short = self.work(a, _ROUNDING[operator](), b)
        else:
            name = self.fresh()
            result = self.walrus(name, self.work(a, _ARITHMETIC[operator](), b))
            tests.append(self.between(self.constant(LOWEST), result, self.constant(HIGHEST)))
            short = self.name(name)
        long = self._helper(operator, a, right.tree)
        return Worth(self.either(self.all(tests), short, long), "int" if sure else "any", pure)

    def _unary(self, expression: nodes.Unary) -> Worth:
        operand = self.value(expression.operand)
        if expression.operator == "-":
            if isinstance(operand.tree, ast.Constant) and operand.kind in ("int", "float"):
                number = operand.tree.value
                if isinstance(number, int | float) and number != LOWEST:
                    return Worth(self.constant(-number), operand.kind, True)
            return Worth(self.call("negative", operand.tree), "any", operand.is_pure)
        if operand.kind in ("bool", "int"):
            return Worth(self.negated(operand.tree), "bool", operand.is_pure)
        name = self.fresh()
        is_list = self.is_type(self.walrus(name, operand.tree), "InkList")
        long = self.call("opposite", self.name(name))
        tree = self.either(is_list, long, self.negated(self.name(name)))
        return Worth(tree, "any", operand.is_pure)

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

    def _ink_call(
        self, name: str, parameters: list[nodes.Parameter], given: list[nodes.Expr]
    ) -> Worth:
        check_count(name, len(parameters), len(given))
        self.called.add(name)
        inside = self.scope is not None and self.scope.knot == name  # no new visit from inside
        cells: dict[str, str] = {}
        arguments = self.arguments(parameters, given, cells)
        visit = self.constant(0 if inside else 1)
        call = self.call(self.space.function(name), self.name("s"), visit, *arguments)
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
        place = self.names.places.get(name)
        has_fallback = place is not None and place.is_function
        self.called.add(name)
        arguments = self.row([self.value(each).tree for each in expression.arguments])
        found = self.fresh()
        get = self.attribute(self.attribute(self.name("s"), "externals"), "get")
        bound = self.walrus(found, self.call(get, self.constant(name)))
        outside = self.call("outside", self.name("s"), self.name(found), arguments)
        if place is not None and has_fallback:
            behind = self._ink_call(name, place.parameters, expression.arguments).tree
        else:
            behind = self.call("not_bound", self.constant(name))
        is_bound = self.compare(bound, ast.IsNot(), self.constant(None))
        return Worth(self.either(is_bound, outside, behind))

    def _through_variable(self, expression: nodes.Call) -> Worth:
        name, span = expression.name, expression.span
        value = self._name(nodes.Name((name,), span)).tree
        arguments = [self.value(each).tree for each in expression.arguments]
        self.called.add(ANY_FUNCTION)
        call = self.call("by_variable", self.name("s"), value, self.constant(name), *arguments)
        return Worth(call)
