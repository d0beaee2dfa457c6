"""What generated code calls besides the machine, the operators and the built-in functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wintering.arithmetic import draw
from wintering.ink import codes
from wintering.ink.faults import WrongKinds
from wintering.ink.running.frames import Cell, Pointer
from wintering.ink.running.machine import Machine
from wintering.ink.running.operators import add
from wintering.ink.running.output import Output
from wintering.ink.running.runs import BLANK
from wintering.ink.values import VOID, DivertTarget, Void, is_value, kind_of, text_of

if TYPE_CHECKING:
    from wintering.ink.names import Place


def show(out: Output, value: Any) -> None:
    """Print a value; nothing prints as nothing. Changes: the output."""
    if type(value) is str:
        out.text(value)
    elif type(value) is not Void:
        out.text(text_of(value))


def worded(start: Output, only: Output) -> tuple[str, tuple[str, ...]]:
    """The text and tags of a choice, of its part for both and its part for the choice alone."""
    text = (start.joined() + only.joined()).strip(BLANK)
    return text, (*start.tags(), *only.tags())


# ------------------------------------------------------------------- variables


def as_reference(value: Any) -> Pointer | Cell:
    """What was passed for a reference, as one."""
    return value if type(value) is Pointer or type(value) is Cell else Cell(value)


def increment(s: Machine, name: str, is_temporary: bool, by: int) -> str:
    """`x++` inside an expression, where it is worth nothing. Changes: the variable."""
    if is_temporary:
        s.set_temporary(name, add(s.code.lists, s.value_of(s.temps.get(name, 0)), by))
    else:
        s.globals[name] = add(s.code.lists, s.globals[name], by)
    return ""


# ---------------------------------------------------------------- alternatives


def stopping(counts: list[int], index: int, last: int) -> int:
    """The next alternative, and the last one for ever after. Changes: its count."""
    visit = counts[index]
    counts[index] = visit + 1
    return visit if visit < last else last


def cycled(counts: list[int], index: int, count: int) -> int:
    """The next alternative, round and round. Changes: its count."""
    visit = counts[index]
    counts[index] = visit + 1
    return visit % count


def shuffled(s: Machine, index: int, count: int, once: bool, stops: bool) -> int:
    """The next alternative of this round's order. Changes: its count."""
    visit = s.counts[index]
    s.counts[index] = visit + 1
    among = count - 1 if stops else count  # the last waits when it stops there
    if once and visit >= count:
        return count
    if stops and visit >= among:
        return count - 1
    if among < 2:
        return 0
    key = s.code.names.counters[index]
    word = int.from_bytes(key.encode("utf-8")[-4:].rjust(4, b"\0"), "big")
    round_number, place = visit // among, visit % among
    left = list(range(among))
    chosen = 0
    for step in range(place + 1):
        number = draw(s.seed, word, round_number, step)
        chosen = left.pop(number * len(left) // 4294967296)
    return chosen


# ------------------------------------------------------------------- functions


def outside(
    s: Machine,
    name: str,
    given: tuple[Any, ...],
    behind: Callable[..., Any] | None,
    visit: int = 1,
    references: tuple[Any, ...] = (),
) -> Any:
    """What an EXTERNAL gives: the world's function, or the fallback behind it.

    Changes: what that function changes. Errors: WrongKinds when there is neither.
    """
    bound = s.externals.get(name)
    if bound is not None:
        s.budget -= 1
        found = bound(*["" if type(each) is Void else each for each in given])
        if found is None:
            return VOID
        if not is_value(found):
            raise WrongKinds(
                f"the function behind EXTERNAL {name} gave what Ink cannot hold",
                f"it gave {type(found).__name__}, or a whole number of more than 32 bits.",
                "let it give a number, true or false, text, a list, a place, or nothing.",
            )
        return found
    if behind is None:
        raise WrongKinds(
            f"there is nothing behind EXTERNAL {name}",
            "no function was bound to it, and the story has no fallback of that name.",
            f"write '=== function {name}(…) ===' to be used without its world.",
            code=codes.NOT_BOUND,
        )
    if references:
        pairs = zip(given, references, strict=True)
        given = tuple([one if other is None else other for one, other in pairs])
    return behind(s, visit, *given)


def by_variable(s: Machine, value: Any, name: str, *given: Any) -> Any:
    """Call the function that a variable holds. Errors: WrongKinds."""
    if not isinstance(value, DivertTarget) or not s.code.is_function(value.path):
        raise WrongKinds(
            f"'{name}' holds no function",
            f"it holds {kind_of(value)}, '{text_of(value)}'.",
            "give it a function, as in '~ x = -> name_of_function'.",
            code=codes.NOT_A_TARGET,
        )
    return s.code.run_function(s, value.path, given)


def go_by_variable(
    s: Machine,
    value: Any,
    name: str,
    kind: str,
    step: int,
    given: tuple[Any, ...],
    references: tuple[Any, ...],
) -> int:
    """Go where a variable points: the step to go on at. Errors: WrongKinds."""
    names = s.code.names
    if not isinstance(value, DivertTarget) or value.path not in names.places:
        raise WrongKinds(
            f"'{name}' holds no place to go to",
            f"it holds {kind_of(value)}, '{text_of(value)}'.",
            "give it a place, as in '~ x = -> knot'.",
            code=codes.NOT_A_TARGET,
        )
    place = names.places[value.path]
    if kind == "tunnel":
        s.begin_tunnel(step)
    elif kind == "thread":
        s.begin_thread(step)
    elif kind == "return":
        s.end_tunnel()
    _bind(s, place, given, references)
    if place.kind != "label":  # through a variable the place itself counts, always
        s.counts[place.index] += 1
        s.turns[place.index] = s.now
        if place.index in s.code.space.knots:
            s.knots_seen.add(place.index)
    return s.code.entry(value.path)


def _bind(s: Machine, place: Place, given: tuple[Any, ...], references: tuple[Any, ...]) -> None:
    for parameter, value, reference in zip(place.parameters, given, references, strict=False):
        by_reference = parameter.is_reference and reference is not None
        s.bind(parameter.name, reference if by_reference else value)
