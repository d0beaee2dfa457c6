"""What is kept of a decision, of words on their way and of a bond, until it is another."""

from __future__ import annotations

import pytest

from laws.hearts_samples import pass_hours
from laws.message_samples import (
    CARRIER,
    FAR_SEAT,
    GUARD,
    HOME,
    LEADER,
    NEIGHBOUR,
    RISE,
    ROAD,
    SEAT,
    SLEEP,
    WORDS,
    before_her,
    heard,
    on_road,
    pass_days,
    pass_hour,
    road,
    send,
)
from wintering.laws.asking import WAIT_RESPECT, decide_carry, move, wake
from wintering.laws.bonds import BOND_NAMES, bond_of, mend, set_bond, warm_up
from wintering.laws.carrying import ERRAND_ROUND, carry_words, turn_back
from wintering.laws.coming import ERRAND_HILL, follow_reports, go_to_hill, plan_coming
from wintering.laws.duty import decide, settle_pass
from wintering.laws.gate import decide_gate
from wintering.laws.giving import decide_give, decide_own_up, hear_words
from wintering.laws.hearing import decide_words
from wintering.laws.matters import (
    ANSWER_COME,
    ANSWER_NOD,
    ANSWER_WARY,
    MATTER_LAMP,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_STEP_IN,
)
from wintering.laws.messages import MORNING_H, answer_words, messages
from wintering.laws.news import deny, sureness
from wintering.laws.tension import wear
from wintering.laws.tidings import (
    CARRYING,
    COMING_ON_RISE,
    COMING_UNDER_WAY,
    COMING_WAITS,
    HELD_BACK,
    MESSAGE_COME,
    MESSAGE_GOODBYE,
    TURNED_BACK,
    WAKING_TOUCH,
    WAKING_WAIT,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import (
    ROLE_CAMP,
    ROLE_CARRIER,
    ROLE_GUARD,
    ROLE_LEADER,
    ROLE_YOU,
)

DAY = 24


def newest(life: Life) -> tuple[int, float, float, int]:
    """Whose the newest decision is, what office and person weighed in it, and its hour."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return (
        life.decision_who[slot],
        life.decision_office[slot],
        life.decision_person[slot],
        life.decision_hour[slot],
    )


def said(life: Life, person: int) -> tuple[int, float, float, int]:
    """What is kept of someone's last decision."""
    return (
        person,
        life.office_said[person],
        life.person_said[person],
        life.decided_hour[person],
    )


def late() -> Life:
    """A life on the road a season on, so that the hours at its start are long ago."""
    life = on_road()
    pass_hours(life, DAY * 90)
    return life


# Decisions.


@pytest.mark.parametrize(
    "matter", [MATTER_PASS, MATTER_SEND_FOLLOWERS, MATTER_LAMP, MATTER_STEP_IN]
)
def test_it_is_kept_what_office_and_person_weighed_and_when(matter: int):
    life = late()
    life.gun_shown = 1
    decide(life, ROAD, LEADER, matter)
    who, office, person, hour = newest(life)
    assert LEADER == who
    assert (LEADER, office, person, hour) == said(life, LEADER)
    assert 0.0 != office
    assert 0.0 != person


def test_what_someone_weighs_at_the_gate_is_kept():
    roles = (ROLE_YOU, ROLE_LEADER, ROLE_CARRIER, ROLE_GUARD, ROLE_CAMP)
    yours = road(person_role=roles, person_office=(0.5, 0.9, 0.4, 0.8, 0.9))
    life = on_road(yours)
    life.warmth[NEIGHBOUR][YOU] = 0.6
    decide_gate(life, yours, NEIGHBOUR)
    _, office, person, _ = newest(life)
    assert (office, person) == (life.office_said[NEIGHBOUR], life.person_said[NEIGHBOUR])
    assert 0.0 != office
    assert 0.0 != person


def test_what_a_carrier_weighs_asked_and_before_her_is_kept():
    asked = late()
    decide_carry(asked, ROAD, CARRIER, MESSAGE_GOODBYE)
    given = before_her(0.8)
    pass_hours(given, DAY)
    decide_give(given, ROAD, CARRIER)
    for life in (asked, given):
        assert newest(life) == said(life, CARRIER)
        assert 0.0 != life.office_said[CARRIER]
        assert 0.0 != life.person_said[CARRIER]


def test_when_he_was_asked_what_became_of_them_is_kept():
    life = before_her(0.1, HELD_BACK)
    pass_hours(life, DAY)
    decide_own_up(life, ROAD, CARRIER)
    assert life.hour == life.decided_hour[CARRIER]


def test_what_she_weighs_on_hearing_them_is_kept():
    life = heard(MESSAGE_COME)
    decide_words(life, ROAD, LEADER)
    assert newest(life)[1:3] == (life.office_said[LEADER], life.person_said[LEADER])


def test_a_nod_earns_some_respect_and_wariness_none():
    respect = {}
    for answer in (ANSWER_NOD, ANSWER_WARY):
        life = late()
        life.respect[CARRIER][YOU] = 0.2
        settle_pass(life, ROAD, CARRIER, answer)
        respect[answer] = life.respect[CARRIER][YOU]
        assert answer == life.answer_pass[CARRIER]
    assert 0.2 == respect[ANSWER_WARY] < respect[ANSWER_NOD]


def test_going_against_both_selves_wears_on_both():
    life = late()
    wear(life, ROAD, LEADER, YOU, MATTER_PASS, 0.3)
    wear(life, ROAD, LEADER, YOU, MATTER_PASS, 0.2)
    assert pytest.approx(0.5) == life.heart_yielded[LEADER] == life.office_yielded[LEADER]


# Words on their way.


def test_whoever_sat_by_till_he_woke_is_respected_for_it():
    respect = {}
    for how in (WAKING_WAIT, WAKING_TOUCH):
        life = late()
        life.activity[CARRIER] = SLEEP
        life.respect[CARRIER][YOU] = 0.2
        wake(life, ROAD, CARRIER, how)
        respect[how] = life.respect[CARRIER][YOU]
        assert life.hour == life.together_hour[CARRIER][YOU] == life.together_hour[YOU][CARRIER]
    assert {WAKING_WAIT: move(0.2, WAIT_RESPECT), WAKING_TOUCH: 0.2} == respect


def test_new_words_begin_without_what_became_of_the_old_ones():
    life = late()
    life.words_tried[CARRIER], life.words_lied[CARRIER] = 2, 1
    life.words_state[CARRIER] = HELD_BACK
    send(life, MESSAGE_COME)
    assert (CARRYING, 0, 0) == (
        life.words_state[CARRIER],
        life.words_tried[CARRIER],
        life.words_lied[CARRIER],
    )


def test_words_that_are_given_are_as_fresh_as_on_the_day_they_were_given_to_him():
    life = late()
    send(life, MESSAGE_COME)
    pass_hours(life, DAY * 400)  # he has been long on the way
    faded = sureness(life, ROAD, CARRIER, WORDS)
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert faded < sureness(life, ROAD, CARRIER, WORDS)
    assert life.hour == life.belief_hour[CARRIER][WORDS]


def test_who_carries_words_or_comes_because_of_them_no_longer_keeps_near_you():
    life = late()
    send(life, MESSAGE_COME)
    life.is_near[CARRIER] = 1
    carry_words(life, ROAD, CARRIER)
    assert 0 == life.is_near[CARRIER]
    life = heard(MESSAGE_COME, longing=0.9)
    plan_coming(life, ROAD, NEIGHBOUR, 0)
    life.is_near[NEIGHBOUR], life.coming_place = 1, RISE
    go_to_hill(life, ROAD, NEIGHBOUR)
    assert 0 == life.is_near[NEIGHBOUR]


def test_who_turns_back_is_on_his_way_home():
    life = late()
    send(life, MESSAGE_COME)
    life.errand[CARRIER] = 0
    turn_back(life, ROAD, CARRIER)
    assert (TURNED_BACK, ERRAND_ROUND) == (life.words_state[CARRIER], life.errand[CARRIER])


def test_those_about_her_know_where_she_is_and_where_she_has_set_out_for():
    life = late()
    life.seat_seen[GUARD] = HOME
    life.hour_of_day = MORNING_H
    messages(life, ROAD)
    assert SEAT == life.seat_seen[GUARD]
    life.going_to[LEADER], life.way_left_km[LEADER] = FAR_SEAT, 9.0
    messages(life, ROAD)
    assert FAR_SEAT == life.seat_seen[GUARD]
    assert SEAT == life.seat_seen[CARRIER]  # he is elsewhere, and believes what he believed


def test_a_second_coming_begins_anew():
    life = heard(MESSAGE_COME, longing=0.9)
    life.rise_seen, life.coming_place, life.coming_state = 1, FAR_SEAT, 5
    assert ANSWER_COME == answer_words(life, ROAD, LEADER)
    assert (COMING_WAITS, NONE, 0) == (life.coming_state, life.coming_place, life.rise_seen)
    life.place[YOU] = FAR_SEAT
    pass_hour(life)
    assert (COMING_UNDER_WAY, ERRAND_HILL) == (life.coming_state, life.errand[LEADER])
    pass_days(life, 4)
    assert COMING_ON_RISE == life.coming_state
    days = ROAD.par.messages_rise_wait_days
    assert life.coming_hour + int(DAY * days) == life.coming_due


def test_what_a_scout_brings_in_is_as_old_as_the_hour_he_saw_it():
    life = heard(MESSAGE_COME, longing=0.9)
    life.place[LEADER] = life.place[NEIGHBOUR] = RISE
    life.is_near[NEIGHBOUR] = 1
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = HOME, life.hour - 90
    life.seen_place[NEIGHBOUR], life.seen_place_hour[NEIGHBOUR] = FAR_SEAT, life.hour - 6
    life.fire_seen[LEADER], life.fire_seen[NEIGHBOUR] = HOME, FAR_SEAT
    follow_reports(life, ROAD, LEADER)
    assert (FAR_SEAT, life.hour - 6) == (life.seen_place[LEADER], life.seen_place_hour[LEADER])
    assert FAR_SEAT == life.fire_seen[LEADER]


def test_what_was_denied_is_doubted_from_that_hour():
    life = late()
    life.trust[CARRIER][NEIGHBOUR] = 0.9
    life.belief[CARRIER][0], life.belief_hour[CARRIER][0] = 0.5, life.hour - 400
    life.belief_from[CARRIER][0] = GUARD
    deny(life, ROAD, NEIGHBOUR, CARRIER, 0)
    assert life.hour == life.belief_hour[CARRIER][0]
    assert 0.0 < life.belief[CARRIER][0] < 0.5


# Bonds.


@pytest.mark.parametrize("dimension", range(len(BOND_NAMES)))
def test_a_bond_that_is_set_stands_there_from_that_hour(dimension: int):
    life = late()
    life.together_hour[CARRIER][LEADER] = life.hour  # so that longing has not begun to grow
    for value in (0.71, 0.31):
        set_bond(life, CARRIER, LEADER, dimension, value)
        assert pytest.approx(value) == bond_of(life, ROAD, CARRIER, LEADER, dimension)
        assert pytest.approx(value) != bond_of(life, ROAD, LEADER, CARRIER, dimension)


def test_what_makes_a_wrong_good_counts_as_an_apology():
    life = late()
    life.wrong[CARRIER][YOU] = 0.6
    mend(life, ROAD, CARRIER, YOU, 0, 0.5)
    assert pytest.approx(0.5) == life.apology[CARRIER][YOU]


def test_a_good_talk_eases_longing():
    life = late()
    life.longing[NEIGHBOUR][GUARD] = 0.8
    warm_up(life, ROAD, NEIGHBOUR, GUARD, 1.0)
    eased = 0.8 * (1.0 - ROAD.par.bonds_longing_ease)
    assert pytest.approx(eased) == life.longing[NEIGHBOUR][GUARD]
