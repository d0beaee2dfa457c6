"""Being alone: a need, a habit, a doubt; and tears that only safety lets go."""

from __future__ import annotations

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.feeling import SADNESS, SHAME, felt
from wintering.laws.meanings import MEMORY_DEED
from wintering.laws.solitude import (
    lack_of_company,
    let_tears,
    safest_of_those_here,
    safety,
    solitude,
    tears_odds,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

FRIEND, STRANGER = 1, 2
WORLD = make_world(
    people=3,
    places=2,
    memories=1,
    memory_means=(MEMORY_DEED,),
    memory_weight=(1.0,),
    start_trace=((9,), (0,), (0,)),
    start_trust=((0.0, 0.9, 0.1), (0.0,) * 3, (0.0,) * 3),
    start_warmth=((0.0, 0.9, 0.0), (0.0,) * 3, (0.0,) * 3),
)


def alone(seed: int = 1, world: Tables = WORLD) -> Life:
    """A life begun with nobody near."""
    life = begin_life(world, seed=seed)
    life.place[FRIEND] = life.place[STRANGER] = 1
    return life


def live_days(life: Life, days: int, world: Tables = WORLD) -> None:
    """Let so many days of solitude pass."""
    for _ in range(24 * days):
        solitude(life, world)
        pass_hours(life, 1)


def test_company_is_missed_more_from_week_to_week_and_then_one_learns():
    life = alone()
    felt_alone = []
    for _ in range(8):
        live_days(life, 30)
        felt_alone.append(life.aloneness)
    assert felt_alone[0] < felt_alone[1]
    assert felt_alone[-1] < max(felt_alone)
    assert life.doing_without > 0.9


def test_seeing_people_makes_one_doubt_what_one_had_learned():
    used, doubting = alone(), alone()
    for life in (used, doubting):
        live_days(life, 150)
    for _ in range(5):
        doubting.you_saw_hour[STRANGER] = doubting.hour
        live_days(used, 1)
        live_days(doubting, 1)
    assert doubting.doing_without < 0.5 * used.doing_without
    assert doubting.aloneness > used.aloneness


def test_an_evening_with_someone_ends_it():
    life = alone()
    live_days(life, 60)
    lonely = life.aloneness
    for _ in range(10):
        life.company_hour = life.hour
        live_days(life, 1)
    assert life.aloneness < 0.6 * lonely


def test_known_ones_who_keep_near_are_some_company():
    life = alone()
    pass_hours(life, 24 * 60)
    unknown = lack_of_company(life, WORLD)
    life.is_near[STRANGER] = 1
    assert lack_of_company(life, WORLD) == unknown
    life.understood = 1
    assert lack_of_company(life, WORLD) < unknown


def test_a_day_alone_saddens_its_evening():
    life = alone()
    life.hour_of_day = 20
    life.aloneness = 0.6
    solitude(life, WORLD)
    assert felt(life, WORLD, SADNESS) > 0.0


def test_tears_are_held_for_moons_and_never_let_go_by_a_date():
    life = alone()
    live_days(life, 240)
    assert 0 == life.wept_count
    assert life.held_tears > 0.6


def test_tears_come_within_a_day_of_being_safe_with_someone():
    wept = []
    for seed in range(20):
        life = alone(seed)
        life.held_tears = 0.8
        life.place[FRIEND] = life.place[YOU]
        live_days(life, 1)
        wept.append(life.wept_count)
    assert sum(each > 0 for each in wept) >= 18


def test_nobody_weeps_in_the_first_hours_of_safety():
    for seed in range(20):
        life = alone(seed)
        life.held_tears = 1.0
        life.place[FRIEND] = life.place[YOU]
        for _ in range(int(WORLD.par.solitude_safe_hours) - 1):
            solitude(life, WORLD)
            pass_hours(life, 1)
        assert 0 == life.wept_count


def test_no_one_weeps_before_a_stranger_or_in_the_cold():
    life = alone()
    life.held_tears = 1.0
    life.place[STRANGER] = life.place[YOU]
    assert 0.0 == tears_odds(life, WORLD, STRANGER)
    life.place[FRIEND] = life.place[YOU]
    assert tears_odds(life, WORLD, FRIEND) > 0.0
    life.felt_cold = 0.7
    assert 0.0 == tears_odds(life, WORLD, FRIEND)


def test_one_is_safest_with_whom_one_trusts_and_not_with_who_is_unseen():
    life = alone()
    assert NONE == safest_of_those_here(life, WORLD)
    life.place[FRIEND] = life.place[STRANGER] = life.place[YOU]
    assert FRIEND == safest_of_those_here(life, WORLD)
    life.is_near[FRIEND] = 1
    assert STRANGER == safest_of_those_here(life, WORLD)
    assert safety(life, WORLD, STRANGER) < safety(life, WORLD, FRIEND)


def test_shame_may_follow_tears_and_does_not_follow_those_nobody_saw():
    def shame_before(person: int) -> float:
        life = alone()
        life.held_tears = 0.9
        let_tears(life, WORLD, person)
        assert life.held_tears < 0.3
        return felt(life, WORLD, SHAME)

    assert 0.0 == shame_before(NONE) < shame_before(FRIEND) < shame_before(STRANGER)
