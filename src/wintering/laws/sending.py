"""The matter of the followers: whether a leader sends people to keep near you."""

from wintering.arithmetic import larger
from wintering.laws.bonds import longing_for
from wintering.laws.matters import ANSWER_SEND, ANSWER_WAIT, MATTER_SEND_FOLLOWERS
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_ALONE,
    FACT_BROKEN,
    FACT_DEAD,
    FACT_HAND,
    FACT_LEGEND,
    FACT_UNREST,
    FACT_WINTER,
    MEMORY_PARTING,
)
from wintering.laws.news import fact_of, sure_of
from wintering.laws.reasons import (
    REASON_ABSENCE,
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
from wintering.laws.tension import heart_share, office_share
from wintering.life.chance import normal
from wintering.life.names import YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.tables import Tables

# Weights of the heart, before the share that an office leaves it (D).
LONGED, OWED, RESPECTED, ALONE, COLD = 0.55, 0.4, 0.25, 0.15, 0.15
BROKEN = 0.1  # the office's weight of an alliance that is over (D)
GRIEVED = 0.9  # weight of grief for one believed dead, before that share (D)
COLD_C = 2.0  # °C of the country below which somebody out there is cold (D)


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

    The office weighs its people; the person weighs you. Both are kept. Who believes you dead has
    nobody to guard: what they would do for you weighs as far as they doubt it, and grief keeps
    them where they are.
    """
    par = world.par
    for_office = office_share(world, leader)
    for_heart = heart_share(world, leader)
    needed = -par.duty_needed * for_office
    unrest = -par.duty_unrest * sure_of(life, world, leader, FACT_UNREST) * for_office
    broken = -BROKEN * sure_of(life, world, leader, FACT_BROKEN) * for_office
    name = larger(
        sure_of(life, world, leader, FACT_HAND), sure_of(life, world, leader, FACT_LEGEND)
    )
    name = par.duty_use_of_you * name * for_office
    dead = sure_of(life, world, leader, FACT_DEAD)
    name = name * (1.0 - dead)
    for_living = for_heart * (1.0 - dead)
    longing = LONGED * longing_for(life, world, leader, YOU) * for_living
    guilt = OWED * guilt_of_parting(life, world, leader) * for_heart
    respect = RESPECTED * life.respect[leader][YOU] * for_heart
    # Whoever brings word of you alive in the woods has seen nobody with you.
    alone = larger(
        sure_of(life, world, leader, FACT_ALONE), sure_of(life, world, leader, FACT_ALIVE)
    )
    alone = ALONE * alone * for_living
    cold = 0.0
    if life.country_c < COLD_C or sure_of(life, world, leader, FACT_WINTER) > par.news_known:
        cold = COLD * for_living
    grief = -GRIEVED * dead * life.warmth[leader][YOU] * for_heart
    office = needed + unrest + broken + name
    person = longing + guilt + respect + alone + cold + grief
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
    if grief < 0.0:
        note_weight(life, REASON_ABSENCE, grief, YOU)
    if cold > 0.0:
        note_weight(life, REASON_COLD, cold, YOU)
    life.office_said[leader] = office
    life.person_said[leader] = person
    return answer
