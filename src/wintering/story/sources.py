"""A world's files: read once, known by their paths from the world's folder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wintering.story.prelude import FILE as PRELUDE_FILE

WORLD_FILE = "world.toml"
MAIN_FILE = "main.ink"


@dataclass(frozen=True)
class Sources:
    """The texts of a world's folder, by posix path from there.

    A file that is no UTF-8 text, or lies elsewhere, stands in `unreadable` with what is wrong.
    """

    folder: str
    texts: Mapping[str, str]
    unreadable: Mapping[str, str]

    def read(self, path: str) -> str:
        """The text of a file, the prelude's left to whoever makes it.

        Errors: FileNotFoundError, UnicodeError.
        """
        name = path.removeprefix("./")
        if name in self.unreadable:
            raise UnicodeError(self.unreadable[name])
        if name not in self.texts:
            raise FileNotFoundError(name)
        return self.texts[name]

    def digest(self) -> str:
        """SHA-256 of everything an author wrote; the prelude, which is made, is left out."""
        whole = hashlib.sha256()
        for name in sorted(self.texts):
            if name != PRELUDE_FILE:
                whole.update(f"{name}\0{len(self.texts[name])}\0{self.texts[name]}".encode())
        return whole.hexdigest()


def read_sources(folder: Path | str) -> Sources:
    """The world.toml and every Ink file of a folder and the folders in it, and no other file."""
    root = Path(folder)
    texts: dict[str, str] = {}
    unreadable: dict[str, str] = {}
    files = [root / WORLD_FILE, *sorted(root.rglob("*.ink"))]
    for file in files:
        name = file.relative_to(root).as_posix()
        try:
            if not _lies_within(file, root):
                unreadable[name] = f"'{name}' leads to what is no file of the world's folder"
                continue
            texts[name] = file.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            before = bytes(error.object[: error.start])
            line = before.count(b"\n") + 1
            column = error.start - (before.rfind(b"\n") + 1) + 1
            unreadable[name] = f"at {name}:{line}:{column} stands a byte that is not UTF-8 text"
        except OSError:
            continue  # the loader says that it is missing
    return Sources(str(root), texts, unreadable)


def _lies_within(file: Path, root: Path) -> bool:
    """Whether a file is none that a link leads to elsewhere, and no pipe or device, never read.

    One that is missing lies within: that is told by who wants it. Errors: OSError.
    """
    found = file.resolve()
    return found.is_relative_to(root.resolve()) and (found.is_file() or not found.exists())
