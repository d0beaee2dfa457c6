"""Losing the way: in the dark, in falling snow, under cloud among trees; and finding it again.

Its numbers belong to the ground law.
"""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_LOST
from wintering.laws.tracks import tracks_now
from wintering.life.chance import chance
from wintering.life.events import WAY_LOST
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import LOSE_WAY
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("lose_way", 0.12, "1/h", 0.0, 1.0, "D", "chance of losing the way in the dark"),
    Parameter("lose_in_snow", 0.5, "1", 0.0, 5.0, "D", "what thick snowfall adds, in darks"),
    Parameter(
        "lose_in_woods", 0.15, "1", 0.0, 5.0, "D", "what woods with no sun add, in darks (Souman)"
    ),
    Parameter("lose_known", 0.5, "1", 0.0, 1.0, "D", "share of the odds between places you know"),
    Parameter("find_way", 0.25, "1/h", 0.0, 1.0, "D", "chance of finding it again in the dark"),
    Parameter("find_by_light", 0.6, "1/h", 0.0, 1.0, "D", "what full day adds to it"),
    Parameter("find_known", 0.15, "1/h", 0.0, 1.0, "D", "what ground you know adds to it"),
    Parameter("find_by_prints", 0.5, "1/h", 0.0, 1.0, "D", "what your own plain prints add to it"),
)

FAR_KM = 8.0  # a way this long can be lost as easily as any longer one, in km (D)
SEES_WELL = 0.35  # light by which one keeps to a way one sees, from 0 to 1 (D)
THICK_SNOW_MM = 0.5  # snowfall in which the next hill is gone, in mm of water an hour (D)
NO_SUN = 0.7  # share of the sky under cloud from which no sun shows a direction (D)


def blindness(life: Life, world: Tables, place: int) -> float:
    """How far nothing shows you the direction at a place now, from 0; 1 is a moonless night.

    Source: in the dark, and in woods without sun or moon, people walk in circles; where either
    shows, they do not (Souman 2009, M).
    """
    par = world.par
    blind = clip(1.0 - life.light / SEES_WELL, 0.0, 1.0)
    if life.snowfall_mm > THICK_SNOW_MM:
        blind = blind + par.ground_lose_in_snow
    if life.cloud > NO_SUN:
        blind = blind + par.ground_lose_in_woods * world.place_cover[place]
    return blind


def is_lost(life: Life, world: Tables, origin: int, goal: int) -> bool:
    """Whether you are, or become, lost on the way between two places this hour.

    Changes: lost_h; may break off what you do (the way lost). Nobody is lost on a road.
    """
    if life.lost_h > 0.0:
        find_your_way(life, world)
        return life.lost_h > 0.0
    if world.place_road[origin] == 1 and world.place_road[goal] == 1:
        return False
    # Near home one seldom strays far: the odds grow with the way.
    odds = blindness(life, world, origin) * clip(world.distance_km[origin][goal] / FAR_KM, 0.1, 1.0)
    if life.knows_place[goal] == 1 and life.knows_place[origin] == 1:
        odds = odds * world.par.ground_lose_known
        if life.light >= SEES_WELL and life.snowfall_mm <= THICK_SNOW_MM:
            return False  # by day each knows the way between what they know
    return _lose(life, world, origin, odds)


def stray(life: Life, world: Tables, here: int, hours: float) -> bool:
    """Whether you lose yourself while ranging over ground you do not know.

    Changes: lost_h; may break off what you do (the way lost).
    """
    return _lose(life, world, here, blindness(life, world, here) * hours)


def _lose(life: Life, world: Tables, origin: int, odds: float) -> bool:
    if odds <= 0.0 or chance(life, LOSE_WAY, 0) >= world.par.ground_lose_way * odds:
        return False
    life.lost_h = 1.0
    note_event(life, WAY_LOST, YOU, NONE, origin, life.light)
    interrupt(life, REASON_LOST)
    return True


def find_your_way(life: Life, world: Tables) -> None:
    """Try to find the way you lost: by light, on ground you know, back along your own prints.

    Changes: lost_h.
    """
    par = world.par
    here = life.place[YOU]
    odds = par.ground_find_way + par.ground_find_by_light * life.light
    if life.knows_place[here] == 1:
        odds = odds + par.ground_find_known
    odds = odds + par.ground_find_by_prints * tracks_now(life, here, 1) * clip(
        life.light / SEES_WELL, 0.0, 1.0
    )
    if chance(life, LOSE_WAY, 1) < odds:
        life.lost_h = 0.0
    else:
        life.lost_h = clip(life.lost_h + 1.0, 0.0, 1000.0)
