"""Crossing: the hours in which one who looks for you and you come near each other.

You may see them from afar, and it is for you to call or to let them go by. They may see you
first, and weigh whether to come up. The numbers belong to the law of duty.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.bonds import longing_for
from wintering.laws.gate import guilt_of_deed, looks_worn
from wintering.laws.going import ERRAND_LOOK, is_under_way
from wintering.laws.looking import wish_to_be_let_be
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_COME_UP
from wintering.laws.meeting import DARK, NEAR_KM, encounter_odds, face_to_face, shows_m, take_note
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_DUTY,
    REASON_GUILT,
    REASON_LEFT_BE,
    REASON_LONGING,
    REASON_SEEKER,
    REASON_WEAR,
)
from wintering.laws.reports import DEED_SOUGHT, note_deed
from wintering.laws.tension import bear, heart_share, office_share
from wintering.laws.tracks import tracks_now
from wintering.life.chance import chance, normal
from wintering.life.events import SEEKER_FOUND_YOU, SEEKER_SEEN, TRAIL_FOUND
from wintering.life.moments import SOUGHT, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING, LOOKING_FOR, TRAIL
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("look_keen", 0.15, "1", 0.0, 1.0, "D", "share of chances that come to something"),
    Parameter("look_first", 0.6, "1", 0.0, 1.0, "D", "how often you see them first, awake by day"),
    Parameter("come_up", 0.38, "1", -5.0, 5.0, "D", "sum from which one who found you comes up"),
    Parameter("come_up_need", 0.5, "1", 0.0, 5.0, "D", "office's weight of empty bowls at home"),
    Parameter("come_up_longing", 0.6, "1", 0.0, 5.0, "D", "weight of longing for you"),
    Parameter("come_up_worn", 0.8, "1", 0.0, 5.0, "D", "weight of how worn you look"),
    Parameter("come_up_guilt", 0.4, "1", 0.0, 5.0, "D", "weight of guilt, which keeps away"),
    Parameter("come_up_let_be", 0.5, "1", 0.0, 5.0, "D", "weight of your wish to be let be"),
    Parameter("trail_seen", 0.35, "1/h", 0.0, 1.0, "D", "chance to read a plain trail"),
)

ABOUT_FROM, ABOUT_TO = 6, 19  # hours of the day between which either is about (D)
AGAIN_H = 60  # h before the two of you can come near each other anew (D)
APART = 2.0  # e-folds a km by which the chance falls (D), as between any two (laws.meeting)
PASSING = 0.5  # share of it with one who is walking on (D)
READS_LIGHT = 0.3  # light by which a trail is read (D)
SEEN_BY_FOLLOWERS_KM = 1.0  # km from you within which those who guard you see who comes (D)
DECIDES_COME_UP = 8500  # where draws of this matter begin, by person
EASED = 0.5  # of what is owed you, paid by having looked and seen that you live (D)


def crossing(life: Life, world: Tables) -> None:
    """Let whoever looks for you and you come near each other or not; let you find their trail.

    Changes: sought_by, sought_hour, trail_found, the moments SOUGHT and MEETING, what they and
    those who guard you believe; may break off what you do.
    """
    for person in range(1, world.people):
        if life.errand[person] == ERRAND_LOOK:
            cross(life, world, person)
    find_trail(life, world)


def cross(life: Life, world: Tables, person: int) -> None:
    """One hour's chance for one who looks for you. Changes: see `crossing`."""
    away = world.distance_km[life.place[person]][life.place[YOU]]
    if away >= NEAR_KM or life.hour_of_day < ABOUT_FROM or life.hour_of_day > ABOUT_TO:
        return
    if away <= SEEN_BY_FOLLOWERS_KM:
        be_seen_by_guards(life, world)
    if life.hour - life.sought_hour < AGAIN_H or life.hour - life.saw_you_hour[person] < AGAIN_H:
        return
    radius = shows_m(life, world) / 1000.0
    odds = encounter_odds(radius, world.par.people_walk_kmh, world.par.people_place_km)
    odds = world.par.duty_look_keen * odds * exp(-APART * away)
    if is_under_way(life, person):
        odds = PASSING * odds
    if chance(life, LOOKING_FOR, person) >= odds:
        return
    sees = world.par.duty_look_first * clip(life.light, 0.0, 1.0)
    if life.is_asleep == 0 and life.light > DARK:
        if chance(life, LOOKING_FOR, world.people + person) < sees:
            see_afar(life, person, 1000.0 * radius)
            return
    found_by(life, world, person)


