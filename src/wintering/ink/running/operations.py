"""Operators as Python's tree, with short ways for what numbers mostly do.

The short way is taken where both operands are whole numbers; otherwise the operator itself is
called. An operand is never written twice unless it is a constant or a look-up: a tree that
doubled at each level of an expression would be too large to compile at thirty.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from wintering.ink.running.operators import HIGHEST, LOWEST
from wintering.ink.running.tree import Tree, TreeWriter

if TYPE_CHECKING:
    from wintering.ink.running.space import Space

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


class Hosted(NamedTuple):
    """What gives a number, or true or false, wherever the story has a host."""

    has_host: Tree
    tree: Tree


class Whole(NamedTuple):
    """A value in two ways: the whole number that it is where a test holds, and any other."""

    test: Tree
    short: Tree
    long: Tree


class Worth(NamedTuple):
    """The tree of an expression, and what is known of its value before it is worked out."""

    tree: Tree
    kind: str = "any"  # "int", "bool" and "str" are sure to be that
    is_pure: bool = False  # it changes nothing: it may be worked out twice, or not at all
    hosted: Hosted | None = None
    whole: Whole | None = None  # the two ways that its tree chooses from

    @property
    def is_short(self) -> bool:
        """Whether its tree may be written twice."""
        tree = self.tree
        if isinstance(tree, ast.Subscript):
            return isinstance(tree.value, ast.Name) and isinstance(tree.slice, ast.Constant)
        return isinstance(tree, ast.Constant | ast.Name)


class Operands(NamedTuple):
    """Two operands by name, and the tests that make them whole numbers."""

    left: Tree
    right: Tree  # where the tests hold
    right_again: Tree  # where they do not: it may not have a name yet
    tests: list[Tree]


class OperationWriter(TreeWriter):
    """Writes what operators do with operands that are written already."""

    def __init__(self, space: Space) -> None:
        super().__init__()
        self.space = space

    def truth(self, worth: Worth) -> Tree:
        """A value as true or false."""
        if worth.kind == "bool":
            return worth.tree
        return self.either(worth.tree, self.constant(True), self.constant(False))

    def binary(self, operator: str, left: Worth, right: Worth) -> Worth:
        """An operator between two operands."""
        pure = left.is_pure and right.is_pure
        if operator in ("and", "or"):  # both sides are always worked out: Ink does not stop
            work = ast.BitAnd() if operator == "and" else ast.BitOr()
            return Worth(self.work(self.truth(left), work, self.truth(right)), "bool", pure)
        if operator in _EQUALITY:
            tree = self._hosted(operator, left, right, self.equality(operator, left, right))
            return Worth(tree, "bool", pure)
        is_truth = operator in _ORDER or operator in _TRUE
        is_short = operator in _ORDER or operator in _ARITHMETIC or operator in _ROUNDING
        if not is_short or not right.is_pure or "str" in (left.kind, right.kind):
            plain = self._long(operator, left.tree, right.tree)
            return Worth(plain, "bool" if is_truth else "any", pure)
        if is_truth:
            tree = self._hosted(operator, left, right, self._order(operator, left, right))
            return Worth(tree, "bool", pure)
        whole = self._numbers(operator, left, right)
        kind = "int" if left.kind == right.kind == "int" else "any"
        return Worth(self.either(*whole), kind, pure, whole=whole)

    def _long(self, operator: str, left: Tree, right: Tree) -> Tree:
        return self.call(self.space.operator(operator), self.name("lists"), left, right)

    def _is_int(self, worth: Worth) -> tuple[Tree, Tree | None]:
        """A name for an operand, and what gives it that name and asks for a whole number."""
        if worth.is_short and worth.kind == "int":
            return worth.tree, None
        if isinstance(worth.tree, ast.Name):
            return worth.tree, self.is_type(worth.tree, "int")
        name = self.fresh()
        return self.name(name), self.is_type(self.walrus(name, worth.tree), "int")

    def _operands(self, left: Worth, right: Worth) -> Operands:
        a, first = self._is_int(left)
        b, second = self._is_int(right)
        if second is None:
            return Operands(a, b, b, [] if first is None else [first])
        if first is None:
            return Operands(a, b, b, [second])
        if right.is_short:
            return Operands(a, b, right.tree, [first, second])
        return Operands(a, b, b, [self.work(first, ast.BitAnd(), second)])  # both get their names

    def _order(self, operator: str, left: Worth, right: Worth) -> Tree:
        order, number = _ORDER[operator](), right.tree
        if isinstance(number, ast.Constant) and right.kind in ("int", "float"):
            if left.whole is not None:
                return self._either(operator, left.whole, order, number)
            if right.kind == "float":  # and so are most values that it is compared with
                name = self.fresh()
                test = self.is_type(self.walrus(name, left.tree), "float")
                short = self.compare(self.name(name), order, number)
                return self.either(test, short, self._long(operator, self.name(name), number))
        of = self._operands(left, right)
        short = self.compare(of.left, order, of.right)
        if not of.tests:
            return short
        return self.either(self.all(of.tests), short, self._long(operator, of.left, of.right_again))

    def _either(self, operator: str, left: Whole, compare: ast.cmpop, number: Tree) -> Tree:
        """A comparison with a number, of what is known to be a whole one where a test holds."""
        short = self.compare(left.short, compare, number)
        return self.either(left.test, short, self._long(operator, left.long, number))

    def equality(self, operator: str, left: Worth, right: Worth) -> Tree:
        """`==` or `!=`: values of one type are equal where Python says so."""
        compare = _EQUALITY[operator]
        a, b = self.fresh(), self.fresh()
        one = self.walrus(a, left.tree)
        if right.kind == "int" and isinstance(right.tree, ast.Constant):
            if left.kind == "int":
                return self.compare(left.tree, compare(), right.tree)
            if left.whole is not None:
                return self._either(operator, left.whole, compare(), right.tree)
            test, other = self.is_type(one, "int"), right.tree
        else:
            two = self.call("type", self.walrus(b, right.tree))
            test, other = self.compare(self.call("type", one), ast.Is(), two), self.name(b)
        short = self.compare(self.name(a), compare(), other)
        return self.either(test, short, self._long(operator, self.name(a), other))

    def _hosted(self, operator: str, left: Worth, right: Worth, otherwise: Tree) -> Tree:
        """A comparison, the short way where a function of the host is compared with a number."""
        if left.hosted is None or right.kind not in ("int", "float"):
            return otherwise
        if not isinstance(right.tree, ast.Constant):
            return otherwise
        compare = _ORDER.get(operator) or _EQUALITY[operator]
        short = self.compare(left.hosted.tree, compare(), right.tree)
        return self.either(left.hosted.has_host, short, otherwise)

    def _numbers(self, operator: str, left: Worth, right: Worth) -> Whole:
        of = self._operands(left, right)
        tests = of.tests
        if operator in _ROUNDING:  # Python rounds down, Ink toward zero: the same above zero
            tests.append(self.compare(of.left, ast.GtE(), self.constant(0)))
            tests.append(self.compare(of.right, ast.Gt(), self.constant(0)))
            short = self.work(of.left, _ROUNDING[operator](), of.right)
        else:
            name = self.fresh()
            result = self.walrus(name, self.work(of.left, _ARITHMETIC[operator](), of.right))
            tests.append(self.between(self.constant(LOWEST), result, self.constant(HIGHEST)))
            short = self.name(name)
        return Whole(self.all(tests), short, self._long(operator, of.left, of.right_again))

    def unary(self, operator: str, operand: Worth) -> Worth:
        """`-` or `not` before an operand."""
        if operator == "-":
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
        if operand.hosted is not None:
            short = self.negated(operand.hosted.tree)
            tree = self.either(operand.hosted.has_host, short, tree)
        return Worth(tree, "any", operand.is_pure)
