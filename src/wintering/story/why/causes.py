"""Causes in words: a tree, each with how much it weighed, worded by the world's Ink."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wintering.ink import InkList, Item, Value
from wintering.laws import reasons
from wintering.laws.matters import (
    MATTER_GLIMPSE,
    MATTER_NIGHTMARE,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
)
from wintering.laws.reasons import REASONS
from wintering.life import YOU
from wintering.story.course import Course
from wintering.story.ledger import Decision, Weight
from wintering.story.narration import words_of
from wintering.story.why.clock import when

# Reasons that are about a fact, in matters where a fact can weigh.
OF_A_FACT = frozenset({reasons.REASON_NEWS, reasons.REASON_IGNORANCE, reasons.REASON_ALLIANCE})
WHERE_FACTS_WEIGH = frozenset({MATTER_PASS, MATTER_SEND_FOLLOWERS})
WHOLE_WEIGHT = 0.1  # from which two digits after the point tell enough
DIGITS_AT_MOST = 12
NEXT_TO_NOTHING = 0.005  # a weight that would be printed as 0.00
AGAINST = "against it: "  # before what weighed against, where no numbers are asked for


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause in words, how much it weighed (None: not weighed), and what it came of.

    `data` is what programs are told beside the words.
    """

    words: str
    weight: float | None = None
    causes: tuple[Cause, ...] = ()
    data: tuple[tuple[str, str | float | int], ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        return "\n".join(lines_of(self))


def lines_of(cause: Cause, depth: int = 0, *, numbers: bool = True) -> list[str]:
    """A tree of causes as indented lines; before the words the weight, or only if it is against."""
    weight = ""
    if cause.weight is not None:
        weight = f"{signed(cause.weight)}  " if numbers else AGAINST * (cause.weight < 0.0)
    lines = [f"{'  ' * depth}{weight}{cause.words}"]
    for each in cause.causes:
        lines.extend(lines_of(each, depth + 1, numbers=numbers))
    return lines


def signed(weight: float) -> str:
    """A weight as it is printed: two digits after the point, or two that tell something."""
    digits, size = 2, abs(weight)
    while 0.0 < size < WHOLE_WEIGHT and digits < DIGITS_AT_MOST:
        digits, size = digits + 1, size * 10.0
    return f"{weight:+.{digits}f}"


def in_words(cause: Cause) -> str:
    """A tree of causes without the numbers that nobody asked for."""
    return "\n".join(lines_of(cause, numbers=False))


def as_data(cause: Cause) -> dict[str, Any]:
    """A tree of causes as plain data, fit for JSON."""
    found: dict[str, Any] = {"words": cause.words, **dict(cause.data)}
    if cause.weight is not None:
        found["weight"] = cause.weight
    found["causes"] = [as_data(each) for each in cause.causes]
    return found


def item_of(course: Course, name: str, number: int) -> Value:
    """An item of a LIST as Ink holds it; an empty list for none."""
    items = course.opened.lists[name]
    if not 0 <= number < len(items):
        return InkList(origins=(name,))
    return InkList((Item(name, items[number], number + 1),))


def because(course: Course, reason: int) -> str:
    """A reason as a clause of an answer, or its bare name where the world has no words for it."""
    item = item_of(course, "reasons", reason)
    words = words_of(course, "why_words", item) or words_of(course, "because_words", item)
    return words or plain(reason)


def plain(reason: int) -> str:
    """A reason by its bare name."""
    return REASONS[reason].removeprefix("reason_").replace("_", " ")


def fact_said(course: Course, fact: int) -> str:
    """What a fact says, in the world's words."""
    return words_of(course, "fact_words", item_of(course, "facts", fact))


def at_hours(hours: Iterable[int], now: int, *, author: bool = False) -> tuple[Cause, ...]:
    """Hours at which something was, each a cause without a weight."""
    return tuple(Cause(when(hour, now, author=author)) for hour in hours)


# Reasons that the world words as your own body says them; others have them too.
OF_A_BODY = frozenset(
    {
        reasons.REASON_COLD,
        reasons.REASON_WET,
        reasons.REASON_TIRED,
        reasons.REASON_HUNGER,
        reasons.REASON_THIRST,
        reasons.REASON_WOUND,
        reasons.REASON_ILLNESS,
        reasons.REASON_FAT,
        reasons.REASON_BARE,
    }
)
ABOUT_YOU = frozenset({MATTER_NIGHTMARE, MATTER_GLIMPSE})


def _of_reason(course: Course, decision: Decision, reason: int) -> str:
    """A reason of a decision in words: never another's hunger in the words for yours."""
    is_yours = decision.who == YOU or decision.matter in ABOUT_YOU
    if reason in OF_A_BODY and not is_yours:
        return words_of(course, "why_words", item_of(course, "reasons", reason)) or plain(reason)
    return because(course, reason)


def weighed(course: Course, decision: Decision, hidden: Iterable[int] = ()) -> tuple[Cause, ...]:
    """The reasons of a decision, the heaviest first, each with the fact that it is about."""
    kept = [
        one
        for one in decision.weights
        if one.reason not in hidden and abs(one.amount) >= NEXT_TO_NOTHING
    ]
    kept.sort(key=lambda one: -abs(one.amount))
    return tuple(_worded(course, decision, one) for one in kept)


def _worded(course: Course, decision: Decision, weight: Weight) -> Cause:
    """A weight in words: what a fact says stands under it, or, where it is news, instead."""
    said = _of_reason(course, decision, weight.reason)
    if decision.matter not in WHERE_FACTS_WEIGH or weight.reason not in OF_A_FACT:
        return Cause(said, weight.amount)
    fact = fact_said(course, weight.about) if 0 <= weight.about < course.world.facts else ""
    if not fact:
        return Cause(said, weight.amount)
    if weight.reason == reasons.REASON_NEWS:
        return Cause(fact, weight.amount)
    return Cause(said, weight.amount, (Cause(fact),))
