"""Where generated code lives: what it may name, and how it becomes Python functions.

Generated code sees the names put in here and nothing else, not even Python's own built-in
functions: a story has no way to a file, the network or Python.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Names, Scope
from wintering.ink.running import support
from wintering.ink.running.builtins import BUILTINS, list_from
from wintering.ink.running.frames import Cell, Offered, remembering
from wintering.ink.running.machine import Machine
from wintering.ink.running.operators import BINARY, bounded, first_equal, negative, opposite
from wintering.ink.running.output import Aside, tidy
from wintering.ink.running.tree import FILE, Statements, Tree
from wintering.ink.values import VOID, InkList, text_of

if TYPE_CHECKING:
    from wintering.ink.running.expressions import ExpressionWriter

Made = Callable[..., Any]


class Directly(NamedTuple):
    """An EXTERNAL with its arguments: what to call with a story's host, and with what after it.

    `kind`: "number", "bool" (anything that is true or false), or "any" value of Ink. Where it
    `is_bound`, the host holds what to call, with the arguments alone: `host.asked[call]`.
    """

    call: Made
    arguments: Sequence[Any]
    kind: str
    is_bound: bool = False


class Wording(NamedTuple):
    """What gives the words that a function of Ink says, and prints nothing."""

    name: str  # of a function of generated code
    is_firm: bool  # whether there always are some, and the last piece of them is not blank


# How to call an EXTERNAL with these arguments; None where it is looked up when it is called.
Direct = Callable[[str, Sequence[nodes.Expr]], Directly | None]

# The short names of parts of the machine, and the attributes that they stand for.
_PARTS = {
    "g": "globals",
    "c": "counts",
    "n": "turns",
    "t": "temps",
    "o": "out",
    "q": "choices",
    "h": "hits",
    "k": "knots_seen",
    "y": "host",
}
_OPERATORS = {operator: f"op{index}" for index, operator in enumerate(BINARY)}


class Space:
    """The names that the generated code of one program can see."""

    def __init__(
        self,
        names: Names,
        entry: Callable[[int], int],
        link_function: Callable[[str], Made],
        link_wording: Callable[[str], Wording | None],
        prints: Callable[[str], bool],
        direct: Direct | None = None,
    ) -> None:
        self.names = names
        self.prints = prints
        self.direct = direct
        self.references = frozenset(
            each.name
            for scope in names.scopes
            for each in scope.flow.parameters
            if each.is_reference
        )
        self.knots = frozenset(  # that are no functions, by index
            each.index
            for each in names.places.values()
            if each.kind == "knot" and not each.is_function
        )
        self.entries = [0] * len(names.counters)  # first steps by the index of a place
        self.globals: dict[str, Any] = {
            "__builtins__": {},
            "type": type,
            "int": int,
            "float": float,
            "str": str,
            "InkList": InkList,
            "VOID": VOID,
            "Aside": Aside,
            "Cell": Cell,
            "Offered": Offered,
            "lists": names.lists,
            "entries": self.entries,
            "entry": entry,
            "negative": negative,
            "opposite": opposite,
            "text_of": text_of,
            "tidy": tidy,
            "remembering": remembering,
            "bounded": bounded,
            "first_equal": first_equal,
            "show": support.show,
            "worded": support.worded,
            "as_reference": support.as_reference,
            "increment": support.increment,
            "stopping": support.stopping,
            "cycled": support.cycled,
            "shuffled": support.shuffled,
            "outside": support.outside,
            "by_variable": support.by_variable,
            "go_by_variable": support.go_by_variable,
            **{name: BINARY[operator] for operator, name in _OPERATORS.items()},
        }
        self.spans: list[Span] = []
        self._marks: dict[Span, int] = {}
        self._kept: dict[Any, str] = {}
        self._pending: list[ast.FunctionDef] = []
        self._link_function = link_function
        self._link_wording = link_wording
        self._wordings: dict[str, Wording | None] = {}
        self._made = 0

    # ------------------------------------------------------------------- names

    def mark(self, span: Span) -> int:
        """The line number by which generated code knows a place in Ink."""
        found = self._marks.get(span)
        if found is None:
            self.spans.append(span)
            found = self._marks[span] = len(self.spans)
        return found

    def _new(self, letter: str) -> str:
        self._made += 1
        return f"{letter}{self._made}_"

    def keep(self, value: Any) -> str:
        """The name of something that is always the same."""
        origins = value.origins if isinstance(value, InkList) else None
        kind = cast(type[Any], type(value))
        found = self._kept.get((kind, value, origins))
        if found is None:
            found = self._kept[kind, value, origins] = self._new("k")
            self.globals[found] = value
        return found

    def hold(self, value: Any) -> str:
        """The name of something made for one place in the code."""
        name = self._new("k")
        self.globals[name] = value
        return name

    def operator(self, operator: str) -> str:
        """The name of what an operator does with values of any kind."""
        return _OPERATORS[operator]

    def built_in(self, name: str) -> str:
        """The name of a function of the language, or of a LIST as a function."""
        own = name in BUILTINS
        found = f"b{list(BUILTINS).index(name)}_" if own else f"l{self._list(name)}_"
        if found not in self.globals:
            self.globals[found] = BUILTINS[name][0] if own else list_from(name)
        return found

    def _list(self, name: str) -> int:
        return list(self.names.lists).index(name)

    def function(self, path: str) -> str:
        """The name of an Ink function; it is made when it is first called."""
        found = f"f{self.names.places[path].index}_"
        if found not in self.globals:

            def first(s: Machine, visit: int, *given: Any) -> Any:
                made = self.globals[found] = self._link_function(path)
                return made(s, visit, *given)

            self.globals[found] = first
        return found

    def wording(self, name: str, scope: Scope | None) -> Wording | None:
        """What gives the words that calling a function by this name says, if it does no more.

        Not while it is being made: of a function that calls itself there is none.
        """
        if not self._is_ink(name, scope):
            return None
        if name not in self._wordings:
            self._wordings[name] = None
            self._wordings[name] = self._link_wording(name)
        return self._wordings[name]

    def _is_ink(self, name: str, scope: Scope | None) -> bool:
        """Whether calling by this name is sure to call a function of Ink, and no other."""
        names = self.names
        place = names.places.get(name)
        if place is None or not place.is_function or name in names.externals or name in BUILTINS:
            return False
        held = scope is not None and name in scope.temporaries
        return not held and name not in names.variables and name not in names.lists

    def is_leaf(self, path: str) -> bool:
        """Whether a function calls none of Ink, but what stands behind an EXTERNAL and calls none.

        Such calls are too few, for each call of another function, to be counted.
        """
        names = self.names
        return all(
            each in BUILTINS
            or each in names.lists
            or (each in names.externals and not names.calls.get(each))
            for each in names.calls.get(path, ())
        )

    def is_silent(self, name: str, scope: Scope | None) -> bool:
        """Whether calling a function by this name is sure to print nothing."""
        names = self.names
        place = names.places.get(name)
        if name in names.externals:
            return place is None or not self.prints(name)
        if name in BUILTINS or name in names.lists:
            return True
        held = scope is not None and name in scope.temporaries
        if place is None or place.kind != "knot" or held or name in names.variables:
            return False
        return not self.prints(name)

    # --------------------------------------------------------------- functions

    def framed(
        self, writer: ExpressionWriter, name: str, parameters: list[str], body: Statements
    ) -> ast.FunctionDef:
        """A function that begins by naming the parts of the machine that it uses."""
        lead = [
            writer.let(each, writer.attribute(writer.name("s"), _PARTS[each]))
            for each in sorted(writer.used)
        ]
        return writer.function(name, parameters, [*lead, *body])

    def add(self, writer: ExpressionWriter, body: Statements) -> str:
        """A function of the machine alone, made with the next ones; gives its name."""
        name = self._new("a")
        self._pending.append(self.framed(writer, name, ["s"], body))
        return name

    def make(self, functions: Sequence[ast.FunctionDef]) -> list[Made]:
        """The functions that some trees describe. Errors: RecursionError when nested too deeply."""
        pending, self._pending = self._pending, []
        body: list[ast.stmt] = [*pending, *functions]
        whole = compile(ast.Module(body, []), FILE, "exec", dont_inherit=True)
        made: dict[str, Made] = {
            code.co_name: FunctionType(code, self.globals)
            for code in whole.co_consts
            if isinstance(code, CodeType)
        }
        for each in pending:
            self.globals[each.name] = made[each.name]
        return [made[each.name] for each in functions]

    def value(self, writer: ExpressionWriter, tree: Tree) -> Made:
        """A function of the machine that works out one value."""
        return self.make([self.framed(writer, "value", ["s"], [writer.give(tree)])])[0]


def expression_of(
    space: Space, writer: ExpressionWriter, expression: nodes.Expr
) -> Callable[[Machine], Any]:
    """What works out one expression for a machine."""
    return space.value(writer, writer.value(expression).tree)
