"""From which hour each scene of a life may speak, as far as what was told says.

A scene told that is told once, one that needs what was never visited, one that asks of a variable
what it does not hold: they wait until something else is told. What has changed since is seen by
variables and visit counts, and only the scenes that depend on it are worked out anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import c_int64
from itertools import chain, compress, repeat
from math import ceil
from operator import is_not, ne
from typing import TYPE_CHECKING, Any

from wintering.ink.faults import WrongKinds
from wintering.story.asking import URGENT, WEIGHTY, Asking
from wintering.story.earliest import NOW
from wintering.story.order_hours import ORDER_KNOWN_HOURS, ORDER_NEW_HOURS
from wintering.story.screening import ALWAYS_ASKED, NEVER, OFFERED, find_may
from wintering.story.today import Group

if TYPE_CHECKING:
    from wintering.story.course import Course


class Standing:
    """What stands between the scenes of a life and speaking, for screens to look at.

    Shapes: `not_before`, `needs_quiet` by scene (story.screens). Units: hours of the life; hours
    without a scene, which one that would speak in the days of an order needs.
    """

    def __init__(self, course: Course) -> None:
        self._course = course
        self._screens = course.opened.screens
        many = len(self._screens.scenes)
        self.not_before = (c_int64 * many)()
        self.needs_quiet = (c_int64 * many)()
        self.laid_out = self.not_before, self.needs_quiet
        self._found = (c_int64 * many)()
        self._runs = course.runs
        self._variables, self._counts = self._now()
        for scene in range(many):
            self._work_out(scene)

    def _now(self) -> tuple[tuple[Any, ...], tuple[int, ...]]:
        """What variables hold and how often labels were visited, of those that scenes ask for."""
        screens, course = self._screens, self._course
        return screens.variables_of(course.variables), screens.counts_of(course.counts)

    def keep_up(self) -> None:
        """Work out anew what depends on something that changed since. Changes: this."""
        if self._runs == self._course.runs:
            return
        self._runs = self._course.runs
        screens, held, counts = self._screens, self._variables, self._counts
        self._variables, self._counts = self._now()
        # 2 and 2.0 are not the same to Ink: what a variable holds is compared as it stands.
        changed = set(
            chain(
                *compress(screens.by_variable.values(), map(is_not, held, self._variables)),
                *compress(screens.by_count.values(), map(ne, counts, self._counts)),
                *map(screens.by_knot.get, self._course.newly_visited, repeat(())),
            )
        )
        self._course.newly_visited.clear()
        for scene in changed:
            self._work_out(scene)

    def answering(self, kind: int, is_urgent: bool) -> Group | None:
        """Who may answer a kind of moment now; None where hours are not compiled.

        `is_urgent`: only those that speak before all others.
        """
        scenes = self._that_may(kind.bit_length() - 1)
        if scenes is None:
            return None
        of_kind = self._screens.answers.get(kind, {})
        found = [of_kind[scene] for scene in scenes]
        if is_urgent:
            found = [each for each in found if each.asking.again == URGENT]
        names = any(each.named for each in found)
        return Group(tuple(found), tuple(each.asking for each in found), names)

    def offers(self) -> Sequence[Asking] | None:
        """The offers that may be made now, in their order; None where hours are not compiled."""
        scenes = self._that_may(OFFERED)
        return None if scenes is None else [self._screens.scenes[scene] for scene in scenes]

    def _that_may(self, kind: int) -> Sequence[int] | None:
        """The scenes of a kind that screens let through."""
        course, found = self._course, self._found
        many = course.hours.many(
            find_may, course.life, kind, *self._screens.laid_out, self.not_before, found
        )
        return None if many is None else found[: int(many)]

    def _work_out(self, scene: int) -> None:
        asking = self._screens.scenes[scene]
        self.needs_quiet[scene] = self._quiet_for(asking)
        self.not_before[scene] = self._hour_of(asking, scene)

    def _quiet_for(self, asking: Asking) -> int:
        """Hours without a scene that one needs to break into an order."""
        if asking.again == URGENT:
            return 0
        if asking.knot not in self._course.progress.told:
            return ORDER_NEW_HOURS
        return ORDER_KNOWN_HOURS if asking.again == WEIGHTY else NEVER

    def _hour_of(self, asking: Asking, scene: int) -> int:
        progress = self._course.progress
        hour = NOW
        told = progress.told.get(asking.knot)
        if told is not None:
            if asking.is_once:
                return NEVER
            hour = told[1] + ceil(asking.every_hours)
        if asking.needs and not all(knot in progress.visited for knot in asking.needs):
            return NEVER
        bound = self._screens.by_telling[scene]
        if bound is None or bound.hour is None:
            return hour
        try:
            return max(hour, bound.hour(self._course))
        except WrongKinds:  # which its header is to come upon itself
            return ALWAYS_ASKED
