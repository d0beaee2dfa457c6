"""What many plays of a story came to: reach, endings, faults, lengths. Two tallies add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TypeVar

from wintering.diagnostics import Diagnostic
from wintering.explore.playing import Ending, Played, Stretch

K = TypeVar("K", bound=Hashable)


@dataclass(slots=True)
class Example:
    """How often something happened, and the shortest play that shows it (from 0, as taken)."""

    count: int
    seed: int
    choices: tuple[int, ...]
    number: int
    evenly: int = 0  # of the count, in plays that chose evenly

    def add(self, other: Example) -> None:
        """Take in another of the same. Changes: this."""
        self.count += other.count
        self.evenly += other.evenly
        if (len(other.choices), other.number) < (len(self.choices), self.number):
            self.seed, self.choices, self.number = other.seed, other.choices, other.number


@dataclass(slots=True)
class Tally:
    """Counts over plays. Adding tallies in any order gives the same.

    Shapes: `hits` and `plays_with` by point. `turns` and `words` are of plays that chose
    evenly, since the curious ones go where nobody would.
    """

    hits: list[int]
    plays_with: list[int]
    plays: int = 0
    evenly: int = 0
    endings: dict[Ending, Example] = field(default_factory=dict[Ending, Example])
    faults: dict[Diagnostic, Example] = field(default_factory=dict[Diagnostic, Example])
    turns: Counter[int] = field(default_factory=Counter[int])
    words: Counter[int] = field(default_factory=Counter[int])
    most_words: int = 0
    most_turns: int = 0
    longest: Stretch = field(default_factory=lambda: Stretch(0, 0, 0))
    longest_play: Example = field(default_factory=lambda: Example(0, 0, (), 0))

    @classmethod
    def of(cls, points: int) -> Tally:
        """A tally of nothing yet, for a story of so many points."""
        return cls([0] * points, [0] * points)

    def play(self, played: Played, hits: list[int], evenly: bool) -> None:
        """Count one play. Changes: this tally."""
        choices = tuple(played.choices)
        self.plays += 1
        self.evenly += evenly
        for point, times in enumerate(hits):
            if times:
                self.hits[point] += times
                self.plays_with[point] += 1
        seen = Example(1, played.seed, choices, played.number, int(evenly))
        _note(self.endings, played.ending, seen)
        if played.fault is not None:
            _note(self.faults, played.fault, seen)
        if evenly:
            self.turns[len(choices)] += 1
            self.words[played.words] += 1
        self.most_words = max(self.most_words, played.words)
        self.most_turns = max(self.most_turns, len(choices))
        turn = played.longest.turn
        self._stretch(played.longest, Example(1, played.seed, choices[:turn], played.number))

    def _stretch(self, stretch: Stretch, seen: Example) -> None:
        """Keep the stretch with the most words, of the earliest turn and play that has it."""
        known = self.longest
        mine = (known.words, -known.turn, -self.longest_play.number)
        if (stretch.words, -stretch.turn, -seen.number) > mine:
            self.longest, self.longest_play = stretch, seen

    def add(self, other: Tally) -> None:
        """Take in another tally of the same story. Changes: this tally."""
        self.plays += other.plays
        self.evenly += other.evenly
        self.hits = [mine + theirs for mine, theirs in zip(self.hits, other.hits, strict=True)]
        self.plays_with = [
            mine + theirs for mine, theirs in zip(self.plays_with, other.plays_with, strict=True)
        ]
        for ending, seen in other.endings.items():
            _note(self.endings, ending, seen)
        for fault, seen in other.faults.items():
            _note(self.faults, fault, seen)
        self.turns.update(other.turns)
        self.words.update(other.words)
        self.most_words = max(self.most_words, other.most_words)
        self.most_turns = max(self.most_turns, other.most_turns)
        self._stretch(other.longest, other.longest_play)


def _note(kept: dict[K, Example], key: K, seen: Example) -> None:
    known = kept.get(key)
    if known is None:
        # A copy: what is kept grows, and what was seen may be noted under two keys.
        kept[key] = Example(seen.count, seen.seed, seen.choices, seen.number, seen.evenly)
    else:
        known.add(seen)


def median(counts: Counter[int]) -> float:
    """The median of counted values; 0 of none."""
    total = counts.total()
    if total == 0:
        return 0.0
    middle: list[int] = []
    passed = 0
    for value in sorted(counts):
        before, passed = passed, passed + counts[value]
        if before <= (total - 1) // 2 < passed:
            middle.append(value)
        if before <= total // 2 < passed:
            middle.append(value)
            break
    return sum(middle) / 2
