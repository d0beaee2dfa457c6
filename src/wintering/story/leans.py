"""Leans: how far each choice of a page leans to a way of playing, as its author says.

An offer told n times lately leans less: its lean is divided by 1 + its wear, which every
telling raises by one and a day and a half lets fall to a third. Without that a policy would
take the same offer for ever, where a reader has had enough of it.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    storylets = course.opened.storylets
    if knot == SOMETHING_ELSE:
        shown = course.progress.offered
        hidden = [storylets[one] for one in pressing_still(course) if one not in shown]
        return HIDDEN_SHARE * _greatest(course, policy, hidden)
    if knot == GO_ON:
        return _greatest(course, policy, course.opened.orders)
    storylet = storylets.get(knot)
    return 0.0 if storylet is None else _of_storylet(course, policy, storylet)


def _greatest(course: Course, policy: str, storylets: Sequence[Storylet]) -> float:
    return max([_of_storylet(course, policy, one) for one in storylets], default=0.0)


def _of_storylet(course: Course, policy: str, storylet: Storylet) -> float:
    """The lean of an offer, less by how worn it is; not one against it, nor a night's sleep."""
    lean = course.opened.askings.of(storylet).lean(course, policy)
    if lean is None:
        return 0.0
    if not lean > 0.0 or (storylet.doing is not None and storylet.doing.until_waking):
        return lean
    return lean / (1.0 + wear_of(course, storylet.knot))
