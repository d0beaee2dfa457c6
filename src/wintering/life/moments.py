"""The moments of an hour at which a scene may speak, and the breaking off of what you do."""

from wintering.life.names import NONE, YOU
from wintering.life.record import Life

BEGINNING = 1
WAKING = 2
FALLING_ASLEEP = 4
DREAM = 8
DUSK = 16
DAWN = 32
ARRIVING = 64
MEETING = 128
GLIMPSE = 256
NEWS = 512
DANGER = 1024
QUIET = 2048
ANY = 4096
MOON_TURNS = 8192
DYING = 16384
LAST_DAY = 32768
SOUGHT = 65536  # one who looks for you is before your eyes, or the place where they turned back

MOMENTS = {
    "beginning": BEGINNING,
    "waking": WAKING,
    "falling_asleep": FALLING_ASLEEP,
    "dream": DREAM,
    "dusk": DUSK,
    "dawn": DAWN,
    "arriving": ARRIVING,
    "meeting": MEETING,
    "glimpse": GLIMPSE,
    "news": NEWS,
    "danger": DANGER,
    "quiet": QUIET,
    "any": ANY,
    "moon_turns": MOON_TURNS,
    "dying": DYING,
    "last_day": LAST_DAY,
    "sought": SOUGHT,
}


def set_moment(life: Life, moment: int) -> None:
    """Let scenes of a moment be asked for this hour. Changes: moments."""
    life.moments = life.moments | moment


def has_moment(life: Life, moment: int) -> bool:
    """Whether this hour holds a moment."""
    return life.moments & moment != 0


def clear_moments(life: Life) -> None:
    """Forget what the hour before held. Changes: moments and all that stands beside them."""
    life.moments = 0
    life.arrived = NONE
    life.dreamt = NONE
    life.dream_is_nightmare = 0
    life.danger = 0
    life.near_death = 0
    life.glimpsed_who = NONE
    for person in range(len(life.met)):
        life.met[person] = 0
    for fact in range(len(life.heard)):
        life.heard[fact] = 0


def interrupt(life: Life, reason: int) -> None:
    """Break off what you are at; the first reason of an hour stands. Changes: interrupted_by.

    Nothing is broken off when you are at nothing.
    """
    if life.interrupted_by == 0 and life.doing != NONE:
        life.interrupted_by = reason


def meet(life: Life, person: int) -> None:
    """Note that you and someone come face to face this hour. Changes: met, moments."""
    if person != YOU:
        life.met[person] = 1
        set_moment(life, MEETING)
