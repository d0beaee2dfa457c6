"""The days of a standing order, lived until body, weather, moon or a scene ends them."""

from __future__ import annotations

from typing import Any

from wintering.laws import reasons
from wintering.laws.work import stop_doing
from wintering.life import NONE
from wintering.life.moments import DYING, LAST_DAY
from wintering.story.course import Course
from wintering.story.director import choose_scene
from wintering.story.functions.declare import DECLARED
from wintering.story.hours import Asking, asked_at, is_over, note_lows
from wintering.story.order_hours import (
    CODES,
    FINAL,
    GOES_ON,
    REASON_AT,
    at_midnight,
    bear,
    live_order,
    look,
    meets_nightmare,
    what_ends,
)
from wintering.story.orders import PART, set_doing
from wintering.story.progress import Span

EVERY = REASON_AT - 1  # all moments
PAGE_WORDS = 170  # a page that holds so many lets no further days go by
TOLD_HOURS = 20  # h: days that a scene broke into sooner are not told of by themselves
NIGHT_FUNCTIONS = {0: "face", 1: "push_away"}  # by order_night; 2 lets a dream come


def begin_span(course: Course) -> None:
    """Begin to live by the standing order. Changes: the order's fields, progress.span."""
    course.life.order_began = course.life.hour
    _open_span(course)


def go_on(course: Course, turn: int) -> None:
    """Take the order up again after a scene that asked nothing, while the page has room.

    Changes: the order's fields, progress.span.
    """
    words = sum(len(paragraph.split()) for paragraph in course.paragraphs)
    if course.life.turn == turn and course.progress.can_go_on and words < PAGE_WORDS:
        _open_span(course)


def is_worth_telling(span: Span) -> bool:
    """Whether enough of an order's days went by to be told of, before what ended them."""
    return span.reason != reasons.REASON_SCENE or span.ended - span.began >= TOLD_HOURS


def _open_span(course: Course) -> None:
    life = course.life
    life.order_active = 1
    course.progress.can_go_on = False
    course.progress.span = Span(
        began=life.hour,
        ended=life.hour,
        reason=reasons.REASON_NONE,
        done_before=list(life.done_hours),
        lows=list(life.quality_world),
    )


def end_span(course: Course, reason: int) -> None:
    """Stop living by the order. Changes: the order's fields, what you are at, progress.span."""
    life, span = course.life, course.progress.span
    life.order_active = 0
    course.act(stop_doing)
    course.progress.can_go_on = True
    if span is not None:
        span.ended = life.hour
        span.reason = reason


def live_span(course: Course) -> None:
    """Live by the order until something ends it; put on the agenda what is then to be told.

    Changes: the course.
    """
    days = _Days(course)
    while True:
        seen = days.live_on()
        if seen == GOES_ON:
            continue
        reason, moments = divmod(seen, REASON_AT)
        asked = asked_at(course, course.life.hour - 1, moments)
        scenes = _scenes(course, asked)
        if scenes and reason == reasons.REASON_NONE:
            reason = reasons.REASON_SCENE
        if reason != reasons.REASON_NONE:
            end_span(course, reason)
            after: list[Asking] = []
            if reason == reasons.REASON_SCENE:
                after = [["go on", course.life.turn]]
            course.progress.agenda[0:0] = [["tell order", reason], *scenes, *after]
            return
        days.bear()
        _meet_night(course)


class _Days:
    """The days of an order: the plan of them, and what may break in on them."""

    def __init__(self, course: Course) -> None:
        life, progress = course.life, course.progress
        self._course = course
        self._plan = 0
        self._spoke = progress.spoke_hour
        self._began = progress.span.began if progress.span is not None else 0
        # Who listens is to hear of every moment.
        self._heeded = FINAL if course.listener is None else EVERY
        self._screened = (*course.opened.screens.laid_out, *course.standing.laid_out)
        self._body = (life.hunger, life.thirst, life.weak)

    def live_on(self) -> int:
        """Live hours until there is something to look at (order_hours.look): what it is.

        Changes: the life; the ledger; progress.
        """
        course = self._course
        if is_over(course):
            return what_ends(course.life, course.world, *self._body) * REASON_AT
        course.looked.clear()
        seen = course.hours.many(live_order, course.life, *self._given())
        if seen is None:
            seen = self._live_one()
        plan, what = divmod(int(seen), CODES)
        self._take_up(plan)
        course.ledger.copy_new(course.life)
        note_lows(course)
        return what

    def _given(self) -> tuple[Any, ...]:
        part = self._course.progress.order_next
        days = part, self._plan, self._spoke, self._began, self._heeded
        return (*days, *self._body, *self._screened)

    def _live_one(self) -> int:
        """Live one hour, as live_order lives many."""
        life, world = self._course.life, self._course.world
        part, plan, *looked = self._given()
        if life.doing == NONE:
            plan = set_doing(life, world, int(part), int(plan))
        life.interrupted_by = 0
        self._course.hours.live(life)
        plan = at_midnight(life, int(plan))
        what = look(life, world, *looked)
        if what == GOES_ON:
            plan = bear(life, world, plan)
        return plan * CODES + what

    def bear(self) -> None:
        """Put up with what broke in on the hour that was looked at. Changes: what you are at."""
        course = self._course
        self._take_up(bear(course.life, course.world, self._plan))

    def _take_up(self, plan: int) -> None:
        parts, self._plan = divmod(plan, PART)
        self._course.progress.order_next += parts


def _scenes(course: Course, asked: list[Asking]) -> list[Asking]:
    """The scenes that speak at the moments of this hour, as things to be told."""
    spoken: list[Asking] = []
    for due in asked:
        _, _, kind, arguments = due
        if kind in (DYING, LAST_DAY):
            return [due]  # asked when the days have been told, and nothing after it
        chosen = choose_scene(course, int(str(kind)), list(arguments))  # type: ignore[call-overload]
        one: Asking = ["speak", chosen.knot] if chosen is not None else []
        if one and one not in spoken:  # a scene that awaits two moments of an hour speaks once
            course.progress.spoke_hour = course.life.hour
            spoken.append(one)
    return spoken


def _meet_night(course: Course) -> None:
    """Meet a dream as the order says. Changes: what the memory's laws change."""
    life = course.life
    if meets_nightmare(life):
        DECLARED[NIGHT_FUNCTIONS[life.order_night]].call(course, life.dreamt)
