"""The days of a standing order, lived until body, weather, moon or a scene ends them."""

from __future__ import annotations

from wintering.laws import reasons
from wintering.laws.work import stop_doing
from wintering.life import NONE
from wintering.life.moments import (
    DANGER,
    DREAM,
    DYING,
    LAST_DAY,
    MOON_TURNS,
    WAKING,
    has_moment,
)
from wintering.story.course import Course
from wintering.story.director import choose_scene
from wintering.story.functions.declare import DECLARED
from wintering.story.hours import Asking, is_over, live_hour
from wintering.story.offers import CHILLED_C
from wintering.story.orders import Planner
from wintering.story.progress import Span

UNTIL_DAYS = {0: 3, 1: 7}  # by order_until; 2 is the moon, 3 until something presses
PAGE_WORDS = 170  # a page that holds so many lets no further days go by
TOLD_HOURS = 20  # h: days that a scene broke into sooner are not told of by themselves
NIGHT_FUNCTIONS = {0: "face", 1: "push_away"}  # by order_night; 2 lets a dream come

HUNGRY = (0.6, 0.8, 0.95)  # felt; an order ends when the body crosses one of these
THIRSTY = (0.5, 0.75, 0.9)
WEAK = (0.5, 0.75, 0.9)

# What you put up with: the work goes on, and a night's sleep is taken up again.
BORNE = frozenset(
    {
        reasons.REASON_HUNGER,
        reasons.REASON_THIRST,
        reasons.REASON_NO_FOOD,
        reasons.REASON_COLD,
        reasons.REASON_WET,
        reasons.REASON_WIND,
        reasons.REASON_DREAM,
        reasons.REASON_MEMORY,
        reasons.REASON_FIRE_OUT,
    }
)

# What breaks off one part of a day and not the order: the next part is taken up.
BREAKS_A_SLOT = frozenset(
    {
        reasons.REASON_NO_WOOD,
        reasons.REASON_NO_ROUNDS,
        reasons.REASON_DREAD,
        reasons.REASON_DONE,
    }
)

# The same, and you stay in camp for an hour before the next.
PAUSES = frozenset(
    {
        reasons.REASON_DARK,
        reasons.REASON_RAIN,
        reasons.REASON_SNOW,
        reasons.REASON_TIRED,
        reasons.REASON_SMOKE,
    }
)


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
    stop_doing(life, course.world)
    course.progress.can_go_on = True
    if span is not None:
        span.ended = life.hour
        span.reason = reason


def live_span(course: Course) -> None:
    """Live by the order until something ends it; put on the agenda what is then to be told.

    Changes: the course.
    """
    planner = Planner(course)
    before = _body(course)
    while True:
        if course.life.doing == NONE:
            planner.set_doing()
        asked = live_hour(course)
        reason = _ends(course, before)
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
        _bear(course, planner)
        _meet_night(course)


def _bear(course: Course, planner: Planner) -> None:
    """Put up with what broke in on the hour, or give up this part of the day."""
    broken_by = course.life.interrupted_by
    if broken_by in BREAKS_A_SLOT | PAUSES:
        stop_doing(course.life, course.world)
        planner.give_up_slot(pauses=broken_by in PAUSES)
    elif broken_by and course.life.doing_until_waking:
        stop_doing(course.life, course.world)


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


def _ends(course: Course, before: tuple[float, float, float]) -> int:
    """The reason that ends the order after the hour just lived, or none."""
    life = course.life
    if has_moment(life, DYING):
        return life.dying_of
    if has_moment(life, LAST_DAY) or is_over(course):
        return reasons.REASON_TIME
    if has_moment(life, DANGER):
        return life.danger
    if life.interrupted_by and life.interrupted_by not in BREAKS_A_SLOT | PAUSES | BORNE:
        return life.interrupted_by
    if life.core_c < CHILLED_C:
        return reasons.REASON_COLD
    hunger, thirst, weak = _body(course)
    if _crosses(before[0], hunger, HUNGRY):
        return reasons.REASON_HUNGER
    if _crosses(before[1], thirst, THIRSTY):
        return reasons.REASON_THIRST
    if _crosses(before[2], weak, WEAK):
        return reasons.REASON_TIRED
    if has_moment(life, MOON_TURNS):
        return reasons.REASON_MOON
    days = UNTIL_DAYS.get(life.order_until)
    is_morning = has_moment(life, WAKING) or not life.is_asleep
    if days is not None and is_morning and life.hour - life.order_began >= days * 24:
        return reasons.REASON_TIME
    return reasons.REASON_NONE


def _body(course: Course) -> tuple[float, float, float]:
    life = course.life
    return (life.hunger, life.thirst, life.weak)


def _crosses(before: float, now: float, thresholds: tuple[float, ...]) -> bool:
    return any(before < threshold <= now for threshold in thresholds)


def _meet_night(course: Course) -> None:
    """Meet a dream as the order says. Changes: what the memory's laws change."""
    life = course.life
    name = NIGHT_FUNCTIONS.get(life.order_night)
    if has_moment(life, DREAM) and life.dreamt != NONE and life.dream_is_nightmare and name:
        DECLARED[name].call(course, life.dreamt)
