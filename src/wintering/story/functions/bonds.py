"""What scenes may ask of the bonds between people, and change in them."""

from __future__ import annotations

from wintering.laws import bonds as law
from wintering.laws import facing
from wintering.story.functions.declare import Play, scene_function


def _share(amount: float) -> float:
    return min(1.0, max(0.0, float(amount)))


@scene_function(returns="number", who="list:people", whom="list:people")
def trust(play: Play, who: int, whom: int) -> float:
    """How far one trusts another, from 0 to 1."""
    return play.life.trust[who][whom]


@scene_function(returns="number", who="list:people", whom="list:people")
def warmth(play: Play, who: int, whom: int) -> float:
    """How warmly one feels toward another, from 0 to 1."""
    return play.life.warmth[who][whom]


@scene_function(returns="number", who="list:people", whom="list:people")
def respect(play: Play, who: int, whom: int) -> float:
    """How far one respects another, from 0 to 1."""
    return play.life.respect[who][whom]


@scene_function(returns="number", who="list:people", whom="list:people")
def fears(play: Play, who: int, whom: int) -> float:
    """How far one fears another now, from 0 to 1; it halves in days without new cause."""
    return law.fear_of(play.life, play.world, who, whom)


@scene_function(returns="number", who="list:people", whom="list:people")
def longing(play: Play, who: int, whom: int) -> float:
    """How one longs for another now, from 0 to 1; it grows with the days apart."""
    return law.longing_for(play.life, play.world, who, whom)


@scene_function(returns="number", who="list:people", whom="list:people")
def debt(play: Play, who: int, whom: int) -> float:
    """What one owes another, from 0 to 1."""
    return play.life.debt[who][whom]


@scene_function(returns="number", who="list:people", whom="list:people", dimension="list:bonds")
def bond(play: Play, who: int, whom: int, dimension: int) -> float:
    """One dimension of what someone feels toward another, from 0 to 1."""
    return law.bond_of(play.life, play.world, who, whom, dimension)


@scene_function(
    changes=True, who="list:people", whom="list:people", dimension="list:bonds", amount="number"
)
def mend(play: Play, who: int, whom: int, dimension: int, amount: float) -> None:
    """Raise a dimension by a share of what it lacks; it may make some of a wrong good."""
    law.mend(play.life, play.world, who, whom, dimension, _share(amount))


@scene_function(
    changes=True, who="list:people", whom="list:people", dimension="list:bonds", amount="number"
)
def harm(play: Play, who: int, whom: int, dimension: int, amount: float) -> None:
    """Lower a dimension by a share of what is there; trust is lost four times as fast."""
    law.harm(play.life, play.world, who, whom, dimension, _share(amount))


@scene_function(returns="number")
def understanding(play: Play) -> float:
    """How far you let yourself see why you were left, from 0 to 1."""
    return play.life.understanding


@scene_function(changes=True, amount="number")
def understand(play: Play, amount: float) -> None:
    """See more of it by a share of what lacks (negative: less)."""
    facing.understand(play.life, min(1.0, max(-1.0, float(amount))))


@scene_function(returns="number", who="list:people", whom="list:people")
def forgives(play: Play, who: int, whom: int) -> float:
    """How far someone has forgiven another, from 0 to 1; 1 where nothing was done."""
    return law.forgives(play.life, play.world, who, whom)
