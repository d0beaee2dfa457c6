"""Days of weather: wet or dry, how much, how warm; drawn a day ahead.

Source: Richardson 1981; Geng 1986; Sommer & Kaplan 2017 (SCIENCE.md 1). Each day's normals lie
on straight lines between the middles of the months (D).
"""

from wintering.arithmetic import clip, exp, log, power, sqrt
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance, normal
from wintering.life.record import Life
from wintering.life.streams import DAY_AMOUNT, DAY_FALL, DAY_RESIDUAL, DAY_WET
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("cloud_wet", 0.8, "1", 0.0, 1.0, "D", "share of the sky hidden on a mean wet day"),
    Parameter("cloud_dry", 0.35, "1", 0.0, 1.0, "D", "share hidden on a mean dry day"),
    Parameter("cloud_by_sun", 0.2, "1", 0.0, 1.0, "D", "share taken off by a deviation of the sun"),
    Parameter("fall_by_warmth", 0.07, "1/°C", 0.0, 0.3, "M", "more that falls in warmer air"),
    Parameter("fall_least_h", 2.0, "h", 0.5, 24.0, "D", "shortest time for which it falls"),
    Parameter("fall_most_h", 16.0, "h", 0.5, 24.0, "D", "longest time for which it falls"),
)

# Chances of a wet day by the month's wet share f, a hybrid chain: Geng 1986; Sommer & Kaplan 2017.
WET_AFTER_WET = 0.255  # wet after wet: this and the next times f (O)
WET_AFTER_WET_BY_SHARE = 0.745  # (O)
WET_AFTER_DRY_AFTER_WET = 0.846  # times f, when it was wet before the dry day (O)
GAMMA_SHAPE = 0.789  # of the amounts on wet days (O)
GAMMA_SCALE = 1.268  # of the same, in means per wet day (O)
TRIES = 12  # of the rejection method; each is accepted nineteen times in twenty
LARGEST_FALL_MM = 400.0  # mm in a day, more than has been measured in these hills (M)
SMALLEST_FALL_MM = 0.1  # mm in a day, the least that a gauge counts (M)
DAYS_A_MONTH = 30.4  # mean of October to May
MONTH_DAYS = (31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0)  # January on

# Richardson & Wright 1984 (S): residuals of highest, lowest, sun: x' = A x + B e.
A_HIGH = (0.567, 0.086, -0.002)  # what the next highest keeps of the three
A_LOW = (0.253, 0.504, -0.050)  # what the next lowest keeps
A_SUN = (-0.006, -0.039, 0.244)  # what the next sun keeps
B_HIGH = 0.781  # what is new in the highest
B_LOW = (0.328, 0.637)  # in the lowest, shared with the highest and its own
B_SUN = (0.238, -0.341, 0.873)  # in the sun, shared with both and its own

# Means and spreads of wet and dry days by the month's normal T (°C): Sommer & Kaplan 2017 (O).
HIGH_WET = (-0.59, 0.949, 3.9)  # mean -.59 + .949 T, SD 3.9
HIGH_DRY = (0.39, 1.006, 4.7)  # mean .39 + 1.006 T, SD 4.7
LOW_WET = (1.16, 0.956, 4.6, 3.2)  # mean 1.16 + .956 T, SD 4.6 at -6 °C and 3.2 at 5 °C
LOW_DRY = (-0.53, 1.021, 4.9, 3.8)  # mean -.53 + 1.021 T, SD 4.9 at -6 °C and 3.8 at 5 °C
SPREAD_FROM_C, SPREAD_TO_C = -6.0, 5.0  # normals between which the lows' SD is straight
HIGH_LOW_TOGETHER = 0.63  # correlation of the residuals of highest and lowest (S)
NARROWEST_C = 1.0  # °C by which a day's highest is above its lowest at least (D)


def wet_chance(share: float, wet: int, wet_before: int, after_dry: float) -> float:
    """Chance of a wet day after a day and the day before it."""
    if wet == 1:
        return WET_AFTER_WET + WET_AFTER_WET_BY_SHARE * share
    if wet_before == 1:
        return WET_AFTER_DRY_AFTER_WET * share
    return after_dry * share


def fall_amount(life: Life, mean_mm: float) -> float:
    """Water falling on a wet day, gamma distributed. Units: mm. Source: Marsaglia & Tsang 2000."""
    d = GAMMA_SHAPE + 1.0 - 1.0 / 3.0
    c = 1.0 / sqrt(9.0 * d)
    drawn = d
    for attempt in range(TRIES):
        x = normal(life, DAY_AMOUNT, attempt)
        v = 1.0 + c * x
        if v > 0.0:
            v = v * v * v
            u = chance(life, DAY_AMOUNT, 100 + attempt)
            if log(u) < 0.5 * x * x + d - d * v + d * log(v):
                drawn = d * v
                break
    boost = power(chance(life, DAY_AMOUNT, 200), 1.0 / GAMMA_SHAPE)
    return clip(drawn * boost * GAMMA_SCALE * mean_mm, SMALLEST_FALL_MM, LARGEST_FALL_MM)


def carry_residuals(life: Life) -> None:
    """Carry the residuals on by a day. Changes: residual_high, residual_low, residual_sun."""
    e_high = normal(life, DAY_RESIDUAL, 0)
    e_low = normal(life, DAY_RESIDUAL, 1)
    e_sun = normal(life, DAY_RESIDUAL, 2)
    high = life.residual_high
    low = life.residual_low
    sun = life.residual_sun
    new_high = A_HIGH[0] * high + A_HIGH[1] * low + A_HIGH[2] * sun + B_HIGH * e_high
    new_low = A_LOW[0] * high + A_LOW[1] * low + A_LOW[2] * sun + B_LOW[0] * e_high
    new_low = new_low + B_LOW[1] * e_low
    new_sun = A_SUN[0] * high + A_SUN[1] * low + A_SUN[2] * sun + B_SUN[0] * e_high
    new_sun = new_sun + B_SUN[1] * e_low + B_SUN[2] * e_sun
    life.residual_high = clip(new_high, -9.0, 9.0)
    life.residual_low = clip(new_low, -9.0, 9.0)
    life.residual_sun = clip(new_sun, -9.0, 9.0)


