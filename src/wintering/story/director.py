"""The director: which scene may speak at a moment, and when silence speaks instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wintering.ink.faults import WrongKinds
from wintering.life.moments import (
    ANY,
    ARRIVING,
    DAWN,
    DUSK,
    FALLING_ASLEEP,
    QUIET,
    WAKING,
)
from wintering.life.streams import STREAM_SCENE
from wintering.story.asking import URGENT, WEIGHTY, WHOEVER, Asking
from wintering.story.course import Course
from wintering.story.order_hours import FINAL, ORDER_KNOWN_HOURS, ORDER_NEW_HOURS
from wintering.story.progress import NEVER_TOLD
from wintering.story.storylet import Awaits, Storylet

WEIGHT_UNIT = 1000  # weights are drawn as whole thousandths, so that every machine draws alike
WEIGHT_HIGHEST = 1_000_000
PASSED_GAIN = 0.25  # of its weight a scene gains each time it is passed over
PASSED_AT_MOST = 12  # times that count

# Moments at which nothing in particular has happened: silence may answer them.
SPARE = WAKING | FALLING_ASLEEP | DUSK | DAWN | QUIET | ANY
SILENT_HOURS = 3  # after a scene has spoken, no other speaks at a spare moment
SILENCE_FIRST = 4.0  # weight of silence right after that, as a scene's weight
SILENCE_LEAST = 0.4  # and after a day without a scene
SILENCE_DAY = 24.0  # h

# A scene that this life has heard must have weight to break into an order.
ORDER_WEIGHT = 3 * WEIGHT_UNIT


def is_ready(course: Course, storylet: Storylet) -> bool:
    """Whether nothing in its own past keeps a storylet silent: once, every, needs."""
    if storylet.is_once and storylet.knot in course.progress.told:
        return False
    if not all(knot in course.progress.visited for knot in storylet.needs):
        return False
    return not _is_resting(course, storylet)


def _is_resting(course: Course, storylet: Storylet) -> bool:
    """Whether too few hours have passed since a storylet last spoke."""
    if not storylet.every_hours:
        return False
    mine = course.progress.told.get(storylet.knot)
    return mine is not None and course.life.hour - mine[1] < storylet.every_hours


def is_eligible(course: Course, storylet: Storylet) -> bool:
    """Whether a storylet may speak here and now."""
    if not is_ready(course, storylet):
        return False
    course.looked.clear()
    return course.opened.askings.of(storylet).holds(course)


def speaking(course: Course, askings: Iterable[Asking], heard: int = WHOEVER) -> list[Asking]:
    """Those of some that may speak today (story.today) who may do so here and now.

    `heard`: who may speak of those that this life has heard (story.asking). To be asked between
    `looked.clear()` and anything that changes the life.
    """
    told, visited, hour = course.progress.told, course.progress.visited, course.life.hour
    found: list[Asking] = []
    for asking in askings:
        mine = told.get(asking.knot)
        if mine is not None and (
            asking.is_once or asking.again > heard or hour - mine[1] < asking.every_hours
        ):
            continue
        if asking.needs and not all(knot in visited for knot in asking.needs):
            continue
        try:
            if asking.left(course):
                found.append(asking)
        except WrongKinds:  # which only Ink can place
            if asking.by_ink(course):
                found.append(asking)
    return found


def weight_of(course: Course, storylet: Storylet) -> int:
    """A storylet's weight in whole thousandths, with what it gained by being passed over."""
    return weighed(course, course.opened.askings.of(storylet))


def weighed(course: Course, asking: Asking) -> int:
    """The same of a storylet's asking."""
    passed = course.progress.passed.get(asking.knot, 0)
    if passed > PASSED_AT_MOST:
        passed = PASSED_AT_MOST
    gained = asking.weight(course) * (1.0 + PASSED_GAIN * passed)
    if not gained > 0.0:  # nor a NaN
        return 0
    return int(min(gained * WEIGHT_UNIT, WEIGHT_HIGHEST))


