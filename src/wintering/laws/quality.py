"""Quality: the author's own numbers drift a little each hour."""

from wintering.arithmetic import clip
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

HOURS_A_DAY = 24.0


def quality(life: Life, world: Tables) -> None:
    """Let the author's numbers drift by an hour. Changes: quality_world."""
    for index in range(world.qualities):
        if world.quality_drift[index] != 0.0:
            life.quality_world[index] = clip(
                life.quality_world[index] + world.quality_drift[index] / HOURS_A_DAY,
                world.quality_low[index],
                world.quality_high[index],
            )
