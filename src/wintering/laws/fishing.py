"""Fishing: the creek's ice, and what bites while the water is open. Numbers of the food law."""

from wintering.arithmetic import clip, sqrt
from wintering.laws.parameters import Parameter
from wintering.laws.stores import add_food
from wintering.laws.work import worked_at
from wintering.laws.works import GOOD_FISH, WORK_FISH
from wintering.life.chance import chance
from wintering.life.events import FISH_CAUGHT
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FISH_BITES
from wintering.storyworld.marks import USE_FISH
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("ice_grows", 1.0, "cm/(°C·day)^½", 0.0, 4.0, "M", "ice of a small creek (.7-1.4)"),
    Parameter("ice_melts_cm", 0.5, "cm/°C/day", 0.01, 5.0, "M", "ice that a warm day takes"),
    Parameter("ice_closes_cm", 4.0, "cm", 0.1, 50.0, "D", "ice under which no pool is open"),
    Parameter("fish_h", 0.9, "1/h", 0.0, 10.0, "S", "trout an hour, with tackle (.44 to 1.38)"),
    Parameter("fish_hand_line", 0.6, "1", 0.0, 1.0, "D", "share of it with cord and a bone hook"),
    Parameter("fish_kg", 0.16, "kg", 0.01, 5.0, "M", "what is eaten of a creek fish"),
    Parameter("fish_cold_c", -6.0, "°C", -40.0, 20.0, "D", "day's mean at which nothing bites"),
    Parameter("fish_span_c", 16.0, "°C", 1.0, 40.0, "D", "so much warmer all feed"),
    Parameter("fished", 0.025, "1", 0.0, 1.0, "D", "share of a pool's fish in one caught"),
)

MOST_BITES = 4  # fish in an hour, at most
LEAST_FEEDING = 0.08  # how far fish feed in the coldest water, from 0 to 1 (D)


def freeze_creek(life: Life, world: Tables) -> None:
    """Let an hour of frost or thaw pass over slow water. Changes: ice_cm. Units: cm.

    Source: Stefan's law: thickness goes by the root of the degree-days of frost, a (Σ T)^.5.
    """
    if life.country_c < 0.0:
        grows = world.par.food_ice_grows
        squared = life.ice_cm * life.ice_cm - grows * grows * life.country_c / 24.0
        life.ice_cm = clip(sqrt(squared), 0.0, 200.0)
    elif life.ice_cm > 0.0:
        melted = world.par.food_ice_melts_cm * life.country_c / 24.0
        life.ice_cm = clip(life.ice_cm - melted, 0.0, 200.0)


def open_share(life: Life, world: Tables) -> float:
    """How much of the creek's slow water is open, from 0 to 1."""
    return clip(1.0 - life.ice_cm / world.par.food_ice_closes_cm, 0.0, 1.0)


def feeding(life: Life, world: Tables) -> float:
    """How far fish feed today, from 0 to 1: the water's warmth goes by the day's mean."""
    mean = 0.5 * (life.high_today_c + life.low_today_c)
    par = world.par
    return clip((mean - par.food_fish_cold_c) / par.food_fish_span_c, LEAST_FEEDING, 1.0)


def fish(life: Life, world: Tables) -> None:
    """Fish for the hours you worked at it, where the water is open.

    Changes: fish, hooked, fish_left.
    """
    if life.work != WORK_FISH or life.worked_h <= 0.0:
        return
    here = worked_at(life)
    if world.place_uses[here] & USE_FISH == 0:
        return
    par = world.par
    rate = par.food_fish_h * par.food_fish_hand_line * open_share(life, world)
    rate = rate * feeding(life, world) * life.fish_left[here]
    # They bite best between day and dark.
    rate = rate * (1.3 - 0.6 * life.light) * (1.0 - 0.4 * life.tired)
    odds = rate * life.worked_h / MOST_BITES
    for bite in range(MOST_BITES):
        if chance(life, FISH_BITES, bite) < odds:
            life.hooked = life.hooked + 1
            life.fish_left[here] = clip(life.fish_left[here] - par.food_fished, 0.05, 1.0)
            add_food(life, world, GOOD_FISH, par.food_fish_kg)
            note_event(life, FISH_CAUGHT, YOU, NONE, here, par.food_fish_kg)
