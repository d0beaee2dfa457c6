"""A request with what is needed to answer it: its place, and the newest reading of its story."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from wintering.diagnostics import Span
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.files import Document, Files
from wintering.players.lsp.projects import Project
from wintering.players.lsp.text import range_in


class Refusal(JsonRpcException):
    """What was asked cannot be done; the editor shows why."""

    CODE = types.LSPErrorCodes.RequestFailed.value


@dataclass(frozen=True)
class Asked:
    """One request. `line` and `column` count from 1, columns in characters."""

    document: Document
    project: Project
    analysis: Analysis | None
    files: Files
    line: int
    column: int

    @property
    def file(self) -> str:
        """The file's name in diagnostics and in the index."""
        return self.project.name_of(self.document.path)

    @property
    def row(self) -> str:
        """The line as it stands in the editor now."""
        return self.document.text.line(self.line)

    @property
    def is_fresh(self) -> bool:
        """Whether the reading was made from this document as it is now."""
        if self.analysis is None:
            return False
        return self.analysis.snapshot.open.get(self.document.path) == self.document.text.text

    def location(self, span: Span) -> types.Location:
        """A span of the reading as the protocol has it."""
        assert self.analysis is not None
        return location(self.analysis, span, self.files)

    def snapshot_text(self, path: Path) -> str:
        """The text of a file as it is now, or nothing where it cannot be read."""
        try:
            return self.files.snapshot().read(path)
        except (OSError, ValueError):
            return ""


def location(analysis: Analysis, span: Span, files: Files) -> types.Location:
    """A span of a reading as the protocol has it."""
    lines = analysis.lines(span.file)
    return types.Location(
        uri=files.uri_of(analysis.project.path_of(span.file)),
        range=range_in(lines, span, files.encoding),
    )
