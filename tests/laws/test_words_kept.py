"""What is kept of a meeting and of words given: who, when, how, and what follows from that."""

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
    before_her,
    heard,
    on_road,
    pass_days,
    pass_hour,
    send,
)
from wintering.laws.asking import (
    OPEN_HANDS,
    decide_carry,
    hand_over_words,
    stand_before,
    tell_where,
    wake,
)
from wintering.laws.bonds import fear_of
from wintering.laws.carrying import ERRAND_ROUND, carry
from wintering.laws.coming import ERRAND_HILL, go_home
from wintering.laws.giving import decide_give, hear_words
from wintering.laws.hearing import decide_words
from wintering.laws.matters import ANSWER_COME, ANSWER_NO, ANSWER_YES
from wintering.laws.messages import answer_words, is_free_to_answer
from wintering.laws.news import believed_home
from wintering.laws.reasons import REASON_WORDS
from wintering.laws.tidings import (
    CARRYING,
    COMING_ON_RISE,
    MESSAGE_COME,
    MESSAGE_THANKS,
    WAKING_GUN,
    WAKING_TOUCH,
    WAKING_WAIT,
)
from wintering.life.chance import key_hour
from wintering.life.events import SOMEONE_ON_THE_RISE, SOMEONE_WENT_HOME
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

SEASON_H = 90 * 24


def later() -> Life:
    """A life on the road a season on, so that an hour at the start of it is long ago."""
    life = on_road()
    life.hour += SEASON_H
    life.day = life.hour // 24
    key_hour(life)
    return life


def woken(how: int) -> Life:
    """A life a season on in which the carrier has just been woken in some way."""
    life = later()
    life.activity[CARRIER] = SLEEP
    wake(life, ROAD, CARRIER, how)
    return life


