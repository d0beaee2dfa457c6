"""Coming to you: the rise that is chosen, the way there, waiting on it, being seen, going home.

Its numbers belong to the law of messages.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.asking import stand_before
from wintering.laws.carrying import go_toward, is_weather_bad, rest
from wintering.laws.going import activity_of, is_under_way, set_out, step_on
from wintering.laws.news import believed_home, say_where
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_RISE
from wintering.laws.tidings import (
    COMING_GONE,
    COMING_MET,
    COMING_ON_RISE,
    COMING_UNDER_WAY,
    COMING_WAITS,
)
from wintering.laws.works import WORK_KEEP_WATCH
from wintering.life.chance import chance
from wintering.life.events import SOMEONE_ON_THE_RISE, SOMEONE_SET_OUT, SOMEONE_WENT_HOME
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import SEEN_ON_RISE
from wintering.storyworld.marks import USE_VIEW
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("rise_km", 9.0, "km", 0.5, 100.0, "D", "how far from you a rise may be chosen"),
    Parameter("rise_high_km", 0.015, "km/m", 0.0, 1.0, "D", "way worth a metre of height"),
    Parameter("rise_view_km", 3.0, "km", 0.0, 50.0, "D", "way worth a place one sees far from"),
    Parameter("rise_wait_days", 6.0, "day", 0.1, 100.0, "D", "days that whoever comes waits there"),
    Parameter("rise_seen", 0.4, "1/h", 0.0, 1.0, "D", "chance to see one who stands on it by day"),
    Parameter("rise_see_km", 4.0, "km", 0.1, 100.0, "D", "distance at which that falls by 63 %"),
    Parameter("rise_smoke", 0.5, "1", 0.0, 1.0, "D", "share of it at night, by their fire"),
)

ERRAND_HILL = 5  # the errand of one who comes to you because of your words
NEWS_H = 8  # hour of the day at which scouts come in


NEAR_COSTS = 0.5  # way that a km between the rise and you is worth (D)
DREAD_COSTS_KM = 4.0  # way that full dread of a place is worth (D)
LOOKS_FROM = 0.1  # light above which somebody stands and looks (D)


def choose_rise(life: Life, world: Tables, origin: int, reported: int) -> int:
    """The rise where someone waits for you: between them and where you were last reported.

    High ground that one sees far from, near you and little out of the way; not a settled place.
    """
    par = world.par
    best = reported
    least = 1.0e9
    for place in range(world.places):
        near = world.distance_km[place][reported]
        settled = False
        for person in range(1, world.people):
            if world.person_home[person] == place:
                settled = True
        if place != reported and near <= par.messages_rise_km and not settled:
            cost = world.distance_km[origin][place] + near - world.distance_km[origin][reported]
            cost = cost + NEAR_COSTS * near
            high = world.place_height_m[place] - world.place_height_m[reported]
            cost = (
                cost - par.messages_rise_high_km * high + DREAD_COSTS_KM * world.place_dread[place]
            )
            if world.place_uses[place] & USE_VIEW != 0:
                cost = cost - par.messages_rise_view_km
            if cost < least:
                least = cost
                best = place
    return best


def plan_coming(life: Life, world: Tables, who: int, hours: int) -> None:
    """Let someone mean to come to you in so many hours. Changes: coming_who and beside it."""
    life.coming_who = who
    life.coming_state = COMING_WAITS
    life.coming_due = life.hour + hours
    life.coming_from = life.place[who]
    life.coming_place = NONE
    life.rise_seen = 0


def set_out_to_you(life: Life, world: Tables, leader: int) -> None:
    """Let whoever comes to you set out for a rise, by where the leader believes you are.

    Changes: coming_state, coming_place, errand, the role of where one is met.
    """
    who = life.coming_who
    reported = believed_home(life, leader)
    if reported == NONE:
        reported = believed_home(life, who)
    if reported == NONE:
        return  # nobody knows where to; another day's reports may
    life.coming_from = life.place[who]
    bind_rise(life, world, choose_rise(life, world, life.place[who], reported))
    life.coming_state = COMING_UNDER_WAY
    life.errand[who] = ERRAND_HILL
    life.errand_place[who] = life.coming_place
    way = world.distance_km[life.place[who]][life.coming_place]
    note_event(life, SOMEONE_SET_OUT, who, YOU, life.coming_place, way)


def bind_rise(life: Life, world: Tables, place: int) -> None:
    """Let a rise be where you are waited for. Changes: coming_place, that role's place."""
    life.coming_place = place
    if world.meeting_role != NONE:
        life.role_place[world.meeting_role] = place


