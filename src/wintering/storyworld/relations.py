"""Checking what must hold between values: one of you, ways to every place, days that are full."""

from __future__ import annotations

from wintering.diagnostics import Diagnostics
from wintering.storyworld import codes
from wintering.storyworld.checking import Document
from wintering.storyworld.distances import reached_from
from wintering.storyworld.entries import Entry
from wintering.storyworld.positions import Positions

TWENTY = 20  # years: whoever is declared over it must be older
HOURS = 24
MOON_DAYS = 29.53  # days from one new moon to the next


def check_relations(document: Document, positions: Positions, problems: Diagnostics) -> None:
    """Note every contradiction. Changes: problems."""
    _you(document, positions, problems)
    _called_alike(document, positions, problems)
    _ages(document, positions, problems)
    _calendar_end(document, positions, problems)
    _routines(document, positions, problems)
    _charges(document, positions, problems)
    _climate(document, positions, problems)
    _qualities(document, positions, problems)
    _your_day(document, positions, problems)
    _reach(document, positions, problems)


def _you(document: Document, positions: Positions, problems: Diagnostics) -> None:
    people = document.entries.get("person", [])
    if not people:
        return  # said already: there is no [person.ID]
    if people[0].id != "you":
        problems.add(
            codes.NOT_YOU,
            positions.key(("person", people[0].id)),
            "nobody has the id 'you'",
            "a life is told to one of its people, and that one is called 'you'.",
            'add [person.you] with role = "you".',
        )
    for each in people:
        if each.name("role") is not None and (each.id == "you") != (each.name("role") == "you"):
            problems.add(
                codes.NOT_YOU,
                positions.value(("person", each.id, "role")),
                f"'{each.id}' has the role '{each.name('role')}'",
                "the person with the id 'you' has the role \"you\", and nobody else has it.",
                'write role = "you" in [person.you] only.',
            )


def _called_alike(document: Document, positions: Positions, problems: Diagnostics) -> None:
    called: dict[str, str] = {}
    for each in document.entries.get("person", []):
        name = each.values.get("name")
        if not isinstance(name, str):
            continue
        told = " ".join(name.casefold().split())
        if told in called:
            problems.add(
                codes.TAKEN_NAME,
                positions.value(("person", each.id, "name")),
                f"two people are called '{name}'",
                f"'{called[told]}' has that name already, and a reader could not tell them apart.",
                "give one of them another name, or a word that tells them apart.",
            )
        called.setdefault(told, each.id)


