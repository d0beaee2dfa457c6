"""Fire: heat of wood, flames, the air above them."""

from __future__ import annotations

from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, ours, picture, published, span
from wintering.laws.flame import fire_width, flame_height, net_heat, plume_warming
from wintering.laws.tent import flame_hazard
from wintering.life.names import YOU


@picture("fire_heat", "Heat that wood gives by its moisture, beside published values")
def heat(axes: Any) -> None:
    """MJ/kg against moisture on wet basis."""
    moistures = span(0, 0.7, 71)
    ours(axes, moistures, [net_heat(each) for each in moistures], "law")
    published(axes, [0.2, 0.5], [14.72, 8.20], "published net values")
    axes.set(xlabel="moisture (wet basis)", ylabel="MJ/kg", ylim=(0, None))


@picture("fire_flame", "Flame height by the fire's heat, beside Heskestad's formula worked by hand")
def flame(axes: Any) -> None:
    """Metres against kW, for the width that the law gives such a fire."""
    world = eight_moons()[1]
    heats = span(1, 60, 119)
    heights = [flame_height(each, fire_width(world, each)) for each in heats]
    ours(axes, heats, heights, "law, a campfire")
    published(axes, [6, 20, 50], [0.18, 0.37, 0.51], "at .3, .4 and .6 m wide")
    axes.set(xlabel="fire, kW", ylabel="flame, m")


@picture("fire_plume", "How much hotter the air is above a fire; a cloth bears 60 K")
def plume(axes: Any) -> None:
    """Warming against height for three fires."""
    world = eight_moons()[1]
    heights = span(0.8, 3.0, 111)
    for kw, line in ((4.0, "-"), (8.0, "--"), (15.0, "-.")):
        warmings = [plume_warming(world, kw, fire_width(world, kw), each) for each in heights]
        ours(axes, heights, warmings, f"{kw:g} kW", linestyle=line)
    published(axes, [1.5], [29.0], "6 kW, .3 m wide")
    axes.axhline(60.0, color=OTHER, linestyle=":", label="what a cloth bears")
    axes.set(xlabel="height above the fire, m", ylabel="warming, K", ylim=(0, 200))


NIGHT_H = 8  # hours slept beside it
PUT_OUT = 0.4  # share of catching cloths that a sleeper wakes to in time


def _burnt_by_morning(kw: float) -> float:
    """The chance that a tent has burnt down after a night beside such a fire inside it."""
    life, world = new_life()
    life.camp = life.fire_place = life.place[YOU]
    life.tent, life.tent_cloth, life.fires_lit = 1.0, 0.7, 1
    life.fire_is_inside, life.tinder_dry, life.fire_kw = 1, 1.0, kw
    life.flame_m = flame_height(kw, fire_width(world, kw))
    return 1.0 - (1.0 - flame_hazard(life, world) * (1.0 - PUT_OUT)) ** NIGHT_H


@picture(
    "fire_tent",
    "The chance that a night's fire inside a tent burns it down, by the fire's heat; 6 to 8 kW is "
    "held to be safe, 15 kW is not",
)
def tent(axes: Any) -> None:
    """Chance against kW; a smoke hole changes nothing in it."""
    heats = span(1, 25, 97)
    ours(axes, heats, [_burnt_by_morning(each) for each in heats], "law")
    for kw, label in ((8.0, "held to be safe"), (15.0, "15 kW")):
        axes.axvline(kw, color=OTHER, linestyle=":")
        axes.text(kw + 0.2, 0.02, label, fontsize=8, color=OTHER)
    axes.set(xlabel="fire, kW", ylabel="burnt by morning")
