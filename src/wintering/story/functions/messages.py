"""What scenes may do and ask about words given to somebody to carry, and who comes of them."""

from __future__ import annotations

from wintering.laws import asking, giving
from wintering.laws.matters import ANSWER_NONE
from wintering.laws.tidings import (
    COMING_GONE,
    COMING_MET,
    COMING_ON_RISE,
    MESSAGE_NONE,
    WAKING_NONE,
)
from wintering.life.names import NONE, YOU
from wintering.story.functions.declare import Play, scene_function

MARCH_KM = 26.0  # a day's march as you reckon it, where you have walked yourself
A_DAY_TO_SPARE = 2.0  # days that you allow whoever carries and whoever comes


@scene_function(returns="list:people")
def sleeper_here(play: Play) -> int:
    """Someone asleep where you are whom you could wake; none without one."""
    return asking.sleeper_at(play.life, play.world, play.life.place[YOU])


@scene_function(changes=True, person="list:people", how="list:wakings")
def wake(play: Play, person: int, how: int) -> None:
    """Wake an armed sleeper in some way: it decides how far he fears you, and so his nerve."""
    asking.wake(play.life, play.world, person, how)


@scene_function(returns="list:wakings", person="list:people")
def woken(play: Play, person: int) -> int:
    """How you last woke someone; waking_none when you have not."""
    return play.life.woken_how[person] if person != NONE else WAKING_NONE


@scene_function(returns="number", person="list:people")
def nerve(play: Play, person: int) -> float:
    """With what nerve someone would set out with words of yours now, from 0 to 1."""
    return asking.nerve_of(play.life, play.world, person)


@scene_function(returns="bool", person="list:people")
def can_carry(play: Play, person: int) -> bool:
    """Whether someone could carry words of yours at all."""
    return asking.can_carry(play.life, play.world, person)


@scene_function(
    returns="list:answers", changes=True, person="list:people", what_for="list:messages"
)
def ask_to_carry(play: Play, person: int, what_for: int) -> int:
    """Ask someone to carry words that are for this: answer_yes or answer_no; weights are kept."""
    return asking.decide_carry(play.life, play.world, person, what_for)


@scene_function(returns="bool", changes=True, what_for="list:messages", by_whom="list:people")
def send_words(play: Play, what_for: int, by_whom: int) -> bool:
    """Give words to one who has said yes; whether he has them now. What they say is never printed.

    They are for: message_come, message_why, message_thanks, message_know, message_goodbye.
    """
    return asking.hand_over_words(play.life, play.world, by_whom, what_for)


@scene_function(changes=True, person="list:people")
def tell_where(play: Play, person: int) -> None:
    """Tell someone where you can be found: at your camp, or here when you have none.

    Whoever comes looks for you where you were last reported.
    """
    asking.tell_where(play.life, play.world, person)


@scene_function(returns="number")
def words_sent(play: Play) -> int:
    """How often you have given words to somebody to carry."""
    return play.life.words_sent


@scene_function(returns="list:people")
def carrier(play: Play) -> int:
    """To whom you last gave words; none when you never did."""
    return _last_carrier(play)


def _last_carrier(play: Play) -> int:
    life = play.life
    last = NONE
    for each in range(play.world.people):
        has_had = life.words_kind[each] != MESSAGE_NONE
        if has_had and (last == NONE or life.words_hour[each] > life.words_hour[last]):
            last = each
    return last


def _days_since(play: Play, last: int) -> float:
    return (play.life.hour - play.life.words_hour[last]) / 24.0


@scene_function(returns="list:messages")
def words_for(play: Play) -> int:
    """What the words were for that you last gave to somebody; message_none before the first."""
    last = _last_carrier(play)
    return MESSAGE_NONE if last == NONE else play.life.words_kind[last]


@scene_function(returns="number")
def days_since_words(play: Play) -> float:
    """Days since you last gave words to somebody; 9999 before the first."""
    last = _last_carrier(play)
    return 9999.0 if last == NONE else _days_since(play, last)


@scene_function(returns="number")
def words_overdue(play: Play) -> float:
    """Days past those in which, as you reckon, somebody could have come; below 0 before.

    You reckon with a day's march for him, to where you know her people sit, and back for her.
    """
    last = _last_carrier(play)
    if last == NONE:
        return -9999.0
    life, world = play.life, play.world
    home = world.person_home[last]
    days = 2.0 * world.distance_km[life.place[YOU]][home] / MARCH_KM + A_DAY_TO_SPARE
    return _days_since(play, last) - days


@scene_function(returns="list:answers", changes=True, person="list:people")
def ask_after_words(play: Play, person: int) -> int:
    """What a carrier says of your words: answer_yes he gave them, answer_no, answer_wait not yet.

    Whoever did not give them may lie.
    """
    return giving.decide_own_up(play.life, play.world, person)


@scene_function(returns="bool")
def words_heard(play: Play) -> bool:
    """Whether words of yours were heard by whom they were for: the truth, not what you know."""
    return play.life.heard_hour > 0


@scene_function(returns="list:messages")
def heard_for(play: Play) -> int:
    """What the words were for that she heard last: what she may speak of."""
    return play.life.heard_kind


@scene_function(returns="list:people")
def heard_from(play: Play) -> int:
    """Who brought them to her; none when nobody has."""
    return play.life.heard_from


@scene_function(returns="list:answers")
def words_answered(play: Play) -> int:
    """What was decided on hearing them: answer_come, _late, _another, _stay; answer_none before.

    The truth, not what you know.
    """
    life = play.life
    return life.answer_words if life.answered_hour >= life.heard_hour > 0 else ANSWER_NONE


@scene_function(returns="number")
def answered_as_office(play: Play) -> float:
    """What her office weighed on hearing them: below 0 against coming. 0 before she has decided."""
    return play.life.answered_office


@scene_function(returns="number")
def answered_as_person(play: Play) -> float:
    """What she weighed as herself on hearing them. 0 before she has decided."""
    return play.life.answered_person


@scene_function(returns="bool")
def rise_seen(play: Play) -> bool:
    """Whether you have seen someone on the rise, who is still there."""
    return play.life.rise_seen == 1 and play.life.coming_state in (COMING_ON_RISE, COMING_MET)


@scene_function(returns="list:people")
def who_came(play: Play) -> int:
    """Who came because of your words and stood before you; none while nobody has."""
    return play.life.coming_who if play.life.coming_state == COMING_MET else NONE


@scene_function(returns="bool")
def came_and_went(play: Play) -> bool:
    """Whether somebody waited for you on the rise and has gone: the truth, not what you know."""
    return play.life.coming_state == COMING_GONE


@scene_function(returns="number")
def days_on_rise(play: Play) -> float:
    """Days since whoever came first stood on the rise; 9999 when nobody has."""
    hour = play.life.coming_hour
    return 9999.0 if hour < 0 else (play.life.hour - hour) / 24.0
