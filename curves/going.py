"""Going: speed by slope, and what snow takes of it."""

from __future__ import annotations

from math import radians, tan
from typing import Any

from curves.country import eight_moons
from curves.drawing import ours, picture, published, span
from wintering.laws.pace import tobler


@picture("work_slopes", "Walking speed by slope on a path, beside Tobler's values")
def slopes(axes: Any) -> None:
    """km/h against degrees."""
    _, world = eight_moons()
    degrees = span(-30, 30, 121)
    ours(axes, degrees, [tobler(world, tan(radians(each))) for each in degrees], "law")
    published(axes, [-10, 0, 10, 20], [3.86, 5.04, 2.72, 1.41], "Tobler 1993")
    axes.set(xlabel="slope, °", ylabel="km/h")
