"""Leaf: woods turn as days shorten and nights cool, are bare weeks later, green again in spring."""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

# Days and cold turn leaves together (the form of Delpierre 2009, S); warmth sums open buds (thermal
# time, Cannell & Smith 1983, M). Fitted to oak woods of the northern Blue Ridge at 500 m: colour
# in the second half of October, half down by its end, nine tenths by the middle of November and
# the last oaks' at midwinter; buds break in April's second half, full leaf by mid-May (D).
PARAMETERS = (
    Parameter("turns_under_h", 12.5, "h", 0.0, 24.0, "D", "day so short that leaves begin to turn"),
    Parameter("short_by_h", 2.5, "h", 0.1, 12.0, "D", "and by how much shorter it turns them full"),
    Parameter("turns_under_c", 20.0, "°C", 0.0, 40.0, "D", "air below which they turn"),
    Parameter("cold_by_c", 15.0, "°C", 0.1, 60.0, "D", "and by how much colder they turn full"),
    Parameter("turning", 0.075, "1/day", 0.0, 2.0, "D", "share that turns in a short, cold day"),
    Parameter("hard_frost_c", -2.0, "°C", -20.0, 5.0, "M", "air that kills a leaf still green"),
    Parameter("frost_turns", 0.006, "1/h °C", 0.0, 1.0, "D", "share it turns, an hour and degree"),
    Parameter(
        "falling", 0.055, "1/day", 0.0, 2.0, "D", "share that falls in a calm day, once turned"
    ),
    Parameter("strips_ms", 4.0, "m/s", 0.5, 40.0, "D", "open wind that brings down as much again"),
    Parameter("buds_over_c", 5.0, "°C", -5.0, 20.0, "M", "air above which buds gather warmth"),
    Parameter("buds_break", 210.0, "°C day", 10.0, 2000.0, "D", "warmth at which they break"),
    Parameter("full_leaf", 370.0, "°C day", 20.0, 3000.0, "D", "warmth at which the leaf is full"),
)

HOURS_A_DAY = 24.0
MOST_COLD = 1.5  # how much colder than full cold still hastens, in that (D)
# A life may begin in any season: what the day's length alone leaves of the leaf by then (D).
BARE_UNDER_H, FULL_OVER_H = 9.9, 11.9  # h of day in autumn: bare woods, full ones
BUDS_UNDER_H, GREEN_OVER_H = 13.2, 14.3  # h of day in spring: first leaf, full leaf
TURNED_FIRST = 0.15  # share turned where the leaf has just begun to fall (D)
LEAST_SPAN = 1.0  # °C day between buds and full leaf, so that nothing is divided by none


def leaf(life: Life, world: Tables) -> None:
    """Live an hour of leaves: turn and fall as the days shorten, come as they lengthen.

    Changes: leaf, leaf_turned, bud_warmth. Units: shares; °C day.
    """
    if are_lengthening(life, world):
        _come(life, world)
    else:
        life.bud_warmth = 0.0
        if life.leaf > 0.0:
            _turn(life, world)
            _fall(life, world)


def day_length_h(world: Tables, day: int) -> float:
    """How long the sun is up on a day. Units: h."""
    last = len(world.sunset_h) - 1
    if day > last:
        day = last
    return world.sunset_h[day] - world.sunrise_h[day]


def are_lengthening(life: Life, world: Tables) -> bool:
    """Whether the days grow longer: between the shortest and the longest."""
    last = len(world.sunset_h) - 1
    day = life.day
    if day >= last:
        day = last - 1
    if day < 0:
        return False
    return day_length_h(world, day + 1) > day_length_h(world, day)


def start_leaf(life: Life, world: Tables) -> None:
    """The leaf on the first day: what a usual year would have left, by the day's length.

    Changes: leaf, leaf_turned, bud_warmth.
    """
    long_h = day_length_h(world, 0)
    if are_lengthening(life, world):
        life.leaf = clip((long_h - BUDS_UNDER_H) / (GREEN_OVER_H - BUDS_UNDER_H), 0.0, 1.0)
        life.leaf_turned = 0.0
        par = world.par
        if life.leaf > 0.0:
            span = par.leaf_full_leaf - par.leaf_buds_break
            life.bud_warmth = clip(par.leaf_buds_break + span * life.leaf, 0.0, 10_000.0)
        return
    life.leaf = clip((long_h - BARE_UNDER_H) / (FULL_OVER_H - BARE_UNDER_H), 0.0, 1.0)
    shortness = _shortness(world, long_h)
    life.leaf_turned = clip(TURNED_FIRST * shortness + 1.0 - life.leaf, 0.0, 1.0)


def _shortness(world: Tables, long_h: float) -> float:
    return clip((world.par.leaf_turns_under_h - long_h) / world.par.leaf_short_by_h, 0.0, 1.0)


def _turn(life: Life, world: Tables) -> None:
    # Short days turn leaves the faster the colder it is; a hard frost turns them by itself.
    par = world.par
    cold = clip((par.leaf_turns_under_c - life.country_c) / par.leaf_cold_by_c, 0.0, MOST_COLD)
    share = par.leaf_turning / HOURS_A_DAY * _shortness(world, day_length_h(world, life.day)) * cold
    if life.country_c < par.leaf_hard_frost_c:
        share = share + par.leaf_frost_turns * (par.leaf_hard_frost_c - life.country_c)
    life.leaf_turned = clip(life.leaf_turned + share, 0.0, 1.0)


def _fall(life: Life, world: Tables) -> None:
    # A stem lets go some time after its leaf has turned: so by the square of what has.
    par = world.par
    wind = life.open_wind_ms / par.leaf_strips_ms
    share = par.leaf_falling / HOURS_A_DAY * (1.0 + wind * wind)
    share = share * life.leaf_turned * life.leaf_turned
    life.leaf = clip(life.leaf * (1.0 - clip(share, 0.0, 1.0)), 0.0, 1.0)


def _come(life: Life, world: Tables) -> None:
    # Buds wait for warmth; what hung on through the winter (a few oaks) is pushed off by them.
    par = world.par
    life.leaf_turned = 0.0
    warm = clip(life.country_c - par.leaf_buds_over_c, 0.0, 60.0) / HOURS_A_DAY
    life.bud_warmth = clip(life.bud_warmth + warm, 0.0, 10_000.0)
    span = clip(par.leaf_full_leaf - par.leaf_buds_break, LEAST_SPAN, 10_000.0)
    come = clip((life.bud_warmth - par.leaf_buds_break) / span, 0.0, 1.0)
    if come > life.leaf:
        life.leaf = come
