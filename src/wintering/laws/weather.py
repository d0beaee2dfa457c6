"""Weather: each day drawn from the days before it and the climate, each hour from the day."""

from wintering.arithmetic import PI, clip, cos, exp, sin, sqrt
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_FROST
from wintering.laws.snow import NUMBERS as SNOW_NUMBERS
from wintering.laws.snow import lie_snow, snow_share
from wintering.laws.weather_days import NUMBERS as DAY_NUMBERS
from wintering.laws.weather_days import next_day
from wintering.life.chance import normal
from wintering.life.events import FROST, STORM
from wintering.life.moments import DAWN, has_moment, interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import WIND_EAST, WIND_NORTH
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "wetter_after_dry", 0.724, "1", 0.1, 1.3, "O", "wet after two dry days, in wet shares"
    ),
    Parameter(
        "pool_c", 4.0, "°C", 0.0, 15.0, "D", "how much colder the lowest ground lies by night"
    ),
    Parameter("pool_wind_ms", 3.0, "m/s", 0.1, 20.0, "D", "open wind that stirs cold air up"),
    Parameter("lapse_c_m", 0.0065, "°C/m", 0.0, 0.02, "D", "cooling of the air with height"),
    Parameter("wind_memory", 0.92, "1", 0.0, 0.999, "M", "correlation of the wind hour to hour"),
    Parameter("wind_by_day", 0.2, "1", 0.0, 0.9, "O", "share by which afternoon wind is stronger"),
    Parameter(
        "wind_in_woods", 0.7, "1", 0.0, 1.0, "M", "share of the wind that leafless woods take"
    ),
    Parameter("wind_in_leaf", 0.85, "1", 0.0, 1.0, "M", "share of it that woods in leaf take"),
    Parameter(
        "wind_in_lee", 0.85, "1", 0.0, 1.0, "D", "share that the best-sheltered ground takes"
    ),
    Parameter(
        "ground_dries_h", 36.0, "h", 1.0, 1000.0, "D", "time in which wet ground dries by 63 %"
    ),
    Parameter("ground_soaks_mm", 6.0, "mm", 0.1, 100.0, "D", "rain that soaks the ground by 63 %"),
    Parameter("storm_ms", 14.0, "m/s", 5.0, 60.0, "D", "wind that is a storm"),
    Parameter("peak_delay_h", 1.86, "h", 0.0, 6.0, "M", "highest air after noon (Parton & Logan)"),
    Parameter("night_cooling", 2.20, "1", 0.1, 10.0, "M", "steepness of the night's cooling"),
    Parameter("low_delay_h", -0.17, "h", -3.0, 3.0, "M", "lowest air after sunrise"),
    # Fitted to the 53 cm of snow that Winchester gets in a year (O).
    Parameter("front_c", 1.5, "°C", 0.0, 10.0, "D", "how much warmer the air is while it falls"),
    Parameter("cloud_follows", 0.3, "1/h", 0.01, 1.0, "D", "how fast cloud nears the day's mean"),
    *DAY_NUMBERS,
    *SNOW_NUMBERS,
)

CLOUD_OF_FALL = 0.9  # least share of the sky hidden while anything falls (D)
STRONGEST_H = 14.0  # clock time of the strongest wind: Dulles TMY3, early afternoon (O)
SNOW_SOAKS = 0.6  # how wet snow keeps the ground under it (D)
LEAST_DRYING, MOST_DRYING = 0.1, 2.0  # drying by the air, in that of 10 °C (D)
RAYLEIGH_MEAN = 1.2533141373155003  # sqrt(pi / 2): mean of sqrt(x² + y²), x and y standard normal


def air_at(
    world: Tables,
    clock: float,
    rise: float,
    set_: float,
    low: float,
    high: float,
    before: float,
    after: float,
) -> float:
    """The air at a clock time. Units: °C, h.

    `low` and `high` are the day's, `before` the highest of the day before, `after` the
    lowest of the day after. Source: Parton & Logan 1981 (SCIENCE.md 1), its night drawn
    so that it ends at the lowest.
    """
    par = world.par
    day = set_ - rise
    span = day + 2.0 * par.weather_peak_delay_h
    lowest_at = rise + par.weather_low_delay_h
    night = 24.0 - day
    cooling = par.weather_night_cooling
    if clock < lowest_at:
        sunset_air = low + (before - low) * sin(PI * day / span)
        return night_air(24.0 - set_ + clock, night, sunset_air, low, cooling)
    if clock <= set_:
        return low + (high - low) * sin(PI * (clock - lowest_at) / span)
    sunset_air = low + (high - low) * sin(PI * (set_ - lowest_at) / span)
    return night_air(clock - set_, night, sunset_air, after, cooling)


def night_air(
    since_set: float, night: float, sunset_air: float, low: float, cooling: float
) -> float:
    """The air some hours after sunset, on its way to the lowest. Units: h, °C."""
    left = exp(-cooling * since_set / night)
    end = exp(-cooling)
    return low + (sunset_air - low) * (left - end) / (1.0 - end)


