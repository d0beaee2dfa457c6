"""What scenes may ask of the bonds between people, and change in them."""

from __future__ import annotations

from wintering.laws import bonds as law
from wintering.laws import facing, forgiving, standing
from wintering.life.names import YOU
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
    return forgiving.forgives(play.life, play.world, who, whom)


@scene_function(returns="number", who="list:people", whom="list:people")
def resents(play: Play, who: int, whom: int) -> float:
    """What of a wrong someone still holds against another, from 0 to 1."""
    return forgiving.resents(play.life, play.world, who, whom)


@scene_function(changes=True, who="list:people", whom="list:people", amount="number")
def apologise(play: Play, who: int, whom: int, amount: float) -> None:
    """Let one hear that another is sorry: it counts as far as they trust that it is meant."""
    forgiving.apologise(play.life, play.world, who, whom, _share(amount))


@scene_function(returns="number", who="list:people", whom="list:people")
def stands(play: Play, who: int, whom: int) -> float:
    """How warmly one believes that another feels toward them, from 0 to 1; it may be wrong."""
    return standing.stands(play.life, who, whom)


@scene_function(changes=True, who="list:people", whom="list:people", amount="number")
def show_regard(play: Play, who: int, whom: int, amount: float) -> None:
    """Let one show another how they feel: what the other believes comes nearer to it."""
    standing.show_regard(play.life, who, whom, _share(amount))


@scene_function(returns="number", who="list:people", whom="list:people")
def fears_leaving(play: Play, who: int, whom: int) -> float:
    """How far one fears that another will go again, from 0 to 1."""
    longs = law.longing_for(play.life, play.world, who, whom)
    return standing.fears_leaving(play.life, who, whom, longs)


@scene_function(returns="number", whom="list:people")
def thought_easy(play: Play, whom: int) -> float:
    """How easily you believe that someone left you, from 0 to 1; 0 where they did not."""
    memory = forgiving.parting_from(play.world, whom)
    return 0.0 if memory < 0 else play.life.easy[YOU][memory]


@scene_function(returns="number", whom="list:people")
def believed_known(play: Play, whom: int) -> float:
    """How easily someone who left you believes that you think it was done, from 0 to 1."""
    memory = forgiving.parting_from(play.world, whom)
    return 0.0 if memory < 0 else play.life.easy_thought[memory]


@scene_function(returns="bool", whom="list:people")
def easy_spoken(play: Play, whom: int) -> bool:
    """Whether you have asked someone if it was easy to leave you, and been answered."""
    memory = forgiving.parting_from(play.world, whom)
    return memory >= 0 and play.life.easy_spoken[memory] == 1


@scene_function(changes=True, whom="list:people")
def ask_easy(play: Play, whom: int) -> None:
    """Ask someone whether leaving you was easy, and hear them: both beliefs are mended by it."""
    standing.answer_easy(play.life, play.world, whom)
