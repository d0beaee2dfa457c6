"""Ink files on the disk: a story's own folder is all of the disk that it can reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wintering.diagnostics import nearest
from wintering.players.cli.codes import NO_STORY, NOT_INK, Refused

LARGEST_FILE = 64 << 20  # bytes; a hundred times the largest story that is known
MAIN = "main.ink"
PROGRAM_HEAD = b"wintering ink program "  # how every version of the program form begins


@dataclass(frozen=True)
class InkFile:
    """A file that was named: its path as it was written, and what stands in it."""

    name: str
    data: bytes

    @property
    def is_program(self) -> bool:
        """Whether this was made by `wintering ink compile`, whole or not."""
        return self.data.startswith(PROGRAM_HEAD)

    @property
    def text(self) -> str:
        """The file as Ink source. Errors: Refused when it is no text."""
        try:
            found = self.data.decode("utf-8")
            zero = found.find("\0")
        except UnicodeDecodeError as fault:
            raise _not_text(self.name, self.data, fault.start) from None
        if zero >= 0:
            raise _not_text(self.name, self.data, len(found[:zero].encode()))
        return found


def open_file(written: str) -> InkFile:
    """The file of this name. Errors: Refused when there is none that can be read."""
    path = Path(written)
    try:
        if path.is_dir():
            raise _folder(written, path)
        if not path.exists():
            raise _missing(written, path)
        return InkFile(path.as_posix(), _bytes_of(path))
    except OSError as fault:
        raise Refused(
            NO_STORY,
            f"'{written}' cannot be read",
            f"the system says: {fault.strerror or fault}.",
            "Name a file that you may read.",
        ) from None
    except ValueError:  # a zero byte in the name
        raise Refused(
            NO_STORY,
            "this is no name of a file",
            "there is a letter in it that no file's name can have.",
            "Name an .ink file, or a program made by 'wintering ink compile'.",
        ) from None


class FolderReader:
    """Reads a story's main file and what it includes, and nothing outside the main's folder.

    `texts` keeps what was read, for excerpts. Errors, from reading: OSError or UnicodeError,
    which the story's reader tells at the INCLUDE.
    """

    def __init__(self, main: InkFile) -> None:
        self._main = main
        self._root = Path(main.name).parent.resolve()
        self.texts: dict[str, str] = {}

    def __call__(self, path: str) -> str:
        text = self._main.text if path == self._main.name else self._included(path)
        self.texts[path] = text
        return text

    def _included(self, path: str) -> str:
        file = Path(path)
        if not file.resolve().is_relative_to(self._root):
            raise PermissionError(1, "it lies outside the folder of the main file", path)
        return _bytes_of(file).decode("utf-8")


def _bytes_of(path: Path) -> bytes:
    if path.exists() and not path.is_file():  # a device or a pipe may never end
        raise OSError(1, "it is no ordinary file", str(path))
    if path.stat().st_size > LARGEST_FILE:
        raise OSError(1, f"it is larger than {LARGEST_FILE >> 20} MiB", str(path))
    return path.read_bytes()


def _not_text(name: str, data: bytes, at: int) -> Refused:
    line = data.count(b"\n", 0, at) + 1
    return Refused(
        NOT_INK,
        f"'{name}' is neither Ink source nor a compiled program",
        f"in its line {line} stands a byte that is not UTF-8 text.",
        "Save it as UTF-8, or name another file.",
    )


def _folder(written: str, path: Path) -> Refused:
    inside = sorted(each.name for each in path.glob("*.ink"))
    best = MAIN if MAIN in inside else (inside[0] if inside else None)
    mend = f"Name the file: {(path / best).as_posix()}" if best else "Name an .ink file."
    return Refused(NO_STORY, f"'{written}' is a folder", "a story begins in one file.", mend)


def _missing(written: str, path: Path) -> Refused:
    beside = [each.name for each in path.parent.glob("*.ink")] if path.parent.is_dir() else []
    meant = nearest(path.name, beside)
    mend = f"Did you mean '{(path.parent / meant).as_posix()}'?" if meant else "Check its name."
    return Refused(NO_STORY, f"there is no file '{written}'", "nothing is there.", mend)
