"""What if: an hour lived again with one thing otherwise, to weigh what that thing does.

The life that is asked about is never touched: a copy of it is lived on by the laws.
"""

from __future__ import annotations

from collections.abc import Callable

from wintering.laws import reasons
from wintering.laws.hour import live_hour
from wintering.life import YOU, Life, Sizes
from wintering.life.saved import from_plain, to_plain
from wintering.storyworld.tables import Tables

CORE_SHARE = 0.7  # of the body's heat, that its core tells of (Burton 1935; O)
LEAST_WARMER_C = 0.02  # what is less than this is no cause
FIRE_KG = 8.0  # a good fire's wood
DRY_MOISTURE = 0.15
FAT_KG = 6.0
FULL_KCAL = 1600.0
ENOUGH_CLO_KG = 2.0  # two blankets


def _dry(life: Life, world: Tables) -> None:
    life.clothes_wet = 0.0


def _still(life: Life, world: Tables) -> None:
    life.wind_east = 0.0
    life.wind_north = 0.0


def _by_a_fire(life: Life, world: Tables) -> None:
    life.fire_place = life.place[YOU]
    life.fire_fuel_kg = FIRE_KG
    life.fire_moisture = DRY_MOISTURE
    life.fire_embers = 1.0


def _under_cover(life: Life, world: Tables) -> None:
    life.camp = life.place[YOU]
    life.tent = 1.0
    life.tent_cloth = 1.0


def _well_fed(life: Life, world: Tables) -> None:
    life.glycogen_kcal = FULL_KCAL
    life.shiver_fuel = 1.0


def _fatter(life: Life, world: Tables) -> None:
    life.fat_kg = life.fat_kg + FAT_KG


def _rested(life: Life, world: Tables) -> None:
    life.fatigue = 0.0
    life.sleep_debt_h = 0.0


def _covered(life: Life, world: Tables) -> None:
    warmest = max(range(world.items), key=lambda item: world.item_clo[item], default=-1)
    if warmest >= 0 and world.item_clo[warmest] > 0.0:
        life.has_item[YOU][warmest] = life.has_item[YOU][warmest] + ENOUGH_CLO_KG


OTHERWISE: tuple[tuple[int, Callable[[Life, Tables], None]], ...] = (
    (reasons.REASON_WET, _dry),
    (reasons.REASON_WIND, _still),
    (reasons.REASON_FIRE_OUT, _by_a_fire),
    (reasons.REASON_SHELTER, _under_cover),
    (reasons.REASON_BARE, _covered),
    (reasons.REASON_HUNGER, _well_fed),
    (reasons.REASON_FAT, _fatter),
    (reasons.REASON_TIRED, _rested),
)


def cold_by_cause(life: Life, world: Tables) -> list[tuple[int, float]]:
    """What makes you cold, the heaviest first, and how much warmer an hour without it leaves you.

    Units: °C of the whole body's mean. Nothing when no hour is left to live.
    """
    if life.hour + 1 >= len(world.sun_altitude):
        return []
    as_it_is = _warmth_after(life, world, None)
    found = [
        (reason, warmer)
        for reason, otherwise in OTHERWISE
        if (warmer := _warmth_after(life, world, otherwise) - as_it_is) >= LEAST_WARMER_C
    ]
    return sorted(found, key=lambda one: -one[1])


def _warmth_after(
    life: Life, world: Tables, otherwise: Callable[[Life, Tables], None] | None
) -> float:
    sizes = Sizes(*(getattr(world, name) for name in Sizes.__slots__))
    copy = from_plain(to_plain(life), sizes)
    if otherwise is not None:
        otherwise(copy, world)
    live_hour(copy, world)
    return CORE_SHARE * copy.core_c + (1.0 - CORE_SHARE) * copy.skin_c
