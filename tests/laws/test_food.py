"""Game, plants, meals, and lean meat alone (SCIENCE.md 5)."""

import pytest

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
from laws.lives import eight_moons, index
from wintering.laws.foraging import (
    BERRIES_BY_MONTH,
    NUTS_BY_MONTH,
    ROOTS_BY_MONTH,
    forage,
    forage_share,
)
from wintering.laws.hunting import game_activity, hunt, squirrels_out
from wintering.laws.meals import eat_meal
from wintering.laws.works import WORK_FORAGE, WORK_HUNT
from wintering.life import NONE, YOU
from wintering.life.chance import key_hour

WORLD = country()
OCTOBER, JANUARY, APRIL = 9, 0, 3


def test_game_keeps_to_its_dens_in_the_cold() -> None:
    assert game_activity(WORLD, 10.0, 0.0, 0.0) == 1.0
    assert game_activity(WORLD, 0.0, 0.0, 0.0) == 0.5
    assert pytest.approx(0.1) == game_activity(WORLD, -20.0, 0.0, 0.0)
    assert game_activity(WORLD, 10.0, 12.0, 0.0) == 0.5


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


# -- hunting


def test_game_weighs_and_feeds_as_published() -> None:
    world = eight_moons()[1]
    meat = index("item", "meat")
    # Wild rabbit: 114 kcal and 21.8 g of protein (4 kcal each) in 100 g.
    assert world.item_kcal_kg[meat] == 1140.0
    assert pytest.approx(21.8 * 4.0 / 114.0, abs=0.01) == world.item_protein[meat]
    assert 500.0 <= world.par.food_rabbit_kg * 1140.0 <= 1000.0
    assert pytest.approx(250.0, rel=0.05) == world.par.food_squirrel_kg * 1140.0


def test_alone_and_without_a_dog_you_kill_three_to_five_tenths_of_what_hunters_did() -> None:
    assert 0.3 <= WORLD.par.food_hunt_alone <= 0.5
    # Ground as good as that of the counts; the best weather and light, and rounds without end.
    usual = country(place_game=(1.0 / WORLD.par.food_hunt_good_ground, 0.0, 0.0))
    life = land_life(usual, checked=False)
    life.air_c, life.wind_ms, life.rain_mm, life.snowfall_mm, life.light = 12.0, 0.0, 0.0, 0.0, 1.0
    life.high_today_c, life.low_today_c = 16.0, 6.0
    life.work, life.worked_h, life.worked_place = WORK_HUNT, 1.0, CAMP
    hours = 1500
    for hour in range(hours):
        life.hour = hour
        key_hour(life)
        life.game_left[CAMP], life.tired = 1.0, 0.0
        life.has_item[YOU][good_named("round")] = 20.0
        hunt(life, usual)
    expected = (0.8 + 0.77) / 2.0 * WORLD.par.food_hunt_alone
    assert abs(life.killed / hours - expected) < 4.0 * (expected / hours) ** 0.5
    assert expected < 0.8 * 0.5


def test_squirrels_den_in_severe_cold() -> None:
    sizes = set()
    for seed in range(40):
        life = land_life(WORLD, seed, checked=False)
        life.high_today_c, life.low_today_c = -4.0, -16.0
        life.air_c, life.light, life.wind_ms, life.rain_mm, life.snowfall_mm = (
            5.0,
            1.0,
            0.0,
            0.0,
            0.0,
        )
        life.work, life.worked_h, life.worked_place = WORK_HUNT, 1.0, WOOD
        assert not squirrels_out(life, WORLD)
        for hour in range(6):
            life.hour = hour
            key_hour(life)
            before = life.has_item[YOU][good_named("meat")]
            kills = life.killed
            hunt(life, WORLD)
            if life.killed > kills:
                gained = life.has_item[YOU][good_named("meat")] - before
                sizes.add(round(gained / (life.killed - kills), 6))
    assert sizes == {WORLD.par.food_rabbit_kg}


