"""What scenes may ask of memory, and do with it."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws import absolving, dreaming, facing, others
from wintering.laws.calling import touch
from wintering.laws.nightmare import nightmares_lately
from wintering.life.names import NONE
from wintering.life.never import NEVER_YET
from wintering.story.functions.declare import Play, scene_function

NIGHT_H = 10  # a dream belongs to the night for so many hours
DAY_H = 24


@scene_function(returns="number", memory="list:memories")
def recall(play: Play, memory: int) -> float:
    """How near a memory of yours is to mind now, from 0 to 1.

    An ordinary hour of the day is some .2 to .4; after a cue, or in a bad night, .6 to .9.
    """
    return facing.nearness(play.life, play.world, memory)


@scene_function(returns="number", memory="list:memories")
def weight_of(play: Play, memory: int) -> float:
    """What a memory weighs on you in the long run, from 0 to 1."""
    return facing.weight_of(play.life, play.world, memory)


@scene_function(changes=True, memory="list:memories")
def face(play: Play, memory: int) -> None:
    """Stay with a memory and look: it costs now, and takes some of its fear away."""
    facing.face(play.life, play.world, memory)


@scene_function(changes=True, memory="list:memories")
def push_away(play: Play, memory: int) -> None:
    """Turn from a memory: it buys this night and presses back in the next."""
    facing.push_away(play.life, play.world, memory)


@scene_function(changes=True, memory="list:memories", person="list:people")
def tell_of(play: Play, memory: int, person: int) -> None:
    """Tell someone of a memory: it eases you and loads the one who hears."""
    facing.tell_of(play.life, play.world, memory, person)


@scene_function(changes=True, memory="list:memories", strength="number")
def cue(play: Play, memory: int, strength: float) -> None:
    """Let something in the scene call a memory, as strongly as given (0 to 1). See `flinched`."""
    touch(play.life, play.world, memory, min(1.0, max(0.0, float(strength))))


@scene_function(returns="bool", memory="list:memories")
def pushed_away(play: Play, memory: int) -> bool:
    """Whether you pushed a memory away within the last day."""
    return play.life.hour - play.life.pushed_hour[memory] < DAY_H


@scene_function(returns="number", memory="list:memories")
def faced(play: Play, memory: int) -> int:
    """How often you have faced a memory."""
    return play.life.faced_count[memory]


@scene_function(returns="number", memory="list:memories")
def pushes(play: Play, memory: int) -> int:
    """How often you have pushed a memory away."""
    return play.life.pushed_count[memory]


@scene_function(returns="number")
def nightmares(play: Play) -> int:
    """How many nightmares the last seven nights brought."""
    return nightmares_lately(play.life)


@scene_function(returns="list:memories")
def dreamt(play: Play) -> int:
    """What you dreamt of this night; none when you did not, or it is not kept."""
    life = play.life
    return life.dream_memory if life.hour - life.dream_hour < NIGHT_H else NONE


@scene_function(returns="bool")
def nightmare(play: Play) -> bool:
    """Whether this night's dream was a nightmare."""
    life = play.life
    return life.hour - life.dream_hour < NIGHT_H and life.dream_was_nightmare == 1


@scene_function(returns="list:dreams")
def dream_matter(play: Play) -> int:
    """What this night's dream of a day gone by was about; dreamt_nothing if it was of none."""
    life = play.life
    return life.dream_matter if life.hour - life.dream_hour < NIGHT_H else dreaming.DREAMT_NOTHING


@scene_function(returns="list:people")
def dream_person(play: Play) -> int:
    """Whom that dream was of, if it was of people or of one glimpsed; none else."""
    life = play.life
    of_people = life.dream_matter in (dreaming.DREAMT_PEOPLE, dreaming.DREAMT_WATCHER)
    return life.dream_about if of_people and life.hour - life.dream_hour < NIGHT_H else NONE


@scene_function(returns="list:places")
def dream_place(play: Play) -> int:
    """Which place that dream was of, if it was of ground; none else."""
    life = play.life
    of_ground = life.dream_matter == dreaming.DREAMT_GROUND
    return life.dream_about if of_ground and life.hour - life.dream_hour < NIGHT_H else NONE


