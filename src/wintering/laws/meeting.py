"""Coming upon each other: by chance of ground, hour, light, cover and noise."""

from wintering.arithmetic import PI, clip, exp
from wintering.laws.going import ERRAND_LOOK, is_under_way
from wintering.laws.matters import ANSWER_NOD, ANSWER_WARY
from wintering.laws.meanings import FACT_ALIVE, FACT_ARMED, FACT_SEEN
from wintering.laws.news import witness
from wintering.laws.patrol import ERRAND_REPORT, lead_of
from wintering.laws.reasons import REASON_STRANGERS
from wintering.laws.works import (
    WORK_CUT_WOOD,
    WORK_HUNT,
    WORK_KEEP_WATCH,
    WORK_RANGE,
    WORK_SIT,
    WORK_WALK,
)
from wintering.life.chance import chance
from wintering.life.events import PEOPLE_MET, SEEN_UNSEEN, STRANGERS_SEEN
from wintering.life.moments import interrupt, meet
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import MEETING_CHANCE, MEETING_WAY
from wintering.storyworld.marks import (
    ROLE_AWAY,
    ROLE_FOLLOWER,
    ROLE_GUARD,
    ROLE_LEADER,
    ROLE_PATROL,
)
from wintering.storyworld.tables import Tables

NEAR_KM = 2.5  # beyond this two cannot come upon each other within the hour
AGAIN_H = 96  # hours before the same people are met anew
WIDE_BERTH_H = 336  # and before one that let you pass is
SEEN_AGAIN_H = 10  # hours before they are seen anew

OPEN_SEES = 1.6  # lines of sight on open ground, of a usual wood's, and what full cover takes (D)
COVER_HIDES = 1.1
TWICE_SEEN = 2.0  # two who move are made out at so many lines of sight (D)
SEEN_IN_DARK = 0.15  # share of it at which one is come upon in the dark, by touch and chance (D)
FIRE_SHOWS_M = 500.0  # how far off a full smoke or a flame shows a camp, in m (D)
SHOT_M = 2000.0  # how far off you are heard, in m (D): a shot,
AXE_M = 350.0  # an axe,
WALK_M = 80.0  # steps through leaves,
WORK_M = 50.0  # other work about a camp,
STILL_M = 10.0  # and one who sits or sleeps
NIGHT_KMH = 0.3  # pace of people about their ground by night (D)
DAY_FROM = 6  # hours between which they go about by day (D)
DAY_TO = 19
FARTHER_SELDOMER = 2.0  # how much seldomer, e-folds a km, two meet whose grounds lie apart (D)
ON_THE_WAY = 0.5  # share of that chance with one who is only passing (D)
DARK = 0.05  # light below which nobody is seen face to face (D)


def sight_m(life: Life, world: Tables, place: int) -> float:
    """Line of sight at a place: by leaf and cover. Units: m. Source: SCIENCE.md section 7 (M).

    Trunks and leaves each take their share of a line of sight, so what they take a metre adds.
    """
    bare = 1.0 / world.par.people_leafless_m
    full = 1.0 / world.par.people_leaf_m
    base = 1.0 / (bare + (full - bare) * life.leaf)
    return base * (OPEN_SEES - COVER_HIDES * world.place_cover[place])


def noise_m(life: Life, world: Tables) -> float:
    """How far off you are heard at what you do. Units: m (D)."""
    if life.is_shot_fired == 1:
        return SHOT_M
    if life.is_asleep == 1 or life.last_activity == NONE:
        return STILL_M
    work = life.work
    if work == WORK_CUT_WOOD:
        return AXE_M
    if work == WORK_HUNT or work == WORK_RANGE or work == WORK_WALK:
        return WALK_M
    if work == WORK_SIT or work == WORK_KEEP_WATCH:
        return STILL_M
    return WORK_M


def shows_m(life: Life, world: Tables) -> float:
    """How far off you can be come upon: seen, heard, or by your fire. Units: m."""
    seen = TWICE_SEEN * sight_m(life, world, life.place[YOU])
    seen = seen * clip(life.light + SEEN_IN_DARK, 0.0, 1.0)
    fire = 0.0
    if life.fire_place == life.place[YOU]:
        fire = FIRE_SHOWS_M * life.smoke_seen
    return seen + noise_m(life, world) + fire


def encounter_odds(radius_km: float, pace_kmh: float, ground_km: float) -> float:
    """The chance in an hour that two on the same ground come within a radius of each other.

    Source: the ideal gas model of encounters (Hutchinson & Waser 2007): a rate of 2 r v over
    the area of the ground.
    """
    rate = 2.0 * radius_km * pace_kmh / (PI * ground_km * ground_km)
    return 1.0 - exp(-rate)


