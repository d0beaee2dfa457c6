"""Why a scene came, or did not, in words: what kept it silent, by how much, what had changed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from wintering.life.moments import ANY, QUIET
from wintering.story.course import Course
from wintering.story.functions.declare import DECLARED
from wintering.story.hours import arguments_of
from wintering.story.why.bounds import never_together
from wintering.story.why.causes import Cause
from wintering.story.why.clock import clock_said, hours_said, when
from wintering.story.why.conditions import Failing
from wintering.story.why.fields import rounded
from wintering.story.why.finding import Found
from wintering.story.why.hearing import Drawing
from wintering.story.why.nearness import Near
from wintering.story.why.silences import (
    TAGS,
    Block,
    Standing,
    at_moment,
    moment_said,
    standing,
)
from wintering.story.why.trying import HOURS_EACH, NEARER, Tried

HANGS_ON_AT_MOST = 5  # numbers of the life that one part of a condition is said to hang on
ROOTS_AT_MOST = 2  # numbers that it hangs on, whose own causes are told with it
RIVALS_AT_MOST = 5
DRAWINGS_AT_MOST = 5  # draws that were lost, the newest
TRIED_AT_MOST = 3  # other choices told of for one part, those that came nearest
NEVER_TOLD = "No scene of that name has been told to you."
WEIGHT_UNIT = 1000.0

RootOf = Callable[[int], Cause | None]  # what a number of the life came of


# ------------------------------------------------------------------------- words


def scene_told(course: Course, knot: str) -> Cause:
    """For a reader, when a scene was told: what has not been told cannot be known."""
    tellings = [row for row in course.ledger.tellings if row[2] == knot]
    if not tellings:
        return Cause(NEVER_TOLD)
    return Cause(f"Last told {when(tellings[-1][1], course.life.hour)}.")


def scene_said(
    course: Course, knot: str, found: Found, root_of: RootOf, *, numbers: bool = False
) -> Cause:
    """Why a scene came when it last did or did not come, and how it stands now: for an author."""
    storylet = course.opened.storylets[knot]
    asked, now = found.asked, course.life.hour
    told = course.progress.told.get(knot)
    where = f"{knot} ({storylet.span.file}:{storylet.span.line})"
    if told is None:
        headline = f"{where} has not been told"
    else:
        times = "once" if told[0] == 1 else f"{told[0]} times"
        headline = f"{where} has been told {times}, last on {clock_said(told[1])}"
    causes = [
        Cause(f"it can never be told: {' and '.join(parts)} cannot both hold")
        for parts in never_together(storylet)
    ]
    said = _Parts(found, {})
    if asked.nearest is not None:
        moments = "1 moment" if asked.moments == 1 else f"{asked.moments} moments"
        head = f"{moments} that it awaits in the hours before; the nearest on "
        head += f"{clock_said(asked.hour)}, {moment_said(asked.nearest.moment)}"
        said.hangs_on = dict(asked.hangs_on)
        causes.append(Cause(head, None, _of_standing(course, asked.nearest, said, None)))
    elif storylet.arrives:
        causes.append(Cause("no moment that it awaits came in the hours before"))
    causes.extend(_drawn(asked.drawings, numbers))
    here = standing(course, knot)
    said.hangs_on = dict(found.hangs_on)
    causes.append(
        Cause(f"as of {clock_said(now)}", None, _of_standing(course, here, said, root_of))
    )
    causes.extend(_told_otherwise(found))
    return Cause(headline, None, tuple(causes))


def _drawn(drawings: Sequence[Drawing], numbers: bool) -> list[Cause]:
    """The draws that a scene was in, and who won them."""
    if not drawings:
        return []
    lost = [one for one in drawings if one.spoke != one.mine.knot]
    won = len(drawings) - len(lost)
    times = "once" if len(drawings) == 1 else f"at {len(drawings)} moments"
    head = f"nothing kept it back {times} in the hours before, and it was drawn {won or 'not once'}"
    shown = tuple(_one_drawn(one, numbers) for one in reversed(lost[-DRAWINGS_AT_MOST:]))
    return [Cause(head if won == 0 else f"{head} of them", None, shown)]


def _one_drawn(one: Drawing, numbers: bool) -> Cause:
    mine = one.mine
    rival = next((each for each in one.rivals if each.knot == one.spoke), None)
    weight = one.silence if rival is None else rival.weight
    who = "silence" if rival is None else rival.knot
    more = "more" if weight > mine.weight else "as much" if weight == mine.weight else "less"
    than = "and weighed as much" if more == "as much" else f"which weighed {more}"
    said = f"{clock_said(one.hour)}, {moment_said(mine.moment)}: {who} came, {than}"
    if not numbers:
        return Cause(said)
    weighed = [(each.knot, each.weight) for each in (mine, *one.rivals[:RIVALS_AT_MOST])]
    if one.silence:
        weighed.append(("silence", one.silence))
    under = tuple(Cause(f"{name}: weight {amount / WEIGHT_UNIT:g}") for name, amount in weighed)
    return Cause(f"{said}; it had {100 * mine.share:.0f} in 100 of the draw", None, under)


def _told_otherwise(found: Found) -> list[Cause]:
    """Other choices after which the scene itself was told, or offered."""
    causes: list[Cause] = []
    if found.on_offer is not None:
        turn, hour = found.on_offer
        causes.append(Cause(f"it was last on offer on {clock_said(hour)} (turn {turn})"))
    if not found.tried:
        return causes
    came = [one for one in found.tried if one.was_told or one.was_offered]
    led = [
        Cause(f"{_had_you(one)}: it {'is told' if one.was_told else 'is offered'} then")
        for one in came[:TRIED_AT_MOST]
    ]
    many = "1 other choice" if len(found.tried) == 1 else f"{len(found.tried)} other choices"
    first = clock_said(min(one.hour for one in found.tried))
    said = f"{many} tried, back to {first}, each lived for up to {HOURS_EACH} h"
    came_of = "" if led else ": it is told after none of them"
    more = f" (--patience {found.more} tries more)" if found.more else ""
    return [*causes, *led, Cause(f"{said}{came_of}{more}")]


def _had_you(one: Tried) -> str:
    return (
        f"had you chosen “{one.choice}” on {clock_said(one.hour)} (turn {one.turn})"
        f" instead of “{one.instead_of}”"
    )


@dataclass(slots=True)
class _Parts:
    """What is known of the parts of conditions; each is told in full once."""

    found: Found
    hangs_on: dict[str, tuple[tuple[int, str], ...]]
    said: set[str] = field(default_factory=lambda: set[str]())


def _of_standing(
    course: Course, one: Standing, parts: _Parts, root_of: RootOf | None
) -> tuple[Cause, ...]:
    if one.could_speak:
        return (Cause(_free(one), None, _rivals(course, one)),)
    return tuple(_blocked(course, each, parts, root_of) for each in one.blocks)


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


def _blocked(course: Course, block: Block, parts: _Parts, root_of: RootOf | None) -> Cause:
    """What keeps a scene silent, by how much, and what would have let it speak."""
    data: list[tuple[str, str | float | int]] = [("block", block.kind), ("said", block.said)]
    if block.short is not None:
        data.append(("short", block.short))
    if block.failing:
        inner = tuple(_failed(part, parts, root_of) for part in block.failing)
        return Cause(f"# when: {block.said}", None, inner, tuple(data))
    under = _needed(course, block.said) if block.kind == "needs" else ()
    return Cause(_said(block), None, under, tuple(data))


def _needed(course: Course, knot: str) -> tuple[Cause, ...]:
    """How a scene stands that must come first, in a line for each thing that keeps it."""
    if knot not in course.opened.storylets:
        return ()
    return tuple(Cause(f"{knot}: {_said(each)}") for each in standing(course, knot).blocks) or (
        Cause(f"{knot} itself could be told"),
    )


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
            return (
                f"a standing order is being lived, which takes {block.said}: there is {block.was}"
            )
        case "urgent":
            return f"an urgent scene goes first: {block.was}"
        case "rested":
            return "taken this hour already"
        case "tells":
            return f"{tag}{block.said}: {block.was}, at no moment of its own"
        case "when":
            return f"{tag}{block.said}"


def _failed(part: Failing, parts: _Parts, root_of: RootOf | None) -> Cause:
    """A part of a condition that did not hold: what it was, and what it would have taken."""
    data: list[tuple[str, str | float | int]] = [("said", part.said), ("was", part.was)]
    if part.short is not None:
        data.append(("short", part.short))
    causes: list[Cause] = []
    if part.ways:
        said = f"{part.said}: neither way held"
        for way in part.ways:
            inner = tuple(Cause(_stood(each)) for each in way)
            causes.append(inner[0] if len(inner) == 1 else Cause("all of these", None, inner))
    else:
        said = _stood(part)
    is_new = part.said not in parts.said
    parts.said.add(part.said)
    hangs_on = parts.hangs_on.get(part.said, ())
    if is_new:
        causes.extend(_of_names(part.names))
        causes.extend(_nearer(part, parts.found))
    if root_of is not None and 0 < len(hangs_on) <= ROOTS_AT_MOST:
        causes.extend(found for slot, _ in hangs_on if (found := root_of(slot)) is not None)
    elif hangs_on and is_new:
        shown = ", ".join(each for _, each in hangs_on[:HANGS_ON_AT_MOST])
        more = len(hangs_on) - HANGS_ON_AT_MOST
        causes.append(Cause(f"hangs on {shown}" + (f" and {more} more" if more > 0 else "")))
    return Cause(said, None, tuple(causes), tuple(data))


def _stood(part: Failing) -> str:
    if part.comparing in ("is", "or"):
        return f"{part.left} is {part.was}, and would have to be {part.wanted}"
    short = f", by {rounded(part.short)}" if part.short else ""
    return f"{part.left} was {part.was}, and must be {part.comparing} {part.wanted}{short}"


def _nearer(part: Failing, found: Found) -> list[Cause]:
    """How near a part came, what brought it nearer where that was tried, or why nothing can."""
    causes: list[Cause] = []
    if part.said in found.beyond:
        return [Cause(found.beyond[part.said])]
    near = found.near.get(part.said)
    if near is not None and near.asked:
        causes.append(Cause(_nearest_said(near)))
    # What a choice brought about counts when the hours as they were did not come as near.
    lately = found.lately.get(part.said) or Near(short=part.short)
    better = [
        (one, came)
        for one in found.tried
        if (came := one.brought(part.said)) is not None and came.is_nearer_than(lately, NEARER)
    ]
    better.sort(key=lambda each: (not each[1].held, each[1].short or 0.0, -each[0].turn))
    for one, came in better[:TRIED_AT_MOST]:
        if came.held:
            causes.append(Cause(f"{_had_you(one)}: it holds on {clock_said(came.hour)}"))
        else:
            left = f"short by {rounded(came.short or 0.0)}"
            causes.append(Cause(f"{_had_you(one)}: {came.was} on {clock_said(came.hour)}, {left}"))
    if found.tried and not better and not lately.held:
        causes.append(Cause(f"none of the {len(found.tried)} other choices tried brings it nearer"))
    return causes


def _nearest_said(near: Near) -> str:
    many = "1 hour" if near.asked == 1 else f"{near.asked} hours"
    if near.held:
        return f"it held last on {clock_said(near.hour)}, of {many} looked at"
    if near.short is None:
        return f"it held in none of {many} looked at"
    short = rounded(near.short)
    return f"nearest on {clock_said(near.hour)}: {near.was}, short by {short}, of {many} looked at"


def _of_names(names: tuple[str, ...]) -> list[Cause]:
    """What the functions of a condition tell, as they are declared."""
    return [
        Cause(f"{name}: {DECLARED[name].documentation.split(chr(10), 1)[0].rstrip('.')}")
        for name in names
        if name in DECLARED
    ]
