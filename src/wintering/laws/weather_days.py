"""Days of weather: wet or dry, how much, how warm; drawn a day ahead.

Source: Richardson 1981; Geng 1986; Sommer & Kaplan 2017 (SCIENCE.md 1). Each day's normals lie
on straight lines between the middles of the months (D).
"""

from wintering.arithmetic import clip, log, power, sqrt
from wintering.life.chance import chance, normal
from wintering.life.record import Life
from wintering.life.streams import DAY_AMOUNT, DAY_FALL, DAY_RESIDUAL, DAY_WET
from wintering.storyworld.tables import Tables

# Wet after wet: 0.255 + 0.745 f; wet after dry: 0.846 f where it was wet before that, else
# 0.724 f (parameter wetter_after_dry). Geng 1986; Sommer & Kaplan 2017.
WET_AFTER_WET = 0.255
WET_AFTER_WET_BY_SHARE = 0.745
WET_AFTER_DRY_AFTER_WET = 0.846
GAMMA_SHAPE = 0.789
GAMMA_SCALE = 1.268  # of the mean per wet day
TRIES = 12  # of the rejection method; each is accepted nineteen times in twenty
LARGEST_FALL_MM = 400.0
DAYS_A_MONTH = 30.4
MONTH_DAYS = (31.0, 28.0, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0)

# Richardson & Wright 1984: residuals of highest, lowest, sun: x' = A x + B e.
A_HIGH = (0.567, 0.086, -0.002)
A_LOW = (0.253, 0.504, -0.050)
A_SUN = (-0.006, -0.039, 0.244)
B_HIGH = 0.781
B_LOW = (0.328, 0.637)
B_SUN = (0.238, -0.341, 0.873)


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
    return clip(drawn * boost * GAMMA_SCALE * mean_mm, 0.1, LARGEST_FALL_MM)


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
    life.fall_for_h = 2.0 + 14.0 * chance(life, DAY_FALL, 0)
    life.fall_from_h = (24.0 - life.fall_for_h) * chance(life, DAY_FALL, 1)
    draw_tomorrow(life, world, life.hour // 24 + 1)


def draw_tomorrow(life: Life, world: Tables, day: int) -> None:
    """Draw the day after today. Changes: the fields of Weather that end in tomorrow."""
    last = len(world.day_month) - 1
    if day > last:
        day = last
    share = normal_of(world, world.wet_fraction, day)
    chance_wet = wet_chance(
        share, life.wet_today, life.wet_yesterday, world.par.weather_wetter_after_dry
    )
    life.wet_tomorrow = 1 if chance(life, DAY_WET, 0) < chance_wet else 0
    carry_residuals(life)
    high = normal_of(world, world.tmax_c, day)
    low = normal_of(world, world.tmin_c, day)
    if life.wet_tomorrow == 1:
        mean_mm = normal_of(world, world.rain_mm, day) / (DAYS_A_MONTH * clip(share, 0.01, 1.0))
        life.fall_tomorrow_mm = fall_amount(life, mean_mm)
        high = -0.59 + 0.949 * high + 3.9 * life.residual_high
        low = 1.16 + 0.956 * low + _low_spread(low, 4.6, 3.2) * life.residual_low
        sky = 0.8
    else:
        life.fall_tomorrow_mm = 0.0
        high = 0.39 + 1.006 * high + 4.7 * life.residual_high
        low = -0.53 + 1.021 * low + _low_spread(low, 4.9, 3.8) * life.residual_low
        sky = 0.35
    if low > high - 1.0:
        middle = 0.5 * (low + high)
        low = middle - 0.5
        high = middle + 0.5
    life.high_tomorrow_c = clip(high, -50.0, 59.0)
    life.low_tomorrow_c = clip(low, -60.0, 50.0)
    life.cloud_tomorrow = clip(sky - 0.2 * life.residual_sun, 0.0, 1.0)


def _low_spread(low: float, at_minus_6: float, at_5: float) -> float:
    # SD of the lowest air by its normal (Sommer & Kaplan 2017), held beyond the two points.
    part = clip((low + 6.0) / 11.0, 0.0, 1.0)
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
