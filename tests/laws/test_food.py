"""Game, snares, plants and stores (SCIENCE.md 5)."""

import math

import pytest

from laws.land_samples import CAMP, WOOD, country, do, good_named, land_life, live, make_camp
from wintering.laws.drinking import draw_water, is_at_water
from wintering.laws.foraging import forage_share
from wintering.laws.hunting import game_activity
from wintering.laws.keeping import keep_stores, spoiling
from wintering.laws.meals import eat_meal
from wintering.laws.snares import snare_night
from wintering.life import YOU
from wintering.life.chance import key_hour
from wintering.storyworld.marks import USE_WATER, USE_WOOD

WORLD = country()
OCTOBER, JANUARY, APRIL = 9, 0, 3


def test_food_keeps_as_published() -> None:
    # 21 days at 5 °C are 47.2 days at 0 °C (Ratkowsky form).
    assert pytest.approx(47.2, abs=0.1) == 21.0 * spoiling(WORLD, 5.0)
    assert spoiling(WORLD, -10.0) == 0.0


def test_fresh_meat_is_half_gone_in_its_time() -> None:
    life = land_life(WORLD)
    meat = good_named("meat")
    life.has_item[YOU][meat], life.air_c = 10.0, 0.0
    for _ in range(14 * 24):
        keep_stores(life, WORLD)
    assert 1.0 < life.has_item[YOU][meat] < 6.0
    life.has_item[YOU][meat], life.item_age[meat], life.air_c = 10.0, 0.0, -15.0
    for _ in range(14 * 24):
        keep_stores(life, WORLD)
    assert life.has_item[YOU][meat] == 10.0


def test_game_keeps_to_its_dens_in_the_cold() -> None:
    assert game_activity(WORLD, 10.0, 0.0, 0.0) == 1.0
    assert game_activity(WORLD, 0.0, 0.0, 0.0) == 0.5
    assert pytest.approx(0.1) == game_activity(WORLD, -20.0, 0.0, 0.0)
    assert game_activity(WORLD, 10.0, 12.0, 0.0) == 0.5


def test_a_snare_catches_five_in_a_hundred_nights() -> None:
    # On ground of middling game, in mild air, where nothing is hunted out.
    middling = country(place_game=(1.0 / 2.2, 0.5, 0.1))
    life = land_life(middling, checked=False)
    nights, catch = 400, 0
    life.high_yesterday_c = life.low_today_c = 12.0
    life.wind_ms, life.rain_mm, life.snowfall_mm = 0.0, 0.0, 0.0
    for night in range(nights):
        life.hour, life.hour_of_day = night * 24 + 4, 4
        key_hour(life)
        life.snares_at[CAMP], life.catch_at[CAMP], life.game_left[CAMP] = 10, 0, 1.0
        life.sprung_at[CAMP] = 0
        snare_night(life, middling)
        catch += life.catch_at[CAMP]
    share = catch / (10 * nights)
    assert abs(share - 0.05) < 4.0 * math.sqrt(0.05 * 0.95 / (10 * nights))


def test_what_a_walk_of_the_line_took_is_told_after_all_its_hours() -> None:
    life = land_life(WORLD)
    make_camp(life)
    life.snares_at[CAMP], life.catch_at[CAMP], life.caught = 6, 2, 0
    life.hour, life.hour_of_day = 9, 9
    do(life, WORLD, "walk_snares", 2.0)
    live(life, WORLD, 3)
    assert (life.doing, life.caught, life.catch_at[CAMP]) == (-1, 2, 0)
    do(life, WORLD, "walk_snares", 1.0)
    live(life, WORLD, 2)
    assert life.caught == 0  # of this walk, not of the last


def test_loops_stand_where_they_were_set_though_you_are_home_within_the_hour() -> None:
    near = ((0.0, 0.3, 9.0), (0.3, 0.0, 8.0), (9.0, 8.0, 0.0))
    world = country(distance_km=near, place_game=(0.0, 0.8, 0.0))
    life = land_life(world)
    make_camp(life)
    life.hour, life.hour_of_day = 9, 9
    for _ in range(2):
        do(life, world, "set_snares", 0.7)
        live(life, world, 3)
        assert (life.place[YOU], life.snares_at[CAMP]) == (CAMP, 0)
    assert life.snares_at[WOOD] >= 3
    life.catch_at[WOOD] = 1
    do(life, world, "walk_snares", 0.5)
    live(life, world, 2)
    assert life.caught == 1


def test_water_fetched_within_the_hour_is_brought_home() -> None:
    near = ((0.0, 0.3, 9.0), (0.3, 0.0, 8.0), (9.0, 8.0, 0.0))
    world = country(distance_km=near, place_uses=(USE_WOOD, USE_WATER, 0))
    life = land_life(world)
    make_camp(life)
    life.hour, life.hour_of_day, life.water_l, life.air_c = 9, 9, 0.0, 10.0
    do(life, world, "fetch_water", 0.5)
    live(life, world, 2)
    assert life.place[YOU] == CAMP
    assert life.water_l > 2.0


def test_the_ground_gives_most_in_october_and_least_in_winter() -> None:
    assert forage_share(OCTOBER) > forage_share(APRIL) > forage_share(JANUARY) > 0.0


def _gathered(month: int, snow: float) -> float:
    world = country(day_month=(month,) * 237)
    life = land_life(world, 2)
    make_camp(life, WOOD)
    life.hour, life.hour_of_day, life.snow_cm[WOOD] = 10, 10, snow
    do(life, world, "forage", 3.0)
    live(life, world, 3)
    return sum(life.has_item[YOU][good_named(each)] for each in ("nuts", "roots", "berries"))


def test_snow_and_winter_take_what_can_be_gathered() -> None:
    assert _gathered(OCTOBER, 0.0) > _gathered(JANUARY, 0.0) > _gathered(JANUARY, 40.0)


def test_hunting_spends_rounds_that_do_not_come_back() -> None:
    life = land_life(WORLD, 4)
    make_camp(life, WOOD)
    for _ in range(6):
        life.hour_of_day = 9
        do(life, WORLD, "hunt", 4.0)
        live(life, WORLD, 4)
    rounds = life.has_item[YOU][good_named("round")]
    assert rounds < 5.0
    assert rounds >= 0.0
    assert life.has_item[YOU][good_named("meat")] > 0.0


def test_a_meal_is_taken_up_and_counted() -> None:
    life = land_life(WORLD)
    life.has_item[YOU][good_named("nuts")] = 1.0
    gut = life.gut_kcal
    eaten = eat_meal(life, WORLD, 600.0)
    assert pytest.approx(600.0) == eaten
    assert pytest.approx(gut + 600.0) == life.gut_kcal


def test_only_lean_meat_for_weeks_is_rabbit_starvation() -> None:
    life = land_life(WORLD)
    for item in range(WORLD.items):
        if WORLD.item_is_food[item] == 1:
            life.has_item[YOU][item] = 0.0
    life.has_item[YOU][good_named("dried_meat")] = 50.0
    for _ in range(30):
        eat_meal(life, WORLD, 800.0)
    assert life.protein_share > 0.6


def test_water_freezes_in_the_cold_and_thaws_by_a_fire() -> None:
    life = land_life(WORLD)
    life.place[YOU] = WOOD
    assert not is_at_water(life, WORLD)
    life.water_l, life.air_c = 2.0, -12.0
    for _ in range(8):
        draw_water(life, WORLD)
    assert life.water_frozen > 0.8
    life.fire_place, life.fire_kw = WOOD, 7.0
    for _ in range(4):
        draw_water(life, WORLD)
    assert life.water_frozen == 0.0