def weather(life: Life, world: Tables) -> None:
    """Live the weather of an hour: a new day at midnight, then air, wind, cloud and what falls.

    Changes: the fields of Weather; may break off what you do (first frost).
    Units: °C, m/s, mm/h. Source: SCIENCE.md 1.
    """
    if life.hour_of_day == 0:
        next_day(life, world)
    day = life.hour // 24
    last = len(world.day_month) - 1
    if day > last:
        day = last
    par = world.par
    clock = life.hour_of_day + 0.5
    falling = _falling(life, clock - 0.5)
    air = air_at(
        world,
        clock,
        world.sunrise_h[day],
        world.sunset_h[day],
        life.low_today_c,
        life.high_today_c,
        life.high_yesterday_c,
        life.low_tomorrow_c,
    )
    if falling > 0.0:
        air = air + par.weather_front_c  # what falls comes with warmer air, day or night
    life.country_c = clip(air, -60.0, 60.0)
    _blow(life, world, world.wind_ms[world.day_month[day]])
    nears = par.weather_cloud_follows * (life.cloud_today - life.cloud)
    life.cloud = clip(life.cloud + nears, 0.0, 1.0)
    if falling > 0.0 and life.cloud < CLOUD_OF_FALL:
        life.cloud = CLOUD_OF_FALL
    here = life.place[YOU]
    life.air_c = air_of(life, world, here)
    life.wind_ms = wind_of(life, world, here)
    share = snow_share(world, life.air_c)
    life.rain_mm = falling * (1.0 - share)
    life.snowfall_mm = falling * share
    lie_snow(life, world, falling)
    _wet_ground(life, par.weather_ground_soaks_mm, par.weather_ground_dries_h)
    _night_low(life)
    if life.wind_ms > par.weather_storm_ms:
        note_event(life, STORM, NONE, NONE, here, life.wind_ms)


def air_of(life: Life, world: Tables, place: int) -> float:
    """The air at a place this hour: colder with height, and where still nights pool it. °C."""
    par = world.par
    above = world.place_height_m[place] - world.climate_height_m
    pooled = 0.0
    if life.sun_altitude_deg < 0.0:
        still = 1.0 - clip(life.open_wind_ms / par.weather_pool_wind_ms, 0.0, 1.0)
        pooled = par.weather_pool_c * world.place_pool[place] * still * (1.0 - life.cloud)
    return clip(life.country_c - par.weather_lapse_c_m * above - pooled, -70.0, 70.0)


def wind_of(life: Life, world: Tables, place: int) -> float:
    """The wind at a place this hour. Units: m/s. Source: SCIENCE.md 1."""
    par = world.par
    taken = par.weather_wind_in_woods * (1.0 - life.leaf) + par.weather_wind_in_leaf * life.leaf
    woods = 1.0 - taken * world.place_cover[place]
    lee = 1.0 - par.weather_wind_in_lee * world.place_shelter[place]
    return life.open_wind_ms * woods * lee


def _blow(life: Life, world: Tables, mean: float) -> None:
    # Two directions, each a normal carried on from hour to hour: their length is Rayleigh.
    memory = world.par.weather_wind_memory
    fresh = sqrt(1.0 - memory * memory)
    life.wind_east = clip(memory * life.wind_east + fresh * normal(life, WIND_EAST, 0), -9.0, 9.0)
    life.wind_north = clip(
        memory * life.wind_north + fresh * normal(life, WIND_NORTH, 0), -9.0, 9.0
    )
    length = sqrt(life.wind_east * life.wind_east + life.wind_north * life.wind_north)
    by_day = 1.0 + world.par.weather_wind_by_day * cos(PI * (life.hour_of_day - STRONGEST_H) / 12.0)
    life.open_wind_ms = clip(mean * length / RAYLEIGH_MEAN * by_day, 0.0, 60.0)


def _falling(life: Life, clock: float) -> float:
    if life.fall_today_mm <= 0.0 or life.fall_for_h <= 0.0:
        return 0.0
    begin = life.fall_from_h
    end = life.fall_from_h + life.fall_for_h
    if clock > begin:
        begin = clock
    if clock + 1.0 < end:
        end = clock + 1.0
    if end <= begin:
        return 0.0
    return clip(life.fall_today_mm * (end - begin) / life.fall_for_h, 0.0, 200.0)


def _wet_ground(life: Life, soaks_mm: float, dries_h: float) -> None:
    here = life.place[YOU]
    wet = life.ground_wet
    if life.rain_mm > 0.0:
        wet = 1.0 - (1.0 - wet) * exp(-life.rain_mm / soaks_mm)
    else:
        warmth = clip((life.air_c + 5.0) / 15.0, LEAST_DRYING, MOST_DRYING)
        wet = wet * exp(-warmth / dries_h)
    if life.snow_cm[here] > 1.0 and wet < SNOW_SOAKS:
        wet = SNOW_SOAKS
    life.ground_wet = clip(wet, 0.0, 1.0)


def _night_low(life: Life) -> None:
    if life.sun_altitude_deg < 0.0 and life.air_c < life.night_low_c:
        life.night_low_c = life.air_c
    if has_moment(life, DAWN) and life.night_low_c < 70.0:
        life.last_night_low_c = life.night_low_c
        if life.night_low_c < life.coldest_night_c:
            life.coldest_night_c = life.night_low_c
        if life.night_low_c < 0.0:
            life.frost_nights = life.frost_nights + 1
            note_event(life, FROST, NONE, NONE, life.place[YOU], life.night_low_c)
            if life.frost_nights == 1:
                interrupt(life, REASON_FROST)
        life.night_low_c = 70.0
