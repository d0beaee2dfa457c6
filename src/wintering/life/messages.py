"""Fields of messages: words given to whoever carries them, and who comes because of them."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET, UNTOLD_MANY
from wintering.life.telling import CODE_HIGHEST, HOURS_AT_MOST


class Messages(Group):
    """Words on their way, one message to a carrier, and the answer to what was heard of them."""

    words_kind: list[int] = counts("P", "kind", 0, 5, "what the words each carries are for")
    words_state: list[int] = counts("P", "state", 0, 4, "how it stands with the words each carries")
    words_hour: list[int] = counts(
        "P", "h", NEVER_YET, HOURS_AT_MOST, "when you gave each their words", start=NEVER_YET
    )
    words_nerve: list[float] = numbers("P", "1", 0.0, 1.0, "with what nerve each set out with them")
    words_tried: list[int] = counts(
        "P", "time", 0, UNTOLD_MANY, "how often each let the moment to give them pass"
    )
    words_lied: list[int] = counts("P", "0/1", 0, 1, "whether each told you falsely that they had")
    words_sent: int = count("time", 0, UNTOLD_MANY, "how often you gave words to be carried")
    words_carried: int = count("person", 0, "P", "how many have words to give or to own up to")
    woken_how: list[int] = counts("P", "way", 0, 5, "how you woke each")
    answer_carry: list[int] = counts(
        "P", "answer", 0, CODE_HIGHEST, "whether each carries words for you"
    )
    answer_give: list[int] = counts(
        "P", "answer", 0, CODE_HIGHEST, "whether each gave the words when they could"
    )
    heard_kind: int = count("kind", 0, 5, "what the words were for, as they were heard")
    heard_sure: float = number("1", 0.0, 1.0, "how far they were believed to be yours")
    heard_from: int = count("person", -1, "P", "who gave them", start=NONE)
    heard_hour: int = count("h", NEVER_YET, HOURS_AT_MOST, "when they were heard", start=NEVER_YET)
    answer_words: int = count("answer", 0, CODE_HIGHEST, "what was decided on hearing them")
    answered_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when that was decided", start=NEVER_YET
    )
    answered_office: float = number("1", -100.0, 100.0, "what the office weighed, deciding that")
    answered_person: float = number("1", -100.0, 100.0, "what the person weighed, deciding that")
    coming_who: int = count("person", -1, "P", "who comes to you because of them", start=NONE)
    coming_state: int = count("state", 0, 5, "how far whoever comes has come")
    coming_due: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when they set out, or give up waiting", start=NEVER_YET
    )
    coming_from: int = count("place", -1, "L", "where they set out from", start=NONE)
    coming_place: int = count("place", -1, "L", "the rise they come to", start=NONE)
    coming_hour: int = count(
        "h", NEVER_YET, HOURS_AT_MOST, "when they stood on it first", start=NEVER_YET
    )
    rise_seen: int = count("0/1", 0, 1, "whether you have seen someone on the rise")
