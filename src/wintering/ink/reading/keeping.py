"""Knots kept as they were read, so that after an edit only what it touched is read again.

A knot is taken over when its text, its line and what comes after it are as they were: then
reading it again would give the same tree, span for span.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wintering.diagnostics import Diagnostic
from wintering.ink import nodes
from wintering.ink.reading.scanner import Scanner
from wintering.ink.reading.statements import StatementReader


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one knot's text gave."""

    text: str
    column: int
    is_last: bool  # nothing came after it: what is never closed is told otherwise then
    knots: list[nodes.Flow]
    variables: list[nodes.Variable]
    lists: list[nodes.ListDeclaration]
    externals: list[nodes.External]
    found: list[Diagnostic]


class Superseded(Exception):
    """Reading was given up: a newer text of the story has come meanwhile."""


class Kept:
    """The knots of the last reading of a story. The trees are shared with what is read next."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, int], _Reading] = {}
        self._now: dict[tuple[str, int], _Reading] = {}
        self.replaced: list[tuple[list[nodes.Expr], int, nodes.Expr]] = []
        self.is_wanted: Callable[[], bool] = lambda: True

    def begin(self) -> None:
        """A story is read again. Changes: what was read now is what was read before.

        Arguments that the checker replaced by what they meant are as they were written again:
        with other names declared they may mean something else.
        """
        for arguments, index, written in reversed(self.replaced):
            arguments[index] = written
        self.replaced = []
        self._before, self._now = self._now, {}

    def knot(self, reader: StatementReader, source: nodes.Source, read: Callable[[], None]) -> None:
        """Take over the knot at the cursor, or read it.

        Changes: cursor, source, diagnostics. Errors: Superseded when nobody waits any more.
        """
        if not self.is_wanted():
            self._now = {**self._before, **self._now}
            raise Superseded
        scan = reader.scan
        line, column = scan.place(scan.at)
        kept = self._before.get((scan.file, line))
        if kept is None or not _is_as_before(kept, scan, column):
            kept = _read_anew(reader, source, read, column)
        else:
            scan.at += len(kept.text)
            source.knots.extend(kept.knots)
            source.variables.extend(kept.variables)
            source.lists.extend(kept.lists)
            source.externals.extend(kept.externals)
            reader.diagnostics.extend(kept.found)
        if "INCLUDE" not in kept.text:  # what another file gives is not in this text
            self._now[scan.file, line] = kept


def _is_as_before(kept: _Reading, scan: Scanner, column: int) -> bool:
    end = scan.at + len(kept.text)
    return (
        kept.column == column
        and kept.is_last == (end >= scan.end)
        and scan.text.startswith(kept.text, scan.at)
        and (kept.is_last or scan.text.startswith("==", end))
    )


def _read_anew(
    reader: StatementReader, source: nodes.Source, read: Callable[[], None], column: int
) -> _Reading:
    scan = reader.scan
    start, noted = scan.at, reader.diagnostics.noted
    knots, variables = len(source.knots), len(source.variables)
    lists, externals = len(source.lists), len(source.externals)
    read()
    return _Reading(
        scan.text[start : scan.at],
        column,
        scan.at >= scan.end,
        source.knots[knots:],
        source.variables[variables:],
        source.lists[lists:],
        source.externals[externals:],
        reader.diagnostics.since(noted),
    )
