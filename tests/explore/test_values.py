"""Values as features: told apart near zero, by powers of two far from it, lists by length."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from ink.playing import lines, program
from wintering.explore.values import CODES, FURTHEST, NEAREST, Values, code_of
from wintering.ink import InkList, Item, Story


@given(st.integers(-(2**31), 2**31 - 1))
def test_a_code_is_in_range_and_neighbours_near_zero_differ(number: int) -> None:
    code = code_of(number)
    assert code is not None
    assert 0 <= code < CODES
    if NEAREST <= number < FURTHEST:
        assert code_of(number + 1) == code + 1
    elif abs(number) < 2**30:
        assert code == code_of(number) != code_of(number * 2)
    assert code == code_of(float(number))


def test_truth_is_a_number_and_words_are_none() -> None:
    assert (code_of(0), code_of(1)) == (code_of(False), code_of(True))
    assert {None} == {code_of(each) for each in ("rope", math.inf, math.nan, None)}


def test_a_list_goes_by_how_much_is_in_it() -> None:
    pair = InkList([Item("l", "a", 1), Item("l", "b", 2)])
    assert code_of(2) == code_of(pair)
    assert code_of(0) == code_of(InkList())


def test_each_value_is_noted_where_it_was_first_held() -> None:
    story = Story(program("VAR rope = 0\n- (top)\n+ On\n    ~ rope = (rope + 1) % 3\n    -> top\n"))
    values = Values(story.variables, 1000)
    for turn in range(6):
        lines(story)
        values.look(turn)
        story.choose(0)
    assert {1000 + code_of(0): 0, 1000 + code_of(1): 1, 1000 + code_of(2): 2} == values.first  # type: ignore[operator]
