"""Ground: walking over it, knowing it, losing the way, what nearness to it weighs."""

from wintering.arithmetic import clip, exp
from wintering.laws.keeping import come_upon_stores
from wintering.laws.losing import NUMBERS as LOSING_NUMBERS
from wintering.laws.losing import is_lost, stray
from wintering.laws.pace import NUMBERS as PACE_NUMBERS
from wintering.laws.pace import march_pace, snow_share, your_pace
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_DREAD
from wintering.laws.tracks import NUMBERS as TRACKS_NUMBERS
from wintering.laws.tracks import press_tracks
from wintering.life.chance import chance
from wintering.life.events import ARRIVED, PLACE_FOUND
from wintering.life.moments import ARRIVING, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FIND_PLACE, NOTICE_PLACE
from wintering.storyworld.marks import USE_VIEW
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("reach_km", 13.0, "km", 1.0, 100.0, "D", "how far off ranging can come upon ground"),
    Parameter("near_km", 2.0, "km", 0.1, 50.0, "D", "distance at which ground is come upon often"),
    Parameter("find_km", 0.10, "1/km", 0.0, 5.0, "D", "chance to come upon near ground, each km"),
    Parameter("roam_km", 3.5, "km", 0.0, 20.0, "D", "how far you roam at work"),
    Parameter("notice_h", 0.08, "1/h", 0.0, 1.0, "D", "chance to come to know near ground at it"),
    Parameter("view_km", 2.5, "km", 0.0, 30.0, "D", "how far you see from a lookout"),
    Parameter("dread_km", 4.0, "km", 0.1, 50.0, "D", "distance at which dread has fallen by 63 %"),
    Parameter("peace_opens", 0.6, "1", 0.0, 1.0, "D", "share of dread that peace takes away"),
    Parameter("dread_cues", 0.6, "1", 0.0, 1.0, "D", "how far dread calls its ground's memory"),
    Parameter("dread_sleep", 0.35, "1/h", 0.0, 1.0, "D", "chance to fall asleep that dread takes"),
    Parameter("ranging", 0.7, "1", 0.1, 1.0, "D", "pace while looking about you, of walking on"),
    *PACE_NUMBERS,
    *LOSING_NUMBERS,
    *TRACKS_NUMBERS,
)

AVOIDED = 0.5  # dread at which you stop and look up, from 0 to 1 (D)


def set_out(life: Life, world: Tables, person: int, goal: int) -> None:
    """Let someone set out for a place. Changes: going_to, way_left_km."""
    settle_on_the_way(life, world, person)
    life.going_to[person] = goal
    life.way_left_km[person] = world.distance_km[life.place[person]][goal]


def settle_on_the_way(life: Life, world: Tables, person: int) -> None:
    """Let someone who breaks off a walk stand at its nearer end.

    Changes: place, going_to, way_left_km.
    """
    goal = life.going_to[person]
    if goal == NONE:
        return
    origin = life.place[person]
    if life.way_left_km[person] < 0.5 * world.distance_km[origin][goal]:
        life.place[person] = goal
        if person == YOU:
            know(life, world, goal)
    life.going_to[person] = NONE
    life.way_left_km[person] = 0.0


def walk_on(life: Life, world: Tables, person: int) -> bool:
    """Walk someone an hour on toward where they go; whether they have arrived.

    Changes: place, going_to, way_left_km, other_tracks.
    """
    goal = life.going_to[person]
    if goal == NONE:
        return False
    origin = life.place[person]
    life.way_left_km[person] = clip(
        life.way_left_km[person] - march_pace(life, world, origin, goal), 0.0, 10_000.0
    )
    if life.way_left_km[person] > 0.0:
        return False
    life.place[person] = goal
    life.going_to[person] = NONE
    press_tracks(life, world, goal, person, 1.0 - 0.8 * world.person_care[person])
    return True


def walk_yourself(life: Life, world: Tables, hours: float) -> float:
    """Walk on toward where you go, for at most some hours; the hours it took.

    Changes: place, going_to, way_left_km, walked_km, walked_h, lost_h, what arriving changes;
    may break off what you do (the way lost).
    """
    goal = life.going_to[YOU]
    if goal == NONE:
        return 0.0
    origin = life.place[YOU]
    km_h = your_pace(life, world, origin, goal)
    if is_lost(life, world, origin, goal):
        life.walked_h = clip(life.walked_h + hours, 0.0, 1.0)
        life.walked_km = life.walked_km + km_h * hours
        return hours
    needed = life.way_left_km[YOU] / km_h
    if needed > hours:
        life.way_left_km[YOU] = clip(life.way_left_km[YOU] - km_h * hours, 0.0, 10_000.0)
        life.walked_h = clip(life.walked_h + hours, 0.0, 1.0)
        life.walked_km = life.walked_km + km_h * hours
        return hours
    life.walked_h = clip(life.walked_h + needed, 0.0, 1.0)
    life.walked_km = life.walked_km + life.way_left_km[YOU]
    life.way_left_km[YOU] = 0.0
    life.going_to[YOU] = NONE
    arrive(life, world, goal)
    return needed


