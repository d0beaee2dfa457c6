"""What laws of people tell each other of who goes, leads, knows, bears, sees: where it differs."""

from __future__ import annotations

import pytest

from laws.followers_samples import CARELESS, KIND, RESENTFUL, SPARE, watched
from laws.followers_samples import LEADER as SENDER
from laws.followers_samples import WORLD as FOLLOWED
from laws.hearts_samples import make_world, parameters, pass_hours
from laws.message_samples import CARRIER, FAR_SEAT, GUARD, LEADER, ROAD, SEAT, on_road
from laws.people_samples import BUILDER, HERMIT, LEAD, SECOND, VILLAGE, WOODS, begun
from laws.people_samples import LEADER as CHIEF
from laws.people_samples import WORLD as WOODED
from wintering.arithmetic import exp
from wintering.laws.carrying import is_night, lingers, next_goal
from wintering.laws.glimpse import lie_up
from wintering.laws.going import nearest_of_group
from wintering.laws.hearing import who_goes_instead
from wintering.laws.lamp import who_decides_for_camp
from wintering.laws.matters import (
    ANSWER_CHALLENGE,
    ANSWER_NO,
    ANSWER_NOD,
    ANSWER_TURN_BACK,
    ANSWER_WARY,
    ANSWER_YES,
)
from wintering.laws.meeting import AGAIN_H, WIDE_BERTH_H, again_h, goes_with, is_armed_party
from wintering.laws.patrol import (
    BARE_ENDS,
    SEARCHED,
    SHOWN_ENDS,
    SMOKE_DRAWS,
    beat_weight,
    lead_of,
    next_place,
)
from wintering.laws.relief import decide_relief, in_reserve, is_new_to_you, someone_was_relieved
from wintering.laws.reports import DEED_SANG, DEED_WEPT, need_seen, says_deed
from wintering.laws.scouts import cold_for_them_c, hunger_of, own_food_kg, rob_snare
from wintering.laws.sight import made_out, sees_m
from wintering.laws.working_out import helplessness
from wintering.life.names import NONE, YOU
from wintering.storyworld.marks import ROLE_KIN

# Who goes, leads and decides.


def test_of_those_with_her_the_most_trusted_goes_in_her_stead():
    life = on_road()
    life.place[CARRIER] = SEAT
    life.trust[LEADER][CARRIER], life.trust[LEADER][GUARD] = 0.4, 0.9
    assert GUARD == who_goes_instead(life, ROAD, LEADER)
    life.trust[LEADER][GUARD] = 0.1
    assert CARRIER == who_goes_instead(life, ROAD, LEADER)
    life.going_to[CARRIER] = life.going_to[GUARD] = 0
    assert NONE == who_goes_instead(life, ROAD, LEADER)  # a neighbour is not sent


def test_of_your_kin_the_heaviest_office_decides_for_the_camp():
    kin = (0, ROLE_KIN, ROLE_KIN)
    offices = ((0.5, 0.6, 0.9), (0.5, 0.9, 0.6), (0.5, 0.0, 0.0))
    decides = [
        who_decides_for_camp(make_world(people=3, person_role=kin, person_office=office))
        for office in offices
    ]
    assert [2, 1, NONE] == decides


def test_who_is_of_a_patrol_goes_with_its_lead_and_it_is_armed():
    assert [LEAD, LEAD, CHIEF] == [lead_of(WOODED, who) for who in (LEAD, SECOND, CHIEF)]
    assert [True, True, False] == [goes_with(WOODED, who, LEAD) for who in (LEAD, SECOND, BUILDER)]
    assert [True, False, False] == [is_armed_party(WOODED, who) for who in (LEAD, CHIEF, HERMIT)]


def test_whoever_let_you_pass_is_not_met_for_longest():
    life = begun()
    hours = []
    for answer in (ANSWER_NOD, ANSWER_CHALLENGE, ANSWER_WARY, ANSWER_TURN_BACK):
        life.answer_pass[LEAD] = answer
        hours.append(again_h(life, LEAD))
    assert [WIDE_BERTH_H, AGAIN_H, WIDE_BERTH_H, AGAIN_H] == hours
    assert AGAIN_H < WIDE_BERTH_H


