"""Fields of people: what everyone is at."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import HOURS_AT_MOST


class People(Group):
    """What everyone is at, and how they stand to you by chance of ground and hour."""

    activity: list[int] = counts("P", "activity", -1, "A", "what everyone is at", start=NONE)
    stays_until: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "until when they stay where they are", start=NEVER_YET
    )
    errand: list[int] = counts(
        "P", "errand", 0, 9, "what takes them off their routine (laws.people)"
    )
    errand_place: list[int] = counts("P", "place", -1, "L", "where it takes them", start=NONE)
    errand_person: list[int] = counts("P", "person", -1, "P", "to whom", start=NONE)
    met_hour: list[int] = counts(
        "P",
        "h",
        NEVER_YET,
        HOURS_AT_MOST,
        "when you and they last came face to face",
        start=NEVER_YET,
    )
    met_count: list[int] = counts("P", "time", 0, UNTOLD_MANY, "how often you came face to face")
    saw_you_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when they last saw you", start=NEVER_YET
    )
    talks_to: list[int] = counts("P", "person", -1, "P", "to whom each turns this hour", start=NONE)
    seen_place: list[int] = counts("P", "place", -1, "L", "where each believes you are", start=NONE)
    seen_place_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "since when they believe it", start=NEVER_YET
    )
    you_saw_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when you last saw them unseen", start=NEVER_YET
    )
    company_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when you were last with anyone")
