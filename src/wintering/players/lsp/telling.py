"""A diagnostic as an editor shows it: its range, its rank, its page, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lsprotocol import types

from wintering.diagnostics import Diagnostic, Span
from wintering.ink import codes
from wintering.players.lsp.text import Text

SOURCE = "wintering"
# Pages of the codes: beside the package where it was installed, else in its checkout.
_INSTALLED = Path(__file__).parents[1] / "errors"
PAGES = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parents[4] / "docs" / "errors"

_RANKS = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "information": types.DiagnosticSeverity.Information,
}
# What could be taken out: an editor shows it faded.
_FADED = frozenset({codes.UNREACHABLE, codes.UNUSED, codes.AFTER_DIVERT})
_PLACE = re.compile(r"([\w./-]+\.(?:ink|toml)):(\d+):(\d+)")

Where = Callable[[str], tuple[str, Text] | None]  # a file's address and text, by its name


def told(diagnostic: Diagnostic, text: Text, where: Where) -> types.Diagnostic:
    """What the protocol says of a diagnostic that stands in a text."""
    return types.Diagnostic(
        range=text.range(diagnostic.span),
        message=f"{diagnostic.what}\nwhy: {diagnostic.why}\nmend: {diagnostic.mend}",
        severity=_RANKS[diagnostic.severity],
        code=diagnostic.code.number,
        code_description=_page(diagnostic.code.number),
        source=SOURCE,
        tags=[types.DiagnosticTag.Unnecessary] if diagnostic.code in _FADED else None,
        related_information=_related(diagnostic, where) or None,
    )


def left_out(name: str, main: str) -> types.Diagnostic:
    """What is said of a scene file that a world's story leaves out."""
    start = types.Position(line=0, character=0)
    return types.Diagnostic(
        range=types.Range(start=start, end=types.Position(line=0, character=1)),
        message=f"{main} does not include this file\nwhy: nothing in it is part of the story yet; "
        f"it is checked as if it were.\nmend: write 'INCLUDE {name}' in {main}.",
        severity=types.DiagnosticSeverity.Information,
        source=SOURCE,
    )


@cache
def _page(number: str) -> types.CodeDescription | None:
    """The page of a code, where the pages are at hand."""
    page = PAGES / f"{number}.md"
    return types.CodeDescription(href=page.as_uri()) if page.is_file() else None


def _related(diagnostic: Diagnostic, where: Where) -> list[types.DiagnosticRelatedInformation]:
    """The other places that a diagnostic speaks of."""
    found: list[types.DiagnosticRelatedInformation] = []
    for part in (diagnostic.why, diagnostic.mend):
        for name, line, column in _PLACE.findall(part):
            place = where(name)
            if place is None:
                continue
            uri, text = place
            span = Span.at(name, int(line), int(column))
            found.append(
                types.DiagnosticRelatedInformation(
                    location=types.Location(uri=uri, range=text.range(span)), message=part
                )
            )
    return found
