"""The bodies of those who keep near: they freeze, eat, tire, make fires, rob a snare, go home.

Numbers of the watch law.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.parameters import Parameter
from wintering.laws.signs import leave_hearth
from wintering.laws.works import GOOD_MEAT
from wintering.life.chance import chance
from wintering.life.events import FOLLOWER_FROZEN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import RAIDING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("wearing", 0.004, "1/h", 0.0, 1.0, "D", "weariness of an hour of frost"),
    Parameter("chilling", 0.012, "1/h", 0.0, 1.0, "D", "chill of an hour at 20 degrees of cold"),
    Parameter("warming", 0.15, "1/h", 0.0, 1.0, "D", "chill that a fire or mild air takes off"),
    Parameter("mild_c", 4.0, "°C", -20.0, 30.0, "D", "air in which furs and moving keep one warm"),
    Parameter("wind_cold_c", 0.6, "°C s/m", 0.0, 10.0, "D", "cold that a metre a second adds"),
    Parameter("rain_cold_c", 4.0, "°C h/mm", 0.0, 50.0, "D", "cold that a millimetre of rain adds"),
    Parameter("fire_at", 0.65, "1", 0.0, 1.0, "D", "chill at which the most careful make a fire"),
    Parameter("fire_sooner", 0.45, "1", 0.0, 1.0, "D", "by how much less the careless bear"),
    Parameter("eats_kg", 0.45, "kg/day", 0.0, 10.0, "D", "meat that one of them eats"),
    Parameter("hunting_kg", 0.6, "kg/day", 0.0, 10.0, "D", "meat one of them gets in mild air"),
    Parameter("raid", 0.5, "1/day", 0.0, 1.0, "D", "chance that the unkindest rob a snare, hungry"),
)

COLD_SPAN_C = 20.0  # °C of cold of which the chilling is given
GAME_FLOOR_C, GAME_SPAN_C = 10.0, 20.0  # game about: clip((T + 10) / 20, .1, 1) (SCIENCE.md 5, M)
GAME_LEAST = 0.1
OWN_STORE_KG = 2.0  # a follower carries no more than this (D)
EMPTY_KG = 0.05  # of meat: least that anyone is taken to eat in a day (D)
BORNE = 0.3  # share of a day's food that may be lacking before it is felt (D)
NO_RAID = 0.75  # kindness from which nobody robs you, however hungry (D)
HUNGRY_WEARS = 0.15  # weariness of a day without food (D)
FROZEN = 0.97  # chill at which one has to go home, whoever stays (D)
HURT_BY_FROST = 1.0  # weariness of one who goes home so
SNOW_WETS = 0.3  # share of falling snow that wets one who stands in it (D)
DARK = 0.2  # light below which a small fire in a hollow does not show, from 0 to 1 (D)
COLD_WEARS = 1.5  # times as much weariness as frost alone, at full chill (D)


def cold_for_them_c(life: Life, world: Tables) -> float:
    """By how many degrees the air, the wind and the wet are too cold for a person in furs."""
    par = world.par
    falls = life.rain_mm + SNOW_WETS * life.snowfall_mm
    felt = life.air_c - par.watch_wind_cold_c * life.wind_ms - par.watch_rain_cold_c * falls
    return larger(par.watch_mild_c - felt, 0.0)


def bear_cold(life: Life, world: Tables, person: int) -> None:
    """Let an hour's cold into one of them, or out at a fire; too much of it sends them home.

    By dark a small fire, in a hollow and out of your sight, is made by whoever is chilled: the
    careless make it sooner. Changes: chill, weariness, hearth_*.
    """
    par = world.par
    cold = cold_for_them_c(life, world)
    if cold <= 0.0:
        life.chill[person] = clip(life.chill[person] - par.watch_warming, 0.0, 1.0)
        return
    bears = par.watch_fire_at - par.watch_fire_sooner * (1.0 - world.person_care[person])
    by_fire = life.chill[person] > bears and life.light < DARK
    if not by_fire and life.hearth_person[life.place[person]] == person:
        # One who sits by a fire stays by it till light.
        by_fire = life.hearth_hour[life.place[person]] == life.hour - 1 and life.light < DARK
    if by_fire:
        leave_hearth(life, person)
        life.chill[person] = clip(life.chill[person] - par.watch_warming, 0.0, 1.0)
        return
    gained = par.watch_chilling * cold / COLD_SPAN_C
    life.chill[person] = clip(life.chill[person] + gained, 0.0, 1.0)
    if life.air_c < 0.0:
        tired = par.watch_wearing * (1.0 + COLD_WEARS * life.chill[person])
        life.weariness[person] = clip(life.weariness[person] + tired, 0.0, 1.0)


def gives_in_to_cold(life: Life, person: int) -> bool:
    """Whether the cold has got so far into one of them that they must go home. Changes: weariness.

    An event is noted.
    """
    if life.chill[person] < FROZEN:
        return False
    life.weariness[person] = HURT_BY_FROST
    note_event(life, FOLLOWER_FROZEN, person, YOU, life.place[person], life.air_c)
    return True


def own_food_kg(life: Life, world: Tables, person: int) -> float:
    """How much food someone carries. Units: kg."""
    kg = 0.0
    for item in range(world.items):
        if world.item_is_food[item] == 1:
            kg = kg + life.has_item[person][item]
    return kg


def hunt_for_self(life: Life, world: Tables, person: int) -> None:
    """A day's small hunting of one who keeps near, by how much game is about. Changes: has_item."""
    item = world.item_of_good[GOOD_MEAT]
    if item == NONE or life.has_item[person][item] >= OWN_STORE_KG:
        return
    brings = world.par.watch_hunting_kg * game_about(life)
    life.has_item[person][item] = life.has_item[person][item] + brings


