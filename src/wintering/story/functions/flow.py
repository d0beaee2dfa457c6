"""Scene functions of the telling: what broke off, where you are, chance, quiet nights."""

from __future__ import annotations

from wintering.life import NONE, YOU, Life
from wintering.life.chance import chance_turn
from wintering.life.streams import STREAM_SCENE_CHANCE
from wintering.story.functions.declare import Play, scene_function

NEAR_KM = 2.0  # half an hour's walk


def where_you_are(life: Life) -> int:
    """The place where you are; -1 while you are on the way between two."""
    if life.going_to[YOU] != NONE and life.way_left_km[YOU] > 0.0:
        return NONE
    return life.place[YOU]


def drawn(play: Play, stream: int) -> float:
    """The next number from 0 to 1 of this turn's chance. Changes: turn_draws."""
    life = play.life
    life.turn_draws = life.turn_draws + 1
    return chance_turn(life, stream, life.turn_draws)


@scene_function(returns="bool", of_telling=True)
def interrupted(play: Play) -> bool:
    """Whether what this scene tells of was broken off before it was done."""
    return play.broken_off_by() != 0


@scene_function(returns="list:reasons", of_telling=True)
def because(play: Play) -> int:
    """What broke it off; reason_none when nothing did."""
    return play.broken_off_by()


@scene_function(returns="list:places")
def here(play: Play) -> int:
    """The place where you are; none while you are on the way between two."""
    return where_you_are(play.life)


@scene_function(returns="bool", place="list:places")
def at(play: Play, place: int) -> bool:
    """Whether you are at a place, or at the place a role is bound to."""
    return where_you_are(play.life) == place


@scene_function(returns="bool", place="list:places")
def near(play: Play, place: int) -> bool:
    """Whether a place is within some half an hour's walk."""
    return play.world.distance_km[play.life.place[YOU]][place] <= NEAR_KM


@scene_function(returns="bool")
def is_quiet(play: Play) -> bool:
    """Whether the reader asked for quieter nights."""
    return play.life.is_quiet != 0


@scene_function(changes=True, on="bool")
def choose_quiet(play: Play, on: bool) -> None:
    """Choose quieter nights, or the nights as they come."""
    play.life.is_quiet = 1 if on else 0


@scene_function(returns="bool", changes=True, percent="number")
def chance(play: Play, percent: float) -> bool:
    """Whether a draw falls within so many parts of a hundred; another draw each time."""
    return drawn(play, STREAM_SCENE_CHANCE) * 100.0 < percent


@scene_function(returns="list:reasons")
def dying_of(play: Play) -> int:
    """What you are dying of; reason_none when you are not."""
    return play.life.dying_of
