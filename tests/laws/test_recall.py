"""Memory's equations on published values, and what is true of them throughout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.absolving import turn_words
from wintering.laws.facing import (
    face,
    live_with_despair,
    make_vow,
    nearness,
    open_vow,
    push_away,
    tell_of,
    understand,
    weight_of,
    worst_memory,
)
from wintering.laws.feeling import DESPAIR, FEAR, GUILT, felt
from wintering.laws.meanings import MEMORY_DEED, MEMORY_PARTING
from wintering.laws.nightmare import (
    dream_odds,
    dream_weight,
    lateness,
    meet_by_order,
    nightmare_odds,
    nightmares_lately,
    note_causes,
    press_of,
    suffer,
)
from wintering.laws.reasons import REASON_DREAM, REASON_FACED, REASON_OFTEN
from wintering.laws.recall import (
    base_level,
    call,
    fear_in,
    odds_of_recall,
    rebound_now,
    recall,
    tail,
    use,
    usual_level,
)
from wintering.life.moments import DREAM, has_moment
from wintering.life.names import USES_KEPT, YOU

WORLD = make_world(
    people=3,
    memories=2,
    memory_weight=(1.0, 0.6),
    memory_means=(MEMORY_DEED, MEMORY_PARTING),
    memory_age_hours=(30.0, 40.0),
    memory_kin=((0.0, 0.6), (0.6, 0.0)),
    start_trace=((12, 6), (0, 0), (4, 0)),
)


def test_activation_of_three_uses_is_that_of_anderson_and_schooler():
    life = begin_life(WORLD, hour=100)
    life.use_count[0] = 3
    for use_number, age in enumerate((1, 4, 9)):
        life.use_hour[0][use_number] = 100 - age
    assert pytest.approx(0.606, abs=0.0005) == base_level(life, WORLD, 0)
    life.use_count[0] = 1
    assert pytest.approx(0.0) == base_level(life, WORLD, 0)  # one use an hour ago: ln 1


def test_half_a_unit_above_the_threshold_is_recalled_in_881_of_1000():
    assert pytest.approx(0.881, abs=0.0005) == odds_of_recall(0.5, 0.0, 0.25)


@given(st.lists(st.integers(1, 2000), min_size=9, max_size=60))
def test_the_tail_stands_for_uses_that_are_spread_evenly(ages: list[int]):
    """Petrov's tail is the mean of t^-.5 between two ages, so it lies between its ends."""
    older = len(ages)
    youngest, oldest = float(min(ages)), float(max(ages)) + 1.0
    summed = tail(older, youngest, oldest)
    assert older * oldest**-0.5 <= summed <= older * youngest**-0.5


@pytest.mark.parametrize("last", [400, 1000])
def test_the_tail_is_the_sum_it_stands_for(last: int):
    for first in (100, 200):
        ages = range(first, last)
        exact = sum(age**-0.5 for age in ages)
        assert pytest.approx(exact, rel=0.01) == tail(len(ages), float(first), float(last))


def test_a_use_is_kept_newest_first_and_only_so_many():
    life = begin_life(WORLD)
    for _ in range(USES_KEPT + 3):
        pass_hours(life, 5)
        use(life, 0)
    assert [life.hour - 5 * kept for kept in range(USES_KEPT)] == life.use_hour[0]
    assert 12 + USES_KEPT + 3 == life.use_count[0]


def test_a_cue_brings_a_memory_nearer_and_wears_off():
    life = begin_life(WORLD)
    pass_hours(life, 24 * 90)
    far = recall(life, WORLD, 0)
    call(life, WORLD, 0, 1.0)
    near = recall(life, WORLD, 0)
    pass_hours(life, 24)
    assert far < near
    assert pytest.approx(recall(life, WORLD, 0), abs=0.01) == far


def test_facing_takes_fear_and_some_of_it_comes_back_with_time():
    life = begin_life(WORLD)
    before = fear_in(life, WORLD, 0)
    face(life, WORLD, 0)
    after = fear_in(life, WORLD, 0)
    pass_hours(life, 24 * 60)
    later = fear_in(life, WORLD, 0)
    facing_takes = WORLD.par.memory_extinction * (1.0 + WORLD.par.memory_for_good)
    assert pytest.approx(before * (1.0 - facing_takes), rel=0.02) == after
    assert after < later < before


