"""Where the sun stands, and when it rises and sets.

Source: Meeus 1998, chapter 25 (low accuracy, 0.01°), as in NOAA's solar calculator. The
difference of universal and dynamical time (some minutes by 2150, not known) is left out.
"""

from __future__ import annotations

from wintering.arithmetic import arccos
from wintering.storyworld.angles import (
    CENTURY_DAYS,
    DEGREE,
    J2000,
    altitude,
    cosine,
    equatorial,
    half_turn,
    hour_angle,
    obliquity,
    sine,
    turn,
)

HORIZON_DEG = -0.833  # the sun's upper edge at the horizon, seen through the air
CIVIL_DEG = -6.0  # the end of civil twilight
SUN_TURNS_DEG_PER_HOUR = 15.0
STEPS = 4  # each step of the search gains two figures; four leave less than a second


def sun_longitude(date: float) -> float:
    """The sun's apparent longitude on the ecliptic. Units: Julian date; degrees."""
    t = (date - J2000) / CENTURY_DAYS
    mean = 280.46646 + t * (36000.76983 + 0.0003032 * t)
    anomaly = 357.52911 + t * (35999.05029 - 0.0001537 * t)
    centre = (
        sine(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t))
        + sine(2.0 * anomaly) * (0.019993 - 0.000101 * t)
        + sine(3.0 * anomaly) * 0.000289
    )
    return turn(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t))


def sun_place(date: float) -> tuple[float, float]:
    """The sun's right ascension and declination. Units: Julian date; degrees."""
    tilt = obliquity((date - J2000) / CENTURY_DAYS)
    return equatorial(sun_longitude(date), 0.0, tilt)


def sun_altitude(date: float, north_deg: float, east_deg: float) -> float:
    """How high the middle of the sun stands, without the air's bending. Units: degrees."""
    ascension, declination = sun_place(date)
    return altitude(hour_angle(date, ascension, east_deg), declination, north_deg)


def crossing(
    midnight: float, north_deg: float, east_deg: float, level_deg: float, side: int
) -> float:
    """The hour of a day at which the sun passes a height; -1 where it does not that day.

    Units: midnight is the Julian date of local midnight; side -1 before noon, 1 after;
    hours from midnight.
    """
    hour = 12.0
    for _ in range(STEPS):
        date = midnight + hour / 24.0
        ascension, declination = sun_place(date)
        reach = (sine(level_deg) - sine(north_deg) * sine(declination)) / (
            cosine(north_deg) * cosine(declination)
        )
        if reach < -1.0 or reach > 1.0:
            return -1.0
        wanted = side * arccos(reach) / DEGREE
        now = hour_angle(date, ascension, east_deg)
        hour += half_turn(wanted - now) / SUN_TURNS_DEG_PER_HOUR
    return hour
