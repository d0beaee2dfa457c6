"""A cursor over one source file: comments taken out, every position still known."""

from __future__ import annotations

import re
from bisect import bisect_right

from wintering.diagnostics import Code, Span
from wintering.ink import codes

FILLER = "\x00"  # stands where a comment stood, so that columns stay true
_COMMENT = re.compile(r"//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
IDENTIFIER = re.compile(
    "[0-9A-Za-z_\u0100-\u024f\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u0590-\u06ff"
    "\u00c0-\u00ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+"
)
_SPACES = re.compile(r"[ \t\x00]*")
_BLANKS = re.compile(r"[ \t\x00\n]*")
_DIGITS = re.compile(r"[0-9]+")


class Problem(Exception):
    """Something that cannot be read; caught where the parser can go on."""

    def __init__(self, code: Code, span: Span, what: str, why: str, mend: str) -> None:
        super().__init__(what)
        self.code, self.span, self.what, self.why, self.mend = code, span, what, why, mend


def _blank(match: re.Match[str]) -> str:
    return "".join("\n" if c == "\n" else FILLER for c in match.group())


def _is_open(comment: str) -> bool:
    return comment.startswith("/*") and (len(comment) < 4 or not comment.endswith("*/"))


class Scanner:
    """Source text with a cursor. Positions are offsets; `span` turns them into places."""

    def __init__(self, text: str, file: str, line: int = 1, column: int = 1) -> None:
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self._open_comment = -1
        if "/*" in text:
            comments = [each.span() for each in _COMMENT.finditer(text)]
            start, end = comments[-1] if comments else (0, 0)
            if end == len(text) and _is_open(text[start:end]):
                self._open_comment = start
        self.text = _COMMENT.sub(_blank, text) if "/" in text else text
        self.file = file
        self.at = 0
        self.end = len(self.text)
        self._line, self._column = line, column
        self._starts = [0, *(m.end() for m in re.finditer("\n", self.text))]

    def place(self, at: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        row = bisect_right(self._starts, at) - 1
        column = at - self._starts[row] + 1
        return self._line + row, column + (self._column - 1 if row == 0 else 0)

    def open_comment(self) -> Span | None:
        """Where a comment begins that is never closed."""
        at = self._open_comment
        return None if at < 0 else self.span(at, at + 2)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column, both from 1."""
        row = min(max(line - self._line, 0), len(self._starts) - 1)
        return min(self._starts[row] + column - 1, self.end)

    def span(self, start: int, end: int | None = None) -> Span:
        """The span from an offset to another, or to the cursor; at least one character."""
        line, column = self.place(start)
        end_line, end_column = self.place(max(start + 1, self.at if end is None else end))
        if end_line != line and end_column == 1:  # do not reach into the next line
            end_line, end_column = line, column + max(self.line_end(start) - start, 1)
        return Span(self.file, line, column, end_line, end_column)

    def line_end(self, at: int) -> int:
        """The offset of the newline that ends the line of `at`, or of the end of the text."""
        found = self.text.find("\n", at)
        return self.end if found < 0 else found

    def peek(self, what: str) -> bool:
        """Whether the text goes on with `what`."""
        return self.text.startswith(what, self.at)

    def take(self, what: str) -> bool:
        """Step over `what` if the text goes on with it. Changes: the cursor."""
        if self.text.startswith(what, self.at):
            self.at += len(what)
            return True
        return False

    def spaces(self) -> None:
        """Step over spaces and tabs. Changes: the cursor."""
        found = _SPACES.match(self.text, self.at)
        if found:
            self.at = found.end()

    def blanks(self) -> None:
        """Step over spaces, tabs and newlines. Changes: the cursor."""
        found = _BLANKS.match(self.text, self.at)
        if found:
            self.at = found.end()

    def newline(self) -> bool:
        """Step over spaces and then one or more newlines, if there is one."""
        start = self.at
        self.spaces()
        if self.at < self.end and self.text[self.at] == "\n":
            self.blanks_lines()
            return True
        self.at = start
        return False

    def blanks_lines(self) -> None:
        """Step over newlines and lines that hold nothing, to the start of the next line."""
        while True:
            start = self.at
            self.spaces()
            if self.at < self.end and self.text[self.at] == "\n":
                self.at += 1
                continue
            self.at = start
            return

    def identifier(self) -> str | None:
        """A name, if one stands here; digits alone are a number and no name."""
        found = IDENTIFIER.match(self.text, self.at)
        if found is None or _DIGITS.fullmatch(found.group()):
            return None
        self.at = found.end()
        return found.group()

    def digits(self) -> str | None:
        """A run of digits, if one stands here."""
        found = _DIGITS.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found.group()

    def word(self, what: str) -> bool:
        """Step over a whole word, not the beginning of a longer one."""
        start = self.at
        if self.identifier() == what:
            return True
        self.at = start
        return False

    def here(self) -> str:
        """What stands at the cursor, for a message."""
        self_end = self.line_end(self.at)
        rest = self.text[self.at : self_end].replace(FILLER, "").strip()
        if not rest:
            return "the end of the line" if self_end < self.end else "the end of the file"
        return f"'{rest[:20]}{'…' if len(rest) > 20 else ''}'"

    def problem(self, code: Code, what: str, why: str, mend: str, start: int | None = None):
        """A Problem at the cursor, or from `start` to the cursor."""
        if start is None:
            return Problem(code, self.span(self.at, self.at + 1), what, why, mend)
        return Problem(code, self.span(start), what, why, mend)

    def expect(self, what: str, opened: int, thing: str) -> None:
        """Step over a closing mark. Errors: Problem at the place where it was opened."""
        if not self.take(what):
            raise Problem(
                codes.UNCLOSED,
                self.span(opened, opened + 1),
                f"{thing} is not closed",
                f"I looked for '{what}' and found {self.here()}.",
                f"write '{what}' where it ends; a backslash before a mark makes it plain text.",
            )
