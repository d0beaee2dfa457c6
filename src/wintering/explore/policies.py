"""Policies: ways of choosing by the page and its leans alone, the same for the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wintering.arithmetic import draw

if TYPE_CHECKING:
    from wintering.explore.lives import Playable

CHOOSING = 0x43484F53  # sets a policy's draws apart from the life's own
WORDS_OF_NAME = 4  # bytes of a policy's name that key its draws


@dataclass(frozen=True, slots=True)
class Policy:
    """A way of choosing. One without a lean chooses evenly among all choices."""

    name: str
    follows_leans: bool

    def choose(self, leans: Sequence[float], seed: int, turn: int) -> int:
        """The choice taken, from 0: the greatest lean, ties by chance.

        Errors: ValueError when there is nothing to choose from.
        """
        if not leans:
            raise ValueError("a page without a choice")
        if self.follows_leans:
            greatest = max(leans)
            among = [index for index, lean in enumerate(leans) if lean == greatest]
        else:
            among = list(range(len(leans)))
        if len(among) == 1:
            return among[0]
        word = int.from_bytes(self.name.encode()[:WORDS_OF_NAME], "little")
        return among[draw(seed, CHOOSING, word, turn) * len(among) >> 32]

    def choose_in(self, playable: Playable[Any]) -> int:
        """The choice taken on the newest page of a life, from 0."""
        page = playable.page
        leans = playable.leans(self.name) if self.follows_leans else [0.0] * len(page.choices)
        return self.choose(leans, playable.seed, page.turn)


POLICIES = {
    "random": Policy("random", follows_leans=False),
    "careful": Policy("careful", follows_leans=True),
    "reckless": Policy("reckless", follows_leans=True),
    # Leans to what was seen least; whoever plays it knows that, and gives the leans.
    "curious": Policy("curious", follows_leans=True),
}


def policy_named(name: str) -> Policy:
    """The policy of a name; one that is not known follows the leans of that name."""
    return POLICIES.get(name, Policy(name, follows_leans=True))
