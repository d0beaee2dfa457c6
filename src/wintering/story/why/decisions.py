"""Why somebody decided as they did: the weights of the newest decision of a matter."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.laws import matters, reasons
from wintering.story.course import Course
from wintering.story.ledger import Decision
from wintering.story.narration import words_of
from wintering.story.why.causes import Cause, item_of, weighed
from wintering.story.why.clock import when

# What is decided before your eyes, or in you.
SEEN_BY_YOU = frozenset(
    {
        matters.MATTER_PASS,
        matters.MATTER_GATE,
        matters.MATTER_STEP_IN,
        matters.MATTER_NIGHTMARE,
        matters.MATTER_GLIMPSE,
        matters.MATTER_ASK_NEWS,
    }
)
# What others weigh in themselves, which you cannot see in them.
UNSEEN = frozenset(
    {
        reasons.REASON_GRUDGE,
        reasons.REASON_KINDNESS,
        reasons.REASON_TRUST,
        reasons.REASON_RESPECT,
        reasons.REASON_FEAR,
        reasons.REASON_LONGING,
        reasons.REASON_GUILT,
        reasons.REASON_DUTY,
        reasons.REASON_ALLIANCE,
    }
)
# What they do not know can be seen in them, but not where they have half heard of it.
HALF_HEARD = UNSEEN | {reasons.REASON_IGNORANCE}
NOTHING_DECIDED = "Nobody has decided that, as far as you know."
NONE_KEPT = "The ledger keeps no such decision."
PREFIX = "matter_"


def matter_named(words: list[str]) -> int | None:
    """The matter that some words name: `gate`, `step in`, `send followers`, `send`."""
    said = "_".join(words)
    names = [name.removeprefix(PREFIX) for name in matters.MATTERS]
    for number, name in enumerate(names):
        if number and (name == said or name.startswith(f"{said}_")):
            return number
    return None


def decided(course: Course, matter: int) -> Iterator[Decision]:
    """The decisions of a matter, the newest first."""
    return (one for one in course.ledger.newest_decisions() if one.matter == matter)


def decision_said(course: Course, matter: int, *, author: bool) -> Cause:
    """The newest decision of a matter and what it weighed; for a reader, what you could see."""
    newest = next(decided(course, matter), None)
    if newest is None or (not author and matter not in SEEN_BY_YOU):
        return Cause(NONE_KEPT if author else NOTHING_DECIDED)
    answer = words_of(course, "answer_words", item_of(course, "answers", newest.answer))
    hour = when(newest.hour, course.life.hour, author=author)
    if not author:
        seen = weighed(course, newest, unseen_in(newest))
        return Cause(answer or hour, None, (Cause(hour), *seen))
    name = label_of_person(course, newest.who)
    called = matters.MATTERS[matter].removeprefix(PREFIX).replace("_", " ")
    plain = matters.ANSWERS[newest.answer].removeprefix("answer_").replace("_", " ")
    headline = f"{called}: {name} decided {plain}, {hour}"
    whole = (*selves(course, newest), *weighed(course, newest))
    return Cause(headline, None, (Cause(answer), *whole) if answer else whole)


def unseen_in(decision: Decision) -> frozenset[int]:
    """What of a decision's reasons a reader is not told."""
    has_heard = any(one.reason == reasons.REASON_ALLIANCE for one in decision.weights)
    return HALF_HEARD if has_heard else UNSEEN


def label_of_person(course: Course, person: int) -> str:
    """What somebody is called."""
    declarations = course.opened.declarations
    return declarations.label("person", declarations.ids("person")[person])


def selves(course: Course, decision: Decision) -> tuple[Cause, ...]:
    """What the two selves of who decided weighed in all."""
    if decision.office == 0.0:
        return ()
    name = label_of_person(course, decision.who)
    return (
        Cause(f"{name}: office", decision.office),
        Cause(f"{name}: person", decision.person),
    )
