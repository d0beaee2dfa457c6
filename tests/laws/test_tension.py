"""An office and a person in one: what a choice between them costs, and what is left of it."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from laws.message_samples import CARRIER, GUARD, LEADER, ROAD, SLEEP, heard, on_road, road
from wintering.laws.duty import decide, keep_awake
from wintering.laws.feeling import ANXIETY, GUILT, SADNESS, felt, spirits_now
from wintering.laws.lamp import LAMP_HOUR, decide_lamp, see_to_lamp, who_decides_for_camp
from wintering.laws.leading import could_lead, do_without_you, would_do_with_you, would_follow
from wintering.laws.matters import (
    ANSWER_ANOTHER,
    ANSWER_COME,
    ANSWER_NO,
    ANSWER_YES,
    MATTER_LAMP,
    MATTER_WORDS,
)
from wintering.laws.meanings import FACT_ALIVE, FACT_HAND, FACT_UNREST, MEMORY_DEED
from wintering.laws.messages import answer_words
from wintering.laws.parting import ease_for_heart, ease_for_office
from wintering.laws.tension import bear, lies_awake, strain_now, torn_between
from wintering.laws.tidings import MESSAGE_COME
from wintering.laws.works import WORK_REST
from wintering.life.events import TORN
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_KIN

DOES, DOES_NOT = 1, -1


def test_nobody_is_torn_who_wants_what_she_must():
    assert 0.0 == torn_between(0.7, 0.9) == torn_between(-0.7, -0.9) == torn_between(0.0, 0.9)
    assert 0.4 == torn_between(-0.4, 0.9) == torn_between(0.9, -0.4)


def borne(office: float, own: float, did: int, person: int = LEADER) -> Life:
    """A life in which someone has just chosen about you."""
    life = on_road()
    life.debt[LEADER][YOU] = 0.0
    bear(life, ROAD, person, YOU, MATTER_WORDS, office, own, did)
    return life


def test_the_heart_that_gives_way_to_the_office_owes_and_is_low():
    life, before = borne(-0.5, 0.6, DOES_NOT), on_road()
    assert TORN in life.event_kind
    assert 0.5 == life.heart_yielded[LEADER]
    assert 0.0 == life.office_yielded[LEADER]
    assert pytest.approx(0.15) == life.debt[LEADER][YOU]
    assert spirits_now(life, ROAD, LEADER) < spirits_now(before, ROAD, LEADER)


def test_the_office_that_gives_way_to_the_heart_is_seen_by_those_who_answer_to_it():
    life, before = borne(-0.5, 0.6, DOES), on_road()
    assert 0.5 == life.office_yielded[LEADER]
    for person in (CARRIER, GUARD):
        assert 0.7 < life.respect[person][LEADER] < before.respect[person][LEADER]
    assert 0.0 == life.debt[LEADER][YOU]


def test_a_choice_that_tears_nobody_costs_nothing():
    life, before = borne(0.5, 0.6, DOES), on_road()
    assert 0.0 == strain_now(life, ROAD, LEADER)
    assert life.spirits == before.spirits
    assert life.respect == before.respect


def test_what_tears_you_is_grief_when_the_heart_yields_and_guilt_when_the_office_does():
    grief, guilt = borne(-0.5, 0.6, DOES_NOT, YOU), borne(-0.5, 0.6, DOES, YOU)
    assert felt(grief, ROAD, SADNESS) > felt(guilt, ROAD, SADNESS)
    assert felt(guilt, ROAD, GUILT) > felt(grief, ROAD, GUILT)
    assert 0.0 < felt(grief, ROAD, ANXIETY)


def test_strain_fades_in_days_and_keeps_awake_until_it_has():
    life = borne(-0.6, 0.6, DOES_NOT)
    fresh = strain_now(life, ROAD, LEADER)
    assert life.hour == life.strain_hour[LEADER]
    life.hour += (26 - life.hour_of_day) % 24
    life.hour_of_day = 2
    life.activity[LEADER] = life.activity[GUARD] = SLEEP
    keep_awake(life, ROAD)
    assert WORK_REST == ROAD.activity_work[life.activity[LEADER]]
    assert SLEEP == life.activity[GUARD]
    pass_hours(life, 24 * 4)
    assert strain_now(life, ROAD, LEADER) == pytest.approx(fresh / 2.0, rel=0.15)
    pass_hours(life, 24 * 20)
    assert not lies_awake(life, ROAD, LEADER)


def test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise():
    came = heard(MESSAGE_COME, longing=0.95)
    assert ANSWER_COME == answer_words(came, ROAD, LEADER)
    stayed = heard(MESSAGE_COME, longing=0.9, unrest=1.0)
    assert ANSWER_ANOTHER == answer_words(stayed, ROAD, LEADER)
    assert came.heart_yielded[LEADER] == 0.0 < came.office_yielded[LEADER]
    assert stayed.office_yielded[LEADER] == 0.0 < stayed.heart_yielded[LEADER]


# The lamp at the gate: your mother decides it, as who leads the camp and as your mother.

MOTHER, FRIEND = 1, 2
UNREST, ALIVE, HAND = range(3)
CAMP = make_world(
    people=3,
    facts=3,
    memories=1,
    memory_means=(MEMORY_DEED,),
    memory_weight=(1.0,),
    start_trace=((9,), (0,), (0,)),
    fact_means=(FACT_UNREST, FACT_ALIVE, FACT_HAND),
    person_role=(0, ROLE_KIN, ROLE_CAMP),
    person_office=(0.5, 0.7, 0.0),
    person_grudge=(0.0, 0.1, 0.1),
    par=parameters(duty_noise=0.0),
)


def at_camp(days: float = 0.0, **how: float) -> Life:
    """A life so many days after you left the camp."""
    life = begin_life(CAMP)
    life.hour += int(24 * days)
    for person in (MOTHER, FRIEND):
        life.together_hour[person][YOU] = life.hour - int(24 * days)
        life.warmth[person][YOU] = how.get("warmth", 0.9)
        life.longing[person][YOU] = how.get("longing", 0.8)
        life.trust[person][YOU] = life.respect[person][YOU] = how.get("regard", 0.6)
        life.gone_hour[person] = life.hour - int(24 * days)  # they know since when you are gone
        life.spirits_hour[person] = life.hour
        life.spirits[person] = how.get("spirits", 0.1)
    for fact, sure in ((UNREST, "unrest"), (ALIVE, "alive"), (HAND, "hand")):
        for person in (MOTHER, FRIEND):
            life.belief[person][fact] = how.get(sure, 0.0)
            life.belief_hour[person][fact] = life.hour
    return life


def test_a_mother_has_a_lamp_lit_and_lets_it_go_out_when_no_word_comes():
    early, late, told = (
        at_camp(5.0),
        at_camp(150.0, longing=0.4, warmth=0.4),
        at_camp(150.0, alive=1.0),
    )
    assert ANSWER_YES == decide_lamp(early, CAMP, MOTHER)
    assert 1 == early.gate_lamp
    assert ANSWER_NO == decide_lamp(late, CAMP, MOTHER)
    assert 0 == late.gate_lamp
    assert ANSWER_YES == decide_lamp(told, CAMP, MOTHER)


def test_who_answers_for_a_camp_fears_whom_a_lamp_would_guide():
    calm, afraid = at_camp(40.0), at_camp(40.0, unrest=1.0)
    decide(calm, CAMP, MOTHER, MATTER_LAMP)
    decide(afraid, CAMP, MOTHER, MATTER_LAMP)
    assert afraid.office_said[MOTHER] < calm.office_said[MOTHER]
    assert afraid.person_said[MOTHER] == calm.person_said[MOTHER]


def test_the_lamp_is_hers_to_decide_and_is_decided_once_a_week():
    assert MOTHER == who_decides_for_camp(CAMP)
    life = at_camp(15.0)
    life.day, life.hour_of_day = 15, LAMP_HOUR
    see_to_lamp(life, CAMP)
    assert life.hour == life.decided_hour[MOTHER]
    life.hour, life.day = life.hour + 24, 16
    see_to_lamp(life, CAMP)
    assert life.hour - 24 == life.decided_hour[MOTHER]


# Head and heart.


def test_as_commander_it_was_easy_and_as_herself_it_was_not():
    life = on_road()
    life.trace_count[LEADER][0], life.trace_hour[LEADER][0] = 30, life.hour - 1
    life.longing[LEADER][YOU] = 0.9
    assert 0.4 < ease_for_office(life, ROAD, LEADER)
    assert ease_for_heart(life, ROAD, LEADER, YOU) < -0.2


def test_leaving_one_who_is_not_missed_is_no_hardship():
    life = on_road()
    life.longing[LEADER][YOU] = life.warmth[LEADER][YOU] = life.debt[LEADER][YOU] = 0.0
    missing = ease_for_heart(on_road(), ROAD, LEADER, YOU)
    assert missing < ease_for_heart(life, ROAD, LEADER, YOU)


def test_the_heavier_the_office_the_easier_it_was_for_it():
    light = road(person_office=(0.5, 0.2, 0.4, 0.8, 0.0))
    assert ease_for_office(on_road(light), light, LEADER) < ease_for_office(on_road(), ROAD, LEADER)


# Leading.


def test_they_follow_whom_they_trust_and_not_the_hand_they_judge():
    assert would_follow(at_camp(regard=0.2), CAMP) < would_follow(at_camp(regard=0.8), CAMP)
    judged = at_camp(regard=0.8, hand=1.0, warmth=0.0)
    assert would_follow(judged, CAMP) < would_follow(at_camp(regard=0.8, warmth=0.0), CAMP)


def test_you_could_not_have_led_them_and_borne_their_looks():
    life = at_camp(60.0, regard=0.8, hand=1.0, warmth=0.1)
    life.use_count[0], life.released[0] = 9, 0.0
    assert could_lead(life, CAMP) < would_follow(life, CAMP)
    life.released[0] = 1.0  # let go: their looks cost less
    freer = could_lead(life, CAMP)
    life.released[0] = 0.0
    assert could_lead(life, CAMP) < freer


def test_they_do_well_without_you_when_they_do_better_than_they_mostly_are():
    assert (
        do_without_you(at_camp(spirits=-0.5), CAMP)
        < 0.0
        < do_without_you(at_camp(spirits=0.6), CAMP)
    )


def test_had_you_stayed_it_would_have_helped_only_whom_you_could_lead():
    trusted = at_camp(90.0, regard=0.9, spirits=-0.4)
    judged = at_camp(90.0, regard=0.1, spirits=-0.4, hand=1.0, warmth=0.0)
    judged.use_count[0] = 9
    gain = would_do_with_you(trusted, CAMP) - do_without_you(trusted, CAMP)
    assert 0.0 < gain
    assert would_do_with_you(judged, CAMP) - do_without_you(judged, CAMP) < gain
