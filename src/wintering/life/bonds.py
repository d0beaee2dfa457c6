"""Fields of bonds: what each feels toward each."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, numbers
from wintering.life.never import NEVER_YET
from wintering.life.telling import HOURS_AT_MOST


class Bonds(Group):
    """What each feels toward each: row toward column."""

    trust: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how far row trusts column")
    trust_cap: list[list[float]] = numbers(
        "P P", "1", 0.0, 1.0, "how far row can still come to trust column", start=1.0
    )
    warmth: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how warmly row feels toward column")
    respect: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how far row respects column")
    fright: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how far row feared column, then")
    fright_hour: list[list[int]] = counts(
        "P P", "h", NEVER_YET, HOURS_AT_MOST, "when that fear was last touched", start=0
    )
    longing: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how row longed for column, then")
    debt: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "what row owes column")
    together_hour: list[list[int]] = counts(
        "P P", "h", NEVER_YET, HOURS_AT_MOST, "when row was last with column", start=0
    )
    wrong: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "the wrong column did row")
    wrong_hour: list[list[int]] = counts(
        "P P", "h", NEVER_YET, HOURS_AT_MOST, "when that was", start=NEVER_YET
    )
    apology: list[list[float]] = numbers("P P", "1", 0.0, 1.0, "how far column has made it good")
    guess: list[list[float]] = numbers(
        "P P", "1", 0.0, 1.0, "how warmly row believes that column feels toward row"
    )
    easy: list[list[float]] = numbers(
        "P M", "1", 0.0, 1.0, "how easily each believes that they were left, where someone left"
    )
    easy_thought: list[float] = numbers(
        "M", "1", 0.0, 1.0, "how easily whoever left believes that you think it was done"
    )
    easy_spoken: list[int] = counts("M", "0/1", 0, 1, "whether it has been asked and answered")
    hearts_begun: int = count("0/1", 0, 1, "whether bonds and beliefs have taken their starts")
