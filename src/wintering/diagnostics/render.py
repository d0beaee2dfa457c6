"""Diagnostics as a person reads them in a terminal, and as a program reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from wintering.diagnostics.diagnostic import Diagnostic

_GUTTER = 5
_WIDEST = 120  # characters of a source line that are shown
_BEFORE = 60  # of them, at most, before the place in question


def render_terminal(diagnostics: Iterable[Diagnostic], sources: Mapping[str, str]) -> str:
    """All diagnostics in the house's form, each with the line it speaks of.

    `sources` maps a span's file to its text; a file that is not there shows no excerpt.
    """
    return "\n".join(_one(each, sources) for each in diagnostics)


def _one(diagnostic: Diagnostic, sources: Mapping[str, str]) -> str:
    span = diagnostic.span
    lines = [str(diagnostic)]
    text = sources.get(span.file, "").splitlines()
    if 0 < span.line <= len(text):
        line, cut = _around(text[span.line - 1], span.column)
        ends_here = span.end_line == span.line
        start = span.column - cut
        end = min(span.end_column - cut if ends_here else len(line) + 1, len(line) + 2)
        # Tabs stay tabs under the line too, so that the mark stands where the fault does.
        lead = "".join("\t" if c == "\t" else " " for c in line[: start - 1])
        lines.append(f"{span.line:>{_GUTTER}} | {line}")
        lines.append(f"{'':>{_GUTTER}} | {lead}{'^' * max(end - start, 1)}")
    lines.append(f"  why:  {diagnostic.why}")
    lines.append(f"  mend: {diagnostic.mend}")
    return "\n".join(lines)


def _around(line: str, column: int) -> tuple[str, int]:
    """The part of a long line about a column, and how many characters were left out before it."""
    if len(line) <= _WIDEST:
        return line, 0
    cut = max(0, min(column - 1 - _BEFORE, len(line) - _WIDEST))
    return line[cut : cut + _WIDEST], cut


def render_json(diagnostics: Iterable[Diagnostic]) -> str:
    """All diagnostics as one JSON array, with the same fields as the terminal's form."""
    rows = [
        {
            "code": each.code.number,
            "severity": each.severity,
            "file": each.span.file,
            "line": each.span.line,
            "column": each.span.column,
            "end_line": each.span.end_line,
            "end_column": each.span.end_column,
            "what": each.what,
            "why": each.why,
            "mend": each.mend,
        }
        for each in diagnostics
    ]
    return json.dumps(rows, ensure_ascii=False)
