"""A lie to those who met you, and the day that they learn the truth."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.forgiving import apologise
from wintering.laws.news import deny, learn, tell
from wintering.laws.passing import decide_pass
from wintering.laws.reports import DEED_LIED, knows_deed, pass_on_reports
from wintering.life.events import LIE_FOUND
from wintering.life.names import EVENTS_KEPT, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life

HEARER, FRIEND, ELSEWHERE, TRAVELLER = 1, 2, 3, 4
OVER = 0
WORLD = make_world(
    people=5,
    places=2,
    facts=2,
    person_group=(0, 1, 1, 1, 1),
    fact_since_hour=(0, 0),
)


def met() -> Life:
    """You have met two of a people, and told one of them that a thing is not so."""
    life = begin_life(WORLD, hour=24 * 20)
    life.place[ELSEWHERE] = life.place[TRAVELLER] = 1
    for person in range(1, 5):
        life.trust[person][YOU] = 0.4
        life.respect[person][YOU] = 0.5
        life.trust[person][TRAVELLER] = 0.8
    life.met_hour[HEARER] = life.met_hour[FRIEND] = life.hour
    deny(life, WORLD, YOU, HEARER, OVER)
    life.belief[TRAVELLER][OVER] = 1.0
    life.belief_hour[TRAVELLER][OVER] = life.hour
    pass_hours(life, 24 * 3)
    return life


def events(life: Life, kind: int) -> list[int]:
    """Whom the events of a kind are of."""
    kept = range(min(life.event_count, EVENTS_KEPT))
    return [life.event_who[slot] for slot in kept if life.event_kind[slot] == kind]


def test_a_lie_costs_nothing_until_it_is_found_out():
    life = met()
    assert 0.4 == life.trust[HEARER][YOU]
    assert NEVER_YET == life.lie_found_hour[HEARER]


def test_whoever_took_the_lie_learns_the_truth_from_another_and_then_knows_that_you_lied():
    life = met()
    tell(life, WORLD, TRAVELLER, HEARER, OVER)
    assert life.hour == life.lie_found_hour[HEARER]
    assert 0.1 < life.trust[HEARER][YOU] < 0.4
    assert life.respect[HEARER][YOU] < 0.5
    assert 0.3 < life.wrong[HEARER][YOU]
    assert [HEARER] == events(life, LIE_FOUND)


def test_trust_that_a_lie_has_cost_never_comes_back_whole():
    life = met()
    before = life.trust_cap[HEARER][YOU]
    tell(life, WORLD, TRAVELLER, HEARER, OVER)
    assert life.trust_cap[HEARER][YOU] < before


def test_who_stood_by_was_lied_to_as_well_and_who_was_elsewhere_was_not():
    life = met()
    for person in (FRIEND, ELSEWHERE):
        tell(life, WORLD, TRAVELLER, person, OVER)
    assert [FRIEND] == events(life, LIE_FOUND)
    assert 0.4 == life.trust[ELSEWHERE][YOU]


def test_a_lie_is_found_out_once():
    life = met()
    learn(life, WORLD, HEARER, OVER, 1.0, TRAVELLER)
    trust = life.trust[HEARER][YOU]
    pass_hours(life, 24 * 3000)
    learn(life, WORLD, HEARER, OVER, 1.0, TRAVELLER)
    assert pytest.approx(trust) == life.trust[HEARER][YOU]
    assert [HEARER] == events(life, LIE_FOUND)


def test_that_you_lied_goes_round_among_them_and_costs_respect():
    life = met()
    tell(life, WORLD, TRAVELLER, HEARER, OVER)
    assert knows_deed(life, HEARER, DEED_LIED)
    life.talks_to[HEARER] = ELSEWHERE
    life.trust[HEARER][ELSEWHERE] = life.trust[ELSEWHERE][HEARER] = 0.8
    for _talk in range(60):
        pass_hours(life, 1)
        pass_on_reports(life, WORLD)
    assert knows_deed(life, ELSEWHERE, DEED_LIED)
    assert not knows_deed(life, TRAVELLER, DEED_LIED)
    assert 0.5 * (1.0 - 0.15) < life.respect[ELSEWHERE][YOU] < 0.5


def test_whoever_found_you_out_weighs_it_when_you_meet_again():
    life = met()
    decide_pass(life, WORLD, HEARER)
    before = life.person_said[HEARER]
    tell(life, WORLD, TRAVELLER, HEARER, OVER)
    decide_pass(life, WORLD, HEARER)
    after = life.person_said[HEARER]
    assert after < before - 0.15
    apologise(life, WORLD, YOU, HEARER, 0.6)
    decide_pass(life, WORLD, HEARER)
    assert after < life.person_said[HEARER] < before
