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
        self.lives = {name for name, kind in law.arguments() if kind == "Life"}
        self.worlds = {name for name, kind in law.arguments() if kind == "Tables"}
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
        plain = [name for name, kind in self.law.arguments() if kind not in ("Life", "Tables")]
        tree.args.args = [ast.arg(name) for name in (*self.law.memory(), *plain)]
        tree.returns = None
        body = ast.Module([each for each in tree.body if not _is_docstring(each)], [])
        tree.body = self.visit(body).body or [ast.Pass()]
        return ast.unparse(ast.fix_missing_locations(tree))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        assert node.value is not None
        return self.visit(ast.Assign([node.target], node.value))

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        if is_parameters(node.value, set()):
            return None
        self.generic_visit(node)
        return node

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

    def visit_Call(self, node: ast.Call) -> ast.AST:
        assert isinstance(node.func, ast.Name)
        name = node.func.id
        if name == "len":
            return self._length(node.args[0])
        if name in BORROWED:
            return ast.Call(node.func, [self.visit(each) for each in node.args], [])
        value = self.law.value_of(name)
        if not isinstance(value, FunctionType):
            if name in MATH:
                args = [self.visit(each) for each in node.args]
                return ast.Call(ast.Name(MATH[name]), args, [])
            raise Untranslatable(self.law, node, f"{name} is no function of the house")
        callee = self.laws[value]
        arguments: list[ast.expr] = [ast.Name(each) for each in callee.memory()]
        for given, (_, kind) in zip(node.args, callee.arguments(), strict=True):
            if kind in ("Life", "Tables"):
                continue
            is_column = kind.startswith("tuple")
            arguments.append(self._column(given) if is_column else self.visit(given))
        call = ast.Call(ast.Name(callee.name), arguments, [])
        if callee.returns() == "bool":  # compiled functions hand on 0 or 1
            return ast.Compare(call, [ast.NotEq()], [ast.Constant(0)])
        return call

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
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
        if isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name):
            if base.value.id in self.lives and base.attr in self.layout.life:
                spot = self.layout.life[base.attr]
                return spot, LIFE_RUNS[spot.run]
            if base.value.id in self.worlds and base.attr in table_kinds():
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


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
