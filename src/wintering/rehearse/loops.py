"""Hours lived in a row, in the subset that laws are written in, so that they compile with them."""

from wintering.laws.hour import live_hour
from wintering.life.moments import DYING, has_moment
from wintering.life.names import EVENTS_KEPT, NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

# A run of hours ends while the ring of events still holds all that is new since it began.
EVENTS_AT_MOST = EVENTS_KEPT // 2


def hours(life: Life, world: Tables, count: int, until: int) -> int:
    """Live so many hours, or fewer; how many were lived.

    It stops after an hour that holds a moment of the bits `until`, in which what you are at
    ends or is broken off, in which you die, or after which the ledger ought to look.
    Changes: the life.
    """
    lived = 0
    noted = life.event_count
    was_doing = life.doing
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if has_moment(life, DYING):
            return lived
        live_hour(life, world)
        lived = lived + 1
        if life.moments & until != 0 or life.interrupted_by != 0:
            return lived
        if was_doing != NONE and life.doing == NONE:
            return lived
        if life.event_count - noted > EVENTS_AT_MOST:
            return lived
    return lived


def hours_through(life: Life, world: Tables, count: int) -> int:
    """Live so many hours, whatever happens in them, to a death at most; how many were lived.

    Changes: the life.
    """
    lived = 0
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if has_moment(life, DYING):
            return lived
        live_hour(life, world)
        lived = lived + 1
    return lived
