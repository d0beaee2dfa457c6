"""What is done between you and those who follow: given, taken, left, owed, believed."""

from __future__ import annotations

import pytest

from laws.followers_samples import (
    CARELESS,
    HERE,
    KIND,
    LEADER,
    RESENTFUL,
    SPARE,
    VILLAGE,
    WORLD,
    watched,
)
from laws.hearts_samples import pass_hours
from wintering.laws.answering import (
    DISTANCE,
    FOOD,
    OWES,
    RESPECTED,
    RESTS,
    SHARE,
    THANK,
    WIDER_M,
    answer_now,
    be_moved,
)
from wintering.laws.duty import take_order
from wintering.laws.following import (
    RESTED,
    TRIED,
    deliver,
    find_you,
    keep_near,
    leave_to_report,
    lose_you,
    seek,
)
from wintering.laws.glimpse import try_to_see
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.patrol import ERRAND_REPORT
from wintering.laws.relief import let_off
from wintering.laws.reports import observe
from wintering.laws.scouts import HURT_BY_FROST, eat_own, gives_in_to_cold
from wintering.laws.signs import SIGN_ANSWER, leave_hearth, try_to_find_hearth
from wintering.laws.watch import OWED, WARMED, keep_alive
from wintering.laws.watch import TRUSTED as TRUSTED_MORE
from wintering.laws.working_out import BY_SIGNS, misread, understand
from wintering.laws.works import WORK_FOLLOW, WORK_REST
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

FOLLOW, REST = range(2)
BUSY = WORLD._replace(activity_work=(WORK_FOLLOW, WORK_REST))
GUARDED = WORLD._replace(fact_means=(FACT_WATCHED,))
DAY = 24


# Given and answered.


def test_a_share_rests_them_puts_them_in_your_debt_and_earns_respect():
    life = watched(KIND)
    life.weariness[KIND] = 0.5
    respect = life.respect[KIND][YOU]
    be_moved(life, WORLD, KIND, SHARE)
    assert pytest.approx(0.5 - RESTS) == life.weariness[KIND]
    assert pytest.approx(OWES) == life.debt[KIND][YOU]
    assert pytest.approx(respect + RESPECTED * (1.0 - respect)) == life.respect[KIND][YOU]


def test_thanks_pay_off_what_you_owe():
    life = watched(KIND)
    life.debt[YOU][KIND] = 0.5
    be_moved(life, WORLD, KIND, THANK)
    assert pytest.approx(0.5 - OWES) == life.debt[YOU][KIND]


def due(kind: int, person: int = RESENTFUL) -> Life:
    """A life by day in which an answer of one kind is due this hour."""
    life = watched(KIND, RESENTFUL)
    life.light = 1.0
    life.answer_due_kind, life.answer_due_person = kind, person
    life.answer_due = life.hour
    return life


def test_an_answer_is_given_once_and_found_as_a_sign():
    life = due(DISTANCE)
    signs = life.sign_count
    answer_now(life, WORLD)
    assert (0, DISTANCE) == (life.answer_due_kind, life.answer_kind)
    assert (signs + 1, SIGN_ANSWER) == (life.sign_count, life.sign_kind)


def test_who_is_asked_for_distance_keeps_wider_all_of_them():
    life = due(DISTANCE)
    life.wider_m[KIND] = 20.0
    answer_now(life, WORLD)
    assert [WIDER_M, 20.0 + WIDER_M] == [life.wider_m[RESENTFUL], life.wider_m[KIND]]
    assert 0.0 == life.wider_m[CARELESS]  # who is not near does not hear of it


def test_one_who_has_gone_gives_no_answer_any_more():
    life = due(FOOD, CARELESS)
    answer_now(life, WORLD)
    assert (0, 0) == (life.answer_due_kind, life.answer_kind)


def test_whoever_warms_you_at_the_edge_is_owed_and_trusted_and_warms_to_you():
    life = watched(KIND)
    trust, warmth = life.trust[YOU][KIND], life.warmth[KIND][YOU]
    life.suspicion = 0.2
    keep_alive(life, WORLD, KIND)
    assert OWED == life.debt[YOU][KIND]
    assert pytest.approx(trust + TRUSTED_MORE) == life.trust[YOU][KIND]
    assert pytest.approx(warmth + WARMED) == life.warmth[KIND][YOU]
    assert 1.0 == life.suspicion


