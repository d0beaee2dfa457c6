"""Walking against Tobler, Pandolf and FM 21-18; ranging, knowing, the way, prints, dread."""

import pytest

from laws.land_samples import CAMP, MOUNTAIN, WOOD, country, do, land_life, live, make_camp
from laws.lives import eight_moons, index, new_life
from wintering.arithmetic import PI, tan
from wintering.laws.calling import cues
from wintering.laws.energy import ground_factor, pandolf_watts
from wintering.laws.feeling import FEAR, feeling
from wintering.laws.ground import nearness
from wintering.laws.losing import blindness, find_your_way
from wintering.laws.pace import level_pace, load_share, march_pace, pace, tobler, your_pace
from wintering.laws.sleep import ease_of_sleep
from wintering.laws.tracks import press_tracks, tracks_now, wear_tracks
from wintering.life import NONE, YOU, Life
from wintering.life.chance import key_hour
from wintering.life.moments import ARRIVING, has_moment
from wintering.storyworld.marks import (
    USE_FISH,
    USE_FORAGE,
    USE_GAME,
    USE_SHELTER,
    USE_SNARE,
    USE_WATER,
    USE_WOOD,
)
from wintering.storyworld.tables import Tables

WORLD = country()
LEVEL = tuple((0.0, 0.0, 0.0) for _ in range(3))
ROADS = (1, 1, 0)


def _by_day(world: Tables, light: float = 1.0) -> Life:
    life = land_life(world)
    life.light = light
    return life


@pytest.mark.parametrize(("degrees", "km_h"), [(0, 5.04), (10, 2.72), (-10, 3.86), (20, 1.41)])
def test_slopes_are_walked_as_fast_as_published(degrees: float, km_h: float) -> None:
    assert pytest.approx(km_h, abs=0.01) == tobler(WORLD, tan(degrees * PI / 180.0))


def test_off_the_path_one_walks_at_six_tenths() -> None:
    world = country(climb_m=LEVEL, place_road=ROADS)
    life = _by_day(world)
    on_road = pace(life, world, CAMP, WOOD)
    assert pytest.approx(5.04, abs=0.01) == on_road
    assert pytest.approx(0.6) == pace(life, world, CAMP, MOUNTAIN) / on_road


def test_long_climbs_take_about_as_long_as_naismith_says() -> None:
    # 5 km/h and an hour for each 600 m of climb; both rules come of the same walkers.
    for climb in (0.0, 300.0, 600.0):
        hours = 10.0 / tobler(WORLD, climb / 10_000.0)
        assert pytest.approx(10.0 / 5.0 + climb / 600.0, rel=0.2) == hours


def test_nights_slow_as_the_field_manual_says() -> None:
    # FM 21-18: across country 2.5 km/h by day and 1.6 by night, by road 4.0 and 3.2.
    world = country(climb_m=LEVEL, place_road=ROADS)
    day, night = _by_day(world), _by_day(world, 0.0)
    for goal, ratio in ((MOUNTAIN, 1.6 / 2.5), (WOOD, 3.2 / 4.0)):
        assert pytest.approx(ratio) == pace(night, world, CAMP, goal) / pace(day, world, CAMP, goal)
    assert pytest.approx(4.0, rel=0.02) == march_pace(day, world, CAMP, WOOD)
    assert pytest.approx(2.5, rel=0.04) == march_pace(day, world, CAMP, MOUNTAIN)


def test_a_messenger_goes_32_km_a_day_by_road_and_20_through_woods() -> None:
    world = country(climb_m=LEVEL, place_road=ROADS)
    life = _by_day(world)
    hours = world.par.ground_march_h
    assert pytest.approx(32.0, rel=0.02) == hours * march_pace(life, world, CAMP, WOOD)
    assert pytest.approx(20.0, rel=0.04) == hours * march_pace(life, world, CAMP, MOUNTAIN)


