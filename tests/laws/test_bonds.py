"""Bonds and forgiveness."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.bonds import (
    BOND_NAMES,
    FRIGHT,
    TRUST,
    WARMTH,
    bond_of,
    bonds,
    fall_out,
    fear_of,
    harm,
    longing_at_most,
    longing_for,
    mend,
    set_bond,
    talk,
    warm_up,
)
from wintering.laws.feeling import spirits_now
from wintering.laws.forgiving import (
    apologise,
    forgives,
    forgiving_log_odds,
    resents,
    sees_self,
)
from wintering.laws.meanings import FACT_PAIR, FACT_WATCHED, MEMORY_DEED, MEMORY_PARTING
from wintering.laws.news import knows
from wintering.laws.scars import deceived
from wintering.laws.standing import (
    answer_easy,
    easy_truly,
    fears_leaving,
    mistaken,
    sender_believed,
    stands,
    take_guard,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import NEVER, ROLE_FOLLOWER, ROLE_LEADER

WORLD = make_world(
    people=3,
    memories=1,
    memory_means=(MEMORY_PARTING,),
    memory_weight=(0.6,),
    memory_person=(1,),
    memory_age_hours=(48.0,),
    start_trace=((3,), (3,), (0,)),
)


def test_three_months_add_about_two_to_the_log_odds_of_forgiving():
    assert pytest.approx(2.0, abs=0.01) == forgiving_log_odds(90.0, WORLD)


def test_time_understanding_and_an_apology_bring_forgiveness_nearer():
    life = begin_life(WORLD)
    first = forgives(life, WORLD, YOU, 1)
    pass_hours(life, 24 * 90)
    after = forgives(life, WORLD, YOU, 1)
    assert pytest.approx(2.0 - 0.443 * math.log(3.0), abs=0.1) == logit(after) - logit(first)
    life.understanding = 0.8
    understood = forgives(life, WORLD, YOU, 1)
    mend(life, WORLD, YOU, 1, TRUST, 0.5)
    assert first < after < understood < forgives(life, WORLD, YOU, 1)


def logit(chance: float) -> float:
    """Log-odds."""
    return math.log(chance / (1.0 - chance))


def test_where_nothing_was_done_there_is_nothing_to_forgive():
    assert 1.0 == forgives(begin_life(WORLD), WORLD, 2, 1)


def test_trust_is_lost_several_times_as_fast_as_it_is_gained():
    life = begin_life(WORLD)
    life.trust[1][2] = 0.5
    mend(life, WORLD, 1, 2, TRUST, 0.1)
    gained = life.trust[1][2] - 0.5
    life.trust[1][2] = 0.5
    harm(life, WORLD, 1, 2, TRUST, 0.1)
    assert 3.0 <= (0.5 - life.trust[1][2]) / gained <= 5.0


def test_fear_halves_in_its_days_and_longing_grows_with_absence():
    life = begin_life(WORLD)
    set_bond(life, 1, 2, FRIGHT, 0.8)
    life.warmth[1][2] = 0.9
    at_first = longing_for(life, WORLD, 1, 2)
    assert pytest.approx(0.8) == fear_of(life, WORLD, 1, 2)
    pass_hours(life, 24 * 10)
    assert pytest.approx(0.4) == fear_of(life, WORLD, 1, 2)
    assert at_first < longing_for(life, WORLD, 1, 2) < 0.9


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.integers(0, 24 * 400))
def test_longing_never_passes_what_it_grows_to_in_years(base: float, warmth: float, hours: int):
    life = begin_life(WORLD)
    life.longing[1][2], life.warmth[1][2] = base, warmth
    life.hour = life.together_hour[1][2] + hours
    assert longing_for(life, WORLD, 1, 2) <= longing_at_most(life, 1, 2)
    life.hour = life.together_hour[1][2] + 24 * 365 * 20
    assert pytest.approx(longing_at_most(life, 1, 2)) == longing_for(life, WORLD, 1, 2)


@given(
    st.lists(st.tuples(st.sampled_from("mht"), st.integers(0, 5), st.floats(0.0, 1.0)), max_size=40)
)
def test_no_bond_leaves_its_range(doings: list[tuple[str, int, float]]):
    life = begin_life(WORLD)
    for doing, dimension, amount in doings:
        if doing == "m":
            mend(life, WORLD, 1, 2, dimension, amount)
        elif doing == "h":
            harm(life, WORLD, 1, 2, dimension, amount)
        else:
            talk(life, WORLD, 1, 2, 1.0)
        pass_hours(life, 1)
    for dimension in range(len(BOND_NAMES)):
        assert 0.0 <= bond_of(life, WORLD, 1, 2, dimension) <= 1.0


def test_a_deceiver_is_never_trusted_as_before():
    life = begin_life(WORLD)
    life.trust_cap[1][2] = 0.8
    for _ in range(200):
        mend(life, WORLD, 1, 2, TRUST, 0.5)
    assert pytest.approx(0.8) == life.trust[1][2]


# --------------------------------------------------------------- what a reader would say

HURT = make_world(
    people=5,
    fact_means=(FACT_WATCHED,),
    memories=2,
    memory_means=(MEMORY_PARTING, MEMORY_DEED),
    memory_weight=(0.6, 1.0),
    memory_person=(1, NONE),
    memory_age_hours=(48.0, 24.0),
    start_trace=((3, 3), (3, 0), (0, 0), (0, 9), (0, 9)),
    start_trust=tuple((0.5,) * 5 for _ in range(5)),
    start_warmth=((0.0, 0.5, 0.0, 0.0, 0.0), (0.65, 0.0, 0.4, 0.0, 0.0), *((0.4,) * 5,) * 3),
    start_longing=((0.0, 0.6, 0.0, 0.0, 0.0), (0.7, 0.0, 0.0, 0.0, 0.0), *((0.0,) * 5,) * 3),
    start_wrong=(*((0.0,) * 5,) * 3, (0.0, 0.0, 0.5, 0.0, 0.0), (0.0, 0.0, 0.5, 0.0, 0.0)),
    person_role=(0, ROLE_LEADER, ROLE_FOLLOWER, 0, 0),
    person_group=(0, 1, 1, 0, 0),
    person_grudge=(0.3, 0.3, 0.3, 0.1, 0.9),
)


def after_moons(understanding: float, moons: int = 8) -> Life:
    """So many moons later, having seen so much of why you were left."""
    life = begin_life(HURT)
    life.understanding = understanding
    pass_hours(life, int(moons * 29.53 * 24))
    return life


def test_understanding_forgives_in_a_moon_what_time_alone_does_not_in_eight():
    with_it = forgives(after_moons(0.9, moons=1), HURT, YOU, 1)
    without = forgives(after_moons(0.0), HURT, YOU, 1)
    assert without < with_it


def test_forgiven_is_not_yet_trusted():
    life = after_moons(0.95)
    apologise(life, HURT, 1, YOU, 1.0)
    assert forgives(life, HURT, YOU, 1) > 0.75
    assert 0.5 == life.trust[YOU][1]


def test_an_apology_counts_as_far_as_it_is_believed():
    believed, doubted = begin_life(HURT), begin_life(HURT)
    believed.trust[YOU][1], doubted.trust[YOU][1] = 1.0, 0.0
    for life in (believed, doubted):
        apologise(life, HURT, 1, YOU, 0.5)
    assert forgives(doubted, HURT, YOU, 1) < forgives(believed, HURT, YOU, 1)
    assert pytest.approx(0.5) == believed.apology[YOU][1]


def test_whoever_did_such_a_thing_forgives_it_sooner_unless_they_hold_all_hard():
    life = begin_life(HURT)
    assert 0.0 == sees_self(life, HURT, 2)
    mild, hard = sees_self(life, HURT, 3), sees_self(life, HURT, 4)
    assert hard < mild
    life.trace_count[3][1] = 0
    assert sees_self(life, HURT, 3) == 0.0
    without = forgives(life, HURT, 3, 2)
    life.trace_count[3][1] = 9
    assert without < forgives(life, HURT, 3, 2)


def test_longing_outgrows_both_trust_and_forgiveness_and_the_warmth_it_began_with():
    life = begin_life(HURT)
    first = longing_for(life, HURT, YOU, 1)
    pass_hours(life, 24 * 60)
    longing = longing_for(life, HURT, YOU, 1)
    assert longing > max(first, life.warmth[YOU][1])
    assert longing > max(forgives(life, HURT, YOU, 1), life.trust[YOU][1])


def test_being_together_quiets_longing():
    life = after_moons(0.0, moons=3)
    life.warmth[YOU][1] = 0.95
    apart = longing_for(life, HURT, YOU, 1)
    talk(life, HURT, 1, YOU, 1.0)
    assert pytest.approx(life.longing[YOU][1]) == longing_for(life, HURT, YOU, 1)
    assert life.longing[YOU][1] < apart


def test_after_a_wrong_both_believe_they_are_less_to_the_other_than_they_are():
    life = begin_life(HURT)
    assert mistaken(life, YOU, 1) < 0.0
    assert mistaken(life, 1, YOU) < 0.0
    assert pytest.approx(0.5 * (1.0 - 0.6)) == stands(life, YOU, 1)


def test_talk_mends_a_wrong_guess_and_absence_does_not():
    life = begin_life(HURT)
    before = mistaken(life, 1, 2)
    pass_hours(life, 24 * 60)
    life.warmth[2][1] = 0.9
    apart = mistaken(life, 1, 2)
    for _ in range(30):
        talk(life, HURT, 1, 2, 1.0)
        pass_hours(life, 1)
    assert before != apart
    assert abs(mistaken(life, 1, 2)) < 0.5 * abs(apart)


def guarded(understood: int, misread: int, near: int = 1) -> Life:
    """Sixty days of believing someone near you in the woods or not, read one way or the other."""
    life = begin_life(HURT)
    life.understood, life.misread = understood, misread
    for _ in range(60):
        pass_hours(life, 24)
        life.hour_of_day = 19
        life.suspicion, life.suspicion_hour = float(near), life.hour
        life.belief[YOU][0], life.belief_hour[YOU][0] = float(understood), life.hour
        bonds(life, HURT)
    return life


def test_to_be_guarded_and_know_it_raises_what_you_make_of_who_sent_the_guard():
    start, known, hunted, unknown, gone = (
        begin_life(HURT),
        guarded(1, 0),
        guarded(0, 1),
        guarded(0, 0),
        guarded(1, 0, near=0),
    )
    for kept in (unknown, gone):
        assert stands(start, YOU, 1) == stands(kept, YOU, 1)
        assert start.trust[YOU][1] == kept.trust[YOU][1]
    assert stands(hunted, YOU, 1) < stands(start, YOU, 1) < stands(known, YOU, 1)
    assert hunted.trust[YOU][1] < start.trust[YOU][1] < known.trust[YOU][1]
    assert stands(known, YOU, 1) <= known.warmth[1][YOU]


def test_who_does_not_know_that_anyone_was_sent_thanks_nobody_for_it():
    life = begin_life(HURT)
    life.understood, life.suspicion, life.suspicion_hour = 1, 1.0, life.hour
    life.is_near[2] = 1
    assert NONE == sender_believed(life, HURT)
    life.belief[YOU][0], life.belief_hour[YOU][0] = 1.0, life.hour
    assert 1 == sender_believed(life, HURT)


def test_you_go_on_thanking_for_a_guard_that_has_gone_until_you_stop_believing_in_it():
    life = begin_life(HURT)
    life.understood, life.suspicion, life.suspicion_hour = 1, 1.0, life.hour
    life.belief[YOU][0], life.belief_hour[YOU][0] = 1.0, life.hour
    take_guard(life, HURT)  # nobody is near, and you do not know it
    trusted = life.trust[YOU][1]
    assert begin_life(HURT).trust[YOU][1] < trusted
    pass_hours(life, 24 * 90)
    take_guard(life, HURT)
    assert trusted == life.trust[YOU][1]


def test_you_fear_to_be_left_again_by_whom_you_long_for_and_do_not_trust():
    life = begin_life(HURT)
    life.trust[YOU][1], life.guess[YOU][1] = 0.2, 0.2
    afraid = fears_leaving(life, YOU, 1, 0.8)
    life.trust[YOU][1], life.guess[YOU][1] = 0.9, 0.9
    assert fears_leaving(life, YOU, 1, 0.8) < 0.3 * afraid
    assert 0.0 == fears_leaving(life, YOU, 1, 0.0)


def test_you_believe_it_was_easy_and_she_that_you_know_otherwise_until_it_is_spoken():
    life = begin_life(HURT)
    truly = easy_truly(HURT, 0)
    pass_hours(life, 24 * 236)
    assert life.easy_thought[0] < 0.5 < life.easy[YOU][0]
    assert truly < 0.5
    before = forgives(life, HURT, YOU, 1)
    life.trust[YOU][1] = 1.0
    assert pytest.approx(truly) == answer_easy(life, HURT, 1)
    assert pytest.approx(truly) == life.easy[YOU][0] == life.easy_thought[0]
    assert before < forgives(life, HURT, YOU, 1)


def test_an_answer_that_is_not_trusted_leaves_some_of_what_was_believed():
    life = begin_life(HURT)
    life.trust[YOU][1] = 0.0
    assert easy_truly(HURT, 0) < answer_easy(life, HURT, 1) < 0.8


def test_those_who_have_not_forgiven_fall_out_oftener():
    def quarrels(wrong: float) -> int:
        fallen = 0
        for seed in range(300):
            life = begin_life(HURT, seed=seed, checked=False)
            life.wrong[3][2] = wrong
            life.wrong_hour[3][2] = life.hour
            before = life.warmth[2][3]
            talk(life, HURT, 3, 2, 1.0)
            fallen += life.warmth[2][3] < before
        return fallen

    assert quarrels(0.0) < quarrels(1.0)


def test_a_quarrel_cools_and_does_not_end_a_friendship():
    life = begin_life(HURT)
    before = life.warmth[2][3]
    fall_out(life, HURT, 3, 2)
    assert 0.95 * before < life.warmth[2][3] < before


def test_what_is_resented_wears_away_and_is_never_more_than_what_was_done():
    life = begin_life(HURT)
    first = resents(life, HURT, 3, 2)
    pass_hours(life, 24 * 90)
    assert 0.0 < resents(life, HURT, 3, 2) < first < 0.5
    assert 0.0 == resents(life, HURT, 2, 3)


def test_a_liar_wins_back_four_fifths_and_no_more():
    life = begin_life(HURT)
    life.trust[3][2] = 0.9
    deceived(life, HURT, 3, 2)
    assert pytest.approx(0.63) == life.trust[3][2]
    for _ in range(2000):
        life.wrong[3][2] = 0.0
        mend(life, HURT, 3, 2, TRUST, 0.2)
    assert pytest.approx(0.8 * 0.9) == life.trust[3][2]


def test_one_quarrel_costs_the_trust_of_four_good_talks():
    gained = lost = 0.0
    for seed in range(400):
        life = begin_life(HURT, seed=seed, checked=False)
        life.trust[3][2] = 0.5
        life.wrong[3][2] = 1.0
        talk(life, HURT, 2, 3, 1.0)
        gained, lost = max(gained, life.trust[3][2] - 0.5), max(lost, 0.5 - life.trust[3][2])
    assert pytest.approx(4.0) == lost / gained


PAIRING = make_world(
    people=5,
    places=2,
    facts=1,
    fact_means=(FACT_PAIR,),
    fact_about=(1,),
    fact_since_hour=(NEVER,),
    fact_halflife_days=(14.0,),
    start_longing=(*((0.0,) * 5,) * 2, (0.0, 0.2, 0.0, 0.0, 0.0), *((0.0,) * 5,) * 2),
)


def test_two_who_have_grown_close_are_a_pair_where_both_are_and_to_themselves_first():
    life = begin_life(PAIRING)
    life.warmth[1][2] = 0.8
    for warmth, place, is_so in ((0.6, 0, 0), (0.8, 1, 0), (0.8, 0, 1)):
        life.warmth[2][1], life.place[2] = warmth, place
        life.hour_of_day = 19
        bonds(life, PAIRING)
        assert is_so == life.fact_is_true[0]
    assert [True, True, False] == [knows(life, PAIRING, person, 0) for person in (1, 2, 3)]


def test_frost_and_rain_press_on_everyone_and_fair_days_lift():
    def after_week(celsius: float, wet: int) -> float:
        life = begin_life(HURT)
        life.country_c, life.wet_today = celsius, wet
        for _ in range(7):
            pass_hours(life, 24)
            life.hour_of_day = 19
            bonds(life, HURT)
        return spirits_now(life, HURT, 2)

    assert after_week(-15.0, 1) < after_week(-1.0, 0) < after_week(8.0, 0)


def test_warmth_answers_warmth_and_stops_at_what_is_shown():
    life = begin_life(HURT)
    life.warmth[3][2], life.warmth[2][3] = 0.1, 0.5
    for _ in range(3000):
        life.warmth[2][3] = 0.5
        life.wrong[3][2] = 0.0
        warm_up(life, HURT, 3, 2, 1.0)
    shown = 0.5 * 0.5 + 0.15 + 0.7 * 0.5
    assert pytest.approx(shown, abs=0.001) == life.warmth[3][2]


def test_a_long_evening_brings_two_closer_than_a_word_at_the_gate():
    long, short = begin_life(HURT), begin_life(HURT)
    for life, share in ((long, 1.0), (short, 0.1)):
        warm_up(life, HURT, 1, 2, share)
    start = begin_life(HURT).trust[1][2]
    assert pytest.approx(10.0) == (long.trust[1][2] - start) / (short.trust[1][2] - start)


def test_kindness_shown_is_seen():
    life = begin_life(HURT)
    life.warmth[1][YOU] = 0.9
    before = stands(life, YOU, 1)
    mend(life, HURT, 1, YOU, WARMTH, 0.5)
    assert before < stands(life, YOU, 1) < life.warmth[1][YOU]
