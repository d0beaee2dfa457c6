"""A condition taken apart: which part of it fails, and by how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wintering.ink import DivertTarget, Expression, InkList, Value, nodes
from wintering.story.course import Course
from wintering.story.storylet import Condition

CONDITIONS_HELD = 4096  # taken apart and kept, of all worlds; a world has some hundreds
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
OPPOSITE = {"<": ">=", ">": "<=", "<=": ">", ">=": "<", "==": "!=", "!=": "=="}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a condition that all must hold, or (with `ways`) of which one must."""

    said: str
    whole: Expression
    is_wanted: bool  # False under a `not`
    comparing: str = ""  # how `left` is compared with `right`, as it must come out
    left: Expression | None = None
    right: Expression | None = None
    left_said: str = ""
    ways: tuple[tuple[Part, ...], ...] = ()
    names: tuple[str, ...] = ()  # functions, knots and variables that it hangs on


@dataclass(frozen=True, slots=True)
class Failing:
    """A part of a condition that did not hold.

    `was` and `wanted` are the two sides of a comparison, or what a yes or no is and should be;
    `short` is how far the one is from the other, None where that is no number. `ways` are those
    in which a part of alternatives could have held, the nearest first.
    """

    said: str
    left: str
    comparing: str
    was: str
    wanted: str
    short: float | None
    names: tuple[str, ...]
    ways: tuple[tuple[Failing, ...], ...] = ()


def failing(course: Course, condition: Condition) -> tuple[Failing, ...]:
    """The parts of a condition that do not hold now, as its author wrote them.

    Empty when it holds. Errors: StoryFault, as evaluating it would.
    """
    return _failing(course, parts_of(condition))


def parts_of(condition: Condition) -> tuple[Part, ...]:
    """The parts of a condition that must all hold."""
    return _parts(condition.expression, condition.text, condition.span.column)


@lru_cache(maxsize=CONDITIONS_HELD)
def _parts(expression: Expression, text: str, column: int) -> tuple[Part, ...]:
    return tuple(_Taker(expression, text, column).taken(expression.tree, True))


class _Taker:
    """Takes one condition apart."""

    def __init__(self, whole: Expression, text: str, column: int) -> None:
        self.whole = whole
        self.text = text
        self.column = column

    def taken(self, tree: nodes.Expr, is_wanted: bool) -> Iterator[Part]:
        """The parts that must all hold for a tree to be true, or (not wanted) false."""
        if isinstance(tree, nodes.Unary) and tree.operator == "not":
            yield from self.taken(tree.operand, not is_wanted)
        elif isinstance(tree, nodes.Binary) and tree.operator in ("and", "or"):
            if (tree.operator == "and") == is_wanted:
                yield from self.taken(tree.left, is_wanted)
                yield from self.taken(tree.right, is_wanted)
            else:
                yield Part(
                    self.said(tree, is_wanted),
                    self.alone(tree),
                    is_wanted,
                    ways=(
                        tuple(self.taken(tree.left, is_wanted)),
                        tuple(self.taken(tree.right, is_wanted)),
                    ),
                    names=names_in(tree),
                )
        elif isinstance(tree, nodes.Binary) and tree.operator in MIRRORED:
            yield self.compared(tree, is_wanted)
        else:
            said = self.said(tree, is_wanted)
            yield Part(said, self.alone(tree), is_wanted, names=names_in(tree))

    def compared(self, tree: nodes.Binary, is_wanted: bool) -> Part:
        """A comparison, turned so that what varies stands on the left."""
        left, right, sign = tree.left, tree.right, tree.operator
        if not names_in(left) and names_in(right):
            left, right, sign = right, left, MIRRORED[sign]
        return Part(
            self.said(tree, is_wanted),
            self.alone(tree),
            is_wanted,
            sign if is_wanted else OPPOSITE[sign],
            self.alone(left),
            self.alone(right),
            self.slice(left),
            names=names_in(tree),
        )

    def alone(self, tree: nodes.Expr) -> Expression:
        """A part as an expression of its own."""
        return Expression(self.slice(tree), tree, self.whole.calls, self.whole.externals)

    def said(self, tree: nodes.Expr, is_wanted: bool) -> str:
        said = self.slice(tree)
        if is_wanted:
            return said
        return f"not ({said})" if isinstance(tree, nodes.Binary) else f"not {said}"

    def slice(self, tree: nodes.Expr) -> str:
        """A part as its author wrote it."""
        span = tree.span
        first, last = span.column - self.column, span.end_column - self.column
        is_within = span.line == span.end_line and 0 <= first < last <= len(self.text)
        return self.text[first:last].strip() if is_within else self.text


def names_in(tree: nodes.Expr) -> tuple[str, ...]:
    """The functions, knots, variables and items that a part hangs on, each once.

    Items stand as arguments of functions: only a name that can change is given.
    """
    found: dict[str, None] = {}
    _gather(tree, found)
    return tuple(found)


def _gather(tree: nodes.Expr, found: dict[str, None]) -> None:
    match tree:
        case nodes.Name():
            found[".".join(tree.path)] = None
        case nodes.Call():
            found[tree.name] = None
            for argument in tree.arguments:
                if not isinstance(argument, nodes.Name):
                    _gather(argument, found)
        case nodes.Unary():
            _gather(tree.operand, found)
        case nodes.Binary():
            _gather(tree.left, found)
            _gather(tree.right, found)
        case _:
            pass


def _failing(course: Course, parts: tuple[Part, ...]) -> tuple[Failing, ...]:
    return tuple(found for part in parts if (found := failed(course, part)) is not None)


def failed(course: Course, part: Part) -> Failing | None:
    """How a part does not hold now; None where it does. Errors: StoryFault."""
    value = course.story.evaluate(part.whole)
    if bool(value) == part.is_wanted:
        return None
    if part.ways:
        ways = [_failing(course, way) for way in part.ways]
        ways.sort(key=_distance)
        yes = _said(part.is_wanted)
        shorts = [one.short for one in ways[0] if one.short is not None]
        is_measured = bool(ways[0]) and len(shorts) == len(ways[0])
        return Failing(
            part.said,
            part.said,
            "or",
            _said(bool(value)),
            yes,
            max(shorts) if is_measured else None,
            part.names,
            tuple(ways),
        )
    if part.left is None or part.right is None:
        shown = _said(value if isinstance(value, (bool, int, float)) else bool(value))
        wanted = "yes" if part.is_wanted else "no"
        return Failing(part.said, part.whole.text, "is", shown, wanted, None, part.names)
    left, right = course.story.evaluate(part.left), course.story.evaluate(part.right)
    return Failing(
        part.said,
        part.left_said,
        part.comparing,
        _said(left),
        _said(right),
        _short(left, right),
        part.names,
    )


def _distance(way: tuple[Failing, ...]) -> tuple[int, float]:
    """How far a way is from holding: how many of its parts fail, then by how much of themselves."""
    far = 0.0
    for one in way:
        if one.short is None:
            far += 1.0
        else:
            try:
                far += one.short / max(abs(float(one.wanted)), 1.0)
            except ValueError:
                far += 1.0
    return len(way), far


def _short(left: Value, right: Value) -> float | None:
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return abs(float(right) - float(left))
    return None


def _said(value: Value) -> str:
    """A value as a person writes it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case float():
            return f"{value:.4g}"
        case InkList():
            return ", ".join(sorted(item.name for item in value.items)) or "none"
        case DivertTarget():
            return value.path
        case _:
            return str(value)
