"""The hub: what may be done at this hour, the most pressing first."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from wintering.story.asking import Asking
from wintering.story.course import Course
from wintering.story.director import speaking, weighed
from wintering.story.narration import wear_of
from wintering.story.order_hours import CHILLED_C
from wintering.story.progress import HUB, MORE, NEVER_TOLD
from wintering.story.world import REST_KNOT

SHOWN = 5  # offers shown at once, rest and the way back into an order among them
GO_ON_FIRST_HOURS = 24  # h since an order ended in which going on with it leads the offers
UNTOLD = (0, NEVER_TOLD)  # how often, and when, what was never told
WEAR_SHARE = 0.3  # how far being worn takes from an offer's weight

# Choices of the interface, that are no scenes of the world.
SOMETHING_ELSE = "<something else>"
GO_ON = "<go on>"
BEGIN = "<begin>"
LABELS = {
    SOMETHING_ELSE: "Something else",
    GO_ON: "Go on as before",
    BEGIN: "Begin",
}


def pressing(course: Course) -> list[str]:
    """The knots of every offer that may be taken now, the most pressing first, rest last."""
    course.looked.clear()
    told, hour = course.progress.told, course.life.hour
    offers = course.standing.offers()
    if offers is None:
        offers = course.opened.today.offers(course)
    rested = [  # what takes no time is not offered twice in an hour
        asking for asking in offers if asking.takes_time or told.get(asking.knot, UNTOLD)[1] != hour
    ]
    pressed: list[tuple[float, str]] = []
    for asking in speaking(course, rested):
        if asking.knot != REST_KNOT:
            weight = _pressing(course, asking)
            if weight > 0.0:
                pressed.append((weight, asking.knot))
    pressed.sort(key=itemgetter(0), reverse=True)  # equals stay in the order of the scenes
    knots = [knot for _, knot in pressed]
    if REST_KNOT in course.opened.storylets:
        knots.append(REST_KNOT)
    return knots


def _pressing(course: Course, asking: Asking) -> float:
    """How pressing an offer is: its weight, less by having been taken again and again."""
    return weighed(course, asking) / (1.0 + WEAR_SHARE * wear_of(course, asking.knot))


@dataclass(frozen=True, slots=True)
class Pressed:
    """The offers as they pressed when a page was made, and what of Ink they asked of then."""

    knots: list[str]
    turn: int
    hour: int
    ink: object


def pressing_still(course: Course) -> list[str]:
    """What `pressing` gave when the page was made, as long as nothing has changed since."""
    kept, life = course.pressed, course.life
    if (
        isinstance(kept, Pressed)
        and (kept.turn, kept.hour) == (life.turn, life.hour)
        and kept.ink is not None
        and kept.ink == _ink_of_offers(course)
    ):
        return kept.knots
    return pressing(course)


def _ink_of_offers(course: Course) -> object:
    """All that offers may ask of the story's own state; None when that cannot be said."""
    counts = course.opened.counts_of_offers
    if counts is None:
        return None
    return dict(course.variables), [course.counts[each] for each in counts]


def show_hub(course: Course) -> None:
    """Show the first offers, and the way to the rest of them. Changes: phase, offered."""
    knots = pressing(course)
    life = course.life
    course.pressed = Pressed(knots, life.turn, life.hour, _ink_of_offers(course))
    at = len(knots) - knots.count(REST_KNOT)  # it stands last, where the world has it
    others, rest = knots[:at], knots[at:]
    back = _go_on(course)
    many = SHOWN - len(rest) - len(back)
    first, last = (back, []) if _has_just_stopped(course) else ([], back)
    shown = first + others[:many] + rest + last
    if len(others) > many:
        shown.append(SOMETHING_ELSE)
    course.progress.phase = HUB
    course.progress.offered = shown


def show_more(course: Course) -> None:
    """Show the offers that the hub kept back, then the ones it showed. Changes: phase, offered."""
    first = [knot for knot in course.progress.offered if knot in course.opened.storylets]
    kept_back = [knot for knot in pressing(course) if knot not in first]
    course.progress.phase = MORE
    course.progress.offered = [*kept_back, *first, *_go_on(course)]


def _go_on(course: Course) -> list[str]:
    """The way back into the last order, unless the cold would end it at once."""
    is_warm = course.life.core_c >= CHILLED_C
    return [GO_ON] if course.progress.can_go_on and is_warm else []


def _has_just_stopped(course: Course) -> bool:
    span = course.progress.span
    return span is not None and course.life.hour - span.ended <= GO_ON_FIRST_HOURS


def label_of(course: Course, knot: str) -> str:
    """What a choice of the hub says."""
    if knot in LABELS:
        return LABELS[knot]
    return course.opened.storylets[knot].offer or knot
