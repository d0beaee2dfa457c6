"""What the analyses of a whole story share: its names, its uses, where to say what they find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from wintering.diagnostics import Code, Diagnostics, Span
from wintering.ink import nodes, uses
from wintering.ink.names import Names, Place, Scope
from wintering.ink.uses import Use

GOING = frozenset({uses.DIVERT, uses.TUNNEL, uses.THREAD, uses.TARGET})


class Whole:
    """A story as a whole, looked at by each analysis in turn."""

    def __init__(self, names: Names, sources: Mapping[str, str], diagnostics: Diagnostics) -> None:
        self.names = names
        self.sources = sources
        self._diagnostics = diagnostics
        self.unreached: frozenset[str] = frozenset()  # flows that nothing leads to

    def add(self, code: Code, span: Span, what: str, why: str, mend: str) -> None:
        """Note a finding. Changes: the diagnostics."""
        self._diagnostics.add(code, span, what, why, mend)

    @cached_property
    def uses(self) -> list[tuple[Scope | None, list[Use]]]:
        """Every use of a name, by the flow that it stands in; None for first values."""
        found: list[tuple[Scope | None, list[Use]]] = [
            (scope, list(uses.uses_in(scope.flow.body))) for scope in self.names.scopes
        ]
        first = [use for each in self.names.source.variables for use in _first_uses(each)]
        found.append((None, first))
        return found

    def place_of(self, use: Use, scope: Scope | None) -> Place | None:
        """The place that a use goes to or calls, or whose visits it asks for; else None."""
        name, names = use.path[0], self.names
        if use.how == uses.CALL:
            return names.places.get(name)
        if len(use.path) == 1 and use.how != uses.TARGET and self.is_variable(name, scope):
            return None
        if use.how in GOING:
            return names.find(use.path, scope)
        if use.how == uses.READ and names.item(use.path) is None:
            return names.find(use.path, scope)
        return None

    def is_variable(self, name: str, scope: Scope | None) -> bool:
        """Whether a name is a variable, constant or list, seen from a flow."""
        names = self.names
        return (
            (scope is not None and name in scope.temporaries)
            or name in names.variables
            or name in names.constants
            or name in names.lists
        )


def flow_of(place: Place) -> str:
    """The path of the flow that a place is or stands in."""
    return place.stitch or place.knot


def _first_uses(variable: nodes.Variable) -> Iterator[Use]:
    return uses.uses_of_expression(variable.value)
