"""Waking a sleeper, asking someone to carry words, and the nerve they set out with.

Its numbers belong to the law of messages.
"""

from wintering.arithmetic import clip
from wintering.laws.bonds import fear_of
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_CARRY
from wintering.laws.meanings import FACT_BROKEN, FACT_WORDS
from wintering.laws.meeting import take_note
from wintering.laws.news import come_true, fact_of, learn, set_eager, sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.passing import dread_of_tale
from wintering.laws.reasons import (
    REASON_ALLIANCE,
    REASON_DUTY,
    REASON_FEAR,
    REASON_GRUDGE,
    REASON_KINDNESS,
    REASON_ORDERS,
    REASON_TRUST,
    REASON_WORDS,
)
from wintering.laws.tension import office_share
from wintering.laws.tidings import (
    CARRYING,
    MESSAGE_GOODBYE,
    MESSAGE_KNOW,
    MESSAGE_THANKS,
    MESSAGE_WHY,
    TURNED_BACK,
    WAKING_BLADE,
    WAKING_GUN,
    WAKING_TOUCH,
    WAKING_VOICE,
    WAKING_WAIT,
)
from wintering.laws.works import WORK_SLEEP
from wintering.life.chance import normal
from wintering.life.events import SLEEPER_WOKEN, WORDS_GIVEN
from wintering.life.moments import meet
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.marks import ROLE_CARRIER, ROLE_FOLLOWER, ROLE_GUARD, ROLE_PATROL
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("startle_wait", 0.08, "1", 0.0, 1.0, "D", "fright of waking to one who sits there"),
    Parameter("startle_voice", 0.2, "1", 0.0, 1.0, "D", "fright of being called from a distance"),
    Parameter("startle_touch", 0.45, "1", 0.0, 1.0, "D", "fright of a hand on the shoulder"),
    Parameter("startle_blade", 0.4, "1", 0.0, 1.0, "D", "fright of finding one's weapon gone"),
    Parameter("startle_gun", 0.85, "1", 0.0, 1.0, "D", "fright of a gun in the face"),
    Parameter("nerve", 0.42, "1", 0.0, 1.0, "D", "nerve of one who is nothing in particular"),
    Parameter("nerve_bold", 0.3, "1", 0.0, 5.0, "D", "nerve that boldness gives"),
    Parameter("nerve_care", 0.2, "1", 0.0, 5.0, "D", "nerve that care gives"),
    Parameter("nerve_trust", 0.25, "1", 0.0, 5.0, "D", "nerve that trusting you gives"),
    Parameter("nerve_fear", 0.6, "1", 0.0, 5.0, "D", "nerve that fearing you takes"),
    Parameter("nerve_tale", 0.25, "1", 0.0, 5.0, "D", "nerve that what is told of you takes"),
    Parameter("carry", 0.1, "1", -5.0, 5.0, "D", "sum from which someone carries words"),
    Parameter("carry_work", 0.3, "1", 0.0, 5.0, "D", "weight of going that way in any case"),
    Parameter("carry_orders", 0.35, "1", 0.0, 5.0, "D", "weight of orders to be elsewhere"),
    Parameter("carry_forced", 0.8, "1", 0.0, 5.0, "D", "weight of fear under a gun"),
)

DECIDES_CARRY = 3000  # where draws of this matter begin, by person
# How a waking moves trust and respect: shares of what lacks, or (below 0) of what is there (D).
WAIT_TRUST, WAIT_RESPECT = 0.12, 0.1
VOICE_TRUST = 0.04
BLADE_TRUST, GUN_TRUST = -0.25, -0.5


BOLD_LEAST, BOLD_CALMS = 1.25, 0.5  # the boldest are startled by so much less (D)
TALE_STARTLES = 0.5  # how much more what is told of you startles (D)
NERVE_GRUDGE, NERVE_RESPECT = 0.2, 0.15  # nerve that a grudge takes and respect gives (D)
MIDDLING = 0.5  # a temper that neither gives nor takes nerve
# How much heavier (below 0) or lighter words are to bring, by what they are for (D).
WHY_HEAVY, GOODBYE_HEAVY, THANKS_LIGHT, KNOW_LIGHT = -0.05, -0.03, 0.04, 0.02
# Weights of carrying words (D): whom he serves, that the alliance is over, trust, kindness,
# grudge, fear; and what is held against a stranger before it counts for him.
SERVES, BROKEN, TRUSTS, KIND, GRUDGES, FEARS = 0.2, 0.15, 0.4, 0.35, 0.5, 0.4
TRUST_FROM, KIND_FROM = 0.2, 0.3
OPEN_HANDS = 0.1  # weight of hands that he has seen empty (D)


