"""What moves people in an hour: company, grief, guilt, the season; and how long they talk."""

from __future__ import annotations

import math
import statistics

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.meanings import FACT_ALIVE, MEMORY_DEED
from wintering.laws.people import people
from wintering.laws.placing import list_places
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_COLD,
    REASON_COMPANY,
    REASON_DARK,
    REASON_GUILT,
    REASON_LONGING,
    REASON_NONE,
    REASON_TIRED,
)
from wintering.laws.seasons import is_dark_out, night_h, stopped_by
from wintering.laws.talking import begin_talk, minutes_together, patience_min, talk_together
from wintering.laws.wants import (
    grieve,
    loneliness,
    pull,
    pull_at_most,
    spend_free_hour,
    weigh_company,
)
from wintering.laws.works import WORK_BUILD, WORK_GUARD, WORK_IDLE, WORK_SLEEP
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

MOTHER, FRIEND, SMITH, SINNER, FAR_ONE = range(1, 6)
GATE, CAMP, RISE, VILLAGE = range(4)
IDLE, SLEEP, BUILD, GUARD = range(4)
FAR = 20.0
DEED, FACT = 0, 0
SUNRISE, SUNSET = 7.5, 16.5  # of a winter's day
WORLD = make_world(
    people=6,
    places=4,
    facts=1,
    memories=1,
    activities=4,
    activity_work=(WORK_IDLE, WORK_SLEEP, WORK_BUILD, WORK_GUARD),
    activity_light=(0.0, 0.0, 0.15, 0.0),
    distance_km=(
        (0.0, 0.3, 1.2, FAR),
        (0.3, 0.0, 1.0, FAR),
        (1.2, 1.0, 0.0, FAR),
        (FAR, FAR, FAR, 0.0),
    ),
    fact_means=(FACT_ALIVE,),
    fact_about=(YOU,),
    memory_means=(MEMORY_DEED,),
    memory_weight=(1.0,),
    memory_age_hours=(48.0,),
    start_trace=((9,), (0,), (0,), (0,), (9,), (0,)),
    start_warmth=((0.0,) * 6, (0.9, 0.0, 0.0, 0.0, 0.0, 0.0), *((0.0,) * 6,) * 4),
    start_longing=((0.0,) * 6, (0.9, 0.0, 0.0, 0.0, 0.0, 0.0), *((0.0,) * 6,) * 4),
    person_home=(GATE, CAMP, CAMP, CAMP, CAMP, VILLAGE),
    routine_activity=((SLEEP,) * 7 + (BUILD,) * 8 + (IDLE,) * 9,) * 6,
    sunrise_h=(SUNRISE,) * 300,
    sunset_h=(SUNSET,) * 300,
    dawn_h=(SUNRISE - 0.5,) * 300,
    dusk_h=(SUNSET + 0.5,) * 300,
)


def begun(hour: int = 12, seed: int = 1) -> Life:
    """A life with everyone at home and nobody long alone."""
    life = begin_life(WORLD, seed=seed, hour=hour)
    for person in range(WORLD.people):
        life.place[person] = WORLD.person_home[person]
        life.grief[person] = 0.0
        life.activity[person] = WORLD.routine_activity[person][hour % 24]
    list_places(life, WORLD)
    return life


def test_nobody_is_in_two_places_and_all_are_somewhere():
    life = begun()
    life.going_to[SMITH] = RISE
    life.place[FRIEND] = VILLAGE
    list_places(life, WORLD)
    listed: dict[int, list[int]] = {}
    for place in range(WORLD.places):
        listed[place] = []
        person = life.first_here[place]
        while person != NONE:
            listed[place].append(person)
            person = life.next_here[person]
    assert listed == {GATE: [], CAMP: [MOTHER, SINNER], RISE: [], VILLAGE: [FRIEND, FAR_ONE]}
    assert life.many_here == [0, 2, 0, 2]


def test_people_would_be_with_whom_they_are_drawn_to_of_those_within_reach():
    life = begun()
    life.warmth[FRIEND][SMITH] = 0.6
    life.warmth[FRIEND][FAR_ONE] = 0.9
    life.warmth[FRIEND][SINNER] = 0.3
    weigh_company(life, WORLD, FRIEND)
    assert life.seeks[FRIEND] == SMITH


def test_the_hour_that_ends_the_last_day_is_of_that_day():
    life = begun()
    for hour in (3, 12):
        life.hour_of_day = hour
        life.day = len(WORLD.dawn_h) - 1
        before = is_dark_out(life, WORLD), night_h(life, WORLD)
        life.day = len(WORLD.dawn_h)
        assert before == (is_dark_out(life, WORLD), night_h(life, WORLD))


def test_longing_draws_beside_warmth():
    life = begun()
    life.warmth[FRIEND][SMITH] = 0.5
    without = pull(life, WORLD, FRIEND, SMITH)
    life.longing[FRIEND][SMITH] = 0.5
    assert pull(life, WORLD, FRIEND, SMITH) > without


