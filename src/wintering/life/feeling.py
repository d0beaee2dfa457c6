"""Fields of feeling."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import HOURS_AT_MOST


class Feeling(Group):
    """What everyone feels, and how they are in themselves."""

    feeling: list[list[float]] = numbers(
        "P E", "1", 0.0, 1.0, "each one's feelings when they were last touched"
    )
    feeling_hour: list[list[int]] = counts(
        "P E", "h", NEVER_YET, HOURS_AT_MOST, "when each was last touched", start=NEVER_YET
    )
    willing: float = number("1", 0.0, 1.0, "how much of your work your mood leaves", start=1.0)
    wrought: float = number("1", 0.0, 1.0, "how wrought up you are")
    spirits: list[float] = numbers("P", "1", -1.0, 1.0, "how everyone is in themselves, then")
    spirits_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=0
    )
    aloneness: float = number("1", 0.0, 1.0, "how far you feel alone", start=0.2)
    doing_without: float = number("1", 0.0, 1.0, "how far you have learned to do without company")
    held_tears: float = number("1", 0.0, 1.0, "tears not let go", start=0.35)
    safe_hours: int = count("h", 0, HOURS_AT_MOST, "hours in a row that it was safe to let them go")
    wept_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you last let them go", start=NEVER_YET
    )
    wept_count: int = count("time", 0, UNTOLD_MANY, "how often you did")
