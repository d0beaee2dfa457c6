"""Where a file's text comes from: what is open in the editor goes before what is on disk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pygls.uris import from_fs_path, to_fs_path

from wintering.players.lsp.text import UTF16, Text

MOST_BYTES = 32_000_000  # a file larger than this is no story, and is not read
WORLD_FILE = "world.toml"
INK_SUFFIX = ".ink"


@dataclass
class Document:
    """A document that is open in the editor."""

    uri: str
    path: Path  # for what is no file (a page not saved yet, say) its address stands here
    language: str
    version: int
    text: Text

    @property
    def is_ink(self) -> bool:
        """Whether it is a story's source."""
        return self.path.suffix == INK_SUFFIX or (self.language == "ink" and not self.is_world)

    @property
    def is_world(self) -> bool:
        """Whether it declares a world."""
        return self.is_file and self.path.name == WORLD_FILE

    @property
    def is_file(self) -> bool:
        """Whether it is, or will be, a file on this machine."""
        return self.path.is_absolute()


@dataclass(frozen=True)
class Snapshot:
    """The texts of everything open at one moment, by path; the rest is read from disk."""

    open: Mapping[Path, str]

    def read(self, path: Path) -> str:
        """The text of a file. Errors: OSError, UnicodeError; ValueError when it is too large."""
        if path in self.open:
            return self.open[path]
        if not path.is_file():
            raise FileNotFoundError(str(path))
        if path.stat().st_size > MOST_BYTES:
            raise ValueError(f"it is larger than {MOST_BYTES // 1_000_000} MB")
        return path.read_text(encoding="utf-8")

    def exists(self, path: Path) -> bool:
        """Whether there is such a file, in the editor or on disk."""
        try:
            return path in self.open or path.is_file()
        except (OSError, ValueError):
            return False


@dataclass
class Files:
    """The documents open in the editor."""

    encoding: str = UTF16
    open: dict[str, Document] = field(default_factory=dict)

    def opened(self, uri: str, language: str, version: int, text: str) -> Document:
        """A document is open from now on. Changes: these files."""
        document = Document(
            uri, path_of(uri) or Path(uri), language, version, Text(text, self.encoding)
        )
        self.open[uri] = document
        return document

    def by_path(self, path: Path) -> Document | None:
        """The open document of a file."""
        return next((each for each in self.open.values() if each.path == path), None)

    def uri_of(self, path: Path) -> str:
        """The address of a file, as the editor writes it where it has it open."""
        document = self.by_path(path)
        return document.uri if document else from_fs_path(str(path)) or path.as_uri()

    def snapshot(self) -> Snapshot:
        """Everything open, as it is now."""
        return Snapshot({each.path: each.text.text for each in self.open.values()})


def path_of(uri: str) -> Path | None:
    """The file that an address names, or None when it names something else."""
    try:
        written = to_fs_path(uri)
        if not written or "\0" in written:
            return None
        return Path(os.path.normpath(written))
    except (ValueError, IndexError):
        return None
