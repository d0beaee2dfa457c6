"""Why somebody decided as they did: the weights of the newest decision of a matter."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.laws import matters, reasons
from wintering.life import YOU
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
        matters.MATTER_CARRY,
    }
)
SEEN_IF_YES = frozenset({matters.MATTER_COME_UP})  # who does not come up to you is not seen
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
        reasons.REASON_ANGER,
        reasons.REASON_DOUBT,
        reasons.REASON_ORDERS,
        reasons.REASON_LEFT_BE,
    }
)
# What they do not know can be seen in them, but not where they have half heard of it.
HALF_HEARD = UNSEEN | {reasons.REASON_IGNORANCE}
NOTHING_DECIDED = "Nobody has decided that, as far as you know."
NONE_KEPT = "The ledger keeps no such decision."
EARLIER_AT_MOST = 3  # decisions of the same matter before the newest, told in a line each
PREFIX = "matter_"


def matter_named(words: list[str]) -> int | None:
    """The matter that some words name: `gate`, `step in`, `send followers`, `send`."""
    said = "_".join(words)
    names = [name.removeprefix(PREFIX) for name in matters.MATTERS]
    if said in names[1:]:
        return names.index(said)
    for number, name in enumerate(names):
        if number and said and name.startswith(f"{said}_"):
            return number
    return None


def decided(course: Course, matter: int, who: int | None = None) -> Iterator[Decision]:
    """The decisions of a matter, by anyone or by one, the newest first."""
    return (
        one
        for one in course.ledger.newest_decisions()
        if one.matter == matter and who in (None, one.who)
    )


def decision_said(course: Course, matter: int, *, author: bool, who: int | None = None) -> Cause:
    """The newest decision of a matter and what it weighed; for a reader, what you could see."""
    known = [one for one in decided(course, matter, who) if author or is_seen(one)]
    if not known:
        return Cause(NONE_KEPT if author else NOTHING_DECIDED)
    newest = known[0]
    answer = words_of(course, "answer_words", item_of(course, "answers", newest.answer))
    hour = when(newest.hour, course.life.hour, author=author)
    if not author:
        hidden = () if newest.who == YOU else unseen_in(newest)
        called = words_of(course, "matter_words", item_of(course, "matters", matter))
        is_plain = newest.answer in (matters.ANSWER_YES, matters.ANSWER_NO) and called
        headline = f"{called}: {answer}" if is_plain else answer
        return Cause(headline or hour, None, (Cause(hour), *weighed(course, newest, hidden)))
    headline = f"{_called(matter)}: {_decided(course, newest)}"
    whole = (*selves(course, newest), *weighed(course, newest))
    before = tuple(
        Cause(f"before that: {_decided(course, one)}") for one in known[1 : EARLIER_AT_MOST + 1]
    )
    return Cause(headline, None, (*((Cause(answer),) if answer else ()), *whole, *before))


def is_seen(decision: Decision) -> bool:
    """Whether a decision was made in you, or before your eyes."""
    if decision.who == YOU or decision.matter in SEEN_BY_YOU:
        return True
    return decision.matter in SEEN_IF_YES and decision.answer == matters.ANSWER_YES


def _called(matter: int) -> str:
    return matters.MATTERS[matter].removeprefix(PREFIX).replace("_", " ")


def _decided(course: Course, decision: Decision) -> str:
    name = label_of_person(course, decision.who)
    plain = matters.ANSWERS[decision.answer].removeprefix("answer_").replace("_", " ")
    return f"{name} decided {plain}, {when(decision.hour, course.life.hour, author=True)}"


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
