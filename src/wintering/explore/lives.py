"""Lives lived by a policy, page after page, to an ending or a bound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

TURNS_AT_MOST = 20_000


class PageLike(Protocol):
    """What a policy needs to know of a page."""

    @property
    def day(self) -> int: ...
    @property
    def turn(self) -> int: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def ended(self) -> str | None: ...


P = TypeVar("P", bound=PageLike, covariant=True)


class Playable(Protocol[P]):
    """A life that can be played: its newest page, and the way to the next."""

    @property
    def page(self) -> P: ...
    @property
    def seed(self) -> int: ...
    def choose(self, index: int) -> P: ...
    def leans(self, policy: str) -> list[float]: ...


class Chooser(Protocol):
    """Whoever chooses for a life: a policy, or anything that knows the kind of life it plays."""

    @property
    def name(self) -> str: ...
    def choose_in(self, playable: Any) -> int:
        """The choice taken on the newest page, from 0."""
        ...


class Left(Exception):
    """A policy leaves the life where it stands."""


@dataclass(frozen=True, slots=True)
class Lived:
    """How a life went. `ended` is the ending's name, None when it was left before."""

    seed: int
    policy: str
    ended: str | None
    days: int
    turns: int
    choices: tuple[int, ...]


def live(
    playable: Playable[P],
    policy: Chooser,
    *,
    until_day: int | None = None,
    turns_at_most: int = TURNS_AT_MOST,
    shown: Callable[[P, int | None], None] | None = None,
) -> Lived:
    """Live a life by a policy, to its ending, a day, a number of turns, or until it is left.

    `shown` is called with every page and the choice then taken on it, None on the last.
    Changes: the playable.
    """
    choices: list[int] = []
    while True:
        page = playable.page
        stops = page.ended is not None or len(choices) >= turns_at_most
        if stops or (until_day is not None and page.day >= until_day):
            break
        try:
            choice = policy.choose_in(playable)
        except Left:
            break
        if shown is not None:
            shown(page, choice)
        choices.append(choice)
        playable.choose(choice)
    if shown is not None:
        shown(page, None)
    return Lived(playable.seed, policy.name, page.ended, page.day, page.turn, tuple(choices))
