"""A patrol on its beat: where it goes, what draws it, when it goes back to report."""

from wintering.arithmetic import clip, exp
from wintering.laws.carrying import ask_the_way, whereabouts
from wintering.laws.going import activity_of, set_out
from wintering.laws.reasons import REASON_DARK, REASON_DUTY
from wintering.laws.seasons import foulest, is_dark_out, keeps_in
from wintering.laws.works import WORK_PATROL, WORK_REST, WORK_SLEEP
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
DAY_ENDS = 20  # and lies down after this
DEEP_SNOW_MM = 40.0  # snow, as water, in which a patrol's steps are as short as they get (D)
SMOKE_FROM = 0.2  # smoke seen from which it draws a patrol (D),
SMOKE_DRAWS = 4.0  # how much more the place under a full one draws (D)
LEFT_ALONE = 0.3  # share left of the draw of ground where they let you pass (D)
SEARCHED = 3.0  # how much more ground draws where you were seen of late (D)
STEPS_AT_MOST = 3.0  # places farther off than so many farthest steps are not gone to at once (D)
FARTHEST = 2.6  # beats end where they would draw less than a thousandth
BARE_ENDS = 7.0  # e-folds after which bare ground draws less than a thousandth: ln 1000 is 6.9
SHOWN_ENDS = 9.7  # and ground where you show, drawing 15 times as much at most: ln 15,000 is 9.6
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

    Dark and foul weather keep them at their fire.
    Changes: activity, moved_by, going_to, way_left_km, stays_until, errand, errand_place.
    """
    hour = life.hour_of_day
    life.moved_by[person] = REASON_DUTY
    if hour < DAY_FROM or hour > DAY_ENDS:
        life.activity[person] = activity_of(world, WORK_SLEEP)
        return
    if is_dark_out(life, world) or keeps_in(life, world, person):
        # They lie up by their fire.
        life.activity[person] = activity_of(world, WORK_REST)
        life.moved_by[person] = foulest(life, world)
        if is_dark_out(life, world):
            life.moved_by[person] = REASON_DARK
        return
    life.activity[person] = activity_of(world, WORK_PATROL)
    if life.hour < life.stays_until[person] or hour > DAY_TO:
        return
    long = world.par.people_patrol_hours * (0.4 + 1.2 * chance(life, LINGER, person))
    life.stays_until[person] = life.hour + 1 + int(long)
    if life.errand[person] == ERRAND_REPORT:
        was_there = life.place[person] == life.errand_place[person]
        goal = report_place(life, world, person)
        if goal != life.place[person] and not (was_there and goal == life.errand_place[person]):
            life.errand_place[person] = goal
            set_out(life, world, person, goal)
            return
        life.errand[person] = ERRAND_NONE
    set_out(life, world, person, next_place(life, world, person))


def answers_to(world: Tables, person: int) -> int:
    """Whom someone takes word to: the one they answer to; of whoever follows you, their leader."""
    charge = world.person_charge[person]
    if charge == YOU:
        return leader_of(world, person)
    return charge


def report_place(life: Life, world: Tables, person: int) -> int:
    """Where someone takes word: to where they believe that one sits whom they answer to, asking
    on where they find them gone; or to the nearest of their villages.

    Changes: seat_seen, where they ask.
    """
    here = life.place[person]
    whom = answers_to(world, person)
    if whom != NONE:
        seat = whereabouts(life, world, person, whom)
        if seat == here and life.place[whom] != here:
            ask_the_way(life, world, person, whom)
            seat = whereabouts(life, world, person, whom)
        if world.distance_km[here][seat] <= REPORT_REACH_KM:
            return seat
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
    deep = clip(life.snow_mm[here] / DEEP_SNOW_MM, 0.0, 1.0)
    step = world.distance_km[here][place] / world.par.people_patrol_step_km
    step = step * (1.0 + world.par.people_patrol_snow * deep)
    if away > FARTHEST or step > STEPS_AT_MOST * FARTHEST:
        return 0
    ends = BARE_ENDS
    if place == life.place[YOU] or place == life.seen_place[person]:
        ends = SHOWN_ENDS
    if away * away + step > ends:
        return 0
    weight = exp(-away * away) * exp(-step) * (1.0 - world.place_dread[place])
    if place == life.place[YOU] and life.met_count[person] == 0:
        if (
            life.smoke_seen > SMOKE_FROM
            and world.distance_km[here][place] < world.par.people_smoke_km
        ):
            weight = weight * (1.0 + SMOKE_DRAWS * life.smoke_seen)
    if life.seen_place[person] == place:
        if life.met_count[person] > 0:
            weight = LEFT_ALONE * weight
        elif life.hour - life.seen_place_hour[person] < SEARCH_H:
            weight = SEARCHED * weight
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
