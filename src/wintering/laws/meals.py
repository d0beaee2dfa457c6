"""Meals: when you eat, what of, and what lean meat alone does. Numbers of the food law."""

from wintering.arithmetic import clip
from wintering.laws.drinking import cross_water, drink
from wintering.laws.energy import body_mass
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NO_FOOD
from wintering.laws.stores import food_kcal, give, has, is_by_fire
from wintering.laws.works import GOOD_FISH, GOOD_HERB, GOOD_MEAT, WORK_COOK_EAT, WORK_SLEEP
from wintering.life.chance import chance
from wintering.life.events import FOOD_EATEN
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import RAW_MEAT
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("meal_kcal", 800.0, "kcal", 50.0, 5000.0, "D", "a full meal"),
    Parameter("raw_ill", 0.03, "1", 0.0, 1.0, "D", "chance that a meal of raw meat makes ill"),
    Parameter("protein_days", 7.0, "day", 0.5, 60.0, "D", "days over which protein is averaged"),
    Parameter(
        "protein_g_kg", 3.2, "g/kg/day", 0.5, 20.0, "S", "most protein a body burns (Bilsborough)"
    ),
    Parameter("herb_dose", 0.2, "handful", 0.01, 10.0, "D", "of herbs, taken with a meal in fever"),
    Parameter("herb_helps", 0.03, "1", 0.0, 1.0, "D", "what that takes off a fever"),
)

MORNING, NOON, EVENING = 7, 12, 18  # hours of the day at which one eats
FULL, HALF, LITTLE = 0, 1, 2  # values of order_eat
HALF_MEAL = 0.5  # of a full one (D)
LITTLE_MEAL = 0.22  # of a full one (D)
NO_FOOD_AGAIN_H = 72  # hours before the end of your stores breaks off work again (D)
COURSES = 4  # kinds of food in one meal, at most (D)
SITTING_KG = 2.0  # no more of one thing at a sitting, in kg (D)
DAY_KCAL = 2000.0  # a day's food, by which the mean of protein is weighed (D)
PROTEIN_KCAL_G = 4.0  # energy of protein, in kcal/g (Atwater)
RAW_FEVER = 0.15  # fever that bad meat brings, from 0 to 1 (D)


def eat(life: Life, world: Tables) -> None:
    """Eat at a meal's hour by your order, and drink.

    Changes: what `eat_meal` and `drink` change; may break off what you do (no food).
    """
    cross_water(life, world)
    most = protein_day_kcal(life, world)
    life.protein_room_kcal = clip(life.protein_room_kcal + most / 24.0, 0.0, most)
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


def protein_day_kcal(life: Life, world: Tables) -> float:
    """The most energy your body burns of protein in a day. Units: kcal.

    Source: what the liver can turn to urea (Bilsborough & Mann 2006).
    """
    return clip(world.par.food_protein_g_kg * PROTEIN_KCAL_G * body_mass(life), 0.0, 5000.0)


def _next_food(life: Life, world: Tables, fire: bool) -> int:
    # What would spoil first is eaten first; raw meat only when there is nothing else, and lean
    # meat only then for those who have had too much of it: what they crave is fat.
    sated = life.protein_share > world.par.body_protein_harms
    best = NONE
    most = -1.0
    meat = world.item_of_good[GOOD_MEAT]
    raw_fish = world.item_of_good[GOOD_FISH]
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[YOU][item] > 0.001:
            pressing = 0.01
            if world.item_spoils_days[item] > 0.0:
                pressing = life.item_age[item] + 10.0 / world.item_spoils_days[item]
            if (item == meat or item == raw_fish) and not fire:
                pressing = 0.0
            if sated and world.item_protein[item] > world.par.body_protein_harms:
                pressing = 0.0
            if pressing > most:
                most = pressing
                best = item
    return best


def eat_meal(life: Life, world: Tables, wanted: float) -> float:
    """Eat of your stores up to an amount; how much it was. Units: kcal.

    Changes: has_item, gut_kcal, ate_kcal, ate_hour, protein_share, protein_room_kcal,
    infection. Of protein the body takes up no more than it can burn; the rest is lost.
    """
    left = wanted
    wasted = 0.0
    fire = is_by_fire(life)
    meat = world.item_of_good[GOOD_MEAT]
    raw_fish = world.item_of_good[GOOD_FISH]
    for _course in range(COURSES):
        if left <= 1.0:
            break
        item = _next_food(life, world, fire)
        if item == NONE or world.item_kcal_kg[item] <= 0.0:
            break
        kcal = clip(left, 0.0, life.has_item[YOU][item] * world.item_kcal_kg[item])
        kcal = clip(kcal, 0.0, SITTING_KG * world.item_kcal_kg[item])
        kg = kcal / world.item_kcal_kg[item]
        life.has_item[YOU][item] = clip(life.has_item[YOU][item] - kg, 0.0, 1.0e6)
        left = left - kcal
        _count_protein(life, world, kcal, world.item_protein[item])
        lean = kcal * world.item_protein[item]
        burnt = clip(lean, 0.0, life.protein_room_kcal)
        life.protein_room_kcal = clip(life.protein_room_kcal - burnt, 0.0, 5000.0)
        wasted = wasted + lean - burnt
        note_event(life, FOOD_EATEN, YOU, NONE, item, kcal)
        raw = not fire and (item == meat or item == raw_fish)
        if raw and chance(life, RAW_MEAT, 0) < world.par.food_raw_ill:
            life.infection = clip(life.infection + RAW_FEVER, 0.0, 1.0)
    eaten = wanted - left
    if eaten > 0.0:
        life.gut_kcal = clip(life.gut_kcal + eaten - wasted, 0.0, 20_000.0)
        life.ate_kcal = clip(life.ate_kcal + eaten, 0.0, 20_000.0)
        life.ate_hour = life.hour
        _take_herbs(life, world)
    return eaten


def _count_protein(life: Life, world: Tables, kcal: float, share: float) -> None:
    days = kcal / DAY_KCAL
    weight = days / (days + world.par.food_protein_days)
    life.protein_share = clip(life.protein_share + weight * (share - life.protein_share), 0.0, 1.0)


def _take_herbs(life: Life, world: Tables) -> None:
    if life.infection > 0.1 and has(life, world, GOOD_HERB) >= world.par.food_herb_dose:
        give(life, world, GOOD_HERB, -world.par.food_herb_dose)
        life.infection = clip(life.infection - world.par.food_herb_helps, 0.0, 1.0)
