"""A lie, and the day it is found out.

Whoever took your word that a thing is not so, and stood beside them, learns the truth in time
from someone else, by the roads that news goes. Then they know that you lied.
"""

from wintering.arithmetic import clip
from wintering.laws.feeling import stir_spirits
from wintering.laws.reports import DEED_LIED, note_deed
from wintering.laws.scars import deceived
from wintering.life.events import LIE_FOUND
from wintering.life.names import YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

# What being lied to does beside the scar on trust, in shares of what there is (D).
RESPECT_LOST = 0.3
WRONG_DONE = 0.35
SHAMED = 0.15  # spirits of one who finds that they were made a fool of (D)


def take_lie(life: Life, world: Tables, hearer: int, fact: int) -> None:
    """Someone takes your word that a fact is not so, and so do those of theirs who stand by.

    Changes: lied_to.
    """
    for person in range(1, world.people):
        stands_by = (
            life.met_hour[person] == life.met_hour[hearer]
            and life.place[person] == life.place[hearer]
            and world.person_group[person] == world.person_group[hearer]
        )
        if person == hearer or stands_by:
            life.lied_to[person][fact] = 1


def find_out(life: Life, world: Tables, person: int, fact: int, sure: float) -> None:
    """Someone has become sure of what you told them was not so. Does nothing else.

    Changes: deeds_known, trust and its cap, respect, wrong, spirits, lie_found_hour, lied_to.
    Source: Schweitzer 2006: after deception trust never fully returns (scars.deceived).
    """
    if person == YOU or life.lied_to[person][fact] == 0:
        return
    life.lied_to[person][fact] = 0
    life.lie_found_hour[person] = life.hour
    note_deed(life, person, DEED_LIED)
    deceived(life, world, person, YOU)
    life.respect[person][YOU] = clip(life.respect[person][YOU] * (1.0 - RESPECT_LOST), 0.0, 1.0)
    wrong = life.wrong[person][YOU]
    life.wrong[person][YOU] = clip(wrong + WRONG_DONE * (1.0 - wrong), 0.0, 1.0)
    life.wrong_hour[person][YOU] = life.hour
    stir_spirits(life, world, person, -SHAMED)
    note_event(life, LIE_FOUND, person, YOU, fact, sure)
