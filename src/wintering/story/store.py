"""The promise that whoever keeps lives must hold: a turn is kept whole, or not at all.

The shelf keeps lives in SQLite; a browser keeps them its own way; a test keeps them in
memory. What a snapshot holds is the Session's affair: a store keeps it as plain data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from wintering.story.page import Page

Snapshot = Mapping[str, Any]  # JSON-able: what Session.snapshot gives and Session.restore takes


@dataclass(frozen=True, slots=True)
class KeptLife:
    """One life on the shelf, as a list of lives shows it.

    `world` is what was asked for when the life began (a bundled name or a folder's path);
    `played` is seconds since 1970 by the clock of the machine, or 0.0 where there is none.
    """

    name: str
    world: str
    seed: int
    turn: int
    day: int
    ended: str | None
    played: float


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A turn as it was kept: its page, its snapshot, and the choice that led to it.

    `choice` counts from 0, and is None on turn 0.
    """

    turn: int
    choice: int | None
    page: Page
    snapshot: Snapshot


class NoSuchLife(KeyError):
    """No life of that name is kept."""


class LifeExists(KeyError):
    """A life of that name is kept already."""


class Store(Protocol):
    """Where lives are kept."""

    def create(self, name: str, world: str, seed: int) -> None:
        """Begin keeping a life that has no turns yet. Errors: LifeExists."""
        ...

    def lives(self) -> tuple[KeptLife, ...]:
        """Every life kept, the one played last first."""
        ...

    def put_turn(
        self, name: str, turn: int, snapshot: Snapshot, page: Page, choice: int | None
    ) -> None:
        """Keep one turn, committed when this returns. Errors: NoSuchLife."""
        ...

    def newest(self, name: str) -> KeptTurn | None:
        """The newest turn of a life, or None when it has none. Errors: NoSuchLife."""
        ...

    def turn_at(self, name: str, turn: int) -> KeptTurn | None:
        """A turn of a life, or None when it has no such turn. Errors: NoSuchLife."""
        ...

    def drop_newest(self, name: str) -> KeptTurn | None:
        """Let go of the newest turn and give the one before it.

        Turn 0 is never dropped: None says that there was nothing to undo. Errors: NoSuchLife.
        """
        ...

    def transcript(self, name: str) -> tuple[tuple[int | None, Page], ...]:
        """Every page kept with the choice that led to it, in order. Errors: NoSuchLife."""
        ...

    def close(self) -> None:
        """Let go of what the store holds open."""
        ...


class MemoryStore:
    """A store that forgets when the program ends; for tests, and as the plainest example."""

    def __init__(self) -> None:
        self._about: dict[str, tuple[str, int]] = {}
        self._turns: dict[str, list[KeptTurn]] = {}
        self._order: list[str] = []

    def create(self, name: str, world: str, seed: int) -> None:
        """See Store.create."""
        if name in self._about:
            raise LifeExists(name)
        self._about[name] = (world, seed)
        self._turns[name] = []
        self._order.insert(0, name)

    def lives(self) -> tuple[KeptLife, ...]:
        """See Store.lives."""
        return tuple(self._one(name) for name in self._order)

    def _one(self, name: str) -> KeptLife:
        world, seed = self._about[name]
        turns = self._turns[name]
        page = turns[-1].page if turns else None
        return KeptLife(
            name=name,
            world=world,
            seed=seed,
            turn=page.turn if page else 0,
            day=page.day if page else 0,
            ended=page.ended if page else None,
            played=0.0,
        )

    def put_turn(
        self, name: str, turn: int, snapshot: Snapshot, page: Page, choice: int | None
    ) -> None:
        """See Store.put_turn."""
        self._kept(name).append(KeptTurn(turn, choice, page, snapshot))
        self._order.remove(name)
        self._order.insert(0, name)

    def newest(self, name: str) -> KeptTurn | None:
        """See Store.newest."""
        turns = self._kept(name)
        return turns[-1] if turns else None

    def turn_at(self, name: str, turn: int) -> KeptTurn | None:
        """See Store.turn_at."""
        turns = self._kept(name)
        return turns[turn] if 0 <= turn < len(turns) else None

    def drop_newest(self, name: str) -> KeptTurn | None:
        """See Store.drop_newest."""
        turns = self._kept(name)
        if len(turns) < 2:  # turn 0 alone
            return None
        turns.pop()
        return turns[-1]

    def transcript(self, name: str) -> tuple[tuple[int | None, Page], ...]:
        """See Store.transcript."""
        return tuple((kept.choice, kept.page) for kept in self._kept(name))

    def close(self) -> None:
        """See Store.close."""

    def _kept(self, name: str) -> list[KeptTurn]:
        if name not in self._turns:
            raise NoSuchLife(name)
        return self._turns[name]
