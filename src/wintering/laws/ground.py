"""Ground: walking over it, knowing it, losing the way, leaving prints, what nearness weighs."""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_DREAD, REASON_LOST
from wintering.life.chance import chance
from wintering.life.events import ARRIVED, PLACE_FOUND, WAY_LOST
from wintering.life.moments import ARRIVING, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FIND_PLACE, LOSE_WAY, NOTICE_PLACE
from wintering.storyworld.marks import USE_VIEW
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("off_path", 0.6, "1", 0.1, 1.0, "O", "pace off the path, in paces on it (Tobler)"),
    Parameter("by_night", 0.64, "1", 0.1, 1.0, "S", "pace in the dark (FM 21-18: 1.6 of 2.5)"),
    Parameter("snow_cm", 62.0, "cm", 5.0, 500.0, "D", "snow that would stop you (Pandolf, 400 W)"),
    Parameter("lose_way", 0.12, "1/h", 0.0, 1.0, "D", "chance of losing the way in the dark"),
    Parameter("find_way", 0.25, "1/h", 0.0, 1.0, "D", "chance of finding it again in the dark"),
    Parameter("reach_km", 13.0, "km", 1.0, 100.0, "D", "how far off ranging can come upon ground"),
    Parameter("near_km", 2.0, "km", 0.1, 50.0, "D", "distance at which ground is come upon often"),
    Parameter("find_km", 0.10, "1/km", 0.0, 5.0, "D", "chance to come upon near ground, each km"),
    Parameter("roam_km", 3.5, "km", 0.0, 20.0, "D", "how far you roam at work"),
    Parameter("notice_h", 0.08, "1/h", 0.0, 1.0, "D", "chance to come to know near ground at it"),
    Parameter("view_km", 2.5, "km", 0.0, 30.0, "D", "how far you see from a lookout"),
    Parameter("dread_km", 4.0, "km", 0.1, 50.0, "D", "distance at which dread has fallen by 63 %"),
    Parameter("tracks_h", 30.0, "h", 1.0, 1000.0, "M", "time in which prints fade by 63 %"),
)

TOBLER_KM_H = 6.0
TOBLER_STEEPNESS = 3.5
TOBLER_BEST_SLOPE = 0.05
SLOWEST_KM_H = 0.3  # nobody who walks goes slower than this (D)
FAR_KM = 8.0  # a way this long can be lost as easily as any longer one (D)
DARK = 0.12  # below this light one walks as by night
AVOIDED = 0.5  # dread at which you stop and look up


def tobler(slope: float) -> float:
    """Walking pace on a slope, on a path. Units: km/h; rise over run. Source: Tobler 1993."""
    off = slope + TOBLER_BEST_SLOPE
    if off < 0.0:
        off = -off
    return TOBLER_KM_H * exp(-TOBLER_STEEPNESS * off)


def pace(life: Life, world: Tables, origin: int, goal: int) -> float:
    """How fast anyone walks from one place to another now. Units: km/h. Source: SCIENCE.md 8."""
    par = world.par
    distance = world.distance_km[origin][goal]
    if distance <= 0.0:
        return TOBLER_KM_H
    rise = world.climb_m[origin][goal] - world.climb_m[goal][origin]
    km_h = tobler(rise / (distance * 1000.0))
    if world.place_road[origin] == 0 or world.place_road[goal] == 0:
        km_h = km_h * par.ground_off_path
    if life.light < DARK:
        km_h = km_h * (par.ground_by_night + (1.0 - par.ground_by_night) * life.light / DARK)
    if life.is_snow_lying == 1:
        depth = 0.5 * (life.snow_cm[origin] + life.snow_cm[goal])
        km_h = km_h * clip(1.0 - depth / par.ground_snow_cm, 0.15, 1.0)
    return km_h


def your_pace(life: Life, world: Tables, origin: int, goal: int) -> float:
    """How fast you walk: slower when weak, hurt, tired or laden. Units: km/h."""
    km_h = pace(life, world, origin, goal)
    km_h = km_h * (1.0 - 0.5 * life.weak) * (1.0 - 0.6 * life.wound) * (1.0 - 0.25 * life.tired)
    km_h = km_h * clip(1.1 - life.load_kg / 100.0, 0.4, 1.0)
    if km_h < SLOWEST_KM_H:
        return SLOWEST_KM_H
    return km_h


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
        life.way_left_km[person] - pace(life, world, origin, goal), 0.0, 10_000.0
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
    if _is_lost(life, world, origin, goal):
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


