"""Leading: the camp with you and without you, and whether you could bear to lead it."""

from wintering.arithmetic import clip
from wintering.laws.feeling import spirits_now
from wintering.laws.gate import is_of_camp, judging, needed_you, their_looks
from wintering.laws.meanings import FACT_HAND
from wintering.laws.news import sure_of
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

KNOWN_HAND = 0.25  # what knowing whose hand it was takes from being led by it (D)


TEMPER = 0.4  # how far kindness lifts and a grudge lowers what one mostly is (laws.feeling)
HALF = 0.5  # trust and respect count alike (D)
JUDGED = 0.6  # what being judged takes (D)
LOOKED_AT = 0.5  # what being looked at every day takes from all of them, at its worst (D)


def would_follow(life: Life, world: Tables) -> float:
    """How far the camp would follow you, from 0 to 1: trust and respect, less what they judge."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            held = HALF * life.trust[person][YOU] + HALF * life.respect[person][YOU]
            held = held - JUDGED * judging(life, world, person)
            held = held - KNOWN_HAND * sure_of(life, world, person, FACT_HAND) * (
                1.0 - world.person_kindness[person]
            )
            total = total + clip(held, 0.0, 1.0)
    if many == 0:
        return 0.0
    return total / many


def could_lead(life: Life, world: Tables) -> float:
    """How far you could have led them, from 0 to 1: they follow, and you can bear their looks."""
    return would_follow(life, world) * (1.0 - their_looks(life, world))


def do_without_you(life: Life, world: Tables) -> float:
    """How they do without you, from -1 to 1: above 0 better than these people mostly are."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            own = TEMPER * world.person_kindness[person] - TEMPER * world.person_grudge[person]
            total = total + spirits_now(life, world, person) - own
    if many == 0:
        return 0.0
    return clip(total / many, -1.0, 1.0)


def needed_by_all(life: Life, world: Tables) -> float:
    """How far the camp thinks that it was left in need of you, from 0 to 1: the mean of its own."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            total = total + needed_you(life, world, person)
    if many == 0:
        return 0.0
    return total / many


def would_do_with_you(life: Life, world: Tables) -> float:
    """How they would do had you stayed, from -1 to 1.

    What they lack of you is made good as far as you could have led them; what they would have
    looked at every day is not.
    """
    lead = could_lead(life, world)
    without = do_without_you(life, world)
    gained = needed_by_all(life, world) * lead
    looked_at = LOOKED_AT * their_looks(life, world) * (1.0 - lead)
    return clip(without + gained - looked_at, -1.0, 1.0)
