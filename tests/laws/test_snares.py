"""Snares and fish (SCIENCE.md 5): what is caught while you do something else, or nothing."""

import math

import pytest

from laws.land_samples import (
    CAMP,
    MOUNTAIN,
    WOOD,
    country,
    do,
    land_life,
    live,
    make_camp,
    work_named,
)
from wintering.laws.fishing import fish, freeze_creek
from wintering.laws.snares import snare_night
from wintering.laws.work import choose_ground, line_to_walk
from wintering.laws.works import WORK_FISH
from wintering.life import NONE, YOU
from wintering.life.chance import key_hour

WORLD = country()


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


# -- snares


def test_a_catch_is_robbed_one_night_in_twenty_and_sprung_loops_catch_nothing() -> None:
    life = land_life(WORLD, checked=False)
    robbed, hung = 0, 0
    for night in range(200):
        life.hour, life.hour_of_day = night * 24 + 4, 4
        key_hour(life)
        life.snares_at[CAMP] = life.catch_at[CAMP] = 20
        life.robbed_at[CAMP] = life.sprung_at[CAMP] = 0
        snare_night(life, WORLD)
        robbed += life.robbed_at[CAMP]
        hung += 20
    assert abs(robbed / hung - 0.05) < 4.0 * math.sqrt(0.05 * 0.95 / hung)
    life.snares_at[CAMP], life.catch_at[CAMP] = 20, 0
    life.robbed_at[CAMP], life.sprung_at[CAMP] = 8, 12
    for night in range(100):
        life.hour = (300 + night) * 24 + 4
        key_hour(life)
        snare_night(life, WORLD)
    assert (life.catch_at[CAMP], life.sprung_at[CAMP], life.robbed_at[CAMP]) == (0, 12, 8)


def test_walking_a_line_sets_it_anew_and_says_what_was_found() -> None:
    life = land_life(WORLD)
    make_camp(life)
    life.snares_at[CAMP], life.catch_at[CAMP] = 8, 1
    life.sprung_at[CAMP], life.robbed_at[CAMP] = 2, 1
    life.hour, life.hour_of_day = 9, 9
    do(life, WORLD, "walk_snares", 1.0)
    live(life, WORLD, 2)
    assert (life.caught, life.sprung, life.robbed) == (1, 2, 1)
    assert (life.catch_at[CAMP], life.sprung_at[CAMP], life.robbed_at[CAMP]) == (0, 0, 0)


def test_lines_may_stand_at_several_places_and_the_longest_unwalked_is_next() -> None:
    near = ((0.0, 0.3, 9.0), (0.3, 0.0, 8.0), (9.0, 8.0, 0.0))
    world = country(distance_km=near)
    life = land_life(world)
    make_camp(life)
    life.hour = 100
    life.snares_at[CAMP], life.line_hour[CAMP] = 4, 90
    life.snares_at[WOOD], life.line_hour[WOOD] = 4, 40
    assert line_to_walk(life, world, CAMP, 7.0) == WOOD
    life.line_hour[WOOD] = 99
    assert line_to_walk(life, world, CAMP, 7.0) == CAMP
    life.snares_at[CAMP] = life.snares_at[WOOD] = 0
    assert line_to_walk(life, world, CAMP, 7.0) == NONE


def test_an_order_keeps_to_its_ground_and_you_may_walk_farther() -> None:
    life = land_life(WORLD)
    make_camp(life)
    life.snares_at[MOUNTAIN], life.order_ground = 5, 1
    activity = work_named("walk_snares")
    assert choose_ground(life, WORLD, activity) == MOUNTAIN
    life.order_active = 1
    assert choose_ground(life, WORLD, activity) == CAMP


# -- fish


def test_ice_grows_by_the_root_of_the_degree_days() -> None:
    # Stefan: a small creek grows a (sum of degree-days)^.5, a = .7 to 1.4 cm.
    life = land_life(WORLD)
    life.ice_cm, life.country_c = 0.0, -5.0
    for _ in range(20 * 24):
        freeze_creek(life, WORLD)
    assert 0.7 <= WORLD.par.food_ice_grows <= 1.4
    assert pytest.approx(WORLD.par.food_ice_grows * math.sqrt(100.0), rel=1e-6) == life.ice_cm
    life.country_c = 6.0
    for _ in range(4 * 24):
        freeze_creek(life, WORLD)
    assert life.ice_cm == 0.0


def _fished(ice: float, low: float, high: float) -> float:
    life = land_life(WORLD, 5, checked=False)
    life.work, life.worked_h, life.worked_place = WORK_FISH, 1.0, CAMP
    life.ice_cm, life.low_today_c, life.high_today_c, life.light, life.tired = (
        ice,
        low,
        high,
        0.5,
        0.0,
    )
    hours = 1200
    for hour in range(hours):
        life.hour = hour
        key_hour(life)
        life.fish_left[CAMP] = 1.0
        fish(life, WORLD)
    return life.hooked / hours


def test_one_fishes_while_the_creek_is_open_and_best_when_it_is_mild() -> None:
    par = WORLD.par
    mild = _fished(0.0, 6.0, 16.0)
    expected = par.food_fish_h * par.food_fish_hand_line
    assert abs(mild - expected) < 4.0 * math.sqrt(expected / 1200)
    assert 0.44 <= par.food_fish_h <= 1.38  # wild streams of New York, stocked ones of Carolina
    assert 0.0 < _fished(2.0, -6.0, 2.0) < 0.5 * mild
    assert _fished(5.0, 6.0, 16.0) == 0.0
