"""Stores: what you have, its keeping and spoiling, water, eating and drinking.

Its numbers belong to the food law.
"""

from wintering.arithmetic import clip, smaller
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NO_FOOD
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_DRIED_MEAT,
    GOOD_HERB,
    GOOD_MEAL,
    GOOD_MEAT,
    GOOD_NUTS,
    GOOD_POT,
    GOOD_WATERSKIN,
    WORK_COOK_EAT,
    WORK_DRY_MEAT,
    WORK_FETCH_WATER,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_RANGE,
    WORK_SLEEP,
)
from wintering.life.chance import chance
from wintering.life.events import FOOD_EATEN, FOOD_SPOILED, WATER_DRAWN
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import CROSS_WATER, RAW_MEAT
from wintering.storyworld.marks import USE_WATER
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("meal_kcal", 800.0, "kcal", 50.0, 5000.0, "D", "a full meal"),
    Parameter("skin_l", 2.0, "L", 0.1, 20.0, "D", "water that a skin holds"),
    Parameter("pot_l", 1.5, "L", 0.1, 20.0, "D", "water that a pot holds"),
    Parameter("stream_h", 0.4, "1/h", 0.0, 1.0, "D", "chance to cross running water, walking"),
    Parameter("freezes_h", 0.02, "1/°C/h", 0.0, 1.0, "D", "share of drawn water that freezes"),
    Parameter("dries_h", 0.05, "1/h", 0.001, 1.0, "D", "share of hung meat that dries by a fire"),
    Parameter("dried_share", 0.33, "1", 0.05, 1.0, "D", "mass of dried meat, in masses of fresh"),
    Parameter("meal_share", 0.75, "1", 0.05, 1.0, "M", "mass of leached meal, in masses of nuts"),
    Parameter("raw_ill", 0.03, "1", 0.0, 1.0, "D", "chance that a meal of raw meat makes ill"),
    Parameter("protein_days", 3.0, "day", 0.5, 60.0, "D", "days over which protein is averaged"),
)

MORNING, NOON, EVENING = 7, 12, 18  # meals
FULL, HALF, LITTLE = 0, 1, 2  # order_eat
HALF_MEAL = 0.5
LITTLE_MEAL = 0.22
NO_FOOD_AGAIN_H = 72  # hours before the end of your stores breaks off work again (D)
COLDEST_SPOILING_C = -10.0  # below it nothing spoils (Ratkowsky form, SCIENCE.md 5)


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
    before = life.has_item[YOU][item]
    life.item_age[item] = clip(life.item_age[item] * before / (before + kg), 0.0, 10.0)
    life.has_item[YOU][item] = clip(before + kg, 0.0, 1.0e6)


def spoiling(air: float) -> float:
    """How fast food spoils, in its pace at 0 °C. Units: °C. Source: Ratkowsky (SCIENCE.md 5)."""
    if air <= COLDEST_SPOILING_C:
        return 0.0
    root = 1.0 + 0.1 * air
    return root * root


def keep_stores(life: Life, world: Tables) -> None:
    """Let an hour pass over stores and water: spoiling, drying, freezing, drawing.

    Changes: has_item, item_age, spoiled_kg, meat_drying_kg, water_l, water_frozen.
    """
    life.spoiled_kg = clip(life.spoiled_kg * 0.99, 0.0, 1.0e4)
    pace = spoiling(life.air_c) / 24.0
    if pace > 0.0:
        for item in range(world.items):
            kg = life.has_item[YOU][item]
            days = world.item_spoils_days[item]
            if kg > 0.0 and days > 0.0:
                step = pace / days
                life.item_age[item] = clip(life.item_age[item] + step, 0.0, 10.0)
                # Twice its age a keeping time: half of it is gone after .83 of that time.
                lost = kg * clip(2.0 * life.item_age[item] * step, 0.0, 1.0)
                left = kg - lost
                if left < 0.02:
                    lost = kg
                    left = 0.0
                    life.item_age[item] = 0.0
                if lost > 0.1:
                    note_event(life, FOOD_SPOILED, YOU, NONE, item, lost)
                life.has_item[YOU][item] = left
                life.spoiled_kg = clip(life.spoiled_kg + lost, 0.0, 1.0e4)
    _dry_meat(life, world)
    _leach_nuts(life, world)
    _draw_water(life, world)


def is_by_fire(life: Life) -> bool:
    """Whether your fire burns where you are."""
    return life.fire_place == life.place[YOU] and life.fire_kw > 0.5


