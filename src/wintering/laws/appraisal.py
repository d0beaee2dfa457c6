"""The law of appraisal: what news, a meeting or an evening is to each, by what they want.

The same words are joy to one and fear to another. Everyone appraises by their own bonds,
temper, office and part in things, and by how sure they are of what they were told, never by
what is so.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.feeling import (
    ANGER,
    ANXIETY,
    DESPAIR,
    FEAR,
    GUILT,
    HOPE,
    JOY,
    SADNESS,
    SHAME,
    mood_of,
    stir_in,
    stir_spirits,
)
from wintering.laws.hardship import NUMBERS as HARDSHIP_NUMBERS
from wintering.laws.hardship import bear_hardship
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_ALONE,
    FACT_ARMED,
    FACT_BROKEN,
    FACT_DEAD,
    FACT_DEAL,
    FACT_FALLEN,
    FACT_FORGAVE,
    FACT_GRIEVES,
    FACT_HAND,
    FACT_PAIR,
    FACT_PASSED,
    FACT_PEACE,
    FACT_SCAVENGERS,
    FACT_SEEN,
    FACT_UNREST,
    FACT_WINTER,
)
from wintering.laws.parameters import Parameter
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("welcome", 0.5, "1", 0.0, 1.0, "D", "joy of the best news of one wholly dear"),
    Parameter("loss", 0.6, "1", 0.0, 1.0, "D", "sadness of the worst news of one wholly dear"),
    Parameter("death", 0.5, "1", 0.0, 1.0, "D", "despair that news of a death adds"),
    Parameter("threat", 0.4, "1", 0.0, 1.0, "D", "anxiety of what threatens, in full office"),
    Parameter("wrong", 0.6, "1", 0.0, 1.0, "D", "anger at a wrong, in one of full grudge"),
    Parameter("relief", 0.4, "1", 0.0, 1.0, "D", "hope of what ends a fear"),
    Parameter("own_part", 0.4, "1", 0.0, 1.0, "D", "guilt at hearing of it in who had a part"),
    Parameter("dreaded", 0.4, "1", 0.0, 1.0, "D", "anxiety at news of one wholly feared"),
    Parameter("reunion", 0.6, "1", 0.0, 1.0, "D", "joy of seeing one wholly dear after long"),
    Parameter("reunion_days", 10.0, "day", 0.1, 1000.0, "D", "days apart for two thirds of it"),
    Parameter("quarrel", 0.5, "1", 0.0, 1.0, "D", "anger of a quarrel in one of full grudge"),
    Parameter("evening", 0.05, "1/day", 0.0, 1.0, "D", "spirits that a day's mood leaves behind"),
    Parameter("sorrow", 0.15, "1/day", 0.0, 1.0, "D", "sadness that all grief stirs of an evening"),
    Parameter("frost", 0.1, "1/day", 0.0, 1.0, "D", "anxiety of an evening of bitter frost"),
    *HARDSHIP_NUMBERS,
)

NOT_TOLD = 0.5  # of anxiety at threats in one without any office (D)
BY_WARMTH, BY_LONGING = 0.6, 0.4  # shares of how dear someone is (D)
ANY = 0.3  # how far news about nobody dear concerns anyone (D)
HOPE_WITH_JOY, CALMS = 0.6, 0.5  # hope beside joy at good news, and the anxiety it takes (D)
SHAME_BEFORE = 0.4  # shame of full guilt before one whom it wronged (D)
OLD_ANGER = 0.4  # anger at meeting who did one the worst of wrongs (D)
STARTLES = 0.5  # fear at meeting one wholly feared (D)
HURT = 0.4  # sadness of being quarrelled with by one wholly dear (D)
BITTER_C = 10.0  # degrees below freezing that are bitter frost (D)
EVENING = 19  # hour of the day at which the others' day is summed up


def dear(life: Life, person: int, whom: int) -> float:
    """How dear someone is to another, from 0 to 1: by warmth and longing; a little, if nobody."""
    if whom == NONE or whom == person:
        return ANY
    return clip(
        BY_WARMTH * life.warmth[person][whom] + BY_LONGING * life.longing[person][whom], 0.0, 1.0
    )


def dread_of_one(life: Life, person: int, whom: int) -> float:
    """How far someone is feared beyond being dear, from 0 to 1."""
    if whom == NONE or whom == person:
        return 0.0
    return clip(life.fright[person][whom] - life.warmth[person][whom], 0.0, 1.0)


def is_welcome(means: int) -> bool:
    """Whether news of this meaning is good news of whom it is about."""
    return (
        means == FACT_ALIVE
        or means == FACT_SEEN
        or means == FACT_PASSED
        or means == FACT_PAIR
        or means == FACT_FORGAVE
    )


def is_loss(means: int) -> bool:
    """Whether it is bad news of whom it is about."""
    return means == FACT_DEAD or means == FACT_ALONE or means == FACT_GRIEVES or means == FACT_HAND


def is_threat(means: int) -> bool:
    """Whether it threatens those who hear it."""
    return (
        means == FACT_BROKEN
        or means == FACT_SCAVENGERS
        or means == FACT_UNREST
        or means == FACT_ARMED
        or means == FACT_WINTER
    )


def appraise_news(
    life: Life, world: Tables, person: int, fact: int, sure: float, source: int
) -> None:
    """Let what someone has just come to believe be felt, by what they want.

    Changes: feeling, feeling_hour. Source: appraisal by goal and certainty (Lazarus 1991, M).
    """
    par = world.par
    means = world.fact_means[fact]
    about = world.fact_about[fact]
    if about == person and source == NONE:
        return
    cares = dear(life, person, about) * sure
    if is_welcome(means):
        stir_in(life, world, person, JOY, par.appraisal_welcome * cares)
        stir_in(life, world, person, HOPE, HOPE_WITH_JOY * par.appraisal_welcome * cares)
        stir_in(life, world, person, ANXIETY, -CALMS * cares)
        feared = dread_of_one(life, person, about) * sure
        stir_in(life, world, person, ANXIETY, par.appraisal_dreaded * feared)
    elif is_loss(means):
        stir_in(life, world, person, SADNESS, par.appraisal_loss * cares)
        if means == FACT_DEAD:
            stir_in(life, world, person, DESPAIR, par.appraisal_death * cares)
    elif is_threat(means):
        minds = NOT_TOLD + (1.0 - NOT_TOLD) * world.person_office[person]
        stir_in(life, world, person, ANXIETY, par.appraisal_threat * minds * sure)
    elif means == FACT_DEAL:
        sore = world.person_grudge[person] * (1.0 - dear(life, person, about))
        stir_in(life, world, person, ANGER, par.appraisal_wrong * sore * sure)
    elif means == FACT_PEACE or means == FACT_FALLEN:
        stir_in(life, world, person, HOPE, par.appraisal_relief * sure)
        stir_in(life, world, person, ANXIETY, -CALMS * sure)
    if means == FACT_FALLEN or means == FACT_HAND:
        own = par.appraisal_own_part * life.guilt_borne[person] * sure
        stir_in(life, world, person, GUILT, own)


def parted_long(world: Tables, days_apart: float) -> float:
    """How far so many days apart make seeing each other again a reunion, from 0 to 1."""
    return 1.0 - exp(-days_apart / world.par.appraisal_reunion_days)


def appraise_meeting(life: Life, world: Tables, who: int, whom: int, long: float) -> None:
    """Let someone feel what it is to see another again, parted so long. Changes: feeling.

    Joy by how dear and how long away; shame before one whom they wronged; anger at one who
    wronged them; fear of one whom they fear.
    """
    par = world.par
    glad = par.appraisal_reunion * dear(life, who, whom) * long
    if glad > 0.0:
        stir_in(life, world, who, JOY, glad)
        stir_in(life, world, who, SADNESS, -glad)
    wronged = life.wrong[whom][who] * (1.0 - life.apology[whom][who])
    if wronged > 0.0:
        stir_in(life, world, who, SHAME, SHAME_BEFORE * wronged * life.guilt_borne[who])
    held = life.wrong[who][whom] * (1.0 - life.apology[who][whom])
    if held > 0.0:
        stir_in(life, world, who, ANGER, OLD_ANGER * held * world.person_grudge[who])
    feared = dread_of_one(life, who, whom)
    if feared > 0.0:
        stir_in(life, world, who, FEAR, STARTLES * feared)


def appraise_quarrel(life: Life, world: Tables, who: int, whom: int) -> None:
    """Let both feel a quarrel: the one who turned, by grudge; the other, by how dear they are.

    Changes: feeling.
    """
    par = world.par
    stir_in(life, world, who, ANGER, par.appraisal_quarrel * world.person_grudge[who])
    stir_in(life, world, whom, ANGER, par.appraisal_quarrel * world.person_grudge[whom])
    stir_in(life, world, whom, SADNESS, HURT * dear(life, whom, who))


def appraisal(life: Life, world: Tables) -> None:
    """Once a day let grief and frost be felt by each of the others, and their mood tell on them.

    At meals, what their camp does without. Changes: feeling, spirits.
    """
    bear_hardship(life, world)
    if life.hour_of_day != EVENING:
        return
    par = world.par
    bitter = clip(-life.country_c / BITTER_C, 0.0, 1.0)
    for person in range(YOU + 1, world.people):
        sad = par.appraisal_sorrow * life.grief_borne[person]
        if sad > 0.0:
            stir_in(life, world, person, SADNESS, sad)
        if bitter > 0.0:
            stir_in(life, world, person, ANXIETY, par.appraisal_frost * bitter)
        tells = par.appraisal_evening * mood_of(life, world, person)
        if tells != 0.0:
            stir_spirits(life, world, person, tells)
