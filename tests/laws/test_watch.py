"""Followers: what can be made out of them, how they keep near, answer and step in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.hearts_samples import begin_life, make_world, pass_hours, with_one
from wintering.laws.answering import (
    DISTANCE,
    EVADE,
    FOOD,
    SHARE,
    SING,
    SPEAK,
    WEEP,
    answer_now,
    do_before_them,
)
from wintering.laws.following import (
    distance_kept,
    find_you,
    is_due,
    leave_to_report,
    lose_you,
    others_near,
    where_heard,
)
from wintering.laws.glimpse import lie_up, shows_itself, vigilance
from wintering.laws.leavings import lying_at
from wintering.laws.matters import ANSWER_SEND
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.reasons import REASON_COLD
from wintering.laws.sight import cycles_across, johnson
from wintering.laws.signs import heard_m, sound_odds, try_to_find, try_to_hear
from wintering.laws.watch import hear_order, look_about, provide, step_in, watch
from wintering.laws.working_out import suspicion_now
from wintering.laws.works import GOOD_MEAT, WORK_CUT_WOOD, WORK_KEEP_WATCH
from wintering.life.moments import GLIMPSE, has_moment
from wintering.life.names import NONE, YOU
from wintering.storyworld.marks import ROLE_FOLLOWER, ROLE_LEADER

WORLD = make_world(
    people=4,
    activities=2,
    items=1,
    item_is_food=(1,),
    activity_work=(WORK_CUT_WOOD, WORK_KEEP_WATCH),
    person_role=(0, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_FOLLOWER),
    person_care=(0.5, 0.1, 0.8, 0.6),
    person_kindness=(0.5, 0.4, 0.9, 0.1),
    person_grudge=(0.0, 0.1, 0.0, 0.9),
    start_items=((0.0,), (2.0,), (2.0,), (2.0,)),
)

FULL_DAY_LX = 10_000.0


def watched(near: tuple[int, ...] = (1, 2, 3), seed: int = 1):
    """A life with followers near."""
    life = begin_life(WORLD, seed=seed, hour=24 * 60 + 12)
    life.day = 60
    life.illuminance_lx = FULL_DAY_LX
    for person in near:
        life.sent[person] = 1
        life.is_near[person] = 1
        life.has_item[person][0] = 2.0
        life.watch_m[person] = distance_kept(life, WORLD, person)
    return life


@pytest.mark.parametrize("needed", [1.0, 4.0, 6.4])
def test_at_n50_cycles_half_make_it_out(needed: float):
    assert pytest.approx(0.5) == johnson(needed, needed)


@given(st.floats(0.0, 40.0), st.floats(0.0, 40.0))
def test_more_cycles_never_show_less(fewer: float, more: float):
    low, high = sorted((fewer, more))
    assert johnson(low, 4.0) <= johnson(high, 4.0) + 1e-12


def test_daylight_gives_the_cycles_of_the_source():
    life = watched()
    assert pytest.approx(0.75 / (100.0 * 0.00058)) == cycles_across(life, WORLD, 100.0)


def test_the_careless_keep_nearer_and_all_keep_nearer_in_the_dark():
    life = watched()
    by_day = [distance_kept(life, WORLD, person) for person in (1, 3, 2)]
    life.light = 0.0
    by_night = [distance_kept(life, WORLD, person) for person in (1, 3, 2)]
    assert sorted(by_day) == by_day
    assert all(night < day for night, day in zip(by_night, by_day, strict=True))


def test_one_who_keeps_watch_notices_more_than_one_who_cuts_wood():
    life = watched()
    life.last_activity, life.work = 0, WORK_CUT_WOOD
    cutting = vigilance(life, WORLD)
    life.last_activity, life.work = 1, WORK_KEEP_WATCH
    assert cutting < vigilance(life, WORLD)
    assert pytest.approx(0.72 + 0.13 / 4.0) == vigilance(life, WORLD)


def count_glimpses(person: int, work: int, days: int = 30) -> int:
    """How often one follower is glimpsed in so many days at one work."""
    life = watched((person,))
    life.last_activity, life.work = 0, work
    for _ in range(days * 10):
        pass_hours(life, 1)
        life.light = 1.0
        life.moments = 0
        look_about(life, WORLD)
    return life.glimpse_count


def test_the_careless_are_seen_oftener_and_watching_shows_more():
    assert count_glimpses(2, WORK_CUT_WOOD) < count_glimpses(1, WORK_CUT_WOOD)
    assert count_glimpses(1, WORK_CUT_WOOD) < count_glimpses(1, WORK_KEEP_WATCH)


def test_nobody_near_nobody_seen():
    life = watched(())
    look_about(life, WORLD)
    assert 0 == life.glimpse_count
    assert not has_moment(life, GLIMPSE)


def test_suspicion_fades_without_new_signs():
    life = watched()
    life.suspicion, life.suspicion_hour = 0.8, life.hour
    pass_hours(life, 24 * 15)
    assert pytest.approx(0.4) == suspicion_now(life, WORLD)


def test_the_kind_one_is_moved_more_than_the_resentful_one():
    life = watched()
    do_before_them(life, WORLD, SHARE)
    assert life.warmth[3][YOU] < life.warmth[2][YOU]


@pytest.mark.parametrize("what", [SHARE, SPEAK, WEEP])
def test_answers_are_seldom_and_do_come(what: int):
    answered = 0
    for seed in range(60):
        life = watched(seed=seed)
        life.hunger = 0.5
        do_before_them(life, WORLD, what)
        answered += life.answer_due_kind > 0
    assert 6 < answered < 50


def test_food_that_is_left_comes_out_of_what_they_have():
    life = watched()
    life.answer_due_kind, life.answer_due_person = FOOD, 2
    answer_now(life, WORLD)
    assert FOOD == life.answer_kind
    assert pytest.approx(2.0) == life.has_item[2][0] + lying_at(life, life.place[YOU], 0)


def test_evading_shakes_off_the_careless_first():
    lost = [0, 0, 0, 0]
    for seed in range(300):
        life = watched(seed=seed)
        do_before_them(life, WORLD, EVADE)
        for person in (1, 2, 3):
            lost[person] += life.is_near[person] == 0
    assert lost[2] < lost[3] < lost[1]


def test_who_is_near_steps_in_at_the_edge_of_death_and_is_known_from_then_on():
    life = watched((2,))
    life.near_death = REASON_COLD
    life.core_c = 27.0
    step_in(life, WORLD)
    assert 0 == life.near_death
    assert 33.0 < life.core_c
    assert 1 == life.understood
    assert 1 == life.rescued_count
    assert 1 == life.met[2]


def test_one_who_resents_you_may_let_you_die():
    life = watched((3,))
    life.near_death = REASON_COLD
    life.respect[3][YOU] = 0.0
    life.core_c = 27.0
    step_in(life, WORLD)
    assert REASON_COLD == life.near_death
    assert 0 == life.rescued_count


def test_whoever_starves_is_left_food_by_the_kindest_of_their_own():
    world = WORLD._replace(item_of_good=with_one(WORLD.item_of_good, GOOD_MEAT, 0))
    life = watched()
    life.hunger_stage = 2
    before = [life.has_item[person][0] for person in (1, 2, 3)]
    provide(life, world)
    assert life.answer_person == 2
    assert lying_at(life, life.place[YOU], 0) == pytest.approx(0.4)
    assert life.has_item[2][0] == pytest.approx(before[1] - 0.4)
    provide(life, world)
    assert lying_at(life, life.place[YOU], 0) == pytest.approx(0.4)


def test_wind_and_rain_shorten_the_reach_of_a_small_sound():
    life = watched()
    life.wind_ms = life.rain_mm = 0.0
    calm = heard_m(life, WORLD)
    life.wind_ms = 4.0
    assert pytest.approx(calm / 2.718281828) == heard_m(life, WORLD)
    life.rain_mm = 1.0
    assert pytest.approx(calm / 2.718281828 / 2.0) == heard_m(life, WORLD)


def test_the_careless_are_heard_oftener_and_your_own_axe_drowns_them():
    life = watched()
    life.watch_m[1] = life.watch_m[2] = 60.0
    assert sound_odds(life, WORLD, 2) < sound_odds(life, WORLD, 1)
    life.last_activity, life.work = 0, WORK_CUT_WOOD
    cutting = sound_odds(life, WORLD, 1)
    life.last_activity, life.work = 1, WORK_KEEP_WATCH
    assert cutting < 0.5 * sound_odds(life, WORLD, 1)


def test_who_is_used_to_them_hears_less():
    life = watched()
    plain = sound_odds(life, WORLD, 1)
    life.ease = 1.0
    assert pytest.approx(0.2 * plain) == sound_odds(life, WORLD, 1)


def count_signs(person: int, plain: float, hours: int = 400) -> int:
    """How many prints of one follower are found where prints are so plain."""
    life = watched((person,))
    life.light = 1.0
    for _ in range(hours):
        pass_hours(life, 1)
        life.light = 1.0
        life.other_tracks[life.place[YOU]] = plain
        life.other_tracks_worn[life.place[YOU]] = life.tracks_worn
        try_to_find(life, WORLD, person)
    return life.sign_count


def test_plain_prints_are_found_and_the_careful_leave_fewer():
    assert 0 == count_signs(1, 0.0)
    assert count_signs(2, 0.8) < count_signs(1, 0.8)


def lain_in_wait(person: int, light: float) -> int:
    """In how many of sixty lives one follower walks into sight."""
    many = 0
    for seed in range(60):
        life = watched((person,), seed=seed)
        life.light = light
        many += lie_up(life, WORLD) == person
    return many


def test_whoever_lies_up_sees_the_careless_by_day_more_than_the_careful_or_by_night():
    assert lain_in_wait(2, 1.0) < lain_in_wait(1, 1.0)
    assert lain_in_wait(1, 0.0) < lain_in_wait(1, 1.0)
    assert 30 < lain_in_wait(1, 1.0) < 54


def test_lying_up_raises_suspicion_where_someone_is_and_finds_nobody_where_no_one_is():
    life = watched(())
    assert NONE == lie_up(life, WORLD)
    assert 0.0 == suspicion_now(life, WORLD)
    life = watched()
    life.light = 1.0
    while lie_up(life, WORLD) == NONE:
        pass_hours(life, 1)
        life.light = 1.0
    assert pytest.approx(0.4) == suspicion_now(life, WORLD)


def test_the_careless_show_themselves_oftener():
    assert shows_itself(WORLD, 2) < shows_itself(WORLD, 3) < shows_itself(WORLD, 1)


def test_a_sound_is_a_sign_and_raises_suspicion():
    life = watched((1,))
    life.wind_ms = life.rain_mm = 0.0
    life.watch_m[1] = 10.0
    for _ in range(600):
        pass_hours(life, 1)
        try_to_hear(life, WORLD, 1)
    assert 3 < life.sign_count < 30
    assert 0 == life.glimpse_count
    assert 0.1 <= suspicion_now(life, WORLD)


LED = make_world(
    people=3,
    places=2,
    facts=1,
    fact_means=(FACT_WATCHED,),
    fact_about=(YOU,),
    person_role=(0, ROLE_FOLLOWER, ROLE_LEADER),
    person_group=(0, 1, 1),
    person_charge=(-1, 0, -1),
)


def test_a_follower_hears_the_order_where_the_leader_is_and_not_elsewhere():
    life = begin_life(LED)
    life.place[1] = 1
    life.answer_send[2] = ANSWER_SEND
    hear_order(life, LED, 1)
    assert 0 == life.sent[1]
    life.place[1] = life.place[2]
    hear_order(life, LED, 1)
    assert 1 == life.sent[1]


def test_the_law_of_watch_lets_them_keep_near_and_answer():
    life = watched((1, 2, 3))
    life.watch_m[1] = 0.0
    life.answer_due_kind, life.answer_due_person, life.answer_due = DISTANCE, 2, life.hour
    watch(life, WORLD)
    assert pytest.approx(distance_kept(life, WORLD, 1), abs=71.0) == life.watch_m[1]
    assert DISTANCE == life.answer_kind


def test_a_song_heard_by_the_kind_one_while_you_hunger_is_answered_with_food():
    answers = set()
    for seed in range(60):
        life = watched((2,), seed=seed)
        life.hunger = 0.6
        life.watch_m[2] = 50.0
        do_before_them(life, WORLD, SING)
        answers.add(life.answer_due_kind)
    assert {0, FOOD} == answers


def test_one_goes_to_report_when_it_is_time_and_another_stays():
    life = watched((1, 2))
    assert 1 == others_near(life, WORLD, 1)
    life.report_hour[1], life.report_hour[2] = life.hour - 24 * 10, life.hour
    assert is_due(life, WORLD, 1)
    assert not is_due(life, WORLD, 2)
    leave_to_report(life, WORLD, 1)
    assert 0 == life.is_near[1]
    life.report_hour[2] = life.hour - 24 * 10
    assert not is_due(life, WORLD, 2)  # nobody would stay


def test_who_lost_you_looks_where_they_saw_you_and_finds_you_by_plain_signs():
    life = watched((1, 2))
    life.seen_place[1], life.seen_place_hour[1] = life.place[YOU], life.hour
    lose_you(life, 1)
    assert 0 == life.is_near[1]
    assert life.place[YOU] == where_heard(life, WORLD, 1)
    found = 0
    for _ in range(40):
        pass_hours(life, 1)
        life.smoke_seen = 1.0
        if find_you(life, WORLD, 1):
            assert 1 == life.is_near[1]
            found += 1
            lose_you(life, 1)
    assert 5 < found < 40
