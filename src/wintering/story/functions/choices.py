"""What scenes may ask of your two selves and of who looks for you, and note of your choices."""

from __future__ import annotations

from wintering.laws import choosing, counting, crossing
from wintering.laws.going import ERRAND_LOOK
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_NONE,
    ANSWER_YES,
    MATTER_ASK_AS_YOURSELF,
    MATTER_CALL,
    MATTER_GO_TO_HER,
)
from wintering.laws.reports import DEED_SOUGHT, knows_deed
from wintering.laws.tidings import MESSAGE_COME, MESSAGE_GOODBYE, MESSAGE_KNOW
from wintering.life.names import NONE, YOU
from wintering.story.functions.declare import Play, scene_function

SOUGHT_NOW_H = 2  # one who looks for you is before your eyes for so many hours


def _whom(play: Play, matter: int) -> int:
    """Whom a matter of yours is about: who left you, or who looks for you; else nobody."""
    life, world = play.life, play.world
    if matter in (MATTER_GO_TO_HER, MATTER_ASK_AS_YOURSELF):
        return choosing.who_left_you(world)
    if matter == MATTER_CALL:
        return life.sought_by
    return NONE


@scene_function(changes=True, matter="list:matters", answer="list:answers")
def choose(play: Play, matter: int, answer: int) -> None:
    """Note how you chose in a matter of yours, answer_yes or answer_no, and bear it.

    The ledger keeps what the one who led and what you yourself weighed then. Who goes against
    one of the two is strained for days; who goes against their office lays more of it down.
    Matters: matter_go_home, matter_take_lead, matter_go_to_her, matter_ask_as_yourself,
    matter_feed, matter_send_off, matter_was_right, matter_call.
    """
    if answer in (ANSWER_YES, ANSWER_NO):
        did = 1 if answer == ANSWER_YES else -1
        choosing.choose(play.life, play.world, matter, _whom(play, matter), did)


@scene_function(changes=True, what_for="list:messages")
def choose_words(play: Play, what_for: int) -> None:
    """Note whether the words you send are asked as yourself or as the one who led.

    To come, that you know, and goodbye are yours; why, and thanks, are your people's too.
    """
    own = what_for in (MESSAGE_COME, MESSAGE_KNOW, MESSAGE_GOODBYE)
    choose(play, MATTER_ASK_AS_YOURSELF, ANSWER_YES if own else ANSWER_NO)


@scene_function(returns="list:answers", matter="list:matters")
def chose(play: Play, matter: int) -> int:
    """How you last chose in a matter of yours: answer_yes, answer_no, or answer_none."""
    if choosing.has_bit(play.life.chosen_yes, matter):
        return ANSWER_YES
    if choosing.has_bit(play.life.chosen_no, matter):
        return ANSWER_NO
    return ANSWER_NONE


@scene_function(returns="bool", matter="list:matters")
def chose_as_leader(play: Play, matter: int) -> bool:
    """Whether you went with the one who led when you last chose in a matter of yours."""
    return choosing.has_bit(play.life.chosen_as_leader, matter)


@scene_function(returns="bool", matter="list:matters")
def chose_as_yourself(play: Play, matter: int) -> bool:
    """Whether you went with yourself when you last chose in a matter of yours."""
    return choosing.has_bit(play.life.chosen_as_yourself, matter)


@scene_function(returns="number", matter="list:matters")
def as_leader(play: Play, matter: int) -> float:
    """What the one who led says now of a matter of yours: above 0 for a yes, below it a no."""
    if not choosing.is_yours(matter):
        return 0.0
    return choosing.as_leader(play.life, play.world, matter, _whom(play, matter))


@scene_function(returns="number", matter="list:matters")
def as_yourself(play: Play, matter: int) -> float:
    """What you say as yourself now of a matter of yours: above 0 for a yes, below it a no."""
    if not choosing.is_yours(matter):
        return 0.0
    return choosing.as_yourself(play.life, play.world, matter, _whom(play, matter))


@scene_function(returns="number", matter="list:matters")
def torn(play: Play, matter: int) -> float:
    """How far a matter of yours pulls you apart, before you choose: 0 not at all, .5 very far."""
    if not choosing.is_yours(matter):
        return 0.0
    return choosing.torn_over(play.life, play.world, matter, _whom(play, matter))


@scene_function(returns="number")
def still_counts(play: Play) -> float:
    """How loudly the part of you that still counts heads speaks, from 0 to 1.

    It is your office, as far as you have not laid it down, by what they need as you believe it.
    """
    return counting.still_counts(play.life, play.world)


@scene_function(returns="number")
def need_believed(play: Play) -> float:
    """What those who answered to you need, as you believe it, from 0 to 1; true or not."""
    return counting.need_believed(play.life, play.world)


@scene_function(returns="number")
def faces_feared(play: Play) -> float:
    """How you fear their faces at the gate, from 0 to 1, by what you believe they feel."""
    return counting.faces_feared(play.life, play.world)


@scene_function(changes=True, share="number")
def lay_down_office(play: Play, share: float) -> None:
    """Lay down a share of what is left of your office, 0 to 1. A part of it never goes."""
    counting.lay_down(play.life, max(0.0, min(1.0, float(share))))


@scene_function(changes=True, amount="number")
def asked_to_come_back(play: Play, amount: float) -> None:
    """Be asked to come back by one of those you led, 0 to 1: it goes on weighing with you."""
    life = play.life
    life.asked_back = max(0.0, min(1.0, life.asked_back + float(amount) * (1.0 - life.asked_back)))


@scene_function(returns="list:people")
def sought_by(play: Play) -> int:
    """Who is before your eyes in the woods, looking for you, without having seen you; or none."""
    life = play.life
    is_now = life.sought_by != NONE and life.hour - life.sought_hour <= SOUGHT_NOW_H
    return life.sought_by if is_now else NONE


@scene_function(returns="bool", person="list:people")
def looks_for_you(play: Play, person: int) -> bool:
    """Whether someone is out looking for you now: the truth, not what you know."""
    return play.life.errand[person] == ERRAND_LOOK


@scene_function(returns="bool")
def trail_turns_back(play: Play) -> bool:
    """Whether you stand where the prints of one who looked for you turn back, and have read it."""
    life = play.life
    return life.trail_found == 1 and life.trail_place == life.place[YOU]


@scene_function(returns="list:people")
def trail_of(play: Play) -> int:
    """Whose prints turned back at the place you last found; none before."""
    return play.life.trail_of if play.life.trail_found == 1 else NONE


@scene_function(changes=True)
def call_to_seeker(play: Play) -> None:
    """Call to the one who looks for you: they come up, and you stand face to face."""
    life, world = play.life, play.world
    if life.sought_by != NONE and life.errand[life.sought_by] == ERRAND_LOOK:
        crossing.come_face_to_face(life, world, life.sought_by)


@scene_function(returns="bool", person="list:people")
def knows_you_were_sought(play: Play, person: int) -> bool:
    """Whether someone saw or was told that one of your people came looking for you."""
    return knows_deed(play.life, person, DEED_SOUGHT)
