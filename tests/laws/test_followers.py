"""What a reader would say is true of those who follow: how they are seen, that they are people."""

from __future__ import annotations

import pytest

from laws.followers_samples import (
    CARELESS,
    FULL_DAY_LX,
    HERE,
    KIND,
    LEADER,
    MOONLIGHT_LX,
    RESENTFUL,
    SPARE,
    WORLD,
    watched,
)
from laws.hearts_samples import (
    pass_hours,
)
from wintering.laws.answering import (
    EVADE,
    REPLACED,
    do_before_them,
)
from wintering.laws.following import (
    distance_kept,
    keep_near,
)
from wintering.laws.glimpse import (
    sight_rate,
)
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_YES,
)
from wintering.laws.meanings import (
    FACT_WATCHED,
)
from wintering.laws.meeting import (
    sight_m,
)
from wintering.laws.relief import (
    ask_relief,
    may_be_sent,
    wants_relief,
)
from wintering.laws.scouts import (
    bear_cold,
    eat_own,
    gives_in_to_cold,
    go_to_your_line,
    hunt_for_self,
)
from wintering.laws.signs import (
    SIGN_HEARTH,
    SIGN_SNARE,
    find_raid,
    hearth_odds,
    leave_hearth,
    try_to_find,
    try_to_find_hearth,
)
from wintering.laws.tracks import (
    press_tracks,
    tracks_now,
)
from wintering.laws.watch import (
    come,
    watch,
)
from wintering.laws.working_out import (
    BY_RESCUE,
    misread,
    understand,
)
from wintering.laws.works import (
    WORK_WALK_SNARES,
)
from wintering.life.names import (
    NONE,
    YOU,
)
from wintering.life.never import (
    NEVER_YET,
)
from wintering.life.record import (
    Life,
)

FROST_C = -7.0  # air in which little game is about


def rate_of(person: int, lux: float = FULL_DAY_LX, leaf: float = 0.0) -> float:
    """How often in an hour open eyes would see one of them, where they keep."""
    life = watched(person)
    life.illuminance_lx = lux
    life.leaf = leaf
    line_m = sight_m(life, WORLD, HERE)
    return sight_rate(life, WORLD, person, distance_kept(life, WORLD, person), line_m)


def test_the_careless_one_is_seen_several_times_as_often_as_the_careful():
    assert 3.0 * rate_of(KIND) < rate_of(CARELESS)


def test_in_summer_leaf_they_are_nearly_invisible():
    assert rate_of(CARELESS, leaf=1.0) < rate_of(CARELESS) / 3.0
    assert rate_of(KIND, leaf=1.0) < rate_of(KIND) / 4.0


def test_they_are_seen_the_oftener_the_more_leaf_has_fallen():
    rates = [rate_of(CARELESS, leaf=leaf) for leaf in (1.0, 0.6, 0.3, 0.0)]
    assert rates == sorted(set(rates))


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
            life.country_c = FROST_C
            life.catch_at[HERE] = 1
            eat_own(life, WORLD, person)
            assert 0.0 < life.weariness[person]
            assert go_to_your_line(life, WORLD, person) == (life.robbed_at[HERE] == 1)
            robbed[person] += life.robbed_at[HERE]
            assert life.catch_at[HERE] + life.robbed_at[HERE] == 1
    assert 0 == robbed[KIND]
    assert 5 < robbed[RESENTFUL] < 40


def test_nobody_goes_along_your_line_who_has_food():
    for seed in range(60):
        life = watched(RESENTFUL, seed=seed)
        life.country_c = FROST_C
        life.catch_at[HERE] = 1
        assert not go_to_your_line(life, WORLD, RESENTFUL)


def test_hard_frost_makes_them_hungry_enough_to_rob_and_mild_days_do_not():
    """They live by small hunting of their own: a fortnight of it, with your snare always full."""
    robbed: dict[float, int] = {}
    for air_c in (12.0, FROST_C):
        robbed[air_c] = 0
        for seed in range(20):
            life = watched(RESENTFUL, seed=seed)
            life.has_item[RESENTFUL][0] = 0.0
            life.country_c = air_c
            for _ in range(14):
                pass_hours(life, 24)
                life.catch_at[HERE] = 1
                go_to_your_line(life, WORLD, RESENTFUL)
                hunt_for_self(life, WORLD, RESENTFUL)
                eat_own(life, WORLD, RESENTFUL)
            robbed[air_c] += life.robbed_at[HERE]
    assert 0 == robbed[12.0]
    assert 20 < robbed[FROST_C] < 20 * 10


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


def test_whoever_works_it_out_believes_it_and_whoever_misreads_it_does_not():
    life = watched(CARELESS, KIND)
    world = WORLD._replace(fact_means=(FACT_WATCHED, *WORLD.fact_means[1:]))
    understand(life, world, BY_RESCUE)
    assert (1.0, life.hour) == (life.belief[YOU][0], life.belief_since[YOU][0])
    assert YOU == life.belief_from[YOU][0]
    misread(life, world)
    assert 0.0 == life.belief[YOU][0]
