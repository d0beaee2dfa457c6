"""Settlements: how a camp gets on by itself, and what it shows to someone on a hill."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.afar import (
    cause_of,
    cause_taken,
    is_quiet,
    look_down,
    looks_well,
    people_out,
    seen_with,
    sentries,
    smokes,
)
from wintering.laws.feeling import FEAR
from wintering.laws.meanings import FACT_SCAVENGERS
from wintering.laws.people import people
from wintering.laws.reasons import (
    REASON_DUTY,
    REASON_HUNGER,
    REASON_ILLNESS,
    REASON_NONE,
    REASON_SNOW,
    REASON_STRANGERS,
)
from wintering.laws.settlements import live_day, settlements, share_out
from wintering.laws.works import WORK_COUNCIL, WORK_HEAL, WORK_IDLE, WORK_LOOK_DOWN, WORK_SLEEP
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import NEVER
from wintering.storyworld.tables import Tables

HEAD, HAND = 1, 2
CAMP, RISE, FAR_VILLAGE = range(3)
IDLE, HEAL, COUNCIL, SLEEP, LOOK = range(5)
OCTOBER, JANUARY = 9, 0
SOULS = 100


def country(month: int = OCTOBER, *, light_h: float = 11.0, healer: bool = False) -> Tables:
    """A camp of a hundred, a rise over it, and an empty village far off, all year one month."""
    doing = HEAL if healer else IDLE
    return make_world(
        people=3,
        places=3,
        facts=1,
        activities=5,
        activity_work=(WORK_IDLE, WORK_HEAL, WORK_COUNCIL, WORK_SLEEP, WORK_LOOK_DOWN),
        distance_km=((0.0, 1.4, 30.0), (1.4, 0.0, 30.0), (30.0, 30.0, 0.0)),
        place_souls=(SOULS, 0, 0),
        fact_means=(FACT_SCAVENGERS,),
        fact_about=(-1,),
        fact_since_hour=(NEVER,),
        person_home=(FAR_VILLAGE, CAMP, CAMP),
        person_office=(0.5, 0.7, 0.0),
        routine_activity=((doing,) * 24,) * 3,
        day_month=(month,) * 300,
        sunrise_h=(12.0 - light_h / 2.0,) * 300,
        sunset_h=(12.0 + light_h / 2.0,) * 300,
        dawn_h=(11.5 - light_h / 2.0,) * 300,
        dusk_h=(12.5 + light_h / 2.0,) * 300,
    )


AUTUMN = country()
WINTER = country(JANUARY, light_h=9.5)


def begun(world: Tables = AUTUMN, hour: int = 12, seed: int = 1) -> Life:
    """A life with two of the camp at home and mild dry weather."""
    life = begin_life(world, seed=seed, hour=hour)
    for person in range(world.people):
        life.place[person] = world.person_home[person]
        life.activity[person] = IDLE
    life.country_c = 8.0
    return life


def after(days: int, world: Tables, *, cold: float = 8.0, snow_mm: float = 0.0) -> Life:
    """A life in which the camp has lived so many days of one weather."""
    life = begun(world, hour=4)
    life.country_c = cold
    life.snow_mm[CAMP] = snow_mm
    for _ in range(days):
        pass_hours(life, 24)
        settlements(life, world)
    return life


def test_autumn_fills_the_stores_and_winter_empties_them():
    start = begun().camp_food_days[CAMP]
    assert after(30, AUTUMN).camp_food_days[CAMP] > start
    assert after(30, WINTER, cold=-3.0, snow_mm=60.0).camp_food_days[CAMP] < start


def test_short_days_and_frost_empty_the_woodpile():
    assert after(20, AUTUMN).camp_wood_days[CAMP] > begun().camp_wood_days[CAMP]
    assert after(20, WINTER, cold=-8.0).camp_wood_days[CAMP] < begun().camp_wood_days[CAMP]


def test_a_camp_is_built_and_never_quite_finished():
    early, late = after(30, AUTUMN).camp_built[CAMP], after(200, AUTUMN).camp_built[CAMP]
    assert begun().camp_built[CAMP] < early < late < 1.0


def test_cold_and_bare_ground_make_people_sick_and_a_healer_mends_them():
    cold = after(40, WINTER, cold=-8.0).camp_sick[CAMP]
    mild = after(40, AUTUMN).camp_sick[CAMP]
    healed = after(40, country(JANUARY, light_h=9.5, healer=True), cold=-8.0).camp_sick[CAMP]
    assert mild < healed < cold


def test_nobody_lives_where_there_are_no_souls():
    life = after(10, AUTUMN)
    assert life.camp_food_days[FAR_VILLAGE] == 0.0
    assert life.camp_built[RISE] == 0.0


def test_when_food_runs_short_the_council_cuts_the_bowls():
    life = begun(WINTER, hour=4)
    life.camp_food_days[CAMP] = 15.0
    live_day(life, WINTER, CAMP)
    assert (life.camp_ration[CAMP], life.camp_council[CAMP]) == (0.75, REASON_HUNGER)
    assert life.camp_council_hour[CAMP] == life.hour
    life.camp_food_days[CAMP] = 5.0
    pass_hours(life, 24 * 7)
    live_day(life, WINTER, CAMP)
    assert life.camp_ration[CAMP] == 0.5


def test_bowls_are_filled_again_once_there_is_something_over():
    life = begun(WINTER, hour=4)
    life.camp_ration[CAMP] = 0.75
    found: list[float] = []
    for food in (27.0, 36.0):
        pass_hours(life, 24 * 7)
        life.camp_food_days[CAMP] = food
        live_day(life, WINTER, CAMP)
        found.append(life.camp_ration[CAMP])
    assert found == [0.75, 1.0]


def test_those_whose_office_weighs_sit_in_council_that_evening():
    life = begun(WINTER, hour=20)
    life.camp_council[CAMP] = REASON_HUNGER
    people(life, WINTER)
    assert [life.activity[who] for who in (HEAD, HAND)] == [COUNCIL, IDLE]


def test_empty_bowls_lower_the_spirits():
    life = begun(WINTER, hour=4)
    life.camp_food_days[CAMP] = 5.0
    life.camp_ration[CAMP] = 0.5
    before = life.spirits[HAND]
    settlements(life, WINTER)
    assert life.spirits[HAND] < before


def test_word_of_raiders_doubles_the_watch_whether_or_not_it_is_true():
    life = begun(hour=4)
    settlements(life, AUTUMN)
    quiet = sentries(life, AUTUMN, CAMP)
    life.belief[HEAD][0], life.belief_hour[HEAD][0] = 1.0, life.hour
    settlements(life, AUTUMN)
    assert life.fact_is_true[0] == 0
    assert sentries(life, AUTUMN, CAMP) >= 2 * quiet > 0


def test_the_less_there_is_the_more_go_out_for_food():
    life = begun()
    life.camp_food_days[CAMP] = 60.0
    enough = share_out(life, AUTUMN, CAMP), people_out(life, AUTUMN, CAMP)
    life.camp_food_days[CAMP] = 0.0
    assert share_out(life, AUTUMN, CAMP) > enough[0]
    assert people_out(life, AUTUMN, CAMP) < enough[1]


def test_a_camp_is_fuller_by_day_than_by_night_and_smokes_at_meals():
    life = begun(hour=12)
    noon = people_out(life, AUTUMN, CAMP), smokes(life, AUTUMN, CAMP)
    pass_hours(life, 6)
    assert smokes(life, AUTUMN, CAMP) > noon[1]
    pass_hours(life, 6)
    assert people_out(life, AUTUMN, CAMP) < 0.5 * noon[0]


@pytest.mark.parametrize("reason", [REASON_NONE, REASON_SNOW, REASON_ILLNESS, REASON_HUNGER])
def test_a_camp_is_quiet_for_a_reason(reason: int):
    life = begun()
    life.camp_food_days[CAMP] = 0.0 if reason == REASON_HUNGER else 60.0
    life.camp_sick[CAMP] = 0.4 if reason == REASON_ILLNESS else 0.0
    life.snowfall_mm = 3.0 if reason == REASON_SNOW else 0.0
    assert is_quiet(life, AUTUMN, CAMP) == (reason != REASON_NONE)
    assert cause_of(life, AUTUMN, CAMP) == reason


def test_a_council_keeps_people_from_sight():
    life = begun(country(light_h=20.0), hour=20)
    life.camp_food_days[CAMP] = 60.0
    life.camp_council[CAMP] = REASON_ILLNESS
    assert cause_of(life, country(light_h=20.0), CAMP) == REASON_DUTY


def taken(fear: float) -> list[int]:
    """What the quiet of a sick camp is taken for, in fifty lives."""
    found: list[int] = []
    for seed in range(50):
        life = begun(seed=seed)
        life.camp_sick[CAMP] = 0.4
        life.feeling[YOU][FEAR], life.feeling_hour[YOU][FEAR] = fear, life.hour
        found.append(cause_taken(life, AUTUMN, CAMP))
    return found


def test_who_fears_misreads_a_quiet_camp():
    assert taken(1.0).count(REASON_STRANGERS) > 40
    assert taken(0.1).count(REASON_ILLNESS) > taken(0.9).count(REASON_ILLNESS)


def test_looking_down_shows_the_camp_of_that_hour():
    life = begun()
    life.place[YOU] = RISE
    life.last_activity, life.work = LOOK, WORK_LOOK_DOWN
    life.camp_sick[CAMP] = 0.4
    life.feeling[YOU][FEAR], life.feeling_hour[YOU][FEAR] = 1.0, life.hour
    look_down(life, AUTUMN)
    assert (life.afar_place, life.afar_hour) == (CAMP, life.hour)
    assert life.afar_out == people_out(life, AUTUMN, CAMP)
    assert life.afar_cause == REASON_ILLNESS
    assert life.afar_taken == REASON_STRANGERS  # who is afraid sees fear
    life.place[YOU] = FAR_VILLAGE
    pass_hours(life, 1)
    look_down(life, AUTUMN)
    assert life.afar_hour == life.hour - 1


def test_who_works_among_people_looks_well_whatever_they_feel():
    life = begun()
    life.spirits[HEAD], life.spirits_hour[HEAD] = -0.8, life.hour
    life.spirits[HAND], life.spirits_hour[HAND] = 0.2, life.hour
    life.talk_min[HEAD] = 30.0
    life.talks_to[HEAD], life.talk_left_min[HEAD] = HAND, 30.0
    assert looks_well(life, AUTUMN, HEAD) > looks_well(life, AUTUMN, HAND)
    assert seen_with(life, AUTUMN, HAND) == HEAD
    life.talks_to[HEAD] = NONE
    assert seen_with(life, AUTUMN, HAND) == NONE
    life.activity[HEAD] = SLEEP
    assert looks_well(life, AUTUMN, HEAD) < 0.5
