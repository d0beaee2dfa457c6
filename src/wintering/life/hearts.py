"""Fields of memory, feeling, news, bonds, people, watch and duty.

What fades is kept as a value and the hour at which it was last touched, and is faded when
it is read; an hour before the story began is negative, and NEVER_YET is an hour that was not.
"""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.telling import CODE_HIGHEST, HOURS_AT_MOST

NEVER_YET = -HOURS_AT_MOST
UNTOLD_MANY = 1_000_000  # no life has more of anything that is counted here


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
    night_asked: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "hour at which this night's dream was drawn", start=NEVER_YET
    )
    vow: int = count("0/1", 0, 1, "whether the agreement with yourself is kept")
    vow_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when it was made or opened", start=NEVER_YET
    )
    words_work: float = number("1", 0.0, 1.0, "how far the words of forgiveness have begun to work")
    peace: float = number("1", 0.0, 1.0, "how far you have made your peace")
    understanding: float = number("1", 0.0, 1.0, "how far you see why you were left")


class Feeling(Group):
    """What you feel, and how everyone else does."""

    feeling: list[float] = numbers("E", "1", 0.0, 1.0, "each feeling when it was last touched")
    feeling_hour: list[int] = counts(
        "E", "h", NEVER_YET, HOURS_AT_MOST, "when each feeling was last touched", start=NEVER_YET
    )
    spirits: list[float] = numbers("P", "1", -1.0, 1.0, "how everyone is in themselves, then")
    spirits_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=0
    )


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
    hearts_begun: int = count("0/1", 0, 1, "whether bonds and beliefs have taken their starts")


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
    glimpse_count: int = count("time", 0, UNTOLD_MANY, "how often you glimpsed someone")
    glimpse_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when you last did", start=NEVER_YET)
    glimpse_person: int = count("person", -1, "P", "whom you last glimpsed", start=NONE)
    glimpse_level: int = count("level", 0, 3, "how well: 1 something, 2 a person, 3 which", start=0)
    sign_count: int = count("sign", 0, UNTOLD_MANY, "signs of someone that you have found")
    suspicion: float = number("1", 0.0, 1.0, "how far you suspected that someone is there, then")
    suspicion_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when that was", start=0)
    understood: int = count("0/1", 0, 1, "whether you have worked out that they guard you")
    misread: int = count("0/1", 0, 1, "whether you have decided that they hunt you")
    ease: float = number("1", 0.0, 1.0, "how used you are to being watched")
    answer_kind: int = count(
        "kind", 0, 4, "how you were last answered: 1 ford, 2 distance, 3 replaced, 4 food"
    )
    answer_person: int = count("person", -1, "P", "who answered", start=NONE)
    answer_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you were last answered", start=NEVER_YET
    )
    answer_due: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when an answer on its way is given", start=NEVER_YET
    )
    answer_due_kind: int = count("kind", 0, 4, "which answer is on its way")
    answer_due_person: int = count("person", -1, "P", "whose it is", start=NONE)
    rescued_count: int = count("time", 0, UNTOLD_MANY, "how often they kept you from dying")
    rescued_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when they last did", start=NEVER_YET)


class Duty(Group):
    """What has been decided, and how you stand before those who decide."""

    answer_pass: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "how each let you pass")
    answer_send: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "whether each sends followers")
    answer_gate: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "how each takes you in")
    answer_step_in: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "whether each steps in")
    answer_ask: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "whether each asks you for news")
    office_said: list[float] = numbers("P", "1", -100.0, 100.0, "what the office weighed, last")
    person_said: list[float] = numbers("P", "1", -100.0, 100.0, "what the person weighed, last")
    decided_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when each last decided something", start=NEVER_YET
    )
    meeting_open: int = count("person", -1, "P", "who met you and has not decided yet", start=NONE)
    gun_drawn: int = count("0/1", 0, 1, "whether the pistol is in your hand")
    gun_shown: int = count("0/1", 0, 1, "whether they have seen it at this meeting")
    hands_shown: int = count("0/1", 0, 1, "whether you have shown empty hands at this meeting")
    looks_cost: float = number("1", 0.0, 1.0, "what their looks at the gate have cost you")


class Hearts(Memory, Feeling, News, Bonds, People, Watch, Duty):
    """What people carry in them and between them."""
