"""Small pieces of Python's own syntax tree, of which generated code is put together.

Nothing of a story is ever turned into Python text, and no name that an author chose becomes
a Python name: variables are looked up by constant keys, and words stand in constants.
"""

from __future__ import annotations

import ast
from typing import Any

LOAD, STORE = ast.Load(), ast.Store()
FILE = "<ink>"  # the file name by which generated code is known in a traceback
# Branches of one conditional that are nested as `elif`; more are laid out flat.
_NESTED_BRANCHES = 50

Tree = ast.expr
Statements = list[ast.stmt]


class TreeWriter:
    """Makes nodes of Python's tree. `at` is the line they get: the number of a place in Ink."""

    def __init__(self) -> None:
        self.at = 1
        self.used: set[str] = set()  # short names that the code being written needs
        self._fresh = 0

    def fresh(self) -> str:
        """A Python name that nothing else has."""
        self._fresh += 1
        return f"v{self._fresh}"

    # ------------------------------------------------------------ expressions

    def name(self, name: str) -> Tree:
        """A Python name to read."""
        return ast.Name(name, LOAD, lineno=self.at, col_offset=0)

    def part(self, name: str) -> Tree:
        """One of the short names for a part of the machine, loaded when the code begins."""
        self.used.add(name)
        return ast.Name(name, LOAD, lineno=self.at, col_offset=0)

    def constant(self, value: Any) -> ast.Constant:
        """A number, a text, a truth value or None."""
        return ast.Constant(value, lineno=self.at, col_offset=0)

    def call(self, function: Tree | str, *arguments: Tree) -> Tree:
        """A call."""
        called = self.name(function) if isinstance(function, str) else function
        return ast.Call(called, list(arguments), [], lineno=self.at, col_offset=0)

    def method(self, of: Tree, method: str, *arguments: Tree) -> Tree:
        """A call of a method."""
        return self.call(self.attribute(of, method), *arguments)

    def machine(self, method: str, *arguments: Tree) -> Tree:
        """A call of a method of the machine."""
        return self.method(self.name("s"), method, *arguments)

    def out(self, method: str, *arguments: Tree) -> ast.stmt:
        """A call of a method of the output, as a statement."""
        return self.run(self.method(self.part("o"), method, *arguments))

    def attribute(self, of: Tree, name: str) -> Tree:
        """An attribute."""
        return ast.Attribute(of, name, LOAD, lineno=self.at, col_offset=0)

    def item(self, of: Tree, key: Tree) -> Tree:
        """What stands at a key or an index."""
        return ast.Subscript(of, key, LOAD, lineno=self.at, col_offset=0)

    def walrus(self, name: str, value: Tree) -> Tree:
        """A value that is given a name as well."""
        target = ast.Name(name, STORE, lineno=self.at, col_offset=0)
        return ast.NamedExpr(target, value, lineno=self.at, col_offset=0)

    def compare(self, left: Tree, operator: ast.cmpop, right: Tree) -> Tree:
        """A comparison."""
        return ast.Compare(left, [operator], [right], lineno=self.at, col_offset=0)

    def equal(self) -> ast.cmpop:
        """`==`."""
        return ast.Eq()

    def between(self, low: Tree, value: Tree, high: Tree) -> Tree:
        """Whether a value lies between two others, both included."""
        return ast.Compare(low, [ast.LtE(), ast.LtE()], [value, high], lineno=self.at, col_offset=0)

    def all(self, tests: list[Tree]) -> Tree:
        """Whether all tests hold; stops at the first that does not."""
        if len(tests) == 1:
            return tests[0]
        return ast.BoolOp(ast.And(), tests, lineno=self.at, col_offset=0)

    def negated(self, value: Tree) -> Tree:
        """`not` of a value."""
        return ast.UnaryOp(ast.Not(), value, lineno=self.at, col_offset=0)

    def work(self, left: Tree, operator: ast.operator, right: Tree) -> Tree:
        """Two operands and what is done with them."""
        return ast.BinOp(left, operator, right, lineno=self.at, col_offset=0)

    def either(self, test: Tree, yes: Tree, no: Tree) -> Tree:
        """One value or another."""
        return ast.IfExp(test, yes, no, lineno=self.at, col_offset=0)

    def is_type(self, value: Tree, kind: str) -> Tree:
        """Whether a value is of a type by name, and of nothing below that type."""
        return self.compare(self.call("type", value), ast.Is(), self.name(kind))

    def row(self, values: list[Tree]) -> Tree:
        """A tuple."""
        return ast.Tuple(values, LOAD, lineno=self.at, col_offset=0)

    def joined(self, values: list[Tree]) -> Tree:
        """Texts put one after another."""
        if not values:
            return self.constant("")
        if len(values) == 1:
            return values[0]
        parts: list[Tree] = []
        for each in values:
            if isinstance(each, ast.Constant):
                parts.append(each)
            else:
                parts.append(ast.FormattedValue(each, -1, None, lineno=self.at, col_offset=0))
        return ast.JoinedStr(parts, lineno=self.at, col_offset=0)

    # ------------------------------------------------------------- statements

    def run(self, value: Tree) -> ast.stmt:
        """A statement that works something out and lets it go."""
        return ast.Expr(value, lineno=self.at, col_offset=0)

    def let(self, name: str, value: Tree) -> ast.stmt:
        """Give a Python name a value."""
        target = ast.Name(name, STORE, lineno=self.at, col_offset=0)
        return ast.Assign([target], value, lineno=self.at, col_offset=0)

    def put(self, of: Tree, key: Tree, value: Tree) -> ast.stmt:
        """Put a value at a key or an index."""
        target = ast.Subscript(of, key, STORE, lineno=self.at, col_offset=0)
        return ast.Assign([target], value, lineno=self.at, col_offset=0)

    def put_on(self, of: str, name: str, value: Tree) -> ast.stmt:
        """Set an attribute of something that has a Python name."""
        target = ast.Attribute(self.name(of), name, STORE, lineno=self.at, col_offset=0)
        return ast.Assign([target], value, lineno=self.at, col_offset=0)

    def more(self, of: Tree, index: int) -> ast.stmt:
        """Let the number at an index rise by one."""
        target = ast.Subscript(of, self.constant(index), STORE, lineno=self.at, col_offset=0)
        return ast.AugAssign(target, ast.Add(), self.constant(1), lineno=self.at, col_offset=0)

    def change(self, of: str, name: str, by: int) -> ast.stmt:
        """Let an attribute that is a number rise."""
        target = ast.Attribute(self.name(of), name, STORE, lineno=self.at, col_offset=0)
        return ast.AugAssign(target, ast.Add(), self.constant(by), lineno=self.at, col_offset=0)

    def give(self, value: Tree) -> ast.stmt:
        """Return a value."""
        return ast.Return(value, lineno=self.at, col_offset=0)

    def when(self, test: Tree, then: Statements, otherwise: Statements | None = None) -> ast.stmt:
        """A branch."""
        nothing: Statements = [ast.Pass(lineno=self.at, col_offset=0)]
        return ast.If(test, then or nothing, otherwise or [], lineno=self.at, col_offset=0)

    def chain(self, ways: list[tuple[Tree | None, Statements]]) -> Statements:
        """The first way whose test holds; None always does."""
        if len(ways) > _NESTED_BRANCHES:
            return [self._flat(ways)]
        found: Statements = []
        for test, then in reversed(ways):
            found = then if test is None else [self.when(test, then, found)]
        return found

    def _flat(self, ways: list[tuple[Tree | None, Statements]]) -> ast.stmt:
        """The same without nesting: a loop of one round, left by the first way that is taken."""
        body: Statements = []
        for test, then in ways:
            leave = ast.Break(lineno=self.at, col_offset=0)
            if test is None:
                body.extend(then)
                break
            body.append(self.when(test, [*then, leave]))
        once = self.row([self.constant(0)])
        target = ast.Name(self.fresh(), STORE, lineno=self.at, col_offset=0)
        nothing: Statements = [ast.Pass(lineno=self.at, col_offset=0)]
        return ast.For(target, once, body or nothing, [], lineno=self.at, col_offset=0)

    def function(self, name: str, parameters: list[str], body: Statements) -> ast.FunctionDef:
        """A Python function."""
        arguments = ast.arguments(
            [],
            [ast.arg(each, lineno=self.at, col_offset=0) for each in parameters],
            None,
            [],
            [],
            None,
            [],
        )
        return ast.FunctionDef(name, arguments, body, [], lineno=self.at, col_offset=0)
