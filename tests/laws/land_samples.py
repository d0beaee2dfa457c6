"""A small country for the laws of land and body: a camp, a wood, a mountain, real days."""

from __future__ import annotations

from functools import cache
from typing import Any

from laws.hearts_samples import SIZES, make_world
from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.laws.work import begin_doing, stop_doing
from wintering.laws.works import GOODS, WORKS
from wintering.life import NONE, YOU, Life, Sizes
from wintering.life.checking import CheckingLife
from wintering.storyworld.calendar import make_calendar
from wintering.storyworld.marks import (
    USE_FISH,
    USE_FORAGE,
    USE_GAME,
    USE_SHELTER,
    USE_SNARE,
    USE_VIEW,
    USE_WATER,
    USE_WOOD,
)
from wintering.storyworld.tables import Tables

CAMP, WOOD, MOUNTAIN = 0, 1, 2
WORK_NAMES = tuple(name for name in WORKS)
GOOD_NAMES = tuple(name for name in GOODS if name != "plain")
MOONS = 8
TMAX = (4.0, 5.6, 11.2, 16.7, 22.3, 22.3, 22.3, 18.4, 18.4, 18.4, 12.8, 6.2)
TMIN = (-7.7, -7.7, -2.7, 2.3, 7.3, 7.3, 7.3, 2.8, 2.8, 2.8, -1.6, -3.8)
NEEDED = {
    "cut_wood": USE_WOOD,
    "hunt": USE_GAME,
    "forage": USE_FORAGE,
    "fetch_water": USE_WATER,
    "set_snares": USE_SNARE,
    "walk_snares": USE_SNARE,
    "fish": USE_FISH,
}
EFFORT = {"sleep": 1.0, "rest": 1.2, "sit": 1.2, "cut_wood": 5.0, "hunt": 5.0, "build_tent": 4.0}
LIGHT = {"cut_wood": 0.15, "hunt": 0.2, "forage": 0.2, "range": 0.2, "build_tent": 0.15}
START = {
    "pistol": 1.0,
    "round": 5.0,
    "knife": 1.0,
    "jacket": 1.0,
    "pot": 1.0,
    "waterskin": 1.0,
    "firesteel": 1.0,
    "tinder": 2.0,
    "cord": 4.0,
    "needle": 1.0,
    "dried_meat": 1.0,
}
FOOD = {  # kcal/kg, share of protein, days at 0 °C
    "meat": (1140.0, 0.77, 14.0),
    "dried_meat": (3000.0, 0.77, 600.0),
    "nuts": (5500.0, 0.1, 2000.0),
    "meal": (3800.0, 0.07, 400.0),
    "roots": (800.0, 0.08, 60.0),
    "berries": (600.0, 0.05, 12.0),
    "fish": (1190.0, 0.69, 8.0),
}


@cache
def _calendar() -> Any:
    return make_calendar(
        start=(2149, 10, 2), moons=MOONS, north_deg=39.06, east_deg=-77.89, zone_hours=-5.0
    )