def test_calm_learned_in_one_place_holds_less_in_another():
    world = make_world(
        places=2,
        memories=1,
        memory_weight=(1.0,),
        memory_means=(MEMORY_DEED,),
        start_trace=((5,),),
    )
    life = begin_life(world)
    face(life, world, 0)
    here = fear_in(life, world, 0)
    life.place[YOU] = 1
    assert here < fear_in(life, world, 0)


def test_pushing_away_buys_tonight_and_presses_back_after():
    def odds(pushed: bool, hours: int) -> float:
        life = begin_life(WORLD)
        if pushed:
            push_away(life, WORLD, 0)
            push_away(life, WORLD, 1)
        pass_hours(life, hours)
        return nightmare_odds(life, WORLD)

    assert odds(True, 4) < odds(False, 4)
    assert odds(True, 30) > odds(False, 30)


def test_telling_eases_you_and_loads_the_one_who_hears():
    life = begin_life(WORLD)
    before = fear_in(life, WORLD, 0)
    spirits = life.spirits[2]
    tell_of(life, WORLD, 0, 2)
    assert fear_in(life, WORLD, 0) < before
    assert life.spirits[2] < spirits
    assert 5 == life.trace_count[2][0]


def test_the_vow_shuts_both_out_and_opening_it_opens_both():
    life = begin_life(WORLD)
    make_vow(life, WORLD)
    assert [1, 1] == life.pushed_count
    pass_hours(life, 48)
    shut = [press_of(life, WORLD, memory) for memory in (0, 1)]
    open_vow(life, WORLD)
    assert 0 == life.vow
    assert all(life.cue[memory] == 1.0 for memory in (0, 1))
    assert all(rebound_now(life, WORLD, memory) > 0.0 for memory in (0, 1))
    assert all(press > 0.0 for press in shut)


@given(st.lists(st.sampled_from(["face", "push", "tell", "wait", "use"]), max_size=40))
def test_whatever_you_do_with_a_memory_nothing_leaves_its_range(doings: list[str]):
    life = begin_life(WORLD)
    for doing in doings:
        if doing == "face":
            face(life, WORLD, 0)
        elif doing == "push":
            push_away(life, WORLD, 0)
        elif doing == "tell":
            tell_of(life, WORLD, 0, 1)
        elif doing == "use":
            use(life, 1)
        pass_hours(life, 9)
        assert 0.0 <= fear_in(life, WORLD, 0) <= 1.0
        assert 0.0 <= press_of(life, WORLD, 0) <= 1.0
        assert 0.0 < nightmare_odds(life, WORLD) < 1.0


def test_the_usual_level_is_that_of_uses_spread_evenly():
    life = begin_life(WORLD, hour=WORLD.start_hour + 370)
    life.use_count[0] = 10  # over 400 hours: ln(2 x 10 / 20) = 0
    assert pytest.approx(0.0) == usual_level(life, WORLD, 0)


def test_a_cue_brings_it_nearer_and_the_vow_a_push_calm_and_release_hold_it_down():
    life = begin_life(WORLD)
    pass_hours(life, 24 * 9)
    plain = nearness(life, WORLD, 0)
    call(life, WORLD, 0, 0.8)
    cued = nearness(life, WORLD, 0)
    life.cue[0] = 0.0
    held = []
    life.vow = 1
    held.append(nearness(life, WORLD, 0))
    life.vow, life.pushed_hour[0] = 0, life.hour
    held.append(nearness(life, WORLD, 0))
    life.pushed_hour[0], life.released[0] = -1000, 0.5
    held.append(nearness(life, WORLD, 0))
    life.released[0], life.calm[0], life.calm_hour[0] = 0.0, 0.5, life.hour
    life.calm_place[0] = life.place[YOU]
    held.append(nearness(life, WORLD, 0))
    assert all(0.0 < each < plain < cued < 1.0 for each in held)


def test_what_was_never_yours_is_never_near():
    life = begin_life(WORLD)
    life.use_count[1] = 0
    assert 0.0 == nearness(life, WORLD, 1)


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_nearness_rises_with_what_calls_it(weaker: float, stronger: float):
    life = begin_life(WORLD)
    near = []
    for cue in sorted((weaker, stronger)):
        life.cue[0], life.cue_hour[0] = cue, life.hour
        near.append(nearness(life, WORLD, 0))
    assert near[0] <= near[1]


