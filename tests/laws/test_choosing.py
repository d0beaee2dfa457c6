"""You, who led and left: what each of your two selves says of a choice, and what it costs."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.choosing import (
    LONGING,
    as_leader,
    as_yourself,
    choose,
    counts,
    has_bit,
    lie_awake_over_it,
    missed_most,
    torn_over,
    who_left_you,
)
from wintering.laws.counting import (
    faces_feared,
    hours_without_word,
    lay_down,
    need_believed,
    office_left,
    still_counts,
    take_up,
)
from wintering.laws.duty import duty
from wintering.laws.feeling import ANXIETY, GUILT, SADNESS, felt
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_YES,
    MATTER_ASK_AS_YOURSELF,
    MATTER_CALL,
    MATTER_FEED,
    MATTER_GO_HOME,
    MATTER_GO_TO_HER,
    MATTER_SEND_OFF,
    MATTER_TAKE_LEAD,
    MATTER_WAS_RIGHT,
)
from wintering.laws.meanings import (
    FACT_BROKEN,
    FACT_HOLDS,
    FACT_LEADS,
    FACT_SCAVENGERS,
    MEMORY_DEED,
    MEMORY_PARTING,
)
from wintering.laws.reasons import REASON_HUNGER, REASON_LED, REASON_NONE, REASON_PEOPLE
from wintering.laws.tension import LEAST_TORN, strain_now
from wintering.life.events import TORN
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_FOLLOWER, ROLE_KIN, ROLE_LEADER

MOTHER, FRIEND, HER, SCOUT = 1, 2, 3, 4
HOLDS, LEADS, RAIDERS, BROKEN = range(4)
DEED, PARTING = 0, 1
OURS, THEIRS = 0, 1
WORLD = make_world(
    people=5,
    start_hour=12,
    facts=4,
    memories=2,
    places=2,
    place_group=(0, 1),
    memory_means=(MEMORY_DEED, MEMORY_PARTING),
    memory_weight=(1.0, 0.6),
    memory_person=(NONE, HER),
    memory_age_hours=(24.0, 36.0),
    start_trace=((9, 4), (0, 0), (9, 0), (0, 5), (0, 0)),
    fact_means=(FACT_HOLDS, FACT_LEADS, FACT_SCAVENGERS, FACT_BROKEN),
    person_role=(0, ROLE_KIN, ROLE_CAMP, ROLE_LEADER, ROLE_FOLLOWER),
    person_group=(0, 0, 0, 1, 1),
    person_charge=(-1, -1, MOTHER, -1, YOU),
    person_office=(0.5, 0.7, 0.35, 0.9, 0.0),
    person_kindness=(0.6, 0.7, 0.6, 0.5, 0.5),
    par=parameters(duty_noise=0.0),
)
YOURS = (
    MATTER_GO_HOME,
    MATTER_TAKE_LEAD,
    MATTER_GO_TO_HER,
    MATTER_ASK_AS_YOURSELF,
    MATTER_FEED,
    MATTER_SEND_OFF,
    MATTER_WAS_RIGHT,
    MATTER_CALL,
)


def away(days: float = 60.0) -> Life:
    """A life so many days in the woods."""
    life = begin_life(WORLD)
    for person in (MOTHER, FRIEND):
        life.longing[YOU][person] = 0.4
        life.guess[YOU][person] = 0.4
    life.longing[YOU][HER] = 0.6
    pass_hours(life, int(24 * days))
    for person in range(1, WORLD.people):
        life.together_hour[YOU][person] = life.hour
    return life


def believe(life: Life, fact: int, sure: float = 1.0) -> Life:
    """Let you be so sure of a fact now."""
    life.belief[YOU][fact], life.belief_hour[YOU][fact] = sure, life.hour
    return life


# What they need, as you believe it.


def test_not_hearing_of_them_grows_into_worry_and_being_told_that_they_hold_ends_it():
    assert 0.0 == need_believed(begin_life(WORLD), WORLD)
    assert need_believed(away(5.0), WORLD) < need_believed(away(90.0), WORLD)
    assert pytest.approx(0.3, abs=0.01) == need_believed(away(40.0), WORLD)  # half of .6
    assert need_believed(believe(away(90.0), HOLDS), WORLD) < 0.01
    assert 24 * 90 == hours_without_word(away(90.0), WORLD)


def test_a_camp_that_you_took_for_hungry_needs_you_whether_it_was_or_not():
    life = away(30.0)
    life.afar_place, life.afar_hour = OURS, life.hour
    life.afar_taken, life.afar_cause = REASON_HUNGER, REASON_NONE  # misread
    took = need_believed(life, WORLD)
    life.afar_taken, life.afar_cause = REASON_NONE, REASON_HUNGER  # not seen
    assert need_believed(life, WORLD) < 0.1 < 0.7 < took
    life.afar_place, life.afar_taken = THEIRS, REASON_HUNGER  # another people's village
    assert need_believed(life, WORLD) == need_believed(away(30.0), WORLD)


def test_your_own_snow_and_word_of_raiders_make_you_fear_for_them():
    calm, snow = away(30.0), away(30.0)
    snow.is_snow_lying = 1
    assert need_believed(calm, WORLD) < need_believed(snow, WORLD)
    assert need_believed(calm, WORLD) < need_believed(believe(away(30.0), RAIDERS), WORLD)


def test_how_the_camp_truly_does_changes_nothing_of_what_you_weigh():
    """You act on belief: their spirits and their bowls are not yours to see from the woods."""
    life, worse = away(), away()
    worse.camp_ration = [0.5, 0.5]
    for person in (MOTHER, FRIEND):
        worse.spirits[person], worse.spirits_hour[person] = -1.0, worse.hour
        worse.warmth[person][YOU] = worse.trust[person][YOU] = 0.0
    for matter in YOURS:
        assert as_leader(life, WORLD, matter, NONE) == as_leader(worse, WORLD, matter, NONE)
        assert as_yourself(life, WORLD, matter, NONE) == as_yourself(worse, WORLD, matter, NONE)


# The office: it grows lighter and does not vanish.


def test_an_office_grows_lighter_as_others_bear_it_and_as_it_is_laid_down_and_never_goes():
    whole = office_left(away(), WORLD)
    assert WORLD.person_office[YOU] == whole
    led, laid = believe(away(), LEADS), away()
    lay_down(laid, 0.5)
    assert office_left(led, WORLD) < whole
    assert office_left(laid, WORLD) < whole
    lay_down(laid, 1.0)
    least = WORLD.par.duty_lead_least * whole
    assert pytest.approx(least) == office_left(laid, WORLD)
    take_up(laid, 0.5)
    assert least < office_left(laid, WORLD)


def test_the_part_of_you_that_counts_heads_is_louder_the_longer_you_hear_nothing():
    assert 0.0 == still_counts(begin_life(WORLD), WORLD)
    assert still_counts(away(10.0), WORLD) < still_counts(away(80.0), WORLD)
    done = away(80.0)
    lay_down(done, 1.0)
    assert still_counts(done, WORLD) < still_counts(away(80.0), WORLD)


def test_you_fear_their_faces_by_what_you_have_not_let_go_and_by_what_you_think_they_feel():
    life = away()
    feared = faces_feared(life, WORLD)
    assert 0.3 < feared
    for person in (MOTHER, FRIEND):
        life.guess[YOU][person] = 1.0
    assert faces_feared(life, WORLD) < feared
    life.released[DEED] = 1.0
    assert 0.0 == faces_feared(life, WORLD)


# Each choice.


def test_alone_and_hungry_you_would_go_home_and_your_guilt_would_not():
    life = away()
    before = as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    life.aloneness, life.hunger = 0.9, 0.8
    assert before < as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    life.released[DEED] = 1.0
    assert 0.5 < as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    assert as_leader(life, WORLD, MATTER_GO_HOME, NONE) == as_leader(
        away(), WORLD, MATTER_GO_HOME, NONE
    )


def test_the_office_calls_you_home_unless_another_leads_and_they_hold():
    assert 0.1 < as_leader(away(), WORLD, MATTER_GO_HOME, NONE)
    well = believe(believe(away(), LEADS), HOLDS)
    assert as_leader(well, WORLD, MATTER_GO_HOME, NONE) < 0.0


def test_to_be_asked_back_weighs_with_both():
    life, asked = away(), away()
    asked.asked_back = 0.8
    for says in (as_leader, as_yourself):
        assert says(life, WORLD, MATTER_GO_HOME, NONE) < says(asked, WORLD, MATTER_GO_HOME, NONE)


def test_you_would_go_to_her_as_yourself_and_the_one_who_led_remembers_the_door():
    life = believe(away(10.0), BROKEN)
    assert HER == who_left_you(WORLD)
    assert as_leader(life, WORLD, MATTER_GO_TO_HER, HER) < 0.0
    assert 0.0 < as_yourself(life, WORLD, MATTER_GO_TO_HER, HER)
    life.understanding = 1.0
    seen = as_yourself(life, WORLD, MATTER_GO_TO_HER, HER)
    life.understanding = 0.0
    assert as_yourself(life, WORLD, MATTER_GO_TO_HER, HER) < seen
    assert LEAST_TORN < torn_over(life, WORLD, MATTER_GO_TO_HER, HER)
    peace = away(10.0)  # nothing to hold against her as a leader, and little as yourself
    peace.longing[YOU][HER] = 0.1
    assert torn_over(peace, WORLD, MATTER_GO_TO_HER, HER) < 0.02
    nobody = WORLD._replace(memory_person=(NONE, NONE))
    assert NONE == who_left_you(nobody)


def test_kindness_feeds_a_stranger_and_whoever_counts_the_store_does_not():
    life = away()
    assert as_leader(life, WORLD, MATTER_FEED, NONE) < 0.0
    assert 0.0 < as_yourself(life, WORLD, MATTER_FEED, NONE)


def test_who_led_sends_home_those_who_freeze_for_her_and_who_is_alone_would_keep_them():
    life = away()
    life.is_snow_lying, life.aloneness = 1, 0.8
    assert 0.0 < as_leader(life, WORLD, MATTER_SEND_OFF, NONE)
    assert as_yourself(life, WORLD, MATTER_SEND_OFF, NONE) < 0.0


def test_as_a_leader_it_was_right_and_as_yourself_it_cannot_be():
    life = away()
    assert 0.0 < as_leader(life, WORLD, MATTER_WAS_RIGHT, NONE)
    assert as_yourself(life, WORLD, MATTER_WAS_RIGHT, NONE) < 0.0
    life.released[DEED] = 1.0
    assert 0.0 < as_yourself(life, WORLD, MATTER_WAS_RIGHT, NONE)


def test_one_of_yours_who_looks_for_you_is_missed_and_feared():
    life = away()
    missed = as_yourself(life, WORLD, MATTER_CALL, FRIEND)
    life.longing[YOU][FRIEND] = 0.9
    assert missed < as_yourself(life, WORLD, MATTER_CALL, FRIEND)
    life.guess[YOU][FRIEND] = life.guess[YOU][MOTHER] = 0.0
    assert as_yourself(life, WORLD, MATTER_CALL, FRIEND) < missed + 0.5


def test_of_all_you_left_the_one_you_miss_most_draws_you_home():
    life = away()
    before = missed_most(life, WORLD), as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    life.longing[YOU][MOTHER] = 0.9
    after = missed_most(life, WORLD), as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    assert before < after
    assert before[1] < after[1]
    assert after[0] == counts(life, WORLD, LONGING, MOTHER)
    life.longing[YOU][HER] = 1.0  # she is not of them
    assert after[0] == missed_most(life, WORLD)


# What it costs.


def torn_life() -> Life:
    """A life in which the one who led and you yourself say contrary things of going home."""
    life = away(90.0)
    assert as_yourself(life, WORLD, MATTER_GO_HOME, NONE) < -0.1
    assert 0.1 < as_leader(life, WORLD, MATTER_GO_HOME, NONE)
    return life


def test_a_choice_is_kept_with_what_both_selves_weighed():
    life = torn_life()
    office = as_leader(life, WORLD, MATTER_GO_HOME, NONE)
    own = as_yourself(life, WORLD, MATTER_GO_HOME, NONE)
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    slot = life.decision_count - 1
    assert (YOU, MATTER_GO_HOME, ANSWER_NO) == (
        life.decision_who[slot],
        life.decision_matter[slot],
        life.decision_answer[slot],
    )
    assert (office, own) == (life.decision_office[slot], life.decision_person[slot])
    assert (office, own) == (life.office_said[YOU], life.person_said[YOU])
    assert life.hour == life.decided_hour[YOU]
    assert REASON_PEOPLE in list(life.weight_reason[slot])
    assert REASON_LED not in list(life.weight_reason[slot])
    assert has_bit(life.chosen_no, MATTER_GO_HOME)
    assert not has_bit(life.chosen_yes, MATTER_GO_HOME)
    assert has_bit(life.chosen_as_yourself, MATTER_GO_HOME)
    assert not has_bit(life.chosen_as_leader, MATTER_GO_HOME)
    pass_hours(life, 48)
    choose(life, WORLD, MATTER_GO_HOME, NONE, 1)
    assert has_bit(life.chosen_yes, MATTER_GO_HOME)
    assert has_bit(life.chosen_as_leader, MATTER_GO_HOME)
    assert not has_bit(life.chosen_no | life.chosen_as_yourself, MATTER_GO_HOME)
    assert ANSWER_YES == life.decision_answer[life.decision_count - 1]


def test_to_walk_away_from_those_you_led_leaves_guilt_and_to_go_against_yourself_grief():
    walked, went = torn_life(), torn_life()
    choose(walked, WORLD, MATTER_GO_HOME, NONE, -1)
    choose(went, WORLD, MATTER_GO_HOME, NONE, 1)
    assert felt(went, WORLD, GUILT) < felt(walked, WORLD, GUILT)
    assert felt(walked, WORLD, SADNESS) < felt(went, WORLD, SADNESS)
    for life in (walked, went):
        assert 0.0 < felt(life, WORLD, ANXIETY)
        assert 0.05 < strain_now(life, WORLD, YOU)
        assert TORN in life.event_kind
    assert 0.0 < walked.office_yielded[YOU] == went.heart_yielded[YOU]


def test_who_goes_against_their_office_lays_it_down_and_who_goes_with_it_takes_it_up():
    life = torn_life()
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    laid = life.office_laid_down
    assert 0.05 < laid
    pass_hours(life, 24)
    choose(life, WORLD, MATTER_GO_HOME, NONE, 1)
    assert 0.0 < life.office_laid_down < laid


def test_those_who_are_set_to_guard_you_do_not_see_what_you_decide_alone():
    life = torn_life()
    respect = [list(row) for row in life.respect]
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    assert respect == [list(row) for row in life.respect]


def test_to_go_against_both_selves_wears_both_ways():
    life = away(90.0)
    life.released[DEED], life.aloneness = 1.0, 0.9  # both would go home
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    assert 0.0 < life.heart_yielded[YOU] == life.office_yielded[YOU]
    assert 0.1 < strain_now(life, WORLD, YOU)
    assert 0.0 < felt(life, WORLD, SADNESS)
    assert 0.0 < felt(life, WORLD, GUILT)
    willing = away(90.0)
    willing.released[DEED], willing.aloneness = 1.0, 0.9
    choose(willing, WORLD, MATTER_GO_HOME, NONE, 1)
    assert 0.0 == strain_now(willing, WORLD, YOU)


def test_the_same_choice_made_again_the_same_day_is_borne_once():
    life = torn_life()
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    once, kept = strain_now(life, WORLD, YOU), life.decision_count
    pass_hours(life, 3)
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    assert kept == life.decision_count
    assert strain_now(life, WORLD, YOU) < once
    pass_hours(life, 24)
    choose(life, WORLD, MATTER_GO_HOME, NONE, -1)
    assert kept + 1 == life.decision_count


def test_what_you_set_aside_keeps_you_from_sleep_for_some_nights():
    life = away(90.0)
    life.hour_of_day = 22
    lie_awake_over_it(life, WORLD)
    assert 0.0 == life.wrought
    life.strain[YOU], life.strain_hour[YOU] = 0.6, life.hour
    life.hour_of_day = 14
    lie_awake_over_it(life, WORLD)
    assert 0.0 == life.wrought  # by day it does not
    life.hour_of_day = 22
    duty(life, WORLD)
    assert pytest.approx(0.6) == life.wrought
    life.wrought = 0.0
    pass_hours(life, 24 * 12)
    life.hour_of_day = 22
    lie_awake_over_it(life, WORLD)
    assert 0.0 == life.wrought


def test_what_is_nobodys_choice_of_yours_is_not_kept():
    life = away()
    choose(life, WORLD, 3, NONE, 1)  # the matter of the gate is theirs
    assert 0 == life.decision_count
