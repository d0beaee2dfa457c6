"""What scenes may ask of the country, and walking through it."""

from __future__ import annotations

from wintering.laws.going import activity_of
from wintering.laws.ground import is_there_more
from wintering.laws.pace import your_pace
from wintering.laws.tracks import softness, tracks_now
from wintering.laws.work import begin_doing
from wintering.laws.works import WORK_WALK
from wintering.life.names import NONE, YOU
from wintering.story.functions.declare import Play, scene_function

PLAIN_TRACKS = 0.25  # prints this plain are seen by who looks
ROOFED = 0.5  # share of rain and snow kept off by a place that counts as a roof


@scene_function(returns="bool", place="list:places")
def knows_place(play: Play, place: int) -> bool:
    """Whether you know a place."""
    return play.life.knows_place[place] == 1


@scene_function(returns="number")
def places_known(play: Play) -> int:
    """How many places you know."""
    life = play.life
    known = 0
    for place in range(play.world.places):
        known = known + life.knows_place[place]
    return known


@scene_function(returns="number")
def places_found(play: Play) -> int:
    """How many places you have found yourself since the beginning."""
    return play.life.places_found


@scene_function(returns="bool")
def unknown_near(play: Play) -> bool:
    """Whether ground you do not know lies within reach of a day's ranging from here."""
    return is_there_more(play.life, play.world)


@scene_function(returns="number", place="list:places")
def way_hours(play: Play, place: int) -> float:
    """How many hours you would walk to a place, as you are now and as the ground is."""
    life, world = play.life, play.world
    here = life.place[YOU]
    if place in (here, NONE):
        return 0.0
    return world.distance_km[here][place] / your_pace(life, world, here, place)


@scene_function(changes=True, of_telling=True, place="list:places")
def go(play: Play, place: int) -> None:
    """Walk to a place, at once: its hours are lived, and its moments come after the scene."""
    life, world = play.life, play.world
    if place == life.place[YOU]:
        return
    walking = activity_of(world, WORK_WALK)
    if walking == NONE:
        return
    life.going_to[YOU] = place
    play.act(begin_doing, walking, 0.0, 0)
    play.live_until_arrived()


@scene_function(returns="list:places")
def found(play: Play) -> int:
    """The place you found last; () before the first."""
    return play.life.newest_place


@scene_function(returns="number")
def dread(play: Play) -> float:
    """How the nearness of ground you avoid weighs on you, from 0 to 1."""
    return play.life.dread


@scene_function(returns="bool")
def lost(play: Play) -> bool:
    """Whether you have lost your way."""
    return play.life.lost_h > 0.0


@scene_function(returns="bool")
def tracks(play: Play) -> bool:
    """Whether you leave plain prints where you are: in snow, or on wet ground."""
    return softness(play.life, play.world, play.life.place[YOU]) > 2.0 * PLAIN_TRACKS


@scene_function(returns="bool")
def strangers_tracks(play: Play) -> bool:
    """Whether there are plain prints where you are that are not yours."""
    return tracks_now(play.life, play.life.place[YOU], 0) > PLAIN_TRACKS


@scene_function(returns="bool")
def under_rock(play: Play) -> bool:
    """Whether rock or a roof keeps most of the rain and snow off where you are."""
    return play.world.place_roof[play.life.place[YOU]] >= ROOFED


@scene_function(returns="bool")
def camp_under_rock(play: Play) -> bool:
    """Whether you have a camp, and rock or a roof keeps most of the rain and snow off it."""
    camp = play.life.camp
    return camp != NONE and play.world.place_roof[camp] >= ROOFED
