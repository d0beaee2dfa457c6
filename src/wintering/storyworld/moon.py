"""Where the moon stands and how much of it is lit.

Source: Meeus 1998, chapter 47, the terms above 0.01° (the moon within 0.05°, its
distance within 0.3 %), and chapter 48 for the phase.
"""

from __future__ import annotations

from wintering.arithmetic import arccos
from wintering.storyworld.angles import (
    CENTURY_DAYS,
    DEGREE,
    J2000,
    altitude,
    angle_of,
    angle_whose_sine,
    cosine,
    equatorial,
    hour_angle,
    obliquity,
    sine,
    turn,
)
from wintering.storyworld.sun import sun_longitude

EARTH_RADIUS_KM = 6378.14
SUN_DISTANCE_KM = 149597870.7
MEAN_DISTANCE_KM = 385000.56

# Multiples of D, M, M', F, and the term's size: degrees of longitude.
LONGITUDE_TERMS = (
    (0, 0, 1, 0, 6.288774),
    (2, 0, -1, 0, 1.274027),
    (2, 0, 0, 0, 0.658314),
    (0, 0, 2, 0, 0.213618),
    (0, 1, 0, 0, -0.185116),
    (0, 0, 0, 2, -0.114332),
    (2, 0, -2, 0, 0.058793),
    (2, -1, -1, 0, 0.057066),
    (2, 0, 1, 0, 0.053322),
    (2, -1, 0, 0, 0.045758),
    (0, 1, -1, 0, -0.040923),
    (1, 0, 0, 0, -0.034720),
    (0, 1, 1, 0, -0.030383),
    (2, 0, 0, -2, 0.015327),
    (0, 0, 1, 2, -0.012528),
    (0, 0, 1, -2, 0.010980),
    (4, 0, -1, 0, 0.010675),
    (0, 0, 3, 0, 0.010034),
)

# The same for degrees of latitude.
LATITUDE_TERMS = (
    (0, 0, 0, 1, 5.128122),
    (0, 0, 1, 1, 0.280602),
    (0, 0, 1, -1, 0.277693),
    (2, 0, 0, -1, 0.173237),
    (2, 0, -1, 1, 0.055413),
    (2, 0, -1, -1, 0.046271),
    (2, 0, 0, 1, 0.032573),
    (0, 0, 2, 1, 0.017198),
)

# The same for kilometres of distance (cosines).
DISTANCE_TERMS = (
    (0, 0, 1, 0, -20905.355),
    (2, 0, -1, 0, -3699.111),
    (2, 0, 0, 0, -2955.968),
    (0, 0, 2, 0, -569.925),
    (2, 0, -2, 0, 246.158),
)


def moon_ecliptic(date: float) -> tuple[float, float, float]:
    """The moon's longitude and latitude on the ecliptic, and its distance.

    Units: Julian date; degrees, degrees, km.
    """
    t = (date - J2000) / CENTURY_DAYS
    mean = 218.3164477 + 481267.88123421 * t
    elongation = turn(297.8501921 + 445267.1114034 * t)
    sun_anomaly = turn(357.5291092 + 35999.0502909 * t)
    anomaly = turn(134.9633964 + 477198.8675055 * t)
    node = turn(93.2720950 + 483202.0175233 * t)
    longitude = turn(mean)
    for d, m, a, f, size in LONGITUDE_TERMS:
        longitude += size * sine(d * elongation + m * sun_anomaly + a * anomaly + f * node)
    latitude = 0.0
    for d, m, a, f, size in LATITUDE_TERMS:
        latitude += size * sine(d * elongation + m * sun_anomaly + a * anomaly + f * node)
    distance = MEAN_DISTANCE_KM
    for d, m, a, f, size in DISTANCE_TERMS:
        distance += size * cosine(d * elongation + m * sun_anomaly + a * anomaly + f * node)
    return turn(longitude), latitude, distance


def moon_altitude(date: float, north_deg: float, east_deg: float) -> float:
    """How high the moon stands, as seen from the ground (not the Earth's middle). Degrees."""
    longitude, latitude, distance = moon_ecliptic(date)
    tilt = obliquity((date - J2000) / CENTURY_DAYS)
    ascension, declination = equatorial(longitude, latitude, tilt)
    high = altitude(hour_angle(date, ascension, east_deg), declination, north_deg)
    return high - angle_whose_sine(EARTH_RADIUS_KM / distance) * cosine(high)


def moon_age_deg(date: float) -> float:
    """How far the moon has gone ahead of the sun: 0 new, 180 full, up to 360. Degrees."""
    longitude, _, _ = moon_ecliptic(date)
    return turn(longitude - sun_longitude(date))


def moon_phase_deg(date: float) -> float:
    """The phase angle: 0 full, 180 new. Units: degrees. Source: Meeus 1998, 48.2 and 48.3."""
    longitude, latitude, distance = moon_ecliptic(date)
    apart = arccos(cosine(latitude) * cosine(longitude - sun_longitude(date))) / DEGREE
    return angle_of(SUN_DISTANCE_KM * sine(apart), distance - SUN_DISTANCE_KM * cosine(apart))
