"""Fields of duty: what has been decided, and by which weights."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET
from wintering.life.telling import CODE_HIGHEST, HOURS_AT_MOST


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
