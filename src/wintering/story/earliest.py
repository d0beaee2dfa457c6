"""From which hour a header may hold, as far as what was told says.

Much of what headers ask changes only when something is told: variables of Ink, how often a knot
was visited, the hours since. So it is worked out when that has changed, and not at every moment
at which a scene could speak. What else a header asks is taken to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import floor
from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.ink import Expression, nodes
from wintering.story.fixed_calls import NoFixedArgument, fixed_argument
from wintering.story.header_code import plain_of, reads_of
from wintering.story.header_worth import operands
from wintering.story.screening import NEVER
from wintering.story.vocabulary import scene_functions

if TYPE_CHECKING:
    from wintering.story.course import Course
    from wintering.story.world import World

NOW = 0
Hour = Callable[["Course"], int]

SINCE = {"hours_since": 1, "days_since": 24}  # hours in what each counts, whole ones
NEVER_SINCE = 9999  # what both answer for a knot that was never told
TURNED = {">": "<", "<": ">", ">=": "<=", "<=": ">="}
DENIED = {">": "<=", "<=": ">", "<": ">=", ">=": "<"}


class Unscreened(Exception):
    """Only asking a header whole says what it says, or that it faults."""


class Bound(NamedTuple):
    """The hour from which something may hold, and what that depends on.

    `hour` raises WrongKinds where the header would; None is now, always. `can_fault`: it may raise.
    """

    hour: Hour | None
    variables: frozenset[str] = frozenset()
    counts: frozenset[int] = frozenset()
    can_fault: bool = False


ALWAYS = Bound(None)


def earliest_of(trees: Sequence[nodes.Expr], world: World) -> Bound:
    """The earliest hour at which all of some conditions may hold. Errors: Unscreened."""
    return _joined([_Reader(world).bound(each, False) for each in trees], max)


def count_of(world: World, knot: str) -> int | None:
    """The index of a knot's visit count; None where there is no such knot."""
    place = world.program.names.find(tuple(knot.split(".")), None)
    return None if place is None else place.index


def _joined(parts: Sequence[Bound], join: Callable[[list[int]], int]) -> Bound:
    """All of some parts (`max`), or one of them (`min`). All are worked out: one may fault."""
    variables = frozenset[str]().union(*(each.variables for each in parts))
    counts = frozenset[int]().union(*(each.counts for each in parts))
    can_fault = any(each.can_fault for each in parts)
    asked = [each.hour for each in parts if each.hour is not None]
    is_now = join is min and len(asked) < len(parts)  # one part holds whatever was told
    if not asked or (is_now and not can_fault):
        return ALWAYS
    if len(asked) == 1 and not is_now:
        return Bound(asked[0], variables, counts, can_fault)
    least = [NOW] if is_now else []

    def hour(course: Course) -> int:
        return join([*least, *[each(course) for each in asked]])

    return Bound(hour, variables, counts, can_fault)


class _Reader:
    """Reads the conditions of one header."""

    def __init__(self, world: World) -> None:
        self.world = world

    def bound(self, tree: nodes.Expr, denied: bool) -> Bound:
        """When an expression, or its contrary, may hold. Errors: Unscreened."""
        if isinstance(tree, nodes.Unary) and tree.operator == "not":
            return self.bound(tree.operand, not denied)
        if isinstance(tree, nodes.Binary) and tree.operator in ("and", "or"):
            parts = [self.bound(each, denied) for each in operands(tree.operator, tree)]
            return _joined(parts, max if (tree.operator == "and") is not denied else min)
        since = self._since(tree, denied) if isinstance(tree, nodes.Binary) else None
        return since or self._leaf(tree, denied)

    def _leaf(self, tree: nodes.Expr, denied: bool) -> Bound:
        reads = reads_of(tree, self.world, scene_functions())
        if reads is None or (reads.functions and not reads.sure):
            raise Unscreened
        if reads.functions:
            return ALWAYS
        asked = self._asked(tree)

        def hour(course: Course) -> int:
            return NEVER if bool(asked(course)) is denied else NOW

        return Bound(hour, reads.variables, reads.counts, not reads.sure)

    def _asked(self, tree: nodes.Expr) -> Callable[[Course], Any]:
        found = plain_of(Expression("", tree, False, frozenset()), self.world, scene_functions())
        if found is None:
            raise Unscreened
        return found.asked

    def _since(self, tree: nodes.Binary, denied: bool) -> Bound | None:
        """When so long ago that a knot was told, or no longer ago; None for anything else."""
        if tree.operator not in TURNED:
            return None
        left, right, operator = tree.left, tree.right, tree.operator
        if not isinstance(left, nodes.Call) or left.name not in SINCE:
            left, right, operator = right, left, TURNED[operator]
        if not isinstance(left, nodes.Call) or left.name not in SINCE or len(left.arguments) != 1:
            return None
        reads = reads_of(right, self.world, scene_functions())
        if reads is None or reads.functions or not reads.sure:
            return None
        try:
            names = self.world.program.names
            knot = fixed_argument("knot", left.arguments[0], names, self.world)
        except NoFixedArgument:
            return None
        count = count_of(self.world, knot)
        if count is None:
            return None
        operator = DENIED[operator] if denied else operator
        hour = _hour_since(knot, SINCE[left.name], operator, self._asked(right))
        return Bound(hour, reads.variables, reads.counts | {count})


def _hour_since(knot: str, unit: int, operator: str, limit: Callable[[Course], Any]) -> Hour:
    """From when `since(knot) operator limit` may hold. Whole numbers: the limit's are enough."""

    def hour(course: Course) -> int:
        """The hour of the life at which that begins."""
        last = course.progress.visited.get(knot)
        than = limit(course)
        if last is None:
            return NOW if _compares(NEVER_SINCE, operator, than) else NEVER
        if operator in ("<", "<="):  # holds from the visit on until it does not again
            now = (course.life.hour - last) // unit
            return NOW if _compares(now, operator, than) else NEVER
        if not abs(than) < NEVER:
            return NOW
        whole = floor(than)
        least = whole + 1 if operator == ">" or whole < than else whole
        return last + min(least * unit, NEVER_SINCE)  # days are as many after so many hours

    return hour


def _compares(left: float, operator: str, right: float) -> bool:
    if operator in (">", ">="):
        return left > right or (operator == ">=" and left == right)
    return left < right or (operator == "<=" and left == right)
