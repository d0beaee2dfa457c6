"""Feelings last as long as such feelings last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.feeling import FEELING_NAMES, feeling, felt, lasts_h, mood, stir
from wintering.life.names import FEELINGS

WORLD = make_world()
LASTING_H = (120.0, 35.0, 24.0, 24.0, 24.0, 5.0, 3.5, 2.0, 0.7, 0.5)  # Verduyn & Lavrijsen 2015


def test_there_are_ten_feelings_and_each_has_its_length():
    assert FEELINGS == len(FEELING_NAMES)
    assert list(LASTING_H) == [lasts_h(WORLD, which) for which in range(FEELINGS)]


@pytest.mark.parametrize("which", range(5))
def test_a_feeling_is_down_to_a_twentieth_when_it_has_lasted(which: int):
    life = begin_life(WORLD)
    stir(life, WORLD, which, 1.0)
    pass_hours(life, int(LASTING_H[which]))
    assert pytest.approx(0.05, rel=0.001) == felt(life, WORLD, which)


def test_fear_and_shame_are_gone_within_hours_and_sadness_stays_for_days():
    life = begin_life(WORLD)
    for which in range(FEELINGS):
        stir(life, WORLD, which, 1.0)
    pass_hours(life, 3)
    now = [felt(life, WORLD, which) for which in range(FEELINGS)]
    assert sorted(now, reverse=True) == [now[0], now[1], *now[2:5], *now[5:]]
    assert 0.001 > now[8]
    assert 0.9 < now[0]


@given(st.lists(st.tuples(st.integers(0, 9), st.floats(-1.0, 1.0)), max_size=30))
def test_stirring_keeps_every_feeling_and_the_mood_in_range(stirred: list[tuple[int, float]]):
    life = begin_life(WORLD)
    for which, amount in stirred:
        stir(life, WORLD, which, amount)
        pass_hours(life, 1)
    assert all(0.0 <= felt(life, WORLD, which) <= 1.0 for which in range(FEELINGS))
    assert -1.0 <= mood(life, WORLD) <= 1.0


def test_cold_lowers_the_mood_and_a_fire_lifts_it():
    def after(felt_cold: float, fire_kw: float) -> float:
        life = begin_life(WORLD)
        life.felt_cold = felt_cold
        life.fire_kw = fire_kw
        life.fire_place = 0
        for _ in range(6):
            feeling(life, WORLD)
            pass_hours(life, 1)
        return mood(life, WORLD)

    assert after(0.9, 0.0) < after(0.0, 0.0) < after(0.0, 6.0)
