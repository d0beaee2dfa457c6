"""The law of people: what each of them is at this hour, where, and whom they turn to."""

from wintering.laws.afar import look_down
from wintering.laws.carrying import carry, carry_words
from wintering.laws.coming import ERRAND_HILL, go_to_hill
from wintering.laws.crossing import crossing
from wintering.laws.going import (
    ERRAND_LOOK,
    MARCH_FROM,
    NEXT_DOOR_KM,
    UP_FROM,
    UP_TO,
    activity_of,
    is_under_way,
    seat_of_group,
    set_out,
    step_on,
)
from wintering.laws.looking import look_for_you
from wintering.laws.meeting import come_upon
from wintering.laws.parameters import Parameter
from wintering.laws.patrol import follow_lead, lead_of, patrol
from wintering.laws.placing import list_places
from wintering.laws.reasons import REASON_DUTY, REASON_NONE, REASON_TIRED
from wintering.laws.seasons import NUMBERS as SEASONS_NUMBERS
from wintering.laws.seasons import stopped_by
from wintering.laws.settlements import NUMBERS as SETTLEMENTS_NUMBERS
from wintering.laws.settlements import ROUND_HOUR, is_in_council, settlements
from wintering.laws.talking import NUMBERS as TALKING_NUMBERS
from wintering.laws.talking import talk_together
from wintering.laws.tidings import CARRYING
from wintering.laws.wants import NUMBERS as WANTS_NUMBERS
from wintering.laws.wants import WEIGHING_HOUR, grieve, spend_free_hour, weigh_company
from wintering.laws.works import WORK_COUNCIL, WORK_IDLE, WORK_REST, WORK_SLEEP
from wintering.life.chance import chance
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.life.streams import LINGER, WHERE
from wintering.storyworld.marks import (
    ROLE_CARRIER,
    ROLE_FOLLOWER,
    ROLE_GUARD,
    ROLE_LEADER,
    ROLE_PATROL,
)
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("leader_days", 40.0, "day", 1.0, 1000.0, "D", "days a leader stays at one seat"),
    Parameter("marches_days", 5.0, "day", 1.0, 1000.0, "D", "days she stays in the marches"),
    Parameter("seat_home", 1.0, "1", 0.0, 100.0, "D", "how much home draws a leader, of a town"),
    Parameter("seat_marches", 0.5, "1", 0.0, 100.0, "D", "and the marches, while no snow lies"),
    Parameter("seat_snow", 1.5, "1", 0.0, 100.0, "D", "how much more a town draws in the snow"),
    Parameter("carrier_hours", 14.0, "h", 1.0, 1000.0, "D", "hours a carrier rests between ways"),
    Parameter("patrol_km", 7.5, "km", 0.5, 100.0, "D", "how far a patrol's beat reaches"),
    Parameter("patrol_step_km", 3.0, "km", 0.5, 100.0, "D", "how far it mostly goes at once"),
    Parameter("patrol_hours", 5.0, "h", 1.0, 100.0, "D", "hours it mostly stays at a place"),
    Parameter("report_delay_h", 12.0, "h", 0.0, 500.0, "D", "hours from a meeting to the way back"),
    Parameter("patrol_snow", 1.0, "1", 0.0, 10.0, "D", "how much longer snow makes ways to it"),
    Parameter("smoke_km", 4.0, "km", 0.0, 50.0, "D", "how far smoke draws a patrol"),
    Parameter("place_km", 0.8, "km", 0.05, 10.0, "D", "radius of the ground called one place"),
    Parameter(
        "walk_kmh", 2.5, "km/h", 0.1, 10.0, "S: FM 21-18", "pace of people about their ground"
    ),
    Parameter("leafless_m", 75.0, "m", 1.0, 1000.0, "M: 50-100", "line of sight, leafless"),
    Parameter("leaf_m", 30.0, "m", 1.0, 1000.0, "M: 20-40", "line of sight, in leaf"),
    Parameter("face_to_face", 0.6, "1", 0.0, 1.0, "D", "share of encounters seen by both"),
    Parameter("unseen", 0.25, "1", 0.0, 1.0, "D", "share in which only they see you"),
    *WANTS_NUMBERS,
    *TALKING_NUMBERS,
    *SEASONS_NUMBERS,
    *SETTLEMENTS_NUMBERS,
)


def people(life: Life, world: Tables) -> None:
    """Let everyone be at something, somewhere, with someone.

    Changes: every field of life.people.People; going_to, way_left_km, place; meetings with you.
    Units: hours, minutes, km.
    Source: routines are the author's; encounters as of a gas (see laws.meeting).
    """
    if life.hour_of_day == ROUND_HOUR:
        settlements(life, world)
    for person in range(1, world.people):
        act(life, world, person)
    list_places(life, world)
    if life.hour_of_day == WEIGHING_HOUR:
        for person in range(1, world.people):
            weigh_company(life, world, person)
            grieve(life, world, person)
    talk_together(life, world)
    come_upon(life, world)
    crossing(life, world)
    look_down(life, world)