def test_the_next_of_ones_people_is_the_nearest_and_not_where_one_is():
    life = begun()
    assert VILLAGE == nearest_of_group(life, WOODED, LEAD)
    life.place[LEAD] = VILLAGE
    assert NONE == nearest_of_group(life, WOODED, LEAD)


def test_beats_end_where_ground_draws_less_than_a_thousandth():
    shown_most = (1.0 + SMOKE_DRAWS) * SEARCHED
    assert 0 == int(1000.0 * exp(-BARE_ENDS)) < int(1000.0 * exp(-BARE_ENDS + 0.2))
    assert 0 == int(1000.0 * shown_most * exp(-SHOWN_ENDS))
    assert 0 < int(1000.0 * shown_most * exp(-SHOWN_ENDS + 0.2))


def test_a_patrol_is_drawn_by_its_beat_by_smoke_and_by_word_of_you_and_lets_you_be_once_met():
    life = begun()
    life.place[YOU] = WOODS
    beat = beat_weight(life, WOODED, LEAD, WOODS)
    assert beat_weight(life, WOODED, LEAD, VILLAGE) < beat
    life.smoke_seen = 1.0
    smoke = beat_weight(life, WOODED, LEAD, WOODS)
    life.seen_place[LEAD], life.seen_place_hour[LEAD] = WOODS, life.hour
    told = beat_weight(life, WOODED, LEAD, WOODS)
    life.met_count[LEAD] = 1
    assert beat_weight(life, WOODED, LEAD, WOODS) < beat < smoke < told
    near = WOODED._replace(distance_km=((0.0, 2.0, 2.0, 2.0),) * 4)
    drawn = set()
    for _ in range(80):
        pass_hours(life, 1)
        drawn.add(next_place(life, near, LEAD))
    assert 2 <= len(drawn)


# Those who follow.


def test_who_can_go_in_anothers_place_is_one_who_is_there_and_has_not_gone():
    life = watched()
    assert SPARE == in_reserve(life, FOLLOWED, SENDER)
    assert not someone_was_relieved(life, FOLLOWED)
    life.relieved_hour[SPARE] = life.hour
    assert NONE == in_reserve(life, FOLLOWED, SENDER)
    assert someone_was_relieved(life, FOLLOWED)


def test_one_who_resents_it_is_let_off_where_another_can_go_and_not_into_a_frost():
    life = watched()
    life.warmth[SENDER][YOU] = 0.8
    assert ANSWER_YES == decide_relief(life, FOLLOWED, SENDER, RESENTFUL, SPARE)
    assert ANSWER_NO == decide_relief(life, FOLLOWED, SENDER, RESENTFUL, NONE)
    life.country_c = -5.0
    assert ANSWER_NO == decide_relief(life, FOLLOWED, SENDER, KIND, SPARE)


def test_a_step_is_new_to_you_once():
    life = watched()
    assert is_new_to_you(life, KIND)
    life.saw_you_hour[KIND] = life.hour
    assert not is_new_to_you(life, KIND)
    life.met_count[CARELESS] = 1
    assert not is_new_to_you(life, CARELESS)


def test_the_kind_keep_tears_back_and_tell_the_rest():
    tears, songs = 0, 0
    life = watched(KIND)
    for _ in range(200):
        pass_hours(life, 1)
        tears += says_deed(life, FOLLOWED, KIND, DEED_WEPT)
        songs += says_deed(life, FOLLOWED, KIND, DEED_SANG)
    par = FOLLOWED.par
    assert pytest.approx(1.0 - par.watch_keeps_back * 0.9, abs=0.1) == tears / 200
    assert pytest.approx(1.0 - par.watch_forgets * (1.0 - 0.85), abs=0.1) == songs / 200


