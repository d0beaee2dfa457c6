"""The ending of an hour: its quiet moments, the last day, and the clock."""

from wintering.laws.quality import quality
from wintering.laws.sleep import get_up
from wintering.laws.work import is_still
from wintering.laws.works import WORK_SLEEP
from wintering.life.moments import ANY, LAST_DAY, QUIET, set_moment
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

LAST_EVENING_H = 6  # the last day's moments lie in its last hours


def ending(life: Life, world: Tables) -> None:
    """End an hour: say what kind of hour it was, and let the clock go on.

    Changes: moments, quality_world, hours_at, hour, hour_of_day, day.
    """
    quality(life, world)
    if life.interrupted_by != 0 and life.lying == 1:
        get_up(life, life.interrupted_by)  # a dream, say, which comes after the body's law
    if life.is_asleep == 0:
        set_moment(life, ANY)
        if is_still(life.work) and life.work != WORK_SLEEP and life.danger == 0:
            set_moment(life, QUIET)
    if life.hour >= world.start_hour + world.last_hour - LAST_EVENING_H:
        set_moment(life, LAST_DAY)
    life.hours_at[life.place[YOU]] = life.hours_at[life.place[YOU]] + 1
    life.hour = life.hour + 1
    life.hour_of_day = life.hour % 24
    life.day = life.hour // 24
