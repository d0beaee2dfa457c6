"""Snares: lines of loops, set, sprung, robbed, and walked. Numbers of the food law.

Each place may have a line of its own. A loop that was sprung, robbed or has caught stands shut
until you walk its line and set it anew.
"""

from wintering.arithmetic import clip
from wintering.laws.hunting import game_activity, skinned
from wintering.laws.parameters import Parameter
from wintering.laws.stores import add_food, give, has
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_CORD,
    GOOD_HIDE,
    GOOD_LOOP,
    GOOD_MEAT,
    WORK_SET_SNARES,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance
from wintering.life.events import SNARE_CAUGHT
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import SNARE_LOST, SNARE_NIGHT, SNARE_SPRUNG, SNARE_TAKEN
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("snare_night", 0.05, "1", 0.0, 1.0, "M", "catch of a loop in a night (2 to 10 %)"),
    Parameter("snare_skill", 2.2, "1", 0.1, 10.0, "D", "of rich ground, in means of all ground"),
    Parameter("snare_sprung", 0.03, "1", 0.0, 1.0, "D", "chance that a loop is sprung in a night"),
    Parameter("snare_lost", 0.01, "1", 0.0, 1.0, "D", "chance that a loop is gone after a night"),
    Parameter("snare_robbed", 0.05, "1", 0.0, 1.0, "D", "chance that a catch is taken in a night"),
    Parameter("snared_game", 0.03, "1", 0.0, 1.0, "D", "share of a place's game in one caught"),
    Parameter("loops_h", 3.0, "1/h", 0.1, 50.0, "D", "loops set in an hour"),
    Parameter("loops_of_cord", 4.0, "1", 1.0, 20.0, "D", "loops made of a length of cord"),
)

NIGHT_HOUR = 4  # hour of the day at which a night's catch is drawn


def loops_standing(life: Life, world: Tables) -> int:
    """All the loops you have standing, sprung or not."""
    total = 0
    for place in range(world.places):
        total = total + life.snares_at[place]
    return total


def set_snares(life: Life, world: Tables) -> None:
    """Set loops for the hours you worked at it; loops are made of cord where none are left.

    Changes: snares_at, line_hour, loops, cord.
    """
    if life.work != WORK_SET_SNARES or life.worked_h <= 0.0:
        return
    here = worked_at(life)
    wanted = int(world.par.food_loops_h * life.worked_h + 0.5)
    if has(life, world, GOOD_LOOP) < wanted and has(life, world, GOOD_CORD) >= 1.0:
        give(life, world, GOOD_CORD, -1.0)
        give(life, world, GOOD_LOOP, world.par.food_loops_of_cord)
    if life.snares_at[here] == 0:
        life.line_hour[here] = life.hour
    for _loop in range(wanted):
        if has(life, world, GOOD_LOOP) >= 1.0:
            give(life, world, GOOD_LOOP, -1.0)
            life.snares_at[here] = life.snares_at[here] + 1


def walk_snares(life: Life, world: Tables) -> None:
    """Walk the line where you are, take what hangs in it and set every loop anew.

    Changes: caught, robbed, sprung, meat, hides, catch_at, robbed_at, sprung_at, line_hour.
    """
    if life.work != WORK_WALK_SNARES or life.worked_h <= 0.0:
        return
    here = worked_at(life)
    if life.snares_at[here] == 0:
        return
    taken = life.catch_at[here]
    life.caught = life.caught + taken
    life.robbed = life.robbed + life.robbed_at[here]
    life.sprung = life.sprung + life.sprung_at[here]
    life.catch_at[here] = 0
    life.robbed_at[here] = 0
    life.sprung_at[here] = 0
    life.line_hour[here] = life.hour
    for animal in range(taken):
        add_food(life, world, GOOD_MEAT, world.par.food_rabbit_kg)
        give(life, world, GOOD_HIDE, skinned(life, world, 100 + animal))
    if taken > 0:
        note_event(life, SNARE_CAUGHT, YOU, NONE, here, 1.0 * taken)


def snare_night(life: Life, world: Tables) -> None:
    """Let every line stand a night: once, in the hour before five.

    Changes: catch_at, robbed_at, sprung_at, snares_at, game_left.
    Source: SCIENCE.md 5 (5 % a snare-night, M).
    """
    if life.hour_of_day != NIGHT_HOUR:
        return
    for place in range(world.places):
        if life.snares_at[place] > 0:
            _line_night(life, world, place)


def _line_night(life: Life, world: Tables, place: int) -> None:
    par = world.par
    first = place * 1000  # each line draws apart from every other
    robbed = 0
    for animal in range(life.catch_at[place]):
        if chance(life, SNARE_TAKEN, first + animal) < par.food_snare_robbed:
            robbed = robbed + 1
    life.catch_at[place] = life.catch_at[place] - robbed
    life.robbed_at[place] = life.robbed_at[place] + robbed
    odds = par.food_snare_night * par.food_snare_skill
    odds = odds * world.place_game[place] * life.game_left[place]
    # They go about at dusk and dawn, not in the coldest hour, at which this is asked.
    about = 0.5 * (life.high_yesterday_c + life.low_today_c)
    odds = odds * game_activity(world, about, life.wind_ms, life.rain_mm + life.snowfall_mm)
    shut = life.catch_at[place] + life.robbed_at[place] + life.sprung_at[place]
    lost = 0
    for loop in range(life.snares_at[place] - shut):
        if chance(life, SNARE_NIGHT, first + loop) < odds:
            life.catch_at[place] = life.catch_at[place] + 1
            life.game_left[place] = clip(life.game_left[place] - par.food_snared_game, 0.05, 1.0)
        elif chance(life, SNARE_SPRUNG, first + loop) < par.food_snare_sprung:
            life.sprung_at[place] = life.sprung_at[place] + 1
        elif chance(life, SNARE_LOST, first + loop) < par.food_snare_lost:
            lost = lost + 1
    life.snares_at[place] = life.snares_at[place] - lost
