"""The night: whether a nightmare comes, which one, and which other dream if none does."""

from wintering.arithmetic import clip, exp, larger, log, sqrt
from wintering.laws.dreaming import DREAMT_NOTHING, days_weight, draw_day, dream_of_day
from wintering.laws.facing import face, is_shut, learn_calm, push_away, was_pushed, worst_memory
from wintering.laws.feeling import ANXIETY, FEAR, GUILT, HOPE, SADNESS, arousal, stir
from wintering.laws.matters import ANSWER_YES, MATTER_NIGHTMARE
from wintering.laws.meanings import MEMORY_GENTLE
from wintering.laws.others import sleep_badly
from wintering.laws.reasons import (
    REASON_DREAM,
    REASON_FACED,
    REASON_FEAR,
    REASON_FIRELIGHT,
    REASON_LATE_SLEEP,
    REASON_OFTEN,
    REASON_PUSHED,
    REASON_RECENT,
    REASON_SMELL,
)
from wintering.laws.recall import (
    calm_now,
    cue_now,
    fear_in,
    rebound_now,
    recall,
    use,
    uses_summed,
)
from wintering.life.chance import chance
from wintering.life.events import DREAM_CAME, NIGHTMARE_CAME
from wintering.life.moments import DREAM, interrupt, set_moment
from wintering.life.names import NONE, USES_KEPT, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import DREAMING, NIGHT_ASKED, NIGHTMARE
from wintering.storyworld.tables import Tables

NOON, DAY_H, WEEK_H = 12.0, 24.0, 168  # h
THOUSAND = 1000.0  # weights are drawn in thousandths
GENTLE_COMES, UNFEARED_COMES, SHUT_COMES = 0.3, 0.4, 0.2  # weights in other dreams (D)
CAUSE_FROM, CALM_FROM, CUE_FROM = 0.05, 0.02, 0.1  # causes weaker than these are not told (D)
KIN_COMES = 0.5  # odds that what is wholly of kin comes along (D)
DREAM_FEAR, DREAM_GUILT, DREAM_ANXIETY, DREAM_SADNESS = 0.7, 0.5, 0.25, 0.1  # left behind (D)
WAKES_ANYWAY, WAKES_BY_FEAR = 0.4, 0.6  # shares of the odds of waking of one (D)
GENTLE_HOPE, GENTLE_SADNESS, GENTLE_LONGING = 0.2, 0.1, 0.02  # left by a gentle dream (D)
DEEP_H, DREAM_LEAST = 4.0, 0.1  # h of sleep until dreams are likeliest, and least odds before (D)
SMALL_HOURS, NIGHT_LEAST = 6.0, 0.05  # hours from eleven until they are likeliest, and before (D)
NIGHT_H = 12  # a night's dream is drawn once in so many hours
FACE_IT = 0  # the values of order_night
PUSH_IT = 1
REBOUND_PUSHES = 5.0  # a rebound of 1 stands for so many pushes not faced since
KIN_DREAMT = 0.4  # memories nearer of kin than this come along in a nightmare at times
SLEEP_HOUR = 22.0  # hour of the day after which sleep is late
LATE_SPAN_H = 4.0  # so much later is as late as counts
LONG_ASLEEP_H = 7.0  # by then the night's dream has come


def press_of(life: Life, world: Tables, memory: int) -> float:
    """How hard a memory presses on the night, from 0 to 1: its fear, how near, how pushed away."""
    if life.use_count[memory] == 0 or world.memory_means[memory] == MEMORY_GENTLE:
        return 0.0
    press = fear_in(life, world, memory) * recall(life, world, memory)
    if was_pushed(life, memory):
        return press * world.par.memory_distraction
    back = REBOUND_PUSHES * rebound_now(life, world, memory) * log(world.par.memory_rebound)
    press = press * exp(back)
    if is_shut(life, world, memory):
        press = press * world.par.memory_rebound
    return clip(press, 0.0, 1.0)


def lateness(life: Life) -> float:
    """How late you lay down, from 0 (by ten) to 1 (two in the morning, or later)."""
    hour = (life.lay_down_hour % 24) * 1.0
    if hour < NOON:
        hour = hour + DAY_H
    return clip((hour - SLEEP_HOUR) / LATE_SPAN_H, 0.0, 1.0)


def load_of(life: Life, world: Tables) -> float:
    """What all memories press together, from 0 to 1: the strong ones tell most (squares)."""
    spared = 1.0
    for memory in range(world.memories):
        press = press_of(life, world, memory)
        spared = spared * (1.0 - press * press)
    return 1.0 - spared


