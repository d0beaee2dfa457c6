"""Why: causes read from the ledger and from the life, as a tree, worded by the world's Ink."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wintering.diagnostics import nearest
from wintering.ink import InkList, Item, Value
from wintering.laws import reasons
from wintering.laws.matters import (
    ANSWER_SEND,
    MATTER_GLIMPSE,
    MATTER_NIGHTMARE,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
)
from wintering.laws.reasons import REASONS
from wintering.life import NONE, YOU
from wintering.story.course import Course
from wintering.story.ledger import Decision, Weight
from wintering.story.narration import words_of
from wintering.story.session import Session
from wintering.story.what_if import cold_by_cause

NOTHING_YET = "Nothing of the kind has happened in this life so far."  # a word of the interface
GLIMPSES_SHOWN = 3

# What others weigh in themselves, which you cannot see in them.
UNSEEN = frozenset(
    {
        reasons.REASON_GRUDGE,
        reasons.REASON_KINDNESS,
        reasons.REASON_TRUST,
        reasons.REASON_LONGING,
        reasons.REASON_GUILT,
        reasons.REASON_DUTY,
        reasons.REASON_ALLIANCE,
    }
)

TOPICS: dict[str, tuple[str, ...]] = {
    "nightmare": ("nightmares", "dream", "dreams", "night", "sleep"),
    "cold": ("freezing", "chill", "body", "shivering"),
    "five": ("pass", "patrol", "grounders", "warriors", "meeting", "nod"),
    "trees": ("followers", "watchers", "someone", "movement", "woods", "shape"),
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause in words, how much it weighed (None: not weighed), and what it came of."""

    words: str
    weight: float | None = None
    causes: tuple[Cause, ...] = ()

    def __str__(self) -> str:
        return "\n".join(lines_of(self))


class UnknownQuestion(ValueError):
    """Something was asked that `why` does not know."""

    def __init__(self, what: str) -> None:
        known = {word: topic for topic, words in TOPICS.items() for word in (topic, *words)}
        meant = nearest(what, known)
        self.what = what
        self.meant = known[meant] if meant else None
        asked = f"'why {what}' is not a question that can be answered; "
        can = f"ask about {', '.join(TOPICS)}."
        super().__init__(asked + (f"did you mean '{self.meant}'?" if self.meant else can))


def topic_of(what: str) -> str:
    """The topic that some words ask for. Errors: UnknownQuestion."""
    for word in reversed(what.lower().replace("?", " ").split()):
        for topic, words in TOPICS.items():
            if word == topic or word in words:
                return topic
    raise UnknownQuestion(what)


def why(session: Session, what: str, *, author: bool = False) -> Cause:
    """What something in a life came of.

    What you could not know in that life is left out, but for an author.
    Errors: UnknownQuestion.
    """
    ask: dict[str, Callable[[Course, bool], Cause]] = {
        "nightmare": _nightmare,
        "cold": _cold,
        "five": _five,
        "trees": _trees,
    }
    return ask[topic_of(what)](session.aside(), author)


def lines_of(cause: Cause, depth: int = 0) -> list[str]:
    """A tree of causes as indented lines; the weight stands before the words."""
    weight = "" if cause.weight is None else f"{cause.weight:+.2f}  "
    lines = [f"{'  ' * depth}{weight}{cause.words}"]
    for each in cause.causes:
        lines.extend(lines_of(each, depth + 1))
    return lines


def _newest(course: Course, matter: int, answer: int | None = None) -> Decision | None:
    for decision in course.ledger.newest_decisions():
        if decision.matter == matter and answer in (None, decision.answer):
            return decision
    return None


def item_of(course: Course, name: str, number: int) -> Value:
    """An item of a LIST as Ink holds it; an empty list for none."""
    items = course.opened.lists[name]
    if not 0 <= number < len(items):
        return InkList(origins=(name,))
    return InkList((Item(name, items[number], number + 1),))


def because(course: Course, reason: int) -> str:
    """A reason in the world's words, or its bare name where the world has none."""
    words = words_of(course, "because_words", item_of(course, "reasons", reason))
    return words or REASONS[reason].removeprefix("reason_").replace("_", " ")


def _weighed(course: Course, decision: Decision, hidden: Iterable[int] = ()) -> tuple[Cause, ...]:
    """The reasons of a decision, the heaviest first."""
    kept = [one for one in decision.weights if one.reason not in hidden and one.amount != 0.0]
    kept.sort(key=lambda one: -abs(one.amount))
    return tuple(Cause(_worded(course, decision.matter, one), one.amount) for one in kept)


