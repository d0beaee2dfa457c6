"""What you see of those who keep near: line of sight, Johnson's criterion, vigilance, signs."""

from wintering.arithmetic import clip, exp
from wintering.laws.feeling import ANXIETY, FEAR, stir
from wintering.laws.matters import ANSWER_YES, MATTER_GLIMPSE
from wintering.laws.meeting import noise_m, sight_m
from wintering.laws.reasons import (
    REASON_COVER,
    REASON_LIGHT,
    REASON_NOISE,
    REASON_TRACKS,
    REASON_WATCHER,
)
from wintering.laws.sight import johnson
from wintering.laws.tracks import tracks_now
from wintering.laws.works import (
    WORK_KEEP_WATCH,
    WORK_LOOK_DOWN,
    WORK_RANGE,
    WORK_REST,
    WORK_SIT,
    WORK_WALK,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance, chance_turn
from wintering.life.events import FOLLOWER_GLIMPSED, FOLLOWER_SIGN
from wintering.life.moments import GLIMPSE, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import LYING_UP, SIGHT, SIGHT_LEVEL, SIGN_FOUND, SOUND_HEARD
from wintering.storyworld.tables import Tables

LN2 = 0.6931471805599453
LEVEL_SIGN = 0  # a print, a bent stem: no one seen
LEVEL_SOMETHING = 1
LEVEL_PERSON = 2
LEVEL_WHO = 3
WATCH_START = 0.85  # vigilance of the first minutes of a watch: .72 + .13
WATCH_LATER = 0.72  # and of the hour's length (SCIENCE.md section 7)
WIND_MASKS_MS = 4.0  # wind that takes two thirds of the reach of a small sound (D)
OWN_NOISE_M = 60.0  # noise of your own over which you hear half as often (D)


def cycles_across(life: Life, world: Tables, metres: float) -> float:
    """Cycles resolved across someone by this hour's light. Source: .75 m / (R .58 mrad) (D)."""
    par = world.par
    far = metres * par.watch_resolved_mrad * 0.001
    return par.watch_width_m / far * clip(0.1 + 0.9 * life.light, 0.0, 1.0)


def vigilance(life: Life, world: Tables) -> float:
    """How much of what shows itself you would notice, from 0 to 1, at what you are doing.

    Source: .72 + .13 e^(-t / 15 min) for one who keeps watch (S/D); less for other work (D).
    """
    base = 0.15
    if life.last_activity == NONE:
        base = 0.25
    else:
        work = life.work
        if work == WORK_KEEP_WATCH or work == WORK_LOOK_DOWN:
            # The mean of the first hour: its first quarter is the sharpest.
            base = WATCH_LATER + (WATCH_START - WATCH_LATER) * 0.25
        elif work == WORK_WALK or work == WORK_RANGE or work == WORK_WALK_SNARES:
            base = 0.3
        elif work == WORK_SIT or work == WORK_REST:
            base = 0.35
    base = base * (1.0 + 0.6 * suspicion_now(life, world)) * (1.0 - 0.5 * life.tired)
    return clip(base * (1.0 - 0.7 * life.ease), 0.0, 1.0)


def suspicion_now(life: Life, world: Tables) -> float:
    """How far you suspect that someone is there, from 0 to 1; it fades without new signs."""
    hours = life.hour - life.suspicion_hour
    return life.suspicion * exp(-LN2 * hours / (24.0 * world.par.watch_suspicion_days))


def suspect(life: Life, world: Tables, amount: float) -> None:
    """Raise suspicion by a share of what it lacks. Changes: suspicion, suspicion_hour."""
    now = suspicion_now(life, world)
    life.suspicion = clip(now + amount * (1.0 - now), 0.0, 1.0)
    life.suspicion_hour = life.hour


def look_about(life: Life, world: Tables) -> None:
    """Let what shows of those who are near be seen or missed this hour.

    Changes: glimpse_*, sign_count, suspicion, the moment GLIMPSE.
    """
    if life.is_asleep == 1:
        return
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            if life.light > 0.05:
                try_to_see(life, world, person)
            if life.light > 0.3:
                try_to_find(life, world, person)
            try_to_hear(life, world, person)


def shows_itself(world: Tables, person: int) -> float:
    """How often in an hour someone moves so that they could be seen: the careless oftener."""
    return 0.3 + 2.0 * (1.0 - world.person_care[person])


def try_to_see(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to glimpse one of them. Changes: see `look_about`."""
    metres = life.watch_m[person]
    clear = exp(-metres / sight_m(life, world, life.place[YOU]))
    cycles = cycles_across(life, world, metres) * world.par.watch_hidden
    seen = johnson(cycles, world.par.watch_detect)
    shows = shows_itself(world, person)
    notice = vigilance(life, world)
    rate = shows * clear * seen * notice * world.par.watch_field
    if chance(life, SIGHT, person) >= 1.0 - exp(-rate):
        return
    level = LEVEL_SOMETHING
    drawn = chance(life, SIGHT_LEVEL, person)
    if drawn < johnson(cycles, world.par.watch_identify):
        level = LEVEL_WHO
    elif drawn < johnson(cycles, world.par.watch_recognise):
        level = LEVEL_PERSON
    if life.understood == 0:
        suspect(life, world, 0.12 + 0.13 * level)
    note_event(life, FOLLOWER_GLIMPSED, YOU, person, level, metres)
    note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, rate)
    # What light and distance let be made out, what stood between, how carelessly they moved.
    note_weight(life, REASON_LIGHT, seen, NONE)
    note_weight(life, REASON_COVER, clear - 1.0, life.place[YOU])
    note_weight(life, REASON_WATCHER, 1.0 - world.person_care[person], person)
    show(life, world, person, level)


def try_to_find(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to find a sign one of them left. Changes: see `look_about`."""
    plain = tracks_now(life, life.place[YOU], 0)
    odds = world.par.watch_sign * plain * (0.3 + vigilance(life, world))
    odds = odds * (1.2 - world.person_care[person])
    if chance(life, SIGN_FOUND, person) >= odds * (1.0 - life.ease):
        return
    life.sign_count = life.sign_count + 1
    if life.understood == 0:
        suspect(life, world, 0.12)
    note_event(life, FOLLOWER_SIGN, YOU, person, life.place[YOU], 1.0)
    note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, odds)
    note_weight(life, REASON_TRACKS, plain, life.place[YOU])
    show(life, world, person, LEVEL_SIGN)


def heard_m(life: Life, world: Tables) -> float:
    """How far a foot on a stick or a cough carries: less in wind and rain. Units: m."""
    calm = world.par.watch_heard_m
    return calm * exp(-life.wind_ms / WIND_MASKS_MS) / (1.0 + life.rain_mm)


def sound_odds(life: Life, world: Tables, person: int) -> float:
    """The chance that one of them makes a sound this hour that you hear over your own."""
    odds = world.par.watch_sound * (1.2 - world.person_care[person])
    odds = odds * exp(-life.watch_m[person] / heard_m(life, world))
    return odds * OWN_NOISE_M / (OWN_NOISE_M + noise_m(life, world)) * (1.0 - 0.8 * life.ease)


def try_to_hear(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to hear one of them, by day or dark. Changes: see `look_about`."""
    odds = sound_odds(life, world, person)
    if chance(life, SOUND_HEARD, person) >= odds:
        return
    life.sign_count = life.sign_count + 1
    if life.understood == 0:
        suspect(life, world, 0.1)
    note_event(life, FOLLOWER_SIGN, YOU, person, life.place[YOU], 1.0)
    note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, odds)
    note_weight(life, REASON_NOISE, 1.0 - world.person_care[person], person)
    show(life, world, person, LEVEL_SIGN)


def lie_up(life: Life, world: Tables) -> int:
    """Lie up beside your own trail: whoever follows and is not careful walks into sight.

    Returns the one you see, or -1. Changes: glimpse_*, suspicion; a decision is noted.
    Source: the careful wait at the edge of what they see, the careless walk in it (D).
    """
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            odds = world.par.watch_lying_up * (1.25 - world.person_care[person])
            odds = odds * clip(0.2 + life.light, 0.0, 1.0)
            if chance_turn(life, LYING_UP, person) < odds:
                if life.understood == 0:
                    suspect(life, world, 0.4)
                life.glimpse_count = life.glimpse_count + 1
                life.glimpse_person = person
                life.glimpse_level = LEVEL_PERSON
                life.glimpse_hour = life.hour
                note_event(life, FOLLOWER_GLIMPSED, YOU, person, LEVEL_PERSON, 15.0)
                note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, odds)
                note_weight(life, REASON_LIGHT, life.light, NONE)
                note_weight(life, REASON_TRACKS, 1.0, life.place[YOU])
                note_weight(life, REASON_WATCHER, 1.0 - world.person_care[person], person)
                return person
    return NONE


def show(life: Life, world: Tables, person: int, level: int) -> None:
    """Let a glimpse or a sign be told, if the last one is long enough ago.

    Changes: glimpse_*, glimpsed_who, moments; may break off what you do.
    """
    last = life.glimpse_hour
    life.glimpse_person = person
    life.glimpse_level = level
    if level > LEVEL_SIGN:
        life.glimpse_count = life.glimpse_count + 1
    if life.hour - last < world.par.watch_spacing_h:
        return
    life.glimpse_hour = life.hour
    life.glimpsed_who = person
    set_moment(life, GLIMPSE)
    if life.understood == 0:
        stir(life, world, FEAR, 0.2 + 0.15 * level)
        stir(life, world, ANXIETY, 0.1 + 0.05 * level)
        if level >= LEVEL_PERSON:
            interrupt(life, REASON_WATCHER)
