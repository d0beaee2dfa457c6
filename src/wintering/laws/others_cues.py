"""What calls a memory in the others: where they are, who is there, what they were told, a date."""

from wintering.arithmetic import clip
from wintering.laws.meanings import (
    FACT_FALLEN,
    FACT_HAND,
    FACT_LEGEND,
    MEMORY_DEED,
    MEMORY_PARTING,
)
from wintering.laws.recall import is_its_day
from wintering.laws.seasons import is_dark_out
from wintering.laws.works import (
    WORK_COOK_EAT,
    WORK_DRY_MEAT,
    WORK_IDLE,
    WORK_REST,
    WORK_SIT,
    WORK_TEND_FIRE,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

IDLE_SILENCE = 0.8  # of all silence, sitting still (D)
TOLD_WITHIN_H = 24  # what was heard within so many hours still calls (D)


def other_of(world: Tables, person: int, memory: int) -> int:
    """Whom a memory is about for someone: for who left, the one that was left; -1 for nobody."""
    about = world.memory_person[memory]
    if about == person and world.memory_means[memory] == MEMORY_PARTING:
        return YOU
    return about


def was_named(life: Life, world: Tables, person: int, memory: int, about: int) -> bool:
    """Whether someone was lately told of whom a memory is about, or of the deed itself."""
    is_deed = world.memory_means[memory] == MEMORY_DEED
    if about == NONE and not is_deed:
        return False
    for fact in range(world.facts):
        if life.hour - life.belief_hour[person][fact] < TOLD_WITHIN_H:
            if life.belief[person][fact] > 0.0:
                if about != NONE and world.fact_about[fact] == about:
                    return True
                means = world.fact_means[fact]
                if is_deed and (means == FACT_HAND or means == FACT_FALLEN or means == FACT_LEGEND):
                    return True
    return False


def called_in(life: Life, world: Tables, person: int, memory: int) -> float:
    """How strongly this hour calls a memory in someone else, from 0 to 1, by what calls it in you.

    Source: as for you (Kleim 2013, O; the weights are D); by what they are at, not hour by hour.
    """
    par = world.par
    fire = 0.0
    silence = 0.0
    if life.activity[person] != NONE:
        work = world.activity_work[life.activity[person]]
        if work == WORK_COOK_EAT or work == WORK_DRY_MEAT or work == WORK_TEND_FIRE:
            fire = 1.0
        elif work == WORK_IDLE or work == WORK_SIT or work == WORK_REST:
            silence = IDLE_SILENCE
    spared = 1.0 - par.memory_cue_fire * fire * world.memory_fire[memory]
    smell = par.memory_cue_smell * par.memory_smell_gain * fire * world.memory_smell[memory]
    spared = spared * (1.0 - clip(smell, 0.0, 1.0))
    spared = spared * (1.0 - par.memory_cue_silence * silence * world.memory_silence[memory])
    if is_dark_out(life, world):
        spared = spared * (1.0 - par.memory_cue_dark * world.memory_dark[memory])
    if world.memory_place[memory] != NONE and world.memory_place[memory] == life.place[person]:
        spared = spared * (1.0 - par.memory_cue_place)
    about = other_of(world, person, memory)
    if about != NONE and about != person and life.place[about] == life.place[person]:
        spared = spared * (1.0 - par.memory_cue_person)
    if was_named(life, world, person, memory, about):
        spared = spared * (1.0 - par.memory_cue_name)
    if is_its_day(life, world, memory):
        spared = spared * (1.0 - par.memory_cue_date * world.memory_weight[memory])
    return 1.0 - spared
