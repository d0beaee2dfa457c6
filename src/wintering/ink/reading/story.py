"""Reading a whole story: its files, its knots and stitches."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import cast

from wintering.diagnostics import Diagnostics, Span
from wintering.ink import codes, nodes
from wintering.ink.reading.keeping import Kept
from wintering.ink.reading.scanner import Problem, Scanner
from wintering.ink.reading.statements import StatementReader
from wintering.ink.reading.weave import weave_of

ReadSource = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Include:
    """An INCLUDE line: where it stands, the file that it names, and whether that was read."""

    span: Span
    path: str
    exists: bool


INCLUDE_LIMIT = 64  # files inside files


class StoryReader:
    """Reads the main file and all that it includes into one `nodes.Source`."""

    def __init__(
        self, main: str, read: ReadSource, diagnostics: Diagnostics, kept: Kept | None = None
    ) -> None:
        self._main = main
        self._read = read
        self._diagnostics = diagnostics
        self._kept = kept
        self._open: list[str] = []
        self.sources: dict[str, str] = {}
        self.includes: list[Include] = []
        opening = nodes.Flow("", [], False, [], [], Span.of_file(main))
        self.source = nodes.Source(opening, [], [], [], [])

    def story(self) -> nodes.Source:
        """Everything that the author wrote, as a tree. Changes: the diagnostics."""
        if self._kept is not None:
            self._kept.begin()
        content = self._file(self._main, Span.of_file(self._main))
        opening = self.source.opening
        opening.body = weave_of(content, opening.span).items
        return self.source

    def _file(self, path: str, span: Span) -> list[nodes.Content]:
        text = self._text(path, span)
        if text is None:
            return []
        self.sources[path] = text
        self._open.append(path)
        reader = StatementReader(Scanner(text, path), self._diagnostics, self.source, self._include)
        open_comment = reader.scan.open_comment()
        if open_comment is not None:
            self._diagnostics.add(
                codes.OPEN_COMMENT,
                open_comment,
                "this comment is never closed",
                "everything after it, to the end of the file, is left out.",
                "write '*/' where it ends.",
            )
        content = reader.body(("==",)) if self._open[1:] else self._opening(reader)
        while reader.scan.at < reader.scan.end:
            reader.bullets = 0  # a knot begins a weave of its own
            if self._kept is None:
                self._knot(reader)
            else:
                self._kept.knot(reader, self.source, partial(self._knot, reader))
        self._open.pop()
        return content

    def _opening(self, reader: StatementReader) -> list[nodes.Content]:
        """The opening content of the main file, which may have stitches of its own."""
        content = reader.body(("=",))
        while reader.scan.peek("=") and not reader.scan.peek("=="):
            self._stitch(reader, self.source.opening)
        return content

    def _text(self, path: str, span: Span) -> str | None:
        try:
            text = cast("str | None", self._read(path))
            if text is None:  # a mapping's `get` gives None for what it lacks
                raise LookupError(path)
            return text
        except (OSError, LookupError, ValueError) as fault:  # a mapping's own reader lacks a key
            cause = "there is no such file"
            if not isinstance(fault, FileNotFoundError | LookupError):
                said = fault.strerror if isinstance(fault, OSError) else str(fault)
                cause = f"it cannot be read: {said or 'it is no UTF-8 text'}"
            self._diagnostics.add(
                codes.MISSING_INCLUDE,
                span,
                f"the file '{path}' is not to be had: {cause}",
                "a story needs every file that it includes.",
                "check the name; it counts from the folder of the main file.",
            )
            return None

    def _include(self, written: str, at: nodes.Literal) -> list[nodes.Content]:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._main), written))
        if path in self._open or len(self._open) > INCLUDE_LIMIT:
            self.includes.append(Include(at.span, path, path in self.sources))
            self._diagnostics.add(
                codes.INCLUDE_CYCLE,
                at.span,
                f"'{path}' is already being read",
                "a file that includes itself, directly or through others, would never end.",
                "take this INCLUDE out.",
            )
            return []
        if path in self.sources:
            self.includes.append(Include(at.span, path, True))
            self._diagnostics.add(
                codes.INCLUDE_CYCLE,
                at.span,
                f"'{path}' is included twice",
                "everything in it would be declared twice.",
                "take one of the INCLUDE lines out.",
            )
            return []
        content = self._file(path, at.span)
        self.includes.append(Include(at.span, path, path in self.sources))
        return content

    # ------------------------------------------------------- knots, stitches

    def _knot(self, reader: StatementReader) -> None:
        flow = self._declaration(reader, "==")
        scan = reader.scan
        content = reader.body(("=",))
        if flow is None:
            flow = nodes.Flow("", [], False, [], [], scan.span(scan.at, scan.at + 1))
        self._fill(flow, content)
        while scan.peek("=") and not scan.peek("=="):
            self._stitch(reader, flow)
        if flow.name:
            self.source.knots.append(flow)

    def _stitch(self, reader: StatementReader, knot: nodes.Flow) -> None:
        stitch = self._declaration(reader, "=")
        content = reader.body(("=",))
        if stitch is not None:
            self._fill(stitch, content)
            knot.stitches.append(stitch)

    def _fill(self, flow: nodes.Flow, content: list[nodes.Content]) -> None:
        for each in content:
            if not isinstance(each, nodes.Tag):
                break
            flow.header.append(each)
        flow.body = weave_of(content, flow.span).items

    def _declaration(self, reader: StatementReader, mark: str) -> nodes.Flow | None:
        scan = reader.scan
        while scan.take("="):
            pass
        try:
            return self._declared(reader, mark)
        except Problem as problem:
            reader.note(problem)
            scan.at = scan.line_end(scan.at)
            return None

    def _declared(self, reader: StatementReader, mark: str) -> nodes.Flow:
        scan = reader.scan
        thing = "knot" if mark == "==" else "stitch"
        scan.spaces()
        at = scan.at
        name = scan.identifier()
        is_function = False
        if name == "function":
            scan.spaces()
            after = scan.at
            named = scan.identifier()
            if named is not None:
                is_function, at, name = True, after, named
        if name is None:
            raise scan.problem(
                codes.SYNTAX,
                f"this {thing} has no name",
                f"after '{mark}' I expected a name, and found {scan.here()}.",
                f"write '{'=== name ===' if thing == 'knot' else '= name'}'.",
            )
        span = scan.span(at)
        scan.spaces()
        parameters = self._parameters(reader) if scan.peek("(") else []
        scan.spaces()
        while scan.take("="):
            pass
        flow = nodes.Flow(name, parameters, is_function, [], [], span)
        try:
            reader.expect_line_end()
        except Problem as problem:
            reader.note(problem)
            scan.at = scan.line_end(scan.at)
        return flow

    def _parameters(self, reader: StatementReader) -> list[nodes.Parameter]:
        scan = reader.scan
        opened = scan.at
        scan.take("(")
        found: list[nodes.Parameter] = []
        while True:
            scan.spaces()
            at = scan.at
            reference = False
            name = scan.identifier()
            if name == "ref":
                mid = scan.at
                scan.spaces()
                if scan.peek("->") or scan.identifier() is not None:
                    scan.at = mid
                    scan.spaces()
                    reference, name = True, None
                else:
                    scan.at = mid
            target = False
            if name is None:
                target = scan.take("->")
                scan.spaces()
                name = scan.identifier()
            if name is None:
                break
            found.append(nodes.Parameter(name, reference, target, scan.span(at)))
            scan.spaces()
            if not scan.take(","):
                break
        scan.spaces()
        scan.expect(")", opened, "this list of parameters")
        return found
