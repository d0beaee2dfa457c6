"""How near lives came to what none of them reached: some of them lived again, and asked.

A scene that was never told is asked about at every moment that it awaits and, where it is an
offer, on every page; the nearest is the asking at which least kept it silent. What was missing
at every asking keeps it out by itself, wherever the nearest was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf

from wintering.rehearse.report.lives import RunLives
from wintering.story.course import Course
from wintering.story.living import Hours
from wintering.story.session import Session
from wintering.story.storylet import Storylet
from wintering.story.why.silences import Block, at_moment, kept_by_header, kept_by_itself
from wintering.story.world import World

LIVES = 12  # lived again, at the most: those that between them were told most


@dataclass(frozen=True, slots=True)
class Nearest:
    """The asking at which a scene was nearest to being told, and what kept it silent then."""

    life: int
    day: int
    hour: int
    blocks: tuple[Block, ...]

    @property
    def distance(self) -> tuple[int, float]:
        """How many things kept it silent, and by how much: one by 0.1 is nearer than one by 5.

        What is no number is as far as a number can be: it is another season, another place.
        """
        parts = [part for block in self.blocks for part in block.failing or (block,)]
        relative = 0.0
        for each in parts:
            relative += 1.0 if each.short is None else each.short / (1.0 + each.short)
        return len(parts), relative


@dataclass(slots=True)
class Missing:
    """A part of what a scene asks for: at how many askings it was not so, and how near it came."""

    kind: str  # as a block's
    said: str
    times: int = 0
    was: str = ""  # when it was nearest
    short: float | None = None  # by how much then; None where it is no number


@dataclass(slots=True)
class Askings:
    """All askings of one scene: how many, the nearest, and what was missing."""

    times: int = 0
    nearest: Nearest | None = None
    missing: dict[tuple[str, str], Missing] = field(default_factory=dict[tuple[str, str], Missing])

    @property
    def never(self) -> list[Missing]:
        """What was not so once, however often the scene was asked: each alone keeps it out."""
        return [each for each in self.missing.values() if each.times == self.times]

    def add(self, one: Nearest) -> None:
        """Add an asking. Changes: all of this."""
        self.times += 1
        if self.nearest is None or one.distance < self.nearest.distance:
            self.nearest = one
        for block in one.blocks:
            for part in block.failing or (block,):
                key = (block.kind, part.said)
                found = self.missing.setdefault(key, Missing(block.kind, part.said))
                found.times += 1
                short = inf if part.short is None else part.short
                if found.times == 1 or short < (inf if found.short is None else found.short):
                    found.was, found.short = part.was, part.short


class Asker:
    """Asks how some scenes stand, wherever a life could tell them."""

    def __init__(self, world: World, knots: Sequence[str]) -> None:
        asked = [world.storylets[knot] for knot in knots]
        self._offers = [one for one in asked if one.offer is not None]
        self._awaiting: dict[int, list[Storylet]] = {}
        for one in asked:
            for kind in {each.moment for each in one.arrives}:
                self._awaiting.setdefault(kind, []).append(one)
        self.found: dict[str, Askings] = {}
        self._life = 0

    def hear(self, course: Course, kind: int, arguments: Sequence[int]) -> None:
        """Ask at a moment. Changes: what is kept."""
        for one in self._awaiting.get(kind, ()):
            blocks: Sequence[Block] = kept_by_itself(course, one, kind, arguments)
            if not blocks:  # then only others can keep it silent; to ask them takes longer
                standings = at_moment(course, kind, arguments)
                blocks = next(each.blocks for each in standings if each.knot == one.knot)
            self._keep(course, one.knot, blocks)

    def page(self, course: Course) -> None:
        """Ask for the offers, on a page. Changes: what is kept."""
        for one in self._offers:
            self._keep(course, one.knot, kept_by_header(course, one))

    def of_life(self, life: int) -> None:
        """What is asked from now on is asked of this life. Changes: this asker."""
        self._life = life

    def _keep(self, course: Course, knot: str, blocks: Sequence[Block]) -> None:
        life = course.life
        one = Nearest(self._life, life.day, life.hour_of_day, tuple(blocks))
        self.found.setdefault(knot, Askings()).add(one)


def askings(
    run: RunLives, world: World, hours: Hours, knots: Sequence[str], lives: int = LIVES
) -> tuple[dict[str, Askings], int]:
    """How some scenes stood wherever lives could have told them, and how many lives were asked.

    Errors: LifeFault where the world is another than the one that was lived.
    """
    asker = Asker(world, knots)
    chosen = told_most(run, lives)
    for life in chosen if knots else ():
        row = run.by_number[life]
        asker.of_life(life)
        session = Session.begin(world, row["seed"], hours=hours)
        session.course.listener = asker.hear
        asker.page(session.course)
        for choice in run.choices(life):
            session.choose(choice)
            if not session.is_ended:
                asker.page(session.course)
    return asker.found, len(chosen)


def told_most(run: RunLives, many: int) -> list[int]:
    """Lives that between them were told as many different scenes as so many lives can be.

    Each is the one that adds most to those before it; when none adds anything, all begins anew
    with the others. Such lives went to the ends of the world, near what none of them reached.
    Lives that broke are left out.
    """
    bits: dict[str, int] = {}
    told: dict[int, int] = {row["life"]: 0 for row in run.lives if row["fault"] is None}
    for row in run.groups("scenes", ["life", "knot"], []):
        if row["life"] in told:
            told[row["life"]] |= 1 << bits.setdefault(row["knot"], len(bits))
    chosen: list[int] = []
    seen = 0
    while told and len(chosen) < many:
        best = max(told, key=lambda life: (told[life] & ~seen).bit_count())
        if seen and not told[best] & ~seen:
            seen = 0
            continue
        seen |= told.pop(best)
        chosen.append(best)
    return sorted(chosen)


def spread(run: RunLives, many: int) -> list[int]:
    """The first lives of each policy in turn, without those that broke."""
    ways = [[row["life"] for row in run.of(policy) if row["fault"] is None]
            for policy in run.policies]  # fmt: skip
    chosen: list[int] = []
    for place in range(max(map(len, ways), default=0)):
        chosen += [lives[place] for lives in ways if place < len(lives)]
    return sorted(chosen[:many])
