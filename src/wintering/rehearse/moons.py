"""What memories weigh and bonds have come to, read in one call, in the subset of the laws.

A run reads them when a moon is over. Each fades by hours of its own, and so asks for an
exponential, which is dear where it is not compiled.
"""

from wintering.laws.bonds import fear_of, longing_for
from wintering.laws.facing import nearness, weight_of
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables


def read_memories(life: Life, world: Tables, near: list[float], weigh: list[float]) -> None:
    """Read how near each memory of yours is to mind, and what it weighs.

    Shapes: `near` and `weigh` by memory. Changes: `near`, `weigh`.
    """
    for memory in range(world.memories):
        near[memory] = nearness(life, world, memory)
        weigh[memory] = weight_of(life, world, memory)


def read_bonds(life: Life, world: Tables, fear: list[float], longing: list[float]) -> None:
    """Read how far each of the others fears you now, and longs for you.

    Shapes: `fear` and `longing` by person; your own stay as they are. Changes: `fear`, `longing`.
    """
    for who in range(world.people):
        if who != YOU:
            fear[who] = fear_of(life, world, who, YOU)
            longing[who] = longing_for(life, world, who, YOU)
