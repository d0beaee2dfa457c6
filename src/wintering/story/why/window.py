"""A window: hours of a life lived again under a trace, that can be gone back and forth in.

What stands in it are steps: a law's part of an hour, or what a choice and its scenes did
between two hours. Any step of a law can be lived once more with something otherwise.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from wintering.life import Life
from wintering.life.slots import Slots
from wintering.life.tracing import Draw, TracingLife, Write, begin_tracing
from wintering.story.course import Course
from wintering.story.living import PlainHours
from wintering.story.why.fading import FADING
from wintering.story.why.steps import Law, Otherwise, Source, Step, in_steps
from wintering.story.world import World

HOURS_HELD = 240  # of a window: ten days; older ones are let go, so that memory is bounded


class Listener(Protocol):
    """Someone who looks at the life at every hour and moment of a window; changes nothing of it."""

    def lived_hour(self, course: Course) -> None:
        """An hour has been lived; its scenes have not been asked yet."""
        ...

    def asking(self, course: Course, kind: int, arguments: Sequence[int]) -> None:
        """The director is about to answer a moment."""
        ...

    def told(self, knot: str) -> None:
        """A scene is about to be told."""
        ...


class HourReached(BaseException):
    """The hour that was asked for has been lived: no Ink and no session may catch it."""


class Window(PlainHours):
    """The hours that a session lives while it is asked why; they stand still afterwards."""

    def __init__(
        self, world: World, since: int, until: int | None, listener: Listener | None = None
    ) -> None:
        """For `relive`, which lives it. Units: `since`, `until` hours of the life's clock."""
        super().__init__(world.tables, world.sizes)
        self.world = world
        self.slots = Slots(world.sizes)
        self.steps: list[Step] = []
        self.writes: list[Write] = []
        self._steps = 0  # so many have been lived
        self.dropped = 0  # writes let go at the beginning
        self._since = since
        self._listener = listener
        self._until = until
        self._source = Source(0)
        self._lived = in_steps(self._step)
        self._positions: dict[int, list[int]] = {}
        self._now = 0
        self._end_hour = 0
        self._course: Course | None = None
        self._life: TracingLife | None = None

    # ----------------------------------------------------------------- living

    @property
    def life(self) -> TracingLife:
        """The life, at wherever the window stands now."""
        assert self._life is not None
        return self._life

    @property
    def course(self) -> Course:
        """The course of the life when the window's last hour was over."""
        assert self._course is not None
        return self._course

    def begin(self, seed: int) -> Life:
        """A life at its first hour."""
        return self.adopt(super().begin(seed))

    def adopt(self, life: Life) -> Life:
        """The life itself, traced when the window's first hour has come."""
        if life.hour >= self._since:
            self._begin(life)
        return life

    def _begin(self, life: Life) -> None:
        self._life = begin_tracing(life, self.slots)
        self.writes = self._life.trace.writes

    def live(self, life: Life) -> None:
        """Live one hour, law by law. Changes: the life, steps. Errors: HourReached."""
        if self._until is not None and life.hour >= self._until:
            raise HourReached
        if self._life is None and life.hour >= self._since:
            self._begin(life)
        if self._life is None:
            super().live(life)
        else:
            self._close_gap()
            self._lived(life, self._world)
            if life.hour % 24 == 0:
                self._let_go(life.hour - HOURS_HELD)
            self._hear()
        if self._until is not None and life.hour >= self._until:
            raise HourReached

    def _hear(self) -> None:
        """Let who listens ask how scenes stand: the hour's have not been asked yet."""
        if self._listener is not None and self._course is not None:
            self._listener.lived_hour(self._course)

    def _step(self, name: str, law: Law, life: Life, world: Any) -> None:
        first = self.dropped + len(self.writes)
        hour = life.hour  # the last law moves the clock on
        law(life, world)
        self._keep(hour, name, law, first)

    def _keep(self, hour: int, name: str, law: Law | None, first: int) -> None:
        last = self.dropped + len(self.writes)
        self.steps.append(Step(self._steps, hour, name, law, self._source, first, last))
        self._steps += 1

    def _close_gap(self) -> None:
        """Keep what was written since the last step as a step of its own."""
        if self._life is None:
            return
        hour = self._life.hour
        first = self.steps[-1].last if self.steps else self.dropped
        if self.dropped + len(self.writes) > first:
            self._keep(hour, "", None, first)

    def _let_go(self, before: int) -> None:
        """Let go of the steps of hours before one. Changes: steps, writes, dropped."""
        kept = next((n for n, step in enumerate(self.steps) if step.hour >= before), 0)
        if kept:
            first = self.steps[kept].first
            del self.writes[: first - self.dropped]
            del self.steps[:kept]
            self.dropped = first

    def chose(self, turn: int, words: str) -> None:
        """A choice is about to be taken."""
        self._close_gap()
        self._source = Source(turn, words)

    def told(self, knot: str) -> None:
        """A scene is about to be told (as a witness of the course)."""
        self._close_gap()
        if self._listener is not None:
            self._listener.told(knot)
        self._source = Source(self._source.turn, self._source.choice, knot)

    def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
        """A line of a scene was shown: nothing that explains anything."""

    def watch(self, course: Course) -> None:
        """Take note of whose hours these are."""
        self._course = course
        if self._listener is not None:
            course.listener = self._ask

    def _ask(self, course: Course, kind: int, arguments: Sequence[int]) -> None:
        if self._listener is not None and self._life is not None:
            self._listener.asking(course, kind, arguments)

    def stand(self, course: Course) -> None:
        """Let nothing more be lived: from now on the window is only looked at."""
        self._course = course
        if self._life is None:
            self._begin(course.life)
        course.ledger.copy_new(course.life)
        self._close_gap()
        self._end_hour = self.life.hour
        self._now = self.dropped + len(self.writes)
        for place, write in enumerate(self.writes):
            self._positions.setdefault(write.slot, []).append(self.dropped + place)

    # ---------------------------------------------------------------- looking

    @property
    def first(self) -> int:
        """The position at which the window begins."""
        return self.dropped

    @property
    def last(self) -> int:
        """The position at which it ends."""
        return self.dropped + len(self.writes)

    def write_at(self, position: int) -> Write:
        """The write that stands at a position."""
        return self.writes[position - self.dropped]

    def written(self, slot: int, after: int, until: int) -> Sequence[int]:
        """The positions of the writes of a slot from one position until another."""
        places = self._positions.get(slot, [])
        return places[bisect_right(places, after - 1) : bisect_right(places, until - 1)]

    def value(self, slot: int, position: int) -> float | int:
        """What a slot held at a position: before the write that stands there."""
        places = self._positions.get(slot, [])
        later = bisect_right(places, position - 1)
        if later < len(places):
            return self.write_at(places[later]).old
        if places:
            return self.write_at(places[-1]).new
        return self.life.value(slot)

    def seen(self, slot: int, position: int) -> float | int:
        """What a slot came to at a position: of what fades, what was left of it then."""
        if self.slots.field_of(slot).name not in FADING:
            return self.value(slot, position)
        self.go_to(position)
        return self.seen_in(self.life, slot)

    def seen_in(self, life: Life, slot: int) -> float | int:
        """What a slot of a life comes to as of its hour."""
        reading = FADING.get(self.slots.field_of(slot).name)
        if reading is not None:
            return reading(life, self._world, self.slots.indices_of(slot))
        if isinstance(life, TracingLife):
            return life.value(slot)
        holder, key = self.slots.place_in(life, slot)
        return holder[key]

    def step_of(self, position: int) -> Step:
        """The step in which a write was made."""
        place = bisect_right(self.steps, position, key=lambda step: step.first) - 1
        # A law that wrote nothing shares its position with the next.
        while self.steps[place].last <= position:
            place += 1
        return self.steps[place]

    def step_after(self, step: Step) -> Step | None:
        """The step that follows one; None at the end."""
        place = step.number - self.steps[0].number + 1
        return self.steps[place] if place < len(self.steps) else None

    def same_before(self, step: Step) -> Step | None:
        """The step of the same law an hour or more before one; None when there is none."""
        base = self.steps[0].number
        earlier = reversed(self.steps[: step.number - base])
        return next((each for each in earlier if each.name == step.name and each.law), None)

    @property
    def life_hour(self) -> int:
        """The hour of the clock at the window's end."""
        return self._end_hour

    def position_of_hour(self, hour: int) -> int:
        """The position before the first step of an hour, or the window's beginning."""
        found = next((step.first for step in self.steps if step.hour >= hour), self.last)
        return max(found, self.first)

    def hour_at(self, position: int) -> int:
        """The hour of the clock at a position."""
        place = bisect_right(self.steps, position, key=lambda step: step.first) - 1
        if place < 0 or not self.steps:
            return int(self.life.hour)
        step = self.steps[place]
        return step.hour if position < step.last or step.law is None else step.hour + 1

    # ----------------------------------------------------------------- asking

    def go_to(self, position: int) -> None:
        """Let the life stand as it did at a position. Changes: the life."""
        life, writes, dropped = self.life, self.writes, self.dropped
        now = self._now
        while now > position:
            now -= 1
            write = writes[now - dropped]
            life.put(write.slot, write.old)
        while now < position:
            write = writes[now - dropped]
            life.put(write.slot, write.new)
            now += 1
        self._now = now

    def reads_of(self, step: Step) -> tuple[frozenset[int], frozenset[Draw]]:
        """What a law read before writing it, and what it drew of chance, in a step."""
        trace = self.life.trace
        trace.reads, trace.written, trace.draws = set(), set(), set()
        try:
            self.again(step, ())
            return frozenset(trace.reads), frozenset(trace.draws)
        finally:
            trace.reads, trace.written, trace.draws = None, set(), set()

    def again(
        self,
        step: Step,
        slots: Iterable[int],
        otherwise: Mapping[int, float | int] | None = None,
        redrawn: Mapping[int, int] | None = None,
    ) -> list[float | int] | None:
        """What slots hold after a law's step, lived again with some numbers otherwise.

        `redrawn` turns streams of chance. None when the law cannot live what was made of it.
        Changes: nothing that lasts.
        """
        assert step.law is not None
        self.go_to(step.first)
        life, trace = self.life, self.life.trace
        kept = [(slot, life.value(slot)) for slot in otherwise or ()]
        for slot, value in (otherwise or {}).items():
            life.put(slot, value)
        trace.redrawn = dict(redrawn or {})
        before = len(self.writes)
        try:
            step.law(life, self._world)
            return [life.value(slot) for slot in slots]
        except (ArithmeticError, LookupError, ValueError):
            return None  # a state that no life comes to
        finally:
            trace.redrawn = {}
            for write in reversed(self.writes[before:]):
                life.put(write.slot, write.old)
            del self.writes[before:]
            for slot, value in kept:
                life.put(slot, value)

    def lived(
        self, first: Step, until: Step | None, slot: int, what: Otherwise
    ) -> float | int | None:
        """What a slot comes to hold when the steps are lived again with something otherwise.

        What was chosen and told between the hours stays as it was. None when the laws cannot
        live what was made of it. Changes: nothing that lasts.
        """
        self.go_to(first.first)
        life: Life = self.life.plain_copy()
        if what.redrawn:
            traced = begin_tracing(life, self.slots)
            traced.trace.redrawn = dict(what.redrawn)
            put = traced.put
        else:
            put = self._putting(life)
        for each, value in what.held.items():
            put(each, value)
        try:
            for step in self.steps_between(first, until):
                if step.law is not None:
                    step.law(life, self._world)
                else:
                    for position in range(step.first, step.last):
                        write = self.write_at(position)
                        put(write.slot, write.new)
                for each, value in what.held.items():
                    put(each, value)
        except (ArithmeticError, LookupError, ValueError):
            return None
        return self.seen_in(life, slot)

    def _putting(self, life: Life) -> Callable[[int, float | int], None]:
        places: dict[int, tuple[Any, Any]] = {}

        def put(slot: int, value: float | int) -> None:
            if slot not in places:
                places[slot] = self.slots.place_in(life, slot)
            holder, key = places[slot]
            holder[key] = value

        return put

    def steps_between(self, first: Step, until: Step | None) -> Sequence[Step]:
        """The steps from one on until, without it, another; None: to the end."""
        base = self.steps[0].number
        end = len(self.steps) if until is None else until.number - base
        return self.steps[first.number - base : end]
