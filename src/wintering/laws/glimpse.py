"""What you see of those who keep near: line of sight, light, Johnson's criterion, vigilance.

Numbers of the watch law.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.feeling import ANXIETY, FEAR, stir
from wintering.laws.matters import ANSWER_YES, MATTER_GLIMPSE
from wintering.laws.meeting import sight_m
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_COVER,
    REASON_LIGHT,
    REASON_TRACKS,
    REASON_WATCHER,
)
from wintering.laws.sight import clear_to, cycles_across, johnson
from wintering.laws.working_out import suspect, suspicion_now
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
from wintering.life.events import FOLLOWER_GLIMPSED
from wintering.life.moments import GLIMPSE, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import LYING_UP, SIGHT, SIGHT_LEVEL
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("width_m", 0.75, "m", 0.1, 5.0, "S: Johnson 1958, by D", "width of a person seen"),
    Parameter("resolved_mrad", 0.58, "mrad", 0.01, 10.0, "D", "angle of a cycle by daylight"),
    Parameter("hidden", 0.18, "1", 0.01, 1.0, "D", "cycles left of one who stands still in cover"),
    Parameter("detect", 1.0, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see that something is"),
    Parameter("recognise", 4.0, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see that it is one"),
    Parameter("identify", 6.4, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see who it is"),
    Parameter("field", 0.3, "1", 0.0, 1.0, "D", "share of an hour's shows toward which you look"),
    Parameter("shows", 0.3, "1/h", 0.0, 60.0, "D", "times an hour that the most careful show"),
    Parameter("shows_more", 2.0, "1/h", 0.0, 60.0, "D", "and how many more the careless do"),
    Parameter("lying_up", 0.6, "1", 0.0, 1.0, "D", "chance that the careless walk into your sight"),
    Parameter("spacing_h", 8.0, "h", 0.0, 1000.0, "D", "hours between two glimpses that are told"),
    Parameter("habit", 0.7, "1", 0.0, 1.0, "D", "share of noticing that full ease lets go"),
)

LEAFED = 0.5  # share of those cycles that the thickest leaf leaves (D)
LEVEL_SIGN = 0  # a print, a bent stem: no one seen
LEVEL_SOMETHING = 1
LEVEL_PERSON = 2
LEVEL_WHO = 3
SEEN_BY = 0.05  # light below which nobody is seen among trees, from 0 to 1 (D)
WATCH_START = 0.85  # vigilance of the first minutes of a watch: .72 + .13
WATCH_LATER = 0.72  # and of the hour's length (SCIENCE.md section 7)
# Vigilance at other work, less the more it holds the eyes (D).
AT_WORK, AT_NOTHING, ON_FOOT, SITTING = 0.15, 0.25, 0.3, 0.35
BY_SUSPICION = 0.6  # what full suspicion adds, of itself (D)
BY_TIRED = 0.5  # what full tiredness takes (D)
SAYS_GLIMPSE, SAYS_MORE = 0.12, 0.13  # suspicion of a glimpse, and of each level more (D)
KEEPS_OFF = -0.1  # log-odds of guards that a shape which draws off gives: next to nothing (D)
SAYS_LYING_UP = 0.4  # suspicion when one walks by below you (D)
LAIN_CARE, LAIN_LIGHT = 1.25, 0.2  # of lying up: odds by care, light that is always enough (D)
LAIN_M = 15.0  # m to the trail you lie beside
FRIGHT, FRIGHT_MORE = 0.2, 0.15  # fear of a glimpse not understood, and of each level more (D)
WORRY, WORRY_MORE = 0.1, 0.05  # and what anxiety it leaves (D)
HUNTED = 1.5  # times as much where you take them for hunters (D)


def attention(life: Life, world: Tables) -> float:
    """How much of what shows itself you would notice at what you are doing, used to it or not.

    Source: .72 + .13 e^(-t / 15 min) for one who keeps watch (S/D); less for other work (D).
    """
    base = AT_WORK
    if life.last_activity == NONE:
        base = AT_NOTHING
    else:
        work = life.work
        if work == WORK_KEEP_WATCH or work == WORK_LOOK_DOWN:
            # The mean of the first hour: its first quarter is the sharpest.
            base = WATCH_LATER + (WATCH_START - WATCH_LATER) * 0.25
        elif work == WORK_WALK or work == WORK_RANGE or work == WORK_WALK_SNARES:
            base = ON_FOOT
        elif work == WORK_SIT or work == WORK_REST:
            base = SITTING
    base = base * (1.0 + BY_SUSPICION * suspicion_now(life, world))
    return clip(base * (1.0 - BY_TIRED * life.tired), 0.0, 1.0)


def vigilance(life: Life, world: Tables) -> float:
    """How much of what shows itself you notice, from 0 to 1: who is used to them, less."""
    return attention(life, world) * (1.0 - world.par.watch_habit * life.ease)


def shows_itself(world: Tables, person: int) -> float:
    """How often in an hour someone moves so that they could be seen: the careless oftener."""
    return world.par.watch_shows + world.par.watch_shows_more * (1.0 - world.person_care[person])


def cycles_hidden(life: Life, world: Tables, metres: float, line_m: float) -> float:
    """Cycles across one who keeps to cover: in leaf less of them is left to be seen. Units: m."""
    bare = clip(line_m / world.par.people_leafless_m, LEAFED, 1.0)
    return cycles_across(life, world, metres) * world.par.watch_hidden * bare


def sight_rate(life: Life, world: Tables, person: int, metres: float, line_m: float) -> float:
    """How often in an hour one of them shows, unveiled and large enough, before open eyes."""
    seen = johnson(cycles_hidden(life, world, metres, line_m), world.par.watch_detect)
    clear = clear_to(life, world, metres, line_m)
    return shows_itself(world, person) * clear * seen * world.par.watch_field


def try_to_see(life: Life, world: Tables, person: int) -> None:
    """One hour's chance to glimpse one of them.

    What you would have seen but for being used to them is let by, and counted.
    Changes: glimpse_*, let_by_count, ease, suspicion and beside it, the moment GLIMPSE.
    """
    metres = life.watch_m[person]
    line_m = sight_m(life, world, life.place[YOU])
    rate = sight_rate(life, world, person, metres, line_m) * attention(life, world)
    drawn = chance(life, SIGHT, person)
    if drawn >= 1.0 - exp(-rate):
        return
    rate = rate * (1.0 - world.par.watch_habit * life.ease)
    if drawn >= 1.0 - exp(-rate):
        life.let_by_count = life.let_by_count + 1
        return
    cycles = cycles_hidden(life, world, metres, line_m)
    level = LEVEL_SOMETHING
    drawn = chance(life, SIGHT_LEVEL, person)
    if drawn < johnson(cycles, world.par.watch_identify):
        level = LEVEL_WHO
    elif drawn < johnson(cycles, world.par.watch_recognise):
        level = LEVEL_PERSON
    note_event(life, FOLLOWER_GLIMPSED, YOU, person, level, metres)
    note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, rate)
    # What light and distance let be made out, what stood between, how carelessly they moved.
    seen = johnson(cycles, world.par.watch_detect)
    note_weight(life, REASON_LIGHT, seen, NONE)
    clear = clear_to(life, world, metres, line_m)
    note_weight(life, REASON_COVER, clear - 1.0, life.place[YOU])
    note_weight(life, REASON_WATCHER, 1.0 - world.person_care[person], person)
    if life.understood == 1:
        life.ease = clip(life.ease + world.par.watch_ease_seen * (1.0 - life.ease), 0.0, 1.0)
    suspect(life, world, SAYS_GLIMPSE + SAYS_MORE * level, KEEPS_OFF)
    show(life, world, person, level)


def lie_up(life: Life, world: Tables) -> int:
    """Lie up beside your own trail: whoever follows and is not careful walks into sight.

    Returns the one you see, or -1. Changes: glimpse_*, suspicion; a decision is noted.
    Source: the careful wait at the edge of what they see, the careless walk in it (D).
    """
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            odds = world.par.watch_lying_up * (LAIN_CARE - world.person_care[person])
            odds = odds * clip(LAIN_LIGHT + life.light, 0.0, 1.0)
            if chance_turn(life, LYING_UP, person) < odds:
                suspect(life, world, SAYS_LYING_UP, KEEPS_OFF)
                count_glimpse(life)
                life.glimpse_person = person
                life.glimpse_level = LEVEL_PERSON
                life.glimpse_hour = life.hour
                note_event(life, FOLLOWER_GLIMPSED, YOU, person, LEVEL_PERSON, LAIN_M)
                note_decision(life, person, MATTER_GLIMPSE, ANSWER_YES, 0.0, odds)
                note_weight(life, REASON_LIGHT, life.light, NONE)
                note_weight(life, REASON_TRACKS, 1.0, life.place[YOU])
                note_weight(life, REASON_WATCHER, 1.0 - world.person_care[person], person)
                return person
    return NONE


def count_glimpse(life: Life) -> None:
    """Count a glimpse of someone. Changes: glimpse_count, first_glimpse_hour."""
    life.glimpse_count = life.glimpse_count + 1
    if life.first_glimpse_hour == NEVER_YET:
        life.first_glimpse_hour = life.hour


def show(life: Life, world: Tables, person: int, level: int) -> None:
    """Let a glimpse or a sign be told, if the last one is long enough ago.

    Known guards are seen without alarm; hunters, as you take them to be, with more.
    Changes: glimpse_*, glimpsed_who, moments, fear; may break off what you do.
    """
    last = life.glimpse_hour
    life.glimpse_person = person
    life.glimpse_level = level
    if level > LEVEL_SIGN:
        count_glimpse(life)
    if life.hour - last < world.par.watch_spacing_h:
        return
    life.glimpse_hour = life.hour
    life.glimpsed_who = person
    set_moment(life, GLIMPSE)
    if life.understood == 0:
        hunted = 1.0
        if life.misread == 1:
            hunted = HUNTED
        stir(life, world, FEAR, clip(hunted * (FRIGHT + FRIGHT_MORE * level), 0.0, 1.0))
        stir(life, world, ANXIETY, clip(hunted * (WORRY + WORRY_MORE * level), 0.0, 1.0))
        if level >= LEVEL_PERSON:
            interrupt(life, REASON_WATCHER)
