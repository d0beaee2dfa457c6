"""One who shared the deed: whether he goes out to look for you, how, and what comes of it."""

from __future__ import annotations

from typing import Any

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.crossing import (
    be_seen_by_guards,
    cross,
    crossing,
    decide_come_up,
    find_trail,
    found_by,
    see_afar,
)
from wintering.laws.duty import decide, duty
from wintering.laws.going import ERRAND_LOOK, is_under_way
from wintering.laws.looking import (
    LOOK_HOUR,
    LOOK_WEIGHED_DAYS,
    decide_look,
    fear_for_you,
    go_looking,
    ground_weight,
    is_free_to_look,
    look_for_you,
    may_look,
    next_ground,
    read_ground,
    see_to_looking,
    turn_back,
    wish_to_be_let_be,
)
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_NONE,
    ANSWER_YES,
    MATTER_COME_UP,
    MATTER_LOOK_FOR_YOU,
)
from wintering.laws.meanings import FACT_ALIVE, FACT_ALONE, FACT_DEAD, FACT_SCAVENGERS, MEMORY_DEED
from wintering.laws.meeting import come_upon
from wintering.laws.news import knows
from wintering.laws.people import act, people
from wintering.laws.reasons import REASON_TOGETHER
from wintering.laws.reports import DEED_SOUGHT, knows_deed
from wintering.laws.settlements import live_day
from wintering.laws.tension import strain_now
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.laws.works import WORK_IDLE, WORK_RANGE, WORK_REST, WORK_SLEEP, WORK_WALK
from wintering.life.events import SEEKER_FOUND_YOU, SEEKER_SEEN, SEEKER_TURNED_BACK, WENT_LOOKING
from wintering.life.moments import SOUGHT, has_moment
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_FOLLOWER, ROLE_KIN, ROLE_YOU
from wintering.storyworld.tables import Tables

HIM, MOTHER, SCOUT, WIFE = 1, 2, 3, 4
HOME, GAP, CREEK, FAR = range(4)
KM = (0.0, 5.0, 9.0, 60.0)  # along one way
ALONE, ALIVE, DEAD, RAIDERS = range(4)
IDLE, SLEEP, WALK, RANGE, REST = range(5)


def country(**given: Any) -> Tables:
    """A camp, a gap in the ridge, the creek where you live, and a place beyond any search."""
    columns: dict[str, Any] = {
        "people": 5,
        "places": 4,
        "facts": 4,
        "activities": 5,
        "fact_means": (FACT_ALONE, FACT_ALIVE, FACT_DEAD, FACT_SCAVENGERS),
        "fact_about": (YOU, YOU, YOU, -1),
        "memories": 1,
        "memory_means": (MEMORY_DEED,),
        "memory_weight": (1.0,),
        "memory_age_hours": (24.0,),
        "start_trace": ((9,), (9,), (0,), (0,), (0,)),
        "distance_km": tuple(tuple(abs(one - other) for other in KM) for one in KM),
        "place_group": (0, -1, -1, -1),
        "place_souls": (90, 0, 0, 0),
        "place_known_at_start": (1, 1, 1, 1),
        "activity_work": (WORK_IDLE, WORK_SLEEP, WORK_WALK, WORK_RANGE, WORK_REST),
        "person_role": (ROLE_YOU, ROLE_CAMP, ROLE_KIN, ROLE_FOLLOWER, ROLE_CAMP),
        "person_charge": (-1, MOTHER, -1, YOU, MOTHER),
        "person_group": (0, 0, 0, 1, 0),
        "person_home": (HOME,) * 5,
        "person_office": (0.5, 0.35, 0.7, 0.0, 0.0),
        "person_kindness": (0.6, 0.6, 0.7, 0.5, 0.5),
        "routine_activity": tuple((IDLE,) * 24 for _ in range(5)),
        # The sums of this small world lie lower than those of the bundled one.
        "par": parameters(duty_noise=0.0, duty_look=0.3),
    }
    return make_world(**{**columns, **given})


COUNTRY = country()


