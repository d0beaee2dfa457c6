"""Scene functions of the standing order, and of the days that it has lived."""

from __future__ import annotations

from wintering.arithmetic import floor
from wintering.life import NONE
from wintering.story.functions.declare import Play, scene_function


@scene_function(changes=True, slot="number", activity="list:activities")
def order_day(play: Play, slot: float, activity: int) -> None:
    """Say what a part of each day is for: slots from 1, in the order of the day."""
    life = play.life
    if 1 <= slot <= len(life.order_slot):
        life.order_slot[int(slot) - 1] = activity


@scene_function(changes=True)
def order_clear(play: Play) -> None:
    """Let the parts of the day be for nothing again."""
    for slot in range(len(play.life.order_slot)):
        play.life.order_slot[slot] = NONE


@scene_function(changes=True, of_telling=True, value="list:orders")
def order_eat(play: Play, value: int) -> None:
    """Say how you eat: eat_full, eat_half or eat_little."""
    play.life.order_eat = play.order_value("eat", value, play.life.order_eat)


@scene_function(changes=True, of_telling=True, value="list:orders")
def order_fire(play: Play, value: int) -> None:
    """Say how high the fire is kept: fire_none, fire_low or fire_high."""
    play.life.order_fire = play.order_value("fire", value, play.life.order_fire)


@scene_function(changes=True, of_telling=True, value="list:orders")
def order_ground(play: Play, value: int) -> None:
    """Say how far you go: ground_camp, ground_near or ground_wide."""
    play.life.order_ground = play.order_value("ground", value, play.life.order_ground)


@scene_function(changes=True, of_telling=True, value="list:orders")
def order_night(play: Play, value: int) -> None:
    """Say how you meet what the nights bring: night_face, night_push or night_let."""
    play.life.order_night = play.order_value("night", value, play.life.order_night)


@scene_function(changes=True, of_telling=True, value="list:orders")
def order_until(play: Play, value: int) -> None:
    """Say what ends it: until_days_three, until_days_seven, until_moon or until_pressed."""
    play.life.order_until = play.order_value("until", value, play.life.order_until)


@scene_function(changes=True)
def order_begin(play: Play) -> None:
    """Begin to live by the order, once this scene is over."""
    play.life.order_active = 1


@scene_function(changes=True, of_telling=True)
def order_end(play: Play) -> None:
    """Live by no order any more."""
    play.life.order_active = 0
    play.forget_order()


@scene_function(returns="bool")
def has_order(play: Play) -> bool:
    """Whether you have said what a day is for."""
    life = play.life
    parts = 0
    for slot in range(len(life.order_slot)):
        if life.order_slot[slot] != NONE:
            parts += 1
    return parts > 0


@scene_function(returns="number", of_telling=True)
def span_days(play: Play) -> int:
    """Whole days that the last order was lived."""
    return floor(play.span_hours() / 24.0)


@scene_function(returns="number", of_telling=True, activity="list:activities")
def span_count(play: Play, activity: int) -> float:
    """Hours that went to an activity while the last order was lived."""
    return play.span_done(activity)


@scene_function(returns="number", of_telling=True, which="list:qualities")
def span_low(play: Play, which: int) -> float:
    """The lowest that one of the world's own numbers fell while the last order was lived."""
    return play.span_lowest(which)


@scene_function(returns="list:reasons", of_telling=True)
def span_reason(play: Play) -> int:
    """What ended the last order: reason_time when its days were up, or what broke it off."""
    return play.span_ended_by()
