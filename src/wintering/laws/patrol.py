"""A patrol on its beat: where it goes, what draws it, when it goes back to report."""

from wintering.arithmetic import exp
from wintering.laws.going import activity_of, set_out
from wintering.laws.works import WORK_PATROL, WORK_SLEEP
from wintering.life.chance import chance
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.life.streams import LINGER, WHERE
from wintering.storyworld.marks import ROLE_PATROL
from wintering.storyworld.tables import Tables

ERRAND_NONE = 0
ERRAND_REPORT = 1  # on the way to whom they answer to, with word of you

DAY_FROM = 6  # a patrol moves by day
DAY_TO = 16
FARTHEST = 2.6  # beats end where they would draw less than a thousandth
SEARCH_H = 72  # for so long it looks where it last saw you
REPORT_REACH_KM = 45.0  # it goes to whom it answers to within this, else to the nearest village


def lead_of(world: Tables, person: int) -> int:
    """Who leads someone's patrol: the one they answer to, if that one is of a patrol too."""
    charge = world.person_charge[person]
    if charge != NONE and world.person_role[charge] == ROLE_PATROL:
        return charge
    return person


def follow_lead(life: Life, world: Tables, person: int, lead: int) -> None:
    """Go and be where the lead is. Changes: place, going_to, way_left_km, activity."""
    life.place[person] = life.place[lead]
    life.going_to[person] = life.going_to[lead]
    life.way_left_km[person] = life.way_left_km[lead]
    life.activity[person] = life.activity[lead]


def patrol(life: Life, world: Tables, person: int) -> None:
    """Let the lead of a patrol (or a lone scout) stay, move on, or go back to report.

    Changes: activity, going_to, way_left_km, stays_until, errand.
    """
    hour = life.hour_of_day
    if hour < DAY_FROM or hour > 20:
        life.activity[person] = activity_of(world, WORK_SLEEP)
        return
    life.activity[person] = activity_of(world, WORK_PATROL)
    if life.hour < life.stays_until[person] or hour > DAY_TO:
        return
    long = world.par.people_patrol_hours * (0.4 + 1.2 * chance(life, LINGER, person))
    life.stays_until[person] = life.hour + 1 + int(long)
    if life.errand[person] == ERRAND_REPORT:
        if life.place[person] == life.errand_place[person]:
            life.errand[person] = ERRAND_NONE
        else:
            life.errand_place[person] = report_place(life, world, person)
            set_out(life, world, person, life.errand_place[person])
            return
    set_out(life, world, person, next_place(life, world, person))


def report_place(life: Life, world: Tables, person: int) -> int:
    """Where someone takes word: to whom they answer to, or to the nearest of their villages."""
    here = life.place[person]
    charge = world.person_charge[person]
    if charge == YOU:
        charge = leader_of(world, person)
    if charge != NONE and world.distance_km[here][life.place[charge]] <= REPORT_REACH_KM:
        return life.place[charge]
    best = here
    least = 1.0e9
    for place in range(world.places):
        away = world.distance_km[here][place]
        if world.place_group[place] == world.person_group[person] and away < least:
            least = away
            best = place
    return best


def leader_of(world: Tables, person: int) -> int:
    """The leader of someone's people, or -1."""
    for other in range(world.people):
        if world.person_role[other] == 1 and (
            world.person_group[other] == world.person_group[person]
        ):
            return other
    return NONE


def beat_weight(life: Life, world: Tables, person: int, place: int) -> int:
    """How much a place draws a patrol, in thousandths: near its beat, near by, what shows there.

    A patrol that has let you pass leaves your ground alone.
    """
    here = life.place[person]
    home = world.person_home[person]
    away = world.distance_km[home][place] / world.par.people_patrol_km
    step = world.distance_km[here][place] / world.par.people_patrol_step_km
    if away > FARTHEST or step > 3.0 * FARTHEST:
        return 0
    weight = exp(-away * away) * exp(-step) * (1.0 - world.place_dread[place])
    if place == life.place[YOU] and life.met_count[person] == 0:
        if life.smoke_seen > 0.2 and world.distance_km[here][place] < world.par.people_smoke_km:
            weight = weight * (1.0 + 4.0 * life.smoke_seen)
    if life.seen_place[person] == place:
        if life.met_count[person] > 0:
            weight = 0.3 * weight
        elif life.hour - life.seen_place_hour[person] < SEARCH_H:
            weight = 3.0 * weight
    return int(1000.0 * weight)


def next_place(life: Life, world: Tables, person: int) -> int:
    """Draw where a patrol goes next. Returns a place, or -1 to stay."""
    total = 0
    for place in range(world.places):
        total = total + beat_weight(life, world, person, place)
    if total == 0:
        return world.person_home[person]
    left = int(chance(life, WHERE, person) * total)
    for place in range(world.places):
        left = left - beat_weight(life, world, person, place)
        if left < 0:
            return place
    return NONE
