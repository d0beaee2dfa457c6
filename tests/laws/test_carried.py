"""What the others carry: guilt and grief of one event, their nights, and telling each other."""

from __future__ import annotations

from typing import Any

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.facing import face, tell_of
from wintering.laws.feeling import spirits_now
from wintering.laws.gate import guilt_of_deed
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE, MEMORY_PARTING
from wintering.laws.others import (
    bad_nights_now,
    confide,
    hear_of,
    others_day,
    others_night,
    others_night_odds,
    others_remember,
    withdrawn,
)
from wintering.laws.recall import fear_in
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

DEED, PARTING, GENTLE = 0, 1, 2
SHARER, LEAVER, LISTENER = 1, 2, 3


def people_of_one_event(**given: Any) -> Tables:
    """You and a sharer did the deed, the leaver left you, the listener was not there."""
    return make_world(
        people=4,
        memories=3,
        memory_means=(MEMORY_DEED, MEMORY_PARTING, MEMORY_GENTLE),
        memory_weight=(1.0, 0.65, 0.5),
        memory_person=(-1, LEAVER, LEAVER),
        memory_age_hours=(24.0, 36.0, 96.0),
        start_trace=((9, 4, 4), (9, 0, 0), (0, 5, 2), (0, 0, 0)),
        **given,
    )


WORLD = people_of_one_event()


def live_days(life: Life, world: Tables, days: int) -> None:
    """Let the others have so many days and nights, and nothing else happen."""
    for _ in range(24 * days):
        others_remember(life, world)
        pass_hours(life, 1)


def nightmares(seed: int, days: int, world: Tables = WORLD) -> int:
    """Nightmares of the sharer in so many days."""
    life = begin_life(world, seed=seed, hour=0, checked=False)
    live_days(life, world, days)
    return life.nightmares_of[SHARER]


def test_one_parting_is_guilt_to_who_left_and_grief_to_who_was_left():
    life = begin_life(WORLD)
    assert [1.0, 1.0, 0.0, 0.0] == [row[DEED] for row in life.part_in]
    assert [0.0, 0.0, 1.0, 0.0] == [row[PARTING] for row in life.part_in]
    assert life.guilt_borne[LEAVER] > 0.2 > life.grief_borne[LEAVER] == 0.0
    assert life.guilt_borne[SHARER] > life.guilt_borne[LEAVER]
    assert life.grief_borne[YOU] > 0.2
    assert 0.0 == life.guilt_borne[LISTENER] == life.grief_borne[LISTENER]


def test_others_wake_of_what_they_did_and_who_did_nothing_sleeps():
    life = begin_life(WORLD, hour=0)
    live_days(life, WORLD, 21)
    assert life.nightmares_of[SHARER] >= 5
    assert 0 == life.nightmares_of[LISTENER] == others_night_odds(life, WORLD, LISTENER)


def test_their_nights_grow_quieter_over_the_moons():
    first, all_of_it = (sum(nightmares(seed, days) for seed in range(6)) for days in (28, 196))
    late = all_of_it - sum(nightmares(seed, 168) for seed in range(6))
    assert late < 0.8 * first


def test_the_bold_look_at_it_and_sleep_sooner_than_those_whose_office_looks_away():
    def of_temper(boldness: float, office: float) -> float:
        row = (0.5, boldness, 0.5, 0.5)
        world = people_of_one_event(
            person_boldness=row, person_office=(0.5, office, 0.5, 0.5), person_grudge=(office,) * 4
        )
        life = begin_life(world, hour=0, checked=False)
        live_days(life, world, 150)
        return life.dread_of[SHARER][DEED]

    assert of_temper(1.0, 0.0) < of_temper(0.0, 1.0) - 0.1


def test_a_bad_night_tells_on_the_spirits_and_is_slept_off():
    life = next(
        life
        for life in (begin_life(WORLD, seed=seed, hour=3) for seed in range(50))
        if others_night(life, WORLD, SHARER) is None and life.nightmares_of[SHARER]
    )
    worn = bad_nights_now(life, WORLD, SHARER)
    low = spirits_now(life, WORLD, SHARER)
    pass_hours(life, 24 * 14)
    assert low < 0.0 < bad_nights_now(life, WORLD, SHARER) < 0.2 * worn


def test_who_did_a_thing_keeps_to_themselves():
    life = begin_life(WORLD)
    assert withdrawn(life, WORLD, LISTENER) == 0.0
    assert 0.2 < withdrawn(life, WORLD, LEAVER) < withdrawn(life, WORLD, SHARER)


