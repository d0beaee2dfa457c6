"""The law of news: what is told when people talk, how sure it leaves them, how it goes stale."""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.meanings import (
    FACT_EMPTY,
    FACT_HAND,
    FACT_LEGEND,
    FACT_SCAVENGERS,
    FACT_WINTER,
)
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance
from wintering.life.events import FACT_CAME_TRUE, FACT_DENIED, FACT_LEARNT
from wintering.life.moments import NEWS, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import GROWING, TELLING
from wintering.storyworld.marks import NEVER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "per_meeting", 0.3, "1", 0.1, 0.6, "D", "chance of telling, times interest and trust"
    ),
    Parameter("to_charge", 0.95, "1", 0.0, 1.0, "D", "chance of telling whom one answers to"),
    Parameter("stranger", 0.15, "1", 0.0, 1.0, "D", "trust that any talk presumes"),
    Parameter("known", 0.25, "1", 0.0, 1.0, "D", "sureness from which someone knows a fact"),
    Parameter("hearsay", 0.6, "1", 0.0, 1.0, "D", "sureness that passes without any trust"),
    Parameter("growing", 0.2, "1", 0.0, 1.0, "D", "chance that a tale grows in the telling"),
    Parameter("legend", 0.15, "1/day", 0.0, 1.0, "D", "chance that a known deed becomes a legend"),
    Parameter("scavengers", 0.03, "1/day", 0.0, 1.0, "D", "chance that an empty house draws them"),
    Parameter("denied", 0.7, "1", 0.0, 1.0, "D", "sureness that a trusted denial takes"),
)

LN2 = 0.6931471805599453
FIRST_GROWN = 100_000  # draws of what grows out of a tale begin here
MOST_GROUPS = 8  # peoples that a world's tales are asked of
LEGEND_NEEDS = 5  # so many of a people make a tale a legend (D)
SCAVENGERS_NEED = 9  # and so many, an empty house a temptation (D)
TALE_MOST = 5  # a tale grows no further than this


def sureness(life: Life, world: Tables, person: int, fact: int) -> float:
    """How sure someone is of a fact now, from 0 to 1: it halves in the fact's half-life.

    Source: SCIENCE.md section 7 (a day for a place, a week for a mood, three months for enmity).
    """
    value = life.belief[person][fact]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.belief_hour[person][fact]
    half = 24.0 * world.fact_halflife_days[fact]
    if hours <= 0 or half <= 0.0:
        return value
    return value * exp(-LN2 * hours / half)


def knows(life: Life, world: Tables, person: int, fact: int) -> bool:
    """Whether someone is sure enough of a fact to act on it."""
    return sureness(life, world, person, fact) >= world.par.news_known


def fact_of(world: Tables, means: int) -> int:
    """The fact with a meaning, or -1."""
    for fact in range(world.facts):
        if world.fact_means[fact] == means:
            return fact
    return NONE


def sure_of(life: Life, world: Tables, person: int, means: int) -> float:
    """How sure someone is of the fact with a meaning; 0 where the world has none."""
    fact = fact_of(world, means)
    if fact == NONE:
        return 0.0
    return sureness(life, world, person, fact)


def come_true(life: Life, world: Tables, fact: int) -> None:
    """Let a fact become true. Changes: fact_is_true, fact_hour."""
    if life.fact_is_true[fact] == 0:
        life.fact_is_true[fact] = 1
        life.fact_hour[fact] = life.hour
        note_event(life, FACT_CAME_TRUE, NONE, world.fact_about[fact], fact, 1.0)


def set_eager(life: Life, person: int, fact: int, eager: int) -> None:
    """Let someone go about telling a fact, or stop. Changes: eager, eager_many."""
    if life.eager[person][fact] != eager:
        life.eager[person][fact] = eager
        if eager == 1:
            life.eager_many[person] = life.eager_many[person] + 1
        else:
            life.eager_many[person] = life.eager_many[person] - 1


def learn(life: Life, world: Tables, person: int, fact: int, sure: float, source: int) -> None:
    """Let someone learn a fact: from a person, or with their own eyes (-1).

    Changes: belief and all that stands beside it; for you the moment NEWS.
    """
    now = sureness(life, world, person, fact)
    is_new = now < world.par.news_known
    life.belief[person][fact] = clip(larger(now, sure), 0.0, 1.0)
    life.belief_hour[person][fact] = life.hour
    if is_new and sure >= world.par.news_known:
        if life.belief_since[person][fact] < life.fact_hour[fact]:
            life.belief_since[person][fact] = life.hour
        life.belief_from[person][fact] = source
        if person == YOU:
            life.heard[fact] = 1
            set_moment(life, NEWS)
        else:
            set_eager(life, person, fact, 1)
        note_event(life, FACT_LEARNT, person, source, fact, sure)


def witness(life: Life, world: Tables, person: int, means: int) -> None:
    """Let someone see for themselves what a fact says; it is true from then on."""
    fact = fact_of(world, means)
    if fact != NONE:
        come_true(life, world, fact)
        # A thing seen anew is told anew.
        learn(life, world, person, fact, 1.0, NONE)
        if person != YOU:
            set_eager(life, person, fact, 1)


