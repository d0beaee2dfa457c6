"""What scenes may ask of those who keep near you unseen, and do before them."""

from __future__ import annotations

from wintering.laws import answering, working_out
from wintering.laws.glimpse import lie_up
from wintering.laws.leavings import leave_lying
from wintering.laws.reports import (
    DEED_ARMED,
    DEED_EVADED,
    DEED_HURT,
    DEED_LIED,
    DEED_RESCUED,
    DEED_SANG,
    DEED_SHARED,
    DEED_SPOKE,
    DEED_STARVED,
    DEED_THANKED,
    DEED_WEPT,
    knows_deed,
)
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.story.functions.declare import Play, scene_function

SEEN_NOW_H = 2  # a sign is before you for so many hours
ANSWERED_H = 72  # an answer can be noticed for so long


@scene_function(returns="number")
def glimpses(play: Play) -> int:
    """How often you have glimpsed someone at the edge of sight."""
    return play.life.glimpse_count


@scene_function(returns="number")
def suspicion(play: Play) -> float:
    """How far you suspect that someone is there, from 0 to 1."""
    return working_out.suspicion_now(play.life, play.world)


@scene_function(returns="bool")
def understood(play: Play) -> bool:
    """Whether you have worked out that they guard you."""
    return play.life.understood == 1


@scene_function(changes=True)
def understand_followers(play: Play) -> None:
    """Work out that you are not being hunted."""
    working_out.understand(play.life, play.world, working_out.BY_CHOICE)


@scene_function(changes=True)
def misread_followers(play: Play) -> None:
    """Decide that they hunt you."""
    working_out.misread(play.life, play.world)


@scene_function(returns="bool")
def misread(play: Play) -> bool:
    """Whether you have decided that they hunt you."""
    return play.life.misread == 1


@scene_function(returns="bool")
def understood_by_signs(play: Play) -> bool:
    """Whether the signs settled it for you that they guard you: you never decided it."""
    return play.life.understood_by == working_out.BY_SIGNS


@scene_function(returns="number")
def reading(play: Play) -> float:
    """What the signs look like to you now: log-odds of guards (above 0) against hunters (below).

    From 2.5 on it settles itself; between -2.5 and 2.5 it is for you to decide.
    """
    return working_out.reading_now(play.life, play.world)


@scene_function(changes=True, says="number")
def read_sign(play: Play, says: float) -> None:
    """Take what you saw as speaking for guards (above 0) or for hunters (below): log-odds."""
    working_out.suspect(play.life, play.world, 0.1, max(-1.0, min(1.0, float(says))))


@scene_function(returns="number")
def ease_with_them(play: Play) -> float:
    """How used you are to being watched, from 0 to 1."""
    return play.life.ease


@scene_function(returns="number")
def unnoticed(play: Play) -> int:
    """How often one of them showed and you let it by, being used to them: you did not notice."""
    return play.life.let_by_count


@scene_function(returns="number")
def sign_kind(play: Play) -> int:
    """The last sign: 0 none, 1 a print, 2 a sound, 3 a cold hearth, 4 a snare, 5 an answer."""
    return play.life.sign_kind


@scene_function(returns="bool", person="list:people")
def let_off(play: Play, person: int) -> bool:
    """Whether a follower asked to be let off and was: somebody else came instead, or nobody."""
    return play.life.relieved_hour[person] != NEVER_YET


@scene_function(returns="number", person="list:people")
def thinks_you_hungry(play: Play, person: int) -> float:
    """How hungry someone believes you were when they last saw you or heard, from 0 to 1."""
    return play.life.thought_hunger[person]


@scene_function(returns="number", person="list:people")
def thinks_you_hurt(play: Play, person: int) -> float:
    """How hurt or ill someone believes you were when they last saw you or heard, from 0 to 1."""
    return play.life.thought_harm[person]


@scene_function(returns="number", person="list:people")
def word_is_old(play: Play, person: int) -> float:
    """How many days old what they believe of you is, since it was seen; -1: they heard nothing."""
    seen = play.life.thought_hour[person]
    return -1.0 if seen == NEVER_YET else (play.life.hour - seen) / 24.0


@scene_function(returns="number", person="list:people")
def reports_heard(play: Play, person: int) -> int:
    """How many reports of you someone has been given."""
    return play.life.reports_heard[person]


@scene_function(returns="list:people", person="list:people")
def report_came_by(play: Play, person: int) -> int:
    """Who gave them the last report of you; none when they had none."""
    return play.life.report_from[person]


