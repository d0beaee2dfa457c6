"""Leaf: how much hangs, and how much of it has turned, over the days of some lives."""

from __future__ import annotations

from functools import cache
from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.begin import begin
from wintering.laws.leaf import leaf
from wintering.laws.meeting import sight_m
from wintering.laws.sky import sky
from wintering.laws.weather import weather
from wintering.life.names import YOU

LIVES = 12
DAYS = 236
NOON = 12


@cache
def _lived() -> list[list[tuple[float, float, float]]]:
    """For each life and day the leaf at noon, how much has turned, and the line of sight, m."""
    _, world = eight_moons()
    found: list[list[tuple[float, float, float]]] = []
    for seed in range(LIVES):
        life, _ = new_life(seed)
        place = life.place[YOU]
        days: list[tuple[float, float, float]] = []
        while life.day < DAYS:
            begin(life, world)
            sky(life, world)
            weather(life, world)
            leaf(life, world)
            if life.hour_of_day == NOON:
                days.append((life.leaf, life.leaf_turned, sight_m(life, world, place)))
            life.hour += 1
            life.hour_of_day = life.hour % 24
            life.day = life.hour // 24
        found.append(days)
    return found


@picture(
    "leaf_year",
    f"The leaf that hangs, and the share of it that has turned, by the day, in {LIVES} lives: each "
    "autumn and spring by its own weather (thin), and their mean",
)
def year(axes: Any) -> None:
    """A thin line a life, thick means."""
    lives = _lived()
    days = range(1, len(lives[0]) + 1)
    for which, colour, label in ((0, OURS, "leaf on the trees"), (1, PUBLISHED, "turned")):
        for life in lives:
            line = [each[which] for each in life]
            axes.plot(days, line, color=colour, linewidth=0.5, alpha=0.4)
        mean = [sum(life[day][which] for life in lives) / LIVES for day in range(len(lives[0]))]
        look = "-" if which == 0 else "--"
        axes.plot(days, mean, color=colour, linestyle=look, label=label)
    axes.set(xlabel="day, from 2 October", ylabel="share", ylim=(0, 1.02))


@picture(
    "leaf_sight",
    f"The line of sight at the gate by the day, with the leaf of {LIVES} lives (mean and extremes)",
)
def seen(axes: Any) -> None:
    """Mean, least and most."""
    lives = _lived()
    days = range(1, len(lives[0]) + 1)
    metres = [[life[day][2] for life in lives] for day in range(len(lives[0]))]
    axes.fill_between(
        days,
        [min(each) for each in metres],
        [max(each) for each in metres],
        color=OTHER,
        alpha=0.25,
        linewidth=0,
        label="between the lives",
    )
    axes.plot(days, [sum(each) / LIVES for each in metres], color=OURS, label="mean")
    axes.set(xlabel="day, from 2 October", ylabel="metres (to a third)", ylim=(0, None))