# -- plants


def test_acorns_give_as_much_as_gathered_in_2017_and_leaching_leaves_two_to_four_tenths() -> None:
    par = WORLD.par
    assert par.food_acorns_kg_h == 3.0
    assert 0.2 <= par.food_kernel_share * par.food_meal_share <= 0.4
    world = country(place_forage=(1.0, 1.0, 1.0), place_cover=(1.0, 1.0, 1.0))
    life = land_life(world)
    life.light, life.weak, life.snow_cm[CAMP] = 1.0, 0.0, 0.0
    life.work, life.worked_h, life.worked_place = WORK_FORAGE, 1.0, CAMP
    forage(life, world)  # in October, on the richest ground
    assert pytest.approx(3.0 * par.food_kernel_share) == life.has_item[YOU][good_named("nuts")]


def test_the_ground_follows_its_calendar() -> None:
    nuts, roots, berries = NUTS_BY_MONTH, ROOTS_BY_MONTH, BERRIES_BY_MONTH
    assert max(nuts) == nuts[OCTOBER]
    assert nuts[10] > 0.5 > nuts[11]  # November still, December hardly
    assert all(roots[month] >= 0.5 for month in (11, 0, 1))  # cattail, groundnut
    assert all(berries[month] > 0.0 for month in (11, 0, 1))  # hips, inner bark
    assert berries[2] > berries[1]  # sap
    assert min(berries[APRIL], berries[4]) > 2.0 * berries[2]  # ramps, cress, morels


# -- a month on rabbits alone


def _month_on(*diet: str) -> list[tuple[float, float, float]]:
    """Strength gone, what you weigh and how lean the food was, day by day, fed all you want."""
    world = country(distance_km=((0.0, 2.0, 9.0), (2.0, 0.0, 8.0), (9.0, 8.0, 0.0)))
    life = land_life(world, 3, checked=False)
    make_camp(life)
    life.tent, life.order_fire = 1.0, 1
    days = []
    for hour in range(30 * 24):
        for item in range(world.items):
            if world.item_is_food[item] == 1:
                life.has_item[YOU][item] = 0.0
        for good in diet:
            life.has_item[YOU][good_named(good)] = 5.0
            life.item_age[good_named(good)] = 0.0
        life.fire_place, life.fire_kw, life.wood_dry_kg = CAMP, 7.0, 300.0
        life.high_tomorrow_c, life.low_tomorrow_c, life.water_short_l = 18.0, 10.0, 0.0
        life.wound = life.infection = 0.0
        if life.doing == NONE and (life.hour_of_day >= 22 or life.hour_of_day < 5):
            do(life, world, "sleep", 0.0, waking=True)
        elif life.doing == NONE:
            do(life, world, "cut_wood" if 9 <= life.hour_of_day < 13 else "rest", 1.0)
        live(life, world, 1)
        if hour % 24 == 23:
            days.append((life.weak, life.fat_kg + life.lean_kg, life.protein_share))
    return days


def test_a_month_on_rabbits_alone_starves_one_who_eats_all_day() -> None:
    rabbits, mixed = _month_on("meat"), _month_on("meat", "nuts")
    # It harms above 35 % of energy, in about a week: little on the second day, much on the ninth.
    assert rabbits[1][0] < 0.12
    assert rabbits[8][0] > 0.25
    assert rabbits[8][2] > 0.35
    assert rabbits[-1][2] > 0.7
    # Of 0.77 protein the liver burns 3.2 g a kilogram and day; the rest is lost.
    assert rabbits[0][1] - rabbits[-1][1] > 2.0
    assert rabbits[0][1] - rabbits[-1][1] > (mixed[0][1] - mixed[-1][1]) + 1.5
    # Beside something fat one eats of both, and is well.
    assert all(weak < 0.12 for weak, _, _ in mixed)
    assert all(share < 0.5 for _, _, share in mixed)
