"""The matter of the gate: how someone of the camp you left takes you in."""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.bonds import fear_of, longing_for
from wintering.laws.feeling import spirits_now
from wintering.laws.forgiving import forgives
from wintering.laws.matters import (
    ANSWER_CAREFUL,
    ANSWER_EMBRACE,
    ANSWER_JUDGE,
    ANSWER_SILENT,
    MATTER_GATE,
)
from wintering.laws.meanings import FACT_FORGAVE, FACT_HAND, FACT_HELPED, MEMORY_DEED
from wintering.laws.news import sure_of
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_ANGER,
    REASON_DUTY,
    REASON_FEAR,
    REASON_GUILT,
    REASON_LONGING,
    REASON_TRUST,
    REASON_WEAR,
)
from wintering.laws.recall import others_recall
from wintering.laws.reckoning import reckons
from wintering.life.chance import normal
from wintering.life.names import YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import AT_GATE
from wintering.storyworld.marks import ROLE_CAMP, ROLE_KIN
from wintering.storyworld.tables import Tables

WASTED = 0.15  # share of your weight lost from which it shows
OFFICE_COUNTS = 0.5  # from this on, whoever decides at the gate speaks for the camp
ABSENCE_DAYS = 60.0  # days gone after which two thirds of what absence does is done


# How worn you look (D): thin, wounds, weakness, dirt, a jacket that is finished.
THIN, WOUNDED, WEAK, DIRTY, RAGGED = 0.35, 0.25, 0.2, 0.1, 0.1
# Judging (D): what is held against the hand before any temper, and what mildness takes from it.
HELD_AGAINST, MILD_TEMPER, MILD_WARMTH = 0.55, 0.6, 0.6
SPOKEN_FOR = 0.4  # share that the word of one who did it with you takes from it (D)
GLAD_WARMTH, GLAD_LONGING = 0.6, 0.5  # joy that you stand there (D)
FORGIVEN, KIND_HURTS_LESS = 0.5, 0.5  # share of hurt that forgiving and kindness take (D)
LEAST_AWE = 0.25  # awe of anyone who knows what you did (D)
# What each way of taking you in is drawn by, and (with a minus) kept from (D).
EMBRACE_JOY, EMBRACE_TRUST, EMBRACE_JUDGED, EMBRACE_GUILT = 0.88, 0.2, -0.4, -0.12
EMBRACE_AWE, EMBRACE_WORN, EMBRACE_NEED = -0.3, -0.25, -0.2
CAREFUL_JOY, CAREFUL_WORN, CAREFUL_TEMPER = 0.25, 0.6, 0.15
JUDGE_JUDGED, JUDGE_HURT, JUDGE_LOW, JUDGE_GRUDGE = 1.5, 1.3, 0.25, 0.2
JUDGE_NEED, JUDGE_JOY = 0.55, -0.1
SILENT_GUILT, SILENT_AWE, SILENT_LOW, SILENT_DARK, SILENT_TALK = 0.38, 0.95, 0.2, 0.15, -0.1
# What draws you home: being alone, and the body; less what you could not look them in the eye
# for (D).
DRAWN_ALONE, DRAWN_HUNGER, DRAWN_WEAK, DRAWN_WOUND, DRAWN_COLD = 0.5, 0.4, 0.35, 0.35, 0.25
DRAWN_MISSED, KEPT_BY_GUILT = 0.2, 0.25
# What their looks cost (D): judging, and merely knowing; more by what you have not let go.
LOOK_KNOWS, LOOK_LEAST, LOOK_GUILT = 0.4, 0.4, 0.8


def looks_worn(life: Life) -> float:
    """How worn you look, from 0 to 1: thin, hurt, dirty, in what is left of a jacket."""
    mass = life.fat_kg + life.lean_kg
    thin = clip((life.mass_start_kg - mass) / (life.mass_start_kg * WASTED), 0.0, 1.0)
    worn = THIN * thin + WOUNDED * life.wound + WEAK * life.weak
    return clip(worn + DIRTY * life.grime + RAGGED * life.jacket_wear, 0.0, 1.0)


