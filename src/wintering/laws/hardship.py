"""Hardship: what a camp's hunger, cold and sickness do to the minds and hands of who lives there.

Its numbers belong to the law of appraisal.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.feeling import ANGER, ANXIETY, DESPAIR, SADNESS, spirits_now, stir_in
from wintering.laws.parameters import Parameter
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("hungry", 0.3, "1", 0.0, 1.0, "D", "anger that an empty bowl stirs at a meal"),
    Parameter("hungry_low", 0.1, "1", 0.0, 1.0, "D", "and despair"),
    Parameter("chilled", 0.12, "1", 0.0, 1.0, "D", "anxiety of a bitter evening without roof"),
    Parameter("hearthless", 0.2, "1", 0.0, 1.0, "D", "and of one without wood"),
    Parameter("sick_near", 0.6, "1", 0.0, 5.0, "D", "sadness at the sick, were all, in the kind"),
    Parameter("answers_for", 0.25, "1", 0.0, 1.0, "D", "anxiety at empty stores, in full office"),
)

# That hunger is felt as anger where something calls for it: MacCormack & Lindquist 2019 (S).
MEALS = (7, 13, 19)  # hours of the day at which bowls are filled (D)
EVENING = 19  # the last of them, at which the day is felt
SORE_TEMPER = 0.5  # share of that anger in the mildest temper; all of it in the sorest (D)
BITTER_K = 25.0  # kelvin below mild air at which the unroofed are wholly chilled (D)
MILD_C = 10.0  # air that chills nobody (D)


def want_at(life: Life, place: int) -> float:
    """How empty the bowls are at a place, from 0, full, to 1."""
    if life.camp_food_days[place] <= 0.0:
        return 1.0
    return clip(1.0 - life.camp_ration[place], 0.0, 1.0)


def shortness(life: Life, world: Tables, place: int) -> float:
    """How short its stores are, from 0 to 1: below what bowls are first cut at."""
    half = larger(world.par.people_camp_half_day, 1.0)
    return clip(1.0 - life.camp_food_days[place] / half, 0.0, 1.0)


def bitterness(life: Life) -> float:
    """How the air chills who has no roof, from 0, mild, to 1."""
    return clip((MILD_C - life.country_c) / BITTER_K, 0.0, 1.0)


def is_meal(hour_of_day: int) -> bool:
    """Whether bowls are filled at this hour."""
    return hour_of_day == MEALS[0] or hour_of_day == MEALS[1] or hour_of_day == MEALS[2]


def bear_hardship(life: Life, world: Tables) -> None:
    """Let each of the others feel what the camp they are at does without. Changes: feeling.

    At meals an empty bowl: anger, sooner in a sore temper, and despair. Of an evening the cold,
    the sick, and, in whoever answers for others, the stores.
    """
    if not is_meal(life.hour_of_day):
        return
    for person in range(YOU + 1, world.people):
        if world.place_souls[life.place[person]] > 0:
            go_hungry(life, world, person)
            if life.hour_of_day == EVENING:
                feel_evening(life, world, person)


def go_hungry(life: Life, world: Tables, person: int) -> None:
    """Let an empty bowl be felt. Changes: feeling."""
    want = want_at(life, life.place[person])
    if want <= 0.0:
        return
    sore = SORE_TEMPER + (1.0 - SORE_TEMPER) * world.person_grudge[person]
    stir_in(life, world, person, ANGER, world.par.appraisal_hungry * want * sore)
    stir_in(life, world, person, DESPAIR, world.par.appraisal_hungry_low * want)


def feel_evening(life: Life, world: Tables, person: int) -> None:
    """Let a cold evening, the sick and the stores be felt. Changes: feeling."""
    par = world.par
    place = life.place[person]
    cold = bitterness(life)
    fear = par.appraisal_chilled * cold * (1.0 - life.camp_built[place])
    if life.camp_wood_days[place] <= 0.0:
        fear = fear + par.appraisal_hearthless * cold
    fear = fear + par.appraisal_answers_for * world.person_office[person] * shortness(
        life, world, place
    )
    if fear > 0.0:
        stir_in(life, world, person, ANXIETY, clip(fear, 0.0, 1.0))
    sad = par.appraisal_sick_near * life.camp_sick[place] * world.person_kindness[person]
    if sad > 0.0:
        stir_in(life, world, person, SADNESS, clip(sad, 0.0, 1.0))


def willing_at(life: Life, world: Tables, place: int) -> float:
    """How much of a camp's work its people's spirits leave, as yours leave of yours, to 1.

    Those who have names in the story stand for all.
    """
    many = 0
    low = 0.0
    for person in range(YOU + 1, world.people):
        if world.person_home[person] == place:
            many = many + 1
            low = low + clip(-spirits_now(life, world, person), 0.0, 1.0)
    if many == 0:
        return 1.0
    return 1.0 - world.par.feeling_low_slows * low / many
