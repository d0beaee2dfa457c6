"""The law of memory: what calls it by day, what breaks in, what the night brings, how it eases."""

from wintering.arithmetic import clip, larger
from wintering.laws.facing import is_shut, live_with_despair, was_pushed
from wintering.laws.feeling import GUILT, felt
from wintering.laws.ground import nearness
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE
from wintering.laws.nightmare import night, nightmares_lately
from wintering.laws.others import NUMBERS as OTHERS_NUMBERS
from wintering.laws.others import others_remember, settle
from wintering.laws.parameters import Parameter
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

PARAMETERS = (
    Parameter("threshold", -0.3, "1", -5.0, 5.0, "D", "activation at which half come"),
    Parameter("noise", 0.25, "1", 0.01, 5.0, "O: ACT-R, s", "spread of activation"),
    Parameter("near_half", 0.2, "1", -5.0, 5.0, "D", "activation read as half near, at a usual 0"),
    Parameter("near_usual", 0.6, "1", 0.0, 1.0, "D", "how far that goes with the usual level"),
    Parameter("near_spread", 0.45, "1", 0.01, 5.0, "D", "spread of the readout of nearness"),
    Parameter("near_vow", 0.3, "1", 0.0, 5.0, "D", "activation that the vow holds down"),
    Parameter("near_push", 0.5, "1", 0.0, 5.0, "D", "and an evening's push, while it lasts"),
    Parameter("near_calm", 0.5, "1", 0.0, 5.0, "D", "and the calm that facing has learned"),
    Parameter("near_release", 0.8, "1", 0.0, 5.0, "D", "and letting go"),
    Parameter("cue_gain", 1.5, "1", 0.0, 5.0, "D", "activation that a full cue adds (W S)"),
    Parameter("cue_hours", 2.0, "h", 0.1, 48.0, "D", "in which a cue fades to a third"),
    Parameter("smell_gain", 1.75, "1", 1.0, 3.0, "M", "how much more smell calls than sight"),
    Parameter("per_day", 0.91, "1/day", 0.0, 20.0, "O: Kleim 2013", "intrusions a day at first"),
    Parameter("strong", 0.55, "1", 0.0, 1.0, "D", "fear at which one stops your hands"),
    Parameter("strong_days", 5.0, "day", 0.1, 100.0, "D", "at least between two that do"),
    Parameter("mulling", 0.2, "1/h", 0.0, 1.0, "D", "chance that a quiet hour brings one to mind"),
    Parameter(
        "words_repair", 0.01, "1/day", 0.0, 1.0, "D", "repair by words that have begun to work"
    ),
    Parameter("extinction", 0.12, "1", 0.0, 1.0, "M: alpha beta .1-.3", "unlearned at one facing"),
    Parameter("endured", 0.035, "1", 0.0, 1.0, "D", "unlearned at a nightmare lived through"),
    Parameter(
        "healing", 0.0018, "1/day", 0.0, 1.0, "D: Rothbaum 1992", "fear that days alone take"
    ),
    Parameter("for_good", 0.25, "1", 0.0, 1.0, "D", "share of it that does not come back"),
    Parameter("calm_stays", 0.5, "1", 0.0, 1.0, "D", "share of calm that time leaves"),
    Parameter("calm_days", 12.0, "day", 0.1, 1000.0, "D", "in which the rest goes"),
    Parameter("renewal", 0.85, "1", 0.0, 1.0, "D", "calm that holds in another place"),
    Parameter("rebound", 1.2, "1", 1.0, 1.6, "O: Wegner 1987", "odds after a push, each"),
    Parameter("rebound_step", 0.3, "1", 0.0, 1.0, "D", "what one push adds to the pressing back"),
    Parameter("rebound_days", 5.0, "day", 0.1, 100.0, "D", "in which that fades to a third"),
    Parameter("distraction", 0.7, "1", 0.0, 1.0, "D", "press of a memory pushed away this night"),
    Parameter("push_keeps", 0.06, "1", 0.0, 1.0, "D", "share of unlearned fear a push brings back"),
    Parameter("owning", 0.12, "1", 0.0, 1.0, "D", "owned at one facing"),
    Parameter("words_step", 0.05, "1", 0.0, 1.0, "D", "how far words work at one turning"),
    Parameter("night_base", -3.1, "1", -20.0, 20.0, "D", "log-odds of a nightmare without load"),
    Parameter("night_load", 5.2, "1", 0.0, 20.0, "D", "log-odds that a full load adds"),
    Parameter("night_arousal", 1.2, "1", 0.0, 20.0, "D (2020, O: it predicts)", "arousal adds"),
    Parameter("night_late", 0.7, "1", 0.0, 20.0, "D (2020, O: it predicts)", "late sleep adds"),
    Parameter("other_dreams", 0.45, "1", 0.0, 1.0, "D", "nights of another dream that is kept"),
    Parameter("night_wakes", 0.75, "1", 0.0, 1.0, "D", "chance that the hardest one wakes you"),
    Parameter("first_dream_h", 1.5, "h", 0.0, 8.0, "D", "hours into sleep before a dream"),
    Parameter("dream_hazard", 0.6, "1/h", 0.0, 1.0, "D", "chance of the dream each hour after"),
    Parameter("release_rate", 0.02, "1/day", 0.0, 1.0, "D", "letting go, at its fastest"),
    Parameter("owned_enough", 0.5, "1", 0.0, 1.0, "D", "owning that letting go waits for"),
    Parameter("repaired_enough", 0.3, "1", 0.0, 1.0, "D", "repair that letting go waits for"),
    Parameter("burying_repairs", 0.01, "1/h", 0.0, 1.0, "D", "repair of an hour of burying"),
    Parameter("peace_rate", 0.035, "1/day", 0.0, 1.0, "D", "how fast peace follows its causes"),
    *OTHERS_NUMBERS,
)

