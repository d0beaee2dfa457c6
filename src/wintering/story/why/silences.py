"""Why not: what keeps each scene silent at an hour, by how much, and what may speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from wintering.diagnostics import Span
from wintering.life import NONE
from wintering.life.moments import ARRIVING, MOMENTS
from wintering.story.course import Course
from wintering.story.director import (
    FINAL,
    ORDER_KNOWN_HOURS,
    ORDER_NEW_HOURS,
    ORDER_WEIGHT,
    SILENT_HOURS,
    SPARE,
    WEIGHT_UNIT,
    hours_of_quiet,
    silence,
    weight_of,
)
from wintering.story.hours import ASKED_IN_ORDER, arguments_of
from wintering.story.progress import NEVER_TOLD
from wintering.story.storylet import Awaits, Storylet
from wintering.story.why.clock import clock_said
from wintering.story.why.conditions import Failing, failing
from wintering.story.world import REST_KNOT

Kind = Literal[
    "moment",  # nothing of the kind that it awaits happens
    "subject",  # it does, but about something else, or another scene names what it is about
    "once",  # it has been told, and is told once
    "every",  # it was told too lately
    "needs",  # a scene that must come before it has not
    "at",  # you are elsewhere
    "when",  # a condition of its header does not hold
    "weight",  # it weighs nothing
    "spacing",  # a scene has just spoken
    "order",  # a standing order is being lived
    "urgent",  # an urgent scene goes first
    "rested",  # an offer that takes no time, taken this hour already
    "tells",  # it is told by the engine itself, at no moment
]
# The tag of a header that says so; for what no tag says, none.
TAGS: dict[Kind, str] = {
    "moment": "arrive",
    "subject": "arrive",
    "once": "once",
    "every": "every",
    "needs": "needs",
    "at": "at",
    "when": "when",
    "weight": "weight",
    "tells": "tells",
}
HOUR_UNIT = "h"

# The LIST that holds what a moment is about.
LIST_OF = {
    "arriving": "places",
    "meeting": "people",
    "news": "facts",
    "danger": "reasons",
    "dying": "reasons",
    "dream": "memories",
    "glimpse": "people",
}
NAMES_OF = {kind: name for name, kind in MOMENTS.items()}


@dataclass(frozen=True, slots=True)
class Block:
    """One thing that keeps a scene silent.

    `said` is what its header asks for, as written; `was` what is so instead; `short` how far
    that is from what it asks, in `unit`, or None where it is a yes or no. `failing` holds the
    parts of a condition that do not hold.
    """

    kind: Kind
    said: str
    was: str
    short: float | None = None
    unit: str = ""
    names: tuple[str, ...] = ()
    failing: tuple[Failing, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How one storylet stands at a moment: it could speak when nothing blocks it.

    `moment` is the kind of moment, 0 for none: an offer, or a scene whose moments this hour
    does not hold. `weight` is in whole thousandths; `share` is its part of the draw against
    the other scenes and silence, 0 when it could not speak.
    """

    knot: str
    moment: int
    blocks: tuple[Block, ...]
    weight: int = 0
    share: float = 0.0

    @property
    def could_speak(self) -> bool:
        """Whether nothing kept it silent but chance and the scenes that were asked before it."""
        return not self.blocks


def silences(course: Course) -> tuple[Standing, ...]:
    """How every storylet of the world stands at the hour as it is, in the order of its scenes.

    A storylet that awaits several moments of the hour is given at the first that it could
    speak at, else at the one where least keeps it silent. `any` and `quiet` are asked in only
    some of the hours that have them. Changes nothing. Errors: StoryFault when a condition breaks.
    """
    found: dict[str, Standing] = {}
    for kind in ASKED_IN_ORDER:
        if course.life.moments & kind:
            for one in at_moment(course, kind, arguments_of(course.life, kind)):
                before = found.get(one.knot)
                if before is None or len(one.blocks) < len(before.blocks):
                    found[one.knot] = one
    return tuple(
        found.get(knot) or _at_none(course, one) for knot, one in course.opened.storylets.items()
    )


def standing(course: Course, knot: str) -> Standing:
    """How one storylet stands at the hour as it is. Changes nothing. Errors: as silences."""
    return next(one for one in silences(course) if one.knot == knot)


