"""The plan of a run: who lives what, generation by generation, and what comes of it."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wintering.arithmetic import draw
from wintering.explore.archive import Archive, Way
from wintering.explore.generations import GENERATION
from wintering.explore.lives import TURNS_AT_MOST
from wintering.explore.testing import PICKING
from wintering.rehearse.data.columns import add_rows, no_rows, pack
from wintering.rehearse.native import PlainLaws, laws_of
from wintering.rehearse.runs.collecting import collected_after
from wintering.rehearse.runs.errands import LifeErrand, LifeTask, features_in, seed_of
from wintering.rehearse.runs.living import Living
from wintering.rehearse.runs.policies import CURIOUS, Asked
from wintering.rehearse.runs.tally import RunTally
from wintering.story.world import World

LIVES_A_TASK = 8  # a minute of plain Python, a second of compiled laws


@dataclass(slots=True)
class LifeResult:
    """What the lives of a task came to: their rows and tally, and what is new to the archive.

    `rows` are packed (columns.pack), each task's by themselves: they wait for their part to be
    full, and results for those before them.
    """

    first: int
    lives: int
    rows: list[bytes]
    tally: RunTally
    shown: dict[int, int] = field(default_factory=dict[int, int])
    ways: list[tuple[int, Way]] = field(default_factory=list[tuple[int, Way]])

    def add(self, other: LifeResult) -> None:
        """Take in the lives that follow these. Changes: this result."""
        self.lives += other.lives
        self.rows.extend(other.rows)
        self.tally.add(other.tally)
        for feature, lives in other.shown.items():
            self.shown[feature] = self.shown.get(feature, 0) + lives
        self.ways.extend(other.ways)

    def counts(self) -> dict[str, Any]:
        """What it adds to a plan, as JSON can hold it."""
        ways = [[feature, *way[:2], list(way.choices)] for feature, way in self.ways]
        shown = [[feature, lives] for feature, lives in self.shown.items()]
        return {**self.tally.as_data(), "shown": shown, "ways": ways}

    @classmethod
    def from_counts(cls, first: int, lives: int, counts: Mapping[str, Any]) -> LifeResult:
        """The same without its rows. Errors: KeyError, TypeError, ValueError."""
        ways = [
            (feature, Way(number, seed, tuple(choices)))
            for feature, number, seed, choices in counts["ways"]
        ]
        return cls(first, lives, [], RunTally.from_data(counts), dict(counts["shown"]), ways)


class RunPlan:
    """Lives of one world, dealt to policies in turn; see `generations.Plan`.

    What curious lives know is what the generations before theirs have shown, by any policy.
    """

    def __init__(self, points: int, policies: tuple[Asked, ...], seed: int) -> None:
        self.tally = RunTally.of(points)
        self.archive = Archive()
        self.policies = policies
        self.learns = any(each.name == CURIOUS for each in policies)
        self._seed = seed
        self._kept: list[LifeResult] = []

    def tasks(self, numbers: range) -> Iterator[LifeTask]:
        """The tasks for these lives. Changes: what curious lives know, up to now."""
        taken: dict[str, int] = {}
        if self.learns:
            self.archive.freeze()
            taken = dict(self.tally.taken)
        self.settle()
        return self._tasks(numbers, taken)

    def _tasks(self, numbers: range, taken: dict[str, int]) -> Iterator[LifeTask]:
        start = numbers.start
        while start < numbers.stop:
            # No task reaches over the end of a generation, wherever the run was taken up.
            end = min(start + LIVES_A_TASK, start - start % GENERATION + GENERATION, numbers.stop)
            yield LifeTask(tuple(map(self._errand, range(start, end))), taken)
            start = end

    @property
    def hours(self) -> int:
        """Hours lived so far, those that were kept among them."""
        return self.tally.hours + sum(each.tally.hours for each in self._kept)

    def settle(self) -> None:
        """Take in what was kept, when no further lives are planned. Changes: this plan."""
        for each in self._kept:
            self.add(each)
        self._kept = []

    def keep(self, result: LifeResult) -> None:
        """Take in lives of the generation to come, which were lived before this plan was made."""
        self._kept.append(result)

    def add(self, result: LifeResult) -> None:
        """Take in a task's result. Changes: this plan."""
        self.tally.add(result.tally)
        self.archive.add(result.shown, result.ways)

    def _errand(self, number: int) -> LifeErrand:
        many = len(self.policies)
        own = seed_of(self._seed, number, many)
        policy = number % many
        if self.policies[policy].name == CURIOUS and number // many % 2:
            way = self.archive.pick(draw(self._seed, PICKING, number))
            if way is not None:
                return LifeErrand(number, way.seed, policy, own, way.choices)
        return LifeErrand(number, own, policy, own)


@dataclass(frozen=True, slots=True)
class Given:
    """What every process of a run is given once; `world` is pickled."""

    world: bytes
    policies: tuple[Asked, ...]
    turns: bool = False
    turns_at_most: int = TURNS_AT_MOST
    is_native: bool = True


def world_bytes(world: World) -> bytes:
    """A world as it travels to the processes of a run: all of them live the same one."""
    return pickle.dumps(world, protocol=pickle.HIGHEST_PROTOCOL)


def life_worker(given: Given) -> Callable[[LifeTask], LifeResult]:
    """In each process once: what lives the tasks of a run."""
    return LifeWorker(given).do


class LifeWorker:
    """Lives tasks of one run."""

    def __init__(self, given: Given) -> None:
        world: Any = pickle.loads(given.world)
        assert isinstance(world, World)
        self._points = len(world.program.points())
        hours = laws_of(world.tables) if given.is_native else PlainLaws(world.tables)
        self._living = Living(
            world, given.policies, hours, self._points,
            turns=given.turns, turns_at_most=given.turns_at_most,
        )  # fmt: skip
        self._learns = any(each.name == CURIOUS for each in given.policies)
        # Features this process has told of: those that it meets again come later.
        self._told: set[int] = set()

    def do(self, task: LifeTask) -> LifeResult:
        """Live the lives of a task, in order."""
        with collected_after():
            return self._lived(task)

    def _lived(self, task: LifeTask) -> LifeResult:
        result = LifeResult(
            task.errands[0].number, len(task.errands), [], RunTally.of(self._points)
        )
        rows = no_rows()
        shown: Counter[int] = Counter()
        taken = dict(task.taken)
        for errand in task.errands:
            hits = [0] * self._points
            one = self._living.live(errand, taken, hits)
            result.tally.life(one, hits)
            add_rows(rows, one.rows)
            if self._learns:
                shown.update(features_in(one.watch.counts))
                for feature, made in one.watch.first.items():
                    if feature not in self._told:
                        self._told.add(feature)
                        way = Way(errand.number, errand.seed, one.choices[:made])
                        result.ways.append((feature, way))
        result.rows.append(pack(rows))
        result.shown.update(shown)
        return result