def see_afar(life: Life, person: int, metres: float) -> None:
    """You see one who looks for you, and they do not see you. Changes: see `crossing`."""
    life.you_saw_hour[person] = life.hour
    life.sought_by = person
    life.sought_hour = life.hour
    set_moment(life, SOUGHT)
    interrupt(life, REASON_SEEKER)
    note_event(life, SEEKER_SEEN, YOU, person, life.place[YOU], metres)


def be_seen_by_guards(life: Life, world: Tables) -> None:
    """Those who keep near you see that somebody looks for you. Changes: deeds_known."""
    for other in range(1, world.people):
        if life.is_near[other] == 1 and life.light > DARK:
            note_deed(life, other, DEED_SOUGHT)


def found_by(life: Life, world: Tables, person: int) -> None:
    """One who looks for you sees you, and comes up or lets you be; then goes home with it.

    Changes: what they believe, debt, look_until; the meeting, if they come up.
    """
    answer = decide_come_up(life, world, person)
    life.look_until[person] = life.hour
    paid = 1.0 - EASED
    life.debt[person][YOU] = clip(paid * life.debt[person][YOU], 0.0, 1.0)
    if answer == ANSWER_YES:
        note_event(life, SEEKER_FOUND_YOU, person, YOU, life.place[YOU], 1.0)
        come_face_to_face(life, world, person)
        return
    take_note(life, world, person)
    note_event(life, SEEKER_FOUND_YOU, person, YOU, life.place[YOU], 0.0)


def come_face_to_face(life: Life, world: Tables, person: int) -> None:
    """One who looks for you stands before you. Changes: see `face_to_face`; place, going_to."""
    life.place[person] = life.place[YOU]
    life.going_to[person] = NONE
    life.way_left_km[person] = 0.0
    face_to_face(life, world, person)
    life.look_until[person] = life.hour
    interrupt(life, REASON_SEEKER)


def decide_come_up(life: Life, world: Tables, person: int) -> int:
    """Weigh, for one who has found you, whether to come up to you. Returns the answer.

    The office: a camp with empty bowls wants you back. The person: longing, how worn you look;
    against it guilt, and that you asked to be let be.
    Changes: the ring of decisions, answer_come_up; strain.
    """
    par = world.par
    for_office = office_share(world, person)
    for_heart = heart_share(world, person)
    hungry = 1.0 - life.camp_ration[world.person_home[person]]
    office = par.duty_come_up_need * hungry * for_office
    longing = par.duty_come_up_longing * longing_for(life, world, person, YOU) * for_heart
    worn = par.duty_come_up_worn * looks_worn(life) * for_heart
    guilt = -par.duty_come_up_guilt * guilt_of_deed(life, world, person) * for_heart
    let_be = -par.duty_come_up_let_be * wish_to_be_let_be(life, world, person) * for_heart
    own = longing + worn + guilt + let_be
    total = office + own + par.duty_noise * normal(life, DECIDING, DECIDES_COME_UP + person)
    answer = ANSWER_NO
    did = -1
    if total >= par.duty_come_up:
        answer = ANSWER_YES
        did = 1
    note_decision(life, person, MATTER_COME_UP, answer, office, own)
    note_weight(life, REASON_LONGING, longing, YOU)
    note_weight(life, REASON_WEAR, worn, YOU)
    note_weight(life, REASON_GUILT, guilt, person)
    note_weight(life, REASON_LEFT_BE, let_be, YOU)
    if office > 0.0:
        note_weight(life, REASON_DUTY, office, person)
    life.decided_hour[person] = life.hour
    life.office_said[person] = office
    life.person_said[person] = own
    life.answer_come_up[person] = answer
    bear(life, world, person, YOU, MATTER_COME_UP, office, own, did)
    return answer


def find_trail(life: Life, world: Tables) -> None:
    """One hour's chance to read, where you are, that somebody came this far and turned back.

    Changes: trail_found, the moment SOUGHT.
    """
    here = life.place[YOU]
    if life.trail_of == NONE or life.trail_found == 1 or life.trail_place != here:
        return
    if life.is_asleep == 1 or life.light < READS_LIGHT or life.going_to[YOU] != NONE:
        return
    if life.place[life.trail_of] == here:
        return  # they have not turned yet
    plain = tracks_now(life, here, 0)
    if chance(life, TRAIL, here) < world.par.duty_trail_seen * plain:
        life.trail_found = 1
        set_moment(life, SOUGHT)
        note_event(life, TRAIL_FOUND, YOU, life.trail_of, here, plain)
