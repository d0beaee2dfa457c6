"""Speaking for you: whether one who shared the deed owns to it when their council sits.

Owned to, the story of it is told as one that two people did, and that one of them forgave;
unowned, it stays yours. The numbers belong to the law of duty.
"""

from wintering.arithmetic import clip
from wintering.laws.gate import guilt_of_deed, is_of_camp, judging
from wintering.laws.going import NEXT_DOOR_KM
from wintering.laws.looking import may_look
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_SPEAK_FOR_YOU
from wintering.laws.meanings import FACT_FORGAVE
from wintering.laws.news import fact_of, set_eager, tell
from wintering.laws.others_easing import own_aloud
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_ANGER,
    REASON_KINDNESS,
    REASON_OWED,
    REASON_SILENCE,
    REASON_TOGETHER,
)
from wintering.laws.settlements import COUNCIL_FROM, is_in_council
from wintering.laws.tension import bear, heart_share, office_share
from wintering.life.chance import normal
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("speak", 0.28, "1", -5.0, 5.0, "D", "sum from which one owns to the deed"),
    Parameter("speak_camp", 0.45, "1", 0.0, 5.0, "D", "office's weight of clean hands on a fence"),
    Parameter("speak_judged", 0.9, "1", 0.0, 5.0, "D", "office's weight of a camp that judges it"),
    Parameter("speak_together", 0.4, "1", 0.0, 5.0, "D", "weight of the deed that was theirs too"),
    Parameter("speak_owed", 0.4, "1", 0.0, 5.0, "D", "weight of what they owe you"),
    Parameter("speak_warm", 0.3, "1", 0.0, 5.0, "D", "weight of warmth for you"),
    Parameter("speak_silent", 0.5, "1", 0.0, 5.0, "D", "weight of a temper that keeps silent"),
    Parameter("spoken_respect", 0.1, "1", 0.0, 1.0, "D", "respect that owning to it costs, judged"),
)

PAID = 0.5  # of what is owed you, left by having owned to it (D)
DECIDES_SPEAK = 9000  # where draws of this matter begin, by person


def camp_judges(life: Life, world: Tables, person: int) -> float:
    """How the camp about someone judges the deed, from 0 to 1: those they live among, of whom they
    hear it daily."""
    total = 0.0
    many = 0
    for other in range(1, world.people):
        if other != person and is_of_camp(world, other) and hears(life, world, person, other):
            many = many + 1
            total = total + judging(life, world, other)
    if many == 0:
        return 0.0
    return total / many


def hears(life: Life, world: Tables, person: int, other: int) -> bool:
    """Whether another is about the place where someone is."""
    return (
        life.going_to[other] == NONE
        and world.distance_km[life.place[person]][life.place[other]] <= NEXT_DOOR_KM
    )


def decide_speak(life: Life, world: Tables, person: int) -> int:
    """Weigh whether to own to the deed before the council. Returns the answer; weights are kept.

    The office: whoever holds a fence wants no camp that looks at their hands. The person: what
    was done together, what they owe you, warmth; against it, a temper that keeps silent.
    Changes: the ring of decisions, answer_speak; strain, debt as the answer changes.
    """
    par = world.par
    for_heart = heart_share(world, person)
    judged = camp_judges(life, world, person)
    office = -(par.duty_speak_camp + par.duty_speak_judged * judged) * office_share(world, person)
    together = par.duty_speak_together * guilt_of_deed(life, world, person) * for_heart
    owed = par.duty_speak_owed * life.debt[person][YOU] * for_heart
    warm = par.duty_speak_warm * life.warmth[person][YOU] * for_heart
    silent = -par.duty_speak_silent * (1.0 - world.person_talk[person]) * for_heart
    own = together + owed + warm + silent
    total = office + own + par.duty_noise * normal(life, DECIDING, DECIDES_SPEAK + person)
    answer = ANSWER_NO
    did = -1
    if total >= par.duty_speak:
        answer = ANSWER_YES
        did = 1
    note_decision(life, person, MATTER_SPEAK_FOR_YOU, answer, office, own)
    note_weight(life, REASON_TOGETHER, together, person)
    note_weight(life, REASON_OWED, owed, YOU)
    note_weight(life, REASON_KINDNESS, warm, YOU)
    note_weight(life, REASON_SILENCE, silent, person)
    note_weight(life, REASON_ANGER, office, NONE)
    life.decided_hour[person] = life.hour
    life.office_said[person] = office
    life.person_said[person] = own
    if answer != life.answer_speak[person]:
        bear(life, world, person, YOU, MATTER_SPEAK_FOR_YOU, office, own, did)
    life.answer_speak[person] = answer
    return answer


def speak(life: Life, world: Tables, person: int) -> None:
    """Let someone own, before those who are about, that they were in it and forgave you.

    Whoever judges it respects them less for it. Changes: owns, beliefs, eager, respect, debt.
    """
    own_aloud(life, world, person)
    fact = fact_of(world, FACT_FORGAVE)
    for other in range(1, world.people):
        if other != person and is_of_camp(world, other) and hears(life, world, person, other):
            lost = world.par.duty_spoken_respect * judging(life, world, other)
            life.respect[other][person] = clip(life.respect[other][person] - lost, 0.0, 1.0)
            if fact != NONE and is_in_council(life, world, other):
                tell(life, world, person, other, fact)
    if fact != NONE:
        set_eager(life, person, fact, 1)
    life.debt[person][YOU] = clip(PAID * life.debt[person][YOU], 0.0, 1.0)


def see_to_speaking(life: Life, world: Tables) -> None:
    """Let those who shared the deed weigh, when their council sits, whether to own to it; who has
    done so once need not again."""
    if life.hour_of_day != COUNCIL_FROM:
        return
    for person in range(1, world.people):
        if may_look(life, world, person) and is_in_council(life, world, person):
            home = world.person_home[person]
            near = world.distance_km[life.place[person]][home] <= NEXT_DOOR_KM
            if near and life.answer_speak[person] != ANSWER_YES:
                if decide_speak(life, world, person) == ANSWER_YES:
                    speak(life, world, person)
