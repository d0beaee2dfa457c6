"""The archive of curiosity: how each thing was first reached, and how seldom it was since.

Choosing what was taken least finds what is near; what lies deep is found by going back to where
something was seldom seen and looking on from there. (The idea is of Go-Explore: A. Ecoffet,
J. Huizinga, J. Lehman, K. O. Stanley, J. Clune, "First return, then explore", Nature 590, 2021;
and of the coverage-guided fuzzers before it.)
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import NamedTuple

# What a run shows is a set of features: whole numbers, the same in every process. The one
# for "point p was reached at least 2^k times in the run" is p × 32 + k; after those of all the
# points come those of values (see values.py).
STEPS = 32
WEIGHT = 1 << 30  # of a feature shown by one run; it falls with the square of how many did


class Way(NamedTuple):
    """How something was first reached: a run's number, its seed and its first choices."""

    number: int
    seed: int
    choices: tuple[int, ...]


class Archive:
    """Every feature shown so far: by how many runs, and the way of the first."""

    def __init__(self) -> None:
        self.shown: Counter[int] = Counter()
        self.ways: dict[int, Way] = {}
        self._features: list[int] = []
        self._ladder: list[int] = []

    def add(self, shown: Mapping[int, int], ways: Iterable[tuple[int, Way]]) -> None:
        """Take in what runs have shown. Changes: this archive, not what `pick` gives."""
        self.shown.update(shown)
        for feature, way in ways:
            known = self.ways.get(feature)
            if known is None or way.number < known.number:
                self.ways[feature] = way

    def freeze(self) -> None:
        """From now on `pick` knows all that was added. Changes: this archive."""
        self._features = sorted(each for each in self.ways if self.ways[each].choices)
        self._ladder = list(
            accumulate(max(WEIGHT // self.shown[each] ** 2, 1) for each in self._features)
        )

    def pick(self, number: int) -> Way | None:
        """The way to a feature, a seldom one more likely; None before anything is known.

        Units: `number` is drawn from 0 to 2^32 - 1.
        """
        if not self._ladder:
            return None
        at = number * self._ladder[-1] >> 32
        return self.ways[self._features[bisect_right(self._ladder, at)]]


def features_of(hits: list[int]) -> list[int]:
    """The features of a run, from how often it reached each point."""
    found: list[int] = []
    for point, times in enumerate(hits):
        if times == 1:
            found.append(point * STEPS)
        elif times:
            found.extend(range(point * STEPS, point * STEPS + times.bit_length()))
    return found


def is_shown(feature: int, hits: list[int]) -> bool:
    """Whether a run with these hits has a feature of a point."""
    return hits[feature // STEPS] >> feature % STEPS > 0