def tell(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Tell a fact. A hearer who knows it already takes the pleasure of telling it away.

    Changes: the hearer's belief, the teller's eagerness, variant, whereabouts believed.
    Source: the stifling of a rumour (Maki & Thompson 1973).
    """
    sure = sureness(life, world, teller, fact)
    trusted = world.par.news_hearsay + (1.0 - world.par.news_hearsay) * life.trust[hearer][teller]
    knew = knows(life, world, hearer, fact)
    if teller == YOU:
        life.told_count = life.told_count + 1
    learn(life, world, hearer, fact, sure * trusted, teller)
    if world.fact_about[fact] == YOU and teller != YOU:
        if life.seen_place_hour[teller] > life.seen_place_hour[hearer]:
            life.seen_place[hearer] = life.seen_place[teller]
            life.seen_place_hour[hearer] = life.seen_place_hour[teller]
    if knew:
        set_eager(life, teller, fact, 0)
    else:
        grown = life.variant[teller][fact]
        if world.fact_means[fact] == FACT_LEGEND or world.fact_interest[fact] > 0.6:
            drawn = chance(life, GROWING, hearer * world.facts + fact)
            if drawn < world.par.news_growing and grown < TALE_MOST:
                grown = grown + 1
        life.variant[hearer][fact] = grown


def deny(life: Life, world: Tables, denier: int, hearer: int, fact: int) -> None:
    """Say that a fact is not so. One who knows better loses trust, and never all of it back.

    Changes: belief, denied, trust, trust_cap. Source: Schweitzer 2006 (deception caps trust).
    """
    sure = sureness(life, world, hearer, fact)
    trusted = life.trust[hearer][denier]
    if sure > 0.8 or (sure > 0.0 and life.belief_from[hearer][fact] == NONE):
        life.trust_cap[hearer][denier] = clip(
            0.8 * life.trust_cap[hearer][denier], 0.0, life.trust_cap[hearer][denier]
        )
        life.trust[hearer][denier] = clip(trusted - 0.3 * trusted, 0.0, 1.0)
    else:
        life.belief[hearer][fact] = clip(sure * (1.0 - world.par.news_denied * trusted), 0.0, 1.0)
        life.belief_hour[hearer][fact] = life.hour
    if denier == YOU:
        life.denied[fact] = 1
    note_event(life, FACT_DENIED, denier, hearer, fact, sureness(life, world, hearer, fact))


def telling_odds(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> float:
    """The chance that a fact is told in a talk: .3 x interest x trust; to whom one answers, duty.

    Source: SCIENCE.md section 7 (D).
    """
    if world.person_charge[teller] == hearer and hearer != YOU:
        return world.par.news_to_charge
    trusted = larger(life.trust[teller][hearer], world.par.news_stranger)
    return world.par.news_per_meeting * world.fact_interest[fact] * trusted


def pass_on(life: Life, world: Tables, teller: int, hearer: int) -> None:
    """Let someone who talks to another tell what they go about with. Changes: see `tell`."""
    if life.eager_many[teller] == 0:
        return
    for fact in range(world.facts):
        if life.eager[teller][fact] == 1:
            odds = telling_odds(life, world, teller, hearer, fact)
            if chance(life, TELLING, teller * world.facts + fact) < odds:
                tell(life, world, teller, hearer, fact)


def many_know(life: Life, world: Tables, fact: int, group: int) -> int:
    """How many of a people know a fact."""
    many = 0
    for person in range(1, world.people):
        if world.person_group[person] == group and knows(life, world, person, fact):
            many = many + 1
    return many


def grow_from(
    life: Life, world: Tables, seed_means: int, means: int, needed: int, odds: float
) -> None:
    """Let a fact come true once enough of a people that is not yours know another.

    So a legend grows out of what is told of a hand, and scavengers set out for what is known
    to stand empty; each day with these odds. Changes: the fact, and who knows it: those who
    knew the other.
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
                    learn(life, world, person, fact, sureness(life, world, person, seed), NONE)
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


def news(life: Life, world: Tables) -> None:
    """Let facts come true in their hour, and let those who talk this hour tell.

    Changes: fact_is_true, belief and all that stands beside it.
    Source: SCIENCE.md section 7.
    """
    if life.hour_of_day == 6:
        grow_from(life, world, FACT_HAND, FACT_LEGEND, LEGEND_NEEDS, world.par.news_legend)
        grow_from(
            life, world, FACT_EMPTY, FACT_SCAVENGERS, SCAVENGERS_NEED, world.par.news_scavengers
        )
        hard_winter(life, world)
        since = life.hour - world.start_hour
        for fact in range(world.facts):
            begins = world.fact_since_hour[fact]
            if life.fact_is_true[fact] == 0 and begins != NEVER and begins <= since:
                come_true(life, world, fact)
                for person in range(world.people):
                    if world.start_belief[person][fact] > 0.0:
                        learn(life, world, person, fact, world.start_belief[person][fact], NONE)
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other != NONE:
            pass_on(life, world, person, other)
