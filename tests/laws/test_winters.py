"""Whole winters at the level of the laws: with and without a blanket, with and without a fire."""

from dataclasses import dataclass
from statistics import fmean

import pytest

from laws.land_samples import country, do, good_named, land_life, live, make_camp
from wintering.laws.reasons import REASON_COLD
from wintering.life import NONE, YOU

WORLD = country()
DAY = 24
DECEMBER, MARCH = 60, 150  # days from 2 October
WORST_FROM, WORST_TO = 80, 125  # the coldest weeks


@dataclass(frozen=True, slots=True)
class Winter:
    """What became of someone in a winter."""

    died_of: int
    felt: float  # mean of the hours lying down
    coldest_core_c: float
    signs: int  # of cooling, 0 to 3


def _winter(seed: int, blankets: int, *, fire: bool, days: tuple[int, int]) -> Winter:
    """Sit or cut wood by day, lie down from eight to six; food and a half-good tent are there."""
    life = land_life(WORLD, seed, checked=False)
    make_camp(life)
    life.tent, life.fires_lit, life.order_fire = 0.5, 1, int(fire)
    life.has_item[YOU][good_named("blanket")] = float(blankets)
    life.day = days[0]
    life.hour, life.hour_of_day = days[0] * DAY + 12, 12
    felt: list[float] = []
    coldest, signs = life.core_c, 0
    while life.day < days[1] and not life.dying_of:
        life.has_item[YOU][good_named("nuts")] = 20.0
        if life.doing == NONE:
            if life.hour_of_day >= 20 or life.hour_of_day < 6:
                do(life, WORLD, "sleep", 0.0, waking=True)
            elif fire and 8 <= life.hour_of_day < 14:
                do(life, WORLD, "cut_wood", 2.0)
            else:
                do(life, WORLD, "sit")
        live(life, WORLD, 1)
        if life.lying == 1:
            felt.append(life.felt_cold)
        coldest, signs = min(coldest, life.core_c), max(signs, life.cold_stage)
    return Winter(life.dying_of, fmean(felt), coldest, signs)


def test_a_blanket_decides_a_winter_without_fire() -> None:
    days = (WORST_FROM, WORST_TO)
    without = [_winter(seed, 0, fire=False, days=days) for seed in range(6)]
    having = [_winter(seed, 1, fire=False, days=days) for seed in range(3)]
    assert sum(each.died_of == REASON_COLD for each in without) >= 3
    assert [each.died_of for each in having] == [0] * 3
    assert max(each.signs for each in having) < 3


def test_with_a_fire_a_blanket_is_comfort() -> None:
    days = (WORST_FROM, WORST_FROM + 15)
    without = [_winter(seed, 0, fire=True, days=days) for seed in range(2)]
    having = [_winter(seed, 1, fire=True, days=days) for seed in range(2)]
    assert {each.died_of for each in without + having} == {0}
    for bare, covered in zip(without, having, strict=True):
        assert covered.felt < 0.7 * bare.felt


@pytest.mark.slow
def test_whole_winters_with_and_without_a_blanket() -> None:
    days = (DECEMBER, MARCH)
    died = [
        sum(
            _winter(seed, blankets, fire=False, days=days).died_of == REASON_COLD
            for seed in range(12)
        )
        for blankets in (0, 1, 2)
    ]
    assert died[0] >= 7
    assert died[1] <= 2
    assert died[2] == 0
