"""What scenes may ask of your body, and do to it."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws.drinking import drink as drink_by_law
from wintering.laws.energy import lost_kg as lost_of_yourself
from wintering.laws.harm import CLUMSY_C, SHIVERING_C, wound_you
from wintering.laws.heat import habit_of
from wintering.laws.meals import eat_meal
from wintering.laws.refeeding import salts_weaken
from wintering.story.functions.declare import Play, scene_function

NUMB_SKIN_C = 27.0  # mean skin at which fingers no longer feel (M: the hand is far colder)
FEVER = 0.2  # from here one is ill
MEALS = (1.0, 0.5, 0.25)  # of a full one, by how you mean to eat


@scene_function(returns="number")
def cold(play: Play) -> float:
    """How cold you feel, from 0 to 1; 0.4 shivering, 0.7 cannot sleep for it."""
    return play.life.felt_cold


@scene_function(returns="number")
def core(play: Play) -> float:
    """The core of your body. In °C: 35 shivering hard, 32 thought fails, 28 no shivering."""
    return play.life.core_c


@scene_function(returns="bool")
def chilled(play: Play) -> bool:
    """Whether your core is below 35.5 °C."""
    return play.life.core_c < SHIVERING_C


@scene_function(returns="bool")
def numb(play: Play) -> bool:
    """Whether your fingers no longer feel what they hold."""
    return play.life.skin_c < NUMB_SKIN_C or play.life.core_c < CLUMSY_C


@scene_function(returns="number")
def hunger(play: Play) -> float:
    """How hungry you are, from 0 to 1; 0.4 gnaws, 0.7 is all you think of."""
    return play.life.hunger


@scene_function(returns="number")
def thirst(play: Play) -> float:
    """How thirsty you are, from 0 to 1; 0.25 is 2 % of your weight, 0.75 is 6 %."""
    return play.life.thirst


@scene_function(returns="number")
def tired(play: Play) -> float:
    """How tired you are, of waking and of work, from 0 to 1."""
    return play.life.tired


@scene_function(returns="number")
def weak(play: Play) -> float:
    """How much of your strength is gone, from 0 to 1: thinness, fever, want of water or sugar."""
    return play.life.weak


@scene_function(returns="number")
def hurt(play: Play) -> float:
    """How badly you are hurt, from 0 to 1."""
    return play.life.wound


@scene_function(returns="number")
def ill(play: Play) -> float:
    """How high your fever is, from 0 to 1; nothing is felt below 0.2."""
    return play.life.infection if play.life.infection >= FEVER else 0.0


@scene_function(returns="number")
def frostbitten(play: Play) -> float:
    """How deep hands and face are frozen, from 0 to 1: 0.02 white and numb, 0.3 blisters."""
    return play.life.frostbite


@scene_function(returns="number")
def dimmed(play: Play) -> float:
    """How far cold has taken your mind, from 0 (clear) to 1 (unconscious)."""
    return play.life.dimmed


@scene_function(returns="number")
def fed_too_fast(play: Play) -> float:
    """How far eating too fast after long hunger has weakened you, from 0 to 1."""
    return salts_weaken(play.life)


@scene_function(returns="number")
def wet(play: Play) -> float:
    """How wet your clothes are, from 0 to 1."""
    return play.life.clothes_wet


@scene_function(returns="number")
def grime(play: Play) -> float:
    """How much dirt there is on you, from 0 to 1."""
    return play.life.grime


@scene_function(returns="number")
def jacket_wear(play: Play) -> float:
    """How worn your jacket is, from 0 to 1 (finished)."""
    return play.life.jacket_wear


@scene_function(returns="number")
def lost_kg(play: Play) -> float:
    """How much of yourself you have lost since the beginning, water apart. In kg."""
    return lost_of_yourself(play.life, play.world)


@scene_function(returns="number")
def slept(play: Play) -> float:
    """Hours you slept of the last night."""
    return play.life.slept_h


@scene_function(returns="number")
def used_to_cold(play: Play) -> float:
    """How far your body has got used to cold nights, from 0 to 1."""
    most = play.world.par.body_habit
    return habit_of(play.life, play.world) / most if most > 0.0 else 0.0


@scene_function(changes=True, amount="number")
def wound(play: Play, amount: float) -> None:
    """Hurt you, by 0 to 1: 0.1 a cut, 0.3 a bad fall; below 0 the wound is dressed and eases.

    A bandage you have takes a quarter off a bad hurt; washing a wound takes a little of the
    fever that comes of it.
    """
    if amount < 0.0:
        play.life.wound = clip(play.life.wound + amount, 0.0, 1.0)
        play.life.infection = clip(play.life.infection + 0.25 * amount, 0.0, 1.0)
        return
    broken_off = play.life.interrupted_by
    wound_you(play.life, play.world, clip(amount, 0.0, 0.9))
    play.life.interrupted_by = broken_off  # a scene's wound breaks off nothing


@scene_function(returns="bool", changes=True)
def eat_now(play: Play) -> bool:
    """Eat a meal of what you have, by how you mean to eat; false when there is nothing."""
    wanted = play.world.par.food_meal_kcal * MEALS[play.life.order_eat]
    return eat_meal(play.life, play.world, wanted) > 0.0


@scene_function(changes=True)
def drink(play: Play) -> None:
    """Drink what you need, of water where you are or of what you carry."""
    drink_by_law(play.life, play.world)
