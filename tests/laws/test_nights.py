"""Nightmares over months: how they come at first, how they fall, what you do about them."""

from __future__ import annotations

import pytest

from laws.nights import live_nights, mourning_world, weeks_of_nightmares

WORLD = mourning_world()
WEEKS = 27
# The lives of a mixed people: most face little, some a good deal, half push at times.
FACING = (0.0, 0.1, 0.2, 0.3, 0.5)
MANY = 2.25  # nightmares a week, over a month, that count as being troubled by them (D)


@pytest.fixture(scope="module")
def people_of_all_ways() -> list[list[int]]:
    """Nightmares a week of thirty lives."""
    return [
        weeks_of_nightmares(WORLD, seed, WEEKS, FACING[seed % len(FACING)]) for seed in range(30)
    ]


def mean(lives: list[list[int]], week: int) -> float:
    """Mean nightmares in the month about a week."""
    month = range(max(0, week - 2), min(WEEKS, week + 2))
    return sum(life[each] for life in lives for each in month) / len(lives) / len(month)


def troubled(lives: list[list[int]], week: int) -> float:
    """The share of lives with many nightmares about a week."""
    return sum(mean([life], week) >= MANY for life in lives) / len(lives)


def test_the_first_nights_nearly_always_bring_one(people_of_all_ways: list[list[int]]):
    assert sum(life[0] > 0 for life in people_of_all_ways) >= 29


def test_they_fall_as_troubled_survivors_become_fewer(people_of_all_ways: list[list[int]]):
    """Rothbaum 1992: 47 % at three months, 42 % at six, of those troubled at first."""
    first = troubled(people_of_all_ways, 4)
    assert troubled(people_of_all_ways, 13) / first == pytest.approx(0.47 / 0.64, abs=0.25)
    assert troubled(people_of_all_ways, 25) / first == pytest.approx(0.42 / 0.64, abs=0.3)


def test_they_fall_over_the_months_and_unevenly(people_of_all_ways: list[list[int]]):
    means = [mean(people_of_all_ways, week) for week in (2, 10, 25)]
    assert means[0] > means[1] > means[2]
    rises = [
        any(life[week + 1] > life[week] for week in range(4, 20)) for life in people_of_all_ways
    ]
    assert all(rises)


def test_without_facing_they_stay_five_a_week_and_facing_ends_most_of_them():
    unfaced = [weeks_of_nightmares(WORLD, seed, 14, 0.0) for seed in range(6)]
    faced = [weeks_of_nightmares(WORLD, seed, 14, 0.6) for seed in range(6)]
    assert sum(map(sum, unfaced)) / 6 / 14 == pytest.approx(4.7, abs=1.3)
    late = sum(sum(life[10:]) for life in faced) / 6 / 4
    assert late < 1.5


def test_memories_break_in_by_day_as_often_as_kleim_counted_and_less_later():
    """Kleim 2013: .91 a day at first."""

    def a_day(weeks: int) -> float:
        lives = [live_nights(WORLD, seed, weeks, 0.2)[1] for seed in range(12)]
        return sum(life.intrusion_count for life in lives) / len(lives) / 7.0 / weeks

    first = a_day(2)
    assert first == pytest.approx(0.91, abs=0.2)
    assert a_day(16) < first
