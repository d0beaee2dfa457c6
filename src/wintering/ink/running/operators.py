"""What operators do with values of each kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from wintering.ink import codes
from wintering.ink.faults import WrongKinds
from wintering.ink.values import DivertTarget, InkList, Item, Value, Void, kind_of, text_of

LOWEST, HIGHEST = -2147483648, 2147483647  # whole numbers of Ink have 32 bits
_SPAN = 4294967296

LONGEST_TEXT = 65_536  # characters; a short story, in one variable
_NOT_JOINED = (DivertTarget, Void, InkList)  # values that do not join with text

Lists = Mapping[str, Mapping[str, int]]  # LIST name -> item name -> number


_NUMBERS = (int, float)  # truth is a whole number too


def wrap(number: int) -> int:
    """A whole number kept to 32 bits, as Ink's are."""
    if LOWEST <= number <= HIGHEST:
        return number
    return (number - LOWEST) % _SPAN + LOWEST


def truth(value: Any) -> bool:
    """Whether a value counts as true. Errors: WrongKinds for a place in the story."""
    if value is True or value is False:
        return value
    if isinstance(value, int | float):
        return value != 0
    if isinstance(value, str):
        return bool(value)
    if isinstance(value, InkList):
        return bool(value.items)
    return bool(value)


def _refuse(operator: str, left: Any, right: Any) -> WrongKinds:
    return WrongKinds(
        f"'{operator}' cannot be used with {kind_of(left)} and {kind_of(right)}",
        f"the left is '{text_of(left)}', the right is '{text_of(right)}'.",
    )


def numbers(operator: str, left: Any, right: Any) -> tuple[Any, Any]:
    """Both operands as numbers. Errors: WrongKinds when they are not."""
    if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
        return left, right
    raise _refuse(operator, left, right)


def shift(lists: Lists, value: InkList, by: int) -> InkList:
    """Each item moved along its LIST by a number; those that leave it are dropped."""
    found: list[Item] = []
    for item in value.items:
        wanted = item.value + by
        for name, number in lists.get(item.list, {}).items():
            if number == wanted:
                found.append(Item(item.list, name, number))
                break
    return InkList(found, value.origins)


def bounded(text: str) -> str:
    """The same text. Errors: WrongKinds when it is longer than any may become."""
    if len(text) > LONGEST_TEXT:
        raise WrongKinds(
            "a text grows too long here",
            f"it would have {len(text)} characters, and no text may have more than {LONGEST_TEXT}.",
            "look for a loop or a function that adds to a text each time it is run.",
            code=codes.TOO_LONG,
        )
    return text


def add(lists: Lists, left: Any, right: Any) -> Any:
    """`+`: numbers add, text joins, lists unite, a list moves by a number."""
    if isinstance(left, str) or isinstance(right, str):
        if isinstance(left, _NOT_JOINED) or isinstance(right, _NOT_JOINED):
            raise _refuse("+", left, right)
        return bounded(text_of(left) + text_of(right))
    if isinstance(left, InkList):
        if isinstance(right, InkList):
            return InkList(left.items | right.items, left.origins | right.origins)
        if isinstance(right, int):
            return shift(lists, left, int(right))
        raise _refuse("+", left, right)
    a, b = numbers("+", left, right)
    return wrap(a + b) if isinstance(a, int) and isinstance(b, int) else a + b


def subtract(lists: Lists, left: Any, right: Any) -> Any:
    """`-`: numbers subtract, items are taken out of a list, a list moves back by a number."""
    if isinstance(left, InkList):
        if isinstance(right, InkList):
            return InkList(left.items - right.items, left.origins)
        if isinstance(right, int):
            return shift(lists, left, -int(right))
        raise _refuse("-", left, right)
    a, b = numbers("-", left, right)
    return wrap(a - b) if isinstance(a, int) and isinstance(b, int) else a - b


def multiply(lists: Lists, left: Any, right: Any) -> Any:
    """`*`."""
    a, b = numbers("*", left, right)
    return wrap(a * b) if isinstance(a, int) and isinstance(b, int) else a * b


def divide(lists: Lists, left: Any, right: Any) -> Any:
    """`/`: two whole numbers give a whole number, cut toward zero."""
    a, b = numbers("/", left, right)
    if b == 0:
        raise _zero()
    if isinstance(a, int) and isinstance(b, int):
        quotient = abs(a) // abs(b)
        return wrap(quotient if (a < 0) == (b < 0) else -quotient)
    return a / b


def modulo(lists: Lists, left: Any, right: Any) -> Any:
    """`mod`: the remainder, with the sign of the left operand."""
    a, b = numbers("mod", left, right)
    if b == 0:
        raise _zero()
    if isinstance(a, int) and isinstance(b, int):
        rest = abs(a) % abs(b)
        return rest if a >= 0 else -rest
    rest = abs(a) - abs(b) * float(finite(abs(a) / abs(b)))
    return rest if a >= 0 else -rest


def finite(value: float) -> int:
    """A number cut to a whole one, however large. Errors: WrongKinds when it has no end."""
    if value != value or value in (float("inf"), float("-inf")):
        raise WrongKinds("this number is beyond all whole numbers", "it is infinite or no number.")
    return int(value)


