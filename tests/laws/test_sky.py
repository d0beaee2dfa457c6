"""The law of sky against published light."""

import pytest

from laws.land_samples import country, land_life
from wintering.laws.sight import acuity, made_out, sees_m, veil_m
from wintering.laws.sky import light_of, lighting, moon_lux, sky, sun_lux
from wintering.life import YOU, Life


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


def test_twilight_ends_and_the_night_has_its_published_light() -> None:
    # Sunset about 400 lx, civil twilight 3.4, nautical .008 lx (SUN_LX); no sun at all below -18.
    assert pytest.approx(400.0) == sun_lux(-0.8)
    assert pytest.approx(0.008) == sun_lux(-12.0)
    assert sun_lux(-18.5) == 0.0
    world = country()
    for day in (0, 80, 200):
        # Civil twilight lasts 26 to 32 minutes at 39 degrees north (almanac).
        minutes = 60.0 * (world.dusk_h[day] - world.sunset_h[day])
        assert 25.0 < minutes < 33.0


def test_a_clear_night_without_moon_is_starlit_and_brighter_over_snow() -> None:
    world = country(place_cover=(0.0, 0.0, 0.0))
    life = land_life(world)
    life.sun_altitude_deg, life.moonlight_lx, life.cloud = -30.0, 0.0, 0.0
    lighting(life, world)
    assert 0.001 <= life.illuminance_lx <= 0.002  # SCIENCE.md 2
    bare = life.illuminance_lx
    life.snow_cm[life.place[YOU]] = 30.0
    lighting(life, world)
    assert 2.0 <= life.illuminance_lx / bare <= 4.0  # snow times 2 to 4


def _lit(lux: float) -> Life:
    life = land_life(country())
    life.illuminance_lx, life.rain_mm, life.snowfall_mm = lux, 0.0, 0.0
    return life


OPEN_M = 1.0e9  # a line of sight that nothing stands in


def test_a_person_is_made_out_by_johnsons_cycles() -> None:
    world = country()
    life = _lit(50_000.0)
    # .75 m / (R .58 mrad) = 1 cycle at 1293 m, 4 at 323, 6.4 at 202: half are seen.
    for cycles, metres in ((1.0, 1293.0), (4.0, 323.0), (6.4, 202.0)):
        assert pytest.approx(0.5, abs=0.03) == made_out(life, world, metres, cycles, OPEN_M)


def test_leaf_dark_and_falling_snow_bring_the_edge_of_sight_nearer() -> None:
    world = country()
    day = _lit(20_000.0)
    # Half of all lines of sight of 75 m end before 75 ln 2 = 52 m.
    assert pytest.approx(52.0, abs=1.0) == sees_m(day, world, 1.0, 75.0)
    moon, stars = _lit(0.2), _lit(0.0015)
    reaches = [sees_m(life, world, 1.0, OPEN_M) for life in (day, moon, stars)]
    assert sorted(reaches, reverse=True) == reaches
    # A standing man is seen some 100 to 200 m off by a full moon and 10 to 30 m by stars.
    assert 100.0 < reaches[1] < 200.0
    assert 10.0 < reaches[2] < 30.0
    assert sees_m(stars, world, 6.4, OPEN_M) < 6.0
    day.snowfall_mm = 2.0
    assert pytest.approx(500.0) == veil_m(day, world)
    assert sees_m(day, world, 1.0, OPEN_M) < 120.0
    assert sees_m(_lit(0.0), world, 6.4, 75.0) == 0.0


def test_the_eye_is_sharper_in_more_light() -> None:
    sharpness = [acuity(0.0001 * 2.0**step) for step in range(30)]
    assert sorted(sharpness) == sharpness
    assert (0.0, 1.0) == (acuity(0.0), acuity(1.0e5))
