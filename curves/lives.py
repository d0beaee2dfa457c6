"""Whole lives: what a thousand of them come to (lived by `python -m benchmarks.lives`)."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

from curves.drawing import OTHER, OURS, PUBLISHED, picture

LIVED = Path(__file__).parents[1] / "benchmarks" / "results" / "lives.json"
LAST_DAY = 236
ALIVE = frozenset({"eight_moons", None})
NINETY_FIVE = 1.96  # deviations of a normal that hold 95 %
LOOKS = ((OURS, "-"), (PUBLISHED, "--"))


@cache
def _lives() -> dict[str, list[tuple[str | None, int]]]:
    """The lives kept: way of living -> (ending, day) each."""
    ways: dict[str, list[tuple[str | None, int]]] = {}
    for way, _, ended, day in json.loads(LIVED.read_text(encoding="utf-8"))["lives"]:
        ways.setdefault(way, []).append((ended, day))
    return ways


def _is_death(ended: str | None) -> bool:
    return ended not in ALIVE and ended != "home"


@picture(
    "lives_survival",
    "Lives still going on by the day, of those that did not go home: careful from the first day, "
    "and from the second moon (with 95 % of chance around each)",
)
def survival(axes: Any) -> None:
    """Kaplan and Meier's estimate; who goes home leaves without having died."""
    for (way, lives), (colour, line) in zip(_lives().items(), LOOKS, strict=False):
        days = list(range(LAST_DAY + 1))
        share, variance = 1.0, 0.0
        shares: list[float] = []
        low: list[float] = []
        high: list[float] = []
        deaths = Counter(day for ended, day in lives if _is_death(ended))
        left = Counter(day for ended, day in lives if not _is_death(ended))
        at_risk = len(lives)
        for day in days:
            if deaths[day] and at_risk:
                share *= 1.0 - deaths[day] / at_risk
                variance += deaths[day] / (at_risk * max(at_risk - deaths[day], 1))
            at_risk -= deaths[day] + left[day]
            about = NINETY_FIVE * share * sqrt(variance)
            shares.append(share)
            low.append(max(share - about, 0.0))
            high.append(min(share + about, 1.0))
        axes.fill_between(days, low, high, color=colour, alpha=0.18, linewidth=0)
        axes.plot(days, shares, color=colour, linestyle=line, label=f"{way} ({len(lives)})")
    axes.set(xlabel="day", ylabel="share alive", ylim=(0, 1.02))


@picture("lives_causes", "What lives end of, by their way of living")
def causes(axes: Any) -> None:
    """Shares of endings, most frequent first."""
    ways = _lives()
    every = Counter(ended or "bound" for lives in ways.values() for ended, _ in lives)
    names = [name for name, _ in every.most_common()]
    height = 0.8 / len(ways)
    for index, ((way, lives), (colour, _)) in enumerate(zip(ways.items(), LOOKS, strict=False)):
        counted = Counter(ended or "bound" for ended, _ in lives)
        places = [place + (index - 0.5) * height for place in range(len(names))]
        widths = [counted[name] / len(lives) for name in names]
        axes.barh(places, widths, height=height, color=colour, label=way)
        for place, width in zip(places, widths, strict=True):
            axes.text(width + 0.01, place, f"{width:.1%}", va="center", fontsize=8, color=OTHER)
    axes.set_yticks(range(len(names)), [name.replace("_", " ") for name in names])
    axes.invert_yaxis()
    axes.set(xlabel="share of lives", xlim=(0, 1.1))
