"""Checking what is passed to knots and functions, and where diverts lead."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping

from wintering.diagnostics import Code, Diagnostics, Span, nearest
from wintering.ink import codes, nodes
from wintering.ink.names import Names, Place, Scope
from wintering.ink.program import Signature

MOST_COMPARED = 50_000  # names, in one check: a second or so


class ArgumentChecker(ABC):
    """Checks arguments against parameters, and paths against places."""

    scope: Scope | None
    is_outside = False
    _compared = 0  # names that suggestions were looked for among

    def __init__(
        self,
        names: Names,
        diagnostics: Diagnostics,
        functions: Mapping[str, Signature],
        bare_knots: frozenset[str],
    ) -> None:
        self.names = names
        self.diagnostics = diagnostics
        self.functions = functions
        self.bare_knots = bare_knots

    def add(self, code: Code, span: Span, what: str, why: str, mend: str) -> None:
        """Note a problem. Changes: the diagnostics."""
        self.diagnostics.add(code, span, what, why, mend)

    @abstractmethod
    def expression(self, tree: nodes.Expr) -> None:
        """Check an expression and all in it."""

    def is_temporary(self, name: str) -> bool:
        """Whether a name is a temporary or parameter of the flow looked at."""
        return self.scope is not None and name in self.scope.temporaries

    def is_variable(self, name: str) -> bool:
        """Whether a name is a variable, seen from the flow looked at."""
        names = self.names
        return self.is_temporary(name) or name in names.variables or name in names.lists

    def suggestion(self, written: str, known: Iterable[str], otherwise: str) -> str:
        """Which known name may have been meant, and where it stands."""
        pool = list(known)
        self._compared += len(pool)  # guessing is slow, and of a long list of faults few are read
        found = nearest(written, pool) if self._compared <= MOST_COMPARED else None
        if found is None:
            return otherwise if otherwise.endswith("?") else f"{otherwise.rstrip('.')}."
        place = self.names.places.get(found)
        where = f" ({place.span.file}:{place.span.line})" if place is not None else ""
        instead = "" if otherwise.startswith("did you mean") else f" Or {otherwise.rstrip('.')}."
        return f"did you mean '{found}'{where}?{instead}"

    def count(self, span: Span, name: str, wanted: str, given: int, shown: str = "") -> None:
        """Say that a number of arguments is wrong."""
        self.add(
            codes.ARGUMENT_COUNT,
            span,
            f"'{name}' takes {wanted} argument{'' if wanted == '1' else 's'}, and {given} "
            f"{'is' if given == 1 else 'are'} given",
            "every parameter needs a value, and no value may be left over.",
            f"write '{shown}'." if shown else "look at how it is declared.",
        )

    # ---------------------------------------------------------------- targets

    def target(self, path: tuple[str, ...], span: Span) -> Place | None:
        """The place that a path means; says so when there is none."""
        if path in (("DONE",), ("END",)):
            return None
        place = self.names.find(path, self.scope)
        if place is None:
            written = ".".join(path)
            known = list(self.names.places)
            if self.scope is not None:
                base = self.scope.path
                known.extend(
                    each[len(base) + 1 :] for each in known if base and each.startswith(f"{base}.")
                )
            self.add(
                codes.UNKNOWN_TARGET,
                span,
                f"there is no knot, stitch or label called '{written}'",
                "a divert must name a knot, stitch or label in this story.",
                self.suggestion(written, known, f"add '=== {path[0]} ==='"),
            )
        return place

    def divert(self, divert: nodes.Divert) -> None:
        """Check where a divert leads and what it passes on."""
        for each in divert.arguments:
            self.expression(each)
        path = divert.path
        if path in (("DONE",), ("END",)):
            if divert.kind != "divert":
                self._no_tunnel(divert)
            return
        name = path[0]
        if len(path) == 1 and (self.is_temporary(name) or name in self.names.variables):
            self._variable_target(name, divert.span)
            return
        place = self.target(path, divert.span)
        if place is None:
            return
        if place.is_function:
            self.add(
                codes.NOT_A_FUNCTION,
                divert.span,
                f"'{place.path}' is a function and cannot be gone to",
                "a function is called and comes back; it is no part of the flow.",
                f"write '~ {place.path}()' or '{{{place.path}()}}'.",
            )
            return
        self.given(divert.span, place.path, place.parameters, divert.arguments)

    def _no_tunnel(self, divert: nodes.Divert) -> None:
        self.add(
            codes.UNKNOWN_TARGET,
            divert.span,
            f"'{divert.path[0]}' is no place to come back from",
            "DONE and END stop the flow: nothing is there to be woven in.",
            f"write '-> {divert.path[0]}'.",
        )

    def _variable_target(self, name: str, span: Span) -> None:
        parameter = self.scope.parameters.get(name) if self.scope is not None else None
        if parameter is not None and not parameter.is_target:
            self.add(
                codes.DIVERT_PARAMETER,
                span,
                f"the parameter '{name}' is gone to, and is not declared as a place",
                "a reader of the knot's first line must see that it takes a place.",
                f"write '-> {name}' among its parameters.",
            )

    def given(
        self,
        span: Span,
        name: str,
        parameters: list[nodes.Parameter],
        arguments: list[nodes.Expr],
    ) -> None:
        """Check arguments against the parameters of a knot or function of the story."""
        if len(parameters) != len(arguments):
            shown = ", ".join(each.name for each in parameters)
            self.count(span, name, str(len(parameters)), len(arguments), f"{name}({shown})")
            return
        for parameter, argument in zip(parameters, arguments, strict=True):
            if parameter.is_reference:
                self._reference(name, parameter, argument)
            elif parameter.is_target:
                self._place_argument(name, parameter, argument)

    def _reference(self, name: str, parameter: nodes.Parameter, argument: nodes.Expr) -> None:
        if isinstance(argument, nodes.ListOf) and len(argument.items) == 1:
            argument = nodes.Name(argument.items[0], argument.span)
        if self._is_plain_variable(argument):
            return
        self.add(
            codes.REFERENCE_ARGUMENT,
            argument.span,
            f"'{parameter.name}' of {name} wants a variable",
            "it is passed by reference, so that its value can be changed.",
            "put the value into a variable first: '~ temp x = …', and pass that.",
        )

    def _is_plain_variable(self, argument: nodes.Expr) -> bool:
        return (
            isinstance(argument, nodes.Name)
            and len(argument.path) == 1
            and self.is_variable(argument.path[0])
        )

    def _place_argument(self, name: str, parameter: nodes.Parameter, argument: nodes.Expr) -> None:
        if isinstance(argument, nodes.Target | nodes.Call):
            return
        if self._is_plain_variable(argument):
            return
        written = ".".join(argument.path) if isinstance(argument, nodes.Name) else "knot"
        self.add(
            codes.ARGUMENT_KIND,
            argument.span,
            f"'{parameter.name}' of {name} wants a place in the story",
            "without an arrow a name stands for how often the place has been visited.",
            f"write '-> {written}'.",
        )

    def assigned(self, name: str, span: Span) -> None:
        """Check that a name can be given a value."""
        names = self.names
        if self.is_temporary(name) or name in names.variables or name in names.lists:
            return
        if name in names.constants:
            what, why = f"'{name}' is a constant", "a CONST keeps the value it was declared with."
            mend = f"declare it with 'VAR {name} = …' if it is to change."
        elif name in names.item_homes:
            what, why = f"'{name}' is a list item", "an item is a value, not a variable."
            mend = "use another name for the variable."
        elif name in names.places:
            what, why = f"'{name}' is a place", "its count changes only by being visited."
            mend = "use another name for the variable."
        else:
            what, why = (
                f"there is no variable called '{name}'",
                "only what was declared can change.",
            )
            known = [*names.variables, *(self.scope.temporaries if self.scope else ())]
            mend = self.suggestion(name, known, f"declare it: 'VAR {name} = …'")
        self.add(codes.CANNOT_ASSIGN, span, what, why, mend)
