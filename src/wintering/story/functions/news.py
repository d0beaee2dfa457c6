"""What scenes may ask of news, and tell of it."""

from __future__ import annotations

from wintering.laws import news as law
from wintering.laws import reckoning
from wintering.life.names import YOU
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="bool", person="list:people", fact="list:facts")
def knows(play: Play, person: int, fact: int) -> bool:
    """Whether someone is sure enough of a fact to act on it."""
    return law.knows(play.life, play.world, person, fact)


@scene_function(returns="number", person="list:people", fact="list:facts")
def sure_of(play: Play, person: int, fact: int) -> float:
    """How sure someone is of a fact now, from 0 to 1; sureness fades as news grows stale."""
    return law.sureness(play.life, play.world, person, fact)


@scene_function(returns="list:people", person="list:people", fact="list:facts")
def hears_from(play: Play, person: int, fact: int) -> int:
    """From whom someone heard a fact; none when they saw it, or have not heard."""
    return play.life.belief_from[person][fact]


@scene_function(changes=True, person="list:people", fact="list:facts")
def tell(play: Play, person: int, fact: int) -> None:
    """Tell someone a fact: they believe it as far as they trust you, and as you yourself do."""
    life, world = play.life, play.world
    if person != YOU:
        # What you once knew comes back as you say it; what you never heard of you cannot tell.
        if life.belief[YOU][fact] > 0.0 and not law.knows(life, world, YOU, fact):
            life.belief[YOU][fact] = 1.0
            life.belief_hour[YOU][fact] = life.hour
        law.tell(life, world, YOU, person, fact)


@scene_function(changes=True, person="list:people", fact="list:facts")
def told_by(play: Play, person: int, fact: int) -> None:
    """Be told a fact by someone, if they know it: you believe it as far as you trust them."""
    life, world = play.life, play.world
    if person != YOU and law.knows(life, world, person, fact):
        law.tell(life, world, person, YOU, fact)


@scene_function(changes=True, person="list:people", fact="list:facts")
def deny(play: Play, person: int, fact: int) -> None:
    """Say to someone that a fact is not so. Who knows better never trusts you as before."""
    if person != YOU:
        law.deny(play.life, play.world, YOU, person, fact)


@scene_function(returns="number")
def told(play: Play) -> int:
    """How many facts you have told since you last came face to face with someone."""
    return play.life.told_count


@scene_function(returns="number", fact="list:facts")
def who_know(play: Play, fact: int) -> int:
    """How many people, you among them, know a fact."""
    life, world = play.life, play.world
    knowing = 0
    for person in range(world.people):
        if law.knows(life, world, person, fact):
            knowing = knowing + 1
    return knowing


@scene_function(returns="number", person="list:people", fact="list:facts")
def grown(play: Play, person: int, fact: int) -> int:
    """How many steps the tale that someone heard of a fact has grown: 0, as it was, to 5."""
    return play.life.variant[person][fact]


@scene_function(returns="number", person="list:people")
def reckons(play: Play, person: int) -> float:
    """How many days someone believes you have been gone; 0 for whoever does not know it."""
    return reckoning.reckons(play.life, play.world, person)


@scene_function(returns="bool", person="list:people", fact="list:facts")
def guessed(play: Play, person: int, fact: int) -> bool:
    """Whether someone believes a fact by their own guess: neither told nor seen."""
    is_known = law.knows(play.life, play.world, person, fact)
    return is_known and play.life.belief_from[person][fact] == person