def at_moment(course: Course, kind: int, arguments: Sequence[int]) -> tuple[Standing, ...]:
    """How every storylet that awaits a kind of moment stands at one, as the director asks it.

    Changes nothing. Errors: StoryFault when a condition breaks.
    """
    ones = course.opened.awaiting.get(kind, ())
    names = {one.knot: _names(course, one, kind, arguments) for one in ones}
    blocks = {one.knot: kept_by_itself(course, one, kind, arguments) for one in ones}
    able = [one for one in ones if not blocks[one.knot]]
    naming = tuple(one.knot for one in able if names[one.knot])
    urgent = tuple(one.knot for one in able if one.is_urgent and names[one.knot] == bool(naming))
    for one in able:
        if naming and not names[one.knot]:
            said, was = "a moment that no scene names", ", ".join(naming)
            blocks[one.knot].append(Block("subject", said, was, names=naming))
        elif urgent and not one.is_urgent:
            block = Block("urgent", "no urgent scene", ", ".join(urgent), names=urgent)
            blocks[one.knot].append(block)
    for one in ones:
        blocks[one.knot].extend(kept_by_silence(course, one, kind))
    return _shared(course, kind, {one.knot: tuple(blocks[one.knot]) for one in ones}, bool(urgent))


def _shared(
    course: Course, kind: int, blocks: dict[str, tuple[Block, ...]], is_urgent: bool
) -> tuple[Standing, ...]:
    """The standings at a moment, each with its share of the draw."""
    weights = {knot: weight_of(course, course.opened.storylets[knot]) for knot in blocks}
    whole = sum(weights[knot] for knot, held in blocks.items() if not held)
    if kind & SPARE and not is_urgent:
        whole += silence(course)
    return tuple(
        Standing(knot, kind, held, weights[knot], weights[knot] / whole if whole else 0.0)
        if not held
        else Standing(knot, kind, held, weights[knot])
        for knot, held in blocks.items()
    )


def _at_none(course: Course, storylet: Storylet) -> Standing:
    """How a storylet stands that no moment of the hour could let speak."""
    blocks = [*_of_no_moment(course, storylet), *kept_by_header(course, storylet)]
    weight = 0 if storylet.tells else weight_of(course, storylet)
    if storylet.offer is not None and weight == 0 and storylet.knot != REST_KNOT:
        blocks.append(_weightless(storylet))
    return Standing(storylet.knot, 0, tuple(blocks), weight)


def _of_no_moment(course: Course, storylet: Storylet) -> list[Block]:
    if storylet.tells:
        return [Block("tells", storylet.tells, "told by itself", span=storylet.span)]
    if storylet.offer is not None:
        told = course.progress.told.get(storylet.knot)
        if storylet.doing is None and told is not None and told[1] == course.life.hour:
            return [Block("rested", "an hour since", "0", 1.0, HOUR_UNIT, span=storylet.span)]
        return []
    awaited = ", ".join(_awaited(course, one) for one in storylet.arrives)
    held = [name for name, kind in MOMENTS.items() if course.life.moments & kind]
    return [Block("moment", awaited, ", ".join(held) or "no moment", span=storylet.span)]


def kept_by_itself(
    course: Course, storylet: Storylet, kind: int, arguments: Sequence[int]
) -> list[Block]:
    """What keeps a storylet from answering a moment that it awaits."""
    blocks: list[Block] = []
    if Awaits(kind) not in storylet.arrives and not _names(course, storylet, kind, arguments):
        wanted = [one for one in storylet.arrives if one.moment == kind]
        said = ", ".join(_awaited(course, one) for one in wanted)
        was = ", ".join(_named(course, kind, each) for each in arguments) or "nobody"
        blocks.append(Block("subject", said, was, span=storylet.span))
    blocks.extend(kept_by_header(course, storylet))
    if course.life.order_active and not storylet.is_urgent:
        is_new = storylet.knot not in course.progress.told
        wanted_h = ORDER_NEW_HOURS if is_new else ORDER_KNOWN_HOURS
        quiet = hours_of_quiet(course)
        if quiet < wanted_h:
            said, short = f"{wanted_h} hours of quiet under an order", float(wanted_h - quiet)
            blocks.append(Block("order", said, f"{quiet}", short, HOUR_UNIT))
        elif not is_new and storylet.weight is None:
            blocks.append(Block("order", "a weight of its own under an order", "none"))
    return blocks


