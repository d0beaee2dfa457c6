"""Hours of a life in words of the interface."""

from __future__ import annotations

# Parts of the day, each until an hour.
PARTS_OF_DAY = (
    (5, "in the night"),
    (8, "early"),
    (12, "in the morning"),
    (17, "in the afternoon"),
    (21, "in the evening"),
    (24, "late"),
)
MANY_DAYS = 15  # days that one still counts
MANY_WEEKS = 10  # and weeks


def when(hour: int, now: int, *, author: bool = False) -> str:
    """An hour of the life in words of the interface; for an author, counted as well."""
    part = next(words for until, words in PARTS_OF_DAY if hour % 24 < until)
    days = now // 24 - hour // 24
    if days < MANY_DAYS:
        said = f"{('today', 'yesterday')[days] if days < 2 else f'{days} days ago'}, {part}"
    elif days < MANY_WEEKS * 7:
        said = f"some {days // 7} weeks ago, {part}"
    else:
        said = "months ago"
    return f"{said} (day {hour // 24}, hour {hour % 24})" if author else said


def clock_said(hour: int) -> str:
    """An hour of the life as an author counts it."""
    if hour < 0:
        return f"{-hour // 24} days before the beginning"
    return f"day {hour // 24}, hour {hour % 24}"


def hours_said(hours: int) -> str:
    """A span of hours as an author counts it."""
    if hours == 1:
        return "1 hour"
    return f"{hours} hours" if hours < 48 else f"{hours // 24} days"
