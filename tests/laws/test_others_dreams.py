"""What the others dream of: what their last days were about, and what a dream leaves in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from laws.hearts_samples import begin_life, parameters, pass_hours
from laws.test_carried import DEED, GENTLE, LEAVER, LISTENER, PARTING, SHARER, people_of_one_event
from wintering.laws.dreaming import (
    DREAMT_COLD,
    DREAMT_DEAD,
    DREAMT_HUNGER,
    DREAMT_KILLING,
    DREAMT_MEMORY,
    DREAMT_NOTHING,
    DREAMT_PEOPLE,
    DREAMT_WORK,
)
from wintering.laws.feeling import ANXIETY, felt_by
from wintering.laws.hardship import EVENING
from wintering.laws.others import NIGHT_HOUR
from wintering.laws.others_dreams import (
    LONG_TALK_MIN,
    WORKDAY_HOUR,
    draw_day_of,
    dream_of_days,
    live_day_of,
    missed_by,
    note_day_of,
    others_dream,
)
from wintering.laws.works import WORK_BURY, WORK_CUT_WOOD, WORK_HUNT, WORK_IDLE
from wintering.life.chance import key_hour
from wintering.life.events import OTHER_DREAMT
from wintering.life.moments import clear_moments, meet
from wintering.life.names import NONE, USES_KEPT, YOU
from wintering.life.record import Life

CAMP, WOODS = 0, 1
CUT, HUNT, BURY, IDLE = range(4)
WORLD = people_of_one_event(
    places=2,
    place_souls=(100, 0),
    activities=4,
    activity_work=(WORK_CUT_WOOD, WORK_HUNT, WORK_BURY, WORK_IDLE),
    par=parameters(memory_others_dream=1.0),  # every dream stays
)


def at(hour: int) -> Life:
    """A life at an hour, mild, the camp fed, nobody at anything, nobody missed."""
    life = begin_life(WORLD, hour=hour, checked=False)
    life.country_c = 15.0
    life.camp_food_days[CAMP], life.camp_ration[CAMP] = 30.0, 1.0
    life.camp_wood_days[CAMP], life.camp_built[CAMP] = 9.0, 1.0
    for person in range(WORLD.people):
        life.activity[person] = NONE
        life.talks_to[person] = NONE
        life.warmth[person] = [0.0] * WORLD.people
        life.longing[person] = [0.0] * WORLD.people
        life.trace_hour[person] = [-1000] * WORLD.memories
    return life


def day_of(life: Life, person: int = SHARER) -> tuple[int, int]:
    """What someone's day was about, once this hour of it is over."""
    live_day_of(life, WORLD, person)
    slot = life.day % USES_KEPT
    return life.day_matter_of[person][slot], life.day_about_of[person][slot]


def after_days(matters: Sequence[int], about: int = NONE) -> Life:
    """A life in the small hours, after days that were each about something, oldest first."""
    life = at(12)
    for matter in matters:
        note_day_of(life, SHARER, matter, about)
        pass_hours(life, 24)
    pass_hours(life, NIGHT_HOUR - 12)
    return life


def dreams(life: Life, many: int = 400) -> Counter[tuple[int, int, int]]:
    """Whom so many dreams are of, by matter and days ago: a night of many seeds."""
    found: Counter[tuple[int, int, int]] = Counter()
    for seed in range(many):
        life.seed_low = seed
        key_hour(life)
        before = life.event_count
        dream_of_days(life, WORLD, SHARER)
        if life.event_count > before:
            slot = before % len(life.event_kind)
            assert OTHER_DREAMT == life.event_kind[slot]
            ago = int(life.event_amount[slot])
            found[life.event_what[slot], life.event_whom[slot], ago] += 1
    return found


def test_a_day_is_about_whom_one_talked_with_long_and_not_about_a_word_in_passing():
    life = at(15)
    life.talks_to[SHARER], life.talk_left_min[SHARER] = LISTENER, LONG_TALK_MIN - 1.0
    assert DREAMT_NOTHING == day_of(life)[0]
    life.talk_left_min[SHARER] = LONG_TALK_MIN
    assert (DREAMT_PEOPLE, LISTENER) == day_of(life)
    assert (DREAMT_PEOPLE, SHARER) == day_of(life, LISTENER)


