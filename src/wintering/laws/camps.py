"""Camps: the tent you leave behind when you make your camp elsewhere, and find again."""

from wintering.arithmetic import clip
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

LEFT_WEARS = 2.0  # what a tent nobody sees to loses, in what one lived in loses (D)


def leave_tent(life: Life) -> None:
    """Leave the tent of your camp standing. Changes: left_tent and its kin, tent, fire."""
    camp = life.camp
    life.left_tent[camp] = life.tent
    life.left_cloth[camp] = life.tent_cloth
    life.left_tent_hour[camp] = life.hour
    life.tent = 0.0
    life.tent_cloth = 0.0
    life.tent_vent = 0.0
    life.fire_is_inside = 0


def return_to_tent(life: Life, world: Tables) -> None:
    """Take up again what stands of a tent at your camp. Changes: left_tent, tent, tent_cloth."""
    camp = life.camp
    if camp == NONE or life.left_tent[camp] <= 0.0:
        return
    days = (life.hour - life.left_tent_hour[camp]) / 24.0
    lost = LEFT_WEARS * world.par.fire_tent_wears_day * days
    life.tent = clip(life.left_tent[camp] - lost, 0.0, 1.0)
    life.tent_cloth = clip(life.left_cloth[camp], 0.0, 1.0)
    life.left_tent[camp] = 0.0
    life.left_cloth[camp] = 0.0
