"""Energy, water and hunger against published bodies (SCIENCE.md 3)."""

from copy import deepcopy
from itertools import pairwise

import pytest

from laws.land_samples import country, do, good_named, land_life, live
from laws.lives import eight_moons, index
from wintering.laws.energy import (
    adapted,
    basal_kcal,
    body_mass,
    burn_food,
    ground_factor,
    mass_index,
    pandolf_watts,
    spend,
)
from wintering.laws.harm import deadly
from wintering.laws.reasons import REASON_HUNGER, REASON_NONE
from wintering.laws.refeeding import refeed, salts_weaken
from wintering.laws.stores import food_kcal
from wintering.laws.water import breath_l, feel_need, lose_water
from wintering.life import YOU, Life
from wintering.storyworld.tables import Tables

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


MAN = country(
    person_is_woman=(0,), person_age=(40,), person_mass_kg=(70.0,), person_height_cm=(175.0,)
)


STOUT = country(
    person_is_woman=(0,), person_age=(40,), person_mass_kg=(85.0,), person_height_cm=(175.0,)
)  # who fasts for his weight, as those did who were measured


def _fast(days: int, world: Tables = MAN) -> list[Life]:
    """A man at rest who eats nothing: as he is at the beginning and at each day's end."""
    life = land_life(world)
    life.gut_kcal = 0.0
    course = [deepcopy(life)]
    for _ in range(days):
        for hour in range(24):
            life.is_asleep = int(hour < 8)
            life.work, life.worked_h, life.walked_h, life.last_activity = 0, 0.0, 0.0, -1
            spend(life, world)
            life.shiver_w = 0.0
            burn_food(life, world)
            refeed(life, world)
        course.append(deepcopy(life))
    return course


def test_fat_gives_at_most_what_was_published() -> None:
    life = land_life(WORLD)
    life.fat_kg, life.glycogen_kcal, life.gut_kcal, life.shiver_w = 10.0, 0.0, 0.0, 0.0
    for _ in range(24):
        life.heat_w = 400.0
        burn_food(life, WORLD)
    given = (10.0 - life.fat_kg) * FAT_KCAL_KG
    assert pytest.approx(693.0, rel=0.06) == given  # Alpert 2005: 10 kg of fat, 693 kcal a day


def test_a_fast_takes_as_much_as_published() -> None:
    """Kerndt 1982: about .9 kg a day in the first week, about .3 by the third."""
    masses = [body_mass(life) for life in _fast(21, STOUT)]
    weeks = [(masses[start] - masses[start + 7]) / 7.0 for start in (0, 7, 14)]
    assert pytest.approx(0.9, rel=0.25) == weeks[0]
    assert pytest.approx(0.3, rel=0.25) == weeks[2]
    assert weeks[0] > weeks[1] > weeks[2]
    daily = [one - other for one, other in pairwise(masses)]
    assert sorted(daily[3:], reverse=True) == daily[3:]  # it falls from day to day


def test_lean_is_spared_as_a_fast_lasts() -> None:
    # Cahill 1970: some 75 g of protein a day at first, 300 g of lean; a third to a half by week 3.
    course = _fast(21, STOUT)
    first = (course[2].lean_kg - course[4].lean_kg) / 2.0
    late = (course[19].lean_kg - course[21].lean_kg) / 2.0
    assert pytest.approx(0.3, abs=0.1) == first
    assert 0.3 < late / first < 0.75


def test_the_lean_share_of_a_loss_is_forbess() -> None:
    # Forbes: 10.4 / (10.4 + F); of ten kilos of fat about half of a late loss is lean.
    course = _fast(30, STOUT)
    one, other = course[28], course[30]
    fat, lean = one.fat_kg - other.fat_kg, one.lean_kg - other.lean_kg
    assert pytest.approx(10.4 / (10.4 + one.fat_kg), rel=0.1) == lean / (lean + fat)


def test_the_resting_rate_falls_by_a_tenth_to_a_seventh() -> None:
    fed, hungry = land_life(MAN), land_life(MAN)
    hungry.starved_days = 30.0
    for life in (fed, hungry):
        life.is_asleep = 1
        spend(life, MAN)
    assert 0.10 <= 1.0 - hungry.heat_w / fed.heat_w <= 0.15


def test_half_rations_slow_a_body_as_whole_hunger_does() -> None:
    # Keys 1950: a quarter of the mass lost in half a year, never a day without food.
    fed, thin = land_life(MAN), land_life(MAN)
    thin.fat_kg -= 0.1 * MAN.person_mass_kg[YOU]
    thin.lean_kg -= 0.1 * MAN.person_mass_kg[YOU]
    assert (0.0, 1.0) == (adapted(fed, MAN), pytest.approx(adapted(thin, MAN)))


