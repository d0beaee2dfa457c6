"""Wood, fire and tent against published fires (SCIENCE.md 4)."""

import pytest

from laws.land_samples import CAMP, country, do, good_named, land_life, live, make_camp
from wintering.laws.clothes import fire_radiant, surround
from wintering.laws.fire import burn, is_lit, light_odds, try_fire
from wintering.laws.flame import fire_width, flame_height, net_heat, plume_warming
from wintering.laws.tent import best_tent, flame_hazard
from wintering.laws.wood import AIR_DRY, cut_wood, season_wood, stack_wood
from wintering.laws.works import WORK_CUT_WOOD, WORK_TEND_FIRE
from wintering.life import NONE, YOU, Life
from wintering.life.chance import key_hour

WORLD = country()


def _life_with_wood(kg: float = 40.0, moisture: float = 0.2) -> Life:
    life = land_life(WORLD)
    make_camp(life)
    stack_wood(life, CAMP, kg, moisture)
    return life


def _light(life: Life, inside: int = 0) -> None:
    for attempt in range(50):
        if try_fire(life, WORLD, inside, attempt):
            return
    raise AssertionError("no fire took in fifty tries")


def test_wood_gives_the_published_heat() -> None:
    assert pytest.approx(14.45, abs=0.01) == net_heat(0.2)
    assert pytest.approx(8.1, abs=0.02) == net_heat(0.5)


@pytest.mark.parametrize(
    ("kw", "width", "height"), [(6, 0.3, 0.18), (20, 0.4, 0.37), (50, 0.6, 0.51)]
)
def test_flames_stand_as_high_as_published(kw: float, width: float, height: float) -> None:
    assert pytest.approx(height, abs=0.011) == flame_height(kw, width)


def test_the_plume_is_as_warm_as_published() -> None:
    assert pytest.approx(29.0, abs=1.0) == plume_warming(6.0, 0.3, 1.5)


