"""What a reader would say is true of word of you: who tells what, how old, how true."""

from __future__ import annotations

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
from laws.hearts_samples import (
    pass_hours,
)
from wintering.laws.answering import (
    SHARE,
    SING,
    do_before_them,
)
from wintering.laws.following import (
    deliver,
    keep_near,
    leave_to_report,
    lose_you,
    where_heard,
)
from wintering.laws.leavings import lying_at
from wintering.laws.reports import (
    DEED_SANG,
    DEED_SHARED,
    DEED_STARVED,
    DEED_WEPT,
    knows_deed,
    note_deed,
    observe,
    pass_on_reports,
    report,
)
from wintering.laws.watch import (
    provide,
)
from wintering.life.names import (
    YOU,
)


def test_what_they_see_she_learns_and_what_you_do_unseen_she_never_learns():
    life = watched(KIND)
    do_before_them(life, WORLD, SHARE)
    leave_to_report(life, WORLD, KIND)
    life.place[KIND] = VILLAGE
    deliver(life, WORLD, KIND)
    assert knows_deed(life, LEADER, DEED_SHARED)
    alone = watched()
    do_before_them(alone, WORLD, SHARE)
    do_before_them(alone, WORLD, SING)
    assert [0] * WORLD.people == alone.deeds_known


def test_the_kind_one_mostly_keeps_your_tears_back_and_the_resentful_one_tells_them():
    told = {}
    for person in (KIND, RESENTFUL):
        told[person] = 0
        for seed in range(100):
            life = watched(person, seed=seed)
            note_deed(life, person, DEED_WEPT)
            report(life, WORLD, person, LEADER, 1.0)
            told[person] += knows_deed(life, LEADER, DEED_WEPT)
    assert told[KIND] < 45
    assert 65 < told[RESENTFUL]


def test_the_careless_leave_things_out():
    told = {}
    for person in (CARELESS, KIND):
        told[person] = 0
        for seed in range(100):
            life = watched(person, seed=seed)
            note_deed(life, person, DEED_SANG)
            report(life, WORLD, person, LEADER, 1.0)
            told[person] += knows_deed(life, LEADER, DEED_SANG)
    assert told[CARELESS] < 85 < told[KIND]


def test_a_resentful_report_plays_your_hunger_down_and_by_another_mouth_it_is_paler():
    heard = {}
    for person in (KIND, RESENTFUL):
        life = watched(person)
        life.hunger = 0.8
        life.hunger_stage = 2
        observe(life, WORLD, person)
        assert knows_deed(life, person, DEED_STARVED)
        report(life, WORLD, person, LEADER, 1.0)
        heard[person] = life.thought_hunger[LEADER]
    assert 0.65 < heard[KIND] <= 0.8
    assert heard[RESENTFUL] < 0.6 * heard[KIND]
    life = watched(KIND)
    life.hunger = 0.8
    observe(life, WORLD, KIND)
    life.talks_to[KIND] = SPARE
    life.eager_many[KIND] = 1
    pass_on_reports(life, WORLD)
    assert 0.0 < life.thought_hunger[SPARE] < 0.6 * 0.8
    assert KIND == life.report_from[SPARE]


def test_a_report_is_of_the_hour_it_was_seen_and_not_of_the_hour_it_was_told():
    life = watched(KIND)
    observe(life, WORLD, KIND)
    seen = life.hour
    pass_hours(life, 24 * 3)
    report(life, WORLD, KIND, LEADER, 1.0)
    assert seen == life.thought_hour[LEADER]
    assert 1 == life.reports_heard[LEADER]


def test_she_sends_food_with_them_when_she_hears_that_you_starve():
    carried = []
    for hunger in (0.0, 0.9):
        life = watched(KIND)
        life.hunger = hunger
        observe(life, WORLD, KIND)
        life.place[KIND] = VILLAGE
        deliver(life, WORLD, KIND)
        carried.append(life.has_item[KIND][0])
    assert carried[0] + 1.0 < carried[1]
    life.is_near[KIND], life.place[KIND] = 1, HERE
    life.hunger_stage = 2
    provide(life, WORLD)
    assert 0.0 < lying_at(life, HERE, 0)


def test_who_lost_you_goes_by_the_marks_the_others_left_and_by_nothing_they_were_not_told():
    life = watched(CARELESS, KIND)
    life.seen_place[CARELESS], life.seen_place_hour[CARELESS] = HERE, life.hour
    lose_you(life, CARELESS)
    pass_hours(life, 5)
    life.place[YOU] = 2
    assert HERE == where_heard(life, WORLD, CARELESS)
    keep_near(life, WORLD, KIND)
    assert 2 == life.place[KIND]
    assert 2 == where_heard(life, WORLD, CARELESS)
