"""How a follower finds you, keeps near unseen, loses you, and takes word away."""

from wintering.arithmetic import clip, exp
from wintering.laws.carrying import ask_the_way
from wintering.laws.going import activity_of, is_under_way, set_out, step_on
from wintering.laws.meanings import FACT_ALIVE, FACT_SEEN
from wintering.laws.meeting import shows_m, sight_m
from wintering.laws.news import tell, witness
from wintering.laws.parameters import Parameter
from wintering.laws.patrol import ERRAND_NONE, ERRAND_REPORT, leader_of, report_place
from wintering.laws.relief import ask_relief
from wintering.laws.reports import SEES_YOU, observe, report
from wintering.laws.scouts import (
    OWN_STORE_KG,
    bear_cold,
    eat_own,
    gives_in_to_cold,
    go_to_your_line,
    hunt_for_self,
    restock,
)
from wintering.laws.signs import leaves
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.laws.works import WORK_FOLLOW, WORK_REST
from wintering.life.chance import chance
from wintering.life.events import FOLLOWER_ARRIVED, FOLLOWER_LOST_YOU
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import LOSING, TRACKING, WHERE
from wintering.storyworld.marks import ROLE_FOLLOWER
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("sights", 2.2, "1", 0.1, 20.0, "D", "lines of sight that a middling watcher keeps"),
    Parameter("closer", 0.4, "1", 0.05, 1.0, "D", "share of that distance kept in the dark"),
    Parameter("by_eye", 0.5, "1", 0.0, 1.0, "D", "how far they keep near by eye, the rest by ear"),
    Parameter("ear_m", 75.0, "m", 1.0, 2000.0, "D", "how far off you are kept by ear and smoke"),
    Parameter("near_km", 3.0, "km", 0.1, 20.0, "D", "within which a follower finds you by signs"),
    Parameter("finding", 0.6, "1/h", 0.0, 1.0, "D", "chance of it in an hour with plain signs"),
    Parameter("losing", 0.004, "1/h", 0.0, 1.0, "D", "chance that you are lost on a walk"),
    Parameter("treads", 0.6, "1", 0.0, 1.0, "D", "how heavily the most careless tread"),
)

CLOSEST_M = 12.0  # m nearer than which nobody hides (D)
FARTHEST_M = 2500.0  # m, at which nobody follows any more (D)
LINES_LEAST, LINES_BY_CARE = 0.5, 0.9  # lines of sight kept, in those of a middling watcher (D)
ABOUT_HOUR = 10  # hour of the day at which they hunt, look closely and change over
EATING_HOUR = 18  # and at which they eat
EARLY_HOUR = 6  # and at which one who hungers is at your line before you (D)
MOSTLY_H = 0.5  # h of walking from which an hour is a walk
HARD_TO_KEEP = 1.5  # how hard you are to keep in the dark, in clear days' (D)
WORN_OUT = 0.9  # weariness at which one goes back, if another stays (D)
RESTED = 0.3  # share of weariness that a rest leaves (D)
SENDS_FOOD_AT = 0.5  # hunger of yours, as told, at which she sends food with them (D)
SENT_FOOD_KG = 2.0  # kg of it (D)
FROM_HOUR, TO_HOUR = 6, 16  # hours of the day between which they search
SEARCH_STEP_KM = 2.5  # km over which a place draws one who searches e-fold less (D)
SEARCH_REACH = 7.0  # of those, beyond which it does not (D)
SMOKE_REACH = 3.0  # and within which your smoke shows (D)
PLAIN_M = 600.0  # m from which you show as plainly as can be (D)
BY_PRINTS = 0.6  # what plain prints of yours add to that (D)
SIGNS_LEAST = 0.1  # what always shows (D)
AWAY_KM = 0.8  # 1/km: how fast the odds of finding you fall with distance (D)
PRINTS_DRAW, SMOKE_DRAWS = 3.0, 5.0  # times as much as bare ground, at their plainest (D)
TRIED = 2  # the errand of one who looks for you from place to place


def keep_near(life: Life, world: Tables, person: int) -> None:
    """Keep near you unseen: go where you go, by cover and light; report or be lost in time.

    Changes: place, watch_m, chill, weariness, what they saw, tracks, marks, hearths.
    """
    leave_mark(life, person)
    life.place[person] = life.place[YOU]
    life.going_to[person] = life.going_to[YOU]
    life.way_left_km[person] = life.way_left_km[YOU]
    life.activity[person] = activity_of(world, WORK_FOLLOW)
    life.watch_m[person] = distance_kept(life, world, person)
    if life.place[YOU] == life.camp:
        life.fire_seen[person] = life.camp
    bear_cold(life, world, person)
    if life.light > SEES_YOU:
        life.saw_you_hour[person] = life.hour
        life.seen_place[person] = life.place[YOU]
        life.seen_place_hour[person] = life.hour
    if life.hour_of_day == ABOUT_HOUR:
        careless = 1.0 - world.person_care[person]
        press_tracks(life, world, life.place[YOU], person, world.par.watch_treads * careless)
        hunt_for_self(life, world, person)
        observe(life, world, person)
        if gives_in_to_cold(life, person) or is_due(life, world, person):
            leave_to_report(life, world, person)
            return
    elif life.hour_of_day == EATING_HOUR:
        eat_own(life, world, person)
    elif life.hour_of_day == EARLY_HOUR:
        go_to_your_line(life, world, person)
    if life.walked_h > MOSTLY_H:
        odds = world.par.watch_losing * (HARD_TO_KEEP - life.light + life.snowfall_mm)
        if chance(life, LOSING, person) < odds * leaves(world, person):
            lose_you(life, person)


