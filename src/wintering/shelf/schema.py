"""The shelf's file: its tables, its mark, and looking at one before touching it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from wintering.shelf.codes import DAMAGED, NEWER, NOT_A_SHELF, READ_ONLY, UNREACHABLE, ShelfFault

# SQLite keeps a mark for the application in bytes 68 to 71 of a file's header, and a version
# for its tables in bytes 60 to 63 (https://www.sqlite.org/fileformat2.html, section 1.3).
APPLICATION = 0x57494E54  # "WINT"
VERSION = 1
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100

_TABLES = f"""
BEGIN;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
CREATE TABLE lives (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    world TEXT NOT NULL,
    seed TEXT NOT NULL,          -- 64 bits without a sign do not fit SQLite's integers
    begun REAL NOT NULL,         -- seconds since 1970
    played REAL NOT NULL
);
CREATE TABLE turns (
    life INTEGER NOT NULL REFERENCES lives(id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    choice INTEGER,              -- from 0; null on turn 0
    day INTEGER NOT NULL,
    ended TEXT,
    keyframe INTEGER NOT NULL,   -- 1: snapshot whole; 0: a difference from the turn before
    snapshot BLOB NOT NULL,
    page BLOB NOT NULL,
    PRIMARY KEY (life, turn)
) WITHOUT ROWID;
COMMIT;
"""


def look_at(path: Path) -> bool:
    """Whether a shelf is at `path`; False when nothing is there yet.

    Only the file's first bytes are read: what is not ours is left untouched.
    Errors: ShelfFault when something else is there, or a newer shelf.
    """
    try:
        if path.exists() and not path.is_file():
            raise _unreachable(path, "it is no file")
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unreachable(path, error) from error
    if not header:
        return False
    if not header.startswith(_MAGIC):
        raise _not_a_shelf(path, "it is not a database at all")
    if len(header) < _HEADER:
        raise damaged(path, "its header is cut short")
    if int.from_bytes(header[68:72], "big") != APPLICATION:
        raise _not_a_shelf(path, "it is a database, but of some other program")
    version = int.from_bytes(header[60:64], "big")
    if version > VERSION:
        raise ShelfFault(
            NEWER,
            path,
            "this shelf was written by a newer Wintering",
            f"its tables are of version {version}; this program knows up to {VERSION}.",
            "Bring Wintering up to date, or name another file with --shelf.",
        )
    return True


def make(path: Path) -> None:
    """Make an empty shelf at `path`, whole or not at all.

    It is built beside its place and then moved there, so that a program killed meanwhile
    leaves no half-made file. Changes: the folder of `path`. Errors: ShelfFault.
    """
    beside = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        database = sqlite3.connect(beside, isolation_level=None)
        try:
            database.executescript(_TABLES)
        finally:
            database.close()
        _put_in_place(beside, path)
    except PermissionError as error:
        raise read_only(path) from error
    except (OSError, sqlite3.Error) as error:
        raise read_only(path) if _is_read_only(error) else _unreachable(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _put_in_place(made: Path, path: Path) -> None:
    """Give the made file its name, unless somebody else has just made one there."""
    target = path.resolve()
    try:
        os.link(made, target)
    except FileExistsError:
        if target.stat().st_size == 0:
            os.replace(made, target)
    except OSError:  # a file system without hard links
        if not target.exists():
            os.replace(made, target)


def _said(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _is_read_only(error: Exception) -> bool:
    return getattr(error, "errno", None) == 30  # EROFS: the whole file system is read-only


def read_only(path: Path) -> ShelfFault:
    """The fault of a shelf, or its folder, that may not be written."""
    return ShelfFault(
        READ_ONLY,
        path,
        "the shelf cannot be written",
        "every turn is kept before its page is shown, so a life needs a shelf that takes it.",
        "Give yourself the right to write the file and its folder, or name another file with"
        " --shelf. What it holds is as it was.",
    )


def damaged(path: Path, why: str) -> ShelfFault:
    """The fault of a shelf whose bytes do not hold together."""
    return ShelfFault(
        DAMAGED,
        path,
        "the shelf is damaged",
        f"{why}; nothing more was read from it and nothing was written.",
        "Keep a copy of the file, put back an older one if you have it, or begin another with"
        " --shelf.",
    )


def _not_a_shelf(path: Path, why: str) -> ShelfFault:
    return ShelfFault(
        NOT_A_SHELF,
        path,
        "this file is not a shelf of lives",
        f"{why}; it was left untouched.",
        "Name another file with --shelf, or none: the usual shelf is used then.",
    )


def _unreachable(path: Path, error: Exception | str) -> ShelfFault:
    return ShelfFault(
        UNREACHABLE,
        path,
        "the shelf cannot be opened",
        f"{error}." if isinstance(error, str) else f"the system says: {_said(error)}.",
        "Name another file with --shelf.",
    )
