"""The weather generator against its published statistics (SCIENCE.md 1)."""

import math

import pytest

from laws.land_samples import CAMP, TMAX, TMIN, country, land_life
from wintering.laws.snow import lie_snow
from wintering.laws.weather import air_at, snow_share, weather
from wintering.laws.weather_days import (
    carry_residuals,
    fall_amount,
    next_day,
    normal_of,
    wet_chance,
)
from wintering.life import Life
from wintering.life.chance import chance, key_hour

DAYS = 6000


def _correlation(a: list[float], b: list[float]) -> float:
    mean_a, mean_b = math.fsum(a) / len(a), math.fsum(b) / len(b)
    above = math.fsum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread_a = math.fsum((x - mean_a) ** 2 for x in a)
    spread_b = math.fsum((y - mean_b) ** 2 for y in b)
    return above / math.sqrt(spread_a * spread_b)


def _deviation(a: list[float]) -> float:
    mean = math.fsum(a) / len(a)
    return math.sqrt(math.fsum((x - mean) ** 2 for x in a) / len(a))


def _next_key(life: Life) -> None:
    life.hour = life.hour + 1
    key_hour(life)


def test_wet_days_come_as_often_as_published() -> None:
    # The long run of the chain itself, by its probabilities: f = .30 gives .302.
    dry_dry, dry_wet, wet_dry, wet_wet = 0.25, 0.25, 0.25, 0.25
    for _ in range(400):
        after_dry_dry = wet_chance(0.30, 0, 0, 0.724)
        after_wet_dry = wet_chance(0.30, 0, 1, 0.724)
        after_wet = wet_chance(0.30, 1, 0, 0.724)
        dry_dry, dry_wet, wet_dry, wet_wet = (
            dry_dry * (1 - after_dry_dry) + wet_dry * (1 - after_wet_dry),
            dry_dry * after_dry_dry + wet_dry * after_wet_dry,
            (dry_wet + wet_wet) * (1 - after_wet),
            (dry_wet + wet_wet) * after_wet,
        )
    assert pytest.approx(0.302, abs=0.001) == dry_wet + wet_wet


def test_residuals_have_the_published_spread_and_memory() -> None:
    life = land_life(country(), checked=False)
    highs, lows, suns = [], [], []
    for _ in range(DAYS):
        _next_key(life)
        carry_residuals(life)
        highs.append(life.residual_high)
        lows.append(life.residual_low)
        suns.append(life.residual_sun)
    for one, memory in ((highs, 0.62), (lows, 0.67), (suns, 0.25)):
        assert pytest.approx(1.0, abs=0.05) == _deviation(one)
        assert pytest.approx(memory, abs=0.05) == _correlation(one[:-1], one[1:])
    assert pytest.approx(0.63, abs=0.05) == _correlation(highs, lows)


def test_a_wet_day_brings_its_mean() -> None:
    life = land_life(country(), checked=False)
    total = 0.0
    for _ in range(DAYS // 2):
        _next_key(life)
        total += fall_amount(life, 8.0)
    assert pytest.approx(8.0, rel=0.07) == total / (DAYS // 2)


def test_drawn_months_keep_to_the_normals() -> None:
    world = country(tmax_c=(TMAX[0],) * 12, tmin_c=(TMIN[0],) * 12)
    life = land_life(world, checked=False)
    highs, lows, wet = [], [], 0
    for _ in range(2500):
        _next_key(life)
        next_day(life, world)
        highs.append(life.high_tomorrow_c)
        lows.append(life.low_tomorrow_c)
        wet += life.wet_tomorrow
    assert pytest.approx(TMAX[0], abs=0.6) == math.fsum(highs) / len(highs)
    assert pytest.approx(TMIN[0], abs=0.6) == math.fsum(lows) / len(lows)
    assert pytest.approx(0.32, abs=0.03) == wet / 2500


def test_normals_lie_between_the_middles_of_months_and_on_beyond_the_first() -> None:
    # October 18.4, November 12.8: 5.6 K a month; 2 October is 14 days before the middle.
    world = country(tmax_c=(*(18.4,) * 10, 12.8, 6.2))
    per_day = (18.4 - 12.8) / 31.0
    assert pytest.approx(18.4) == normal_of(world, world.tmax_c, 14)
    assert pytest.approx(18.4 + 14 * per_day) == normal_of(world, world.tmax_c, 0)
    assert pytest.approx(12.8, abs=0.1) == normal_of(world, world.tmax_c, 30 + 14)


def test_a_january_day_is_warmest_at_three_and_coldest_at_seven() -> None:
    hours = [air_at(hour + 0.5, 7.4, 17.1, -7.0, 4.0, 4.0, -7.0) for hour in range(24)]
    assert abs(hours.index(max(hours)) - 14) <= 1  # the hour that ends at 15
    assert abs(hours.index(min(hours)) - 7) <= 1
    assert pytest.approx(4.0, abs=0.2) == max(hours)
    assert pytest.approx(-7.0, abs=0.4) == min(hours)


def test_half_of_what_falls_is_snow_at_one_degree() -> None:
    assert snow_share(1.0) == 0.5
    assert snow_share(-5.0) == 1.0
    assert snow_share(8.0) == 0.0


def test_snow_melts_by_degree_days() -> None:
    world = country(place_cover=(1.0, 0.0, 0.0), place_height_m=(530.0, 530.0, 530.0))
    life = land_life(world)
    life.is_snow_lying = 1
    life.country_c = 5.0
    for place in range(2):
        life.snow_mm[place] = 100.0
        life.snow_cm[place] = 40.0
    for _ in range(24):
        lie_snow(life, world, 0.0)
    assert pytest.approx(100.0 - 5.0 * 2.42) == life.snow_mm[0]
    assert pytest.approx(100.0 - 5.0 * 3.51) == life.snow_mm[1]


def test_new_snow_lies_a_centimetre_for_a_millimetre() -> None:
    world = country(place_roof=(0.0, 0.0, 0.0))
    life = land_life(world)
    life.country_c = -8.0
    lie_snow(life, world, 5.0)
    assert pytest.approx(5.0, rel=0.02) == life.snow_cm[CAMP]
    assert pytest.approx(5.0) == life.snow_mm[CAMP]


def test_wind_blows_its_mean_and_stronger_by_day() -> None:
    world = country(place_cover=(0.0, 0.0, 0.0), place_shelter=(0.0, 0.0, 0.0))
    life = land_life(world, checked=False)
    by_hour: list[list[float]] = [[] for _ in range(24)]
    for hour in range(24 * 200):
        life.hour = hour + 1
        life.hour_of_day = life.hour % 24
        key_hour(life)
        weather(life, world)
        by_hour[life.hour_of_day].append(life.wind_ms)
    every = [wind for winds in by_hour for wind in winds]
    assert pytest.approx(3.4, abs=0.5) == math.fsum(every) / len(every)
    day = math.fsum(by_hour[14]) / len(by_hour[14])
    night = math.fsum(by_hour[2]) / len(by_hour[2])
    assert pytest.approx(1.5, abs=0.2) == day / night


def test_draws_of_two_seeds_differ() -> None:
    one, other = land_life(country(), 1), land_life(country(), 2)
    assert chance(one, 100, 0) != chance(other, 100, 0)
