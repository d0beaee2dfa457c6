"""Counting heads: what your office still is, and what those who answered to you need.

All of it is as you know and believe it, from where you are: never as it is. The numbers belong
to the law of duty.
"""

from wintering.arithmetic import LN2, clip, exp, larger
from wintering.laws.feeling import SHAME, felt
from wintering.laws.gate import guilt_left, is_of_camp
from wintering.laws.meanings import (
    FACT_HOLDS,
    FACT_LEADS,
    FACT_SCAVENGERS,
    FACT_UNREST,
    FACT_WINTER,
)
from wintering.laws.news import fact_of, sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_HUNGER,
    REASON_ILLNESS,
    REASON_NONE,
    REASON_STRANGERS,
)
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("lead_least", 0.3, "1", 0.0, 1.0, "D", "share of your office that stays with you"),
    Parameter("lead_others", 0.35, "1", 0.0, 1.0, "D", "share that believing others lead takes"),
    Parameter("lead_laid", 0.5, "1", 0.0, 1.0, "D", "of it laid down by going wholly against it"),
    Parameter("lead_taken", 0.4, "1", 0.0, 1.0, "D", "of that taken up by going wholly with it"),
    Parameter("worry", 0.6, "1", 0.0, 1.0, "D", "need you suppose in those you hear nothing of"),
    Parameter("worry_days", 40.0, "day", 0.5, 1000.0, "D", "days without word that make half"),
    Parameter("seen_days", 10.0, "day", 0.1, 1000.0, "D", "days in which what you saw halves"),
)

# Need that you suppose where you took a quiet camp for this (D).
SAW_HUNGER, SAW_SICK, SAW_STRANGERS, SAW_OTHER = 0.8, 0.6, 0.6, 0.2
SUPPOSED_FROST = 0.2  # need supposed while snow lies where you are yourself (D)
TOLD_WINTER, TOLD_DANGER = 0.3, 0.35  # need supposed by word of a hard winter, of raiders (D)
FACES_LEAST, FACES_GUESS = 0.35, 0.65  # of your guilt, feared in any face, and in a cold one (D)
FACES_SHAME = 0.4  # of shame that you feel already, added (D)


def hours_without_word(life: Life, world: Tables) -> int:
    """Hours since you last saw your people, from above or from among them, or had word of them."""
    last = world.start_hour
    if life.afar_place != NONE and world.place_group[life.afar_place] == world.person_group[YOU]:
        if life.afar_hour > last:
            last = life.afar_hour
    fact = fact_of(world, FACT_HOLDS)
    if fact != NONE and life.belief_hour[YOU][fact] > last:
        last = life.belief_hour[YOU][fact]
    return life.hour - last


def need_seen(life: Life, world: Tables) -> float:
    """What need of theirs you took from the sight of the camp, rightly or not; it fades."""
    if life.afar_place == NONE or life.afar_taken == REASON_NONE:
        return 0.0
    if world.place_group[life.afar_place] != world.person_group[YOU]:
        return 0.0
    need = SAW_OTHER
    if life.afar_taken == REASON_HUNGER:
        need = SAW_HUNGER
    elif life.afar_taken == REASON_ILLNESS:
        need = SAW_SICK
    elif life.afar_taken == REASON_STRANGERS:
        need = SAW_STRANGERS
    hours = life.hour - life.afar_hour
    return need * exp(-LN2 * hours / (24.0 * world.par.duty_seen_days))


def need_believed(life: Life, world: Tables) -> float:
    """What those who answered to you need, as you believe it, from 0 to 1.

    Hearing nothing grows into worry; having seen or been told that they hold calms it; snow on
    your own roof, what the camp looked like, word of raiders and of hunger add.
    """
    days = hours_without_word(life, world) / 24.0
    worry = world.par.duty_worry * days / (days + world.par.duty_worry_days)
    spared = 1.0 - worry * (1.0 - sure_of(life, world, YOU, FACT_HOLDS))
    spared = spared * (1.0 - need_seen(life, world))
    if life.is_snow_lying == 1:
        spared = spared * (1.0 - SUPPOSED_FROST)
    spared = spared * (1.0 - TOLD_WINTER * sure_of(life, world, YOU, FACT_WINTER))
    danger = larger(
        sure_of(life, world, YOU, FACT_SCAVENGERS), sure_of(life, world, YOU, FACT_UNREST)
    )
    spared = spared * (1.0 - TOLD_DANGER * danger)
    return clip(1.0 - spared, 0.0, 1.0)


def office_left(life: Life, world: Tables) -> float:
    """How heavy your office still is, from 0 to what it was: lighter as you lay it down and as
    you believe that others bear it; a part of it stays with you for good."""
    par = world.par
    kept = 1.0 - par.duty_lead_others * sure_of(life, world, YOU, FACT_LEADS)
    kept = kept * (1.0 - life.office_laid_down)
    return world.person_office[YOU] * (par.duty_lead_least + (1.0 - par.duty_lead_least) * kept)


def still_counts(life: Life, world: Tables) -> float:
    """How loudly the part of you that counts heads speaks, from 0 to 1: office, by their need."""
    return clip(office_left(life, world) * need_believed(life, world), 0.0, 1.0)


def faces_feared(life: Life, world: Tables) -> float:
    """How you fear their faces, from 0 to 1: by what you have not let go of, and by how you
    believe that they feel toward you. What they do feel you cannot know."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if is_of_camp(world, person):
            many = many + 1
            total = total + 1.0 - life.guess[YOU][person]
    cold = 0.0
    if many > 0:
        cold = total / many
    feared = guilt_left(life, world) * (FACES_LEAST + FACES_GUESS * cold)
    return clip(feared + FACES_SHAME * felt(life, world, SHAME), 0.0, 1.0)


def lay_down(life: Life, share: float) -> None:
    """Lay down a share of what is left of your office. Changes: office_laid_down."""
    left = 1.0 - life.office_laid_down
    life.office_laid_down = clip(life.office_laid_down + share * left, 0.0, 1.0)


def take_up(life: Life, share: float) -> None:
    """Take up a share of what you have laid down. Changes: office_laid_down."""
    life.office_laid_down = clip(life.office_laid_down * (1.0 - share), 0.0, 1.0)
