"""Why: causes read from the ledger and from the life, as a tree, worded by the world's Ink."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from wintering.diagnostics import nearest
from wintering.laws import reasons
from wintering.laws.matters import (
    ANSWER_SEND,
    MATTER_GLIMPSE,
    MATTER_NIGHTMARE,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
)
from wintering.life import NONE, YOU, events
from wintering.story.course import Course
from wintering.story.ledger import Decision
from wintering.story.narration import words_of
from wintering.story.session import Session
from wintering.story.why.causes import Cause, at_hours, because, fact_said, item_of, weighed
from wintering.story.why.clock import when
from wintering.story.why.what_if import cold_by_cause, is_cold

__all__ = ["Cause", "UnknownQuestion", "topic_of", "why"]

# Words of the interface, for what a life has not had and its world has no words for.
NOTHING_YET = {
    "nightmare": "You have had no nightmare that you remember.",
    "cold": "You are not cold.",
    "five": "You have met nobody who had to decide that.",
    "trees": "You know of nobody in the trees.",
}
SHOWN = 3  # of several hours or sights, the newest

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

# What a nightmare's reasons came of: events of the same memory, or (False) of any.
CAME_OF: dict[int, tuple[tuple[int, ...], bool]] = {
    reasons.REASON_OFTEN: ((events.NIGHTMARE_CAME, events.MEMORY_BROKE_IN), True),
    reasons.REASON_RECENT: (
        (
            events.NIGHTMARE_CAME,
            events.MEMORY_BROKE_IN,
            events.MEMORY_FACED,
            events.MEMORY_TOLD,
            events.DREAM_CAME,
        ),
        True,
    ),
    reasons.REASON_PUSHED: ((events.MEMORY_PUSHED,), True),
    reasons.REASON_FACED: ((events.MEMORY_FACED, events.MEMORY_TOLD), True),
    reasons.REASON_LATE_SLEEP: ((events.FELL_ASLEEP,), False),
    reasons.REASON_FIRELIGHT: ((events.FIRE_LIT,), False),
}
FRIGHTS = {
    events.MEMORY_BROKE_IN: reasons.REASON_MEMORY,
    events.FOLLOWER_GLIMPSED: reasons.REASON_WATCHER,
    events.STRANGERS_SEEN: reasons.REASON_STRANGERS,
    events.PEOPLE_MET: reasons.REASON_STRANGERS,
    events.NIGHTMARE_CAME: reasons.REASON_DREAM,
}
FRIGHT_H = 24  # a fright is the day's for so long

TOPICS: dict[str, tuple[str, ...]] = {
    "nightmare": ("nightmares", "dream", "dreams", "night", "sleep"),
    "cold": ("freezing", "chill", "body", "shivering"),
    "five": ("pass", "patrol", "grounders", "warriors", "meeting", "nod"),
    "trees": ("followers", "watchers", "someone", "movement", "woods", "shape"),
}


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


def _newest(course: Course, matter: int) -> Decision | None:
    return next(_decided(course, matter), None)


def _decided(course: Course, matter: int) -> Iterator[Decision]:
    """The decisions of a matter, the newest first."""
    return (one for one in course.ledger.newest_decisions() if one.matter == matter)


def _hours_of(course: Course, kinds: Iterable[int], until: int, what: int = NONE) -> Iterator[int]:
    """When events of some kinds were, the newest first; those about one memory if it is given."""
    wanted = frozenset(kinds)
    for event in course.ledger.newest_events():
        if event.kind in wanted and event.hour < until and what in (NONE, event.what):
            yield event.hour


def _nightmare(course: Course, author: bool) -> Cause:
    decision = _newest(course, MATTER_NIGHTMARE)
    if decision is None:
        return Cause(NOTHING_YET["nightmare"])
    memory = next((one.about for one in decision.weights if one.about != NONE), NONE)
    headline = words_of(course, "why_nightmare", item_of(course, "memories", memory))
    roots = {
        because(course, one.reason): _roots(course, one.reason, decision.hour, memory, author)
        for one in decision.weights
    }
    night = _when(course, decision.hour, author)
    causes = tuple(
        replace(cause, causes=roots.get(cause.words, ())) for cause in weighed(course, decision)
    )
    return Cause(headline or night, None, (Cause(night), *causes))


def _roots(course: Course, reason: int, hour: int, memory: int, author: bool) -> tuple[Cause, ...]:
    """What a reason of a nightmare came of: the hours of it that the ledger holds."""
    if reason == reasons.REASON_FEAR:
        return _frights(course, hour, author)
    if reason not in CAME_OF:
        return ()
    kinds, is_of_memory = CAME_OF[reason]
    hours = _hours_of(course, kinds, hour, memory if is_of_memory else NONE)
    shown = 1 if reason == reasons.REASON_RECENT or not is_of_memory else SHOWN
    return at_hours(islice(hours, shown), course.life.hour, author=author)


def _when(course: Course, hour: int, author: bool) -> str:
    return when(hour, course.life.hour, author=author)


def _frights(course: Course, hour: int, author: bool) -> tuple[Cause, ...]:
    found: dict[str, Cause] = {}
    for event in course.ledger.newest_events():
        if hour - FRIGHT_H <= event.hour < hour and event.kind in FRIGHTS:
            words = because(course, FRIGHTS[event.kind])
            found.setdefault(words, Cause(words, None, (Cause(_when(course, event.hour, author)),)))
    return tuple(found.values())


def _cold(course: Course, author: bool) -> Cause:
    causes: list[Cause] = []
    if not is_cold(course.life):
        return Cause(NOTHING_YET["cold"])
    now = course.life.hour
    for reason, warmer in cold_by_cause(course.life, course.world):
        roots: tuple[Cause, ...] = ()
        if reason == reasons.REASON_FIRE_OUT:
            out = (events.FIRE_WENT_OUT, events.TENT_BURNT)
            roots = at_hours(islice(_hours_of(course, out, now + 1), 1), now, author=author)
        elif reason == reasons.REASON_HUNGER:
            eaten = _hours_of(course, (events.FOOD_EATEN,), now + 1)
            roots = at_hours(islice(eaten, 1), now, author=author)
        causes.append(Cause(because(course, reason), warmer, roots))
    return Cause(words_of(course, "why_cold") or NOTHING_YET["cold"], None, tuple(causes))


def _five(course: Course, author: bool) -> Cause:
    decision = _newest(course, MATTER_PASS)
    if decision is None:
        nothing = words_of(course, "why_pass", item_of(course, "answers", NONE))
        return Cause(nothing or NOTHING_YET["five"])
    headline = words_of(course, "why_pass", item_of(course, "answers", decision.answer))
    causes = weighed(course, decision, () if author else UNSEEN)
    if author:
        causes = (*_selves(course, decision), *causes)
    met = _when(course, decision.hour, author)
    return Cause(headline or met, None, (Cause(met), *causes))


def _trees(course: Course, author: bool) -> Cause:
    headline = words_of(course, "why_trees", bool(course.life.understood or author))
    seen = list(_decided(course, MATTER_GLIMPSE))
    shown = seen[:SHOWN] + seen[SHOWN:][-1:]  # the newest, and the first that is still known
    hidden = () if author else UNSEEN
    causes = [
        Cause(_when(course, one.hour, author), None, weighed(course, one, hidden)) for one in shown
    ]
    if author:
        causes.extend(_sent(course))
    return Cause(headline or NOTHING_YET["trees"], None, tuple(causes))


def _sent(course: Course) -> Iterator[Cause]:
    """For an author: what was decided about following you, and from whom the news of you was."""
    decisions = list(_decided(course, MATTER_SEND_FOLLOWERS))
    if not decisions:
        return
    last = next((one for one in decisions if one.answer == ANSWER_SEND), decisions[0])
    answer = words_of(course, "answer_words", item_of(course, "answers", last.answer))
    who = f"{_label(course, last.who)}, {_when(course, last.hour, True)}" + (
        f": {answer}" if answer else ""
    )
    whole = (*_selves(course, last), *weighed(course, last))
    yield Cause(who, last.office + last.person, whole)
    yield _news_of(course, last.who)


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
            fact_said(course, fact),
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
