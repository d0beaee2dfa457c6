"""Snow: how it lies, settles and melts at each place. Its numbers belong to the weather law."""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("melt_woods_mm", 2.42, "mm/°C/day", 0.1, 20.0, "O", "snow melting under trees"),
    Parameter("melt_open_mm", 3.51, "mm/°C/day", 0.1, 20.0, "O", "snow melting in the open"),
    Parameter("settles_h", 120.0, "h", 1.0, 2000.0, "M", "time in which new snow settles by 63 %"),
)

NEW_SNOW_CM_MM = 1.0  # depth of new snow for a millimetre of water: 100 kg/m³ (SCIENCE.md 1, M)
OLD_SNOW_CM_MM = 1.0 / 3.0  # of settled snow: 300 kg/m³ (M)
WARMEST_SNOW_C = 6.0  # above this at the reference height nothing falls as snow anywhere


def lie_snow(life: Life, world: Tables, falling_mm: float) -> None:
    """Let snow lie, settle and melt for an hour at every place.

    Changes: snow_mm, snow_cm, is_snow_lying. Units: mm of water, cm of snow.
    Source: SCIENCE.md 1 (Jennings 2018; melt by degree-days).
    """
    may_snow = falling_mm > 0.0 and life.country_c < WARMEST_SNOW_C
    if life.is_snow_lying == 0 and not may_snow:
        return
    par = world.par
    lapse = par.weather_lapse_c_m
    reference = world.climate_height_m
    melt_woods = par.weather_melt_woods_mm
    melt_open = par.weather_melt_open_mm
    settles = 1.0 / par.weather_settles_h
    lying = 0
    for place in range(world.places):
        water = life.snow_mm[place]
        if water > 0.0 or may_snow:
            depth = life.snow_cm[place]
            air = life.country_c - lapse * (world.place_height_m[place] - reference)
            if may_snow:
                under_sky = 1.0 - world.place_roof[place]
                fresh = under_sky * falling_mm * clip((3.0 - air) / 4.0, 0.0, 1.0)
                water = water + fresh
                depth = depth + fresh * NEW_SNOW_CM_MM
            if depth > water * OLD_SNOW_CM_MM:
                depth = depth - (depth - water * OLD_SNOW_CM_MM) * settles
            if air > 0.0 and water > 0.0:
                cover = world.place_cover[place]
                melt = (melt_open + cover * (melt_woods - melt_open)) * air / 24.0
                if melt >= water:
                    water = 0.0
                    depth = 0.0
                else:
                    depth = depth * (1.0 - melt / water)
                    water = water - melt
            if water > 0.0:
                lying = 1
            life.snow_mm[place] = clip(water, 0.0, 5000.0)
            life.snow_cm[place] = clip(depth, 0.0, 5000.0)
    life.is_snow_lying = lying
