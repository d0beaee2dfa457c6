"""What the director asks of each storylet, made ready once for a world."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wintering.ink.faults import WrongKinds
from wintering.story.fixed_calls import Asked
from wintering.story.header_code import plain_of
from wintering.story.storylet import Condition, Storylet
from wintering.story.vocabulary import scene_functions

if TYPE_CHECKING:
    from wintering.story.course import Course
    from wintering.story.world import World

Number = Callable[["Course"], float]

NOWHERE = -1
WEIGHT_UNSAID = 1.0


@dataclass(frozen=True, slots=True)
class Answer:
    """A storylet that awaits a kind of moment: what it names of it, and whether any will do."""

    storylet: Storylet
    asking: Asking
    knot: str
    named: tuple[int, ...]
    is_bare: bool


class Asking:
    """The header of one storylet, ready to be asked of a course."""

    __slots__ = (
        "_asks_nothing",
        "_leans",
        "_places",
        "_weight",
        "_when",
        "_world",
        "every_hours",
        "storylet",
    )

    def __init__(self, storylet: Storylet, world: World) -> None:
        self.storylet = storylet
        self.every_hours = storylet.every_hours
        places = world.lists["places"]
        self._places = tuple(places.index(name) for name in storylet.at)
        self._asks_nothing = not storylet.when
        self._world = world
        # Made when they are first asked for: most scenes of a world are not in most lives.
        self._when: Asked | None = None
        self._weight: Number | None = None
        self._leans: dict[str, Number] | None = None

    def holds(self, course: Course) -> bool:
        """Whether its place and all its conditions are true here and now."""
        if self._places:
            here = course.here
            if here == NOWHERE or all(course.place_at(each) != here for each in self._places):
                return False
        if self._asks_nothing:
            return True
        when = self._when
        if when is None:
            when = self._when = _all([_asked(each, self._world) for each in self.storylet.when])
        try:
            return bool(when(course))
        except WrongKinds:  # Ink asks again, and says where the fault is
            return all(course.story.evaluate(each.expression) for each in self.storylet.when)

    def weight(self, course: Course) -> float:
        """How much it weighs now."""
        weight = self._weight
        if weight is None:
            weight = number_asked(self.storylet.weight, self._world, WEIGHT_UNSAID)
            self._weight = weight
        return weight(course)

    def lean(self, course: Course, policy: str) -> float | None:
        """How far it leans to a way of playing; None when it says nothing of that."""
        leans = self._leans
        if leans is None:
            said = self.storylet.leans[::-1]  # the first of a name stands
            leans = {name: number_asked(each, self._world, 0.0) for name, each in said}
            self._leans = leans
        lean = leans.get(policy)
        return None if lean is None else lean(course)


class Askings(dict[str, Asking]):
    """The askings of a world's storylets by knot, each made when it is first asked for."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def of(self, storylet: Storylet) -> Asking:
        """What to ask of a storylet. Changes: these askings, when it is new."""
        found = self.get(storylet.knot)
        if found is None or found.storylet is not storylet:
            found = self[storylet.knot] = Asking(storylet, self._world)
        return found


def answers_of(world: World) -> dict[int, tuple[Answer, ...]]:
    """Who answers each kind of moment."""
    found: dict[int, list[Answer]] = {}
    for one in world.storylets.values():
        for kind in dict.fromkeys(awaits.moment for awaits in one.arrives):
            arguments = [each.argument for each in one.arrives if each.moment == kind]
            named = tuple(each for each in arguments if each is not None)
            found.setdefault(kind, []).append(
                Answer(one, world.askings.of(one), one.knot, named, None in arguments)
            )
    return {kind: tuple(ones) for kind, ones in found.items()}


def counts_read(storylets: Iterable[Storylet], world: World) -> frozenset[int] | None:
    """The visit counts by index that headers' conditions and weights read; None for any of them."""
    read: set[int] = set()
    for one in storylets:
        for condition in (*one.when, *([one.weight] if one.weight else [])):
            plain = plain_of(condition.expression, world, scene_functions())
            if plain is None:
                return None
            read |= plain.counts
    return frozenset(read)


def _all(asked: list[Asked]) -> Asked:
    """All conditions as one, which most storylets have."""
    if len(asked) == 1:
        return asked[0]
    return lambda course: all(each(course) for each in asked)


def _asked(condition: Condition, world: World) -> Asked:
    expression = condition.expression
    plain = plain_of(expression, world, scene_functions())
    return plain.asked if plain else (lambda course: course.story.evaluate(expression))


def number_asked(condition: Condition | None, world: World, otherwise: float) -> Number:
    """A header's expression as a number; `otherwise` when the header has none."""
    if condition is None:
        return lambda course: otherwise
    expression = condition.expression
    constant = expression.constant
    if constant is not None:
        return lambda course: constant
    found = plain_of(expression, world, scene_functions())
    plain = found.asked if found else None

    def number(course: Course) -> float:
        try:
            value: Any = plain(course) if plain else course.story.evaluate(expression)
        except WrongKinds:
            value = course.story.evaluate(expression)
        return float(value) if isinstance(value, (int, float)) else otherwise

    return number
