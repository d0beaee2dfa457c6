"""What calls a memory by day, what breaks in, and what comes to mind in a quiet hour."""

from wintering.arithmetic import clip
from wintering.laws.dreaming import BROKE_IN, DREAMT_MEMORY, note_day
from wintering.laws.easing import flinch, pass_by
from wintering.laws.facing import is_shut, live_with_despair
from wintering.laws.ground import nearness
from wintering.laws.meanings import MEMORY_GENTLE
from wintering.laws.reasons import REASON_MEMORY
from wintering.laws.recall import call, cue_now, fear_in, recall, use
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
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FLINCH, INTRUSION, MULLING
from wintering.storyworld.tables import Tables

FIRE_NEAR_KW = 0.5  # a fire that gives less is embers and calls nothing
CUELESS = 0.85  # share of the day's intrusions that come where nothing calls (D)
CUED = 0.65  # and what the cues of an hour, summed, add to it (D)
STARTLES = 1.6  # odds of flinching at a thing in your hands, of those by day (D)
WAKING_H = 16.0  # hours of a day in which memories break in


def cues(life: Life, world: Tables) -> float:
    """Let ground, fire, smell, dark and silence call what they call. Returns the sum of cues.

    Changes: cue, cue_hour. Source: look and smell are the commonest triggers (Kleim 2013, O).
    """
    here = life.place[YOU]
    fire = 0.0
    if life.fire_kw > FIRE_NEAR_KW and life.fire_place == here:
        fire = 0.6
    smell = 0.3 * fire
    silence = 0.0
    if life.last_activity != NONE:
        work = life.work
        if work == WORK_COOK_EAT or work == WORK_DRY_MEAT:
            smell = 1.0
        elif work == WORK_BURY:
            smell = 0.8
        elif work == WORK_TEND_FIRE and fire > 0.0:
            fire = 1.0
        elif work == WORK_SIT or work == WORK_REST or work == WORK_IDLE:
            silence = 0.8
    elif life.wind_ms < 2.0 and life.rain_mm < 0.1:
        silence = 0.4
    dark = 1.0 - life.light
    total = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0:
            spared = 1.0 - 0.5 * fire * world.memory_fire[memory]
            scent = smell * world.memory_smell[memory] * world.par.memory_smell_gain
            spared = spared * (1.0 - clip(0.4 * scent, 0.0, 1.0))
            spared = spared * (1.0 - 0.3 * silence * world.memory_silence[memory])
            spared = spared * (1.0 - 0.3 * dark * world.memory_dark[memory])
            where = world.memory_place[memory]
            if where == here:
                spared = 0.3 * spared
            elif where != NONE:
                weighs = world.par.ground_dread_cues * nearness(life, world, where)
                spared = spared * (1.0 - weighs)
            about = world.memory_person[memory]
            if about > YOU and life.place[about] == here:
                spared = 0.4 * spared
            cue = 1.0 - spared
            if cue > 0.08:
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
            press = (0.3 + cue_now(life, world, memory)) * fear_in(life, world, memory)
            if is_shut(life, world, memory):
                press = 0.6 * press
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
    quiet_h = 24.0 * world.par.memory_strong_days
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
            pull = (0.1 + cue_now(life, world, memory)) * chance(life, MULLING, 1 + memory)
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
        live_with_despair(life, world, 0.5 * odds)
    else:
        pass_by(life, world, memory, strength)
