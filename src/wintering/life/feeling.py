"""Fields of feeling."""

from __future__ import annotations

from wintering.life.declare import Group, counts, numbers
from wintering.life.never import NEVER_YET
from wintering.life.telling import HOURS_AT_MOST


class Feeling(Group):
    """What everyone feels, and how they are in themselves."""

    feeling: list[list[float]] = numbers(
        "P E", "1", 0.0, 1.0, "each one's feelings when they were last touched"
    )
    feeling_hour: list[list[int]] = counts(
        "P E", "h", NEVER_YET, HOURS_AT_MOST, "when each was last touched", start=NEVER_YET
    )
    spirits: list[float] = numbers("P", "1", -1.0, 1.0, "how everyone is in themselves, then")
    spirits_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=0
    )
