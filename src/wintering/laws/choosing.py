"""Choosing: what the one who led and the woman who left weigh in a choice of yours.

The choice is the reader's and never made here: only its weights, over what you know and
believe, and its cost. The numbers belong to the law of duty.
"""

from wintering.arithmetic import clip, larger, smaller
from wintering.laws.bonds import longing_for
from wintering.laws.counting import (
    faces_feared,
    lay_down,
    need_believed,
    office_left,
    take_up,
)
from wintering.laws.forgiving import forgives
from wintering.laws.gate import guilt_left, is_of_camp
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_YES,
    MATTER_GO_HOME,
    YOUR_MATTERS,
)
from wintering.laws.meanings import FACT_BROKEN, FACT_HOLDS, FACT_LEADS, MEMORY_PARTING
from wintering.laws.news import sure_of
from wintering.laws.reasons import (
    REASON_ALLIANCE,
    REASON_ALONE,
    REASON_DUTY,
    REASON_FACES,
    REASON_FROST,
    REASON_GRUDGE,
    REASON_GUILT,
    REASON_HOLDS,
    REASON_HUNGER,
    REASON_KINDNESS,
    REASON_LED,
    REASON_LONGING,
    REASON_NO_FOOD,
    REASON_PEOPLE,
    REASON_SAW_WHY,
    REASON_WORDS,
)
from wintering.laws.stores import food_kcal
from wintering.laws.tension import bear, strain_now, torn_between, wear
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

# What counts in choices of yours, each from 0 to 1 as you know or feel it.
NEED = 0  # what those who answered to you need
LED = 1  # that another leads them
HOLDS = 2  # that they hold
ASKED = 3  # that one of them asked you to come back
BROKEN = 4  # that the alliance is over
ALONE = 5  # being alone
LONGING = 6  # longing for whom it is about
BODY = 7  # what the body lacks
GUILT = 8  # what of the deed you have not let go
FACES = 9  # how they would look at you
SAW_WHY = 10  # that you saw why she did it, from where she stood
WRONG = 11  # what she did, as far as it is not forgiven
KIND = 12  # kindness
SCANT = 13  # a store that will not last
COLD = 14  # the cold they would lie in
ALWAYS = 15  # what is so of the matter itself
COUNTED = 16

REASONS_COUNTED = (
    REASON_PEOPLE, REASON_LED, REASON_HOLDS, REASON_WORDS, REASON_ALLIANCE, REASON_ALONE,
    REASON_LONGING, REASON_HUNGER, REASON_GUILT, REASON_FACES, REASON_SAW_WHY, REASON_GRUDGE,
    REASON_KINDNESS, REASON_NO_FOOD, REASON_FROST, REASON_DUTY,
)  # fmt: skip

# Weights of the office, a row for each matter of yours in the order of laws.matters, a column
# for each thing that counts (D). Above 0 it speaks for a yes.
OFFICE_WEIGHS = (
    # need led  holds asked broke alone long body guilt faces why wrong kind scant cold  always
    1.2, -0.5, -0.2, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1,  # go home
    1.0, -0.5, 0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.3,  # take lead
    0.7, 0.0, 0.0, 0.0, -0.7, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.2,  # to her
    -0.5, 0.0, 0.0, 0.0, -0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.4,  # as herself
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.2,  # feed
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.7, 0.4,  # send off
    0.0, 0.0, 0.6, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6,  # was right
    1.2, 0.0, -0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.3,  # call
)  # fmt: skip

# Weights of the person you are, the same way (D).
OWN_WEIGHS = (
    # need led  holds asked broke alone long body guilt faces why wrong kind scant cold  always
    0.0, 0.0, 0.0, 0.2, 0.0, 0.5, 0.4, 0.5, -0.4, -0.6, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,  # go home
    0.0, 0.0, 0.0, 0.0, 0.0, 0.2, 0.0, -0.4, -0.5, -0.4, 0.0, 0.0, 0.0, 0.0, 0.0, -0.1,  # take lead
    0.0, 0.0, 0.0, 0.0, 0.0, 0.2, 0.8, 0.0, 0.0, 0.0, 0.3, -0.6, 0.0, 0.0, 0.0, 0.0,  # to her
    0.0, 0.0, 0.0, 0.0, 0.0, 0.3, 0.8, 0.0, 0.0, 0.0, 0.2, -0.5, 0.0, 0.0, 0.0, 0.0,  # as herself
    0.0, 0.0, 0.0, 0.0, 0.0, 0.3, 0.0, -0.5, 0.0, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0, 0.0,  # feed
    0.0, 0.0, 0.0, 0.0, 0.0, -0.6, 0.0, -0.3, 0.2, 0.1, 0.0, 0.0, 0.1, 0.0, 0.0, 0.0,  # send off
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.2, 0.0, 0.0, 0.0, 0.0, 0.2,  # was right
    0.0, 0.0, 0.0, 0.0, 0.0, 0.4, 0.6, 0.2, -0.4, -0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,  # call
)  # fmt: skip

