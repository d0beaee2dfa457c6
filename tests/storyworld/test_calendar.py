"""The calendar, against astral and against what is known of these months."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from astral import Observer, moon, sun

from wintering.storyworld.angles import turn
from wintering.storyworld.calendar import Calendar, make_calendar
from wintering.storyworld.days import date_of, julian_day
from wintering.storyworld.moon import moon_age_deg, moon_phase_deg
from wintering.storyworld.sun import crossing

NORTH, EAST, ZONE_HOURS = 39.06, -77.89, -5.0
START = datetime.date(2149, 10, 2)
ZONE = datetime.timezone(datetime.timedelta(hours=ZONE_HOURS))
TWO_MINUTES = 2.0 / 60.0
MONTH_DAYS = 29.530589


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return make_calendar((START.year, START.month, START.day), 8, NORTH, EAST, ZONE_HOURS)


def test_it_runs_from_the_second_of_october_to_the_twenty_sixth_of_may(calendar: Calendar) -> None:
    last = julian_day(2149, 10, 2) + calendar.days - 1
    assert (2150, 5, 26) == date_of(last)
    assert 9 == calendar.day_month[0]
    assert 4 == calendar.day_month[-1]
    assert (1, 8) == (calendar.day_moon[0], calendar.day_moon[-1])


def test_each_moon_begins_within_a_day_of_a_new_moon(calendar: Calendar) -> None:
    first = julian_day(2149, 10, 2)
    for day, of_moon in enumerate(calendar.day_of_moon):
        if of_moon == 0:
            local_noon = first + day - ZONE_HOURS / 24
            from_new = min(turn(moon_age_deg(local_noon)), 360 - turn(moon_age_deg(local_noon)))
            assert from_new / 360 * MONTH_DAYS < 1.0


def test_moons_last_twenty_nine_or_thirty_days(calendar: Calendar) -> None:
    begun = [day for day, of_moon in enumerate(calendar.day_of_moon) if of_moon == 0]
    lengths = {b - a for a, b in pairwise(begun)}
    assert {29, 30} == lengths


def test_sun_within_two_minutes_of_astral_on_every_day(calendar: Calendar) -> None:
    there = Observer(NORTH, EAST, 0)
    ours = (calendar.sunrise_h, calendar.sunset_h, calendar.dawn_h, calendar.dusk_h)
    for function, hours in zip((sun.sunrise, sun.sunset, sun.dawn, sun.dusk), ours, strict=True):
        for day, hour in enumerate(hours):
            date = START + datetime.timedelta(day)
            known = function(there, date, tzinfo=ZONE)
            assert date == known.date()
            theirs = known.hour + known.minute / 60 + known.second / 3600
            assert theirs == pytest.approx(hour, abs=TWO_MINUTES)


def test_the_moon_within_seven_tenths_of_a_day_of_astral(calendar: Calendar) -> None:
    for day in range(calendar.days):
        theirs = moon.phase(START + datetime.timedelta(day)) / 28 * 360
        ours = moon_age_deg(julian_day(2149, 10, 2) + day)
        apart = abs((theirs - ours + 180) % 360 - 180)
        assert apart / 360 * MONTH_DAYS < 0.7


def test_the_shortest_day_has_nine_hours_and_forty_one_hundredths(calendar: Calendar) -> None:
    day = (datetime.date(2149, 12, 21) - START).days
    assert pytest.approx(9.41, abs=TWO_MINUTES) == calendar.sunset_h[day] - calendar.sunrise_h[day]


def test_the_sun_is_up_between_sunrise_and_sunset(calendar: Calendar) -> None:
    for hour, altitude in enumerate(calendar.sun_altitude):
        day, of_day = divmod(hour, 24)
        if calendar.sunrise_h[day] < of_day + 0.5 < calendar.sunset_h[day]:
            assert altitude > -0.9
        else:
            assert altitude < 0.0


def test_noon_stands_as_high_as_geometry_says(calendar: Calendar) -> None:
    day = (datetime.date(2149, 12, 21) - START).days
    assert pytest.approx(90 - NORTH - 23.44, abs=0.2) == max(
        calendar.sun_altitude[day * 24 : day * 24 + 24]
    )


def test_the_phase_angle_is_small_at_full_and_large_at_new(calendar: Calendar) -> None:
    for moon_number in range(1, 9):
        days = [day for day, number in enumerate(calendar.day_moon) if number == moon_number]
        angles = [calendar.moon_angle_deg[day] for day in days]
        assert angles[0] > 160
        assert min(angles) < 12
        assert 13 <= angles.index(min(angles)) <= 16


def test_the_full_moon_stands_highest_in_winter(calendar: Calendar) -> None:
    def highest(month: int) -> float:
        days = [day for day, each in enumerate(calendar.day_month) if each == month]
        full = min(days, key=lambda day: calendar.moon_angle_deg[day])
        return max(calendar.moon_altitude[full * 24 + 12 : full * 24 + 36])

    assert highest(11) > 60
    assert highest(4) < 45


@pytest.mark.parametrize(
    ("date", "number"),
    [
        ((2000, 1, 1), 2451545),  # Meeus 1998, table of chapter 7
        ((1999, 1, 1), 2451180),
        ((1987, 1, 27), 2446823),
        ((1988, 6, 19), 2447332),
        ((1900, 1, 1), 2415021),
        ((1600, 12, 31), 2305813),
    ],
)
def test_day_numbers_as_published(date: tuple[int, int, int], number: int) -> None:
    assert number == julian_day(*date)
    assert date == date_of(number)


def test_the_moons_place_as_published() -> None:
    # Meeus 1998, example 48.a: 12 April 1992, 0h, the phase angle is 69.0756°.
    assert pytest.approx(69.0756, abs=0.1) == moon_phase_deg(2448724.5)


def test_where_the_sun_does_not_set_there_is_no_hour_for_it() -> None:
    assert crossing(julian_day(2000, 6, 21) - 0.5, 68.0, 0.0, -0.833, 1) == -1.0
