"""Fields of the watch: who keeps near you unseen."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import HOURS_AT_MOST


class Watch(Group):
    """Who keeps near you unseen, and what you make of it."""

    sent: list[int] = counts("P", "0/1", 0, 1, "whether they have been sent to follow you")
    watch_m: list[float] = numbers("P", "m", 0.0, 5000.0, "how far off each keeps", start=5000.0)
    is_near: list[int] = counts("P", "0/1", 0, 1, "whether they are near you this hour")
    wider_m: list[float] = numbers("P", "m", 0.0, 1000.0, "how much farther off they were told off")
    weariness: list[float] = numbers(
        "P", "1", 0.0, 1.0, "how much of cold and waiting they have had"
    )
    report_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when they last took word of you away", start=NEVER_YET
    )
    lost_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "since when they have lost your track", start=NEVER_YET
    )
    chill: list[float] = numbers("P", "1", 0.0, 1.0, "how far the cold has got into each of them")
    sent_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when each was sent", start=NEVER_YET
    )
    relieved_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when each was let go home for good", start=NEVER_YET
    )
    thought_hunger: list[float] = numbers("P", "1", 0.0, 1.0, "how hungry each believes you to be")
    thought_harm: list[float] = numbers("P", "1", 0.0, 1.0, "how hurt or ill each believes you")
    thought_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "of which hour that belief is", start=NEVER_YET
    )
    deeds_known: list[int] = counts(
        "P", "bits", 0, 4095, "what you did that each knows of (laws.reports)"
    )
    reports_heard: list[int] = counts("P", "report", 0, UNTOLD_MANY, "reports of you each was told")
    report_from: list[int] = counts("P", "person", -1, "P", "who told them the last", start=NONE)
    hearth_hour: list[int] = counts(
        "L",
        "h",
        NEVER_YET,
        HOURS_AT_MOST,
        "when one of them last had a fire there",
        start=NEVER_YET,
    )
    hearth_person: list[int] = counts("L", "person", -1, "P", "who had", start=NONE)
    raider: list[int] = counts("L", "person", -1, "P", "who emptied a snare of yours", start=NONE)
    mark_to: list[int] = counts(
        "L", "place", -1, "L", "where the mark they left each other points", start=NONE
    )
    mark_hour: list[int] = counts(
        "L", "h", NEVER_YET, HOURS_AT_MOST, "when it was left", start=NEVER_YET
    )
    lied_to: list[list[int]] = counts(
        "P F", "0/1", 0, 1, "whether each took a lie of yours about it, and has not found out"
    )
    lie_found_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when each found out a lie of yours", start=NEVER_YET
    )
    glimpse_count: int = count("time", 0, UNTOLD_MANY, "how often you glimpsed someone")
    glimpse_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when you last did", start=NEVER_YET)
    glimpse_person: int = count("person", -1, "P", "whom you last glimpsed", start=NONE)
    glimpse_level: int = count("level", 0, 3, "how well: 1 something, 2 a person, 3 which", start=0)
    sign_count: int = count("sign", 0, UNTOLD_MANY, "signs of someone that you have found")
    sign_kind: int = count("kind", 0, 6, "the last sign: laws.signs; 0 none, 1 a print, 2 a sound")
    let_by_count: int = count(
        "time", 0, UNTOLD_MANY, "glimpses you let go by, being used to them, and did not notice"
    )
    first_glimpse_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you first glimpsed someone", start=NEVER_YET
    )
    suspected_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "since when you more than half suspect", start=NEVER_YET
    )
    understood_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you worked out that they guard you", start=NEVER_YET
    )
    understood_by: int = count(
        "way", 0, 3, "how: 1 you settled it, 2 the signs settled it, 3 they stepped in"
    )
    misread_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you first took them for hunters", start=NEVER_YET
    )
    reading: float = number(
        "1", -8.0, 8.0, "log-odds, by what the signs said, that they guard rather than hunt you"
    )
    suspicion: float = number("1", 0.0, 1.0, "how far you suspected that someone is there, then")
    suspicion_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when that was", start=0)
    understood: int = count("0/1", 0, 1, "whether you have worked out that they guard you")
    misread: int = count("0/1", 0, 1, "whether you have decided that they hunt you")
    ease: float = number("1", 0.0, 1.0, "how used you are to being watched")
    answer_kind: int = count(
        "kind", 0, 5, "how you were last answered: 1 ford, 2 distance, 3 replaced, 4 food, 5 shown"
    )
    answer_person: int = count("person", -1, "P", "who answered", start=NONE)
    answer_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you were last answered", start=NEVER_YET
    )
    answer_due: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when an answer on its way is given", start=NEVER_YET
    )
    answer_due_kind: int = count("kind", 0, 5, "which answer is on its way")
    answer_due_person: int = count("person", -1, "P", "whose it is", start=NONE)
    rescued_count: int = count("time", 0, UNTOLD_MANY, "how often they kept you from dying")
    rescued_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when they last did", start=NEVER_YET)
