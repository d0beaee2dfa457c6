"""Messages: what becomes of words given to a stranger, and of whoever hears them."""

from __future__ import annotations

import pytest

from laws.message_samples import (
    CARRIER,
    FAR_SEAT,
    GUARD,
    HOME,
    LEADER,
    NEIGHBOUR,
    NIGHT_CAMP,
    RISE,
    ROAD,
    SEAT,
    SLEEP,
    WORDS,
    before_her,
    on_road,
    parameters,
    pass_days,
    pass_hour,
    road,
    send,
)
from wintering.laws.asking import (
    can_carry,
    decide_carry,
    hand_over_words,
    nerve_of,
    sleeper_at,
    wake,
)
from wintering.laws.bonds import fear_of
from wintering.laws.carrying import odds_of_turning_back, stop_on_way
from wintering.laws.giving import decide_give, decide_own_up, try_to_give
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_WAIT,
    ANSWER_YES,
)
from wintering.laws.news import knows
from wintering.laws.tidings import (
    CARRYING,
    HEARD,
    HELD_BACK,
    MESSAGE_COME,
    MESSAGE_THANKS,
    MESSAGE_WHY,
    TURNED_BACK,
    WAKING_BLADE,
    WAKING_GUN,
    WAKING_TOUCH,
    WAKING_VOICE,
    WAKING_WAIT,
)
from wintering.life.events import CARRIER_TURNED_BACK
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

GENTLE_TO_HARSH = (WAKING_WAIT, WAKING_VOICE, WAKING_TOUCH, WAKING_GUN)


def woken(how: int) -> Life:
    """A life in which the carrier has just been woken in some way."""
    life = on_road()
    life.activity[CARRIER] = SLEEP
    wake(life, ROAD, CARRIER, how)
    return life


