"""The screens of a world: what its scenes ask of a life, for compiled hours to look at.

A header's conditions are read in conjunctive form: each clause holds where one of its conditions
does, and a condition is a scene function that is asked by number (story.asked), compared with a
constant. What is anything else is taken to hold, and its clause left out: a screen lets through
whom the header then leaves, and never keeps back whom it would not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from ctypes import Array, c_double, c_int64
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.ink import nodes
from wintering.life.moments import ARRIVING
from wintering.story.asked import functions_by_number, numbers_of_functions
from wintering.story.asking import Answer, Asking
from wintering.story.earliest import TURNED, Bound, Unscreened, count_of, earliest_of
from wintering.story.effort import effort_of
from wintering.story.fixed_calls import LIST, NoFixedArgument, Place, fixed_argument
from wintering.story.header_worth import operands
from wintering.story.screening import (
    CLAUSES_OF,
    CONDITION,
    CONDITIONS_AT,
    DENIED,
    HEAD,
    IS_ABOVE,
    IS_AT_LEAST,
    IS_AT_MOST,
    IS_BELOW,
    IS_NO_ITEM,
    IS_SAME,
    KINDS,
    OF_ROLE,
    OFFERED,
)
from wintering.story.storylet import Storylet
from wintering.story.vocabulary import scene_functions
from wintering.story.world import CAMP_ROLE

if TYPE_CHECKING:
    from wintering.story.world import World

CLAUSES_AT_MOST = 24  # that one `or` of conditions is spread to

TEST_OF = {">": IS_ABOVE, "<": IS_BELOW, ">=": IS_AT_LEAST, "<=": IS_AT_MOST,
           "==": IS_SAME, "!=": IS_SAME + DENIED}  # fmt: skip


class Condition(NamedTuple):
    """One condition: a scene function by number, two items, a test and its bound."""

    function: int
    first: int
    second: int
    test: int
    bound: float


Clause = tuple[Condition, ...]  # one of which holds


class Screens:
    """What the scenes of a world that await moments, or are offered, ask of a life.

    `scenes` are their askings; a scene's number is its place there. `answers` are they as they
    answer each kind of moment, by its bit and their number. `laid_out`: `screens` and
    `bounds` of story.screening. `by_telling`: from when each may speak, as far as telling says;
    None for a header that only asking it whole can read. `by_variable`, `by_knot`, `by_count`:
    the scenes that depend on a variable of Ink, on visits of a knot, of a label or stitch;
    `variables_of` and `counts_of` take what the first and the last are now.
    """

    def __init__(self, world: World) -> None:
        awaiting = [one for one in world.storylets.values() if one.arrives or one.offer is not None]
        self.scenes: tuple[Asking, ...] = tuple(world.askings.of(one) for one in awaiting)
        reader = ClauseReader(world)
        clauses: list[list[Clause]] = []
        by_telling: list[Bound | None] = []
        for one in awaiting:
            bound, asked = screened(one, reader, world)
            by_telling.append(bound)
            clauses.append(asked)
        self.by_telling = tuple(by_telling)
        self.by_variable, by_count = _dependants(self.scenes, by_telling, world)
        knots = world.knots_by_count
        self.by_knot = {each: by_count[each] for each in by_count if each in knots}
        self.by_count = {each: by_count[each] for each in by_count if each not in knots}
        self.variables_of = _taker(self.by_variable)
        self.counts_of = _taker(self.by_count)
        kinds = [self._answers(place, reader) for place in range(KINDS)]
        self.laid_out = lay_out(kinds, clauses)
        number_of = {each.knot: scene for scene, each in enumerate(self.scenes)}
        self.answers: dict[int, dict[int, Answer]] = {
            kind: {number_of[each.knot]: each for each in answers}
            for kind, answers in world.answers.items()
        }

    def _answers(self, place: int, reader: ClauseReader) -> list[int]:
        """The scenes that await a kind of moment, by place, each with the subjects it names."""
        row: list[int] = []
        for scene, asking in enumerate(self.scenes):
            if place == OFFERED and asking.storylet.offer is not None:
                row.extend([scene, 0])
            named = [each.argument for each in asking.storylet.arrives if each.moment == 1 << place]
            if named:
                subjects = [each for each in named if each is not None]
                if None in named:
                    subjects = []
                elif 1 << place == ARRIVING:
                    subjects = [reader.placed(each)[0] for each in subjects]
                row.extend([scene, len(subjects), *subjects])
        return row


def screened(
    one: Storylet, reader: ClauseReader, world: World
) -> tuple[Bound | None, list[Clause]]:
    """When telling lets a scene speak, and what it asks of the life beside."""
    here = reader.at_one_of(one.at)
    trees = [each.expression.tree for each in one.when]
    try:
        bound = earliest_of(trees, world)
    except Unscreened:
        return None, here
    clauses = [clause for each in trees for clause in reader.clauses(each, False)]
    clauses.sort(key=lambda clause: sum(reader.effort(each.function) for each in clause))
    return bound, [*here, *clauses]


def _dependants(
    scenes: Sequence[Asking], by_telling: Sequence[Bound | None], world: World
) -> tuple[dict[str, list[int]], dict[int, list[int]]]:
    """The scenes that depend on each variable, and on each visit count."""
    by_variable: dict[str, list[int]] = {}
    by_count: dict[int, list[int]] = {}
    for scene, (asking, bound) in enumerate(zip(scenes, by_telling, strict=True)):
        for name in bound.variables if bound else ():
            by_variable.setdefault(name, []).append(scene)
        knots = {count_of(world, each) for each in (asking.knot, *asking.needs)}
        for count in knots | (bound.counts if bound else frozenset[int]()):
            if count is not None:
                by_count.setdefault(count, []).append(scene)
    return by_variable, by_count


def _taker(keys: Iterable[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """What takes the values of some keys, all at once."""
    these = tuple(keys)
    if len(these) > 1:
        return itemgetter(*these)
    return lambda held: tuple(held[each] for each in these)


def lay_out(
    kinds: Sequence[Sequence[int]], clauses: Sequence[Sequence[Clause]]
) -> tuple[Array[c_int64], Array[c_double]]:
    """Scenes by kind of moment, clauses by scene and all conditions, as numbers in a row."""
    numbers = {each: at for at, each in enumerate(dict.fromkeys(
        each for scene in clauses for clause in scene for each in clause
    ))}  # fmt: skip
    row = [0] * HEAD
    for kind, scenes in enumerate(kinds):
        row[kind] = len(row)
        row.extend(scenes)
    row[KINDS] = len(row)
    row[CLAUSES_OF] = starts = len(row)
    row.extend([0] * (len(clauses) + 1))
    for scene, asked in enumerate(clauses):
        row[starts + scene] = len(row)
        for clause in asked:
            row.extend([len(clause), *[numbers[each] for each in clause]])
    row[starts + len(clauses)] = row[CONDITIONS_AT] = len(row)
    for each in numbers:
        row.extend(each[:CONDITION])
    bounds = [each.bound for each in numbers]
    return (c_int64 * len(row))(*row), (c_double * max(len(bounds), 1))(*bounds)


class ClauseReader:
    """Reads conditions of headers as clauses of conditions on a life."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._names = world.program.names
        self._numbers = numbers_of_functions()

    def effort(self, function: int) -> int:
        """About how much a function by number does."""
        return effort_of(functions_by_number()[function].call)

    def clauses(self, tree: nodes.Expr, denied: bool) -> list[Clause]:
        """The clauses of an expression, or of its contrary; none where it may always hold."""
        if isinstance(tree, nodes.Unary) and tree.operator == "not":
            return self.clauses(tree.operand, not denied)
        if not isinstance(tree, nodes.Binary) or tree.operator not in ("and", "or"):
            condition = self._condition(tree)
            if condition is None:
                return []
            return [(_contrary(condition) if denied else condition,)]
        parts = [self.clauses(each, denied) for each in operands(tree.operator, tree)]
        if (tree.operator == "and") is not denied:
            return [clause for part in parts for clause in part]
        return _spread(parts)

    def at_one_of(self, places: Iterable[str]) -> list[Clause]:
        """That you are at one of some places or roles; none for no places."""
        all_places = self._world.lists["places"]
        here = tuple(self._of_place("at", all_places.index(each)) for each in places)
        return [here] if here else []

    def _of_place(self, function: str, place: int) -> Condition:
        """What a scene function says of a place or role, as a truth."""
        first, role = self.placed(place)
        return Condition(self._numbers[function], first, 0, IS_SAME + DENIED + role, 0.0)

    def placed(self, place: int) -> tuple[int, int]:
        """An item of `places` as screens know it, and whether it is a role."""
        tables = self._world.tables
        if place < tables.places:
            return place, 0
        is_camp = self._world.lists["places"][place] == CAMP_ROLE
        return (tables.places + tables.roles if is_camp else place), OF_ROLE

    def _condition(self, tree: nodes.Expr) -> Condition | None:
        """A leaf of an expression as a condition on a life; None where it is none."""
        if isinstance(tree, nodes.Call):
            return self._asked(tree, IS_SAME + DENIED, 0.0, False)  # anything but nothing is true
        if not isinstance(tree, nodes.Binary) or tree.operator not in TEST_OF:
            return None
        left, right, operator = tree.left, tree.right, tree.operator
        if not isinstance(left, nodes.Call):
            left, right, operator = right, left, TURNED.get(operator, operator)
        if not isinstance(left, nodes.Call):
            return None
        if isinstance(right, nodes.ListOf):
            test = IS_NO_ITEM if operator == "==" else IS_NO_ITEM + DENIED
            return self._asked(left, test, 0.0, True)
        bound = self._constant(right)
        item = self._item(right)
        if item is not None:
            return self._asked(left, TEST_OF[operator], float(item), True)
        return None if bound is None else self._asked(left, TEST_OF[operator], bound, False)

    def _asked(self, call: nodes.Call, test: int, bound: float, is_item: bool) -> Condition | None:
        """A call with fixed arguments as a condition; None where it has no number."""
        function = scene_functions().get(call.name)
        number = self._numbers.get(call.name)
        if function is None or number is None or call.name not in self._names.externals:
            return None
        if function.returns.startswith(LIST) is not is_item:
            return None
        try:
            given = [
                fixed_argument(kind, each, self._names, self._world)
                for (_, kind), each in zip(function.parameters, call.arguments, strict=True)
            ]
        except NoFixedArgument:
            return None
        items, roles = [0, 0], 0
        for at, each in enumerate(given):
            items[at], role = self.placed(each.number) if isinstance(each, Place) else (each, 0)
            if role and (at > 0 or is_item):
                return None  # screens know a role as the first item of a number or a truth
            roles += role
        if is_item and test in (IS_NO_ITEM, IS_NO_ITEM + DENIED):
            bound = float(len(self._world.lists[function.returns.removeprefix(LIST)]))
        return Condition(number, items[0], items[1], test + roles, bound)

    def _constant(self, tree: nodes.Expr) -> float | None:
        if isinstance(tree, nodes.Literal):
            return float(tree.value)
        if isinstance(tree, nodes.Unary) and tree.operator == "-":
            of = self._constant(tree.operand)
            return None if of is None else -of
        if isinstance(tree, nodes.Name) and len(tree.path) == 1:
            constant = self._names.constants.get(tree.path[0])
            return None if constant is None else self._constant(constant.value)
        return None

    def _item(self, tree: nodes.Expr) -> int | None:
        if not isinstance(tree, nodes.Name):
            return None
        hidden = tree.path[0] in self._names.variables or tree.path[0] in self._names.constants
        item = None if hidden else self._names.item(tree.path)
        return None if item is None else self._world.numbers_of(item[0]).get(item[1])


def _contrary(condition: Condition) -> Condition:
    return condition._replace(test=condition.test ^ DENIED)


def _spread(parts: Sequence[list[Clause]]) -> list[Clause]:
    """Clauses that hold where all those of one part do: one of each part, every way.

    Where that were too many, only the first of each, which hold wherever all do.
    """
    many = 1
    for part in parts:
        many *= len(part)
    if many > CLAUSES_AT_MOST:
        parts = [part[:1] for part in parts]
    return [tuple(dict.fromkeys(sum(each, ()))) for each in product(*parts)]
