"""What no life can come to: parts of a header that can never hold, alone or together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product

from wintering.ink import StoryFault, Value, nodes
from wintering.life.tracing import TracingLife
from wintering.story.course import Course
from wintering.story.storylet import Storylet
from wintering.story.why.conditions import Part, parts_of
from wintering.story.why.fields import Fields, rounded
from wintering.story.why.trials import is_amount

READ_AT_MOST = 3  # numbers that are put to the ends of their ranges at once


@dataclass(slots=True)
class Span:
    """The numbers that comparisons leave open to one side of them, and which parts say so."""

    low: float = float("-inf")
    high: float = float("inf")
    low_is_in: bool = True
    high_is_in: bool = True
    said: list[str] = field(default_factory=lambda: list[str]())

    def narrow(self, comparing: str, bound: float, said: str) -> None:
        """Take in one comparison. Changes: this."""
        if comparing in (">", ">=", "==") and bound >= self.low:
            is_in = comparing != ">"
            self.low_is_in = is_in and (self.low_is_in or bound > self.low)
            self.low = bound
        if comparing in ("<", "<=", "==") and bound <= self.high:
            is_in = comparing != "<"
            self.high_is_in = is_in and (self.high_is_in or bound < self.high)
            self.high = bound
        self.said.append(said)

    @property
    def is_empty(self) -> bool:
        """Whether no number is left."""
        if self.low == self.high:
            return not (self.low_is_in and self.high_is_in)
        return self.low > self.high


def never_together(storylet: Storylet) -> list[tuple[str, ...]]:
    """Parts of a header that all must hold and never can at once: they ask opposite things.

    Only comparisons of the same with numbers as they are written are looked at.
    """
    spans: dict[str, Span] = {}
    yes: dict[str, set[bool]] = {}
    found: list[tuple[str, ...]] = []
    for part in _musts(storylet):
        if part.left is None:
            wanted = yes.setdefault(part.whole.text, set())
            wanted.add(part.is_wanted)
            if len(wanted) == 2 and not part.ways:
                found.append((part.whole.text, f"not {part.whole.text}"))
            continue
        bound = _written(part)
        if bound is None:
            continue
        span = spans.setdefault(part.left_said, Span())
        was_empty = span.is_empty
        span.narrow(part.comparing, bound, part.said)
        if span.is_empty and not was_empty:
            found.append(tuple(span.said))
    return found


def _musts(storylet: Storylet) -> list[Part]:
    return [part for condition in storylet.when for part in parts_of(condition)]


def _written(part: Part) -> float | None:
    """The number that a part compares with, where it is written out."""
    tree = part.right.tree if part.right is not None else None
    if isinstance(tree, nodes.Unary) and tree.operator == "-":
        return None if (inner := _number(tree.operand)) is None else -inner
    return _number(tree)


def _number(tree: nodes.Expr | None) -> float | None:
    if not isinstance(tree, nodes.Literal) or isinstance(tree.value, (bool, str)):
        return None
    return float(tree.value)


def out_of_reach(course: Course, part: Part, read: Sequence[int], fields: Fields) -> str | None:
    """In words, that a part would not hold even with what it reads at the ends of its range.

    `read` are the slots that it reads, few of them. None where it can hold, where that cannot
    be told, or where the life is not a traced one. Changes: nothing that lasts.
    """
    life = course.life
    is_ordered = part.left is not None and part.comparing in ("<", ">", "<=", ">=")
    if not isinstance(life, TracingLife) or not is_ordered or not 0 < len(read) <= READ_AT_MOST:
        return None
    if not all(is_amount(fields.field_of(slot)) for slot in read):
        return None  # of an hour or a name, the ends of its range say nothing
    kept = [life.value(slot) for slot in read]
    ends = [_ends(fields, slot) for slot in read]
    if any(each is None for each in ends):
        return None
    came: list[Value] = []
    try:
        for corner in product(*(each for each in ends if each is not None)):
            for slot, value in zip(read, corner, strict=True):
                life.put(slot, value)
            course.looked.clear()
            if bool(course.story.evaluate(part.whole)) == part.is_wanted:
                return None
            if part.left is not None:
                came.append(course.story.evaluate(part.left))
    except (StoryFault, ArithmeticError, LookupError, ValueError):
        return None  # a state that no life comes to
    finally:
        for slot, value in zip(read, kept, strict=True):
            life.put(slot, value)
        course.looked.clear()
    numbers = [float(each) for each in came if isinstance(each, (int, float))]
    if len(numbers) != len(came) or not numbers:
        return None
    names = " and ".join(fields.label(slot) for slot in read)
    low, high = rounded(min(numbers)), rounded(max(numbers))
    reach = low if low == high else f"from {low} to {high}"
    return f"nothing brings it there: with {names} at the ends of its range it is {reach}"


def _ends(fields: Fields, slot: int) -> tuple[float | int, float | int] | None:
    of = fields.field_of(slot)
    if of.unit == "by quality":  # an author's own number, whose range the world declares
        tables, axis = fields.world.tables, of.axes.index("Q")
        quality = fields.slots.indices_of(slot)[axis]
        return tables.quality_low[quality], tables.quality_high[quality]
    if isinstance(of.high, str):
        return of.low, fields.world.sizes.length(of.high) - 1
    return of.low, of.high
