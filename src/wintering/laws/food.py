"""Food: hunting, snares, what the ground gives by month, and the animals' own year."""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NO_ROUNDS
from wintering.laws.stores import NUMBERS as STORES_NUMBERS
from wintering.laws.stores import add_food, eat, give, has, keep_stores
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_BERRIES,
    GOOD_CORD,
    GOOD_HERB,
    GOOD_HIDE,
    GOOD_KNIFE,
    GOOD_LOOP,
    GOOD_MEAT,
    GOOD_NUTS,
    GOOD_PISTOL,
    GOOD_ROOTS,
    GOOD_ROUND,
    GOOD_TINDER,
    WORK_CUT_WOOD,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_SET_SNARES,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance
from wintering.life.events import (
    ANIMAL_KILLED,
    FOOD_GATHERED,
    SHOT_FIRED,
    SNARE_CAUGHT,
)
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import (
    HUNT_KILL,
    HUNT_SHOT,
    HUNT_SIZE,
    SKINNING,
    SNARE_LOST,
    SNARE_NIGHT,
    SNARE_TAKEN,
)
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "hunt_h", 0.78, "1/h", 0.0, 10.0, "O", "small game killed an hour, with a gun and a dog"
    ),
    Parameter("hunt_alone", 0.55, "1", 0.0, 1.0, "M", "share of it alone and without one"),
    Parameter("hunt_unarmed", 0.10, "1", 0.0, 1.0, "D", "share of that with stick and stone"),
    Parameter("hit", 0.6, "1", 0.05, 1.0, "D", "chance that a shot hits"),
    Parameter("snare_night", 0.05, "1", 0.0, 1.0, "M", "catch of a loop in a night (2 to 10 %)"),
    Parameter("snare_skill", 2.2, "1", 0.1, 10.0, "D", "of rich ground, in means of all ground"),
    Parameter("snare_lost", 0.01, "1", 0.0, 1.0, "D", "chance that a loop is gone after a night"),
    Parameter(
        "snare_taken_h", 0.008, "1/h", 0.0, 1.0, "D", "chance that a catch is taken by others"
    ),
    Parameter("loops_h", 3.0, "1/h", 0.1, 50.0, "D", "loops set in an hour"),
    Parameter("rabbit_kg", 0.75, "kg", 0.05, 5.0, "O", "meat of a rabbit (500 to 1000 kcal)"),
    Parameter("squirrel_kg", 0.22, "kg", 0.05, 5.0, "M", "meat of a squirrel (about 250 kcal)"),
    Parameter("nuts_kg_h", 1.7, "kg/h", 0.0, 10.0, "D", "kernels gathered in rich ground, October"),
    Parameter("roots_kg_h", 3.5, "kg/h", 0.0, 10.0, "D", "roots dug in rich ground"),
    Parameter("berries_kg_h", 0.8, "kg/h", 0.0, 10.0, "D", "fruit, hips and greens in rich ground"),
    Parameter("game_returns_days", 25.0, "day", 1.0, 1000.0, "D", "time in which game comes back"),
    Parameter(
        "ground_bears_kg", 150.0, "kg", 1.0, 1e5, "D", "plant food of a rich place in a season"
    ),
    *STORES_NUMBERS,
)

# What the ground gives by month, January first, of its best (SCIENCE.md 5, M): nuts in
# October and November, roots in winter, hips, then sap, ramps, cress and dandelion.
NUTS_BY_MONTH = (0.05, 0.03, 0.02, 0.0, 0.0, 0.0, 0.0, 0.05, 0.5, 1.0, 0.75, 0.2)
ROOTS_BY_MONTH = (0.5, 0.5, 0.6, 0.5, 0.4, 0.4, 0.4, 0.5, 0.7, 0.8, 0.75, 0.6)
BERRIES_BY_MONTH = (0.12, 0.1, 0.25, 0.7, 0.9, 1.0, 1.0, 1.0, 0.9, 0.75, 0.4, 0.2)
WHOLE_HIDE = 0.34  # hides of a small animal (D)
MOST_TRIES = 6  # animals met in an hour of hunting, at most


def game_activity(air: float, wind: float, falling: float) -> float:
    """How far small game is about, from 0.1 to 1. Units: °C, m/s, mm/h. SCIENCE.md 5 (D)."""
    about = clip((air + 10.0) / 20.0, 0.1, 1.0)
    if wind > 8.0 or falling > 1.0:
        about = 0.5 * about
    return about


