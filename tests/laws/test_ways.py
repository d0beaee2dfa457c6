"""Four ways of living with it over eight moons, beside the published decline; peace, and breath."""

from __future__ import annotations

import pytest

from laws.nights import (
    AVOIDING,
    FACING,
    FOUR_WAYS,
    LISTENER,
    Way,
    live_way,
    mourning_world,
)
from wintering.life.never import NEVER_YET
from wintering.life.record import Life

WORLD = mourning_world()
WEEKS = 34  # eight moons
LIVES = 8
Lived = dict[str, list[tuple[list[int], Life]]]


@pytest.fixture(scope="module")
def lived() -> Lived:
    """Eight lives in each of the four ways."""
    return {
        name: [live_way(WORLD, seed, WEEKS, way) for seed in range(LIVES)]
        for name, way in FOUR_WAYS.items()
    }


def a_week(lived: Lived, way: str, first: int, last: int) -> float:
    """Mean nightmares a week in a way, from a week to before another."""
    counted = [sum(weeks[first:last]) / (last - first) for weeks, _ in lived[way]]
    return sum(counted) / len(counted)


def test_whoever_faces_or_tells_dreams_less_of_it_than_who_pushes_or_avoids(lived: Lived):
    late = {way: a_week(lived, way, 16, WEEKS) for way in lived}
    assert max(late["facing"], late["telling"]) < 0.5 * min(late["pushing away"], late["avoiding"])


def test_telling_eases_more_than_facing_alone_and_the_one_who_hears_dreams_of_it(lived: Lived):
    assert a_week(lived, "telling", 0, 8) < a_week(lived, "facing", 0, 8)
    heard = {way: [life.nightmares_of[LISTENER] for _, life in lived[way]] for way in lived}
    assert min(heard["telling"]) > 0
    assert all(max(heard[way]) == 0 for way in lived if way != "telling")


def test_by_themselves_they_ease_as_slowly_as_was_measured(lived: Lived):
    """Rothbaum 1992: 47 % troubled at three months, 42 at six, of 64 at one: those who avoid."""
    first = a_week(lived, "avoiding", 2, 6)
    assert a_week(lived, "avoiding", 11, 15) / first == pytest.approx(0.47 / 0.64, abs=0.2)
    assert a_week(lived, "avoiding", 24, 28) / first == pytest.approx(0.42 / 0.64, abs=0.2)


def test_facing_ends_most_of_them_within_four_moons(lived: Lived):
    assert a_week(lived, "facing", 16, 20) < 0.4 * a_week(lived, "facing", 0, 4)


def test_peace_comes_to_those_who_face_it_and_not_to_those_who_look_away(lived: Lived):
    for way in ("facing", "telling"):
        assert sum(life.peace_hour != NEVER_YET for _, life in lived[way]) >= LIVES - 2
    for way in ("pushing away", "avoiding"):
        assert all(life.peace_hour == NEVER_YET for _, life in lived[way])


def test_peace_is_noticed_days_after_it_was_made_by_something_that_did_not_come(lived: Lived):
    noticed = [
        (life.absence_hour - life.peace_hour) / 24.0
        for _, life in lived["facing"]
        if life.absence_hour != NEVER_YET
    ]
    assert len(noticed) >= LIVES - 2
    assert all(WORLD.par.memory_notice_days <= days < 40.0 for days in noticed)
    assert len(set(noticed)) > 1


def test_what_was_done_may_seem_right_and_unforgivable_in_one_who_is_at_peace(lived: Lived):
    at_peace = [life for _, life in lived["facing"] if life.peace > 0.6]
    assert at_peace
    assert all(life.rightness > 0.6 and life.unforgivable > 0.6 for life in at_peace)


def test_the_smell_at_the_edge_of_sleep_outlasts_the_nightmares():
    before, after = (live_way(WORLD, 3, weeks, FACING) for weeks in (26, WEEKS))
    nightmares = sum(after[0][26:]) / (7.0 * (WEEKS - 26))
    breaths = (after[1].breath_count - before[1].breath_count) / (14.0 * (WEEKS - 26))
    assert nightmares < 0.15
    assert breaths > 2.0 * nightmares


def test_letting_go_thins_the_smell_too():
    told = live_way(WORLD, 3, WEEKS, Way(tell=1.0, every=2))[1]
    avoided = live_way(WORLD, 3, WEEKS, AVOIDING)[1]
    assert told.released[0] > 0.8 > 0.1 > avoided.released[0]
    assert told.breath_count < avoided.breath_count
