"""Faithful to a list of stations: scenes to be told and places to be at, in their order.

A station is a line of a file: `scene NAME`, `place NAME`, or the name alone; `within N days` after
it lets the life go on to the next when it has not come there by then. What follows a # is not
read.

A choice leads to a station when its own content does: it diverts there, or to a scene from which
diverts lead there, or it calls a function of the world with that place. The fewer steps, the
nearer. An offer leads there when it is the scene, goes to the place, or its scene leads there. A
station that speaks only at a place, or needs another scene first, is looked for there. On each
page the nearest choice is taken; where none leads there, what the author's own leans for
`faithful` say, and where those are silent, the leans for `careful`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from wintering.diagnostics import Span, nearest
from wintering.explore import policy_named
from wintering.ink import nodes
from wintering.ink.names import everything
from wintering.ink.uses import DIVERT, READ, TARGET, THREAD, TUNNEL, uses_in, uses_of_expression
from wintering.life.moments import ARRIVING
from wintering.rehearse.runs.codes import BAD_POLICY_FILE, RehearsalFault
from wintering.rehearse.runs.sources import OF_SCENE, sources_of
from wintering.story.session import Session
from wintering.story.storylet import Storylet
from wintering.story.world import World

SCENE, PLACE = "scene", "place"
LEADS = frozenset({DIVERT, TUNNEL, THREAD, TARGET})
NOWHERE = 1_000_000  # steps: more than any story has
CAREFUL, FAITHFUL = "careful", "faithful"


@dataclass(frozen=True)
class Station:
    """One station, and how far from it each scene and each choice is, in steps."""

    kind: str
    name: str
    days: int | None
    scenes: Mapping[str, int]
    choices: Mapping[Span, int]
    offers: Mapping[str, int]


class Faithful:
    """Goes from station to station; one object for each life."""

    def __init__(self, name: str, way: Sequence[Station]) -> None:
        self.name = name
        self.reached = 0
        self._way = way
        self._at = 0
        self._since_day = 0

    def choose_in(self, playable: Session) -> int:
        """The choice that leads nearest to the next station, from 0."""
        self.note(playable)
        page = playable.page
        careful = policy_named(CAREFUL)
        steps = self._steps(playable)
        least = min(steps)
        if least < NOWHERE:
            leans = [-float(each) for each in steps]
        else:
            leans = playable.leans(FAITHFUL)
            if not any(leans):
                leans = playable.leans(CAREFUL)
        return careful.choose(leans, playable.seed, page.turn)

    def note(self, playable: Session) -> None:
        """Note which stations have been reached or given up. Changes: this policy."""
        day = playable.page.day
        while self._at < len(self._way):
            station = self._way[self._at]
            if _is_reached(playable, station):
                self.reached += 1
            elif station.days is None or day - self._since_day < station.days:
                return
            self._at += 1
            self._since_day = day

    def _steps(self, playable: Session) -> list[int]:
        sources = sources_of(playable)
        if self._at == len(self._way):
            return [NOWHERE] * len(sources)
        station = self._way[self._at]
        return [
            station.choices.get(each.span, NOWHERE)
            if each.kind == OF_SCENE and each.span is not None
            else station.offers.get(each.knot, NOWHERE)
            for each in sources
        ]


def _is_reached(session: Session, station: Station) -> bool:
    progress = session.course.progress
    if station.kind == SCENE:
        return station.name in progress.told or station.name in progress.visited
    return session.page.place == station.name


def stations_in(text: str, file: str, world: World) -> tuple[Station, ...]:
    """The stations of a file. Errors: RehearsalFault with the line that cannot be followed."""
    graph = _Graph(world)
    way: list[Station] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.partition("#")[0].split()
        if words:
            way.append(_station(words, f"{file}:{number}", graph))
    if not way:
        raise RehearsalFault(
            BAD_POLICY_FILE,
            f"'{file}' names no station",
            "a faithful life goes from one to the next.",
            "Write the name of a scene or a place on each line.",
        )
    return tuple(way)


def _station(words: list[str], where: str, graph: _Graph) -> Station:
    days = None
    if len(words) > 3 and words[-3] == "within" and words[-1] in ("day", "days"):
        if not (words[-2].isascii() and words[-2].isdecimal() and len(words[-2]) < 6):
            _refuse(where, f"'{words[-2]}' is no number of days", "within", "within 20 days")
        days, words = int(words[-2]), words[:-3]
    kind = words.pop(0) if words[0] in (SCENE, PLACE) and len(words) > 1 else None
    name = " ".join(words)
    world = graph.world
    if kind in (None, SCENE) and name in world.knots:
        return graph.station(SCENE, name, days)
    if kind in (None, PLACE) and name in world.lists["places"]:
        return graph.station(PLACE, name, days)
    known = [*world.knots, *world.lists["places"]]
    meant = nearest(name, known)
    hint = f"Did you mean '{meant}'?" if meant else "Write the name of a scene or of a place."
    raise RehearsalFault(
        BAD_POLICY_FILE,
        f"{where}: there is no {kind or 'scene or place'} called '{name[:60]}'",
        "a station is a scene (a knot) or a place of this world.",
        hint,
    )


def _refuse(where: str, what: str, why: str, example: str) -> None:
    raise RehearsalFault(
        BAD_POLICY_FILE,
        f"{where}: {what}",
        f"a station may be given up after some days ('{why}').",
        f"For instance: {example}",
    )


class _Graph:
    """What leads where in a world's scenes."""

    def __init__(self, world: World) -> None:
        self.world = world
        program = world.program
        self._content: dict[str, list[nodes.Content]] = {}
        for scope in program.names.scopes:
            if scope.knot and not scope.is_function:
                self._content.setdefault(scope.knot, []).extend(program.body_of(scope.path))
        self._choices: dict[Span, list[nodes.Content]] = {}
        for content in self._content.values():
            self._note_choices(content)
            for each in everything(content):
                if isinstance(each, nodes.Weave):
                    self._note_choices(each.items)
        self._from: dict[str, set[str]] = {}
        for knot, content in self._content.items():
            for target in self._leads(content):
                self._from.setdefault(target, set()).add(knot)

    def _note_choices(self, items: list[nodes.Content]) -> None:
        """Note the choices of a weave, each with all that stands under it."""
        under: list[nodes.Content] | None = None
        for each in items:
            if isinstance(each, nodes.Choice):
                under = self._choices[each.span] = [*each.start, *each.only, *each.rest]
            elif isinstance(each, nodes.Gather):
                under = None
            elif under is not None:
                under.append(each)

    def _leads(self, content: list[nodes.Content]) -> set[str]:
        return {
            each.path[0]
            for each in uses_in(content)
            if each.how in LEADS and each.path and each.path[0] in self._content
        }

    def station(self, kind: str, name: str, days: int | None) -> Station:
        """A station with the way to it from everywhere."""
        scenes, places = ({name}, set[str]()) if kind == SCENE else (set[str](), {name})
        if kind == SCENE:
            scenes, places = self._before(name)
        goal = {knot: 0 if knot == name else 1 for knot in scenes}
        for knot, content in self._content.items():
            if knot not in goal and _goes_to(content, places):
                goal[knot] = 1
        steps = self._spread(goal)
        choices = {
            span: self._steps_of(content, steps, places) for span, content in self._choices.items()
        }
        storylets = self.world.storylets.values()
        offers = {one.knot: _steps_of_offer(one, steps, places) for one in storylets if one.offer}
        return Station(kind, name, days, steps, _finite(choices), _finite(offers))

    def _before(self, name: str) -> tuple[set[str], set[str]]:
        """A scene with all that it needs first, and the places where it may speak."""
        scenes: set[str] = set()
        places: set[str] = set()
        waiting = [name]
        while waiting:
            knot = waiting.pop()
            if knot in scenes:
                continue
            scenes.add(knot)
            storylet = self.world.storylets.get(knot)
            if storylet is not None:
                waiting.extend(storylet.needs)
                places.update(storylet.at)
                places.update(
                    self.world.lists["places"][one.argument]
                    for one in storylet.arrives
                    if one.moment == ARRIVING and one.argument is not None
                )
        return scenes, places

    def _spread(self, goal: Mapping[str, int]) -> dict[str, int]:
        """Steps to the goal from every scene that leads to it."""
        steps = dict(goal)
        waiting = sorted(goal, key=lambda knot: (goal[knot], knot))
        for knot in waiting:
            for before in sorted(self._from.get(knot, ())):
                if before not in steps:
                    steps[before] = steps[knot] + 1
                    waiting.append(before)
        return steps

    def _steps_of(
        self, content: list[nodes.Content], steps: Mapping[str, int], places: set[str]
    ) -> int:
        least = min((steps.get(knot, NOWHERE) for knot in self._leads(content)), default=NOWHERE)
        return 1 if _goes_to(content, places) else min(least + 1, NOWHERE)


def _steps_of_offer(storylet: Storylet, steps: Mapping[str, int], places: set[str]) -> int:
    if storylet.doing is not None and storylet.doing.place in places:
        return 0
    return steps.get(storylet.knot, NOWHERE)


K = TypeVar("K")


def _finite(steps: Mapping[K, int]) -> dict[K, int]:
    return {each: many for each, many in steps.items() if many < NOWHERE}


def _goes_to(content: Iterable[nodes.Content], places: set[str]) -> bool:
    """Whether a statement in it hands one of the places to a function."""
    if not places:
        return False
    for each in everything(list(content)):
        if isinstance(each, nodes.Run) and isinstance(each.value, nodes.Call):
            for use in uses_of_expression(each.value):
                if use.how == READ and use.path and use.path[-1] in places:
                    return True
    return False
