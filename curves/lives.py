"""Whole lives: when and of what a thousand end, and what a late beginning or a blanket changes.

They are lived by the laws alone, natively, by a sensible pair of hands (`rehearse/hands.py`):
nobody helps and nothing is told, so more of them die than of lives that have scenes.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import sqrt
from typing import Any

from curves.country import eight_moons
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.reasons import REASONS

LIVES = 1000
LATE_DAYS = 30  # a moon later
HOURS = 6000  # more than eight moons have
NINETY_FIVE = 1.96  # deviations of a normal that hold 95 %
LOOKS = ((OURS, "-"), (PUBLISHED, "--"), (OTHER, "-."))
PREPARED, LATE, BARE = "prepares from day 0", "a moon later", "from day 0, never a blanket"

Ends = tuple[tuple[int, int], ...]  # the reason (0: alive on the last day) and the day, a life


@cache
def _lived() -> dict[str, Ends]:
    """How each of a thousand lives ended, for each way of living."""
    from wintering.rehearse import hands
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.native import laws_of

    ways = {
        PREPARED: (hands.SENSIBLE, 0),
        LATE: (hands.SENSIBLE, LATE_DAYS),
        BARE: (hands.WITHOUT_BLANKET, 0),
    }
    _, world = eight_moons()
    crowd = Crowd(laws_of(world), LIVES)
    found: dict[str, Ends] = {}
    for way, (kind, late) in ways.items():
        for place in range(LIVES):
            crowd.begin(place, seed=place)
        crowd.live(hands.live_hands, kind, late, HOURS, threads=2)
        lives = [crowd.life(place) for place in range(LIVES)]
        found[way] = tuple((int(each.dying_of), int(each.day)) for each in lives)
    return found


@picture(
    "lives_survival",
    f"Share of {LIVES} lives still going on, by the day: prepared from the first day, begun a moon "
    "later, and without a blanket (with 95 % of chance around each)",
)
def survival(axes: Any) -> None:
    """Shares alive, with the band of a binomial share."""
    for (way, ends), (colour, line) in zip(_lived().items(), LOOKS, strict=True):
        last = max(day for _, day in ends)
        deaths = sorted(day for reason, day in ends if reason)
        shares = [
            1.0 - sum(death <= day for death in deaths) / len(ends) for day in range(last + 1)
        ]
        about = [NINETY_FIVE * sqrt(each * (1.0 - each) / len(ends)) for each in shares]
        days = range(last + 1)
        axes.fill_between(
            days,
            [each - width for each, width in zip(shares, about, strict=True)],
            [each + width for each, width in zip(shares, about, strict=True)],
            color=colour,
            alpha=0.18,
            linewidth=0,
        )
        axes.plot(days, shares, color=colour, linestyle=line, label=way)
    axes.set(xlabel="day", ylabel="share alive", ylim=(0, 1.02))


@picture("lives_causes", f"What {LIVES} lives end of, by how they were lived")
def causes(axes: Any) -> None:
    """Shares of each end, commonest first; beside it the day by which half of them had come."""
    ways = _lived()
    every = Counter(reason for ends in ways.values() for reason, _ in ends)
    reasons = [reason for reason, _ in every.most_common()]
    height = 0.8 / len(ways)
    for index, ((way, ends), (colour, _)) in enumerate(zip(ways.items(), LOOKS, strict=True)):
        places = [place + (index - 1) * height for place in range(len(reasons))]
        widths = [sum(reason == one for one, _ in ends) / len(ends) for reason in reasons]
        axes.barh(places, widths, height=height, color=colour, label=way)
        for place, width, reason in zip(places, widths, reasons, strict=True):
            days = sorted(day for one, day in ends if one == reason)
            half = f", half by day {days[len(days) // 2]}" if reason and days else ""
            axes.text(width + 0.01, place, f"{width:.1%}{half}", va="center", fontsize=7)
    axes.set_yticks(range(len(reasons)), [_name(reason) for reason in reasons])
    axes.invert_yaxis()
    axes.grid(visible=False, axis="y")
    axes.set(xlabel="share of lives", xlim=(0, 1.25))


def _name(reason: int) -> str:
    return REASONS[reason].removeprefix("reason_").replace("_", " ") if reason else "alive"