def sleeper_at(life: Life, world: Tables, place: int) -> int:
    """Someone asleep at a place who could be woken, whoever carries words by trade first; or -1."""
    found = NONE
    for person in range(1, world.people):
        doing = life.activity[person]
        if (
            life.place[person] == place
            and life.going_to[person] == NONE
            and life.is_near[person] == 0
            and doing != NONE
            and world.activity_work[doing] == WORK_SLEEP
        ):
            if found == NONE or world.person_role[person] == ROLE_CARRIER:
                found = person
    return found


def startle_of(world: Tables, how: int) -> float:
    """The fright that a way of being woken gives a middling man, from 0 to 1."""
    if how == WAKING_WAIT:
        return world.par.messages_startle_wait
    if how == WAKING_VOICE:
        return world.par.messages_startle_voice
    if how == WAKING_TOUCH:
        return world.par.messages_startle_touch
    if how == WAKING_BLADE:
        return world.par.messages_startle_blade
    if how == WAKING_GUN:
        return world.par.messages_startle_gun
    return 0.0


def move(value: float, share: float) -> float:
    """A bond moved by a share of what it lacks, or (below 0) of what is there."""
    if share >= 0.0:
        return clip(value + share * (1.0 - value), 0.0, 1.0)
    return clip(value + share * value, 0.0, 1.0)


def wake(life: Life, world: Tables, person: int, how: int) -> None:
    """Wake an armed sleeper in some way: it decides how far he fears you, and whether he trusts.

    Changes: fright, trust, respect, woken_how, the meeting of you two; your gun and hands as shown.
    """
    startled = startle_of(world, how) * (BOLD_LEAST - BOLD_CALMS * world.person_boldness[person])
    startled = clip(startled * (1.0 + TALE_STARTLES * dread_of_tale(life, world, person)), 0.0, 1.0)
    life.fright[person][YOU] = move(fear_of(life, world, person, YOU), startled)
    life.fright_hour[person][YOU] = life.hour
    trust = 0.0
    if how == WAKING_WAIT:
        trust = WAIT_TRUST
        life.respect[person][YOU] = move(life.respect[person][YOU], WAIT_RESPECT)
    elif how == WAKING_VOICE:
        trust = VOICE_TRUST
    elif how == WAKING_BLADE:
        trust = BLADE_TRUST
    elif how == WAKING_GUN:
        trust = GUN_TRUST
    life.trust[person][YOU] = clip(
        move(life.trust[person][YOU], trust), 0.0, life.trust_cap[person][YOU]
    )
    life.woken_how[person] = how
    stand_before(life, world, person)
    if how == WAKING_GUN:
        life.gun_drawn = 1
        life.gun_shown = 1
    elif how == WAKING_WAIT or how == WAKING_VOICE:
        life.hands_shown = 1
    note_event(life, SLEEPER_WOKEN, YOU, person, how, startled)


def stand_before(life: Life, world: Tables, person: int) -> None:
    """You and someone stand before each other, and they have seen you, and where.

    Changes: met, met_hour, met_count, together_hour, what they believe, told_count.
    """
    meet(life, person)
    if life.met_hour[person] != life.hour:
        life.met_count[person] = life.met_count[person] + 1
        life.told_count = 0
        life.gun_shown = life.gun_drawn
        life.hands_shown = 0
    life.met_hour[person] = life.hour
    life.together_hour[YOU][person] = life.hour
    life.together_hour[person][YOU] = life.hour
    life.company_hour = life.hour
    take_note(life, world, person)


def nerve_of(life: Life, world: Tables, person: int) -> float:
    """With what nerve someone would set out with your words now, from 0 to 1."""
    par = world.par
    nerve = par.messages_nerve - NERVE_GRUDGE * world.person_grudge[person]
    nerve = nerve + par.messages_nerve_bold * (world.person_boldness[person] - MIDDLING)
    nerve = nerve + par.messages_nerve_care * (world.person_care[person] - MIDDLING)
    nerve = nerve + par.messages_nerve_trust * life.trust[person][YOU]
    nerve = nerve - par.messages_nerve_fear * fear_of(life, world, person, YOU)
    nerve = nerve - par.messages_nerve_tale * dread_of_tale(life, world, person)
    return clip(nerve + NERVE_RESPECT * life.respect[person][YOU], 0.0, 1.0)


def burden_of(kind: int) -> float:
    """How much heavier (below 0) or lighter words are to bring, by what they are for."""
    if kind == MESSAGE_WHY:
        return WHY_HEAVY  # a question put to the Commander
    if kind == MESSAGE_GOODBYE:
        return GOODBYE_HEAVY
    if kind == MESSAGE_THANKS:
        return THANKS_LIGHT
    if kind == MESSAGE_KNOW:
        return KNOW_LIGHT
    return 0.0


