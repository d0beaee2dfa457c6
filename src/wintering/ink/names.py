"""Every name of a story and what it stands for; finding what a path means from where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from zlib import crc32

from wintering.diagnostics import Span
from wintering.ink import nodes


@dataclass(slots=True)
class Place:
    """A point that diverts can reach and whose visits are counted."""

    path: str
    kind: str  # "knot", "stitch" or "label"
    span: Span
    index: int  # of its visit count
    parameters: list[nodes.Parameter] = field(default_factory=list[nodes.Parameter])
    is_function: bool = False
    knot: str = ""  # path of the knot it stands in, "" for the opening
    stitch: str = ""  # path of the stitch it stands in, "" when directly in the knot


@dataclass(slots=True)
class Scope:
    """What can be seen from inside one flow: its own temporaries, and where it stands."""

    knot: str
    stitch: str
    temporaries: dict[str, Span]
    parameters: dict[str, nodes.Parameter]
    is_function: bool
    flow: nodes.Flow

    @property
    def path(self) -> str:
        """The path of the flow."""
        return self.stitch or self.knot


class Names:
    """The story's names. Made once from the tree; picklable with it."""

    def __init__(self, source: nodes.Source, sources: Mapping[str, str]) -> None:
        self.source = source
        self.calls: dict[str, frozenset[str]] = {}  # flow -> functions that it calls itself
        self._lines = Lines(sources)
        self.places: dict[str, Place] = {}
        self.taken: list[tuple[str, Span, Span]] = []  # name, where again, where first
        self.variables: dict[str, nodes.Variable] = {}
        self.constants: dict[str, nodes.Variable] = {}
        self.lists: dict[str, dict[str, int]] = {}
        self.item_homes: dict[str, list[str]] = {}
        self.externals: dict[str, nodes.External] = {}
        self.counters: list[str] = []  # stable keys of everything counted
        self.scopes: list[Scope] = []
        self._key_uses: dict[str, int] = {}
        self._knots: dict[str, nodes.Flow] = {}
        self._scopes: dict[str, Scope] = {}
        self._declare()
        self._flow(source.opening, "", "")
        for knot in source.knots:
            if knot.name in self.places:
                self.taken.append((knot.name, knot.span, self.places[knot.name].span))
                continue
            self._flow(knot, knot.name, "")
        self.adopt(self.scopes)
        self._lines = Lines({})

    @classmethod
    def restored(
        cls,
        source: nodes.Source,
        places: list[Place],
        counters: list[str],
        temporaries: Mapping[str, dict[str, Span]],
        calls: dict[str, frozenset[str]],
    ) -> Names:
        """Names that were made before, from a source whose flows have no content here.

        Errors: KeyError where the temporaries of a flow are missing.
        """
        opening = replace(source.opening, body=[], stitches=[])
        found = cls(replace(source, opening=opening, knots=[]), {})
        found.source, found.counters, found.calls = source, counters, calls
        found.places = {place.path: place for place in places}
        scopes: list[Scope] = []

        def add(flow: nodes.Flow, knot: str, stitch: str) -> None:
            path = stitch or knot
            parameters = {each.name: each for each in flow.parameters}
            if path:
                found.places[path].parameters = flow.parameters
            held = temporaries[path]
            scopes.append(Scope(knot, stitch, held, parameters, flow.is_function, flow))
            for each in flow.stitches:
                add(each, knot, f"{knot}.{each.name}" if knot else each.name)

        add(source.opening, "", "")
        for knot in source.knots:
            add(knot, knot.name, "")
        found.adopt(scopes)
        return found

    def adopt(self, scopes: list[Scope]) -> None:
        """Take these as the scopes of the story. Changes: these names."""
        self.scopes = scopes
        self._knots = {knot.name: knot for knot in reversed(self.source.knots)}
        self._scopes = {scope.path: scope for scope in reversed(scopes)}

    def _declare(self) -> None:
        for each in self.source.lists:
            if each.name in self.lists:
                self.taken.append((each.name, each.span, self._list_span(each.name)))
            items = self.lists.setdefault(each.name, {})  # declared twice it holds what both have
            items.update({item.name: item.value for item in each.items})
            for item in each.items:
                homes = self.item_homes.setdefault(item.name, [])
                if each.name not in homes:
                    homes.append(each.name)
        for each in self.source.variables:
            into = self.constants if each.is_constant else self.variables
            earlier = self.variables.get(each.name) or self.constants.get(each.name)
            if earlier is not None:
                self.taken.append((each.name, each.span, earlier.span))
            elif each.name in self.lists:
                self.taken.append((each.name, each.span, self._list_span(each.name)))
            into[each.name] = each
        for each in self.source.externals:
            self.externals[each.name] = each

    def _list_span(self, name: str) -> Span:
        return next(each.span for each in self.source.lists if each.name == name)

    # -------------------------------------------------------------- counting

    def counter(self, key: str) -> int:
        """The index of a new visit count. Keys that repeat are numbered in order."""
        used = self._key_uses.get(key, 0)
        self._key_uses[key] = used + 1
        if used:
            key = f"{key}~{used}"
        self.counters.append(key)
        return len(self.counters) - 1

    def _place(self, path: str, kind: str, span: Span, knot: str, stitch: str) -> Place:
        earlier = self.places.get(path)
        if earlier is not None:
            self.taken.append((path, span, earlier.span))
        place = Place(path, kind, span, self.counter(path), knot=knot, stitch=stitch)
        self.places[path] = place
        return place

    def _flow(self, flow: nodes.Flow, knot: str, stitch: str) -> None:
        path = stitch or knot
        if path:
            place = self._place(path, "stitch" if stitch else "knot", flow.span, knot, stitch)
            place.parameters = flow.parameters
            place.is_function = flow.is_function
        temporaries = {each.name: each.span for each in flow.parameters}
        parameters = {each.name: each for each in flow.parameters}
        scope = Scope(knot, stitch, temporaries, parameters, flow.is_function, flow)
        self.scopes.append(scope)
        for each in everything(flow.body):
            if isinstance(each, nodes.Assign) and each.is_new:
                if each.name in temporaries:
                    self.taken.append((each.name, each.span, temporaries[each.name]))
                temporaries.setdefault(each.name, each.span)
            elif isinstance(each, nodes.Choice | nodes.Gather) and each.label:
                label = f"{path}.{each.label}" if path else each.label
                span = each.label_span or each.span
                place = self._place(label, "label", span, knot, stitch)
                if isinstance(each, nodes.Choice):
                    each.counter = place.index
            elif isinstance(each, nodes.Choice | nodes.Sequence):
                thing = "choice" if isinstance(each, nodes.Choice) else "sequence"
                key = self._lines.key(each.span)
                each.counter = self.counter(f"{path}:{thing}:{key}")
        for each in flow.stitches:
            inner = f"{knot}.{each.name}" if knot else each.name
            self._flow(each, knot, inner)

    def scope_of(self, path: str) -> Scope:
        """The scope of a flow by its path. Errors: KeyError."""
        return self._scopes[path]

    def flow_of(self, key: str) -> str:
        """The path of the flow that a counter or an instruction belongs to, by its key."""
        flow, colon, _ = key.partition(":")
        if colon or key not in self.places:
            return flow
        place = self.places[key]
        return place.stitch or place.knot

    # --------------------------------------------------------------- finding

    def find(self, path: tuple[str, ...], scope: Scope | None) -> Place | None:
        """What a dotted path means, seen from inside a flow: nearest first."""
        first, rest = path[0], path[1:]
        for base in self._bases(first, scope):
            found = self._below(base, rest)
            if found is not None:
                return found
        return None

    def _bases(self, first: str, scope: Scope | None) -> Iterator[Place]:
        if scope is not None:
            if scope.stitch and f"{scope.stitch}.{first}" in self.places:
                yield self.places[f"{scope.stitch}.{first}"]
            if scope.knot:
                if f"{scope.knot}.{first}" in self.places:
                    yield self.places[f"{scope.knot}.{first}"]
                yield from self._deep(scope.knot, first)
        if first in self.places:
            yield self.places[first]
        yield from self._deep("", first)

    def _deep(self, knot: str, name: str) -> Iterator[Place]:
        """Labels of any stitch of a knot (or of the opening)."""
        flow = self.source.opening if not knot else self._knots.get(knot)
        if flow is None:
            return
        for stitch in flow.stitches:
            path = f"{knot}.{stitch.name}.{name}" if knot else f"{stitch.name}.{name}"
            if path in self.places:
                yield self.places[path]

    def _below(self, base: Place, rest: tuple[str, ...]) -> Place | None:
        if not rest:
            return base
        path = ".".join((base.path, *rest))
        if path in self.places:
            return self.places[path]
        if base.kind == "knot" and len(rest) == 1:
            return next(self._deep(base.path, rest[0]), None)
        if base.kind == "label" and len(rest) == 1:  # a label inside what follows another label
            outer = base.path.rpartition(".")[0]
            return self.places.get(f"{outer}.{rest[0]}" if outer else rest[0])
        return None

    def item(self, path: tuple[str, ...]) -> tuple[str, str, int] | None:
        """The list item that a name means: LIST, item, number."""
        if len(path) == 2 and path[1] in self.lists.get(path[0], {}):
            return path[0], path[1], self.lists[path[0]][path[1]]
        if len(path) == 1 and path[0] in self.item_homes:
            home = self.item_homes[path[0]][0]
            return home, path[0], self.lists[home][path[0]]
        return None

    def known(self, scope: Scope | None) -> list[str]:
        """Every name that could have been meant, for a suggestion."""
        found = [*self.places, *self.variables, *self.constants, *self.lists, *self.item_homes]
        if scope is not None:
            found.extend(scope.temporaries)
        return found


