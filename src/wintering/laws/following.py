"""How a follower finds you, keeps near unseen, loses you, and takes word away."""

from wintering.arithmetic import clip, exp
from wintering.laws.going import activity_of, is_under_way, set_out, step_on
from wintering.laws.meanings import FACT_ALIVE, FACT_SEEN
from wintering.laws.meeting import shows_m, sight_m
from wintering.laws.news import tell, witness
from wintering.laws.patrol import ERRAND_NONE, ERRAND_REPORT, leader_of, report_place
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.laws.works import WORK_FOLLOW, WORK_REST
from wintering.life.chance import chance
from wintering.life.events import FOLLOWER_ARRIVED, FOLLOWER_LOST_YOU, FOLLOWER_REPORTED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import LOSING, TRACKING, WHERE
from wintering.storyworld.marks import ROLE_FOLLOWER
from wintering.storyworld.tables import Tables

CLOSEST_M = 12.0
FARTHEST_M = 2500.0
SEARCH_STEP_KM = 2.5
STALE_H = 200  # what was last heard of where you are is followed for so long
TRIED = 2  # the errand of one who looks for you from place to place


def keep_near(life: Life, world: Tables, person: int) -> None:
    """Keep near you unseen: go where you go, by cover and light; report or be lost in time.

    Changes: place, watch_m, weariness, what they saw, tracks.
    """
    life.place[person] = life.place[YOU]
    life.going_to[person] = life.going_to[YOU]
    life.way_left_km[person] = life.way_left_km[YOU]
    life.activity[person] = activity_of(world, WORK_FOLLOW)
    life.watch_m[person] = distance_kept(life, world, person)
    if life.air_c < 0.0:
        tired = life.weariness[person] + world.par.watch_wearing
        life.weariness[person] = clip(tired, 0.0, 1.0)
    if life.light > 0.2:
        life.saw_you_hour[person] = life.hour
        life.seen_place[person] = life.place[YOU]
        life.seen_place_hour[person] = life.hour
    if life.hour_of_day == 10:
        press_tracks(life, world, life.place[YOU], person, 0.6 * (1.0 - world.person_care[person]))
        if is_due(life, world, person):
            leave_to_report(life, world, person)
            return
    if life.walked_h > 0.5:
        odds = world.par.watch_losing * (1.5 - life.light + life.snowfall_mm)
        if chance(life, LOSING, person) < odds * (1.2 - world.person_care[person]):
            lose_you(life, person)


def distance_kept(life: Life, world: Tables, person: int) -> float:
    """How far off someone keeps: some lines of sight by day, nearer in the dark. Units: m."""
    lines = world.par.watch_sights * (0.5 + 0.9 * world.person_care[person])
    metres = lines * sight_m(life, world, life.place[YOU])
    dark = 1.0 - life.light
    metres = metres * (1.0 - (1.0 - world.par.watch_closer) * dark)
    return clip(metres + life.wider_m[person], CLOSEST_M, FARTHEST_M)


def others_near(life: Life, world: Tables, person: int) -> int:
    """How many other followers are near you."""
    many = 0
    for other in range(1, world.people):
        if other != person and life.is_near[other] == 1:
            many = many + 1
    return many


def is_due(life: Life, world: Tables, person: int) -> bool:
    """Whether it is this follower's turn to take word away: another stays, and it is time."""
    if others_near(life, world, person) == 0:
        return False
    if life.weariness[person] > 0.9:
        return True
    days = (life.hour - life.report_hour[person]) / 24.0
    if days < world.par.watch_report_days:
        return False
    # One goes at a time: the one who has waited longest.
    for other in range(1, world.people):
        if world.person_role[other] == ROLE_FOLLOWER and other != person:
            if life.errand[other] == ERRAND_REPORT:
                return False
            if life.is_near[other] == 1 and life.report_hour[other] < life.report_hour[person]:
                return False
    return True


def leave_to_report(life: Life, world: Tables, person: int) -> None:
    """Go back with word of you. Changes: is_near, errand, what they go about telling."""
    witness(life, world, person, FACT_SEEN)
    witness(life, world, person, FACT_ALIVE)
    life.is_near[person] = 0
    life.going_to[person] = NONE
    life.way_left_km[person] = 0.0
    life.errand[person] = ERRAND_REPORT
    life.errand_place[person] = report_place(life, world, person)
    set_out(life, world, person, life.errand_place[person])


def lose_you(life: Life, person: int) -> None:
    """A follower loses your track. Changes: is_near, lost_hour."""
    life.is_near[person] = 0
    life.going_to[person] = NONE
    life.way_left_km[person] = 0.0
    life.lost_hour[person] = life.hour
    life.errand[person] = ERRAND_NONE
    note_event(life, FOLLOWER_LOST_YOU, person, YOU, life.place[person], 1.0)


