"""A carrier's days and ways: whom he goes to by what he believes, where he stops for the night.

Its numbers belong to the law of messages.
"""

from wintering.arithmetic import clip
from wintering.laws.going import (
    activity_of,
    is_under_way,
    nearest_of_group,
    seat_of_group,
    set_out,
    step_on,
)
from wintering.laws.meanings import FACT_WORDS
from wintering.laws.news import fact_of
from wintering.laws.parameters import Parameter
from wintering.laws.tidings import TURNED_BACK
from wintering.laws.works import WORK_CARRY, WORK_IDLE, WORK_SLEEP
from wintering.life.chance import chance
from wintering.life.events import CARRIER_TURNED_BACK
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import CARRY_LATE, CARRY_NERVE, LINGER, WHERE
from wintering.storyworld.marks import USE_SHELTER
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("day_km", 28.0, "km", 1.0, 100.0, "D", "how far a carrier plans to go in a day"),
    Parameter("detour", 1.25, "1", 1.0, 5.0, "D", "way by a night's shelter, in the straight way"),
    Parameter("turn_back", 0.3, "1/day", 0.0, 1.0, "D", "chance that one without nerve turns back"),
    Parameter("bad_weather", 0.6, "1", 0.0, 5.0, "D", "what frost and snow add to that chance"),
    Parameter("linger", 0.25, "1/day", 0.0, 1.0, "D", "chance that a careless talker stays a day"),
    Parameter("storm_ms", 14.0, "m/s", 1.0, 60.0, "D", "open wind in which nobody sets out"),
    Parameter("to_seat", 0.35, "1", 0.0, 1.0, "D", "share of a carrier's ways that go to a seat"),
)

SETS_OUT_H = 7  # hour of the day at which one sets out (D)
SLEEPS_FROM_H, SLEEPS_TO_H = 20, 6  # a traveller's night
LEAST_STAGE_KM = 6.0  # nobody stops for the night sooner than this (D)
ERRAND_ROUND = 4  # the errand of a carrier on a way of several days
CARRIER_STAYS = 7001  # where draws of how long a carrier rests begin, beside those of people


LEAST_REST = 0.5  # of a carrier's rest between ways; the rest is chance (D)
SNOW_BAD = 0.5  # lying snow is as bad as so much of a hard frost (D)
HARD_FROST_C = 10.0  # °C below freezing at which frost is as bad as it gets (D)
TALK_LEAST, CARE_MOST = 0.3, 1.3  # lingering of the silent, and of the careless (D)


def is_night(life: Life) -> bool:
    """Whether a traveller sleeps at this hour."""
    return life.hour_of_day >= SLEEPS_FROM_H or life.hour_of_day < SLEEPS_TO_H


def rest(life: Life, world: Tables, person: int) -> None:
    """Be at nothing, or asleep, by the hour. Changes: activity."""
    if is_night(life):
        life.activity[person] = activity_of(world, WORK_SLEEP)
    else:
        life.activity[person] = activity_of(world, WORK_IDLE)


def whereabouts(life: Life, world: Tables, person: int, whom: int) -> int:
    """Where someone believes another to be: where they last knew of them, else their home."""
    if life.seat_seen[person] != NONE:
        return life.seat_seen[person]
    return world.person_home[whom]


def notice_whereabouts(life: Life, world: Tables) -> None:
    """Let those who are where the one they answer to is know it, or where that one sets out for.

    Changes: seat_seen.
    """
    for person in range(1, world.people):
        charge = world.person_charge[person]
        if charge > YOU and life.place[person] == life.place[charge]:
            if life.going_to[person] == NONE:
                life.seat_seen[person] = life.place[charge]
                if life.going_to[charge] != NONE:
                    life.seat_seen[person] = life.going_to[charge]


def ask_the_way(life: Life, world: Tables, person: int, whom: int) -> None:
    """Let someone who finds another gone ask those who live there. Changes: seat_seen.

    Without anyone to ask they go on believing what they believed.
    """
    here = life.place[person]
    for other in range(1, world.people):
        if (
            other != person
            and life.place[other] == here
            and life.going_to[other] == NONE
            and world.person_group[other] == world.person_group[person]
        ):
            life.seat_seen[person] = life.place[whom]
            if life.going_to[whom] != NONE:
                life.seat_seen[person] = life.going_to[whom]
            return


def stop_on_way(world: Tables, here: int, goal: int, group: int) -> int:
    """Where one who walks for days stops next: the goal, or the farthest shelter within a day.

    Where none lies within a day they camp by the way, and make for the next one on it. Only on
    one's own people's ground or nobody's; without any, the goal.
    """
    whole = world.distance_km[here][goal]
    if whole <= world.par.messages_day_km:
        return goal
    best = goal
    least = whole
    beyond = goal
    nearest = whole
    for place in range(world.places):
        stage = world.distance_km[here][place]
        left = world.distance_km[place][goal]
        owner = world.place_group[place]
        if (
            world.place_uses[place] & USE_SHELTER != 0
            and (owner == group or owner == NONE)
            and stage >= LEAST_STAGE_KM
            and left >= LEAST_STAGE_KM
            and stage + left <= world.par.messages_detour * whole
        ):
            if stage <= world.par.messages_day_km:
                if left < least:
                    least = left
                    best = place
            elif stage < nearest:
                nearest = stage
                beyond = place
    if best != goal:
        return best
    return beyond