def _dry_meat(life: Life, world: Tables) -> None:
    if life.work == WORK_DRY_MEAT and life.worked_h > 0.0:
        hung = clip(3.0 * life.worked_h, 0.0, has(life, world, GOOD_MEAT))
        give(life, world, GOOD_MEAT, -hung)
        life.meat_drying_kg = clip(life.meat_drying_kg + hung, 0.0, 1.0e4)
    if life.meat_drying_kg <= 0.0:
        return
    share = 0.3 * world.par.food_dries_h * clip(1.0 - life.ground_wet, 0.0, 1.0)
    if life.fire_place == life.camp and life.fire_kw > 0.5:
        share = world.par.food_dries_h
    dried = life.meat_drying_kg * share
    if life.meat_drying_kg < 0.05:
        dried = life.meat_drying_kg
    life.meat_drying_kg = clip(life.meat_drying_kg - dried, 0.0, 1.0e4)
    add_food(life, world, GOOD_DRIED_MEAT, dried * world.par.food_dried_share)


def _leach_nuts(life: Life, world: Tables) -> None:
    pot = has(life, world, GOOD_POT) >= 1.0
    if life.work != WORK_COOK_EAT or life.worked_h <= 0.0 or not pot or not is_by_fire(life):
        return
    kg = clip(0.8 * life.worked_h, 0.0, has(life, world, GOOD_NUTS))
    give(life, world, GOOD_NUTS, -kg)
    add_food(life, world, GOOD_MEAL, kg * world.par.food_meal_share)


def water_room(life: Life, world: Tables) -> float:
    """How much water you can keep. Units: L."""
    par = world.par
    skins = clip(has(life, world, GOOD_WATERSKIN), 0.0, 20.0)
    pots = clip(has(life, world, GOOD_POT), 0.0, 5.0)
    return skins * par.food_skin_l + pots * par.food_pot_l


def is_at_water(life: Life, world: Tables) -> bool:
    """Whether there is water where you are."""
    return world.place_uses[life.place[YOU]] & USE_WATER != 0


def _draw_water(life: Life, world: Tables) -> None:
    room = water_room(life, world)
    here = life.place[YOU]
    fetched = life.work == WORK_FETCH_WATER and life.worked_h > 0.0
    fetched = fetched and world.place_uses[worked_at(life)] & USE_WATER != 0
    beside = is_at_water(life, world) and life.is_asleep == 0 and life.walked_h < 1.0
    melted = (
        is_by_fire(life)
        and has(life, world, GOOD_POT) >= 1.0
        and life.snow_cm[here] > 2.0
        and life.is_asleep == 0
    )
    if (fetched or beside) and life.water_l < room:
        if room - life.water_l > 0.3:
            note_event(life, WATER_DRAWN, YOU, NONE, here, room - life.water_l)
        life.water_l = clip(room, 0.0, 200.0)
        life.water_frozen = 0.0
    elif melted and life.water_l < room:
        life.water_l = clip(smaller(room, life.water_l + 0.7), 0.0, 200.0)
    if life.water_l > room:
        life.water_l = clip(room, 0.0, 200.0)
    warm = is_by_fire(life) or life.walked_h > 0.5  # beside fire or against your body
    if warm or life.air_c > 0.5:
        life.water_frozen = clip(life.water_frozen - 0.25, 0.0, 1.0)
    elif life.air_c < -1.0:
        colder = -1.0 - life.air_c
        shelter = 1.0
        if here == life.camp:
            shelter = 1.0 - 0.5 * life.tent
        life.water_frozen = clip(
            life.water_frozen + world.par.food_freezes_h * colder * shelter, 0.0, 1.0
        )


def drink(life: Life, world: Tables) -> None:
    """Drink what you need, of water where you are or of what you drew.

    Changes: water_short_l, water_l. Units: L.
    """
    wanted = life.water_short_l
    if wanted <= 0.05:
        return
    if is_at_water(life, world):
        life.water_short_l = 0.0
        return
    liquid = life.water_l * (1.0 - life.water_frozen)
    drunk = clip(wanted, 0.0, liquid)
    life.water_l = clip(life.water_l - drunk, 0.0, 200.0)
    life.water_short_l = clip(wanted - drunk, 0.0, 60.0)


def cross_water(life: Life, world: Tables) -> None:
    """Drink of running water that you come upon while you walk or range about.

    Changes: water_short_l. Draws: CROSS_WATER.
    """
    moving = life.walked_h
    if life.work == WORK_RANGE or life.work == WORK_HUNT or life.work == WORK_FORAGE:
        moving = clip(moving + 0.5 * life.worked_h, 0.0, 1.0)
    if moving <= 0.0 or life.water_short_l < 0.3:
        return
    open_water = clip(1.0 + life.air_c / 20.0, 0.2, 1.0)
    if chance(life, CROSS_WATER, 0) < world.par.food_stream_h * moving * open_water:
        life.water_short_l = 0.0


