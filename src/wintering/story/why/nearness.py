"""How near each part of a scene's conditions came to holding, and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wintering.ink import StoryFault
from wintering.story.course import Course
from wintering.story.storylet import Storylet
from wintering.story.why.conditions import Failing, Part, failed, parts_of


@dataclass(slots=True)
class Near:
    """The nearest that a part of a condition came: whether it `held`, else `short` of it by what.

    `hour` is the newest at which it was so near; `was` what it was then. `short` is None while
    nothing was found that can be measured. `asked` counts the hours at which it was looked at.
    """

    held: bool = False
    short: float | None = None
    hour: int = -1
    was: str = ""
    asked: int = 0

    def note(self, found: Failing | None, hour: int) -> None:
        """Take in how a part stood at an hour (None: it held). Changes: this."""
        one = Near(True, None, hour) if found is None else Near(False, found.short, hour, found.was)
        one.asked = 1
        self.take(one)

    def take(self, other: Near) -> None:
        """Take in what was found elsewhere, or at another hour. Changes: this."""
        self.asked += other.asked
        is_newer = other.hour > self.hour
        if other.is_nearer_than(self) or (is_newer and not self.is_nearer_than(other)):
            self.held, self.short = other.held, other.short
            self.hour, self.was = other.hour, other.was

    def is_nearer_than(self, other: Near, by: float = 1.0) -> bool:
        """Whether this came nearer than another, to less than `by` of what that fell short."""
        if self.held or other.held:
            return self.held and not other.held
        if self.short is None or other.short is None:
            return self.short is not None and other.short is None
        return self.short < by * other.short


class Nearness:
    """The nearest that every part of one scene's conditions came, by the part as written."""

    def __init__(self, storylet: Storylet) -> None:
        parts = [part for condition in storylet.when for part in parts_of(condition)]
        self._parts: dict[str, Part] = {part.said: part for part in parts}
        self.near: dict[str, Near] = {said: Near() for said in self._parts}

    def note(self, course: Course) -> None:
        """Ask how every part stands at the hour as it is. Changes: near, nothing of the course.

        A part that cannot be asked here (a scene's own fault) is let be.
        """
        course.looked.clear()
        for said, part in self._parts.items():
            try:
                self.near[said].note(failed(course, part), course.life.hour)
            except StoryFault:
                continue

    def take(self, others: Iterable[Nearness]) -> None:
        """Take in what others found. Changes: near."""
        for other in others:
            for said, found in other.near.items():
                self.near[said].take(found)
