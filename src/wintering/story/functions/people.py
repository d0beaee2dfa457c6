"""What scenes may ask of where people are and how they do."""

from __future__ import annotations

from wintering.laws import gate
from wintering.life.names import YOU
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="list:places", person="list:people")
def where_is(play: Play, person: int) -> int:
    """Where someone is, or set out from: the truth, not what you know."""
    return play.life.place[person]


@scene_function(returns="list:activities", person="list:people")
def doing_what(play: Play, person: int) -> int:
    """What someone is at this hour."""
    return play.life.doing if person == YOU else play.life.activity[person]


@scene_function(returns="bool", person="list:people")
def with_you(play: Play, person: int) -> bool:
    """Whether someone is where you are and you know it: met within the hour, or no follower."""
    life = play.life
    if person == YOU:
        return True
    if life.met[person] == 1 or life.hour - life.met_hour[person] <= 1:
        return True
    return _together(play, YOU, person) and life.sent[person] == 0


@scene_function(returns="bool", who="list:people", whom="list:people")
def together(play: Play, who: int, whom: int) -> bool:
    """Whether two are at the same place, neither on the way to another."""
    return _together(play, who, whom)


def _together(play: Play, who: int, whom: int) -> bool:
    life = play.life
    return life.place[who] == life.place[whom] and life.going_to[who] == life.going_to[whom]


@scene_function(returns="number")
def camp_mood(play: Play) -> float:
    """How the camp you left does, from 0 to 1: the mean of its people's spirits."""
    return gate.camp_mood(play.life, play.world)


@scene_function(returns="number")
def drawn_home(play: Play) -> float:
    """How strongly the camp you left draws you, from 0 to 1: being alone, hunger, wounds, cold."""
    return gate.drawn_home(play.life, play.world)


@scene_function(returns="number")
def their_looks(play: Play) -> float:
    """What the looks of the whole camp would cost you, from 0 to 1, judging and forgiving both."""
    return gate.their_looks(play.life, play.world)