def seek(life: Life, world: Tables, person: int) -> None:
    """Walk to report, rest, or come looking for you by what was heard and what shows.

    Changes: place, going_to, way_left_km, errand, is_near.
    """
    if is_under_way(life, person):
        step_on(life, world, person)
        if not is_under_way(life, person) and life.errand[person] == ERRAND_REPORT:
            deliver(life, world, person)
        return
    if life.errand[person] == ERRAND_REPORT:
        if life.place[person] != life.errand_place[person]:
            set_out(life, world, person, life.errand_place[person])
            return
        if life.hour < life.stays_until[person]:
            life.activity[person] = activity_of(world, WORK_REST)
            return
        life.errand[person] = ERRAND_NONE
        life.report_hour[person] = life.hour
    if find_you(life, world, person):
        return
    if life.hour_of_day < 6 or life.hour_of_day > 16:
        return
    if life.errand[person] != TRIED:
        where = where_heard(life, world, person)
        life.errand[person] = TRIED
        if where != NONE and where != life.place[person]:
            set_out(life, world, person, where)
            return
    if (life.hour + person) % 3 == 0:
        set_out(life, world, person, search_place(life, world, person))


def deliver(life: Life, world: Tables, person: int) -> None:
    """Give word of you to the leader, if she is here; to whoever is here, by talk, else.

    Changes: the leader's beliefs; stays_until.
    """
    life.stays_until[person] = life.hour + int(world.par.watch_rest_hours)
    life.weariness[person] = 0.3 * life.weariness[person]
    leader = leader_of(world, person)
    if leader != NONE and life.place[leader] == life.place[person]:
        for fact in range(world.facts):
            if world.fact_about[fact] == YOU and life.eager[person][fact] == 1:
                tell(life, world, person, leader, fact)
        note_event(life, FOLLOWER_REPORTED, person, leader, life.place[person], 1.0)


def where_heard(life: Life, world: Tables, person: int) -> int:
    """Where to look: where another follower is near you, else where you were last seen, or -1."""
    for other in range(1, world.people):
        if other != person and life.is_near[other] == 1:
            return life.place[other]
    if life.hour - life.seen_place_hour[person] < STALE_H:
        return life.seen_place[person]
    leader = leader_of(world, person)
    if leader != NONE and life.seen_place[leader] != NONE:
        return life.seen_place[leader]
    return life.seen_place[person]


def find_you(life: Life, world: Tables, person: int) -> bool:
    """Whether a follower comes upon you: near enough, by what shows of you, by prints.

    Changes: is_near, place, watch_m.
    """
    away = world.distance_km[life.place[person]][life.place[YOU]]
    if away > world.par.watch_near_km:
        return False
    signs = clip(shows_m(life, world) / 600.0 + life.smoke_seen, 0.0, 1.0)
    signs = clip(signs + 0.6 * tracks_now(life, life.place[YOU], 1), 0.1, 1.0)
    odds = world.par.watch_finding * signs * exp(-0.8 * away)
    if chance(life, TRACKING, person) >= odds:
        return False
    life.is_near[person] = 1
    life.errand[person] = ERRAND_NONE
    life.place[person] = life.place[YOU]
    life.watch_m[person] = distance_kept(life, world, person)
    life.saw_you_hour[person] = life.hour
    life.seen_place[person] = life.place[YOU]
    life.seen_place_hour[person] = life.hour
    note_event(life, FOLLOWER_ARRIVED, person, YOU, life.place[YOU], life.watch_m[person])
    return True


def search_weight(life: Life, world: Tables, person: int, place: int) -> int:
    """How much a place draws someone who looks for you, in thousandths: near by, prints, smoke."""
    away = world.distance_km[life.place[person]][place] / SEARCH_STEP_KM
    if away > 7.0:
        return 0
    weight = exp(-away) * (1.0 - world.place_dread[place])
    weight = weight * (1.0 + 3.0 * tracks_now(life, place, 1))
    if place == life.place[YOU] and away < 3.0:
        weight = weight * (1.0 + 5.0 * life.smoke_seen)
    return int(1000.0 * weight)


def search_place(life: Life, world: Tables, person: int) -> int:
    """Draw where to look next. Returns a place, or -1."""
    total = 0
    for place in range(world.places):
        total = total + search_weight(life, world, person, place)
    if total == 0:
        return NONE
    left = int(chance(life, WHERE, person) * total)
    for place in range(world.places):
        left = left - search_weight(life, world, person, place)
        if left < 0:
            return place
    return NONE
