"""Food: keeping, and animals in the cold."""

from __future__ import annotations

from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, ours, picture, published, span
from wintering.laws.going import activity_of
from wintering.laws.hour import live_hour
from wintering.laws.hunting import game_activity
from wintering.laws.keeping import spoiling
from wintering.laws.work import begin_doing, stop_doing
from wintering.laws.works import GOOD_MEAT, GOOD_NUTS, WORK_CUT_WOOD, WORK_REST, WORK_SLEEP
from wintering.life.names import NONE, YOU

KEPT_AT_FREEZING_DAYS = 47.2  # Ratkowsky's form, from 21 days at 5 °C


@picture("food_keeps", "How many days food keeps, by the air, beside the published pair")
def keeps(axes: Any) -> None:
    """Days against air for food that keeps 47.2 days at 0 °C."""
    air = span(-6, 15, 106)
    ours(
        axes, air, [KEPT_AT_FREEZING_DAYS / spoiling(eight_moons()[1], each) for each in air], "law"
    )
    published(axes, [0, 5], [47.2, 21.0], "Ratkowsky's form")
    axes.set(xlabel="air, °C", ylabel="days", yscale="log")


@picture("food_game", "How active small animals are by the air, in calm and in wind (D)")
def game(axes: Any) -> None:
    """Activity against air."""
    air = span(-20, 20, 161)
    ours(axes, air, [game_activity(eight_moons()[1], each, 1.0, 0.0) for each in air], "calm")
    windy = [game_activity(eight_moons()[1], each, 12.0, 0.0) for each in air]
    ours(axes, air, windy, "windy", linestyle="--")
    axes.set(xlabel="air, °C", ylabel="activity", ylim=(0, 1.05))


def _month_on(*diet: int) -> list[float]:
    """Weight at each day's end, in kg: a month of some goods alone, as much as one wants."""
    life, world = new_life(3)
    life.camp = life.wood_place = life.place[YOU]
    life.tent, life.order_fire = 1.0, 1
    weights: list[float] = []
    for hour in range(30 * 24):
        for item in range(world.items):
            if world.item_is_food[item] == 1:
                life.has_item[YOU][item] = 5.0 if world.item_good[item] in diet else 0.0
                life.item_age[item] = 0.0
        life.fire_place, life.fire_kw, life.wood_dry_kg = life.camp, 7.0, 300.0
        life.high_tomorrow_c, life.low_tomorrow_c, life.water_short_l = 18.0, 10.0, 0.0
        life.wound = life.infection = 0.0
        if life.doing == NONE:
            by_day = 5 <= life.hour_of_day < 22
            busy = WORK_CUT_WOOD if 9 <= life.hour_of_day < 13 else WORK_REST
            work = activity_of(world, busy if by_day else WORK_SLEEP)
            begin_doing(life, world, work, 1.0 if by_day else 0.0, int(not by_day))
        live_hour(life, world)
        if life.interrupted_by:
            stop_doing(life, world)
        if hour % 24 == 23:
            weights.append(life.fat_kg + life.lean_kg)
    return weights


@picture(
    "food_rabbits",
    "A month on rabbits alone, all one can eat, beside the same with nuts: weight by the day",
)
def rabbits(axes: Any) -> None:
    """kg against days; protein above 35 % of energy is said to harm in about a week."""
    days = list(range(1, 31))
    ours(axes, days, _month_on(GOOD_MEAT), "rabbits alone")
    ours(axes, days, _month_on(GOOD_MEAT, GOOD_NUTS), "rabbits and nuts", linestyle="--")
    axes.axvline(7, color=OTHER, linestyle=":", label="a week: when it is felt")
    axes.set(xlabel="day", ylabel="fat and lean, kg")
