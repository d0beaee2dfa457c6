"""The folder of a run: parts that are whole or not there, whatever ends the program.

A part holds the lives from one number on, in a file of each table. Its files are written under
`.unfinished/`, then its mark under `parts/`, by one rename, and with that they count; then each
file takes its place. Whoever opens the folder next finishes what a mark promises, and takes away
what no mark speaks of. `run.json` says what was asked, and whether the run is whole.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wintering.rehearse.data.columns import TABLES, unpack
from wintering.rehearse.data.parquet import arrow_rows, write_table
from wintering.rehearse.runs.codes import DISK, NOT_THIS_RUN, NOT_WHOLE, RehearsalFault

FORM, VERSION = "wintering run", 1
RUN_FILE, SUMMARY_FILE, UNFINISHED, PARTS, LOCK = (
    "run.json", "summary.json", ".unfinished", "parts", ".lock",
)  # fmt: skip
RUNNING, STOPPED, WHOLE = "running", "stopped", "whole"
PACKED_BY = 1  # gzip's level: a third of the time of 6 for a tenth more bytes
DIGITS = 10  # of the number of the first life, in a part's name


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a run: its first life, how many, the bytes of each of its files, its counts."""

    first: int
    lives: int
    files: Mapping[str, int]
    counts: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Its name, by the number of its first life."""
        return f"{self.first:0{DIGITS}}"


class RunFolder:
    """A run's folder, held by this program alone. Errors of writing: RehearsalFault."""

    def __init__(self, path: Path, about: dict[str, Any], lock: Any) -> None:
        """For `begin` and `reopen`."""
        self.path = path
        self.about = about
        self._lock = lock

    @classmethod
    def begin(cls, path: Path, about: Mapping[str, Any], tables: tuple[str, ...]) -> RunFolder:
        """Begin a run in a folder that is empty or not there yet."""
        with _told(path):
            if path.exists() and (not path.is_dir() or any(path.iterdir())):
                _refuse_taken(path)
            path.mkdir(parents=True, exist_ok=True)
            lock = _locked(path)
            told = {"form": FORM, "version": VERSION, "state": RUNNING, **about,
                    "tables": list(tables)}  # fmt: skip
            folder = cls(path, told, lock)
            for name in (*tables, PARTS, UNFINISHED):
                (path / name).mkdir(exist_ok=True)
            folder._write_about()
        return folder

    @classmethod
    def reopen(cls, path: Path) -> RunFolder:
        """Take a run up again: what was promised is finished, what was not is taken away."""
        about = read_about(path)
        with _told(path):
            (path / UNFINISHED).mkdir(exist_ok=True)
            folder = cls(path, about, _locked(path))
            folder._settle()
        return folder

    def close(self) -> None:
        """Let the folder go."""
        if self._lock is not None:
            self._lock.close()

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that this run writes."""
        return tuple(self.about["tables"])

    def put(
        self, first: int, lives: int, packed: Iterable[bytes], counts: Mapping[str, Any]
    ) -> None:
        """Write a part, of rows that were packed piece by piece (columns.pack).

        When this returns it is kept, whatever happens next.
        """
        part = f"{first:0{DIGITS}}"
        unfinished = self.path / UNFINISHED
        try:
            with _told(self.path):
                pieces: dict[str, list[Any]] = {table: [] for table in self.tables}
                for each in packed:  # of which one at a time lies open
                    rows = unpack(each)
                    for table in self.tables:
                        pieces[table].append(arrow_rows(TABLES[table], rows[table]))
                files: dict[str, int] = {}
                for table in self.tables:
                    file = unfinished / f"{part}.{table}"
                    write_table(pieces[table], file)
                    _keep(file)
                    files[table] = file.stat().st_size
                mark = {"first": first, "lives": lives, "files": files, "counts": counts}
                _replace(self.path / PARTS / f"{part}.json.gz", _packed(mark))
                self._place(Part(first, lives, files, {}))
        except RehearsalFault:
            for left in unfinished.glob(f"{part}.*"):
                if not (self.path / PARTS / f"{part}.json.gz").exists():
                    left.unlink(missing_ok=True)
            raise

    def drop_from(self, first: int) -> None:
        """Take away every part whose lives begin at a number or after it."""
        with _told(self.path):
            for mark in (self.path / PARTS).glob("*.json.gz"):
                name = mark.name.partition(".")[0]
                if name.isdecimal() and int(name) >= first:
                    mark.unlink()
            self._settle()

    def finish(self, state: str, summary: Mapping[str, Any]) -> None:
        """Say how the run ended, and write its summary."""
        with _told(self.path):
            text = json.dumps(summary, ensure_ascii=False, indent=1)
            _replace(self.path / SUMMARY_FILE, f"{text}\n".encode())
            self.about["state"] = state
            self._write_about()

    def note(self, **more: Any) -> None:
        """Note more of what was asked. Changes: run.json."""
        with _told(self.path):
            self.about.update(more)
            self._write_about()

    def _write_about(self) -> None:
        text = json.dumps(self.about, ensure_ascii=False, indent=1)
        _replace(self.path / RUN_FILE, f"{text}\n".encode())

    def _place(self, part: Part) -> None:
        for table in part.files:
            os.replace(
                self.path / UNFINISHED / f"{part.name}.{table}", _file(self.path, table, part)
            )
        for table in part.files:
            _keep(self.path / table)

    def _settle(self) -> None:
        parts = {part.name: part for part in parts_of(self.path)}
        for part in parts.values():
            for table in part.files:
                waiting = self.path / UNFINISHED / f"{part.name}.{table}"
                if waiting.exists() and not _file(self.path, table, part).exists():
                    os.replace(waiting, _file(self.path, table, part))
        for left in (self.path / UNFINISHED).iterdir():
            left.unlink()
        for mark in (self.path / PARTS).iterdir():
            if mark.name.partition(".")[0] not in parts:
                mark.unlink()
        for table in self.tables:
            for file in (self.path / table).glob("*.parquet"):
                if file.stem not in parts:
                    file.unlink()


def read_about(path: Path) -> dict[str, Any]:
    """What a run's folder says of itself. Errors: RehearsalFault when it is none."""
    try:
        about = json.loads((path / RUN_FILE).read_text(encoding="utf-8"))
        if about["form"] != FORM or about["version"] != VERSION:
            raise ValueError("it is of another form")
        if not all(table in TABLES for table in about["tables"]):
            raise ValueError("it has tables that nobody knows")
    except (OSError, ValueError, KeyError, TypeError) as fault:
        said = getattr(fault, "strerror", None) or str(fault) or type(fault).__name__
        raise RehearsalFault(
            NOT_WHOLE,
            f"'{path}' holds no run of lives",
            f"its {RUN_FILE} cannot be read: {said}.",
            "Name the folder that was given to 'wintering rehearse' as --out.",
        ) from None
    return about


