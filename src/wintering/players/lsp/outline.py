"""The outline of a file and what of it can be folded away, by its lines alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lsprotocol import types

from wintering.diagnostics import Span
from wintering.players.lsp.text import Text
from wintering.players.lsp.world_page import WorldPage

_KNOT = re.compile(r"^[ \t]*={2,}[ \t]*(function[ \t]+)?(\w+)")
_STITCH = re.compile(r"^[ \t]*=[ \t]*(\w+)")
_LABEL = re.compile(r"^[ \t]*(?:[-*+][ \t]*)+\([ \t]*(\w+)[ \t]*\)")
_DECLARED = re.compile(r"^[ \t]*(VAR|CONST|LIST|EXTERNAL)[ \t]+(\w+)")
_KINDS = {
    "VAR": types.SymbolKind.Variable,
    "CONST": types.SymbolKind.Constant,
    "LIST": types.SymbolKind.Enum,
    "EXTERNAL": types.SymbolKind.Interface,
}


@dataclass
class Part:
    """One entry of an outline: its name, its lines, and what it holds."""

    name: str
    detail: str
    kind: types.SymbolKind
    first: int
    column: int
    last: int = 0
    parts: list[Part] = field(default_factory=list)


def ink_parts(text: Text) -> list[Part]:
    """Knots with their stitches and labels, and declarations where they stand, in order."""
    found: list[Part] = []
    knot: Part | None = None
    stitch: Part | None = None
    in_comment = False
    for number, whole in enumerate(text.lines, start=1):
        line, in_comment = _bare(whole, in_comment)
        if match := _KNOT.match(line):
            kind = types.SymbolKind.Function if match[1] else types.SymbolKind.Class
            detail = "function" if match[1] else "knot"
            knot, stitch = Part(match[2], detail, kind, number, match.start(2) + 1), None
            found.append(knot)
        elif match := _STITCH.match(line):
            kind = types.SymbolKind.Method
            stitch = Part(match[1], "stitch", kind, number, match.start(1) + 1)
            (knot.parts if knot else found).append(stitch)
        elif match := _LABEL.match(line):
            kind = types.SymbolKind.Key
            label = Part(match[1], "label", kind, number, match.start(1) + 1, number)
            inner = stitch or knot
            (inner.parts if inner else found).append(label)
        elif match := _DECLARED.match(line):
            kind = _KINDS[match[1]]
            declared = Part(match[2], match[1], kind, number, match.start(2) + 1, number)
            inner = stitch or knot  # global all the same, but here is where it stands
            (inner.parts if inner else found).append(declared)
    _close(found, len(text.lines))
    return found


def _bare(line: str, in_comment: bool) -> tuple[str, bool]:
    """A line without its comments, and whether the next one begins inside one."""
    if in_comment:
        end = line.find("*/")
        return ("", True) if end < 0 else _bare(" " * (end + 2) + line[end + 2 :], False)
    start, rest = line.find("/*"), line.find("//")
    if start >= 0 and not 0 <= rest < start:
        end = line.find("*/", start + 2)
        if end < 0:
            return line[:start], True
        return _bare(line[:start] + " " * (end + 2 - start) + line[end + 2 :], False)
    return (line if rest < 0 else line[:rest]), False


def _close(parts: list[Part], last: int) -> None:
    """Give each part that is still open its last line. Changes: the parts."""
    for index, part in enumerate(parts):
        if not part.last:
            part.last = parts[index + 1].first - 1 if index + 1 < len(parts) else last
        _close(part.parts, part.last)


def world_parts(page: WorldPage) -> list[Part]:
    """The sections of a world.toml, those that declare many things with the things in them."""
    found: list[Part] = []
    for each in page.headings:
        part = Part(
            each.name or each.section,
            f"[{each.section}]" if each.name else "section",
            types.SymbolKind.Object if each.name else types.SymbolKind.Module,
            each.span.line,
            (each.name_span or each.section_span).column,
        )
        found.append(part)
    _close(found, len(page.lines))
    return found


def symbols(parts: list[Part], text: Text) -> list[types.DocumentSymbol]:
    """An outline as the protocol has it."""
    return [
        types.DocumentSymbol(
            name=part.name,
            detail=part.detail,
            kind=part.kind,
            range=text.range(Span("", part.first, 1, part.last, len(text.line(part.last)) + 1)),
            selection_range=text.range(Span.at("", part.first, part.column, len(part.name))),
            children=symbols(part.parts, text) or None,
        )
        for part in parts
    ]


def folds(parts: list[Part], text: Text, comment: str) -> list[types.FoldingRange]:
    """What can be folded away: knots, stitches, sections, and comments of several lines.

    `comment` is the mark that begins a comment.
    """
    found: list[types.FoldingRange] = []
    for part in _all(parts):
        last = part.last
        # What is said above the next part belongs to that one.
        while last > part.first and text.line(last).strip()[: len(comment)] in ("", comment):
            last -= 1
        if last > part.first:
            found.append(types.FoldingRange(part.first - 1, last - 1))
    found.extend(_comments(text, comment))
    return found


def _all(parts: list[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from _all(part.parts)


def _comments(text: Text, comment: str) -> Iterator[types.FoldingRange]:
    """Runs of comment lines."""
    first = 0
    for number, line in enumerate([*text.lines, ""], start=1):
        is_comment = line.lstrip().startswith(comment)
        if is_comment and not first:
            first = number
        elif not is_comment and first:
            if number - 1 > first:
                kind = types.FoldingRangeKind.Comment
                yield types.FoldingRange(first - 1, number - 2, kind=kind)
            first = 0
