"""Standing orders: each day's hours are given to what the day is for, until something ends it.

Written in the subset that laws are written in, so that days of an order are lived compiled.
What the days are for is taken in order, as much of it as a day's light holds; the next day
goes on where this one ended.
"""

# ruff: noqa: SIM109 (compiled laws know no `in`)

from wintering.arithmetic import floor
from wintering.laws.going import activity_of
from wintering.laws.work import begin_doing, choose_ground, stop_doing
from wintering.laws.works import (
    WORK_COOK_EAT,
    WORK_FETCH_WATER,
    WORK_REST,
    WORK_SET_SNARES,
    WORK_SLEEP,
    WORK_TEND_FIRE,
    WORK_WALK,
    WORK_WALK_SNARES,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

# Where a plan stands, in one number: what of today is done, and how many parts of the days
# have been taken up since it was made.
PAUSES = 1  # you stay in camp for an hour before the next part
WATER_FETCHED = 2  # today
MEAL_COOKED = 4  # today
PART = 8  # for each part of the days taken up, or given up

HOURS_AFTER_DUSK = 2  # h of evening before you lie down,
BED_AT_LATEST = 22  # and never later than this hour of the day,
BED_AT_EARLIEST = 20  # nor earlier
RESTED = 0.25  # need for sleep below which lying down at night is no use
PLANNED_KMH = 2.5  # km/h you reckon with over rough ground (SCIENCE.md 8, Tobler with load)
WAY_BACK_MARGIN = 1.0  # h of light kept for the way back
WATER_LOW_L = 1.0  # L, below which water is fetched first
HEAVY_RAIN_MM = 2.0  # mm/h, above which work out of doors waits
WORK_AT_LEAST = 1.0  # h
LONG_WORK = 4.0  # h at one thing before the next has its turn
SHORT_WORK = 1.0  # h for what is soon done


def set_doing(life: Life, world: Tables, next_part: int, plan: int) -> int:
    """Take up what the hour is for; the plan as it then stands.

    `next_part`: which part of the days was next when the plan was made.
    Changes: doing and what stands beside it.
    """
    hour = life.hour_of_day
    last = last_light(life, world)
    bed = last + HOURS_AFTER_DUSK
    if bed < BED_AT_EARLIEST:
        bed = BED_AT_EARLIEST
    if bed > BED_AT_LATEST:
        bed = BED_AT_LATEST
    if not is_at_camp(life) and must_return(life, world, last - hour):
        life.going_to[YOU] = life.camp
        do(life, world, WORK_WALK, 0.0, 0)
        return plan
    if hour >= bed or hour < first_light(life, world):
        if life.sleep_pressure < RESTED:
            tend(life, world)
        else:
            do(life, world, WORK_SLEEP, 0.0, 1)
        return plan
    if hour >= last:
        if (plan & MEAL_COOKED) == 0:
            do_or_rest(life, world, WORK_COOK_EAT, WORK_AT_LEAST)
            return plan + MEAL_COOKED
        tend(life, world)
        return plan
    return set_day(life, world, last - hour, next_part, plan)


def first_light(life: Life, world: Tables) -> int:
    """The first whole hour of today's light."""
    dawn = world.dawn_h[today(life, world)]
    if dawn < 0.0:
        dawn = 0.0
    return -floor(-dawn)


def last_light(life: Life, world: Tables) -> int:
    """The last whole hour of today's light."""
    dusk = world.dusk_h[today(life, world)]
    if dusk < 1.0:
        dusk = 1.0
    return floor(dusk)


def today(life: Life, world: Tables) -> int:
    """The day, as far as the calendar goes."""
    last = len(world.dawn_h) - 1
    if life.day > last:
        return last
    return life.day


def is_at_camp(life: Life) -> bool:
    """Whether you are at your camp, or have none."""
    on_the_way = life.going_to[YOU] != NONE and life.way_left_km[YOU] > 0.0
    return life.camp == NONE or (life.camp == life.place[YOU] and not on_the_way)


def must_return(life: Life, world: Tables, light_left: int) -> bool:
    """Whether what is left of the light (h) is needed for the way back."""
    km = world.distance_km[life.place[YOU]][life.camp] + life.way_left_km[YOU]
    return light_left <= km / PLANNED_KMH + WAY_BACK_MARGIN


def set_day(life: Life, world: Tables, light_left: int, next_part: int, plan: int) -> int:
    """Take up what an hour of light is for; the plan as it then stands."""
    many = 0
    for slot in range(len(life.order_slot)):
        if life.order_slot[slot] != NONE:
            many = many + 1
    if life.water_l < WATER_LOW_L and (plan & WATER_FETCHED) == 0:
        do_or_rest(life, world, WORK_FETCH_WATER, SHORT_WORK)
        return plan + WATER_FETCHED
    if many == 0 or (plan & PAUSES) != 0:
        tend(life, world)
        return plan - (plan & PAUSES)
    part = (next_part + plan // PART) % many
    activity = NONE
    for slot in range(len(life.order_slot)):
        if life.order_slot[slot] != NONE:
            if part == 0:
                activity = life.order_slot[slot]
            part = part - 1
    if set_part(life, world, activity, light_left):
        return plan + PART
    return plan


def set_part(life: Life, world: Tables, activity: int, light_left: int) -> bool:
    """Take up a part of the day, or the fire where weather or light forbid it; whether it is."""
    is_foul = life.rain_mm + life.snowfall_mm > HEAVY_RAIN_MM
    is_away = world.activity_use[activity] != 0
    left = light_left - 2.0 * way_hours(life, world, activity)
    if is_away and (is_foul or left < WORK_AT_LEAST):
        tend(life, world)
        return False
    hours = LONG_WORK
    if is_soon_done(world.activity_work[activity]):
        hours = SHORT_WORK
    if left < hours:
        hours = left
    hours = 1.0 * floor(hours)
    if hours < WORK_AT_LEAST:
        hours = WORK_AT_LEAST
    begin_doing(life, world, activity, hours, 0)
    return True


def way_hours(life: Life, world: Tables, activity: int) -> float:
    """How long you reckon to be on the way to where an activity is done. Units: h."""
    ground = choose_ground(life, world, activity)
    return world.distance_km[life.place[YOU]][ground] / PLANNED_KMH


def is_soon_done(work: int) -> bool:
    """Whether a work is done within the hour."""
    return (
        work == WORK_FETCH_WATER
        or work == WORK_SET_SNARES
        or work == WORK_WALK_SNARES
        or work == WORK_COOK_EAT
    )


def tend(life: Life, world: Tables) -> None:
    """Tend the fire for an hour, or rest."""
    do_or_rest(life, world, WORK_TEND_FIRE, WORK_AT_LEAST)


def do_or_rest(life: Life, world: Tables, work: int, hours: float) -> None:
    """Take up a work; in a world that does not know it, rest for as long."""
    if activity_of(world, work) == NONE:
        do(life, world, WORK_REST, hours, 0)
    else:
        do(life, world, work, hours, 0)


def do(life: Life, world: Tables, work: int, hours: float, until_waking: int) -> None:
    """Take up a work; in a world that does not know it, an hour of rest, or of nothing.

    Changes: doing and what stands beside it.
    """
    activity = activity_of(world, work)
    if activity != NONE:
        begin_doing(life, world, activity, hours, until_waking)
        return
    activity = activity_of(world, WORK_REST)
    if activity != NONE:
        begin_doing(life, world, activity, WORK_AT_LEAST, 0)


def give_up_part(life: Life, world: Tables, plan: int, pauses: bool) -> int:
    """Go on to what is next, after an hour in camp if it was the weather or the body.

    The plan as it then stands. Changes: what you are at.
    """
    stop_doing(life, world)
    plan = plan - (plan & PAUSES) + PART
    if pauses:
        return plan + PAUSES
    return plan
