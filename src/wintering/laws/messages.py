"""The law of messages: words on their way, given or not, heard, decided on, and who comes."""

from wintering.laws.asking import NUMBERS as ASKING_NUMBERS
from wintering.laws.asking import has_words, sleeper_at
from wintering.laws.carrying import NUMBERS as CARRYING_NUMBERS
from wintering.laws.carrying import notice_whereabouts
from wintering.laws.coming import NUMBERS as COMING_NUMBERS
from wintering.laws.coming import come_in_sight, plan_coming, set_out_to_you
from wintering.laws.giving import NUMBERS as GIVING_NUMBERS
from wintering.laws.giving import try_to_give, waits_to_give
from wintering.laws.hearing import NUMBERS as HEARING_NUMBERS
from wintering.laws.hearing import decide_words, hours_until_free, who_goes_instead
from wintering.laws.matters import (
    ANSWER_ANOTHER,
    ANSWER_COME,
    ANSWER_LATE,
    ANSWER_STAY,
    MATTER_WORDS,
)
from wintering.laws.meanings import FACT_WORDS
from wintering.laws.news import fact_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_SLEEPER
from wintering.laws.tension import bear
from wintering.laws.tidings import (
    COMING_MET,
    COMING_ON_RISE,
    COMING_UNDER_WAY,
    COMING_WAITS,
)
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CARRIER
from wintering.storyworld.tables import Tables

PARAMETERS: tuple[Parameter, ...] = (
    *ASKING_NUMBERS,
    *CARRYING_NUMBERS,
    *GIVING_NUMBERS,
    *HEARING_NUMBERS,
    *COMING_NUMBERS,
)

GIVES_H = 10  # hour of the day at which a carrier is let before whom his words are for (D)
DECIDES_H = 9  # hour of the day at which what waits is decided, the next morning (D)
LIES_DOWN_H, LAST_DARK_H = 21, 5  # hours at which a sleeper near you is noticed (D)
MORNING_H, EVENING_H = 7, 19  # hours at which those about someone note where they are (D)


def answer_words(life: Life, world: Tables, leader: int) -> int:
    """Let the one who heard your words decide, and let what follows begin. Returns the answer.

    Changes: answer_words and what stands beside it, who comes and when, what the choice costs.
    """
    answer = decide_words(life, world, leader)
    office = life.office_said[leader]
    person = life.person_said[leader]
    if answer == ANSWER_COME:
        plan_coming(life, world, leader, 0)
    elif answer == ANSWER_LATE:
        plan_coming(life, world, leader, hours_until_free(life, world, leader))
    elif answer == ANSWER_ANOTHER:
        other = who_goes_instead(life, world, leader)
        if other == NONE:
            answer = ANSWER_STAY
        else:
            plan_coming(life, world, other, 0)
    life.answer_words = answer
    life.answered_hour = life.hour
    life.answered_office = office
    life.answered_person = person
    life.decided_hour[leader] = life.hour
    did = -1
    if answer == ANSWER_COME or answer == ANSWER_LATE:
        did = 1
    bear(life, world, leader, YOU, MATTER_WORDS, office, person, did)
    return answer


def notice_sleeper(life: Life, world: Tables) -> None:
    """Let one who carries words and has lain down where you are break off what you do, or wake you.

    A fire is made up, a pack put down; whoever keeps out of sight there hears it.
    Changes: interrupted_by.
    """
    person = sleeper_at(life, world, life.place[YOU])
    if person != NONE and world.person_role[person] == ROLE_CARRIER:
        if life.going_to[YOU] == NONE:
            interrupt(life, REASON_SLEEPER)


def is_free_to_answer(life: Life) -> bool:
    """Whether words were heard that nothing has been decided on, and nobody is on the way yet."""
    if life.heard_hour <= life.answered_hour:
        return False
    state = life.coming_state
    return state != COMING_WAITS and state != COMING_UNDER_WAY and state != COMING_ON_RISE


def messages(life: Life, world: Tables) -> None:
    """Let words be given where they can, decided on in the morning, and whoever comes set out.

    Changes: words_state and what stands beside it, heard_kind …, answer_words, coming_state ….
    Units: hours of the day.
    Source: WORLD.md 19, 20, 44 and "The reunion, earned"; the weights are declared (D).
    """
    if life.hour_of_day == MORNING_H or life.hour_of_day == EVENING_H:
        notice_whereabouts(life, world)
    if life.hour_of_day == LIES_DOWN_H or life.hour_of_day == LAST_DARK_H:
        notice_sleeper(life, world)
    if life.words_sent == 0:
        return
    to = world.fact_to[fact_of(world, FACT_WORDS)]
    if life.words_carried > 0 and life.hour_of_day == GIVES_H:
        for person in range(1, world.people):
            if has_words(life, person) and waits_to_give(life, world, person, to):
                try_to_give(life, world, person)
    if life.hour_of_day == DECIDES_H and is_free_to_answer(life):
        answer_words(life, world, to)
    if life.coming_state == COMING_WAITS and life.hour >= life.coming_due:
        set_out_to_you(life, world, to)
    elif life.coming_state == COMING_ON_RISE or life.coming_state == COMING_MET:
        come_in_sight(life, world)
