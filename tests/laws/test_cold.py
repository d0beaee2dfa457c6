"""Cold that goes deep: stages of the mind, frozen skin, a naked night, wet cloth, habit."""

import pytest

from laws.hearts_samples import parameters
from laws.land_samples import CAMP, country, do, good_named, land_life, live
from wintering.laws.body import body, felt_cold_of
from wintering.laws.clothes import surround
from wintering.laws.frostbite import COOL_C, freezing_minutes, frost
from wintering.laws.heat import live_heat, wind_chill
from wintering.laws.reasons import REASON_COLD
from wintering.laws.stages import dim, stage_of, stage_seen
from wintering.life import YOU, Life
from wintering.life.chance import key_hour
from wintering.storyworld.tables import Tables

WORLD = country()
BITTER_C = -10.0
CALM_MS = 1.0 / 3.6


# --- the stages of cooling, SCIENCE.md 3


def test_the_stages_are_the_published_ones() -> None:
    cores = (36.9, 35.1, 34.9, 32.1, 31.9, 28.1, 27.9, 24.0)
    assert [stage_of(WORLD, core) for core in cores] == [0, 0, 1, 1, 2, 2, 3, 3]


def test_three_of_five_people_are_in_the_stage_of_their_core() -> None:
    """61 % of people match their stage (2019); cores of those found, 24 to 35 °C, evenly."""
    matched = asked = 0
    for seed in range(500):
        life = land_life(WORLD, seed, checked=False)
        for step in range(22):
            life.core_c = 24.25 + 0.5 * step
            matched += stage_seen(life, WORLD) == stage_of(WORLD, life.core_c)
            asked += 1
    assert pytest.approx(0.61, abs=0.04) == matched / asked


def test_the_mind_goes_between_impaired_and_unconscious_and_never_in_a_warm_body() -> None:
    life = land_life(WORLD)
    life.clear_shift_c = 0.0
    gone = []
    for core in (36.9, 35.0, 33.0, 32.0, 30.0, 28.0, 26.0):
        life.core_c = core
        dim(life, WORLD)
        gone.append(life.dimmed)
    assert gone == [0.0, 0.0, 0.0, 0.0, 0.5, 1.0, 1.0]
    life.core_c, life.clear_shift_c = 36.9, -6.0
    dim(life, WORLD)
    assert life.dimmed == 0.0


def test_who_is_unconscious_is_at_nothing() -> None:
    life = land_life(WORLD)
    do(life, WORLD, "cut_wood", 5.0)
    life.clear_shift_c, life.core_c, life.skin_c = 0.0, 27.0, 20.0
    life.was_cold = 1  # so that nothing else breaks it off
    life.interrupted_by = 0
    body(life, WORLD)
    assert life.dimmed == 1.0
    assert life.interrupted_by == REASON_COLD
    assert life.weak > 0.7


# --- a naked night at -10 °C


def _naked_night(seed: int, world: Tables) -> tuple[float, float]:
    """Hours until the core is at 30 °C, and until the heart stops; 99 when it does not."""
    life = land_life(world, seed)
    life.core_c, life.skin_c, life.shiver_fuel = 36.9, 33.7, 1.0
    cold = stopped = 99.0
    for step in range(120):
        live_heat(life, world, 0.1, 60.0, 1.66, 50.0, BITTER_C, CALM_MS, 0.0, 0.0)
        if life.core_c <= 30.0:
            cold = min(cold, 0.1 * (step + 1))
        if life.core_c <= life.last_breath_c:
            stopped = min(stopped, 0.1 * (step + 1))
    return cold, stopped


def test_a_naked_night_at_ten_below_kills_before_the_morning() -> None:
    """Tikuisis 1995: 4.1 h to 30 °C; the heart stops mainly below 28 (SJTREM 2016)."""
    nights = [_naked_night(seed, WORLD) for seed in range(30)]
    for cold, stopped in nights:
        assert 4.1 / 1.4 <= cold <= 4.1 * 1.4
        assert cold < stopped < 10.0
    assert len({stopped for _, stopped in nights}) > 4  # not all at one hour


def _night(seed: int, **numbers: float) -> Life:
    """A night from eight in the evening, lying in the open at -10 °C in still dry air."""
    world = country(
        tmax_c=(-9.0,) * 12,
        tmin_c=(-11.0,) * 12,
        place_shelter=(1.0,) * 3,
        wet_fraction=(0.0,) * 12,
        par=parameters(**numbers),
    )
    life = land_life(world, seed)
    for good in ("jacket", "blanket", "hide", "fur"):
        if numbers:
            life.has_item[YOU][good_named(good)] = 0.0
    life.hour, life.hour_of_day = 100 * 24 + 20, 20
    do(life, world, "sleep", 14.0)
    for _ in range(14):
        # The weather of that night, whatever the winter's own would be.
        life.high_today_c = life.high_yesterday_c = life.high_tomorrow_c = -9.0
        life.low_today_c = life.low_tomorrow_c = -11.0
        live(life, world, 1)
        if life.dying_of:
            break
    return life


