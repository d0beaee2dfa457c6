"""The past of a life, as far as it takes to live parts of it again: pages, choices, snapshots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from wintering.life.saved import from_plain
from wintering.life.slots import Slots, flattened, numbers_in
from wintering.story.faults import BadChoice
from wintering.story.session import Session
from wintering.story.store import Snapshot, Store
from wintering.story.why.reliving import relive
from wintering.story.why.trials import Elder
from wintering.story.why.window import Listener, Window
from wintering.story.world import World

SNAPSHOTS_HELD = 32  # of a life that no shelf keeps; beyond them every other is let go
HOURS_BACK = 32  # h before the hour that is asked about, lived again under the trace
HOURS_HEARD = 48  # h before it in which a scene is listened for, times the patience
ELDER_HOURS = (24, 120, 480)  # h before a window at which the life is looked up again
FARTHER_HOURS = 120  # h that are lived again at most to find one change before a window


class LivedOtherwise(Exception):
    """A life, lived again, does not come out as it was: its world has been edited since."""

    def __init__(self) -> None:
        super().__init__(
            "these hours cannot be lived again as they were: the world has been edited since,"
            " and the same choices lead elsewhere in it."
        )


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
        self._take(page.turn, session)

    def _take(self, turn: int, session: Session) -> None:
        if turn % self._every:
            return
        self._snapshots[turn] = session.snapshot()
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


def window_before(
    past: Past, hour: int | None, listener: Listener | None = None, hours: int | None = None
) -> Window:
    """So many hours before an hour of a life (None: before its newest page), lived again.

    Errors: LifeFault as the life itself would have; LivedOtherwise.
    """
    until = past.page_hours[-1] if hour is None else hour
    since = max(until - (HOURS_BACK if hours is None else hours), 0)
    first, snapshot = past.snapshot_before(turn_at_hour(past, since))
    last = len(past.choices) if hour is None else turn_at_hour(past, hour) + 1
    choices = past.choices[first:last]
    try:
        window = relive(
            past.world, past.seed, snapshot, choices, since=since, until=hour, listener=listener
        )
    except (BadChoice, IndexError) as gone:
        raise LivedOtherwise from gone
    if hour is None:
        turn, newest = past.snapshot_before(len(past.choices))
        if newest is None or turn != len(past.choices):
            return window
        if numbers_of(newest, window.slots, past.world) != flattened(window.life):
            raise LivedOtherwise
    elif window.life.hour != hour:
        raise LivedOtherwise
    return window


class Elders:
    """The life at some hours before a window, looked up when they are first asked for."""

    def __init__(self, past: Past, window: Window) -> None:
        self._past = past
        self._window = window
        self._found: list[Elder] | None = None

    def __call__(self) -> Sequence[Elder]:
        """The life at each of those hours, the newest first."""
        if self._found is None:
            began = self._window.hour_at(self._window.first)
            hours = [began - back for back in ELDER_HOURS if began - back > 0]
            turns = {turn_at_hour(self._past, hour): None for hour in (*hours, 0)}
            self._found = [one for turn in turns if (one := self._at(turn)) is not None]
        return self._found

    def _at(self, turn: int) -> Elder | None:
        held, snapshot = self._past.snapshot_before(turn)
        if snapshot is None:
            return None
        values = numbers_of(snapshot, self._window.slots, self._past.world)
        return Elder(self._past.page_hours[held], values)


def numbers_of(snapshot: Snapshot, slots: Slots, world: World) -> list[float | int]:
    """Every number of a snapshot's life, by slot, fitted to the world as it is now."""
    plain = snapshot["life"]
    values: list[float | int] = []
    for name, extent in slots.extents.items():
        found = list(numbers_in(plain.get(name)))
        if name not in plain or len(found) != extent.many:
            return flattened(from_plain(plain, world.sizes))
        values.extend(found)
    return values


def change_before(
    past: Past, window: Window, slot: int, hour: int, hours: int = FARTHER_HOURS
) -> tuple[Window, int] | None:
    """Where, after an hour and before a window, a slot became what it is in the window.

    The turns between are halved until one is left in which it did; that one is lived again.
    None when it cannot be found in so many hours. Errors: LifeFault as the life would have.
    """
    now = window.value(slot, window.first)
    early = turn_at_hour(past, hour)
    # The window may begin within a turn: that turn is looked through as well.
    late = min(turn_at_hour(past, window.hour_at(window.first)) + 1, len(past.choices))
    while late - early > 1:
        middle, snapshot = past.snapshot_before((early + late) // 2)
        if middle <= early or snapshot is None:
            break
        if numbers_of(snapshot, window.slots, past.world)[slot] == now:
            late = middle
        else:
            early = middle
    first, snapshot = past.snapshot_before(early)
    if past.page_hours[late] - past.page_hours[first] > hours:
        return None
    since = past.page_hours[early]
    try:
        found = relive(past.world, past.seed, snapshot, past.choices[first:late], since=since)
    except (BadChoice, IndexError):
        return None
    for place in reversed(found.written(slot, found.first, found.last)):
        if found.write_at(place).new == now and found.write_at(place).old != now:
            return found, place
    return None