def leave_mark(life: Life, person: int) -> None:
    """Going on after you, leave those who come later a mark of where to.

    A bent twig, a stone on a stone: only those who put it there can read it.
    Changes: mark_to, mark_hour.
    """
    here = life.place[person]
    if here != life.place[YOU]:
        life.mark_to[here] = life.place[YOU]
        life.mark_hour[here] = life.hour


def distance_kept(life: Life, world: Tables, person: int) -> float:
    """How far off someone keeps: some lines of sight by day, nearer in the dark. Units: m.

    In leaf they need not come as near as leaf hides them: they keep by ear and by your smoke.
    """
    par = world.par
    lines = par.watch_sights * (LINES_LEAST + LINES_BY_CARE * world.person_care[person])
    eye = sight_m(life, world, life.place[YOU])
    metres = lines * (par.watch_by_eye * eye + (1.0 - par.watch_by_eye) * par.watch_ear_m)
    metres = metres * (1.0 - (1.0 - par.watch_closer) * (1.0 - life.light))
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
    if life.weariness[person] > WORN_OUT:
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
    life.chill[person] = 0.0  # on the march, and at other people's fires
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
    if life.hour_of_day < FROM_HOUR or life.hour_of_day > TO_HOUR:
        return
    marked = life.mark_hour[life.place[person]] > life.seen_place_hour[person]
    if life.errand[person] != TRIED or marked:
        where = where_heard(life, world, person)
        life.errand[person] = TRIED
        if where != NONE and where != life.place[person]:
            set_out(life, world, person, where)
            return
    if (life.hour + person) % 3 == 0:
        set_out(life, world, person, search_place(life, world, person))


def deliver(life: Life, world: Tables, person: int) -> None:
    """Give word of you to the leader, if she is here; to whoever is here, by talk, else.

    At a village one rests, takes food for the way, and may ask to be let off.
    Changes: the leader's beliefs and what she thinks of you; stays_until, has_item, weariness.
    """
    life.stays_until[person] = life.hour + int(world.par.watch_rest_hours)
    leader = leader_of(world, person)
    kg = OWN_STORE_KG
    if leader != NONE and life.place[leader] == life.place[person]:
        for fact in range(world.facts):
            if world.fact_about[fact] == YOU and life.eager[person][fact] == 1:
                tell(life, world, person, leader, fact)
        report(life, world, person, leader, 1.0)
        if life.thought_hunger[leader] > SENDS_FOOD_AT:
            kg = kg + SENT_FOOD_KG
        ask_relief(life, world, person, leader)
    elif leader != NONE:
        ask_the_way(life, world, person, leader)
    restock(life, world, person, kg)
    life.weariness[person] = RESTED * life.weariness[person]


def where_heard(life: Life, world: Tables, person: int) -> int:
    """Where to look: where a mark points, where one was told or last saw you; -1 knows nothing.

    Changes: seen_place, seen_place_hour, where a mark or whoever stands beside them says more.
    """
    here = life.place[person]
    if life.mark_hour[here] > life.seen_place_hour[person]:
        life.seen_place[person] = life.mark_to[here]
        life.seen_place_hour[person] = life.mark_hour[here]
    for other in range(1, world.people):
        if (
            life.place[other] == here
            and world.person_group[other] == world.person_group[person]
            and life.seen_place_hour[other] > life.seen_place_hour[person]
        ):
            life.seen_place[person] = life.seen_place[other]
            life.seen_place_hour[person] = life.seen_place_hour[other]
    return life.seen_place[person]


def find_you(life: Life, world: Tables, person: int) -> bool:
    """Whether a follower comes upon you: near enough, by what shows of you, by prints.

    Changes: is_near, place, watch_m.
    """
    away = world.distance_km[life.place[person]][life.place[YOU]]
    if away > world.par.watch_near_km:
        return False
    signs = clip(shows_m(life, world) / PLAIN_M + life.smoke_seen, 0.0, 1.0)
    signs = clip(signs + BY_PRINTS * tracks_now(life, life.place[YOU], 1), SIGNS_LEAST, 1.0)
    odds = world.par.watch_finding * signs * exp(-AWAY_KM * away)
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
    if away > SEARCH_REACH:
        return 0
    weight = exp(-away) * (1.0 - world.place_dread[place])
    weight = weight * (1.0 + PRINTS_DRAW * tracks_now(life, place, 1))
    if place == life.place[YOU] and away < SMOKE_REACH:
        weight = weight * (1.0 + SMOKE_DRAWS * life.smoke_seen)
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
