"""News: how far a rumour goes, how it goes stale, what trust does to it."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.meanings import FACT_EMPTY, FACT_HAND, FACT_LEGEND, FACT_SEEN, FACT_WINTER
from wintering.laws.news import (
    LEGEND_NEEDS,
    deny,
    knows,
    learn,
    news,
    pass_on,
    sureness,
    tell,
    telling_odds,
    witness,
)
from wintering.life.names import NONE
from wintering.storyworld.marks import NEVER

PEOPLE = 400


def test_a_rumour_leaves_a_fifth_who_never_hear_it():
    """Maki & Thompson 1973: in a mixed group 20.3 % are never told."""
    world = make_world(
        people=PEOPLE,
        facts=1,
        fact_interest=(1.0,),
        fact_halflife_days=(10_000.0,),
        par=parameters(news_per_meeting=1.0, news_stranger=1.0, news_hearsay=1.0),
    )
    left = []
    for seed in range(6):
        life = begin_life(world, seed=seed, checked=False)
        life.fact_is_true[0] = 1
        witness_all_of_one(life, world)
        step = seed * 7919
        while any(many > 0 for many in life.eager_many):
            pass_hours(life, 1)
            for person in range(1, PEOPLE):
                if life.eager_many[person] > 0:
                    step = (step * 1103515245 + 12345) % 2147483648
                    other = 1 + (step >> 8) % (PEOPLE - 1)
                    if other != person:
                        pass_on(life, world, person, other)
        untold = sum(not knows(life, world, person, 0) for person in range(1, PEOPLE))
        left.append(untold / (PEOPLE - 1))
    assert pytest.approx(0.203, abs=0.03) == sum(left) / len(left)


def witness_all_of_one(life, world) -> None:
    """One person knows it and goes about with it."""
    learn(life, world, 1, 0, 1.0, NONE)


WORLD = make_world(
    people=4,
    facts=2,
    fact_means=(FACT_SEEN, 0),
    fact_about=(0, -1),
    fact_interest=(0.5, 0.8),
    fact_halflife_days=(7.0, 90.0),
    person_charge=(-1, 2, -1, -1),
)


@pytest.mark.parametrize(("fact", "days"), [(0, 7), (1, 90)])
def test_sureness_halves_in_the_half_life_of_what_it_is_about(fact: int, days: int):
    life = begin_life(WORLD)
    learn(life, WORLD, 1, fact, 0.8, NONE)
    pass_hours(life, 24 * days)
    assert pytest.approx(0.4) == sureness(life, WORLD, 1, fact)


def test_telling_is_three_tenths_of_interest_times_trust():
    life = begin_life(WORLD)
    life.trust[2][3] = 0.5
    assert pytest.approx(0.3 * 0.8 * 0.5) == telling_odds(life, WORLD, 2, 3, 1)


def test_whom_one_answers_to_is_told():
    life = begin_life(WORLD)
    assert pytest.approx(0.95) == telling_odds(life, WORLD, 1, 2, 1)


def test_word_of_you_carries_where_you_were_seen():
    life = begin_life(WORLD)
    witness(life, WORLD, 1, FACT_SEEN)
    life.seen_place[1], life.seen_place_hour[1] = 0, life.hour
    tell(life, WORLD, 1, 2, 0)
    assert 0 == life.seen_place[2]
    assert 1 == life.belief_from[2][0]


def test_what_is_trusted_less_is_believed_less():
    life = begin_life(WORLD)
    learn(life, WORLD, 1, 1, 1.0, NONE)
    life.trust[2][1], life.trust[3][1] = 1.0, 0.0
    tell(life, WORLD, 1, 2, 1)
    tell(life, WORLD, 1, 3, 1)
    assert sureness(life, WORLD, 3, 1) < sureness(life, WORLD, 2, 1) == 1.0


def test_news_told_to_you_is_heard_and_who_knows_takes_the_telling_away():
    life = begin_life(WORLD)
    learn(life, WORLD, 1, 1, 1.0, NONE)
    tell(life, WORLD, 1, 0, 1)
    assert 1 == life.heard[1]
    assert 1 == life.eager[1][1]
    tell(life, WORLD, 1, 0, 1)
    assert 0 == life.eager[1][1]


def test_denying_what_someone_saw_costs_trust_for_good():
    life = begin_life(WORLD)
    life.trust[1][0] = 0.9
    witness(life, WORLD, 1, FACT_SEEN)
    deny(life, WORLD, 0, 1, 0)
    assert 1.0 == sureness(life, WORLD, 1, 0)
    assert pytest.approx(0.63) == life.trust[1][0]
    assert pytest.approx(0.8) == life.trust_cap[1][0]


TALES = make_world(
    people=12,
    facts=4,
    fact_means=(FACT_HAND, FACT_LEGEND, FACT_WINTER, FACT_EMPTY),
    fact_since_hour=(0, NEVER, NEVER, 0),
    person_group=(0, 0, *(1,) * 10),
    par=parameters(news_legend=1.0),
)


def test_a_legend_grows_once_enough_strangers_have_heard_of_your_hand():
    life = begin_life(TALES)
    for knowing, is_legend in ((LEGEND_NEEDS - 1, 0), (LEGEND_NEEDS, 1)):
        for person in range(2, 2 + knowing):
            learn(life, TALES, person, 0, 0.9, NONE)
        life.hour_of_day = 6
        news(life, TALES)
        assert life.fact_is_true[1] == is_legend
    assert knows(life, TALES, 2, 1)
    assert not knows(life, TALES, 1, 1)


def test_a_hard_winter_is_known_to_all_who_live_through_it():
    life = begin_life(TALES)
    life.hour_of_day = 6
    life.is_snow_lying = 1
    life.high_today_c = life.high_yesterday_c = -3.0
    news(life, TALES)
    assert all(knows(life, TALES, person, 2) for person in range(12))