def choose_scene(course: Course, kind: int, arguments: Sequence[int]) -> Storylet | None:
    """The scene that speaks at a moment, or None for silence.

    Changes: how often scenes were passed over; turn_draws.
    """
    if course.listener is not None:
        course.listener(course, kind, arguments)
    eligible = _answering(course, kind, arguments)
    if not eligible and not kind & FINAL:
        return None
    urgent = [one for one in eligible if one.again == URGENT]
    if kind & FINAL:
        last = _drawn(course, urgent or eligible, 0) or next(iter(eligible), None)
        return last.storylet if last else _whatever(course, kind)
    if urgent:
        first = _drawn(course, urgent, 0)
        return first and first.storylet
    if kind & SPARE and _is_too_soon(course):
        return None
    if course.life.order_active:
        eligible = [one for one in eligible if _breaks_order(course, one)]
    if not eligible:
        return None
    chosen = _drawn(course, eligible, silence(course) if kind & SPARE else 0)
    for one in eligible:
        if one is not chosen:
            course.progress.passed[one.knot] = course.progress.passed.get(one.knot, 0) + 1
    return chosen and chosen.storylet


def _whatever(course: Course, kind: int) -> Storylet | None:
    """A scene for an ending that no condition allows: one that awaits every such moment."""
    awaiting = course.opened.awaiting.get(kind, ())
    return next((one for one in awaiting if Awaits(kind) in one.arrives), None)


def silence(course: Course) -> int:
    """The weight of silence at a spare moment: great after a scene, small after a quiet day."""
    spoke = course.progress.spoke_hour
    hours = SILENCE_DAY if spoke == NEVER_TOLD else float(course.life.hour - spoke)
    left = 1.0 - min(hours / SILENCE_DAY, 1.0)
    return int((SILENCE_LEAST + (SILENCE_FIRST - SILENCE_LEAST) * left) * WEIGHT_UNIT)


def _is_too_soon(course: Course) -> bool:
    spoke = course.progress.spoke_hour
    return spoke != NEVER_TOLD and course.life.hour - spoke < SILENT_HOURS


def _answering(course: Course, kind: int, arguments: Sequence[int]) -> list[Asking]:
    """The eligible storylets that await a moment: those that name what it is about, if any."""
    course.looked.clear()
    is_urgent, heard = _room(course)
    group = course.standing.answering(kind, is_urgent)
    if group is None:
        group = course.opened.today.group(course, kind, arguments, is_urgent)
    if not group.names:
        return speaking(course, group.askings, heard)
    named: list[Asking] = []
    bare: list[Asking] = []
    for answer in group.answers:
        if answer.named and _names(course, answer.named, kind, arguments):
            named.append(answer.asking)
        elif answer.is_bare:
            bare.append(answer.asking)
    of_named, of_bare = (speaking(course, each, heard) for each in (named, bare))
    return of_named or of_bare


def _names(course: Course, named: Sequence[int], kind: int, arguments: Sequence[int]) -> bool:
    subjects = map(course.place_at, named) if kind == ARRIVING else named
    return any(map(arguments.__contains__, subjects))


def _room(course: Course) -> tuple[bool, int]:
    """The room that an order being lived leaves: whether none but urgent scenes may speak.

    And who may of those that this life has heard.
    """
    if not course.life.order_active:
        return False, WHOEVER
    quiet = hours_of_quiet(course)
    if quiet < ORDER_NEW_HOURS:
        return True, WHOEVER
    return False, WEIGHTY if quiet >= ORDER_KNOWN_HOURS else URGENT


def _breaks_order(course: Course, asking: Asking) -> bool:
    is_new = asking.knot not in course.progress.told
    return is_new or weighed(course, asking) >= ORDER_WEIGHT


def hours_of_quiet(course: Course) -> int:
    """Hours since a scene spoke or the order began. Units: h."""
    span = course.progress.span
    return course.life.hour - max(course.progress.spoke_hour, span.began if span else 0)


def _drawn(course: Course, ones: Sequence[Asking], silent: int) -> Asking | None:
    """One of the storylets by weight and chance; None for silence, or when none weighs."""
    if not ones:
        return None
    weights = [weighed(course, one) for one in ones]
    whole = sum(weights) + silent  # whole numbers: their sum is the same in any order
    if whole == 0:
        return None
    if silent == 0 and len(ones) == 1:
        return ones[0]
    mark = int(course.draw(STREAM_SCENE) * whole)
    for one, weight in zip(ones, weights, strict=True):
        mark -= weight
        if mark < 0:
            return one
    return None