@scene_function(returns="bool", person="list:people")
def knows_shared(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you left food for those who watch you."""
    return knows_deed(play.life, person, DEED_SHARED)


@scene_function(returns="bool", person="list:people")
def knows_spoke(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you spoke to the trees."""
    return knows_deed(play.life, person, DEED_SPOKE)


@scene_function(returns="bool", person="list:people")
def knows_sang(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you sang."""
    return knows_deed(play.life, person, DEED_SANG)


@scene_function(returns="bool", person="list:people")
def knows_wept(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you wept."""
    return knows_deed(play.life, person, DEED_WEPT)


@scene_function(returns="bool", person="list:people")
def knows_evaded(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you tried to lose those who watch you."""
    return knows_deed(play.life, person, DEED_EVADED)


@scene_function(returns="bool", person="list:people")
def knows_thanked(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you thanked them."""
    return knows_deed(play.life, person, DEED_THANKED)


@scene_function(returns="bool", person="list:people")
def knows_armed(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you had a gun in your hand."""
    return knows_deed(play.life, person, DEED_ARMED)


@scene_function(returns="bool", person="list:people")
def knows_hurt(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you were badly hurt or ill."""
    return knows_deed(play.life, person, DEED_HURT)


@scene_function(returns="bool", person="list:people")
def knows_starved(play: Play, person: int) -> bool:
    """Whether someone saw or was told that you starved."""
    return knows_deed(play.life, person, DEED_STARVED)


@scene_function(returns="bool", person="list:people")
def knows_lied(play: Play, person: int) -> bool:
    """Whether someone saw or was told that a lie of yours was found out."""
    return knows_deed(play.life, person, DEED_LIED)


@scene_function(returns="bool", person="list:people")
def knows_rescued(play: Play, person: int) -> bool:
    """Whether someone saw or was told that one of them had to step in."""
    return knows_deed(play.life, person, DEED_RESCUED)


@scene_function(returns="bool", person="list:people")
def found_out_lie(play: Play, person: int) -> bool:
    """Whether someone has found out that you lied to them."""
    return play.life.lie_found_hour[person] != NEVER_YET


@scene_function(returns="list:people")
def follower(play: Play) -> int:
    """The one whose sign you see now; none when you see none."""
    life = play.life
    return life.glimpse_person if life.hour - life.glimpse_hour <= SEEN_NOW_H else NONE


@scene_function(returns="number")
def glimpse_level(play: Play) -> int:
    """How well you saw: 0 only a sign, 1 that something moved, 2 a person, 3 who it was."""
    return play.life.glimpse_level


@scene_function(returns="number")
def follower_signs(play: Play) -> int:
    """How many signs of someone you have found."""
    return play.life.sign_count


@scene_function(returns="number")
def followers_near(play: Play) -> int:
    """How many followers are near you: the truth, for conditions that shape what is perceived."""
    life = play.life
    near = 0
    for person in range(play.world.people):
        near = near + life.is_near[person]
    return near


@scene_function(changes=True, kg="number")
def leave_share(play: Play, kg: float) -> None:
    """Leave a share of food where they may find it: up to so many kg of what you have."""
    life, world = play.life, play.world
    here = life.place[YOU]
    left = max(0.0, float(kg))
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[YOU][item] > 0.0 and left > 0.0:
            given = min(left, life.has_item[YOU][item])
            life.has_item[YOU][item] -= given
            leave_lying(life, here, item, given)
            left -= given
    answering.do_before_them(life, world, answering.SHARE)


@scene_function(changes=True)
def evade(play: Play) -> None:
    """Try to lose whoever is there: double back, take to the water."""
    answering.do_before_them(play.life, play.world, answering.EVADE)


@scene_function(returns="list:people", changes=True)
def lie_in_wait(play: Play) -> int:
    """Lie up beside your own trail: the one who walks into sight; none when nobody does.

    Likelier with the careless and by light; what you see raises suspicion.
    """
    return lie_up(play.life, play.world)


@scene_function(changes=True)
def speak_to_trees(play: Play) -> None:
    """Speak aloud to whoever may be there."""
    answering.do_before_them(play.life, play.world, answering.SPEAK)


@scene_function(changes=True)
def sing(play: Play) -> None:
    """Sing."""
    answering.do_before_them(play.life, play.world, answering.SING)


@scene_function(changes=True)
def send_them_off(play: Play) -> None:
    """Tell whoever is there, aloud, to go home."""
    answering.do_before_them(play.life, play.world, answering.SEND_OFF)


@scene_function(changes=True)
def thank_trees(play: Play) -> None:
    """Thank whoever is there, aloud."""
    answering.do_before_them(play.life, play.world, answering.THANK)


@scene_function(changes=True)
def weep(play: Play) -> None:
    """Weep."""
    answering.do_before_them(play.life, play.world, answering.WEEP)


@scene_function(returns="list:people")
def answered_by(play: Play) -> int:
    """Who answered you within the last days; none when nobody did."""
    life = play.life
    return life.answer_person if life.hour - life.answer_hour < ANSWERED_H else NONE


@scene_function(returns="number")
def answer_kind(play: Play) -> int:
    """How: 0 not, 1 a ford cleared, 2 wider apart, 3 one replaced, 4 food, 5 one let you see it."""
    life = play.life
    return life.answer_kind if life.hour - life.answer_hour < ANSWERED_H else 0


@scene_function(returns="bool")
def rescued(play: Play) -> bool:
    """Whether they kept you from dying within the last day."""
    return play.life.hour - play.life.rescued_hour < 24
