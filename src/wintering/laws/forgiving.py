"""Forgiving: by time, by what is seen of the other's reasons, by being sorry, against anger."""

from wintering.arithmetic import clip, exp, larger, log
from wintering.laws.facing import weight_of
from wintering.laws.feeling import ANGER, felt_by
from wintering.laws.meanings import MEMORY_DEED, MEMORY_PARTING
from wintering.laws.parameters import Parameter
from wintering.laws.recall import others_recall
from wintering.life.events import APOLOGY_HEARD
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("start", -2.0, "1", -10.0, 10.0, "D", "log-odds of forgiving a slight on its day"),
    Parameter("wrong", 2.0, "1", 0.0, 10.0, "D", "log-odds that the gravest wrong takes"),
    Parameter("time", 0.443, "1", 0.0, 5.0, "O: McCullough 2010", "log-odds by ln(1+days)"),
    Parameter("intent", 0.49, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of seen intent"),
    Parameter("empathy", 0.51, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of empathy"),
    Parameter("apology", 0.42, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of an apology"),
    Parameter("anger", 0.41, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of anger"),
    Parameter("scale", 4.0, "1", 0.0, 20.0, "D", "log-odds from none to all of a correlate"),
    Parameter(
        "easy_share", 0.5, "1", 0.0, 1.0, "D", "share of seen intent that is having found it easy"
    ),
)

UNKNOWN_INTENT = 0.5  # intent seen in a deed of whose reasons nothing is known (D)
USUAL_EMPATHY = 0.3  # empathy at which it neither helps nor hinders (D)
SELF_SHARE = 0.5  # share of empathy that is seeing oneself in the other; the rest is warmth (D)


def forgiving_log_odds(days: float, world: Tables) -> float:
    """What time alone adds to the log-odds of forgiving: .443 ln(1 + days).

    Source: McCullough 2010: about +2 by three months.
    """
    return world.par.forgiving_time * log(1.0 + days)


def sees_self(life: Life, world: Tables, who: int) -> float:
    """How far someone sees themselves in what another did for their own, from 0 to 1.

    You as far as you let yourself see it. Others only by a deed of their own that is near to
    mind, the less the harder they hold what is done.
    """
    if who == YOU:
        return life.understanding
    most = 0.0
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_DEED:
            near = world.memory_weight[memory] * others_recall(life, world, who, memory)
            most = larger(most, near)
    return most * (1.0 - world.person_grudge[who])


def parting_from(world: Tables, whom: int) -> int:
    """The memory of how someone left, or -1."""
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_PARTING and world.memory_person[memory] == whom:
            return memory
    return NONE


def seen_intent(life: Life, world: Tables, who: int, whom: int) -> float:
    """How far someone believes that a wrong was willed, from 0 to 1.

    Of a parting: how easy they believe it was, and how little they see of why. It is a belief:
    what it truly was to the other plays no part.
    """
    memory = parting_from(world, whom)
    if memory == NONE:
        return UNKNOWN_INTENT
    share = world.par.forgiving_easy_share
    unseen = 1.0 - sees_self(life, world, who)
    return share * life.easy[who][memory] + (1.0 - share) * unseen


def forgives(life: Life, world: Tables, who: int, whom: int) -> float:
    """The chance, from 0 to 1, that someone has forgiven another; 1 where nothing was done.

    Source: SCIENCE.md section 7: time, seen intent, empathy, apology, anger.
    """
    wrong = life.wrong[who][whom]
    if wrong <= 0.0:
        return 1.0
    par = world.par
    days = (life.hour - life.wrong_hour[who][whom]) / 24.0
    empathy = (1.0 - SELF_SHARE) * life.warmth[who][whom]
    empathy = empathy + SELF_SHARE * sees_self(life, world, who)
    intent = seen_intent(life, world, who, whom)
    z = par.forgiving_start - par.forgiving_wrong * wrong + forgiving_log_odds(days, world)
    z = z - par.forgiving_scale * par.forgiving_intent * (intent - UNKNOWN_INTENT)
    z = z + par.forgiving_scale * par.forgiving_empathy * (empathy - USUAL_EMPATHY)
    z = z + par.forgiving_scale * par.forgiving_apology * life.apology[who][whom]
    z = z - par.forgiving_scale * par.forgiving_anger * felt_by(life, world, who, ANGER)
    return 1.0 / (1.0 + exp(-z))


def resents(life: Life, world: Tables, who: int, whom: int) -> float:
    """What of a wrong is still held against another, from 0 to 1."""
    wrong = life.wrong[who][whom]
    if wrong <= 0.0:
        return 0.0
    return wrong * (1.0 - forgives(life, world, who, whom))


def apologise(life: Life, world: Tables, who: int, whom: int, amount: float) -> None:
    """Let someone hear that another is sorry: it counts as far as they trust it is meant.

    Changes: apology. Source: an apology's part in forgiving (Fehr 2010); belief by trust as
    of any word (D).
    """
    believed = world.par.news_hearsay + (1.0 - world.par.news_hearsay) * life.trust[whom][who]
    lacks = 1.0 - life.apology[whom][who]
    life.apology[whom][who] = clip(life.apology[whom][who] + amount * believed * lacks, 0.0, 1.0)
    note_event(life, APOLOGY_HEARD, whom, who, NONE, life.apology[whom][who])


def forgives_self(life: Life, world: Tables, memory: int) -> float:
    """How far you have forgiven yourself a memory: what is released, less what still weighs."""
    return clip(life.released[memory] * (1.0 - 0.5 * weight_of(life, world, memory)), 0.0, 1.0)
