"""Functions that the language itself has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wintering.arithmetic import power
from wintering.ink.faults import WrongKinds
from wintering.ink.running.operators import finite, wrap
from wintering.ink.values import EMPTY, DivertTarget, InkList, Item, kind_of, text_of

if TYPE_CHECKING:
    from wintering.ink.running.machine import Machine

_LARGE = 2147483647  # the largest whole number of Ink
_ENDLESS = float("inf")
_STEPS = 1024  # whole powers up to this are multiplied out, exactly as far as floats go


def _number(name: str, value: Any) -> int | float:
    if isinstance(value, int | float):
        return value
    raise WrongKinds(
        f"{name} cannot be used with {kind_of(value)}", f"the value is '{text_of(value)}'."
    )


def _list(name: str, value: Any) -> InkList:
    if isinstance(value, InkList):
        return value
    raise WrongKinds(
        f"{name} cannot be used with {kind_of(value)}",
        f"it works on lists, and the value is '{text_of(value)}'.",
    )


def _whole(value: float) -> int:
    return wrap(finite(value))


def _floor(s: Machine, value: Any) -> Any:
    number = _number("FLOOR", value)
    if isinstance(number, int):
        return int(number)
    cut = float(_whole(number))
    return cut - 1.0 if cut > number else cut


def _ceiling(s: Machine, value: Any) -> Any:
    number = _number("CEILING", value)
    if isinstance(number, int):
        return int(number)
    cut = float(_whole(number))
    return cut + 1.0 if cut < number else cut


def _int(s: Machine, value: Any) -> Any:
    if isinstance(value, str):
        try:
            return _whole(float(value))
        except ValueError:
            return 0
    return _whole(_number("INT", value))


def _float(s: Machine, value: Any) -> Any:
    return float(_number("FLOAT", value))


def _power(s: Machine, base: Any, exponent: Any) -> Any:
    a, b = float(_number("POW", base)), float(_number("POW", exponent))
    if a != a or b != b:
        return a + b  # no number in, no number out
    if abs(b) <= _STEPS and b == int(b):
        result = 1.0
        for _ in range(abs(int(b))):
            result = result * a
        if b >= 0:
            return result
        if result == 0:
            raise WrongKinds("zero has no negative power", "it would be a division by zero.")
        return 1.0 / result
    if a > 0:
        return power(a, b) if max(a, abs(b)) < _ENDLESS else _endless_power(a, b)
    if a == 0 and b > 0:
        return 0.0
    raise WrongKinds(
        "a negative number has no broken power", f"POW({text_of(base)}, {text_of(exponent)})."
    )


def _endless_power(a: float, b: float) -> float:
    """a to the power b where one of them has no end; a is above zero."""
    if a == 1.0:
        return 1.0
    return _ENDLESS if (a > 1.0) == (b > 0.0) else 0.0


def _least(s: Machine, a: Any, b: Any) -> Any:
    x, y = _number("MIN", a), _number("MIN", b)
    return x if x <= y else y


def _most(s: Machine, a: Any, b: Any) -> Any:
    x, y = _number("MAX", a), _number("MAX", b)
    return x if x >= y else y


def _random(s: Machine, low: Any, high: Any) -> Any:
    first, last = _int(s, low), _int(s, high)
    if last < first:
        raise WrongKinds(
            f"RANDOM({first}, {last}) has no number to choose",
            "the second number is below the first.",
            "write the smaller number first.",
        )
    return first + s.random() * (last - first + 1) // 4294967296


def _seed_random(s: Machine, seed: Any) -> Any:
    s.seed = _int(s, seed)
    s.draws = 0
    return ""


def _turns(s: Machine) -> Any:
    return s.turn


def _choice_count(s: Machine) -> Any:
    return len(s.choices)


def _counted(s: Machine, value: Any, name: str) -> int:
    if isinstance(value, DivertTarget) and value.path in s.code.names.places:
        return s.code.names.places[value.path].index
    raise WrongKinds(
        f"{name} cannot be used with {kind_of(value)}",
        f"it asks about a place in the story, and the value is '{text_of(value)}'.",
        f"write '{name}(-> knot)'.",
    )


def _read_count(s: Machine, target: Any) -> Any:
    return s.counts[_counted(s, target, "READ_COUNT")]


def _turns_since(s: Machine, target: Any) -> Any:
    seen = s.turns[_counted(s, target, "TURNS_SINCE")]
    return s.now - seen if seen else -1


def _list_value(s: Machine, value: Any) -> Any:
    if isinstance(value, int | float):
        return _whole(value)
    highest = _list("LIST_VALUE", value).highest()
    return highest.value if highest else 0


def _list_count(s: Machine, value: Any) -> Any:
    return len(_list("LIST_COUNT", value))


def _list_min(s: Machine, value: Any) -> Any:
    lowest = _list("LIST_MIN", value).lowest()
    return InkList([lowest]) if lowest else EMPTY


def _list_max(s: Machine, value: Any) -> Any:
    highest = _list("LIST_MAX", value).highest()
    return InkList([highest]) if highest else EMPTY


def all_of(s: Machine, value: InkList) -> InkList:
    """Every item of the LISTs that a list comes from."""
    return InkList(
        (
            Item(origin, name, number)
            for origin in value.origins
            for name, number in s.code.lists.get(origin, {}).items()
        ),
        value.origins,
    )


def _list_all(s: Machine, value: Any) -> Any:
    return all_of(s, _list("LIST_ALL", value))


def _list_invert(s: Machine, value: Any) -> Any:
    given = _list("LIST_INVERT", value)
    return InkList(all_of(s, given).items - given.items, given.origins)


def _bound(name: str, value: Any, highest: bool) -> int:
    if isinstance(value, InkList):
        item = value.highest() if highest else value.lowest()
        return item.value if item else (_LARGE if highest else 0)
    return finite(_number(name, value))


def _list_range(s: Machine, value: Any, low: Any, high: Any) -> Any:
    given = _list("LIST_RANGE", value)
    first, last = _bound("LIST_RANGE", low, False), _bound("LIST_RANGE", high, True)
    return InkList((item for item in given.items if first <= item.value <= last), given.origins)


def _list_random(s: Machine, value: Any) -> Any:
    given = _list("LIST_RANDOM", value)
    if not given.items:
        return EMPTY
    ordered = given.ordered()
    return InkList([ordered[s.random() * len(ordered) // 4294967296]])


def list_from(name: str) -> Callable[..., Any]:
    """The function that a LIST's own name is: an item by its number, or the list, empty."""

    def made(s: Machine, *numbers: Any) -> Any:
        if numbers:
            wanted = _int(s, numbers[0])
            for item, number in s.code.lists[name].items():
                if number == wanted:
                    return InkList([Item(name, item, number)])
        return InkList((), (name,))

    return made


