"""An index of a story for tools: what is defined where, what refers to it, what can be seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wintering.diagnostics import Diagnostics, Span
from wintering.ink import nodes, uses
from wintering.ink.names import Names, Place, Scope
from wintering.ink.program import Program
from wintering.ink.reading.story import Include, ReadSource, StoryReader
from wintering.ink.written import Written

_GOING = frozenset({uses.DIVERT, uses.TUNNEL, uses.THREAD})


@dataclass(frozen=True, slots=True)
class Definition:
    """Something with a name.

    `kind`: "knot", "stitch", "label", "function", "variable", "constant", "temporary",
    "parameter", "list", "item" or "external". `span` is that of the name alone, `whole` that of
    everything that is declared. `owner` is the path of the knot or stitch, or the name of the
    LIST, that it stands in. `documentation` is the comment above it, `detail` its own line.
    """

    name: str
    path: str
    kind: str
    span: Span
    whole: Span
    owner: str
    detail: str
    documentation: str
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """One use of a name: "divert", "call", "read" or "write"; the span of that name alone."""

    span: Span
    definition: Definition
    use: str


class StoryIndex:
    """What is defined in a story, and every place that refers to it."""

    def __init__(
        self,
        files: Mapping[str, str],
        definitions: tuple[Definition, ...],
        references: tuple[Reference, ...],
        includes: tuple[Include, ...],
    ) -> None:
        self.files = files
        self.definitions = definitions
        self.references = references
        self.includes = includes
        self._on_line: dict[tuple[str, int], list[tuple[Span, Definition]]] = {}
        self._spans: dict[Definition, list[Span]] = {}
        self._flows: dict[str, list[tuple[int, str]]] = {}
        for each in definitions:
            self._on_line.setdefault((each.span.file, each.span.line), []).append((each.span, each))
            if each.kind in ("knot", "stitch", "function"):
                self._flows.setdefault(each.span.file, []).append((each.span.line, each.path))
        for each in references:
            self._on_line.setdefault((each.span.file, each.span.line), []).append(
                (each.span, each.definition)
            )
            self._spans.setdefault(each.definition, []).append(each.span)
        for flows in self._flows.values():
            flows.sort()

    def definition_at(self, file: str, line: int, column: int) -> Definition | None:
        """What the name at a place stands for, be it declared or used there."""
        for span, definition in self._on_line.get((file, line), []):
            if span.column <= column <= span.end_column:
                return definition
        return None

    def references_to(self, definition: Definition) -> tuple[Span, ...]:
        """Every place that refers to a definition, itself not among them."""
        return tuple(self._spans.get(definition, ()))

    def flow_at(self, file: str, line: int, column: int = 1) -> str:
        """The path of the knot or stitch that a line stands in; "" for the opening."""
        flows = self._flows.get(file, [])
        found = bisect_right(flows, (line, "\uffff")) - 1
        return flows[found][1] if found >= 0 else ""

    def visible_at(self, file: str, line: int, column: int = 1) -> tuple[Definition, ...]:
        """What can be named at a place: what is global, and what belongs to that flow.

        Labels and stitches of the same knot can be named by `name`, those of others by `path`.
        """
        flow = self.flow_at(file, line, column)
        return tuple(
            each
            for each in self.definitions
            if each.kind not in ("temporary", "parameter") or each.owner == flow
        )


def index_story(main: str, read: ReadSource) -> StoryIndex:
    """Index a story, however broken its source is."""
    reader = StoryReader(main, read, Diagnostics())
    source = reader.story()
    return _Indexer(Names(source, reader.sources), reader.sources, reader.includes).index()


def index_program(program: Program) -> StoryIndex:
    """Index a story that has been compiled, with whatever errors; its includes are not known."""
    return _Indexer(program.names, program.sources, []).index()


class _Indexer:
    """Finds the definition of every name, then every use of it."""

    def __init__(self, names: Names, sources: Mapping[str, str], includes: list[Include]) -> None:
        self._names = names
        self._sources = sources
        self._includes = includes
        self._written = Written(sources)
        self._found: list[Definition] = []
        self._by_key: dict[tuple[str, ...], Definition] = {}
        self._references: list[Reference] = []

    def index(self) -> StoryIndex:
        """The whole index."""
        self._declarations()
        self._places()
        for scope in self._names.scopes:
            self._locals(scope)
            for use in uses.uses_in(scope.flow.body):
                self._use(use, scope)
        for variable in self._names.source.variables:
            for use in uses.uses_of_expression(variable.value):
                self._use(use, None)
        return StoryIndex(
            dict(self._sources),
            tuple(self._found),
            tuple(self._references),
            tuple(
                Include(self._written.tail(each.span), each.path, each.exists)
                for each in self._includes
            ),
        )

    # ------------------------------------------------------------ definitions

    def _define(
        self,
        key: tuple[str, ...],
        kind: str,
        path: str,
        span: Span,
        whole: Span | None = None,
        owner: str = "",
        parameters: tuple[str, ...] = (),
    ) -> None:
        written = self._written
        made = Definition(
            path.rpartition(".")[2],
            path,
            kind,
            span,
            whole or written.line(span),
            owner,
            written.shown(span),
            written.comment(span),
            parameters,
        )
        self._found.append(made)
        self._by_key.setdefault(key, made)

    def _declarations(self) -> None:
        source, last = self._names.source, self._written.last
        for variable in source.variables:
            kind = "constant" if variable.is_constant else "variable"
            key = ("global", variable.name)
            self._define(key, kind, variable.name, last(variable.span, variable.name))
        for declared in source.lists:
            span = last(declared.span, declared.name)
            whole = declared.span.to(declared.items[-1].span) if declared.items else None
            self._define(("global", declared.name), "list", declared.name, span, whole)
            for item in declared.items:
                path = f"{declared.name}.{item.name}"
                key = ("item", declared.name, item.name)
                self._define(key, "item", path, item.span, owner=declared.name)
        for external in source.externals:
            span = last(external.span, external.name)
            self._define(
                ("external", external.name),
                "external",
                external.name,
                span,
                parameters=external.parameters,
            )

    def _places(self) -> None:
        ends = self._written.ends_of(
            [(each.span, "." in each.path) for each in self._flows_of(self._names.places)]
        )
        for place in self._names.places.values():
            kind = "function" if place.is_function else place.kind
            owner = place.stitch or place.knot
            whole = None
            if kind != "label":
                owner = place.knot if kind == "stitch" else ""
                whole = place.span.to(ends[place.span])
            shown = tuple(_shown(each) for each in place.parameters)
            self._define(("place", place.path), kind, place.path, place.span, whole, owner, shown)

    def _flows_of(self, places: Mapping[str, Place]) -> Iterator[Place]:
        return (each for each in places.values() if each.kind != "label")

    def _locals(self, scope: Scope) -> None:
        for name, span in scope.temporaries.items():
            parameter = scope.parameters.get(name)
            exact = self._written.last(span, name) if parameter else _cut(span, len(name))
            kind = "parameter" if parameter else "temporary"
            self._define(("local", scope.path, name), kind, name, exact, owner=scope.path)

    # ------------------------------------------------------------- references

    def _use(self, use: uses.Use, scope: Scope | None) -> None:
        spans = self._written.parts(use)
        if use.how == uses.DECLARE:
            return
        keys = self._meant(use, scope)
        how = "divert" if use.how in _GOING or use.how == uses.TARGET else use.how
        # The last names of a path stand for the last of what was found.
        for key, span in zip(reversed(keys), reversed(spans), strict=False):
            definition = self._by_key.get(key)
            if definition is not None:
                self._references.append(Reference(span, definition, how))

    def _meant(self, use: uses.Use, scope: Scope | None) -> list[tuple[str, ...]]:
        """The keys of what the names of a path stand for, outermost first."""
        path, names = use.path, self._names
        name = path[0]
        if use.how == uses.CALL and name in names.externals:
            return [("external", name)]
        if use.how == uses.CALL and name in names.places:
            return [("place", name)]
        if len(path) == 1 and use.how != uses.TARGET:
            if scope is not None and name in scope.temporaries:
                return [("local", scope.path, name)]
            if ("global", name) in self._by_key:
                return [("global", name)]
        if use.how not in _GOING and use.how != uses.TARGET:
            item = names.item(path)
            if item is not None:
                return [("global", item[0]), ("item", item[0], item[1])]
        place = names.find(path, scope)
        if place is None:
            return []
        return [("place", each) for each in _nested(place.path)]


def _nested(path: str) -> list[str]:
    """The path of a place and those of all that it stands in, outermost first."""
    parts = path.split(".")
    return [".".join(parts[: count + 1]) for count in range(len(parts))]


def _shown(parameter: nodes.Parameter) -> str:
    reference = "ref " if parameter.is_reference else ""
    return f"{reference}{'-> ' if parameter.is_target else ''}{parameter.name}"


def _cut(span: Span, length: int) -> Span:
    return Span.at(span.file, span.line, span.column, length)
