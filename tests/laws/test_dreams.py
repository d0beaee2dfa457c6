"""Other dreams: what each of the last seven days was about decides what is dreamt."""

from __future__ import annotations

from collections import Counter

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.dreaming import (
    DREAMT_COLD,
    DREAMT_GROUND,
    DREAMT_HUNGER,
    DREAMT_KILLING,
    DREAMT_NOTHING,
    DREAMT_PEOPLE,
    DREAMT_WATCHER,
    DREAMT_WORK,
    draw_day,
    live_day,
    note_day,
)
from wintering.laws.meanings import MEMORY_GENTLE
from wintering.laws.nightmare import dream
from wintering.laws.works import WORK_CUT_WOOD, WORK_HUNT
from wintering.life.chance import key_hour
from wintering.life.moments import DREAM, MEETING, clear_moments, has_moment, meet
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

SOMEONE, HER = 1, 2
WORLD = make_world(
    people=3,
    memories=1,
    activities=2,
    activity_work=(WORK_CUT_WOOD, WORK_HUNT),
    memory_means=(MEMORY_GENTLE,),
    memory_person=(HER,),
    start_trace=((4,), (0,), (0,)),
)
PLAIN = make_world(people=3)


def after_days(matters: list[int], seed: int = 1, strength: float = 0.5) -> Life:
    """A life at night, at four, after days that were each about something, oldest first."""
    life = begin_life(PLAIN, seed=seed, hour=12)
    for matter in matters:
        note_day(life, matter, NONE, strength)
        pass_hours(life, 24)
    pass_hours(life, 16 - 24)
    return life


def test_dreams_draw_on_yesterday_and_on_days_five_to_seven_ago():
    """Blagrove 2011: days 1, 2 to 4, 5 to 7 ago by 1, .5, .8."""
    life = after_days([DREAMT_WORK] * 8)
    many: Counter[int] = Counter()
    for seed in range(6000):
        life.seed_low = seed
        key_hour(life)
        many[draw_day(life, PLAIN)] += 1
    shares = [many[ago] / 6000 * 4.9 for ago in range(1, 8)]
    assert shares == pytest.approx([1.0, 0.5, 0.5, 0.5, 0.8, 0.8, 0.8], abs=0.09)
    assert 0 == many[0]


def test_before_midnight_the_day_that_ends_is_yesterday():
    life = begin_life(PLAIN, hour=12)
    note_day(life, DREAMT_COLD, NONE, 1.0)
    pass_hours(life, 11)
    assert 1 == draw_day(life, PLAIN)
    pass_hours(life, 4)
    assert 1 == draw_day(life, PLAIN)


def test_nothing_is_dreamt_of_days_that_were_about_nothing():
    assert 0 == draw_day(begin_life(PLAIN), PLAIN)


def test_a_day_is_about_the_strongest_thing_in_it():
    life = begin_life(PLAIN)
    note_day(life, DREAMT_COLD, NONE, 0.6)
    note_day(life, DREAMT_WORK, 0, 0.2)
    slot = life.day % 8
    assert (DREAMT_COLD, 0.6) == (life.day_matter[slot], life.day_strength[slot])
    note_day(life, DREAMT_PEOPLE, SOMEONE, 1.0)
    assert (DREAMT_PEOPLE, SOMEONE) == (life.day_matter[slot], life.day_about[slot])


def test_hours_are_about_what_happens_in_them():
    life = begin_life(WORLD)
    slot = life.day % 8

    def about() -> tuple[int, int]:
        life.day_noted[slot] = -1
        live_day(life, WORLD)
        return life.day_matter[slot], life.day_about[slot]

    life.worked_h, life.last_activity, life.work = 1.0, 0, WORK_CUT_WOOD
    assert (DREAMT_WORK, 0) == about()
    life.arrived = 0
    assert (DREAMT_GROUND, 0) == about()
    life.last_activity, life.work = 1, WORK_HUNT
    assert (DREAMT_KILLING, NONE) == about()
    life.hunger = 0.7
    assert (DREAMT_HUNGER, NONE) == about()
    life.felt_cold = 0.8
    assert (DREAMT_COLD, NONE) == about()
    life.glimpsed_who = HER
    assert (DREAMT_WATCHER, HER) == about()
    meet(life, SOMEONE)
    assert has_moment(life, MEETING)
    assert (DREAMT_PEOPLE, SOMEONE) == about()


def dreams_of(whom: int) -> Counter[tuple[int, int]]:
    """What is dreamt of, and which memory came, over nights after a day with someone."""
    many: Counter[tuple[int, int]] = Counter()
    for seed in range(200):
        life = begin_life(WORLD, seed=seed)
        if whom != NONE:
            note_day(life, DREAMT_PEOPLE, whom, 1.0)
        pass_hours(life, 16)
        clear_moments(life)
        dream(life, WORLD)
        if has_moment(life, DREAM):
            many[life.dream_matter, life.dreamt] += 1
    return many


def test_whom_you_met_is_dreamt_of_and_calls_the_memory_that_is_of_them():
    assert {(DREAMT_NOTHING, 0)} == set(dreams_of(NONE))
    met = dreams_of(SOMEONE)
    assert met[DREAMT_PEOPLE, NONE] > 20 < met[DREAMT_NOTHING, 0]
    hers = dreams_of(HER)
    assert hers[DREAMT_PEOPLE, 0] > 20
    assert 0 == hers[DREAMT_PEOPLE, NONE]


def test_a_cold_week_is_dreamt_of_as_cold():
    dreamt = []
    for seed in range(40):
        life = after_days([DREAMT_COLD] * 7, seed, strength=0.9)
        dream(life, PLAIN)
        dreamt.append(life.dream_matter)
    assert {DREAMT_COLD, DREAMT_NOTHING} == set(dreamt)
    assert life.place[YOU] == 0
