"""Load: what you carry of what you have, and what stays in your camp meanwhile."""

from wintering.arithmetic import clip, smaller
from wintering.laws.works import GOOD_BLANKET, GOOD_CANVAS, GOOD_FUR, GOOD_HIDE
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

FOOD_FOR_THE_WAY_KG = 0.6  # food taken along on a day out of the camp (D)
WATER_KG_L = 1.0


def stays_in_camp(world: Tables, item: int) -> bool:
    """Whether one who goes out for the day leaves a thing in the camp: stores, cloth."""
    good = world.item_good[item]
    cloth = good == GOOD_BLANKET or good == GOOD_CANVAS or good == GOOD_FUR or good == GOOD_HIDE
    return world.item_is_food[item] == 1 or cloth


def carry(life: Life, world: Tables) -> None:
    """Find what you carry this hour: all you have, less what lies in your camp.

    What you lay down there is what you need not take along; what you gather outside you
    carry until you are back. Changes: stowed_kg, load_kg. Units: kg.
    """
    total = life.water_l * WATER_KG_L
    may_stay = 0.0
    food = 0.0
    for item in range(world.items):
        amount = life.has_item[YOU][item]
        if amount > 0.0:
            kg = amount * world.item_kg[item]
            total = total + kg
            if stays_in_camp(world, item):
                may_stay = may_stay + kg
                if world.item_is_food[item] == 1:
                    food = food + kg
    if life.camp == NONE:
        life.stowed_kg = 0.0
    elif life.place[YOU] == life.camp and life.going_to[YOU] == NONE:
        life.stowed_kg = may_stay - smaller(food, FOOD_FOR_THE_WAY_KG)
    elif life.stowed_kg > may_stay:
        life.stowed_kg = may_stay  # eaten or spoiled meanwhile
    life.load_kg = clip(total - life.stowed_kg, 0.0, 200.0)
