"""The signs that those who keep near leave behind them, and whether you come upon them.

Prints where the ground takes them, a sound in a calm, a hearth of theirs gone cold, a snare
that a person emptied. Numbers of the watch law.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.glimpse import LEVEL_SIGN, show, vigilance
from wintering.laws.matters import ANSWER_YES, MATTER_GLIMPSE
from wintering.laws.meeting import noise_m
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_FIRELIGHT,
    REASON_HUNGER,
    REASON_NOISE,
    REASON_TRACKS,
)
from wintering.laws.tracks import tracks_now
from wintering.laws.work import worked_at
from wintering.laws.working_out import suspect
from wintering.life.chance import chance
from wintering.life.events import FOLLOWER_SIGN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import HEARTH_FOUND, SIGN_FOUND, SOUND_HEARD
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("sign", 0.32, "1/h", 0.0, 1.0, "D", "chance to find a plain print in an hour"),
    Parameter("sound", 0.016, "1/h", 0.0, 1.0, "D", "chance that the careless are heard close by"),
    Parameter("heard_m", 220.0, "m", 1.0, 5000.0, "D", "how far that carries in a calm"),
    Parameter("hearth", 0.08, "1/h", 0.0, 1.0, "D", "chance to find a fresh hearth of theirs"),
    Parameter(
        "hearth_days", 4.0, "day", 0.1, 100.0, "D", "days in which a hearth looks e-fold older"
    ),
)

# Kinds of sign.
SIGN_NONE = 0
SIGN_PRINT = 1  # a print, a bent stem
SIGN_SOUND = 2  # a stick, a cough, a stone
SIGN_HEARTH = 3  # ashes that are not yours
SIGN_SNARE = 4  # a snare that a person emptied
SIGN_ANSWER = 5  # a ford cleared, food left, a shape that lets itself be seen

SEES_GROUND = 0.3  # light from which prints and ashes are seen, from 0 to 1 (D)
ALWAYS_LOOKS = 0.3  # share of looking at the ground that no work takes (D)
CARE_AT_LEAST = 1.2  # less care: how much of a sign someone leaves (D)
WIND_MASKS_MS = 4.0  # wind that takes two thirds of the reach of a small sound (D)
OWN_NOISE_M = 60.0  # noise of your own over which you hear half as often (D)
USED_TO_SOUND = 0.8  # share of small sounds that full ease lets go (D)
SUSPECT_PRINT, SUSPECT_SOUND, SUSPECT_HEARTH, SUSPECT_SNARE = 0.12, 0.1, 0.25, 0.3  # raised (D)
# Log-odds that each says of guards against hunters (D): whoever sits by a fire of their own
# night after night has not come to kill; whoever empties your snare is no friend.
SAYS_PRINT, SAYS_SOUND, SAYS_HEARTH, SAYS_SNARE = -0.1, -0.05, 0.3, -0.9
GRUDGE_SAYS = 0.5  # and how much darker the signs of the resentful are (D)


def leaves(world: Tables, person: int) -> float:
    """How much of a sign someone leaves: the careless more."""
    return CARE_AT_LEAST - world.person_care[person]


def look_for_signs(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to come upon signs of one who is near. Changes: see `find`."""
    if life.light > SEES_GROUND:
        try_to_find(life, world, person)
    try_to_hear(life, world, person)


def find(
    life: Life, world: Tables, person: int, kind: int, suspicion: float, says: float, odds: float
) -> None:
    """Come upon a sign. Changes: sign_count, sign_kind, suspicion, reading, glimpse_*, moments."""
    life.sign_count = life.sign_count + 1
    life.sign_kind = kind
    note_event(life, FOLLOWER_SIGN, YOU, person, life.place[YOU], 1.0 * kind)
    note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, odds)
    darker = GRUDGE_SAYS * world.person_grudge[person]
    suspect(life, world, suspicion, says - darker)
    show(life, world, person, LEVEL_SIGN)


def try_to_find(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to find a print that one of them left. Changes: see `find`."""
    plain = tracks_now(life, life.place[YOU], 0)
    odds = world.par.watch_sign * plain * (ALWAYS_LOOKS + vigilance(life, world))
    odds = odds * leaves(world, person) * (1.0 - life.ease)
    if chance(life, SIGN_FOUND, person) < odds:
        find(life, world, person, SIGN_PRINT, SUSPECT_PRINT, SAYS_PRINT, odds)
        note_weight(life, REASON_TRACKS, plain, life.place[YOU])


def heard_m(life: Life, world: Tables) -> float:
    """How far a foot on a stick or a cough carries: less in wind and rain. Units: m."""
    calm = world.par.watch_heard_m
    return calm * exp(-life.wind_ms / WIND_MASKS_MS) / (1.0 + life.rain_mm)


def sound_odds(life: Life, world: Tables, person: int) -> float:
    """The chance that one of them makes a sound this hour that you hear over your own."""
    odds = world.par.watch_sound * leaves(world, person)
    odds = odds * exp(-life.watch_m[person] / heard_m(life, world))
    odds = odds * OWN_NOISE_M / (OWN_NOISE_M + noise_m(life, world))
    return odds * (1.0 - USED_TO_SOUND * life.ease)


def try_to_hear(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to hear one of them, by day or dark. Changes: see `find`."""
    odds = sound_odds(life, world, person)
    if chance(life, SOUND_HEARD, person) < odds:
        find(life, world, person, SIGN_SOUND, SUSPECT_SOUND, SAYS_SOUND, odds)
        note_weight(life, REASON_NOISE, 1.0 - world.person_care[person], person)


def leave_hearth(life: Life, person: int) -> None:
    """One of them has a fire where they are. Changes: hearth_hour, hearth_person."""
    here = life.place[person]
    life.hearth_hour[here] = life.hour
    life.hearth_person[here] = person


def hearth_odds(life: Life, world: Tables) -> float:
    """The chance, in an hour, to come upon a hearth of theirs where you are; 0 without one.

    A fire that burns is not come upon: whoever sits by it sees to that.
    """
    here = life.place[YOU]
    person = life.hearth_person[here]
    hours = life.hour - life.hearth_hour[here]
    if person == NONE or hours < 1 or life.light <= SEES_GROUND:
        return 0.0
    fresh = exp(-hours / (24.0 * world.par.watch_hearth_days))
    return (
        world.par.watch_hearth
        * fresh
        * leaves(world, person)
        * (ALWAYS_LOOKS + vigilance(life, world))
    )


def try_to_find_hearth(life: Life, world: Tables) -> None:
    """One hour's chance to find where one of them had a fire; found, it is told once.

    Changes: see `find`; hearth_person.
    """
    here = life.place[YOU]
    odds = hearth_odds(life, world)
    if odds > 0.0 and chance(life, HEARTH_FOUND, here) < odds:
        person = life.hearth_person[here]
        life.hearth_person[here] = NONE
        find(life, world, person, SIGN_HEARTH, SUSPECT_HEARTH, SAYS_HEARTH, odds)
        note_weight(life, REASON_FIRELIGHT, 1.0 - world.person_care[person], person)


def find_raid(life: Life, world: Tables) -> None:
    """Walking your line, see that a person and no fox has been at it. Changes: see `find`; raider.

    A loop undone by hand is plain to whoever tied it.
    """
    here = worked_at(life)
    person = life.raider[here]
    if life.robbed > 0 and person != NONE:
        life.raider[here] = NONE
        find(life, world, person, SIGN_SNARE, SUSPECT_SNARE, SAYS_SNARE, 1.0)
        note_weight(life, REASON_HUNGER, clip(1.0 * life.robbed, 0.0, 1.0), person)
