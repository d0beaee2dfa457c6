"""Sleep against the two-process model, and how cold disturbs it."""

import pytest

from laws.land_samples import country, do, land_life, live, make_camp
from wintering.laws.sleep import ease_of_sleep, pressure_asleep, pressure_awake
from wintering.life import NONE
from wintering.life.moments import FALLING_ASLEEP, WAKING, has_moment

WORLD = country()


def test_pressure_rises_and_falls_as_published() -> None:
    awake = pressure_awake(0.17, 16.0, 18.2)
    assert pytest.approx(0.655, abs=0.001) == awake
    assert pytest.approx(0.098, abs=0.001) == pressure_asleep(awake, 8.0, 4.2)


def test_a_mild_night_is_slept_through_and_ends_by_itself() -> None:
    life = land_life(WORLD, 5)
    make_camp(life)
    life.tent = 1.0
    life.sleep_pressure = 0.62
    life.hour, life.hour_of_day = 22, 22
    do(life, WORLD, "sleep", 0.0, waking=True)
    fell = woke = 0
    for _ in range(14):
        live(life, WORLD, 1)
        fell += has_moment(life, FALLING_ASLEEP)
        woke += has_moment(life, WAKING)
    assert (1, 1, NONE) == (fell, woke, life.doing)
    assert 6.0 <= life.slept_h <= 11.0


def test_the_same_cold_keeps_awake_less_as_nights_pass() -> None:
    life = land_life(WORLD)
    life.felt_cold, life.sleep_pressure = 0.7, 0.5
    first = ease_of_sleep(life, WORLD)
    life.cold_nights = 30.0
    assert ease_of_sleep(life, WORLD) > first