def guilt_of_deed(life: Life, world: Tables, person: int) -> float:
    """How near the deed is to someone who had a part in it; who was only told of it has none."""
    most = 0.0
    for memory in range(world.memories):
        part = life.part_in[person][memory]
        if part > 0.0 and world.memory_means[memory] == MEMORY_DEED:
            near = world.memory_weight[memory] * others_recall(life, world, person, memory)
            most = larger(most, part * near)
    return most


def judging(life: Life, world: Tables, person: int) -> float:
    """How far someone holds against you what your hand did, from 0 to 1.

    Less, where they have heard that one who did it with you forgives you (laws.speaking).
    """
    knows = larger(
        sure_of(life, world, person, FACT_HAND), sure_of(life, world, person, FACT_HELPED)
    )
    mild = MILD_TEMPER * world.person_kindness[person] + MILD_WARMTH * life.warmth[person][YOU]
    spoken = 1.0 - SPOKEN_FOR * sure_of(life, world, person, FACT_FORGAVE)
    return clip(knows * (HELD_AGAINST + world.person_grudge[person] - mild) * spoken, 0.0, 1.0)


def joy_of(life: Life, world: Tables, person: int) -> float:
    """How glad someone is that you stand there."""
    return GLAD_WARMTH * life.warmth[person][YOU] + GLAD_LONGING * longing_for(
        life, world, person, YOU
    )


def hurt_of(life: Life, world: Tables, person: int) -> float:
    """How far someone holds against you that you went, from 0 to 1.

    It grows with the days that they believe you have been gone.
    """
    gone = reckons(life, world, person)
    hurt = gone / (gone + ABSENCE_DAYS) * (1.0 - FORGIVEN * forgives(life, world, person, YOU))
    return hurt * (1.0 - KIND_HURTS_LESS * world.person_kindness[person])


def needed_you(life: Life, world: Tables, person: int) -> float:
    """How far someone thinks that they were left in need of you, from 0 to 1.

    It is the days that they believe you have been gone, by how badly the camp about them does.
    """
    gone = reckons(life, world, person)
    return gone / (gone + ABSENCE_DAYS) * (1.0 - camp_mood(life, world))


def voice(life: Life, world: Tables, person: int, what: int) -> float:
    """What one of them brings to the gate.

    `what`: 0 joy, 1 judging, 2 hurt, 3 guilt, 4 awe of what you did, 5 low spirits.
    """
    if what == 0:
        return joy_of(life, world, person)
    if what == 1:
        return judging(life, world, person)
    if what == 2:
        return hurt_of(life, world, person)
    if what == 3:
        return guilt_of_deed(life, world, person)
    if what == 4:
        knows = sure_of(life, world, person, FACT_HAND)
        return knows * larger(LEAST_AWE, fear_of(life, world, person, YOU))
    return clip(-spirits_now(life, world, person), 0.0, 1.0)


def is_of_camp(world: Tables, person: int) -> bool:
    """Whether someone lives in the camp you left."""
    role = world.person_role[person]
    return role == ROLE_CAMP or role == ROLE_KIN


