"""Head and heart: whether it was easy to walk away, for the office and for the person."""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import longing_for
from wintering.laws.gate import camp_mood, guilt_left
from wintering.laws.meanings import FACT_DEAL
from wintering.laws.news import sure_of
from wintering.laws.sending import guilt_of_parting
from wintering.laws.tension import strain_now
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_KIN
from wintering.storyworld.tables import Tables

PEOPLE_SAVED = 0.6  # what one's own people kept alive weighs for whoever answers for them (D)
CARRIED = 0.7  # what the worst of one's own memory of it takes (D)
MISSED = 0.8  # what the deepest longing takes (D)


BY_DEAL = 0.4  # the same, of a deal that saved them (D)
STRAINED = 0.3  # what strain takes from that ease, of the office (D)
LED_AWAY = 0.2  # what leaving spared the camp by itself, of your office (D)
OWING = 0.3  # what is owed to the one left takes (D)
AT_EASE = 0.5  # how easy it is to leave one who is nothing to you (D)


def ease_for_office(life: Life, world: Tables, person: int) -> float:
    """How easy leaving was for the office, from -1 torn to 1 easy.

    It is as easy as the office is heavy, its people kept alive by it; less so where they do badly.
    """
    office = world.person_office[person]
    if person == YOU:
        return clip(office * (2.0 * camp_mood(life, world) - 1.0) + LED_AWAY * office, -1.0, 1.0)
    saved = PEOPLE_SAVED + BY_DEAL * sure_of(life, world, person, FACT_DEAL)
    return clip(office * saved - STRAINED * office * strain_now(life, world, person), -1.0, 1.0)


def ease_for_heart(life: Life, world: Tables, person: int, whom: int) -> float:
    """How easy leaving someone was for the person, from -1 torn to 1 easy.

    What is longed for, what the memory of it still weighs and what is owed pull against it.
    """
    carried = guilt_of_parting(life, world, person)
    if person == YOU:
        carried = guilt_left(life, world)
    missed = longing_for(life, world, person, whom)
    if person == YOU and whom == YOU:
        for other in range(1, world.people):
            role = world.person_role[other]
            if role == ROLE_CAMP or role == ROLE_KIN:
                missed = larger(missed, longing_for(life, world, YOU, other))
    owed = OWING * life.debt[person][whom]
    return clip(AT_EASE - MISSED * missed - CARRIED * carried - owed, -1.0, 1.0)
