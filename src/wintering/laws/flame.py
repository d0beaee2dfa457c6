"""Flame: what wood gives when it burns, how high it stands, how hot the air is above it.

Its numbers belong to the fire law.
"""

from wintering.arithmetic import PI, clip, power
from wintering.laws.parameters import Parameter
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("width_m", 0.17, "m/kW^⅓", 0.01, 2.0, "D", "a campfire's width by its heat"),
    Parameter("plume_k", 25.0, "K", 1.0, 200.0, "M", "warming of a plume, 1 kW at 1 m"),
    Parameter("convected", 0.7, "1", 0.1, 1.0, "M", "share of its heat that rises"),
    Parameter("radiated", 0.3, "1", 0.0, 0.9, "M", "share of its heat that it radiates"),
)

FLAME_BY_POWER = 0.235  # height of a flame, in m/kW^.4 (Heskestad, O)
FLAME_BY_WIDTH = 1.02  # what its width takes off that, in m/m (Heskestad, O)
ORIGIN_BY_POWER = 0.083  # where a plume would start, in m/kW^.4 (Heskestad, O)
LEAST_ABOVE_M = 0.2  # nearer to its source the plume's law does not hold, in m (D)
WOOD_MJ_KG = 20.0  # heat of dry wood, in MJ/kg (O)
STEAM_MJ_KG = 2.447  # what water takes to boil off, in MJ/kg (O)
HYDROGEN_MJ_KG = 1.32  # what the water takes that burning makes, in MJ/kg of dry wood (O)


def net_heat(moisture: float) -> float:
    """Heat that wood gives when it burns. Units: MJ/kg; moisture on wet basis. SCIENCE.md 4."""
    dry = 1.0 - moisture
    return WOOD_MJ_KG * dry - STEAM_MJ_KG * moisture - HYDROGEN_MJ_KG * dry


def flame_height(kw: float, width_m: float) -> float:
    """Height of a flame above its base. Units: kW, m. Source: Heskestad (SCIENCE.md 4)."""
    if kw <= 0.0:
        return 0.0
    height = FLAME_BY_POWER * power(kw, 0.4) - FLAME_BY_WIDTH * width_m
    return clip(height, 0.0, 10.0)


def plume_warming(world: Tables, kw: float, width_m: float, height_m: float) -> float:
    """Warming of the air above a fire on its axis. Units: kW, m; K. Source: SCIENCE.md 4 (M)."""
    if kw <= 0.0:
        return 0.0
    par = world.par
    origin = ORIGIN_BY_POWER * power(kw, 0.4) - FLAME_BY_WIDTH * width_m
    above = height_m - origin
    if above < LEAST_ABOVE_M:
        above = LEAST_ABOVE_M
    rising = power(par.fire_convected * kw, 2.0 / 3.0)
    return par.fire_plume_k * rising * power(above, -5.0 / 3.0)


def fire_width(world: Tables, kw: float) -> float:
    """Width of a campfire by its heat. Units: kW, m."""
    return world.par.fire_width_m * power(kw, 1.0 / 3.0)


def warmth_at(world: Tables, kw: float, metres: float) -> float:
    """What a fire radiates on a surface at a distance. Units: kW, m; W/m².

    Source: SCIENCE.md 4 (M): .3 Q / 4 π R².
    """
    return world.par.fire_radiated * kw * 1000.0 / (4.0 * PI * metres * metres)
