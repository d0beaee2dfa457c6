"""Where in a file something stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one source file.

    Units: lines and columns count from 1, columns in characters; the end is exclusive.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def at(cls, file: str, line: int, column: int, length: int = 1) -> Span:
        """The span of `length` characters that begins at a line and column."""
        return cls(file, line, column, line, column + max(length, 1))

    @classmethod
    def of_file(cls, file: str) -> Span:
        """The span that stands for a file as a whole: its first character."""
        return cls(file, 1, 1, 1, 2)

    def to(self, end: Span) -> Span:
        """The span from the start of this one to the end of another."""
        return Span(self.file, self.line, self.column, end.end_line, end.end_column)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
