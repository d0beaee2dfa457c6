"""Intervals against published values."""

from wintering.rehearse.intervals import (
    Stratum,
    of_difference,
    of_mean,
    of_quantile,
    of_share,
    of_strata,
    quantile,
)


def near(expected: float, actual: float, within: float = 5e-5) -> bool:
    return abs(expected - actual) <= within


def test_the_score_interval_gives_newcombes_published_values() -> None:
    # Newcombe (1998), Statistics in Medicine 17: 857-872, table I, method 3.
    published = {(81, 263): (0.2553, 0.3662), (15, 148): (0.0624, 0.1605), (0, 20): (0.0, 0.1611),
                 (1, 29): (0.0061, 0.1718)}  # fmt: skip
    for (times, lives), (low, high) in published.items():
        found = of_share(times, lives)
        assert near(low, found.low)
        assert near(high, found.high)


def test_the_difference_gives_newcombes_published_values() -> None:
    # Newcombe (1998), Statistics in Medicine 17: 873-890, table II, method 10.
    published = {(56, 70, 48, 80): (0.0524, 0.3339), (9, 10, 3, 10): (0.1705, 0.8090),
                 (10, 10, 0, 10): (0.6075, 1.0), (5, 56, 0, 29): (-0.0381, 0.1926)}  # fmt: skip
    for given, (low, high) in published.items():
        found = of_difference(*given)
        assert near(low, found.low)
        assert near(high, found.high)


def test_nothing_measured_leaves_everything_open() -> None:
    assert (0.0, 1.0) == of_share(0, 0)
    assert (-1.0, 1.0) == of_difference(1, 2, 0, 0)
    assert (float("-inf"), float("inf")) == of_mean([3.0])
    assert (float("-inf"), float("inf")) == of_quantile([], 0.5)


def test_the_median_of_a_hundred_lies_between_the_fortieth_and_the_sixty_first() -> None:
    # Conover (1999), Practical Nonparametric Statistics: ranks 40 and 61 of 100.
    assert (40.0, 61.0) == of_quantile([float(n) for n in range(1, 101)], 0.5)


def test_a_quantile_is_between_its_neighbours() -> None:
    assert 2.5 == quantile([1.0, 2.0, 3.0, 4.0], 0.5)
    assert 1.0 == quantile([1.0, 2.0], 0.0)
    assert 2.0 == quantile([1.0, 2.0], 1.0)


def test_strata_of_different_lives_are_not_taken_for_a_difference() -> None:
    # Simpson's reversal: put together the first looks better (.55 to .45), apart it is worse.
    strata = [Stratum(54, 60, 39, 40), Stratum(1, 40, 6, 60)]
    assert 55 / 100 > 45 / 100
    difference, interval = of_strata(strata)
    assert near(-(0.075 * 24 + 0.075 * 24) / 48, difference)
    assert interval.low < difference < interval.high < 0.0


def test_one_stratum_is_the_plain_difference() -> None:
    difference, interval = of_strata([Stratum(56, 70, 48, 80)])
    assert near(0.2, difference)
    newcombe = of_difference(56, 70, 48, 80)
    assert abs(newcombe.low - interval.low) < 0.02
    assert abs(newcombe.high - interval.high) < 0.02


def test_lives_all_of_one_kind_say_nothing() -> None:
    assert (0.0, (-1.0, 1.0)) == of_strata([Stratum(3, 5, 0, 0)])