BUILTINS: Mapping[str, tuple[Callable[..., Any], int]] = {
    "CEILING": (_ceiling, 1),
    "CHOICE_COUNT": (_choice_count, 0),
    "FLOAT": (_float, 1),
    "FLOOR": (_floor, 1),
    "INT": (_int, 1),
    "LIST_ALL": (_list_all, 1),
    "LIST_COUNT": (_list_count, 1),
    "LIST_INVERT": (_list_invert, 1),
    "LIST_MAX": (_list_max, 1),
    "LIST_MIN": (_list_min, 1),
    "LIST_RANDOM": (_list_random, 1),
    "LIST_RANGE": (_list_range, 3),
    "LIST_VALUE": (_list_value, 1),
    "MAX": (_most, 2),
    "MIN": (_least, 2),
    "POW": (_power, 2),
    "RANDOM": (_random, 2),
    "READ_COUNT": (_read_count, 1),
    "SEED_RANDOM": (_seed_random, 1),
    "TURNS": (_turns, 0),
    "TURNS_SINCE": (_turns_since, 1),
}
DRAWING = frozenset({"RANDOM", "SEED_RANDOM", "LIST_RANDOM"})  # these advance or set chance
ASKING_PLACE = frozenset({"READ_COUNT", "TURNS_SINCE"})


def check_count(name: str, wanted: int, given: int) -> None:
    """Checked source has it right; what was read from bytes may not. Errors: ValueError."""
    if given != wanted:
        raise ValueError(f"'{name}' takes {wanted} arguments, and {given} are given")
