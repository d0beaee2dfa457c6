"""Fields of memory: what is carried of what happened."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import CODE_HIGHEST, HOURS_AT_MOST


class Memory(Group):
    """What you carry of what happened, and what others carry, more coarsely."""

    use_hour: list[list[int]] = counts(
        "M K",
        "h",
        NEVER_YET,
        HOURS_AT_MOST,
        "hours of the newest uses of each of your memories, newest first",
        start=NEVER_YET,
    )
    use_count: list[int] = counts(
        "M", "use", 0, UNTOLD_MANY, "how often each of your memories was used"
    )
    trace_count: list[list[int]] = counts(
        "P M", "use", 0, UNTOLD_MANY, "how often each person's memory was used; 0: not theirs"
    )
    trace_hour: list[list[int]] = counts(
        "P M",
        "h",
        NEVER_YET,
        HOURS_AT_MOST,
        "hour of the newest use of each person's memory",
        start=NEVER_YET,
    )
    part_in: list[list[float]] = numbers(
        "P M", "1", 0.0, 1.0, "how far what is remembered was each person's own doing"
    )
    dread_of: list[list[float]] = numbers(
        "P M", "1", 0.0, 1.0, "the fear each other person's memory still calls (yours: terror)"
    )
    laid_down: list[list[float]] = numbers(
        "P M", "1", 0.0, 1.0, "how far each other person has let it go (yours: released)"
    )
    owns: list[float] = numbers("P", "1", 0.0, 1.0, "how far each other owns what they did")
    amends: list[float] = numbers(
        "P", "1", 0.0, 1.0, "how far each other has made amends for it (yours: repaired)"
    )
    peace_of: list[float] = numbers(
        "P", "1", 0.0, 1.0, "how far each other has made their peace with what they bear"
    )
    peace_days: list[int] = counts(
        "P", "day", 0, CODE_HIGHEST, "days since it was made, untold; 0: not made"
    )
    peace_noticed: list[int] = counts("P", "0/1", 0, 1, "whether they have noticed it")
    guilt_borne: list[float] = numbers("P", "1", 0.0, 1.0, "what each bears of what they did")
    grief_borne: list[float] = numbers("P", "1", 0.0, 1.0, "what each bears of what was done")
    heard_of: list[list[int]] = counts(
        "P M", "time", 0, UNTOLD_MANY, "how often each was told of a memory by another"
    )
    bad_nights: list[float] = numbers("P", "1", 0.0, 1.0, "how bad each one's nights were, then")
    bad_nights_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=NEVER_YET
    )
    turned_from: list[int] = counts(
        "P", "memory", -1, "M", "what each last turned from, of the others", start=NONE
    )
    turned_hour: list[int] = counts("P", "h", NEVER_YET, HOURS_AT_MOST, "and when", start=NEVER_YET)
    nightmares_of: list[int] = counts("P", "time", 0, UNTOLD_MANY, "nightmares each has had")
    terror: list[float] = numbers("M", "1", 0.0, 1.0, "how strongly each memory calls its fear")
    calm: list[float] = numbers("M", "1", 0.0, 1.0, "what facing has learned against that fear")
    calm_hour: list[int] = counts(
        "M", "h", NEVER_YET, HOURS_AT_MOST, "hour that calm was last added to", start=NEVER_YET
    )
    calm_place: list[int] = counts("M", "place", -1, "L", "where it was last faced", start=NONE)
    faced_count: list[int] = counts("M", "time", 0, UNTOLD_MANY, "how often you faced it")
    faced_hour: list[int] = counts(
        "M", "h", NEVER_YET, HOURS_AT_MOST, "when you last faced it", start=NEVER_YET
    )
    pushed_count: list[int] = counts("M", "time", 0, UNTOLD_MANY, "how often you pushed it away")
    pushed_hour: list[int] = counts(
        "M", "h", NEVER_YET, HOURS_AT_MOST, "when you last pushed it away", start=NEVER_YET
    )
    rebound: list[float] = numbers("M", "1", 0.0, 1.0, "how hard what was pushed away presses back")
    rebound_hour: list[int] = counts(
        "M", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=NEVER_YET
    )
    told_memory: list[int] = counts("M", "time", 0, UNTOLD_MANY, "how often you told someone of it")
    owned: list[float] = numbers("M", "1", 0.0, 1.0, "how far you own your part in it")
    repaired: list[float] = numbers("M", "1", 0.0, 1.0, "how far you have made amends for it")
    released: list[float] = numbers("M", "1", 0.0, 1.0, "how far you have let it go")
    cue: list[float] = numbers("M", "1", 0.0, 1.0, "how strongly something called it, then")
    cue_hour: list[int] = counts(
        "M", "h", NEVER_YET, HOURS_AT_MOST, "when it was last called", start=NEVER_YET
    )
    flinched: int = count("0/1", 0, 1, "whether you flinched when something last called a memory")
    flinch_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you last flinched", start=NEVER_YET
    )
    unflinched: int = count("cue", 0, UNTOLD_MANY, "cues that passed since without a flinch")
    intrusion_count: int = count("time", 0, UNTOLD_MANY, "how often a memory broke in by day")
    intrusion_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when one last broke in", start=NEVER_YET
    )
    nightmare_count: int = count("time", 0, UNTOLD_MANY, "nightmares so far")
    nightmare_hours: list[int] = counts(
        "K", "h", NEVER_YET, HOURS_AT_MOST, "hours of the newest nightmares", start=NEVER_YET
    )
    dream_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when you last dreamt", start=NEVER_YET)
    dream_memory: int = count("memory", -1, "M", "what you last dreamt of", start=NONE)
    dream_was_nightmare: int = count("0/1", 0, 1, "whether that was a nightmare")
    day_noted: list[int] = counts(
        "K", "day", -1, HOURS_AT_MOST, "which of the last days each row is of", start=-1
    )
    day_matter: list[int] = counts(
        "K", "matter", 0, CODE_HIGHEST, "what that day was about (laws.dreaming)"
    )
    day_about: list[int] = counts(
        "K", "index", -1, CODE_HIGHEST, "and whom, or which place, work or memory", start=NONE
    )
    day_matter_of: list[list[int]] = counts(
        "P K", "matter", 0, CODE_HIGHEST, "what each other's last days were most about, by day"
    )
    day_about_of: list[list[int]] = counts(
        "P K", "index", -1, CODE_HIGHEST, "and whom, or which work or memory", start=NONE
    )
    day_strength: list[float] = numbers("K", "1", 0.0, 1.0, "and how strongly")
    dream_matter: int = count("matter", 0, CODE_HIGHEST, "what the last dream of a day was about")
    dream_about: int = count("index", -1, CODE_HIGHEST, "and whom, or which, by matter", start=NONE)
    dream_days: int = count("day", 0, 7, "how many days ago that day was; 0: no such dream")
    night_asked: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "hour at which this night's dream was drawn", start=NEVER_YET
    )
    vow: int = count("0/1", 0, 1, "whether the agreement with yourself is kept")
    vow_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when it was made or opened", start=NEVER_YET
    )
    words_work: float = number("1", 0.0, 1.0, "how far the words of forgiveness have begun to work")
    words_given: int = count("time", 0, UNTOLD_MANY, "how often you gave those words to another")
    peace: float = number("1", 0.0, 1.0, "how far you have made your peace")
    understanding: float = number("1", 0.0, 1.0, "how far you see why you were left")
    peace_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when peace was made, untold", start=NEVER_YET
    )
    absence_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you noticed it, by an absence", start=NEVER_YET
    )
    absence_memory: int = count("memory", -1, "M", "what did not come then", start=NONE)
    rightness: float = number("1", 0.0, 1.0, "how right what you did seems to you", start=0.6)
    unforgivable: float = number("1", 0.0, 1.0, "and how unforgivable", start=0.85)
    breath_memory: int = count(
        "memory", -1, "M", "what was smelt at the last waking or closing of the eyes", start=NONE
    )
    breath_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when something last was", start=NEVER_YET
    )
    breath_count: int = count("time", 0, UNTOLD_MANY, "how often something was")
