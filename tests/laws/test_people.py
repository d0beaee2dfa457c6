"""People about their day: routines, patrols, encounters, carriers, whom they turn to."""

from __future__ import annotations

import math

import pytest

from laws.hearts_samples import begin_life, pass_hours
from laws.people_samples import (
    BUILDER,
    CAMP,
    FRIEND,
    HALL,
    HERMIT,
    LEAD,
    LEADER,
    NEIGHBOURS,
    PATROLLED,
    SEATED,
    SECOND,
    VILLAGE,
    WOODS,
    WORLD,
    begun,
)
from wintering.laws.going import set_out
from wintering.laws.matters import ANSWER_NOD
from wintering.laws.meeting import (
    come_upon,
    encounter_odds,
    noise_m,
    plan_report,
    shows_m,
    take_note,
)
from wintering.laws.news import knows, news
from wintering.laws.patrol import ERRAND_REPORT, report_place
from wintering.laws.people import next_seat, people
from wintering.laws.works import (
    WORK_CUT_WOOD,
    WORK_PATROL,
    WORK_REST,
    WORK_SIT,
)
from wintering.life.moments import MEETING, has_moment
from wintering.life.names import NONE


def test_everyone_is_at_something():
    life = begun(hour=8)
    for person in range(WORLD.people):
        life.activity[person] = NONE
    people(life, WORLD)
    assert [life.activity[person] for person in (BUILDER, FRIEND)] == [0, 0]
    assert all(life.activity[person] != NONE for person in (LEADER, BUILDER, FRIEND))


def test_in_a_free_hour_someone_goes_to_whom_they_long_for():
    life = begun(hour=5)
    life.warmth[BUILDER][FRIEND] = 0.9
    people(life, WORLD)
    pass_hours(life, 9)
    people(life, WORLD)
    assert life.place[BUILDER] == HALL


def test_the_patrol_goes_where_its_lead_goes():
    life = begun(hour=8)
    set_out(life, WORLD, LEAD, VILLAGE)
    people(life, WORLD)
    assert life.going_to[SECOND] == VILLAGE
    assert life.way_left_km[SECOND] == life.way_left_km[LEAD]


def test_encounters_follow_the_gas_model():
    """Hutchinson & Waser 2007: a rate of 2 r v over the ground's area."""
    expected = 1.0 - math.exp(-2.0 * 0.2 * 2.5 / (math.pi * 0.8 * 0.8))
    assert encounter_odds(0.2, 2.5, 0.8) == pytest.approx(expected)


def test_who_cuts_wood_is_heard_farther_than_who_sits():
    life = begun()
    life.last_activity, life.work = 3, WORK_CUT_WOOD
    loud = noise_m(life, WORLD), shows_m(life, WORLD)
    life.work = WORK_SIT
    quiet = noise_m(life, WORLD), shows_m(life, WORLD)
    assert loud[0] > quiet[0]
    assert loud[1] > quiet[1]


def hours_to_meet(work: int, seed: int) -> int:
    """Hours until the patrol comes face to face with you on the same ground."""
    life = begun(seed=seed)
    life.place[HERMIT] = VILLAGE
    life.last_activity, life.work = 3, work
    for hour in range(400):
        life.moments = 0
        life.hour_of_day = 12
        come_upon(life, WORLD)
        if has_moment(life, MEETING):
            assert life.met[LEAD] == life.met[SECOND] == 1
            assert life.met[BUILDER] == 0
            return hour
        pass_hours(life, 1)
    return 400


def test_noise_brings_the_meeting_sooner():
    loud = [hours_to_meet(WORK_CUT_WOOD, seed) for seed in range(20)]
    quiet = [hours_to_meet(WORK_SIT, seed) for seed in range(20)]
    assert sum(loud) < sum(quiet)


def test_a_party_that_let_you_pass_gives_you_a_wide_berth():
    life = begun()
    life.place[HERMIT] = VILLAGE
    life.met_hour[LEAD] = life.hour
    life.answer_pass[LEAD] = ANSWER_NOD
    for _ in range(10 * 24):
        pass_hours(life, 1)
        life.light = 1.0
        life.moments = 0
        come_upon(life, WORLD)
        assert not has_moment(life, MEETING)


def test_whoever_has_gone_a_way_of_their_own_is_never_met():
    life = begun()
    life.place[HERMIT] = WOODS
    life.place[LEAD] = life.place[SECOND] = VILLAGE
    for _ in range(400):
        pass_hours(life, 1)
        life.light = 1.0
        life.moments = 0
        come_upon(life, WORLD)
        assert life.met[HERMIT] == 0


def test_word_of_you_walks_to_the_leader_and_is_told():
    """The patrol that saw you goes back the twenty kilometres, and she has it from its lead."""
    life = begun(hour=8)
    life.seen_place[LEAD], life.seen_place_hour[LEAD] = WOODS, life.hour
    take_note(life, WORLD, LEAD)
    plan_report(life, WORLD, LEAD)
    assert life.errand[LEAD] == ERRAND_REPORT
    heard_after = 0
    while not knows(life, WORLD, LEADER, 1) and heard_after < 100:
        people(life, WORLD)
        news(life, WORLD)
        pass_hours(life, 1)
        life.light = 1.0
        heard_after += 1
    assert 12 <= heard_after <= 48
    assert life.seen_place[LEADER] == WOODS
    assert life.belief_from[LEADER][1] == LEAD


def test_word_goes_where_the_leader_is_believed_to_be_and_asks_on_from_there():
    """She has moved on; they go to her old seat, ask those who live there, and find her."""
    life = begun(hour=8)
    life.place[LEADER] = CAMP
    life.place[LEAD] = VILLAGE
    assert report_place(life, NEIGHBOURS, LEAD) == VILLAGE  # nobody is there to ask
    life.place[FRIEND] = VILLAGE
    assert report_place(life, NEIGHBOURS, LEAD) == CAMP
    life.place[LEAD] = WOODS
    life.seat_seen[LEAD] = VILLAGE
    assert report_place(life, NEIGHBOURS, LEAD) == VILLAGE


def test_a_patrol_lies_up_in_the_dark_and_in_a_storm():
    for country_c, hour, expected in ((8.0, 12, WORK_PATROL), (-14.0, 12, WORK_REST)):
        life = begun(hour=hour)
        life.country_c = country_c
        people(life, PATROLLED)
        assert PATROLLED.activity_work[life.activity[LEAD]] == expected


def seats(snow: int) -> list[int]:
    """Where a leader would move on to from the village, on 200 mornings."""
    life = begin_life(SEATED, hour=7)
    life.place[LEADER] = VILLAGE
    life.is_snow_lying = snow
    found: list[int] = []
    for _ in range(200):
        pass_hours(life, 24)
        found.append(next_seat(life, SEATED, LEADER))
    return found


def test_a_leader_moves_between_her_seats_and_keeps_to_the_town_in_the_snow():
    fair, snowed = seats(0), seats(1)
    assert set(fair) == {CAMP, WOODS}
    assert set(snowed) == {CAMP}
