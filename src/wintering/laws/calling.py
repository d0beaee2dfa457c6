"""What calls a memory by day, what breaks in, and what comes to mind in a quiet hour."""

from wintering.arithmetic import clip
from wintering.laws.dreaming import BROKE_IN, DREAMT_MEMORY, note_day
from wintering.laws.easing import flinch, pass_by
from wintering.laws.facing import is_shut, live_with_despair
from wintering.laws.ground import nearness
from wintering.laws.meanings import (
    FACT_FALLEN,
    FACT_HAND,
    FACT_LEGEND,
    MEMORY_DEED,
    MEMORY_GENTLE,
)
from wintering.laws.others_cues import IDLE_SILENCE
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_MEMORY
from wintering.laws.recall import call, cue_now, fear_in, is_its_day, recall, use
from wintering.laws.works import (
    WORK_BURY,
    WORK_COOK_EAT,
    WORK_DRY_MEAT,
    WORK_IDLE,
    WORK_REST,
    WORK_SIT,
    WORK_TEND_FIRE,
)
from wintering.life.chance import chance
from wintering.life.events import MEMORY_BROKE_IN
from wintering.life.moments import NEWS, has_moment, interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FLINCH, INTRUSION, MULLING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("cue_fire", 0.5, "1", 0.0, 1.0, "D", "cue of a fire that you tend"),
    Parameter("cue_smell", 0.4, "1", 0.0, 1.0, "D", "of the smell of it, before smell_gain"),
    Parameter("cue_silence", 0.3, "1", 0.0, 1.0, "D", "of full silence"),
    Parameter("cue_dark", 0.3, "1", 0.0, 1.0, "D", "of full dark"),
    Parameter("cue_place", 0.7, "1", 0.0, 1.0, "D", "of the place itself"),
    Parameter("cue_person", 0.6, "1", 0.0, 1.0, "D", "of whom it is about, there before you"),
    Parameter("cue_name", 0.6, "1", 0.0, 1.0, "D", "of being told of them, or of the deed"),
    Parameter("cue_date", 0.35, "1", 0.0, 1.0, "D", "of a moon to the day since"),
)

FIRE_BESIDE, SMELL_SMOKE, SMELL_DEAD = 0.6, 0.3, 0.8  # of fire tended, meat on it (D)
STILL_AIR = 0.4  # of all silence, windless, dry air (D)
CALM_MS, DRY_MM = 2.0, 0.1  # wind and rain below which the air is still (D)
CALLS_FROM = 0.08  # cue that is noticed at all (D)
DAY_H = 24.0  # h of a day
FIRE_NEAR_KW = 0.5  # a fire that gives less is embers and calls nothing
CUELESS = 0.85  # share of the day's intrusions that come where nothing calls (D)
CUED = 0.65  # and what the cues of an hour, summed, add to it (D)
UNCALLED, UNCALLED_MULLING = 0.3, 0.1  # press by day, and pull, of what nothing calls (D)
SHUT_PRESS = 0.6  # share of that which a vow leaves (D)
STARTLE_LEAVES = 0.5  # what a startle leaves behind, of what breaking in does (D)
STARTLES = 1.6  # odds of flinching at a thing in your hands, of those by day (D)
WAKING_H = 16.0  # hours of a day in which memories break in


def fire_cue(life: Life) -> float:
    """How much of fire is about you, from 0 to 1: most when you tend one."""
    if life.fire_kw <= FIRE_NEAR_KW or life.fire_place != life.place[YOU]:
        return 0.0
    if life.last_activity != NONE and life.work == WORK_TEND_FIRE:
        return 1.0
    return FIRE_BESIDE


def smell_cue(life: Life) -> float:
    """How much there is to smell of what was smelt then, from 0 to 1: meat on a fire, the dead."""
    if life.last_activity != NONE:
        if life.work == WORK_COOK_EAT or life.work == WORK_DRY_MEAT:
            return 1.0
        if life.work == WORK_BURY:
            return SMELL_DEAD
    return SMELL_SMOKE * fire_cue(life)


def silence_cue(life: Life) -> float:
    """How silent it is about you and in you, from 0 to 1."""
    if life.last_activity != NONE:
        work = life.work
        if work == WORK_SIT or work == WORK_REST or work == WORK_IDLE:
            return IDLE_SILENCE
        return 0.0
    if life.wind_ms < CALM_MS and life.rain_mm < DRY_MM:
        return STILL_AIR
    return 0.0


def is_named(life: Life, world: Tables, memory: int) -> bool:
    """Whether what you were told this hour names someone of a memory, or the deed itself."""
    for fact in range(world.facts):
        if life.heard[fact] == 1:
            about = world.fact_about[fact]
            if about > YOU and about == world.memory_person[memory]:
                return True
            means = world.fact_means[fact]
            if world.memory_means[memory] == MEMORY_DEED and (
                means == FACT_HAND or means == FACT_FALLEN or means == FACT_LEGEND
            ):
                return True
    return False


