"""Fields of people: what everyone is at."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, numbers
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
    fire_seen: list[int] = counts("P", "place", -1, "L", "where each believes you live", start=NONE)
    seen_place: list[int] = counts("P", "place", -1, "L", "where each believes you are", start=NONE)
    seen_place_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "since when they believe it", start=NEVER_YET
    )
    you_saw_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when you last saw them unseen", start=NEVER_YET
    )
    company_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when you were last with anyone")

    # Who is where, listed anew each hour once everyone has acted.
    first_here: list[int] = counts(
        "L", "person", -1, "P", "the first of those at each place, not on the way", start=NONE
    )
    next_here: list[int] = counts(
        "P", "person", -1, "P", "the next of those at the same place", start=NONE
    )
    many_here: list[int] = counts("L", "person", 0, UNTOLD_MANY, "how many are at each place")

    # Talk.
    talk_left_min: list[float] = numbers(
        "P", "min", 0.0, 1000.0, "what is left of the talk that each began, this hour's included"
    )
    talk_min: list[float] = numbers("P", "min", 0.0, 60.0, "how much of this hour each talks")
    talk_count: list[int] = counts("P", "time", 0, UNTOLD_MANY, "talks each has been in")
    talk_sum_min: list[float] = numbers("P", "min", 0.0, 1e9, "how long those were in all")
    alone_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when each last talked with anyone", start=NEVER_YET
    )

    # What moves them.
    moved_by: list[int] = counts(
        "P", "reason", 0, 999, "why each is at what they are at (laws.reasons), 0: as always"
    )
    moved_weight: list[float] = numbers(
        "P", "1", -10.0, 10.0, "how much that weighed in the newest hour of their own"
    )
    seeks: list[int] = counts(
        "P", "person", -1, "P", "with whom each would be in a free hour of today", start=NONE
    )
    grief: list[float] = numbers("P", "1", 0.0, 1.0, "how each grieves for one who is gone")
    grief_for: list[int] = counts("P", "person", -1, "P", "for whom", start=NONE)
    seat_seen: list[int] = counts(
        "P", "place", -1, "L", "where each believes whom they answer to is to be found", start=NONE
    )
