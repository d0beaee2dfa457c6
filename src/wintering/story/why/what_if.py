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

# From when a thing is so that may be a cause (D).
FELT_COLD = 0.2  # of felt_cold, 0 to 1
COOLED_C = 36.0  # of the core, °C
SHELTERED = 0.5  # of a tent or a roof of rock, 0 to 1
DAMP = 0.1  # of clothes_wet, 0 to 1
FELT_MS = 1.5  # of wind, m/s
FELT = 0.4  # of hunger and tiredness, 0 to 1
THIN = 0.05  # share of your weight lost


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


def _is_under_cloth(life: Life, world: Tables) -> bool:
    return life.camp == life.place[YOU] and life.tent > SHELTERED


def _is_wet(life: Life, world: Tables) -> bool:
    return life.clothes_wet > DAMP


def _is_in_wind(life: Life, world: Tables) -> bool:
    return life.wind_ms > FELT_MS and not _is_under_cloth(life, world)


def _has_no_fire(life: Life, world: Tables) -> bool:
    return life.fire_kw <= 0.0 or life.fire_place != life.place[YOU]


def _has_no_roof(life: Life, world: Tables) -> bool:
    is_under_rock = world.place_roof[life.place[YOU]] > SHELTERED
    return not is_under_rock and not _is_under_cloth(life, world)


def _is_bare(life: Life, world: Tables) -> bool:
    covers = range(world.items)
    return all(
        life.has_item[YOU][item] <= 0.0
        for item in covers
        if world.item_clo[item] >= max(world.item_clo)
    )


def _is_hungry(life: Life, world: Tables) -> bool:
    return life.hunger > FELT


def _is_thin(life: Life, world: Tables) -> bool:
    lost_kg = life.mass_start_kg - life.fat_kg - life.lean_kg
    return lost_kg > THIN * life.mass_start_kg


def _is_tired(life: Life, world: Tables) -> bool:
    return life.tired > FELT


# A reason, whether it is so at all, and the same hour without it.
OTHERWISE: tuple[
    tuple[int, Callable[[Life, Tables], bool], Callable[[Life, Tables], None]], ...
] = (
    (reasons.REASON_WET, _is_wet, _dry),
    (reasons.REASON_WIND, _is_in_wind, _still),
    (reasons.REASON_FIRE_OUT, _has_no_fire, _by_a_fire),
    (reasons.REASON_SHELTER, _has_no_roof, _under_cover),
    (reasons.REASON_BARE, _is_bare, _covered),
    (reasons.REASON_HUNGER, _is_hungry, _well_fed),
    (reasons.REASON_FAT, _is_thin, _fatter),
    (reasons.REASON_TIRED, _is_tired, _rested),
)


def is_cold(life: Life) -> bool:
    """Whether you are cold at all: you feel it, or your core has begun to fall."""
    return life.felt_cold >= FELT_COLD or life.core_c < COOLED_C


def cold_by_cause(life: Life, world: Tables) -> list[tuple[int, float]]:
    """What makes you cold, the heaviest first, and how much warmer an hour without it leaves you.

    Units: °C of the whole body's mean. Nothing when you are not cold, or when no hour is left
    to live; and no cause that is not so: a fire that burns is not out.
    """
    if life.hour + 1 >= len(world.sun_altitude) or not is_cold(life):
        return []
    as_it_is = _warmth_after(life, world, None)
    found = [
        (reason, warmer)
        for reason, is_so, otherwise in OTHERWISE
        if is_so(life, world)
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
