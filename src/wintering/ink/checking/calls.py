"""Checking calls: every function known, every argument of the kind that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wintering.diagnostics import Diagnostics, nearest
from wintering.ink import codes, nodes
from wintering.ink.checking.arguments import ArgumentChecker
from wintering.ink.checking.kinds import fits, in_words, kind_of
from wintering.ink.names import Names, Scope
from wintering.ink.program import Signature
from wintering.ink.running.builtins import ASKING_PLACE, BUILTINS
from wintering.ink.running.expressions import ANY_FUNCTION

# An argument that was made what is meant by it: where, and what stood there.
Replaced = tuple[list[nodes.Expr], int, nodes.Expr]


class CallChecker(ArgumentChecker):
    """Checks calls as seen from one scope; None stands outside every flow."""

    def __init__(
        self,
        names: Names,
        diagnostics: Diagnostics,
        functions: Mapping[str, Signature],
        bare_knots: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(names, diagnostics, functions, bare_knots)
        self.scope: Scope | None = None
        self.called: dict[str, set[str]] = {}  # flow -> functions that it calls itself
        self.replaced: list[Replaced] = []

    def kind(self, tree: nodes.Expr) -> str | None:
        """The kind of an expression, as far as it can be known."""
        return kind_of(tree, self.names, self.scope, self.functions)

    def unknown(self, tree: nodes.Name, among: Iterable[str] = ()) -> None:
        """Say that a name stands for nothing."""
        written = ".".join(tree.path)
        pool = list(among) or [*self.names.known(self.scope)]
        if written in BUILTINS or written in self.names.externals or written in self.functions:
            mend = f"it is a function: write '{written}()'."
        else:
            mend = self.suggestion(
                written, pool, f"declare it: 'VAR {written} = …', or '~ temp {written} = …'"
            )
        self.add(
            codes.UNKNOWN_NAME,
            tree.span,
            f"there is nothing called '{written}'",
            "a name must be a variable, a constant, a list item, or a place whose visits count.",
            mend,
        )

    def call(self, tree: nodes.Call) -> None:
        name, names = tree.name, self.names
        self._note_call(name)
        if name in names.externals:
            self._external(tree)
            return
        if name in self.functions and name not in names.places:
            self._signature(tree, self.functions[name])
            return
        if name in BUILTINS:
            self._builtin(tree)
            return
        self.arguments(tree.arguments)
        if name in names.lists and not self.is_temporary(name):
            if len(tree.arguments) > 1:
                self.count(tree.span, name, "no or one", len(tree.arguments))
            return
        if self.is_variable(name):
            return
        place = names.places.get(name)
        if place is None or place.kind != "knot":
            self.unknown_function(tree)
        elif not place.is_function:
            self.add(
                codes.NOT_A_FUNCTION,
                tree.span,
                f"'{name}' is a knot, not a function",
                "a function is called with brackets and comes back; a knot is gone to.",
                f"write '-> {name}' to go there, or '=== function {name}' where it stands.",
            )
        else:
            self.given(tree.span, name, place.parameters, tree.arguments)

    def _note_call(self, name: str) -> None:
        if self.scope is None:
            return
        called = self.called.setdefault(self.scope.path, set())
        called.add(ANY_FUNCTION if self.is_variable(name) else name)

    def arguments(self, arguments: list[nodes.Expr]) -> None:
        """Check each of the arguments."""
        for each in arguments:
            self.expression(each)

    def unknown_function(self, tree: nodes.Call) -> None:
        """Say that nothing of this name can be called."""
        known = [
            *BUILTINS,
            *self.names.externals,
            *self.functions,
            *(path for path, place in self.names.places.items() if place.is_function),
        ]
        self.add(
            codes.UNKNOWN_FUNCTION,
            tree.span,
            f"there is no function called '{tree.name}'",
            "a call must name a function of this story, of the language, or an EXTERNAL.",
            self.suggestion(tree.name, known, f"write '=== function {tree.name}(…) ==='"),
        )

    def _builtin(self, tree: nodes.Call) -> None:
        wanted = BUILTINS[tree.name][1]
        if len(tree.arguments) != wanted:
            self.count(tree.span, tree.name, str(wanted), len(tree.arguments))
        if tree.name in ASKING_PLACE and len(tree.arguments) == 1:
            only = tree.arguments[0]
            if isinstance(only, nodes.Name) and not self.is_variable(only.path[0]):
                written = ".".join(only.path)
                if self.scope is None and self.names.find(only.path, None) is not None:
                    tree.arguments[0] = nodes.Target(only.path, only.span)
                    return
                self.add(
                    codes.ARGUMENT_KIND,
                    only.span,
                    f"{tree.name} wants a place, and '{written}' without an arrow is a number",
                    "the name of a place stands for how often it has been visited.",
                    f"write '{tree.name}(-> {written})'.",
                )
                return
        self.arguments(tree.arguments)

    def _external(self, tree: nodes.Call) -> None:
        declared = self.names.externals[tree.name]
        if tree.name in self.functions:
            self._signature(tree, self.functions[tree.name])
            return
        self.arguments(tree.arguments)
        if len(tree.arguments) != len(declared.parameters):
            self.count(tree.span, tree.name, str(len(declared.parameters)), len(tree.arguments))

    def _signature(self, tree: nodes.Call, signature: Signature) -> None:
        wanted, given = signature.parameters, tree.arguments
        if self.scope is None and signature.changes and self.is_outside:
            self.add(
                codes.ARGUMENT_KIND,
                tree.span,
                f"'{tree.name}' changes the world and cannot stand in a condition",
                "conditions are asked often, and asking must change nothing.",
                f"call it in the scene itself: '~ {tree.name}(…)'.",
            )
        if len(given) != len(wanted):
            shown = ", ".join(each.name for each in wanted)
            self.count(tree.span, tree.name, str(len(wanted)), len(given), f"{tree.name}({shown})")
            self.arguments(given)
            return
        for index, parameter in enumerate(wanted):
            meant = self._kinded(tree.name, given[index], parameter.name, parameter.kind)
            if meant is not given[index]:
                self.replaced.append((given, index, given[index]))
                given[index] = meant

    def _kinded(self, function: str, tree: nodes.Expr, parameter: str, kind: str) -> nodes.Expr:
        if isinstance(tree, nodes.ListOf) and len(tree.items) == 1:
            tree = nodes.Name(tree.items[0], tree.span)
        if isinstance(tree, nodes.Name):
            replaced = self._bare(function, tree, parameter, kind)
            if replaced is not None:
                return replaced
        self.expression(tree)
        found = self.kind(tree)
        if not fits(found, kind) and found is not None:
            self.add(
                codes.ARGUMENT_KIND,
                tree.span,
                f"'{parameter}' of {function} is {in_words(kind)}, and this is {in_words(found)}",
                f"{function} can do nothing with {in_words(found)} there.",
                self._instead(tree, kind),
            )
        return tree

    def _bare(
        self, function: str, tree: nodes.Name, parameter: str, kind: str
    ) -> nodes.Expr | None:
        """A bare name where a knot or an item of one LIST is wanted, made what is meant."""
        name = tree.path[0]
        if len(tree.path) == 1 and (self.is_variable(name) or name in self.names.constants):
            return None
        if kind == "knot":
            place = self.names.find(tree.path, self.scope)
            if place is None:
                self.unknown(tree, [*self.names.places, *self.bare_knots])
                return tree
            if self.scope is None and self.is_outside:
                return nodes.Target(tree.path, tree.span)
            return None
        if kind.startswith("list:"):
            items = self.names.lists.get(kind[5:], {})
            if len(tree.path) == 1 and name in items:
                return nodes.Name((kind[5:], name), tree.span)
            if (
                self.names.item(tree.path) is None
                and self.names.find(tree.path, self.scope) is None
            ):
                self.add(
                    codes.UNKNOWN_NAME,
                    tree.span,
                    f"there is nothing called '{'.'.join(tree.path)}'",
                    f"'{parameter}' of {function} is {in_words(kind)}.",
                    self.suggestion(".".join(tree.path), items, self._instead(tree, kind)),
                )
                return tree
        return None

    def _instead(self, tree: nodes.Expr, kind: str) -> str:
        if kind.startswith("list:"):
            items = self.names.lists.get(kind[5:], {})
            written = ".".join(tree.path) if isinstance(tree, nodes.Name) else ""
            found = nearest(written, items) if written else None
            if found is not None:
                return f"did you mean '{found}'?"
            some = ", ".join(list(items)[:8])
            return f"write one of: {some}{', …' if len(items) > 8 else ''}."
        if kind == "knot":
            return "write '-> name' of a knot."
        return f"write {in_words(kind)} here."