def _calendar_end(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for calendar in document.entries.get("calendar", []):
        if calendar.values.get("moons") is None:
            continue
        last = calendar.number("moons") * MOON_DAYS
        for each in document.entries.get("fact", []):
            if each.values.get("since_day") is not None and each.number("since_day") > last:
                problems.add(
                    codes.AT_ODDS,
                    positions.value(("fact", each.id, "since_day")),
                    f"'{each.id}' becomes true on day {each.number('since_day'):g}, "
                    f"and the calendar ends on day {last:.0f}",
                    "what comes after the last day of [calendar] is never lived.",
                    "let it come sooner, or give [calendar] more moons.",
                )


def _ages(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("person", []):
        age = each.values.get("age")
        if each.values.get("over_twenty") is True and isinstance(age, int) and age <= TWENTY:
            problems.add(
                codes.NOT_OVER_TWENTY,
                positions.value(("person", each.id, "age")),
                f"'{each.id}' is declared over twenty and is {age}",
                "the declaration is a promise to readers, and the age must keep it.",
                f"write an age above {TWENTY}, or take the declaration out.",
            )


def _routines(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("person", []):
        if each.id != "you" and each.values.get("routine") is None:
            problems.add(
                codes.MISSING,
                positions.key(("person", each.id)),
                f"'{each.id}' has no routine",
                "everyone but you does something each hour, and a routine says what.",
                'add, for example, routine = "camp_day", and [routine.camp_day].',
            )
    for each in document.entries.get("routine", []):
        if each.values.get("hours") is None:
            continue
        filled = [hour for stretch in each.stretches("hours") for hour in stretch.hours()]
        empty = [hour for hour in range(HOURS) if hour not in filled]
        twice = [hour for hour in range(HOURS) if filled.count(hour) > 1]
        if empty or twice:
            what = f"nothing at {_listed(empty)}" if empty else f"two things at {_listed(twice)}"
            problems.add(
                codes.DAY_NOT_FILLED,
                positions.key(("routine", each.id, "hours")),
                f"the routine '{each.id}' has {what}",
                "each hour has one entry: it covers its 'from' up to, not including, its 'to'.",
                "let one entry's 'to' be the next one's 'from', round to the first.",
            )


def _listed(hours: list[int]) -> str:
    return ", ".join(str(each) for each in hours[:4]) + (" ..." if len(hours) > 4 else "") + " h"


def _charges(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("person", []):
        charge = each.values.get("charge")
        if each.name("role") == "follower" and charge is None:
            problems.add(
                codes.MISSING,
                positions.key(("person", each.id)),
                f"the follower '{each.id}' has no charge",
                "a follower keeps near someone, and 'charge' says whom.",
                'add charge = "you".',
            )
        if charge == each.id:
            problems.add(
                codes.AT_ODDS,
                positions.value(("person", each.id, "charge")),
                f"'{each.id}' is their own charge",
                "nobody answers to themselves.",
                "name someone else, or leave the key out.",
            )


def _climate(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("climate", []):
        if each.values.get("tmax_c") is None or each.values.get("tmin_c") is None:
            continue
        for month, (high, low) in enumerate(
            zip(each.numbers("tmax_c"), each.numbers("tmin_c"), strict=True)
        ):
            if low > high:
                problems.add(
                    codes.AT_ODDS,
                    positions.value(("climate", "tmin_c", month)),
                    f"in month {month + 1} tmin_c is {low:g} and tmax_c is {high:g}",
                    "tmin_c is below tmax_c in every month.",
                    "look whether the two lists have been exchanged.",
                )


def _qualities(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("quality", []):
        if any(each.values.get(key) is None for key in ("low", "start", "high")):
            continue
        low, start, high = (each.number(key) for key in ("low", "start", "high"))
        if not low <= start <= high:
            problems.add(
                codes.AT_ODDS,
                positions.value(("quality", each.id, "start")),
                f"the quality '{each.id}' starts at {start:g}, between {low:g} and {high:g}",
                "it must start within its range, and its low be below its high.",
                "mend 'start', 'low' or 'high'.",
            )


def _your_day(document: Document, positions: Positions, problems: Diagnostics) -> None:
    for each in document.entries.get("person", []):
        if each.id == "you" and each.values.get("routine") is not None:
            problems.add(
                codes.AT_ODDS,
                positions.value(("person", "you", "routine")),
                "you have a routine",
                "what you do is chosen by the reader.",
                "take 'routine' out of [person.you].",
            )


def _reach(document: Document, positions: Positions, problems: Diagnostics) -> None:
    places = document.entries.get("place", [])
    ground = document.entries.get("ground", [])
    placed = [each for each in places if _is_placed(each)]
    if len(placed) != len(places) or not places or not ground:
        return
    stage = ground[0].values.get("stage_km")
    home = next(
        (
            each.values.get("home")
            for each in document.entries.get("person", [])
            if each.id == "you"
        ),
        None,
    )
    start = next((at for at, each in enumerate(places) if each.id == home), 0)
    if not isinstance(stage, float):
        return
    spots = [(each.number("east_km"), each.number("north_km")) for each in places]
    reached = reached_from(start, spots, stage)
    for each, is_reached in zip(places, reached, strict=True):
        if not is_reached:
            problems.add(
                codes.UNREACHABLE,
                positions.key(("place", each.id)),
                f"nobody can walk to '{each.id}' from '{places[start].id}'",
                f"it lies farther than {stage:g} km ([ground] stage_km) from every place on a way.",
                "look at its east_km and north_km, or declare a place between.",
            )


def _is_placed(place: Entry) -> bool:
    return all(place.values.get(key) is not None for key in ("east_km", "north_km", "height_m"))
