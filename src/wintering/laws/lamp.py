"""The matter of the lamp: whether it burns all night at the gate, for whoever may come home.

Its numbers belong to the law of duty.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import longing_for
from wintering.laws.gate import camp_mood
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_LAMP
from wintering.laws.meanings import FACT_ALIVE, FACT_DEAD, FACT_SCAVENGERS, FACT_UNREST
from wintering.laws.news import fact_of, sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_COLD,
    REASON_DUTY,
    REASON_LONGING,
    REASON_NEWS,
    REASON_PEOPLE,
)
from wintering.laws.tension import bear, heart_share, office_share
from wintering.life.chance import normal
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.marks import ROLE_KIN
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("lamp", 0.0, "1", -5.0, 5.0, "D", "sum from which a lamp burns all night"),
    Parameter("lamp_oil", 0.2, "1", 0.0, 5.0, "D", "weight of oil and hands to trim it"),
    Parameter("lamp_seen", 0.5, "1", 0.0, 5.0, "D", "weight of strangers whom it would guide"),
    Parameter("lamp_longing", 0.6, "1", 0.0, 5.0, "D", "weight of longing for who left"),
    Parameter("lamp_hope_days", 90.0, "day", 1.0, 1000.0, "D", "days in which hope of them falls"),
)

LAMP_DAYS = 7  # so often it is decided anew
LAMP_HOUR = 17  # the hour of the day at which it is
DECIDES_LAMP = 6000  # where draws of this matter begin, by person
OFFICE_DECIDES = 0.5  # the least office of one who decides for the camp


FROST_ADDS = 0.5  # how much dearer oil and hands are in frost (D)
EACH_DANGER = 0.5  # share of the danger that either of its two tidings is (D)
SPIRITS = 0.3  # weight of how the camp does: a light is for those inside as well (D)
GIVEN_UP = 0.35  # weight of having given up hope (D)
NOISE_SHARE = 0.5  # of a decision's noise: this one is weighed at leisure (D)


def decide_lamp(life: Life, world: Tables, person: int) -> int:
    """Whether someone who decides for the camp has a lamp burn at the gate. Weights are kept.

    The office: oil and hands in the dark months, what it would guide to the fence, how the camp
    does. The person: longing for who left, less as the days go by without word.
    """
    par = world.par
    for_office = office_share(world, person)
    oil = -par.duty_lamp_oil * for_office
    frost = 0.0
    if life.country_c < 0.0:
        frost = FROST_ADDS * oil
    danger = sure_of(life, world, person, FACT_UNREST) + sure_of(
        life, world, person, FACT_SCAVENGERS
    )
    danger = -par.duty_lamp_seen * EACH_DANGER * danger * for_office
    people = SPIRITS * (camp_mood(life, world) - 0.5) * for_office
    longing = par.duty_lamp_longing * longing_for(life, world, person, YOU)
    days = (life.hour - life.together_hour[person][YOU]) / 24.0
    given_up = clip(days / par.duty_lamp_hope_days, 0.0, 1.0)
    given_up = given_up * (1.0 - sure_of(life, world, person, FACT_ALIVE))
    # Whoever believes you dead keeps no lamp for you.
    given_up = larger(given_up, sure_of(life, world, person, FACT_DEAD))
    absence = -GIVEN_UP * given_up * heart_share(world, person)
    office = oil + frost + danger + people
    own = longing + absence
    total = (
        office + own + NOISE_SHARE * par.duty_noise * normal(life, DECIDING, DECIDES_LAMP + person)
    )
    answer = ANSWER_NO
    did = -1
    if total >= par.duty_lamp:
        answer = ANSWER_YES
        did = 1
    changed = answer != life.answer_lamp[person]
    life.answer_lamp[person] = answer
    life.gate_lamp = 0
    if answer == ANSWER_YES:
        life.gate_lamp = 1
    life.decided_hour[person] = life.hour
    life.office_said[person] = office
    life.person_said[person] = own
    note_decision(life, person, MATTER_LAMP, answer, office, own)
    note_weight(life, REASON_LONGING, longing, YOU)
    note_weight(life, REASON_ABSENCE, absence, YOU)
    note_weight(life, REASON_DUTY, oil, NONE)
    note_weight(life, REASON_PEOPLE, people, person)
    if danger < 0.0:
        note_weight(life, REASON_NEWS, danger, fact_of(world, FACT_UNREST))
    if frost < 0.0:
        note_weight(life, REASON_COLD, frost, NONE)
    if changed:
        # What is weighed again each week is borne once.
        bear(life, world, person, YOU, MATTER_LAMP, office, own, did)
    return answer


def who_decides_for_camp(world: Tables) -> int:
    """Who decides for the camp you left: of your kin, the one with the heaviest office; or -1."""
    best = NONE
    most = OFFICE_DECIDES
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_KIN and world.person_office[person] >= most:
            most = world.person_office[person]
            best = person
    return best


def see_to_lamp(life: Life, world: Tables) -> None:
    """Let the lamp be decided on, once in some days. Changes: see `decide_lamp`."""
    if life.hour_of_day != LAMP_HOUR or life.day % LAMP_DAYS != 1:
        return
    person = who_decides_for_camp(world)
    if person != NONE:
        decide_lamp(life, world, person)
