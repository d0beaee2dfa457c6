"""What scenes may ask of those who keep near you unseen, and do before them."""

from __future__ import annotations

from wintering.laws import answering
from wintering.laws.feeling import ANXIETY, FEAR, GRATITUDE, stir
from wintering.laws.glimpse import lie_up, suspicion_now
from wintering.life.events import FOLLOWERS_MISREAD, FOLLOWERS_UNDERSTOOD
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
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
    return suspicion_now(play.life, play.world)


@scene_function(returns="bool")
def understood(play: Play) -> bool:
    """Whether you have worked out that they guard you."""
    return play.life.understood == 1


@scene_function(changes=True)
def understand_followers(play: Play) -> None:
    """Work out that you are not being hunted."""
    life = play.life
    note_event(life, FOLLOWERS_UNDERSTOOD, YOU, NONE, NONE, suspicion_now(life, play.world))
    life.understood = 1
    life.misread = 0
    stir(life, play.world, GRATITUDE, 0.3)
    stir(life, play.world, ANXIETY, -0.5)


@scene_function(changes=True)
def misread_followers(play: Play) -> None:
    """Decide that they hunt you."""
    life = play.life
    note_event(life, FOLLOWERS_MISREAD, YOU, NONE, NONE, suspicion_now(life, play.world))
    life.misread = 1
    life.understood = 0
    stir(life, play.world, FEAR, 0.4)
    stir(life, play.world, ANXIETY, 0.4)


@scene_function(returns="bool")
def misread(play: Play) -> bool:
    """Whether you have decided that they hunt you."""
    return play.life.misread == 1


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
    return sum(play.life.is_near)


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
            life.left_item[here][item] += given
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
    """How: 0 not, 1 a cleared ford, 2 a wider distance, 3 one was replaced, 4 food left."""
    life = play.life
    return life.answer_kind if life.hour - life.answer_hour < ANSWERED_H else 0


@scene_function(returns="bool")
def rescued(play: Play) -> bool:
    """Whether they kept you from dying within the last day."""
    return play.life.hour - play.life.rescued_hour < 24