def everything(content: list[nodes.Content]) -> Iterator[nodes.Content]:
    """All content, also inside weaves, branches, sequences, choices, tags and quotes, in order."""
    for each in content:
        yield each
        if isinstance(each, nodes.Text):
            continue
        if isinstance(each, nodes.Weave):
            yield from everything(each.items)
        elif isinstance(each, nodes.Conditional):
            if each.subject is not None:
                yield from quoted(each.subject)
            for branch in each.branches:
                if branch.test is not None:
                    yield from quoted(branch.test)
                yield from everything(branch.content)
        elif isinstance(each, nodes.Sequence):
            for element in each.elements:
                yield from everything(element)
        elif isinstance(each, nodes.Choice):
            for condition in each.conditions:
                yield from quoted(condition)
            yield from everything(each.start)
            yield from everything(each.only)
            yield from everything(each.rest)
        elif isinstance(each, nodes.Tag):
            yield from everything(each.content)
        elif isinstance(each, nodes.Divert):
            for argument in each.arguments:
                yield from quoted(argument)
        elif isinstance(each, nodes.TunnelReturn):
            for argument in each.onward.arguments if each.onward else ():
                yield from quoted(argument)
        else:
            value = getattr(each, "value", None)
            if value is not None:
                yield from quoted(value)


def quoted(expression: nodes.Expr) -> Iterator[nodes.Content]:
    """All content that stands in quotes in an expression."""
    if isinstance(expression, nodes.StringText):
        yield from everything(expression.content)
    elif isinstance(expression, nodes.Binary):
        yield from quoted(expression.left)
        yield from quoted(expression.right)
    elif isinstance(expression, nodes.Unary):
        yield from quoted(expression.operand)
    elif isinstance(expression, nodes.Call):
        for each in expression.arguments:
            yield from quoted(each)


class Lines:
    """Source lines, split once, for naming what stands in them."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._split: dict[str, list[str]] = {}

    def key(self, span: Span) -> str:
        """A short name for what stands at a span, the same wherever it is moved to."""
        lines = self._split.get(span.file)
        if lines is None:
            text = self._sources.get(span.file, "").replace("\r\n", "\n").replace("\r", "\n")
            lines = self._split[span.file] = text.split("\n")
        rows = [line.strip() for line in lines[span.line - 1 : span.end_line]]
        if span.line == span.end_line and rows:
            rows = [rows[0].lstrip("*+- \t")]
        return f"{crc32(' '.join(rows).encode('utf-8', 'replace')):08x}"
