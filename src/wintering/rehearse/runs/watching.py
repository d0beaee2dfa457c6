"""One life watched: what it tells, takes and comes to, as rows."""

from __future__ import annotations

from typing import Any

from wintering.explore.archive import STEPS
from wintering.explore.measures import words_in
from wintering.laws import bonds as bond_law
from wintering.laws.facing import nearness, weight_of
from wintering.life import NONE, YOU
from wintering.rehearse.data.columns import Rows, no_rows
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
        self.rows: Rows = no_rows()
        self._scenes = tuple(self.rows["scenes"].values())  # its columns, in their order
        self.counts: dict[int, int] = {}  # scene or choice by number -> how often
        self.first: dict[int, int] = {}  # feature (explore.archive) -> choices made before it
        self.taken: dict[str, int] = {}  # key of a choice -> how often
        self.lines = self.words = self.again = 0
        self._turns, self._learns = turns, learns
        self._session: Session | None = None
        self._seen: set[str] = set()
        self._open: dict[str, int] = {}  # scene -> its newest row
        self._choices: dict[str, int] = {}  # key of a choice -> its row
        self._moon = 0
        self._numbers = _numbers_of(world)

    # ---------------------------------------------------------------- a witness

    def follow(self, session: Session) -> None:
        """Watch this life from now on; what was told before stands in turn 0."""
        self._session = session

    def told(self, knot: str) -> None:
        """A scene was told."""
        self._open[knot] = len(self._scenes[0])
        for column, value in zip(self._scenes, self._scene(knot), strict=True):
            column.append(value)
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
            scenes: dict[str, list[Any]] = self.rows["scenes"]
            scenes["words"][at] += many
            scenes["words_again"][at] += again

    def _scene(self, knot: str) -> tuple[object, ...]:
        """The row of a scene that begins, in the order of the table's columns."""
        file, line, how = self._numbers.scenes.get(knot, NOWHERE)
        turn, hour = 0, self.world.tables.start_hour
        if self._session is not None:
            course = self._session.course
            turn, hour = course.life.turn, course.life.hour
            if course.progress.scene != knot:
                how = WITHIN
        return self.number, turn, hour, knot, file, line, how, 0, 0

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
            self._show(page, source, page.choices[index], index == choice)
        if choice is not None and self._turns:
            self._put("turns", self._turn_row(page, sources[choice], choice))

    def _show(self, page: Page, source: Source, text: str, is_taken: bool) -> None:
        key = source.key
        at = self._choices.get(key)
        choices: dict[str, list[Any]] = self.rows["choices"]
        if at is None:
            at = self._choices[key] = len(choices["life"])
            span = source.span
            self._put("choices", {
                "life": self.number, "knot": source.knot, "kind": source.kind, "text": text,
                "file": span.file if span else None, "line": span.line if span else None,
                "column": span.column if span else None, "shown": 0, "taken": 0,
                "first_turn": None,
            })  # fmt: skip
        choices["shown"][at] += 1
        if is_taken:
            choices["taken"][at] += 1
            if choices["first_turn"][at] is None:
                choices["first_turn"][at] = page.turn
            if self._learns:
                self.taken[key] = self.taken.get(key, 0) + 1
                self._count(key, 1)

    def _turn_row(self, page: Page, source: Source, choice: int) -> dict[str, object]:
        span = source.span
        return {
            "life": self.number, "turn": page.turn, "day": page.day, "hour": page.hour,
            "moon": page.moon, "place": page.place, "words": sum(map(words_in, page.paragraphs)),
            "offered": len(page.choices), "choice": choice, "text": page.choices[choice],
            "knot": source.knot, "file": span.file if span else None,
            "line": span.line if span else None,
        }  # fmt: skip

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
        places = self.world.lists["places"]
        for place, hours in enumerate(self._session.course.life.hours_at):
            if hours:
                row = {"life": self.number, "place": places[place], "hours": hours}
                self._put("places", row)

    def _read_moon(self, moon: int, is_last: int) -> None:
        """Read the numbers, memories and bonds of a life when a moon of it is over."""
        assert self._session is not None
        course = self._session.course
        life, world, lists = course.life, course.world, self.world.lists
        begins = {"life": self.number, "moon": moon}
        day = self._session.page.day
        self._put("moons", {**begins, "is_last": is_last, "day": day, **Numbers(life, world)})
        for memory in range(world.memories):
            self._put("memories", {
                **begins, "memory": lists["memories"][memory],
                "nearness": nearness(life, world, memory),
                "weight": weight_of(life, world, memory), "released": life.released[memory],
                "faced": life.faced_count[memory], "pushed": life.pushed_count[memory],
            })  # fmt: skip
        for who in range(world.people):
            if who != YOU:
                self._put("bonds", {
                    **begins, "person": lists["people"][who], "trust": life.trust[who][YOU],
                    "warmth": life.warmth[who][YOU], "respect": life.respect[who][YOU],
                    "fear": bond_law.fear_of(life, world, who, YOU),
                    "longing": bond_law.longing_for(life, world, who, YOU),
                    "yours": life.warmth[YOU][who], "met": life.met_count[who],
                })  # fmt: skip

    def _put(self, table: str, row: dict[str, Any]) -> None:
        columns = self.rows[table]
        for name, value in row.items():
            columns[name].append(value)


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