def waiting(days: float = 40.0, world: Tables = COUNTRY, **how: float) -> Life:
    """A life so many days after you walked away; he is at home, and knows that you went."""
    life = begin_life(world)
    life.gone_hour[HIM] = life.hour
    life.gone_pace[HIM] = 1.0
    pass_hours(life, int(24 * days))
    for place in range(world.places):
        life.camp_ration[place] = how.get("bowls", 1.0)
    life.country_c = how.get("cold", 10.0)
    life.is_snow_lying = int(how.get("snow", 0))
    life.place[YOU] = CREEK
    life.longing[HIM][YOU] = how.get("longing", 0.7)
    life.together_hour[HIM][YOU] = life.hour
    life.warmth[HIM][YOU] = 0.8
    life.respect[HIM][YOU] = how.get("respect", 0.7)
    life.debt[HIM][YOU] = 0.5
    life.activity = [IDLE] * world.people  # type: ignore[assignment]
    for fact, name in ((ALONE, "alone"), (ALIVE, "alive"), (DEAD, "dead"), (RAIDERS, "raiders")):
        life.belief[HIM][fact] = how.get(name, 0.0)
        life.belief_hour[HIM][fact] = life.hour
    life.light = 1.0
    return life


def weighed(**how: float) -> tuple[float, float]:
    """What his office and he himself weigh of going out."""
    life = waiting(**how)
    decide_look(life, COUNTRY, HIM)
    return life.office_said[HIM], life.person_said[HIM]


# What he weighs.


def test_he_who_did_it_with_you_may_go_and_who_did_not_or_leads_the_camp_does_not():
    life = waiting()
    assert may_look(life, COUNTRY, HIM)
    for other in (MOTHER, SCOUT, WIFE):
        assert not may_look(life, COUNTRY, other)


def test_longing_and_the_deed_that_was_his_too_send_him_out_and_the_camp_holds_him():
    office, own = weighed()
    assert office < 0.0 < own
    assert own < weighed(longing=1.0)[1]
    assert weighed(bowls=0.5)[0] < office
    assert weighed(raiders=1.0)[0] < office
    assert weighed(snow=1)[0] < office
    life = waiting()
    decide_look(life, COUNTRY, HIM)
    slot = life.decision_count - 1
    reasons, amounts = list(life.weight_reason[slot]), list(life.weight_amount[slot])
    assert 0.0 < amounts[reasons.index(REASON_TOGETHER)]
    assert MATTER_LOOK_FOR_YOU == life.decision_matter[slot]


def test_he_heeds_that_you_asked_to_be_let_be_and_for_good_once_he_has_been_out():
    assert weighed(alone=1.0)[1] < weighed()[1]
    life = waiting()
    assert 0.0 == wish_to_be_let_be(life, COUNTRY, HIM)
    life.look_until[HIM] = life.hour - 24
    assert life.respect[HIM][YOU] == wish_to_be_let_be(life, COUNTRY, HIM)


def test_he_fears_for_you_by_the_days_he_counts_without_word_and_by_the_cold():
    assert fear_for_you(waiting(5.0), COUNTRY, HIM) < fear_for_you(waiting(60.0), COUNTRY, HIM)
    assert fear_for_you(waiting(), COUNTRY, HIM) < fear_for_you(waiting(cold=-5.0), COUNTRY, HIM)
    assert 0.0 == fear_for_you(waiting(alive=1.0), COUNTRY, HIM)
    slow = waiting()
    slow.gone_pace[HIM] = 0.5
    assert fear_for_you(slow, COUNTRY, HIM) < fear_for_you(waiting(), COUNTRY, HIM)


def test_who_believes_you_dead_stays_at_home():
    assert ANSWER_NO == decide(waiting(80.0, dead=1.0), COUNTRY, HIM, MATTER_LOOK_FOR_YOU)
    assert weighed(dead=1.0)[1] < weighed()[1]


GOES = {"longing": 1.0, "cold": -5.0}
STAYS = {"longing": 0.6, "alone": 1.0, "bowls": 0.5, "raiders": 1.0}