def weights(life: Life) -> dict[int, float]:
    """The reasons of the newest decision."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return {
        life.weight_reason[slot][place]: life.weight_amount[slot][place]
        for place in range(life.decision_weights[slot])
    }


# Waking and asking.


def test_how_you_wake_an_armed_man_decides_his_nerve():
    nerves = [nerve_of(woken(how), ROAD, CARRIER) for how in GENTLE_TO_HARSH]
    assert sorted(nerves, reverse=True) == nerves
    assert nerves[0] > 2.0 * nerves[-1]


def test_a_man_who_finds_his_knife_gone_trusts_you_less_than_one_you_called_to():
    assert woken(WAKING_BLADE).trust[CARRIER][YOU] < 0.3 < woken(WAKING_VOICE).trust[CARRIER][YOU]


def test_the_bold_are_startled_less():
    bold = road(person_boldness=(0.5, 0.5, 1.0, 0.5, 0.5))
    frights = []
    for world in (bold, ROAD):
        life = on_road(world)
        wake(life, world, CARRIER, WAKING_TOUCH)
        frights.append(fear_of(life, world, CARRIER, YOU))
    assert frights[0] < frights[1]


def test_only_a_sleeper_who_lies_there_can_be_woken_and_the_traveller_first():
    life = on_road()
    assert NONE == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.place[NEIGHBOUR] = NIGHT_CAMP
    life.activity[NEIGHBOUR] = SLEEP
    assert NEIGHBOUR == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.activity[CARRIER] = SLEEP
    assert CARRIER == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.going_to[CARRIER] = SEAT
    assert NEIGHBOUR == sleeper_at(life, ROAD, NIGHT_CAMP)


def test_under_a_gun_he_says_yes_and_has_no_nerve_for_it():
    sour = road(person_grudge=(0.3, 0.2, 0.9, 0.3, 0.3))
    unasked = on_road(sour)
    wake(unasked, sour, CARRIER, WAKING_TOUCH)
    assert ANSWER_NO == decide_carry(unasked, sour, CARRIER, MESSAGE_COME)
    threatened = on_road(sour)
    wake(threatened, sour, CARRIER, WAKING_GUN)
    assert ANSWER_YES == decide_carry(threatened, sour, CARRIER, MESSAGE_COME)
    forced = woken(WAKING_GUN)
    assert ANSWER_YES == decide_carry(forced, ROAD, CARRIER, MESSAGE_COME)
    hand_over_words(forced, ROAD, CARRIER, MESSAGE_COME)
    gentle = woken(WAKING_WAIT)
    assert ANSWER_YES == decide_carry(gentle, ROAD, CARRIER, MESSAGE_COME)
    hand_over_words(gentle, ROAD, CARRIER, MESSAGE_COME)
    assert forced.words_nerve[CARRIER] < 0.5 * gentle.words_nerve[CARRIER]


def test_nobody_carries_who_was_not_asked_or_said_no():
    life = on_road()
    assert not hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    life.answer_carry[CARRIER] = ANSWER_NO
    assert not hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    assert 0 == life.words_carried


def test_a_guard_does_not_leave_her_and_she_carries_no_words_to_herself():
    life = on_road()
    assert can_carry(life, ROAD, CARRIER)
    for person in (YOU, GUARD, LEADER):
        assert not can_carry(life, ROAD, person)
        assert ANSWER_NO == decide_carry(life, ROAD, person, MESSAGE_COME)


def test_a_question_is_heavier_to_bring_before_her_than_thanks():
    nerves = {}
    for kind in (MESSAGE_WHY, MESSAGE_THANKS):
        life = on_road()
        send(life, kind)
        nerves[kind] = life.words_nerve[CARRIER]
    assert pytest.approx(0.09) == nerves[MESSAGE_THANKS] - nerves[MESSAGE_WHY]


# The road.


def test_words_are_heard_when_the_road_has_been_walked_and_not_before():
    life = on_road()
    send(life, MESSAGE_COME)
    given = life.hour
    assert not knows(life, ROAD, LEADER, WORDS)
    pass_days(life, 4)
    assert HEARD == life.words_state[CARRIER]
    assert knows(life, ROAD, LEADER, WORDS)
    # 20 km from the night camp, set out the next morning at seven: not within half a day.
    assert life.heard_hour - given > 24
    assert SEAT == life.place[CARRIER]


def test_a_longer_road_is_heard_from_later():
    hours = []
    for where in (SEAT, FAR_SEAT):
        world = road(person_home=(HOME, where, where, where, where))
        life = on_road(world)
        life.place[CARRIER] = NIGHT_CAMP
        life.seat_seen[CARRIER] = where
        send(life, MESSAGE_COME, world)
        given = life.hour
        pass_days(life, 9, world)
        assert HEARD == life.words_state[CARRIER]
        hours.append(life.heard_hour - given)
    assert hours[0] + 24 <= hours[1]


def test_he_goes_where_he_believes_she_is_and_on_when_they_tell_him_she_has_gone():
    life = on_road()
    life.place[LEADER] = life.place[GUARD] = FAR_SEAT
    life.stays_until[LEADER] = 100_000
    life.seat_seen[CARRIER] = SEAT
    send(life, MESSAGE_COME)
    been = [NIGHT_CAMP]
    while life.words_state[CARRIER] == CARRYING and life.day < 12:
        pass_hour(life)
        if life.place[CARRIER] != been[-1]:
            been.append(life.place[CARRIER])
    assert HEARD == life.words_state[CARRIER]
    assert [NIGHT_CAMP, SEAT, FAR_SEAT] == been


def test_nobody_sets_out_in_a_storm():
    life = on_road()
    send(life, MESSAGE_COME)
    life.open_wind_ms = 30.0
    pass_days(life, 3)
    assert NIGHT_CAMP == life.place[CARRIER]
    life.open_wind_ms = 2.0
    pass_days(life, 3)
    assert HEARD == life.words_state[CARRIER]


def test_who_walks_for_days_sleeps_where_there_is_shelter_on_the_way():
    assert NIGHT_CAMP == stop_on_way(ROAD, RISE, SEAT, 1)
    assert SEAT == stop_on_way(ROAD, NIGHT_CAMP, SEAT, 1)
    strange = road(place_group=(-1, -1, 0, 1, 1))
    assert SEAT == stop_on_way(strange, RISE, SEAT, 1)  # not by the fire of strangers


def test_those_with_little_nerve_turn_back_and_frost_turns_back_more():
    life = on_road()
    world = road(par=parameters())
    odds = []
    for nerve, frost in ((0.9, 8.0), (0.2, 8.0), (0.2, -10.0)):
        life.words_nerve[CARRIER], life.country_c = nerve, frost
        odds.append(odds_of_turning_back(life, world, CARRIER))
    assert odds[0] < 0.01 < odds[1] < odds[2]


def test_he_who_turns_back_goes_home_and_says_nothing():
    world = road(par=parameters(duty_noise=0.0, messages_turn_back=1.0, messages_give=5.0))
    life = on_road(world)
    send(life, MESSAGE_COME, world)
    life.words_nerve[CARRIER] = 0.0
    pass_days(life, 1, world)
    assert TURNED_BACK == life.words_state[CARRIER]
    assert CARRIER_TURNED_BACK in life.event_kind
    pass_days(life, 30, world)
    assert SEAT == life.place[LEADER]
    assert not knows(life, world, LEADER, WORDS)
    assert HELD_BACK == life.words_state[CARRIER]  # he has stood before her, and let it pass


# Giving, and owning up.


def test_nerve_gives_the_words_and_the_want_of_it_keeps_them():
    assert ANSWER_YES == decide_give(before_her(0.6), ROAD, CARRIER)
    assert ANSWER_NO == decide_give(before_her(0.0), ROAD, CARRIER)


def test_who_once_turned_back_finds_it_harder():
    nerve = 0.25
    assert ANSWER_YES == decide_give(before_her(nerve), ROAD, CARRIER)
    assert ANSWER_NO == decide_give(before_her(nerve, TURNED_BACK), ROAD, CARRIER)


def test_after_three_moments_let_pass_they_are_never_given():
    life = before_her(0.0)
    for expected in (CARRYING, CARRYING, HELD_BACK):
        try_to_give(life, ROAD, CARRIER)
        assert expected == life.words_state[CARRIER]
    assert 0 == life.words_carried
    assert not knows(life, ROAD, LEADER, WORDS)


def test_a_kind_man_tells_you_that_he_failed_and_a_frightened_one_lies():
    kind = road(person_kindness=(0.5, 0.5, 0.9, 0.5, 0.5))
    life = on_road(kind)
    life.words_state[CARRIER] = HELD_BACK
    assert ANSWER_NO == decide_own_up(life, kind, CARRIER)
    assert 0 == life.words_lied[CARRIER]
    sour = road(person_kindness=(0.5, 0.5, 0.1, 0.5, 0.5))
    life.fright[CARRIER][YOU], life.fright_hour[CARRIER][YOU] = 0.9, life.hour
    assert ANSWER_YES == decide_own_up(life, sour, CARRIER)
    assert 1 == life.words_lied[CARRIER]


def test_who_lied_to_you_once_goes_on_saying_so():
    life = on_road()
    life.words_state[CARRIER] = HELD_BACK
    life.words_lied[CARRIER] = 1
    assert ANSWER_YES == decide_own_up(life, ROAD, CARRIER)


def test_he_who_has_yet_to_go_says_so():
    life = on_road()
    send(life, MESSAGE_COME)
    assert ANSWER_WAIT == decide_own_up(life, ROAD, CARRIER)
