"""What laws of people tell each other of places, seats, offices and what lies in someone."""

from __future__ import annotations

import pytest

from laws.followers_samples import CARELESS, KIND
from laws.followers_samples import LEADER as SENDER
from laws.followers_samples import WORLD as FOLLOWED
from laws.hearts_samples import begin_life, make_world, pass_hours
from laws.message_samples import CARRIER, GUARD, HOME, LEADER, ROAD, SEAT, on_road
from laws.people_samples import FRIEND, LEAD, NEIGHBOURS, VILLAGE, WOODS, begun
from laws.people_samples import LEADER as CHIEF
from wintering.laws.easing import deed_of
from wintering.laws.facing import is_half
from wintering.laws.going import is_under_way, set_out
from wintering.laws.hearing import mood_of
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE, MEMORY_PARTING
from wintering.laws.meeting import sight_m
from wintering.laws.others import bad_nights_now, sleep_badly
from wintering.laws.patrol import answers_to, leader_of
from wintering.laws.people import marches_of
from wintering.laws.placing import list_places, nth_here
from wintering.laws.reasons import REASON_COLD, REASON_RAIN, REASON_SNOW, REASON_STORM
from wintering.laws.recall import usual_level
from wintering.laws.seasons import foulest
from wintering.laws.sending import guilt_of_parting
from wintering.laws.tension import heart_share, office_share
from wintering.laws.wants import crowded_place, quiet_place, whim
from wintering.life.names import NONE, YOU

DAY = 24
BORNE = make_world(
    people=3,
    memories=3,
    memory_means=(MEMORY_DEED, MEMORY_PARTING, MEMORY_GENTLE),
    memory_weight=(0.9, 0.6, 0.3),
    memory_person=(NONE, 2, NONE),
    memory_age_hours=(24.0, 24.0, 24.0),
    start_trace=((9, 4, 4), (0, 0, 0), (0, 5, 0)),
)
# Three houses an hour apart, and one far away.
NEAR_KM = (
    (0.0, 1.0, 1.5, 40.0),
    (1.0, 0.0, 1.0, 40.0),
    (1.5, 1.0, 0.0, 40.0),
    (40.0, 40.0, 40.0, 0.0),
)
HOUSES = make_world(people=6, places=4, distance_km=NEAR_KM)


def test_who_walks_is_under_way_until_there():
    life = on_road()
    assert not is_under_way(life, CARRIER)
    set_out(life, ROAD, CARRIER, SEAT)
    assert is_under_way(life, CARRIER)
    assert not is_under_way(life, GUARD)


def test_whoever_follows_you_answers_to_who_leads_their_people():
    world = FOLLOWED._replace(person_charge=(NONE, YOU, KIND, NONE, NONE, NONE))
    assert [SENDER, KIND, NONE] == [answers_to(world, who) for who in (CARELESS, KIND, SENDER)]
    assert [SENDER, NONE] == [leader_of(world, who) for who in (KIND, YOU)]


def test_the_marches_are_where_the_nearest_patrol_of_ones_people_is_at_home():
    life = begun()
    assert WOODS == marches_of(life, NEIGHBOURS, CHIEF)
    none = NEIGHBOURS._replace(person_group=(0, 1, 1, 2, 0, 1, 0))
    assert NONE == marches_of(life, none, CHIEF)
    assert LEAD != FRIEND
    assert VILLAGE == life.place[CHIEF]


def test_the_quiet_place_is_where_fewest_are_and_the_crowded_where_most():
    life = begin_life(HOUSES)
    for person, place in enumerate((0, 0, 0, 1, 3, 3)):
        life.place[person] = place
    list_places(life, HOUSES)
    assert [2, 0] == [quiet_place(life, HOUSES, 0), crowded_place(life, HOUSES, 0)]
    life.place[1] = life.place[2] = life.place[4] = 2
    list_places(life, HOUSES)
    assert [0, 2] == [quiet_place(life, HOUSES, 2), crowded_place(life, HOUSES, 1)]
    others = {nth_here(life, 2, 1, which) for which in range(4)}
    assert {2, 4, NONE} == others


