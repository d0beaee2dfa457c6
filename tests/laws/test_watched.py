"""What a reader would say is true of being followed: what you make of it, what is answered."""

from __future__ import annotations

import pytest

from laws.followers_samples import (
    CARELESS,
    HERE,
    KIND,
    LEADER,
    RESENTFUL,
    WORLD,
    watched,
)
from laws.hearts_samples import (
    pass_hours,
)
from wintering.laws.answering import (
    DISTANCE,
    EVADE,
    FOOD,
    REPLACED,
    SEND_OFF,
    SHARE,
    SHOWN,
    THANK,
    WEEP,
    answer_to,
    do_before_them,
    give_answer,
)
from wintering.laws.feeling import (
    ANXIETY,
    FEAR,
    felt,
    stir,
)
from wintering.laws.glimpse import (
    LEVEL_PERSON,
    LEVEL_SIGN,
    show,
    try_to_see,
)
from wintering.laws.leavings import leave_lying, lying_at
from wintering.laws.matters import (
    ANSWER_NOD,
)
from wintering.laws.watch import (
    keep_alive,
)
from wintering.laws.working_out import (
    BY_RESCUE,
    BY_SIGNS,
    conclude,
    misread,
    reading_now,
    suspect,
    suspicion_now,
    understand,
    weigh_day,
)
from wintering.life.names import (
    YOU,
)
from wintering.life.never import NEVER_YET


def test_food_left_speaks_for_guards_and_an_emptied_snare_for_hunters():
    given = watched(KIND)
    give_answer(given, WORLD, KIND, FOOD, 0.4)
    assert 1.0 < given.reading
    assert 0.2 < suspicion_now(given, WORLD)


def test_the_hour_is_kept_at_which_you_first_saw_one_and_first_thought_so():
    life = watched(KIND)
    life.suspicion = 0.0
    suspect(life, WORLD, 0.2, 0.0)
    show(life, WORLD, KIND, LEVEL_SIGN)
    assert NEVER_YET == life.suspected_hour == life.first_glimpse_hour
    pass_hours(life, 50)
    suspect(life, WORLD, 0.9, 0.0)
    show(life, WORLD, KIND, LEVEL_PERSON)
    first = life.hour
    pass_hours(life, 50)
    suspect(life, WORLD, 0.9, 0.0)
    show(life, WORLD, KIND, LEVEL_PERSON)
    assert first == life.suspected_hour == life.first_glimpse_hour


def test_the_same_signs_look_darker_to_whoever_is_afraid_and_lighter_to_whoever_was_let_pass():
    life = watched(KIND)
    plain = reading_now(life, WORLD)
    stir(life, WORLD, FEAR, 0.8)
    assert reading_now(life, WORLD) < plain - 1.0
    life = watched(KIND)
    life.answer_pass[LEADER] = ANSWER_NOD
    assert plain < reading_now(life, WORLD)
    life.understanding = 1.0
    assert plain + 1.0 < reading_now(life, WORLD)


def test_days_on_which_nothing_was_done_to_you_settle_it_and_sooner_if_you_were_helpless():
    days = []
    for wound in (0.0, 0.6):
        life = watched(KIND)
        life.wound = wound
        count = 0
        while life.understood == 0 and count < 400:
            life.suspicion, life.suspicion_hour = 0.9, life.hour
            pass_hours(life, 24)
            weigh_day(life, WORLD)
            count += 1
        days.append(count)
        assert BY_SIGNS == life.understood_by
        assert life.hour == life.understood_hour
    assert 2 * days[1] < days[0] < 120


def test_signs_can_be_misread_and_a_misreading_does_not_last_against_kindness():
    life = watched(RESENTFUL, KIND)
    life.suspicion, life.suspicion_hour = 0.9, life.hour
    stir(life, WORLD, FEAR, 0.9)
    stir(life, WORLD, ANXIETY, 0.9)
    for _sign in range(2):
        suspect(life, WORLD, 0.3, -0.9)
    assert 1 == life.misread
    assert 0 == life.understood
    for _gift in range(4):
        pass_hours(life, 24 * 4)
        life.suspicion, life.suspicion_hour = 0.9, life.hour
        give_answer(life, WORLD, KIND, FOOD, 0.4)
    assert 0 == life.misread
    assert 1 == life.understood


def test_nothing_is_concluded_of_what_is_hardly_suspected():
    life = watched(KIND)
    life.reading = 6.0
    life.suspicion, life.suspicion_hour = 0.2, life.hour
    conclude(life, WORLD)
    assert 0 == life.understood


def test_a_guard_is_seen_without_alarm_and_a_hunter_with_more():
    fright = {}
    for name in ("unknown", "hunter", "guard"):
        life = watched(KIND)
        if name == "guard":
            understand(life, WORLD, BY_SIGNS)
        elif name == "hunter":
            misread(life, WORLD)
        before = felt(life, WORLD, FEAR)
        show(life, WORLD, KIND, LEVEL_PERSON)
        fright[name] = (felt(life, WORLD, FEAR) - before) / (1.0 - before)
    assert 0.0 == fright["guard"] < fright["unknown"] < fright["hunter"]


def test_they_become_part_of_the_woods_and_are_let_by_unnoticed():
    life = watched(CARELESS)
    understand(life, WORLD, BY_SIGNS)
    for _day in range(90):
        weigh_day(life, WORLD)
    assert 0.8 < life.ease < 0.9
    for _hour in range(400):
        pass_hours(life, 1)
        try_to_see(life, WORLD, CARELESS)
    assert life.glimpse_count < life.let_by_count


def test_who_does_not_know_of_them_never_grows_used_to_them():
    life = watched(CARELESS)
    for _day in range(90):
        weigh_day(life, WORLD)
    assert 0.0 == life.ease


def test_whoever_keeps_you_alive_is_known_from_then_on():
    life = watched(KIND)
    misread(life, WORLD)
    keep_alive(life, WORLD, KIND)
    assert (1, 0, BY_RESCUE) == (life.understood, life.misread, life.understood_by)
    assert 1 == life.rescued_count
    assert life.hour == life.understood_hour


@pytest.mark.parametrize(
    ("person", "what", "answer"),
    [
        (KIND, THANK, SHOWN),
        (RESENTFUL, THANK, DISTANCE),
        (KIND, WEEP, FOOD),
        (CARELESS, WEEP, DISTANCE),
        (RESENTFUL, EVADE, REPLACED),
        (CARELESS, EVADE, DISTANCE),
        (KIND, SEND_OFF, DISTANCE),
        (RESENTFUL, SEND_OFF, REPLACED),
    ],
)
def test_each_answers_in_kind_by_what_they_are_like(person: int, what: int, answer: int):
    assert answer == answer_to(watched(person), WORLD, person, what)


def test_a_share_is_taken_and_carried_and_nothing_is_made_of_nothing():
    life = watched(KIND)
    leave_lying(life, HERE, 0, 0.5)
    before = life.has_item[KIND][0]
    do_before_them(life, WORLD, SHARE)
    assert 0.0 == lying_at(life, HERE, 0)
    assert pytest.approx(before + 0.5) == life.has_item[KIND][0]


def test_thanks_bring_them_nearer_and_are_remembered():
    life = watched(KIND)
    life.wider_m[KIND], life.watch_m[KIND] = 70.0, 90.0
    warmth = life.warmth[KIND][YOU]
    do_before_them(life, WORLD, THANK)
    assert 0.0 < life.wider_m[KIND] < 70.0
    assert warmth < life.warmth[KIND][YOU]
