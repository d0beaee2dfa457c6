"""One life watched: what it tells, takes and comes to, as rows."""

from __future__ import annotations

import ctypes
from functools import cached_property
from typing import Any

from wintering.diagnostics import Span
from wintering.explore.archive import STEPS
from wintering.explore.measures import words_in
from wintering.life import NONE, YOU
from wintering.rehearse import moons
from wintering.rehearse.data.columns import TABLES, Rows, columns_of
from wintering.rehearse.data.numbers import Numbers
from wintering.rehearse.runs.sources import OFFER, Source, sources_of
from wintering.story.page import Page
from wintering.story.session import Session
from wintering.story.world import World

ARRIVES, TELLS, WITHIN = "arrives", "tells", "within"
NOWHERE = (None, None, WITHIN)  # a scene that has no knot of its own


class Watch:
    """Makes the rows of one life while it is lived; a Witness of its scenes.

    `turns` says whether every choice has a row of its own, `learns` whether anyone is curious
    what was told and taken before.
    """

    def __init__(self, world: World, number: int, turns: bool, learns: bool) -> None:
        self.world, self.number = world, number
        self.counts: dict[int, int] = {}  # scene or choice by number -> how often
        self.first: dict[int, int] = {}  # feature (explore.archive) -> choices made before it
        self.taken: dict[str, int] = {}  # key of a choice -> how often
        self.lines = self.words = self.again = 0
        self._turns, self._learns = turns, learns
        self._session: Session | None = None
        self._seen: set[str] = set()
        self._moon = 0
        self._numbers = _numbers_of(world)
        # Rows as they begin, and beside them the columns that go on growing with what follows.
        self._begun: dict[str, list[tuple[object, ...]]] = {name: [] for name in TABLES}
        self._scene_words: list[int] = []
        self._scene_again: list[int] = []
        self._open: dict[str, int] = {}  # scene -> its newest row
        self._choice_shown: list[int] = []
        self._choice_taken: list[int] = []
        self._choice_first: list[int | None] = []
        self._choices: dict[str, int] = {}  # key of a choice -> its row

    @cached_property
    def rows(self) -> Rows:
        """Its rows. To be asked for when the life is over: they are put together once."""
        more: dict[str, tuple[list[Any], ...]] = {
            "scenes": (self._scene_words, self._scene_again),
            "choices": (self._choice_shown, self._choice_taken, self._choice_first),
        }
        return {
            name: columns_of(TABLES[name], begun, *more.get(name, ()))
            for name, begun in self._begun.items()
        }

    # ---------------------------------------------------------------- a witness

    def follow(self, session: Session) -> None:
        """Watch this life from now on; what was told before stands in turn 0."""
        self._session = session

    def told(self, knot: str) -> None:
        """A scene was told."""
        file, line, how = self._numbers.scenes.get(knot, NOWHERE)
        turn, hour = 0, self.world.tables.start_hour
        if self._session is not None:
            course = self._session.course
            turn, hour = course.life.turn, course.life.hour
            if course.progress.scene != knot:
                how = WITHIN
        self._open[knot] = len(self._scene_words)
        self._begun["scenes"].append((self.number, turn, hour, knot, file, line, how))
        self._scene_words.append(0)
        self._scene_again.append(0)
        if self._learns:
            self._count(knot)

    def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
        """A line of a scene was shown."""
        if not text:
            return
        many = words_in(text)
        again = many if text in self._seen else 0
        self._seen.add(text)
        self.lines += 1
        self.words += many
        self.again += again
        at = self._open.get(knot)
        if at is not None:
            self._scene_words[at] += many
            self._scene_again[at] += again

    # ------------------------------------------------------------------ choices

    def shown(self, page: Page, choice: int | None) -> None:
        """A page was shown, and a choice taken on it; None on the last."""
        assert self._session is not None
        if page.moon != self._moon:
            if self._moon:
                self._read_moon(self._moon, 0)
            self._moon = page.moon
        if page.ended is not None:
            return
        sources = sources_of(self._session)
        for index, source in enumerate(sources):
            at = self._choices.get(source.key)
            if at is None:
                at = self._new_choice(source, page.choices[index])
            self._choice_shown[at] += 1
            if index == choice:
                self._take(page, source.key, at)
        if choice is not None and self._turns:
            self._put_turn(page, sources[choice], choice)

    def _new_choice(self, source: Source, text: str) -> int:
        """Begin the row of a choice that this life is shown for the first time; which row it is."""
        at = self._choices[source.key] = len(self._choice_shown)
        self._begun["choices"].append(
            (self.number, source.knot, source.kind, text, *_place_of(source.span))
        )
        self._choice_shown.append(0)
        self._choice_taken.append(0)
        self._choice_first.append(None)
        return at

    def _take(self, page: Page, key: str, at: int) -> None:
        self._choice_taken[at] += 1
        if self._choice_first[at] is None:
            self._choice_first[at] = page.turn
        if self._learns:
            self.taken[key] = self.taken.get(key, 0) + 1
            self._count(key, 1)

    def _put_turn(self, page: Page, source: Source, choice: int) -> None:
        file, line, _ = _place_of(source.span)
        words = sum(map(words_in, page.paragraphs))
        self._begun["turns"].append((
            self.number, page.turn, page.day, page.hour, page.moon, page.place, words,
            len(page.choices), choice, page.choices[choice], source.knot, file, line,
        ))  # fmt: skip

    def _count(self, key: str, more: int = 0) -> None:
        """Count a scene or a choice, and note what it shows first, after how many choices.

        `more` choices are about to be made.
        """
        number = self._numbers.of.get(key)
        if number is None:
            return
        times = self.counts.get(number, 0) + 1
        self.counts[number] = times
        if times & (times - 1) == 0:  # a power of two
            made = len(self._session.course.progress.choices) if self._session else 0
            self.first[number * STEPS + times.bit_length() - 1] = made + more

    # ------------------------------------------------------------------ its end

    def close(self) -> None:
        """Read the life at its end."""
        assert self._session is not None
        self._read_moon(self._session.page.moon, 1)
        hours_at = self._session.course.life.hours_at
        self._begun["places"].extend(
            (self.number, place, hours)
            for place, hours in zip(self.world.lists["places"], hours_at, strict=False)
            if hours
        )

    def _read_moon(self, moon: int, is_last: int) -> None:
        """Read the numbers, memories and bonds of a life when a moon of it is over."""
        assert self._session is not None
        course = self._session.course
        life, world, lists = course.life, course.world, self.world.lists
        number, begun = self.number, self._begun
        near, weigh = _floats(world.memories), _floats(world.memories)
        course.act(moons.read_memories, near, weigh)
        fear, longing = _floats(world.people), _floats(world.people)
        course.act(moons.read_bonds, fear, longing)
        numbers = Numbers(life, world, {
            "memory_nearest": max(near, default=0.0), "memory_heaviest": max(weigh, default=0.0),
        }).values()  # fmt: skip
        begun["moons"].append((number, moon, is_last, self._session.page.day, *numbers))
        begun["memories"].extend(
            (number, moon, *row)
            for row in zip(
                lists["memories"], near, weigh,
                life.released, life.faced_count, life.pushed_count, strict=True,
            )
        )  # fmt: skip
        for who in range(world.people):
            if who != YOU:
                begun["bonds"].append((
                    number, moon, lists["people"][who], life.trust[who][YOU],
                    life.warmth[who][YOU], life.respect[who][YOU], fear[who], longing[who],
                    life.warmth[YOU][who], life.met_count[who],
                ))  # fmt: skip


