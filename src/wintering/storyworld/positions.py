"""Where each table, key and value of a TOML document stands, which `tomllib` does not say.

A scanner of text that `tomllib` has accepted already: it follows keys and the ends of
values and judges nothing. Should it lose its way it stops, and what lies beyond is placed
at the nearest thing around it that it knows.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress

from wintering.diagnostics import Span

Path = tuple[str | int, ...]

_BLANK = " \t"
_SPACE = " \t\r\n"
_BARE_ENDS = " \t\r\n,]}#"


class Positions:
    """Spans by path: ("person", "you", "age"), with numbers for places in a list."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self._text = text
        self._lines = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
        self._keys: dict[Path, tuple[int, int]] = {}
        self._values: dict[Path, tuple[int, int]] = {}
        with suppress(_LostWay, RecursionError):
            _Scanner(text, self._keys, self._values).document()

    def key(self, path: Path) -> Span:
        """Where the key (or the table's header) stands; else the nearest that encloses it."""
        return self._find(self._keys, path)

    def value(self, path: Path) -> Span:
        """Where the value stands; else its key; else the nearest that encloses it."""
        if path in self._values:
            return self._span(*self._values[path])
        return self._find(self._keys, path)

    def text(self, path: Path) -> str:
        """The value as it is written, or nothing where its place is not known."""
        start, end = self._values.get(path, (0, 0))
        return self._text[start:end]

    def paths(self) -> Iterator[Path]:
        """Every path whose key is known, in the order of the text."""
        return iter(self._keys)

    def at(self, line: int, column: int, length: int = 1) -> Span:
        """A span by line and column."""
        return Span.at(self.file, line, column, length)

    def _find(self, known: dict[Path, tuple[int, int]], path: Path) -> Span:
        for end in range(len(path), 0, -1):
            if path[:end] in self._values and path[:end] not in known:
                return self._span(*self._values[path[:end]])
            if path[:end] in known:
                return self._span(*known[path[:end]])
        return Span.of_file(self.file)

    def _span(self, start: int, end: int) -> Span:
        line, column = self._place(start)
        end_line, end_column = self._place(max(end, start + 1))
        return Span(self.file, line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


class _LostWay(Exception):
    """The scanner met something it cannot follow."""


class _Scanner:
    def __init__(
        self, text: str, keys: dict[Path, tuple[int, int]], values: dict[Path, tuple[int, int]]
    ) -> None:
        self.text = text
        self.at = 0
        self.keys = keys
        self.values = values
        self.lists: dict[Path, int] = {}

    def document(self) -> None:
        prefix: Path = ()
        while True:
            self.skip(_SPACE)
            if self.at >= len(self.text):
                return
            if self.text[self.at] == "[":
                prefix = self.header()
            else:
                self.pair(prefix)

    def header(self) -> Path:
        start = self.at
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        path: Path = ()
        parts = self.key_parts()
        for number, (part, _, _) in enumerate(parts):
            path = (*path, part)
            is_last = number == len(parts) - 1
            if is_list and is_last:
                self.lists[path] = self.lists.get(path, -1) + 1
                self.keys.setdefault(path, (start, self.at))
            if path in self.lists:
                path = (*path, self.lists[path])
        self.skip(_BLANK)
        self.take("]]" if is_list else "]")
        self.keys[path] = (start, self.at)
        for end in range(1, len(path)):
            self.keys.setdefault(path[:end], (start, self.at))
        return path

    def pair(self, prefix: Path) -> None:
        path = prefix
        for part, start, end in self.key_parts():
            path = (*path, part)
            self.keys.setdefault(path, (start, end))
        self.skip(_BLANK)
        self.take("=")
        self.skip(_BLANK)
        self.value(path)

    def key_parts(self) -> list[tuple[str, int, int]]:
        parts: list[tuple[str, int, int]] = []
        while True:
            self.skip(_BLANK)
            start = self.at
            if self.peek() in "\"'":
                name = self.quoted_key()
                parts.append((name, start, self.at))
            else:
                while self.peek().isalnum() or self.peek() in "-_":
                    self.at += 1
                if self.at == start:
                    raise _LostWay
                parts.append((self.text[start : self.at], start, self.at))
            self.skip(_BLANK)
            if self.peek() != ".":
                return parts
            self.at += 1

    def quoted_key(self) -> str:
        start = self.at
        self.string(may_be_long=False)
        try:
            return tomllib.loads("k = " + self.text[start : self.at])["k"]
        except tomllib.TOMLDecodeError:
            raise _LostWay from None

    def value(self, path: Path) -> None:
        start = self.at
        first = self.peek()
        if first in "\"'":
            self.string()
        elif first == "[":
            self.array(path)
        elif first == "{":
            self.table(path)
        else:
            while self.at < len(self.text) and self.text[self.at] not in _BARE_ENDS:
                self.at += 1
            # A date and its hour may be parted by one blank.
            if (
                self.text[self.at : self.at + 1] == " "
                and self.text[self.at + 1 : self.at + 2].isdigit()
            ):
                self.at += 1
                while self.at < len(self.text) and self.text[self.at] not in _BARE_ENDS:
                    self.at += 1
        if self.at == start:
            raise _LostWay
        self.values[path] = (start, self.at)

    def array(self, path: Path) -> None:
        self.take("[")
        number = 0
        while True:
            self.skip(_SPACE)
            if self.peek() == "]":
                self.at += 1
                return
            self.value((*path, number))
            number += 1
            self.skip(_SPACE)
            if self.peek() == ",":
                self.at += 1

    def table(self, path: Path) -> None:
        self.take("{")
        while True:
            self.skip(_SPACE)
            if self.peek() == "}":
                self.at += 1
                return
            self.pair(path)
            self.skip(_SPACE)
            if self.peek() == ",":
                self.at += 1

    def string(self, may_be_long: bool = True) -> None:
        quote = self.peek()
        is_long = may_be_long and self.text.startswith(quote * 3, self.at)
        closing = quote * 3 if is_long else quote
        self.at += len(closing)
        while not self.text.startswith(closing, self.at):
            if self.at >= len(self.text):
                raise _LostWay
            self.at += 2 if self.text[self.at] == "\\" and quote == '"' else 1
        self.at += len(closing)
        # A long string may end in up to two quotes of its own.
        while is_long and self.text.startswith(quote, self.at):
            self.at += 1

    def skip(self, blank: str) -> None:
        while self.at < len(self.text):
            if self.text[self.at] in blank:
                self.at += 1
            elif self.text[self.at] == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            else:
                return

    def peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else "\0"

    def take(self, expected: str) -> None:
        if not self.text.startswith(expected, self.at):
            raise _LostWay
        self.at += len(expected)
