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
    bond_of,
    fear_of,
    forgives,
    forgiving_log_odds,
    harm,
    longing_for,
    mend,
    set_bond,
    talk,
)
from wintering.laws.meanings import MEMORY_PARTING
from wintering.life.names import YOU

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
    pass_hours(life, 24 * 10)
    assert pytest.approx(0.4) == fear_of(life, WORLD, 1, 2)
    assert at_first < longing_for(life, WORLD, 1, 2) < 0.9


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
            talk(life, WORLD, 1, 2)
        pass_hours(life, 1)
    for dimension in range(len(BOND_NAMES)):
        assert 0.0 <= bond_of(life, WORLD, 1, 2, dimension) <= 1.0


def test_a_deceiver_is_never_trusted_as_before():
    life = begin_life(WORLD)
    life.trust_cap[1][2] = 0.8
    for _ in range(200):
        mend(life, WORLD, 1, 2, TRUST, 0.5)
    assert pytest.approx(0.8) == life.trust[1][2]
