"""Scene functions of the author's own numbers."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="number", which="list:qualities")
def quality(play: Play, which: int) -> float:
    """The value of one of the world's own numbers."""
    return play.life.quality_world[which]


@scene_function(changes=True, which="list:qualities", amount="number")
def shift(play: Play, which: int, amount: float) -> None:
    """Add to one of the world's own numbers; it stays within its declared range."""
    _set(play, which, play.life.quality_world[which] + float(amount))


@scene_function(changes=True, which="list:qualities", value="number")
def set_quality(play: Play, which: int, value: float) -> None:
    """Set one of the world's own numbers; it stays within its declared range."""
    _set(play, which, float(value))


def _set(play: Play, which: int, value: float) -> None:
    low, high = play.world.quality_low[which], play.world.quality_high[which]
    play.life.quality_world[which] = clip(value, low, high)
