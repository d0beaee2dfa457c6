"""`wintering read … --scenes-at`: which scenes could speak at an hour, and why the others not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.players.asking import LAST_HOUR_OF_DAY
from wintering.players.cli.codes import BAD_NUMBER, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wintering.explore.lives import Chooser
    from wintering.story.course import Course
    from wintering.story.session import Session
    from wintering.story.why.past import LivedPast
    from wintering.story.why.silences import Standing

HOURS_A_DAY = LAST_HOUR_OF_DAY + 1


def scenes_at(session: Session, chooser: Chooser, hour: int) -> str:
    """How every scene of the world stood at an hour of a life, when that hour had been lived.

    Units: `hour` of the life's clock. Changes: the session, which is lived as far as that hour.
    Errors: Refused when the life has no such hour; LifeFault as the life itself would have.
    """
    from wintering.story.why.past import window_before
    from wintering.story.why.silences import silences

    past = _lived(session, chooser, hour)
    first, last = past.page_hours[0], past.page_hours[-1]
    if not first <= hour <= last:
        raise Refused(
            BAD_NUMBER,
            f"{_clock(hour)} is not in this life",
            f"it has been lived from {_clock(first)} to {_clock(last)}.",
            "Ask about an hour between them.",
        )
    course = window_before(past, hour).course
    head = f"{session.world.name}, seed {session.seed}, {chooser.name}: {_clock(hour)}"
    return "\n".join(_lines(head, course, silences(course)))


def _lived(session: Session, chooser: Chooser, hour: int) -> LivedPast:
    """The life as far as an hour, or to where it ends or is left before."""
    from wintering.explore.lives import TURNS_AT_MOST, Left
    from wintering.story.why.past import LivedPast

    past = LivedPast(session.world, session.seed)
    past.note(session)
    while session.page.ended is None and past.page_hours[-1] <= hour:
        if session.page.turn >= TURNS_AT_MOST:
            break
        try:
            session.choose(chooser.choose_in(session))
        except Left:
            break
        past.note(session)
    return past


def _lines(head: str, course: Course, found: tuple[Standing, ...]) -> Iterator[str]:
    from wintering.life.moments import MOMENTS
    from wintering.rehearse.report.reasons import reasons
    from wintering.story.why.silences import moment_said

    names = [name for name, kind in MOMENTS.items() if course.life.moments & kind]
    where = "on the way" if course.here < 0 else course.opened.lists["places"][course.here]
    yield f"{head}, {where}; moments: {', '.join(names) or 'none'}"
    able = sorted((each for each in found if each.could_speak), key=lambda each: -each.share)
    yield f"\ncould speak: {len(able)}"
    for each in able:
        of_draw = f", {each.share:.1%} of the draw" if each.share else ""
        at = f"at {moment_said(each.moment)}" if each.moment else "as an offer"
        yield f"  {_name(course, each)}  {at}{of_draw}"
    silent = [each for each in found if not each.could_speak]
    yield f"\ncould not: {len(silent)}"
    for each in silent:
        yield f"  {_name(course, each)}  {reasons(each.blocks)}"


def _name(course: Course, one: Standing) -> str:
    span = course.opened.storylets[one.knot].span
    return f"{span.file}:{span.line}  {one.knot}"


def _clock(hour: int) -> str:
    return f"day {hour // HOURS_A_DAY}, {hour % HOURS_A_DAY}:00"