def test_hearing_of_it_gives_one_who_was_not_there_a_part_of_its_fear():
    life = begin_life(WORLD)
    cost = hear_of(life, WORLD, LISTENER, DEED)
    assert 1 == life.trace_count[LISTENER][DEED]
    assert 0.0 < life.dread_of[LISTENER][DEED] < 0.5 * life.dread_of[SHARER][DEED]
    assert spirits_now(life, WORLD, LISTENER) == pytest.approx(-cost)
    assert life.grief_borne[LISTENER] > 0.0 == life.guilt_borne[LISTENER]


def test_hearing_it_again_costs_less():
    life = begin_life(WORLD)
    costs = [hear_of(life, WORLD, LISTENER, DEED) for _ in range(4)]
    assert sorted(costs, reverse=True) == costs
    assert 4 == life.heard_of[LISTENER][DEED]
    assert costs[-1] < 0.5 * costs[0]


def test_fear_fades_faster_in_company_than_alone():
    def left(talks: bool) -> float:
        life = begin_life(WORLD, hour=3)
        for _ in range(100):
            if talks:
                life.alone_hour[LEAVER] = life.hour
            others_night(life, WORLD, LEAVER)
            life.dread_of[SHARER][DEED] = 0.0
            pass_hours(life, 24)
        return life.dread_of[LEAVER][PARTING]

    assert left(True) < 0.9 * left(False)


def test_one_who_bears_the_same_is_loaded_less_and_no_longer_alone_with_it():
    life = begin_life(WORLD)
    life.owns[SHARER] = life.amends[SHARER] = 0.8
    before = life.dread_of[SHARER][DEED], life.guilt_borne[SHARER]
    shared = hear_of(life, WORLD, SHARER, DEED)
    assert 0.0 < shared < hear_of(life, WORLD, LISTENER, DEED)
    assert life.dread_of[SHARER][DEED] < before[0]
    assert life.guilt_borne[SHARER] < before[1]
    assert life.laid_down[SHARER][DEED] > 0.0 == life.laid_down[LISTENER][DEED]


def test_what_you_tell_is_heard_and_weighs_on_the_one_who_hears():
    life = begin_life(WORLD)
    tell_of(life, WORLD, DEED, LISTENER)
    assert life.dread_of[LISTENER][DEED] > 0.0 > spirits_now(life, WORLD, LISTENER)


def test_telling_teaches_more_calm_than_looking_at_it_alone():
    told, faced = begin_life(WORLD), begin_life(WORLD)
    tell_of(told, WORLD, DEED, LISTENER)
    face(faced, WORLD, DEED)
    assert fear_in(told, WORLD, DEED) < fear_in(faced, WORLD, DEED) < told.terror[DEED] + 0.1


def test_a_full_heart_speaks_to_whom_it_trusts_and_is_lighter():
    def told(trust: float) -> tuple[int, float, float]:
        many, eased, heard = 0, 0.0, 0.0
        for seed in range(200):
            life = begin_life(WORLD, seed=seed, checked=False)
            life.trust[SHARER][LISTENER] = trust
            before = life.dread_of[SHARER][DEED]
            confide(life, WORLD, SHARER, LISTENER)
            many += life.trace_count[LISTENER][DEED]
            eased += before - life.dread_of[SHARER][DEED]
            heard += life.dread_of[LISTENER][DEED]
        return many, eased, heard

    many, eased, heard = told(1.0)
    assert many > 2
    assert eased > 0.0 < heard
    assert told(0.2)[0] < many
    assert (0, 0.0, 0.0) == told(0.0)


def test_only_what_one_lived_through_is_told_on():
    life = begin_life(WORLD)
    hear_of(life, WORLD, LISTENER, DEED)
    life.trust[LISTENER][SHARER] = 1.0
    for _ in range(400):
        confide(life, WORLD, LISTENER, SHARER)
        pass_hours(life, 1)
    assert 9 == life.trace_count[SHARER][DEED]


def test_what_comes_by_day_brings_back_whom_it_is_about():
    longing = []
    for seed in range(30):
        life = begin_life(WORLD, seed=seed)
        life.warmth[LEAVER][YOU] = 0.9
        others_day(life, WORLD, LEAVER)
        longing.append(life.longing[LEAVER][YOU])
    assert 0.0 == min(longing) < max(longing)


def test_who_was_only_told_of_the_deed_does_not_act_as_one_who_did_it():
    life = begin_life(WORLD)
    hear_of(life, WORLD, LISTENER, DEED)
    assert guilt_of_deed(life, WORLD, LISTENER) == 0.0 < guilt_of_deed(life, WORLD, SHARER)