# Their days.


def test_they_are_at_following_you_while_they_are_near_and_rest_where_they_report():
    life = watched(KIND)
    life.activity[KIND] = REST
    keep_near(life, BUSY, KIND)
    assert FOLLOW == life.activity[KIND]
    leave_to_report(life, BUSY, KIND)
    life.place[KIND], life.going_to[KIND], life.way_left_km[KIND] = VILLAGE, NONE, 0.0
    deliver(life, BUSY, KIND)
    seek(life, BUSY, KIND)
    assert REST == life.activity[KIND]


def test_the_march_warms_them_and_a_village_rests_them():
    life = watched(KIND)
    life.chill[KIND], life.weariness[KIND] = 0.7, 0.8
    leave_to_report(life, WORLD, KIND)
    assert 0.0 == life.chill[KIND]
    life.place[KIND] = VILLAGE
    deliver(life, WORLD, KIND)
    assert pytest.approx(RESTED * 0.8) == life.weariness[KIND]


def test_who_had_word_to_take_has_none_once_sent_or_lost_or_found_or_let_off():
    for happens in ("sent", "lost", "found", "relieved"):
        life = watched()
        life.errand[SPARE], life.place[SPARE], life.smoke_seen = ERRAND_REPORT, HERE, 1.0
        life.sent[RESENTFUL] = 0
        if happens == "sent":
            take_order(life, WORLD, LEADER, SPARE)
        elif happens == "lost":
            lose_you(life, SPARE)
        elif happens == "relieved":
            life.sent[SPARE] = 1
            let_off(life, SPARE, LEADER, NONE)
        else:
            while not find_you(life, WORLD, SPARE):
                pass_hours(life, 1)
        assert 0 == life.errand[SPARE], happens


def test_who_looks_for_you_goes_first_where_you_were_heard_of_and_then_tries_other_places():
    life = watched()
    life.place[KIND] = VILLAGE
    life.seen_place[KIND], life.seen_place_hour[KIND] = HERE, life.hour - 9
    seek(life, WORLD, KIND)
    assert (TRIED, HERE) == (life.errand[KIND], life.going_to[KIND])


def test_a_day_without_food_and_a_night_of_frost_wear_them_out():
    life = watched(KIND)
    life.has_item[KIND][0] = 0.0
    eat_own(life, WORLD, KIND)
    hungry = life.weariness[KIND]
    assert 0.0 < hungry < 1.0
    life.chill[KIND] = 1.0
    assert gives_in_to_cold(life, KIND)
    assert HURT_BY_FROST == life.weariness[KIND]


def test_what_they_believe_of_you_is_of_the_hour_they_looked():
    life = watched(KIND)
    pass_hours(life, 30)
    life.hunger = 0.7
    observe(life, WORLD, KIND)
    assert life.hour == life.thought_hour[KIND]


# What you make of them.


def test_a_hearth_is_come_upon_once():
    life = watched(CARELESS)
    while life.sign_count == 0:
        leave_hearth(life, CARELESS)
        pass_hours(life, 1)
        try_to_find_hearth(life, WORLD)
    assert NONE == life.hearth_person[HERE]
    found = life.sign_count
    for _ in range(200):
        pass_hours(life, 1)
        try_to_find_hearth(life, WORLD)
    assert found == life.sign_count


def test_each_time_you_see_one_you_know_of_you_are_more_used_to_it():
    for known in (True, False):
        life = watched(CARELESS)
        if known:
            understand(life, WORLD, BY_SIGNS)
        while life.glimpse_count == 0:
            pass_hours(life, 1)
            try_to_see(life, WORLD, CARELESS)
        assert known == (life.ease > 0.0)


def test_what_you_worked_out_you_believe_of_yourself_and_from_that_hour():
    life = watched(KIND)
    understand(life, GUARDED, BY_SIGNS)
    first = life.hour
    assert (1.0, first, first, YOU) == (
        life.belief[YOU][0],
        life.belief_since[YOU][0],
        life.belief_hour[YOU][0],
        life.belief_from[YOU][0],
    )
    pass_hours(life, 30)
    misread(life, GUARDED)
    assert (0.0, life.hour, first) == (
        life.belief[YOU][0],
        life.belief_hour[YOU][0],
        life.belief_since[YOU][0],
    )