def test_of_two_it_is_about_the_one_they_are_fonder_of():
    life = at(15)
    life.warmth[SHARER][LISTENER] = 0.6
    for other in (LEAVER, LISTENER, LEAVER):
        note_day_of(life, SHARER, DREAMT_PEOPLE, other)
    assert (DREAMT_PEOPLE, LISTENER) == day_of(life)


def test_to_meet_you_is_what_a_day_was_about():
    life = at(15)
    life.met[SHARER] = 1
    clear_moments(life)
    assert DREAMT_NOTHING == day_of(life)[0]
    meet(life, SHARER)
    assert (DREAMT_PEOPLE, YOU) == day_of(life)


def test_whom_one_misses_is_what_an_evening_is_about():
    """The one who is away, not the one who is there; and not at noon."""
    life = at(EVENING)
    for other in (LEAVER, LISTENER):
        life.warmth[SHARER][other], life.longing[SHARER][other] = 0.8, 0.9
    assert NONE == missed_by(life, WORLD, SHARER)
    life.place[LEAVER] = WOODS
    assert LEAVER == missed_by(life, WORLD, SHARER)
    assert (DREAMT_PEOPLE, LEAVER) == day_of(life)
    life.warmth[SHARER][LEAVER] = 0.2
    assert NONE == missed_by(life, WORLD, SHARER)


@pytest.mark.parametrize(
    ("doing", "matter"),
    [
        (CUT, (DREAMT_WORK, CUT)),
        (HUNT, (DREAMT_KILLING, NONE)),
        (BURY, (DREAMT_DEAD, NONE)),
        (IDLE, (DREAMT_NOTHING, NONE)),
        (NONE, (DREAMT_NOTHING, NONE)),
    ],
)
def test_a_day_of_work_is_about_the_work(doing: int, matter: tuple[int, int]):
    life = at(WORKDAY_HOUR)
    life.activity[SHARER] = doing
    assert matter == day_of(life)


def test_a_hungry_camp_and_a_cold_one_are_what_a_day_was_about():
    hungry, cold, housed, burnt_up = at(EVENING), at(EVENING), at(EVENING), at(EVENING)
    hungry.camp_ration[CAMP] = 0.4
    for life in (cold, housed, burnt_up):
        life.country_c = -15.0
    cold.camp_built[CAMP] = 0.0
    burnt_up.camp_wood_days[CAMP] = 0.0
    assert [DREAMT_HUNGER, DREAMT_COLD, DREAMT_NOTHING, DREAMT_COLD] == [
        day_of(life)[0] for life in (hungry, cold, housed, burnt_up)
    ]
    cold.day_matter_of[LEAVER][0] = DREAMT_NOTHING
    cold.place[LEAVER] = WOODS
    assert DREAMT_COLD == day_of(cold, LEAVER)[0]


def test_a_memory_that_came_is_more_than_a_talk_and_less_than_burying_the_dead():
    life = at(24 - SHARER)
    life.trace_hour[SHARER][DEED] = life.hour
    note_day_of(life, SHARER, DREAMT_PEOPLE, LISTENER)
    assert (DREAMT_MEMORY, DEED) == day_of(life)
    note_day_of(life, SHARER, DREAMT_PEOPLE, LISTENER)
    assert (DREAMT_MEMORY, DEED) == day_of(life)
    note_day_of(life, SHARER, DREAMT_DEAD, NONE)
    assert (DREAMT_DEAD, NONE) == day_of(life)


def test_a_week_later_the_same_row_is_another_day():
    life = after_days([DREAMT_DEAD])
    pass_hours(life, 24 * USES_KEPT - 24 - NIGHT_HOUR)
    assert life.hour_of_day == 0 == life.day % USES_KEPT
    assert DREAMT_NOTHING == day_of(life)[0]


