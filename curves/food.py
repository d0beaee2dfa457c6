"""Food: keeping, and animals in the cold."""

from __future__ import annotations

from typing import Any

from curves.country import eight_moons
from curves.drawing import ours, picture, published, span
from wintering.laws.hunting import game_activity
from wintering.laws.keeping import spoiling

KEPT_AT_FREEZING_DAYS = 47.2  # Ratkowsky's form, from 21 days at 5 °C


@picture("food_keeps", "How many days food keeps, by the air, beside the published pair")
def keeps(axes: Any) -> None:
    """Days against air for food that keeps 47.2 days at 0 °C."""
    air = span(-6, 15, 106)
    ours(
        axes, air, [KEPT_AT_FREEZING_DAYS / spoiling(eight_moons()[1], each) for each in air], "law"
    )
    published(axes, [0, 5], [47.2, 21.0], "Ratkowsky's form")
    axes.set(xlabel="air, °C", ylabel="days", yscale="log")


@picture("food_game", "How active small animals are by the air, in calm and in wind (D)")
def game(axes: Any) -> None:
    """Activity against air."""
    air = span(-20, 20, 161)
    ours(axes, air, [game_activity(eight_moons()[1], each, 1.0, 0.0) for each in air], "calm")
    windy = [game_activity(eight_moons()[1], each, 12.0, 0.0) for each in air]
    ours(axes, air, windy, "windy", linestyle="--")
    axes.set(xlabel="air, °C", ylabel="activity", ylim=(0, 1.05))
