"""Intervals against published values."""

from wintering.rehearse.intervals import of_difference, of_mean, of_quantile, of_share, quantile


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
