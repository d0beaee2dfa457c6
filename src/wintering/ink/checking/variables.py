"""Variables that are never set, and variables that are never read."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.ink import codes, nodes, uses
from wintering.ink.checking.whole import Whole
from wintering.ink.names import Scope, everything
from wintering.ink.nodes import Parameter


def variables(whole: Whole) -> None:
    """Report them. Changes: the diagnostics."""
    _Variables(whole).report()


class _Variables:
    """Gathers what is set, read and tested; names of a flow are keyed with its path."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self._set: set[tuple[str, str]] = set()
        self._read: set[tuple[str, str]] = set()
        self._tested: set[tuple[str, str]] = set()

    def report(self) -> None:
        """Look at every variable of the story."""
        for scope, found in self._whole.uses:
            for use in found:
                self._use(use, scope)
        for scope in self._whole.names.scopes:
            self._references(scope)
            for tree in _conditions(scope.flow.body):
                for use in uses.uses_of_expression(tree):
                    self._tested.add(self._key(use.path[0], scope))
        for variable in self._whole.names.source.variables:
            if not variable.is_constant:
                self._global(variable)
        for scope in self._whole.names.scopes:
            self._temporaries(scope)

    def _key(self, name: str, scope: Scope | None) -> tuple[str, str]:
        is_local = scope is not None and name in scope.temporaries
        return (scope.path if scope is not None and is_local else "", name)

    def _use(self, use: uses.Use, scope: Scope | None) -> None:
        key = self._key(use.path[0], scope)
        if use.how in (uses.WRITE, uses.DECLARE):
            self._set.add(key)
        elif len(use.path) == 1:
            self._read.add(key)

    def _references(self, scope: Scope) -> None:
        """What is passed by reference is set and read by what it is passed to."""
        for name, arguments in _passed(scope.flow.body):
            parameters = self._parameters(name, scope)
            for index, argument in enumerate(arguments):
                if not isinstance(argument, nodes.Name) or len(argument.path) != 1:
                    continue
                if parameters is None or (
                    index < len(parameters) and parameters[index].is_reference
                ):
                    self._set.add(self._key(argument.path[0], scope))

    def _parameters(self, path: tuple[str, ...], scope: Scope) -> list[Parameter] | None:
        """The parameters of what is called or gone to; None when only playing can tell."""
        if len(path) == 1 and self._whole.is_variable(path[0], scope):
            return None
        if len(path) == 1 and path[0] in self._whole.names.externals:
            return []
        place = self._whole.names.find(path, scope)
        return [] if place is None else place.parameters

    # ------------------------------------------------------------------ report

    def _global(self, variable: nodes.Variable) -> None:
        key = ("", variable.name)
        if key not in self._set and key in self._tested:
            self._whole.add(
                codes.NEVER_SET,
                variable.span,
                f"the variable '{variable.name}' is asked about and never set",
                "it keeps its first value, and what is asked is always answered alike.",
                f"write '~ {variable.name} = …' where it changes, or make it a CONST.",
            )
        elif key not in self._set or key not in self._read:
            self._whole.add(
                codes.IDLE_VARIABLE,
                variable.span,
                f"the variable '{variable.name}' is never {self._missing(key)}",
                "the story would be the same without it, or with a CONST in its place.",
                "it does no harm; take it out if nothing outside the story looks at it.",
            )

    def _missing(self, key: tuple[str, str]) -> str:
        if key not in self._set and key not in self._read:
            return "used"
        return "set" if key not in self._set else "read"

    def _temporaries(self, scope: Scope) -> None:
        for name, span in scope.temporaries.items():
            if name in scope.parameters or (scope.path, name) in self._read:
                continue
            self._whole.add(
                codes.IDLE_VARIABLE,
                span,
                f"the temporary '{name}' is never read",
                "what it holds is gone when this part of the story is left.",
                "it does no harm; take it out if it is not meant for later.",
            )


def _conditions(content: list[nodes.Content]) -> Iterator[nodes.Expr]:
    """The expressions that decide something."""
    for each in everything(content):
        if isinstance(each, nodes.Choice):
            yield from each.conditions
        elif isinstance(each, nodes.Conditional):
            if each.subject is not None:
                yield each.subject
            yield from (branch.test for branch in each.branches if branch.test is not None)


def _passed(
    content: list[nodes.Content],
) -> Iterator[tuple[tuple[str, ...], list[nodes.Expr]]]:
    """What is called or gone to with arguments, and the arguments."""
    for each in everything(content):
        if isinstance(each, nodes.Divert):
            yield each.path, each.arguments
        elif isinstance(each, nodes.TunnelReturn) and each.onward is not None:
            yield each.onward.path, each.onward.arguments
    for call in uses.calls_in(content):
        yield (call.name,), call.arguments
