"""Seasons in people's days: long nights slept longer, dark and foul weather that stop work."""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_DARK,
    REASON_NONE,
    REASON_RAIN,
    REASON_SNOW,
    REASON_STORM,
    REASON_TIRED,
)
from wintering.laws.works import WORK_GUARD, WORK_SLEEP
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter(
        "long_night_h", 12.5, "h", 0.0, 24.0, "S: Yetish 2015, by D", "night that is slept longer"
    ),
    Parameter("kept_in", 0.5, "1", 0.0, 5.0, "D", "foulness that keeps the middling in"),
    Parameter("cold_from_c", 0.0, "°C", -40.0, 20.0, "D", "air below which it is foul to be out"),
    Parameter(
        "cold_span_c", 12.0, "°C", 1.0, 60.0, "D", "degrees below that until it is wholly so"
    ),
    Parameter("wet_mm", 4.0, "mm/h", 0.1, 100.0, "D", "rain or snow in which it is wholly so"),
    Parameter("wind_from_ms", 7.0, "m/s", 0.0, 50.0, "D", "open wind above which it is foul"),
    Parameter("wind_span_ms", 12.0, "m/s", 0.1, 50.0, "D", "and how much more until wholly so"),
)

OFFICE_KEEPS_HOURS = 0.8  # an office from which the season changes nothing (D)
DARING = 0.6  # how much fouler it must be for the boldest than for the most fearful (D)


def today(life: Life, world: Tables) -> int:
    """The day by the calendar; the hour that ends the last day is still of that day."""
    last = len(world.dawn_h) - 1
    if life.day > last:
        return last
    return life.day


def is_dark_out(life: Life, world: Tables) -> bool:
    """Whether the sun is down beyond twilight at the half of this hour."""
    half = life.hour_of_day + 0.5
    day = today(life, world)
    return half < world.dawn_h[day] or half > world.dusk_h[day]


def night_h(life: Life, world: Tables) -> float:
    """How long today's night is, sunset to sunrise. Units: h."""
    day = today(life, world)
    return 24.0 - (world.sunset_h[day] - world.sunrise_h[day])


def sleeps_on(life: Life, world: Tables, person: int) -> bool:
    """Whether someone whose hour of rising this would be lies an hour longer: a long night.

    Source: people without electric light sleep nearly an hour longer in winter (Yetish 2015, S).
    """
    if night_h(life, world) < world.par.people_long_night_h or not is_dark_out(life, world):
        return False
    if world.person_office[person] >= OFFICE_KEEPS_HOURS:
        return False
    before = world.routine_activity[person][(life.hour_of_day + 23) % 24]
    return before != NONE and world.activity_work[before] == WORK_SLEEP


def foulness(life: Life, world: Tables) -> float:
    """How foul it is to be out of doors, from 0: cold, wet and wind together, each up to 1."""
    par = world.par
    cold = (par.people_cold_from_c - life.country_c) / par.people_cold_span_c
    wet = (life.rain_mm + life.snowfall_mm) / par.people_wet_mm
    wind = (life.open_wind_ms - par.people_wind_from_ms) / par.people_wind_span_ms
    return clip(cold, 0.0, 1.0) + clip(wet, 0.0, 1.0) + clip(wind, 0.0, 1.0)


def foulest(life: Life, world: Tables) -> int:
    """What of the weather is foulest: a reason."""
    if life.open_wind_ms > world.par.people_wind_from_ms + 0.5 * world.par.people_wind_span_ms:
        return REASON_STORM
    if life.snowfall_mm > 0.1:
        return REASON_SNOW
    if life.rain_mm > 0.1:
        return REASON_RAIN
    return REASON_COLD


def keeps_in(life: Life, world: Tables, person: int) -> bool:
    """Whether the weather keeps someone in: the bold go out in what keeps others."""
    bold = 1.0 + DARING * (world.person_boldness[person] - 0.5)
    return foulness(life, world) > world.par.people_kept_in * bold


def stopped_by(life: Life, world: Tables, person: int, doing: int) -> int:
    """What stops someone from the work of this hour: a reason, or 0. Sleep is stopped by nothing.

    Work that needs light is out of doors; a watch is kept in any weather.
    """
    work = world.activity_work[doing]
    if work == WORK_SLEEP or work == WORK_GUARD:
        return REASON_NONE
    if sleeps_on(life, world, person):
        return REASON_TIRED
    if world.activity_light[doing] > 0.0:
        if is_dark_out(life, world):
            return REASON_DARK
        if keeps_in(life, world, person):
            return foulest(life, world)
    return REASON_NONE
