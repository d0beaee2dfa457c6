"""The weather generator against its published statistics (SCIENCE.md 1)."""

import math
from functools import cache

import pytest

from laws.land_samples import CAMP, TMAX, TMIN, country, land_life
from wintering.laws.snow import lie_snow, snow_share
from wintering.laws.weather import air_at, weather
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
WORLD = country()


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


def test_wet_and_dry_days_have_their_published_means_and_spreads() -> None:
    # Sommer & Kaplan 2017 at Tmax 4 °C: SD 3.9 wet, 4.7 dry; at Tmin -6 °C: 4.6 wet, 4.9 dry.
    world = country(tmax_c=(4.0,) * 12, tmin_c=(-6.0,) * 12)
    life = land_life(world, checked=False)
    days: dict[int, list[tuple[float, float]]] = {0: [], 1: []}
    for _ in range(DAYS):
        _next_key(life)
        next_day(life, world)
        days[life.wet_tomorrow].append((life.high_tomorrow_c, life.low_tomorrow_c))
    for wet, high, low, high_sd, low_sd in (
        (1, -0.59 + 0.949 * 4.0, 1.16 - 0.956 * 6.0, 3.9, 4.6),
        (0, 0.39 + 1.006 * 4.0, -0.53 - 1.021 * 6.0, 4.7, 4.9),
    ):
        highs, lows = ([day[each] for day in days[wet]] for each in (0, 1))
        assert pytest.approx(high, abs=0.4) == math.fsum(highs) / len(highs)
        assert pytest.approx(low, abs=0.4) == math.fsum(lows) / len(lows)
        assert pytest.approx(high_sd, rel=0.08) == _deviation(highs)
        assert pytest.approx(low_sd, rel=0.08) == _deviation(lows)


def _runs_below(values: list[float], edge: float) -> list[int]:
    runs: list[int] = []
    run = 0
    for value in values:
        if value < edge:
            run += 1
        elif run:
            runs.append(run)
            run = 0
    return runs


def _mean_run(edge: float, memory: float) -> float:
    """Mean days below an edge of a Gaussian series, by its lag-one correlation (Rice 1945).

    Mean run = P(x < edge) / P(x < edge and the next is not), the second by integration.
    """

    def below(x: float) -> float:
        return 0.5 * math.erfc(-x / math.sqrt(2.0))

    step = 0.001
    leaves = 0.0
    for index in range(8000):
        x = edge - (index + 0.5) * step
        density = math.exp(-0.5 * x * x) / math.sqrt(2.0 * math.pi)
        stays = below((edge - memory * x) / math.sqrt(1.0 - memory * memory))
        leaves += step * density * (1.0 - stays)
    return below(edge) / leaves


def test_spells_of_cold_last_as_theory_says_they_must() -> None:
    """The memory of .67 from day to day makes spells half again to twice as long as chance."""
    life = land_life(country(), 3, checked=False)
    lows: list[float] = []
    for _ in range(4 * DAYS):
        _next_key(life)
        carry_residuals(life)
        lows.append(life.residual_low)
    # Half of all days are below the mean: pi / arccos(r) days on end.
    assert pytest.approx(math.pi / math.acos(0.67), rel=0.002) == _mean_run(0.0, 0.67)
    for edge, by_chance in ((0.0, 2.0), (-1.0, 1.19)):
        runs = _runs_below(lows, edge)
        mean = math.fsum(runs) / len(runs)
        assert pytest.approx(_mean_run(edge, 0.67), rel=0.06) == mean
        assert mean > 1.4 * by_chance
    assert max(_runs_below(lows, -1.0)) >= 8


def test_a_january_day_is_warmest_at_three_and_coldest_at_seven() -> None:
    hours = [air_at(WORLD, hour + 0.5, 7.4, 17.1, -7.0, 4.0, 4.0, -7.0) for hour in range(24)]
    assert abs(hours.index(max(hours)) - 14) <= 1  # the hour that ends at 15
    assert abs(hours.index(min(hours)) - 7) <= 1
    assert pytest.approx(4.0, abs=0.2) == max(hours)
    assert pytest.approx(-7.0, abs=0.4) == min(hours)


def test_half_of_what_falls_is_snow_at_one_degree() -> None:
    assert snow_share(WORLD, 1.0) == 0.5
    assert snow_share(WORLD, -5.0) == 1.0
    assert snow_share(WORLD, 8.0) == 0.0


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


