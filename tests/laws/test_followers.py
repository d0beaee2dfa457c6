"""What a reader would say is true of those who follow, and of being followed."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours, with_one
from wintering.laws.answering import (
    DISTANCE,
    EVADE,
    FOOD,
    REPLACED,
    SEND_OFF,
    SHARE,
    SHOWN,
    SING,
    THANK,
    WEEP,
    answer_to,
    do_before_them,
    give_answer,
)
from wintering.laws.feeling import ANXIETY, FEAR, felt, stir
from wintering.laws.following import (
    deliver,
    distance_kept,
    keep_near,
    leave_to_report,
    lose_you,
    where_heard,
)
from wintering.laws.glimpse import LEVEL_PERSON, show, sight_rate, try_to_see
from wintering.laws.matters import ANSWER_NO, ANSWER_NOD, ANSWER_YES
from wintering.laws.meeting import sight_m
from wintering.laws.relief import ask_relief, may_be_sent, wants_relief
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
from wintering.laws.scouts import bear_cold, eat_own, gives_in_to_cold, hunt_for_self
from wintering.laws.signs import (
    SIGN_HEARTH,
    SIGN_SNARE,
    find_raid,
    hearth_odds,
    leave_hearth,
    try_to_find,
    try_to_find_hearth,
)
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.laws.watch import come, keep_alive, provide, watch
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
from wintering.laws.works import GOOD_MEAT, WORK_CUT_WOOD, WORK_KEEP_WATCH, WORK_WALK_SNARES
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER, ROLE_LEADER

CARELESS, KIND, RESENTFUL, SPARE, LEADER = 1, 2, 3, 4, 5
HERE, VILLAGE = 0, 1
FULL_DAY_LX, MOONLIGHT_LX = 10_000.0, 0.1
JANUARY, JULY = 0, 6

WORLD = make_world(
    people=6,
    places=3,
    activities=2,
    items=1,
    item_is_food=(1,),
    activity_work=(WORK_CUT_WOOD, WORK_KEEP_WATCH),
    person_role=(0, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_LEADER),
    person_group=(0, 1, 1, 1, 1, 1),
    person_care=(0.5, 0.2, 0.85, 0.7, 0.9, 0.9),
    person_kindness=(0.5, 0.5, 0.9, 0.2, 0.5, 0.5),
    person_grudge=(0.0, 0.2, 0.1, 0.9, 0.2, 0.2),
    person_office=(0.5, 0.3, 0.45, 0.6, 0.65, 0.9),
    person_home=(HERE, VILLAGE, VILLAGE, VILLAGE, VILLAGE, VILLAGE),
    place_group=(NONE, 1, NONE),
    start_items=((0.0,), (2.0,), (2.0,), (2.0,), (2.0,), (0.0,)),
    distance_km=((0.0, 20.0, 1.0), (20.0, 0.0, 20.0), (1.0, 20.0, 0.0)),
    item_of_good=with_one((NONE,) * 24, GOOD_MEAT, 0),
)
IN_LEAF = WORLD._replace(day_month=(JULY,) * 300)


def watched(*near: int, seed: int = 1) -> Life:
    """A life by day with followers near; the leader and whoever is not near in the village."""
    life = begin_life(WORLD, seed=seed, hour=24 * 60 + 12)
    life.day = 60
    life.illuminance_lx = FULL_DAY_LX
    life.air_c = life.country_c = 10.0
    life.place[LEADER] = life.place[SPARE] = VILLAGE
    for person in (CARELESS, KIND, RESENTFUL):
        life.sent[person] = 1
        life.has_item[person][0] = 2.0
        life.place[person] = VILLAGE
    for person in near:
        life.is_near[person] = 1
        life.place[person] = HERE
        life.watch_m[person] = distance_kept(life, WORLD, person)
    return life


def rate_of(person: int, world=WORLD, lux: float = FULL_DAY_LX) -> float:
    """How often in an hour open eyes would see one of them, where they keep."""
    life = watched(person)
    life.illuminance_lx = lux
    line_m = sight_m(life, world, HERE)
    return sight_rate(life, world, person, distance_kept(life, world, person), line_m)


def test_the_careless_one_is_seen_several_times_as_often_as_the_careful():
    assert 3.0 * rate_of(KIND) < rate_of(CARELESS)


def test_in_summer_leaf_they_are_nearly_invisible():
    assert rate_of(CARELESS, IN_LEAF) < rate_of(CARELESS) / 3.0
    assert rate_of(KIND, IN_LEAF) < rate_of(KIND) / 4.0


def test_by_moonlight_nobody_is_made_out_among_the_trees():
    assert rate_of(CARELESS, lux=MOONLIGHT_LX) < 0.02 * rate_of(CARELESS)


def test_falling_snow_hides_them_and_lying_snow_betrays_them():
    life = watched(CARELESS)
    line_m = sight_m(life, WORLD, HERE)
    clear = sight_rate(life, WORLD, CARELESS, 80.0, line_m)
    life.snowfall_mm = 3.0
    assert sight_rate(life, WORLD, CARELESS, 80.0, line_m) < clear
    found = []
    for snow_cm in (0.0, 10.0):
        signs = 0
        for seed in range(150):
            life = watched(CARELESS, seed=seed)
            life.snow_cm[HERE] = snow_cm
            press_tracks(life, WORLD, HERE, CARELESS, 0.6)
            try_to_find(life, WORLD, CARELESS)
            signs += life.sign_count
        found.append(signs)
    assert 2 * found[0] < found[1]


def test_your_own_prints_in_snow_keep_you_from_losing_them():
    lost = []
    for snow_cm in (0.0, 10.0):
        many = 0
        for seed in range(120):
            life = watched(CARELESS, seed=seed)
            life.snow_cm[HERE] = snow_cm
            press_tracks(life, WORLD, HERE, YOU, 1.0)
            do_before_them(life, WORLD, EVADE)
            many += life.is_near[CARELESS] == 0
        lost.append(many)
    assert 1.3 * lost[1] < lost[0]


# ---- they are people: they freeze, eat, tire


def frosty_night(life: Life, person: int, hours: int) -> None:
    """Let one bear so many hours of a frosty night."""
    life.air_c = life.country_c = -8.0
    life.wind_ms = 2.0
    life.light = 0.0
    for _hour in range(hours):
        pass_hours(life, 1)
        bear_cold(life, WORLD, person)


def test_the_cold_gets_into_them_and_they_tire():
    life = watched(KIND)
    frosty_night(life, KIND, 8)
    assert 0.05 < life.chill[KIND]
    assert 0.0 < life.weariness[KIND]
    life.air_c = 12.0
    before = life.chill[KIND]
    bear_cold(life, WORLD, KIND)
    assert life.chill[KIND] < before


def test_the_careless_one_makes_a_fire_sooner_and_leaves_its_ashes_where_you_may_find_them():
    hours = {}
    for person in (CARELESS, KIND):
        life = watched(person)
        hours[person] = 0
        while life.hearth_person[HERE] == NONE and hours[person] < 500:
            frosty_night(life, person, 1)
            hours[person] += 1
    assert hours[CARELESS] < hours[KIND] < 500
    life = watched(CARELESS)
    leave_hearth(life, CARELESS)
    pass_hours(life, 6)
    fresh = hearth_odds(life, WORLD)
    pass_hours(life, 24 * 10)
    assert 0.0 < hearth_odds(life, WORLD) < 0.2 * fresh
    while life.sign_count == 0:
        leave_hearth(life, CARELESS)
        pass_hours(life, 1)
        try_to_find_hearth(life, WORLD)
    assert SIGN_HEARTH == life.sign_kind
    assert NONE == life.hearth_person[HERE]


def test_whoever_is_frozen_through_goes_home_even_if_nobody_stays():
    life = watched(KIND)
    life.chill[KIND] = 1.0
    life.air_c = -8.0
    life.hour_of_day = 10
    keep_near(life, WORLD, KIND)
    assert 0 == life.is_near[KIND]
    life = watched(KIND)
    life.hour_of_day = 10
    keep_near(life, WORLD, KIND)
    assert 1 == life.is_near[KIND]
    assert not gives_in_to_cold(life, KIND)


def test_they_eat_what_they_carry_and_hunt_less_in_frost():
    life = watched(KIND)
    eat_own(life, WORLD, KIND)
    assert pytest.approx(2.0 - WORLD.par.watch_eats_kg) == life.has_item[KIND][0]
    gained = []
    for degrees in (15.0, -12.0):
        life.has_item[KIND][0], life.country_c = 0.0, degrees
        hunt_for_self(life, WORLD, KIND)
        gained.append(life.has_item[KIND][0])
    assert gained[1] < 0.2 * gained[0]


def test_the_resentful_one_robs_your_snare_when_hungry_and_the_kind_one_goes_without():
    robbed = {}
    for person in (RESENTFUL, KIND):
        robbed[person] = 0
        for seed in range(60):
            life = watched(person, seed=seed)
            life.has_item[person][0] = 0.0
            life.catch_at[HERE] = 1
            eat_own(life, WORLD, person)
            robbed[person] += life.robbed_at[HERE]
            assert life.catch_at[HERE] + life.robbed_at[HERE] == 1
            if not life.robbed_at[HERE]:
                assert 0.0 < life.weariness[person]
    assert 0 == robbed[KIND]
    assert 10 < robbed[RESENTFUL] < 50


def test_a_snare_that_a_person_emptied_is_a_sign_and_a_dark_one():
    life = watched(RESENTFUL)
    life.raider[HERE] = RESENTFUL
    life.work = WORK_WALK_SNARES
    find_raid(life, WORLD)
    assert 0 == life.sign_count  # the line has not been walked
    life.robbed = 1
    find_raid(life, WORLD)
    assert SIGN_SNARE == life.sign_kind
    assert life.reading < -0.5
    find_raid(life, WORLD)
    assert 1 == life.sign_count


# ---- what you make of it


def test_food_left_speaks_for_guards_and_an_emptied_snare_for_hunters():
    given = watched(KIND)
    give_answer(given, WORLD, KIND, FOOD, 0.4)
    assert 1.0 < given.reading
    assert 0.2 < suspicion_now(given, WORLD)


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


# ---- what you do, and how it is answered


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
    life.left_item[HERE][0] = 0.5
    before = life.has_item[KIND][0]
    do_before_them(life, WORLD, SHARE)
    assert 0.0 == life.left_item[HERE][0]
    assert pytest.approx(before + 0.5) == life.has_item[KIND][0]


def test_thanks_bring_them_nearer_and_are_remembered():
    life = watched(KIND)
    life.wider_m[KIND], life.watch_m[KIND] = 70.0, 90.0
    warmth = life.warmth[KIND][YOU]
    do_before_them(life, WORLD, THANK)
    assert 0.0 < life.wider_m[KIND] < 70.0
    assert warmth < life.warmth[KIND][YOU]


# ---- what she learns of you


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
    assert 0.0 < life.left_item[HERE][0]


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


# ---- being let off


def test_the_resentful_one_asks_in_time_to_be_replaced_and_the_kind_one_does_not():
    life = watched()
    assert ANSWER_YES == wants_relief(life, WORLD, RESENTFUL)
    assert ANSWER_NO == wants_relief(life, WORLD, KIND)
    life.sent_hour[RESENTFUL] = life.hour - 24 * 5
    assert ANSWER_NO == wants_relief(life, WORLD, RESENTFUL)


def test_whoever_came_to_like_you_stays():
    life = watched()
    life.warmth[RESENTFUL][YOU] = life.respect[RESENTFUL][YOU] = 0.9
    assert ANSWER_NO == wants_relief(life, WORLD, RESENTFUL)


def test_one_is_let_off_when_another_can_go_and_that_one_goes():
    life = watched(CARELESS, KIND)
    ask_relief(life, WORLD, RESENTFUL, LEADER)
    assert (0, 1) == (life.sent[RESENTFUL], life.sent[SPARE])
    assert life.hour == life.relieved_hour[RESENTFUL]
    assert not may_be_sent(life, WORLD, RESENTFUL)


def test_the_new_step_is_noticed_by_whoever_knew_the_old_ones():
    life = watched(CARELESS, KIND)
    ask_relief(life, WORLD, RESENTFUL, LEADER)
    understand(life, WORLD, BY_RESCUE)
    life.place[SPARE] = HERE
    life.smoke_seen = 1.0
    while life.is_near[SPARE] == 0:
        pass_hours(life, 1)
        come(life, WORLD, SPARE)
    assert REPLACED == life.answer_kind
    assert SPARE == life.answer_person


def test_only_three_are_ever_out_at_once():
    life = watched()
    assert not may_be_sent(life, WORLD, SPARE)
    life.sent[CARELESS] = 0
    assert may_be_sent(life, WORLD, SPARE)


def test_an_hour_of_the_law_lets_them_keep_near_eat_and_be_used_to():
    life = watched(CARELESS, KIND)
    understand(life, WORLD, BY_RESCUE)
    watch(life, WORLD)
    assert 0.0 < life.ease
    pass_hours(life, 6)
    watch(life, WORLD)
    assert life.has_item[KIND][0] < 2.0
    assert 0.0 <= tracks_now(life, HERE, 0)
    assert NEVER_YET == life.hearth_hour[HERE]
