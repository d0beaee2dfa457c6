"""Leans: how far each choice of a page leans to a way of playing, as its author says.

An offer told n times lately leans less: its lean is divided by 1 + its wear, which every
telling raises by one and a day and a half lets fall to a third. Without that a policy would
take the same offer for ever, where a reader has had enough of it.
"""

from __future__ import annotations

from wintering.story.course import Course
from wintering.story.narration import wear_of
from wintering.story.offers import GO_ON, SOMETHING_ELSE, pressing_still
from wintering.story.progress import SCENE
from wintering.story.storylet import Storylet

LEAN_TAG = "lean:"
HIDDEN_SHARE = 0.99  # what is one choice away leans a little less than what is at hand


def leans_of(course: Course, policy: str, many: int) -> list[float]:
    """The lean of every choice of the page, in order. Changes nothing."""
    progress = course.progress
    if progress.phase == SCENE:
        return [_of_tags(policy, choice.tags) for choice in course.story.choices]
    if progress.phase == "begin":
        return [0.0] * many
    return [_of_offer(course, policy, knot) for knot in progress.offered]


def _of_tags(policy: str, tags: tuple[str, ...]) -> float:
    for tag in tags:
        if tag.startswith(LEAN_TAG):
            name, _, amount = tag[len(LEAN_TAG) :].strip().partition(" ")
            if name == policy:
                try:
                    return float(amount)
                except ValueError:
                    return 0.0
    return 0.0


def _of_offer(course: Course, policy: str, knot: str) -> float:
    if knot == SOMETHING_ELSE:
        hidden = [one for one in pressing_still(course) if one not in course.progress.offered]
        return HIDDEN_SHARE * max((_of_knot(course, policy, one) for one in hidden), default=0.0)
    if knot == GO_ON:
        orders = [one.knot for one in course.opened.offers if one.is_order]
        return max((_of_knot(course, policy, one) for one in orders), default=0.0)
    return _of_knot(course, policy, knot)


def _of_knot(course: Course, policy: str, knot: str) -> float:
    storylet = course.opened.storylets.get(knot)
    if storylet is None:
        return 0.0
    lean = course.opened.askings.of(storylet).lean(course, policy)
    return 0.0 if lean is None else _worn(course, storylet, lean)


def _worn(course: Course, storylet: Storylet, lean: float) -> float:
    """A lean, less by how worn its offer is; not one against it, nor a night's sleep."""
    is_sleep = storylet.doing is not None and storylet.doing.until_waking
    if is_sleep or not lean > 0.0:
        return lean
    return lean / (1.0 + wear_of(course, storylet.knot))