def test_wind_and_wet_make_it_colder_for_them_and_the_sick_look_it():
    life = watched()
    cold = []
    for air_c, wind_ms, rain_mm in (
        (25.0, 0.0, 0.0),
        (0.0, 0.0, 0.0),
        (0.0, 6.0, 0.0),
        (0.0, 6.0, 2.0),
    ):
        life.air_c, life.wind_ms, life.rain_mm = air_c, wind_ms, rain_mm
        cold.append(cold_for_them_c(life, FOLLOWED))
    assert 0.0 == cold[0] < cold[1] < cold[2] < cold[3]
    assert 0.0 == need_seen(life)
    life.infection = 0.6
    assert 0.6 == need_seen(life)
    life.wound = 0.8
    assert 0.8 == need_seen(life)


def test_the_weak_the_hurt_and_the_worn_are_easy_prey():
    life = watched()
    assert 0.0 == helplessness(life)
    life.tired = 1.0
    worn = helplessness(life)
    life.wound = 0.9
    assert 0.0 < worn < 0.9 == helplessness(life)


def test_one_carries_what_food_one_has():
    life = watched()
    assert 2.0 == own_food_kg(life, FOLLOWED, KIND)
    life.has_item[KIND][0] = 0.5
    assert 0.5 == own_food_kg(life, FOLLOWED, KIND)


def test_lying_up_shows_nobody_where_nobody_follows():
    alone, followed = watched(), watched(CARELESS)
    seen = set()
    for life in (alone, followed):
        life.light = 1.0
        for _ in range(60):
            pass_hours(life, 1)
            seen.add((life is followed, lie_up(life, FOLLOWED)))
    assert {(False, NONE), (True, NONE), (True, CARELESS)} >= seen
    assert (True, CARELESS) in seen


def test_a_person_is_made_out_near_and_by_day():
    life = watched()
    line_m = 300.0
    by_day = sees_m(life, FOLLOWED, 4.0, line_m)
    assert made_out(life, FOLLOWED, 2.0 * by_day, 4.0, line_m) < 0.5
    assert 0.5 <= made_out(life, FOLLOWED, 0.9 * by_day, 4.0, line_m)
    life.illuminance_lx = 0.001
    assert sees_m(life, FOLLOWED, 4.0, line_m) < 0.2 * by_day


def test_a_snare_can_be_emptied_of_what_is_in_it_and_no_more():
    hungry = FOLLOWED._replace(par=parameters(watch_raid=1000.0))
    life = watched(RESENTFUL, KIND)
    life.catch_at[0] = 1
    assert not rob_snare(life, hungry, KIND, 1.0)
    assert not rob_snare(life, hungry, RESENTFUL, 0.0)  # who has eaten does not
    assert rob_snare(life, hungry, RESENTFUL, 1.0)
    assert not rob_snare(life, hungry, RESENTFUL, 1.0)


def test_a_day_with_half_of_its_food_is_a_hungry_day_and_one_with_nearly_all_is_not():
    eats = FOLLOWED.par.watch_eats_kg
    hunger = [hunger_of(share * eats, eats) for share in (0.05, 0.5, 0.8, 1.0)]
    assert 0.0 == hunger[0] < hunger[1] < hunger[2] < hunger[3] == pytest.approx(1.0)


def test_the_careless_linger_on_the_way_and_they_walk_by_day_and_somewhere_else():
    careless = ROAD._replace(
        person_care=(0.5, 0.5, 0.0, 1.0, 0.5),
        person_talk=(0.5, 0.5, 1.0, 0.0, 0.5),
        person_home=(0, SEAT, FAR_SEAT, SEAT, SEAT),
        par=parameters(messages_linger=0.6),
    )
    life = on_road()
    life.place[CARRIER] = SEAT  # with her; from there he goes home, or to a seat
    days = {CARRIER: 0, GUARD: 0}
    nights, goals = [], set()
    for _ in range(96):
        pass_hours(life, 1)
        nights.append(is_night(life))
        goals.add(next_goal(life, careless, CARRIER))
        for person in days:
            days[person] += lingers(life, careless, person)
    assert 4 * days[GUARD] < days[CARRIER]
    assert 4 * 10 == sum(nights)  # ten hours of each night
    assert 2 <= len(goals)