def _zero() -> WrongKinds:
    return WrongKinds(
        "something is divided by zero",
        "the divisor is 0 here.",
        "ask first: '{x != 0: {y / x}}'.",
        code=codes.DIVISION,
    )


def same(lists: Lists, left: Any, right: Any) -> Any:
    """`==`: kinds are brought together first; a list is only ever equal to a list."""
    if isinstance(left, InkList) or isinstance(right, InkList):
        if isinstance(left, InkList) and isinstance(right, InkList):
            return left.items == right.items
        raise _refuse("==", left, right)
    if isinstance(left, str) != isinstance(right, str):
        if isinstance(left, DivertTarget) or isinstance(right, DivertTarget):
            raise _refuse("==", left, right)
        return text_of(left) == text_of(right)
    if isinstance(left, DivertTarget) != isinstance(right, DivertTarget):
        raise _refuse("==", left, right)
    return left == right


def first_equal(lists: Lists, value: Any, among: Sequence[Any]) -> int:
    """Which of some values another is equal to, the first; their number when it is to none."""
    for index, each in enumerate(among):
        if same(lists, value, each):
            return index
    return len(among)


def differ(lists: Lists, left: Any, right: Any) -> Any:
    """`!=`."""
    return not same(lists, left, right)


def _span(value: InkList) -> tuple[int, int]:
    values = [item.value for item in value.items]
    return min(values), max(values)


def greater(lists: Lists, left: Any, right: Any) -> Any:
    """`>`: every item of the left list above every item of the right."""
    if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
        return left > right
    if isinstance(left, InkList) and isinstance(right, InkList):
        if not left.items:
            return False
        return not right.items or _span(left)[0] > _span(right)[1]
    raise _refuse(">", left, right)


def less(lists: Lists, left: Any, right: Any) -> Any:
    """`<`."""
    if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
        return left < right
    if isinstance(left, InkList) and isinstance(right, InkList):
        if not right.items:
            return False
        return not left.items or _span(left)[1] < _span(right)[0]
    raise _refuse("<", left, right)


def at_least(lists: Lists, left: Any, right: Any) -> Any:
    """`>=`: the left list neither starts nor ends below the right."""
    if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
        return left >= right
    if isinstance(left, InkList) and isinstance(right, InkList):
        if not left.items:
            return False
        if not right.items:
            return True
        (a, b), (c, d) = _span(left), _span(right)
        return a >= c and b >= d
    raise _refuse(">=", left, right)


def at_most(lists: Lists, left: Any, right: Any) -> Any:
    """`<=`."""
    if isinstance(left, _NUMBERS) and isinstance(right, _NUMBERS):
        return left <= right
    if isinstance(left, InkList) and isinstance(right, InkList):
        if not right.items:
            return False
        if not left.items:
            return True
        (a, b), (c, d) = _span(left), _span(right)
        return a <= c and b <= d
    raise _refuse("<=", left, right)


def has(lists: Lists, left: Any, right: Any) -> Any:
    """`?`: a list holds all of another (which is not empty), or a text holds another."""
    if isinstance(left, InkList) and isinstance(right, InkList):
        return bool(left.items) and bool(right.items) and right.items <= left.items
    if isinstance(left, str) and not isinstance(right, InkList | DivertTarget | Void):
        return text_of(right) in left
    raise _refuse("?", left, right)


def hasnt(lists: Lists, left: Any, right: Any) -> Any:
    """`!?`."""
    return not has(lists, left, right)


def intersect(lists: Lists, left: Any, right: Any) -> Any:
    """`^`: what two lists share."""
    if isinstance(left, InkList) and isinstance(right, InkList):
        return InkList(left.items & right.items, left.origins | right.origins)
    raise _refuse("^", left, right)


def both(lists: Lists, left: Any, right: Any) -> Any:
    """`and`, when both sides have been worked out."""
    return truth(left) and truth(right)


def either(lists: Lists, left: Any, right: Any) -> Any:
    """`or`, when both sides have been worked out."""
    return truth(left) or truth(right)


def negative(value: Any) -> Any:
    """`-x`."""
    if isinstance(value, int | float):
        return wrap(-value) if isinstance(value, int) else -value
    raise WrongKinds(
        f"'-' cannot be used with {kind_of(value)}", f"the value is '{text_of(value)}'."
    )


def opposite(value: Any) -> Any:
    """`not x`; of a list a number, as Ink has it."""
    if isinstance(value, InkList):
        return 0 if value.items else 1
    return not truth(value)


BINARY: Mapping[str, Callable[[Lists, Any, Any], Any]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "mod": modulo,
    "==": same,
    "!=": differ,
    ">": greater,
    "<": less,
    ">=": at_least,
    "<=": at_most,
    "has": has,
    "hasnt": hasnt,
    "^": intersect,
    "and": both,
    "or": either,
}


def as_value(value: object) -> Value:
    """A value for the host: nothing becomes empty text."""
    return "" if isinstance(value, Void) else cast(Value, value)
