"""The matter of the patrol: whether those who come upon you let you pass."""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import fear_of
from wintering.laws.matters import (
    ANSWER_CHALLENGE,
    ANSWER_NOD,
    ANSWER_TURN_BACK,
    ANSWER_WARY,
    MATTER_PASS,
)
from wintering.laws.meanings import FACT_BROKEN, FACT_FALLEN, FACT_HAND, FACT_LEGEND
from wintering.laws.news import fact_of, sure_of
from wintering.laws.reasons import (
    REASON_ALLIANCE,
    REASON_DARK,
    REASON_FEAR,
    REASON_GRUDGE,
    REASON_GUN,
    REASON_HANDS_OPEN,
    REASON_IGNORANCE,
    REASON_KINDNESS,
    REASON_RESPECT,
    REASON_TRUST,
    REASON_WORDS,
)
from wintering.life.chance import normal
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.tables import Tables

LEAD_SHARE = 0.6  # the lead's own feeling; the rest is the party's
TALES = 5.0  # a tale grown this far frightens as much as a tale can


BY_RUMOUR = 0.4  # dread of you where only the fall is known, in dread where the hand is (D)
DREADED, GROWN = 0.6, 0.6  # how far it frightens, and how much more a grown tale does (D)
FIRST_WORD, EACH_WORD = 0.6, 0.2  # what being told counts: at all, and each thing (D)
# Weights of the party's hearts (D), and what trust and kindness a stranger is met with.
RESPECTED, TRUSTED, KIND, RESENTS, AFRAID = 0.45, 0.3, 0.25, 0.5, 0.35
TRUST_FROM, KIND_FROM = 0.3, 0.4
IN_THE_DARK = 0.2  # weight of not seeing who it is (D)
# What bars your way (D): a grudge, a gun that was shown; and the noise of it.
PRESSED, GUN_PRESSES, NOISE_PRESSES = 2.0, 0.15, 1.2
NEXT_TO_NOTHING = 0.02  # what weighs less is not kept


def party_mean(life: Life, world: Tables, lead: int, what: int) -> float:
    """What a party feels, its lead before the others. `what`: 0 fear, 1 respect, 2 trust,
    3 grudge, 4 kindness, 5 boldness."""
    own = party_value(life, world, lead, what)
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if world.person_charge[person] == lead and life.place[person] == life.place[lead]:
            total = total + party_value(life, world, person, what)
            many = many + 1
    if many == 0:
        return own
    return LEAD_SHARE * own + (1.0 - LEAD_SHARE) * total / many


def party_value(life: Life, world: Tables, person: int, what: int) -> float:
    """One person's share in `party_mean`."""
    if what == 0:
        return larger(fear_of(life, world, person, YOU), dread_of_tale(life, world, person))
    if what == 1:
        return life.respect[person][YOU]
    if what == 2:
        return life.trust[person][YOU]
    if what == 3:
        # A wrong of your own, a lie found out say, stands beside what they are like, less what
        # you made good of it.
        left = life.wrong[person][YOU] * (1.0 - life.apology[person][YOU])
        return clip(world.person_grudge[person] + left, 0.0, 1.0)
    if what == 4:
        return world.person_kindness[person]
    return world.person_boldness[person]


def dread_of_tale(life: Life, world: Tables, person: int) -> float:
    """How far what someone heard of the Mountain and of your hand frightens them."""
    heard = larger(
        sure_of(life, world, person, FACT_HAND), sure_of(life, world, person, FACT_LEGEND)
    )
    heard = larger(heard, BY_RUMOUR * sure_of(life, world, person, FACT_FALLEN))
    grown = 0.0
    fact = fact_of(world, FACT_LEGEND)
    if fact != NONE:
        grown = life.variant[person][fact] / TALES
    return clip(DREADED * heard * (1.0 + GROWN * grown), 0.0, 1.0)


def decide_pass(life: Life, world: Tables, lead: int) -> int:
    """Weigh, for the lead of a party, whether you pass. Returns the answer.

    What the office weighs: whether you are of an alliance that stands, and whether you are
    armed against them. What the person weighs: fear, respect, trust, kindness, grudge.
    """
    par = world.par
    over = sure_of(life, world, lead, FACT_BROKEN)
    ignorance = par.duty_ignorance * (1.0 - over)
    alliance = -par.duty_alliance * over
    gun = 0.0
    if life.gun_shown == 1:
        gun = -par.duty_gun
    hands = 0.0
    if life.hands_shown == 1:
        hands = par.duty_hands
    words = 0.0
    if life.told_count > 0:
        words = par.duty_told * clip(FIRST_WORD + EACH_WORD * life.told_count, 0.0, 1.0)
    fear = party_mean(life, world, lead, 0)
    respect = RESPECTED * party_mean(life, world, lead, 1)
    trust = TRUSTED * (party_mean(life, world, lead, 2) - TRUST_FROM)
    kind = KIND * (party_mean(life, world, lead, 4) - KIND_FROM)
    grudge = -RESENTS * party_mean(life, world, lead, 3)
    boldness = party_mean(life, world, lead, 5)
    dark = -IN_THE_DARK * (1.0 - life.light)
    afraid = -AFRAID * fear
    office = ignorance + alliance + gun + hands
    person = words + respect + trust + kind + grudge + dark + afraid
    total = office + person + par.duty_noise * normal(life, DECIDING, lead)
    answer = ANSWER_TURN_BACK
    if total >= par.duty_pass_nod:
        answer = ANSWER_NOD
    elif total >= par.duty_pass_wary:
        answer = ANSWER_WARY
    else:
        # A bold and resentful party that is not afraid bars the way; others send you back.
        # (The grudge stands with a minus here, halved.)
        press = boldness - PRESSED * grudge + GUN_PRESSES * life.gun_shown - fear
        press = press + NOISE_PRESSES * par.duty_noise * normal(life, DECIDING, 1000 + lead)
        if press >= par.duty_challenge:
            answer = ANSWER_CHALLENGE
    note_decision(life, lead, MATTER_PASS, answer, office, person)
    # A decision keeps eight weights: what weighed next to nothing is not noted.
    if ignorance > NEXT_TO_NOTHING:
        note_weight(life, REASON_IGNORANCE, ignorance, fact_of(world, FACT_BROKEN))
    if alliance < -NEXT_TO_NOTHING:
        note_weight(life, REASON_ALLIANCE, alliance, fact_of(world, FACT_BROKEN))
    if gun < 0.0:
        note_weight(life, REASON_GUN, gun, YOU)
    if hands > 0.0:
        note_weight(life, REASON_HANDS_OPEN, hands, YOU)
    if words > 0.0:
        note_weight(life, REASON_WORDS, words, YOU)
    if dark < -NEXT_TO_NOTHING:
        note_weight(life, REASON_DARK, dark, NONE)
    note_weight(life, REASON_RESPECT, respect, YOU)
    note_weight(life, REASON_FEAR, afraid, YOU)
    note_weight(life, REASON_GRUDGE, grudge, lead)
    if trust > NEXT_TO_NOTHING or trust < -NEXT_TO_NOTHING:
        note_weight(life, REASON_TRUST, trust, YOU)
    note_weight(life, REASON_KINDNESS, kind, lead)
    life.office_said[lead] = office
    life.person_said[lead] = person
    return answer
