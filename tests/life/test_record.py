"""The record: declared once, saved by name, checked when asked."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wintering.life import Sizes, new_life
from wintering.life.chance import chance, chance_turn, key_hour, normal
from wintering.life.checking import CheckingLife, LeftItsRange
from wintering.life.declare import Group, count, number, numbers
from wintering.life.names import WEIGHTS_KEPT
from wintering.life.saved import field_bytes, from_plain, to_plain

SIZES = Sizes(3, 4, 2, 2, 3, 4, 1, 2)


def test_every_field_starts_within_its_range() -> None:
    CheckingLife(SIZES)


def test_a_saved_life_is_the_same_life() -> None:
    life = new_life(SIZES, 2**63 + 5)
    life.hour = 17
    life.role_place[1] = 2
    assert life == from_plain(to_plain(life), SIZES)
    assert field_bytes(life) == field_bytes(from_plain(to_plain(life), SIZES))


def test_a_save_does_not_share_lists_with_the_life() -> None:
    life = new_life(SIZES, 1)
    saved = to_plain(life)
    life.weight_reason[0][0] = 3
    assert saved["weight_reason"][0][0] == 0


def test_an_older_save_lets_removed_fields_go_and_starts_new_ones() -> None:
    saved = to_plain(new_life(SIZES, 1))
    saved["no_longer_declared"] = 4.0
    del saved["order_fire"]
    assert from_plain(saved, SIZES).order_fire == 1


def test_a_world_that_grew_keeps_what_was_saved() -> None:
    life = new_life(SIZES, 1)
    life.done_hours[3] = 2.5
    grown = from_plain(to_plain(life), Sizes(3, 4, 2, 2, 3, 6, 1, 2))
    assert grown.done_hours == [0.0, 0.0, 0.0, 2.5, 0.0, 0.0]


def test_negative_zero_has_the_bytes_of_zero() -> None:
    life = new_life(SIZES, 1)
    before = field_bytes(life)
    life.doing_left = -0.0
    assert before == field_bytes(life)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("hour", 1.0),
        ("hour_of_day", 24),
        ("doing_left", math.nan),
        ("doing_left", 3),
        ("arrived", 4),
    ],
)
def test_the_checking_life_refuses_what_is_not_declared(name: str, value: float) -> None:
    with pytest.raises(LeftItsRange):
        setattr(CheckingLife(SIZES), name, value)


def test_the_checking_life_refuses_an_index_outside_its_axis() -> None:
    life = CheckingLife(SIZES)
    with pytest.raises(LeftItsRange):
        life.met[-1] = 1
    with pytest.raises(LeftItsRange):
        life.weight_reason[0][WEIGHTS_KEPT] = 1
    with pytest.raises(LeftItsRange):
        life.met[0 : len(life.met) + 1]


def test_a_field_is_declared_once() -> None:
    class One(Group):
        warmth: float = number("1", 0.0, 1.0, "warmth")

    class Two(Group):
        warmth: float = number("1", 0.0, 1.0, "warmth again")

    with pytest.raises(TypeError, match="warmth is declared twice"):
        type(One)("Both", (One, Two), {})


def test_an_axis_must_be_known() -> None:
    with pytest.raises(ValueError, match="'X' is not an axis"):
        numbers("X", "1", 0.0, 1.0, "of nothing")
    with pytest.raises(ValueError, match="'Z' is not an axis"):
        count("1", 0, "Z", "of nothing")


@given(st.integers(0, 2**64 - 1), st.integers(0, 10_000), st.integers(0, 600), st.integers(0, 50))
def test_chance_is_a_function_of_seed_hour_stream_and_index(
    seed: int, hour: int, stream: int, index: int
) -> None:
    one, two = new_life(SIZES, seed), new_life(SIZES, seed)
    for life in (one, two):
        life.hour = hour
        key_hour(life)
    chance(one, stream + 1, index)  # an earlier draw moves no later one
    assert chance(two, stream, index) == chance(one, stream, index)
    assert 0.0 <= chance(one, stream, index) < 1.0
    assert chance_turn(two, stream, index) == chance_turn(one, stream, index)


def test_normal_draws_have_mean_zero_and_variance_one() -> None:
    life = new_life(SIZES, 77)
    drawn: list[float] = []
    for hour in range(500):
        life.hour = hour
        key_hour(life)
        drawn.extend(normal(life, 1, index) for index in range(20))
    mean = sum(drawn) / len(drawn)
    assert abs(mean) < 0.04
    assert abs(sum((each - mean) ** 2 for each in drawn) / len(drawn) - 1.0) < 0.06
