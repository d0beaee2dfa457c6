"""Hearing of one scene: how it stood at the hours and the moments of some hours lived again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wintering.life.tracing import TracingLife
from wintering.story.course import Course
from wintering.story.director import silence
from wintering.story.hours import ASKED_IN_ORDER, arguments_of
from wintering.story.storylet import Storylet
from wintering.story.why.conditions import parts_of
from wintering.story.why.fields import Fields
from wintering.story.why.nearness import Nearness
from wintering.story.why.silences import Standing, at_moment, kept_by_itself, kept_by_silence
from wintering.story.why.trials import CLOCK

# The numbers of the life that each part of a condition reads: by slot, with how they stood.
HangsOn = tuple[tuple[str, tuple[tuple[int, str], ...]], ...]


@dataclass(slots=True)
class Drawing:
    """A moment at which the director asked, and the scene could have spoken.

    `rivals` are the others that could, the heaviest first, and `silence` the weight of none;
    weights in thousandths. `spoke` is the knot that did, empty for silence.
    """

    hour: int
    mine: Standing
    rivals: tuple[Standing, ...]
    silence: int
    spoke: str = ""


@dataclass(slots=True)
class Asked:
    """How a scene stood at the moments of some hours that it awaits."""

    moments: int = 0
    hour: int = 0
    nearest: Standing | None = None
    hangs_on: HangsOn = ()
    drawings: list[Drawing] = field(default_factory=lambda: list[Drawing]())


class Ear:
    """Listens, at every hour of a window and at every moment asked in it, how one scene stands."""

    def __init__(self, storylet: Storylet, fields: Fields) -> None:
        self.asked = Asked()
        self.nearness = Nearness(storylet)
        self.storylet = storylet
        self.fields = fields
        self._open: Drawing | None = None  # asked, and not yet answered

    def lived_hour(self, course: Course) -> None:
        """Ask how the scene stands at the moments of the hour. Changes: asked, nearness."""
        asked, storylet = self.asked, self.storylet
        self._open = None
        self.nearness.note(course)
        for kind in ASKED_IN_ORDER:
            is_here = course.life.moments & kind
            if not is_here or all(one.moment != kind for one in storylet.arrives):
                continue
            asked.moments += 1
            mine = self._standing(course, kind)
            if asked.nearest is None or _nearness(mine) <= _nearness(asked.nearest):
                asked.nearest, asked.hour = mine, course.life.hour
                asked.hangs_on = hanging_on(course, storylet, mine, self.fields)

    def asking(self, course: Course, kind: int, arguments: Sequence[int]) -> None:
        """The director is about to answer a moment. Changes: asked."""
        self._open = None
        if all(one.moment != kind for one in self.storylet.arrives):
            return
        course.looked.clear()
        if kept_by_itself(course, self.storylet, kind, arguments):
            return
        able = [one for one in at_moment(course, kind, arguments) if one.could_speak]
        mine = next((one for one in able if one.knot == self.storylet.knot), None)
        if mine is None:
            return
        rivals = sorted((one for one in able if one is not mine), key=_heaviest)
        # What the shares leave over is silence's.
        left = 1.0 - mine.share
        for one in rivals:
            left -= one.share
        weight = silence(course) if left > LEAST_SHARE else 0
        self._open = Drawing(course.life.hour, mine, tuple(rivals), weight)
        self.asked.drawings.append(self._open)

    def told(self, knot: str) -> None:
        """A scene is about to be told. Changes: who spoke at the moment asked last."""
        drawing = self._open
        if drawing is not None and knot in {
            drawing.mine.knot,
            *(one.knot for one in drawing.rivals),
        }:
            drawing.spoke = knot
            self._open = None

    def _standing(self, course: Course, kind: int) -> Standing:
        """How it stands; the other scenes are asked only where nothing of its own keeps it."""
        about = arguments_of(course.life, kind)
        own = kept_by_itself(course, self.storylet, kind, about)
        own += kept_by_silence(course, self.storylet, kind)
        if own:
            return Standing(self.storylet.knot, kind, tuple(own))
        found = at_moment(course, kind, about)
        return next(one for one in found if one.knot == self.storylet.knot)


LEAST_SHARE = 1.0e-9  # of a draw: what is less is what rounding left


def _heaviest(one: Standing) -> tuple[int, str]:
    return -one.weight, one.knot


def _nearness(one: Standing) -> tuple[int, float]:
    """How far a scene is from speaking: how much keeps it silent, then by how much in all."""
    far = 0.0
    for each in one.blocks:
        far += each.short or 0.0
    return len(one.blocks), far


def hanging_on(course: Course, storylet: Storylet, one: Standing, fields: Fields) -> HangsOn:
    """The numbers of the life that each failing part of a header's conditions reads.

    Only in a traced life; nothing is known of others. Changes nothing.
    """
    life = course.life
    if not isinstance(life, TracingLife):
        return ()
    trace = life.trace
    found: list[tuple[str, tuple[tuple[int, str], ...]]] = []
    failing = {part.said for block in one.blocks for part in block.failing}
    for condition in storylet.when:
        for part in parts_of(condition):
            if part.said not in failing:
                continue
            course.looked.clear()
            trace.reads, trace.written, trace.draws = set(), set(), set()
            try:
                course.story.evaluate(part.whole)
                read = sorted(trace.reads)
            finally:
                trace.reads, trace.written, trace.draws = None, set(), set()
            said = tuple(
                (slot, f"{fields.label(slot)} ({fields.value(slot, life.value(slot))})")
                for slot in read
                if fields.field_of(slot).name not in CLOCK
            )
            found.append((part.said, said))
    return tuple(found)
