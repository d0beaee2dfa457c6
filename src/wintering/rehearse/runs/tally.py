"""What the lives of a run came to, in counts that add up: reach, endings, faults, lengths."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import compress
from operator import add
from typing import Any

from wintering.rehearse.runs.living import Fault, OneLife

EXAMPLES = 3  # lives kept of each ending, cause and fault: the earliest
FAULTS = 200  # different faults kept; of further ones only the number


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """A life that shows something: number, seed, policy, and the choices that replay it."""

    life: int
    seed: int
    policy: str
    choices: tuple[int, ...]


@dataclass(slots=True)
class Count:
    """How often something happened, by policy, and the earliest lives that show it."""

    by_policy: Counter[str] = field(default_factory=Counter[str])
    shown: list[Shown] = field(default_factory=list[Shown])

    @property
    def lives(self) -> int:
        """How many lives."""
        return self.by_policy.total()

    def note(self, policy: str, shown: list[Shown], times: int = 1) -> None:
        """Count it once more, or more often. Changes: this count."""
        self.by_policy[policy] += times
        self.shown = sorted([*self.shown, *shown])[:EXAMPLES]

    def add(self, other: Count) -> None:
        """Take in another count of the same. Changes: this count."""
        self.by_policy.update(other.by_policy)
        self.shown = sorted([*self.shown, *other.shown])[:EXAMPLES]


@dataclass
class RunTally:
    """Counts over lives; adding tallies in any order gives the same.

    Shapes: `hits` and `lives_with` by point of the scenes. `scenes` counts lives that told each
    scene; `taken` how often curious lives may know each choice to have been taken.
    """

    hits: list[int]
    lives_with: list[int]
    lives: Counter[str] = field(default_factory=Counter[str])
    failed: int = 0
    hours: int = 0
    turns: int = 0
    words: int = 0
    endings: dict[str | None, Count] = field(default_factory=dict[str | None, Count])
    causes: dict[str, Count] = field(default_factory=dict[str, Count])
    faults: dict[Fault, Count] = field(default_factory=dict[Fault, Count])
    scenes: Counter[str] = field(default_factory=Counter[str])
    taken: Counter[str] = field(default_factory=Counter[str])

    @classmethod
    def of(cls, points: int) -> RunTally:
        """A tally of nothing yet, for scenes of so many points."""
        return cls([0] * points, [0] * points)

    @property
    def all_lives(self) -> int:
        """Lives lived, the failed ones among them."""
        return self.lives.total()

    def life(self, one: OneLife, hits: list[int]) -> None:
        """Count one life. Changes: this tally."""
        shown = [Shown(one.errand.number, one.errand.seed, one.policy, one.choices)]
        self.lives[one.policy] += 1
        self.hours += one.hours
        self.turns += len(one.choices)
        self.words += one.watch.words
        for point in compress(range(len(hits)), hits):  # of some ten thousand a life reaches few
            self.hits[point] += hits[point]
            self.lives_with[point] += 1
        if one.fault is None:
            self.endings.setdefault(one.ended, Count()).note(one.policy, shown)
            if one.cause is not None:
                self.causes.setdefault(one.cause, Count()).note(one.policy, shown)
        else:
            self.failed += 1
            self._fault(one.fault).note(one.policy, shown)
        self.scenes.update(set(one.rows["scenes"]["knot"]))  # type: ignore[arg-type]
        self.taken.update(one.watch.taken)

    def _fault(self, fault: Fault) -> Count:
        if fault not in self.faults and len(self.faults) >= FAULTS:
            fault = Fault(fault.kind, "one of many other faults")
        return self.faults.setdefault(fault, Count())

    def add(self, other: RunTally) -> None:
        """Take in another tally of the same world. Changes: this tally."""
        self.hits = list(map(add, self.hits, other.hits))
        self.lives_with = list(map(add, self.lives_with, other.lives_with))
        self.lives.update(other.lives)
        self.failed += other.failed
        self.hours += other.hours
        self.turns += other.turns
        self.words += other.words
        for ending, count in other.endings.items():
            self.endings.setdefault(ending, Count()).add(count)
        for cause, count in other.causes.items():
            self.causes.setdefault(cause, Count()).add(count)
        for fault, count in other.faults.items():
            self._fault(fault).add(count)
        self.scenes.update(other.scenes)
        self.taken.update(other.taken)

    def as_data(self) -> dict[str, Any]:
        """The tally as JSON can hold it."""
        return {
            "points": len(self.hits),
            "hits": _sparse(self.hits),
            "lives_with": _sparse(self.lives_with),
            "lives": dict(self.lives),
            "failed": self.failed,
            "hours": self.hours,
            "turns": self.turns,
            "words": self.words,
            "endings": [[name, _count_data(count)] for name, count in self.endings.items()],
            "causes": [[name, _count_data(count)] for name, count in self.causes.items()],
            "faults": [
                [[each.kind, each.what, each.code, each.file, each.line], _count_data(count)]
                for each, count in self.faults.items()
            ],
            "scenes": dict(self.scenes),
            "taken": dict(self.taken),
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> RunTally:
        """The tally that `as_data` described. Errors: KeyError, TypeError, ValueError."""
        points = int(data["points"])
        return cls(
            _dense(data["hits"], points),
            _dense(data["lives_with"], points),
            Counter(data["lives"]),
            int(data["failed"]),
            int(data["hours"]),
            int(data["turns"]),
            int(data["words"]),
            {name: _count_of(count) for name, count in data["endings"]},
            {name: _count_of(count) for name, count in data["causes"]},
            {Fault(*fault): _count_of(count) for fault, count in data["faults"]},
            Counter(data["scenes"]),
            Counter(data["taken"]),
        )


def _sparse(counts: list[int]) -> dict[str, int]:
    return {str(at): count for at, count in enumerate(counts) if count}


def _dense(sparse: Mapping[str, int], many: int) -> list[int]:
    counts = [0] * many
    for at, count in sparse.items():
        counts[int(at)] = count
    return counts


def _count_data(count: Count) -> list[Any]:
    shown = [[each.life, each.seed, each.policy, list(each.choices)] for each in count.shown]
    return [dict(count.by_policy), shown]


def _count_of(data: Any) -> Count:
    by_policy, shown = data
    return Count(
        Counter(by_policy),
        [Shown(life, seed, policy, tuple(choices)) for life, seed, policy, choices in shown],
    )
