"""Intervals around what was measured on a number of lives: what chance alone leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, sqrt
from statistics import NormalDist, fmean, stdev
from typing import NamedTuple

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """From low to high, both within."""

    low: float
    high: float


def deviations(confidence: float = CONFIDENCE) -> float:
    """How many standard deviations to either side hold so much of a normal distribution."""
    return NormalDist().inv_cdf(0.5 + confidence / 2.0)


def of_share(times: int, lives: int, confidence: float = CONFIDENCE) -> Interval:
    """Around a share of lives, `times` of `lives`. Source: Wilson (1927), the score interval."""
    if lives <= 0:
        return Interval(0.0, 1.0)
    z = deviations(confidence)
    share, spread = times / lives, z * z / lives
    middle = (share + spread / 2.0) / (1.0 + spread)
    half = z * sqrt(share * (1.0 - share) / lives + spread / (4.0 * lives)) / (1.0 + spread)
    # At the ends the formula is exactly 0 and 1, but for rounding.
    low = 0.0 if times == 0 else max(middle - half, 0.0)
    high = 1.0 if times == lives else min(middle + half, 1.0)
    return Interval(low, high)


def of_difference(
    times: int, lives: int, times_other: int, lives_other: int, confidence: float = CONFIDENCE
) -> Interval:
    """Around the difference of two shares, the first less the other.

    Source: Newcombe (1998), method 10: the score intervals of both, put together.
    """
    if lives <= 0 or lives_other <= 0:
        return Interval(-1.0, 1.0)
    one, other = times / lives, times_other / lives_other
    first = of_share(times, lives, confidence)
    second = of_share(times_other, lives_other, confidence)
    difference = one - other
    below = sqrt((one - first.low) ** 2 + (second.high - other) ** 2)
    above = sqrt((first.high - one) ** 2 + (other - second.low) ** 2)
    return Interval(max(difference - below, -1.0), min(difference + above, 1.0))


class Stratum(NamedTuple):
    """A part of lives within which two kinds of them are compared: times of lives, of each."""

    times: int
    lives: int
    times_other: int
    lives_other: int


def of_strata(strata: Sequence[Stratum], confidence: float = CONFIDENCE) -> tuple[float, Interval]:
    """The difference of two shares, each stratum apart, and the interval around it.

    What distinguishes the strata themselves does not count as difference.
    Source: Mantel & Haenszel's weights with the variance of Sato (1989).
    """
    weight = pooled = above = beside = 0.0
    for times, lives, times_other, lives_other in strata:
        many = lives + lives_other
        if not lives or not lives_other:
            continue
        mine = lives * lives_other / many
        weight += mine
        pooled += mine * (times / lives - times_other / lives_other)
        above += (
            lives * lives * times_other
            - lives_other * lives_other * times
            + lives * lives_other * (lives_other - lives) / 2.0
        ) / (many * many)
        beside += (times * (lives_other - times_other) + times_other * (lives - times)) / (2 * many)
    if weight == 0.0:
        return 0.0, Interval(-1.0, 1.0)
    difference = pooled / weight
    half = deviations(confidence) * sqrt(max(difference * above + beside, 0.0)) / weight
    return difference, Interval(max(difference - half, -1.0), min(difference + half, 1.0))


def of_mean(values: Sequence[float], confidence: float = CONFIDENCE) -> Interval:
    """Around a mean. Source: the central limit theorem; without bounds for fewer than two."""
    if len(values) < 2:
        return Interval(float("-inf"), float("inf"))
    half = deviations(confidence) * stdev(values) / sqrt(len(values))
    middle = fmean(values)
    return Interval(middle - half, middle + half)


def of_quantile(ordered: Sequence[float], at: float, confidence: float = CONFIDENCE) -> Interval:
    """Around a quantile of values in rising order, `at` from 0 to 1.

    Source: order statistics; how many lie below a quantile is binomial, here by its normal form.
    """
    many = len(ordered)
    if many == 0:
        return Interval(float("-inf"), float("inf"))
    half = deviations(confidence) * sqrt(many * at * (1.0 - at))
    low, high = floor(many * at - half) - 1, floor(many * at + half) + 1
    return Interval(
        ordered[low] if low >= 0 else float("-inf"),
        ordered[high] if high < many else float("inf"),
    )


def quantile(ordered: Sequence[float], at: float) -> float:
    """A quantile of values in rising order, between neighbours in proportion.

    Errors: ValueError for no values.
    """
    if not ordered:
        raise ValueError("no values have no quantile")
    where = at * (len(ordered) - 1)
    left = floor(where)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (where - left) * (ordered[right] - ordered[left])
