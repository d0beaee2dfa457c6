"""Hours lived: the laws move the life, the ledger notes, the moments of the hour are found."""

from __future__ import annotations

from functools import cache

from wintering.laws.work import stop_doing
from wintering.life import NONE, Life
from wintering.life.moments import (
    ANY,
    ARRIVING,
    BEGINNING,
    DANGER,
    DAWN,
    DREAM,
    DUSK,
    DYING,
    FALLING_ASLEEP,
    GLIMPSE,
    LAST_DAY,
    MEETING,
    MOON_TURNS,
    NEWS,
    QUIET,
    SOUGHT,
    WAKING,
    has_moment,
)
from wintering.story.course import Course
from wintering.story.director import hours_of_quiet
from wintering.story.order_hours import ORDER_NEW_HOURS, sampled

# The order in which the moments of one hour are asked: what ends a life, then what it wakes
# to, then what comes to it from outside, then what it may notice.
ASKED_IN_ORDER = (
    DYING,
    LAST_DAY,
    BEGINNING,
    DREAM,
    WAKING,
    DANGER,
    MEETING,
    ARRIVING,
    SOUGHT,
    NEWS,
    GLIMPSE,
    MOON_TURNS,
    DAWN,
    DUSK,
    FALLING_ASLEEP,
    QUIET,
    ANY,
)

# The field that says what a moment is about, of those that are about one thing.
ABOUT = {
    ARRIVING: "arrived",
    DANGER: "danger",
    DYING: "dying_of",
    DREAM: "dreamt",
    GLIMPSE: "glimpsed_who",
}

HOURS_IN_SCENE_AT_MOST = 72.0  # h that one call of a scene may live
WALK_AT_MOST = 96  # h that one walk in a scene may take

Asking = list[object]  # "ask", the hour, the kind of moment, what it is about


def live_hour(course: Course) -> list[Asking]:
    """Live one hour. The moments of it that some scene awaits, in the order they are asked.

    Changes: the life, by every law; the ledger.
    """
    life = course.life
    if is_over(course):
        return []
    life.interrupted_by = 0
    hour = life.hour
    course.looked.clear()
    course.hours.live(life)
    course.ledger.copy_new(life)
    note_lows(course)
    return moments_of(course, hour)


def is_over(course: Course) -> bool:
    """Whether no hour can be lived any more: the calendar is at its end, or you have died."""
    return course.life.hour >= last_hour(course) or has_moment(course.life, DYING)


def last_hour(course: Course) -> int:
    """The hour at which the last day ends, counted as the life counts."""
    return course.world.start_hour + course.world.last_hour


def moments_of(course: Course, hour: int) -> list[Asking]:
    """The moments of the hour just lived that some scene awaits. Changes: turn_draws."""
    moments = course.life.moments
    return asked_at(course, hour, (moments & ~(ANY | QUIET)) | _sampled(course))


def asked_at(course: Course, hour: int, moments: int) -> list[Asking]:
    """What is asked of the director at moments (bits) of an hour, in its order."""
    return [
        ["ask", hour, kind, arguments_of(course.life, kind)]
        for kind in _kinds_in(moments)
        if kind in course.opened.awaiting
    ]


@cache
def _kinds_in(moments: int) -> tuple[int, ...]:
    """The kinds of moment that some bits stand for, in the order they are asked.

    An hour's moments are a few of sixteen: some hundred different bits are ever met.
    """
    return tuple(kind for kind in ASKED_IN_ORDER if moments & kind)


def _sampled(course: Course) -> int:
    """`any` and `quiet`, asked at some of the hours that the laws hold to be so."""
    if course.life.order_active and hours_of_quiet(course) < ORDER_NEW_HOURS:
        return 0
    return sampled(course.life, course.progress.spoke_hour)


def arguments_of(life: Life, kind: int) -> list[int]:
    """What a moment of this hour is about: people, a place, facts or a reason."""
    if kind == MEETING:
        return [person for person in range(len(life.met)) if life.met[person]]
    if kind == NEWS:
        return [fact for fact in range(len(life.heard)) if life.heard[fact]]
    about = ABOUT.get(kind)
    return [] if about is None else [getattr(life, about)]


def note_lows(course: Course) -> None:
    """Note how low the author's numbers fell while an order is lived. Changes: progress.span."""
    span = course.progress.span
    if span is not None and course.life.order_active:
        values = course.life.quality_world
        for quality in range(len(values)):
            if values[quality] < span.lows[quality]:
                span.lows[quality] = values[quality]


def live_in_scene(course: Course, hours: float) -> None:
    """Live hours while a scene is open; their moments are asked when it is over.

    What you were at waits meanwhile. Parts of hours are owed until they make a whole one.
    Changes: the life; progress.later.
    """
    life = course.life
    owed = course.progress.owed_hours + min(max(hours, 0.0), HOURS_IN_SCENE_AT_MOST)
    waiting = life.doing
    life.doing = NONE
    while owed >= 1.0 and not is_over(course):
        owed -= 1.0
        keep_for_later(course, live_hour(course))
    life.doing = waiting
    course.progress.owed_hours = owed if owed < 1.0 else 0.0


def live_walk_in_scene(course: Course) -> None:
    """Live hours until you arrive where you go, or something breaks it off.

    Changes: the life; progress.later.
    """
    life = course.life
    for _ in range(WALK_AT_MOST):
        if life.doing == NONE or is_over(course):
            break
        keep_for_later(course, live_hour(course))
        if life.interrupted_by:
            break
    course.act(stop_doing)


def keep_for_later(course: Course, asked: list[Asking]) -> None:
    """Keep moments to be asked when the open scene is over, one of each kind and subject.

    Changes: progress.later.
    """
    progress = course.progress
    for one in asked:
        progress.later = [kept for kept in progress.later if kept[2:] != one[2:]]
        progress.later.append(list(one))