def _is_lost(life: Life, world: Tables, origin: int, goal: int) -> bool:
    par = world.par
    if life.lost_h > 0.0:
        find_your_way(life, world)
        return life.lost_h > 0.0
    road = world.place_road[origin] == 1 and world.place_road[goal] == 1
    if road or life.light >= 0.35:
        return False
    blind = 1.0 - life.light / 0.35
    # Near home one seldom strays far: the odds grow with the way.
    blind = blind * clip(world.distance_km[origin][goal] / FAR_KM, 0.1, 1.0)
    if life.snowfall_mm > 0.5:
        blind = blind + 0.5
    if life.knows_place[goal] == 1 and life.knows_place[origin] == 1:
        blind = blind * 0.5
    if chance(life, LOSE_WAY, 0) < par.ground_lose_way * blind:
        life.lost_h = 1.0
        note_event(life, WAY_LOST, YOU, NONE, origin, life.light)
        interrupt(life, REASON_LOST)
        return True
    return False


def find_your_way(life: Life, world: Tables) -> None:
    """Try to find the way you lost: likelier by light and on ground you know. Changes: lost_h."""
    odds = world.par.ground_find_way + 0.6 * life.light
    if life.knows_place[life.place[YOU]] == 1:
        odds = odds + 0.15
    if chance(life, LOSE_WAY, 1) < odds:
        life.lost_h = 0.0
    else:
        life.lost_h = clip(life.lost_h + 1.0, 0.0, 1000.0)


def arrive(life: Life, world: Tables, place: int) -> None:
    """Let you arrive at a place, look about you, and know it.

    Changes: place, arrived, moments, knows_place, newest_place, dread, your_tracks.
    """
    life.place[YOU] = place
    life.arrived = place
    set_moment(life, ARRIVING)
    know(life, world, place)
    note_event(life, ARRIVED, YOU, NONE, place, 0.0)
    press_tracks(life, world, place, YOU, 1.0)
    if world.place_uses[place] & USE_VIEW != 0 and life.light > 0.3:
        for other in range(world.places):
            if world.distance_km[place][other] <= world.par.ground_view_km:
                know(life, world, other)
    feel_dread(life, world)


def feel_dread(life: Life, world: Tables) -> None:
    """Feel the weight of ground that you avoid, by how near it is.

    Changes: dread; may break off what you do. Source: WORLD.md 9 (D).
    """
    here = life.place[YOU]
    most = 0.0
    for place in range(world.places):
        if world.place_dread[place] > 0.0:
            near = exp(-world.distance_km[here][place] / world.par.ground_dread_km)
            if world.place_dread[place] * near > most:
                most = world.place_dread[place] * near
    if most >= AVOIDED and life.dread < AVOIDED:
        interrupt(life, REASON_DREAD)
    life.dread = clip(most, 0.0, 1.0)


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
    km = TOBLER_KM_H * par.ground_off_path * 0.7 * hours * (1.0 - 0.5 * life.weak)
    if life.is_snow_lying == 1:
        km = km * clip(1.0 - life.snow_cm[here] / par.ground_snow_cm, 0.15, 1.0)
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


def softness(life: Life, place: int) -> float:
    """How plain a print is that is pressed at a place now, from 0 to 1: snow, wet ground."""
    snow = clip(life.snow_cm[place] / 3.0, 0.0, 1.0)
    return clip(0.15 + 0.35 * life.ground_wet + 0.5 * snow, 0.0, 1.0)


def press_tracks(life: Life, world: Tables, place: int, person: int, heavily: float) -> None:
    """Leave prints at a place. Changes: your_tracks or other_tracks, with their hour."""
    soft = softness(life, place) * heavily
    if person == YOU:
        life.your_tracks[place] = clip(soft, 0.0, 1.0)
        life.your_tracks_hour[place] = life.hour
    elif soft >= tracks_now(life, world, place, 0):
        life.other_tracks[place] = clip(soft, 0.0, 1.0)
        life.other_tracks_hour[place] = life.hour


def tracks_now(life: Life, world: Tables, place: int, yours: int) -> float:
    """How plain the prints at a place still are, from 0 to 1: yours (1) or others' (0)."""
    strength = life.other_tracks[place]
    since = life.hour - life.other_tracks_hour[place]
    if yours == 1:
        strength = life.your_tracks[place]
        since = life.hour - life.your_tracks_hour[place]
    if strength <= 0.0:
        return 0.0
    return strength * exp(-since / world.par.ground_tracks_h)