def test_dreams_come_late_in_sleep_and_late_in_the_night():
    life = begin_life(WORLD)
    life.asleep_h, life.hour_of_day = 2.0, 22
    early = dream_odds(life, WORLD)
    life.hour_of_day = 4
    late = dream_odds(life, WORLD)
    life.asleep_h = 6.0
    assert early < late < dream_odds(life, WORLD)


def test_a_hard_nightmare_wakes_you_oftener_than_one_that_has_lost_its_fear():
    def woken(terror: float) -> int:
        many = 0
        for seed in range(100):
            life = begin_life(WORLD, seed=seed, hour=27)
            life.is_asleep, life.doing, life.terror[0] = 1, 0, terror
            suffer(life, WORLD, 0, 0.5)
            assert has_moment(life, DREAM)
            many += life.interrupted_by == REASON_DREAM
        return many

    assert 10 < woken(0.1) < woken(1.0) < 95


def test_words_and_understanding_go_a_share_of_the_way_and_back():
    life = begin_life(WORLD)
    life.words_work = life.understanding = 0.5
    life.words_given = 1
    turn_words(life, WORLD, 0.2)
    understand(life, 0.2)
    assert pytest.approx((0.6, 0.6)) == (life.words_work, life.understanding)
    turn_words(life, WORLD, -0.5)
    understand(life, -0.5)
    assert pytest.approx((0.3, 0.3)) == (life.words_work, life.understanding)


def test_what_breaks_in_leaves_guilt_fear_and_despair():
    life = begin_life(WORLD)
    live_with_despair(life, WORLD, 1.0)
    assert felt(life, WORLD, DESPAIR) < felt(life, WORLD, GUILT)
    assert 0.0 < felt(life, WORLD, DESPAIR)
    assert 0.0 < felt(life, WORLD, FEAR)


def test_a_memory_weighs_by_its_fear_and_less_once_let_go():
    life = begin_life(WORLD)
    whole = weight_of(life, WORLD, 1)
    life.released[1] = 1.0
    let_go = weight_of(life, WORLD, 1)
    life.terror[1] = 0.0
    assert weight_of(life, WORLD, 1) == 0.0 < let_go < whole


def test_the_worst_memory_is_the_one_that_presses_hardest():
    life = begin_life(WORLD)
    call(life, WORLD, 0, 1.0)
    assert 0 == worst_memory(life, WORLD)
    life.terror[0] = 0.0
    assert 1 == worst_memory(life, WORLD)


def test_ten_is_not_late_and_two_in_the_morning_is():
    life = begin_life(WORLD)
    late = []
    for hour in (20, 22, 24, 26):
        life.lay_down_hour = hour
        late.append(lateness(life))
    assert [0.0, 0.0, 0.5, 1.0] == late


def test_nightmares_of_the_last_seven_nights_are_counted():
    life = begin_life(WORLD, hour=400)
    assert 0 == nightmares_lately(life)
    for hours_ago in (10, 100, 200):
        life.nightmare_hours[hours_ago // 100] = 400 - hours_ago
    assert 2 == nightmares_lately(life)


def test_an_order_faces_or_pushes_what_presses_hardest():
    life = begin_life(WORLD)
    life.order_active, life.order_night = 1, 0
    meet_by_order(life, WORLD)
    assert 1 == sum(life.faced_count)
    life.order_night = 1
    meet_by_order(life, WORLD)
    assert 1 == sum(life.pushed_count)


def test_only_what_was_looked_at_is_said_to_have_been():
    life = begin_life(WORLD)
    life.calm[0], life.calm_hour[0], life.calm_place[0] = 0.4, life.hour, life.place[YOU]
    for faced in (0, 1):
        life.faced_count[0] = faced
        note_causes(life, WORLD, 0)
        slot = (life.decision_count - 1) % len(life.decision_hour)
        reasons = [life.weight_reason[slot][at] for at in range(life.decision_weights[slot])]
        assert (REASON_FACED in reasons) == bool(faced)
        assert REASON_OFTEN in reasons


def test_what_presses_is_dreamt_of_and_what_is_not_yours_is_not():
    life = begin_life(WORLD)
    assert 0 < dream_weight(life, WORLD, 1, False) < dream_weight(life, WORLD, 0, False)
    life.use_count[0] = 0
    assert 0 == dream_weight(life, WORLD, 0, False) == dream_weight(life, WORLD, 0, True)
