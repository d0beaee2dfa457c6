"""Sight: how far someone is made out at this hour, by light, weather and what stands between.

Its numbers belong to the sky law; how large a person is and how many cycles a task needs, to watch.
"""

from wintering.arithmetic import clip, exp, log, power
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("rain_veil_km", 12.0, "km", 0.5, 100.0, "M", "visibility in 1 mm/h of rain"),
    Parameter(
        "snow_veil_km",
        1.0,
        "km",
        0.05,
        100.0,
        "M",
        "visibility in 1 mm/h of snow, as water",
    ),
)

# Between these lights the eye's sharpness is straight over the logarithm. Source: Shlaer 1937 by
# luminance, for ground of albedo .15 (M).
ACUITY_LX = (0.0002, 0.002, 0.02, 0.2, 2.0, 20.0, 200.0, 2000.0)  # lx on the ground
ACUITY = (0.012, 0.024, 0.047, 0.135, 0.35, 0.59, 0.82, 1.0)  # in that of full daylight (M)
VEIL = 3.912  # ln 50: contrast at the limit of visibility is 2 % (Koschmieder 1924, M)
RAIN_POWER = 0.63  # visibility falls with the rain's rate to this power (Atlas 1953, M)
NEAREST_M = 0.5  # m, from which the search begins
FARTHEST_M = 20_000.0  # m, at which it ends
CLEAR_AIR_M = 1.0e9  # m, when nothing falls: clear air veils nobody at such distances (D)
HALVINGS = 24  # of the search: leaves it within a thousandth of a metre in ten
CLEAREST = 6.0  # N50s from which a shape is always made out: Johnson's curve gives .999999


def johnson(cycles: float, needed: float) -> float:
    """The chance to make out a shape across which so many cycles can be resolved.

    Source: Johnson 1958: P = x^E / (1 + x^E), x = N / N50, E = 2.7 + .7 x; .5 at N50.
    """
    x = cycles / needed
    if x <= 0.0:
        return 0.0
    if x > CLEAREST:
        return 1.0
    raised = power(x, 2.7 + 0.7 * x)
    return raised / (1.0 + raised)


def acuity(lux: float) -> float:
    """Sharpness of the eye at an illuminance, in that of full daylight. Units: lx; 0-1."""
    last = len(ACUITY_LX) - 1
    if lux <= ACUITY_LX[0]:
        return ACUITY[0] * clip(lux / ACUITY_LX[0], 0.0, 1.0)
    if lux >= ACUITY_LX[last]:
        return ACUITY[last]
    step = 1
    while ACUITY_LX[step] < lux:
        step = step + 1
    part = log(lux / ACUITY_LX[step - 1]) / log(ACUITY_LX[step] / ACUITY_LX[step - 1])
    return ACUITY[step - 1] + part * (ACUITY[step] - ACUITY[step - 1])


def veil_m(life: Life, world: Tables) -> float:
    """How far one sees through what falls this hour. Units: m."""
    veil = CLEAR_AIR_M
    if life.rain_mm > 0.0:
        rain = 1000.0 * world.par.sky_rain_veil_km / power(life.rain_mm, RAIN_POWER)
        if rain < veil:
            veil = rain
    if life.snowfall_mm > 0.0:
        snow = 1000.0 * world.par.sky_snow_veil_km / life.snowfall_mm
        if snow < veil:
            veil = snow
    return veil


def cycles_across(life: Life, world: Tables, metres: float) -> float:
    """Cycles that the eye resolves across a person so far off, by this hour's light. Units: m.

    Source: .75 m / (R .58 mrad) by daylight (D), times the eye's sharpness (`acuity`).
    """
    angle = world.par.watch_resolved_mrad * 0.001
    return world.par.watch_width_m * acuity(life.illuminance_lx) / (metres * angle)


def clear_to(life: Life, world: Tables, metres: float, line_m: float) -> float:
    """The chance that nothing stands or falls between you and someone so far off. Units: m.

    `line_m`: the line of sight of the ground (e-fold). Source: e^(-R/L) (M); Koschmieder's veil.
    """
    return exp(-metres / line_m - VEIL * metres / veil_m(life, world))


def made_out(life: Life, world: Tables, metres: float, needed: float, line_m: float) -> float:
    """The chance to make out a person standing so far off, at this hour, who does not hide.

    Units: m; `line_m` the line of sight of the ground (e-fold), `needed` the cycles of the task.
    Source: SCIENCE.md 7 (line of sight, Johnson's criterion); Koschmieder's veil.
    """
    cycles = cycles_across(life, world, metres)
    return clear_to(life, world, metres, line_m) * johnson(cycles, needed)


def sees_m(life: Life, world: Tables, needed: float, line_m: float) -> float:
    """How far off a person is made out in half of all cases, at this hour. Units: m."""
    if made_out(life, world, NEAREST_M, needed, line_m) < 0.5:
        return 0.0
    near = NEAREST_M
    far = FARTHEST_M
    for _halving in range(HALVINGS):
        middle = 0.5 * (near + far)
        if made_out(life, world, middle, needed, line_m) >= 0.5:
            near = middle
        else:
            far = middle
    return near
