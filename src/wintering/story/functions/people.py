"""What scenes may ask of where people are and how they do."""

from __future__ import annotations

from wintering.laws import afar, gate, wants
from wintering.laws.talking import minutes_together
from wintering.life.names import YOU
from wintering.story.functions.declare import Play, scene_function


@scene_function(returns="list:places", person="list:people")
def where_is(play: Play, person: int) -> int:
    """Where someone is, or set out from: the truth, not what you know."""
    return play.life.place[person]


@scene_function(returns="list:activities", person="list:people")
def doing_what(play: Play, person: int) -> int:
    """What someone is at this hour."""
    return play.life.doing if person == YOU else play.life.activity[person]


@scene_function(returns="bool", person="list:people")
def with_you(play: Play, person: int) -> bool:
    """Whether someone is where you are and you know it: met within the hour, or no follower."""
    life = play.life
    if person == YOU:
        return True
    if life.met[person] == 1 or life.hour - life.met_hour[person] <= 1:
        return True
    return _together(play, YOU, person) and life.sent[person] == 0


@scene_function(returns="bool", who="list:people", whom="list:people")
def together(play: Play, who: int, whom: int) -> bool:
    """Whether two are at the same place, neither on the way to another."""
    return _together(play, who, whom)


def _together(play: Play, who: int, whom: int) -> bool:
    life = play.life
    return life.place[who] == life.place[whom] and life.going_to[who] == life.going_to[whom]


@scene_function(returns="number")
def camp_mood(play: Play) -> float:
    """How the camp you left does, from 0 to 1: the mean of its people's spirits."""
    return gate.camp_mood(play.life, play.world)


@scene_function(returns="number")
def drawn_home(play: Play) -> float:
    """How strongly the camp you left draws you, from 0 to 1: being alone, hunger, wounds, cold."""
    return gate.drawn_home(play.life, play.world)


@scene_function(returns="number")
def their_looks(play: Play) -> float:
    """What the looks of the whole camp would cost you, from 0 to 1, judging and forgiving both."""
    return gate.their_looks(play.life, play.world)


@scene_function(returns="list:reasons", person="list:people")
def moved_by(play: Play, person: int) -> int:
    """Why someone is at what they are at, or none when it is as always.

    Duty, longing, company, absence (they grieve), guilt (they keep apart), the dark, the weather,
    tired.
    """
    return play.life.moved_by[person]


@scene_function(returns="list:people", person="list:people")
def seeks(play: Play, person: int) -> int:
    """With whom someone would spend a free hour today, of those within reach."""
    return play.life.seeks[person]


@scene_function(returns="list:people", person="list:people")
def seen_with(play: Play, person: int) -> int:
    """Whom someone talks with this hour, longest of all; none if with nobody."""
    return afar.seen_with(play.life, play.world, person)


@scene_function(returns="number", who="list:people", whom="list:people")
def minutes_with(play: Play, who: int, whom: int) -> float:
    """How many minutes of this hour two of the others talk with each other."""
    return minutes_together(play.life, who, whom)


@scene_function(returns="number", person="list:people")
def talk_lasts(play: Play, person: int) -> float:
    """How many minutes someone's talks have lasted so far, on average; 0 before the first."""
    count = play.life.talk_count[person]
    return play.life.talk_sum_min[person] / count if count else 0.0


@scene_function(returns="number", person="list:people")
def misses(play: Play, person: int) -> float:
    """How far someone grieves for one who is gone, from 0 to 1."""
    return play.life.grief[person]


@scene_function(returns="number", person="list:people")
def lonely(play: Play, person: int) -> float:
    """How far one of the others feels the want of talk, from 0 to 1."""
    return wants.loneliness(play.life, play.world, person)


@scene_function(returns="number", person="list:people")
def looks_well(play: Play, person: int) -> float:
    """How well one of the others looks from afar, from 0 to 1: little of what they feel shows."""
    return afar.looks_well(play.life, play.world, person)


@scene_function(returns="number", place="list:places")
def people_here(play: Play, place: int) -> int:
    """How many of those with a name are at a place, not on the way and not hidden."""
    return play.life.many_here[place]


@scene_function(returns="number", place="list:places")
def people_about(play: Play, place: int) -> int:
    """How many can be seen about a settlement from above, those without a name among them."""
    return int(afar.people_out(play.life, play.world, place) + 0.5)


@scene_function(returns="number", place="list:places")
def sentries(play: Play, place: int) -> int:
    """How many stand watch at a settlement."""
    return int(afar.sentries(play.life, play.world, place))


@scene_function(returns="number", place="list:places")
def smokes(play: Play, place: int) -> int:
    """How many smokes stand over a settlement."""
    return int(afar.smokes(play.life, play.world, place) + 0.5)


@scene_function(returns="bool", place="list:places")
def looks_quiet(play: Play, place: int) -> bool:
    """Whether a settlement looks emptier than it mostly is at such an hour."""
    return afar.is_quiet(play.life, play.world, place)


@scene_function(returns="list:reasons", place="list:places")
def quiet_because(play: Play, place: int) -> int:
    """Why a settlement is quiet, or none when it is not: the truth, not what you can know.

    Weather, illness, hunger (they are out for food), duty (they sit in council).
    """
    return afar.cause_of(play.life, play.world, place)


@scene_function(returns="list:reasons")
def quiet_taken(play: Play) -> int:
    """What you took the quiet of the camp for when you last looked down: it may be misread."""
    return play.life.afar_taken


@scene_function(returns="bool")
def camp_misread(play: Play) -> bool:
    """Whether you took the camp's quiet for something else than it was, when you last looked."""
    return play.life.afar_taken != play.life.afar_cause


@scene_function(returns="number", place="list:places")
def food_laid_by(play: Play, place: int) -> float:
    """Days of full bowls that a settlement has laid by."""
    return play.life.camp_food_days[place]


@scene_function(returns="number", place="list:places")
def bowls(play: Play, place: int) -> float:
    """How full a settlement's bowls are, of full ones: 1, 0.75 or 0.5, as its council settled."""
    return play.life.camp_ration[place]


@scene_function(returns="number", place="list:places")
def built(play: Play, place: int) -> float:
    """How much of a settlement stands under roofs, from 0 to 1."""
    return play.life.camp_built[place]


@scene_function(returns="number", place="list:places")
def sick_there(play: Play, place: int) -> float:
    """The share of a settlement's people who lie sick."""
    return play.life.camp_sick[place]


@scene_function(returns="list:reasons", place="list:places")
def council_over(play: Play, place: int) -> int:
    """What a settlement's council sits over this evening: hunger, illness, strangers; or none."""
    return play.life.camp_council[place]
