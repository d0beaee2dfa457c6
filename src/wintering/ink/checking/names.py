"""Checking declarations: no name twice, no first value that needs the story to run."""

from __future__ import annotations

from wintering.diagnostics import Span, nearest
from wintering.ink import codes, nodes
from wintering.ink.checking.expressions import ExpressionChecker
from wintering.ink.reading.expressions import RESERVED
from wintering.ink.running.builtins import BUILTINS

_LONGEST = 64  # constants defined by constants


class DeclarationChecker(ExpressionChecker):
    """Adds the checks of what is declared."""

    def declarations(self) -> None:
        """Check every name and first value. Changes: the diagnostics."""
        for name, span, first in self.names.taken:
            self.taken(name, span, first, "")
        self._collisions()
        self._words_of_the_language()
        for variable in self.names.source.variables:
            self._first_value(variable)
        for external in self.names.source.externals:
            self._external_declared(external)

    def taken(self, name: str, span: Span, first: Span, thing: str) -> None:
        """Say that a name is already something else."""
        self.add(
            codes.NAME_TAKEN,
            span,
            f"the name '{name}' is taken",
            f"it is {thing or 'declared'} at {first}.",
            "give one of them another name.",
        )

    def _collisions(self) -> None:
        names = self.names
        seen: dict[str, tuple[Span, str]] = {}
        for path, place in names.places.items():
            if "." not in path and place.kind == "knot":
                seen[path] = (place.span, "a knot")
                if path in BUILTINS or path in ("END", "DONE"):
                    self._reserved(path, place.span)
        for variable in names.source.variables:
            thing = "a constant" if variable.is_constant else "a variable"
            self._claim(seen, variable.name, variable.span, thing)
        for declared in names.source.lists:
            self._claim(seen, declared.name, declared.span, "a LIST")
        for declared in names.source.lists:
            inner: dict[str, Span] = {}
            for item in declared.items:
                if item.name in inner:
                    self.taken(item.name, item.span, inner[item.name], "an item of this LIST")
                inner[item.name] = item.span
                if item.name in seen:
                    span, thing = seen[item.name]
                    self.taken(item.name, item.span, span, thing)
        self._locals(seen)

    def _claim(self, seen: dict[str, tuple[Span, str]], name: str, span: Span, thing: str) -> None:
        if name in BUILTINS:
            self._reserved(name, span)
        if name in seen and seen[name][1] == "a knot":
            self.taken(name, span, *seen[name])
        seen.setdefault(name, (span, thing))

    def _words_of_the_language(self) -> None:
        names = self.names
        declared = [(each.name, each.span) for each in names.source.variables]
        for each in names.source.lists:
            declared.append((each.name, each.span))
            declared += [(item.name, item.span) for item in each.items]
        declared += [
            (place.path.rpartition(".")[2], place.span)
            for place in names.places.values()
            if place.kind != "label"
        ]
        for scope in names.scopes:
            declared += scope.temporaries.items()
        for name, span in declared:
            if name in RESERVED:
                self._reserved(name, span)

    def _reserved(self, name: str, span: Span) -> None:
        self.add(
            codes.NAME_TAKEN,
            span,
            f"the name '{name}' belongs to the language",
            "Ink itself has something of this name.",
            "choose another name.",
        )

    def _locals(self, seen: dict[str, tuple[Span, str]]) -> None:
        for scope in self.names.scopes:
            given: dict[str, Span] = {}
            for each in scope.flow.parameters:
                if each.name in given:
                    self.taken(each.name, each.span, given[each.name], "another parameter")
                given[each.name] = each.span
            for name, span in scope.temporaries.items():
                if name in seen:
                    first, thing = seen[name]
                    self.taken(name, span, first, thing)
                elif name in self.names.item_homes:
                    home = self.names.item_homes[name][0]
                    declared = next(e for e in self.names.source.lists if e.name == home)
                    self.taken(name, span, declared.span, f"an item of the LIST {home}, declared")

    def _first_value(self, variable: nodes.Variable) -> None:
        value = variable.value
        before = len(self.diagnostics)
        self.expression(value)
        if len(self.diagnostics) > before:
            return
        if variable.is_constant and not isinstance(
            value, nodes.Literal | nodes.StringText | nodes.Target
        ):
            self.add(
                codes.ELSEWHERE,
                value.span,
                f"the constant '{variable.name}' begins as something that must be worked out",
                "inkle's compiler takes a number, text, or a place for a CONST.",
                "write the value itself, or make it a VAR.",
            )
        while isinstance(value, nodes.Unary):
            value = value.operand
        if isinstance(value, nodes.Literal | nodes.Target):
            return
        if isinstance(value, nodes.StringText):
            if all(isinstance(each, nodes.Text) for each in value.content):
                return
        elif isinstance(value, nodes.ListOf):
            if len(value.items) != 1 or self.names.item(value.items[0]) is not None:
                return
        elif (isinstance(value, nodes.Name) and self._is_constant(value)) or (
            isinstance(value, nodes.Call) and value.name in self.names.lists
        ):
            return
        word = "CONST" if variable.is_constant else "VAR"
        self.add(
            codes.NOT_CONSTANT,
            variable.value.span,
            f"the first value of {word} {variable.name} must be known before the story begins",
            "it can be a number, true or false, plain text, a constant, a list, or '-> knot'.",
            f"begin with such a value, and write '~ {variable.name} = …' where the story begins.",
        )

    def _is_constant(self, value: nodes.Name) -> bool:
        """Whether a name leads, through constants, to something fixed."""
        names = self.names
        for _ in range(_LONGEST):
            if names.item(value.path) is not None or value.path[0] in names.lists:
                return True
            if len(value.path) != 1 or value.path[0] not in names.constants:
                return False
            found = names.constants[value.path[0]].value
            while isinstance(found, nodes.Unary):
                found = found.operand
            if not isinstance(found, nodes.Name):
                return True
            value = found
        return False

    def _external_declared(self, external: nodes.External) -> None:
        name = external.name
        place = self.names.places.get(name)
        if place is not None and place.is_function:
            if len(place.parameters) != len(external.parameters):
                self.add(
                    codes.EXTERNAL_KIND,
                    place.span,
                    f"the fallback of EXTERNAL {name} has {len(place.parameters)} parameters, "
                    f"and the EXTERNAL has {len(external.parameters)}",
                    f"it stands in for the EXTERNAL declared at {external.span}.",
                    "give both the same parameters.",
                )
        elif place is not None or name in self.names.variables:
            self.add(
                codes.NAME_TAKEN,
                external.span,
                f"the name '{name}' is taken",
                "an EXTERNAL may share its name only with the function that stands in for it.",
                "give one of them another name.",
            )
        if not self.functions:
            return
        signature = self.functions.get(name)
        if signature is None:
            found = nearest(name, self.functions)
            self.add(
                codes.EXTERNAL_KIND,
                external.span,
                f"the world offers no function called '{name}'",
                "an EXTERNAL is answered by the world that the story is played in.",
                f"did you mean '{found}'?" if found else "take the EXTERNAL out.",
            )
        elif len(signature.parameters) != len(external.parameters):
            shown = ", ".join(each.name for each in signature.parameters)
            self.add(
                codes.EXTERNAL_KIND,
                external.span,
                f"EXTERNAL {name} has {len(external.parameters)} parameters, "
                f"and the world's function has {len(signature.parameters)}",
                "both must be the same.",
                f"write 'EXTERNAL {name}({shown})'.",
            )
