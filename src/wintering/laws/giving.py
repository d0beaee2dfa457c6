"""Giving the words: whether a carrier does, when he could; and what he says became of them.

Its numbers belong to the law of messages.
"""

from wintering.arithmetic import clip
from wintering.laws.asking import burden_of
from wintering.laws.bonds import fear_of
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_WAIT,
    ANSWER_YES,
    MATTER_GIVE_WORDS,
    MATTER_OWN_UP,
)
from wintering.laws.meanings import FACT_WORDS
from wintering.laws.news import fact_of, say_where, set_eager, sureness, tell
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_DUTY,
    REASON_FEAR,
    REASON_GRUDGE,
    REASON_GUILT,
    REASON_KINDNESS,
    REASON_TRUST,
    REASON_WORDS,
)
from wintering.laws.tidings import CARRYING, HEARD, HELD_BACK, TURNED_BACK
from wintering.life.chance import normal
from wintering.life.events import CARRIER_LIED, WORDS_HEARD, WORDS_HELD_BACK
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("give", 0.16, "1", -5.0, 5.0, "D", "sum from which a carrier gives the words"),
    Parameter("give_nerve", 0.9, "1", 0.0, 5.0, "D", "weight of his nerve"),
    Parameter("give_shame", 0.22, "1", 0.0, 5.0, "D", "weight of having turned back once"),
    Parameter("give_again", 0.12, "1", 0.0, 5.0, "D", "weight of each moment let pass before"),
    Parameter("give_tries", 3.0, "1", 1.0, 100.0, "D", "moments after which they are never given"),
    Parameter("own_up", 0.2, "1", -5.0, 5.0, "D", "sum from which he tells you truly"),
)

DECIDES_GIVE, DECIDES_OWN = 2000, 5000  # where draws of these matters begin, by person
MIDDLING = 0.35  # nerve that neither helps nor hinders (D)


# Weights of giving the words (D): that it is his work, and more by his office; half of it where
# he answers to somebody else; fear of her, trust in you, kindness.
WORK, BY_OFFICE, NOT_HERS = 0.2, 0.35, 0.5
FEARS_HER, TRUSTS, KIND, KIND_FROM = 0.3, 0.2, 0.15, 0.3
# Weights of owning up to you (D).
OWN_KIND, OWN_CARE, OWN_FEAR, OWN_GRUDGE, OWN_TRUST = 0.5, 0.3, 0.5, 0.3, 0.2


def decide_give(life: Life, world: Tables, person: int) -> int:
    """Whether a carrier who stands before the one they are for gives the words. Weights are kept.

    The office: he answers to her. Himself: nerve, fear of her, trust in you, the shame of having
    turned back or kept silent before, and what the words are.
    """
    par = world.par
    to = world.fact_to[fact_of(world, FACT_WORDS)]
    duty = WORK + BY_OFFICE * world.person_office[person]
    if world.person_charge[person] != to:
        duty = NOT_HERS * duty
    nerve = par.messages_give_nerve * (life.words_nerve[person] - MIDDLING)
    fear = -FEARS_HER * fear_of(life, world, person, to)
    trust = TRUSTS * life.trust[person][YOU]
    kind = KIND * (world.person_kindness[person] - KIND_FROM)
    shame = -par.messages_give_again * life.words_tried[person]
    if life.words_state[person] == TURNED_BACK:
        shame = shame - par.messages_give_shame
    words = burden_of(life.words_kind[person])
    own = nerve + fear + trust + kind + shame + words
    total = duty + own + par.duty_noise * normal(life, DECIDING, DECIDES_GIVE + person)
    answer = ANSWER_NO
    if total >= par.messages_give:
        answer = ANSWER_YES
    life.answer_give[person] = answer
    life.decided_hour[person] = life.hour
    life.office_said[person] = duty
    life.person_said[person] = own
    note_decision(life, person, MATTER_GIVE_WORDS, answer, duty, own)
    note_weight(life, REASON_DUTY, duty, to)
    note_weight(life, REASON_FEAR, nerve + fear, to)
    note_weight(life, REASON_TRUST, trust, YOU)
    note_weight(life, REASON_KINDNESS, kind, person)
    if shame < 0.0:
        note_weight(life, REASON_GUILT, shame, person)
    note_weight(life, REASON_WORDS, words, YOU)
    return answer