def _floats(many: int) -> Any:
    """Room for so many numbers, as compiled laws are handed it."""
    return (ctypes.c_double * many)()


def _place_of(span: Span | None) -> tuple[str | None, int | None, int | None]:
    """File, line and column of a place in the scenes, as columns hold it."""
    return (span.file, span.line, span.column) if span is not None else (None, None, None)


class _Numbered:
    """The scenes and choices of a world by number, for curiosity; and where scenes stand."""

    def __init__(self, world: World) -> None:
        scopes = world.program.names.scopes
        self.scenes = {
            each.knot: (each.flow.span.file, each.flow.span.line, _how(world, each.knot))
            for each in reversed(scopes)
            if not each.stitch
        }  # file, line, and how each is told where it is the scene that is open
        keys = list(world.knots)
        for point in world.program.points():
            if point.kind == "taken":
                keys.append(f"{point.span.file}:{point.span.line}:{point.span.column}")
        self.of = {key: number for number, key in enumerate(dict.fromkeys(keys))}


def _how(world: World, knot: str) -> str:
    storylet = world.storylets.get(knot)
    if storylet is None:
        return WITHIN
    return OFFER if storylet.offer is not None else TELLS if storylet.tells else ARRIVES


_numbered: dict[str, _Numbered] = {}


def _numbers_of(world: World) -> _Numbered:
    if world.digest not in _numbered:
        _numbered[world.digest] = _Numbered(world)
    return _numbered[world.digest]


def cause_of(session: Session) -> str | None:
    """What you died of, as the world's LIST of reasons names it; None where you did not die."""
    reason = session.course.life.dying_of
    return session.world.lists["reasons"][reason] if reason not in (0, NONE) else None