def test_half_the_water_goes_in_a_sunny_summer_month() -> None:
    # Cordwood, twice as thick as campfire wood, so that it dries four times as slowly (k by
    # 1/thickness²): half of its removable water in a month of 720 h (SCIENCE.md 4).
    life = _life_with_wood(100.0, 0.25)
    life.air_c, life.rain_mm, life.fire_kw = 25.0, 0.0, 0.0
    before = life.wood_dry_moisture - AIR_DRY
    for _ in range(720 // 4):
        season_wood(life, WORLD)
    assert pytest.approx(0.5, abs=0.02) == (life.wood_dry_moisture - AIR_DRY) / before


def test_wood_dries_beside_a_fire_and_soaks_in_the_rain() -> None:
    beside, away, rained = (_life_with_wood(40.0, 0.4) for _ in range(3))
    _light(beside)
    rained.rain_mm = 4.0
    beside.rain_mm = away.rain_mm = 0.0
    for _ in range(24):
        beside.fire_kw = 7.0
        for life in (beside, away, rained):
            season_wood(life, WORLD)
    assert beside.wood_dry_kg > 2.0 * away.wood_dry_kg
    assert rained.wood_wet_moisture > away.wood_wet_moisture


def test_wet_wood_wind_and_rain_make_fire_unlikely() -> None:
    life = _life_with_wood()
    life.wind_ms = life.rain_mm = life.snowfall_mm = life.felt_cold = 0.0
    dry = light_odds(life, WORLD, 0.2, 0)
    assert dry > 0.75
    assert light_odds(life, WORLD, 0.4, 0) < 0.5 * dry
    life.wind_ms, life.rain_mm = 10.0, 3.0
    assert light_odds(life, WORLD, 0.2, 0) < 0.5 * dry
    life.has_item[YOU][good_named("firesteel")] = 0.0
    assert light_odds(life, WORLD, 0.2, 0) < 0.05


def test_a_fire_burns_the_stack_and_warms_who_sits_by_it() -> None:
    life = _life_with_wood()
    _light(life)
    before = life.wood_dry_kg
    for _ in range(3):
        burn(life, WORLD)
    assert is_lit(life)
    assert pytest.approx(7.0, rel=0.25) == life.fire_kw  # a cooking fire: 1.7 kg/h, 7 kW
    assert pytest.approx(3 * 1.7, rel=0.3) == before - life.wood_dry_kg
    assert fire_radiant(life, WORLD) > 20.0


def test_a_fire_without_wood_goes_out() -> None:
    life = _life_with_wood(1.8)
    _light(life)
    for _ in range(12):
        burn(life, WORLD)
    assert (0.0, NONE) == (life.fire_kw, life.fire_place if life.fire_embers < 0.05 else NONE)


def test_a_high_fire_in_a_tent_is_dangerous_and_a_low_one_hardly() -> None:
    life = _life_with_wood(200.0)
    life.tent, life.tent_cloth = 1.0, 0.7
    _light(life, 1)
    life.fire_is_inside = 1
    hazards = []
    for kw in (5.0, 12.0, 25.0):
        life.fire_kw, life.flame_m = kw, flame_height(kw, fire_width(kw))
        hazards.append(flame_hazard(life, WORLD))
    assert sorted(hazards) == hazards
    assert hazards[0] < 0.003
    assert hazards[2] > 0.05


def test_a_fire_outside_never_catches_the_tent() -> None:
    life = _life_with_wood()
    life.tent, life.tent_cloth = 1.0, 0.7
    _light(life)
    assert flame_hazard(life, WORLD) == 0.0


def test_a_tent_of_boughs_is_never_as_good_as_one_with_cloth() -> None:
    life = _life_with_wood()
    do(life, WORLD, "build_tent", 200.0)
    live(life, WORLD, 4)
    assert 0.0 < life.tent <= best_tent(life, WORLD) < 0.6
    life.has_item[YOU][good_named("canvas")] = 2.0
    life.tent = 0.54
    for _ in range(40):
        life.hour_of_day = 10
        do(life, WORLD, "build_tent", 1.0)
        live(life, WORLD, 1)
    assert life.tent_cloth > 0.6
    assert life.tent > 0.6


def test_rich_dry_woods_give_more_and_drier_wood() -> None:
    dry, wet = land_life(WORLD), land_life(WORLD)
    for life, ground in ((dry, 0.0), (wet, 1.0)):
        make_camp(life)
        key_hour(life)
        life.ground_wet, life.light = ground, 1.0
        life.work, life.worked_h, life.worked_place = WORK_CUT_WOOD, 1.0, 1
        cut_wood(life, WORLD)
    assert dry.wood_wet_kg == 0.0
    assert wet.wood_wet_kg > wet.wood_dry_kg
    assert dry.wood_left[1] < 1.0


def test_a_smoke_hole_takes_smoke_and_a_little_warmth() -> None:
    smoke, warmth = [], []
    for hole in (0.0, 0.5, 1.0):
        life = _life_with_wood(60.0, 0.24)
        life.tent, life.tent_cloth, life.tent_vent, life.order_fire = 1.0, 0.7, hole, 1
        _light(life, 1)
        burn(life, WORLD)
        surround(life, WORLD)
        smoke.append(life.smoke)
        warmth.append(life.around_c - life.air_c)
    assert sorted(smoke, reverse=True) == smoke
    assert smoke[1] < 0.6 * smoke[0]
    assert 0.6 * warmth[0] < warmth[1] < warmth[0]


def test_under_rock_a_fire_within_smokes_and_endangers_less_than_in_a_tent() -> None:
    rock = country(place_roof=(0.9, 0.2, 0.0))
    smoke, hazard, warmth = {}, {}, {}
    for name, world in (("tent", country(place_roof=(0.0, 0.2, 0.0))), ("rock", rock)):
        life = _life_with_wood(40.0, 0.3)
        life.tent, life.tent_cloth = 0.9, 0.5
        _light(life, inside=1)
        life.work = WORK_TEND_FIRE
        burn(life, world)
        smoke[name], hazard[name] = life.smoke, flame_hazard(life, world)
        life.air_c = 0.0
        surround(life, world)
        warmth[name] = life.around_c
        assert life.around_wind_ms <= life.wind_ms * 0.2  # the wall at the mouth stops the wind
    assert smoke["rock"] < 0.4 * smoke["tent"]
    assert hazard["rock"] < 0.4 * hazard["tent"]
    assert 0.0 < warmth["rock"] < warmth["tent"]
