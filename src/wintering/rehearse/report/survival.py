"""Who lives on: the share of lives not yet dead, by the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from wintering.rehearse.intervals import deviations


class Step(NamedTuple):
    """From a day on: the share alive, and its interval."""

    day: int
    share: float
    low: float
    high: float


def survival(days: Sequence[int], is_dead: Sequence[bool]) -> list[Step]:
    """The share of lives not dead, a step for each day on which one died.

    Lives that came to another end, or were left, count as long as they lived.
    Source: Kaplan & Meier (1958); the interval by Greenwood's variance on the scale of
    log(-log), which stays within 0 and 1 (Kalbfleisch & Prentice 1980).
    """
    died = Counter(day for day, dead in zip(days, is_dead, strict=True) if dead)
    left = Counter(days)
    at_risk = len(days)
    share, variance = 1.0, 0.0
    steps = [Step(0, 1.0, 1.0, 1.0)]
    z = deviations()
    for day in sorted(left):
        deaths = died[day]
        if deaths:
            share *= 1.0 - deaths / at_risk
            if at_risk > deaths:
                variance += deaths / (at_risk * (at_risk - deaths))
            steps.append(Step(day, share, *_interval(share, variance, z)))
        at_risk -= left[day]
    return steps


def _interval(share: float, variance: float, z: float) -> tuple[float, float]:
    if not 0.0 < share < 1.0:
        return share, share
    spread = z * sqrt(variance) / abs(log(share))
    scale = log(-log(share))
    return exp(-exp(scale + spread)), exp(-exp(scale - spread))