def can_carry(life: Life, world: Tables, person: int) -> bool:
    """Whether someone could carry words of yours at all: of the people they are addressed to,
    not a guard, not one who goes where another leads, and with none to bring already."""
    fact = fact_of(world, FACT_WORDS)
    if fact == NONE or person == YOU:
        return False
    to = world.fact_to[fact]
    role = world.person_role[person]
    if to == NONE or person == to or role == ROLE_GUARD:
        return False
    charge = world.person_charge[person]
    if role == ROLE_PATROL and charge != NONE and world.person_role[charge] == ROLE_PATROL:
        return False
    return (
        world.person_group[person] == world.person_group[to]
        and life.words_state[person] != CARRYING
    )


def decide_carry(life: Life, world: Tables, person: int, kind: int) -> int:
    """Whether someone carries words for you. Returns ANSWER_YES or ANSWER_NO; the weights are kept.

    As what he is: it is his road, or his orders are others, and to whom he answers. As himself:
    trust, kindness, grudge; fear keeps him from it, but under a gun it says yes.
    """
    par = world.par
    if not can_carry(life, world, person):
        life.answer_carry[person] = ANSWER_NO
        note_decision(life, person, MATTER_CARRY, ANSWER_NO, 0.0, 0.0)
        return ANSWER_NO
    to = world.fact_to[fact_of(world, FACT_WORDS)]
    role = world.person_role[person]
    work = 0.0
    orders = 0.0
    if role == ROLE_CARRIER:
        work = par.messages_carry_work
    elif role == ROLE_PATROL or role == ROLE_FOLLOWER:
        orders = -par.messages_carry_orders * office_share(world, person)
    serves = SERVES * life.respect[person][to]
    broken = -BROKEN * sure_of(life, world, person, FACT_BROKEN)
    trust = TRUSTS * (life.trust[person][YOU] - TRUST_FROM)
    kind_of_him = KIND * (world.person_kindness[person] - KIND_FROM)
    grudge = -GRUDGES * world.person_grudge[person]
    fear = -FEARS * fear_of(life, world, person, YOU)
    if life.gun_drawn == 1 and life.gun_shown == 1:
        fear = par.messages_carry_forced * fear_of(life, world, person, YOU)
    words = burden_of(kind)
    if life.hands_shown == 1:
        words = words + OPEN_HANDS
    office = work + orders + serves + broken
    own = trust + kind_of_him + grudge + fear + words
    total = office + own + par.duty_noise * normal(life, DECIDING, DECIDES_CARRY + person)
    answer = ANSWER_NO
    if total >= par.messages_carry:
        answer = ANSWER_YES
    life.answer_carry[person] = answer
    life.office_said[person] = office
    life.person_said[person] = own
    life.decided_hour[person] = life.hour
    note_decision(life, person, MATTER_CARRY, answer, office, own)
    note_weight(life, REASON_DUTY, work + serves, to)
    if orders < 0.0:
        note_weight(life, REASON_ORDERS, orders, to)
    note_weight(life, REASON_FEAR, fear, YOU)
    note_weight(life, REASON_TRUST, trust, YOU)
    note_weight(life, REASON_KINDNESS, kind_of_him, person)
    note_weight(life, REASON_GRUDGE, grudge, person)
    note_weight(life, REASON_WORDS, words, YOU)
    note_weight(life, REASON_ALLIANCE, broken, fact_of(world, FACT_BROKEN))
    return answer


def has_words(life: Life, person: int) -> bool:
    """Whether someone has words of yours that may yet be given."""
    return life.words_state[person] == CARRYING or life.words_state[person] == TURNED_BACK


def hand_over_words(life: Life, world: Tables, person: int, kind: int) -> bool:
    """Give someone words to carry to whom they are addressed; whether he has them now.

    Changes: words_kind and what stands beside it; the fact that you sent them, which he knows.
    """
    if not can_carry(life, world, person) or life.answer_carry[person] != ANSWER_YES:
        return False
    fact = fact_of(world, FACT_WORDS)
    come_true(life, world, fact)
    learn(life, world, YOU, fact, 1.0, NONE)
    learn(life, world, person, fact, 1.0, YOU)
    set_eager(life, person, fact, 0)  # words given to one are not gossip
    if not has_words(life, person):
        life.words_carried = life.words_carried + 1
    life.words_kind[person] = kind
    life.words_state[person] = CARRYING
    life.words_hour[person] = life.hour
    life.words_tried[person] = 0
    life.words_lied[person] = 0
    life.words_nerve[person] = clip(nerve_of(life, world, person) + burden_of(kind), 0.0, 1.0)
    life.words_sent = life.words_sent + 1
    note_event(life, WORDS_GIVEN, YOU, person, kind, life.words_nerve[person])
    return True


def tell_where(life: Life, world: Tables, person: int) -> None:
    """Tell someone where you live: at your camp, or here. Changes: seen_place, fire_seen."""
    life.seen_place[person] = life.camp
    life.fire_seen[person] = life.camp
    if life.camp == NONE:
        life.seen_place[person] = life.place[YOU]
    life.seen_place_hour[person] = life.hour