def test_he_goes_when_his_heart_outweighs_his_camp_and_pays_for_either():
    goes, stays = waiting(90.0, **GOES), waiting(30.0, **STAYS)
    owed = goes.debt[HIM][YOU]
    assert ANSWER_YES == decide_look(goes, COUNTRY, HIM) == goes.answer_look[HIM]
    assert ANSWER_NO == decide_look(stays, COUNTRY, HIM) == stays.answer_look[HIM]
    for life in (goes, stays):
        assert 0.0 < strain_now(life, COUNTRY, HIM)
        assert life.hour == life.decided_hour[HIM]
    assert goes.heart_yielded[HIM] == 0.0 < goes.office_yielded[HIM]
    assert owed == goes.debt[HIM][YOU]
    assert 0.0 < stays.heart_yielded[HIM]
    assert owed < stays.debt[HIM][YOU]  # to stay is to owe you


def test_who_stays_for_the_camp_you_left_him_holds_a_little_of_it_against_you():
    goes, stays = waiting(90.0, **GOES), waiting(30.0, **STAYS)
    decide_look(goes, COUNTRY, HIM)
    decide_look(stays, COUNTRY, HIM)
    assert goes.wrong[HIM][YOU] == 0.0 < stays.wrong[HIM][YOU] < 0.2
    assert stays.hour == stays.wrong_hour[HIM][YOU]


def test_what_he_weighs_again_and_again_he_bears_once():
    life = waiting(30.0, **STAYS)
    decide_look(life, COUNTRY, HIM)
    once = life.heart_yielded[HIM]
    decide_look(life, COUNTRY, HIM)
    assert once == life.heart_yielded[HIM]


# The way.


def the_morning(life: Life) -> Life:
    """The hour of a day on which it is weighed."""
    day = life.day + (1 - life.day) % LOOK_WEIGHED_DAYS
    pass_hours(life, 24 * day + LOOK_HOUR - life.hour)
    assert (day, LOOK_HOUR) == (life.day, life.hour_of_day)
    return life


def test_he_sets_out_in_the_morning_for_as_long_as_he_can_answer_for_and_not_again_soon():
    life = the_morning(waiting(90.0, **GOES))
    life.seen_place[HIM] = CREEK  # a word of you that he has heard
    duty(life, COUNTRY)
    assert CREEK == life.errand_place[HIM]
    assert ERRAND_LOOK == life.errand[HIM]
    assert WENT_LOOKING in life.event_kind
    days = (life.look_until[HIM] - life.hour) / 24.0
    assert COUNTRY.par.duty_look_days <= days
    assert days <= COUNTRY.par.duty_look_days + COUNTRY.par.duty_look_days_heart
    life.errand[HIM] = 0
    the_morning(life)
    pass_hours(life, 24 * LOOK_WEIGHED_DAYS)
    see_to_looking(life, COUNTRY)
    assert 0 == life.errand[HIM]  # he has only just been
    assert not is_free_to_look(life, COUNTRY, HIM)
    pass_hours(life, 24 * LOOK_WEIGHED_DAYS * 8)
    assert is_free_to_look(life, COUNTRY, HIM)


def test_a_whole_heart_looks_longer():
    short, long = waiting(), waiting()
    short.person_said[HIM], long.person_said[HIM] = 0.2, 0.9
    for life in (short, long):
        go_looking(life, COUNTRY, HIM)
    assert short.look_until[HIM] < long.look_until[HIM]


def out(world: Tables = COUNTRY, place: int = GAP) -> Life:
    """A life in which he is out looking, somewhere, in the middle of a day."""
    life = waiting(90.0, world)
    pass_hours(life, (24 - life.hour % 24) + 12)
    life.errand[HIM] = ERRAND_LOOK
    life.look_until[HIM] = life.hour + 60
    life.place[HIM] = place
    return life