def eat(life: Life, world: Tables) -> None:
    """Eat at a meal's hour by your order, and drink.

    Changes: what `eat_meal` and `drink` change; may break off what you do (no food).
    """
    cross_water(life, world)
    if life.is_asleep == 1:
        return
    drink(life, world)
    cooking = life.work == WORK_COOK_EAT and life.worked_h > 0.0 and life.doing_left <= 0.0
    clock = life.hour_of_day
    meal = clock == MORNING or clock == NOON or clock == EVENING
    late = life.hour - life.ate_hour >= 12 and life.work != WORK_SLEEP
    if not (cooking or meal or late) or life.hour - life.ate_hour < 3:
        return
    if life.order_eat == FULL:
        share = 1.0
    elif life.order_eat == HALF:
        share = HALF_MEAL
    else:
        share = LITTLE_MEAL
    had = food_kcal(life, world)
    eaten = eat_meal(life, world, share * world.par.food_meal_kcal)
    ended = had > 0.0 and eaten > 0.0 and food_kcal(life, world) <= 0.0
    if ended and life.hour >= life.no_food_hour + NO_FOOD_AGAIN_H:
        life.no_food_hour = life.hour
        interrupt(life, REASON_NO_FOOD)


def food_kcal(life: Life, world: Tables) -> float:
    """Energy in all the food you have. Units: kcal."""
    total = 0.0
    for item in range(world.items):
        if world.item_is_food[item] == 1:
            total = total + life.has_item[YOU][item] * world.item_kcal_kg[item]
    return total


def _next_food(life: Life, world: Tables, fire: bool) -> int:
    # What would spoil first is eaten first; raw meat only when there is nothing else.
    best = NONE
    most = -1.0
    meat = world.item_of_good[GOOD_MEAT]
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[YOU][item] > 0.001:
            pressing = 0.01
            if world.item_spoils_days[item] > 0.0:
                pressing = life.item_age[item] + 10.0 / world.item_spoils_days[item]
            if item == meat and not fire:
                pressing = 0.0
            if pressing > most:
                most = pressing
                best = item
    return best


def eat_meal(life: Life, world: Tables, wanted: float) -> float:
    """Eat of your stores up to an amount; how much it was. Units: kcal.

    Changes: has_item, gut_kcal, ate_kcal, ate_hour, protein_share, infection.
    """
    left = wanted
    fire = is_by_fire(life)
    meat = world.item_of_good[GOOD_MEAT]
    for _course in range(4):
        item = _next_food(life, world, fire)
        if left > 1.0 and item != NONE and world.item_kcal_kg[item] > 0.0:
            kcal = clip(left, 0.0, life.has_item[YOU][item] * world.item_kcal_kg[item])
            # No more than two kilos of one thing at a sitting.
            kcal = clip(kcal, 0.0, 2.0 * world.item_kcal_kg[item])
            kg = kcal / world.item_kcal_kg[item]
            life.has_item[YOU][item] = clip(life.has_item[YOU][item] - kg, 0.0, 1.0e6)
            left = left - kcal
            _count_protein(life, world, kcal, world.item_protein[item])
            note_event(life, FOOD_EATEN, YOU, NONE, item, kcal)
            if item == meat and not fire and chance(life, RAW_MEAT, 0) < world.par.food_raw_ill:
                life.infection = clip(life.infection + 0.15, 0.0, 1.0)
    eaten = wanted - left
    if eaten > 0.0:
        life.gut_kcal = clip(life.gut_kcal + eaten, 0.0, 20_000.0)
        life.ate_kcal = clip(life.ate_kcal + eaten, 0.0, 20_000.0)
        life.ate_hour = life.hour
        _take_herbs(life, world)
    return eaten


def _count_protein(life: Life, world: Tables, kcal: float, share: float) -> None:
    # The mean weighs a day's food of 2000 kcal as one day.
    days = kcal / 2000.0
    weight = days / (days + world.par.food_protein_days)
    life.protein_share = clip(life.protein_share + weight * (share - life.protein_share), 0.0, 1.0)


def _take_herbs(life: Life, world: Tables) -> None:
    if life.infection > 0.1 and has(life, world, GOOD_HERB) >= 0.2:
        give(life, world, GOOD_HERB, -0.2)
        life.infection = clip(life.infection - 0.03, 0.0, 1.0)
