"""When things of memory were: what was called, faced, pushed, told or dreamt goes by its hour."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from laws.nights import Way, live_way, mourning_world
from wintering.laws.calling import break_in
from wintering.laws.dreaming import DREAMT_NOTHING, DREAMT_PEOPLE, dream_of_day, note_day
from wintering.laws.easing import bury, ease, flinch, make_peace
from wintering.laws.facing import (
    FACED_REBOUND,
    TOLD_OWNS,
    TOLD_REPAIRS,
    face,
    make_vow,
    open_vow,
    push_away,
    tell_of,
    was_pushed,
)
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE, MEMORY_PARTING
from wintering.laws.memory import memory
from wintering.laws.nightmare import dream, meet_by_order, night, nightmares_lately, suffer
from wintering.laws.others import bad_nights_now, sleep_badly
from wintering.laws.reasons import REASON_FACED, REASON_MEMORY
from wintering.laws.recall import (
    call,
    calm_now,
    cue_now,
    odds_of_recall,
    others_recall,
    rebound_now,
    use,
    use_others,
)
from wintering.laws.works import WORK_BURY, WORK_COOK_EAT, WORK_SIT
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life

DEED, PARTING = 0, 1
SOMEONE, HER = 1, 2
FACE_BY_ORDER = 0  # a standing order's way with the night: look at it
WORLD = make_world(
    people=3,
    memories=2,
    memory_weight=(1.0, 0.6),
    memory_means=(MEMORY_DEED, MEMORY_PARTING),
    memory_age_hours=(30.0, 40.0),
    memory_kin=((0.0, 0.0), (0.0, 0.0)),
    start_trace=((12, 6), (3, 0), (4, 0)),
)
PAR = WORLD.par
ONE_E = math.exp(-1.0)  # what fades by its own length is down to this
DAY = 24


def late() -> Life:
    """A life a season on, so that the hours at its start are long ago."""
    life = begin_life(WORLD)
    pass_hours(life, DAY * 90)
    return life


def test_what_something_calls_fades_from_the_hour_it_called():
    life = late()
    call(life, WORLD, DEED, 0.8)
    assert 0.8 == cue_now(life, WORLD, DEED)
    pass_hours(life, int(PAR.memory_cue_hours))
    assert pytest.approx(0.8 * ONE_E) == cue_now(life, WORLD, DEED)


def test_calm_is_whole_on_the_day_it_was_learned_and_part_of_it_goes():
    life = late()
    face(life, WORLD, DEED)
    learned = calm_now(life, WORLD, DEED)
    assert pytest.approx(PAR.memory_extinction * 1.0) == learned  # of a fear of 1
    pass_hours(life, int(DAY * PAR.memory_calm_days))
    stays = PAR.memory_calm_stays
    assert pytest.approx(learned * (stays + (1.0 - stays) * ONE_E)) == calm_now(life, WORLD, DEED)


def test_what_was_pushed_away_presses_back_and_wears_off_in_days():
    life = late()
    push_away(life, WORLD, DEED)
    assert pytest.approx(PAR.memory_rebound_step) == rebound_now(life, WORLD, DEED)
    pass_hours(life, int(DAY * PAR.memory_rebound_days))
    assert pytest.approx(PAR.memory_rebound_step * ONE_E) == rebound_now(life, WORLD, DEED)


def test_facing_takes_off_what_presses_back_and_no_more():
    life = late()
    push_away(life, WORLD, DEED)
    pass_hours(life, int(DAY * PAR.memory_rebound_days))
    before = rebound_now(life, WORLD, DEED)
    face(life, WORLD, DEED)
    assert pytest.approx(FACED_REBOUND * before) == rebound_now(life, WORLD, DEED)


def test_by_order_it_is_faced_once_a_night_and_the_next_night_again():
    life = late()
    life.order_active, life.order_night = 1, FACE_BY_ORDER
    life.terror[PARTING] = 0.0  # one memory presses, so it is always that one
    for _ in range(3):
        meet_by_order(life, WORLD)
        pass_hours(life, 1)
    assert [1, 0] == life.faced_count
    pass_hours(life, DAY)
    meet_by_order(life, WORLD)
    assert [2, 0] == life.faced_count


def test_how_often_it_was_pushed_away_and_told_is_counted():
    life = late()
    for times in range(1, 4):
        push_away(life, WORLD, DEED)
        tell_of(life, WORLD, PARTING, SOMEONE)
        assert [times, 0] == life.pushed_count
        assert [0, times] == life.told_memory


def reasons_of_nightmare(life: Life) -> list[int]:
    """What a nightmare of the deed came of."""
    suffer(life, WORLD, DEED, 0.5)
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return [life.weight_reason[slot][at] for at in range(life.decision_weights[slot])]


def test_having_told_of_it_is_among_what_a_nightmare_came_of():
    told, lived_through = late(), late()
    for _ in range(6):
        tell_of(told, WORLD, DEED, SOMEONE)
        suffer(lived_through, WORLD, DEED, 0.5)
    assert REASON_FACED in reasons_of_nightmare(told)
    assert REASON_FACED not in reasons_of_nightmare(lived_through)


def test_burying_the_dead_makes_amends_and_owns_it_and_other_work_does_not():
    for work, mends in ((WORK_BURY, True), (WORK_SIT, False)):
        life = late()
        life.work, life.worked_h = work, 1.0
        for _ in range(40):
            bury(life, WORLD)
        gone = (1.0 - PAR.memory_burying_repairs) ** 40 if mends else 1.0
        assert pytest.approx(1.0 - gone) == life.repaired[DEED] == life.owned[DEED]
        assert 0.0 == life.repaired[PARTING]  # there is nobody of the parting to bury


def test_words_that_work_make_amends_day_by_day():
    life = late()
    life.words_work = 0.5
    ease(life, WORLD)
    assert pytest.approx(0.5 * PAR.memory_words_repair) == life.repaired[DEED]


def test_telling_of_it_makes_some_amends():
    life = late()
    tell_of(life, WORLD, DEED, SOMEONE)
    assert pytest.approx(TOLD_REPAIRS) == life.repaired[DEED]


def test_nightmares_of_a_week_ago_no_longer_count():
    life = late()
    for night_number in range(3):
        suffer(life, WORLD, DEED, 0.5)
        pass_hours(life, DAY)
        assert night_number + 1 == nightmares_lately(life)
    pass_hours(life, 5 * DAY)
    assert 1 == nightmares_lately(life)


def test_a_bad_night_is_slept_off_from_the_night_it_was():
    life = late()
    sleep_badly(life, WORLD, SOMEONE)
    assert pytest.approx(PAR.memory_bad_night) == bad_nights_now(life, WORLD, SOMEONE)
    assert 1 == life.nightmares_of[SOMEONE]
    pass_hours(life, int(DAY * PAR.memory_bad_nights_days))
    assert pytest.approx(PAR.memory_bad_night * ONE_E) == bad_nights_now(life, WORLD, SOMEONE)


def test_what_came_to_someone_an_hour_ago_is_near_to_them():
    """One use an hour old alone gives an activation of ln 1; older ones can only add."""
    life = late()
    far = others_recall(life, WORLD, SOMEONE, DEED)
    use_others(life, SOMEONE, DEED)
    assert 4 == life.trace_count[SOMEONE][DEED]
    pass_hours(life, 1)
    near = others_recall(life, WORLD, SOMEONE, DEED)
    assert far < odds_of_recall(0.0, PAR.memory_threshold, PAR.memory_noise) <= near


def test_a_memory_stops_your_hands_no_oftener_than_every_few_days():
    life = late()
    stopped: list[int] = []
    for _ in range(DAY * 60):
        pass_hours(life, 1)
        life.terror[DEED], life.calm[DEED] = 1.0, 0.0
        life.cue[DEED], life.cue_hour[DEED] = 1.0, life.hour
        life.doing, life.interrupted_by = 0, 0
        break_in(life, WORLD, 1.0)
        if life.interrupted_by == REASON_MEMORY:
            stopped.append(life.hour)
    assert len(stopped) > 4
    gaps = [after - before for before, after in pairwise(stopped)]
    assert all(gap > DAY * PAR.memory_strong_days for gap in gaps)
    assert life.intrusion_count > len(stopped)


def sleep_until(life: Life, hour: int) -> int:
    """Sleep on until an hour of the day; how many dreams came."""
    life.is_asleep, dreams = 1, 0
    while True:
        life.dreamt = NONE
        life.asleep_h += 1.0
        night(life, WORLD)
        dreams += life.dreamt != NONE
        if life.hour_of_day == hour:
            return dreams
        pass_hours(life, 1)


def test_a_night_brings_one_dream_at_most_and_most_nights_bring_one():
    life = late()
    pass_hours(life, 11)  # eleven in the evening
    dreams: list[int] = []
    for _ in range(60):
        life.asleep_h = 0.0
        dreams.append(sleep_until(life, 7))
        pass_hours(life, 16)
    assert {0, 1} == set(dreams)
    assert 30 < sum(dreams) < 60


def test_the_last_dream_is_kept_as_what_it_was():
    life = late()
    suffer(life, WORLD, DEED, 0.5)
    assert (DEED, 1, life.hour) == (life.dream_memory, life.dream_was_nightmare, life.dream_hour)
    gentle = WORLD._replace(memory_means=(MEMORY_DEED, MEMORY_GENTLE))
    suffered = life.hour
    while life.dream_hour == suffered:
        pass_hours(life, DAY)
        dream(life, gentle)
    assert (PARTING, 0, life.hour) == (
        life.dream_memory,
        life.dream_was_nightmare,
        life.dream_hour,
    )


def test_a_dream_is_of_what_a_day_was_about_and_the_next_night_forgets_it():
    life = late()
    note_day(life, DREAMT_PEOPLE, HER, 0.9)
    pass_hours(life, 2 * DAY - 9)  # at three, two nights on
    dream_of_day(life, WORLD, 2)
    assert (DREAMT_PEOPLE, HER, 2) == (life.dream_matter, life.dream_about, life.dream_days)
    life.is_asleep, life.asleep_h = 1, 99.0  # long enough that the night is asked
    life.night_asked = NEVER_YET
    for day in range(len(life.day_noted)):
        life.day_noted[day] = NONE  # nothing else to dream of
    night(life, WORLD)
    assert (DREAMT_NOTHING, NONE, 0) == (life.dream_matter, life.dream_about, life.dream_days)


def test_a_flinch_or_peace_made_begins_the_count_of_what_passed_without_one_anew():
    life = late()
    life.unflinched = 5
    flinch(life)
    assert (1, 0, life.hour) == (life.flinched, life.unflinched, life.flinch_hour)
    life.unflinched, life.peace = 5, 1.0
    make_peace(life, WORLD, 0.0, 1.0)
    assert (life.hour, 0) == (life.peace_hour, life.unflinched)


def test_whoever_looks_at_it_after_all_has_not_pushed_it_away_for_the_evening():
    life = late()
    call(life, WORLD, DEED, 0.8)
    push_away(life, WORLD, DEED)
    assert was_pushed(life, DEED)
    assert 0.0 == cue_now(life, WORLD, DEED)
    pass_hours(life, 1)
    face(life, WORLD, DEED)
    assert not was_pushed(life, DEED)


def test_telling_owns_it_opens_the_vow_and_warms_who_hears():
    life = late()
    make_vow(life, WORLD)
    warmth = life.warmth[SOMEONE][YOU]
    tell_of(life, WORLD, DEED, SOMEONE)
    assert pytest.approx(TOLD_OWNS) == life.owned[DEED]
    assert warmth < life.warmth[SOMEONE][YOU]
    assert 0 == life.vow
    make_vow(life, WORLD)
    open_vow(life, WORLD)
    assert 0 == life.vow


def test_to_dream_of_someone_gently_is_to_long_for_them_more():
    gentle = WORLD._replace(memory_means=(MEMORY_DEED, MEMORY_GENTLE), memory_person=(NONE, HER))
    life = late()
    while life.dream_memory != PARTING:
        pass_hours(life, DAY)
        dream(life, gentle)
    assert 0.0 < life.longing[YOU][HER]


def test_your_own_uses_are_kept_as_everyones_are():
    life = late()
    use(life, DEED)
    assert (13, life.hour) == (life.trace_count[YOU][DEED], life.trace_hour[YOU][DEED])


def test_weeks_of_nights_and_days_bring_dreams_ease_what_is_feared_and_some_peace():
    world, weeks = mourning_world(), 4
    counted, life = live_way(world, 3, weeks, Way())
    assert 0 < life.nightmare_count == sum(counted)
    assert 0.0 < life.peace
    by_days = (1.0 - world.par.memory_healing) ** (7 * weeks - 1)
    assert life.terror[DEED] <= by_days * world.memory_weight[DEED]


def test_one_evening_at_the_fire_it_is_noticed_that_nothing_came():
    world = mourning_world()
    life = begin_life(world, hour=18)
    pass_hours(life, DAY * 90)
    life.peace, life.peace_hour = 1.0, life.hour - 3 * DAY
    life.terror = [0.05] * world.memories
    life.last_activity, life.work, life.fire_kw = 0, WORK_COOK_EAT, 6.0
    evenings = 0
    while life.absence_hour == NEVER_YET and evenings < 400:
        pass_hours(life, DAY)
        memory(life, world)
        evenings += 1
    assert life.hour == life.absence_hour
    assert world.par.memory_notice_many <= evenings < 400