def go_to_hill(life: Life, world: Tables, person: int) -> None:
    """Live an hour of someone who comes to you: walk to the rise, wait on it, or go home.

    Changes: place, going_to, way_left_km, activity, coming_state and what stands beside it.
    """
    life.is_near[person] = 0
    if is_under_way(life, person):
        step_on(life, world, person)
        return
    rest(life, world, person)
    if life.place[person] != life.coming_place:
        if life.hour_of_day == NEWS_H - 1 and not is_weather_bad(life, world):
            go_toward(life, world, person, life.coming_place)
        return
    if life.coming_state == COMING_UNDER_WAY:
        life.coming_state = COMING_ON_RISE
        life.coming_hour = life.hour
        life.coming_due = life.hour + int(24.0 * world.par.messages_rise_wait_days)
        days = (life.hour - life.heard_hour) / 24.0
        note_event(life, SOMEONE_ON_THE_RISE, person, YOU, life.coming_place, days)
    if life.light > LOOKS_FROM:
        life.activity[person] = activity_of(world, WORK_KEEP_WATCH)
    if life.hour >= life.coming_due:
        go_home(life, world, person)
    elif life.hour_of_day == NEWS_H:
        follow_reports(life, world, person)


def follow_reports(life: Life, world: Tables, person: int) -> None:
    """Let scouts within a day's way come in with where they saw you; a nearer rise may be taken.

    Changes: seen_place, fire_seen, coming_place.
    """
    for scout in range(1, world.people):
        away = world.distance_km[life.place[scout]][life.place[person]]
        if life.is_near[scout] == 1 and away <= world.par.messages_day_km:
            say_where(life, scout, person)
    reported = believed_home(life, person)
    if reported == NONE or life.coming_state != COMING_ON_RISE:
        return
    if world.distance_km[life.coming_place][reported] > world.par.messages_rise_km:
        rise = choose_rise(life, world, life.place[person], reported)
        if rise != life.coming_place:
            bind_rise(life, world, rise)
            life.coming_state = COMING_UNDER_WAY


def go_home(life: Life, world: Tables, person: int) -> None:
    """Let whoever came go back where they came from. Changes: errand, coming_state, going_to."""
    days = (life.hour - life.coming_hour) / 24.0
    life.errand[person] = 0
    if life.coming_state != COMING_MET:
        life.coming_state = COMING_GONE
    life.stays_until[person] = life.hour
    note_event(life, SOMEONE_WENT_HOME, person, YOU, life.coming_place, days)
    set_out(life, world, person, life.coming_from)


def come_in_sight(life: Life, world: Tables) -> None:
    """Let you see whoever stands on the rise, from afar or face to face.

    Changes: rise_seen, coming_state, the meeting of you two; may break off what you do.
    """
    who = life.coming_who
    if life.is_asleep == 1 or life.place[who] != life.coming_place or is_under_way(life, who):
        return
    if life.place[YOU] == life.coming_place and life.going_to[YOU] == NONE:
        if life.coming_state == COMING_ON_RISE:
            life.coming_state = COMING_MET
            life.rise_seen = 1
            stand_before(life, world, who)
            interrupt(life, REASON_RISE)
        return
    if life.rise_seen == 1:
        return
    away = world.distance_km[life.place[YOU]][life.coming_place]
    odds = world.par.messages_rise_seen * exp(-away / world.par.messages_rise_see_km)
    odds = odds * clip(life.light + world.par.messages_rise_smoke, 0.0, 1.0)
    if chance(life, SEEN_ON_RISE, 0) < odds:
        life.rise_seen = 1
        interrupt(life, REASON_RISE)
