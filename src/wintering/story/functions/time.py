"""Scene functions of time: the hour, the moon, the season, and living hours."""

from __future__ import annotations

from wintering.arithmetic import floor
from wintering.story.functions.declare import Play, scene_function

# The seasons as a calendar of eight moons from October knows them: the first day of year
# (months from 0) at which each begins (WORLD.md, "The eight moons").
AUTUMN, WINTER, THAW, SPRING = range(4)
_SEASON_OF_MONTH = (
    *(WINTER, WINTER, THAW),  # of February its first half
    *(SPRING, SPRING, SPRING, SPRING, SPRING),
    *(AUTUMN, AUTUMN, AUTUMN),
    WINTER,
)
FEBRUARY = 1
THAW_FROM_DAY = 15  # of February


@scene_function(returns="number")
def hour(play: Play) -> int:
    """The hour of the day, 0 to 23, local standard time."""
    return play.life.hour_of_day


@scene_function(returns="number", of_day=True)
def day(play: Play) -> int:
    """Days since the story began; the first is 0."""
    return play.life.day


@scene_function(returns="number", of_day=True)
def nights(play: Play) -> int:
    """Nights lived so far: the same as days, since each day but the first began in a night."""
    return play.life.day


@scene_function(returns="number")
def turn(play: Play) -> int:
    """Choices made so far."""
    return play.life.turn


@scene_function(returns="number", of_day=True)
def moon(play: Play) -> int:
    """Which moon of the story this is; the first is 1."""
    return play.life.moon


@scene_function(returns="number", of_day=True)
def moon_day(play: Play) -> int:
    """Days since this moon was new; the new moon's own day is 0."""
    return play.world.day_of_moon[_today(play)]


@scene_function(returns="list:seasons", of_day=True)
def season(play: Play) -> int:
    """The season of the calendar: autumn, winter, the thaw from mid-February, spring."""
    today = _today(play)
    month = play.world.day_month[today]
    if month != FEBRUARY:
        return _SEASON_OF_MONTH[month]
    back = 0
    while back < today and play.world.day_month[today - back - 1] == FEBRUARY:
        back += 1
    return THAW if back + 1 >= THAW_FROM_DAY else WINTER


@scene_function(returns="number", of_telling=True, since="knot")
def hours_since(play: Play, since: str) -> float:
    """Hours since a knot was last told; 9999 if it never was."""
    return play.visited_hours_ago(since)


@scene_function(returns="number", of_telling=True, since="knot")
def days_since(play: Play, since: str) -> int:
    """Whole days since a knot was last told; 9999 if it never was."""
    ago = play.visited_hours_ago(since)
    return 9999 if ago >= 9999.0 else floor(ago / 24.0)


@scene_function(changes=True, of_telling=True, count="number")
def hours(play: Play, count: float) -> None:
    """Live hours at once, at nothing in particular; their moments are asked after the scene."""
    play.live_hours(float(count))


@scene_function(changes=True, of_telling=True, hour_of_day="number")
def wait_until(play: Play, hour_of_day: float) -> None:
    """Live hours until the next time it is that hour of the day."""
    play.live_hours(float((int(hour_of_day) - play.life.hour_of_day) % 24))


@scene_function(returns="number", activity="list:activities")
def done_count(play: Play, activity: int) -> float:
    """Hours that you ever gave to an activity."""
    return play.life.done_hours[activity]


def _today(play: Play) -> int:
    return min(play.life.day, len(play.world.day_month) - 1)
