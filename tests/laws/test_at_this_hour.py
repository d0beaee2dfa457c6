"""What people are at and why, hour by hour; and what ends when something else begins."""

from __future__ import annotations

import pytest

from laws.followers_samples import CARELESS, KIND, WORLD, watched
from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from laws.message_samples import (
    CARRIER,
    CARRY,
    FAR_SEAT,
    HOME,
    IDLE,
    LEADER,
    NEIGHBOUR,
    NIGHT_CAMP,
    REST,
    RISE,
    ROAD,
    SEAT,
    SLEEP,
    WALK,
    WATCH,
    on_road,
    send,
)
from laws.people_samples import LEAD, PATROLLED, SECOND, begun
from laws.people_samples import LEADER as CHIEF
from laws.people_samples import WORLD as WOODED
from laws.search_samples import COUNTRY, HIM, out
from wintering.laws.carrying import carry, rest
from wintering.laws.coming import follow_reports, go_to_hill, plan_coming
from wintering.laws.crossing import come_face_to_face
from wintering.laws.duty import settle_pass
from wintering.laws.facing import face, push_away
from wintering.laws.following import leave_to_report, lose_you
from wintering.laws.giving import hear_words
from wintering.laws.going import set_out, step_on
from wintering.laws.looking import look_for_you
from wintering.laws.matters import ANSWER_NOD
from wintering.laws.meanings import FACT_ALIVE, FACT_DEAD, MEMORY_DEED
from wintering.laws.news import learn
from wintering.laws.patrol import follow_lead, patrol
from wintering.laws.people import hold_court
from wintering.laws.reasons import REASON_DARK, REASON_DUTY
from wintering.laws.tidings import COMING_ON_RISE, COMING_UNDER_WAY, HEARD, MESSAGE_COME
from wintering.laws.working_out import BY_SIGNS, HUNTED_THEN, misread, understand
from wintering.laws.works import WORK_RANGE
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life

DAY = 24


def at(life: Life, hour: int) -> Life:
    """The same life at an hour of a day."""
    life.hour_of_day = hour
    return life


# What they are at.


def test_on_the_road_one_sleeps_by_night_and_is_at_nothing_by_day_until_one_sets_out():
    life = on_road()
    doing = []
    for hour in (2, 12, 21):
        rest(at(life, hour), ROAD, CARRIER)
        doing.append(life.activity[CARRIER])
    assert [SLEEP, IDLE, SLEEP] == doing
    life.seat_seen[CARRIER] = life.place[CARRIER] = SEAT
    homed = ROAD._replace(
        person_home=(HOME, SEAT, SEAT, SEAT, SEAT), par=parameters(messages_to_seat=0.0)
    )
    carry(at(life, 7), homed, CARRIER)
    assert CARRY == life.activity[CARRIER]


def test_who_sets_out_walks_camps_and_sleeps_on_the_way():
    life = on_road()
    life.activity[CARRIER] = IDLE
    set_out(life, ROAD, CARRIER, FAR_SEAT)
    assert WALK == life.activity[CARRIER]
    doing = []
    for hour in (12, 20, 2):
        life.light = 1.0 if hour == 12 else 0.0
        step_on(at(life, hour), ROAD, CARRIER)
        doing.append(life.activity[CARRIER])
    assert [WALK, SLEEP] == [doing[0], doing[2]]
    assert doing[1] in (REST, SLEEP)


def test_who_waits_on_a_rise_keeps_watch_by_day_and_takes_a_nearer_one_on_word_of_you():
    life = on_road()
    plan_coming(life, ROAD, NEIGHBOUR, 0)
    life.coming_place, life.coming_state = RISE, COMING_ON_RISE
    life.coming_due = life.hour + DAY
    life.place[NEIGHBOUR], life.light = RISE, 1.0
    go_to_hill(at(life, 12), ROAD, NEIGHBOUR)
    assert WATCH == life.activity[NEIGHBOUR]
    life.is_near[CARRIER], life.place[CARRIER] = 1, NIGHT_CAMP
    life.seen_place[CARRIER], life.seen_place_hour[CARRIER] = FAR_SEAT, life.hour
    life.coming_who = NEIGHBOUR
    follow_reports(life, ROAD, NEIGHBOUR)
    assert COMING_UNDER_WAY == life.coming_state


