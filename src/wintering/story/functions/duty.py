"""What scenes may ask people to decide, and how you stand before them."""

from __future__ import annotations

from wintering.laws import duty as law
from wintering.laws.matters import (
    ANSWER_NONE,
    MATTER_ASK_NEWS,
    MATTER_GATE,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_STEP_IN,
)
from wintering.life.names import YOU
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
    kept = {
        MATTER_PASS: life.answer_pass,
        MATTER_SEND_FOLLOWERS: life.answer_send,
        MATTER_GATE: life.answer_gate,
        MATTER_STEP_IN: life.answer_step_in,
        MATTER_ASK_NEWS: life.answer_ask,
    }.get(matter)
    return ANSWER_NONE if kept is None else kept[person]


@scene_function(returns="number", person="list:people", matter="list:matters")
def office_weight(play: Play, person: int, matter: int) -> float:
    """What someone's office weighed when they last decided this matter; 0 if it is not kept."""
    slot = _kept(play, person, matter)
    return 0.0 if slot is None else play.life.decision_office[slot]


@scene_function(returns="number", person="list:people", matter="list:matters")
def person_weight(play: Play, person: int, matter: int) -> float:
    """What they weighed as a person; 0 if it is not kept."""
    slot = _kept(play, person, matter)
    return 0.0 if slot is None else play.life.decision_person[slot]


def _kept(play: Play, person: int, matter: int) -> int | None:
    life = play.life
    kept = [
        slot
        for slot in range(len(life.decision_hour))
        if life.decision_who[slot] == person and life.decision_matter[slot] == matter
    ]
    return max(kept, key=lambda slot: life.decision_hour[slot], default=None)


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
