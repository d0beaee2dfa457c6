"""A checked story, ready to be linked and played; it can be pickled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Names
from wintering.ink.points import Point, points_of
from wintering.ink.running.link import Broken, Linked
from wintering.ink.running.space import Direct

Unpack = Callable[[bytes], list[nodes.Content]]


# All points, their numbers by flow and node, and the content of each flow.
_Marked = tuple[tuple[Point, ...], dict[str, dict[int, int]], dict[str, list[nodes.Content]]]


class HeaderTag(NamedTuple):
    """A tag directly under a knot, before anything that prints."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class KnotParameter:
    """A parameter of a knot, as it was declared."""

    name: str
    is_reference: bool
    is_target: bool


@dataclass(frozen=True, slots=True)
class Knot:
    """A knot or stitch as others see it."""

    name: str
    is_function: bool
    parameters: tuple[KnotParameter, ...]
    header: tuple[HeaderTag, ...]
    span: Span
    stitches: tuple[Knot, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function that the world offers to scenes.

    `kind`: "number", "bool", "string", "any", "knot", or "list:NAME" for an item of a LIST.
    """

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A function that the world offers to scenes: what it takes, gives and changes."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str = "any"
    changes: bool = False
    documentation: str = ""


class Program:
    """A story that has been read and checked. It does not change.

    Kept as bytes (see `form/`), each flow's content is read when it is first entered; a
    pickle of it holds those bytes.
    """

    def __init__(self, names: Names, sources: Mapping[str, str]) -> None:
        self._names = names
        self._linked: Linked | None = None
        self._counting: Linked | None = None
        self._points: _Marked | None = None
        self._direct: Direct | None = None
        self._packed: Mapping[str, bytes] = {}
        self._unpack: Unpack | None = None
        self._broken: Broken | None = None
        self.sources: Mapping[str, str] = dict(sources)
        self.knots: Mapping[str, Knot] = {flow.name: knot_of(flow) for flow in names.source.knots}
        self.lists: Mapping[str, tuple[str, ...]] = {
            name: tuple(items) for name, items in names.lists.items()
        }
        self.externals: Mapping[str, int] = {
            name: len(each.parameters) for name, each in names.externals.items()
        }

    @property
    def names(self) -> Names:
        """Every name of the story and what it stands for."""
        return self._names

    @property
    def tags(self) -> tuple[HeaderTag, ...]:
        """The tags of the story as a whole: those at its very top."""
        found: list[nodes.Tag] = []
        for each in self.body_of(""):
            if isinstance(each, nodes.Tag):
                found.append(each)
            elif not isinstance(each, nodes.Text) or each.text.strip():
                break
        return tuple(header_tags(found))

    @property
    def linked(self) -> Linked:
        """The story ready to run; made at first use and kept."""
        if self._linked is None:
            self._linked = Linked(
                self._names, self.sources, self.body_of, None, self._broken, self._direct
            )
        return self._linked

    def points(self) -> tuple[Point, ...]:
        """Every place of the source that can be reached, flow by flow, in order."""
        return self._marked()[0]

    @property
    def counting(self) -> Linked:
        """The story ready to run, counting how often each of its points is reached."""
        if self._counting is None:
            marks, bodies = self._marked()[1:]
            self._counting = Linked(
                self._names, self.sources, bodies.__getitem__, marks, self._broken, self._direct
            )
        return self._counting

    def _marked(self) -> _Marked:
        if self._points is None:
            bodies = {scope.path: self.body_of(scope.path) for scope in self._names.scopes}
            found: list[Point] = []
            marks: dict[str, dict[int, int]] = {}
            for path, body in bodies.items():
                numbers = marks[path] = {}
                for node, point in points_of(body, path):
                    numbers.setdefault(node, len(found))
                    found.append(point)
            self._points = (tuple(found), marks, bodies)
        return self._points

    def call_directly(self, direct: Direct) -> None:
        """Let EXTERNALs be called without being looked up, in stories that have a host.

        Changes: stories begun from now on.
        """
        self._direct = direct
        self._linked = self._counting = None

    def body_of(self, flow: str) -> list[nodes.Content]:
        """The content of a flow by its path. Errors: KeyError."""
        if self._unpack is not None:
            return self._unpack(self._packed[flow])
        return self._names.scope_of(flow).flow.body

    def unpack_later(self, packed: Mapping[str, bytes], unpack: Unpack, broken: Broken) -> None:
        """Take the content of each flow as bytes, to be read when it is first entered.

        `broken` makes the fault of content that does not fit the program's names.

        Changes: this program.
        """
        self._packed, self._unpack, self._broken = packed, unpack, broken

    def __reduce__(self) -> tuple[Callable[[bytes], Program], tuple[bytes]]:
        from wintering.ink.form.program_form import read_program, write_program

        return read_program, (write_program(self),)


def knot_of(flow: nodes.Flow) -> Knot:
    """A knot or stitch as others see it."""
    return Knot(
        flow.name,
        flow.is_function,
        tuple(
            KnotParameter(each.name, each.is_reference, each.is_target) for each in flow.parameters
        ),
        tuple(header_tags(flow.header)),
        flow.span,
        tuple(knot_of(each) for each in flow.stitches),
    )


def header_tags(tags: Iterable[nodes.Tag]) -> Iterable[HeaderTag]:
    """Header tags as plain text, each with the place where its text begins."""
    for tag in tags:
        text = "".join(each.text for each in tag.content if isinstance(each, nodes.Text))
        if not tag.content:
            yield HeaderTag("", tag.span)
            continue
        lead = len(text) - len(text.lstrip(" \t"))
        first = tag.content[0].span
        whole = first.to(tag.content[-1].span)
        yield HeaderTag(
            text.strip(" \t"),
            Span(
                whole.file,
                whole.line,
                whole.column + lead,
                whole.end_line,
                max(whole.end_column, whole.column + lead + 1),
            ),
        )
