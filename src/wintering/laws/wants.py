"""Wants: with whom someone would be, what grief and guilt do with a free hour."""

from wintering.arithmetic import LN2, clip, exp
from wintering.laws.bonds import longing_at_most, longing_for
from wintering.laws.feeling import stir_spirits
from wintering.laws.gate import guilt_of_deed
from wintering.laws.going import is_under_way
from wintering.laws.meanings import FACT_ALIVE
from wintering.laws.news import sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_COMPANY,
    REASON_GUILT,
    REASON_LONGING,
    REASON_NONE,
)
from wintering.life.chance import chance
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.life.streams import WANTING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("visit_km", 1.5, "km", 0.0, 50.0, "D", "how far someone goes in a free hour"),
    Parameter("company", 0.45, "1", 0.0, 2.0, "D", "pull from which one goes to another"),
    Parameter("drawn", 1.0, "1", 0.0, 5.0, "D", "how much more warmth pulls one who is drawn"),
    Parameter("longing", 0.15, "1", 0.0, 2.0, "D", "what longing adds to that pull beside warmth"),
    Parameter("lonely", 0.3, "1", 0.0, 1.0, "D", "how far being alone long lowers that"),
    Parameter("lonely_h", 36.0, "h", 1.0, 1000.0, "D", "hours alone that do two thirds of it"),
    Parameter("shunning", 0.9, "1", 0.0, 5.0, "D", "how strongly full guilt draws one apart"),
    Parameter("whim", 0.3, "1", 0.0, 2.0, "D", "width of what no want explains in an hour"),
    Parameter("grief_walk", 1.4, "1", 0.0, 5.0, "D", "how strongly full grief draws to the place"),
    Parameter("grief_days", 75.0, "day", 1.0, 1000.0, "D", "days in which grief halves by itself"),
    Parameter(
        "grief_company", 0.5, "1", 0.0, 5.0, "D", "how much faster with company that day, in parts"
    ),
    Parameter("grief_word", 1.0, "1", 0.0, 5.0, "D", "how much faster once they are known to live"),
    Parameter("grief_spirits", 0.04, "1/day", 0.0, 1.0, "D", "what full grief takes from spirits"),
)

GRIEF_FROM = 0.3  # warmth times longing from which an absence is grieved (D)
WEIGHING_HOUR = 5  # the hour at which the day's company is weighed, before anyone is up
MIDDLING = 0.5  # a middling temper
DAY_H = 24


def pull(life: Life, world: Tables, who: int, whom: int) -> float:
    """How strongly someone is drawn to another: by warmth, by what draws them, and by longing."""
    longing = longing_for(life, world, who, whom)
    return warm_pull(life, world, who, whom) + world.par.people_longing * longing


def pull_at_most(life: Life, world: Tables, who: int, whom: int) -> float:
    """What that is at most, however long they are apart: found sooner."""
    longing = longing_at_most(life, who, whom)
    return warm_pull(life, world, who, whom) + world.par.people_longing * longing


def warm_pull(life: Life, world: Tables, who: int, whom: int) -> float:
    """How strongly warmth, and what draws them, draw someone to another."""
    drawn = 1.0 + world.par.people_drawn * world.start_longing[who][whom]
    return life.warmth[who][whom] * drawn


def weigh_company(life: Life, world: Tables, person: int) -> None:
    """Settle with whom someone would be today, of those who wake within reach. Changes: seeks."""
    here = life.place[person]
    best = NONE
    most = 0.0
    for place in range(world.places):
        if life.many_here[place] > 0 and world.distance_km[here][place] <= (
            world.par.people_visit_km
        ):
            other = life.first_here[place]
            while other != NONE:
                if other != person and pull_at_most(life, world, person, other) > most:
                    drawn = pull(life, world, person, other)
                    if drawn > most:
                        most = drawn
                        best = other
                other = life.next_here[other]
    life.seeks[person] = best


def loneliness(life: Life, world: Tables, person: int) -> float:
    """How far being without talk is felt, from 0 to 1: by whoever wants company, most."""
    hours = life.hour - life.alone_hour[person]
    felt = 1.0 - exp(-hours / world.par.people_lonely_h)
    return clip(felt * world.person_company[person] / MIDDLING, 0.0, 1.0)


