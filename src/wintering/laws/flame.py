"""Flame: what wood gives when it burns, how high it stands, how hot the air is above it."""

from wintering.arithmetic import clip, power

FLAME_BY_POWER = 0.235  # Heskestad
FLAME_BY_WIDTH = 1.02  # Heskestad
WIDTH_BY_POWER = 0.17  # m / kW^(1/3): a campfire's width (D: .31 m at 6 kW, .63 m at 50)
LEAST_ABOVE_M = 0.2  # nearer to its source the plume's law does not hold


def net_heat(moisture: float) -> float:
    """Heat that wood gives when it burns. Units: MJ/kg; moisture on wet basis. SCIENCE.md 4."""
    return 20.0 * (1.0 - moisture) - 2.447 * moisture - 1.32 * (1.0 - moisture)


def flame_height(kw: float, width_m: float) -> float:
    """Height of a flame above its base. Units: kW, m. Source: Heskestad (SCIENCE.md 4)."""
    if kw <= 0.0:
        return 0.0
    height = FLAME_BY_POWER * power(kw, 0.4) - FLAME_BY_WIDTH * width_m
    return clip(height, 0.0, 10.0)


def plume_warming(kw: float, width_m: float, height_m: float) -> float:
    """Warming of the air above a fire on its axis. Units: kW, m; K. Source: SCIENCE.md 4 (M)."""
    if kw <= 0.0:
        return 0.0
    origin = 0.083 * power(kw, 0.4) - FLAME_BY_WIDTH * width_m
    above = height_m - origin
    if above < LEAST_ABOVE_M:
        above = LEAST_ABOVE_M
    return 25.0 * power(0.7 * kw, 2.0 / 3.0) * power(above, -5.0 / 3.0)


def fire_width(kw: float) -> float:
    """Width of a campfire by its heat. Units: kW, m."""
    return WIDTH_BY_POWER * power(kw, 1.0 / 3.0)