def hunt(life: Life, world: Tables) -> None:
    """Hunt for the hours you worked at it.

    Changes: meat, furs, rounds, killed, shots, is_shot_fired, game_left; may break off what
    you do (no rounds). Source: SCIENCE.md 5.
    """
    if life.work != WORK_HUNT or life.worked_h <= 0.0:
        return
    par = world.par
    here = worked_at(life)
    armed = has(life, world, GOOD_PISTOL) >= 1.0 and has(life, world, GOOD_ROUND) >= 1.0
    rate = par.food_hunt_h * par.food_hunt_alone * world.place_game[here] * life.game_left[here]
    rate = rate * game_activity(life.air_c, life.wind_ms, life.rain_mm + life.snowfall_mm)
    rate = rate * (0.35 + 0.65 * clip(life.light * 1.3, 0.0, 1.0))
    rate = rate * (1.0 - 0.5 * life.tired) * (1.0 - 0.6 * life.weak) * (1.0 - 0.5 * life.wound)
    if not armed:
        rate = rate * par.food_hunt_unarmed
    met = rate * life.worked_h / MOST_TRIES
    for attempt in range(MOST_TRIES):
        if chance(life, HUNT_KILL, attempt) < met:
            _take(life, world, here, attempt, armed)
    if armed and has(life, world, GOOD_ROUND) < 1.0:
        interrupt(life, REASON_NO_ROUNDS)


def _take(life: Life, world: Tables, here: int, attempt: int, armed: bool) -> None:
    par = world.par
    if armed:
        rounds = 1.0
        if chance(life, HUNT_SHOT, attempt) >= par.food_hit:
            rounds = 2.0
        left = has(life, world, GOOD_ROUND)
        if left < 1.0:
            return
        fired = clip(rounds, 0.0, left)
        give(life, world, GOOD_ROUND, -fired)
        life.shots = life.shots + int(fired)
        life.is_shot_fired = 1
        note_event(life, SHOT_FIRED, YOU, NONE, here, fired)
        if fired < rounds:
            return
    kg = par.food_squirrel_kg
    if chance(life, HUNT_SIZE, attempt) < 0.5:
        kg = par.food_rabbit_kg
        give(life, world, GOOD_HIDE, _skinned(life, world, attempt))
    life.killed = life.killed + 1
    life.game_left[here] = clip(life.game_left[here] - 0.04, 0.05, 1.0)
    add_food(life, world, GOOD_MEAT, kg)
    note_event(life, ANIMAL_KILLED, YOU, NONE, here, kg)


def _skinned(life: Life, world: Tables, animal: int) -> float:
    # Of three small skins, with a knife, one hide comes out whole.
    if has(life, world, GOOD_KNIFE) < 1.0 or chance(life, SKINNING, animal) >= WHOLE_HIDE:
        return 0.0
    return 1.0


def set_snares(life: Life, world: Tables) -> None:
    """Set loops for the hours you worked at it; loops are made of cord where none are left.

    Changes: snares_set, snare_place, snare_catch, loops, cord, left_item.
    """
    if life.work != WORK_SET_SNARES or life.worked_h <= 0.0:
        return
    here = worked_at(life)
    if life.snare_place != here:
        _leave_line(life, world)
    life.snare_place = here
    wanted = int(world.par.food_loops_h * life.worked_h + 0.5)
    if has(life, world, GOOD_LOOP) < wanted and has(life, world, GOOD_CORD) >= 1.0:
        give(life, world, GOOD_CORD, -1.0)
        give(life, world, GOOD_LOOP, 4.0)
    for _loop in range(wanted):
        if has(life, world, GOOD_LOOP) >= 1.0:
            give(life, world, GOOD_LOOP, -1.0)
            life.snares_set = life.snares_set + 1


def _leave_line(life: Life, world: Tables) -> None:
    # Loops out of reach stay where they stand, for whoever comes by.
    loop = world.item_of_good[GOOD_LOOP]
    if life.snare_place != NONE and loop != NONE:
        left = life.left_item[life.snare_place][loop] + 1.0 * life.snares_set
        life.left_item[life.snare_place][loop] = clip(left, 0.0, 1.0e6)
    life.snares_set = 0
    life.snare_catch = 0


def walk_snares(life: Life, world: Tables) -> None:
    """Walk the line and take what hangs in it. Changes: caught, meat, furs, snare_catch."""
    if life.work != WORK_WALK_SNARES or life.worked_h <= 0.0:
        return
    here = worked_at(life)
    if here != life.snare_place:
        return
    taken = life.snare_catch
    life.snare_catch = 0
    life.caught = life.caught + taken
    for animal in range(taken):
        add_food(life, world, GOOD_MEAT, world.par.food_rabbit_kg)
        give(life, world, GOOD_HIDE, _skinned(life, world, 100 + animal))
    if taken > 0:
        note_event(life, SNARE_CAUGHT, YOU, NONE, here, 1.0 * taken)


