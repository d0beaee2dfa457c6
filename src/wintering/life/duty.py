"""Fields of duty: what has been decided, and by which weights."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET
from wintering.life.telling import CODE_HIGHEST, HOURS_AT_MOST

BITS_MOST = 255  # a bit for each matter of yours


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
    gate_lamp: int = count("0/1", 0, 1, "whether a lamp burns all night at the camp's gate")
    answer_lamp: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "whether each has it lit")
    strain: list[float] = numbers(
        "P", "1", 0.0, 1.0, "what choices between office and heart left in each, then"
    )
    strain_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when that was last touched", start=0
    )
    heart_yielded: list[float] = numbers(
        "P", "1", 0.0, 1.0e6, "how much each ever set aside of themselves for the office"
    )
    office_yielded: list[float] = numbers(
        "P", "1", 0.0, 1.0e6, "how much each ever set aside of the office for themselves"
    )
    office_laid_down: float = number("1", 0.0, 1.0, "how much of your office you have laid down")
    asked_back: float = number("1", 0.0, 1.0, "how strongly you were asked to come back")
    chosen_yes: int = count("bits", 0, BITS_MOST, "matters of yours that you last decided for")
    chosen_no: int = count("bits", 0, BITS_MOST, "matters of yours that you last decided against")
    chosen_as_leader: int = count("bits", 0, BITS_MOST, "those in which you went with your office")
    chosen_as_yourself: int = count("bits", 0, BITS_MOST, "those in which you went with your heart")
    answer_look: list[int] = counts("P", "answer", 0, CODE_HIGHEST, "whether each looks for you")
    answer_come_up: list[int] = counts(
        "P", "answer", 0, CODE_HIGHEST, "whether each came up to you, having found you"
    )
    answer_speak: list[int] = counts(
        "P", "answer", 0, CODE_HIGHEST, "whether each owned to what was done together"
    )
    look_until: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "until when each looks for you", start=NEVER_YET
    )
    sought_by: int = count("person", -1, "P", "who looks for you before your eyes", start=NONE)
    sought_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when you saw them look for you", start=NEVER_YET
    )
    trail_of: int = count("person", -1, "P", "whose trail turns back somewhere", start=NONE)
    trail_place: int = count("place", -1, "L", "where it turns back", start=NONE)
    trail_found: int = count(
        "0/1", 0, 1, "whether you came upon where it does, or there is none", start=1
    )
