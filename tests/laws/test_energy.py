"""Energy, water and hunger against published bodies (SCIENCE.md 3)."""

import pytest

from laws.land_samples import country, do, good_named, land_life, live
from wintering.laws.energy import (
    basal_kcal,
    body_mass,
    burn_food,
    ground_factor,
    lose_water,
    pandolf_watts,
)
from wintering.laws.stores import food_kcal
from wintering.life import YOU

WORLD = country()
FAT_KCAL_KG = 9440.0


def test_the_basal_rate_is_the_published_one() -> None:
    assert pytest.approx(1599.0, abs=0.5) == basal_kcal(70.0, 175.0, 40.0, 0)


def test_walking_with_a_load_costs_the_published_power() -> None:
    assert pytest.approx(362.0, abs=1.0) == pandolf_watts(75.0, 15.0, 1.34 * 3.6, 1.0, 0.0)


def test_the_ground_costs_as_published() -> None:
    assert ground_factor(0.0) == 1.2
    assert pytest.approx(2.5) == ground_factor(15.0)
    assert pytest.approx(3.3) == ground_factor(25.0)
    assert pytest.approx(4.1) == ground_factor(35.0)


def _starve(days: int, watts: float) -> list[float]:
    """Mass at each day's end, resting, nothing eaten."""
    life = land_life(WORLD)
    life.fat_kg, life.lean_kg, life.gut_kcal, life.shiver_w = 12.0, 55.0, 0.0, 0.0
    masses = [body_mass(life)]
    for _ in range(days):
        for _ in range(24):
            life.heat_w = watts
            burn_food(life, WORLD)
        masses.append(body_mass(life))
    return masses


def test_fat_gives_at_most_what_was_published() -> None:
    life = land_life(WORLD)
    life.fat_kg, life.glycogen_kcal, life.gut_kcal, life.shiver_w = 10.0, 0.0, 0.0, 0.0
    for _ in range(24):
        life.heat_w = 400.0
        burn_food(life, WORLD)
    given = (10.0 - life.fat_kg) * FAT_KCAL_KG
    assert pytest.approx(693.0, rel=0.06) == given  # Alpert 2005: 10 kg of fat, 693 kcal a day


def test_a_fast_takes_as_much_as_published() -> None:
    masses = _starve(21, 65.0)
    third_week = (masses[14] - masses[21]) / 7.0
    assert pytest.approx(0.3, abs=0.12) == third_week  # Kerndt 1982: about .3 kg a day
    assert (masses[0] - masses[7]) / 7.0 > third_week  # and more in the first week


def test_eating_stores_what_is_not_spent() -> None:
    life = land_life(WORLD)
    life.gut_kcal, before = 9000.0, life.fat_kg
    for _ in range(24):
        life.heat_w = 80.0
        burn_food(life, WORLD)
    assert life.fat_kg > before


def test_a_day_needs_the_published_water() -> None:
    life = land_life(WORLD)
    life.air_c, life.sweat_l = 10.0, 0.0
    lost = 0.0
    for _ in range(24):
        life.heat_w, life.water_short_l, life.ate_kcal = 120.0, 0.0, 0.0
        lose_water(life, WORLD)
        lost += life.water_short_l
    # 2.7 L a day (IOM), of which a cool day without sweat needs a little less.
    assert 2.0 < lost < 2.7


def test_work_spends_more_than_rest() -> None:
    spent = {}
    for name in ("rest", "cut_wood"):
        life = land_life(WORLD, 3)
        do(life, WORLD, name, 3.0)
        live(life, WORLD, 2)
        spent[name] = life.heat_w
    assert spent["cut_wood"] > 2.0 * spent["rest"]


def test_meals_are_eaten_by_the_order() -> None:
    eaten = []
    for plan in (0, 1, 2):
        life = land_life(WORLD)
        life.order_eat = plan
        life.has_item[YOU][good_named("nuts")] = 20.0
        before = food_kcal(life, WORLD)
        live(life, WORLD, 24)
        eaten.append(before - food_kcal(life, WORLD))
    assert sorted(eaten, reverse=True) == eaten
    assert eaten[0] > 1.5 * eaten[1]