@scene_function(returns="number")
def dream_days(play: Play) -> int:
    """How many days ago the day was that this night's dream is of; 0 when it is of none."""
    life = play.life
    return life.dream_days if life.hour - life.dream_hour < NIGHT_H else 0


@scene_function(changes=True)
def make_vow(play: Play) -> None:
    """Agree with yourself to think of neither what you did nor how you were left."""
    facing.make_vow(play.life, play.world)


@scene_function(changes=True)
def open_vow(play: Play) -> None:
    """Let yourself think of them: opening one opens both."""
    facing.open_vow(play.life, play.world)


@scene_function(returns="bool")
def vow_kept(play: Play) -> bool:
    """Whether the agreement with yourself stands."""
    return play.life.vow == 1


@scene_function(returns="number", memory="list:memories")
def release(play: Play, memory: int) -> float:
    """How far you have let a memory go, from 0 to 1: after owning your part and making amends."""
    return play.life.released[memory]


@scene_function(returns="bool")
def flinched(play: Play) -> bool:
    """Whether you flinched when something last called a memory."""
    return play.life.flinched == 1


@scene_function(returns="number")
def words_work(play: Play) -> float:
    """How far the words of forgiveness that you carry have begun to work, from 0 to 1."""
    return play.life.words_work


@scene_function(changes=True, amount="number")
def turn_words(play: Play, amount: float) -> None:
    """Let those words work further by a share of what lacks (negative: less)."""
    absolving.turn_words(play.life, play.world, min(1.0, max(-1.0, float(amount))))


@scene_function(changes=True, person="list:people")
def give_words(play: Play, person: int) -> None:
    """Give those words on to someone: they begin to work in you, and ease what the other bears."""
    absolving.give_words(play.life, play.world, person)


@scene_function(returns="number")
def words_given(play: Play) -> int:
    """How often you have given those words on to someone."""
    return play.life.words_given


@scene_function(returns="number")
def rightness(play: Play) -> float:
    """How right what you did seems to you, from 0 to 1. It may stay high beside `unforgivable`."""
    return play.life.rightness


@scene_function(changes=True, amount="number")
def weigh_right(play: Play, amount: float) -> None:
    """Let what you did seem so much more right (negative: less)."""
    play.life.rightness = clip(play.life.rightness + float(amount), 0.0, 1.0)


@scene_function(returns="number")
def unforgivable(play: Play) -> float:
    """How unforgivable what you did seems to you, from 0 to 1."""
    return play.life.unforgivable


@scene_function(changes=True, amount="number")
def weigh_unforgivable(play: Play, amount: float) -> None:
    """Let what you did seem so much more unforgivable (negative: less)."""
    play.life.unforgivable = clip(play.life.unforgivable + float(amount), 0.0, 1.0)


@scene_function(returns="list:memories")
def smelt(play: Play) -> int:
    """What was smelt at this waking or closing of the eyes; none when nothing was."""
    life = play.life
    lived = life.hour - 1  # scenes are asked after the hour in which it was smelt
    return life.breath_memory if life.breath_hour == lived else NONE


@scene_function(returns="bool")
def peace_noticed(play: Play) -> bool:
    """Whether you have noticed, by an absence, that you had made your peace."""
    return play.life.absence_hour != NEVER_YET


@scene_function(returns="list:memories")
def absent(play: Play) -> int:
    """Which memory it was that did not come when you noticed; none before."""
    return play.life.absence_memory


@scene_function(returns="number", person="list:people")
def guilt_of(play: Play, person: int) -> float:
    """What someone bears of what they did, from 0 to 1, you too: it cuts their meetings short."""
    return play.life.guilt_borne[person]


@scene_function(returns="number", person="list:people")
def grief_of(play: Play, person: int) -> float:
    """What someone bears of what was done, from 0 to 1, you too."""
    return play.life.grief_borne[person]


@scene_function(returns="number", person="list:people")
def bad_nights(play: Play, person: int) -> float:
    """How bad someone's nights have been of late, from 0 to 1, yours too."""
    return others.bad_nights_now(play.life, play.world, person)


@scene_function(returns="number")
def peace(play: Play) -> float:
    """How far you have made your peace, from 0 to 1. It comes unannounced."""
    return play.life.peace