def test_a_patrol_does_what_its_lead_does_and_a_leader_what_her_office_asks():
    life = begun()
    life.activity[LEAD], life.activity[SECOND] = 3, 0
    follow_lead(life, WOODED, SECOND, LEAD)
    assert 3 == life.activity[SECOND]
    life.activity[CHIEF], life.moved_by[CHIEF] = 3, 0
    hold_court(at(life, 9), WOODED, CHIEF)
    assert WOODED.routine_activity[CHIEF][9] == life.activity[CHIEF]
    assert REASON_DUTY == life.moved_by[CHIEF]


def test_a_patrol_is_out_by_duty_and_lies_up_for_the_dark():
    reasons = []
    for hour in (12, 19):  # dusk is at half past five
        life = begun()
        life.light = 1.0
        patrol(at(life, hour), PATROLLED, LEAD)
        reasons.append(life.moved_by[LEAD])
    assert [REASON_DUTY, REASON_DARK] == reasons


# What ends when something else begins.


def test_a_meeting_is_over_once_it_is_decided_and_another_partys_is_not():
    for other in (False, True):
        life = begun()
        life.met_hour[LEAD] = life.met_hour[SECOND] = life.hour
        life.meeting_open = CHIEF if other else LEAD
        settle_pass(life, WOODED, LEAD, ANSWER_NOD)
        assert (CHIEF if other else NONE) == life.meeting_open


def test_who_loses_you_or_goes_with_word_is_near_no_more():
    life = watched(KIND, CARELESS)
    lose_you(life, CARELESS)
    leave_to_report(life, WORLD, KIND)
    assert [0, 0] == [life.is_near[KIND], life.is_near[CARELESS]]


def test_words_once_heard_are_heard():
    life = on_road()
    send(life, MESSAGE_COME)
    life.place[CARRIER] = SEAT
    hear_words(life, ROAD, CARRIER)
    assert HEARD == life.words_state[CARRIER]
    assert LEADER == ROAD.fact_to[1]


def test_pushing_away_brings_back_some_of_the_fear_that_was_unlearned():
    carried = make_world(
        people=1,
        memories=1,
        memory_means=(MEMORY_DEED,),
        memory_weight=(1.0,),
        memory_age_hours=(24.0,),
        start_trace=((9,),),
    )
    life = begin_life(carried)
    for _ in range(20):
        face(life, carried, 0)
    unlearned = life.terror[0]
    push_away(life, carried, 0)
    back = carried.par.memory_push_keeps * (1.0 - unlearned)
    assert pytest.approx(unlearned + back) == life.terror[0]
    assert unlearned < 0.9


def test_to_understand_ends_the_misreading_and_to_misread_the_understanding():
    life = watched(KIND)
    misread(life, WORLD)
    assert (1, 0, -HUNTED_THEN) == (life.misread, life.understood, life.reading)
    assert NEVER_YET == life.suspected_hour
    pass_hours(life, 30)
    understand(life, WORLD, BY_SIGNS)
    assert (0, 1, life.hour) == (life.misread, life.understood, life.suspected_hour)
    assert WORLD.par.watch_settles == life.reading
    misread(life, WORLD)
    assert (1, 0) == (life.misread, life.understood)
    assert -HUNTED_THEN == life.reading


def test_word_that_you_live_is_from_that_hour_the_end_of_word_that_you_died():
    told = make_world(people=2, facts=2, fact_means=(FACT_DEAD, FACT_ALIVE), fact_about=(YOU, YOU))
    life = begin_life(told)
    learn(life, told, 1, 0, 0.8, NONE)
    pass_hours(life, 50)
    learn(life, told, 1, 1, 0.5, NONE)
    assert 0.0 < life.belief[1][0] < 0.8
    assert life.hour == life.belief_hour[1][0]


def test_who_looks_for_you_ranges_by_day_and_stands_before_you_once_found():
    life = out()
    life.light = 1.0
    for hour in (2, 12):
        life.activity[HIM] = NONE
        look_for_you(at(life, hour), COUNTRY, HIM)
        assert (hour == 12) == (WORK_RANGE == COUNTRY.activity_work[life.activity[HIM]])
    assert life.hour < life.look_until[HIM]
    come_face_to_face(life, COUNTRY, HIM)
    assert life.hour == life.look_until[HIM]  # what he was out for is done
