"""What laws of people tell each other of what is carried, told, felt and laid by."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from laws.message_samples import CARRIER, GUARD, LEADER, NEIGHBOUR, ROAD, SEAT, on_road
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_DEAD,
    FACT_LEGEND,
    FACT_SCAVENGERS,
    FACT_SEEN,
    MEMORY_DEED,
    MEMORY_GENTLE,
    MEMORY_PARTING,
)
from wintering.laws.nightmare import draw_memory
from wintering.laws.others import bears, fear_at_first, fear_still, let_go, part_of
from wintering.laws.reckoning import says_gone
from wintering.laws.rumours import many_know
from wintering.laws.settlements import alarm_at, bowls_for, daylight
from wintering.laws.solitude import safest_of_those_here, saw_people
from wintering.laws.standing import answer_easy, easy_truly, mistaken, stands
from wintering.laws.tales import TALE_MOST, grown_share, is_tale
from wintering.laws.talking import minutes_together
from wintering.life.names import NONE, YOU

DEED, PARTING, GENTLE = range(3)
ONE, HER = 1, 2
CARRIED = make_world(
    people=3,
    memories=3,
    memory_means=(MEMORY_DEED, MEMORY_PARTING, MEMORY_GENTLE),
    memory_weight=(0.9, 0.6, 0.3),
    memory_person=(NONE, HER, NONE),
    memory_age_hours=(24.0, 24.0, 24.0),
    person_kindness=(0.5, 0.9, 0.1),
    start_trace=((9, 4, 4), (3, 0, 2), (0, 5, 0)),
)

# What is carried.


def test_a_deed_is_whose_it_was_and_a_parting_is_who_left():
    parts = [[part_of(CARRIED, who, memory) for memory in range(3)] for who in (YOU, ONE, HER)]
    assert [[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]] == parts


def test_what_is_gentle_is_no_burden_and_what_is_not_ones_own_neither():
    life = begin_life(CARRIED)
    borne = [[bears(life, CARRIED, who, memory) for memory in range(3)] for who in (ONE, HER)]
    assert [[True, False, False], [False, True, False]] == borne


def test_the_kind_take_it_hardest():
    assert fear_at_first(CARRIED, HER, DEED) < fear_at_first(CARRIED, ONE, DEED)
    assert fear_at_first(CARRIED, ONE, PARTING) < fear_at_first(CARRIED, ONE, DEED)


def test_what_is_feared_and_let_go_is_asked_of_you_and_of_others_alike():
    life = begin_life(CARRIED)
    life.terror[DEED], life.dread_of[ONE][DEED] = 0.7, 0.3
    life.released[DEED], life.laid_down[ONE][DEED] = 0.2, 0.6
    assert [0.7, 0.3] == [fear_still(life, CARRIED, who, DEED) for who in (YOU, ONE)]
    assert [0.2, 0.6] == [let_go(life, who, DEED) for who in (YOU, ONE)]


def test_bad_dreams_are_of_what_is_feared_and_others_of_what_is_gentle():
    life = begin_life(CARRIED)
    life.terror[PARTING] = 0.0
    dreams: dict[bool, set[int]] = {True: set(), False: set()}
    for _ in range(80):
        pass_hours(life, 24)
        for gentle, drawn in dreams.items():
            drawn.add(draw_memory(life, CARRIED, 1, gentle))
    assert {DEED} == dreams[False]
    assert GENTLE in dreams[True]


# News, talk and camps.


def test_a_tale_is_what_is_told_for_itself_and_it_grows():
    interest = (0.1, 0.95, 0.1)
    told = make_world(
        people=2, facts=3, fact_means=(FACT_SEEN, FACT_SEEN, FACT_LEGEND), fact_interest=interest
    )
    assert [False, True, True] == [is_tale(told, fact) for fact in range(3)]
    life = begin_life(told)
    grown = []
    for variant in range(TALE_MOST + 1):
        life.variant[1][2] = variant
        grown.append(grown_share(life, 1, 2))
    assert [pytest.approx(step / TALE_MOST) for step in range(TALE_MOST + 1)] == grown


def test_that_you_are_gone_is_told_by_whatever_tells_that_you_live_out_there():
    assert [True, True, False, False] == [
        says_gone(means) for means in (FACT_SEEN, FACT_ALIVE, FACT_DEAD, FACT_LEGEND)
    ]


def test_those_are_counted_of_a_people_who_know_it():
    life = on_road()
    counts = []
    for person in (GUARD, NEIGHBOUR):
        counts.append(many_know(life, ROAD, 2, 1))
        life.belief[person][2], life.belief_hour[person][2] = 1.0, life.hour
    assert [0, 1, 2, 0] == [*counts, many_know(life, ROAD, 2, 1), many_know(life, ROAD, 2, 0)]


def test_what_you_believe_of_anothers_warmth_may_be_mistaken_either_way():
    life = on_road()
    life.guess[YOU][LEADER], life.warmth[LEADER][YOU] = 0.2, 0.7
    assert 0.2 == stands(life, YOU, LEADER)
    assert pytest.approx(-0.5) == mistaken(life, YOU, LEADER)
    life.guess[YOU][LEADER] = 0.9
    assert 0.9 == stands(life, YOU, LEADER)
    assert pytest.approx(0.2) == mistaken(life, YOU, LEADER)


def test_two_talk_for_as_long_as_either_began_it_and_an_hour_at_most():
    life = on_road()
    assert 0.0 == minutes_together(life, GUARD, NEIGHBOUR)
    life.talks_to[GUARD], life.talk_left_min[GUARD] = NEIGHBOUR, 25.0
    assert 25.0 == minutes_together(life, GUARD, NEIGHBOUR)
    life.talks_to[NEIGHBOUR], life.talk_left_min[NEIGHBOUR] = GUARD, 90.0
    assert 60.0 == minutes_together(life, NEIGHBOUR, GUARD)
    assert 0.0 == minutes_together(life, GUARD, CARRIER)


def test_one_is_safest_with_whom_one_trusts_and_who_shows_themself():
    life = on_road()
    life.place[GUARD] = life.place[NEIGHBOUR] = life.place[YOU]
    life.place[CARRIER] = SEAT
    life.trust[YOU][GUARD] = life.warmth[YOU][GUARD] = 0.9
    assert GUARD == safest_of_those_here(life, ROAD)
    life.is_near[GUARD] = 1  # unseen
    assert NEIGHBOUR == safest_of_those_here(life, ROAD)
    life.place[NEIGHBOUR] = SEAT
    assert NONE == safest_of_those_here(life, ROAD)


def test_a_day_with_anyone_in_it_is_a_day_among_people():
    life = on_road()
    assert saw_people(life, ROAD)  # you have only just left
    pass_hours(life, 30)
    assert not saw_people(life, ROAD)
    life.you_saw_hour[GUARD] = life.hour - 3
    assert saw_people(life, ROAD)


def test_bowls_are_cut_as_the_stores_shrink_and_raiders_are_feared_where_they_are_believed():
    par = ROAD.par
    bowls = [
        bowls_for(ROAD, days)
        for days in (par.people_camp_half_day + 1.0, par.people_camp_half_day - 1.0, 0.0)
    ]
    assert 1.0 == bowls[0] > bowls[1] > bowls[2] > 0.0
    feared = make_world(
        people=2, places=2, facts=1, fact_means=(FACT_SCAVENGERS,), person_home=(0, 1)
    )
    life = begin_life(feared)
    life.belief[1][0], life.belief_hour[1][0] = 0.6, life.hour
    assert [0.0, 0.6] == [alarm_at(life, feared, place) for place in range(2)]


def test_a_short_day_is_half_a_working_day():
    days = []
    for hours in (16.0, 9.0, 6.0):
        light = make_world(
            people=1, sunrise_h=(12.0 - hours / 2,) * 300, sunset_h=(12.0 + hours / 2,) * 300
        )
        days.append(daylight(begin_life(light), light))
    assert days[2] < days[1] < days[0]
    assert pytest.approx(9.0 / 6.0) == days[1] / days[2]


def test_leaving_was_easier_the_less_you_were_missed_and_is_believed_as_far_as_one_trusts():
    dear = CARRIED._replace(
        memory_means=(MEMORY_PARTING, MEMORY_PARTING, MEMORY_GENTLE),
        memory_person=(ONE, HER, NONE),
        start_warmth=((0.0,) * 3, (0.1, 0.0, 0.0), (0.9, 0.0, 0.0)),
    )
    assert easy_truly(dear, 1) < easy_truly(dear, 0)
    life = begin_life(dear)
    life.easy[YOU][0] = life.easy[YOU][1] = 0.5
    life.trust[YOU][ONE] = life.trust[YOU][HER] = 1.0
    assert pytest.approx(easy_truly(dear, 0)) == answer_easy(life, dear, ONE)
    assert pytest.approx(easy_truly(dear, 1)) == answer_easy(life, dear, HER)
    life.easy[YOU][1], life.trust[YOU][HER] = 0.5, 0.0
    assert easy_truly(dear, 1) < answer_easy(life, dear, HER) < 0.5
