"""What thousands of hours of talk come to: who hears, who never does, what is forgiven."""

from __future__ import annotations

from statistics import fmean, median

import pytest

pytest.importorskip("matplotlib")

from curves.bonds import Way, follow
from curves.country import eight_moons
from curves.news import (
    FIVE,
    MOON_DAYS,
    NEVER_TOLD,
    PEOPLE,
    SEAT,
    heard,
    lived,
    shares,
    village,
)

from wintering.laws.reckoning import counts_days, reckons
from wintering.life.names import YOU
from wintering.rehearse.crowd import Crowd

# Compiling the laws with one more entry takes minutes on a busy machine.
pytestmark = pytest.mark.timeout(900)

LIVES = 60
DAYS = int(8 * MOON_DAYS)


@pytest.fixture(scope="module")
def winters() -> Crowd:
    """Lives of eight moons in which you sit apart and say nothing."""
    declarations, world = eight_moons()
    return lived(world, declarations.ids("place").index(SEAT), DAYS, LIVES)


@pytest.mark.slow
def test_in_a_village_that_mixes_freely_a_fifth_never_hear():
    """Maki & Thompson 1973, of many; of twenty-five a little fewer are left out."""
    world = village(0.9)
    told = heard(lived(world, 0, 60, 100), world, world.facts - 1, list(range(1, PEOPLE + 1)))
    assert pytest.approx(1.0 - NEVER_TOLD, abs=0.05) == shares(told, PEOPLE, 60)[60]


@pytest.mark.slow
def test_news_takes_weeks_where_people_are_wary_of_each_other_and_days_where_they_trust():
    half = []
    for trust in (0.9, 0.3):
        world = village(trust)
        told = heard(lived(world, 0, 60, 40), world, world.facts - 1, list(range(1, PEOPLE + 1)))
        curve = shares(told, PEOPLE, 60)
        half.append(next((day for day, share in enumerate(curve) if share > 0.4), 61))
    assert 2 * half[0] < half[1]


@pytest.mark.slow
def test_the_five_go_on_not_knowing_for_moons_and_some_are_told_by_spring(winters: Crowd):
    declarations, world = eight_moons()
    fact = declarations.ids("fact").index("alliance_over")
    lead = declarations.ids("person").index(FIVE[0])
    told = [days[0] for days in heard(winters, world, fact, [lead]) if days]
    assert sum(day <= MOON_DAYS for day in told) < 0.25 * LIVES
    assert 0.1 * LIVES < len(told) < 0.9 * LIVES
    assert median(told) > 2 * MOON_DAYS


@pytest.mark.slow
def test_a_legend_is_told_bigger_than_it_was_to_some_and_never_past_its_bound(winters: Crowd):
    declarations, _ = eight_moons()
    fact = declarations.ids("fact").index("legend_of_you")
    grown = [row[fact] for place in range(LIVES) for row in winters.life(place).variant]
    assert 2 <= max(grown) <= 5


@pytest.mark.slow
def test_you_guess_eight_moons_and_she_six(winters: Crowd):
    declarations, world = eight_moons()
    lexa = declarations.ids("person").index("lexa")
    lives = [winters.life(place) for place in range(LIVES)]
    lives = [life for life in lives if counts_days(life, lexa)]
    yours = fmean(reckons(life, world, YOU) for life in lives) / MOON_DAYS
    hers = fmean(reckons(life, world, lexa) for life in lives) / MOON_DAYS
    assert pytest.approx(8.0, abs=0.5) == yours
    assert 5.0 < hers < 6.5


def test_without_understanding_she_is_not_forgiven_in_eight_moons_and_with_it_she_may_be():
    never, seeing, spoken = (
        follow(way)[-1].forgives for way in (Way(), Way(sees=0.4), Way(sees=0.4, speaks=True))
    )
    assert never < 0.25 < 0.5 < seeing < 0.75 < spoken


def test_trust_comes_of_what_is_kept_not_of_what_is_forgiven():
    forgiven, guarded = follow(Way(sees=0.4, speaks=True)), follow(Way(guarded=1))
    assert forgiven[0].trusts == forgiven[-1].trusts
    assert guarded[0].trusts + 0.2 < guarded[-1].trusts
    assert guarded[-1].forgives < forgiven[-1].forgives