def kept_by_silence(course: Course, storylet: Storylet, kind: int) -> list[Block]:
    """What keeps a storylet out of the draw of a moment."""
    if kind & FINAL:
        return []
    blocks: list[Block] = []
    weight = weight_of(course, storylet)
    if weight == 0:
        blocks.append(_weightless(storylet))
    if storylet.is_urgent:
        return blocks
    spoke = course.progress.spoke_hour
    since = course.life.hour - spoke
    if kind & SPARE and spoke != NEVER_TOLD and since < SILENT_HOURS:
        said = f"{SILENT_HOURS} hours of silence"
        blocks.append(Block("spacing", said, f"{since}", float(SILENT_HOURS - since), HOUR_UNIT))
    is_known = storylet.knot in course.progress.told
    if course.life.order_active and is_known and 0 < weight < ORDER_WEIGHT:
        needed, was = ORDER_WEIGHT / WEIGHT_UNIT, weight / WEIGHT_UNIT
        said = f"a weight of {needed:g} under an order"
        blocks.append(Block("order", said, f"{was:g}", needed - was))
    return blocks


def _weightless(storylet: Storylet) -> Block:
    weight = storylet.weight
    said, span = ("", storylet.span) if weight is None else (weight.text, weight.span)
    return Block("weight", said, "0", span=span)


def kept_by_header(course: Course, storylet: Storylet) -> list[Block]:
    """What its own past, its place and its conditions keep a storylet from."""
    blocks: list[Block] = []
    told = course.progress.told.get(storylet.knot)
    now = course.life.hour
    if told is not None and storylet.is_once:
        blocks.append(Block("once", "once", f"told on {clock_said(told[1])}", span=storylet.span))
    elif told is not None and now - told[1] < storylet.every_hours:
        short = storylet.every_hours - (now - told[1])
        said, was = f"{storylet.every_hours:g} hours", f"{now - told[1]} hours"
        blocks.append(Block("every", said, was, short, HOUR_UNIT, span=storylet.span))
    blocks.extend(
        Block("needs", knot, "never", None, "", (knot,), (), storylet.span)
        for knot in storylet.needs
        if knot not in course.progress.visited
    )
    if storylet.at:
        here = course.here
        if here == NONE or all(course.place_named(name) != here for name in storylet.at):
            was = "on the way" if here == NONE else course.opened.lists["places"][here]
            said = ", ".join(storylet.at)
            blocks.append(Block("at", said, was, span=storylet.span))
    for condition in storylet.when:
        failed = failing(course, condition)
        if failed:
            shorts = [one.short for one in failed]
            short = shorts[0] if len(shorts) == 1 else None
            names = tuple(dict.fromkeys(name for one in failed for name in one.names))
            was = "; ".join(f"{one.left} {_is(one)} {one.was}" for one in failed)
            blocks.append(
                Block("when", condition.text, was, short, "", names, failed, condition.span)
            )
    return blocks


def _is(one: Failing) -> str:
    return "was" if one.comparing not in ("is", "or") else "is"


def _names(course: Course, storylet: Storylet, kind: int, arguments: Sequence[int]) -> bool:
    """Whether a storylet names what a moment is about."""
    return any(
        one.moment == kind and one.argument is not None and _place(course, one) in arguments
        for one in storylet.arrives
    )


def _place(course: Course, one: Awaits) -> int:
    assert one.argument is not None
    return course.place_at(one.argument) if one.moment == ARRIVING else one.argument


def moment_said(kind: int) -> str:
    """What a header calls a moment."""
    return NAMES_OF[kind] if kind else "at no moment"


def _awaited(course: Course, one: Awaits) -> str:
    """A moment as a header writes it."""
    if one.argument is None:
        return NAMES_OF[one.moment]
    return f"{NAMES_OF[one.moment]}({_named(course, one.moment, one.argument)})"


def _named(course: Course, kind: int, argument: int) -> str:
    items = course.opened.lists.get(LIST_OF.get(NAMES_OF[kind], ""), ())
    return items[argument] if 0 <= argument < len(items) else NAMES_OF[kind]