def test_half_rations_take_fat_before_lean() -> None:
    """Keys 1950 (M): a quarter lost in half a year, two thirds of the fat, a fifth of lean."""
    life = land_life(MAN)
    mass, fat, lean = body_mass(life), life.fat_kg, life.lean_kg
    days = 0
    while body_mass(life) > 0.75 * mass and days < 400:
        for hour in range(24):
            if hour in (7, 12, 18):
                life.gut_kcal += 1200.0 / 3.0
            life.is_asleep = int(hour < 8)
            life.worked_h = 0.0
            life.walked_h, life.walked_km = (0.1, 0.4) if hour >= 8 else (0.0, 0.0)
            spend(life, MAN)
            life.shiver_w = 0.0
            burn_food(life, MAN)
        days += 1
    assert 90 <= days <= 270
    assert pytest.approx(0.67, abs=0.12) == 1.0 - life.fat_kg / fat
    assert pytest.approx(0.20, abs=0.06) == 1.0 - life.lean_kg / lean


def test_a_body_starves_to_its_floor_in_the_time_of_hunger_strikers() -> None:
    """BMI about 12 (Collins 1995); ten strikers of 1981 died after 46 to 73 days (M)."""
    course = _fast(100)
    days = [day for day, life in enumerate(course) if mass_index(life, MAN) <= 12.0]
    assert 45 <= days[0] <= 80
    last = course[days[0]]
    last.hunger_stage = 3
    assert deadly(last, MAN) == REASON_HUNGER
    last.fat_kg += 3.0
    assert deadly(last, MAN) == REASON_NONE


def _refeed(starved: int, kcal_kg: float, days: int = 10) -> float:
    """The least salts of the blood of one who eats so much after a fast."""
    life = _fast(starved)[-1]
    least = 1.0
    for _ in range(days):
        for hour in range(24):
            if hour % 8 == 0:
                life.gut_kcal += kcal_kg * body_mass(life) / 3.0
            spend(life, MAN)
            burn_food(life, MAN)
            refeed(life, MAN)
            least = min(least, life.blood_salts)
    return least


def test_eating_too_fast_after_hunger_harms_and_little_by_little_does_not() -> None:
    # Mehanna 2008: at most 10 kcal/kg a day for the first four to seven days.
    assert _refeed(20, 10.0) > 0.9
    assert _refeed(20, 25.0) < 0.7
    assert _refeed(20, 40.0) < 0.35
    assert _refeed(2, 40.0) > 0.95  # two days of hunger empty nobody
    slow_then_full = _fast(20)[-1]
    for hour in range(24 * 14):
        if hour % 8 == 0:
            kcal_kg = 10.0 if hour < 24 * 6 else 35.0
            slow_then_full.gut_kcal += kcal_kg * body_mass(slow_then_full) / 3.0
        spend(slow_then_full, MAN)
        burn_food(slow_then_full, MAN)
        refeed(slow_then_full, MAN)
        assert salts_weaken(slow_then_full) == 0.0


def test_want_of_salts_weakens_and_stops_a_starved_heart() -> None:
    life = land_life(MAN)
    life.gut_kcal = 500.0
    feel_need(life, MAN)
    before = life.weak
    life.blood_salts = 0.3
    feel_need(life, MAN)
    assert pytest.approx(before + salts_weaken(life)) == life.weak
    life.blood_salts, life.hunger_stage, life.fat_kg, life.lean_kg = 0.1, 3, 2.0, 30.0
    assert deadly(life, MAN) == REASON_HUNGER


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


def test_breath_takes_the_published_water() -> None:
    # .0023 M (44 - p): in dry cold air near 0 torr, 100 W breathe out 10.1 W, 14.9 g an hour.
    assert pytest.approx(0.0149, abs=0.0003) == breath_l(100.0, -40.0)
    assert breath_l(100.0, 30.0) < 0.7 * breath_l(100.0, -10.0)


def test_thirst_impairs_at_a_fiftieth_and_kills_at_three_to_four_twentieths() -> None:
    life = land_life(WORLD)
    weak = []
    for share in (0.0, 0.02, 0.04):
        life.water_short_l = share * life.mass_start_kg
        feel_need(life, WORLD)
        weak.append(life.weak)
    assert weak[0] == weak[1] < weak[2]
    deaths = [land_life(WORLD, seed).thirst_death for seed in range(200)]
    assert 0.15 <= min(deaths) < 0.155
    assert 0.195 < max(deaths) <= 0.20


def test_the_bundled_worlds_efforts_are_the_compendiums() -> None:
    # Compendium of Physical Activities: small game 5.0, trapping 2.0, splitting wood 4.5 to 6.5,
    # carrying 5.5, sleep 1.0.
    world = eight_moons()[1]
    met = {name: world.activity_met[index("activity", name)] for name in EFFORTS}
    assert EFFORTS == met


EFFORTS = {"hunting": 5.0, "snaring": 2.0, "woodcutting": 5.0, "carrying": 5.5, "sleeping": 1.0}


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
