"""Small worlds of plain numbers for the laws of people, and lives begun in them."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any, get_type_hints

import wintering.laws
from wintering.laws.start_people import start_people
from wintering.life.chance import key_hour
from wintering.life.checking import CheckingLife
from wintering.life.record import Life, Sizes
from wintering.storyworld.parameters import Parameters
from wintering.storyworld.tables import FloatRows, Floats, Tables

DAYS = 300
KINDS = get_type_hints(Tables)
SIZES = (
    "people",
    "places",
    "facts",
    "memories",
    "items",
    "activities",
    "qualities",
    "roles",
)
HALVES = {
    "person_boldness",
    "person_kindness",
    "person_care",
    "person_talk",
    "person_company",
    "person_office",
    "place_cover",
    "fact_interest",
    "memory_weight",
}


def parameters(**changed: float) -> Parameters:
    """Every law's parameters at their declared values, but for those that are given."""
    values: dict[str, float] = {}
    for module in pkgutil.iter_modules(wintering.laws.__path__):
        law = importlib.import_module(f"wintering.laws.{module.name}")
        for each in getattr(law, "PARAMETERS", ()):
            values[f"{module.name}_{each.name}"] = each.value
    return Parameters({**values, **changed})


def _axes(name: str) -> tuple[str, ...]:
    pairs = {
        "distance_km": ("places", "places"),
        "climb_m": ("places", "places"),
        "role_starts": ("roles",),
        "start_belief": ("people", "facts"),
        "memory_kin": ("memories", "memories"),
        "start_trace": ("people", "memories"),
        "start_items": ("people", "items"),
        "routine_activity": ("people", "24"),
        "routine_place": ("people", "24"),
        "item_of_good": ("24",),
        "sun_altitude": ("hours",),
        "moon_altitude": ("hours",),
    }
    if name in pairs:
        return pairs[name]
    firsts = {
        "place": "places",
        "person": "people",
        "activity": "activities",
        "fact": "facts",
        "memory": "memories",
        "item": "items",
        "quality": "qualities",
    }
    first = name.split("_")[0]
    if first in firsts:
        return (firsts[first],)
    if first == "start" and name != "start_hour":
        return ("people", "people")
    if name in ("tmax_c", "tmin_c", "rain_mm", "wind_ms", "wet_fraction"):
        return ("12",)
    if name in ("start_hour", "last_hour", "camp_start", "meeting_role", "climate_height_m"):
        return ()
    return ("days",)


NONE_BY_DEFAULT = {
    "place_group",
    "person_charge",
    "activity_tool",
    "fact_about",
    "memory_place",
    "memory_person",
    "routine_place",
    "item_of_good",
    "role_starts",
    "camp_start",
    "meeting_role",
    "fact_to",
    "person_answers_for",
}


def make_world(**given: Any) -> Tables:
    """Tables of the sizes given (people, places, …), all else plain unless it is given."""
    sizes = {name: given.get(name, 1) for name in SIZES}
    length = {**sizes, "24": 24, "12": 12, "days": DAYS, "hours": DAYS * 24}
    columns: dict[str, Any] = {}
    for name in Tables._fields:
        if name in given or name in sizes or name == "par":
            columns[name] = given.get(name, sizes.get(name))
            continue
        value: Any = -1 if name in NONE_BY_DEFAULT else 0
        if KINDS[name] in (Floats, FloatRows):
            value = 0.5 if name in HALVES else 0.0
        if name in ("memory_age_hours", "fact_halflife_days"):
            value = 24.0 * 365.0
        for axis in reversed(_axes(name)):
            value = (value,) * length[axis]
        columns[name] = value
    columns["par"] = given.get("par") or parameters()
    return Tables(**columns)


def begin_life(world: Tables, seed: int = 1, hour: int = 12, *, checked: bool = True) -> Life:
    """A life in a world, at an hour of its first day, with hearts begun."""
    sizes = Sizes(*(getattr(world, name) for name in SIZES))
    life = CheckingLife(sizes) if checked else Life(sizes)
    life.seed_low = seed
    life.hour = hour
    life.hour_of_day = hour % 24
    life.light = 1.0
    key_hour(life)
    start_people(life, world)
    return life


def pass_hours(life: Life, hours: int) -> None:
    """Let time go by without any law."""
    life.hour = life.hour + hours
    life.hour_of_day = life.hour % 24
    life.day = life.hour // 24
    key_hour(life)


def with_one(row: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    """A row with one value changed."""
    return (*row[:place], value, *row[place + 1 :])
