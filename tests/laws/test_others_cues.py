"""What calls a memory in the others, and what turning from it costs them."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, parameters, pass_hours
from laws.test_carried import DEED, GENTLE, LEAVER, PARTING, SHARER, people_of_one_event
from wintering.laws.meanings import FACT_HAND
from wintering.laws.news import learn
from wintering.laws.others import meet_own, others_day, others_night_odds
from wintering.laws.others_cues import called_in
from wintering.laws.recall import MOON_H
from wintering.laws.works import WORK_COOK_EAT, WORK_CUT_WOOD, WORK_SIT
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

CAMP, MOUNTAIN = 0, 1
CUT, COOK, SIT = range(3)
NOON = 12


def country(**given: object) -> Tables:
    """A camp and the place of the deed; people who cut wood, cook or sit by day."""
    return people_of_one_event(
        **{
            "places": 2,
            "facts": 1,
            "fact_means": (FACT_HAND,),
            "activities": 3,
            "activity_work": (WORK_CUT_WOOD, WORK_COOK_EAT, WORK_SIT),
            "memory_place": (MOUNTAIN, NONE, NONE),
            "memory_fire": (0.6, 0.0, 0.5),
            "memory_smell": (0.9, 0.1, 0.0),
            "memory_silence": (0.5, 0.4, 0.3),
            "memory_dark": (0.6, 0.5, 0.6),
            "dawn_h": (6.0,) * 300,
            "dusk_h": (18.0,) * 300,
            **given,
        }
    )


WORLD = country()


def by_day(hour: int = NOON, seed: int = 1) -> Life:
    """Everyone cuts wood, each at the camp but you, and nothing calls anything."""
    life = begin_life(WORLD, seed=seed, hour=hour, checked=False)
    for person in range(WORLD.people):
        life.activity[person] = CUT
        life.place[person] = CAMP
    life.place[YOU] = MOUNTAIN
    return life


def calls(life: Life, person: int, memory: int) -> float:
    return called_in(life, WORLD, person, memory)


def test_nothing_calls_it_in_who_cuts_wood_by_day_among_others():
    assert calls(by_day(), SHARER, DEED) == 0.0


def test_meat_on_the_fire_calls_in_anyone_what_smelt_so():
    life = by_day()
    life.activity[SHARER] = COOK
    assert calls(life, SHARER, DEED) > 0.5
    assert calls(life, SHARER, DEED) > calls(life, SHARER, GENTLE) > 0.0


def test_the_dark_and_an_idle_hour_call_it_in_anyone():
    sitting, dark = by_day(), by_day(22)
    sitting.activity[SHARER] = SIT
    assert calls(sitting, SHARER, DEED) > 0.0
    assert calls(dark, SHARER, DEED) > 0.0


def test_the_place_calls_it_in_anyone():
    life = by_day()
    life.place[SHARER] = MOUNTAIN
    assert calls(life, SHARER, DEED) == pytest.approx(WORLD.par.memory_cue_place)


def test_who_left_is_called_to_it_by_the_one_they_left():
    life = by_day()
    assert calls(life, LEAVER, PARTING) == 0.0
    life.place[YOU] = CAMP
    assert calls(life, LEAVER, PARTING) == pytest.approx(WORLD.par.memory_cue_person)


def test_who_is_told_of_the_deed_thinks_of_it_that_day_and_not_the_next_week():
    life = by_day()
    learn(life, WORLD, SHARER, 0, 1.0, LEAVER)
    assert calls(life, SHARER, DEED) == pytest.approx(WORLD.par.memory_cue_name)
    pass_hours(life, 24 * 7)
    assert calls(life, SHARER, DEED) == 0.0


def test_a_moon_to_the_day_calls_it_in_everyone_who_was_there():
    life = by_day()
    pass_hours(life, int(MOON_H) - 24 + 1 - (life.hour - WORLD.start_hour))
    life.hour_of_day = NOON
    assert calls(life, SHARER, DEED) == pytest.approx(WORLD.par.memory_cue_date)
    pass_hours(life, 48)
    assert calls(life, SHARER, DEED) == 0.0


def came(cooks: bool) -> int:
    """In how many of so many days the deed came to the sharer."""
    many = 0
    for seed in range(300):
        life = by_day(seed=seed)
        life.activity[SHARER] = COOK if cooks else CUT
        before = life.trace_count[SHARER][DEED]
        others_day(life, WORLD, SHARER)
        many += life.trace_count[SHARER][DEED] - before
    return many


def test_what_something_calls_comes_oftener():
    assert came(cooks=True) > 1.2 * came(cooks=False) > 0


def test_what_is_called_comes_before_what_is_only_nearer():
    """The one who left carries the parting and a gentle thing; her presence calls the parting."""
    world = WORLD._replace(memory_weight=(1.0, 0.4, 0.5))
    came_of: list[set[int]] = []
    for place in (MOUNTAIN, CAMP):
        found: set[int] = set()
        for seed in range(60):
            life = by_day(seed=seed)
            life.place[YOU] = place
            life.trace_count[LEAVER][PARTING] = 3
            life.trace_count[LEAVER][GENTLE] = 5
            pass_hours(life, 24 * 20)
            life.hour_of_day = NOON
            before = list(life.trace_count[LEAVER])
            others_day(life, world, LEAVER)
            found.update(
                memory
                for memory, (was, now) in enumerate(
                    zip(before, life.trace_count[LEAVER], strict=True)
                )
                if now > was
            )
        came_of.append(found)
    assert came_of == [{GENTLE}, {PARTING}]


DUTIFUL = country(
    par=parameters(memory_others_push=1.0),
    person_boldness=(0.0,) * 4,
    person_office=(1.0,) * 4,
    person_grudge=(1.0,) * 4,
)


def test_who_turns_from_it_sleeps_that_night_and_pays_for_it_in_the_nights_after():
    turned, not_turned = by_day(), by_day()
    meet_own(turned, DUTIFUL, SHARER, DEED)
    assert (turned.turned_from[SHARER], turned.turned_hour[SHARER]) == (DEED, turned.hour)
    odds: list[tuple[float, float]] = []
    for hours in (8, 24, 24 * 60):
        for life in (turned, not_turned):
            pass_hours(life, hours)
        odds.append(
            (
                others_night_odds(turned, DUTIFUL, SHARER),
                others_night_odds(not_turned, DUTIFUL, SHARER),
            )
        )
    assert odds[0][0] < odds[0][1]
    assert odds[1][0] > odds[1][1]
    assert odds[2][0] == pytest.approx(odds[2][1], rel=0.01)


def test_who_looks_at_it_after_all_is_pressed_by_it_no_longer():
    life = by_day()
    life.turned_from[SHARER], life.turned_hour[SHARER] = DEED, life.hour - 24
    pressed = others_night_odds(life, WORLD, SHARER)
    bold = country(par=parameters(memory_others_face=1.0), person_boldness=(1.0,) * 4)
    meet_own(life, bold, SHARER, DEED)
    assert life.turned_from[SHARER] == NONE
    assert others_night_odds(life, WORLD, SHARER) < pressed