LEAST_KEPT = 0.02  # what weighs less is not kept
DAY_KCAL = 2200.0  # kcal that a day of work in the cold takes, for a count of days (D)
ENOUGH_DAYS = 10.0  # days of food from which a store is not scant (D)
BODY_COLD, BODY_TIRED = 0.5, 0.5  # share of a need that being cold, and being tired, is (D)
SAME_CHOICE_H = 14  # hours within which a choice made again is the same one (D)
NIGHT_FROM_H, NIGHT_TO_H = 19, 5  # hours of the day in which one lies down (D)


def missed_most(life: Life, world: Tables) -> float:
    """How you long for the one of your people whom you miss most, from 0 to 1."""
    most = 0.0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            most = larger(most, longing_for(life, world, YOU, person))
    return most


def lack_of_body(life: Life) -> float:
    """What your body lacks, from 0 to 1: food, strength, whole skin, warmth, rest."""
    spared = (1.0 - life.hunger) * (1.0 - life.weak) * (1.0 - life.wound)
    spared = spared * (1.0 - BODY_COLD * life.felt_cold) * (1.0 - BODY_TIRED * life.tired)
    return clip(1.0 - spared, 0.0, 1.0)


def counts(life: Life, world: Tables, what: int, whom: int) -> float:
    """How far one of the things that count is so, from 0 to 1, as you know, believe or feel it.

    `whom`: whom the choice is about, or -1: then the one of your people whom you miss most.
    """
    if what == NEED:
        return need_believed(life, world)
    if what == LED:
        return sure_of(life, world, YOU, FACT_LEADS)
    if what == HOLDS:
        return sure_of(life, world, YOU, FACT_HOLDS)
    if what == ASKED:
        return life.asked_back
    if what == BROKEN:
        return sure_of(life, world, YOU, FACT_BROKEN)
    if what == ALONE:
        return life.aloneness
    if what == LONGING:
        if whom == NONE:
            return missed_most(life, world)
        return longing_for(life, world, YOU, whom)
    if what == BODY:
        return lack_of_body(life)
    if what == GUILT:
        return guilt_left(life, world)
    if what == FACES:
        return faces_feared(life, world)
    if what == SAW_WHY:
        return life.understanding
    if what == WRONG:
        if whom == NONE:
            return 0.0
        return life.wrong[YOU][whom] * (1.0 - forgives(life, world, YOU, whom))
    if what == KIND:
        return world.person_kindness[YOU]
    if what == SCANT:
        return clip(1.0 - food_kcal(life, world) / (DAY_KCAL * ENOUGH_DAYS), 0.0, 1.0)
    if what == COLD:
        return 1.0 * life.is_snow_lying
    return 1.0


def who_left_you(world: Tables) -> int:
    """Who left you as you remember it, or -1."""
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_PARTING and world.memory_person[memory] != YOU:
            return world.memory_person[memory]
    return NONE


def row_of(matter: int) -> int:
    """Where the weights of a matter of yours begin."""
    return COUNTED * (matter - MATTER_GO_HOME)


def is_yours(matter: int) -> bool:
    """Whether a matter is one that you decide."""
    return MATTER_GO_HOME <= matter < MATTER_GO_HOME + YOUR_MATTERS


def as_leader(life: Life, world: Tables, matter: int, whom: int) -> float:
    """What the one who led says of a matter of yours: above 0 for a yes, below it for a no."""
    total = 0.0
    for what in range(COUNTED):
        weight = OFFICE_WEIGHS[row_of(matter) + what]
        if weight != 0.0:
            total = total + weight * counts(life, world, what, whom)
    return office_left(life, world) * total


