"""The same event is joy to one and fear to another, and moods tell on what is done."""

from __future__ import annotations

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.appraisal import (
    EVENING,
    appraisal,
    appraise_meeting,
    appraise_news,
    appraise_quarrel,
    parted_long,
)
from wintering.laws.feeling import (
    ANGER,
    ANXIETY,
    DESPAIR,
    FEAR,
    GUILT,
    HOPE,
    JOY,
    SADNESS,
    SHAME,
    feeling,
    felt,
    felt_by,
    mood,
    mood_of,
    spirits_now,
    stir,
    stir_in,
)
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_DEAD,
    FACT_DEAL,
    FACT_FALLEN,
    FACT_PEACE,
    FACT_UNREST,
)
from wintering.laws.sleep import ease_of_sleep
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

FRIEND, FOE, LEADER = 1, 2, 3
MEANS = (FACT_ALIVE, FACT_DEAD, FACT_UNREST, FACT_DEAL, FACT_PEACE, FACT_FALLEN)
ALIVE, DEAD, UNREST, DEAL, PEACE, FALLEN = range(6)


def world(**given: object) -> Tables:
    """A friend to whom you are dear, a foe who fears you, a leader with all the office."""
    return make_world(
        people=4,
        facts=6,
        fact_means=MEANS,
        fact_about=(YOU, YOU, NONE, LEADER, NONE, NONE),
        person_office=(0.5, 0.0, 0.0, 1.0),
        person_grudge=(0.5, 0.1, 0.9, 0.1),
        start_warmth=((0.0,) * 4, (0.9, 0.0, 0.0, 0.5), (0.0,) * 4, (0.3, 0.0, 0.0, 0.0)),
        start_longing=((0.0,) * 4, (0.8, 0.0, 0.0, 0.0), (0.0,) * 4, (0.0,) * 4),
        start_fear=((0.0,) * 4, (0.0,) * 4, (0.9, 0.0, 0.0, 0.0), (0.0,) * 4),
        **given,
    )


WORLD = world()


def after_news(person: int, fact: int, sure: float = 1.0) -> Life:
    """A life in which someone has come to believe something."""
    life = begin_life(WORLD)
    appraise_news(life, WORLD, person, fact, sure, LEADER)
    return life


def test_word_that_you_live_is_joy_to_a_friend_and_dread_to_who_fears_you():
    friend, foe = after_news(FRIEND, ALIVE), after_news(FOE, ALIVE)
    assert felt_by(friend, WORLD, FRIEND, JOY) > 0.3 > felt_by(foe, WORLD, FOE, JOY) == 0.0
    assert felt_by(foe, WORLD, FOE, ANXIETY) > 0.2 > felt_by(friend, WORLD, FRIEND, ANXIETY) == 0.0


def test_word_of_your_death_is_despair_by_how_dear_you_are_though_it_be_false():
    friend, leader, foe = (after_news(who, DEAD) for who in (FRIEND, LEADER, FOE))
    despair = [
        felt_by(life, WORLD, who, DESPAIR)
        for life, who in ((friend, FRIEND), (leader, LEADER), (foe, FOE))
    ]
    assert sorted(despair, reverse=True) == despair
    assert despair[0] > 2.0 * despair[1] > despair[2] == 0.0
    assert felt_by(friend, WORLD, FRIEND, SADNESS) > 0.4


def test_half_believed_is_half_felt():
    half, whole = after_news(FRIEND, ALIVE, 0.5), after_news(FRIEND, ALIVE, 1.0)
    assert felt_by(half, WORLD, FRIEND, JOY) == 0.5 * felt_by(whole, WORLD, FRIEND, JOY)


def test_a_threat_weighs_most_on_who_answers_for_others():
    leader, friend = after_news(LEADER, UNREST), after_news(FRIEND, UNREST)
    assert felt_by(leader, WORLD, LEADER, ANXIETY) > 1.5 * felt_by(friend, WORLD, FRIEND, ANXIETY)


def test_a_wrong_angers_who_bears_grudges_and_not_who_loves_the_wrongdoer():
    foe, friend = after_news(FOE, DEAL), after_news(FRIEND, DEAL)
    assert felt_by(foe, WORLD, FOE, ANGER) > 0.3 > felt_by(friend, WORLD, FRIEND, ANGER)


def test_the_end_of_a_war_is_hope_and_takes_fear_away():
    life = begin_life(WORLD)
    stir_in(life, WORLD, FRIEND, ANXIETY, 0.6)
    appraise_news(life, WORLD, FRIEND, PEACE, 1.0, LEADER)
    assert felt_by(life, WORLD, FRIEND, ANXIETY) < 0.4 < 0.1 + felt_by(life, WORLD, FRIEND, HOPE)


def test_who_had_a_part_in_it_hears_of_the_dead_with_guilt():
    life = begin_life(WORLD)
    life.guilt_borne[FRIEND] = 0.8
    for person in (FRIEND, FOE):
        appraise_news(life, WORLD, person, FALLEN, 1.0, LEADER)
    assert felt_by(life, WORLD, FRIEND, GUILT) > 0.2
    assert 0.0 == felt_by(life, WORLD, FOE, GUILT)