def test_he_goes_on_foot_and_the_camp_is_without_him_for_days():
    life = out(place=HOME)
    where: set[int] = set()
    under_way = 0
    for _ in range(24 * 5):
        act(life, COUNTRY, HIM)
        where.add(life.place[HIM])
        under_way += is_under_way(life, HIM)
        pass_hours(life, 1)
    assert {HOME, GAP} <= where
    assert FAR not in where  # that is farther than he can answer for
    assert 3 <= under_way
    assert (HOME, 0) == (life.place[HIM], life.errand[HIM])  # and home again
    assert SEEKER_TURNED_BACK in life.event_kind


def test_he_looks_where_he_heard_that_you_are():
    life = out(place=HOME)
    life.errand_place[HIM] = CREEK
    look_for_you(life, COUNTRY, HIM)
    assert CREEK == life.going_to[HIM]
    assert HOME == life.errand_place[HIM]  # it is looked at once


def test_your_prints_and_your_smoke_draw_him_and_what_is_his_own_does_not():
    life = out()
    bare = ground_weight(life, COUNTRY, HIM, CREEK)
    press_tracks(life, COUNTRY, CREEK, YOU, 3.0)
    prints = ground_weight(life, COUNTRY, HIM, CREEK)
    life.smoke_seen = 1.0
    assert 0 < bare < prints < ground_weight(life, COUNTRY, HIM, CREEK)
    assert 0 == ground_weight(life, COUNTRY, HIM, HOME)
    assert 0 == ground_weight(life, COUNTRY, HIM, FAR)
    assert CREEK == next_ground(life, COUNTRY, HIM)
    life.place[HIM], life.smoke_seen = CREEK, 0.0
    assert GAP == next_ground(life, COUNTRY, HIM)  # there is nowhere else from here
    foreign = country(place_group=(0, -1, 1, -1))
    assert ground_weight(out(), foreign, HIM, CREEK) < bare


def test_he_reads_your_prints_and_knows_that_you_live():
    life = out(place=CREEK)
    read_ground(life, COUNTRY, HIM)
    assert not knows(life, COUNTRY, HIM, ALIVE)
    assert NONE == life.seen_place[HIM]
    press_tracks(life, COUNTRY, CREEK, YOU, 5.0)
    read_ground(life, COUNTRY, HIM)
    assert knows(life, COUNTRY, HIM, ALIVE)
    assert (CREEK, life.hour) == (life.seen_place[HIM], life.seen_place_hour[HIM])
    assert HIM == life.belief_from[HIM][ALIVE]  # by his own reading


def test_where_he_turns_back_his_prints_lie_and_you_may_find_them():
    life = out(place=CREEK)
    turn_back(life, COUNTRY, HIM)
    assert (HIM, CREEK, 0) == (life.trail_of, life.trail_place, life.trail_found)
    life.trail_found = 1
    turn_back(life, COUNTRY, HIM)  # another time, another place to find
    assert 0 == life.trail_found
    assert HOME == life.going_to[HIM]
    assert 0.0 < tracks_now(life, CREEK, 0)
    life.place[HIM] = HOME
    life.light = 0.0
    for _ in range(40):
        find_trail(life, COUNTRY)
        pass_hours(life, 1)
    assert 0 == life.trail_found  # not in the dark
    life.light = 1.0
    for _ in range(90):
        life.other_tracks[CREEK] = 0.5
        find_trail(life, COUNTRY)
        if life.trail_found:
            break
        pass_hours(life, 1)
    assert 1 == life.trail_found
    assert has_moment(life, SOUGHT)


# Coming near each other.


def crossings(hours: int = 400, **how: int) -> Life:
    """Many hours with him and you at one place, until one of you sees the other."""
    life = out(place=CREEK)
    life.is_asleep = how.get("asleep", 0)
    for _ in range(hours):
        life.hour_of_day = 12
        crossing(life, COUNTRY)
        if SEEKER_SEEN in life.event_kind or SEEKER_FOUND_YOU in life.event_kind:
            break
        pass_hours(life, 24)
    return life


