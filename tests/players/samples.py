"""A sitting made by hand, so that a player can be tested without a world."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from wintering.story.page import Page
from wintering.story.store import MemoryStore

LONG = (
    "The creek is low and loud. You keep to the stones where you can, and where you cannot"
    " you go in to the knee and count, and on the far bank you sit down to see how long the"
    " counting has to go on before the feet are yours again."
)


def page(turn: int, path: str = "", ended: str | None = None) -> Page:
    """The page of a turn, told by the choices that led to it."""
    return Page(
        turn=turn,
        day=turn // 4,
        hour=(13 + turn) % 24,
        moon=1,
        place="creek_ford",
        paragraphs=(f"Turn {turn}, by way of [{path}].", LONG),
        choices=() if ended else ("Cross here", "Go up to the deadfall", "Wait for dark"),
        sense="A thin moon. Cold hands.",
        ended=ended,
    )


class HandMadeSession:
    """Three choices a page; the path of choices is all its state; it ends at turn `last`."""

    def __init__(self, path: str = "", last: int = 9) -> None:
        self.path, self.last, self.seed = path, last, 4711
        self.life: Any = None

    @property
    def page(self) -> Page:
        turn = len(self.path)
        return page(turn, self.path, "home_early" if turn == self.last else None)

    def digest(self) -> str:
        return f"digest-{self.path}"


class HandMadeSitting:
    """What the players use of a sitting, on a store in memory."""

    def __init__(self, last: int = 9) -> None:
        self.store, self.name, self.last = MemoryStore(), "ash", last
        self.world: Any = SimpleNamespace()
        self.session = HandMadeSession("", last)
        self.store.create(self.name, "eight_moons", 4711)
        self.store.put_turn(self.name, 0, {"path": ""}, self.page, None)

    @property
    def page(self) -> Page:
        return self.session.page

    @property
    def seed(self) -> int:
        return self.session.seed

    def choose(self, index: int) -> Page:
        path = self.session.path + str(index + 1)
        self.session = HandMadeSession(path, self.last)
        self.store.put_turn(self.name, len(path), {"path": path}, self.page, index)
        return self.page

    def undo(self) -> bool:
        kept = self.store.drop_newest(self.name)
        if kept is None:
            return False
        self.session = HandMadeSession(kept.snapshot["path"], self.last)
        return True

    def transcript(self) -> tuple[tuple[str | None, Page], ...]:
        told: list[tuple[str | None, Page]] = []
        for choice, shown in self.store.transcript(self.name):
            told.append((None if choice is None else told[-1][1].choices[choice], shown))
        return tuple(told)