def as_yourself(life: Life, world: Tables, matter: int, whom: int) -> float:
    """What you say as yourself of a matter of yours: above 0 for a yes, below it for a no."""
    total = 0.0
    for what in range(COUNTED):
        weight = OWN_WEIGHS[row_of(matter) + what]
        if weight != 0.0:
            total = total + weight * counts(life, world, what, whom)
    return total


def torn_over(life: Life, world: Tables, matter: int, whom: int) -> float:
    """How far a choice that stands before you pulls you apart already, from 0 on."""
    office = as_leader(life, world, matter, whom)
    return torn_between(office, as_yourself(life, world, matter, whom))


def choose(life: Life, world: Tables, matter: int, whom: int, did: int) -> None:
    """Keep a choice of yours with its weights, and bear it. `did`: 1 for a yes, -1 for a no.

    Who goes with their office takes up of it what they had laid down; who goes against it lays
    more of it down. Who goes against both is worn by both. The same choice made again within the
    day is borne once.

    Changes: the ring of decisions, chosen_*, office_laid_down, what `bear` changes.
    """
    if not is_yours(matter) or chose_so_today(life, matter, did):
        return
    office = as_leader(life, world, matter, whom)
    own = as_yourself(life, world, matter, whom)
    answer = ANSWER_NO
    if did > 0:
        answer = ANSWER_YES
    note_decision(life, YOU, matter, answer, office, own)
    heavy = office_left(life, world)
    for what in range(COUNTED):
        at = row_of(matter) + what
        weight = heavy * OFFICE_WEIGHS[at] + OWN_WEIGHS[at]
        if weight != 0.0:
            weight = weight * counts(life, world, what, whom)
            if weight > LEAST_KEPT or weight < -LEAST_KEPT:
                note_weight(life, REASONS_COUNTED[what], weight, whom)
    life.office_said[YOU] = office
    life.person_said[YOU] = own
    life.decided_hour[YOU] = life.hour
    keep_choice(life, matter, did, office, own)
    with_office = clip(office * did, -1.0, 1.0)
    if with_office > 0.0:
        take_up(life, world.par.duty_lead_taken * with_office)
    elif with_office < 0.0:
        lay_down(life, -world.par.duty_lead_laid * with_office)
    if office * did < 0.0 and own * did < 0.0:
        wear(life, world, YOU, whom, matter, smaller(-office * did, -own * did))
    else:
        bear(life, world, YOU, whom, matter, office, own, did)


def chose_so_today(life: Life, matter: int, did: int) -> bool:
    """Whether you chose just so within the day, and nothing of it has changed since."""
    if life.hour - life.decided_hour[YOU] >= SAME_CHOICE_H:
        return False
    if did > 0:
        return has_bit(life.chosen_yes, matter)
    return has_bit(life.chosen_no, matter)


def keep_choice(life: Life, matter: int, did: int, office: float, own: float) -> None:
    """Keep what was chosen, the newest of each matter, and with which self. Changes: chosen_*."""
    bit = 1 << (matter - MATTER_GO_HOME)
    life.chosen_yes = with_bit(life.chosen_yes, bit, did > 0)
    life.chosen_no = with_bit(life.chosen_no, bit, did < 0)
    life.chosen_as_leader = with_bit(life.chosen_as_leader, bit, office * did > 0.0)
    life.chosen_as_yourself = with_bit(life.chosen_as_yourself, bit, own * did > 0.0)


def with_bit(bits: int, bit: int, is_set: bool) -> int:
    """Bits with one of them set or not."""
    rest = bits - (bits & bit)
    if is_set:
        return rest | bit
    return rest


def has_bit(bits: int, matter: int) -> bool:
    """Whether a matter of yours is among those that some bits keep."""
    return is_yours(matter) and bits & (1 << (matter - MATTER_GO_HOME)) != 0


def lie_awake_over_it(life: Life, world: Tables) -> None:
    """Let what you set aside keep you from sleep at night. Changes: wrought."""
    if life.is_asleep == 1 or NIGHT_TO_H < life.hour_of_day < NIGHT_FROM_H:
        return
    strain = strain_now(life, world, YOU)
    if strain >= world.par.duty_strain_wakes:
        life.wrought = larger(life.wrought, strain)
