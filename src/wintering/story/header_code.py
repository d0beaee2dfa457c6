"""Header expressions as plain Python: the same answers as Ink's, asked without going through Ink.

A rehearsal asks the conditions of some hundreds of scenes at every moment of every life. What a
header says is mostly numbers of the world compared and joined by `and` and `or`: nothing that
could fault or change. Such an expression becomes one Python function of the course, in which
scene functions are called directly, the cheap before the dear, and nothing is worked out once
the answer is known. Ink works out both sides of an `and`; where neither can fault, nobody can
tell. What could fault is always worked out, and a fault is left to Ink, which knows the place.
Whatever else a header says is left to Ink altogether.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.ink import Expression, nodes
from wintering.ink.names import Names
from wintering.ink.running.operators import BINARY
from wintering.story.effort import LOOK_UP, effort_of
from wintering.story.fixed_calls import (
    LIST,
    Asked,
    Found,
    NoFixedArgument,
    called_plainly,
    fixed_argument,
)
from wintering.story.functions.declare import SceneFunction
from wintering.story.header_operators import (
    ARITHMETIC,
    EQUALITY,
    NO_ITEM,
    ORDER,
    item_or_none,
    least,
    most,
)
from wintering.story.header_worth import NotPlain, Worth, first_to_last, is_blank, operands

if TYPE_CHECKING:
    from wintering.story.world import World

_FILE = "<header>"


class Plain(NamedTuple):
    """An expression as a function of the course, and the visit counts it reads, by index.

    `sure`: it cannot fault. Then `of_day` asks of it what depends on the day alone, and `left` the
    rest; where there is nothing of a kind, it is None.
    """

    asked: Asked
    counts: frozenset[int]
    is_number: bool
    sure: bool
    of_day: Asked | None
    left: Asked | None


class Reads(NamedTuple):
    """What an expression reads: visit counts by index, variables and scene functions by name.

    `sure`: it cannot fault.
    """

    counts: frozenset[int]
    variables: frozenset[str]
    functions: frozenset[str]
    sure: bool


def reads_of(
    tree: nodes.Expr, world: World, functions: Mapping[str, SceneFunction]
) -> Reads | None:
    """What an expression reads; None where it is left to Ink."""
    writer = _Writer(world, functions)
    try:
        sure = writer.value(tree).sure
    except (NotPlain, RecursionError):
        return None
    variables, called = frozenset(writer.variables), frozenset(writer.called)
    return Reads(frozenset(writer.counts), variables, called, sure)


def plain_of(
    expression: Expression, world: World, functions: Mapping[str, SceneFunction]
) -> Plain | None:
    """What works out an expression for a course; None where that is left to Ink."""
    writer = _Writer(world, functions)
    try:
        worth = writer.value(expression.tree)
        asked = writer.function(worth)
        is_number = worth.kind in ("number", "bool")
        of_day, left = writer.by_day(expression.tree) if worth.sure else (None, asked)
        return Plain(asked, frozenset(writer.counts), is_number, worth.sure, of_day, left)
    except (NotPlain, RecursionError):
        return None


class _Writer:
    """Writes one expression as Python's tree. No name of an author's becomes one of Python's."""

    def __init__(self, world: World, functions: Mapping[str, SceneFunction]) -> None:
        self.world = world
        self.names: Names = world.program.names
        self.functions = functions
        self.seen: dict[str, Any] = {"__builtins__": {}}
        self.counts: set[int] = set()  # visit counts that are read
        self.variables: set[str] = set()  # variables that are read
        self.called: set[str] = set()  # scene functions that are called
        self._inside: list[str] = []  # functions of Ink that are being written

    def function(self, worth: Worth) -> Asked:
        """The function of the course that gives this value."""
        arguments = ast.arguments(
            posonlyargs=[], args=[ast.arg("course")], kwonlyargs=[], kw_defaults=[], defaults=[]
        )
        whole = ast.FunctionDef("asked", arguments, [ast.Return(worth.tree)], [])
        module = ast.fix_missing_locations(ast.Module([whole], []))
        compiled = compile(module, _FILE, "exec", dont_inherit=True)
        code = next(each for each in compiled.co_consts if isinstance(each, CodeType))
        return FunctionType(code, self.seen)

    def by_day(self, tree: nodes.Expr) -> tuple[Asked | None, Asked | None]:
        """What an expression that is sure asks of the day alone, and what else it asks."""
        parts = [self._truth(self.value(each)) for each in operands("and", tree)]
        of_day, left = ([each for each in parts if each.of_day is day] for day in (True, False))
        return self._all(of_day), self._all(left)

    def _all(self, parts: Sequence[Worth]) -> Asked | None:
        """Whether all of what is sure holds, the cheap first; None for nothing."""
        if not parts:
            return None
        return self.function(first_to_last(ast.And(), [], parts))

    def _keep(self, value: Any) -> ast.expr:
        name = f"k{len(self.seen)}"
        self.seen[name] = value
        return ast.Name(name, ast.Load())

    def _part(self, of: str, key: str | int) -> ast.expr:
        held = ast.Attribute(ast.Name("course", ast.Load()), of, ast.Load())
        return ast.Subscript(held, ast.Constant(key), ast.Load())

    # ------------------------------------------------------------------ values

    def value(self, tree: nodes.Expr) -> Worth:
        """What works out an expression. Errors: NotPlain."""
        if isinstance(tree, nodes.Literal):
            kind = "bool" if isinstance(tree.value, bool) else "number"
            return Worth(ast.Constant(tree.value), kind, True, 0, True)
        if isinstance(tree, nodes.Name):
            return self._name(tree)
        if isinstance(tree, nodes.ListOf) and not tree.items:
            return Worth(ast.Constant(NO_ITEM), LIST, True, 0, True)
        if isinstance(tree, nodes.Call):
            return self._call(tree)
        if isinstance(tree, nodes.Unary) and tree.operator == "not":
            of = self._truth(self.value(tree.operand))
            return of._replace(tree=ast.UnaryOp(ast.Not(), of.tree))
        if isinstance(tree, nodes.Unary) and isinstance(tree.operand, nodes.Literal):
            return Worth(ast.Constant(-tree.operand.value), "number", True, 0, True)
        if isinstance(tree, nodes.Binary):
            return self._binary(tree)
        raise NotPlain

    def _name(self, tree: nodes.Name) -> Worth:
        names, path = self.names, tree.path
        if len(path) == 1:
            if path[0] in names.constants:
                return self.value(names.constants[path[0]].value)
            if path[0] in names.variables:
                self.variables.add(path[0])
                return Worth(self._part("variables", path[0]), "any", False, LOOK_UP)
        item = names.item(path)
        if item is not None:
            index = self.world.numbers_of(item[0]).get(item[1])
            if index is None:
                raise NotPlain
            return Worth(ast.Constant(index), f"list:{item[0]}", True, 0, True)
        place = names.find(path, None)
        if place is None:
            raise NotPlain
        self.counts.add(place.index)
        return Worth(self._part("counts", place.index), "number", True, LOOK_UP)

    def _truth(self, worth: Worth) -> Worth:
        if worth.kind == "bool":
            return worth
        if worth.kind.startswith(LIST):
            raise NotPlain
        tree = ast.IfExp(worth.tree, ast.Constant(True), ast.Constant(False))
        return worth._replace(tree=tree, kind="bool")

    def _binary(self, tree: nodes.Binary) -> Worth:
        operator = tree.operator
        if operator in ("and", "or"):
            return self._joined(operator, tree)
        left, right = self.value(tree.left), self.value(tree.right)
        sure, of_day = left.sure and right.sure, left.of_day and right.of_day
        effort = left.effort + right.effort + 1
        if operator in EQUALITY and left.kind.startswith(LIST):
            return Worth(self._same_item(operator, left, right), "bool", sure, effort, of_day)
        if left.kind.startswith(LIST) or right.kind.startswith(LIST):
            raise NotPlain
        are_numbers = left.kind != "any" and right.kind != "any"
        if are_numbers and (operator in ORDER or operator in EQUALITY):
            compare = ORDER.get(operator) or EQUALITY[operator]
            whole = ast.Compare(left.tree, [compare()], [right.tree])
            return Worth(whole, "bool", sure, effort, of_day)
        # Numbers of Ink wrap at 32 bits, whole ones divide whole: the operator itself knows.
        if are_numbers and operator in ARITHMETIC:
            work = ast.Call(self._keep(ARITHMETIC[operator]), [left.tree, right.tree], [])
            return Worth(work, "number", sure, effort, of_day)
        if operator not in (*ORDER, *EQUALITY, *ARITHMETIC, "/", "mod"):
            raise NotPlain
        work = ast.Call(
            self._keep(BINARY[operator]),
            [self._keep(self.names.lists), left.tree, right.tree],
            [],
        )
        if operator in ORDER or operator in EQUALITY:
            return Worth(self._of_whole(operator, left, right, work), "bool", False, effort)
        by_constant = isinstance(right.tree, ast.Constant) and right.tree.value != 0
        sure = sure and are_numbers and by_constant
        return Worth(work, "number" if are_numbers else "any", sure, effort, of_day)

    def _of_whole(self, operator: str, left: Worth, right: Worth, otherwise: ast.expr) -> ast.expr:
        """A comparison, the short way where a variable holds a whole number."""
        held, number = left.tree, right.tree
        if not isinstance(held, ast.Subscript) or not isinstance(number, ast.Constant):
            return otherwise
        if type(number.value) is not int:
            return otherwise
        compare = ORDER.get(operator) or EQUALITY[operator]
        kind = ast.Call(self._keep(type), [held], [])
        is_whole = ast.Compare(kind, [ast.Is()], [self._keep(int)])
        return ast.IfExp(is_whole, ast.Compare(held, [compare()], [number]), otherwise)

    def _same_item(self, operator: str, left: Worth, right: Worth) -> ast.expr:
        if left.kind != right.kind and right.kind != LIST:
            raise NotPlain
        # Beyond its LIST a number is no item: never a constant, and always the same as no item.
        sides = [left.tree, right.tree]
        if right.kind == LIST or not isinstance(right.tree, ast.Constant):
            if left.kind == LIST:
                raise NotPlain
            items = len(self.world.lists[left.kind.removeprefix(LIST)])
            sides = [
                ast.Call(self._keep(item_or_none), [each, ast.Constant(items)], [])
                for each in sides
            ]
        return ast.Compare(sides[0], [EQUALITY[operator]()], [sides[1]])

    def _joined(self, operator: str, tree: nodes.Binary) -> Worth:
        """All operands of `and`, or of `or`: what could fault first, then the cheap ones."""
        of = [self._truth(self.value(each)) for each in operands(operator, tree)]
        unsure = [each for each in of if not each.sure]
        first: list[ast.expr] = []
        if unsure:
            work = ast.BitAnd() if operator == "and" else ast.BitOr()
            whole = unsure[0].tree
            for each in unsure[1:]:
                whole = ast.BinOp(whole, work, each.tree)
            first = [whole]
        join = ast.And() if operator == "and" else ast.Or()
        joined = first_to_last(join, first, [each for each in of if each.sure])
        effort, of_day = sum(each.effort for each in of), all(each.of_day for each in of)
        return joined._replace(sure=not unsure, effort=effort, of_day=of_day)

    # ------------------------------------------------------------------- calls

    def _call(self, tree: nodes.Call) -> Worth:
        function = self.functions.get(tree.name)
        if tree.name in ("MIN", "MAX") and len(tree.arguments) == 2:
            return self._extreme(tree)
        if tree.name in self.names.places and tree.name not in self.names.externals:
            return self._ink_function(tree)
        if function is None or tree.name not in self.names.externals or function.changes:
            raise NotPlain
        if function.returns not in ("number", "bool") and not function.returns.startswith(LIST):
            raise NotPlain
        if len(function.parameters) != len(tree.arguments):
            raise NotPlain
        given = [
            self._argument(kind, each)
            for (_, kind), each in zip(function.parameters, tree.arguments, strict=True)
        ]
        self.called.add(tree.name)
        call = self._asked(function, given)
        if function.returns == "bool":
            call = ast.IfExp(call, ast.Constant(True), ast.Constant(False))
        of_day = function.is_of_day and not given
        return Worth(call, function.returns, True, effort_of(function.call), of_day)

    def _asked(self, function: SceneFunction, given: list[Any]) -> ast.expr:
        """A scene function called with its arguments, the short way where they are always so."""
        called = called_plainly(function, given, self.world)
        course: ast.expr = ast.Name("course", ast.Load())
        arguments: list[ast.expr] = [ast.Constant(each) for each in called.arguments]
        work = self._keep(called.call)
        if called.is_bound:
            bound = ast.Attribute(course, "asked", ast.Load())
            return ast.Call(ast.Subscript(bound, work, ast.Load()), arguments, [])
        return ast.Call(work, [course, *arguments], [])

    def _argument(self, kind: str, tree: nodes.Expr) -> Any:
        """The one value that an argument always has. Errors: NotPlain."""
        if kind.startswith(LIST) and isinstance(tree, nodes.Call):
            item = self._call(tree)
            if item.sure and item.kind == kind:
                return Found(self.function(item), kind.removeprefix(LIST))
        try:
            return fixed_argument(kind, tree, self.names, self.world)
        except NoFixedArgument:
            raise NotPlain from None

    def _ink_function(self, tree: nodes.Call) -> Worth:
        """What a function of Ink gives that only looks and returns. Errors: NotPlain."""
        name = tree.name
        knot = self.world.program.knots.get(name)
        if tree.arguments or knot is None or not knot.is_function or knot.parameters:
            raise NotPlain
        if name in self._inside:
            raise NotPlain
        self._inside.append(name)
        found = self._returned(self.world.program.body_of(name))
        self._inside.pop()
        return found

    def _returned(self, content: Sequence[nodes.Content]) -> Worth:
        """What content returns, through conditions. Errors: NotPlain, where it does more."""
        left = [each for each in content if not is_blank(each)]
        if not left:
            raise NotPlain
        first, rest = left[0], left[1:]
        if isinstance(first, nodes.Weave):
            return self._returned([*first.items, *rest])
        if isinstance(first, nodes.Return) and first.value is not None:
            return self.value(first.value)
        if not isinstance(first, nodes.Conditional):
            raise NotPlain
        found: Worth | None = None
        for branch in reversed(first.branches):
            then = self._returned([*branch.content, *rest])
            asked = first.subject if branch.is_subject else branch.test
            if branch.matches_subject:
                raise NotPlain
            if asked is None:
                found = then
                continue
            test = self._truth(self.value(asked))
            other = found or self._returned(rest)
            kind = then.kind if then.kind == other.kind else "any"
            if LIST in then.kind + other.kind:
                raise NotPlain
            found = Worth(
                ast.IfExp(test.tree, then.tree, other.tree),
                kind,
                test.sure and then.sure and other.sure and kind != "any",
                test.effort + then.effort + other.effort,
                test.of_day and then.of_day and other.of_day,
            )
        assert found is not None
        return found

    def _extreme(self, tree: nodes.Call) -> Worth:
        left, right = (self.value(each) for each in tree.arguments)
        if left.kind not in ("number", "bool") or right.kind not in ("number", "bool"):
            raise NotPlain
        work = self._keep(least if tree.name == "MIN" else most)
        sure, of_day = left.sure and right.sure, left.of_day and right.of_day
        call = ast.Call(work, [left.tree, right.tree], [])
        return Worth(call, "number", sure, left.effort + right.effort + 1, of_day)
