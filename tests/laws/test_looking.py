"""One who shared the deed: whether he goes out to look for you, how, and what comes of it."""

from __future__ import annotations

from laws.hearts_samples import pass_hours
from laws.search_samples import (
    ALIVE,
    COUNTRY,
    CREEK,
    FAR,
    GAP,
    HIM,
    HOME,
    MOTHER,
    SCOUT,
    WIFE,
    country,
    out,
    waiting,
)
from wintering.laws.crossing import (
    find_trail,
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
    ANSWER_YES,
    MATTER_LOOK_FOR_YOU,
)
from wintering.laws.news import knows
from wintering.laws.people import act
from wintering.laws.reasons import REASON_TOGETHER
from wintering.laws.tension import strain_now
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.life.events import SEEKER_TURNED_BACK, WENT_LOOKING
from wintering.life.moments import SOUGHT, has_moment
from wintering.life.names import NONE, YOU
from wintering.life.record import Life


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
    assert 0.0 < once
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
