"""Why a scene came, or did not: its moments in the hours that were, and what kept it silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wintering.life.moments import ANY, QUIET
from wintering.life.tracing import TracingLife
from wintering.story.course import Course
from wintering.story.functions.declare import DECLARED
from wintering.story.hours import ASKED_IN_ORDER, arguments_of
from wintering.story.storylet import Storylet
from wintering.story.why.causes import Cause
from wintering.story.why.clock import clock_said, hours_said, when
from wintering.story.why.conditions import Failing, parts_of
from wintering.story.why.fields import Fields, rounded
from wintering.story.why.silences import (
    TAGS,
    Block,
    Standing,
    at_moment,
    kept_by_itself,
    kept_by_silence,
    moment_said,
    standing,
)

HANGS_ON_AT_MOST = 5  # numbers of the life that one part of a condition is said to hang on
ROOTS_AT_MOST = 2  # numbers that it hangs on, whose own causes are told with it
RIVALS_AT_MOST = 5
NEVER_TOLD = "No scene of that name has been told to you."


# The numbers of the life that each part of a condition reads: by slot, with how they stood.
HangsOn = tuple[tuple[str, tuple[tuple[int, str], ...]], ...]
RootOf = Callable[[int], Cause | None]  # what a number of the life came of


@dataclass(slots=True)
class Asked:
    """How a scene stood at the moments of some hours that it awaits."""

    moments: int = 0
    hour: int = 0
    nearest: Standing | None = None
    hangs_on: HangsOn = ()


class Ear:
    """Listens, at every hour of a window, how one scene stands."""

    def __init__(self, knot: str, fields: Fields) -> None:
        self.asked = Asked()
        self._knot = knot
        self._fields = fields

    def lived_hour(self, course: Course) -> None:
        """Ask how the scene stands at the moments of the hour. Changes: asked."""
        asked = self.asked
        storylet = course.opened.storylets[self._knot]
        for kind in ASKED_IN_ORDER:
            is_here = course.life.moments & kind
            if not is_here or all(one.moment != kind for one in storylet.arrives):
                continue
            asked.moments += 1
            mine = self._standing(course, storylet, kind)
            if asked.nearest is None or _nearness(mine) <= _nearness(asked.nearest):
                asked.nearest, asked.hour = mine, course.life.hour
                asked.hangs_on = hanging_on(course, storylet, mine, self._fields)

    def _standing(self, course: Course, storylet: Storylet, kind: int) -> Standing:
        """How it stands; the other scenes are asked only where nothing of its own keeps it."""
        about = arguments_of(course.life, kind)
        own = kept_by_itself(course, storylet, kind, about)
        own += kept_by_silence(course, storylet, kind)
        if own:
            return Standing(storylet.knot, kind, tuple(own))
        found = at_moment(course, kind, about)
        return next(one for one in found if one.knot == storylet.knot)


def _nearness(one: Standing) -> tuple[int, float]:
    """How far a scene is from speaking: how much keeps it silent, then by how much in all."""
    return len(one.blocks), sum(each.short or 0.0 for each in one.blocks)


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
            trace.reads, trace.written, trace.draws = set(), set(), set()
            try:
                course.story.evaluate(part.whole)
                read = sorted(trace.reads)
            finally:
                trace.reads, trace.written, trace.draws = None, set(), set()
            said = tuple(
                (slot, f"{fields.label(slot)} ({fields.value(slot, life.value(slot))})")
                for slot in read
                if fields.field_of(slot).name not in ("hour", "hour_of_day", "day")
            )
            found.append((part.said, said))
    return tuple(found)


# ------------------------------------------------------------------------- words


def scene_told(course: Course, knot: str) -> Cause:
    """For a reader, when a scene was told: what has not been told cannot be known."""
    tellings = [row for row in course.ledger.tellings if row[2] == knot]
    if not tellings:
        return Cause(NEVER_TOLD)
    return Cause(f"Last told {when(tellings[-1][1], course.life.hour)}.")


def scene_said(course: Course, knot: str, asked: Asked, fields: Fields, root_of: RootOf) -> Cause:
    """Why a scene came when it last did or did not come, and how it stands now: for an author."""
    storylet = course.opened.storylets[knot]
    now = course.life.hour
    told = course.progress.told.get(knot)
    where = f"{knot} ({storylet.span.file}:{storylet.span.line})"
    causes: list[Cause] = []
    if told is None:
        headline = f"{where} has not been told"
    else:
        times = "once" if told[0] == 1 else f"{told[0]} times"
        headline = f"{where} has been told {times}, last on {clock_said(told[1])}"
    if asked.nearest is not None:
        moments = "1 moment" if asked.moments == 1 else f"{asked.moments} moments"
        head = f"{moments} that it awaits in the hours before; the nearest on "
        head += f"{clock_said(asked.hour)}, {moment_said(asked.nearest.moment)}"
        causes.append(Cause(head, None, _of_standing(course, asked.nearest, asked.hangs_on, None)))
    elif storylet.arrives:
        causes.append(Cause("no moment that it awaits came in the hours before"))
    here = standing(course, knot)
    hangs = hanging_on(course, storylet, here, fields)
    causes.append(
        Cause(f"as of {clock_said(now)}", None, _of_standing(course, here, hangs, root_of))
    )
    return Cause(headline, None, tuple(causes))


def _of_standing(
    course: Course, one: Standing, hangs_on: HangsOn, root_of: RootOf | None
) -> tuple[Cause, ...]:
    if one.could_speak:
        return (Cause(_free(one), None, _rivals(course, one)),)
    return tuple(_blocked(each, dict(hangs_on), root_of) for each in one.blocks)


def _free(one: Standing) -> str:
    if not one.moment:
        return "nothing keeps it back: it is offered"
    sampled = (
        " (asked only in some of the hours that have it)" if one.moment & (ANY | QUIET) else ""
    )
    return f"it could speak{sampled}: {100 * one.share:.0f} in 100 of the draw"


def _rivals(course: Course, one: Standing) -> tuple[Cause, ...]:
    """Against whom a scene is drawn, the heaviest first."""
    if not one.moment or not course.life.moments & one.moment:
        return ()
    found = at_moment(course, one.moment, arguments_of(course.life, one.moment))
    others = [each for each in found if each.could_speak and each.knot != one.knot]
    others.sort(key=lambda each: (-each.share, each.knot))
    causes = [
        Cause(f"{each.knot}: {100 * each.share:.0f} in 100") for each in others[:RIVALS_AT_MOST]
    ]
    silent = 1.0 - sum(each.share for each in found)
    if silent > 0.005:
        causes.append(Cause(f"silence: {100 * silent:.0f} in 100"))
    return tuple(causes)


def _blocked(
    block: Block, hangs_on: dict[str, tuple[tuple[int, str], ...]], root_of: RootOf | None
) -> Cause:
    """What keeps a scene silent, by how much, and what would have let it speak."""
    data: list[tuple[str, str | float | int]] = [("block", block.kind), ("said", block.said)]
    if block.short is not None:
        data.append(("short", block.short))
    if block.failing:
        parts = tuple(_failed(part, hangs_on.get(part.said, ()), root_of) for part in block.failing)
        return Cause(f"# when: {block.said}", None, parts, tuple(data))
    return Cause(_said(block), None, (), tuple(data))


def _said(block: Block) -> str:
    tag = f"# {TAGS[block.kind]}: " if block.kind in TAGS else ""
    match block.kind:
        case "moment":
            return f"{tag}{block.said}: this hour holds {block.was}"
        case "subject":
            return f"{tag}{block.said}: this moment is of {block.was}"
        case "once":
            return f"# once: {block.was}"
        case "every":
            left = hours_said(int(-(-(block.short or 0) // 1)))
            return f"{tag}{block.said}: told {block.was} ago, {left} left"
        case "needs":
            return f"{tag}{block.said}: never visited"
        case "at":
            return f"{tag}{block.said}: you are at {block.was}"
        case "weight":
            return f"{tag}{block.said or '0'}: it weighs nothing"
        case "spacing":
            left = hours_said(int(block.short or 0))
            return f"a scene spoke {block.was} h ago: silence holds {left} more"
        case "order":
            return f"a standing order is lived, which wants {block.said}: there is {block.was}"
        case "urgent":
            return f"an urgent scene goes first: {block.was}"
        case "rested":
            return "taken this hour already"
        case "tells":
            return f"{tag}{block.said}: {block.was}, at no moment of its own"
        case "when":
            return f"{tag}{block.said}"


def _failed(part: Failing, hangs_on: tuple[tuple[int, str], ...], root_of: RootOf | None) -> Cause:
    """A part of a condition that did not hold: what it was, and what it would have taken."""
    data: list[tuple[str, str | float | int]] = [("said", part.said), ("was", part.was)]
    if part.short is not None:
        data.append(("short", part.short))
    causes: list[Cause] = []
    if part.ways:
        said = f"{part.said}: neither way held"
        for way in part.ways:
            inner = tuple(_failed(each, (), None) for each in way)
            causes.append(inner[0] if len(inner) == 1 else Cause("all of these", None, inner))
    elif part.comparing == "is":
        said = f"{part.left} is {part.was}, and would have to be {part.wanted}"
    else:
        short = f", by {rounded(part.short)}" if part.short else ""
        said = f"{part.left} was {part.was}, and must be {part.comparing} {part.wanted}{short}"
    causes.extend(_of_names(part.names))
    if root_of is not None and 0 < len(hangs_on) <= ROOTS_AT_MOST:
        causes.extend(found for slot, _ in hangs_on if (found := root_of(slot)) is not None)
    elif hangs_on:
        shown = ", ".join(each for _, each in hangs_on[:HANGS_ON_AT_MOST])
        more = len(hangs_on) - HANGS_ON_AT_MOST
        causes.append(Cause(f"hangs on {shown}" + (f" and {more} more" if more > 0 else "")))
    return Cause(said, None, tuple(causes), tuple(data))


def _of_names(names: tuple[str, ...]) -> list[Cause]:
    """What the functions of a condition tell, as they are declared."""
    return [
        Cause(f"{name}: {DECLARED[name].documentation.split(chr(10), 1)[0].rstrip('.')}")
        for name in names
        if name in DECLARED
    ]
