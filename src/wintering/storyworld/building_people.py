"""The tables of people: who they are, how their days go, what they know, carry and feel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wintering.storyworld.declarations import Declarations
from wintering.storyworld.entries import Amounts, Entry
from wintering.storyworld.marks import NEVER, PERSON_ROLES
from wintering.storyworld.vocabulary import BOND_STARTS, Vocabulary

Columns = dict[str, Any]

HOURS = 24
TEMPER = ("boldness", "kindness", "care", "talk", "company", "grudge", "office")


def people(declarations: Declarations) -> Columns:
    """Who they are and how their days go."""
    everyone = declarations.all("person")
    measures = ("mass_kg", "height_cm", *TEMPER)
    columns: Columns = {
        f"person_{key}": tuple(each.number(key) for each in everyone) for key in measures
    }
    columns["person_age"] = tuple(each.count("age") for each in everyone)
    columns["person_is_woman"] = tuple(each.count("woman") for each in everyone)
    columns["person_role"] = tuple(PERSON_ROLES[each.text("role")] for each in everyone)
    places = (("group", "group"), ("home", "place"), ("charge", "person"), ("answers_for", "group"))
    for key, kind in places:
        columns[f"person_{key}"] = tuple(
            declarations.index(kind, each.name(key)) for each in everyone
        )
    days = [_day(declarations, each) for each in everyone]
    columns["routine_activity"] = tuple(tuple(doing for doing, _ in day) for day in days)
    columns["routine_place"] = tuple(tuple(at for _, at in day) for day in days)
    return columns


def _day(declarations: Declarations, person: Entry) -> list[tuple[int, int]]:
    """What someone does and where, for each hour of the clock; -1 where nothing is said."""
    day = [(-1, -1)] * HOURS
    routine = person.name("routine")
    for entry in declarations.all("routine"):
        if entry.id != routine:
            continue
        for stretch in entry.stretches("hours"):
            doing = declarations.index("activity", stretch.doing)
            at = declarations.index("place", stretch.at)
            for hour in stretch.hours():
                day[hour] = (doing, at)
    return day


def minds(declarations: Declarations, vocabulary: Vocabulary) -> Columns:
    """Facts and memories, and who knows or carries them."""
    facts = declarations.all("fact")
    memories = declarations.all("memory")
    columns: Columns = {
        "fact_since_hour": tuple(_since(each) for each in facts),
        "fact_interest": tuple(each.number("interest") for each in facts),
        "fact_halflife_days": tuple(each.number("halflife_days") for each in facts),
        "fact_about": tuple(declarations.index("person", each.name("about")) for each in facts),
        "fact_to": tuple(declarations.index("person", each.name("to")) for each in facts),
        "fact_means": codes_of(facts, "means", vocabulary.fact_means),
        "memory_means": codes_of(memories, "means", vocabulary.memory_means),
        "start_belief": _held(declarations, "belief", "fact"),
        "memory_age_hours": tuple(each.number("age_days") * HOURS for each in memories),
        "memory_kin": _kin(memories),
        "start_trace": tuple(
            tuple(int(uses) for uses in row) for row in _held(declarations, "trace", "memory")
        ),
    }
    for key in ("weight", "fire", "smell", "silence", "dark"):
        columns[f"memory_{key}"] = tuple(each.number(key) for each in memories)
    for key in ("place", "person"):
        columns[f"memory_{key}"] = tuple(
            declarations.index(key, each.name(key)) for each in memories
        )
    return columns


def codes_of(entries: tuple[Entry, ...], key: str, codes: Mapping[str, int]) -> tuple[int, ...]:
    """The laws' codes for the words that entries give."""
    return tuple(codes[each.text(key)] for each in entries)


def _since(fact: Entry) -> int:
    if fact.values["since_day"] is None:
        return NEVER
    return int(fact.number("since_day") * HOURS)


def _held(declarations: Declarations, starts: str, kind: str) -> tuple[tuple[float, ...], ...]:
    """What each person holds of each thing: by their own line, else by their group's, else 0."""
    given = declarations.starts.get(starts, {})
    rows: list[tuple[float, ...]] = []
    for person in declarations.all("person"):
        held: dict[str, float] = {}
        for who in (person.name("group"), person.id):
            held.update(given.get(who, ()) if who is not None else ())
        rows.append(tuple(held.get(name, 0.0) for name in declarations.ids(kind)))
    return tuple(rows)


def _kin(memories: tuple[Entry, ...]) -> tuple[tuple[float, ...], ...]:
    """How far each memory calls each other, both ways: the stronger of what is said."""
    said = {each.id: dict(each.amounts("kin")) for each in memories}
    return tuple(
        tuple(0.0 if a == b else max(said[a].get(b, 0.0), said[b].get(a, 0.0)) for b in said)
        for a in said
    )


def bonds(declarations: Declarations) -> Columns:
    """What everyone feels toward everyone at the start, one table a dimension."""
    everyone = declarations.all("person")
    felt = [[_felt(declarations, a, b) for b in everyone] for a in everyone]
    return {
        f"start_{dimension}": tuple(tuple(each.get(dimension, 0.0) for each in row) for row in felt)
        for dimension in BOND_STARTS
    }


def _felt(declarations: Declarations, a: Entry, b: Entry) -> dict[str, float]:
    """From the broadest to the closest line: group, group's bond, own bond."""
    if a.id == b.id:
        return {}
    felt: dict[str, float] = {}
    own, other = a.name("group"), b.name("group")
    for group in declarations.all("group"):
        if group.id == own:
            felt.update(group.amounts("within" if own == other else "others"))
    lines: list[Amounts] = []
    for who in (own, a.id):
        if who is None or who not in declarations.bonds:
            continue
        towards = declarations.bonds[who]
        lines += [towards[whom] for whom in (other, b.id) if whom is not None and whom in towards]
    for line in lines:
        felt.update(line)
    return felt
