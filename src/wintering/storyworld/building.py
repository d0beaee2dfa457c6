"""From declarations to the flat tables that laws read."""

from __future__ import annotations

from typing import Any

from wintering.storyworld.building_people import bonds, codes_of, minds, people
from wintering.storyworld.calendar import HOURS, make_calendar
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.distances import over_the_ground
from wintering.storyworld.entries import Entry
from wintering.storyworld.marks import CAMP_ROLE, MEETING, NONE, PLACE_USES
from wintering.storyworld.parameters import Parameters
from wintering.storyworld.tables import Tables
from wintering.storyworld.vocabulary import Vocabulary

Columns = dict[str, Any]


def parameters_of(declarations: Declarations, vocabulary: Vocabulary) -> Parameters:
    """The laws' parameters: their own values, and those that the world sets otherwise."""
    return Parameters(
        {
            f"{law}_{name}": declarations.parameters.get((law, name), parameter.default)
            for law, known in vocabulary.laws.items()
            for name, parameter in known.items()
        }
    )


def build_tables(
    declarations: Declarations, vocabulary: Vocabulary, par: Parameters | None = None
) -> Tables:
    """The tables of a world; `par` are the laws' parameters, as the world sets them."""
    columns: Columns = {
        "people": len(declarations.all("person")),
        "places": len(declarations.all("place")),
        "facts": len(declarations.all("fact")),
        "memories": len(declarations.all("memory")),
        "items": len(declarations.all("item")),
        "activities": len(declarations.all("activity")),
        "qualities": len(declarations.all("quality")),
        "roles": len(declarations.all("role")),
    }
    columns.update(_places(declarations))
    columns.update(people(declarations))
    columns.update(_activities(declarations, vocabulary))
    columns.update(_goods(declarations, vocabulary))
    columns.update(minds(declarations, vocabulary))
    columns.update(bonds(declarations))
    columns.update(_qualities(declarations))
    columns.update(_calendar(declarations))
    columns.update(_climate(declarations))
    return Tables(**columns, par=par or parameters_of(declarations, vocabulary))


def _column(entries: tuple[Entry, ...], key: str) -> tuple[float, ...]:
    return tuple(each.number(key) for each in entries)


def _bits(words: tuple[str, ...]) -> int:
    bits = 0
    for word in words:
        bits |= PLACE_USES[word]
    return bits


def _places(declarations: Declarations) -> Columns:
    places = declarations.all("place")
    ground = declarations.one("ground")
    distance, climb = over_the_ground(
        spots=[(each.number("east_km"), each.number("north_km")) for each in places],
        heights_m=[each.number("height_m") for each in places],
        roads=[each.values["road"] is True for each in places],
        winding=ground.number("winding"),
        road_winding=ground.number("road_winding"),
        relief_m_per_km=ground.number("relief_m_per_km"),
        stage_km=ground.number("stage_km"),
    )
    measures = (
        "east_km", "north_km", "height_m", "cover", "shelter", "roof", "pool",
        "wood", "game", "forage", "dread",
    )  # fmt: skip
    columns: Columns = {f"place_{key}": _column(places, key) for key in measures}
    columns["place_uses"] = tuple(_bits(each.words("uses")) for each in places)
    columns["place_group"] = tuple(
        declarations.index("group", each.name("group")) for each in places
    )
    columns["place_souls"] = tuple(each.count("souls") for each in places)
    columns["place_known_at_start"] = tuple(each.count("known") for each in places)
    columns["place_road"] = tuple(each.count("road") for each in places)
    columns["distance_km"] = distance
    columns["climb_m"] = climb
    columns["camp_start"] = next(
        (
            declarations.index("place", each.name("starts"))
            for each in declarations.all("role")
            if each.id == CAMP_ROLE
        ),
        NONE,
    )
    columns["meeting_role"] = next(
        (
            number
            for number, each in enumerate(declarations.all("role"))
            if each.text("means") == MEETING
        ),
        NONE,
    )
    columns["role_starts"] = tuple(
        declarations.index("place", each.name("starts")) for each in declarations.all("role")
    )
    return columns


def _activities(declarations: Declarations, vocabulary: Vocabulary) -> Columns:
    activities = declarations.all("activity")
    uses = [each.name("use") for each in activities]
    return {
        "activity_work": tuple(vocabulary.works[each.text("work")] for each in activities),
        "activity_met": _column(activities, "met"),
        "activity_light": _column(activities, "light"),
        "activity_use": tuple(0 if use is None else PLACE_USES[use] for use in uses),
        "activity_tool": tuple(
            declarations.index("item", each.name("tool")) for each in activities
        ),
    }


def _goods(declarations: Declarations, vocabulary: Vocabulary) -> Columns:
    items = declarations.all("item")
    measures = ("kg", "clo", "kcal_kg", "protein", "spoils_days")
    columns: Columns = {f"item_{key}": _column(items, key) for key in measures}
    goods = codes_of(items, "good", vocabulary.goods)
    columns["item_good"] = goods
    columns["item_of_good"] = tuple(
        goods.index(code) if code in goods and code else NONE
        for code in range(max(vocabulary.goods.values()) + 1)
    )
    columns["item_is_food"] = tuple(each.count("food") for each in items)
    carried = [dict(each.amounts("carries")) for each in declarations.all("person")]
    columns["start_items"] = tuple(
        tuple(amounts.get(each.id, 0.0) for each in items) for amounts in carried
    )
    return columns


def _qualities(declarations: Declarations) -> Columns:
    qualities = declarations.all("quality")
    measures = ("start", "low", "high", "drift")
    return {f"quality_{key}": _column(qualities, key) for key in measures}


def _calendar(declarations: Declarations) -> Columns:
    given = declarations.one("calendar")
    start = given.values["start"]
    assert isinstance(start, tuple)
    year, month, day = (each for each in start if isinstance(each, int))
    calendar = make_calendar(
        start=(year, month, day),
        moons=given.count("moons"),
        north_deg=given.number("latitude"),
        east_deg=given.number("longitude"),
        zone_hours=given.number("zone_hours"),
    )
    columns: Columns = dict(vars(calendar))
    columns["start_hour"] = given.count("start_hour")
    columns["last_hour"] = calendar.days * HOURS - given.count("start_hour")
    return columns


def _climate(declarations: Declarations) -> Columns:
    climate = declarations.one("climate")
    columns: Columns = {key: climate.numbers(key) for key in climate.values}
    columns["climate_height_m"] = declarations.one("calendar").number("height_m")
    return columns
