"""What scenes may ask of your feelings, and stir in them."""

from __future__ import annotations

from wintering.laws import feeling as law
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="number", feeling="list:feelings")
def feel(play: Play, feeling: int) -> float:
    """How strongly you feel something now, from 0 to 1."""
    return law.felt(play.life, play.world, feeling)


@scene_function(changes=True, feeling="list:feelings", amount="number")
def stir(play: Play, feeling: int, amount: float) -> None:
    """Stir a feeling by a share of what it lacks; a negative amount calms it."""
    law.stir(play.life, play.world, feeling, min(1.0, max(-1.0, float(amount))))


@scene_function(returns="number")
def mood(play: Play) -> float:
    """How you are in yourself, from -1 to 1."""
    return law.mood(play.life, play.world)
