"""A turn: what is due is lived and told, one thing after another, until there is a choice."""

from __future__ import annotations

from typing import Any

from wintering.laws import reasons
from wintering.laws.work import begin_doing, stop_doing
from wintering.life import NONE, YOU
from wintering.life.moments import (
    BEGINNING,
    DANGER,
    DYING,
    FALLING_ASLEEP,
    LAST_DAY,
    has_moment,
)
from wintering.story import order_span
from wintering.story.course import Course
from wintering.story.director import choose_scene, is_eligible, weight_of
from wintering.story.hours import Asking, asked_at, is_over, live_hour
from wintering.story.narration import end, run, tell
from wintering.story.offer_hours import live_doing
from wintering.story.offers import BEGIN, GO_ON, SOMETHING_ELSE, show_hub, show_more
from wintering.story.order_hours import FINAL, REASON_AT
from wintering.story.progress import BEGIN as BEGIN_PHASE
from wintering.story.progress import ENDED, HUB, MORE, SCENE
from wintering.story.storylet import Doing, Storylet

UNENDED = "unfinished"  # the ending of a life that no scene of the world ended
SLEEP_AT_MOST = 20  # h of one sleep
WORK_AT_MOST = 240  # h of one piece of work, with all the ways


def begin_story(course: Course) -> None:
    """Open the first page: the page about content, then what stands at the beginning.

    Changes: the course.
    """
    content = course.opened.content
    course.progress.agenda = [["ask", course.life.hour, BEGINNING, []]]
    if content is None:
        advance(course)
        return
    tell(course, content.knot)
    if course.progress.scene is None:
        course.progress.phase = BEGIN_PHASE
        course.progress.offered = [BEGIN]


def take_choice(course: Course, index: int) -> None:
    """Take the choice of that number, and go on until there is another. Changes: the course."""
    progress = course.progress
    if progress.phase == SCENE:
        course.story.choose(index)
        run(course)
        _begin_order_if_asked(course)
    else:
        _take_offer(course, progress.offered[index])
        if progress.phase == MORE:
            return
    advance(course)


def _take_offer(course: Course, knot: str) -> None:
    progress = course.progress
    if knot == SOMETHING_ELSE:
        show_more(course)
        return
    progress.phase = HUB
    if knot == GO_ON:
        order_span.begin_span(course)
    elif knot != BEGIN:
        storylet = course.opened.storylets[knot]
        progress.agenda.append(["do", knot] if storylet.doing else ["tell", knot, 0])


def advance(course: Course) -> None:
    """Do what is due until a page can be shown. Changes: the course."""
    progress = course.progress
    while progress.phase != ENDED:
        if progress.scene is not None:
            return
        if progress.agenda:
            _perform(course, progress.agenda.pop(0))
        elif has_moment(course.life, DYING) or is_over(course):
            _close(course)
        elif course.life.order_active:
            order_span.live_span(course)
        else:
            show_hub(course)
            return


def _perform(course: Course, due: list[Any]) -> None:
    match due:
        case ["do", knot]:
            _do(course, knot)
        case ["tell", knot, reason]:
            tell(course, knot, reason)
        case ["speak", knot]:
            _speak(course, knot)
        case ["ask", _, kind, arguments]:
            _ask(course, kind, arguments)
        case ["tell order", reason]:
            _tell_order(course, reason)
        case ["sleep on", knot, hour]:
            _sleep_on(course, knot, hour)
        case ["go on", turn]:
            order_span.go_on(course, turn)
            return
        case _:
            return
    _begin_order_if_asked(course)


def _begin_order_if_asked(course: Course) -> None:
    """Begin an order that the scene just told has asked for. Changes: progress.span."""
    span = course.progress.span
    is_new = span is None or span.reason != reasons.REASON_NONE
    if course.progress.scene is None and course.life.order_active and is_new:
        order_span.begin_span(course)


def _speak(course: Course, knot: str) -> None:
    course.progress.spoke_hour = course.life.hour
    tell(course, knot)


def _ask(course: Course, kind: int, arguments: list[int]) -> bool:
    """Ask the director who speaks at a moment; whether anyone did. Changes: the course."""
    chosen = choose_scene(course, kind, arguments)
    if chosen is None:
        return False
    if kind & (DYING | LAST_DAY):
        course.progress.closing = chosen.ending or UNENDED
    _speak(course, chosen.knot)
    return True


def _is_ended(course: Course) -> bool:
    return course.progress.phase == ENDED


