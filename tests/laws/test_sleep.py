"""Sleep against the two-process model, and how cold disturbs it."""

import pytest

from laws.land_samples import country, do, land_life, live, make_camp
from wintering.laws.ending import ending
from wintering.laws.reasons import REASON_DREAM
from wintering.laws.sleep import (
    ease_of_sleep,
    pressure_asleep,
    pressure_awake,
    sleeping_threshold,
    wake,
    waking_threshold,
)
from wintering.life import NONE, Life
from wintering.life.chance import key_hour
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


def test_the_thresholds_are_published_and_move_with_the_clock() -> None:
    # Daan 1984: .67 and .17, each with a swing of .12.
    life = land_life(WORLD)
    high, low = [], []
    for hour in range(24):
        life.hour_of_day = hour
        high.append(sleeping_threshold(life, WORLD))
        low.append(waking_threshold(life, WORLD))
    assert pytest.approx((0.67 - 0.12, 0.67 + 0.12), abs=0.002) == (min(high), max(high))
    assert pytest.approx((0.17 - 0.12, 0.17 + 0.12), abs=0.002) == (min(low), max(low))


def test_a_night_from_eleven_ends_by_itself_about_seven() -> None:
    """16 h awake, then 8 h asleep (Borbely 1982; Daan 1984), in a body that lies warm."""
    life = land_life(WORLD, 5)
    life.sleep_pressure, life.hour, life.hour_of_day = 0.655, 23, 23
    life.lying = life.is_asleep = 1
    life.asleep_h, life.doing, life.doing_until_waking = 1.0, 0, 1
    hours = 0
    while life.is_asleep == 1 and hours < 14:
        life.sleep_pressure = pressure_asleep(life.sleep_pressure, 1.0, 4.2)
        life.felt_cold = 0.0
        wake(life, WORLD)
        hours += 1
        life.hour += 1
        life.hour_of_day = life.hour % 24
        key_hour(life)
    assert 7 <= hours <= 9


def _asleep(seed: int, **given: float) -> Life:
    life = land_life(WORLD, seed)
    life.lying = life.is_asleep = 1
    life.asleep_h, life.doing, life.sleep_pressure, life.felt_cold = 2.0, 0, 0.6, 0.0
    for field, value in given.items():
        setattr(life, field, value)
    return life


def _woken(**given: float) -> int:
    count = 0
    for seed in range(300):
        life = _asleep(seed, **given)
        wake(life, WORLD)
        count += life.is_asleep == 0
    return count


def test_cold_pain_thirst_and_frozen_fingers_break_sleep() -> None:
    assert _woken() == 0
    assert _woken(wound=0.2) == 0  # a scratch wakes nobody
    # The worst wound wakes in .15 of its hours; half as bad a one half as often.
    assert pytest.approx(0.15 * 300, rel=0.4) == _woken(wound=1.0)
    assert _woken(wound=0.5) < _woken(wound=1.0)
    assert _woken(frostbite=1.0) > 5
    assert pytest.approx(0.15 * 300, rel=0.4) == _woken(thirst=0.9)
    assert _woken(felt_cold=0.5) < _woken(felt_cold=0.9)


def test_a_dream_that_breaks_the_night_wakes_you() -> None:
    life = _asleep(1)
    life.interrupted_by = REASON_DREAM
    ending(life, WORLD)
    assert (0, 0) == (life.is_asleep, life.lying)
    assert has_moment(life, WAKING)


def test_pain_and_daylight_keep_awake() -> None:
    life = land_life(WORLD)
    life.sleep_pressure, life.felt_cold, life.hour_of_day = 0.4, 0.0, 15
    by_day = ease_of_sleep(life, WORLD)
    life.hour_of_day = 3
    by_night = ease_of_sleep(life, WORLD)
    assert by_day < by_night
    life.wound = 0.8
    assert ease_of_sleep(life, WORLD) < by_night
