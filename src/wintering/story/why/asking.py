"""Asking why: what some words ask about, and the answer, found in as many hours as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from wintering.diagnostics import nearest
from wintering.ink import Story
from wintering.laws import matters
from wintering.life import YOU
from wintering.story.binding import bind_all
from wintering.story.course import Course
from wintering.story.session import Session
from wintering.story.store import Snapshot
from wintering.story.vocabulary import scene_functions
from wintering.story.why.causes import Cause
from wintering.story.why.clock import clock_said
from wintering.story.why.decisions import PREFIX, decision_said, matter_named
from wintering.story.why.fields import WORDS, Fields, Named
from wintering.story.why.finding import find_out
from wintering.story.why.hearing import Ear
from wintering.story.why.known import HERE, could_know
from wintering.story.why.past import (
    FARTHER_HOURS,
    HOURS_HEARD,
    Elders,
    Past,
    change_before,
    past_of,
    window_before,
)
from wintering.story.why.questions import TOPICS, topic_of, topic_said
from wintering.story.why.roots import Root, Roots
from wintering.story.why.saying import Sayer
from wintering.story.why.scenes import scene_said, scene_told
from wintering.story.why.trials import FARTHER_AT_MOST, Budget
from wintering.story.why.window import Window
from wintering.story.world import World

LEADING = frozenset({"why", "not", "did", "is", "was", "the", "scene", "decision"})
MARKED = ("decision",)  # before words that name a scene or a number as well
AMONG = 3  # numbers that stand under one answer, among which its hours are divided
FELT = 0.05  # of a feeling, from 0 to 1: what is less is not told of as a mood
UNMOVED = "Nothing moves you that is worth a word."
NOT_SEEN = "You have not been here long enough to say."
HIDDEN = "That is nothing you could know."


class UnknownQuestion(ValueError):
    """Something was asked that `why` does not know."""

    def __init__(self, what: str, world: World) -> None:
        meant = meant_by(what, world)
        self.what = what
        self.meant = meant
        self.unknown = Fields(world).unknown_in(what)
        self.can = f"Ask about {', '.join(TOPICS)}, a number of the life, a scene or a decision."
        if what.lower().split()[:1] == [*MARKED]:
            names = (name.removeprefix(PREFIX).replace("_", " ") for name in matters.MATTERS[1:])
            self.can = f"Decisions are: {', '.join(names)}."
        asked = f"'why {what}' is not a question that can be answered. "
        super().__init__(asked + (f"Did you mean '{meant}'?" if meant else self.can))


def meant_by(what: str, world: World) -> str | None:
    """What was meant by words that ask for nothing, if it is near enough to something."""
    known = {word: topic for topic, words in TOPICS.items() for word in (topic, *words)}
    asked = [each for each in what.lower().split() if each]
    words = [each for each in asked if each not in LEADING]
    word = " ".join(words)
    fields = Fields(world)
    decisions = [name.removeprefix(PREFIX).replace("_", " ") for name in matters.MATTERS[1:]]
    if asked and asked[0] in MARKED:
        near = nearest(word, decisions)
        return f"{MARKED[0]} {near}" if near else None
    if len(words) > 1 and (several := fields.meant(what)):
        return several
    near = nearest(word, [*world.storylets, *decisions, *known, *WORDS, *fields.slots.extents])
    if near in world.storylets or near in decisions:
        return near
    if near in known and word not in fields.slots.extents:
        return known[near]
    return fields.meant(what) or near


class Inquiry:
    """Questions about one life, at its newest page or at an hour before it.

    Hours are lived again once for all questions. Units: `hour` of the life's clock.
    """

    def __init__(
        self,
        past: Past,
        *,
        hour: int | None = None,
        author: bool = False,
        numbers: bool = False,
        session: Session | None = None,
        patience: int = 1,
    ) -> None:
        """`session`, where there is one, stands at the life's newest page: it is only read.

        `patience` times as much is lived again as is by itself: an answer takes as much longer.
        """
        self._past = past
        self._hour = hour
        self._author = author
        self._numbers = numbers
        self._session = session
        self._fields = Fields(past.world, lambda: self._course.life.place[YOU])
        self._budget = Budget(patience)

    def answer(self, what: str) -> Cause:
        """What something in the life came of. Errors: UnknownQuestion; LifeFault."""
        self._budget.begin()
        found = self._answer(what)
        stopped = self._stopped()
        return replace(found, causes=(*found.causes, stopped)) if stopped else found

    def _stopped(self) -> Cause | None:
        """For an author, that and where the search for an answer stopped."""
        budget = self._budget
        if not self._author or not budget.stopped:
            return None
        places = "1 place" if budget.stopped == 1 else f"{budget.stopped} places"
        said = f"the search stopped in {places}, the earliest {clock_said(budget.stopped_hour)}:"
        more = 2 * budget.patience
        data = (("kind", "stopped"), ("hour", budget.stopped_hour), ("patience", budget.patience))
        return Cause(f"{said} --patience {more} lets it go on", None, (), data)

    def _answer(self, what: str) -> Cause:
        words = [word for word in what.replace("?", " ").split() if word]
        named = [word for word in words if word.lower() not in LEADING]
        if words and words[0].lower() in MARKED and (found := self._decision(words[1:])):
            return found
        knot = named[0] if len(named) == 1 else ""
        # A question that has the name of a scene is asked for itself: `scene five` for the scene.
        is_topic = knot in TOPICS and "scene" not in (word.lower() for word in words)
        if knot in self._past.world.storylets and not is_topic:
            return self._scene(knot)
        field = self._fields.named(what)
        if field is not None and self._is_meant(what, field):
            return self._field(field)
        topic = topic_of(what)
        if topic is not None:
            return topic_said(
                self._course, topic, author=self._author, roots=lambda name: self._root(name)
            )
        found = self._decision(words) or self._decision(named)
        if found is not None:
            return found
        if field is not None:
            return self._field(field)
        raise UnknownQuestion(what, self._past.world)

    def _decision(self, words: list[str]) -> Cause | None:
        """What some words ask about a decision: of a matter, and whose if one is named."""
        words = [word.lower() for word in words]
        whole = matter_named(words)
        if whole is not None:
            return decision_said(self._course, whole, author=self._author)
        for place, word in enumerate(words):
            who = self._fields.person_named(word)
            matter = matter_named(words[:place] + words[place + 1 :])
            if who is not None and matter is not None:
                return decision_said(self._course, matter, author=self._author, who=who)
        return None

    def _is_meant(self, what: str, field: Named) -> bool:
        """Whether a field was asked for by its own name, which no other question takes."""
        bare = what.strip().split("[")[0].split(" ")[0]
        return bare in self._fields.slots.extents and bool(field.slots)

    # ---------------------------------------------------------------- the life

    @cached_property
    def _window(self) -> Window:
        return window_before(self._past, self._hour)

    @cached_property
    def _course(self) -> Course:
        """The life where it is asked about, with scenes of its own to take words from."""
        if self._hour is None and self._session is not None:
            return self._session.aside()
        return aside_of(self._window.course)

    @cached_property
    def _roots(self) -> Roots:
        window, farther = self._window, FARTHER_HOURS * self._budget.patience
        return Roots(
            window,
            Elders(self._past, window),
            lambda slot, hour: change_before(self._past, window, slot, hour, farther),
            self._budget,
        )

    def root_of(self, slot: int, among: int = 1) -> Root:
        """The causes of one number of the life, of so many asked at once. Errors: LifeFault."""
        return self._roots.of(slot, among=among)

    # ----------------------------------------------------------------- answers

    def _root(self, name: str) -> Cause | None:
        slot = self._fields.slots.slot(name)
        return self._sayer.said(self.root_of(slot, AMONG))

    @cached_property
    def _sayer(self) -> Sayer:
        course, fields = self._course, self._fields
        return Sayer(
            course, fields, author=self._author, numbers=self._numbers, sees=self._has_seen
        )

    def _field(self, named: Named) -> Cause:
        slots = self._of_you([slot for slot in named.slots if self._may_ask(slot)])
        told = [self._sayer.said(self.root_of(slot, len(slots))) for slot in slots]
        causes = tuple(each for each in told if each is not None)
        if not causes and self._fields.slots.slot("spirits", (YOU,)) in named.slots:
            return Cause(UNMOVED)
        if not causes:
            return Cause(NOT_SEEN if any(self._is_here(slot) for slot in named.slots) else HIDDEN)
        return causes[0] if len(causes) == 1 else Cause(named.said, None, causes)

    def _may_ask(self, slot: int) -> bool:
        if self._author or could_know(self._fields.slots, slot):
            return True
        return self._has_seen(Root("field", slot, was_hour=self._course.life.hour))

    def _is_here(self, slot: int) -> bool:
        """Whether a number is of what you see of the place where you are."""
        slots, life = self._fields.slots, self._course.life
        is_seen = slots.field_of(slot).name in HERE
        return is_seen and slots.indices_of(slot)[0] == life.place[YOU]

    def _has_seen(self, root: Root) -> bool:
        """Whether you are at the place that a number is of, and were when it was otherwise."""
        if not self._is_here(root.slot):
            return False
        slots, window = self._fields.slots, self._window
        then = window.position_of_hour(root.was_hour)
        was_at = window.value(slots.slot("place", (YOU,)), then)
        return was_at == slots.indices_of(root.slot)[0]

    def _of_you(self, slots: Sequence[int]) -> list[int]:
        """Your spirits are what you feel: the feelings of which something is left."""
        mood = self._fields.slots.slot("spirits", (YOU,))
        if mood not in slots:
            return [*slots]
        window, feelings = self._window, self._fields.slots.extents["feeling"]
        yours = range(feelings.first, feelings.first + feelings.shape[1])
        strong = sorted((-window.seen(slot, window.last), slot) for slot in yours)
        felt = [slot for much, slot in strong if -much >= FELT][:AMONG]
        return [each for slot in slots for each in (felt if slot == mood else [slot])]

    def _scene(self, knot: str) -> Cause:
        if not self._author:
            return scene_told(self._course, knot)
        # Beside a scene nobody looks for what came before its days, unless with patience.
        self._budget.farther = FARTHER_AT_MOST * (self._budget.patience - 1)
        storylet = self._past.world.storylets[knot]
        ear = Ear(storylet, self._fields)
        heard = window_before(self._past, self._hour, ear, HOURS_HEARD * self._budget.patience)
        vars(self).setdefault("_window", heard)  # the same hours: they are not lived twice
        course = aside_of(heard.course)
        found = find_out(self._past, heard, course, ear, self._budget)
        return scene_said(
            course,
            knot,
            found,
            lambda slot: self._sayer.said(self.root_of(slot, AMONG)),
            numbers=self._numbers,
        )


def aside_of(course: Course) -> Course:
    """The same life with a copy of its scenes, to ask for words without changing anything."""
    story = Story(course.opened.program, state=course.story.save())
    copy = Course(course.opened, course.life, story, course.progress, course.ledger, course.hours)
    bind_all(story, lambda: copy, scene_functions())
    return copy


def why(
    session: Session,
    what: str,
    *,
    author: bool = False,
    numbers: bool = False,
    past: Past | None = None,
) -> Cause:
    """What something in a life came of, at its newest page.

    What you could not know in that life is left out, but for an author. Without a past, the
    life is lived again from its seed where an answer takes it.
    Errors: UnknownQuestion; LifeFault.
    """
    whole = past if past is not None else _Later(session)
    return Inquiry(whole, author=author, numbers=numbers, session=session).answer(what)


class _Later:
    """The past of a session, lived again only when something of it is asked for."""

    def __init__(self, session: Session) -> None:
        self.world = session.world
        self.seed = session.seed
        self._session = session

    @cached_property
    def _past(self) -> Past:
        return past_of(self._session)

    @property
    def choices(self) -> tuple[int, ...]:
        """Every choice taken."""
        return tuple(self._session.course.progress.choices)

    @property
    def page_hours(self) -> tuple[int, ...]:
        """The hour of each page."""
        return tuple(self._past.page_hours)

    def snapshot_before(self, turn: int) -> tuple[int, Snapshot | None]:
        """See Past.snapshot_before."""
        return self._past.snapshot_before(turn)