def test_awake_you_may_see_him_and_he_not_you_and_asleep_he_sees_you():
    seen, found = crossings(), crossings(asleep=1)
    assert {SEEKER_SEEN, SEEKER_FOUND_YOU} & set(seen.event_kind)
    assert SEEKER_FOUND_YOU in found.event_kind
    assert SEEKER_SEEN not in found.event_kind
    life = out(place=CREEK)
    see_afar(life, HIM, 200.0)
    assert (HIM, life.hour) == (life.sought_by, life.sought_hour)
    assert life.hour == life.you_saw_hour[HIM]
    assert has_moment(life, SOUGHT)
    assert NEVER_YET == life.saw_you_hour[HIM]


def test_he_who_is_far_off_does_not_cross_your_way():
    life = out(place=HOME)
    for _ in range(200):
        life.hour_of_day = 12
        cross(life, COUNTRY, HIM)
        pass_hours(life, 24)
    assert not {SEEKER_SEEN, SEEKER_FOUND_YOU} & set(life.event_kind)


def test_he_is_met_by_looking_and_not_as_strangers_are_met():
    life = out(place=CREEK)
    for _ in range(60):
        come_upon(life, COUNTRY)
        pass_hours(life, 24)
    assert 0 == life.met_count[HIM]


def came_up(**how: float) -> tuple[int, float]:
    """Whether he comes up, having found you, and what he himself weighed."""
    life = waiting(40.0, **how)
    life.weak = life.wound = how.get("worn", 0.0)
    answer = decide_come_up(life, COUNTRY, HIM)
    assert answer == life.answer_come_up[HIM]
    assert life.hour == life.decided_hour[HIM]
    assert MATTER_COME_UP == life.decision_matter[life.decision_count - 1]
    return answer, life.person_said[HIM]


def test_guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up():
    assert ANSWER_NO == came_up(longing=0.6, alone=1.0)[0]
    assert ANSWER_YES == came_up(longing=1.0, worn=1.0)[0]
    assert came_up(alone=1.0)[1] < came_up()[1] < came_up(worn=1.0)[1]


def test_a_camp_with_empty_bowls_wants_you_back():
    full, empty = waiting(bowls=1.0), waiting(bowls=0.5)
    for life in (full, empty):
        decide_come_up(life, COUNTRY, HIM)
    assert full.office_said[HIM] == 0.0 < empty.office_said[HIM]


def test_he_who_lets_you_be_goes_home_knowing_that_you_live_and_owes_you_less():
    life = out(place=CREEK)
    life.belief[HIM][ALONE], life.belief_hour[HIM][ALONE] = 1.0, life.hour
    found_by(life, COUNTRY, HIM)
    assert ANSWER_NO == life.answer_come_up[HIM]
    assert knows(life, COUNTRY, HIM, ALIVE)
    assert 0.2 < life.debt[HIM][YOU] < 0.5
    assert life.look_until[HIM] == life.hour  # he has seen what he came for
    assert 0 == life.met_count[HIM]


def test_he_who_comes_up_stands_before_you():
    life = out(place=GAP)
    life.weak = life.wound = 1.0
    life.longing[HIM][YOU] = 1.0
    found_by(life, COUNTRY, HIM)
    assert ANSWER_YES == life.answer_come_up[HIM]
    assert CREEK == life.place[YOU] == life.place[HIM]
    assert (1, 1) == (life.met[HIM], life.met_count[HIM])


def test_those_who_guard_you_see_who_comes():
    life = out(place=CREEK)
    life.is_near[SCOUT] = 1
    be_seen_by_guards(life, COUNTRY)
    assert knows_deed(life, SCOUT, DEED_SOUGHT)
    assert not knows_deed(life, MOTHER, DEED_SOUGHT)


def test_while_he_is_out_fewer_stand_watch():
    home, gone = waiting(), out(place=CREEK)
    for life in (home, gone):
        live_day(life, COUNTRY, HOME)
    assert gone.camp_watch[HOME] < home.camp_watch[HOME]


def test_a_whole_hour_of_people_moves_him():
    life = out(place=HOME)
    people(life, COUNTRY)
    assert life.activity[HIM] in (RANGE, WALK)
    assert ANSWER_NONE == life.answer_come_up[HIM]