def test_a_whim_is_as_often_for_a_thing_as_against_it():
    life = begin_life(HOUSES)
    drawn = []
    for _ in range(300):
        pass_hours(life, 1)
        drawn.append(whim(life, HOUSES, 1, 0))
    most = 0.5 * HOUSES.par.people_whim
    assert -most <= min(drawn) < -0.8 * most < 0.8 * most < max(drawn) <= most
    assert abs(sum(drawn) / 300) < 0.2 * most


def test_the_foulest_of_the_weather_is_named():
    life = begin_life(HOUSES)
    reasons = [foulest(life, HOUSES)]
    life.rain_mm = 2.0
    reasons.append(foulest(life, HOUSES))
    life.snowfall_mm = 2.0
    reasons.append(foulest(life, HOUSES))
    life.open_wind_ms = 40.0
    reasons.append(foulest(life, HOUSES))
    assert [REASON_COLD, REASON_RAIN, REASON_SNOW, REASON_STORM] == reasons


def test_leaf_and_cover_shorten_what_is_seen():
    bare = make_world(people=1, places=2, place_cover=(0.0, 1.0))
    life = begin_life(bare)
    life.leaf = 0.0
    open_m, covered_m = sight_m(life, bare, 0), sight_m(life, bare, 1)
    life.leaf = 1.0
    assert covered_m < open_m
    assert sight_m(life, bare, 0) < 0.7 * open_m


def test_a_heavy_office_counts_the_more_and_the_heart_under_it_the_less():
    assert office_share(ROAD, GUARD) < office_share(ROAD, LEADER)
    assert heart_share(ROAD, LEADER) < heart_share(ROAD, GUARD)


def test_a_people_does_as_its_people_are():
    life = on_road()
    moods = []
    for spirits in (-0.5, 0.5):
        for person in range(1, ROAD.people):
            life.spirits[person], life.spirits_hour[person] = spirits, life.hour
        moods.append(mood_of(life, ROAD, 1))
    assert [pytest.approx(0.25), pytest.approx(0.75)] == moods
    assert 0.5 == mood_of(life, ROAD, 7)  # a people of nobody
    assert HOME == life.camp


def test_a_deed_and_a_parting_are_two_halves_of_one_thing():
    assert [True, True, False] == [is_half(BORNE, memory) for memory in range(3)]
    life = begin_life(BORNE)
    assert 0 == deed_of(life, BORNE)
    life.use_count[0] = 0
    assert NONE == deed_of(life, BORNE)


def test_what_is_usual_rises_with_uses_and_falls_with_age():
    """Petrov 2006: ln(2 n / t^.5)."""
    life = begin_life(BORNE)
    pass_hours(life, 100 * DAY)
    few = usual_level(life, BORNE, 0)
    life.use_count[0] = 18
    twice = usual_level(life, BORNE, 0)
    pass_hours(life, 300 * DAY)
    assert pytest.approx(0.693, abs=0.001) == twice - few  # ln 2
    assert usual_level(life, BORNE, 0) < twice


def test_guilt_of_a_parting_is_theirs_who_left_and_fades_as_it_lies_back():
    life = begin_life(BORNE)
    fresh = guilt_of_parting(life, BORNE, 2)
    assert 0.0 == guilt_of_parting(life, BORNE, 1)
    pass_hours(life, 200 * DAY)
    assert guilt_of_parting(life, BORNE, 2) < fresh <= 0.6


def test_who_slept_well_has_no_bad_nights_behind_them():
    life = begin_life(BORNE)
    assert 0.0 == bad_nights_now(life, BORNE, 1)
    sleep_badly(life, BORNE, 1)
    once = bad_nights_now(life, BORNE, 1)
    sleep_badly(life, BORNE, 1)
    assert 0.0 < once < bad_nights_now(life, BORNE, 1) < 1.0