def eat_own(life: Life, world: Tables, person: int) -> None:
    """A day's eating, of what one carries; what is lacking wears. Changes: has_item, weariness."""
    left = world.par.watch_eats_kg
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[person][item] > 0.0:
            eaten = clip(left, 0.0, life.has_item[person][item])
            life.has_item[person][item] = life.has_item[person][item] - eaten
            left = left - eaten
    hunger = hunger_of(left, world.par.watch_eats_kg)
    if hunger > 0.0:
        life.weariness[person] = clip(life.weariness[person] + HUNGRY_WEARS * hunger, 0.0, 1.0)


def hunger_of(wants_kg: float, eats_kg: float) -> float:
    """How hungry a day leaves someone, from 0 to 1, who wanted so much more of what they eat."""
    lacked = wants_kg / larger(eats_kg, EMPTY_KG)
    return clip((lacked - BORNE) / (1.0 - BORNE), 0.0, 1.0)


def game_about(life: Life) -> float:
    """How much of the small game is about in this air, from 0 to 1. Source: SCIENCE.md 5 (M)."""
    return clip((life.country_c + GAME_FLOOR_C) / GAME_SPAN_C, GAME_LEAST, 1.0)


def go_to_your_line(life: Life, world: Tables, person: int) -> bool:
    """Let one who woke to an empty pouch, when hunting brings little, go along your line first.

    Changes: see `rob_snare`. Returns whether a snare was emptied.
    """
    par = world.par
    if own_food_kg(life, world, person) >= EMPTY_KG:
        return False
    brings = par.watch_hunting_kg * game_about(life)
    return rob_snare(life, world, person, hunger_of(par.watch_eats_kg - brings, par.watch_eats_kg))


def rob_snare(life: Life, world: Tables, person: int, hunger: float) -> bool:
    """Whether one who hungers empties a snare of yours near by; the kind do not.

    Changes: catch_at, robbed_at, raider.
    """
    unkind = clip(NO_RAID - world.person_kindness[person], 0.0, 1.0) / NO_RAID
    odds = world.par.watch_raid * unkind * hunger
    if odds <= 0.0 or chance(life, RAIDING, person) >= odds:
        return False
    here = life.place[person]
    for place in range(world.places):
        if life.catch_at[place] > 0 and world.distance_km[here][place] <= world.par.watch_near_km:
            life.catch_at[place] = life.catch_at[place] - 1
            life.robbed_at[place] = life.robbed_at[place] + 1
            life.raider[place] = person
            return True
    return False


def restock(life: Life, world: Tables, person: int, kg: float) -> None:
    """Take food for the way at a village. Changes: has_item."""
    item = world.item_of_good[GOOD_MEAT]
    if item != NONE and life.has_item[person][item] < kg:
        life.has_item[person][item] = kg
