"""What is worth telling to whom: by how much it matters, whom it is of, trust and time."""

from wintering.arithmetic import clip, larger, smaller
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

HOUR_MIN = 60.0


def interest_for(life: Life, world: Tables, hearer: int, fact: int) -> float:
    """How much a fact is worth telling someone: for itself, more if it is of one they hold dear."""
    interest = world.fact_interest[fact]
    about = world.fact_about[fact]
    if about == NONE or about == hearer:
        return interest
    dear = world.par.news_dear * life.warmth[hearer][about]
    return interest + dear * (1.0 - interest)


def share_of_meeting(life: Life, world: Tables, person: int) -> float:
    """What this hour's talk is of a meeting, from 0 to 1: a few words leave most untold."""
    return clip(
        smaller(life.talk_left_min[person], HOUR_MIN) / world.par.news_meeting_min, 0.0, 1.0
    )


def telling_odds(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> float:
    """The chance that a fact is told in a talk: .3 x interest x trust; to whom one answers, duty.

    Source: SCIENCE.md section 7 (D).
    """
    if world.person_charge[teller] == hearer and hearer != YOU:
        return world.par.news_to_charge
    trusted = larger(life.trust[teller][hearer], world.par.news_stranger)
    return world.par.news_per_meeting * interest_for(life, world, hearer, fact) * trusted


def is_long_apart(life: Life, world: Tables, who: int, whom: int) -> bool:
    """Whether two who live in different places have not talked for so long that they ask each
    other what is new. Who live together know what the other knows.
    """
    if world.person_home[who] == world.person_home[whom]:
        return False
    hours = life.hour - life.together_hour[who][whom]
    return hours >= 24.0 * world.par.news_apart_days
