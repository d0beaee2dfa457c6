"""Which scenes can still speak in a life: those that its past has not silenced for good.

A scene told that is told once, and one that needs what was never visited, is not asked. What
was told and visited only grows, so who is left is worked out anew when it has grown.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wintering.life.moments import DYING, LAST_DAY
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

    @property
    def holds(self) -> bool:
        """Whether nothing new was told or visited since."""
        return self._grown == (len(self._told), len(self._visited))

    def _is_left(self, one: Storylet) -> bool:
        if one.is_once and one.knot in self._told:
            return False
        return not one.needs or all(knot in self._visited for knot in one.needs)

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
