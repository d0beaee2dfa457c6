"""Lives by policy: the same for the same seed, choosing by the leans of the page alone."""

from __future__ import annotations

from collections import Counter

import pytest

from story.samples import begun
from wintering.explore import Coverage, live, policy_named


@pytest.mark.parametrize("policy", ["random", "careful", "reckless"])
def test_the_same_seed_is_the_same_life(policy: str) -> None:
    first = live(begun(12), policy_named(policy), turns_at_most=120)
    again = live(begun(12), policy_named(policy), turns_at_most=120)
    assert first == again


def test_a_lean_is_followed() -> None:
    careful = policy_named("careful")
    assert {careful.choose([0.0, 2.0, 1.0], seed, 0) for seed in range(20)} == {1}


def test_ties_are_drawn() -> None:
    careful = policy_named("careful")
    drawn = Counter(careful.choose([2.0, 0.0, 2.0], seed, 5) for seed in range(1000))
    # Binomial with p = 1/2: four standard deviations of 1000 draws are 63.
    assert drawn[1] == 0
    assert abs(drawn[0] - 500) < 63


def test_random_chooses_evenly() -> None:
    random = policy_named("random")
    drawn = Counter(random.choose([0.0] * 4, 9, turn) for turn in range(4000))
    # Four standard deviations of 4000 draws with p = 1/4 are 110.
    assert all(abs(drawn[choice] - 1000) < 110 for choice in range(4))


def test_a_page_without_a_choice_is_a_fault() -> None:
    with pytest.raises(ValueError, match="without a choice"):
        policy_named("random").choose([], 1, 1)


def test_a_life_stops_at_a_day() -> None:
    lived = live(begun(12), policy_named("careful"), until_day=2)
    assert lived.ended is not None or lived.days >= 2


def test_coverage_counts_what_was_shown() -> None:
    session = begun(12)
    coverage = Coverage()
    session.course.witness = coverage
    live(session, policy_named("random"), turns_at_most=60)
    assert coverage.knots["first_hour"] == 1
    # "You are on the rock. The tower is behind you."
    assert coverage.words_of("first_hour") == 5 + 5
    both = Coverage()
    both.add(coverage)
    both.add(coverage)
    assert both.words == coverage.words
    assert both.knots["first_hour"] == 2


def test_the_choices_of_a_life_are_the_choices_it_took() -> None:
    session = begun(12)
    lived = live(session, policy_named("random"), turns_at_most=40)
    assert list(lived.choices) == session.course.progress.choices
    again = begun(12)
    for choice in lived.choices:
        again.choose(choice)
    assert again.digest() == session.digest()
