"""Lives in a SQLite file: a turn is one committed transaction before its page is shown."""

from __future__ import annotations

import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wintering.shelf.codes import BUSY, PLAYED_ELSEWHERE, ShelfFault
from wintering.shelf.difference import applied, difference
from wintering.shelf.pack import own_copy, packed, unpacked
from wintering.shelf.schema import damaged, look_at, make, read_only
from wintering.story.page import Page
from wintering.story.store import KeptLife, KeptTurn, LifeExists, NoSuchLife, Snapshot

# Every twentieth turn is kept whole, so that no turn is more than nineteen differences away.
KEYFRAME_EVERY = 20
# Seconds to wait while another program writes the same shelf.
_PATIENCE_S = 5.0


class SqliteStore:
    """Lives kept in one file. Holds to `wintering.story.store.Store`.

    Errors: ShelfFault on opening and on any use, when the file is not a shelf, may not be
    written, is damaged, or has gone on without us.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if not look_at(path):
            make(path)
        with self._faults():
            self._database = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
            self._database.execute("PRAGMA foreign_keys = ON")
            # One file, whole after every commit, also when the power goes: docs/adr/0004.
            self._database.execute("PRAGMA journal_mode = DELETE")
            self._database.execute("PRAGMA synchronous = FULL")
        # The newest snapshot of the life being played, to find what a turn changed; and its
        # row as it is kept, to see whether somebody else has undone it and gone on.
        self._latest: tuple[str, int, Any] | None = None
        self._row: bytes = b""

    def create(self, name: str, world: str, seed: int) -> None:
        """Begin keeping a life that has no turns yet. Errors: LifeExists, ShelfFault."""
        now = time.time()
        with self._change():
            if self._one("SELECT 1 FROM lives WHERE name = ?", name):
                raise LifeExists(name)
            self._database.execute(
                "INSERT INTO lives (name, world, seed, begun, played) VALUES (?, ?, ?, ?, ?)",
                (name, world, str(seed), now, now),
            )

    def lives(self) -> tuple[KeptLife, ...]:
        """Every life kept, the one played last first."""
        with self._faults():
            rows = self._database.execute(
                "SELECT name, world, seed, played, turn, day, ended FROM lives"
                " LEFT JOIN turns ON turns.life = lives.id AND turns.turn ="
                " (SELECT max(turn) FROM turns WHERE life = lives.id)"
                " ORDER BY played DESC, lives.id DESC"
            ).fetchall()
        return tuple(
            KeptLife(name, world, int(seed), turn or 0, day or 0, ended, played)
            for name, world, seed, played, turn, day, ended in rows
        )

    def put_turn(
        self, name: str, turn: int, snapshot: Snapshot, page: Page, choice: int | None
    ) -> None:
        """Keep one turn, committed when this returns.

        Errors: NoSuchLife; ShelfFault when the life's newest turn is not the one before.
        """
        plain = own_copy(snapshot)
        with self._change():
            life = self._id(name)
            newest = self._newest_turn(life)
            remembered = self._latest is not None and self._latest[:2] == (name, newest)
            is_ours = not remembered or self._row == self._row_of(life, newest)
            if turn != newest + 1 or not is_ours:
                raise self._played_elsewhere(name, turn, newest)
            is_keyframe = turn % KEYFRAME_EVERY == 0
            if is_keyframe:
                kept = packed(plain)
            else:
                kept = packed(difference(self._snapshot(name, life, newest), plain))
            shown = packed(page.as_data())
            self._database.execute(
                "INSERT INTO turns (life, turn, choice, day, ended, keyframe, snapshot, page)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (life, turn, choice, page.day, page.ended, int(is_keyframe), kept, shown),
            )
            self._database.execute("UPDATE lives SET played = ? WHERE id = ?", (time.time(), life))
        self._latest, self._row = (name, turn, plain), kept + shown

    def newest(self, name: str) -> KeptTurn | None:
        """The newest turn of a life, or None when it has none. Errors: NoSuchLife."""
        with self._faults():
            life = self._id(name)
            turn = self._newest_turn(life)
            if turn < 0:
                return None
            kept = self._turn(name, life, turn)
            self._remember(name, life, kept)
            return kept

    def turn_at(self, name: str, turn: int) -> KeptTurn | None:
        """A turn of a life, or None when it has no such turn. Errors: NoSuchLife, ShelfFault."""
        with self._faults():
            life = self._id(name)
            if not 0 <= turn <= self._newest_turn(life):
                return None
            return self._turn(name, life, turn)

    def drop_newest(self, name: str) -> KeptTurn | None:
        """Let go of the newest turn and give the one before it; None at turn 0.

        Errors: NoSuchLife, ShelfFault.
        """
        with self._change():
            life = self._id(name)
            turn = self._newest_turn(life)
            if turn < 1:
                return None
            before = self._turn(name, life, turn - 1)
            self._database.execute("DELETE FROM turns WHERE life = ? AND turn = ?", (life, turn))
            self._database.execute("UPDATE lives SET played = ? WHERE id = ?", (time.time(), life))
            self._remember(name, life, before)
        return before

    def transcript(self, name: str) -> tuple[tuple[int | None, Page], ...]:
        """Every page kept of a life with the choice that led to it, in order."""
        with self._faults():
            rows = self._database.execute(
                "SELECT choice, page FROM turns WHERE life = ? ORDER BY turn", (self._id(name),)
            ).fetchall()
            return tuple((choice, Page.from_data(unpacked(page))) for choice, page in rows)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _one(self, query: str, *values: object) -> tuple[Any, ...] | None:
        return self._database.execute(query, values).fetchone()

    def _id(self, name: str) -> int:
        row = self._one("SELECT id FROM lives WHERE name = ?", name)
        if row is None:
            raise NoSuchLife(name)
        return int(row[0])

    def _newest_turn(self, life: int) -> int:
        row = self._one("SELECT max(turn) FROM turns WHERE life = ?", life)
        return -1 if row is None or row[0] is None else int(row[0])

    def _remember(self, name: str, life: int, kept: KeptTurn) -> None:
        """Hold the newest turn in memory: a copy, since whoever asked may write in theirs."""
        self._latest = (name, kept.turn, own_copy(kept.snapshot))
        self._row = self._row_of(life, kept.turn)

    def _row_of(self, life: int, turn: int) -> bytes:
        row = self._one("SELECT snapshot, page FROM turns WHERE life = ? AND turn = ?", life, turn)
        return b"" if row is None else row[0] + row[1]

    def _turn(self, name: str, life: int, turn: int) -> KeptTurn:
        row = self._one("SELECT choice, page FROM turns WHERE life = ? AND turn = ?", life, turn)
        if row is None:
            raise damaged(self.path, f"turn {turn} of '{name}' is missing")
        page = Page.from_data(unpacked(row[1]))
        return KeptTurn(turn, row[0], page, self._snapshot(name, life, turn))

    def _snapshot(self, name: str, life: int, turn: int) -> Any:
        """The snapshot of a turn: the last keyframe before it, and the differences since."""
        if self._latest is not None and self._latest[:2] == (name, turn):
            return self._latest[2]
        rows = self._database.execute(
            "SELECT keyframe, snapshot FROM turns WHERE life = ? AND turn <= ? AND turn >="
            " (SELECT max(turn) FROM turns WHERE life = ? AND turn <= ? AND keyframe = 1)"
            " ORDER BY turn",
            (life, turn, life, turn),
        ).fetchall()
        if not rows:
            raise damaged(self.path, f"turn {turn} of '{name}' has lost what it stands on")
        snapshot = unpacked(rows[0][1])
        for _, change in rows[1:]:
            snapshot = applied(snapshot, unpacked(change))
        return snapshot

    @contextmanager
    def _change(self) -> Iterator[None]:
        """One transaction: all of it, committed, or none of it."""
        with self._faults():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """What SQLite says of the file, said to a person. Errors: ShelfFault."""
        try:
            yield
        except sqlite3.OperationalError as error:
            said = str(error)
            if "readonly" in said or "unable to open" in said:
                raise read_only(self.path) from error
            if "locked" in said or "busy" in said:
                raise self._busy() from error
            raise damaged(self.path, f"SQLite says: {said}") from error
        except sqlite3.DatabaseError as error:
            raise damaged(self.path, f"SQLite says: {error}") from error
        except (zlib.error, ValueError, KeyError, IndexError) as error:
            if isinstance(error, NoSuchLife | LifeExists):
                raise
            raise damaged(self.path, f"a kept turn does not read back ({error})") from error

    def _busy(self) -> ShelfFault:
        return ShelfFault(
            BUSY,
            self.path,
            "the shelf is in use",
            f"another program has been writing it for more than {_PATIENCE_S:.0f} seconds.",
            "Close the other one, and choose again: the turn before is kept.",
        )

    def _played_elsewhere(self, name: str, turn: int, newest: int) -> ShelfFault:
        return ShelfFault(
            PLAYED_ELSEWHERE,
            self.path,
            f"'{name}' has been played on from somewhere else",
            f"this would be turn {turn}, and the newest kept is {newest}.",
            "Open the life again: it goes on from its newest turn.",
        )