def test_no_absence_draws_further_than_is_reckoned_at_most():
    life = begun()
    life.warmth[FRIEND][SMITH], life.longing[FRIEND][SMITH] = 0.7, 0.2
    most = pull_at_most(life, WORLD, FRIEND, SMITH)
    drawn = []
    for days in (0, 1, 30, 3000):
        life.together_hour[FRIEND][SMITH] = life.hour - 24 * days
        drawn.append(pull(life, WORLD, FRIEND, SMITH))
    assert sorted(drawn) == drawn
    assert drawn[-2] < most == pytest.approx(drawn[-1])


def goes(person: int, arrange: object = None, days_alone: float = 0.0) -> list[tuple[int, int]]:
    """Where someone goes in a free hour, and why, in twenty lives."""
    found: list[tuple[int, int]] = []
    for seed in range(20):
        life = begun(seed=seed)
        if callable(arrange):
            arrange(life)
        life.alone_hour[person] = life.hour - int(24 * days_alone)
        list_places(life, WORLD)
        found.append((spend_free_hour(life, WORLD, person, CAMP), life.moved_by[person]))
    return found


def test_who_has_company_enough_stays_at_home():
    assert set(goes(FRIEND)) == {(CAMP, REASON_NONE)}


def test_the_lonely_seek_company():
    def alone_on_the_rise(life: Life) -> None:
        life.place[FRIEND] = RISE

    found = goes(FRIEND, alone_on_the_rise, days_alone=5.0)
    assert found.count((CAMP, REASON_COMPANY)) >= 18
    life = begun()
    assert loneliness(life, WORLD, FRIEND) == 0.0
    life.alone_hour[FRIEND] = life.hour - 120
    assert loneliness(life, WORLD, FRIEND) > 0.9


def test_who_wants_little_company_feels_little_want_of_it():
    life = begun()
    life.alone_hour[FRIEND] = life.hour - 48
    solitary = WORLD._replace(person_company=(0.1,) * 6)
    assert loneliness(life, solitary, FRIEND) < 0.3 * loneliness(life, WORLD, FRIEND)


def test_a_free_hour_is_spent_with_whom_one_is_drawn_to():
    def drawn(life: Life) -> None:
        life.warmth[FRIEND][SMITH] = 0.9
        life.place[SMITH] = RISE
        life.seeks[FRIEND] = SMITH

    assert goes(FRIEND, drawn).count((RISE, REASON_LONGING)) >= 18


def test_grief_goes_where_the_missing_one_was_at_home():
    def grieves(life: Life) -> None:
        life.grief[MOTHER] = 0.8
        life.grief_for[MOTHER] = YOU

    assert goes(MOTHER, grieves).count((GATE, REASON_ABSENCE)) >= 18
    life = begun()
    grieves(life)
    spend_free_hour(life, WORLD, MOTHER, CAMP)
    half = WORLD.par.people_whim / 2.0
    assert life.moved_weight[MOTHER] == pytest.approx(0.8 * WORLD.par.people_grief_walk, abs=half)


def test_guilt_keeps_apart():
    found = goes(SINNER)
    assert found.count((GATE, REASON_GUILT)) + found.count((RISE, REASON_GUILT)) >= 15


def test_whoever_loses_one_they_long_for_grieves_from_the_first_hour():
    life = begin_life(WORLD, hour=12)
    assert life.grief[MOTHER] == pytest.approx(0.81)
    assert life.grief_for[MOTHER] == YOU
    assert life.grief[FRIEND] == 0.0


def days_of_grief(days: int, *, company: bool = False, word: bool = False) -> float:
    """Grief left of a full one after so many days."""
    life = begun()
    life.grief[MOTHER], life.grief_for[MOTHER] = 1.0, YOU
    for _ in range(days):
        pass_hours(life, 24)
        if company:
            life.alone_hour[MOTHER] = life.hour
        if word:
            life.belief[MOTHER][FACT], life.belief_hour[MOTHER][FACT] = 1.0, life.hour
        grieve(life, WORLD, MOTHER)
    return life.grief[MOTHER]


def test_grief_halves_in_its_days():
    assert days_of_grief(int(WORLD.par.people_grief_days)) == pytest.approx(0.5, abs=0.01)


def test_company_and_word_of_life_ease_grief():
    alone, among, with_word = (
        days_of_grief(40),
        days_of_grief(40, company=True),
        days_of_grief(40, word=True),
    )
    assert with_word < among < alone


def test_grief_weighs_on_the_spirits():
    life = begun()
    life.grief[MOTHER], life.grief_for[MOTHER] = 1.0, YOU
    before = life.spirits[MOTHER]
    grieve(life, WORLD, MOTHER)
    assert life.spirits[MOTHER] < before


def test_guilt_would_go_sooner():
    life = begun()
    life.warmth[SINNER][SMITH] = life.warmth[FRIEND][SMITH] = 0.6
    assert patience_min(life, WORLD, SINNER, SMITH) < 0.5 * patience_min(life, WORLD, FRIEND, SMITH)


def test_warmth_stays_longer_and_work_cuts_short():
    life = begun()
    life.warmth[FRIEND][SMITH] = 0.4
    cool = patience_min(life, WORLD, FRIEND, SMITH)
    life.warmth[FRIEND][SMITH] = 0.9
    life.activity[FRIEND] = IDLE
    free = patience_min(life, WORLD, FRIEND, SMITH)
    life.activity[FRIEND] = BUILD
    busy = patience_min(life, WORLD, FRIEND, SMITH)
    assert cool < busy < free