def snare_night(life: Life, world: Tables) -> None:
    """Let the loops stand a night: once, in the hour before five.

    Changes: snare_catch, snares_set, game_left. Source: SCIENCE.md 5 (5 % a snare-night, M).
    """
    if life.snares_set <= 0:
        return
    taken = 0
    for animal in range(life.snare_catch):
        if chance(life, SNARE_TAKEN, animal) < world.par.food_snare_taken_h:
            taken = taken + 1
    life.snare_catch = life.snare_catch - taken
    if life.hour_of_day != 4:
        return
    par = world.par
    here = life.snare_place
    odds = (
        par.food_snare_night * par.food_snare_skill * world.place_game[here] * life.game_left[here]
    )
    # They go about at dusk and dawn, not in the coldest hour, at which this is asked.
    about = 0.5 * (life.high_yesterday_c + life.low_today_c)
    odds = odds * game_activity(about, life.wind_ms, life.rain_mm + life.snowfall_mm)
    free = life.snares_set - life.snare_catch
    lost = 0
    for loop in range(free):
        if chance(life, SNARE_NIGHT, loop) < odds:
            life.snare_catch = life.snare_catch + 1
            life.game_left[here] = clip(life.game_left[here] - 0.03, 0.05, 1.0)
        elif chance(life, SNARE_LOST, loop) < par.food_snare_lost:
            lost = lost + 1
    life.snares_set = life.snares_set - lost


def forage_share(month: int) -> float:
    """How much the ground gives in a month, of its best. Units: month 0 to 11; 0-1."""
    nuts = NUTS_BY_MONTH[month] * 5.5
    roots = ROOTS_BY_MONTH[month] * 0.8
    berries = BERRIES_BY_MONTH[month] * 0.6
    return (nuts + roots + berries) / 6.8


def forage(life: Life, world: Tables) -> None:
    """Gather what the ground gives for the hours you worked at it.

    Changes: nuts, roots, berries, herbs, tinder, forage_left. Source: SCIENCE.md 5 (M, D).
    """
    if life.worked_h <= 0.0:
        return
    if life.work == WORK_CUT_WOOD:
        give(life, world, GOOD_TINDER, 0.15 * life.worked_h)
        return
    if life.work != WORK_FORAGE:
        return
    here = worked_at(life)
    month = month_of(life, world)
    rich = world.place_forage[here] * (0.2 + 0.8 * life.forage_left[here]) * life.worked_h
    rich = rich * clip(0.2 + 1.2 * life.light, 0.2, 1.0) * (1.0 - 0.5 * life.weak)
    snow = 1.0 - 0.85 * clip(life.snow_cm[here] / 25.0, 0.0, 1.0)
    frozen = clip(1.0 + life.last_night_low_c / 20.0, 0.4, 1.0)
    par = world.par
    mast = clip(0.3 + 1.1 * world.place_cover[here], 0.0, 1.0)  # nuts fall where trees stand
    nuts = par.food_nuts_kg_h * NUTS_BY_MONTH[month] * rich * snow * mast
    roots = par.food_roots_kg_h * ROOTS_BY_MONTH[month] * rich * snow * frozen * 0.6
    berries = par.food_berries_kg_h * BERRIES_BY_MONTH[month] * rich * (0.4 + 0.6 * snow) * 0.6
    _gather(life, world, GOOD_NUTS, nuts)
    _gather(life, world, GOOD_ROOTS, roots)
    _gather(life, world, GOOD_BERRIES, berries)
    give(life, world, GOOD_HERB, 0.1 * rich * BERRIES_BY_MONTH[month])
    give(life, world, GOOD_TINDER, 0.1 * life.worked_h)
    bears = par.food_ground_bears_kg * (0.1 + world.place_forage[here])
    life.forage_left[here] = clip(
        life.forage_left[here] - (nuts + roots + berries) / bears, 0.0, 1.0
    )


def _gather(life: Life, world: Tables, good: int, kg: float) -> None:
    item = world.item_of_good[good]
    if item == NONE or kg <= 0.0:
        return
    add_food(life, world, good, kg)
    note_event(life, FOOD_GATHERED, YOU, NONE, item, kg)


def month_of(life: Life, world: Tables) -> int:
    """The month of the year, 0 to 11."""
    day = life.hour // 24
    last = len(world.day_month) - 1
    if day > last:
        day = last
    return world.day_month[day]


def regrow(life: Life, world: Tables) -> None:
    """Let game and plants come back, once a day. Changes: game_left, forage_left."""
    if life.hour_of_day != 3:
        return
    back = 1.0 - exp(-1.0 / world.par.food_game_returns_days)
    for place in range(world.places):
        if life.game_left[place] < 1.0:
            life.game_left[place] = clip(
                life.game_left[place] + back * (1.0 - life.game_left[place]), 0.0, 1.0
            )
        if life.forage_left[place] < 1.0:
            life.forage_left[place] = clip(
                life.forage_left[place] + 0.5 * back * (1.0 - life.forage_left[place]), 0.0, 1.0
            )


def food(life: Life, world: Tables) -> None:
    """Live an hour of food: hunt, snares, gathering, stores, eating and drinking.

    Changes: the fields of Food, gut_kcal, protein_share, water_short_l.
    """
    hunt(life, world)
    set_snares(life, world)
    walk_snares(life, world)
    forage(life, world)
    snare_night(life, world)
    regrow(life, world)
    keep_stores(life, world)
    eat(life, world)
