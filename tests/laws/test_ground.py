"""Walking against Tobler and Pandolf, ranging, knowing, losing the way."""

import pytest

from laws.land_samples import CAMP, MOUNTAIN, WOOD, country, do, land_life, live, make_camp
from wintering.arithmetic import PI, tan
from wintering.laws.energy import ground_factor, pandolf_watts
from wintering.laws.ground import pace, tobler, tracks_now, your_pace
from wintering.life import NONE, YOU
from wintering.life.moments import ARRIVING, has_moment

WORLD = country()


@pytest.mark.parametrize(("degrees", "km_h"), [(0, 5.04), (10, 2.72), (-10, 3.86), (20, 1.41)])
def test_slopes_are_walked_as_fast_as_published(degrees: float, km_h: float) -> None:
    assert pytest.approx(km_h, abs=0.01) == tobler(tan(degrees * PI / 180.0))


def test_snow_slows_as_the_same_effort_does() -> None:
    # At 400 W, 4.7 km/h in light brush become 2.85 in 25 cm of snow (SCIENCE.md 8).
    assert pytest.approx(400.0, abs=5.0) == pandolf_watts(75.0, 15.0, 4.7, ground_factor(0.0), 0.0)
    assert pytest.approx(400.0, abs=5.0) == pandolf_watts(
        75.0, 15.0, 2.85, ground_factor(25.0), 0.0
    )
    life = land_life(WORLD)
    bare = pace(life, WORLD, CAMP, WOOD)
    life.is_snow_lying = 1
    for place in range(WORLD.places):
        life.snow_cm[place] = 25.0
    assert pytest.approx(2.85 / 4.7, abs=0.03) == pace(life, WORLD, CAMP, WOOD) / bare


def test_the_night_the_wound_and_the_load_slow_you() -> None:
    life = land_life(WORLD)
    life.light = 1.0
    well = your_pace(life, WORLD, CAMP, WOOD)
    life.light = 0.0
    assert your_pace(life, WORLD, CAMP, WOOD) < 0.7 * well
    life.light, life.wound = 1.0, 0.5
    assert your_pace(life, WORLD, CAMP, WOOD) < 0.8 * well


def test_a_walk_ends_where_it_goes_and_is_a_moment() -> None:
    life = land_life(WORLD)
    life.going_to[YOU] = WOOD
    do(life, WORLD, "walk", 0.0)
    arrived = 0
    for _ in range(4):
        live(life, WORLD, 1)
        if has_moment(life, ARRIVING):
            arrived += 1
            assert life.arrived == WOOD
    assert (1, WOOD, NONE) == (arrived, life.place[YOU], life.doing)


def test_work_away_from_camp_takes_its_hours_and_both_ways() -> None:
    life = land_life(WORLD, 8)
    make_camp(life)
    life.hour, life.hour_of_day = 8, 8
    do(life, WORLD, "hunt", 3.0)
    hours = 0
    while life.doing != NONE and hours < 12:
        live(life, WORLD, 1)
        hours += 1
    assert life.place[YOU] == CAMP
    assert 4 <= hours <= 6
    assert pytest.approx(3.0, abs=0.01) == sum(life.done_hours)


def test_ranging_finds_ground_sooner_or_later_and_shuns_what_is_dreaded() -> None:
    def hours_until_found(dread: float) -> float:
        total = 0
        near = ((0.0, 2.0, 4.0), (2.0, 0.0, 4.0), (4.0, 4.0, 0.0))
        world = country(place_dread=(0.0, 0.0, dread), distance_km=near)
        for seed in range(12):
            life = land_life(world, seed, checked=False)
            hours = 0
            while life.knows_place[MOUNTAIN] == 0 and hours < 400:
                life.hour_of_day = 11
                do(life, world, "range", 1.0)
                live(life, world, 1)
                hours += 1
            total += hours
        return total / 12

    plain = hours_until_found(0.0)
    assert plain < 150
    assert hours_until_found(1.0) > 1.5 * plain


def test_nearness_of_the_mountain_weighs() -> None:
    life = land_life(WORLD)
    far = life.dread
    life.going_to[YOU] = MOUNTAIN
    do(life, WORLD, "walk", 0.0)
    live(life, WORLD, 12)
    assert life.place[YOU] == MOUNTAIN
    assert life.dread > 0.9 > far


def test_the_way_is_lost_in_the_dark_and_found_again() -> None:
    lost = 0
    for seed in range(40):
        life = land_life(WORLD, seed, checked=False)
        life.hour, life.hour_of_day = 24 * 13 + 21, 21  # near the new moon
        life.going_to[YOU] = MOUNTAIN
        do(life, WORLD, "walk", 0.0)
        for _ in range(4):
            live(life, WORLD, 1)
            lost += life.lost_h == 1.0
        for _ in range(40):
            live(life, WORLD, 1)
        assert life.lost_h == 0.0
    assert lost > 3


def test_prints_fade() -> None:
    life = land_life(WORLD)
    life.your_tracks[CAMP], life.your_tracks_hour[CAMP] = 0.8, life.hour
    fresh = tracks_now(life, WORLD, CAMP, 1)
    life.hour = life.hour + 48
    assert tracks_now(life, WORLD, CAMP, 1) < 0.3 * fresh
