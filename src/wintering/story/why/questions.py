"""Why: causes read from the ledger and from the life, as a tree, worded by the world's Ink."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

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
from wintering.story.why.causes import Cause, at_hours, because, fact_said, item_of, weighed
from wintering.story.why.clock import when
from wintering.story.why.decisions import UNSEEN, decided, label_of_person, selves, unseen_in
from wintering.story.why.what_if import cold_by_cause, is_cold

# Words of the interface, for what a life has not had and its world has no words for.
NOTHING_YET = {
    "nightmare": "You have had no nightmare that you remember.",
    "cold": "You are not cold.",
    "five": "You have met nobody who had to decide that.",
    "trees": "You know of nobody in the trees.",
}
COLD = "You are cold."
SHOWN = 3  # of several hours or sights, the newest

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
# What of the life makes each reason of cold so, and the events at which it began.
COLD_OF = {
    reasons.REASON_WET: "clothes_wet",
    reasons.REASON_WIND: "wind_ms",
    reasons.REASON_FIRE_OUT: "fire_kw",
    reasons.REASON_HUNGER: "gut_kcal",
    reasons.REASON_FAT: "fat_kg",
    reasons.REASON_TIRED: "sleep_debt_h",
}
COLD_SINCE: dict[int, tuple[int, ...]] = {
    reasons.REASON_FIRE_OUT: (events.FIRE_WENT_OUT, events.TENT_BURNT),
    reasons.REASON_HUNGER: (events.FOOD_EATEN,),
}
RootsOf = Callable[[str], Cause | None]  # of a field by its name
FRIGHT_H = 24  # a fright is the day's for so long

TOPICS: dict[str, tuple[str, ...]] = {
    "nightmare": ("nightmares", "dream", "dreams"),
    "cold": ("freezing", "chill", "shivering"),
    "five": ("pass", "patrol", "grounders", "warriors", "nod"),
    "trees": ("followers", "watchers", "someone", "movement", "woods", "shape"),
}


def topic_of(what: str) -> str | None:
    """The topic that some words ask for; None when they ask for something else."""
    for word in reversed(what.lower().replace("?", " ").split()):
        for topic, words in TOPICS.items():
            if word == topic or word in words:
                return topic
    return None


def topic_said(course: Course, topic: str, *, author: bool, roots: RootsOf | None = None) -> Cause:
    """What a topic's newest happening came of, of which the ledger holds the reasons.

    What you could not know in that life is left out, but for an author. `roots` finds what a
    number of the life came of, where its hours can be lived again.
    """
    match topic:
        case "nightmare":
            return _nightmare(course, author)
        case "cold":
            return _cold(course, author, roots)
        case "five":
            return _five(course, author)
        case _:
            return _trees(course, author)


def _newest(course: Course, matter: int) -> Decision | None:
    return next(decided(course, matter), None)


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


def _cold(course: Course, author: bool, roots: RootsOf | None) -> Cause:
    causes: list[Cause] = []
    if not is_cold(course.life):
        return Cause(NOTHING_YET["cold"])
    for place, (reason, warmer) in enumerate(cold_by_cause(course.life, course.world)):
        field = COLD_OF.get(reason) if place < SHOWN else None
        came_of = roots(field) if roots is not None and field is not None else None
        under = came_of.causes if came_of is not None else _of_ledger(course, reason, author)
        causes.append(Cause(because(course, reason), warmer, under))
    if author and roots is not None and (core := roots("core_c")) is not None:
        causes.append(core)
    return Cause(words_of(course, "why_cold") or COLD, None, tuple(causes))


def _of_ledger(course: Course, reason: int, author: bool) -> tuple[Cause, ...]:
    """When what makes you cold began, as far as events of it are kept."""
    now = course.life.hour
    kinds = COLD_SINCE.get(reason, ())
    return at_hours(islice(_hours_of(course, kinds, now + 1), 1), now, author=author)


def _five(course: Course, author: bool) -> Cause:
    decision = _newest(course, MATTER_PASS)
    if decision is None:
        nothing = words_of(course, "why_pass", item_of(course, "answers", NONE))
        return Cause(nothing or NOTHING_YET["five"])
    headline = words_of(course, "why_pass", item_of(course, "answers", decision.answer))
    causes = weighed(course, decision, () if author else unseen_in(decision))
    if author:
        causes = (*selves(course, decision), *causes)
    met = _when(course, decision.hour, author)
    return Cause(headline or met, None, (Cause(met), *causes))


def _trees(course: Course, author: bool) -> Cause:
    headline = words_of(course, "why_trees", bool(course.life.understood or author))
    seen = list(decided(course, MATTER_GLIMPSE))
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
    decisions = list(decided(course, MATTER_SEND_FOLLOWERS))
    if not decisions:
        return
    last = next((one for one in decisions if one.answer == ANSWER_SEND), decisions[0])
    answer = words_of(course, "answer_words", item_of(course, "answers", last.answer))
    who = f"{label_of_person(course, last.who)}, {_when(course, last.hour, True)}" + (
        f": {answer}" if answer else ""
    )
    whole = (*selves(course, last), *weighed(course, last))
    yield Cause(who, last.office + last.person, whole)
    yield _news_of(course, last.who)


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
        causes.append(Cause(label_of_person(course, teller)))
        teller = course.life.belief_from[teller][fact]
    return tuple(causes)