def test_snow_slows_as_the_same_effort_does() -> None:
    # At 400 W, 4.7 km/h in light brush become 2.85 in 25 cm of snow (SCIENCE.md 8).
    assert pytest.approx(400.0, abs=5.0) == pandolf_watts(75.0, 15.0, 4.7, ground_factor(0.0), 0.0)
    assert pytest.approx(4.7, abs=0.05) == level_pace(400.0, 75.0, 15.0, ground_factor(0.0))
    assert pytest.approx(2.85, abs=0.05) == level_pace(400.0, 75.0, 15.0, ground_factor(25.0))
    life = land_life(WORLD)
    bare = pace(life, WORLD, CAMP, WOOD)
    life.is_snow_lying = 1
    for place in range(WORLD.places):
        life.snow_cm[place] = 25.0
    assert pytest.approx(2.85 / 4.7, abs=0.01) == pace(life, WORLD, CAMP, WOOD) / bare


def test_a_load_slows_as_the_same_effort_does() -> None:
    life = land_life(WORLD)
    shares: list[float] = []
    for load in (0.0, 5.0, 15.0, 30.0):
        life.load_kg = load
        shares.append(load_share(life, WORLD))
    assert shares[0] == 1.0
    assert sorted(shares, reverse=True) == shares
    mass = 60.0
    laden = level_pace(400.0, mass, 30.0, 1.2)
    assert pytest.approx(400.0, abs=0.5) == pandolf_watts(mass, 30.0, laden, 1.2, 0.0)
    assert 0.6 < shares[-1] < 0.85


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


def test_where_sun_or_moon_shows_nobody_is_blind() -> None:
    # Souman 2009: with the sun in sight people keep straight on; in woods under cloud they circle.
    life = _by_day(WORLD)
    life.cloud = life.snowfall_mm = 0.0
    assert blindness(life, WORLD, WOOD) == 0.0
    life.cloud = 0.9
    assert blindness(life, WORLD, WOOD) > blindness(life, WORLD, MOUNTAIN) > 0.0
    life.light = 0.0
    assert blindness(life, WORLD, WOOD) > 1.0


def test_ranging_under_cloud_one_is_lost_now_and_then_and_by_sun_never() -> None:
    lost = {0.0: 0, 1.0: 0}
    for cloud in lost:
        for seed in range(300):
            life = land_life(WORLD, seed, checked=False)
            make_camp(life, WOOD)
            life.hour, life.hour_of_day = 11, 11
            life.cloud_today = life.cloud_tomorrow = cloud
            do(life, WORLD, "range", 1.0)
            live(life, WORLD, 1)
            lost[cloud] += life.lost_h > 0.0
    odds = WORLD.par.ground_lose_way * WORLD.par.ground_lose_in_woods * WORLD.place_cover[WOOD]
    assert lost[0.0] == 0
    assert abs(lost[1.0] / 300 - odds) < 4.0 * (odds / 300) ** 0.5


def test_your_own_prints_are_a_way_back() -> None:
    found = []
    for prints in (0.0, 1.0):
        back = 0
        for seed in range(200):
            life = _by_day(WORLD)
            life.seed_low, life.lost_h = seed, 1.0
            key_hour(life)
            life.light = 0.4
            life.knows_place[CAMP] = 0
            life.your_tracks[CAMP], life.your_tracks_worn[CAMP] = prints, life.tracks_worn
            find_your_way(life, WORLD)
            back += life.lost_h == 0.0
        found.append(back)
    assert found[1] > 1.4 * found[0]


def _prints_after(hours: int, *, rain: float = 0.0, snow: float = 0.0, cold: bool = False) -> float:
    life = land_life(WORLD)
    life.your_tracks[CAMP], life.your_tracks_worn[CAMP] = 0.8, life.tracks_worn
    life.rain_mm, life.snowfall_mm, life.open_wind_ms = rain, snow, 0.0
    life.country_c, life.is_snow_lying = (-8.0, 1) if cold else (8.0, 0)
    for _ in range(hours):
        wear_tracks(life, WORLD)
    return tracks_now(life, CAMP, 1)


