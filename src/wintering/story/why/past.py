"""The past of a life, as far as it takes to live parts of it again: pages, choices, snapshots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from wintering.life import Life
from wintering.life.saved import from_plain
from wintering.story.session import Session
from wintering.story.store import Snapshot, Store
from wintering.story.why.window import Window, relive
from wintering.story.world import World

SNAPSHOTS_HELD = 32  # of a life that no shelf keeps; beyond them every other is let go
HOURS_BACK = 72  # h before the hour that is asked about, lived again under the trace


class Past(Protocol):
    """Where a life can be taken up again: at some turns by a snapshot, at all by living on."""

    @property
    def world(self) -> World:
        """The world that the life is lived in."""
        ...

    @property
    def seed(self) -> int:
        """The seed of the life."""
        ...

    @property
    def choices(self) -> Sequence[int]:
        """Every choice taken, from turn 0 on."""
        ...

    @property
    def page_hours(self) -> Sequence[int]:
        """The hour of each page, from turn 0 on: one more than there are choices."""
        ...

    def snapshot_before(self, turn: int) -> tuple[int, Snapshot | None]:
        """The nearest snapshot at a turn or before it; none: the life's beginning, turn 0."""
        ...


class KeptPast:
    """The past of a life on a shelf: a snapshot of every turn."""

    def __init__(self, store: Store, name: str, world: World, seed: int) -> None:
        self.world = world
        self.seed = seed
        self._store = store
        self._name = name
        told = store.transcript(name)
        self.page_hours = tuple(page.day * 24 + page.hour for _, page in told)
        self.choices = tuple(choice for choice, _ in told[1:] if choice is not None)

    def snapshot_before(self, turn: int) -> tuple[int, Snapshot | None]:
        """The turn's own snapshot."""
        kept = self._store.turn_at(self._name, turn)
        return (0, None) if kept is None else (turn, kept.snapshot)


class LivedPast:
    """The past of a life that is lived before our eyes: some snapshots, never many."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.seed = seed
        self.choices: list[int] = []
        self.page_hours: list[int] = []
        self._every = 1  # turns between snapshots
        self._snapshots: dict[int, Snapshot] = {}

    def note(self, session: Session) -> None:
        """Take in the page that a session stands at. Changes: this past."""
        page = session.page
        self.page_hours.append(page.day * 24 + page.hour)
        self.choices = session.course.progress.choices
        if page.turn % self._every:
            return
        self._snapshots[page.turn] = session.snapshot()
        if len(self._snapshots) > SNAPSHOTS_HELD:
            self._every *= 2
            self._snapshots = {
                turn: each for turn, each in self._snapshots.items() if turn % self._every == 0
            }

    def snapshot_before(self, turn: int) -> tuple[int, Snapshot | None]:
        """The nearest snapshot held at a turn or before it."""
        held = max((each for each in self._snapshots if each <= turn), default=None)
        return (0, None) if held is None else (held, self._snapshots[held])


def past_of(session: Session) -> LivedPast:
    """The past of a session that nobody kept: its life, lived once more from its seed.

    Errors: LifeFault as the life itself would have.
    """
    past = LivedPast(session.world, session.seed)
    again = Session.begin(session.world, session.seed)
    past.note(again)
    for choice in session.course.progress.choices:
        again.choose(choice)
        past.note(again)
    return past


def turn_at_hour(past: Past, hour: int) -> int:
    """The newest turn whose page stood at an hour or before it."""
    return max(bisect_right(past.page_hours, hour) - 1, 0)


def window_before(past: Past, hour: int | None, hours_back: int = HOURS_BACK) -> Window:
    """The hours before an hour of a life (None: before its newest page), lived again.

    Errors: LifeFault as the life itself would have.
    """
    until = past.page_hours[-1] if hour is None else hour
    since = max(until - hours_back, 0)
    first, snapshot = past.snapshot_before(turn_at_hour(past, since))
    last = len(past.choices) if hour is None else turn_at_hour(past, hour) + 1
    return relive(
        past.world, past.seed, snapshot, past.choices[first:last], since=since, until=hour
    )


def life_before(past: Past, hour: int) -> tuple[int, Life] | None:
    """A snapshot's life at an hour or before it, and its hour; None before the first."""
    turn, snapshot = past.snapshot_before(turn_at_hour(past, hour))
    if snapshot is None:
        return None
    return past.page_hours[turn], from_plain(snapshot["life"], past.world.sizes)
