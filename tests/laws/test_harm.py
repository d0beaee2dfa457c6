"""Wounds and fevers: how often, how bad, how they run, and whom they kill."""

import pytest

from laws.land_samples import country, good_named, land_life, work_named
from wintering.laws.harm import hurt_yourself, mend, wound_you
from wintering.laws.illness import catch, defends, run_fever
from wintering.laws.reasons import REASON_WOUND
from wintering.laws.works import WORK_CUT_WOOD
from wintering.life import YOU, Life
from wintering.life.chance import key_hour

WORLD = country()
DAY = 24


def _at_wood(life: Life, *, light: float = 1.0, skin: float = 33.0) -> Life:
    life.work, life.worked_h, life.light, life.skin_c, life.tired = (
        WORK_CUT_WOOD,
        1.0,
        light,
        skin,
        0.0,
    )
    return life


def _hurts(hours: int, **given: float) -> list[float]:
    life = _at_wood(land_life(WORLD, checked=False), **given)
    found: list[float] = []
    for hour in range(hours):
        life.hour = hour
        key_hour(life)
        life.wound = 0.0
        life.has_item[YOU][good_named("bandage")] = 0.0
        hurt_yourself(life, WORLD)
        if life.wound > 0.0:
            found.append(life.wound)
    return found


def test_rough_work_hurts_as_often_as_its_number_says() -> None:
    hours = 40_000
    assert pytest.approx(0.001, rel=0.35) == len(_hurts(hours)) / hours
    assert len(_hurts(hours, skin=20.0)) > 2.0 * len(_hurts(hours))  # numb hands
    assert len(_hurts(hours, light=0.0)) > 3.0 * len(_hurts(hours))  # in the dark


def test_most_hurts_are_small_and_a_few_are_mortal() -> None:
    """One in n is worse than the least by the root of n: of 215 one is mortal."""
    hurts = _hurts(250_000, light=0.0, skin=20.0)
    share = {edge: sum(hurt > edge for hurt in hurts) / len(hurts) for edge in (0.12, 0.4, 0.88)}
    assert pytest.approx((0.06 / 0.12) ** 2, rel=0.15) == share[0.12]
    assert pytest.approx((0.06 / 0.4) ** 2, rel=0.3) == share[0.4]
    assert 0.001 < share[0.88] < 0.009


def test_a_bandage_takes_some_of_a_hurt_and_breaks_off_work() -> None:
    life = land_life(WORLD)
    life.doing = work_named("cut_wood")
    life.has_item[YOU][good_named("bandage")] = 1.0
    wound_you(life, WORLD, 0.4)
    assert pytest.approx(0.3) == life.wound
    assert life.interrupted_by == REASON_WOUND
    assert life.has_item[YOU][good_named("bandage")] == 0.0


def test_a_cut_heals_in_days_and_a_mortal_wound_does_not() -> None:
    cut, mortal = land_life(WORLD), land_life(WORLD)
    cut.wound, mortal.wound = 0.2, 0.9
    for _ in range(8 * DAY):
        for life in (cut, mortal):
            life.weak = 0.0
            mend(life, WORLD)
    assert cut.wound == 0.0
    assert mortal.wound > 0.97


# --- fevers


def _course(seed: int, *, weak: float = 0.0, met: float = 1.2, cold: float = 0.0) -> list[float]:
    """A fever from its beginning, every hour, until it is over or has won; 40 days at most."""
    life = land_life(WORLD, seed, checked=False)
    life.infection, life.defence = WORLD.par.body_fever_at_once, 0.0
    life.effort_met, life.slept_h, life.felt_cold = met, 8.0, cold
    fevers: list[float] = []
    for hour in range(40 * DAY):
        life.hour = hour
        key_hour(life)
        life.weak = min(1.0, weak + 0.5 * life.infection)
        run_fever(life, WORLD)
        fevers.append(life.infection)
        if life.infection <= 0.0 or life.infection >= 0.97:
            break
    return fevers


def _died(courses: list[list[float]]) -> float:
    return sum(course[-1] >= 0.97 for course in courses) / len(courses)


def test_fevers_kill_as_wounds_did_before_medicines() -> None:
    """Before antibiotics: wound infections 6 %, cellulitis 11 % (Spellberg 2009), in care."""
    rested = [_course(seed) for seed in range(250)]
    assert 0.02 <= _died(rested) <= 0.11
    worn = [_course(seed, weak=0.5, met=2.5, cold=0.4) for seed in range(120)]
    assert _died(worn) > 0.4
    working = [_course(seed, met=2.5) for seed in range(120)]
    assert _died(rested) < _died(working) < _died(worn)


def test_a_fever_comes_to_its_height_in_days_and_is_over_in_a_fortnight() -> None:
    courses = [course for course in map(_course, range(250)) if course[-1] < 0.97]
    felt = [course for course in courses if max(course) > 0.35]  # those with a sign
    assert len(felt) > 40
    heights = sorted(course.index(max(course)) / DAY for course in felt)
    assert 3.0 <= heights[len(heights) // 2] <= 7.0
    lengths = sorted(len(course) / DAY for course in courses)
    assert 7.0 <= lengths[len(lengths) // 2] <= 21.0
    deaths = [course for course in map(_course, range(250)) if course[-1] >= 0.97]
    for course in deaths:
        assert 2.0 <= len(course) / DAY <= 14.0


def test_rest_food_warmth_and_sleep_are_its_remedies() -> None:
    life = land_life(WORLD)
    life.effort_met, life.slept_h, life.felt_cold, life.weak = 1.2, 8.0, 0.0, 0.0
    sound = defends(life)
    assert sound == 1.0
    for field, value in (("effort_met", 3.0), ("slept_h", 2.0), ("felt_cold", 0.8), ("weak", 0.6)):
        before = getattr(life, field)
        setattr(life, field, value)
        assert defends(life) < sound
        setattr(life, field, before)


def test_wounds_turn_oftener_when_dirty_and_fever_comes_of_cold_and_wet() -> None:
    def turned(hours: int, **given: float) -> int:
        life = land_life(WORLD, checked=False)
        count = 0
        for hour in range(hours):
            life.hour = hour
            key_hour(life)
            life.infection, life.defence, life.wound, life.felt_cold = 0.0, 0.0, 0.0, 0.0
            for field, value in given.items():
                setattr(life, field, value)
            catch(life, WORLD)
            count += life.infection > 0.0
        return count

    hours = 80_000
    clean, dirty = (turned(hours, wound=0.3, grime=grime) for grime in (0.0, 1.0))
    # .0008 * .3 * .3 * 4 an hour clean, and (.3 + 1.7) / .3 times that dirty.
    assert pytest.approx(hours * 0.0008 * 0.3 * 0.3 * 4.0, rel=0.55) == clean
    assert dirty > 4 * clean
    assert turned(hours) == 0
    assert turned(hours, felt_cold=0.8, clothes_wet=1.0, tired=0.8) > 4
    assert turned(hours, frostbite=0.8, grime=0.5) > clean
    warded = turned(hours, wound=0.3, grime=1.0, defence=1.0)
    assert warded < 0.6 * dirty