def _close(course: Course) -> None:
    """Close a life that has no hours left, by a scene if one has not closed it yet."""
    kind = DYING if has_moment(course.life, DYING) else LAST_DAY
    closing = course.progress.closing
    if closing is not None:
        end(course, closing)
    elif not _ask(course, kind, [course.life.dying_of]):
        end(course, UNENDED)


def _tell_order(course: Course, reason: int) -> None:
    """Tell of the order's days by the heaviest scene that can. Changes: the course."""
    span = course.progress.span
    if span is not None and not order_span.is_worth_telling(span):
        return
    tellings = [one for one in course.opened.order_tellings if is_eligible(course, one)]
    if tellings:
        heaviest = max(tellings, key=lambda one: weight_of(course, one))
        tell(course, heaviest.knot, reason)


def _do(course: Course, knot: str) -> None:
    """Live the hours of an offer, then tell it, or let what broke it off speak first.

    Changes: the course.
    """
    storylet = course.opened.storylets[knot]
    if storylet.doing is None or not _set_doing(course, storylet.doing):
        tell(course, knot)
        return
    left = SLEEP_AT_MOST if storylet.doing.until_waking else WORK_AT_MOST
    reason = reasons.REASON_NONE
    while left > 0 and course.life.doing != NONE and not reason and not is_over(course):
        lived, asked = _live_on(course, left)
        left -= lived
        reason = course.life.interrupted_by
        was_done = course.life.doing == NONE
        opened_choice = _ask_each(course, asked)
        if _is_ended(course):
            return
        if opened_choice or (course.life.doing == NONE and not was_done):
            reason = reason or reasons.REASON_SCENE
    course.act(stop_doing)
    if has_moment(course.life, DYING):
        return
    if course.progress.scene is not None:
        course.progress.agenda.append(_after_choice(course, storylet, reason))
    else:
        tell(course, knot, reason)


def _live_on(course: Course, most: int) -> tuple[int, list[Asking]]:
    """Live hours of what you are at, up to so many: how many, and what the last of them asks.

    Changes: the life, by every law; the ledger.
    """
    life = course.life
    if life.order_active:  # which a scene on the way has begun
        return 1, live_hour(course)
    heeded = FINAL if course.listener is None else REASON_AT - 1
    screened = (*course.opened.screens.laid_out, *course.standing.laid_out)
    course.looked.clear()
    spoke = course.progress.spoke_hour
    seen = course.hours.many(live_doing, life, spoke, heeded, most, *screened)
    if seen is None:
        return 1, live_hour(course)
    lived, moments = divmod(int(seen), REASON_AT)
    course.ledger.copy_new(life)
    return lived, asked_at(course, life.hour - 1, moments)


def _after_choice(course: Course, storylet: Storylet, reason: int) -> list[Any]:
    """What is due of an offer when the choice that broke it off has been made."""
    is_sleep = storylet.doing is not None and storylet.doing.until_waking
    if is_sleep and reason == reasons.REASON_SCENE and has_moment(course.life, FALLING_ASLEEP):
        return ["sleep on", storylet.knot, course.life.hour]
    return ["tell", storylet.knot, reason]


def _sleep_on(course: Course, knot: str, hour: int) -> None:
    """Take up a sleep again that a choice on its brink broke off, unless the choice did more.

    A choice that took hours, or something that happened to you, got you up; an order that it
    began gives the night its sleep by itself. Changes: the course.
    """
    life = course.life
    if life.order_active:
        return
    if life.hour == hour and not has_moment(life, DANGER):
        _do(course, knot)
    else:
        tell(course, knot, reasons.REASON_SCENE)


def _ask_each(course: Course, asked: list[Asking]) -> bool:
    """Ask the moments of an hour in order; whether one of them opened a choice.

    What stands behind an open choice is asked when it has been made. Changes: the course.
    """
    agenda = course.progress.agenda
    agenda[0:0] = [list(one) for one in asked]
    rest = len(agenda) - len(asked)
    while len(agenda) > rest and not _is_ended(course):
        _perform(course, agenda.pop(0))
        if course.progress.scene is not None:
            return True
    return False


def _set_doing(course: Course, doing: Doing) -> bool:
    """Take up the work of an offer; whether it can be. Changes: doing and what stands beside it."""
    life = course.life
    if doing.place is not None:
        place = course.place_named(doing.place)
        if place == NONE:
            return False
        life.going_to[YOU] = place
    course.act(begin_doing, doing.activity, doing.hours, int(doing.until_waking))
    return True
