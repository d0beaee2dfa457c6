"""The matter of the gate: how someone of the camp you left takes you in."""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import fear_of, forgives, longing_for
from wintering.laws.feeling import spirits_now
from wintering.laws.matters import (
    ANSWER_CAREFUL,
    ANSWER_EMBRACE,
    ANSWER_JUDGE,
    ANSWER_SILENT,
    MATTER_GATE,
)
from wintering.laws.meanings import FACT_HAND, FACT_HELPED, MEMORY_DEED
from wintering.laws.news import sure_of
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_ANGER,
    REASON_FEAR,
    REASON_GUILT,
    REASON_LONGING,
    REASON_TRUST,
    REASON_WEAR,
)
from wintering.laws.recall import others_recall
from wintering.life.chance import normal
from wintering.life.names import YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.marks import ROLE_CAMP, ROLE_KIN
from wintering.storyworld.tables import Tables

WASTED = 0.15  # share of your weight lost from which it shows
ABSENCE_DAYS = 60.0  # days gone after which two thirds of what absence does is done


def looks_worn(life: Life) -> float:
    """How worn you look, from 0 to 1: thin, hurt, dirty, in what is left of a jacket."""
    mass = life.fat_kg + life.lean_kg
    thin = clip((life.mass_start_kg - mass) / (life.mass_start_kg * WASTED), 0.0, 1.0)
    worn = 0.35 * thin + 0.25 * life.wound + 0.2 * life.weak
    return clip(worn + 0.1 * life.grime + 0.1 * life.jacket_wear, 0.0, 1.0)


def days_gone(life: Life, world: Tables) -> float:
    """Days since you left."""
    return (life.hour - world.start_hour) / 24.0


def guilt_of_deed(life: Life, world: Tables, person: int) -> float:
    """How near the deed is to someone who carries it too."""
    most = 0.0
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_DEED:
            most = larger(
                most, world.memory_weight[memory] * others_recall(life, world, person, memory)
            )
    return most


def judging(life: Life, world: Tables, person: int) -> float:
    """How far someone holds against you what your hand did, from 0 to 1."""
    knows = larger(
        sure_of(life, world, person, FACT_HAND), sure_of(life, world, person, FACT_HELPED)
    )
    mild = 0.6 * world.person_kindness[person] + 0.6 * life.warmth[person][YOU]
    return clip(knows * (0.35 + world.person_grudge[person] - mild), 0.0, 1.0)


def decide_gate(life: Life, world: Tables, person: int) -> int:
    """Weigh joy, care, judgement and silence; the heaviest is what they do. Returns the answer."""
    gone = days_gone(life, world)
    long_gone = gone / (gone + ABSENCE_DAYS)
    joy = 0.6 * life.warmth[person][YOU] + 0.5 * longing_for(life, world, person, YOU)
    worn = looks_worn(life)
    hurt_by_leaving = long_gone * (1.0 - forgives(life, world, person, YOU) * 0.5)
    hurt_by_leaving = 0.5 * hurt_by_leaving * (1.0 - 0.6 * world.person_kindness[person])
    judged = judging(life, world, person)
    guilt = guilt_of_deed(life, world, person)
    afraid = fear_of(life, world, person, YOU)
    trusts = life.trust[person][YOU]
    low = clip(-spirits_now(life, world, person), 0.0, 1.0)
    embrace = joy + 0.2 * trusts - 0.5 * judged - 0.5 * guilt - 0.3 * afraid - 0.25 * worn
    careful = 0.55 * joy + 0.75 * worn + 0.3 * world.person_care[person] + 0.2 * afraid
    judge = judged + hurt_by_leaving + 0.3 * world.person_grudge[person] - 0.2 * joy
    silent = 0.9 * guilt + 0.3 * low + 0.4 * hurt_by_leaving - 0.3 * world.person_talk[person]
    noise = world.par.duty_noise * normal(life, DECIDING, person)
    embrace = embrace + noise
    answer = ANSWER_EMBRACE
    most = embrace
    if careful > most:
        answer = ANSWER_CAREFUL
        most = careful
    if judge > most:
        answer = ANSWER_JUDGE
        most = judge
    if silent > most:
        answer = ANSWER_SILENT
    note_decision(life, person, MATTER_GATE, answer, 0.0, joy - judged - guilt)
    note_weight(life, REASON_LONGING, joy, YOU)
    note_weight(life, REASON_TRUST, 0.2 * trusts, YOU)
    note_weight(life, REASON_WEAR, worn, YOU)
    note_weight(life, REASON_ABSENCE, -hurt_by_leaving, YOU)
    note_weight(life, REASON_ANGER, -judged, YOU)
    note_weight(life, REASON_GUILT, -guilt, person)
    note_weight(life, REASON_FEAR, -afraid, YOU)
    life.office_said[person] = 0.0
    life.person_said[person] = joy - judged - guilt
    return answer


def their_looks(life: Life, world: Tables) -> float:
    """What the looks of the whole camp would cost you, from 0 to 1: judging and forgiving both."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        role = world.person_role[person]
        if role == ROLE_CAMP or role == ROLE_KIN:
            many = many + 1
            total = total + judging(life, world, person)
            total = total + 0.4 * sure_of(life, world, person, FACT_HAND)
    if many == 0:
        return 0.0
    own = guilt_left(life, world)
    return clip(total / many * (0.4 + 0.8 * own), 0.0, 1.0)


def guilt_left(life: Life, world: Tables) -> float:
    """What of the deed you have not let go, from 0 to 1."""
    most = 0.0
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_DEED and life.use_count[memory] > 0:
            most = larger(most, world.memory_weight[memory] * (1.0 - life.released[memory]))
    return most


def camp_mood(life: Life, world: Tables) -> float:
    """How the camp you left does, from 0 to 1: the mean of its people's spirits."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        role = world.person_role[person]
        if role == ROLE_CAMP or role == ROLE_KIN:
            many = many + 1
            total = total + spirits_now(life, world, person)
    if many == 0:
        return 0.5
    return clip(0.5 + 0.5 * total / many, 0.0, 1.0)
