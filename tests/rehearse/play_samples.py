"""Functions in the subset as scene functions are written in it, each for one construct."""

from __future__ import annotations

from wintering.laws import dreaming, facing
from wintering.laws.matters import ANSWER_NO, ANSWER_YES
from wintering.life import Life
from wintering.life.names import NONE, YOU
from wintering.story.functions.declare import Play
from wintering.storyworld.tables import Tables

WEIGHTS = (0.25, 0.5, 2.0)


def by_both_names(play: Play, person: int) -> float:
    """Both names given at once, one of them of the world."""
    life, world = play.life, play.world
    return life.trust[person][YOU] + world.par.sky_full_lx


def by_long_names(play: Play, person: int) -> float:
    """No name given."""
    return play.life.trust[person][YOU] - play.world.par.sky_full_lx


def among(play: Play, answer: int) -> bool:
    """One of several."""
    return answer in (ANSWER_YES, ANSWER_NO, NONE)


def not_among(play: Play, answer: int) -> bool:
    """None of several, of which one is the life's."""
    return answer not in (play.life.camp, ANSWER_NO)


def least_of(play: Play, a: float, b: float) -> float:
    """The first of two where neither is less."""
    return min(a, b)


def most_within(play: Play, a: float) -> float:
    """Within two bounds."""
    return max(-0.5, min(0.5, float(a)))


def of_a_module(play: Play, memory: int) -> float:
    """A function and a number of a module of laws."""
    return facing.weight_of(play.life, play.world, memory) + dreaming.DREAMT_NOTHING


def handed_on(play: Play, person: int) -> float:
    """The play itself handed on."""
    return 2.0 * by_long_names(play, person)


def of_a_column(play: Play, which: int) -> float:
    """A table of the module, and a loop that goes on early."""
    found = 0.0
    for each in range(len(WEIGHTS)):
        if each == which:
            continue
        found += WEIGHTS[each]
    return found


def yes_or_no(play: Play, number: float) -> bool:
    """A yes and no."""
    return number > 0.0


def counted(play: Play, number: int) -> int:
    """A whole number beyond 32 bits."""
    return number * 4_000_000_000


def nothing(play: Play, hour: int) -> None:
    """Changes something and gives nothing."""
    play.life.dream_hour = hour


def fill(life: Life, world: Tables, whole: list[int], parts: list[float], many: int) -> float:
    """Reads and writes numbers that are neither a life's nor a world's."""
    for each in range(many):
        whole[each] = whole[each] + each
        parts[each] = parts[each] * 0.5
    return summed(life, parts, many)


def summed(life: Life, parts: list[float], many: int) -> float:
    """Is handed them on."""
    found = 0.0
    for each in range(many):
        found += parts[each]
    return found


ASKED = (
    by_both_names,
    by_long_names,
    among,
    not_among,
    least_of,
    most_within,
    of_a_module,
    handed_on,
    of_a_column,
    yes_or_no,
    counted,
    nothing,
)
