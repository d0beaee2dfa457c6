"""Stacks: your wood by place: what you stack, what you left elsewhere and come back to.

The stack you deal with is the one of `wood_place`; those of other places wait, and are given
the weather they stood in when you come back. Its numbers belong to the fire law.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("dry_enough", 0.25, "1", 0.05, 0.6, "D", "moisture up to which wood counts as dry"),
    Parameter("wet_again", 0.28, "1", 0.05, 0.7, "D", "moisture at which dry wood is wet again"),
    Parameter("air_dry", 0.17, "1", 0.02, 0.4, "M", "moisture wood comes to in humid winter air"),
    Parameter("left_open", 0.32, "1", 0.05, 0.7, "D", "moisture it comes to in the open, all told"),
    Parameter("left_h", 500.0, "h", 1.0, 20_000.0, "D", "time in which it is so by 63 %"),
)

MOST_KG = 5000.0  # no stack is larger, in kg
WETTEST_KEPT = 0.7  # no wood is wetter, on wet basis


def stack_wood(life: Life, world: Tables, place: int, kg: float, moisture: float) -> None:
    """Put wood on the stack at a place. Changes: the fields of wood."""
    use_stack(life, world, place)
    if kg <= 0.0:
        return
    if moisture <= world.par.fire_dry_enough:
        total = life.wood_dry_kg + kg
        mixed = (life.wood_dry_kg * life.wood_dry_moisture + kg * moisture) / total
        life.wood_dry_moisture = clip(mixed, 0.0, WETTEST_KEPT)
        life.wood_dry_kg = clip(total, 0.0, MOST_KG)
        return
    total = life.wood_wet_kg + kg
    mixed = (life.wood_wet_kg * life.wood_wet_moisture + kg * moisture) / total
    life.wood_wet_moisture = clip(mixed, 0.0, WETTEST_KEPT)
    life.wood_wet_kg = clip(total, 0.0, MOST_KG)


def use_stack(life: Life, world: Tables, place: int) -> None:
    """Deal with the stack of a place from now on; the one you dealt with waits where it is.

    Changes: the fields of wood, left_dry_kg and its kin.
    """
    if life.wood_place == place:
        return
    _leave_stack(life)
    life.wood_place = place
    life.wood_dry_kg = life.left_dry_kg[place]
    life.wood_wet_kg = life.left_wet_kg[place]
    life.left_dry_kg[place] = 0.0
    life.left_wet_kg[place] = 0.0
    if life.wood_dry_kg + life.wood_wet_kg <= 0.0:
        return
    open_sky = 1.0 - clip(world.place_roof[place], 0.0, 1.0)
    dry = world.par.fire_air_dry
    goal = dry + open_sky * (world.par.fire_left_open - dry)
    stays = exp(-(life.hour - life.left_wood_hour[place]) / world.par.fire_left_h)
    was_dry = life.left_dry_moisture[place]
    was_wet = life.left_wet_moisture[place]
    life.wood_dry_moisture = clip(goal + (was_dry - goal) * stays, 0.0, WETTEST_KEPT)
    life.wood_wet_moisture = clip(goal + (was_wet - goal) * stays, 0.0, WETTEST_KEPT)


def _leave_stack(life: Life) -> None:
    left = life.wood_place
    if left == NONE:
        return
    life.left_dry_kg[left] = life.wood_dry_kg
    life.left_wet_kg[left] = life.wood_wet_kg
    life.left_dry_moisture[left] = life.wood_dry_moisture
    life.left_wet_moisture[left] = life.wood_wet_moisture
    life.left_wood_hour[left] = life.hour


def dry_at(life: Life, place: int) -> float:
    """Wood at a place that burns. Units: kg."""
    if place == NONE:
        return 0.0
    if life.wood_place == place:
        return life.wood_dry_kg
    return life.left_dry_kg[place]


def wet_at(life: Life, place: int) -> float:
    """Wood at a place too wet to burn well. Units: kg."""
    if place == NONE:
        return 0.0
    if life.wood_place == place:
        return life.wood_wet_kg
    return life.left_wet_kg[place]


def your_stack(life: Life) -> int:
    """The place of the stack that counts as yours: the camp's, or the one you deal with."""
    if life.camp != NONE:
        return life.camp
    return life.wood_place


def mean_moisture(life: Life) -> float:
    """Mean moisture of your stack, wet basis; 0 where there is none."""
    place = your_stack(life)
    dry = dry_at(life, place)
    wet = wet_at(life, place)
    if dry + wet <= 0.0:
        return 0.0
    if place == life.wood_place:
        return (dry * life.wood_dry_moisture + wet * life.wood_wet_moisture) / (dry + wet)
    held = dry * life.left_dry_moisture[place] + wet * life.left_wet_moisture[place]
    return held / (dry + wet)
