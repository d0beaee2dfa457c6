"""Degrees: trigonometry on them, and where a star stands above a horizon."""

from __future__ import annotations

from wintering.arithmetic import PI, arcsin, arctan2, cos, floor, sin

DEGREE = PI / 180.0  # radians
J2000 = 2451545.0  # Julian date of noon, 1 January 2000: the epoch of every series here
CENTURY_DAYS = 36525.0


def turn(angle_deg: float) -> float:
    """An angle brought into 0 up to 360 degrees."""
    return angle_deg - 360.0 * floor(angle_deg / 360.0)


def half_turn(angle_deg: float) -> float:
    """An angle brought into -180 up to 180 degrees."""
    return turn(angle_deg + 180.0) - 180.0


def sine(angle_deg: float) -> float:
    """The sine of an angle in degrees."""
    return sin(turn(angle_deg) * DEGREE)


def cosine(angle_deg: float) -> float:
    """The cosine of an angle in degrees."""
    return cos(turn(angle_deg) * DEGREE)


def angle_of(y: float, x: float) -> float:
    """The direction of the point (x, y), in degrees from -180 to 180."""
    return arctan2(y, x) / DEGREE


def angle_whose_sine(x: float) -> float:
    """The angle, -90 to 90 degrees, whose sine is x."""
    return arcsin(x) / DEGREE


def obliquity(centuries: float) -> float:
    """How far the Earth's axis leans, degrees. Source: Meeus 1998, 22.2, with 25's correction."""
    node = 125.04 - 1934.136 * centuries
    return 23.4392911 - 0.0130042 * centuries + 0.00256 * cosine(node)


def equatorial(longitude: float, latitude: float, tilt: float) -> tuple[float, float]:
    """Right ascension and declination of a point of the ecliptic, all in degrees.

    Source: Meeus 1998, 13.3 and 13.4.
    """
    ascension = angle_of(
        sine(longitude) * cosine(tilt) - sine(latitude) / cosine(latitude) * sine(tilt),
        cosine(longitude),
    )
    declination = angle_whose_sine(
        sine(latitude) * cosine(tilt) + cosine(latitude) * sine(tilt) * sine(longitude)
    )
    return ascension, declination


def hour_angle(date: float, ascension: float, east_deg: float) -> float:
    """How far past the meridian something stands, degrees from -180 to 180.

    Units: date is a Julian date in universal time; east_deg the observer's longitude.
    Source: Meeus 1998, 12.4 (mean sidereal time).
    """
    sidereal = 280.46061837 + 360.98564736629 * (date - J2000)
    return half_turn(turn(sidereal) + east_deg - ascension)


def altitude(angle: float, declination: float, north_deg: float) -> float:
    """Degrees above the horizon, by hour angle, declination and the observer's latitude.

    Source: Meeus 1998, 13.6.
    """
    return angle_whose_sine(
        sine(north_deg) * sine(declination)
        + cosine(north_deg) * cosine(declination) * cosine(angle)
    )