def come_upon(life: Life, world: Tables) -> None:
    """Let you and each party near you come upon each other or not.

    Changes: met, moments, what each side has seen, met_hour, meeting_open.
    """
    radius = -1.0
    for person in range(1, world.people):
        if world.distance_km[life.place[person]][life.place[YOU]] < NEAR_KM:
            role = world.person_role[person]
            leads = True
            if role == ROLE_PATROL:
                leads = lead_of(world, person) == person
            if (
                role == ROLE_GUARD
                or role == ROLE_LEADER
                or (role == ROLE_FOLLOWER and life.sent[person] == 1)
                or life.errand[person] == ERRAND_LOOK
            ):
                leads = False
            if leads and life.hour - life.saw_you_hour[person] >= SEEN_AGAIN_H:
                if radius < 0.0:
                    radius = shows_m(life, world) / 1000.0
                try_encounter(life, world, person, radius)


def again_h(life: Life, person: int) -> int:
    """Hours before a party is met anew: one that let you pass gives you a wide berth."""
    answer = life.answer_pass[person]
    if answer == ANSWER_NOD or answer == ANSWER_WARY:
        return WIDE_BERTH_H
    return AGAIN_H


def try_encounter(life: Life, world: Tables, person: int, radius_km: float) -> None:
    """One party's chance this hour. Changes: see `come_upon`."""
    if life.hour - life.met_hour[person] < again_h(life, person):
        return
    pace = NIGHT_KMH
    if DAY_FROM <= life.hour_of_day <= DAY_TO:
        pace = world.par.people_walk_kmh
    away = world.distance_km[life.place[person]][life.place[YOU]]
    odds = encounter_odds(radius_km, pace, world.par.people_place_km) * exp(
        -FARTHER_SELDOMER * away
    )
    if is_under_way(life, person):
        odds = ON_THE_WAY * odds
    if chance(life, MEETING_CHANCE, person) >= odds:
        return
    way = chance(life, MEETING_WAY, person)
    hides = world.person_role[person] == ROLE_AWAY
    if life.is_asleep == 1 or life.light < DARK or hides:
        # Whoever has gone a way of their own sees to it that you do not see them.
        see_you(life, world, person)
    elif way < world.par.people_face_to_face:
        face_to_face(life, world, person)
    elif way < world.par.people_face_to_face + world.par.people_unseen:
        see_you(life, world, person)
    elif life.hour - life.you_saw_hour[person] >= AGAIN_H:
        life.you_saw_hour[person] = life.hour
        interrupt(life, REASON_STRANGERS)
        note_event(life, STRANGERS_SEEN, YOU, person, life.place[YOU], 1.0)


def is_armed_party(world: Tables, lead: int) -> bool:
    """Whether it is for a party to let you pass or not: a patrol, a scout."""
    role = world.person_role[lead]
    return role == ROLE_PATROL or role == ROLE_FOLLOWER


def goes_with(world: Tables, person: int, lead: int) -> bool:
    """Whether someone is of the lead's party."""
    if person == lead:
        return True
    if world.person_charge[person] != lead:
        return False
    role = world.person_role[person]
    return role == ROLE_PATROL or role == ROLE_GUARD


def see_you(life: Life, world: Tables, lead: int) -> None:
    """A party sees you and you do not see them. Changes: what they believe, errand."""
    for person in range(1, world.people):
        if goes_with(world, person, lead) and life.place[person] == life.place[lead]:
            take_note(life, world, person)
    note_event(life, SEEN_UNSEEN, lead, YOU, life.place[YOU], 1.0)
    plan_report(life, world, lead)


def take_note(life: Life, world: Tables, person: int) -> None:
    """Someone has seen you, and where. Changes: beliefs, seen_place."""
    life.saw_you_hour[person] = life.hour
    life.seen_place[person] = life.place[YOU]
    life.seen_place_hour[person] = life.hour
    witness(life, world, person, FACT_SEEN)
    witness(life, world, person, FACT_ALIVE)
    if life.gun_drawn == 1:
        witness(life, world, person, FACT_ARMED)


def plan_report(life: Life, world: Tables, lead: int) -> None:
    """A patrol or scout that saw you will take word back. Changes: errand, stays_until."""
    if not is_armed_party(world, lead):
        return
    if life.errand[lead] != ERRAND_REPORT:
        life.errand[lead] = ERRAND_REPORT
        life.errand_place[lead] = NONE
        life.stays_until[lead] = life.hour + int(world.par.people_report_delay_h)


def face_to_face(life: Life, world: Tables, lead: int) -> None:
    """You and a party stand before each other.

    Changes: met, moments, met_hour, meeting_open, what they believe; gun and hands as shown.
    """
    many = 0
    for person in range(1, world.people):
        if goes_with(world, person, lead) and life.place[person] == life.place[lead]:
            many = many + 1
            meet(life, person)
            life.met_hour[person] = life.hour
            life.met_count[person] = life.met_count[person] + 1
            life.together_hour[YOU][person] = life.hour
            life.together_hour[person][YOU] = life.hour
            take_note(life, world, person)
    if is_armed_party(world, lead):
        life.meeting_open = lead
    life.company_hour = life.hour
    life.told_count = 0
    life.gun_shown = life.gun_drawn
    life.hands_shown = 0
    if is_armed_party(world, lead):
        interrupt(life, REASON_STRANGERS)
    note_event(life, PEOPLE_MET, lead, YOU, life.place[YOU], 1.0 * many)
    plan_report(life, world, lead)