def cues(life: Life, world: Tables) -> float:
    """Let ground, fire, smell, dark, silence, a name and a date call what they call.

    Returns the sum of cues. Changes: cue, cue_hour.
    Source: look and smell are the commonest triggers (Kleim 2013, O); the weights are D.
    """
    par = world.par
    here = life.place[YOU]
    fire = par.memory_cue_fire * fire_cue(life)
    smell = par.memory_cue_smell * par.memory_smell_gain * smell_cue(life)
    silence = par.memory_cue_silence * silence_cue(life)
    dark = par.memory_cue_dark * (1.0 - life.light)
    told = has_moment(life, NEWS)
    total = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0:
            spared = 1.0 - fire * world.memory_fire[memory]
            spared = spared * (1.0 - clip(smell * world.memory_smell[memory], 0.0, 1.0))
            spared = spared * (1.0 - silence * world.memory_silence[memory])
            spared = spared * (1.0 - dark * world.memory_dark[memory])
            where = world.memory_place[memory]
            if where == here:
                spared = spared * (1.0 - par.memory_cue_place)
            elif where != NONE:
                weighs = par.ground_dread_cues * nearness(life, world, where)
                spared = spared * (1.0 - weighs)
            about = world.memory_person[memory]
            if about > YOU and life.place[about] == here:
                spared = spared * (1.0 - par.memory_cue_person)
            if told and is_named(life, world, memory):
                spared = spared * (1.0 - par.memory_cue_name)
            if is_its_day(life, world, memory):
                spared = spared * (1.0 - par.memory_cue_date * world.memory_weight[memory])
            cue = 1.0 - spared
            if cue > CALLS_FROM:
                call(life, world, memory, cue)
            total = total + cue
    return total


def break_in(life: Life, world: Tables, cue_sum: float) -> None:
    """Let a memory break in by day, likelier by what calls it and by how near it is.

    Changes: the trace, feelings, flinched. Source: .91 a day at first (Kleim 2013, O).
    """
    rate = world.par.memory_per_day / WAKING_H
    drawn = chance(life, INTRUSION, 0)
    if drawn >= rate * (CUELESS + CUED * cue_sum):
        return
    # One memory is tried, by cue; it comes when it is near enough and still to be feared.
    best = NONE
    most = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] != MEMORY_GENTLE:
            press = (UNCALLED + cue_now(life, world, memory)) * fear_in(life, world, memory)
            if is_shut(life, world, memory):
                press = SHUT_PRESS * press
            press = press * chance(life, INTRUSION, 1 + memory)
            if press > most:
                most = press
                best = memory
    if best == NONE:
        return
    hard = fear_in(life, world, best) * recall(life, world, best)
    if drawn >= rate * (CUELESS + CUED * cue_sum) * hard:
        pass_by(life, world, best, cue_now(life, world, best))
        return
    use(life, best)
    flinch(life)
    note_day(life, DREAMT_MEMORY, best, BROKE_IN)
    life.intrusion_count = life.intrusion_count + 1
    live_with_despair(life, world, hard)
    note_event(life, MEMORY_BROKE_IN, YOU, NONE, best, hard)
    quiet_h = DAY_H * world.par.memory_strong_days
    if hard > world.par.memory_strong and life.hour - life.intrusion_hour > quiet_h:
        interrupt(life, REASON_MEMORY)
        life.intrusion_hour = life.hour


def mull(life: Life, world: Tables) -> None:
    """In a quiet hour let one memory come to mind, by what calls it; it need not hurt.

    Changes: its trace. Source: rumination in unoccupied hours (D).
    """
    if life.last_activity != NONE and life.work != WORK_SIT and life.work != WORK_REST:
        return
    if chance(life, MULLING, 0) >= world.par.memory_mulling:
        return
    best = NONE
    most = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and not is_shut(life, world, memory):
            pull = (UNCALLED_MULLING + cue_now(life, world, memory)) * chance(
                life, MULLING, 1 + memory
            )
            if pull > most:
                most = pull
                best = memory
    if best != NONE:
        use(life, best)


def touch(life: Life, world: Tables, memory: int, strength: float) -> None:
    """Let a scene call a memory: you flinch, or you notice that you did not.

    Changes: cue, flinched.
    """
    call(life, world, memory, strength)
    odds = strength * fear_in(life, world, memory) * recall(life, world, memory)
    life.flinched = 0
    if chance(life, FLINCH, memory) < STARTLES * odds:
        flinch(life)
        live_with_despair(life, world, STARTLE_LEAVES * odds)
    else:
        pass_by(life, world, memory, strength)