def test_the_wind_of_each_hour_is_rayleigh() -> None:
    world = country(place_cover=(0.0, 0.0, 0.0), place_shelter=(0.0, 0.0, 0.0))
    life = land_life(world, 2, checked=False)
    winds: dict[int, list[float]] = {2: [], 14: []}
    for hour in range(24 * 900):
        life.hour_of_day = hour % 24
        life.hour = hour % (24 * 200)
        life.seed_low = 2 + hour // (24 * 200)
        key_hour(life)
        weather(life, world)
        if life.hour_of_day in winds:
            month = world.wind_ms[world.day_month[life.hour // 24]]
            winds[life.hour_of_day].append(life.open_wind_ms / month)
    for each in winds.values():
        mean = math.fsum(each) / len(each)
        # Above once, twice its mean: e^(-pi/4), e^(-pi); SD .523 of the mean.
        for times in (1.0, 2.0):
            above = sum(wind > times * mean for wind in each) / len(each)
            assert pytest.approx(math.exp(-math.pi * times**2 / 4.0), abs=0.03) == above
        assert pytest.approx(0.523, rel=0.08) == _deviation(each) / mean


STATIONS_K = 2.5  # the two stations differ by 1.5 K in December; sixteen winters by .5
WINCHESTER_M, HIGH_M = 220.0, 530.0  # heights above the sea


@cache
def _winters() -> tuple[dict[int, list[float]], list[float], int, int]:
    """Mean air by month, each winter's snow at Winchester's height (cm), wet days, days."""
    world = country(place_height_m=(HIGH_M,) * 3, place_cover=(0.0,) * 3, place_roof=(0.0,) * 3)
    means: dict[int, list[float]] = {}
    snows: list[float] = []
    wet = days = 0
    for seed in range(16):
        life = land_life(world, seed, checked=False)
        snow = 0.0
        for hour in range(24 * len(world.sunrise_h)):
            life.hour, life.hour_of_day, life.day = hour, hour % 24, hour // 24
            key_hour(life)
            weather(life, world)
            lower = life.country_c + 0.0065 * (HIGH_M - WINCHESTER_M)
            snow += (life.rain_mm + life.snowfall_mm) * snow_share(world, lower)
            if hour % 24 == 12:
                mean = 0.5 * (life.high_today_c + life.low_today_c)
                means.setdefault(world.day_month[life.day], []).append(mean)
                wet += life.wet_today
                days += 1
        snows.append(snow)
    return means, snows, wet, days


def test_whole_winters_agree_with_the_normals_they_were_not_made_of() -> None:
    """Dulles's means brought to this height (O) check what Front Royal's highs and lows drive."""
    means, _, _, _ = _winters()
    dulles = {9: 10.3, 10: 5.1, 11: -0.3, 0: -2.2, 1: -0.3, 2: 3.7, 3: 9.3, 4: 14.3}
    for month, published in dulles.items():
        assert pytest.approx(published, abs=STATIONS_K) == math.fsum(means[month]) / len(
            means[month]
        )


def test_a_year_has_winchesters_wet_days_and_its_snow() -> None:
    _, snows, wet, days = _winters()
    assert pytest.approx(117.0, rel=0.1) == 365.0 * wet / days  # wet days a year (O)
    assert pytest.approx(53.0, rel=0.25) == math.fsum(snows) / len(snows)  # cm a year (O)
    assert min(snows) < 0.7 * 53.0  # poor winters
    assert max(snows) > 1.4 * 53.0  # and rich ones


def test_more_falls_in_warmer_air_and_the_mean_stays() -> None:
    world = country(tmax_c=(4.0,) * 12, tmin_c=(-6.0,) * 12, wet_fraction=(0.9,) * 12)
    life = land_life(world, checked=False)
    falls: list[tuple[float, float]] = []
    for _ in range(DAYS):
        _next_key(life)
        next_day(life, world)
        if life.wet_tomorrow == 1:
            falls.append((life.high_tomorrow_c + life.low_tomorrow_c, life.fall_tomorrow_mm))
    falls.sort()
    half = len(falls) // 2
    cold, warm = (math.fsum(fall for _, fall in part) for part in (falls[:half], falls[half:]))
    # 7 % a degree over halves that lie about 5.5 degrees apart.
    assert pytest.approx(math.exp(0.07 * 5.5), rel=0.15) == warm / cold
    by_day = math.fsum(world.rain_mm[:1]) / 30.4 / 0.9
    life.hour = 100 * 24
    assert by_day < (cold + warm) / len(falls) < 2.0 * by_day


def test_draws_of_two_seeds_differ() -> None:
    one, other = land_life(country(), 1), land_life(country(), 2)
    assert chance(one, 100, 0) != chance(other, 100, 0)
