"""Worlds of any number of people, made of the bundled one: for measuring what people cost."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from wintering.story.opening import open_world
from wintering.storyworld.tables import Tables

NONE = -1
STEP = 7  # places between the homes of a person and of the next copy of them
OF_PEOPLE = (
    "age", "is_woman", "mass_kg", "height_cm", "role", "group", "home", "charge",
    "boldness", "kindness", "care", "talk", "company", "grudge", "office",
)  # fmt: skip
ROWS_OF_PEOPLE = ("routine_activity", "routine_place", "start_belief", "start_trace", "start_items")
BONDS = ("trust", "warmth", "respect", "fear", "longing", "debt", "wrong")
POINTING_AT_PEOPLE = ("person_charge", "fact_about", "memory_person")


@cache
def eight_moons() -> Tables:
    """The bundled world, as laws see it."""
    return open_world(Path(str(files("wintering.worlds").joinpath("eight_moons")))).tables


def peopled(world: Tables, many: int, *, spread: bool) -> Tables:
    """The world with so many people: fewer of its own, or copies of them after its own.

    With `spread` each copy lives elsewhere than the one it is of; without, they share a home.
    """
    own = world.people
    source = [0, *(1 + (person - 1) % (own - 1) for person in range(1, many))]
    copies = [person // own if person else 0 for person in range(many)]
    columns: dict[str, Any] = {"people": many}
    for name in (*(f"person_{each}" for each in OF_PEOPLE), *ROWS_OF_PEOPLE):
        column = getattr(world, name)
        columns[name] = tuple(column[each] for each in source)
    for bond in BONDS:
        rows = getattr(world, f"start_{bond}")
        columns[f"start_{bond}"] = tuple(
            tuple(rows[who][whom] for whom in source) for who in source
        )
    if spread:
        columns["person_home"] = tuple(
            (home + STEP * copy) % world.places
            for home, copy in zip(columns["person_home"], copies, strict=True)
        )
    for name in POINTING_AT_PEOPLE:
        column = columns.get(name, getattr(world, name))
        columns[name] = tuple(NONE if each >= many else each for each in column)
    return world._replace(**columns)


COUNTRY_PLACES = 20
POINTING_AT_PLACES = ("person_home", "routine_place", "memory_place", "role_starts", "camp_start")


def country(world: Tables, many: int) -> Tables:
    """So many people in twenty places: those of the world where people are at home, and more.

    Whatever points at another place points at the nearest of the twenty instead.
    """
    homes = sorted(set(world.person_home))
    rest = [place for place in range(world.places) if place not in homes]
    kept = sorted((homes + rest)[:COUNTRY_PLACES])
    number = {
        place: min(range(COUNTRY_PLACES), key=lambda new: world.distance_km[place][kept[new]])
        for place in range(world.places)
    }
    columns: dict[str, Any] = {"places": COUNTRY_PLACES}
    for name, value in world._asdict().items():
        if name.startswith("place_"):
            columns[name] = tuple(value[place] for place in kept)
        elif name in ("distance_km", "climb_m"):
            columns[name] = tuple(tuple(value[a][b] for b in kept) for a in kept)
        elif name in POINTING_AT_PLACES:
            columns[name] = _pointing(value, number)
    return peopled(world._replace(**columns), many, spread=True)


def _pointing(value: Any, number: dict[int, int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_pointing(each, number) for each in value)
    return number.get(value, NONE)