def nightmare_odds(life: Life, world: Tables) -> float:
    """The chance of a nightmare this night: a logistic of load, arousal and late sleep.

    Source: arousal and late sleep before bed predict nightmares (2020, O); the rest is
    calibrated to the decline of Rothbaum 1992 (D).
    """
    z = world.par.memory_night_base + world.par.memory_night_load * load_of(life, world)
    z = z + world.par.memory_night_arousal * arousal(life, world)
    z = z + world.par.memory_night_late * lateness(life)
    return 1.0 / (1.0 + exp(-z))


def draw_memory(life: Life, world: Tables, index: int, gentle: bool) -> int:
    """Draw which memory is dreamt of: by its press, or for other dreams by nearness and longing."""
    total = 0
    for memory in range(world.memories):
        total = total + dream_weight(life, world, memory, gentle)
    if total == 0:
        return NONE
    left = int(chance(life, NIGHTMARE, index) * total)
    for memory in range(world.memories):
        left = left - dream_weight(life, world, memory, gentle)
        if left < 0:
            return memory
    return NONE


def dream_weight(life: Life, world: Tables, memory: int, gentle: bool) -> int:
    """A memory's weight in the draw, in thousandths."""
    if not gentle:
        return int(THOUSAND * press_of(life, world, memory))
    if life.use_count[memory] == 0:
        return 0
    near = recall(life, world, memory)
    about = world.memory_person[memory]
    if world.memory_means[memory] == MEMORY_GENTLE:
        weight = GENTLE_COMES + near
        if about != NONE:
            weight = weight + life.longing[YOU][about]
    else:
        weight = UNFEARED_COMES * near * (1.0 - fear_in(life, world, memory))
    if is_shut(life, world, memory):
        weight = SHUT_COMES * weight
    return int(THOUSAND * weight)


def note_causes(life: Life, world: Tables, memory: int) -> None:
    """Note what this nightmare came of, each with its weight on the scale of the odds."""
    scale = world.par.memory_night_load
    press = press_of(life, world, memory)
    note_decision(life, YOU, MATTER_NIGHTMARE, ANSWER_YES, 0.0, 0.0)
    total = larger(uses_summed(life, world, memory), 0.000001)
    newest = 1.0 / sqrt(larger(1.0, 1.0 * (life.hour - life.use_hour[memory][0])))
    cue = cue_now(life, world, memory)
    back = rebound_now(life, world, memory)
    note_weight(life, REASON_RECENT, scale * press * newest / total, memory)
    note_weight(life, REASON_OFTEN, scale * press * (total - newest) / total, memory)
    if back > CAUSE_FROM and not was_pushed(life, memory):
        note_weight(life, REASON_PUSHED, scale * press * back, memory)
    calm = calm_now(life, world, memory)
    # Calm comes of nightmares lived through, too; only what was looked at is said to have been.
    if calm > CALM_FROM and life.faced_count[memory] + life.told_memory[memory] > 0:
        note_weight(life, REASON_FACED, -scale * recall(life, world, memory) * calm, memory)
    wrought = world.par.memory_night_arousal * arousal(life, world)
    if wrought > CAUSE_FROM:
        note_weight(life, REASON_FEAR, wrought, memory)
    late = world.par.memory_night_late * lateness(life)
    if late > 0.0:
        note_weight(life, REASON_LATE_SLEEP, late, NONE)
    if cue > CUE_FROM and life.fire_place == life.place[YOU]:
        if world.memory_fire[memory] >= world.memory_smell[memory]:
            note_weight(life, REASON_FIRELIGHT, cue * world.memory_fire[memory], memory)
        else:
            note_weight(life, REASON_SMELL, cue * world.memory_smell[memory], memory)


def suffer(life: Life, world: Tables, memory: int, odds: float) -> None:
    """Live through a nightmare, and wake. Changes: its trace, feelings, the night's record."""
    note_causes(life, world, memory)
    hard = fear_in(life, world, memory)
    note_event(life, NIGHTMARE_CAME, YOU, NONE, memory, odds)
    use(life, memory)
    for other in range(world.memories):
        kin = world.memory_kin[memory][other]
        if other != memory and life.use_count[other] > 0 and kin > KIN_DREAMT:
            if chance(life, NIGHTMARE, 8 + other) < KIN_COMES * kin:
                use(life, other)
    learn_calm(life, world, memory, world.par.memory_endured)
    slot = life.nightmare_count % USES_KEPT
    life.nightmare_hours[slot] = life.hour
    life.nightmare_count = life.nightmare_count + 1
    sleep_badly(life, world, YOU)
    stir(life, world, FEAR, DREAM_FEAR * hard)
    stir(life, world, GUILT, DREAM_GUILT * hard)
    stir(life, world, ANXIETY, DREAM_ANXIETY * hard)
    stir(life, world, SADNESS, DREAM_SADNESS * hard)
    life.dreamt = memory
    life.dream_is_nightmare = 1
    life.dream_memory = memory
    life.dream_was_nightmare = 1
    life.dream_hour = life.hour
    set_moment(life, DREAM)
    if chance(life, NIGHTMARE, 4) < world.par.memory_night_wakes * (
        WAKES_ANYWAY + WAKES_BY_FEAR * hard
    ):
        interrupt(life, REASON_DREAM)


