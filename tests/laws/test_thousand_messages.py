"""Of a thousand messages sent in the bundled world: how many are heard, when, and how she decides.

The lives are lived natively: `rehearse/messengers.py` sends, the laws do the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from itertools import product
from statistics import mean, median
from typing import NamedTuple

import pytest

from laws.lives import eight_moons, index
from wintering.laws.matters import ANSWER_ANOTHER, ANSWER_COME, ANSWER_LATE, ANSWER_STAY
from wintering.laws.tidings import (
    HEARD,
    MESSAGE_KNOW,
    MESSAGE_THANKS,
    MESSAGES,
    WAKING_GUN,
    WAKING_TOUCH,
    WAKING_WAIT,
    WAKINGS,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),  # compiling one more entry takes minutes on a busy machine
    pytest.mark.skipif(find_spec("numba") is None, reason="needs native lives: Numba"),
]

DAYS = (30, 75, 120, 165)
REPEATS = 10  # for each day, way of waking and end of the words: a thousand in all
WAITED_DAYS = 45


class Sent(NamedTuple):
    """How a message was sent and what became of it."""

    day: int
    how: int
    kind: int
    given: int
    heard: int  # hours after, -1 never
    answer: int
    office: float
    person: float
    arrived: int  # hours after it was given, -1 never


@cache
def sent() -> tuple[Sent, ...]:
    """A thousand messages, one a life."""
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.messengers import send_and_wait
    from wintering.rehearse.native import laws_of

    _, world = eight_moons()
    night_camp, hale = index("place", "night_camp"), index("person", "hale")
    crowd = Crowd(laws_of(world, send_and_wait), REPEATS)
    found: list[Sent] = []
    for day, how, kind in product(DAYS, range(1, len(WAKINGS)), range(1, len(MESSAGES))):
        for place in range(REPEATS):
            crowd.begin(place, seed=5000 + len(found) + place)
        hours = (day + WAITED_DAYS) * 24
        for place, given in enumerate(
            crowd.live(send_and_wait, night_camp, day, how, kind, hours, threads=2)
        ):
            life = crowd.life(place)
            was_heard = life.words_state[hale] == HEARD
            found.append(
                Sent(
                    day, how, kind, int(given),
                    int(life.heard_hour - given) if was_heard else -1,
                    int(life.answer_words), life.answered_office, life.answered_person,
                    int(life.coming_hour - given) if life.coming_hour > 0 else -1,
                )
            )  # fmt: skip
    return tuple(found)


def taken() -> list[Sent]:
    return [each for each in sent() if each.given > 0]


def heard() -> list[Sent]:
    return [each for each in taken() if each.heard >= 0]


def share_heard(belongs: Callable[[Sent], bool]) -> float:
    """The share heard of those taken that belong."""
    own = [each for each in taken() if belongs(each)]
    return sum(each.heard >= 0 for each in own) / len(own)


def test_many_a_message_is_never_heard_and_a_third_at_least_are():
    assert 1.0 / 3.0 < share_heard(lambda each: True) < 0.8


def test_no_message_is_heard_before_a_man_could_walk_the_road():
    # From the night camp to Tondc it is a day's march; most take the next morning or the one after.
    assert 4 < min(each.heard for each in heard())
    assert 24 < median(each.heard for each in heard()) < 24 * 10


def test_some_are_heard_a_week_late():
    assert any(each.heard > 24 * 7 for each in heard())


def test_who_was_let_wake_by_himself_brings_it_and_who_had_a_gun_on_him_does_not():
    gentle = share_heard(lambda each: each.how == WAKING_WAIT)
    assert 0.55 < gentle
    assert share_heard(lambda each: each.how == WAKING_GUN) < 0.5 * gentle


def test_nobody_refuses_a_gun_and_many_refuse_a_hand_on_the_shoulder():
    def share_taken(how: int) -> float:
        own = [each for each in sent() if each.how == how]
        return sum(each.given > 0 for each in own) / len(own)

    assert share_taken(WAKING_TOUCH) < share_taken(WAKING_WAIT)
    assert share_taken(WAKING_TOUCH) < share_taken(WAKING_GUN)


def test_each_of_the_four_answers_is_given():
    answers = [each.answer for each in heard() if each.answer]
    for answer in (ANSWER_COME, ANSWER_LATE, ANSWER_ANOTHER, ANSWER_STAY):
        assert answers.count(answer) >= 3, (answer, answers)


def test_what_she_does_follows_from_her_two_weights():
    def total(answer: int) -> float:
        return mean(each.office + each.person for each in heard() if each.answer == answer)

    def person(answer: int) -> float:
        return mean(each.person for each in heard() if each.answer == answer)

    assert total(ANSWER_STAY) < total(ANSWER_LATE) < total(ANSWER_COME)
    assert total(ANSWER_ANOTHER) < total(ANSWER_LATE)
    assert person(ANSWER_STAY) < person(ANSWER_ANOTHER)


def test_the_office_speaks_against_coming_and_the_woman_for_it():
    assert mean(each.office for each in heard()) < 0.0 < mean(each.person for each in heard())


def test_she_comes_more_readily_to_be_understood_than_to_be_thanked():
    def comes(kind: int) -> float:
        own = [each for each in heard() if each.kind == kind]
        return sum(each.answer in (ANSWER_COME, ANSWER_LATE) for each in own) / len(own)

    assert comes(MESSAGE_THANKS) < comes(MESSAGE_KNOW)


def test_who_comes_late_stands_on_the_rise_later():
    def days(answer: int) -> float:
        return median(
            each.arrived for each in heard() if each.answer == answer and each.arrived > 0
        )

    assert days(ANSWER_COME) + 72 < days(ANSWER_LATE)
