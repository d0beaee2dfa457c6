"""Sensible hands that also look behind them, in the subset laws are written in.

For counting how many lives come to see, suspect and understand who follows them: by the signs
alone, or by going to look. Whoever looks settles it by what the signs said, as scenes let a
reader do.
"""

from wintering.laws.answering import SHARE, THANK, do_before_them
from wintering.laws.glimpse import lie_up
from wintering.laws.working_out import (
    BY_CHOICE,
    misread,
    reading_now,
    suspicion_now,
    understand,
)
from wintering.life.moments import DYING, has_moment
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.rehearse.hands import SENSIBLE, live_hands
from wintering.storyworld.tables import Tables

BY_SIGNS_ALONE = 0
GOES_TO_LOOK = 1

LOOKS_AT_H = 14  # hour of the day at which they lie up beside their own trail
LOOKS_DAYS = 4  # days between two such afternoons
GIVES_DAYS = 12  # days between two shares of food, or two thanks
SUSPECTS_ENOUGH = 0.4  # suspicion that makes them go to look
GUARDS_AT, HUNTERS_AT = 0.3, -1.2  # log-odds at which they settle it one way or the other


def live_watchful(life: Life, world: Tables, way: int, count: int) -> int:
    """Live so many hours, to a death or the last day; how many were lived. Changes: the life."""
    lived = 0
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if has_moment(life, DYING):
            return lived
        if way == GOES_TO_LOOK:
            look_behind(life, world)
        live_hands(life, world, SENSIBLE, 0, 1)
        lived = lived + 1
    return lived


def look_behind(life: Life, world: Tables) -> None:
    """Lie up now and then while it is not known who is there; later leave them a share.

    Changes: see `lie_up`, `do_before_them`, `understand`, `misread`.
    """
    if life.hour_of_day != LOOKS_AT_H:
        return
    if life.understood == 1:
        if life.day % GIVES_DAYS == 0:
            do_before_them(life, world, THANK)
        return
    if suspicion_now(life, world) < SUSPECTS_ENOUGH:
        return
    if life.day % GIVES_DAYS == 0:
        do_before_them(life, world, SHARE)
    if life.day % LOOKS_DAYS == 0 and lie_up(life, world) != NONE:
        odds = reading_now(life, world)
        if odds >= GUARDS_AT:
            understand(life, world, BY_CHOICE)
        elif odds <= HUNTERS_AT and life.misread == 0:
            misread(life, world)
