"""Duty: what office and heart weigh in a few choices, and what is left of having chosen."""

from __future__ import annotations

from functools import cache
from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, PUBLISHED, ours, picture, span
from wintering.laws.lamp import decide_lamp
from wintering.laws.matters import ANSWER_YES, MATTER_WORDS
from wintering.laws.meanings import FACT_ALIVE, FACT_SCAVENGERS, FACT_UNREST
from wintering.laws.news import fact_of
from wintering.laws.tension import bear, strain_now, torn_between
from wintering.life.names import YOU

MOONS_DAYS = 236
LIVES = 100  # draws of a decision's noise for each day
WEEK = 7


@picture(
    "duty_strain",
    "What a choice between office and heart leaves in whoever made it, by the days since, for "
    "three widths of what was set aside",
)
def strain(axes: Any) -> None:
    """Strain by days after one choice."""
    life, world = new_life()
    leader = eight_moons()[0].index("person", "lexa")
    start = life.hour
    days = span(0.0, 21.0, 85)
    for width, line in ((0.2, ":"), (0.5, "--"), (0.9, "-")):
        life.hour, life.strain[leader] = start, 0.0
        bear(life, world, leader, YOU, MATTER_WORDS, -width, width, -1)
        left: list[float] = []
        for day in days:
            life.hour = start + int(24 * day)
            left.append(strain_now(life, world, leader))
        ours(axes, days, left, f"{width} set aside", linestyle=line)
    axes.axhline(world.par.duty_strain_wakes, color=OTHER, linewidth=0.9, label="lies awake above")
    axes.set(xlabel="days since", ylabel="strain", ylim=(0, 1))


@picture(
    "duty_torn",
    "How far someone is torn, by what the office and the person weigh: not at all where both say "
    "the same, however much either weighs",
)
def torn(axes: Any) -> None:
    """Lines of equal tearing over the two weights."""
    steps = span(-1.0, 1.0, 81)
    rows = [[torn_between(office, own) for office in steps] for own in steps]
    drawn = axes.contourf(steps, steps, rows, levels=10, cmap="Blues")
    axes.figure.colorbar(drawn, ax=axes, label="torn")
    axes.set(xlabel="the office weighs", ylabel="the person weighs")


@cache
def _lamps(alive: float, danger: float) -> list[float]:
    """The share of draws in which the mother has a lamp lit, each week, without other change."""
    life, world = new_life()
    mother = eight_moons()[0].index("person", "abby")
    start = life.hour
    shares: list[float] = []
    for day in range(0, MOONS_DAYS, WEEK):
        lit = 0
        for draw in range(LIVES):
            life.key_low = draw * 7919 + 1
            life.hour = start + 24 * day
            for means, sure in (
                (FACT_ALIVE, alive),
                (FACT_UNREST, danger),
                (FACT_SCAVENGERS, danger),
            ):
                fact = fact_of(world, means)
                life.belief[mother][fact] = sure
                life.belief_hour[mother][fact] = life.hour
            lit += decide_lamp(life, world, mother) == ANSWER_YES
        shares.append(lit / LIVES)
    return shares


@picture(
    "duty_lamp",
    "Whether a lamp burns all night at the camp's gate, by the days without you: with no word, "
    "with word that you live, and with strangers about (a hundred draws a week)",
)
def lamp(axes: Any) -> None:
    """Shares by weeks, everything else as on the first day."""
    days = [float(day) for day in range(0, MOONS_DAYS, WEEK)]
    ours(axes, days, _lamps(0.0, 0.0), "no word of you")
    ours(axes, days, _lamps(1.0, 0.0), "word that you live", color=PUBLISHED, linestyle="--")
    ours(axes, days, _lamps(0.0, 0.8), "no word, strangers about", color=OTHER, linestyle=":")
    axes.set(xlabel="days since you left", ylabel="share of draws lit", ylim=(-0.02, 1.02))
