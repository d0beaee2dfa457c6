"""Trying other choices: what of a scene's conditions another choice would have changed.

The turns before are taken up again one by one, the newest first, and lived with another of
their choices, as far as the next page or for some hours. Nothing is guessed: what is told of a
choice came of taking it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from wintering.life import Life
from wintering.story.course import Course
from wintering.story.faults import BadChoice, LifeFault
from wintering.story.living import PlainHours
from wintering.story.offers import LABELS, SOMETHING_ELSE
from wintering.story.session import Session
from wintering.story.store import Snapshot
from wintering.story.storylet import Storylet
from wintering.story.why.nearness import Near, Nearness
from wintering.story.why.past import Past, turn_at_hour
from wintering.story.why.trials import Budget
from wintering.story.world import World

NEARER = 0.95  # of what a part fell short: what is not less than this came no nearer
HOURS_EACH = 24  # h that one other choice is lived at the most
TAKING_UP = 10  # h of living that taking up a life at a turn costs as much time as
TURNS_BACK = 12  # turns that are gone back at the most
PAGES = 5  # pages looked at in all the life before, times the patience
FOR_TRYING = 150  # h of living for one answer, taking up included


@dataclass(slots=True)
class Tried:
    """One other choice, and what came of it.

    `hour` and `turn` are those of the page; `instead_of` is what was chosen there. `near` is
    how near each part of the conditions came until `until`, `before` how it was on the page.
    """

    turn: int
    hour: int
    choice: str
    instead_of: str
    until: int = 0
    was_told: bool = False
    was_offered: bool = False
    near: dict[str, Near] = field(default_factory=lambda: dict[str, Near]())
    before: dict[str, Near] = field(default_factory=lambda: dict[str, Near]())

    def brought(self, said: str) -> Near | None:
        """How near a part came, if that is nearer than it was on the page."""
        came, was = self.near.get(said), self.before.get(said, Near())
        return came if came is not None and came.is_nearer_than(was, NEARER) else None


class Enough(BaseException):
    """So many hours have been lived: no Ink and no session may catch it."""


class _Trial(PlainHours):
    """Hours of a life lived otherwise, no more than so many, and watched."""

    def __init__(self, world: World, storylet: Storylet, hours: int) -> None:
        super().__init__(world.tables, world.sizes)
        self.left = hours
        self.lived = 0
        self.nearness = Nearness(storylet)
        self.was_told = False
        self._knot = storylet.knot
        self._course: Course | None = None

    def watch(self, course: Course) -> None:
        """Take note of whose hours these are, and of what is told."""
        self._course = course
        course.witness = self

    def live(self, life: Life) -> None:
        """Live one hour. Changes: the life. Errors: Enough."""
        if self.lived >= self.left:
            raise Enough
        super().live(life)
        self.lived += 1
        if self._course is not None:
            self.nearness.note(self._course)

    def told(self, knot: str) -> None:
        """A scene is about to be told."""
        self.was_told = self.was_told or knot == self._knot

    def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
        """A line of a scene was shown: nothing that is asked about."""


class Trying:
    """Tries other choices in the turns before an hour."""

    def __init__(self, past: Past, storylet: Storylet, budget: Budget) -> None:
        self._past = past
        self._storylet = storylet
        self._budget = budget
        self._left = FOR_TRYING * budget.patience
        self.tried: list[Tried] = []
        self.is_cut = False  # whether more could have been tried
        self.on_offer: tuple[int, int] | None = None  # turn and hour at which it last was

    def before(self, hour: int) -> None:
        """Try what else could have been chosen in the turns before an hour.

        Each choice, by its words, is tried once: where it was last on offer. Changes: tried.
        """
        past = self._past
        newest = min(turn_at_hour(past, hour), len(past.choices) - 1)
        seen = {LABELS[SOMETHING_ELSE]}  # that one only turns the page
        for turn in range(newest, max(newest - TURNS_BACK * self._budget.patience, -1), -1):
            if past.page_hours[turn] >= hour:
                continue
            held, snapshot = past.snapshot_before(turn)
            if held != turn or snapshot is None:
                continue
            choices: list[str] = list(snapshot["page"]["choices"])
            taken = past.choices[turn]
            if not taken < len(choices):
                continue
            if self.on_offer is None and self._storylet.offer in choices:
                self.on_offer = turn + 1, past.page_hours[turn]
            for index, words in enumerate(choices):
                if words == self._storylet.offer:
                    continue  # to take it is no other choice
                if index == taken or words in seen or words == choices[taken]:
                    continue
                if self._left <= TAKING_UP:
                    self.is_cut = True
                    return
                seen.add(words)
                self._try(turn, snapshot, index, words, choices[taken])

    def _try(self, turn: int, snapshot: Snapshot, index: int, words: str, instead: str) -> None:
        """Take one other choice. Changes: tried, what is left to try with."""
        world, hour = self._past.world, self._past.page_hours[turn]
        hours = _Trial(world, self._storylet, min(HOURS_EACH, self._left - TAKING_UP))
        one = Tried(turn + 1, hour, words, instead)
        try:
            session = Session.restore(world, snapshot, hours=hours)
            offered = set(session.page.choices)
            hours.watch(session.course)
            at_page = Nearness(self._storylet)
            at_page.note(session.course)
            one.before = at_page.near
            try:
                session.choose(index)
                offer = self._storylet.offer
                one.was_offered = offer is not None and offer in set(session.page.choices) - offered
            except Enough:
                pass
        except (BadChoice, LifeFault):
            return
        finally:
            self._left -= TAKING_UP + hours.lived
        hours.nearness.note(session.course)  # with what the page itself told and changed
        one.until, one.was_told = session.course.life.hour, hours.was_told
        one.near = hours.nearness.near
        self.tried.append(one)


def on_pages(past: Past, storylet: Storylet, before: int, patience: int) -> Nearness:
    """How near a scene's conditions came on some pages of a life, evenly apart, before an hour."""
    found = Nearness(storylet)
    turns = turn_at_hour(past, before)
    many = min(PAGES * patience, turns)
    for turn in sorted({turns * place // many for place in range(many)}) if many else ():
        held, snapshot = past.snapshot_before(turn)
        if held != turn or snapshot is None:
            continue
        try:
            found.note(Session.restore(past.world, snapshot).course)
        except LifeFault:
            continue
    return found
