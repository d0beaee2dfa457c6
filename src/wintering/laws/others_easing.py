"""How the others let go of what they did: they own it first, then make amends, then it may ease.

What was done to them is nobody's to own, and is let go as it comes.
"""

from wintering.arithmetic import clip
from wintering.laws.meanings import MEMORY_DEED
from wintering.laws.parameters import Parameter
from wintering.laws.works import (
    WORK_BURY,
    WORK_CARRY,
    WORK_CUT_WOOD,
    WORK_FETCH_WATER,
    WORK_FISH,
    WORK_FOLLOW,
    WORK_FORAGE,
    WORK_GUARD,
    WORK_HUNT,
    WORK_WALK_SNARES,
)
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("others_own_told", 0.2, "1", 0.0, 1.0, "D", "owned at one telling, as by you"),
    Parameter("others_own_heard", 0.1, "1", 0.0, 1.0, "D", "and when one who shares it tells"),
    Parameter("others_own_spoken", 0.5, "1", 0.0, 1.0, "D", "and when they own to it at council"),
    Parameter("others_amend", 0.006, "1/day", 0.0, 1.0, "D", "amends of a day's work for others"),
    Parameter("words_amend", 0.2, "1", 0.0, 1.0, "D", "amends that being forgiven stands for"),
)

AMENDS_HOUR = 10  # hour of the day at which what someone is at is their day's work (D)


def own_part(life: Life, person: int, memory: int, share: float) -> None:
    """Let someone own a share of what they do not own yet, as far as it was theirs. Changes: owns.

    Units: `share` from 0 to 1, of what lacks.
    """
    gain = share * life.part_in[person][memory] * (1.0 - life.owns[person])
    life.owns[person] = clip(life.owns[person] + gain, 0.0, 1.0)


def own_aloud(life: Life, world: Tables, person: int) -> None:
    """Let someone own the deed before a council. Changes: owns."""
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_DEED:
            own_part(life, person, memory, world.par.memory_others_own_spoken)


def did_something(life: Life, world: Tables, person: int) -> bool:
    """Whether someone had a part in anything that is remembered."""
    for memory in range(world.memories):
        if life.part_in[person][memory] > 0.0:
            return True
    return False


def amend(life: Life, person: int, share: float) -> None:
    """Let someone make good a share of what they have not yet. Changes: amends."""
    life.amends[person] = clip(life.amends[person] + share * (1.0 - life.amends[person]), 0.0, 1.0)


def is_for_others(work: int) -> bool:
    """Whether a day at some work is one for others: an office, or a camp's food, wood and dead.

    To follow one person unseen is not.
    """
    if work == WORK_HUNT or work == WORK_WALK_SNARES or work == WORK_FORAGE or work == WORK_FISH:
        return True
    if work == WORK_CUT_WOOD or work == WORK_FETCH_WATER or work == WORK_BURY:
        return True
    return WORK_GUARD <= work <= WORK_CARRY and work != WORK_FOLLOW


def work_for_others(life: Life, world: Tables, person: int) -> None:
    """Let a day's work for others make amends, in whoever did something. Changes: amends.

    Source: labour repairs, as your burying does (D).
    """
    doing = life.activity[person]
    if doing != NONE and is_for_others(world.activity_work[doing]):
        if did_something(life, world, person):
            amend(life, person, world.par.memory_others_amend)


def may_lay_down(life: Life, world: Tables, person: int, memory: int) -> bool:
    """Whether someone may let go of a memory: what they did only once owned and made good enough.

    Source: owning, then repair, then release, as in you (D).
    """
    if life.part_in[person][memory] <= 0.0:
        return True
    owned = life.owns[person] >= world.par.memory_owned_enough
    return owned and life.amends[person] >= world.par.memory_repaired_enough


def lay_down(life: Life, world: Tables, person: int, memory: int, share: float) -> None:
    """Let someone let go a share of what they still hold of a memory, if they may.

    Changes: laid_down.
    """
    if may_lay_down(life, world, person, memory):
        held = 1.0 - life.laid_down[person][memory]
        life.laid_down[person][memory] = clip(
            life.laid_down[person][memory] + share * held, 0.0, 1.0
        )
