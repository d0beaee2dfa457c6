"""Generated code has short ways for what numbers mostly do: they give what the long way gives."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ink.playing import lines, program
from wintering.ink import InkList, Item, Story, StoryFault
from wintering.ink.faults import WrongKinds
from wintering.ink.running.operators import BINARY, negative, opposite, truth

SIGNS = {
    "+": "+", "-": "-", "*": "*", "/": "/", "mod": "mod", "==": "==", "!=": "!=", ">": ">",
    "<": "<", ">=": ">=", "<=": "<=", "has": "?", "hasnt": "!?", "^": "^", "and": "&&", "or": "||",
}  # fmt: skip
ITEM = Item("mood", "glad", 2)
VALUES = (
    0, 1, -1, 7, -7, 46341, 2147483647, -2147483648, 0.0, 0.5, -2.5, 3e38, True, False,
    "", "7", "seven", InkList([ITEM]), InkList((), ("mood",)),
)  # fmt: skip
LISTS = {"mood": {"low": 1, "glad": 2}}
_FAULT = object()


def source() -> str:
    """A story with a function for each operator, in every way that operands can be given."""
    text = ["VAR a = 0", "VAR b = 0", "LIST mood = low, (glad)", "Begin."]
    for index, sign in enumerate(SIGNS.values()):
        text += [
            f"=== function globals_{index}()",
            f"~ return a {sign} b",
            f"=== function parameters_{index}(x, y)",
            f"~ return x {sign} y",
            f"=== function nested_{index}(x)",
            "~ temp y = b",
            f"~ return (x) {sign} (same(y))",
            f"=== function tested_{index}(x, y)",
            f"{{ x {sign} y:",
            "    ~ return true",
            "- else:",
            "    ~ return false",
            "}",
        ]
    for number in (0, 1, -1, 7, 2147483647):
        name = str(number).replace("-", "minus_")
        for index, sign in enumerate(SIGNS.values()):
            text += [
                f"=== function after_{index}_{name}(x)",
                f"~ return x {sign} {number}",
                f"=== function before_{index}_{name}(x)",
                f"~ return {number} {sign} x",
            ]
    text += ["=== function same(x)", "~ return x"]
    text += ["=== function minus(x)", "~ return - x", "=== function none(x)", "~ return not x"]
    return "\n".join(text) + "\n"


PROGRAM = program(source())


def asked(story: Story, function: str, *given: object) -> object:
    """What a function gives, with its kind; a fault is a fault."""
    try:
        value = story.call(function, *given)[0]  # type: ignore[arg-type]
    except StoryFault:
        return _FAULT
    return (type(value), value)


def expected(operator: str, left: object, right: object) -> object:
    """What the operator itself gives, with its kind."""
    try:
        value = BINARY[operator](LISTS, left, right)
    except WrongKinds:
        return _FAULT
    return (type(value), value)


@pytest.mark.parametrize("operator", SIGNS)
def test_every_operator_gives_the_same_however_its_operands_are_given(operator: str) -> None:
    story = Story(PROGRAM)
    index = list(SIGNS).index(operator)
    for left, right in itertools.product(VALUES, VALUES):
        story.variables["a"], story.variables["b"] = left, right
        wanted = expected(operator, left, right)
        assert wanted == asked(story, f"globals_{index}"), (left, right)
        assert wanted == asked(story, f"parameters_{index}", left, right), (left, right)
        assert wanted == asked(story, f"nested_{index}", left), (left, right)
        held = wanted if wanted is _FAULT else (bool, truth(wanted[1]))  # type: ignore[index]
        assert held == asked(story, f"tested_{index}", left, right), (left, right)


@pytest.mark.parametrize("operator", SIGNS)
@pytest.mark.parametrize("number", [0, 1, -1, 7, 2147483647])
def test_every_operator_gives_the_same_beside_a_constant(operator: str, number: int) -> None:
    story = Story(PROGRAM)
    name = f"{list(SIGNS).index(operator)}_{str(number).replace('-', 'minus_')}"
    for value in VALUES:
        assert expected(operator, value, number) == asked(story, f"after_{name}", value), value
        assert expected(operator, number, value) == asked(story, f"before_{name}", value), value


def test_not_and_minus_give_what_they_give() -> None:
    story = Story(PROGRAM)
    for value in VALUES:
        other = opposite(value)
        assert (type(other), other) == asked(story, "none", value), value
        try:
            less: object = (int if type(value) is bool else type(value), negative(value))
        except WrongKinds:
            less = _FAULT
        assert less == asked(story, "minus", value), value


@given(st.lists(st.sampled_from("+-*"), min_size=1, max_size=6), st.data())
def test_a_row_of_operations_has_32_bits_after_each(signs: list[str], data: st.DataObject) -> None:
    numbers = data.draw(
        st.lists(
            st.integers(-(2**31) + 1, 2**31 - 1), min_size=len(signs) + 1, max_size=len(signs) + 1
        )
    )
    total, written = numbers[0], "a0"
    for index, sign in enumerate(signs, 1):
        plain = {"+": total + numbers[index], "-": total - numbers[index]}
        total = plain.get(sign, total * numbers[index])
        total = (total + 2**31) % 2**32 - 2**31
        written = f"({written} {sign} a{index})"
    declared = "".join(f"VAR a{index} = {number}\n" for index, number in enumerate(numbers))
    assert [str(total)] == lines(Story(program(f"{declared}{{{written}}}\n")))