def lengths(warmth: float) -> list[float]:
    """How long talks last between two of this warmth, one an hour for 400 hours. Units: min."""
    life = begun()
    life.activity[FRIEND] = life.activity[SMITH] = IDLE
    life.warmth[FRIEND][SMITH] = life.warmth[SMITH][FRIEND] = warmth
    found: list[float] = []
    for _ in range(400):
        pass_hours(life, 1)
        life.together_hour[FRIEND][SMITH] = life.together_hour[SMITH][FRIEND] = life.hour
        begin_talk(life, WORLD, FRIEND, SMITH)
        found.append(life.talk_left_min[FRIEND])
    assert life.talk_count[FRIEND] == life.talk_count[SMITH] == 400
    assert life.talk_sum_min[SMITH] == life.talk_sum_min[FRIEND] == pytest.approx(math.fsum(found))
    return found


def test_a_talk_ends_when_the_first_of_the_two_would_go():
    """Two who each leave at their own rate part after 1 / (the sum of rates), on average."""
    life = begun()
    life.activity[FRIEND] = life.activity[SMITH] = IDLE
    life.warmth[FRIEND][SMITH] = life.warmth[SMITH][FRIEND] = 0.5
    each = patience_min(life, WORLD, FRIEND, SMITH)
    assert statistics.fmean(lengths(0.5)) == pytest.approx(each / 2.0, rel=0.15)
    assert statistics.fmean(lengths(0.9)) > 1.5 * statistics.fmean(lengths(0.5))


def test_a_long_talk_goes_on_into_the_next_hours():
    life = begun(hour=15)
    life.talks_to[FRIEND], life.talk_left_min[FRIEND] = SMITH, 150.0
    minutes: list[float] = []
    for _ in range(2):
        pass_hours(life, 1)
        talk_together(life, WORLD)
        assert life.talks_to[FRIEND] == SMITH
        minutes.append(life.talk_min[FRIEND])
        assert life.alone_hour[SMITH] == life.hour
    assert minutes[0] == 60.0
    assert life.talk_left_min[FRIEND] == 30.0
    assert 30.0 <= minutes_together(life, FRIEND, SMITH) <= minutes[1]


def talks(hour: int, welcome: float) -> int:
    """On how many of 200 days one who would be with another turns to them at an hour."""
    life = begun(hour=hour)
    many = 0
    for _ in range(200):
        pass_hours(life, 24)
        life.day = 0
        life.talk_left_min[FRIEND] = 0.0
        life.seeks[FRIEND] = SMITH
        life.warmth[FRIEND][SMITH] = 0.95
        life.longing[FRIEND][SMITH] = 0.9
        life.warmth[SMITH][FRIEND] = welcome
        talk_together(life, WORLD)
        many += life.talks_to[FRIEND] == SMITH
    return many


def test_one_turns_to_one_who_welcomes_it():
    assert talks(16, 0.95) > 1.3 * talks(16, 0.3)


def test_nobody_talks_in_the_dead_of_night_or_to_a_sleeper():
    assert talks(3, 0.95) == 0
    life = begun(hour=8)
    for person in (MOTHER, SMITH, SINNER, FAR_ONE):
        life.activity[person] = SLEEP
    for _ in range(50):
        pass_hours(life, 24)
        talk_together(life, WORLD)
        for person in range(1, WORLD.people):
            assert life.talks_to[person] == NONE


def test_work_that_needs_light_stops_in_the_dark_and_a_watch_does_not():
    life = begun(hour=18)
    assert stopped_by(life, WORLD, FRIEND, BUILD) == REASON_DARK
    assert stopped_by(life, WORLD, FRIEND, GUARD) == REASON_NONE
    pass_hours(life, 18)
    assert stopped_by(life, WORLD, FRIEND, BUILD) == REASON_NONE


def test_hard_cold_keeps_people_in():
    life = begun(hour=12)
    life.country_c = -15.0
    assert stopped_by(life, WORLD, FRIEND, BUILD) == REASON_COLD


def test_long_nights_are_slept_longer():
    """Yetish 2015: nearly an hour more in winter."""
    life = begun(hour=7)
    life.day = 0
    long_night = WORLD._replace(dawn_h=(7.9,) * 300, sunrise_h=(8.2,) * 300)
    short_night = long_night._replace(sunset_h=(21.0,) * 300)
    assert stopped_by(life, long_night, FRIEND, BUILD) == REASON_TIRED
    assert stopped_by(life, short_night, FRIEND, BUILD) != REASON_TIRED
    people(life, long_night)
    assert life.activity[FRIEND] == SLEEP


def test_a_winters_dark_gives_free_hours():
    life = begun(hour=17)
    builder = WORLD._replace(routine_activity=((BUILD,) * 24,) * 6)
    people(life, builder)
    assert (life.activity[FRIEND], life.moved_by[FRIEND]) == (IDLE, REASON_DARK)
