"""What scenes may ask people to decide, and how you stand before them."""

from __future__ import annotations

from wintering.laws import duty as law
from wintering.laws import leading, parting, tension
from wintering.laws.matters import (
    ANSWER_NONE,
    MATTER_ASK_NEWS,
    MATTER_CARRY,
    MATTER_COME_UP,
    MATTER_GATE,
    MATTER_GIVE_WORDS,
    MATTER_LAMP,
    MATTER_LOOK_FOR_YOU,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_SPEAK_FOR_YOU,
    MATTER_STEP_IN,
)
from wintering.life.names import NONE, YOU
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="list:answers", changes=True, person="list:people", matter="list:matters")
def decide(play: Play, person: int, matter: int) -> int:
    """Let someone weigh a matter now and decide it; the weights are kept for `why`.

    Matters: matter_pass, matter_gate, matter_send_followers, matter_step_in, matter_ask_news.
    """
    return law.decide(play.life, play.world, person, matter)


@scene_function(returns="list:answers", person="list:people", matter="list:matters")
def decided(play: Play, person: int, matter: int) -> int:
    """How someone last decided a matter; answer_none when they have not."""
    life = play.life
    if matter == MATTER_PASS:
        return life.answer_pass[person]
    if matter == MATTER_SEND_FOLLOWERS:
        return life.answer_send[person]
    if matter == MATTER_GATE:
        return life.answer_gate[person]
    if matter == MATTER_STEP_IN:
        return life.answer_step_in[person]
    if matter == MATTER_ASK_NEWS:
        return life.answer_ask[person]
    if matter == MATTER_CARRY:
        return life.answer_carry[person]
    if matter == MATTER_GIVE_WORDS:
        return life.answer_give[person]
    if matter == MATTER_LAMP:
        return life.answer_lamp[person]
    if matter == MATTER_LOOK_FOR_YOU:
        return life.answer_look[person]
    if matter == MATTER_COME_UP:
        return life.answer_come_up[person]
    if matter == MATTER_SPEAK_FOR_YOU:
        return life.answer_speak[person]
    return ANSWER_NONE


@scene_function(returns="number", person="list:people", matter="list:matters")
def office_weight(play: Play, person: int, matter: int) -> float:
    """What someone's office weighed when they last decided this matter; 0 if it is not kept."""
    slot = _kept(play, person, matter)
    return 0.0 if slot == NONE else play.life.decision_office[slot]


@scene_function(returns="number", person="list:people", matter="list:matters")
def person_weight(play: Play, person: int, matter: int) -> float:
    """What they weighed as a person; 0 if it is not kept."""
    slot = _kept(play, person, matter)
    return 0.0 if slot == NONE else play.life.decision_person[slot]


def _kept(play: Play, person: int, matter: int) -> int:
    """Where the last decision of someone's in a matter is kept; -1 when it is not."""
    life = play.life
    kept = NONE
    for slot in range(len(life.decision_hour)):
        if life.decision_who[slot] != person or life.decision_matter[slot] != matter:
            continue
        if kept == NONE or life.decision_hour[slot] > life.decision_hour[kept]:
            kept = slot
    return kept


@scene_function(returns="bool")
def gun_drawn(play: Play) -> bool:
    """Whether the pistol is in your hand."""
    return play.life.gun_drawn == 1


@scene_function(changes=True)
def draw_gun(play: Play) -> None:
    """Take the pistol in your hand: whoever stands before you sees it."""
    life = play.life
    life.gun_drawn = 1
    life.hands_shown = 0
    if life.meeting_open > YOU:
        life.gun_shown = 1


@scene_function(changes=True)
def lower_gun(play: Play) -> None:
    """Put the pistol away. That it was shown is not forgotten."""
    play.life.gun_drawn = 0


@scene_function(changes=True)
def show_hands(play: Play) -> None:
    """Show empty hands; a pistol that was drawn is lowered."""
    play.life.gun_drawn = 0
    play.life.hands_shown = 1


@scene_function(returns="number", person="list:people")
def strain(play: Play, person: int) -> float:
    """What choices between office and heart have left in someone, from 0 to 1; it fades in days."""
    return tension.strain_now(play.life, play.world, person)


@scene_function(returns="number", person="list:people")
def heart_set_aside(play: Play, person: int) -> float:
    """How much someone ever set aside of themselves for their office; 0 nothing, 1 very much."""
    return play.life.heart_yielded[person]


@scene_function(returns="number", person="list:people")
def office_set_aside(play: Play, person: int) -> float:
    """How much someone ever set aside of their office for themselves."""
    return play.life.office_yielded[person]


@scene_function(returns="number", person="list:people")
def easy_for_office(play: Play, person: int) -> float:
    """How easy leaving was for someone's office, from -1 torn to 1 easy: head over heart."""
    return parting.ease_for_office(play.life, play.world, person)


@scene_function(returns="number", person="list:people", whom="list:people")
def easy_for_heart(play: Play, person: int, whom: int) -> float:
    """How easy leaving another was for the person, from -1 torn to 1 easy.

    For you and yourself: how easy it was to leave the camp.
    """
    return parting.ease_for_heart(play.life, play.world, person, whom)


@scene_function(returns="number")
def would_follow(play: Play) -> float:
    """How far the camp would follow you now, from 0 to 1."""
    return leading.would_follow(play.life, play.world)


@scene_function(returns="number")
def could_lead(play: Play) -> float:
    """How far you could have led them, from 0 to 1: they follow, and you can bear their looks."""
    return leading.could_lead(play.life, play.world)


@scene_function(returns="number")
def camp_without_you(play: Play) -> float:
    """How they do without you, from -1 to 1: above 0 better than these people mostly are."""
    return leading.do_without_you(play.life, play.world)


@scene_function(returns="number")
def camp_with_you(play: Play) -> float:
    """How they would do had you stayed, from -1 to 1."""
    return leading.would_do_with_you(play.life, play.world)


@scene_function(returns="bool")
def gate_lamp(play: Play) -> bool:
    """Whether a lamp burns all night at the camp's gate, for whoever may come home."""
    return play.life.gate_lamp == 1
