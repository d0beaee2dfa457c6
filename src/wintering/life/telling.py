"""Fields of the clock, of what may be told now, of what you are at, and of your orders."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE, WEIGHTS_KEPT

HOURS_AT_MOST = 1_000_000  # about 114 years: no life is longer
TURNS_AT_MOST = 10_000_000
WORD_HIGHEST = 0xFFFFFFFF
CODE_HIGHEST = 9999  # of kinds, reasons, matters and answers, which are small numbers
AMOUNT_HIGHEST = 1.0e9


class Clock(Group):
    """When it is, and what chance is keyed by."""

    hour: int = count("h", 0, HOURS_AT_MOST, "hours since the midnight before the story began")
    hour_of_day: int = count("h", 0, 23, "hour of the day, local standard time")
    day: int = count("day", 0, HOURS_AT_MOST, "days since the day the story began, which is 0")
    turn: int = count("turn", 0, TURNS_AT_MOST, "choices made so far")
    seed_low: int = count("word", 0, WORD_HIGHEST, "low half of the seed")
    seed_high: int = count("word", 0, WORD_HIGHEST, "high half of the seed")
    key_low: int = count("word", 0, WORD_HIGHEST, "low half of the key of this hour's draws")
    key_high: int = count("word", 0, WORD_HIGHEST, "high half of the key of this hour's draws")
    turn_draws: int = count("draw", 0, WORD_HIGHEST, "draws made this turn by director and scenes")


class Telling(Group):
    """What may be told this hour, and what has been noted for the ledger."""

    moments: int = count("bits", 0, WORD_HIGHEST, "moments of this hour (life.moments)")
    arrived: int = count("place", -1, "L", "where you arrived this hour", start=NONE)
    met: list[int] = counts("P", "0/1", 0, 1, "whom you met this hour")
    heard: list[int] = counts("F", "0/1", 0, 1, "what you were told this hour")
    dreamt: int = count("memory", -1, "M", "what you dreamt of this hour", start=NONE)
    dream_is_nightmare: int = count("0/1", 0, 1, "whether that dream is a nightmare")
    danger: int = count("reason", 0, CODE_HIGHEST, "what threatens you this hour")
    near_death: int = count("reason", 0, CODE_HIGHEST, "what will kill you within the hour")
    dying_of: int = count("reason", 0, CODE_HIGHEST, "what you are dying of")
    glimpsed_who: int = count("person", -1, "P", "whose sign you saw this hour", start=NONE)
    interrupted_by: int = count("reason", 0, CODE_HIGHEST, "what broke off what you were at")
    event_count: int = count("event", 0, TURNS_AT_MOST * 100, "events noted so far")
    event_hour: list[int] = counts("N", "h", 0, HOURS_AT_MOST, "hour of each event kept")
    event_kind: list[int] = counts("N", "kind", 0, CODE_HIGHEST, "kind of each event kept")
    event_who: list[int] = counts("N", "index", -1, CODE_HIGHEST, "who did it", start=NONE)
    event_whom: list[int] = counts("N", "index", -1, CODE_HIGHEST, "to whom", start=NONE)
    event_what: list[int] = counts("N", "index", -1, CODE_HIGHEST, "what, by kind", start=NONE)
    event_amount: list[float] = numbers(
        "N", "by kind", -AMOUNT_HIGHEST, AMOUNT_HIGHEST, "how much, by kind"
    )
    decision_count: int = count("decision", 0, TURNS_AT_MOST * 100, "decisions noted so far")
    decision_hour: list[int] = counts("D", "h", 0, HOURS_AT_MOST, "hour of each decision kept")
    decision_who: list[int] = counts("D", "person", -1, "P", "who decided", start=NONE)
    decision_matter: list[int] = counts("D", "matter", 0, CODE_HIGHEST, "what was decided")
    decision_answer: list[int] = counts("D", "answer", 0, CODE_HIGHEST, "how it was decided")
    decision_office: list[float] = numbers("D", "1", -100.0, 100.0, "weight given by the office")
    decision_person: list[float] = numbers("D", "1", -100.0, 100.0, "weight given by the person")
    decision_weights: list[int] = counts(
        "D", "weight", 0, WEIGHTS_KEPT, "how many weights are kept of it"
    )
    weight_reason: list[list[int]] = counts("D W", "reason", 0, CODE_HIGHEST, "why")
    weight_amount: list[list[float]] = numbers("D W", "1", -100.0, 100.0, "how much it weighed")
    weight_about: list[list[int]] = counts(
        "D W", "index", -1, CODE_HIGHEST, "a person, place or memory it speaks of", start=NONE
    )


class Orders(Group):
    """What you are at, where your roles are bound, your standing order, the author's numbers."""

    doing: int = count("activity", -1, "A", "what you are at; none when it is done", start=NONE)
    doing_left: float = number("h", 0.0, 10_000.0, "hours of work left of it")
    doing_until_waking: int = count("0/1", 0, 1, "whether it lasts until you wake")
    role_place: list[int] = counts("R", "place", -1, "L", "the place of each role", start=NONE)
    order_active: int = count("0/1", 0, 1, "whether a standing order is being lived")
    order_slot: list[int] = counts("S", "activity", -1, "A", "what each day is for", start=NONE)
    order_eat: int = count("plan", 0, 2, "eat: 0 full, 1 half, 2 little")
    order_fire: int = count("plan", 0, 2, "fire: 0 none, 1 low, 2 high", start=1)
    order_ground: int = count("plan", 0, 2, "ground: 0 camp, 1 near, 2 wide", start=1)
    order_night: int = count("plan", 0, 2, "nights: 0 face, 1 push away, 2 let come", start=2)
    order_until: int = count("plan", 0, 3, "until: 0 three days, 1 seven, 2 moon, 3 pressed")
    order_began: int = count("h", 0, HOURS_AT_MOST, "hour at which the order began")
    done_hours: list[float] = numbers("A", "h", 0.0, 1.0e6, "hours you ever gave to each activity")
    hours_at: list[int] = counts("L", "h", 0, HOURS_AT_MOST, "hours you ever spent at each place")
    quality_world: list[float] = numbers("Q", "by quality", -1.0e9, 1.0e9, "an author's number")
    is_quiet: int = count("0/1", 0, 1, "whether quieter nights were chosen")
