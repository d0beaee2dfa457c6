"""Drinking: water drawn, kept, frozen and thawed, and drunk. Numbers of the food law."""

from wintering.arithmetic import clip, smaller
from wintering.laws.parameters import Parameter
from wintering.laws.stores import has, is_by_fire
from wintering.laws.work import worked_at
from wintering.laws.works import (
    GOOD_POT,
    GOOD_WATERSKIN,
    WORK_FETCH_WATER,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_RANGE,
)
from wintering.life.chance import chance
from wintering.life.events import WATER_DRAWN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import CROSS_WATER
from wintering.storyworld.marks import USE_WATER
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("skin_l", 2.0, "L", 0.1, 20.0, "D", "water that a skin holds"),
    Parameter("pot_l", 1.5, "L", 0.1, 20.0, "D", "water that a pot holds"),
    Parameter("stream_h", 0.4, "1/h", 0.0, 1.0, "D", "chance to cross running water, walking"),
    Parameter("freezes_h", 0.02, "1/°C/h", 0.0, 1.0, "D", "share of drawn water that freezes"),
    Parameter("thaws_h", 0.25, "1/h", 0.0, 1.0, "D", "share of the ice that thaws in the warm"),
    Parameter("melts_l_h", 0.7, "L/h", 0.0, 20.0, "D", "snow melted in a pot by a fire"),
)


def water_room(life: Life, world: Tables) -> float:
    """How much water you can keep. Units: L."""
    par = world.par
    skins = clip(has(life, world, GOOD_WATERSKIN), 0.0, 20.0)
    pots = clip(has(life, world, GOOD_POT), 0.0, 5.0)
    return skins * par.food_skin_l + pots * par.food_pot_l


def is_at_water(life: Life, world: Tables) -> bool:
    """Whether there is water where you are."""
    return world.place_uses[life.place[YOU]] & USE_WATER != 0


def draw_water(life: Life, world: Tables) -> None:
    """Draw water where there is some, melt snow by a fire, and let what you keep freeze or thaw.

    Changes: water_l, water_frozen. Units: L.
    """
    room = water_room(life, world)
    here = life.place[YOU]
    fetched = life.work == WORK_FETCH_WATER and life.worked_h > 0.0
    fetched = fetched and world.place_uses[worked_at(life)] & USE_WATER != 0
    beside = is_at_water(life, world) and life.is_asleep == 0 and life.walked_h < 1.0
    melted = (
        is_by_fire(life)
        and has(life, world, GOOD_POT) >= 1.0
        and life.snow_cm[here] > 2.0
        and life.is_asleep == 0
    )
    if (fetched or beside) and life.water_l < room:
        if room - life.water_l > 0.3:
            note_event(life, WATER_DRAWN, YOU, NONE, here, room - life.water_l)
        life.water_l = clip(room, 0.0, 200.0)
        life.water_frozen = 0.0
    elif melted and life.water_l < room:
        life.water_l = clip(smaller(room, life.water_l + world.par.food_melts_l_h), 0.0, 200.0)
    if life.water_l > room:
        life.water_l = clip(room, 0.0, 200.0)
    warm = is_by_fire(life) or life.walked_h > 0.5  # beside fire or against your body
    if warm or life.air_c > 0.5:
        life.water_frozen = clip(life.water_frozen - world.par.food_thaws_h, 0.0, 1.0)
    elif life.air_c < -1.0:
        colder = -1.0 - life.air_c
        shelter = 1.0
        if here == life.camp:
            shelter = 1.0 - 0.5 * life.tent
        life.water_frozen = clip(
            life.water_frozen + world.par.food_freezes_h * colder * shelter, 0.0, 1.0
        )


def drink(life: Life, world: Tables) -> None:
    """Drink what you need, of water where you are or of what you drew.

    Changes: water_short_l, water_l. Units: L.
    """
    wanted = life.water_short_l
    if wanted <= 0.05:
        return
    if is_at_water(life, world):
        life.water_short_l = 0.0
        return
    liquid = life.water_l * (1.0 - life.water_frozen)
    drunk = clip(wanted, 0.0, liquid)
    life.water_l = clip(life.water_l - drunk, 0.0, 200.0)
    life.water_short_l = clip(wanted - drunk, 0.0, 60.0)


def cross_water(life: Life, world: Tables) -> None:
    """Drink of running water that you come upon while you walk or range about.

    Changes: water_short_l. Draws: CROSS_WATER.
    """
    moving = life.walked_h
    if life.work == WORK_RANGE or life.work == WORK_HUNT or life.work == WORK_FORAGE:
        moving = clip(moving + 0.5 * life.worked_h, 0.0, 1.0)
    if moving <= 0.0 or life.water_short_l < 0.3:
        return
    open_water = clip(1.0 + life.air_c / 20.0, 0.2, 1.0)
    if chance(life, CROSS_WATER, 0) < world.par.food_stream_h * moving * open_water:
        life.water_short_l = 0.0
