"""Lives lived by a policy, page after page, to an ending or a bound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from wintering.explore.policies import Policy

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


@dataclass(frozen=True, slots=True)
class Lived:
    """How a life went. `ended` is the ending's name, None when the bound came first."""

    seed: int
    policy: str
    ended: str | None
    days: int
    turns: int
    choices: tuple[int, ...]


def live(
    playable: Playable[P],
    policy: Policy,
    *,
    until_day: int | None = None,
    turns_at_most: int = TURNS_AT_MOST,
    shown: Callable[[P, int | None], None] | None = None,
) -> Lived:
    """Live a life by a policy, to its ending, a day or a number of turns.

    `shown` is called with every page and the choice then taken on it, None on the last.
    Changes: the playable.
    """
    choices: list[int] = []
    while True:
        page = playable.page
        stops = page.ended is not None or len(choices) >= turns_at_most
        if stops or (until_day is not None and page.day >= until_day):
            break
        leans = playable.leans(policy.name) if policy.follows_leans else [0.0] * len(page.choices)
        choice = policy.choose(leans, playable.seed, page.turn)
        if shown is not None:
            shown(page, choice)
        choices.append(choice)
        playable.choose(choice)
    if shown is not None:
        shown(page, None)
    return Lived(playable.seed, policy.name, page.ended, page.day, page.turn, tuple(choices))
