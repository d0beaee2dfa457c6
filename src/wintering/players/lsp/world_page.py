"""A world.toml as it stands in the editor: what it declares, where, and where that is used.

Headings are found line by line, so that they are known while a line below them is half
written; values are known as far as the whole is TOML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from wintering.diagnostics import Diagnostics, Span
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.checking import Document, check_document
from wintering.storyworld.entries import Entry
from wintering.storyworld.kinds import Key, Kind
from wintering.storyworld.names import LIST_NAMES
from wintering.storyworld.naming import KINDS_IN_INK
from wintering.storyworld.positions import Path, Positions
from wintering.storyworld.reading import FILE, parse_toml
from wintering.storyworld.schema import SECTIONS, STARTS, section

_HEADING = re.compile(r"^[ \t]*\[[ \t]*(\w+)(?:[ \t]*\.[ \t]*([\w-]+))?[^\]\n]*\]?", re.MULTILINE)
_KEY = re.compile(r"^[ \t]*([\w-]+)[ \t]*=[ \t]*")
_WORD = re.compile(r"[\w-]+")
_LONGEST_SHOWN = 14  # lines of a declaration that a hover repeats

LIST_OF = {**LIST_NAMES, "role": "places"}
"""What the Ink LIST is called that holds the names of a kind."""


@dataclass(frozen=True)
class Heading:
    """A line `[section]` or `[section.name]`, with the places of its parts."""

    section: str
    name: str
    span: Span
    section_span: Span
    name_span: Span | None


@dataclass(frozen=True)
class Use:
    """A name that something is declared under, or is named by."""

    kind: str
    name: str
    span: Span
    is_declaration: bool = False


@dataclass(frozen=True)
class At:
    """What stands at a place of the file: its heading, its key, the word and what is before it."""

    heading: Heading | None
    key: str | None
    inner: str | None  # the key inside a table in braces
    word: str
    before: str  # the line up to the place
    is_value: bool


@dataclass
class WorldPage:
    """One state of a world.toml."""

    text: str
    lines: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = self.text.split("\n")

    # ------------------------------------------------------------ what is there

    @cached_property
    def headings(self) -> list[Heading]:
        """Every heading, in order."""
        found: list[Heading] = []
        for number, line in enumerate(self.lines, start=1):
            match = _HEADING.match(line) if "[" in line else None
            if match is None:
                continue
            named = match[2] is not None
            found.append(
                Heading(
                    match[1],
                    match[2] or "",
                    Span.at(FILE, number, match.start() + 1, len(line.rstrip()) - match.start()),
                    Span.at(FILE, number, match.start(1) + 1, len(match[1])),
                    Span.at(FILE, number, match.start(2) + 1, len(match[2])) if named else None,
                )
            )
        return found

    @cached_property
    def _read(self) -> tuple[Document, Positions] | None:
        ignored = Diagnostics()
        parsed = parse_toml(self.text, ignored)
        if parsed is None:
            return None
        return check_document(*parsed, vocabulary(), ignored), parsed[1]

    @cached_property
    def names(self) -> dict[str, Use]:
        """What the file declares, by name: people, places and all else that scenes may name."""
        found: dict[str, Use] = {}
        for each in self._declarations():
            found.setdefault(each.name, each)
        return found

    def names_of(self, kinds: str) -> list[str]:
        """The names of a kind, or of several as the schema writes them ("person or group")."""
        wanted = kinds.split(" or ")
        return [name for name, each in self.names.items() if each.kind in wanted]

    @cached_property
    def uses(self) -> list[Use]:
        """Every place where a name is declared or used."""
        return [*self._declarations(), *self._used()]

    def _declarations(self) -> Iterator[Use]:
        many = {*KINDS_IN_INK, "routine"}
        for each in self.headings:
            if each.section in many and each.name_span is not None:
                yield Use(each.section, each.name, each.name_span, is_declaration=True)
        if self._read is None:
            return
        document, positions = self._read
        for entry in document.entries.get("order", []):
            for key, values in entry.values.items():
                for at, name in enumerate(values if isinstance(values, tuple) else ()):
                    path: Path = ("order", key, at)
                    if positions.text(path):
                        yield Use("order", str(name), _inside(positions.value(path)), True)

    def _used(self) -> Iterator[Use]:
        for each in self.headings:
            if each.section in {one.name for one in STARTS} and each.name_span is not None:
                kind = "person" if each.name in self.names_of("person") else "group"
                yield Use(kind, each.name, each.name_span)
        if self._read is None:
            return
        document, positions = self._read
        for part in SECTIONS:
            for entry in document.entries.get(part.name, []):
                path: Path = (part.name, entry.id) if part.is_many else (part.name,)
                for key in part.keys:
                    if entry.values.get(key.name) is not None:
                        yield from self._by_key(entry, key, (*path, key.name), positions)
        for starts in STARTS:
            for who, amounts in document.starts.get(starts.name, {}).items():
                for name, _ in amounts:
                    yield Use(starts.of, name, positions.key((starts.name, who, name)))
        for who, bonds in document.bonds.items():
            for whom in bonds:
                kind = "person" if whom in self.names_of("person") else "group"
                yield Use(kind, whom, positions.key(("bond", who, whom)))

    def _by_key(self, entry: Entry, key: Key, path: Path, positions: Positions) -> Iterator[Use]:
        if not positions.text(path):
            return  # its default, which stands nowhere in the file
        if key.kind is Kind.NAME:
            yield Use(key.of, entry.text(key.name), _inside(positions.value(path)))
        elif key.kind is Kind.NAMES:
            for at, name in enumerate(entry.words(key.name)):
                yield Use(key.of, name, _inside(positions.value((*path, at))))
        elif key.kind is Kind.AMOUNTS and key.of:
            for name, _ in entry.amounts(key.name):
                yield Use(key.of, name, positions.key((*path, name)))
        elif key.kind is Kind.HOURS:
            for at, stretch in enumerate(entry.stretches(key.name)):
                doing, place = (*path, at, "doing"), (*path, at, "at")
                yield Use("activity", stretch.doing, _inside(positions.value(doing)))
                if stretch.at is not None:
                    yield Use("place", stretch.at, _inside(positions.value(place)))

    # ---------------------------------------------------------- what is where

    def name_at(self, line: int, column: int) -> Use | None:
        """The declared name that stands at a place, or is used there."""
        for each in self.uses:
            span = each.span
            if span.line == line and span.column <= column <= span.end_column:
                return each
        return None

    def at(self, line: int, column: int) -> At:
        """What stands at a place, judged by the lines alone: they may be half written."""
        row = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        before = row[: column - 1]
        heading = None
        for each in self.headings:
            if each.span.line > line:
                break
            heading = each
        key, is_value = self._key_above(line, column, heading)
        inner = None
        if is_value and "{" in before:
            found = re.findall(r"([\w-]+)[ \t]*=[^=,{}]*$", before[before.rindex("{") :])
            inner = found[-1] if found else None
        word = next(
            (m[0] for m in _WORD.finditer(row) if m.start() + 1 <= column <= m.end() + 1), ""
        )
        return At(heading, key, inner, word, before, is_value)

    def _key_above(
        self, line: int, column: int, heading: Heading | None
    ) -> tuple[str | None, bool]:
        """The key whose value or whose own line is at a place, and whether in its value."""
        top = heading.span.line if heading else 0
        for number in range(min(line, len(self.lines)), top, -1):
            match = _KEY.match(self.lines[number - 1])
            if match is None:
                if number < line and not self.lines[number - 1].strip():
                    return None, False
                continue
            if number == line:
                return match[1], column > match.end()
            written = "\n".join(self.lines[number - 1 : line])
            is_open = written.count("[") + written.count("{") > written.count("]") + written.count(
                "}"
            )
            return (match[1], True) if is_open else (None, False)
        return None, False

    def shown(self, use: Use) -> str:
        """The lines of a declaration, with the comment directly above it."""
        first = last = use.span.line
        while first > 1 and self.lines[first - 2].lstrip().startswith("#"):
            first -= 1
        if use.kind != "order":
            while last < len(self.lines) and self.lines[last].strip():
                if _HEADING.match(self.lines[last]):
                    break
                last += 1
        lines = self.lines[first - 1 : last]
        if len(lines) > _LONGEST_SHOWN:
            lines = [*lines[:_LONGEST_SHOWN], "…"]
        return "\n".join(lines)

    def value(self, path: Path) -> str:
        """A value as it is written, or nothing where it is not there."""
        return self._read[1].text(path) if self._read else ""

    def key_of(self, heading: Heading | None, name: str) -> Key | None:
        """The schema's word on a key below a heading."""
        part = section(heading.section) if heading else None
        return part.key(name) if part else None


def _inside(span: Span) -> Span:
    """What stands inside the quotes of a value."""
    return Span(span.file, span.line, span.column + 1, span.end_line, span.end_column - 1)