def test_prints_fade_with_time_and_weather_takes_them() -> None:
    assert pytest.approx(0.8 / 2.718281828, rel=1e-6) == _prints_after(30)  # 63 % in 30 h
    assert _prints_after(48) < 0.3 * 0.8
    assert _prints_after(48, cold=True) > 2.0 * _prints_after(48)
    assert _prints_after(6, rain=2.0) < 0.2 * _prints_after(6)
    # Two centimetres of new snow fill a print for the most part.
    assert _prints_after(2, snow=1.0) < 0.3 * _prints_after(2)


def test_snow_takes_plainer_prints_than_dry_ground_and_a_light_foot_hides_none_of_them() -> None:
    life = land_life(WORLD)
    life.ground_wet = life.snow_cm[CAMP] = 0.0
    press_tracks(life, WORLD, CAMP, YOU, 1.0)
    dry = tracks_now(life, CAMP, 1)
    life.snow_cm[CAMP] = 6.0
    press_tracks(life, WORLD, CAMP, YOU, 1.0)
    assert tracks_now(life, CAMP, 1) > 3.0 * dry
    plain = tracks_now(life, CAMP, 1)
    press_tracks(life, WORLD, CAMP, YOU, 0.1)
    assert tracks_now(life, CAMP, 1) == plain
    assert tracks_now(life, CAMP, 0) == 0.0


def test_dread_grows_with_nearness_stirs_fear_in_the_dark_and_keeps_sleep_off() -> None:
    weights = []
    for place in (CAMP, MOUNTAIN):
        life = land_life(WORLD)
        life.place[YOU] = place
        weights.append(nearness(life, WORLD, MOUNTAIN))
        assert nearness(life, WORLD, WOOD) == 0.0  # ground that is not dreaded weighs nothing
    assert pytest.approx(2.718281828 ** (-9.0 / WORLD.par.ground_dread_km)) == weights[0]
    assert weights[1] == 1.0
    eases, fears = [], []
    for dread in (0.0, 1.0):
        life = land_life(WORLD)
        life.dread, life.light, life.sleep_pressure, life.felt_cold = dread, 0.0, 0.6, 0.0
        eases.append(ease_of_sleep(life, WORLD))
        calm = life.feeling[YOU][FEAR]
        feeling(life, WORLD)
        fears.append(life.feeling[YOU][FEAR] - calm)
    assert pytest.approx(WORLD.par.ground_dread_sleep) == eases[0] - eases[1]
    assert fears[1] > fears[0]


def test_near_the_place_of_a_memory_it_is_called_and_far_from_it_not() -> None:
    world = eight_moons()[1]
    life = new_life(1)
    mountain = index("memory", "mountain")
    called = []
    for place in ("spring", "dam_road", "mount_weather"):
        life.place[YOU] = index("place", place)
        life.cue[mountain], life.light, life.fire_kw, life.last_activity = 0.0, 1.0, 0.0, NONE
        life.wind_ms = 5.0
        cues(life, world)
        called.append(life.cue[mountain])
    assert called[0] < 0.1 < called[1] < called[2]


def test_the_country_has_forty_places_and_each_law_what_it_asks_of_them() -> None:
    world = eight_moons()[1]
    assert world.places >= 40
    for use in (USE_WOOD, USE_WATER, USE_GAME, USE_FORAGE, USE_SHELTER, USE_SNARE, USE_FISH):
        assert sum(each & use != 0 for each in world.place_uses) >= 4
    for place in range(world.places):
        for other in range(world.places):
            assert (world.distance_km[place][other] > 0.0) == (place != other)
    near = [
        place
        for place in range(world.places)
        if world.distance_km[index("place", "spring")][place] < 6.0
    ]
    assert len(near) >= 10  # a range to know, not a camp with a horizon
    assert len({world.place_cover[place] for place in near}) >= 5
    assert max(world.place_height_m) - min(world.place_height_m) > 300.0
