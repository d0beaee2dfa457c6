"""Stores: what keeps, what freezes, and what lies where you left it (SCIENCE.md 5)."""

import math

import pytest

from laws.hearts_samples import parameters
from laws.land_samples import (
    CAMP,
    WOOD,
    country,
    do,
    good_named,
    land_life,
    live,
    make_camp,
)
from wintering.laws.drinking import draw_water, is_at_water
from wintering.laws.keeping import come_upon_stores, keep_stores, put_by, spoiling
from wintering.laws.load import carry
from wintering.laws.stores import in_reach
from wintering.life import YOU
from wintering.storyworld.marks import USE_WATER, USE_WOOD

WORLD = country()


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


# -- keeping


def test_what_lies_in_the_camp_ages_as_what_you_carry() -> None:
    nuts, meat = good_named("nuts"), good_named("meat")
    world = country(par=parameters(food_robbed_day=0.0))
    carried, left = land_life(world), land_life(world)
    for life in (carried, left):
        make_camp(life)
        life.air_c = 8.0
        life.has_item[YOU][meat], life.has_item[YOU][nuts] = 10.0, 4.0
    put_by(left, CAMP, meat, 10.0)
    put_by(left, CAMP, nuts, 4.0)
    left.place[YOU] = WOOD
    for _ in range(3 * 24):
        for life in (carried, left):
            keep_stores(life, world)
            life.hour += 1
    assert left.has_item[YOU][meat] == 0.0
    assert in_reach(left, meat) == 10.0
    come_upon_stores(left, world, CAMP)
    for item in (meat, nuts):
        assert pytest.approx(carried.has_item[YOU][item], rel=0.03) == left.has_item[YOU][item]
        assert pytest.approx(carried.item_age[item], rel=1e-6) == left.item_age[item]
    assert carried.has_item[YOU][meat] < 8.0


def test_animals_take_of_what_is_left_alone() -> None:
    life = land_life(WORLD)
    nuts = good_named("nuts")
    life.has_item[YOU][nuts] = 10.0
    put_by(life, CAMP, nuts, 10.0)
    life.hour += 50 * 24
    come_upon_stores(life, WORLD, CAMP)
    assert (
        pytest.approx(10.0 * math.exp(-50 * WORLD.par.food_robbed_day)) == life.has_item[YOU][nuts]
    )


def test_who_moves_house_carries_what_one_carries_and_finds_the_rest_again() -> None:
    world = country(item_kg=tuple(1.0 for _ in range(WORLD.items)))
    life = land_life(world)
    make_camp(life)
    nuts = good_named("nuts")
    life.has_item[YOU][nuts] = 80.0
    life.going_to[YOU] = WOOD
    do(life, world, "walk", 0.0)
    assert (
        pytest.approx(world.par.work_journey_food_kg)
        == life.has_item[YOU][nuts] + 1.0 * (life.has_item[YOU][good_named("dried_meat")])
    )
    live(life, world, 3)
    assert life.place[YOU] == WOOD
    life.going_to[YOU] = CAMP
    do(life, world, "walk", 0.0)
    live(life, world, 3)
    assert life.has_item[YOU][nuts] > 79.0
    life.camp = WOOD  # now you come for all of it
    life.going_to[YOU] = WOOD
    do(life, world, "walk", 0.0)
    carry(life, world)
    assert 15.0 < life.load_kg <= 0.45 * 62.0
    assert life.stored[CAMP][nuts] > 40.0