def country(**given: Any) -> Tables:
    """A country of three places; `given` columns stand instead of its own."""
    calendar = _calendar()
    items = len(GOOD_NAMES)
    columns: dict[str, Any] = {
        **vars(calendar),
        "people": 1,
        "places": 3,
        "items": items,
        "activities": len(WORK_NAMES),
        "start_hour": 13,
        "last_hour": calendar.days * 24 - 13,
        "place_height_m": (400.0, 450.0, 530.0),
        "place_cover": (0.5, 0.6, 0.1),
        "place_shelter": (0.5, 0.3, 0.0),
        "place_roof": (0.35, 0.2, 0.0),
        "place_uses": (
            USE_WOOD | USE_WATER | USE_SHELTER | USE_SNARE | USE_FISH,
            USE_WOOD | USE_GAME | USE_FORAGE | USE_SNARE,
            USE_VIEW,
        ),
        "place_wood": (0.6, 1.0, 0.1),
        "place_game": (0.3, 0.8, 0.1),
        "place_forage": (0.2, 0.9, 0.1),
        "place_dread": (0.0, 0.0, 1.0),
        "place_known_at_start": (1, 1, 0),
        "distance_km": ((0.0, 2.0, 9.0), (2.0, 0.0, 8.0), (9.0, 8.0, 0.0)),
        "climb_m": ((0.0, 60.0, 200.0), (10.0, 0.0, 150.0), (70.0, 70.0, 0.0)),
        "camp_start": NONE,
        "place_pool": (0.0, 0.0, 0.0),
        "person_age": (22,),
        "person_is_woman": (1,),
        "person_mass_kg": (60.0,),
        "person_height_cm": (166.0,),
        "activity_work": tuple(WORKS[name] for name in WORK_NAMES),
        "activity_met": tuple(EFFORT.get(name, 2.5) for name in WORK_NAMES),
        "activity_light": tuple(LIGHT.get(name, 0.0) for name in WORK_NAMES),
        "activity_use": tuple(NEEDED.get(name, 0) for name in WORK_NAMES),
        "item_kg": tuple(0.5 for _ in GOOD_NAMES),
        "item_clo": tuple(
            {"jacket": 0.5, "blanket": 0.8, "fur": 0.9, "hide": 0.2}.get(name, 0.0)
            for name in GOOD_NAMES
        ),
        "item_kcal_kg": tuple(FOOD.get(name, (0.0, 0.0, 0.0))[0] for name in GOOD_NAMES),
        "item_protein": tuple(FOOD.get(name, (0.0, 0.0, 0.0))[1] for name in GOOD_NAMES),
        "item_spoils_days": tuple(FOOD.get(name, (0.0, 0.0, 0.0))[2] for name in GOOD_NAMES),
        "item_is_food": tuple(int(name in FOOD) for name in GOOD_NAMES),
        "item_good": tuple(GOODS[name] for name in GOOD_NAMES),
        "item_of_good": (NONE, *range(items)),
        "start_items": (tuple(START.get(name, 0.0) for name in GOOD_NAMES),),
        "climate_height_m": 530.0,
        "tmax_c": TMAX,
        "tmin_c": TMIN,
        "rain_mm": (61.0, 66.0, 76.0, 84.0, 109.0, 100.0, 100.0, 100.0, 100.0, 99.0, 94.0, 71.0),
        "wind_ms": (3.4, 3.9, 4.5, 3.6, 2.8, 2.8, 2.8, 2.8, 2.8, 3.1, 2.8, 4.1),
        "wet_fraction": (0.32,) * 12,
    }
    columns.pop("days", None)
    return make_world(**{**columns, **given})


def land_life(world: Tables, seed: int = 1, *, checked: bool = True) -> Life:
    """A life begun in a country, keyed by a seed."""
    sizes = Sizes(*(getattr(world, name) for name in SIZES))
    life = CheckingLife(sizes) if checked else Life(sizes)
    life.seed_low = seed
    start(life, world)
    return life


def still_life(world: Tables | None = None) -> tuple[Life, Tables]:
    """A life begun, and its country: for laws asked one by one."""
    made = world or country()
    return land_life(made), made


def work_named(name: str) -> int:
    """The activity of a country that is a work."""
    return WORK_NAMES.index(name)


def good_named(name: str) -> int:
    """The item of a country that is a good."""
    return GOOD_NAMES.index(name)


def make_camp(life: Life, place: int = CAMP) -> None:
    """Let there be a camp."""
    life.camp = place
    life.place[YOU] = place
    life.wood_place = place


def do(life: Life, world: Tables, name: str, hours: float = 1.0, *, waking: bool = False) -> None:
    """Begin a work by its name."""
    begin_doing(life, world, work_named(name), hours, int(waking))


def live(life: Life, world: Tables, hours: int) -> None:
    """Live some hours; what is broken off stops."""
    for _ in range(hours):
        live_hour(life, world)
        if life.interrupted_by:
            stop_doing(life, world)