def words_weight(life: Life) -> float:
    """What words weighed in the newest decision."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    many = life.decision_weights[slot]
    at = [life.weight_reason[slot][place] for place in range(many)].index(REASON_WORDS)
    return life.weight_amount[slot][at]


# Meetings.


def test_the_fright_of_a_gun_in_the_face_fades_from_that_hour():
    life = woken(WAKING_GUN)
    at_once = fear_of(life, ROAD, CARRIER, YOU)
    assert at_once > 0.5
    life.hour += int(24.0 * ROAD.par.bonds_fear_days)
    assert pytest.approx(0.5 * at_once, rel=0.02) == fear_of(life, ROAD, CARRIER, YOU)


def test_hands_that_he_saw_empty_weigh_for_you_when_he_is_asked():
    for how, weight in ((WAKING_WAIT, OPEN_HANDS), (WAKING_TOUCH, 0.0)):
        life = woken(how)
        decide_carry(life, ROAD, CARRIER, MESSAGE_COME)
        assert weight == words_weight(life)


def test_how_her_carrier_was_woken_is_told_with_the_words():
    def office(how: int) -> float:
        life = heard(MESSAGE_COME)
        life.place[CARRIER], life.activity[CARRIER] = NIGHT_CAMP, SLEEP
        wake(life, ROAD, CARRIER, how)
        decide_words(life, ROAD, LEADER)
        return life.office_said[LEADER]

    assert office(WAKING_GUN) < office(WAKING_TOUCH) == office(WAKING_WAIT)


def test_every_meeting_begins_anew():
    """What was shown and told at the last one is of the last one; a gun in your hand is seen."""
    for drawn in (0, 1):
        life = later()
        life.gun_drawn, life.gun_shown, life.hands_shown, life.told_count = drawn, 1 - drawn, 1, 3
        stand_before(life, ROAD, CARRIER)
        assert (drawn, 0, 0) == (life.gun_shown, life.hands_shown, life.told_count)


def test_a_meeting_is_one_meeting_for_as_long_as_it_lasts():
    life = later()
    stand_before(life, ROAD, CARRIER)
    life.hands_shown, life.told_count = 1, 2
    stand_before(life, ROAD, CARRIER)
    assert (1, 2) == (life.hands_shown, life.told_count)
    assert 1 == life.met_count[CARRIER]
    assert life.hour == life.met_hour[CARRIER] == life.company_hour == life.saw_you_hour[CARRIER]
    life.hour += 5
    stand_before(life, ROAD, CARRIER)
    assert 2 == life.met_count[CARRIER]


def test_whoever_is_told_where_you_live_goes_by_that_and_not_by_what_was_said_before():
    life = later()
    life.camp = HOME
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = FAR_SEAT, life.hour - 1
    life.words_state[CARRIER] = 0
    assert decide_carry(life, ROAD, CARRIER, MESSAGE_COME) == ANSWER_YES
    hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    tell_where(life, ROAD, CARRIER)
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert HOME == life.seen_place[LEADER]
    assert life.hour == life.seen_place_hour[LEADER]


def test_she_goes_to_where_you_live_and_not_to_where_her_man_met_you():
    life = later()
    life.fire_seen[LEADER] = RISE  # from those who follow you
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = RISE, life.hour - 48
    send(life, MESSAGE_COME)
    life.seen_place[CARRIER], life.seen_place_hour[CARRIER] = NIGHT_CAMP, life.hour
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert NIGHT_CAMP == life.seen_place[LEADER]  # the last that anyone saw of you
    assert RISE == believed_home(life, LEADER)
    life.fire_seen[LEADER] = NONE
    assert NIGHT_CAMP == believed_home(life, LEADER)  # without better, where you were seen


def test_where_you_said_you_live_is_passed_on_with_the_words():
    life = later()
    life.camp = HOME
    life.fire_seen[LEADER] = FAR_SEAT
    send(life, MESSAGE_COME)
    tell_where(life, ROAD, CARRIER)
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert HOME == life.fire_seen[LEADER]


# Words given and heard.


def test_words_are_kept_with_the_hour_they_were_given_at_and_counted():
    life = later()
    life.words_state[NEIGHBOUR], life.words_carried = CARRYING, 1  # another has some, too
    for times in (1, 2):
        given = life.hour
        send(life, MESSAGE_COME)
        assert (given, times, 2) == (life.words_hour[CARRIER], life.words_sent, life.words_carried)
        life.place[CARRIER] = SEAT
        life.hour += 24
        hear_words(life, ROAD, CARRIER)
        assert 1 == life.words_carried
        assert given == life.words_hour[CARRIER]


def test_it_is_kept_who_brought_them_and_when_they_were_heard():
    life = before_her(1.0)
    assert (NONE, ANSWER_YES) == (life.heard_from, decide_give(life, ROAD, CARRIER))
    assert ANSWER_YES == life.answer_give[CARRIER]
    hear_words(life, ROAD, CARRIER)
    assert (CARRIER, life.hour) == (life.heard_from, life.hour)
    assert life.hour == life.heard_hour


def test_without_nerve_the_answer_kept_is_no():
    life = before_her(0.0)
    life.answer_give[CARRIER] = ANSWER_YES
    assert ANSWER_NO == decide_give(life, ROAD, CARRIER) == life.answer_give[CARRIER]


def test_words_are_decided_on_once_and_words_heard_later_are_decided_on_again():
    life = heard(MESSAGE_THANKS, longing=0.0)
    assert is_free_to_answer(life)
    answer = answer_words(life, ROAD, LEADER)
    assert answer == life.answer_words
    assert life.hour == life.answered_hour == life.decided_hour[LEADER]
    assert (life.answered_office, life.answered_person) == (
        life.office_said[LEADER],
        life.person_said[LEADER],
    )
    assert life.answered_person != 0.0 != life.answered_office
    assert not is_free_to_answer(life)
    life.hour += 24
    send(life, MESSAGE_COME)
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert is_free_to_answer(life)


# Coming and going home.


def coming() -> Life:
    """A life in which she has decided to come, from a seat that is not her home."""
    life = heard(MESSAGE_COME, longing=0.9)
    life.place[YOU] = FAR_SEAT  # out of sight of the rise
    life.place[LEADER] = life.place[GUARD] = life.place[CARRIER] = NIGHT_CAMP
    assert ANSWER_COME == answer_words(life, ROAD, LEADER)
    return life


def test_whoever_comes_goes_home_to_where_they_set_out_from():
    life = coming()
    assert (NIGHT_CAMP, NONE) == (life.coming_from, life.coming_place)
    # She moves on before she sets out: that is where she sets out from.
    life.place[LEADER] = life.place[GUARD] = SEAT
    pass_days(life, 4)
    assert (COMING_ON_RISE, RISE) == (life.coming_state, life.place[LEADER])
    assert (SEAT, RISE, RISE) == (life.coming_from, life.coming_place, life.errand_place[LEADER])
    pass_days(life, 9)
    assert SEAT == life.place[LEADER]


def test_it_is_kept_since_when_she_stands_there_and_how_long_she_waited():
    life = coming()
    while SOMEONE_ON_THE_RISE not in life.event_kind:
        pass_hour(life)
    assert life.hour - 1 == life.coming_hour
    while SOMEONE_WENT_HOME not in life.event_kind:
        pass_hour(life)
    waited = life.event_amount[life.event_kind.index(SOMEONE_WENT_HOME)]
    assert pytest.approx(ROAD.par.messages_rise_wait_days) == waited


def test_whoever_has_gone_home_stays_no_longer_than_that_hour():
    life = coming()
    life.stays_until[LEADER] = life.hour + SEASON_H
    life.errand[LEADER], life.coming_hour = ERRAND_HILL, life.hour
    go_home(life, ROAD, LEADER)
    assert life.hour == life.stays_until[LEADER]
    assert 0 == life.errand[LEADER]


def test_a_carrier_rests_where_he_came_to_and_then_goes_on():
    life = later()
    life.hour_of_day = 12
    life.errand[CARRIER], life.errand_place[CARRIER] = ERRAND_ROUND, NIGHT_CAMP
    carry(life, ROAD, CARRIER)
    rests = life.stays_until[CARRIER] - life.hour
    assert 0.5 <= rests / ROAD.par.people_carrier_hours <= 1.5
    places: list[int] = []
    for _ in range(12):
        life.hour_of_day = 7  # when one sets out
        life.going_to[CARRIER], life.errand[CARRIER] = NONE, 0
        key_hour(life)
        carry(life, ROAD, CARRIER)
        if life.hour < life.stays_until[CARRIER]:
            assert NONE == life.going_to[CARRIER]
        elif life.errand[CARRIER] == ERRAND_ROUND:
            places.append(life.errand_place[CARRIER])
        life.hour += 24
    assert places
    assert not {NIGHT_CAMP, NONE} & set(places)
