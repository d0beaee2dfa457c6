"""Who believes you dead: what they decide then, and what the sight of you does to it."""

from __future__ import annotations

from laws.hearts_samples import begin_life, make_world, parameters
from laws.message_samples import CARRIER, LEADER, NIGHT_CAMP, ROAD, SLEEP, on_road
from wintering.laws.duty import DECIDING_HOUR, decide, duty, is_mourning
from wintering.laws.matters import (
    ANSWER_SEND,
    ANSWER_WAIT,
    MATTER_GATE,
    MATTER_SEND_FOLLOWERS,
)
from wintering.laws.meanings import FACT_ALIVE, FACT_DEAD, FACT_SEEN, MEMORY_PARTING
from wintering.laws.messages import LIES_DOWN_H, notice_sleeper
from wintering.laws.news import knows
from wintering.laws.reasons import REASON_ABSENCE, REASON_SLEEPER
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_FOLLOWER, ROLE_KIN, ROLE_LEADER

HER, SCOUT, MOTHER, FRIEND = 1, 2, 3, 4
SEEN, DEAD, ALIVE = range(3)
WORLD = make_world(
    people=5,
    places=2,
    facts=3,
    fact_means=(FACT_SEEN, FACT_DEAD, FACT_ALIVE),
    fact_about=(YOU, YOU, YOU),
    distance_km=((0.0, 40.0), (40.0, 0.0)),
    memory_means=(MEMORY_PARTING,),
    memory_weight=(0.7,),
    memory_person=(HER,),
    memory_age_hours=(30.0,),
    start_trace=((0,), (9,), (0,), (0,), (0,)),
    person_role=(0, ROLE_LEADER, ROLE_FOLLOWER, ROLE_KIN, ROLE_CAMP),
    person_group=(0, 1, 1, 0, 0),
    person_charge=(-1, -1, YOU, -1, MOTHER),
    person_office=(0.5, 0.9, 0.0, 0.7, 0.0),
    par=parameters(duty_noise=0.0, duty_gate_noise=0.0),
)


def she_longs(dead: float) -> Life:
    """A life in which word of you has come to her, and she is so sure that you are dead."""
    life = begin_life(WORLD)
    life.place[HER] = life.place[SCOUT] = 1
    life.longing[HER][YOU] = life.warmth[HER][YOU] = life.respect[HER][YOU] = 0.9
    life.seen_place[HER] = 0
    for fact, sure in ((SEEN, 1.0), (DEAD, dead)):
        life.belief[HER][fact], life.belief_hour[HER][fact] = sure, life.hour
    return life


def test_who_believes_you_dead_grieves_and_sends_nobody():
    sends, grieves = she_longs(0.0), she_longs(0.9)
    assert ANSWER_SEND == decide(sends, WORLD, HER, MATTER_SEND_FOLLOWERS)
    assert ANSWER_WAIT == decide(grieves, WORLD, HER, MATTER_SEND_FOLLOWERS)
    slot = grieves.decision_count - 1
    reasons, amounts = list(grieves.weight_reason[slot]), list(grieves.weight_amount[slot])
    assert amounts[reasons.index(REASON_ABSENCE)] < -0.2
    assert REASON_ABSENCE not in list(sends.weight_reason[0])
    assert grieves.person_said[HER] < sends.person_said[HER]


def test_who_comes_to_believe_you_dead_calls_off_the_guard_and_grieves():
    life = she_longs(0.0)
    decide(life, WORLD, HER, MATTER_SEND_FOLLOWERS)
    assert not is_mourning(life, WORLD, HER)
    life.hour_of_day = DECIDING_HOUR
    duty(life, WORLD)
    assert ANSWER_SEND == life.answer_send[HER]
    life.belief[HER][DEAD], life.belief_hour[HER][DEAD] = 0.9, life.hour
    assert is_mourning(life, WORLD, HER)
    duty(life, WORLD)
    assert ANSWER_WAIT == life.answer_send[HER]


def test_those_who_stand_at_the_gate_see_that_you_live():
    life = begin_life(WORLD)
    for person in (HER, MOTHER, FRIEND):
        life.belief[person][DEAD], life.belief_hour[person][DEAD] = 0.8, life.hour
    life.place[FRIEND] = 1  # away from the camp that day
    decide(life, WORLD, MOTHER, MATTER_GATE)
    assert knows(life, WORLD, MOTHER, ALIVE)
    assert not knows(life, WORLD, MOTHER, DEAD)
    assert knows(life, WORLD, FRIEND, DEAD)
    assert knows(life, WORLD, HER, DEAD)


def by_the_ring(doing: int) -> Life:
    """A life in which you lie up by the night camp and a carrier is there, asleep or not."""
    life = on_road()
    life.hour_of_day = LIES_DOWN_H
    life.activity[CARRIER] = doing
    life.doing = 0
    notice_sleeper(life, ROAD)
    return life


def test_whoever_lies_up_by_a_ring_is_roused_by_one_who_lies_down_there():
    assert NIGHT_CAMP == on_road().place[YOU]
    assert REASON_SLEEPER == by_the_ring(SLEEP).interrupted_by
    assert 0 == by_the_ring(0).interrupted_by  # he is up
    life = on_road()
    life.activity[CARRIER], life.activity[LEADER] = 0, SLEEP
    life.place[LEADER], life.doing = NIGHT_CAMP, 0
    notice_sleeper(life, ROAD)
    assert 0 == life.interrupted_by  # she carries nobody's words
