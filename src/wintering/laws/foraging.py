"""Foraging: what the ground gives by month, and how it comes back. Numbers of the food law."""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.laws.stores import add_food, give
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_BERRIES,
    GOOD_HERB,
    GOOD_NUTS,
    GOOD_ROOTS,
    GOOD_TINDER,
    WORK_CUT_WOOD,
    WORK_FORAGE,
)
from wintering.life.events import FOOD_GATHERED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("acorns_kg_h", 3.0, "kg/h", 0.0, 20.0, "O", "acorns in the shell gathered (2017)"),
    Parameter(
        "kernel_share", 0.45, "1", 0.0, 1.0, "M", "of it kernel; .2 to .4 are left by leaching"
    ),
    Parameter("roots_kg_h", 3.5, "kg/h", 0.0, 10.0, "D", "roots dug in rich ground"),
    Parameter("berries_kg_h", 0.8, "kg/h", 0.0, 10.0, "D", "fruit, hips and greens in rich ground"),
    Parameter("digging", 0.6, "1", 0.0, 1.0, "D", "share of the time for roots or berries"),
    Parameter("snow_hides", 0.85, "1", 0.0, 1.0, "D", "share that deep snow hides of what lies"),
    Parameter("snow_hides_cm", 25.0, "cm", 1.0, 200.0, "D", "snow that hides so much"),
    Parameter("game_returns_days", 25.0, "day", 1.0, 1000.0, "D", "time in which game comes back"),
    Parameter(
        "ground_bears_kg", 150.0, "kg", 1.0, 1e5, "D", "plant food of a rich place in a season"
    ),
)

# What the ground gives by month, January first, of its best (SCIENCE.md 5, M).
NUTS_BY_MONTH = (0.05, 0.03, 0.02, 0.0, 0.0, 0.0, 0.0, 0.05, 0.5, 1.0, 0.75, 0.2)  # acorn,
# hickory and walnut, October and November (M)
ROOTS_BY_MONTH = (0.5, 0.5, 0.6, 0.5, 0.4, 0.4, 0.4, 0.5, 0.7, 0.8, 0.75, 0.6)  # cattail and
# groundnut, all winter (M)
BERRIES_BY_MONTH = (0.12, 0.1, 0.25, 0.7, 0.9, 1.0, 1.0, 1.0, 0.9, 0.75, 0.4, 0.2)  # persimmon,
# hips and inner bark; sap in March; ramps, cress, dandelion, morels from April (M)
NUTS_WEIGH = 5.5  # kcal/g of each, by which a month is compared with October (USDA, M)
ROOTS_WEIGH = 0.8  # the same
BERRIES_WEIGH = 0.6  # the same


def forage_share(month: int) -> float:
    """How much the ground gives in a month, of its best. Units: month 0 to 11; 0-1."""
    nuts = NUTS_BY_MONTH[month] * NUTS_WEIGH
    roots = ROOTS_BY_MONTH[month] * ROOTS_WEIGH
    berries = BERRIES_BY_MONTH[month] * BERRIES_WEIGH
    return (nuts + roots + berries) / (NUTS_WEIGH + ROOTS_WEIGH + BERRIES_WEIGH)


def forage(life: Life, world: Tables) -> None:
    """Gather what the ground gives for the hours you worked at it.

    Changes: nuts, roots, berries, herbs, tinder, forage_left. Source: SCIENCE.md 5 (M, D).
    """
    if life.worked_h <= 0.0:
        return
    if life.work == WORK_CUT_WOOD:
        give(life, world, GOOD_TINDER, 0.15 * life.worked_h)
        return
    if life.work != WORK_FORAGE:
        return
    par = world.par
    here = worked_at(life)
    month = month_of(life, world)
    rich = world.place_forage[here] * (0.2 + 0.8 * life.forage_left[here]) * life.worked_h
    rich = rich * clip(0.2 + 1.2 * life.light, 0.2, 1.0) * (1.0 - 0.5 * life.weak) * life.willing
    hidden = clip(life.snow_cm[here] / par.food_snow_hides_cm, 0.0, 1.0)
    snow = 1.0 - par.food_snow_hides * hidden
    frozen = clip(1.0 + life.last_night_low_c / 20.0, 0.4, 1.0)
    mast = clip(0.3 + 1.1 * world.place_cover[here], 0.0, 1.0)  # nuts fall where trees stand
    nuts = par.food_acorns_kg_h * par.food_kernel_share
    nuts = nuts * NUTS_BY_MONTH[month] * rich * snow * mast
    roots = par.food_roots_kg_h * ROOTS_BY_MONTH[month] * rich * snow * frozen
    berries = par.food_berries_kg_h * BERRIES_BY_MONTH[month] * rich * (0.4 + 0.6 * snow)
    roots = roots * par.food_digging
    berries = berries * par.food_digging
    _gather(life, world, GOOD_NUTS, nuts)
    _gather(life, world, GOOD_ROOTS, roots)
    _gather(life, world, GOOD_BERRIES, berries)
    give(life, world, GOOD_HERB, 0.1 * rich * BERRIES_BY_MONTH[month])
    give(life, world, GOOD_TINDER, 0.1 * life.worked_h)
    bears = par.food_ground_bears_kg * (0.1 + world.place_forage[here])
    life.forage_left[here] = clip(
        life.forage_left[here] - (nuts + roots + berries) / bears, 0.0, 1.0
    )


def _gather(life: Life, world: Tables, good: int, kg: float) -> None:
    item = world.item_of_good[good]
    if item == NONE or kg <= 0.0:
        return
    add_food(life, world, good, kg)
    note_event(life, FOOD_GATHERED, YOU, NONE, item, kg)


def month_of(life: Life, world: Tables) -> int:
    """The month of the year, 0 to 11."""
    day = life.hour // 24
    last = len(world.day_month) - 1
    if day > last:
        day = last
    return world.day_month[day]


def regrow(life: Life, world: Tables) -> None:
    """Let game, fish and plants come back, once a day.

    Changes: game_left, fish_left, forage_left.
    """
    if life.hour_of_day != 3:
        return
    back = 1.0 - exp(-1.0 / world.par.food_game_returns_days)
    for place in range(world.places):
        if life.game_left[place] < 1.0:
            life.game_left[place] = clip(
                life.game_left[place] + back * (1.0 - life.game_left[place]), 0.0, 1.0
            )
        if life.fish_left[place] < 1.0:
            life.fish_left[place] = clip(
                life.fish_left[place] + back * (1.0 - life.fish_left[place]), 0.0, 1.0
            )
        if life.forage_left[place] < 1.0:
            life.forage_left[place] = clip(
                life.forage_left[place] + 0.5 * back * (1.0 - life.forage_left[place]), 0.0, 1.0
            )
