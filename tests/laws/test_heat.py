"""Heat against people who were really cold (Tikuisis 1995; SCIENCE.md 3)."""

import pytest

from laws.land_samples import country, land_life, still_life
from wintering.laws.clothes import fire_radiant, surround
from wintering.laws.heat import area_m2, habit_of, live_heat, wind_chill
from wintering.life import YOU, Life
from wintering.storyworld.tables import Tables

MASS_KG, HEIGHT_CM = 75.0, 175.0
RESTING_W_M2 = 46.6
WORLD = country()


def _hours_to_30(air: float, wind_km_h: float, clo: float) -> float:
    life = land_life(WORLD, checked=False)
    life.core_c, life.skin_c, life.shiver_fuel = 36.9, 33.7, 1.0
    area = area_m2(MASS_KG, HEIGHT_CM)
    hours = 0.0
    while life.core_c > 30.0 and hours < 40.0:
        live_heat(life, WORLD, 0.1, MASS_KG, area, RESTING_W_M2, air, wind_km_h / 3.6, clo, 0.0)
        hours += 0.1
    return hours


@pytest.mark.parametrize(
    ("air", "published"), [(-30.0, 1.8), (-20.0, 2.5), (-10.0, 4.1), (0.0, 9.0)]
)
def test_a_nude_body_cools_as_published(air: float, published: float) -> None:
    assert published / 1.4 <= _hours_to_30(air, 1.0, 0.0) <= published * 1.4


def test_a_nude_body_holds_out_a_day_at_ten_degrees() -> None:
    assert _hours_to_30(10.0, 1.0, 0.0) > 24.0


@pytest.mark.parametrize(
    ("air", "published"), [(-50.0, 4.0), (-40.0, 5.6), (-30.0, 8.6), (-20.0, 15.4)]
)
def test_two_loose_layers_hold_as_published(air: float, published: float) -> None:
    two_layers_clo = 1.6
    assert published / 1.4 <= _hours_to_30(air, 5.0, two_layers_clo) <= published * 1.4


def test_two_loose_layers_hold_a_day_at_ten_below() -> None:
    assert _hours_to_30(-10.0, 5.0, 1.6) > 24.0


def test_wind_chill_is_the_published_one() -> None:
    assert pytest.approx(-19.5, abs=0.05) == wind_chill(-10.0, 30.0)


def _after(hours: int, world: Tables, **given: float) -> Life:
    life = land_life(world)
    values = {"made": 70.0, "air": -5.0, "wind": 1.0, "clo": 1.5, "fire": 0.0, **given}
    for _ in range(hours):
        live_heat(
            life,
            world,
            1.0,
            60.0,
            1.66,
            values["made"],
            values["air"],
            values["wind"],
            values["clo"],
            values["fire"],
        )
    return life


def test_fire_clothes_and_work_keep_the_core_up_and_wind_takes_it() -> None:
    plain = _after(8, WORLD).core_c
    assert _after(8, WORLD, fire=60.0).core_c > plain
    assert _after(8, WORLD, clo=3.0).core_c > plain
    assert _after(8, WORLD, made=150.0).core_c > plain
    assert _after(8, WORLD, wind=8.0).core_c < plain


def test_shivering_tires() -> None:
    assert _after(10, WORLD, air=-10.0).shiver_fuel < _after(5, WORLD, air=-10.0).shiver_fuel


def test_hard_work_in_mild_air_sweats_and_does_not_boil() -> None:
    life = _after(6, WORLD, made=300.0, air=15.0, clo=0.6)
    assert life.sweat_l > 0.1
    assert 36.5 < life.core_c < 39.0


def test_habit_of_cold_grows_to_a_fifth() -> None:
    life = land_life(WORLD)
    life.cold_nights = 10.0
    assert pytest.approx(0.2 * 0.6321, abs=0.001) == habit_of(life, WORLD)
    life.cold_nights = 300.0
    assert pytest.approx(0.2, abs=0.001) == habit_of(life, WORLD)


def test_who_is_too_warm_beside_a_fire_moves_back_and_opens_the_clothes() -> None:
    life, world = still_life()
    life.fire_place, life.fire_kw, life.skin_c = life.place[YOU], 10.0, 33.0
    near = fire_radiant(life, world)
    surround(life, world)
    closed = life.clothing_clo
    life.skin_c = 35.5
    surround(life, world)
    assert fire_radiant(life, world) < 0.4 * near
    assert life.clothing_clo < closed
