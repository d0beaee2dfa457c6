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

# Of scenes that a life has heard, who may speak again: urgent ones alone, those also to which
# their headers give a weight, or whoever.
URGENT, WEIGHTY, WHOEVER = range(3)


class Asking:
    """The header of one storylet, ready to be asked of a course.

    `left` asks all that `is_of_day` does not, and raises WrongKinds where it cannot; `weight` gives
    how much it weighs now. `again` says among whom it may speak again: URGENT, WEIGHTY or WHOEVER.
    """

    __slots__ = (
        "_leans",
        "_of_day",
        "_places",
        "_world",
        "again",
        "every_hours",
        "is_once",
        "knot",
        "left",
        "needs",
        "storylet",
        "takes_time",
        "weight",
    )

    def __init__(self, storylet: Storylet, world: World) -> None:
        self.storylet = storylet
        self.knot = storylet.knot
        self.is_once = storylet.is_once
        self.needs = storylet.needs
        self.every_hours = storylet.every_hours
        is_weighed = storylet.weight is not None
        self.again = URGENT if storylet.is_urgent else WEIGHTY if is_weighed else WHOEVER
        self.takes_time = storylet.doing is not None
        places = world.lists["places"]
        self._places = tuple(places.index(name) for name in storylet.at)
        self._world = world
        # Made when they are first asked for: most scenes of a world are not in most lives.
        self._of_day: Asked | None = self._make_of_day
        self.left: Asked = self._make_left
        self.weight: Number = self._make_weight
        self._leans: dict[str, Number] | None = None

    def holds(self, course: Course) -> bool:
        """Whether its place and all its conditions are true here and now."""
        try:
            return self.is_of_day(course) and bool(self.left(course))
        except WrongKinds:
            return self.by_ink(course)

    def by_ink(self, course: Course) -> bool:
        """Whether all conditions are true that `left` failed to ask. Errors: StoryFault, placed."""
        when = self.storylet.when
        return all(course.story.evaluate(each.expression) for each in when)

    def is_of_day(self, course: Course) -> bool:
        """Whether it may speak on this day, as far as that depends on nothing else."""
        asked = self._of_day
        return asked is None or asked(course)

    def _make(self) -> None:
        """Make ready what is asked. Changes: this asking."""
        when, world = self.storylet.when, self._world
        plain = [plain_of(each.expression, world, scene_functions()) for each in when]
        sure = [each for each in plain if each is not None and each.sure]
        if len(sure) == len(when):
            of_day = [each.of_day for each in sure if each.of_day is not None]
            self._of_day = _all(of_day) if of_day else None
            left = _all([each.left for each in sure if each.left is not None])
        else:  # what may fault is asked whole, and in its order
            self._of_day = None
            left = _all(
                [
                    found.asked if found else _by_ink(each)
                    for each, found in zip(when, plain, strict=True)
                ]
            )
        self.left = _at(self._places, left) if self._places else left

    def _make_of_day(self, course: Course) -> bool:
        self._make()
        return self.is_of_day(course)

    def _make_left(self, course: Course) -> bool:
        self._make()
        return self.left(course)

    def _make_weight(self, course: Course) -> float:
        self.weight = number_asked(self.storylet.weight, self._world, WEIGHT_UNSAID)
        return self.weight(course)

    def lean(self, course: Course, policy: str) -> float | None:
        """How far it leans to a way of playing; None when it says nothing of that."""
        leans = self._leans
        if leans is None:
            said = self.storylet.leans[::-1]  # the first of a name stands
            leans = {name: number_asked(each, self._world, 0.0) for name, each in said}
            self._leans = leans
        lean = leans.get(policy)
        return None if lean is None else lean(course)


@dataclass(frozen=True, slots=True)
class Answer:
    """A storylet that awaits a kind of moment: what it names of it, and whether any will do."""

    storylet: Storylet
    asking: Asking
    knot: str
    named: tuple[int, ...]
    is_bare: bool


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
    if not asked:
        return lambda course: True
    return lambda course: all(each(course) for each in asked)


def _by_ink(condition: Condition) -> Asked:
    expression = condition.expression
    return lambda course: course.story.evaluate(expression)


def _at(places: tuple[int, ...], left: Asked) -> Asked:
    """Whether you are at one of some places or roles, and all else holds."""

    def at_one(course: Course) -> bool:
        here = course.here
        if here == NOWHERE or all(course.place_at(each) != here for each in places):
            return False
        return left(course)

    return at_one


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
    if found and plain and found.sure and found.is_number:
        return lambda course: float(plain(course))

    def number(course: Course) -> float:
        try:
            value: Any = plain(course) if plain else course.story.evaluate(expression)
        except WrongKinds:
            value = course.story.evaluate(expression)
        return float(value) if isinstance(value, (int, float)) else otherwise

    return number
