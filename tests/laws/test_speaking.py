"""One who did it with you: whether he says so before the camp's council, and what comes of it."""

from __future__ import annotations

from typing import Any

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.duty import decide, duty
from wintering.laws.gate import judging
from wintering.laws.matters import ANSWER_NO, ANSWER_NONE, ANSWER_YES, MATTER_SPEAK_FOR_YOU
from wintering.laws.meanings import FACT_FORGAVE, FACT_HAND, MEMORY_DEED
from wintering.laws.news import knows, pass_on, set_eager
from wintering.laws.reasons import REASON_HUNGER
from wintering.laws.settlements import COUNCIL_FROM
from wintering.laws.speaking import camp_judges, decide_speak, hears, speak
from wintering.laws.tension import strain_now
from wintering.life.names import YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_KIN, ROLE_YOU
from wintering.storyworld.tables import Tables

HIM, MOTHER, FRIEND = 1, 2, 3
FORGAVE, HAND = range(2)
CAMP_PLACE, AFAR = 0, 1


def camp(**given: Any) -> Tables:
    """A camp of three, one of whom did it with you and has the fence to keep."""
    columns: dict[str, Any] = {
        "people": 4,
        "places": 2,
        "facts": 2,
        "fact_means": (FACT_FORGAVE, FACT_HAND),
        "fact_about": (YOU, YOU),
        "fact_interest": (1.0, 1.0),
        "distance_km": ((0.0, 30.0), (30.0, 0.0)),
        "memory_means": (MEMORY_DEED,),
        "memory_weight": (1.0,),
        "memory_age_hours": (24.0,),
        "start_trace": ((9,), (9,), (0,), (0,)),
        "person_role": (ROLE_YOU, ROLE_CAMP, ROLE_KIN, ROLE_CAMP),
        "person_charge": (-1, MOTHER, -1, MOTHER),
        "person_office": (0.5, 0.35, 0.7, 0.0),
        "person_grudge": (0.3, 0.4, 0.2, 0.6),
        "person_kindness": (0.6, 0.6, 0.7, 0.2),
        "person_talk": (0.3, 0.25, 0.4, 0.5),
        "par": parameters(duty_noise=0.0, duty_speak=-0.2),
    }
    return make_world(**{**columns, **given})


CAMP = camp()


def council(world: Tables = CAMP, **how: float) -> Life:
    """A life in which the camp's council sits this evening, and he is of it."""
    life = begin_life(world)
    life.place[YOU] = AFAR
    life.hour_of_day = COUNCIL_FROM
    life.camp_council[CAMP_PLACE] = REASON_HUNGER
    life.debt[HIM][YOU] = how.get("owed", 0.6)
    life.warmth[HIM][YOU] = how.get("warmth", 0.7)
    for person in (HIM, MOTHER, FRIEND):
        life.belief[person][HAND], life.belief_hour[person][HAND] = 1.0, life.hour
        life.trust[person][HIM] = life.respect[person][HIM] = 0.7
        life.warmth[person][YOU] = max(life.warmth[person][YOU], how.get("mild", 0.0))
    life.belief[HIM][FORGAVE], life.belief_hour[HIM][FORGAVE] = 1.0, life.hour
    return life


def test_he_owns_to_it_for_what_he_owes_and_keeps_silent_before_a_camp_that_judges():
    free, judged = council(mild=1.0), council()
    assert ANSWER_YES == decide(free, CAMP, HIM, MATTER_SPEAK_FOR_YOU)
    assert ANSWER_NO == decide_speak(council(owed=0.0, warmth=0.0), CAMP, HIM)
    decide_speak(judged, CAMP, HIM)
    assert judged.office_said[HIM] < free.office_said[HIM] < 0.0
    assert camp_judges(free, CAMP, HIM) < camp_judges(judged, CAMP, HIM)
    owes_nothing = council(owed=0.0)
    decide_speak(owes_nothing, CAMP, HIM)
    assert owes_nothing.person_said[HIM] < judged.person_said[HIM]
    assert judged.hour == judged.decided_hour[HIM]


def test_who_keeps_silent_against_his_heart_is_strained_and_owes_more():
    life = council(camp(par=parameters(duty_noise=0.0, duty_speak=5.0)))
    world = camp(par=parameters(duty_noise=0.0, duty_speak=5.0))
    owed = life.debt[HIM][YOU]
    assert ANSWER_NO == decide_speak(life, world, HIM) == life.answer_speak[HIM]
    assert 0.0 < strain_now(life, world, HIM)
    assert owed < life.debt[HIM][YOU]


def test_before_the_council_it_becomes_a_thing_that_two_did_and_costs_him_respect():
    life = council()
    before = judging(life, CAMP, FRIEND), judging(life, CAMP, MOTHER)
    speak(life, CAMP, HIM)
    assert knows(life, CAMP, MOTHER, FORGAVE)  # who sits in it
    assert not knows(life, CAMP, FRIEND, FORGAVE)  # who does not hears it by and by
    assert judging(life, CAMP, MOTHER) <= before[1]
    assert 1 == life.eager[HIM][FORGAVE]
    assert 0.5 < life.respect[FRIEND][HIM] < 0.7
    assert 0.2 < life.debt[HIM][YOU] < 0.6
    life.belief[FRIEND][FORGAVE], life.belief_hour[FRIEND][FORGAVE] = 1.0, life.hour
    assert 0.0 < judging(life, CAMP, FRIEND) < before[0]


def test_until_he_has_owned_to_it_he_lets_nothing_of_it_fall_in_talk():
    life = council()
    life.talks_to[HIM] = MOTHER
    pass_hours(life, 24 * 30)
    for fact in (FORGAVE, HAND):
        life.belief[HIM][fact], life.belief_hour[HIM][fact] = 1.0, life.hour
    for _ in range(60):
        pass_on(life, CAMP, HIM, MOTHER, 1.0)
        pass_hours(life, 1)
    assert not knows(life, CAMP, MOTHER, FORGAVE)
    set_eager(life, HIM, FORGAVE, 1)
    for _ in range(60):
        pass_on(life, CAMP, HIM, MOTHER, 1.0)
        pass_hours(life, 1)
    assert knows(life, CAMP, MOTHER, FORGAVE)


def test_it_is_weighed_when_the_council_sits_and_not_again_once_it_is_said():
    life = council(mild=1.0)
    duty(life, CAMP)
    assert ANSWER_YES == life.answer_speak[HIM]
    assert ANSWER_NONE == life.answer_speak[MOTHER] == life.answer_speak[FRIEND]
    said = life.decided_hour[HIM]
    pass_hours(life, 24)
    life.hour_of_day = COUNCIL_FROM
    duty(life, CAMP)
    assert said == life.decided_hour[HIM]
    quiet = council(mild=1.0)
    quiet.camp_council[CAMP_PLACE] = 0
    duty(quiet, CAMP)
    assert NEVER_YET == quiet.decided_hour[HIM]


def test_who_is_away_hears_nothing_of_it():
    life = council()
    assert hears(life, CAMP, HIM, FRIEND)
    life.place[FRIEND] = AFAR
    assert not hears(life, CAMP, HIM, FRIEND)
