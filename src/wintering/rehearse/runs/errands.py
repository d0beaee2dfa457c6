"""What one life of a run is to be: its number, seed and policy, and how it begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wintering.arithmetic import draw
from wintering.explore.archive import STEPS
from wintering.explore.lives import Chooser
from wintering.explore.playing import CURIOUS_SHARE, LOOKING
from wintering.explore.policies import policy_named
from wintering.rehearse.runs.policies import CURIOUS
from wintering.rehearse.runs.sources import sources_of
from wintering.story.session import Session

WIDTH = 1 << 64  # seeds
APART = 32  # bits: no run has 2^32 lives


@dataclass(frozen=True, slots=True)
class LifeErrand:
    """One life to be lived: `policy` is its place among those of the run.

    `first` are choices to begin with; `choosing` is the seed of the policy's own draws.
    """

    number: int
    seed: int
    policy: int
    choosing: int
    first: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LifeTask:
    """Some lives, and how often each choice was taken before them, as far as is known."""

    errands: tuple[LifeErrand, ...]
    taken: Mapping[str, int] = field(default_factory=dict[str, int])


def seed_of(run_seed: int, number: int, policies: int) -> int:
    """The seed of a life: that of run N begins at N × 2^32; every policy lives the same seeds."""
    return ((run_seed << APART) + number // policies) % WIDTH


class Curious:
    """Takes what this run, and this life, took least; every second time any choice at all.

    One object for each life. `taken` does not change while a generation is lived.
    """

    name = CURIOUS

    def __init__(self, choosing: int, taken: Mapping[str, int]) -> None:
        self._choosing, self._taken = choosing, taken
        self._mine: dict[str, int] = {}

    def choose_in(self, playable: Session) -> int:
        """The choice taken, from 0. Changes: this policy."""
        turn = playable.page.turn
        keys = [each.key for each in sources_of(playable)]
        if draw(self._choosing, LOOKING, turn) < CURIOUS_SHARE:
            leans = [-float(self._taken.get(key, 0) + self._mine.get(key, 0)) for key in keys]
        else:
            leans = [0.0] * len(keys)
        choice = policy_named(CURIOUS).choose(leans, self._choosing, turn)
        self._mine[keys[choice]] = self._mine.get(keys[choice], 0) + 1
        return choice


class Begun:
    """Takes given choices first and lets a policy go on from there."""

    def __init__(self, first: Sequence[int], then: Chooser) -> None:
        self.name = then.name
        self._first, self._then = first, then
        self._made = 0

    def choose_in(self, playable: Session) -> int:
        """The choice taken, from 0. Changes: this policy, or the one that goes on."""
        if self._made < len(self._first):
            self._made += 1
            return self._first[self._made - 1]
        return self._then.choose_in(playable)


def features_in(counts: Mapping[int, int]) -> list[int]:
    """The features of a life (see explore.archive) from how often it showed each thing."""
    return [
        each * STEPS + step for each, times in counts.items() for step in range(times.bit_length())
    ]
