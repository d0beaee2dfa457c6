"""Differences of snapshots: putting one back gives the same bits, and little is kept."""

import json
import math

from hypothesis import given
from hypothesis import strategies as st

from wintering.shelf.difference import applied, difference
from wintering.shelf.pack import packed, unpacked

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from([0.0, -0.0, 1.0, 1, True])
    | st.text(max_size=4)
)
SNAPSHOTS = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=6) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=5)
    ),
    max_leaves=30,
)


@given(SNAPSHOTS, SNAPSHOTS)
def test_a_difference_put_back_is_the_new_one_to_the_bit(old: object, new: object) -> None:
    before = json.dumps(old)
    change = unpacked(packed(difference(old, new)))
    assert json.dumps(applied(old, change)) == json.dumps(new)
    assert json.dumps(old) == before


@given(SNAPSHOTS)
def test_nothing_changed_is_no_difference(value: object) -> None:
    copy = json.loads(json.dumps(value))
    assert difference(value, copy) is None


def test_one_is_neither_a_float_nor_true() -> None:
    assert difference([1, 1, 0.0], [1.0, True, -0.0]) is not None
    made = applied([1, 1, 0.0], difference([1, 1, 0.0], [1.0, True, -0.0]))
    assert [type(each) for each in made] == [float, bool, float]
    assert math.copysign(1.0, made[2]) == -1.0


def test_not_a_number_is_kept() -> None:
    assert math.isnan(applied([1.0], difference([1.0], [math.nan]))[0])
    assert difference([math.nan], [math.nan]) is None


def test_a_bounded_list_that_moved_on_keeps_only_what_came() -> None:
    old = [[hour, "cold", 0.5] for hour in range(400)]
    new = [*old[3:], [400, "wet", 0.1], [401, "wet", 0.2]]
    change = difference(old, new)
    assert change == ["<", 3, ["[", 397, [], [[400, "wet", 0.1], [401, "wet", 0.2]]]]
    assert applied(old, change) == new


def test_one_number_in_a_table_is_one_number_kept() -> None:
    old = {"trust": [[0.25] * 21 for _ in range(21)]}
    new = {"trust": [row.copy() for row in old["trust"]]}
    new["trust"][3][4] = 0.5
    assert difference(old, new) == [
        "{",
        {"trust": ["[", 21, [[3, ["[", 21, [[4, ["=", 0.5]]], []]]], []]},
        [],
    ]
