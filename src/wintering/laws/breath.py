"""The first and the last breath of a day: what is smelt at waking and at closing the eyes."""

from wintering.arithmetic import exp
from wintering.laws.parameters import Parameter
from wintering.laws.recall import age_of, base_level, odds_of_recall
from wintering.life.chance import chance
from wintering.life.moments import FALLING_ASLEEP, WAKING, has_moment
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.life.streams import BREATH
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("breath_most", 0.95, "1", 0.0, 1.0, "D", "odds of a smell at its nearest"),
    Parameter("breath_half", -0.6, "1", -5.0, 5.0, "D", "activation at which half of that comes"),
    Parameter("breath_spread", 0.6, "1", 0.01, 5.0, "D", "spread of activation, for a smell"),
    Parameter("breath_days", 160.0, "day", 1.0, 10000.0, "D", "in which it thins to a third"),
    Parameter("breath_release", 1.2, "1", 0.0, 5.0, "D", "activation that letting go holds down"),
)


def breath_odds(life: Life, world: Tables, memory: int) -> float:
    """The chance that a memory is smelt at the edge of sleep, from 0 to 1.

    It goes by how often and how lately it was there and by letting go, and thins with the
    months; what facing unlearns is the fear, not the smell.
    Source: smell calls longest and strongest (Kleim 2013, O; rates D).
    """
    if life.use_count[memory] == 0 or world.memory_smell[memory] <= 0.0:
        return 0.0
    par = world.par
    level = base_level(life, world, memory) - par.memory_breath_release * life.released[memory]
    near = odds_of_recall(level, par.memory_breath_half, par.memory_breath_spread)
    days = age_of(life, world, memory) / 24.0
    thin = exp(-days / par.memory_breath_days)
    return par.memory_breath_most * world.memory_smell[memory] * near * thin


def breathe(life: Life, world: Tables) -> None:
    """At waking, and at closing the eyes, let the strongest smell of what you carry be there.

    Changes: breath_memory, breath_hour, breath_count. It is not lived through again, so it is
    no use of the memory.
    """
    if not has_moment(life, WAKING) and not has_moment(life, FALLING_ASLEEP):
        return
    life.breath_memory = NONE
    most = 0.0
    for memory in range(world.memories):
        odds = breath_odds(life, world, memory)
        if chance(life, BREATH, memory) < odds and odds > most:
            most = odds
            life.breath_memory = memory
    if life.breath_memory != NONE:
        life.breath_hour = life.hour
        life.breath_count = life.breath_count + 1