def begin_grief(life: Life, world: Tables, person: int) -> None:
    """Let someone grieve for whom they long for and have not near. Changes: grief, grief_for."""
    here = life.place[person]
    for other in range(world.people):
        lack = world.start_warmth[person][other] * world.start_longing[person][other]
        is_gone = other == YOU or world.distance_km[here][life.place[other]] > (
            world.par.people_visit_km
        )
        if is_gone and lack >= GRIEF_FROM and lack > life.grief[person]:
            life.grief[person] = lack
            life.grief_for[person] = other


def grieve(life: Life, world: Tables, person: int) -> None:
    """Let a day lessen someone's grief: faster among people, and once there is word of life.

    Changes: grief, spirits. Source: declared (D); most who grieve are well within half a year
    (Bonanno 2004, M).
    """
    if life.grief[person] <= 0.0:
        return
    par = world.par
    faster = 1.0
    if life.hour - life.alone_hour[person] < DAY_H:
        faster = faster + par.people_grief_company
    if life.grief_for[person] == YOU:
        faster = faster + par.people_grief_word * sure_of(life, world, person, FACT_ALIVE)
    stir_spirits(life, world, person, -par.people_grief_spirits * life.grief[person])
    left = exp(-LN2 * faster / par.people_grief_days)
    life.grief[person] = clip(life.grief[person] * left, 0.0, 1.0)


def quiet_place(life: Life, world: Tables, here: int) -> int:
    """The place within reach where fewest are, the nearest of them."""
    best = here
    least = 1.0 * life.many_here[here] - 1.0
    for place in range(world.places):
        away = world.distance_km[here][place]
        if place != here and away <= world.par.people_visit_km:
            there = 1.0 * life.many_here[place] + 0.1 * away
            if there < least:
                least = there
                best = place
    return best


def crowded_place(life: Life, world: Tables, here: int) -> int:
    """The place within reach where most are."""
    best = here
    most = life.many_here[here] - 1
    for place in range(world.places):
        if (
            place != here
            and life.many_here[place] > most
            and (world.distance_km[here][place] <= world.par.people_visit_km)
        ):
            most = life.many_here[place]
            best = place
    return best


def whim(life: Life, world: Tables, person: int, which: int) -> float:
    """What no want explains of how much one alternative weighs this hour."""
    drawn = chance(life, WANTING, person + which * world.people)
    return world.par.people_whim * (drawn - 0.5)


def spend_free_hour(life: Life, world: Tables, person: int, where: int) -> int:
    """Where someone goes in an hour of their own: to company, to where one is missed, apart, or
    where they would be anyway; whichever weighs most.

    Returns the place. Changes: moved_by, moved_weight.
    """
    par = world.par
    here = life.place[person]
    alone = par.people_lonely * loneliness(life, world, person)
    most = par.people_company - alone
    goal = where
    moved = REASON_NONE
    if alone + whim(life, world, person, 0) > most:
        most = alone
        goal = crowded_place(life, world, here)
        moved = REASON_COMPANY
    sought = life.seeks[person]
    if sought != NONE and not is_under_way(life, sought):
        there = life.place[sought]
        if world.distance_km[here][there] <= par.people_visit_km:
            drawn = pull(life, world, person, sought) + whim(life, world, person, 1)
            if drawn > most:
                most = drawn
                goal = there
                moved = REASON_LONGING
    missed = life.grief_for[person]
    if missed != NONE:
        there = world.person_home[missed]
        if world.distance_km[here][there] <= par.people_visit_km:
            drawn = par.people_grief_walk * life.grief[person] + whim(life, world, person, 2)
            if drawn > most:
                most = drawn
                goal = there
                moved = REASON_ABSENCE
    guilt = par.people_shunning * guilt_of_deed(life, world, person)
    if guilt > 0.0 and guilt + whim(life, world, person, 3) > most:
        most = guilt
        goal = quiet_place(life, world, here)
        moved = REASON_GUILT
    life.moved_by[person] = moved
    life.moved_weight[person] = most
    return goal
