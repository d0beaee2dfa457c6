"""Counting days: from a date to a day number and back, without a clock or a time zone."""

from __future__ import annotations


def julian_day(year: int, month: int, day: int) -> int:
    """The Julian day number that begins at noon of a Gregorian date.

    Source: Fliegel and Van Flandern 1968.
    """
    before_march = (14 - month) // 12
    y = year + 4800 - before_march
    m = month + 12 * before_march - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def date_of(day_number: int) -> tuple[int, int, int]:
    """The Gregorian year, month and day of a Julian day number: the inverse of `julian_day`."""
    a = day_number + 32044
    centuries = (4 * a + 3) // 146097
    b = a - 146097 * centuries // 4
    years = (4 * b + 3) // 1461
    c = b - 1461 * years // 4
    m = (5 * c + 2) // 153
    day = c - (153 * m + 2) // 5 + 1
    month = m + 3 - 12 * (m // 10)
    return 100 * centuries + years - 4800 + m // 10, month, day
