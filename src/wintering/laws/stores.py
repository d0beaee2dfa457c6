"""Stores: what you have with you, what lies in your camp, and the energy in it."""

from wintering.arithmetic import clip
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

BURNS_KW = 0.5  # heat from which a fire cooks and thaws, in kW (D)


def has(life: Life, world: Tables, good: int) -> float:
    """How much you have of a kind of good. Units: pieces, or kg of food."""
    item = world.item_of_good[good]
    if item == NONE:
        return 0.0
    return life.has_item[YOU][item]


def give(life: Life, world: Tables, good: int, amount: float) -> None:
    """Give you some of a kind of good, or take it. Changes: has_item."""
    item = world.item_of_good[good]
    if item != NONE:
        life.has_item[YOU][item] = clip(life.has_item[YOU][item] + amount, 0.0, 1.0e6)


def add_food(life: Life, world: Tables, good: int, kg: float) -> None:
    """Put fresh food to your stores. Changes: has_item, item_age. Units: kg."""
    item = world.item_of_good[good]
    if item == NONE or kg <= 0.0:
        return
    before = in_reach(life, item)
    life.item_age[item] = clip(life.item_age[item] * before / (before + kg), 0.0, 10.0)
    life.has_item[YOU][item] = clip(life.has_item[YOU][item] + kg, 0.0, 1.0e6)


def in_reach(life: Life, item: int) -> float:
    """How much of a thing is yours: with you, or in your camp while you are out."""
    camp = life.camp
    if camp == NONE or life.has_stored[camp] == 0:
        return life.has_item[YOU][item]
    return life.has_item[YOU][item] + life.stored[camp][item]


def food_kcal(life: Life, world: Tables) -> float:
    """Energy in all the food you have, with you and in your camp. Units: kcal."""
    total = 0.0
    for item in range(world.items):
        if world.item_is_food[item] == 1:
            total = total + in_reach(life, item) * world.item_kcal_kg[item]
    return total


def is_by_fire(life: Life) -> bool:
    """Whether your fire burns where you are."""
    return life.fire_place == life.place[YOU] and life.fire_kw > BURNS_KW