def act(life: Life, world: Tables, person: int) -> None:
    """Let one of the others live this hour. Changes: their place and activity."""
    role = world.person_role[person]
    if life.words_state[person] == CARRYING:
        carry_words(life, world, person)
        return
    if life.errand[person] == ERRAND_HILL:
        go_to_hill(life, world, person)
        return
    if life.errand[person] == ERRAND_LOOK:
        look_for_you(life, world, person)
        return
    if role == ROLE_FOLLOWER and life.sent[person] == 1:
        return
    if role == ROLE_PATROL and lead_of(world, person) != person:
        follow_lead(life, world, person, lead_of(world, person))
        return
    if role == ROLE_GUARD and world.person_charge[person] != NONE:
        follow_lead(life, world, person, world.person_charge[person])
        return
    if is_under_way(life, person):
        step_on(life, world, person)
        return
    if role == ROLE_PATROL or role == ROLE_FOLLOWER:
        patrol(life, world, person)
    elif role == ROLE_LEADER:
        hold_court(life, world, person)
    elif role == ROLE_CARRIER:
        carry(life, world, person)
    else:
        keep_routine(life, world, person)


def keep_routine(life: Life, world: Tables, person: int) -> None:
    """Do what the hour's routine says, where it says; in a free hour what one wants.

    What the season stops makes a free hour at home.
    Changes: activity, moved_by, going_to, way_left_km.
    """
    doing = world.routine_activity[person][life.hour_of_day]
    where = world.routine_place[person][life.hour_of_day]
    if where == NONE:
        where = world.person_home[person]
    life.moved_by[person] = REASON_NONE
    if is_in_council(life, world, person):
        doing = activity_of(world, WORK_COUNCIL)
        where = world.person_home[person]
    if doing != NONE:
        stopped = stopped_by(life, world, person, doing)
        work = world.activity_work[doing]
        if stopped == REASON_TIRED:
            doing = activity_of(world, WORK_SLEEP)
            work = WORK_SLEEP
        elif stopped != REASON_NONE:
            doing = activity_of(world, WORK_IDLE)
            work = WORK_IDLE
        if stopped != REASON_NONE:
            where = world.person_home[person]
            life.moved_by[person] = stopped
        elif work == WORK_IDLE or work == WORK_REST:
            where = spend_free_hour(life, world, person, where)
        elif work != WORK_SLEEP:
            life.moved_by[person] = REASON_DUTY
    life.activity[person] = doing
    if UP_FROM <= life.hour_of_day < UP_TO or (
        world.distance_km[life.place[person]][where] <= NEXT_DOOR_KM
    ):
        set_out(life, world, person, where)


def hold_court(life: Life, world: Tables, person: int) -> None:
    """A leader sits where she is needed for weeks, then moves on to another seat of her people.

    Changes: activity, moved_by, going_to, way_left_km, stays_until.
    """
    here = life.place[person]
    home = world.person_home[person]
    if life.stays_until[person] < 0:
        stay(life, world, person, world.par.people_leader_days * 24.0)
    life.moved_by[person] = REASON_DUTY
    life.activity[person] = world.routine_activity[person][life.hour_of_day]
    if world.distance_km[here][home] <= world.par.people_visit_km:
        where = world.routine_place[person][life.hour_of_day]
        if where != NONE and world.distance_km[here][where] <= world.par.people_visit_km:
            set_out(life, world, person, where)
    if life.hour_of_day == MARCH_FROM and life.hour >= life.stays_until[person]:
        where = next_seat(life, world, person)
        days = world.par.people_leader_days
        if where != NONE and where == marches_of(life, world, person):
            days = world.par.people_marches_days
        stay(life, world, person, days * 24.0)
        set_out(life, world, person, where)


def marches_of(life: Life, world: Tables, person: int) -> int:
    """The marches of someone's people: where the nearest of their patrols is at home, or -1."""
    best = NONE
    least = 1.0e9
    for other in range(1, world.people):
        home = world.person_home[other]
        if (
            world.person_role[other] == ROLE_PATROL
            and world.person_group[other] == world.person_group[person]
            and world.distance_km[life.place[person]][home] < least
        ):
            least = world.distance_km[life.place[person]][home]
            best = home
    return best


def seat_weight(life: Life, world: Tables, person: int, seat: int, weight: float) -> int:
    """How much a seat draws a leader, in thousandths; none where she is, and none that is not."""
    if seat == NONE or world.distance_km[life.place[person]][seat] <= world.par.people_visit_km:
        return 0
    return int(1000.0 * weight)


def next_seat(life: Life, world: Tables, person: int) -> int:
    """Draw the seat a leader moves to: home, the town of her people, most of all in the snow, or
    the marches, where her patrols are. Returns a place, or -1 to stay.
    """
    par = world.par
    snow = 1.0 * life.is_snow_lying
    home = world.person_home[person]
    town = seat_of_group(life, world, person)
    marches = marches_of(life, world, person)
    to_home = seat_weight(life, world, person, home, par.people_seat_home)
    to_town = seat_weight(life, world, person, town, 1.0 + par.people_seat_snow * snow)
    to_marches = seat_weight(life, world, person, marches, par.people_seat_marches * (1.0 - snow))
    if town == home:
        to_town = 0
    if marches == home or marches == town:
        to_marches = 0
    drawn = chance(life, WHERE, person) * (to_home + to_town + to_marches)
    if drawn < to_home:
        return home
    if drawn < to_home + to_town:
        return town
    if to_marches > 0:
        return marches
    return NONE


def stay(life: Life, world: Tables, person: int, hours: float) -> None:
    """Settle how long someone stays: half to one and a half times as long. Changes: stays_until."""
    life.stays_until[person] = life.hour + int(hours * (0.5 + chance(life, LINGER, person)))
