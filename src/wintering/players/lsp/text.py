"""A document's text by lines: the protocol's positions turned into ours, and back.

The protocol counts lines and characters from 0, characters in units of an encoding that
client and server agree on; ours count from 1, in characters (see `diagnostics.Span`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from lsprotocol.types import Position, Range

from wintering.diagnostics import Span

UTF8, UTF16, UTF32 = "utf-8", "utf-16", "utf-32"
_FIRST_OF_TWO = 0x10000  # the first character that UTF-16 writes as two units


class Text:
    """One state of a document. It does not change: an edit makes another.

    Every line end is a single newline here, whatever the file has.
    """

    def __init__(self, text: str, encoding: str = UTF16) -> None:
        self.text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        self.encoding = encoding
        self._units: Callable[[str], int] = _UNITS[encoding]

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without what ends them; there is always one."""
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """A line by its number from 1; nothing where there is none."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    # ------------------------------------------------------------- from there

    def place(self, position: Position) -> tuple[int, int]:
        """Our line and column of a position; one beyond the text is taken as its end."""
        if position.line >= len(self.lines):
            return len(self.lines), len(self.lines[-1]) + 1
        row = max(position.line, 0)
        return row + 1, self._column(self.lines[row], max(position.character, 0))

    def _column(self, line: str, units: int) -> int:
        if self.encoding == UTF32 or line.isascii():
            return min(units, len(line)) + 1
        seen = 0
        for index, character in enumerate(line):
            if seen >= units:
                return index + 1
            seen += self._units(character)
        return len(line) + 1

    def changed(self, where: Range | None, text: str) -> Text:
        """The text after an edit; without a range the whole is replaced."""
        if where is None:
            return Text(text, self.encoding)
        start = self._offset(*self.place(where.start))
        end = max(start, self._offset(*self.place(where.end)))
        return Text(self.text[:start] + text + self.text[end:], self.encoding)

    def _offset(self, line: int, column: int) -> int:
        return sum(map(len, self.lines[: line - 1])) + line - 1 + column - 1

    # --------------------------------------------------------------- to there

    def position(self, line: int, column: int) -> Position:
        """The protocol's position of our line and column, kept inside the text."""
        return position_in(self.lines, line, column, self.encoding)

    def range(self, span: Span) -> Range:
        """The protocol's range of a span."""
        return range_in(self.lines, span, self.encoding)


def range_in(lines: Sequence[str], span: Span, encoding: str) -> Range:
    """The protocol's range of a span in some lines."""
    return Range(
        start=position_in(lines, span.line, span.column, encoding),
        end=position_in(lines, span.end_line, span.end_column, encoding),
    )


def position_in(lines: Sequence[str], line: int, column: int, encoding: str) -> Position:
    """The protocol's position of our line and column in some lines, kept inside them."""
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    before = lines[line - 1][: max(column - 1, 0)] if line > 0 else ""
    return Position(line=max(line - 1, 0), character=_UNITS[encoding](before))


def _utf16(text: str) -> int:
    return len(text) + (0 if text.isascii() else sum(ord(c) >= _FIRST_OF_TWO for c in text))


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


_UNITS: dict[str, Callable[[str], int]] = {UTF8: _utf8, UTF16: _utf16, UTF32: len}
