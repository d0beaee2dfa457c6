"""Stages of cooling: how far the mind goes as the core falls, which differs from one to another.

Its numbers belong to the body law.
"""

from wintering.arithmetic import clip
from wintering.laws.parameters import Parameter
from wintering.life.chance import normal
from wintering.life.record import Life
from wintering.life.streams import START_BODY
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("alert_c", 35.0, "°C", 33.0, 36.5, "O", "core below which one is cooled, and alert"),
    Parameter("impaired_c", 32.0, "°C", 29.0, 35.0, "O", "core below which the mind is impaired"),
    Parameter("senseless_c", 28.0, "°C", 22.0, 32.0, "O", "core below which one is unconscious"),
    # Fitted so that 61 % of people are in the stage of their core (2019, O).
    Parameter("stage_scatter_c", 2.2, "°C", 0.0, 6.0, "D", "how far people differ in it, one SD"),
    Parameter("dimmed_weak", 0.8, "1", 0.0, 1.0, "D", "strength and sense gone with the mind"),
)

WIDEST_C = 6.0  # °C, the farthest that anyone differs from most (D)
OWN_STAGES = 3  # index of the draw of this at the beginning, beside those of start.py


def draw_stages(life: Life, world: Tables) -> None:
    """Draw how far your mind stands cold, at the beginning. Changes: clear_shift_c."""
    drawn = normal(life, START_BODY, OWN_STAGES)
    life.clear_shift_c = clip(world.par.body_stage_scatter_c * drawn, -WIDEST_C, WIDEST_C)


def stage_of(world: Tables, core_c: float) -> int:
    """The stage of a core: 0 warm, 1 alert, 2 impaired, 3 unconscious. Source: SJTREM 2016."""
    par = world.par
    if core_c < par.body_senseless_c:
        return 3
    if core_c < par.body_impaired_c:
        return 2
    if core_c < par.body_alert_c:
        return 1
    return 0


def stage_seen(life: Life, world: Tables) -> int:
    """The stage you are in by what you can still do; others' differ at the same core."""
    return stage_of(world, life.core_c + life.clear_shift_c)


def dim(life: Life, world: Tables) -> None:
    """Let the mind go as the core falls. Changes: dimmed (0 clear, 1 unconscious)."""
    par = world.par
    felt = life.core_c + life.clear_shift_c
    # A shift clears or dims a cold mind; it does not dim one whose core is warm.
    if life.core_c >= par.body_alert_c:
        life.dimmed = 0.0
        return
    width = par.body_impaired_c - par.body_senseless_c
    if width < 0.1:
        width = 0.1
    life.dimmed = clip((par.body_impaired_c - felt) / width, 0.0, 1.0)
