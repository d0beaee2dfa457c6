"""Fields of news: who believes what, how surely, since when and from whom."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import HOURS_AT_MOST

DAYS_AT_MOST = 100_000.0  # more than any life has, at any pace of counting


class News(Group):
    """Who believes what, how surely, since when and from whom."""

    belief: list[list[float]] = numbers(
        "P F", "1", 0.0, 1.0, "how sure each was of each fact, then"
    )
    belief_hour: list[list[int]] = counts(
        "P F", "h", NEVER_YET, HOURS_AT_MOST, "when that sureness was last touched", start=NEVER_YET
    )
    belief_since: list[list[int]] = counts(
        "P F", "h", NEVER_YET, HOURS_AT_MOST, "when each first heard each fact", start=NEVER_YET
    )
    belief_from: list[list[int]] = counts(
        "P F", "person", -1, "P", "who told them; none: they saw it themselves", start=NONE
    )
    eager: list[list[int]] = counts("P F", "0/1", 0, 1, "whether they still go about telling it")
    eager_many: list[int] = counts("P", "fact", 0, UNTOLD_MANY, "how many facts they go about with")
    variant: list[list[int]] = counts(
        "P F", "variant", 0, 5, "how far what they heard has grown in the telling"
    )
    fact_hour: list[int] = counts(
        "F", "h", NEVER_YET, HOURS_AT_MOST, "since when each fact is true", start=NEVER_YET
    )
    fact_is_true: list[int] = counts("F", "0/1", 0, 1, "whether each fact has come true")
    told_count: int = count("fact", 0, UNTOLD_MANY, "facts you told since you last met someone")
    denied: list[int] = counts("F", "0/1", 0, 1, "what you ever denied to someone")
    gone_days: list[float] = numbers(
        "P", "day", 0.0, DAYS_AT_MOST, "how long each believed you had been gone, then"
    )
    gone_hour: list[int] = counts(
        "P",
        "h",
        NEVER_YET,
        HOURS_AT_MOST,
        "when that was; never: they do not know that you went",
        start=NEVER_YET,
    )
    gone_pace: list[float] = numbers(
        "P", "1", 0.3, 2.0, "days that each counts for a day that goes by", start=1.0
    )