def _worded(course: Course, matter: int, weight: Weight) -> str:
    """A weight in words: news, where a fact weighed, by what that fact says."""
    is_of_fact = weight.reason == reasons.REASON_NEWS and matter in (
        MATTER_PASS,
        MATTER_SEND_FOLLOWERS,
    )
    if is_of_fact and 0 <= weight.about < course.world.facts:
        words = words_of(course, "fact_words", item_of(course, "facts", weight.about))
        return words or because(course, weight.reason)
    return because(course, weight.reason)


def _nightmare(course: Course, author: bool) -> Cause:
    decision = _newest(course, MATTER_NIGHTMARE)
    if decision is None:
        return Cause(NOTHING_YET)
    memory = next((one.about for one in decision.weights if one.about != NONE), NONE)
    headline = words_of(course, "why_nightmare", item_of(course, "memories", memory))
    return Cause(headline or NOTHING_YET, None, _weighed(course, decision))


def _cold(course: Course, author: bool) -> Cause:
    causes = tuple(
        Cause(because(course, reason), warmer if author else None)
        for reason, warmer in cold_by_cause(course.life, course.world)
    )
    return Cause(words_of(course, "why_cold") or because(course, reasons.REASON_COLD), None, causes)


def _five(course: Course, author: bool) -> Cause:
    decision = _newest(course, MATTER_PASS)
    if decision is None:
        return Cause(NOTHING_YET)
    headline = words_of(course, "why_pass", item_of(course, "answers", decision.answer))
    causes = _weighed(course, decision, () if author else UNSEEN)
    if author:
        causes = (*_selves(course, decision), *causes)
    return Cause(headline or NOTHING_YET, None, causes)


def _trees(course: Course, author: bool) -> Cause:
    life = course.life
    headline = words_of(course, "why_trees", bool(life.understood or author))
    seen = [
        decision
        for decision in course.ledger.newest_decisions()
        if decision.matter == MATTER_GLIMPSE
    ][:GLIMPSES_SHOWN]
    causes = [
        Cause(_when(decision.hour), None, _weighed(course, decision, () if author else UNSEEN))
        for decision in seen
    ]
    if author:
        sent = _newest(course, MATTER_SEND_FOLLOWERS, ANSWER_SEND)
        if sent is not None:
            who = f"{_label(course, sent.who)}, {_when(sent.hour)}"
            whole = (*_selves(course, sent), *_weighed(course, sent))
            causes.append(Cause(who, sent.office + sent.person, whole))
            causes.append(_news_of(course, sent.who))
    return Cause(headline or NOTHING_YET, None, tuple(causes))


def _when(hour: int) -> str:
    """An hour of the life, in words of the interface."""
    return f"day {hour // 24}, hour {hour % 24}"


def _label(course: Course, person: int) -> str:
    declarations = course.opened.declarations
    return declarations.label("person", declarations.ids("person")[person])


def _selves(course: Course, decision: Decision) -> tuple[Cause, ...]:
    """What the two selves of who decided weighed in all."""
    if decision.office == 0.0:
        return ()
    name = _label(course, decision.who)
    return (
        Cause(f"{name}: office", decision.office),
        Cause(f"{name}: person", decision.person),
    )


def _news_of(course: Course, who: int) -> Cause:
    """From whom someone has what they heard of you, told on from mouth to mouth."""
    life = course.life
    facts = [
        fact
        for fact in range(course.world.facts)
        if life.belief[who][fact] > 0.0 and life.belief_from[who][fact] not in (NONE, who)
        if course.world.fact_about[fact] == YOU
    ]
    causes = tuple(
        Cause(
            words_of(course, "fact_words", item_of(course, "facts", fact)),
            life.belief[who][fact],
            _mouths(course, who, fact),
        )
        for fact in facts
    )
    return Cause(because(course, reasons.REASON_NEWS), None, causes)


def _mouths(course: Course, who: int, fact: int) -> tuple[Cause, ...]:
    causes: list[Cause] = []
    seen = {who}
    teller = course.life.belief_from[who][fact]
    while teller != NONE and teller not in seen:
        seen.add(teller)
        causes.append(Cause(_label(course, teller)))
        teller = course.life.belief_from[teller][fact]
    return tuple(causes)
