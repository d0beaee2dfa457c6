"""What comes of talk: legends, scavengers who set out, a death that is guessed from silence."""

from wintering.arithmetic import larger
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_DEAD,
    FACT_EMPTY,
    FACT_HAND,
    FACT_LEGEND,
    FACT_SCAVENGERS,
    FACT_SEEN,
    FACT_WINTER,
)
from wintering.laws.news import come_true, fact_of, knows, learn, sure_of, sureness
from wintering.laws.parameters import Parameter
from wintering.laws.reckoning import counts_days, reckons
from wintering.life.chance import chance
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.life.streams import GROWING, GUESSING_DEATH
from wintering.storyworld.marks import NEVER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("legend", 0.15, "1/day", 0.0, 1.0, "D", "chance that a known deed becomes a legend"),
    Parameter("scavengers", 0.03, "1/day", 0.0, 1.0, "D", "chance that an empty house draws them"),
    Parameter(
        "silence_days",
        60.0,
        "day",
        1.0,
        1000.0,
        "D",
        "days gone, as counted, before death is guessed",
    ),
    Parameter("death", 0.004, "1/day", 0.0, 1.0, "D", "chance of that guess in a day of frost"),
    Parameter("hope", 0.9, "1", 0.0, 1.0, "D", "share of that chance that full warmth takes away"),
    Parameter("tale", 0.9, "1", 0.0, 1.0, "D", "how surely the first tellers know a tale"),
    Parameter("guess", 0.4, "1", 0.0, 1.0, "D", "how sure such a guess is"),
)

FIRST_GROWN = 100_000  # draws of what grows out of a tale begin here
MOST_GROUPS = 8  # peoples that a world's tales are asked of
LEGEND_NEEDS = 5  # so many of a people make a tale a legend (D)
SCAVENGERS_NEED = 9  # and so many, an empty house a temptation (D)
MORNING_H = 6  # hour of the day at which what grows of talk is asked
MILD_WEATHER = 0.3  # share of the guess's chance in a day without frost (D)


def many_know(life: Life, world: Tables, fact: int, group: int) -> int:
    """How many of a people know a fact."""
    many = 0
    for person in range(1, world.people):
        if world.person_group[person] == group and knows(life, world, person, fact):
            many = many + 1
    return many


def grow_from(
    life: Life, world: Tables, seed_means: int, means: int, needed: int, odds: float, sure: float
) -> None:
    """Let a fact come true once enough of a people that is not yours know another.

    So a legend grows out of what is told of a hand, and scavengers set out for what is known
    to stand empty; each day with these odds. Those who knew the one know the other, at least
    so surely: a tale is known by whoever heard it, however little they believe the deed.
    It begins as far grown as what they had heard. Changes: the fact, beliefs, variant.
    """
    fact = fact_of(world, means)
    seed = fact_of(world, seed_means)
    if fact == NONE or seed == NONE or life.fact_is_true[fact] == 1:
        return
    if chance(life, GROWING, FIRST_GROWN + means) >= odds:
        return
    for group in range(MOST_GROUPS):
        if group != world.person_group[YOU] and many_know(life, world, seed, group) >= needed:
            come_true(life, world, fact)
            for person in range(1, world.people):
                if world.person_group[person] == group and knows(life, world, person, seed):
                    known = larger(sure, sureness(life, world, person, seed))
                    learn(life, world, person, fact, known, NONE)
                    life.variant[person][fact] = life.variant[person][seed]
            return


def hard_winter(life: Life, world: Tables) -> None:
    """Let the winter be known as hard once it is: snow lies and the days stay below freezing.

    Changes: the fact, and everyone's belief in it, since all live through it.
    """
    fact = fact_of(world, FACT_WINTER)
    if fact == NONE or life.fact_is_true[fact] == 1:
        return
    if life.is_snow_lying == 1 and life.high_today_c < 0.0 and life.high_yesterday_c < 0.0:
        come_true(life, world, fact)
        for person in range(world.people):
            learn(life, world, person, fact, 1.0, NONE)


def guess_death(life: Life, world: Tables) -> None:
    """Let those who have heard nothing of you for long come to believe that you are dead.

    It is nobody's lie and no truth: a guess from silence and frost, told on like any other news.
    Whoever is fond of you guesses it last. Changes: belief in the fact that means it.
    """
    fact = fact_of(world, FACT_DEAD)
    if fact == NONE:
        return
    share = 1.0
    if life.country_c >= 0.0:
        share = MILD_WEATHER
    known = world.par.news_known
    for person in range(1, world.people):
        if (
            counts_days(life, person)
            and reckons(life, world, person) >= world.par.rumours_silence_days
            and sure_of(life, world, person, FACT_ALIVE) < known
            and sure_of(life, world, person, FACT_SEEN) < known
            and not knows(life, world, person, fact)
        ):
            odds = world.par.rumours_death * share
            odds = odds * (1.0 - world.par.rumours_hope * life.warmth[person][YOU])
            if chance(life, GUESSING_DEATH, person) < odds:
                learn(life, world, person, fact, world.par.rumours_guess, person)


def come_due(life: Life, world: Tables) -> None:
    """Let facts come true that have their day. Changes: fact_is_true, beliefs at their start."""
    since = life.hour - world.start_hour
    for fact in range(world.facts):
        begins = world.fact_since_hour[fact]
        if life.fact_is_true[fact] == 0 and begins != NEVER and begins <= since:
            come_true(life, world, fact)
            for person in range(world.people):
                if world.start_belief[person][fact] > 0.0:
                    learn(life, world, person, fact, world.start_belief[person][fact], NONE)


def rumours(life: Life, world: Tables) -> None:
    """Let what grows of talk grow, once a morning.

    Changes: fact_is_true, belief and all that stands beside it.
    Source: SCIENCE.md section 7; the odds are declared (D).
    """
    if life.hour_of_day != MORNING_H:
        return
    par = world.par
    tale = par.rumours_tale
    grow_from(life, world, FACT_HAND, FACT_LEGEND, LEGEND_NEEDS, par.rumours_legend, tale)
    odds = par.rumours_scavengers
    grow_from(life, world, FACT_EMPTY, FACT_SCAVENGERS, SCAVENGERS_NEED, odds, 0.0)
    hard_winter(life, world)
    come_due(life, world)
    guess_death(life, world)
