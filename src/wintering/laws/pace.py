"""Pace: how fast one walks by slope, ground, snow, dark and load. Numbers of the ground law."""

from wintering.arithmetic import clip, exp, sqrt
from wintering.laws.energy import body_mass, ground_factor
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("tobler_km_h", 6.0, "km/h", 0.5, 12.0, "O", "pace at the best slope, on a path"),
    Parameter("tobler_steepness", 3.5, "1", 0.0, 20.0, "O", "how steeply slopes slow (Tobler)"),
    Parameter("tobler_best", 0.05, "1", -0.5, 0.5, "O", "fall at which one walks fastest (Tobler)"),
    Parameter("off_path", 0.6, "1", 0.1, 1.0, "O", "pace off the path, in paces on it (Tobler)"),
    Parameter("by_night", 0.64, "1", 0.1, 1.0, "S", "off the road in the dark (FM 21-18: 1.6/2.5)"),
    Parameter("road_by_night", 0.8, "1", 0.1, 1.0, "S", "on a road in the dark (FM 21-18: 3.2/4)"),
    Parameter("march", 0.8, "1", 0.1, 1.0, "S", "pace of a day's march (FM 21-18: road 4 km/h)"),
    Parameter("march_h", 8.0, "h", 1.0, 24.0, "D", "hours marched in a day: 32 km by road"),
    Parameter("effort_w", 400.0, "W", 150.0, 1500.0, "D", "effort one keeps up while walking"),
    Parameter("weak_slows", 0.5, "1", 0.0, 1.0, "D", "share of the pace that weakness takes"),
    Parameter("wound_slows", 0.6, "1", 0.0, 1.0, "D", "share that the worst wound takes"),
    Parameter("tired_slows", 0.25, "1", 0.0, 1.0, "D", "share that tiredness takes"),
)

DARK = 0.12  # light below which one walks as by night, from 0 to 1 (D)
SLOWEST_KM_H = 0.3  # nobody who walks goes slower than this, in km/h (D)
KM_H = 3.6  # km/h in a metre a second
LEAST_SPARE_W = 10.0  # what a load leaves for getting on at the least, in W (D)


def tobler(world: Tables, slope: float) -> float:
    """Walking pace on a slope, on a path. Units: km/h; rise over run.

    Source: Tobler 1993: 6 e^(-3.5 |S + .05|).
    """
    par = world.par
    off = slope + par.ground_tobler_best
    if off < 0.0:
        off = -off
    return par.ground_tobler_km_h * exp(-par.ground_tobler_steepness * off)


def level_pace(watts: float, mass_kg: float, load_kg: float, ground: float) -> float:
    """The pace on level ground at which walking takes so much effort. Units: W, kg; km/h.

    Source: Pandolf 1977, M = 1.5 W + 2 (W + L)(L / W)² + η (W + L) 1.5 V², solved for V.
    """
    total = mass_kg + load_kg
    ratio = load_kg / mass_kg
    spare = watts - 1.5 * mass_kg - 2.0 * total * ratio * ratio
    if spare < LEAST_SPARE_W:
        spare = LEAST_SPARE_W
    return KM_H * sqrt(spare / (1.5 * ground * total))


def snow_share(snow_cm: float) -> float:
    """The share of the pace that snow leaves at the same effort, from 0 to 1. Units: cm.

    Source: Pandolf's law solved for V: at one effort, V goes by 1 / η^.5 (Soule & Goldman 1972).
    """
    if snow_cm <= 0.0:
        return 1.0
    return sqrt(ground_factor(0.0) / ground_factor(snow_cm))


def load_share(life: Life, world: Tables) -> float:
    """The share of the pace that your load leaves at the same effort, from 0 to 1.

    Source: Pandolf 1977 solved for V; the ground falls out of it.
    """
    if life.load_kg <= 0.0:
        return 1.0
    mass = body_mass(life)
    watts = world.par.ground_effort_w
    return clip(
        level_pace(watts, mass, life.load_kg, 1.0) / level_pace(watts, mass, 0.0, 1.0), 0.0, 1.0
    )


def pace(life: Life, world: Tables, origin: int, goal: int) -> float:
    """How fast anyone walks from one place to another now. Units: km/h. Source: SCIENCE.md 8."""
    par = world.par
    distance = world.distance_km[origin][goal]
    if distance <= 0.0:
        return par.ground_tobler_km_h
    rise = world.climb_m[origin][goal] - world.climb_m[goal][origin]
    km_h = tobler(world, rise / (distance * 1000.0))
    by_night = par.ground_road_by_night
    if world.place_road[origin] == 0 or world.place_road[goal] == 0:
        km_h = km_h * par.ground_off_path
        by_night = par.ground_by_night
    if life.light < DARK:
        km_h = km_h * (by_night + (1.0 - by_night) * life.light / DARK)
    if life.is_snow_lying == 1:
        km_h = km_h * snow_share(0.5 * (life.snow_cm[origin] + life.snow_cm[goal]))
    return km_h


def your_pace(life: Life, world: Tables, origin: int, goal: int) -> float:
    """How fast you walk: slower when weak, hurt, tired or laden. Units: km/h."""
    par = world.par
    km_h = pace(life, world, origin, goal) * load_share(life, world)
    km_h = km_h * (1.0 - par.ground_weak_slows * life.weak)
    km_h = km_h * (1.0 - par.ground_wound_slows * life.wound)
    km_h = km_h * (1.0 - par.ground_tired_slows * life.tired)
    if km_h < SLOWEST_KM_H:
        return SLOWEST_KM_H
    return km_h


def march_pace(life: Life, world: Tables, origin: int, goal: int) -> float:
    """How fast people get on who walk day after day, halts and all. Units: km/h.

    Source: FM 21-18 (S): 4.0 by road, 2.5 across country; eight hours make a messenger's day
    of 32 km by road and 20 through woods (D).
    """
    return pace(life, world, origin, goal) * world.par.ground_march
