"""Testing a story by playing it: plans curious and even plays, and gathers what they show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wintering.arithmetic import draw
from wintering.explore.archive import STEPS, Archive, Way, features_of, is_shown
from wintering.explore.generations import CHUNK
from wintering.explore.ground import Ground
from wintering.explore.playing import Errand, Player
from wintering.explore.policies import policy_named
from wintering.explore.tally import Tally
from wintering.explore.values import Values
from wintering.ink import Story, read_program

CURIOUS = "curious"
PICKING = 0x5049434B  # sets the draws that pick from the archive apart from all others
EVENLY, FROM_START, FROM_ARCHIVE = "evenly", "from start", "from archive"
# What four plays in a row do when the policy is curious: one chooses evenly, so that shares of
# endings mean something; the others look for what was seen least.
TURNS_OF_WORK = (EVENLY, FROM_ARCHIVE, FROM_START, FROM_ARCHIVE)
WIDTH = 1 << 64  # seeds
APART = 32  # bits: no test has 2^32 plays


@dataclass(frozen=True, slots=True)
class StoryTask:
    """Some plays of a story, and how often each point was reached before them."""

    errands: tuple[Errand, ...]
    taken: tuple[int, ...]


@dataclass(slots=True)
class StoryResult:
    """What the plays of a task showed: their tally, and what is new to the archive."""

    tally: Tally
    shown: dict[int, int]
    ways: list[tuple[int, Way]]


class StoryPlan:
    """Plays of one story, planned by what was seen; see `generations.Plan`."""

    def __init__(self, points: int, policy: str, seed: int) -> None:
        self.tally = Tally.of(points)
        self.archive = Archive()
        self._is_curious = policy == CURIOUS
        self._seed = seed

    def tasks(self, numbers: range) -> list[StoryTask]:
        """The tasks for these plays."""
        self.archive.freeze()
        taken = tuple(self.tally.hits)
        return [
            StoryTask(tuple(map(self._errand, numbers[start : start + CHUNK])), taken)
            for start in range(0, len(numbers), CHUNK)
        ]

    def add(self, result: StoryResult) -> None:
        """Take in a task's result. Changes: this plan."""
        self.tally.add(result.tally)
        self.archive.add(result.shown, result.ways)

    def _errand(self, number: int) -> Errand:
        # Tests of different seeds share no play; the first test's seeds are short to type.
        own = ((self._seed << APART) + number) % WIDTH
        work = TURNS_OF_WORK[number % len(TURNS_OF_WORK)] if self._is_curious else EVENLY
        if work == EVENLY:
            return Errand(number, own, own, policy_named("random"))
        policy = policy_named(CURIOUS)
        way = None
        if work == FROM_ARCHIVE:
            way = self.archive.pick(draw(self._seed, PICKING, number))
        if way is None:
            return Errand(number, own, own, policy)
        return Errand(number, way.seed, own, policy, way.choices)


def story_worker(
    program: bytes, policy: str, turns_at_most: int
) -> Callable[[StoryTask], StoryResult]:
    """In each process once: what plays the tasks of a story, from its program form."""
    worker = _StoryWorker(Ground(read_program(program)), turns_at_most, policy == CURIOUS)
    return worker.do


class _StoryWorker:
    def __init__(self, ground: Ground, turns_at_most: int, is_curious: bool) -> None:
        self._ground = ground
        self._player = Player(ground, turns_at_most)
        self._is_curious = is_curious
        # Features this process has told of. Those that it meets again come later, so that
        # leaving them out changes nothing of what is first over all processes.
        self._told: set[int] = set()

    def do(self, task: StoryTask) -> StoryResult:
        points = len(self._ground.points)
        result = StoryResult(Tally.of(points), {}, [])
        shown: Counter[int] = Counter()
        for errand in task.errands:
            hits = [0] * points
            values: list[Values] = []

            def watch(story: Story, values: list[Values] = values) -> Callable[[int], None]:
                values.append(Values(story.variables, points * STEPS))
                return values[0].look

            played = self._player.play(
                errand, task.taken, hits, watch if self._is_curious else None
            )
            result.tally.play(played, hits, evenly=not errand.policy.follows_leans)
            if self._is_curious:
                features, first = features_of(hits), values[0].first
                shown.update(features)
                shown.update(first.keys())
                result.ways.extend(self._ways(errand, played.choices, features, first))
        result.shown.update(shown)
        return result

    def _ways(
        self, errand: Errand, choices: Sequence[int], features: list[int], first: Mapping[int, int]
    ) -> Iterator[tuple[int, Way]]:
        """The way to each feature that is new: the play's choices up to the turn that had it."""
        whole = tuple(choices)
        for feature, turn in first.items():
            if feature not in self._told:
                yield feature, Way(errand.number, errand.seed, whole[:turn])
        wanted = [each for each in features if each not in self._told]
        self._told.update(wanted, first)
        if not wanted:
            return
        for turn, hits_then in self._player.turn_by_turn(errand.seed, whole):
            way = Way(errand.number, errand.seed, whole[:turn])
            yield from ((each, way) for each in wanted if is_shown(each, hits_then))
            wanted = [each for each in wanted if not is_shown(each, hits_then)]
            if not wanted:
                return
