"""Fields of camps: how places where many live get on, and what you made of one from above."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET
from wintering.life.telling import HOURS_AT_MOST


class Camps(Group):
    """How the people get on who live together at a place, named or not."""

    camp_food_days: list[float] = numbers("L", "day", 0.0, 1000.0, "full bowls laid by at a camp")
    camp_wood_days: list[float] = numbers(
        "L", "day", 0.0, 1000.0, "wood laid by, at mild weather's"
    )
    camp_built: list[float] = numbers("L", "1", 0.0, 1.0, "how much of a camp stands under roofs")
    camp_sick: list[float] = numbers("L", "1", 0.0, 1.0, "share of its people who lie sick")
    camp_ration: list[float] = numbers("L", "1", 0.0, 1.0, "how full its bowls are", start=1.0)
    camp_watch: list[float] = numbers("L", "1", 0.0, 1.0, "share of its people who stand watch")
    camp_council: list[int] = counts(
        "L", "reason", 0, 999, "what its council sits over today, or 0"
    )
    camp_council_hour: list[int] = counts(
        "L", "h", NEVER_YET, HOURS_AT_MOST, "when its council was last called", start=NEVER_YET
    )

    afar_place: int = count("place", -1, "L", "the camp you last looked down on", start=NONE)
    afar_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when that was", start=NEVER_YET)
    afar_out: float = number("person", 0.0, 1e6, "how many you saw about there")
    afar_cause: int = count("reason", 0, 999, "why it was as it was, 0: as always")
    afar_taken: int = count("reason", 0, 999, "why you thought it was")
