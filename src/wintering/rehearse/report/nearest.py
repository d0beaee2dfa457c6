"""How near lives came to what none of them reached: some of them lived again, and asked.

A scene that was never told is asked about at every moment that it awaits and, where it is an
offer, on every page; the nearest is the asking at which least kept it silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wintering.rehearse.report.lives import RunLives
from wintering.story.course import Course
from wintering.story.living import Hours
from wintering.story.session import Session
from wintering.story.storylet import Storylet
from wintering.story.why.silences import Block, kept_by_header, kept_by_itself
from wintering.story.world import World

LIVES = 12  # lived again, at the most: the first of each policy in turn


@dataclass(frozen=True, slots=True)
class Nearest:
    """The asking at which a scene was nearest to being told, and what kept it silent then."""

    knot: str
    life: int
    day: int
    hour: int
    blocks: tuple[Block, ...]

    @property
    def distance(self) -> tuple[int, float]:
        """How many things kept it silent, and by how much those that can be measured did."""
        parts = [part for block in self.blocks for part in block.failing]
        short = [each.short for each in (*self.blocks, *parts) if each.short is not None]
        relative = 0.0
        for each in short:
            relative += each / (1.0 + each)
        many = sum(max(len(block.failing), 1) for block in self.blocks)
        return many, relative


class Asker:
    """Keeps, for each scene asked about, the nearest that any life came."""

    def __init__(self, world: World, knots: Sequence[str]) -> None:
        asked = [world.storylets[knot] for knot in knots]
        self._offers = [one for one in asked if one.offer is not None]
        self._awaiting: dict[int, list[Storylet]] = {}
        for one in asked:
            for kind in {each.moment for each in one.arrives}:
                self._awaiting.setdefault(kind, []).append(one)
        self.nearest: dict[str, Nearest] = {}
        self._life = 0

    def hear(self, course: Course, kind: int, arguments: Sequence[int]) -> None:
        """Ask at a moment. Changes: what is kept."""
        for one in self._awaiting.get(kind, ()):
            self._keep(course, one.knot, kept_by_itself(course, one, kind, arguments))

    def page(self, course: Course) -> None:
        """Ask for the offers, on a page. Changes: what is kept."""
        for one in self._offers:
            self._keep(course, one.knot, kept_by_header(course, one))

    def of_life(self, life: int) -> None:
        """What is asked from now on is asked of this life. Changes: this asker."""
        self._life = life

    def _keep(self, course: Course, knot: str, blocks: Sequence[Block]) -> None:
        life = course.life
        one = Nearest(knot, self._life, life.day, life.hour_of_day, tuple(blocks))
        before = self.nearest.get(knot)
        if before is None or one.distance < before.distance:
            self.nearest[knot] = one


def nearest(
    run: RunLives, world: World, hours: Hours, knots: Sequence[str], lives: int = LIVES
) -> tuple[dict[str, Nearest], int]:
    """The nearest that lives came to each scene, and how many lives were lived again for it.

    Errors: LifeFault where the world is another than the one that was lived.
    """
    asker = Asker(world, knots)
    chosen = spread(run, lives)
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
    return asker.nearest, len(chosen)


def spread(run: RunLives, many: int) -> list[int]:
    """The first lives of each policy in turn, without those that broke."""
    ways = [[row["life"] for row in run.of(policy) if row["fault"] is None]
            for policy in run.policies]  # fmt: skip
    chosen: list[int] = []
    for place in range(max(map(len, ways), default=0)):
        chosen += [lives[place] for lives in ways if place < len(lives)]
    return sorted(chosen[:many])
