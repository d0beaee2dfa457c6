"""Snow: how it lies, settles and melts at each place. Its numbers belong to the weather law."""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("snow_half_c", 1.0, "°C", -5.0, 5.0, "M", "air in which half of what falls is snow"),
    Parameter("snow_span_c", 4.0, "°C", 0.1, 20.0, "D", "from all snow to all rain"),
    Parameter("new_snow_kg_m3", 100.0, "kg/m³", 20.0, 500.0, "M", "density of new snow"),
    Parameter("old_snow_kg_m3", 300.0, "kg/m³", 50.0, 900.0, "M", "density of settled snow"),
    Parameter("melt_woods_mm", 2.42, "mm/°C/day", 0.1, 20.0, "O", "snow melting under trees"),
    Parameter("melt_open_mm", 3.51, "mm/°C/day", 0.1, 20.0, "O", "snow melting in the open"),
    Parameter("settles_h", 120.0, "h", 1.0, 2000.0, "M", "time in which new snow settles by 63 %"),
)

CM_OF_WATER = 100.0  # kg/m³ of snow that lies 1 cm deep for each millimetre of water
WARMEST_SNOW_C = 6.0  # °C at the reference height above which the highest ground gets none (D)


def snow_share(world: Tables, air: float) -> float:
    """Share of what falls that is snow: half at 1.0 °C. Units: °C. Source: Jennings 2018."""
    par = world.par
    return clip(0.5 + (par.weather_snow_half_c - air) / par.weather_snow_span_c, 0.0, 1.0)


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
    new_cm = CM_OF_WATER / par.weather_new_snow_kg_m3
    old_cm = CM_OF_WATER / par.weather_old_snow_kg_m3
    lying = 0
    for place in range(world.places):
        water = life.snow_mm[place]
        if water > 0.0 or may_snow:
            depth = life.snow_cm[place]
            air = life.country_c - lapse * (world.place_height_m[place] - reference)
            if may_snow:
                under_sky = 1.0 - world.place_roof[place]
                fresh = under_sky * falling_mm * snow_share(world, air)
                water = water + fresh
                depth = depth + fresh * new_cm
            if depth > water * old_cm:
                depth = depth - (depth - water * old_cm) * settles
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
