"""Scene functions with the arguments that a header or a line of a scene always gives them.

Each becomes a function of the course alone. An item is a number then; a role of `places` is
turned into its place when it is called. An argument that is none (a role that is not bound,
nobody found) never reaches a function: it answers what nothing is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.ink import InkList, Item, nodes
from wintering.ink.names import Names
from wintering.ink.running.space import Direct, Directly
from wintering.story.asked import functions_of_life
from wintering.story.functions.declare import SceneFunction

if TYPE_CHECKING:
    from wintering.story.course import Course
    from wintering.story.world import World

Asked = Callable[["Course"], Any]

PLACES = "places"
LIST = "list:"  # before the name of a LIST, in a kind


class NoFixedArgument(Exception):
    """What is given may be another thing each time."""


class Place(NamedTuple):
    """An item of the LIST `places`: a place, or a role that is one only while it is bound."""

    number: int


class Found(NamedTuple):
    """An item that a scene function finds: its number in a LIST, or something beyond it."""

    find: Asked
    of: str


def fixed_argument(kind: str, tree: nodes.Expr, names: Names, world: World) -> Any:
    """The one value that an argument always has. Errors: NoFixedArgument."""
    if kind == "knot" and isinstance(tree, nodes.Target):
        place = names.find(tree.path, None)
        return place.path if place else ".".join(tree.path)
    if kind == "number" and isinstance(tree, nodes.Literal):
        return tree.value
    if kind.startswith(LIST) and isinstance(tree, nodes.Name):
        item = names.item(tree.path)
        name = kind.removeprefix(LIST)
        hidden = tree.path[0] in names.variables or tree.path[0] in names.constants
        if item is not None and not hidden and item[0] == name:
            index = world.numbers_of(name).get(item[1])
            if index is not None:
                return Place(index) if name == PLACES else index
    raise NoFixedArgument


@cache
def call_of(function: SceneFunction) -> Callable[..., Any]:
    """A scene function as a course calls it: compiled where its hours are."""
    call = function.call
    if call not in functions_of_life():
        return call

    def asked(course: Course, *given: Any) -> Any:
        return course.asked[call](*given)

    return asked


def called_with(function: SceneFunction, given: list[Any], world: World) -> Asked:
    """A scene function with its arguments, as a function of the course alone."""
    call, places = call_of(function), world.tables.places
    fixed = [each.number if isinstance(each, Place) else each for each in given]
    turned = {at: each for at, each in enumerate(given) if isinstance(each, Found)}
    roles = [at for at, each in enumerate(given) if isinstance(each, Place) and fixed[at] >= places]
    if not fixed:
        return call
    if not roles and not turned:
        return lambda course: call(course, *fixed)
    is_item, is_truth = function.returns.startswith(LIST), function.returns == "bool"
    nothing = None if is_item else (False if is_truth else 0.0)
    if roles and len(fixed) == 1:
        (role,) = fixed

        def bound_to_role(course: Course) -> Any:
            place = course.place_at(role)
            return call(course, place) if place >= 0 else nothing

        return bound_to_role

    def bound(course: Course) -> Any:
        values = list(fixed)
        for at, each in turned.items():
            found = each.find(course)
            if found is None or not 0 <= found < len(world.lists[each.of]):
                return nothing
            values[at] = course.place_at(found) if each.of == PLACES else found
        for at in roles:
            values[at] = course.place_at(fixed[at])
        if any(values[at] < 0 for at in (*roles, *turned)):
            return nothing
        return call(course, *values)

    return bound


class Called(NamedTuple):
    """A scene function with its arguments: what to call with the course, and with what after it.

    Where it `is_bound`, the course holds what to call, with the arguments alone:
    `course.asked[call]`.
    """

    call: Callable[..., Any]
    arguments: list[Any]
    is_bound: bool


def called_plainly(function: SceneFunction, given: list[Any], world: World) -> Called:
    """What to call for `called_with` to be done, the short way where arguments are always so."""
    fixed = [each.number if isinstance(each, Place) else each for each in given]
    are_same = not any(
        isinstance(each, Found) or (isinstance(each, Place) and each.number >= world.tables.places)
        for each in given
    )
    if not are_same:
        return Called(called_with(function, given, world), [], False)
    return Called(function.call, fixed, function.call in functions_of_life())


def direct_in(world: World, functions: Mapping[str, SceneFunction]) -> Direct:
    """Scene functions as Ink may call them directly: those that only look, by fixed arguments."""
    names = world.program.names
    items: dict[str, tuple[InkList, ...]] = {
        name: tuple(InkList((Item(name, each, at + 1),)) for at, each in enumerate(each_of))
        for name, each_of in world.lists.items()
    }

    def direct(name: str, arguments: Sequence[nodes.Expr]) -> Directly | None:
        function = functions.get(name)
        if function is None or function.changes or len(function.parameters) != len(arguments):
            return None
        try:
            given = [
                fixed_argument(kind, each, names, world)
                for (_, kind), each in zip(function.parameters, arguments, strict=True)
            ]
        except NoFixedArgument:
            return None
        called = called_plainly(function, given, world)
        if function.returns in ("number", "bool"):
            return Directly(called.call, called.arguments, function.returns, called.is_bound)
        if not function.returns.startswith(LIST):
            return None
        of = function.returns.removeprefix(LIST)
        known = items[of]
        none = InkList(origins=(of,))
        work = called_with(function, given, world)

        def item(course: Course) -> InkList:
            found: int | None = work(course)
            return none if found is None or not 0 <= found < len(known) else known[found]

        return Directly(item, (), "any")

    return direct
