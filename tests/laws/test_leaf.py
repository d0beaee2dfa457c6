"""Leaf over weeks: it turns by short days and cold, falls by wind, comes back by warmth."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from laws.hearts_samples import parameters
from laws.land_samples import CAMP, WOOD, country, land_life, make_camp, still_life
from wintering.laws.begin import begin
from wintering.laws.leaf import leaf, start_leaf
from wintering.laws.meeting import sight_m
from wintering.laws.sky import light_here, sky
from wintering.laws.smoke import let_smoke
from wintering.laws.weather import weather, wind_of
from wintering.life import Life
from wintering.storyworld.calendar import make_calendar
from wintering.storyworld.tables import Tables

SEEDS = range(1, 7)
DAYS = 236
OCTOBER_15, NOVEMBER_1, DECEMBER_15, APRIL_1, MAY_20 = 13, 30, 74, 181, 230
ALL_BUT_BARE = 0.1


@cache
def year_of(seed: int) -> tuple[tuple[float, float], ...]:
    """The leaf and how much of it has turned at each noon of a life's weather."""
    world = country()
    life = land_life(world, seed, checked=False)
    noons: list[tuple[float, float]] = [(life.leaf, life.leaf_turned)]
    while len(noons) < DAYS:
        go_on(life, world)
        if life.hour_of_day == 12:
            noons.append((life.leaf, life.leaf_turned))
    return tuple(noons)


def go_on(life: Life, world: Tables) -> None:
    """An hour of sky, weather and leaf."""
    begin(life, world)
    sky(life, world)
    weather(life, world)
    leaf(life, world)
    life.hour += 1
    life.hour_of_day = life.hour % 24
    life.day = life.hour // 24


def middle(day: int) -> float:
    """The middle life's leaf on a day."""
    return sorted(year_of(seed)[day][0] for seed in SEEDS)[len(SEEDS) // 2]


def first_day_under(seed: int, share: float) -> int:
    """The day on which less than that share hangs."""
    return next(day for day, (hangs, _) in enumerate(year_of(seed)) if hangs < share)


def days_of(life: Life, world: Tables, days: int, air_c: float, wind_ms: float) -> float:
    """The leaf after some days of one air and one wind."""
    for _ in range(24 * days):
        life.country_c, life.open_wind_ms = air_c, wind_ms
        leaf(life, world)
        life.hour += 1
        life.day = life.hour // 24
    return life.leaf


def test_the_woods_are_bare_some_weeks_after_they_begin_to_turn_and_not_overnight():
    for seed in SEEDS:
        shares = [hangs for hangs, _ in year_of(seed)]
        steps = [before - after for before, after in pairwise(shares)]
        assert max(steps) < 0.2
        assert first_day_under(seed, 0.2) - first_day_under(seed, 0.8) > 7
        assert OCTOBER_15 - 3 < first_day_under(seed, 0.5) < NOVEMBER_1 + 7


def test_leaf_hangs_in_mid_october_and_is_gone_by_midwinter_and_back_in_late_may():
    assert middle(OCTOBER_15) > 0.6
    assert middle(DECEMBER_15) < 0.05
    assert middle(APRIL_1) < 0.05
    assert middle(MAY_20) > 0.9


def test_no_two_autumns_are_alike():
    bare = {first_day_under(seed, ALL_BUT_BARE) for seed in SEEDS}
    assert len(bare) > 2


def test_a_leaf_turns_before_it_falls():
    for seed in SEEDS:
        turned = next(day for day, (_, part) in enumerate(year_of(seed)) if part > 0.5)
        assert turned < first_day_under(seed, 0.5)


def test_a_cold_autumn_bares_the_woods_before_a_mild_one():
    cold, world = still_life()
    mild, _ = still_life()
    assert days_of(cold, world, 25, 4.0, 3.0) < 0.7 * days_of(mild, world, 25, 14.0, 3.0)


def test_a_night_of_hard_frost_turns_what_was_green():
    frost, world = still_life()
    clear, _ = still_life()
    days_of(frost, world, 1, -5.0, 0.0)
    days_of(clear, world, 1, 1.0, 0.0)
    assert frost.leaf_turned > clear.leaf_turned + 0.2


def test_a_storm_strips_what_has_turned_and_little_that_is_green():
    lost: dict[float, float] = {}
    for turned in (0.1, 1.0):
        life, world = still_life()
        life.leaf, life.leaf_turned = 1.0, turned
        lost[turned] = 1.0 - days_of(life, world, 1, 10.0, 16.0)
    assert lost[1.0] > 0.5
    assert lost[0.1] < 0.1


def test_a_warm_spring_is_green_before_a_cold_one():
    leaves: list[float] = []
    for air_c in (8.0, 14.0):
        life, world = still_life()
        life.hour = APRIL_1 * 24
        life.day = APRIL_1
        life.leaf = 0.0
        leaves.append(days_of(life, world, 30, air_c, 3.0))
    assert leaves[0] < 0.1
    assert leaves[1] > 0.3


def test_a_mild_week_at_midwinter_opens_no_buds():
    life, world = still_life()
    life.hour = DECEMBER_15 * 24
    life.day = DECEMBER_15
    life.leaf = 0.0
    assert days_of(life, world, 14, 12.0, 3.0) == 0.0


def test_a_life_begins_with_the_leaf_of_its_season():
    leaves: dict[int, float] = {}
    for month in (1, 7, 11):
        calendar = make_calendar(
            start=(2149, month, 2), moons=1, north_deg=39.06, east_deg=-77.89, zone_hours=-5.0
        )
        columns = {name: value for name, value in vars(calendar).items() if name != "days"}
        world = country(**columns, last_hour=500)
        life = land_life(world)
        start_leaf(life, world)
        leaves[month] = life.leaf
    assert leaves[1] == 0.0
    assert leaves[7] == 1.0
    assert 0.2 < leaves[11] < 0.6


def test_one_sees_farther_with_every_leaf_that_falls():
    life, world = still_life()
    sights: list[float] = []
    for hangs in (1.0, 0.5, 0.1, 0.0):
        life.leaf = hangs
        sights.append(sight_m(life, world, WOOD))
    assert sights == sorted(sights)
    assert 2.0 < sights[-1] / sights[0] < 3.0
    assert sights[1] < 0.5 * (sights[0] + sights[-1])


def test_leaf_breaks_the_wind_and_dims_the_day():
    life, world = still_life()
    life.open_wind_ms = 5.0
    winds: list[float] = []
    lights: list[float] = []
    for hangs in (0.0, 1.0):
        life.leaf = hangs
        winds.append(wind_of(life, world, CAMP))
        lights.append(light_here(life, world, 30.0))
    assert winds[1] < winds[0]
    assert lights[1] < lights[0]


def test_leaf_overhead_hides_the_smoke_of_a_fire():
    seen: list[float] = []
    for hangs in (0.0, 1.0):
        life, world = still_life()
        make_camp(life)
        life.fire_place = CAMP
        life.light = 1.0
        life.leaf = hangs
        let_smoke(life, world, 2.0, 0.2, True)
        seen.append(life.smoke_seen)
    assert 0.0 < seen[1] < seen[0]


def test_a_world_may_have_woods_that_keep_their_leaf():
    world = country(par=parameters(leaf_turning=0.0, leaf_frost_turns=0.0))
    life = land_life(world)
    life.leaf, life.leaf_turned = 1.0, 0.0
    assert days_of(life, world, 60, -10.0, 8.0) == 1.0
