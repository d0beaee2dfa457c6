"""Who may speak on a day: much of what headers ask depends on the day and its moon alone.

Such a condition says the same in every life, so who it leaves is worked out once for a world,
when a life first comes to that day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from wintering.life.moments import ARRIVING
from wintering.story.asking import URGENT, Answer, Asking

if TYPE_CHECKING:
    from wintering.story.course import Course
    from wintering.story.world import World

Day = tuple[int, int]  # the day, and the moon, which turns within one
EVERY = -2  # all subjects; -1 is none


class Group(NamedTuple):
    """Who may answer a moment: with what each names of it, bare, and whether any names anything."""

    answers: tuple[Answer, ...]
    askings: tuple[Asking, ...]
    names: bool


class Today:
    """The scenes of a world by the days on which they may speak."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._groups: dict[tuple[int, Day, int, bool], Group] = {}
        self._offers: dict[Day, Sequence[Asking]] = {}

    def group(
        self, course: Course, kind: int, subjects: Sequence[int] = (), is_urgent: bool = False
    ) -> Group:
        """Who may answer a kind of moment, about some subjects, on the day of a life.

        `is_urgent`: only those that speak before all others. Changes: this, on a new day.
        """
        subject = subjects[0] if len(subjects) == 1 else EVERY
        key = kind, (course.life.day, course.life.moon), subject, is_urgent
        found = self._groups.get(key)
        if found is None:
            answers = tuple(
                each
                for each in self._world.answers.get(kind, ())
                if each.asking.again == URGENT or not is_urgent
                if self._may_name(each, kind, subject) and each.asking.is_of_day(course)
            )
            names = any(each.named for each in answers)
            found = Group(answers, tuple(each.asking for each in answers), names)
            self._groups[key] = found
        return found

    def _may_name(self, answer: Answer, kind: int, subject: int) -> bool:
        """Whether an answer names a subject, or may: a role is another place in every life."""
        if answer.is_bare or subject == EVERY or subject in answer.named:
            return True
        return kind == ARRIVING and max(answer.named) >= self._world.tables.places

    def offers(self, course: Course) -> Sequence[Asking]:
        """The offers that may be made on the day of a life, in their order.

        Changes: this, on a new day.
        """
        key = course.life.day, course.life.moon
        found = self._offers.get(key)
        if found is None:
            askings = [self._world.askings.of(each) for each in self._world.offers]
            found = self._offers[key] = tuple(each for each in askings if each.is_of_day(course))
        return found