def camp_voice(life: Life, world: Tables, what: int) -> float:
    """The mean of the camp's voices; see `voice`."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            total = total + voice(life, world, person, what)
    if many == 0:
        return 0.0
    return total / many


def at_gate(life: Life, world: Tables, person: int, what: int) -> float:
    """What weighs with someone at the gate: as themselves, and, with an office, as the camp."""
    own = voice(life, world, person, what)
    office = world.person_office[person]
    if office < OFFICE_COUNTS:
        return own
    return own + office * (camp_voice(life, world, what) - own)


def decide_gate(life: Life, world: Tables, person: int) -> int:
    """Weigh joy, care, judgement and silence; the heaviest is what they do. Returns the answer.

    Whoever has an office speaks for the camp and weighs its voices; as a person, their own.
    """
    joy = at_gate(life, world, person, 0)
    judged = at_gate(life, world, person, 1)
    hurt = at_gate(life, world, person, 2)
    guilt = at_gate(life, world, person, 3)
    awe = at_gate(life, world, person, 4)
    low = at_gate(life, world, person, 5)
    worn = looks_worn(life)
    trusts = life.trust[person][YOU]
    need = needed_you(life, world, person)
    embrace = EMBRACE_JOY * joy + EMBRACE_TRUST * trusts + EMBRACE_JUDGED * judged
    embrace = embrace + EMBRACE_GUILT * guilt + EMBRACE_AWE * awe + EMBRACE_WORN * worn
    embrace = embrace + EMBRACE_NEED * need
    careful = CAREFUL_JOY * joy + CAREFUL_WORN * worn
    careful = careful + CAREFUL_TEMPER * world.person_care[person]
    judge = JUDGE_JUDGED * judged + JUDGE_HURT * hurt + JUDGE_LOW * low
    judge = judge + JUDGE_GRUDGE * world.person_grudge[person]
    judge = judge + JUDGE_NEED * need + JUDGE_JOY * joy
    silent = SILENT_GUILT * guilt + SILENT_AWE * awe + SILENT_LOW * low
    silent = silent + SILENT_DARK * (1.0 - life.light) + SILENT_TALK * world.person_talk[person]
    spread = world.par.duty_gate_noise
    embrace = embrace + spread * normal(life, AT_GATE, 4 * person)
    careful = careful + spread * normal(life, AT_GATE, 4 * person + 1)
    judge = judge + spread * normal(life, AT_GATE, 4 * person + 2)
    silent = silent + spread * normal(life, AT_GATE, 4 * person + 3)
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
    office = 0.0
    if world.person_office[person] >= OFFICE_COUNTS:
        office = camp_voice(life, world, 0) - camp_voice(life, world, 1)
        office = office - camp_voice(life, world, 2)
    own = joy_of(life, world, person) - judging(life, world, person)
    note_decision(life, person, MATTER_GATE, answer, office, own)
    note_weight(life, REASON_LONGING, joy, YOU)
    note_weight(life, REASON_TRUST, EMBRACE_TRUST * trusts, YOU)
    note_weight(life, REASON_WEAR, worn, YOU)
    note_weight(life, REASON_ABSENCE, -hurt, YOU)
    note_weight(life, REASON_ANGER, -judged, YOU)
    note_weight(life, REASON_GUILT, -guilt, person)
    note_weight(life, REASON_FEAR, -awe, YOU)
    note_weight(life, REASON_DUTY, -need, YOU)
    life.office_said[person] = office
    life.person_said[person] = own
    return answer


def drawn_home(life: Life, world: Tables) -> float:
    """How strongly the camp you left draws you, from 0 to 1: doing without anyone, hunger,
    weakness, a wound, cold and whom you miss there, less what you could not look them in the
    eye for.

    Source: company is a need that grows in weeks (D); the rest is the body's.
    """
    alone = (life.hour - life.company_hour) / (24.0 * world.par.duty_company_days)
    drawn = DRAWN_ALONE * (1.0 - exp(-alone))
    drawn = drawn + DRAWN_HUNGER * life.hunger + DRAWN_WEAK * life.weak + DRAWN_WOUND * life.wound
    drawn = drawn + DRAWN_COLD * life.felt_cold
    missed = 0.0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            missed = larger(missed, longing_for(life, world, YOU, person))
    return clip(drawn + DRAWN_MISSED * missed - KEPT_BY_GUILT * guilt_left(life, world), 0.0, 1.0)


def their_looks(life: Life, world: Tables) -> float:
    """What the looks of the whole camp would cost you, from 0 to 1: judging and forgiving both."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            total = total + judging(life, world, person)
            total = total + LOOK_KNOWS * sure_of(life, world, person, FACT_HAND)
    if many == 0:
        return 0.0
    own = guilt_left(life, world)
    return clip(total / many * (LOOK_LEAST + LOOK_GUILT * own), 0.0, 1.0)


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
        if is_of_camp(world, person):
            many = many + 1
            total = total + spirits_now(life, world, person)
    if many == 0:
        return 0.5
    return clip(0.5 + 0.5 * total / many, 0.0, 1.0)