def test_their_dreams_draw_on_yesterday_and_on_days_five_to_seven_ago():
    """Blagrove 2011: days 1, 2 to 4, 5 to 7 ago by 1, .5, .8: shares of 4.9."""
    found: Counter[int] = Counter()
    life = after_days([DREAMT_DEAD] * 8)
    for seed in range(3000):
        life.seed_low = seed
        key_hour(life)
        found[draw_day_of(life, WORLD, SHARER)] += 1
    shares = [found[ago] / 3000.0 for ago in range(1, 8)]
    expected = [each / 4.9 for each in (1.0, 0.5, 0.5, 0.5, 0.8, 0.8, 0.8)]
    assert expected == pytest.approx(shares, abs=0.03)


def test_what_was_more_of_a_day_is_dreamt_of_oftener():
    found = dreams(after_days([DREAMT_WORK, DREAMT_DEAD, DREAMT_WORK]))
    assert found[DREAMT_DEAD, NONE, 2] > found[DREAMT_WORK, NONE, 1] > 0


def test_days_about_nothing_are_not_dreamt_of():
    assert not dreams(at(NIGHT_HOUR))
    assert 0 == draw_day_of(at(NIGHT_HOUR), WORLD, SHARER)


def test_few_of_their_dreams_stay():
    few = WORLD._replace(par=parameters())
    life = after_days([DREAMT_WORK] * 7)
    before = life.event_count
    for seed in range(500):
        life.seed_low = seed
        key_hour(life)
        dream_of_days(life, few, SHARER)
    kept = (life.event_count - before) / 500.0
    assert few.par.memory_others_dream == pytest.approx(kept, abs=0.04)


def test_whom_one_dreams_of_is_longed_for_by_whoever_is_fond_of_them():
    fond, cool = (after_days([DREAMT_PEOPLE], about=LISTENER) for _ in range(2))
    fond.warmth[SHARER][LISTENER] = 0.9
    for life in (fond, cool):
        assert {(DREAMT_PEOPLE, LISTENER, 1)} == set(dreams(life, many=3))
    assert fond.longing[SHARER][LISTENER] > 0.05 > 0.0 == cool.longing[SHARER][LISTENER]


def test_cold_and_hunger_dreamt_of_leave_one_uneasy_and_work_does_not():
    uneasy: list[float] = []
    for matter in (DREAMT_COLD, DREAMT_HUNGER, DREAMT_WORK):
        life = after_days([matter])
        dream_of_days(life, WORLD, SHARER)
        uneasy.append(felt_by(life, WORLD, SHARER, ANXIETY))
    assert uneasy[0] == uneasy[1] > 0.05 > uneasy[2] == 0.0


def test_a_memory_dreamt_of_is_of_whom_it_is_about_and_for_who_left_of_you():
    life = after_days([DREAMT_MEMORY], about=GENTLE)
    assert {(DREAMT_MEMORY, LEAVER, 1)} == set(dreams(life, many=3))
    assert {(DREAMT_MEMORY, NONE, 1)} == set(dreams(after_days([DREAMT_MEMORY], DEED), many=3))
    left = after_days([])
    left.day_matter_of[LEAVER][0], left.day_about_of[LEAVER][0] = DREAMT_MEMORY, PARTING
    pass_hours(left, 24)
    left.warmth[LEAVER][YOU] = 0.8
    dream_of_days(left, WORLD, LEAVER)
    assert left.longing[LEAVER][YOU] > 0.0


def test_where_a_nightmare_came_nothing_else_is_dreamt():
    woken, slept = (after_days([DREAMT_WORK]) for _ in range(2))
    woken.bad_nights_hour[SHARER] = woken.hour
    for life in (woken, slept):
        before = life.event_count
        others_dream(life, WORLD)
        life.event_count -= before
    assert (0, 1) == (woken.event_count, slept.event_count)


def test_by_day_nobody_dreams():
    life = after_days([DREAMT_WORK])
    pass_hours(life, 9)
    before = life.event_count
    others_dream(life, WORLD)
    assert before == life.event_count


def test_each_has_a_day_of_their_own():
    life = at(WORKDAY_HOUR)
    life.activity[SHARER], life.activity[LEAVER] = CUT, HUNT
    others_dream(life, WORLD)
    matters = [life.day_matter_of[person][0] for person in range(WORLD.people)]
    assert [DREAMT_NOTHING, DREAMT_WORK, DREAMT_KILLING, DREAMT_NOTHING] == matters
