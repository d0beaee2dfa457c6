"""The matter of the followers: whether a leader sends people to keep near you."""

from wintering.arithmetic import larger
from wintering.laws.bonds import longing_for
from wintering.laws.matters import ANSWER_SEND, ANSWER_WAIT, MATTER_SEND_FOLLOWERS
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_ALONE,
    FACT_BROKEN,
    FACT_HAND,
    FACT_LEGEND,
    FACT_UNREST,
    FACT_WINTER,
    MEMORY_PARTING,
)
from wintering.laws.news import fact_of, sure_of
from wintering.laws.reasons import (
    REASON_ALLIANCE,
    REASON_COLD,
    REASON_DUTY,
    REASON_GUILT,
    REASON_KINDNESS,
    REASON_LONGING,
    REASON_NEWS,
    REASON_RESPECT,
)
from wintering.laws.recall import others_recall
from wintering.life.chance import normal
from wintering.life.names import YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.tables import Tables


def guilt_of_parting(life: Life, world: Tables, person: int) -> float:
    """How near the parting still is to the one who left, weighed by what it was."""
    most = 0.0
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_PARTING:
            most = larger(
                most, world.memory_weight[memory] * others_recall(life, world, person, memory)
            )
    return most


def decide_send(life: Life, world: Tables, leader: int) -> int:
    """Weigh, as the office and as the person, whether to send. Returns the answer.

    The office weighs its people; the person weighs you. Both are kept.
    """
    par = world.par
    office_share = 0.4 + 0.6 * world.person_office[leader]
    person_share = 1.3 - 0.5 * world.person_office[leader]
    needed = -par.duty_needed * office_share
    unrest = -par.duty_unrest * sure_of(life, world, leader, FACT_UNREST) * office_share
    broken = -0.1 * sure_of(life, world, leader, FACT_BROKEN) * office_share
    name = larger(
        sure_of(life, world, leader, FACT_HAND), sure_of(life, world, leader, FACT_LEGEND)
    )
    name = par.duty_use_of_you * name * office_share
    longing = 0.55 * longing_for(life, world, leader, YOU) * person_share
    guilt = 0.4 * guilt_of_parting(life, world, leader) * person_share
    respect = 0.25 * life.respect[leader][YOU] * person_share
    # Whoever brings word of you alive in the woods has seen nobody with you.
    alone = larger(
        sure_of(life, world, leader, FACT_ALONE), sure_of(life, world, leader, FACT_ALIVE)
    )
    alone = 0.15 * alone * person_share
    cold = 0.0
    if life.country_c < 2.0 or sure_of(life, world, leader, FACT_WINTER) > par.news_known:
        cold = 0.15 * person_share
    office = needed + unrest + broken + name
    person = longing + guilt + respect + alone + cold
    total = office + person + par.duty_noise * normal(life, DECIDING, leader)
    answer = ANSWER_WAIT
    if total >= par.duty_send_base:
        answer = ANSWER_SEND
    note_decision(life, leader, MATTER_SEND_FOLLOWERS, answer, office, person)
    note_weight(life, REASON_DUTY, needed, leader)
    note_weight(life, REASON_NEWS, unrest, fact_of(world, FACT_UNREST))
    note_weight(life, REASON_ALLIANCE, broken, fact_of(world, FACT_BROKEN))
    note_weight(life, REASON_RESPECT, name + respect, YOU)
    note_weight(life, REASON_LONGING, longing, YOU)
    note_weight(life, REASON_GUILT, guilt, YOU)
    note_weight(life, REASON_KINDNESS, alone, YOU)
    if cold > 0.0:
        note_weight(life, REASON_COLD, cold, YOU)
    life.office_said[leader] = office
    life.person_said[leader] = person
    return answer
