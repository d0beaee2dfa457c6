"""The law of sky against published light."""

import pytest

from laws.land_samples import country, land_life
from wintering.laws.sky import light_of, lighting, moon_lux, sky, sun_lux
from wintering.life import YOU


def test_the_moon_gives_the_published_light() -> None:
    # SCIENCE.md 2: full .314 lx, half .029 lx.
    assert pytest.approx(0.314, abs=0.001) == moon_lux(0.0, 90.0, 0.0)
    assert pytest.approx(0.029, abs=0.001) == moon_lux(90.0, 90.0, 0.0)


def test_a_moon_below_the_horizon_gives_nothing() -> None:
    assert moon_lux(0.0, -1.0, 0.2) == 0.0


def test_the_sun_gives_more_the_higher_it_stands() -> None:
    lights = [sun_lux(altitude / 2.0) for altitude in range(-40, 180)]
    assert sorted(lights) == lights
    assert pytest.approx(3.4) == sun_lux(-6.0)  # the end of civil twilight


def test_light_to_work_by_runs_from_none_to_full() -> None:
    assert light_of(0.05, 0.1, 1000.0) == 0.0
    assert light_of(2000.0, 0.1, 1000.0) == 1.0
    assert 0.3 < light_of(3.4, 0.1, 1000.0) < 0.5


def test_a_winter_day_has_its_length() -> None:
    world = country()
    lengths = [set_ - rise for rise, set_ in zip(world.sunrise_h, world.sunset_h, strict=True)]
    # 21 December, day 80: 9.41 h (SCIENCE.md 2).
    assert pytest.approx(9.41, abs=0.05) == lengths[80]
    assert lengths[80] == min(lengths)


def test_cloud_trees_and_snow_change_the_light() -> None:
    world = country()
    life = land_life(world)
    life.hour = 24 * 14 + 23  # a night near the full moon
    life.hour_of_day = 23
    sky(life, world)
    life.cloud = 0.0
    lighting(life, world)
    clear = life.illuminance_lx
    life.cloud = 1.0
    lighting(life, world)
    assert life.illuminance_lx < 0.5 * clear
    life.cloud = 0.0
    life.snow_cm[life.place[YOU]] = 20.0
    lighting(life, world)
    assert life.illuminance_lx > 2.0 * clear
