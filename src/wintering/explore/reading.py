"""What a reader meets: how many words and choices one play of a story has."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from wintering.explore.ground import Ground
from wintering.explore.playing import Errand, Player
from wintering.explore.policies import policy_named

PLAYS = 300  # enough for a median within a few words in a hundred
TURNS_AT_MOST = 300  # choices; a longer play is left there, and said to be


@dataclass
class Met:
    """Words and choices of plays that chose evenly, each counted by how many plays had it."""

    plays: int = 0
    left: int = 0  # plays left at the bound, or at a fault of the story
    words: Counter[int] = field(default_factory=Counter[int])
    choices: Counter[int] = field(default_factory=Counter[int])


def what_readers_meet(ground: Ground, seed: int, plays: int = PLAYS) -> Met:
    """Play a story evenly, from seeds that follow one another."""
    met = Met()
    player = Player(ground, TURNS_AT_MOST)
    evenly = policy_named("random")
    for number in range(plays):
        played = player.play(Errand(number, seed + number, seed + number, evenly), ())
        met.plays += 1
        met.left += played.ending.kind in ("turns", "lines", "fault")
        met.words[played.words] += 1
        met.choices[len(played.choices)] += 1
    return met
