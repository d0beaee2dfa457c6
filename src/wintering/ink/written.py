"""What stands in the source at a span: single names, whole lines, the comment above."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wintering.diagnostics import Span
from wintering.ink.reading.scanner import IDENTIFIER, Scanner
from wintering.ink.uses import Use

_LEAD = re.compile(r"[-<>(\s\x00]*")
_BETWEEN = re.compile(r"[\s\x00]*\.[\s\x00]*")
_COMMENT_LINE = re.compile(r"^\s*//+ ?(.*)$")
_TRAILING = re.compile(r"\s*(//.*|/\*.*\*/\s*)$")
_ITEMS_APART = re.compile(r"[\s\x00]*,[\s\x00]*")


class Written:
    """The sources of a story, looked at by span. Tools ask it; playing does not."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._raw = {
            file: text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
            for file, text in sources.items()
        }
        self._scanners = {file: Scanner(text, file) for file, text in sources.items()}

    # ------------------------------------------------------------------ names

    def last(self, span: Span, name: str) -> Span:
        """The name that ends a span."""
        return Span(
            span.file, span.end_line, span.end_column - len(name), span.end_line, span.end_column
        )

    def parts(self, use: Use) -> list[Span]:
        """The span of each name in the dotted path of a use."""
        scan = self._scanners[use.span.file]
        lead = _LEAD.match(scan.text, scan.offset(use.span.line, use.span.column))
        at = lead.end() if lead else 0
        while True:
            names, found, end = self._path(scan, at)
            # The checker puts a LIST's name before an item: then only the end stands here.
            if names and tuple(names) == use.path[-len(names) :]:
                return found
            apart = _ITEMS_APART.match(scan.text, end)  # in a list written out: the next item
            if apart is None or apart.end() <= at:
                return []
            at = apart.end()

    def _path(self, scan: Scanner, at: int) -> tuple[list[str], list[Span], int]:
        names: list[str] = []
        found: list[Span] = []
        while True:
            name = IDENTIFIER.match(scan.text, at)
            if name is None:
                return names, found, at
            names.append(name.group())
            found.append(scan.span(name.start(), name.end()))
            at = name.end()
            dot = _BETWEEN.match(scan.text, at)
            if dot is None:
                return names, found, at
            at = dot.end()

    def tail(self, span: Span) -> Span:
        """The span without its first word: the file that an INCLUDE names."""
        text = self._line(span.file, span.line)[span.column - 1 : span.end_column - 1]
        lead = len(text) - len(text.partition(" ")[2].lstrip())
        end = span.column + len(text.rstrip())
        return Span(span.file, span.line, span.column + lead, span.line, end)

    # ------------------------------------------------------------------ lines

    def _line(self, file: str, line: int) -> str:
        lines = self._raw.get(file, [])
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def line(self, span: Span) -> Span:
        """The whole line that a span begins in."""
        text = self._line(span.file, span.line)
        start = len(text) - len(text.lstrip())
        return Span.at(span.file, span.line, start + 1, len(text.rstrip()) - start)

    def shown(self, span: Span) -> str:
        """The line that a span begins in, without a comment at its end."""
        return _TRAILING.sub("", self._line(span.file, span.line)).strip()

    def comment(self, span: Span) -> str:
        """The comment directly above a line; else the one at its end."""
        above: list[str] = []
        line = span.line - 1
        if self._line(span.file, line).rstrip().endswith("*/"):
            return self._block_comment(span.file, line)
        while found := _COMMENT_LINE.match(self._line(span.file, line)):
            above.append(found.group(1).rstrip())
            line -= 1
        if above:
            return "\n".join(reversed(above)).strip()
        trailing = re.search(r"//+ ?(.*)$", self._line(span.file, span.line))
        return trailing.group(1).strip() if trailing else ""

    def _block_comment(self, file: str, line: int) -> str:
        found: list[str] = []
        while line > 0:
            text = self._line(file, line)
            found.append(text.replace("/*", "").replace("*/", "").strip().lstrip("* "))
            if "/*" in text:
                break
            line -= 1
        return "\n".join(reversed(found)).strip()

    def ends_of(self, flows: list[tuple[Span, bool]]) -> dict[Span, Span]:
        """Where each knot or stitch ends: at the last line before the next of its rank or above.

        `flows` holds the span of each name, and whether it is that of a stitch.
        """
        ends: dict[Span, Span] = {}
        next_knot: dict[str, int] = {}
        next_any: dict[str, int] = {}
        for span, is_stitch in sorted(flows, reverse=True):
            after = (next_any if is_stitch else next_knot).get(span.file)
            line = (after or len(self._raw.get(span.file, [])) + 1) - 1
            while line > span.line and not self._line(span.file, line).strip():
                line -= 1
            text = self._line(span.file, line)
            ends[span] = Span.at(span.file, line, max(len(text.rstrip()), 1))
            next_any[span.file] = span.line
            if not is_stitch:
                next_knot[span.file] = span.line
        return ends
