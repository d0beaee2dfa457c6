"""Who may speak on a day: much of what headers ask depends on the day and its moon alone.

Such a condition says the same in every life, so who it leaves is worked out once for a world,
when a life first comes to that day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wintering.life.moments import ARRIVING
from wintering.story.asking import Answer, Asking

if TYPE_CHECKING:
    from wintering.story.course import Course
    from wintering.story.world import World

Day = tuple[int, int]  # the day, and the moon, which turns within one
EVERY = -2  # all subjects; -1 is none


class Today:
    """The scenes of a world by the days on which they may speak."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._answers: dict[tuple[int, Day, int], Sequence[Answer]] = {}
        self._urgent: dict[tuple[int, Day, int], Sequence[Answer]] = {}
        self._offers: dict[Day, Sequence[tuple[int, Asking]]] = {}

    def answers(self, course: Course, kind: int, subjects: Sequence[int] = ()) -> Sequence[Answer]:
        """Who may answer a kind of moment, about some subjects, on the day of a life.

        Changes: this, on a new day.
        """
        subject = subjects[0] if len(subjects) == 1 else EVERY
        key = kind, (course.life.day, course.life.moon), subject
        found = self._answers.get(key)
        if found is None:
            every = self._world.answers.get(kind, ())
            found = tuple(
                each
                for each in every
                if self._may_name(each, kind, subject) and each.asking.is_of_day(course)
            )
            self._answers[key] = found
        return found

    def urgent(self, course: Course, kind: int, subjects: Sequence[int] = ()) -> Sequence[Answer]:
        """Those of them that speak before all others. Changes: this, on a new day."""
        subject = subjects[0] if len(subjects) == 1 else EVERY
        key = kind, (course.life.day, course.life.moon), subject
        found = self._urgent.get(key)
        if found is None:
            every = self.answers(course, kind, subjects)
            found = self._urgent[key] = tuple(each for each in every if each.is_urgent)
        return found

    def _may_name(self, answer: Answer, kind: int, subject: int) -> bool:
        """Whether an answer names a subject, or may: a role is another place in every life."""
        if answer.is_bare or subject == EVERY or subject in answer.named:
            return True
        return kind == ARRIVING and max(answer.named) >= self._world.tables.places

    def offers(self, course: Course) -> Sequence[tuple[int, Asking]]:
        """The offers that may be made on the day of a life, with their numbers in order.

        Changes: this, on a new day.
        """
        key = course.life.day, course.life.moon
        found = self._offers.get(key)
        if found is None:
            askings = [self._world.askings.of(each) for each in self._world.offers]
            found = tuple((at, each) for at, each in enumerate(askings) if each.is_of_day(course))
            self._offers[key] = found
        return found