def parts_of(path: Path) -> list[Part]:
    """The parts of a run that are whole, in order, as far as they follow one another."""
    found: list[Part] = []
    expected = 0
    for mark in sorted((path / PARTS).glob("*.json.gz")):
        try:
            told = json.loads(gzip.decompress(mark.read_bytes()))
            part = Part(int(told["first"]), int(told["lives"]), told["files"], told["counts"])
            is_whole = all(_bytes(path, table, part) == many for table, many in part.files.items())
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            break
        if part.first != expected or not is_whole:
            break
        found.append(part)
        expected += part.lives
    return found


def files_of(path: Path, table: str) -> list[Path]:
    """The files of a table, in order of lives, one a part."""
    return [table_file(path, table, part) for part in parts_of(path)]


def table_file(path: Path, table: str, part: Part) -> Path:
    """The file of a table's part, wherever it waits."""
    file = _file(path, table, part)
    return file if file.exists() else path / UNFINISHED / f"{part.name}.{table}"


def _file(path: Path, table: str, part: Part) -> Path:
    return path / table / f"{part.name}.parquet"


def _bytes(path: Path, table: str, part: Part) -> int:
    return table_file(path, table, part).stat().st_size


def _packed(data: Any) -> bytes:
    return gzip.compress(json.dumps(data, ensure_ascii=False).encode(), PACKED_BY, mtime=0)


def _replace(file: Path, data: bytes) -> None:
    """Write a file so that nobody ever finds half of it."""
    new = file.with_name(f".{file.name}.new")
    try:
        with new.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(new, file)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    _keep(file.parent)


def _keep(path: Path) -> None:
    """See to it that a file, or the names in a folder, are on the disk and not only on the way."""
    try:
        number = os.open(path, os.O_RDONLY)
    except OSError:
        if path.is_dir():  # systems that open no folders keep their names by themselves
            return
        raise
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _locked(path: Path) -> Any:
    """A lock that ends with the program, however it ends. Errors: RehearsalFault when held."""
    try:
        import fcntl
    except ImportError:  # no such locks on this system
        return None
    lock = (path / LOCK).open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise RehearsalFault(
            NOT_THIS_RUN,
            f"a run is being written to '{path}' now",
            "another program holds the folder.",
            "Wait for it, or name another folder.",
        ) from None
    return lock


def _refuse_taken(path: Path) -> None:
    is_run = (path / RUN_FILE).exists()
    raise RehearsalFault(
        NOT_THIS_RUN,
        f"'{path}' {'holds a run already' if is_run else 'is not an empty folder'}",
        "nothing of another is ever written over.",
        "Go on with it: --resume. Or name another folder." if is_run else "Name another folder.",
    )


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        where = fault.filename or path
        raise RehearsalFault(
            DISK,
            f"'{where}' cannot be written",
            f"the system says: {fault.strerror or fault}. What was written before is whole.",
            "Make room or name a folder you may write in; with --resume the run goes on.",
        ) from None
