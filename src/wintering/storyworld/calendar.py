"""A life's calendar: each day's month, moon and sun; how high sun and moon stand each hour."""

from __future__ import annotations

from dataclasses import dataclass

from wintering.storyworld.days import date_of, julian_day
from wintering.storyworld.moon import moon_age_deg, moon_altitude, moon_phase_deg
from wintering.storyworld.sun import CIVIL_DEG, HORIZON_DEG, crossing, sun_altitude

HOURS = 24
SHORTEST_MOON_DAYS = 29  # two new moons are never nearer; the life may begin a day off the first
LONGEST_MOON_DAYS = 30


@dataclass(frozen=True)
class Calendar:
    """Shapes: one entry a day, day 0 first; the two altitudes one entry an hour.

    Units: hours of local standard time; degrees.
    """

    day_month: tuple[int, ...]
    day_moon: tuple[int, ...]
    day_of_moon: tuple[int, ...]
    sunrise_h: tuple[float, ...]
    sunset_h: tuple[float, ...]
    dawn_h: tuple[float, ...]
    dusk_h: tuple[float, ...]
    moon_angle_deg: tuple[float, ...]
    sun_altitude: tuple[float, ...]
    moon_altitude: tuple[float, ...]

    @property
    def days(self) -> int:
        """How many days it holds."""
        return len(self.day_month)


def make_calendar(
    start: tuple[int, int, int], moons: int, north_deg: float, east_deg: float, zone_hours: float
) -> Calendar:
    """The calendar from a date through so many moons, to the day of the new moon that ends them.

    The first moon is the one the life begins in; each later one begins on the day of a real
    new moon, as computed. The day of the new moon that follows the last moon is the last day.
    """
    first = julian_day(*start)
    new_moons = _new_moons(first, moons, zone_hours)
    days = range(new_moons[-1] + 1)
    midnights = [_midnight(first, day, zone_hours) for day in days]
    numbers = [sum(1 for begun in new_moons[:-1] if begun <= day) for day in days]
    half_hours = [m + (h + 0.5) / HOURS for m in midnights for h in range(HOURS)]

    def passing(level: float, side: int) -> tuple[float, ...]:
        return tuple(crossing(m, north_deg, east_deg, level, side) for m in midnights)

    return Calendar(
        day_month=tuple(date_of(first + day)[1] - 1 for day in days),
        day_moon=tuple(numbers),
        day_of_moon=tuple(day - new_moons[number - 1] for day, number in enumerate(numbers)),
        sunrise_h=passing(HORIZON_DEG, -1),
        sunset_h=passing(HORIZON_DEG, 1),
        dawn_h=passing(CIVIL_DEG, -1),
        dusk_h=passing(CIVIL_DEG, 1),
        moon_angle_deg=tuple(moon_phase_deg(m + 0.5) for m in midnights),
        sun_altitude=tuple(sun_altitude(date, north_deg, east_deg) for date in half_hours),
        moon_altitude=tuple(moon_altitude(date, north_deg, east_deg) for date in half_hours),
    )


def _midnight(first: int, day: int, zone_hours: float) -> float:
    # A Julian day number begins at noon, universal time.
    return first + day - 0.5 - zone_hours / HOURS


def _new_moons(first: int, moons: int, zone_hours: float) -> list[int]:
    """Day 0, then the days on which the moon is new, one for each moon that ends."""
    found = [0]
    day = SHORTEST_MOON_DAYS // 2
    while len(found) <= moons:
        before = moon_age_deg(_midnight(first, day, zone_hours))
        after = moon_age_deg(_midnight(first, day + 1, zone_hours))
        if after < before:
            found.append(day)
            day += SHORTEST_MOON_DAYS - 1
        day += 1
    return found
