"""What scenes may ask of your feelings, and stir in them."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws import feeling as law
from wintering.laws import solitude
from wintering.story.functions.declare import Play, scene_function

HALF_DAY_H = 12


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


@scene_function(returns="number", person="list:people", feeling="list:feelings")
def feels(play: Play, person: int, feeling: int) -> float:
    """How strongly someone feels something now, from 0 to 1."""
    return law.felt_by(play.life, play.world, person, feeling)


@scene_function(returns="number")
def aloneness(play: Play) -> float:
    """How far you feel alone, from 0 to 1: by days without anyone, less what you have learned."""
    return play.life.aloneness


@scene_function(changes=True, amount="number")
def stir_aloneness(play: Play, amount: float) -> None:
    """Feel so much more alone (negative: less)."""
    play.life.aloneness = clip(play.life.aloneness + float(amount), 0.0, 1.0)


@scene_function(returns="number")
def does_without(play: Play) -> float:
    """How far you have learned to do without company, from 0 to 1; seeing people makes it doubt."""
    return play.life.doing_without


@scene_function(returns="number")
def held_tears(play: Play) -> float:
    """How many tears you hold, from 0 to 1."""
    return play.life.held_tears


@scene_function(changes=True, amount="number")
def hold_tears(play: Play, amount: float) -> None:
    """Hold back so many more tears (negative: fewer)."""
    law.hold_tears(play.life, float(amount))


@scene_function(changes=True)
def let_tears(play: Play) -> None:
    """Let the held tears come, before whoever is here: shame may follow."""
    who = solitude.safest_of_those_here(play.life, play.world)
    solitude.let_tears(play.life, play.world, who)


@scene_function(returns="number")
def safe(play: Play) -> float:
    """How safe it is to let go here and now, from 0 to 1; alone it never quite is."""
    who = solitude.safest_of_those_here(play.life, play.world)
    return solitude.safety(play.life, play.world, who)


@scene_function(returns="bool")
def wept_lately(play: Play) -> bool:
    """Whether held tears came within the last half day."""
    return play.life.hour - play.life.wept_hour <= HALF_DAY_H