def try_to_give(life: Life, world: Tables, person: int) -> None:
    """Let a carrier give the words or let the moment pass; after some of those they are let go.

    Changes: words_state, words_tried, words_carried; what is heard.
    """
    if decide_give(life, world, person) == ANSWER_YES:
        hear_words(life, world, person)
        return
    life.words_tried[person] = life.words_tried[person] + 1
    to = world.fact_to[fact_of(world, FACT_WORDS)]
    note_event(
        life, WORDS_HELD_BACK, person, to, life.words_kind[person], 1.0 * life.words_tried[person]
    )
    if life.words_tried[person] >= world.par.messages_give_tries:
        life.words_state[person] = HELD_BACK
        life.words_carried = life.words_carried - 1


def hear_words(life: Life, world: Tables, person: int) -> None:
    """The words are heard by whom they are for, and believed as far as the carrier is.

    Changes: words_state, words_carried, heard_kind and what stands beside it, the hearer's belief.
    """
    fact = fact_of(world, FACT_WORDS)
    to = world.fact_to[fact]
    # He has not forgotten them: what he was told is as sure to him as on the day.
    life.belief_hour[person][fact] = life.hour
    tell(life, world, person, to, fact)
    set_eager(life, to, fact, 0)
    set_eager(life, person, fact, 0)
    say_where(life, person, to)
    life.words_state[person] = HEARD
    life.words_carried = life.words_carried - 1
    life.heard_kind = life.words_kind[person]
    life.heard_sure = clip(sureness(life, world, to, fact), 0.0, 1.0)
    life.heard_from = person
    life.heard_hour = life.hour
    note_event(life, WORDS_HEARD, to, person, life.heard_kind, life.heard_sure)


def decide_own_up(life: Life, world: Tables, person: int) -> int:
    """What a carrier you ask says: ANSWER_YES, he gave them; ANSWER_NO; ANSWER_WAIT, not yet.

    Whoever gave them says so. Whoever did not says it as far as kindness and care outweigh
    fear of you and a grudge; else he lies. Changes: words_lied; the weights are kept.
    """
    if life.words_state[person] == HEARD:
        return ANSWER_YES
    if life.words_state[person] == CARRYING:
        return ANSWER_WAIT
    if life.words_state[person] == 0:
        return ANSWER_NO
    if life.words_lied[person] == 1:
        return ANSWER_YES
    kind = OWN_KIND * world.person_kindness[person] + OWN_CARE * world.person_care[person]
    fear = -OWN_FEAR * fear_of(life, world, person, YOU)
    grudge = -OWN_GRUDGE * world.person_grudge[person]
    trust = OWN_TRUST * life.trust[person][YOU]
    own = kind + fear + grudge + trust
    total = own + world.par.duty_noise * normal(life, DECIDING, DECIDES_OWN + person)
    answer = ANSWER_NO
    if total < world.par.messages_own_up:
        answer = ANSWER_YES
        life.words_lied[person] = 1
        note_event(life, CARRIER_LIED, person, YOU, life.words_kind[person], 1.0)
    note_decision(life, person, MATTER_OWN_UP, answer, 0.0, own)
    note_weight(life, REASON_KINDNESS, kind, person)
    note_weight(life, REASON_FEAR, fear, YOU)
    note_weight(life, REASON_GRUDGE, grudge, person)
    note_weight(life, REASON_TRUST, trust, YOU)
    life.decided_hour[person] = life.hour
    return answer


def waits_to_give(life: Life, world: Tables, person: int, to: int) -> bool:
    """Whether a carrier and whom his words are for stand where he could give them."""
    return (
        life.place[person] == life.place[to]
        and life.going_to[person] == NONE
        and life.going_to[to] == NONE
    )
