"""How the others set out, go and arrive."""

from wintering.laws.ground import walk_on
from wintering.laws.works import WORK_IDLE, WORK_REST, WORK_SLEEP, WORK_WALK
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_TOWN
from wintering.storyworld.tables import Tables

NEXT_DOOR_KM = 2.0  # a way walked within the hour that what is done there begins in (D)
SHORT_WAY_KM = 8.0  # a way about one's own ground, which needs no day's march (D)
UP_FROM = 5  # and is walked between these hours (D)
UP_TO = 21
ERRAND_LOOK = 6  # the errand of one who looks for you (laws.looking)
MARCH_FROM = 7  # hour of the day at which people on the march set out, in h (D)


def activity_of(world: Tables, work: int) -> int:
    """The first activity that is this work, or -1."""
    for activity in range(world.activities):
        if world.activity_work[activity] == work:
            return activity
    return NONE


def is_under_way(life: Life, person: int) -> bool:
    """Whether someone is walking to another place."""
    return life.going_to[person] != NONE


def set_out(life: Life, world: Tables, person: int, where: int) -> None:
    """Let someone set out for a place, unless they are there; what lies next door is reached.

    Changes: going_to, way_left_km, activity; place.
    """
    if where == NONE or life.place[person] == where:
        return
    if world.distance_km[life.place[person]][where] <= NEXT_DOOR_KM:
        life.place[person] = where
        return
    life.going_to[person] = where
    life.way_left_km[person] = world.distance_km[life.place[person]][where]
    life.activity[person] = activity_of(world, WORK_WALK)


def is_walking_hour(life: Life, world: Tables, person: int) -> bool:
    """Whether someone walks on at this hour: the day's march, or a short way begun by day."""
    hour = life.hour_of_day
    if MARCH_FROM <= hour < MARCH_FROM + world.par.ground_march_h:
        return True
    whole_km = world.distance_km[life.place[person]][life.going_to[person]]
    return whole_km <= SHORT_WAY_KM and UP_FROM <= hour <= UP_TO


def step_on(life: Life, world: Tables, person: int) -> None:
    """Walk an hour of the day's march; for the rest of it people camp, and sleep by night.

    Changes: activity; see `walk_on`.
    """
    if not is_walking_hour(life, world, person):
        life.activity[person] = activity_of(world, WORK_REST)
        if life.hour_of_day < UP_FROM or life.hour_of_day > UP_TO:
            life.activity[person] = activity_of(world, WORK_SLEEP)
        return
    life.activity[person] = activity_of(world, WORK_WALK)
    walk_on(life, world, person)
    if life.going_to[person] == NONE:
        life.activity[person] = activity_of(world, WORK_IDLE)


def nearest_of_group(life: Life, world: Tables, person: int) -> int:
    """The nearest other place of someone's people where one of them is at home, or -1."""
    here = life.place[person]
    group = world.person_group[person]
    best = NONE
    least = 1.0e9
    for other in range(1, world.people):
        home = world.person_home[other]
        if (
            world.person_group[other] == group
            and home != here
            and world.place_group[home] == group
            and world.distance_km[here][home] < least
            and world.distance_km[here][home] > 2.0
        ):
            least = world.distance_km[here][home]
            best = home
    return best


def seat_of_group(life: Life, world: Tables, person: int) -> int:
    """The nearest other seat of someone's people: where townspeople of theirs live, or -1."""
    here = life.place[person]
    best = NONE
    least = 1.0e9
    for other in range(1, world.people):
        home = world.person_home[other]
        if (
            world.person_role[other] == ROLE_TOWN
            and world.person_group[other] == world.person_group[person]
            and world.distance_km[here][home] > 2.0
            and world.distance_km[here][home] < least
        ):
            least = world.distance_km[here][home]
            best = home
    return best