def test_meeting_again_is_the_gladder_the_longer_it_was():
    glad = []
    for days in (0.0, 1.0, 10.0, 100.0):
        life = begin_life(WORLD)
        appraise_meeting(life, WORLD, FRIEND, YOU, parted_long(WORLD, days))
        glad.append(felt_by(life, WORLD, FRIEND, JOY))
    assert 0.0 == glad[0] < glad[1] < 0.3 < glad[2] < glad[3]


def test_who_wronged_another_is_ashamed_before_them_and_the_other_is_angry():
    life = begin_life(WORLD)
    life.wrong[FOE][LEADER] = 0.9
    life.guilt_borne[LEADER] = 0.8
    long = parted_long(WORLD, 5.0)
    appraise_meeting(life, WORLD, LEADER, FOE, long)
    appraise_meeting(life, WORLD, FOE, LEADER, long)
    assert felt_by(life, WORLD, LEADER, SHAME) > 0.2 > felt_by(life, WORLD, FOE, SHAME)
    assert felt_by(life, WORLD, FOE, ANGER) > 0.2 > felt_by(life, WORLD, LEADER, ANGER)


def test_amends_take_the_shame_and_the_anger_out_of_meeting():
    life = begin_life(WORLD)
    life.wrong[FOE][LEADER] = life.apology[FOE][LEADER] = 1.0
    life.guilt_borne[LEADER] = 1.0
    long = parted_long(WORLD, 5.0)
    appraise_meeting(life, WORLD, LEADER, FOE, long)
    appraise_meeting(life, WORLD, FOE, LEADER, long)
    assert 0.0 == felt_by(life, WORLD, LEADER, SHAME) == felt_by(life, WORLD, FOE, ANGER)


def test_whom_one_fears_is_met_with_fear():
    life = begin_life(WORLD)
    appraise_meeting(life, WORLD, FOE, YOU, 1.0)
    assert felt_by(life, WORLD, FOE, FEAR) > 0.3


def test_a_quarrel_angers_the_one_and_saddens_the_other_by_how_dear_they_are():
    life = begin_life(WORLD)
    appraise_quarrel(life, WORLD, FOE, FRIEND)
    cool = felt_by(life, WORLD, FRIEND, SADNESS)
    appraise_quarrel(life, WORLD, YOU, FRIEND)
    assert felt_by(life, WORLD, FOE, ANGER) > 0.3
    assert felt_by(life, WORLD, FRIEND, SADNESS) > 2.0 * cool


def test_a_days_mood_is_left_behind_in_the_spirits():
    spirits = []
    for which in (JOY, DESPAIR):
        life = begin_life(WORLD)
        stir_in(life, WORLD, FRIEND, which, 0.9)
        life.hour_of_day = EVENING
        appraisal(life, WORLD)
        spirits.append(spirits_now(life, WORLD, FRIEND))
    calm = begin_life(WORLD)
    assert spirits[1] < spirits_now(calm, WORLD, FRIEND) < spirits[0]


def test_an_evening_of_grief_or_of_bitter_frost_is_felt():
    life = begin_life(WORLD)
    life.hour_of_day = EVENING
    life.country_c = -10.0
    life.grief_borne[FRIEND] = 0.8
    appraisal(life, WORLD)
    assert felt_by(life, WORLD, FRIEND, SADNESS) > 0.0 == felt_by(life, WORLD, FOE, SADNESS)
    assert felt_by(life, WORLD, FOE, ANXIETY) > 0.0
    assert mood_of(life, WORLD, FRIEND) < mood_of(life, WORLD, FOE) < 0.0


def test_a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake():
    life = begin_life(WORLD)
    feeling(life, WORLD)
    well = life.willing, ease_of_sleep(life, WORLD)
    stir(life, WORLD, DESPAIR, 0.9)
    stir(life, WORLD, ANXIETY, 0.9)
    feeling(life, WORLD)
    assert 1.0 == well[0] > life.willing > 0.75
    assert life.wrought > 0.6
    assert ease_of_sleep(life, WORLD) < well[1]


def test_needs_of_the_body_weigh_on_the_mood_and_a_meal_lifts_it():
    def after(hunger: float, kcal: float) -> float:
        life = begin_life(WORLD)
        for _ in range(5):
            life.hunger, life.ate_kcal = hunger, kcal
            feeling(life, WORLD)
            pass_hours(life, 1)
        return mood(life, WORLD)

    assert after(0.9, 0.0) < after(0.0, 0.0) < after(0.0, 600.0)


def test_a_clear_morning_is_some_hope_and_dread_in_the_dark_is_fear():
    life = begin_life(WORLD, hour=8)
    life.cloud = 0.1
    feeling(life, WORLD)
    assert felt(life, WORLD, HOPE) > 0.0 == felt(life, WORLD, FEAR)
    life.light, life.dread = 0.0, 0.8
    feeling(life, WORLD)
    assert felt(life, WORLD, FEAR) > 0.1