def test_who_lies_naked_dies_that_night_and_who_has_clothes_and_a_bed_does_not() -> None:
    naked = [_night(seed, body_base_clo=0.0, body_bed_clo=0.0) for seed in range(6)]
    assert [life.dying_of for life in naked] == [REASON_COLD] * 6
    assert all(life.hour < 101 * 24 + 6 for life in naked)  # before the morning
    dressed = [_night(seed) for seed in range(6)]
    assert [life.dying_of for life in dressed] == [0] * 6


# --- wet cloth, wind, habit


def test_soaked_clothes_keep_a_third_to_a_half_of_their_warmth() -> None:
    kept = []
    for wet in (0.0, 1.0):
        life = land_life(WORLD)
        life.air_c, life.wind_ms, life.clothes_wet, life.skin_c = -5.0, 0.0, wet, 30.0
        surround(life, WORLD)
        kept.append(life.clothing_clo)
    assert 0.3 <= kept[1] / kept[0] <= 0.5  # SCIENCE.md 3 (M)


def _eight_cold_hours(nights: float) -> Life:
    life = land_life(WORLD)
    life.cold_nights = nights
    live_heat(life, WORLD, 8.0, 60.0, 1.66, 50.0, 2.0, 0.5, 1.2, 0.0)
    return life


def test_habit_eases_and_shivers_less_and_protects_nobody() -> None:
    """PMC4861193: less shivering, less discomfort, no real protection."""
    new, used = _eight_cold_hours(0.0), _eight_cold_hours(60.0)
    assert used.core_c <= new.core_c
    same = land_life(WORLD)
    same.core_c, same.skin_c = new.core_c, new.skin_c
    before = felt_cold_of(same, WORLD)
    same.cold_nights = 60.0
    assert pytest.approx(0.8 * before, rel=0.01) == felt_cold_of(same, WORLD)


# --- frozen skin


# Environment Canada's bands of wind chill, and the minutes in which most exposed skin of the
# most easily frozen is frozen (read as its public table, M): -28 to -39: 10 to 30; -40 to -47:
# 5 to 10; -48 to -54: 2 to 5.
@pytest.mark.parametrize(
    ("air", "wind_km_h", "soonest", "latest"),
    [
        (-20.0, 30.0, 10.0, 30.0),
        (-25.0, 20.0, 10.0, 30.0),
        (-30.0, 30.0, 5.0, 10.0),
        (-28.0, 60.0, 5.0, 10.0),
        (-35.0, 40.0, 2.0, 5.0),
        (-32.0, 60.0, 2.0, 5.0),
    ],
)
def test_bare_skin_freezes_in_the_published_time(
    air: float, wind_km_h: float, soonest: float, latest: float
) -> None:
    bands = {(10.0, 30.0): (-39.9, -28.0), (5.0, 10.0): (-47.9, -40.0), (2.0, 5.0): (-54.9, -47.9)}
    low, high = bands[soonest, latest]
    assert low <= wind_chill(air, wind_km_h) <= high  # the band is the one meant
    at_the_face = 0.667 * wind_km_h + 4.8  # the formula's own way from the wind at ten metres
    assert soonest <= freezing_minutes(air, at_the_face) <= latest


def test_skin_does_not_freeze_in_mild_cold() -> None:
    assert freezing_minutes(COOL_C, 30.0) == 240.0
    life = land_life(WORLD)
    for _ in range(48):
        frost(life, WORLD, wind_chill(-15.0, 20.0), False)
    assert life.frostbite == 0.0


def _frozen(hours: int, wet: float, *, at_rest: bool = False) -> Life:
    life = land_life(WORLD)
    life.around_c, life.around_wind_ms, life.clothes_wet = -22.0, 6.0, wet
    for _ in range(hours):
        frost(life, WORLD, wind_chill(life.around_c, 21.6), at_rest)
    return life


def test_hours_in_bitter_wind_freeze_bare_skin_and_wet_brings_it_on() -> None:
    assert _frozen(1, 0.0).frostbite < _frozen(3, 0.0).frostbite < _frozen(8, 0.0).frostbite
    assert _frozen(3, 0.0, at_rest=True).frostbite < _frozen(3, 0.0).frostbite
    mild, soaked = land_life(WORLD), land_life(WORLD)
    soaked.clothes_wet = 1.0
    for life in (mild, soaked):
        life.around_c, life.around_wind_ms = -17.0, 4.0
        for _ in range(6):
            frost(life, WORLD, wind_chill(-17.0, 14.4), False)
    assert mild.frostbite == 0.0 < soaked.frostbite


def test_a_blister_heals_in_some_weeks() -> None:
    life = land_life(WORLD)
    life.frostbite = 0.3
    days = 0
    while life.frostbite > 0.0:
        for _ in range(24):
            frost(life, WORLD, 5.0, False)
        days += 1
    assert 14 <= days <= 42


def test_the_draws_of_a_body_are_its_own() -> None:
    shifts = {land_life(WORLD, seed).clear_shift_c for seed in range(20)}
    assert len(shifts) == 20
    life = land_life(WORLD, 3)
    life.place[YOU] = CAMP
    key_hour(life)
    assert life.clear_shift_c == land_life(WORLD, 3).clear_shift_c
