"""Which scenes can still speak in a life: those that its past has not silenced for good.

A scene told that is told once, and one that needs what was never visited, is not asked. What
was told and visited only grows, so who is left is worked out anew when it has grown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from wintering.life.moments import DYING, LAST_DAY
from wintering.story.asking import Answer, Asking
from wintering.story.storylet import Storylet

if TYPE_CHECKING:
    from wintering.story.course import Course

# An ending must be found even where no scene's condition holds.
FINAL = DYING | LAST_DAY


class Standing:
    """The scenes of a life that can still speak, as long as nothing new is told or visited."""

    def __init__(self, course: Course) -> None:
        self._told = course.progress.told
        self._visited = course.progress.visited
        self._opened = course.opened
        self._grown = (len(self._told), len(self._visited))
        self._answers: dict[int, Sequence[Answer]] = {}
        self._urgent: dict[int, Sequence[Answer]] = {}

    @property
    def holds(self) -> bool:
        """Whether nothing new was told or visited since."""
        return self._grown == (len(self._told), len(self._visited))

    def _is_left(self, one: Storylet) -> bool:
        if one.is_once and one.knot in self._told:
            return False
        return not one.needs or all(knot in self._visited for knot in one.needs)

    def _left(self, answers: Iterable[Answer]) -> Sequence[Answer]:
        told = self._told
        return [
            each
            for each in answers
            if (each.knot not in told or not each.storylet.is_once)
            and (not each.storylet.needs or self._is_left(each.storylet))
        ]

    def answers(self, kind: int) -> Sequence[Answer]:
        """Who can still answer a kind of moment."""
        found = self._answers.get(kind)
        if found is None:
            found = self._answers[kind] = self._left(self._opened.answers.get(kind, ()))
        return found

    def urgent_answers(self, kind: int) -> Sequence[Answer]:
        """Those of them that speak before all others."""
        found = self._urgent.get(kind)
        if found is None:
            found = [each for each in self.answers(kind) if each.storylet.is_urgent]
            self._urgent[kind] = found
        return found

    @cached_property
    def offers(self) -> Sequence[tuple[int, Storylet, Asking]]:
        """The offers that can still be made, with their numbers in order."""
        askings = self._opened.askings
        every = enumerate(self._opened.offers)
        return [(number, one, askings.of(one)) for number, one in every if self._is_left(one)]

    @cached_property
    def awaited(self) -> tuple[int, int, int]:
        """The moments (bits) that scenes await in the days of an order.

        Urgent ones; with those also that this life has not heard; with all that are left.
        """
        urgent = fresh = known = FINAL
        told, left = self._told, self._is_left
        for kind, answers in self._opened.answers.items():
            for answer in answers:
                if answer.storylet.is_urgent and left(answer.storylet):
                    urgent |= kind
                    break
            for answer in answers:
                if answer.knot not in told and left(answer.storylet):
                    fresh |= kind
                    known |= kind
                    break
            else:
                if any(left(answer.storylet) for answer in answers):
                    known |= kind
        return urgent, fresh | urgent, known | urgent