def dream(life: Life, world: Tables) -> None:
    """Dream of something that is no nightmare, or of nothing kept: of a memory, or of a day.

    Changes: the night's record, feelings; the moment DREAM.
    """
    if chance(life, NIGHTMARE, 2) >= world.par.memory_other_dreams:
        return
    days = days_weight(life, world)
    memories = 0
    for memory in range(world.memories):
        memories = memories + dream_weight(life, world, memory, True)
    if days + memories == 0:
        return
    dreamt = NONE
    if chance(life, DREAMING, 0) * (days + memories) < days:
        dreamt = dream_of_day(life, world, draw_day(life, world))
    else:
        dreamt = draw_memory(life, world, 3, True)
    life.dreamt = dreamt
    life.dream_memory = dreamt
    life.dream_was_nightmare = 0
    life.dream_hour = life.hour
    set_moment(life, DREAM)
    if dreamt == NONE:
        note_event(life, DREAM_CAME, YOU, NONE, NONE, 0.0)
        return
    about = world.memory_person[dreamt]
    use(life, dreamt)
    note_event(life, DREAM_CAME, YOU, about, dreamt, 0.0)
    if world.memory_means[dreamt] == MEMORY_GENTLE:
        stir(life, world, HOPE, GENTLE_HOPE)
        stir(life, world, SADNESS, GENTLE_SADNESS)
        if about != NONE:
            life.longing[YOU][about] = clip(life.longing[YOU][about] + GENTLE_LONGING, 0.0, 1.0)


def dream_odds(life: Life, world: Tables) -> float:
    """The chance that this hour of sleep brings the night's dream: late in sleep and late at night.

    Source: REM sleep is mostly of the last third of the night (S: Carskadon & Dement 2011).
    """
    late = clip((life.asleep_h - world.par.memory_first_dream_h) / DEEP_H, DREAM_LEAST, 1.0)
    hour = life.hour_of_day * 1.0
    if hour >= NOON:
        hour = hour - DAY_H
    return world.par.memory_dream_hazard * late * clip((hour + 1.0) / SMALL_HOURS, NIGHT_LEAST, 1.0)


def night(life: Life, world: Tables) -> None:
    """Ask, once a night and some hours into sleep, what this night brings.

    Changes: see `suffer` and `dream`; night_asked.
    """
    if life.is_asleep == 0 or life.asleep_h < world.par.memory_first_dream_h:
        return
    if life.hour - life.night_asked < NIGHT_H:
        return
    if chance(life, NIGHT_ASKED, 0) >= dream_odds(life, world) and life.asleep_h < LONG_ASLEEP_H:
        return
    life.night_asked = life.hour
    life.dream_matter = DREAMT_NOTHING
    life.dream_about = NONE
    life.dream_days = 0
    meet_by_order(life, world)
    odds = nightmare_odds(life, world)
    if chance(life, NIGHTMARE, 0) < odds:
        memory = draw_memory(life, world, 1, False)
        if memory != NONE:
            suffer(life, world, memory, odds)
            return
    dream(life, world)


def meet_by_order(life: Life, world: Tables) -> None:
    """Meet the night as your standing order says. Changes: see `face` and `push_away`."""
    if life.order_active == 0:
        return
    memory = worst_memory(life, world)
    if memory == NONE:
        return
    if life.order_night == FACE_IT:
        if life.hour - life.faced_hour[memory] >= NIGHT_H:
            face(life, world, memory)
    elif life.order_night == PUSH_IT and not was_pushed(life, memory):
        push_away(life, world, memory)


def nightmares_lately(life: Life) -> int:
    """Nightmares of the last seven nights."""
    many = 0
    for slot in range(USES_KEPT):
        if life.hour - life.nightmare_hours[slot] < WEEK_H:
            many = many + 1
    return many