def go_toward(life: Life, world: Tables, person: int, goal: int) -> None:
    """Set out for a place, by a night's shelter where it is far. Changes: see `set_out`."""
    if goal == NONE or goal == life.place[person]:
        return
    group = world.person_group[person]
    set_out(life, world, person, stop_on_way(world, life.place[person], goal, group))


def is_weather_bad(life: Life, world: Tables) -> bool:
    """Whether it storms so that nobody sets out."""
    return life.open_wind_ms >= world.par.messages_storm_ms


def carry(life: Life, world: Tables, person: int) -> None:
    """A carrier goes between the one he answers to, his own fire, villages and seats of his people.

    Changes: activity, going_to, way_left_km, stays_until, errand.
    """
    rest(life, world, person)
    if life.errand[person] == ERRAND_ROUND:
        if life.place[person] != life.errand_place[person]:
            if life.hour_of_day == SETS_OUT_H and not is_weather_bad(life, world):
                go_toward(life, world, person, life.errand_place[person])
            return
        life.errand[person] = 0
        hours = world.par.people_carrier_hours * (LEAST_REST + chance(life, LINGER, CARRIER_STAYS))
        life.stays_until[person] = life.hour + int(hours)
        return
    if life.hour < life.stays_until[person] or life.hour_of_day != SETS_OUT_H:
        return
    if is_weather_bad(life, world):
        return
    life.activity[person] = activity_of(world, WORK_CARRY)
    goal = next_goal(life, world, person)
    if goal == NONE or goal == life.place[person]:
        return
    life.errand[person] = ERRAND_ROUND
    life.errand_place[person] = goal
    go_toward(life, world, person, goal)


def next_goal(life: Life, world: Tables, person: int) -> int:
    """Where a carrier goes next, by chance: whom he answers to, a village, a seat, or home."""
    charge = world.person_charge[person]
    here = life.place[person]
    drawn = chance(life, WHERE, person)
    if drawn < world.par.messages_to_seat:
        return seat_of_group(life, world, person)
    if charge != NONE and whereabouts(life, world, person, charge) != here:
        return whereabouts(life, world, person, charge)
    if drawn < 0.5 + 0.5 * world.par.messages_to_seat:
        return nearest_of_group(life, world, person)
    return world.person_home[person]


def odds_of_turning_back(life: Life, world: Tables, person: int) -> float:
    """The chance that a carrier turns back this morning: lack of nerve, and the cold."""
    lack = 1.0 - life.words_nerve[person]
    odds = world.par.messages_turn_back * lack * lack * lack
    bad = 0.0
    if life.country_c < 0.0:
        bad = clip(-life.country_c / HARD_FROST_C, 0.0, 1.0)
    if life.is_snow_lying == 1:
        bad = bad + SNOW_BAD
    return clip(odds * (1.0 + world.par.messages_bad_weather * bad), 0.0, 1.0)


def lingers(life: Life, world: Tables, person: int) -> bool:
    """Whether a carrier stays another day where he is: the careless do, and talkers most."""
    odds = world.par.messages_linger * (TALK_LEAST + world.person_talk[person])
    odds = odds * (CARE_MOST - world.person_care[person])
    return chance(life, CARRY_LATE, person) < odds


def carry_words(life: Life, world: Tables, person: int) -> None:
    """Live an hour of someone who has your words to bring: go to whom they are for, by belief.

    Changes: place, going_to, way_left_km, activity, seat_seen; words_state, if he turns back.
    """
    life.is_near[person] = 0
    if is_under_way(life, person):
        step_on(life, world, person)
        return
    rest(life, world, person)
    if life.hour_of_day != SETS_OUT_H:
        return
    to = world.fact_to[fact_of(world, FACT_WORDS)]
    here = life.place[person]
    if here == life.place[to] and life.going_to[to] == NONE:
        return
    if chance(life, CARRY_NERVE, person) < odds_of_turning_back(life, world, person):
        turn_back(life, world, person)
        return
    if is_weather_bad(life, world) or lingers(life, world, person):
        return
    if here == whereabouts(life, world, person, to):
        ask_the_way(life, world, person, to)
    go_toward(life, world, person, whereabouts(life, world, person, to))


def turn_back(life: Life, world: Tables, person: int) -> None:
    """A carrier loses his nerve on the way and goes home. Changes: words_state, errand."""
    life.words_state[person] = TURNED_BACK
    odds = odds_of_turning_back(life, world, person)
    note_event(life, CARRIER_TURNED_BACK, person, YOU, life.place[person], odds)
    life.errand[person] = ERRAND_ROUND
    life.errand_place[person] = world.person_home[person]