FIRE_NEAR_KW = 0.5  # a fire that gives less is embers and calls nothing
CUELESS = 0.85  # share of the day's intrusions that come where nothing calls (D)
CUED = 0.65  # and what the cues of an hour, summed, add to it (D)
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
        return
    use(life, best)
    life.flinched = 1
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
    if chance(life, FLINCH, memory) < 1.6 * odds:
        life.flinched = 1
        live_with_despair(life, world, 0.5 * odds)


def bury(life: Life, world: Tables) -> None:
    """Let labour for the dead repair something. Changes: repaired, owned, cue."""
    if life.work != WORK_BURY:
        return
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] == MEMORY_DEED:
            gain = world.par.memory_burying_repairs * life.worked_h
            life.repaired[memory] = clip(
                life.repaired[memory] + gain * (1.0 - life.repaired[memory]), 0.0, 1.0
            )
            life.owned[memory] = clip(
                life.owned[memory] + gain * (1.0 - life.owned[memory]), 0.0, 1.0
            )


def ease(life: Life, world: Tables) -> None:
    """Once a day: let go what may be let go, let understanding close under the vow, and
    let peace follow its causes.

    Changes: released, understanding, peace, terror.
    Source: owning, then repair, then release, the last in slow logarithmic growth (D).
    """
    burden = 0.0
    release = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] != MEMORY_GENTLE:
            may = (
                life.owned[memory] >= world.par.memory_owned_enough
                and life.repaired[memory] >= world.par.memory_repaired_enough
            )
            if may and not is_shut(life, world, memory):
                slow = 1.0 + 8.0 * life.released[memory]
                life.released[memory] = clip(
                    life.released[memory] + world.par.memory_release_rate / slow, 0.0, 1.0
                )
            if not was_pushed(life, memory):
                life.terror[memory] = life.terror[memory] * (1.0 - world.par.memory_healing)
            if world.memory_means[memory] == MEMORY_DEED:
                gain = world.par.memory_words_repair * life.words_work
                life.repaired[memory] = clip(
                    life.repaired[memory] + gain * (1.0 - life.repaired[memory]), 0.0, 1.0
                )
            burden = larger(burden, fear_in(life, world, memory))
            if world.memory_means[memory] == MEMORY_DEED:
                release = larger(release, life.released[memory])
    if life.vow == 1:
        life.understanding = clip(life.understanding * 0.985, 0.0, 1.0)
    nights = clip(nightmares_lately(life) / 7.0, 0.0, 1.0)
    aim = 0.35 * (1.0 - nights) + 0.2 * (1.0 - burden) + 0.2 * release
    aim = aim + 0.12 * life.words_work + 0.13 * life.understanding
    aim = clip(aim - 0.1 * felt(life, world, GUILT), 0.0, 1.0)
    if life.vow == 1:
        aim = 0.6 * aim
    life.peace = clip(life.peace + world.par.memory_peace_rate * (aim - life.peace), 0.0, 1.0)


def memory(life: Life, world: Tables) -> None:
    """Let this hour call, break in, be dreamt and be eased.

    Changes: every field of life.memory.Memory; feelings; the moment DREAM.
    Units: hours; shares from 0 to 1.
    Source: SCIENCE.md section 6.
    """
    if life.is_asleep == 1:
        night(life, world)
    else:
        cue_sum = cues(life, world)
        break_in(life, world, cue_sum)
        mull(life, world)
        bury(life, world)
    others_remember(life, world)
    if life.hour_of_day == 4:
        ease(life, world)
        settle(life, world, YOU)
