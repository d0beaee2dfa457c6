"""What scenes may ask of wood, fire and tent, and do with them."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws import fire as law
from wintering.laws.camps import leave_tent, return_to_tent
from wintering.laws.stacks import dry_at, mean_moisture, use_stack, wet_at, your_stack
from wintering.life.events import CAMP_MADE
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.story.functions.declare import Play, scene_function

STANDS = 0.5  # how far a tent must be built to sleep or light a fire in it
WARM_AROUND_K = 5.0  # a tent this much warmer than the air is a warm one
TRIES_AN_HOUR = 1000  # keeps the draws of several tries within an hour apart


@scene_function(returns="bool")
def has_camp(play: Play) -> bool:
    """Whether you have made a camp."""
    return play.life.camp != NONE


@scene_function(changes=True, place="list:places")
def make_camp(play: Play, place: int) -> None:
    """Make your camp at a place. Tent, stack and stores of another stay there, for your return."""
    life, world = play.life, play.world
    if place == life.camp:
        return
    if life.camp != NONE:
        leave_tent(life)
    life.camp = place
    return_to_tent(life, world)
    use_stack(life, world, place)
    note_event(life, CAMP_MADE, YOU, NONE, place, 0.0)


@scene_function(returns="bool")
def camp_here(play: Play) -> bool:
    """Whether you are in your camp."""
    return play.life.camp != NONE and play.life.camp == play.life.place[YOU]


@scene_function(returns="bool")
def fire_lit(play: Play) -> bool:
    """Whether your fire burns, here where you are."""
    life = play.life
    return law.is_lit(life) and life.fire_place == life.place[YOU]


@scene_function(returns="number")
def fire_kw(play: Play) -> float:
    """The heat your fire gives. In kW: 7 a cooking fire, 20 a big one."""
    return play.life.fire_kw


@scene_function(returns="number")
def flame_cm(play: Play) -> float:
    """How high the flames stand. In cm."""
    return 100.0 * play.life.flame_m


@scene_function(returns="number")
def smoke(play: Play) -> float:
    """How thick the smoke is that you breathe, from 0 to 1."""
    return play.life.smoke


@scene_function(returns="number")
def headache(play: Play) -> float:
    """How much of your blood carries the fire's gas, from 0 to 1: 0.1 a headache, 0.5 collapse."""
    return play.life.co_share


@scene_function(returns="number")
def smoke_seen(play: Play) -> float:
    """How far your fire gives you away now, from 0 to 1."""
    return play.life.smoke_seen


@scene_function(returns="bool", changes=True)
def light_fire(play: Play) -> bool:
    """Try to light a fire of the wood you have here; whether it takes.

    It depends on the wood's moisture, tinder, steel, wind, rain, your hands, and how many
    fires you have lit. Each try draws anew.
    """
    life = play.life
    inside = 1 if life.wants_inside == 1 and life.tent >= STANDS and camp_here(play) else 0
    broken_off = life.interrupted_by
    attempt = 1 + (life.turn * 8 + life.fire_failed) % TRIES_AN_HOUR
    takes = law.try_fire(life, play.world, inside, attempt)
    life.interrupted_by = broken_off
    return takes


@scene_function(changes=True)
def put_out(play: Play) -> None:
    """Put the fire out; wood on it is saved."""
    life = play.life
    if life.fire_place == NONE:
        return
    if life.fire_place == life.wood_place:
        life.wood_dry_kg = clip(life.wood_dry_kg + 0.5 * life.fire_fuel_kg, 0.0, 5000.0)
    life.fire_fuel_kg = 0.0
    life.fire_embers = 0.0
    life.fire_kw = 0.0
    life.flame_m = 0.0
    life.smoke = 0.0
    life.smoke_seen = 0.0
    life.fire_place = NONE


@scene_function(changes=True, kg="number")
def feed_fire(play: Play, kg: float) -> None:
    """Lay wood of the stack on the fire, the dry first. In kg."""
    if law.is_lit(play.life):
        law.feed(play.life, clip(float(kg), 0.0, 50.0))


@scene_function(returns="number")
def stack_kg(play: Play) -> float:
    """All the wood you have stacked at your camp. In kg; a night takes 8 to 30."""
    return dry_kg(play) + wet_kg(play)


@scene_function(returns="number")
def dry_kg(play: Play) -> float:
    """The wood of it that is dry enough to burn. In kg."""
    return dry_at(play.life, your_stack(play.life))


@scene_function(returns="number")
def wet_kg(play: Play) -> float:
    """The wood of it that is too wet to burn well. In kg."""
    return wet_at(play.life, your_stack(play.life))


@scene_function(returns="number")
def wood_wet(play: Play) -> float:
    """How wet your wood is in the mean, from 0 to 1: 0.2 dry, 0.35 smokes, 0.5 hardly burns."""
    return mean_moisture(play.life)


@scene_function(returns="number")
def tent(play: Play) -> float:
    """How far your tent is built, from 0 to 1: 0.5 it stands, 1 it is finished."""
    return play.life.tent


@scene_function(returns="bool")
def fire_in_tent(play: Play) -> bool:
    """Whether a fire burns inside your tent."""
    return play.life.fire_is_inside == 1 and law.is_lit(play.life)


@scene_function(changes=True, on="bool")
def fire_inside(play: Play, on: bool) -> None:
    """Make your fire inside the tent from now on, or outside again."""
    life = play.life
    life.wants_inside = 1 if on else 0
    if law.is_lit(life) and life.fire_place == life.camp and life.tent >= STANDS:
        life.fire_is_inside = life.wants_inside


@scene_function(returns="number")
def smoke_hole(play: Play) -> float:
    """How large a hole lets the smoke out of your tent, from 0 (none) to 1."""
    return play.life.tent_vent


@scene_function(changes=True, size="number")
def cut_smoke_hole(play: Play, size: float) -> None:
    """Cut a hole of a size for the smoke, 0 to 1, or close it: less smoke, a little less warmth."""
    play.life.tent_vent = clip(float(size), 0.0, 1.0)


@scene_function(returns="bool")
def tent_warm(play: Play) -> bool:
    """Whether it is warmer about you in the tent than outside, by 5 degrees or more."""
    return play.life.around_c - play.life.air_c >= WARM_AROUND_K


@scene_function(changes=True)
def warm_up(play: Play) -> None:
    """Sit close to your fire until your hands feel again; without a fire it does nothing."""
    life = play.life
    if law.is_lit(life) and life.fire_place == life.place[YOU]:
        life.skin_c = clip(life.skin_c + 0.25 * life.fire_kw, -20.0, 33.0)
        life.felt_cold = clip(life.felt_cold - 0.04 * life.fire_kw, 0.0, 1.0)
