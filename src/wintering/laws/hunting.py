"""Hunting: small game by weather and cold, rounds that do not come back.

Its numbers belong to the food law.
"""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NO_ROUNDS
from wintering.laws.stores import add_food, give, has
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_HIDE,
    GOOD_KNIFE,
    GOOD_MEAT,
    GOOD_PISTOL,
    GOOD_ROUND,
    WORK_HUNT,
)
from wintering.life.chance import chance
from wintering.life.events import ANIMAL_KILLED, SHOT_FIRED
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import HUNT_KILL, HUNT_SHOT, HUNT_SIZE, SKINNING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("squirrels_h", 0.8, "1/h", 0.0, 10.0, "O", "squirrels killed, with a dog (Kentucky)"),
    Parameter("rabbits_h", 0.77, "1/h", 0.0, 10.0, "O", "rabbits killed the same (South Carolina)"),
    Parameter("hunt_alone", 0.4, "1", 0.0, 1.0, "M", "share of it alone, without a dog (.3-.5)"),
    Parameter("hunt_unarmed", 0.10, "1", 0.0, 1.0, "D", "share of that with stick and stone"),
    Parameter(
        "hunt_good_ground", 1.6, "1", 0.1, 10.0, "D", "of the richest ground, in usual ground"
    ),
    Parameter("hit", 0.6, "1", 0.05, 1.0, "D", "chance that a shot hits"),
    Parameter("game_cold_c", -10.0, "°C", -60.0, 20.0, "D", "air at which nothing is about"),
    Parameter("game_span_c", 20.0, "°C", 1.0, 60.0, "D", "so much warmer all are"),
    Parameter("game_least", 0.1, "1", 0.0, 1.0, "D", "how far game is about at the coldest"),
    Parameter("game_weather", 0.5, "1", 0.0, 1.0, "D", "share of it about in wind or rain"),
    Parameter("game_wind_ms", 8.0, "m/s", 0.5, 60.0, "D", "wind that keeps game in"),
    Parameter("game_fall_mm", 1.0, "mm/h", 0.01, 50.0, "D", "rain or snow that does"),
    Parameter(
        "squirrel_den_c", -5.0, "°C", -40.0, 10.0, "D", "day's mean below which squirrels den (O)"
    ),
    Parameter("rabbit_kg", 0.75, "kg", 0.05, 5.0, "O", "meat of a rabbit (500 to 1000 kcal)"),
    Parameter("squirrel_kg", 0.22, "kg", 0.05, 5.0, "M", "meat of a squirrel (about 250 kcal)"),
    Parameter("whole_hide", 0.34, "1", 0.0, 1.0, "D", "hides that come whole off a small animal"),
    Parameter("game_hunted", 0.04, "1", 0.0, 1.0, "D", "share of a place's game in one killed"),
)

MOST_TRIES = 6  # animals met in an hour of hunting, at most


def game_activity(world: Tables, air: float, wind: float, falling: float) -> float:
    """How far small game is about, from 0.1 to 1. Units: °C, m/s, mm/h.

    Source: SCIENCE.md 5 (D): clip((T + 10) / 20, .1, 1), half of it in wind or rain.
    """
    par = world.par
    about = clip((air - par.food_game_cold_c) / par.food_game_span_c, par.food_game_least, 1.0)
    if wind > par.food_game_wind_ms or falling > par.food_game_fall_mm:
        about = par.food_game_weather * about
    return about


def squirrels_out(life: Life, world: Tables) -> bool:
    """Whether squirrels leave their dens today: in severe cold they keep in for days (O)."""
    return 0.5 * (life.high_today_c + life.low_today_c) > world.par.food_squirrel_den_c


def hunt(life: Life, world: Tables) -> None:
    """Hunt for the hours you worked at it.

    Changes: meat, hides, rounds, killed, shots, is_shot_fired, game_left; may break off what
    you do (no rounds). Source: SCIENCE.md 5.
    """
    if life.work != WORK_HUNT or life.worked_h <= 0.0:
        return
    par = world.par
    here = worked_at(life)
    armed = has(life, world, GOOD_PISTOL) >= 1.0 and has(life, world, GOOD_ROUND) >= 1.0
    share = par.food_hunt_alone * par.food_hunt_good_ground
    share = share * world.place_game[here] * life.game_left[here]
    share = share * game_activity(world, life.air_c, life.wind_ms, life.rain_mm + life.snowfall_mm)
    share = share * (0.35 + 0.65 * clip(life.light * 1.3, 0.0, 1.0))
    share = share * (1.0 - 0.5 * life.tired) * (1.0 - 0.6 * life.weak) * (1.0 - 0.5 * life.wound)
    share = share * life.willing
    if not armed:
        share = share * par.food_hunt_unarmed
    # Half the time one is after either.
    rabbits = 0.5 * par.food_rabbits_h * share
    squirrels = 0.0
    if squirrels_out(life, world):
        squirrels = 0.5 * par.food_squirrels_h * share
    met = (rabbits + squirrels) * life.worked_h / MOST_TRIES
    for attempt in range(MOST_TRIES):
        if chance(life, HUNT_KILL, attempt) < met:
            _take(life, world, here, attempt, armed, rabbits / (rabbits + squirrels))
    if armed and has(life, world, GOOD_ROUND) < 1.0:
        interrupt(life, REASON_NO_ROUNDS)


def _take(life: Life, world: Tables, here: int, attempt: int, armed: bool, rabbits: float) -> None:
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
    if chance(life, HUNT_SIZE, attempt) < rabbits:
        kg = par.food_rabbit_kg
        give(life, world, GOOD_HIDE, skinned(life, world, attempt))
    life.killed = life.killed + 1
    life.game_left[here] = clip(life.game_left[here] - par.food_game_hunted, 0.05, 1.0)
    add_food(life, world, GOOD_MEAT, kg)
    note_event(life, ANIMAL_KILLED, YOU, NONE, here, kg)


def skinned(life: Life, world: Tables, animal: int) -> float:
    """Hides that a small animal gives: of three skins, with a knife, one comes out whole."""
    if has(life, world, GOOD_KNIFE) < 1.0:
        return 0.0
    if chance(life, SKINNING, animal) >= world.par.food_whole_hide:
        return 0.0
    return 1.0
