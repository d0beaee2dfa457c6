"""How people's hearts stand when a life begins."""

from wintering.arithmetic import clip, larger
from wintering.laws.meanings import (
    FACT_ALONE,
    FACT_EMPTY,
    FACT_FALLEN,
    FACT_HAND,
    FACT_PEACE,
    MEMORY_PARTING,
)
from wintering.laws.others import start_carrying
from wintering.laws.placing import list_places
from wintering.laws.reckoning import set_count, set_pace
from wintering.laws.settlements import begin_settlements
from wintering.laws.wants import begin_grief
from wintering.life.names import NONE, USES_KEPT, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARTED_KM = 2.5  # you have just parted from whoever is within this


def start_people(life: Life, world: Tables) -> None:
    """Set beliefs, bonds, traces and whereabouts to their declared starts, once.

    Changes: the fields of life.hearts. Places must have been set.
    """
    if life.hearts_begun == 1:
        return
    life.hearts_begun = 1
    for fact in range(world.facts):
        if world.fact_since_hour[fact] <= 0:
            life.fact_is_true[fact] = 1
            life.fact_hour[fact] = life.hour + world.fact_since_hour[fact]
    for person in range(world.people):
        life.spirits_hour[person] = life.hour
        life.activity[person] = world.routine_activity[person][life.hour_of_day]
        start_beliefs(life, world, person)
        set_pace(life, world, person)
        start_bonds(life, world, person)
        start_traces(life, world, person)
        if person != YOU and world.distance_km[life.place[person]][life.place[YOU]] < PARTED_KM:
            life.met_hour[person] = life.hour
        life.alone_hour[person] = life.hour
        if person != YOU:
            begin_grief(life, world, person)
            charge = world.person_charge[person]
            if charge > YOU:
                life.seat_seen[person] = world.person_home[charge]
    for person in range(world.people):
        start_guesses(life, world, person)
    list_places(life, world)
    begin_settlements(life, world)
    life.company_hour = life.hour
    life.suspicion_hour = life.hour


def start_beliefs(life: Life, world: Tables, person: int) -> None:
    """Give someone what they believe at the start of facts that are true by then."""
    for fact in range(world.facts):
        sure = world.start_belief[person][fact]
        if sure > 0.0 and life.fact_is_true[fact] == 1:
            life.belief[person][fact] = sure
            life.belief_hour[person][fact] = life.hour
            life.belief_since[person][fact] = life.fact_hour[fact]
            if world.fact_means[fact] == FACT_ALONE and sure >= world.par.news_known:
                set_count(life, person, 0.0)
            if is_fresh(world.fact_means[fact]) and person != YOU:
                life.eager[person][fact] = 1
                life.eager_many[person] = life.eager_many[person] + 1


def is_fresh(means: int) -> bool:
    """Whether a fact is the talk of the day the story begins."""
    return (
        means == FACT_ALONE
        or means == FACT_FALLEN
        or means == FACT_HAND
        or means == FACT_EMPTY
        or means == FACT_PEACE
    )


def start_bonds(life: Life, world: Tables, person: int) -> None:
    """Give someone their bonds toward everyone, and the wrong of a parting its place."""
    for other in range(world.people):
        life.trust[person][other] = world.start_trust[person][other]
        life.warmth[person][other] = world.start_warmth[person][other]
        life.respect[person][other] = world.start_respect[person][other]
        life.fright[person][other] = world.start_fear[person][other]
        life.longing[person][other] = world.start_longing[person][other]
        life.debt[person][other] = world.start_debt[person][other]
        life.fright_hour[person][other] = life.hour
        life.together_hour[person][other] = life.hour
        life.wrong[person][other] = world.start_wrong[person][other]
        life.wrong_hour[person][other] = life.hour
    for memory in range(world.memories):
        about = world.memory_person[memory]
        if about > YOU and world.memory_means[memory] == MEMORY_PARTING:
            if person == YOU:
                life.wrong[YOU][about] = world.memory_weight[memory]
                life.wrong_hour[YOU][about] = life.hour - int(world.memory_age_hours[memory])
                life.easy_thought[memory] = world.par.bonds_easy_thought
            if person != about:
                life.easy[person][memory] = world.par.bonds_easy


def start_guesses(life: Life, world: Tables, person: int) -> None:
    """Let someone guess how each other feels toward them: as they feel, less what was done.

    Source: people take liking to be returned (projection, D); a wrong on either side makes
    both guess too low (D). Changes: guess.
    """
    for other in range(world.people):
        done = larger(life.wrong[person][other], life.wrong[other][person])
        life.guess[person][other] = clip(life.warmth[person][other] * (1.0 - done), 0.0, 1.0)


def start_traces(life: Life, world: Tables, person: int) -> None:
    """Give someone the traces of what they carry, its uses spread evenly since it happened."""
    for memory in range(world.memories):
        uses = world.start_trace[person][memory]
        life.trace_count[person][memory] = uses
        if uses > 0:
            age = world.memory_age_hours[memory]
            life.trace_hour[person][memory] = life.hour - int(age / uses)
            if person == YOU:
                life.use_count[memory] = uses
                life.terror[memory] = world.memory_weight[memory]
                for kept in range(USES_KEPT):
                    if kept < uses:
                        back = int(age * (kept + 1) / uses)
                        life.use_hour[memory][kept] = life.hour - back
    start_carrying(life, world, person)
    if person != YOU:
        life.seen_place[person] = NONE
