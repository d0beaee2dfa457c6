"""Laws rewritten, mechanically, into functions over plain memory.

`life.trust[a][b]` becomes a subscript of one run of floats, `world.places` one of integers;
calls pass the memory on; numbers of a module stand as constants. Nothing else changes: each
operation of a law stays, in its place and order, so that the numbers it gives stay, too.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from types import FunctionType

from wintering.life import Life
from wintering.life.record import FIXED_AXES
from wintering.rehearse.layout import AXIS_SLOT, Layout, Spot, table_kinds
from wintering.rehearse.sources import (
    ARRAYS,
    AS_MEMORY,
    LIFE_RUNS,
    WORLD_FLOATS,
    WORLD_INTS,
    Law,
    aliases_of,
    column_name,
    is_parameters,
)

# What Python itself, or a module outside the house, gives to laws.
BORROWED = frozenset({"range", "len", "int", "float", "abs", "bool"})
MATH = {"_floor": "floor", "sqrt": "sqrt"}
EXTREMES: dict[str, type[ast.cmpop]] = {"max": ast.Gt, "min": ast.Lt}


class Untranslatable(Exception):
    """A law is written in a way that cannot be compiled. Says where and why."""

    def __init__(self, law: Law, node: ast.AST, why: str) -> None:
        super().__init__(f"{law.module.__name__}:{getattr(node, 'lineno', 0)}: {why}")


class Translation(ast.NodeTransformer):
    """Rewrites one law over a layout."""

    def __init__(self, law: Law, laws: Mapping[FunctionType, Law], layout: Layout) -> None:
        self.law = law
        self.laws = laws
        self.layout = layout
        self.loops = 0
        self.aliases = aliases_of(law)
        self.columns = {name for name, kind in law.arguments() if kind.startswith("tuple")}
        self.arrays = {name for name, kind in law.arguments() if kind in ARRAYS}
        self.plays = {name for name, kind in law.arguments() if kind == "Play"}
        self.lives, self.worlds = law.stand_for("Life"), law.stand_for("Tables")
        self.local = {name for name, _ in law.arguments()} | {
            node.id
            for node in ast.walk(law.tree)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }

    def source(self) -> str:
        """The rewritten function."""
        tree = ast.parse(ast.unparse(self.law.tree)).body[0]
        assert isinstance(tree, ast.FunctionDef)
        tree.name = self.law.name
        plain = [name for name, kind in self.law.arguments() if kind not in AS_MEMORY]
        tree.args.args = [ast.arg(name) for name in (*self.law.memory(), *plain)]
        tree.returns = None
        body = ast.Module([each for each in tree.body if not _is_docstring(each)], [])
        tree.body = self.visit(body).body or [ast.Pass()]
        return ast.unparse(ast.fix_missing_locations(tree))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        assert node.value is not None
        return self.visit(ast.Assign([node.target], node.value))

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        if all(self._is_memory(each) or is_parameters(each, set()) for each in values):
            return None
        self.generic_visit(node)
        return node

    def _is_memory(self, node: ast.expr) -> bool:
        """Whether an expression stands for a whole life or a whole world."""
        return self._is_of(node, self.lives, "life") or self._is_of(node, self.worlds, "world")

    def _is_of(self, node: ast.expr, names: set[str], part: str) -> bool:
        if isinstance(node, ast.Name):
            return node.id in names
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            return False
        return node.attr == part and node.value.id in self.plays

    def visit_For(self, node: ast.For) -> list[ast.stmt]:
        """A loop over a range as one that counts: the compiler has no iterator to see through."""
        assert isinstance(node.target, ast.Name)
        assert isinstance(node.iter, ast.Call)
        self.loops += 1
        bounds = [self.visit(each) for each in node.iter.args]
        first = bounds[0] if len(bounds) > 1 else ast.Constant(0)
        last = bounds[1] if len(bounds) > 1 else bounds[0]
        if len(bounds) > 2:
            raise Untranslatable(self.law, node, "a range with a step")
        count, stop = f"count_{self.loops}", f"stop_{self.loops}"
        body = [
            ast.Assign([node.target], ast.Name(count)),
            ast.Assign([ast.Name(count)], _plus(ast.Name(count), ast.Constant(1))),
            *self.visit(ast.Module(node.body, [])).body,
        ]
        test = ast.Compare(ast.Name(count), [ast.Lt()], [ast.Name(stop)])
        return [
            ast.Assign([ast.Name(count)], first),
            ast.Assign([ast.Name(stop)], last),
            ast.While(test, body, []),
        ]

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.local or node.id in BORROWED:
            return node
        value = self.law.value_of(node.id)
        if isinstance(value, (int, float)):
            return ast.Constant(value)
        raise Untranslatable(self.law, node, f"{node.id} is neither local nor a number")

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """`x in (a, b)` as comparisons with each."""
        if not isinstance(node.ops[0], (ast.In, ast.NotIn)):
            self.generic_visit(node)
            return node
        among = node.comparators[0]
        if len(node.ops) > 1 or not isinstance(among, ast.Tuple) or not _can_be_repeated(node.left):
            why = "`in` asks one plain value, among several written out"
            raise Untranslatable(self.law, node, why)
        is_in = isinstance(node.ops[0], ast.In)
        same = ast.Eq() if is_in else ast.NotEq()
        tests: list[ast.expr] = [
            ast.Compare(self.visit(node.left), [same], [self.visit(each)]) for each in among.elts
        ]
        return ast.BoolOp(ast.Or() if is_in else ast.And(), tests)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        name = ast.unparse(node.func)
        if name == "len":
            return self._length(node.args[0])
        if name in EXTREMES:
            return self._extreme(node, EXTREMES[name])
        if name in BORROWED:
            return ast.Call(node.func, [self.visit(each) for each in node.args], [])
        value = self.law.meant_by(node.func)
        if not isinstance(value, FunctionType):
            if name in MATH:
                args = [self.visit(each) for each in node.args]
                return ast.Call(ast.Name(MATH[name]), args, [])
            raise Untranslatable(self.law, node, f"{name} is no function of the house")
        callee = self.laws[value]
        arguments: list[ast.expr] = [ast.Name(each) for each in callee.memory()]
        for given, (_, kind) in zip(node.args, callee.arguments(), strict=True):
            if kind in AS_MEMORY:
                continue
            is_column = kind.startswith("tuple")
            arguments.append(self._column(given) if is_column else self.visit(given))
        call = ast.Call(ast.Name(callee.name), arguments, [])
        if callee.returns() == "bool":  # compiled functions hand on 0 or 1
            return ast.Compare(call, [ast.NotEq()], [ast.Constant(0)])
        return call

    def _extreme(self, node: ast.Call, passes: type[ast.cmpop]) -> ast.AST:
        """The one of two that `min` or `max` gives: the first, unless the second passes it."""
        if len(node.args) != 2 or not all(_can_be_repeated(each) for each in node.args):
            raise Untranslatable(self.law, node, "it takes two plain values")
        first, second = ast.unparse(node.args[0]), ast.unparse(node.args[1])
        sign = ">" if passes is ast.Gt else "<"
        chosen = ast.parse(f"({second} if {second} {sign} {first} else {first})", mode="eval")
        return self.visit(chosen.body)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        value = self.law.meant_by(node)
        if isinstance(value, (int, float)):
            return ast.Constant(value)
        return self._at(node, [])

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        indices: list[ast.expr] = []
        base: ast.expr = node
        while isinstance(base, ast.Subscript):
            indices.insert(0, self.visit(base.slice))
            base = base.value
        return self._at(base, indices)

    def _at(self, base: ast.expr, indices: list[ast.expr]) -> ast.AST:
        """The number that a field, a table or a parameter holds at some indices."""
        if isinstance(base, ast.Attribute) and is_parameters(base.value, self.aliases):
            return _number(WORLD_FLOATS, ast.Constant(self.layout.parameter(base.attr)))
        if isinstance(base, ast.Name) and base.id in self.columns:
            return _number(WORLD_FLOATS, _plus(ast.Name(base.id), indices[0]))
        if isinstance(base, ast.Name) and base.id in self.arrays and len(indices) == 1:
            return _number(base.id, indices[0])
        spot, memory = self._spot(base)
        if len(indices) != spot.axes:
            raise Untranslatable(self.law, base, f"{ast.unparse(base)} wants {spot.axes} indices")
        start = self._start(spot)
        if not indices:
            return _number(memory, start)
        place = indices[0]
        if len(indices) == 2:
            width = self._width(base, spot)
            place = _plus(ast.BinOp(place, ast.Mult(), width), indices[1])
        return _number(memory, _plus(start, place))

    def _spot(self, base: ast.expr) -> tuple[Spot, str]:
        if isinstance(base, ast.Attribute):
            is_of_life = self._is_of(base.value, self.lives, "life")
            if is_of_life and base.attr in self.layout.life:
                spot = self.layout.life[base.attr]
                return spot, LIFE_RUNS[spot.run]
            is_of_world = self._is_of(base.value, self.worlds, "world")
            if is_of_world and base.attr in table_kinds():
                spot = self.layout.tables[base.attr]
                return spot, WORLD_FLOATS if spot.run == "float" else WORLD_INTS
        if isinstance(base, ast.Name):
            name = column_name(self.law, base.id)
            if name in self.layout.columns:
                spot = self.layout.tables[name]
                return spot, WORLD_FLOATS if spot.run == "float" else WORLD_INTS
        raise Untranslatable(self.law, base, f"{ast.unparse(base)} is no field and no table")

    def _start(self, spot: Spot) -> ast.expr:
        if spot.at is not None:
            return ast.Constant(spot.at)
        return _number(WORLD_INTS, ast.Constant(spot.slot))

    def _width(self, base: ast.expr, spot: Spot) -> ast.expr:
        assert isinstance(base, ast.Attribute)
        if spot.width_slot >= 0:
            return _number(WORLD_INTS, ast.Constant(spot.width_slot))
        return _axis(Life.FIELDS[base.attr].axes[1])

    def _column(self, given: ast.expr) -> ast.expr:
        """Where a whole column begins, for a function that is handed one."""
        if isinstance(given, ast.Name) and given.id in self.columns:
            return given
        spot, _ = self._spot(given)
        return self._start(spot)

    def _length(self, given: ast.expr) -> ast.expr:
        spot, _ = self._spot(given)
        if isinstance(given, ast.Name):
            return ast.Constant(len(self.layout.columns[column_name(self.law, given.id)]))
        assert isinstance(given, ast.Attribute)
        if spot.rows_slot >= 0:
            return _number(WORLD_INTS, ast.Constant(spot.rows_slot))
        return _axis(Life.FIELDS[given.attr].axes[0])


def _axis(axis: str) -> ast.expr:
    if axis in FIXED_AXES:
        return ast.Constant(FIXED_AXES[axis])
    return _number(WORLD_INTS, ast.Constant(AXIS_SLOT[axis]))


def _number(memory: str, place: ast.expr) -> ast.Subscript:
    return ast.Subscript(ast.Name(memory), place, ast.Load())


def _plus(left: ast.expr, right: ast.expr) -> ast.expr:
    if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
        return ast.Constant(left.value + right.value)  # type: ignore[operator]
    return ast.BinOp(left, ast.Add(), right)


def _can_be_repeated(node: ast.expr) -> bool:
    """Whether it does not matter how often an expression is worked out: nobody is called."""
    return all(
        not isinstance(each, ast.Call) or ast.unparse(each.func) in (*BORROWED, *EXTREMES)
        for each in ast.walk(node)
    )


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
