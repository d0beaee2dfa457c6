"""Tools: what an activity asks for, and what serves where that is missing."""

from wintering.laws.works import (
    GOOD_CORD,
    GOOD_KNIFE,
    GOOD_LOOP,
    GOOD_NEEDLE,
    GOOD_POT,
    GOOD_WATERSKIN,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables


def has_tool(life: Life, world: Tables, activity: int) -> bool:
    """Whether you have the tool an activity asks for, or what serves in its place."""
    tool = world.activity_tool[activity]
    if tool == NONE or life.has_item[YOU][tool] > 0.0:
        return True
    instead = world.item_of_good[serves_for(world.item_good[tool])]
    return instead != NONE and life.has_item[YOU][instead] >= 1.0


def serves_for(good: int) -> int:
    """The good that serves in another's place: a pot for a skin, cord for loops, a knife."""
    if good == GOOD_WATERSKIN:
        return GOOD_POT
    if good == GOOD_LOOP:
        return GOOD_CORD
    if good == GOOD_NEEDLE:
        return GOOD_KNIFE
    return good
