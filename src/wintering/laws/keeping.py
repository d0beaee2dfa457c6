"""Keeping: food spoils, freezes, dries and is leached; what lies in a camp keeps by itself.

Its numbers belong to the food law.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.laws.stores import BURNS_KW, add_food, give, has, in_reach, is_by_fire
from wintering.laws.works import (
    GOOD_DRIED_MEAT,
    GOOD_FISH,
    GOOD_MEAL,
    GOOD_MEAT,
    GOOD_NUTS,
    GOOD_POT,
    WORK_COOK_EAT,
    WORK_DRY_MEAT,
)
from wintering.life.events import FOOD_SPOILED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("spoils_from_c", -10.0, "°C", -40.0, 0.0, "O", "cold in which nothing spoils"),
    Parameter("hung_kg_h", 3.0, "kg/h", 0.1, 50.0, "D", "meat cut thin and hung in an hour"),
    Parameter("dries_h", 0.05, "1/h", 0.001, 1.0, "D", "share of hung meat that dries by a fire"),
    Parameter("dries_in_air", 0.3, "1", 0.0, 1.0, "D", "pace of it in dry air without one"),
    Parameter("dried_share", 0.33, "1", 0.05, 1.0, "D", "mass of dried meat, in masses of fresh"),
    Parameter("leached_kg_h", 0.8, "kg/h", 0.0, 20.0, "D", "kernels leached in an hour of cooking"),
    Parameter("meal_share", 0.75, "1", 0.05, 1.0, "M", "mass of leached meal, in masses of nuts"),
    Parameter(
        "robbed_day",
        0.008,
        "1/day",
        0.0,
        1.0,
        "D",
        "share of food left alone that mice and birds take",
    ),
)

KEPT_TWICE = 2.0  # twice its age a keeping time is lost: half is gone after .83 of that time (D)
CRUMBS_KG = 0.02  # less than this of a food is nothing, in kg
LEAST_HUNG_KG = 0.05  # so little is dry at once, in kg
NOTED_KG = 0.1  # what spoils in an hour is noted from here, in kg


def spoiling(world: Tables, air: float) -> float:
    """How fast food spoils, in its pace at 0 °C. Units: °C.

    Source: Ratkowsky (SCIENCE.md 5): rate by (1 + .1 T)², nothing below -10 °C.
    """
    coldest = world.par.food_spoils_from_c
    if air <= coldest or coldest >= 0.0:
        return 0.0
    root = 1.0 - air / coldest
    return root * root


def keep_stores(life: Life, world: Tables) -> None:
    """Let an hour pass over what you have with you: spoiling, drying, leaching.

    Changes: has_item, item_age, spoiled_kg, spoil_clock, meat_drying_kg. What lies elsewhere
    waits for you with the reading of `spoil_clock`: see `come_upon_stores`.
    """
    life.spoiled_kg = clip(life.spoiled_kg * 0.99, 0.0, 1.0e4)
    pace = spoiling(world, life.air_c) / 24.0
    if pace > 0.0:
        life.spoil_clock = life.spoil_clock + pace
        for item in range(world.items):
            days = world.item_spoils_days[item]
            if days > 0.0 and in_reach(life, item) > 0.0:
                step = pace / days
                life.item_age[item] = clip(life.item_age[item] + step, 0.0, 10.0)
                kg = life.has_item[YOU][item]
                lost = kg * clip(KEPT_TWICE * life.item_age[item] * step, 0.0, 1.0)
                left = kg - lost
                if left < CRUMBS_KG:
                    lost = kg
                    left = 0.0
                _lose(life, item, lost)
                life.has_item[YOU][item] = left
                if in_reach(life, item) <= 0.0:
                    life.item_age[item] = 0.0
    _dry_meat(life, world)
    _leach_nuts(life, world)


def _lose(life: Life, item: int, kg: float) -> None:
    if kg > NOTED_KG:
        note_event(life, FOOD_SPOILED, YOU, NONE, item, kg)
    life.spoiled_kg = clip(life.spoiled_kg + kg, 0.0, 1.0e4)


def put_by(life: Life, place: int, item: int, amount: float) -> None:
    """Lay some of what you have with you down at a place.

    Changes: has_item, stored, has_stored, stored_clock, stored_hour.
    """
    if amount <= 0.0:
        return
    life.has_item[YOU][item] = clip(life.has_item[YOU][item] - amount, 0.0, 1.0e6)
    life.stored[place][item] = clip(life.stored[place][item] + amount, 0.0, 1.0e6)
    life.has_stored[place] = 1
    life.stored_clock[place] = life.spoil_clock
    life.stored_hour[place] = life.hour


def come_upon_stores(life: Life, world: Tables, place: int) -> None:
    """Have with you again what you laid down at a place, less what spoiled or was taken.

    Changes: has_item, item_age, stored, has_stored, spoiled_kg. What has kept its age a keeping
    times is e^-a² of what it was (the same law as an hour's loss, summed up at once). A thing has
    one age wherever it lies; that of what lay out of reach has stood still meanwhile.
    """
    if life.has_stored[place] == 0:
        return
    waited = life.spoil_clock - life.stored_clock[place]
    days = (life.hour - life.stored_hour[place]) / 24.0
    whole = exp(-world.par.food_robbed_day * days)
    for item in range(world.items):
        kg = life.stored[place][item]
        if kg > 0.0:
            age = life.item_age[item]
            reached = place == life.camp or in_reach(life, item) > 0.0
            life.stored[place][item] = 0.0
            if world.item_is_food[item] == 1:
                left = kg * whole
                if world.item_spoils_days[item] > 0.0:
                    aged = waited / world.item_spoils_days[item]
                    if not reached:
                        age = clip(age + aged, 0.0, 10.0)
                    younger = clip(age - aged, 0.0, 10.0)
                    kept = left * exp(younger * younger - age * age)
                    _lose(life, item, left - kept)
                    left = kept
                    life.item_age[item] = age
                if left < CRUMBS_KG:
                    left = 0.0
                kg = left
            life.has_item[YOU][item] = clip(life.has_item[YOU][item] + kg, 0.0, 1.0e6)
    life.has_stored[place] = 0


def _dry_meat(life: Life, world: Tables) -> None:
    if life.work == WORK_DRY_MEAT and life.worked_h > 0.0:
        room = world.par.food_hung_kg_h * life.worked_h
        meat = clip(room, 0.0, has(life, world, GOOD_MEAT))
        split = clip(room - meat, 0.0, has(life, world, GOOD_FISH))
        give(life, world, GOOD_MEAT, -meat)
        give(life, world, GOOD_FISH, -split)
        hung = meat + split
        life.meat_drying_kg = clip(life.meat_drying_kg + hung, 0.0, 1.0e4)
    if life.meat_drying_kg <= 0.0:
        return
    share = (
        world.par.food_dries_in_air * world.par.food_dries_h * clip(1.0 - life.ground_wet, 0.0, 1.0)
    )
    if life.fire_place == life.camp and life.fire_kw > BURNS_KW:
        share = world.par.food_dries_h
    dried = life.meat_drying_kg * share
    if life.meat_drying_kg < LEAST_HUNG_KG:
        dried = life.meat_drying_kg
    life.meat_drying_kg = clip(life.meat_drying_kg - dried, 0.0, 1.0e4)
    done = dried * world.par.food_dried_share
    item = world.item_of_good[GOOD_DRIED_MEAT]
    if life.camp == NONE or life.place[YOU] == life.camp or item == NONE:
        add_food(life, world, GOOD_DRIED_MEAT, done)
    elif life.has_stored[life.camp] == 1:
        life.stored[life.camp][item] = clip(life.stored[life.camp][item] + done, 0.0, 1.0e6)
    else:
        life.meat_drying_kg = clip(life.meat_drying_kg + dried, 0.0, 1.0e4)  # it hangs till then


def _leach_nuts(life: Life, world: Tables) -> None:
    pot = has(life, world, GOOD_POT) >= 1.0
    if life.work != WORK_COOK_EAT or life.worked_h <= 0.0 or not pot or not is_by_fire(life):
        return
    kg = clip(world.par.food_leached_kg_h * life.worked_h, 0.0, has(life, world, GOOD_NUTS))
    give(life, world, GOOD_NUTS, -kg)
    add_food(life, world, GOOD_MEAL, kg * world.par.food_meal_share)
