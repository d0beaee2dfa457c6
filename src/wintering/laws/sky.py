"""Sky: where sun and moon stand, and how much of their light reaches you."""

from wintering.arithmetic import PI, clip, exp, larger, log, sin
from wintering.laws.parameters import Parameter
from wintering.laws.sight import NUMBERS as SIGHT_NUMBERS
from wintering.life.moments import DAWN, DUSK, MOON_TURNS, set_moment
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("extinction", 0.2, "1", 0.0, 1.0, "M", "moonlight lost to the air at the zenith"),
    Parameter("starlight_lx", 0.0015, "lx", 0.0, 0.01, "M", "light of a clear night without moon"),
    Parameter("cloud_by_day", 0.75, "1", 0.0, 1.0, "M", "share of daylight that full cloud takes"),
    Parameter("cloud_by_night", 0.9, "1", 0.0, 1.0, "M", "share of moonlight that it takes"),
    Parameter("snow_glow", 2.0, "1", 0.0, 4.0, "M", "light added at night by deep snow, in parts"),
    Parameter("branches", 0.4, "1", 0.0, 1.0, "M", "share of light that bare branches take"),
    Parameter("leaves", 0.8, "1", 0.0, 1.0, "M", "share of light that full leaf takes"),
    Parameter("darkest_lx", 0.1, "lx", 0.001, 10.0, "D", "light at which no work can be seen"),
    Parameter("full_lx", 1000.0, "lx", 10.0, 1e5, "D", "light in which all work is seen"),
    *SIGHT_NUMBERS,
)

DEGREE = PI / 180.0  # radians in a degree
LN_10 = 2.302585092994046  # natural logarithm of 10
DEEP_SNOW_CM = 10.0  # snow from which the ground is white all over (D)
FULL_MOON_MAGNITUDE = -12.73  # Allen 1976 (SCIENCE.md 2, S), as the two that follow
MAGNITUDE_BY_PHASE = 0.026  # by each degree of the phase angle
MAGNITUDE_BY_FOURTH = 4.0e-9  # by its fourth power
LUX_OF_MAGNITUDE_0 = 2.54e-6  # lx (SCIENCE.md 2, D)
LEAST_HEIGHT = 0.03  # sine of the height below which the way through the air is held (D)
# Daylight on open ground; between these heights its logarithm is straight. Civil twilight ends
# at 3.4 lx, sunset is near 400 lx.
SUN_HEIGHTS = (-18.0, -12.0, -6.0, -0.8, 5.0, 15.0, 30.0, 60.0, 90.0)  # heights of the sun, °
SUN_LX = (0.0001, 0.008, 3.4, 400.0, 5000.0, 20000.0, 50000.0, 100000.0, 110000.0)  # lx there (M)
SUN_LOGS = tuple(log(lux) for lux in SUN_LX)


def moon_lux(phase_deg: float, altitude_deg: float, extinction: float) -> float:
    """Light of the moon on level ground.

    Units: lx; phase angle 0 full, 180 new. Source: SCIENCE.md 2 (Allen 1976).
    """
    if altitude_deg <= 0.0:
        return 0.0
    phase = clip(phase_deg, 0.0, 180.0)
    fourth = phase * phase * phase * phase
    magnitude = FULL_MOON_MAGNITUDE + MAGNITUDE_BY_PHASE * phase + MAGNITUDE_BY_FOURTH * fourth
    height = sin(altitude_deg * DEGREE)
    airmass = 1.0 / larger(height, LEAST_HEIGHT)
    return LUX_OF_MAGNITUDE_0 * exp(-0.4 * LN_10 * (magnitude + extinction * airmass)) * height


def sun_lux(altitude_deg: float) -> float:
    """Light of the sun and the twilight on open ground under a clear sky. Units: lx."""
    last = len(SUN_HEIGHTS) - 1
    if altitude_deg <= SUN_HEIGHTS[0]:
        return 0.0
    if altitude_deg >= SUN_HEIGHTS[last]:
        return SUN_LX[last]
    step = 1
    while SUN_HEIGHTS[step] < altitude_deg:
        step = step + 1
    part = (altitude_deg - SUN_HEIGHTS[step - 1]) / (SUN_HEIGHTS[step] - SUN_HEIGHTS[step - 1])
    low = SUN_LOGS[step - 1]
    return exp(low + part * (SUN_LOGS[step] - low))


def sky(life: Life, world: Tables) -> None:
    """Move sun and moon on by an hour.

    Changes: sun_altitude_deg, moon_altitude_deg, moonlight_lx, moon, moments.
    Source: SCIENCE.md 2; the calendar's tables.
    """
    hour = life.hour
    last = len(world.sun_altitude) - 1
    if hour > last:
        hour = last
    day = hour // 24
    life.sun_altitude_deg = world.sun_altitude[hour]
    life.moon_altitude_deg = world.moon_altitude[hour]
    life.moonlight_lx = moon_lux(
        world.moon_angle_deg[day], life.moon_altitude_deg, world.par.sky_extinction
    )
    if world.day_moon[day] != life.moon:
        life.moon = world.day_moon[day]
        set_moment(life, MOON_TURNS)
    clock = 1.0 * life.hour_of_day
    if clock <= world.sunrise_h[day] < clock + 1.0:
        set_moment(life, DAWN)
    if clock <= world.sunset_h[day] < clock + 1.0:
        set_moment(life, DUSK)


def lighting(life: Life, world: Tables) -> None:
    """Find the light where you are, from sun, moon, cloud, snow and branches.

    Changes: illuminance_lx, light. Units: lx; light from 0 to 1 by its logarithm.
    Source: SCIENCE.md 2.
    """
    par = world.par
    life.illuminance_lx = light_here(life, world, life.sun_altitude_deg)
    life.light = light_of(life.illuminance_lx, par.sky_darkest_lx, par.sky_full_lx)


def light_here(life: Life, world: Tables, sun_deg: float) -> float:
    """The light that falls where you are with the sun at a height. Units: lx, °."""
    here = life.place[YOU]
    par = world.par
    day = sun_lux(sun_deg) * (1.0 - par.sky_cloud_by_day * life.cloud)
    snow = clip(life.snow_cm[here] / DEEP_SNOW_CM, 0.0, 1.0)
    night = (life.moonlight_lx + par.sky_starlight_lx) * (1.0 - par.sky_cloud_by_night * life.cloud)
    night = night * (1.0 + par.sky_snow_glow * snow)
    crown = par.sky_branches * (1.0 - life.leaf) + par.sky_leaves * life.leaf
    return (day + night) * (1.0 - crown * world.place_cover[here])


def light_of(lux: float, darkest: float, full: float) -> float:
    """How well one sees to work at an illuminance, from 0 to 1. Units: lx."""
    if lux <= darkest:
        return 0.0
    return clip(log(lux / darkest) / log(full / darkest), 0.0, 1.0)
