"""What laws of people tell each other, asked where it must differ."""

from __future__ import annotations

import pytest

from laws.followers_samples import CARELESS, KIND, RESENTFUL, VILLAGE, WORLD, watched
from laws.hearts_samples import begin_life, make_world, pass_hours
from laws.message_samples import CARRIER, GUARD, ROAD, on_road
from wintering.laws.answering import (
    DISTANCE,
    EVADE,
    FOOD,
    FORD,
    GIFT_KG,
    REPLACED,
    SEND_OFF,
    SHARE,
    SHOWN,
    SING,
    SPEAK,
    THANK,
    WEEP,
    carries_m,
    deed_of,
    do_before_them,
    leave_food,
    says_of_answer,
)
from wintering.laws.appraisal import is_loss, is_threat, is_welcome
from wintering.laws.asking import decide_carry, hand_over_words, has_words
from wintering.laws.calling import cues, fire_cue, silence_cue, smell_cue
from wintering.laws.dreaming import DREAMT_COLD, DREAMT_MEMORY, dream_of_day, note_day
from wintering.laws.following import others_near, search_place, search_weight
from wintering.laws.forgiving import forgives_self
from wintering.laws.giving import hear_words
from wintering.laws.matters import ANSWER_YES
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_BROKEN,
    FACT_DEAD,
    FACT_HAND,
    FACT_LEGEND,
    FACT_UNREST,
    MEMORY_DEED,
)
from wintering.laws.tidings import CARRYING, HEARD, HELD_BACK, MESSAGE_COME, TURNED_BACK
from wintering.laws.works import WORK_COOK_EAT, WORK_CUT_WOOD, WORK_SIT
from wintering.life.names import NONE, YOU

HERE, NEAR_BY = 0, 2
REMEMBERED = make_world(
    people=2,
    memories=2,
    memory_means=(MEMORY_DEED, MEMORY_DEED),
    memory_weight=(1.0, 0.5),
    memory_fire=(0.8, 0.0),
    memory_smell=(0.9, 0.0),
    memory_silence=(0.5, 0.0),
    memory_age_hours=(24.0, 24.0),
    start_trace=((9, 9), (0, 0)),
)


# Between you and those who follow.


def test_a_song_carries_farther_than_a_word_and_a_word_farther_than_weeping():
    assert carries_m(WORLD, SING) > carries_m(WORLD, SPEAK) > carries_m(WORLD, WEEP)
    assert carries_m(WORLD, SPEAK) == carries_m(WORLD, THANK) == carries_m(WORLD, SEND_OFF)


def test_each_thing_you_do_is_known_as_itself():
    doings = [SHARE, SPEAK, SING, WEEP, THANK, EVADE]
    assert len(doings) == len({deed_of(what) for what in doings})
    assert deed_of(SPEAK) == deed_of(SEND_OFF)  # either way you spoke to them


def test_nobody_notices_what_is_done_where_nobody_is_near():
    many = []
    for near in ((), (KIND,), (KIND, CARELESS, RESENTFUL)):
        life = watched(*near)
        for person in near:
            life.watch_m[person] = 1.0
        many.append(max(do_before_them(life, WORLD, SING) for _ in range(6)))
    assert 0 == many[0] <= many[1] <= many[2] <= 3
    assert 0 < many[2]


def test_what_one_leaves_is_of_ones_own_and_ends_with_it():
    life = watched(KIND)
    life.has_item[KIND][0] = 1.5 * GIFT_KG
    left = [leave_food(life, WORLD, KIND) for _ in range(3)]
    assert pytest.approx([GIFT_KG, 0.5 * GIFT_KG, 0.0]) == left


def test_food_speaks_louder_for_guards_than_a_new_step():
    says = [says_of_answer(kind) for kind in (FOOD, SHOWN, DISTANCE, REPLACED)]
    assert sorted(says, reverse=True) == says
    assert 0.0 < says[-1] < says_of_answer(FORD)