def next_day(life: Life, world: Tables) -> None:
    """Go on by a day: tomorrow becomes today, and the day after it is drawn.

    Changes: the fields of Weather that hold a day. Source: SCIENCE.md 1.
    """
    life.dry_days = 0 if life.wet_today == 1 else life.dry_days + 1
    life.wet_yesterday = life.wet_today
    life.high_yesterday_c = life.high_today_c
    life.wet_today = life.wet_tomorrow
    life.fall_today_mm = life.fall_tomorrow_mm
    life.high_today_c = life.high_tomorrow_c
    life.low_today_c = life.low_tomorrow_c
    life.cloud_today = life.cloud_tomorrow
    par = world.par
    least = par.weather_fall_least_h
    most = par.weather_fall_most_h
    life.fall_for_h = clip(least + (most - least) * chance(life, DAY_FALL, 0), 0.5, 24.0)
    life.fall_from_h = (24.0 - life.fall_for_h) * chance(life, DAY_FALL, 1)
    draw_tomorrow(life, world, life.hour // 24 + 1)


def draw_tomorrow(life: Life, world: Tables, day: int) -> None:
    """Draw the day after today. Changes: the fields of Weather that end in tomorrow."""
    last = len(world.day_month) - 1
    if day > last:
        day = last
    par = world.par
    share = normal_of(world, world.wet_fraction, day)
    chance_wet = wet_chance(share, life.wet_today, life.wet_yesterday, par.weather_wetter_after_dry)
    life.wet_tomorrow = 1 if chance(life, DAY_WET, 0) < chance_wet else 0
    carry_residuals(life)
    high = normal_of(world, world.tmax_c, day)
    low = normal_of(world, world.tmin_c, day)
    if life.wet_tomorrow == 1:
        mean_mm = normal_of(world, world.rain_mm, day) / (DAYS_A_MONTH * clip(share, 0.01, 1.0))
        spread = _low_spread(low, LOW_WET[2], LOW_WET[3])
        high = HIGH_WET[0] + HIGH_WET[1] * high + HIGH_WET[2] * life.residual_high
        low = LOW_WET[0] + LOW_WET[1] * low + spread * life.residual_low
        sky = par.weather_cloud_wet
        warmer = 0.5 * (HIGH_WET[2] * life.residual_high + spread * life.residual_low)
        life.fall_tomorrow_mm = fall_amount(life, mean_mm * _more_in_warmth(world, warmer, spread))
    else:
        life.fall_tomorrow_mm = 0.0
        spread = _low_spread(low, LOW_DRY[2], LOW_DRY[3])
        high = HIGH_DRY[0] + HIGH_DRY[1] * high + HIGH_DRY[2] * life.residual_high
        low = LOW_DRY[0] + LOW_DRY[1] * low + spread * life.residual_low
        sky = par.weather_cloud_dry
    if low > high - NARROWEST_C:
        middle = 0.5 * (low + high)
        low = middle - 0.5 * NARROWEST_C
        high = middle + 0.5 * NARROWEST_C
    life.high_tomorrow_c = clip(high, -50.0, 59.0)
    life.low_tomorrow_c = clip(low, -60.0, 50.0)
    life.cloud_tomorrow = clip(sky - par.weather_cloud_by_sun * life.residual_sun, 0.0, 1.0)


def _more_in_warmth(world: Tables, warmer: float, spread: float) -> float:
    # Warm air holds more water (Clausius-Clapeyron, 7 %/K): the mean over all days stays 1.
    by = world.par.weather_fall_by_warmth
    both = 0.25 * (HIGH_WET[2] * HIGH_WET[2] + spread * spread)
    variance = both + 0.5 * HIGH_WET[2] * spread * HIGH_LOW_TOGETHER
    return exp(by * warmer - 0.5 * by * by * variance)


def _low_spread(low: float, at_minus_6: float, at_5: float) -> float:
    # SD of the lowest air by its normal (Sommer & Kaplan 2017), held beyond the two points.
    part = clip((low - SPREAD_FROM_C) / (SPREAD_TO_C - SPREAD_FROM_C), 0.0, 1.0)
    return at_minus_6 + part * (at_5 - at_minus_6)


def normal_of(world: Tables, normals: tuple[float, ...], day: int) -> float:
    """The normal of a day, on the line between the middles of two months.

    A calendar that begins or ends within a month draws its nearest line on to its edge (D).
    """
    last = len(world.day_month) - 1
    month = world.day_month[day]
    first = day
    while first > 0 and world.day_month[first - 1] == month:
        first = first - 1
    after = day
    while after <= last and world.day_month[after] == month:
        after = after + 1
    if first == 0:  # perhaps not the month's first day: count back from its last
        first = after - MONTH_DAYS[month]
    part = (day - first + 0.5) / MONTH_DAYS[month] - 0.5
    middle = normals[month]
    before = normals[(month + 11) % 12]
    following = normals[(month + 1) % 12]
    begins = first <= 0
    ends = after > last
    if (part < 0.0 and not begins) or (ends and not begins):
        return middle + part * (middle - before)
    return middle + part * (following - middle)
