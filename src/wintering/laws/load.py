"""Load: what you take along when you set out, what you lay down, and what you carry.

In your camp all you have is with you. Who goes out for the day leaves stores and cloth there;
who goes on a journey takes wraps and food for some days; and nobody carries more than a share
of their own weight: the rest stays where it lies until you come back for it.
"""

from wintering.arithmetic import clip, smaller
from wintering.laws.energy import body_mass
from wintering.laws.keeping import come_upon_stores, put_by
from wintering.laws.parameters import Parameter
from wintering.laws.works import GOOD_BLANKET, GOOD_CANVAS, GOOD_FUR, GOOD_HIDE
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("pack_share", 0.45, "1", 0.05, 1.0, "S", "most of one's weight carried (FM 21-18)"),
    Parameter("day_food_kg", 0.6, "kg", 0.0, 20.0, "D", "food taken along on a day out"),
    Parameter("journey_food_kg", 3.0, "kg", 0.0, 50.0, "D", "food taken along on a journey"),
)

WATER_KG_L = 1.0  # weight of water, kg/L
OUTING, JOURNEY = 0, 1  # what you set out for: a day's work, or another place
KEEP_TOOLS, KEEP_WRAPS, KEEP_FOOD, KEEP_CLOTH = 0, 1, 2, 3  # what is packed before what


def packing(world: Tables, item: int) -> int:
    """Which of a pack's four layers a thing belongs to: tools, wraps, food, cloth and hides."""
    good = world.item_good[item]
    if world.item_is_food[item] == 1:
        return KEEP_FOOD
    if good == GOOD_BLANKET or good == GOOD_FUR:
        return KEEP_WRAPS
    if good == GOOD_CANVAS or good == GOOD_HIDE:
        return KEEP_CLOTH
    return KEEP_TOOLS


def set_down(life: Life, world: Tables, errand: int) -> None:
    """Lay down what you do not take along from where you are.

    Changes: what `put_by` changes, for this place. From anywhere but your camp you take all
    that you can carry.
    """
    here = life.place[YOU]
    come_upon_stores(life, world, here)
    room = world.par.work_pack_share * body_mass(life) - life.water_l * WATER_KG_L
    for item in range(world.items):
        if packing(world, item) == KEEP_TOOLS:
            room = room - life.has_item[YOU][item] * world.item_kg[item]
    food = room
    if here == life.camp and errand == OUTING:
        room = smaller(room, world.par.work_day_food_kg)
        food = room
    elif here == life.camp:
        food = smaller(room, world.par.work_journey_food_kg)
    home = here == life.camp
    for layer in range(KEEP_WRAPS, KEEP_CLOTH + 1):
        stays = home and (errand == OUTING or layer == KEEP_CLOTH) and layer != KEEP_FOOD
        if stays:
            _leave_layer(life, world, here, layer, 0.0)
        elif layer == KEEP_FOOD:
            room = room - _leave_layer(life, world, here, layer, smaller(food, room))
        else:
            room = room - _leave_layer(life, world, here, layer, room)


def _leave_layer(life: Life, world: Tables, here: int, layer: int, room: float) -> float:
    # Keeps of one layer what has most in it for its weight, up to a weight; returns that.
    left = clip(room, 0.0, 1.0e6)
    richest = 1.0e9
    last = NONE
    for _each in range(world.items):
        best = NONE
        most = -1.0
        for item in range(world.items):
            worth = _worth(world, item)
            after = worth < richest or (worth == richest and item > last)
            if packing(world, item) == layer and after and worth > most:
                if life.has_item[YOU][item] > 0.0:
                    best = item
                    most = worth
        if best == NONE:
            break
        richest = most
        last = best
        amount = life.has_item[YOU][best]
        kept = amount
        if world.item_kg[best] > 0.0:
            kept = clip(left / world.item_kg[best], 0.0, amount)
            if layer != KEEP_FOOD:
                kept = 1.0 * int(kept)
        left = clip(left - kept * world.item_kg[best], 0.0, 1.0e6)
        put_by(life, here, best, amount - kept)
    return clip(room, 0.0, 1.0e6) - left


def _worth(world: Tables, item: int) -> float:
    if world.item_is_food[item] == 1:
        return world.item_kcal_kg[item]
    return world.item_clo[item]


def carry(life: Life, world: Tables) -> None:
    """Find what you carry this hour, and have what lies where you rest with you again.

    In your camp that is what you would take along for the day. Changes: load_kg, and what
    `come_upon_stores` changes. Units: kg.
    """
    here = life.place[YOU]
    if life.has_stored[here] == 1 and life.going_to[YOU] == NONE and life.doing == NONE:
        come_upon_stores(life, world, here)
    home = here == life.camp and life.going_to[YOU] == NONE
    total = life.water_l * WATER_KG_L
    food = 0.0
    for item in range(world.items):
        amount = life.has_item[YOU][item]
        if amount > 0.0:
            kg = amount * world.item_kg[item]
            layer = packing(world, item)
            if layer == KEEP_FOOD:
                food = food + kg
            elif layer == KEEP_TOOLS or not home:
                total = total + kg
    if home:
        food = smaller(food, world.par.work_day_food_kg)
    life.load_kg = clip(total + food, 0.0, 200.0)