def test_whoever_is_near_counts_the_others_and_not_themselves():
    assert [0, 0, 1, 2] == [
        others_near(watched(), WORLD, KIND),
        others_near(watched(KIND), WORLD, KIND),
        others_near(watched(KIND, CARELESS), WORLD, KIND),
        others_near(watched(CARELESS, RESENTFUL), WORLD, KIND),
    ]


def test_who_looks_for_you_looks_near_by_and_where_smoke_stands():
    life = watched()
    life.place[KIND], life.place[YOU] = NEAR_BY, VILLAGE
    weights = [search_weight(life, WORLD, KIND, place) for place in range(3)]
    assert 0 == weights[VILLAGE] < weights[HERE] < weights[NEAR_BY]
    life.place[YOU], life.smoke_seen = HERE, 1.0
    assert weights[HERE] < search_weight(life, WORLD, KIND, HERE)
    drawn = set()
    for _ in range(60):
        pass_hours(life, 1)
        drawn.add(search_place(life, WORLD, KIND))
    assert {HERE, NEAR_BY} == drawn


# What a memory is told.


def test_meat_on_a_fire_smells_of_it_a_fire_looks_like_it_and_sitting_still_is_as_silent():
    life = begin_life(REMEMBERED)
    life.last_activity, life.work = 0, WORK_CUT_WOOD
    life.wind_ms, life.light = 9.0, 1.0
    nothing = fire_cue(life), smell_cue(life), silence_cue(life), cues(life, REMEMBERED)
    assert (0.0, 0.0, 0.0) == nothing[:3]
    life.work = WORK_SIT
    assert 0.0 < silence_cue(life)
    life.fire_kw, life.fire_place = 3.0, life.place[YOU]
    assert 0.0 < smell_cue(life) < fire_cue(life)  # of smoke alone
    smoke = cues(life, REMEMBERED)
    life.work = WORK_COOK_EAT
    assert 1.0 == smell_cue(life)
    assert nothing[3] < smoke < cues(life, REMEMBERED)


def test_a_dream_of_a_day_is_of_the_memory_that_broke_in_on_it():
    life = begin_life(REMEMBERED)
    note_day(life, DREAMT_COLD, NONE, 0.9)
    pass_hours(life, 24)
    note_day(life, DREAMT_MEMORY, 1, 0.9)
    pass_hours(life, 15)  # at three in the night
    assert NONE == dream_of_day(life, REMEMBERED, 2)
    assert 1 == dream_of_day(life, REMEMBERED, 1)


def test_one_forgives_oneself_what_is_let_go_and_weighs_no_more():
    life = begin_life(REMEMBERED)
    assert 0.0 == forgives_self(life, REMEMBERED, 0)
    life.released[0] = 1.0
    still_feared = forgives_self(life, REMEMBERED, 0)
    life.terror[0] = 0.0
    assert 0.0 < still_feared < forgives_self(life, REMEMBERED, 0) <= 1.0


# What news and words are.


def test_news_is_good_or_bad_or_a_threat_and_never_two_of_them():
    assert is_welcome(FACT_ALIVE)
    assert is_loss(FACT_DEAD)
    assert is_loss(FACT_HAND)
    assert is_threat(FACT_BROKEN)
    assert is_threat(FACT_UNREST)
    for means in range(40):
        assert is_welcome(means) + is_loss(means) + is_threat(means) <= 1
    assert not is_welcome(FACT_LEGEND)
    assert not is_loss(FACT_LEGEND)
    assert not is_threat(FACT_LEGEND)


def test_words_are_his_from_when_he_said_yes_until_they_are_heard():
    life = on_road()
    assert not hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)  # he has not been asked
    assert ANSWER_YES == decide_carry(life, ROAD, CARRIER, MESSAGE_COME)
    assert not has_words(life, CARRIER)
    assert hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    assert has_words(life, CARRIER)
    assert not has_words(life, GUARD)
    hear_words(life, ROAD, CARRIER)
    for state, has in ((HEARD, False), (CARRYING, True), (TURNED_BACK, True), (HELD_BACK, False)):
        life.words_state[CARRIER] = state
        assert has == has_words(life, CARRIER)