def arrive(life: Life, world: Tables, place: int) -> None:
    """Let you arrive at a place, look about you, and know it.

    Changes: place, arrived, moments, knows_place, newest_place, dread, your_tracks, and what
    `come_upon_stores` changes.
    """
    life.place[YOU] = place
    life.arrived = place
    set_moment(life, ARRIVING)
    know(life, world, place)
    note_event(life, ARRIVED, YOU, NONE, place, 0.0)
    press_tracks(life, world, place, YOU, 1.0)
    come_upon_stores(life, world, place)
    if world.place_uses[place] & USE_VIEW != 0 and life.light > 0.3:
        for other in range(world.places):
            if world.distance_km[place][other] <= world.par.ground_view_km:
                know(life, world, other)
    feel_dread(life, world)


def feel_dread(life: Life, world: Tables) -> None:
    """Feel the weight of ground that you avoid, by how near it is.

    Changes: dread; may break off what you do. Source: WORLD.md 9 (D).
    """
    most = 0.0
    for place in range(world.places):
        weight = nearness(life, world, place)
        if weight > most:
            most = weight
    if most >= AVOIDED and life.dread < AVOIDED:
        interrupt(life, REASON_DREAD)
    life.dread = clip(most, 0.0, 1.0)


def nearness(life: Life, world: Tables, place: int) -> float:
    """How a dreaded place weighs on you where you are, from 0 to 1; others weigh nothing.

    It stirs fear in the dark, keeps sleep off, and calls what is remembered of it.
    """
    if world.place_dread[place] <= 0.0:
        return 0.0
    away = world.distance_km[life.place[YOU]][place]
    dread = world.place_dread[place] * exp(-away / world.par.ground_dread_km)
    return dread * (1.0 - world.par.ground_peace_opens * life.peace)


def know(life: Life, world: Tables, place: int) -> None:
    """Let you know a place. Changes: knows_place, places_found, newest_place."""
    if life.knows_place[place] == 1:
        return
    life.knows_place[place] = 1
    life.places_found = life.places_found + 1
    life.newest_place = place
    note_event(life, PLACE_FOUND, YOU, NONE, place, clip(life.search_km, 0.0, 1000.0))
    life.search_km = 0.0


def search(life: Life, world: Tables, hours: float) -> bool:
    """Range over ground you do not know; whether you came upon a place.

    Changes: walked_km, walked_h, search_km and, when one is found, what arriving changes.
    Nearer ground is come upon more often, dreaded ground seldom.
    """
    par = world.par
    here = life.place[YOU]
    if stray(life, world, here, hours):
        return False
    km = par.ground_tobler_km_h * par.ground_off_path * par.ground_ranging * hours
    km = km * (1.0 - par.ground_weak_slows * life.weak) * snow_share(life.snow_cm[here])
    life.walked_km = life.walked_km + km
    life.walked_h = clip(life.walked_h + hours, 0.0, 1.0)
    life.search_km = clip(life.search_km + km, 0.0, 1000.0)
    total = 0.0
    for place in range(world.places):
        total = total + _come_upon(life, world, here, place)
    sight = 0.25 + 0.75 * clip(life.light * 1.5, 0.0, 1.0)
    if chance(life, FIND_PLACE, 0) >= 1.0 - exp(-total * par.ground_find_km * km * sight):
        return False
    left = chance(life, FIND_PLACE, 1) * total
    for place in range(world.places):
        weight = _come_upon(life, world, here, place)
        left = left - weight
        if weight > 0.0 and left < 0.0:
            arrive(life, world, place)
            return True
    return False


def notice(life: Life, world: Tables, hours: float) -> None:
    """Come to know ground near where you work, as you roam about at it.

    Changes: knows_place, places_found, newest_place.
    """
    here = life.place[YOU]
    sight = clip(life.light * 1.5, 0.0, 1.0) * hours
    if sight <= 0.0:
        return
    for place in range(world.places):
        if life.knows_place[place] == 0:
            distance = world.distance_km[here][place]
            if distance < world.par.ground_roam_km:
                odds = (
                    world.par.ground_notice_h * sight * (1.0 - distance / world.par.ground_roam_km)
                )
                if chance(life, NOTICE_PLACE, place) < odds:
                    know(life, world, place)


def is_there_more(life: Life, world: Tables) -> bool:
    """Whether unknown ground lies within reach of ranging from where you are."""
    here = life.place[YOU]
    for place in range(world.places):
        if _come_upon(life, world, here, place) > 0.0:  # (a generator is outside the subset)
            return True
    return False


def _come_upon(life: Life, world: Tables, here: int, place: int) -> float:
    distance = world.distance_km[here][place]
    if life.knows_place[place] == 1 or distance > world.par.ground_reach_km:
        return 0.0
    avoided = 1.0 - 0.9 * world.place_dread[place]
    near = world.par.ground_near_km
    return avoided * near * near / (near * near + distance * distance)
