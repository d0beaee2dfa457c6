"""What you do with a memory: face it, push it away, tell of it, shut it out with a vow."""

from wintering.arithmetic import clip, larger
from wintering.laws.absolving import give_words, turn_words
from wintering.laws.feeling import (
    ANGER,
    ANXIETY,
    DESPAIR,
    FEAR,
    GRATITUDE,
    GUILT,
    HOPE,
    SADNESS,
    felt,
    hold_tears,
    stir,
)
from wintering.laws.meanings import MEMORY_DEED, MEMORY_PARTING, MEMORY_WORDS
from wintering.laws.others import PUSHED_FOR_H, hear_of
from wintering.laws.recall import (
    base_level,
    call,
    calm_now,
    cue_now,
    fear_in,
    odds_of_recall,
    rebound_now,
    recall,
    use,
    usual_level,
)
from wintering.life.events import (
    MEMORY_FACED,
    MEMORY_PUSHED,
    MEMORY_TOLD,
    VOW_MADE,
    VOW_OPENED,
)
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

FACING_SADDENS, FACING_GUILT, FACING_FEAR = 0.35, 0.5, 0.5  # what looking stirs (D)
FACED_REBOUND = 0.6  # share of what presses back that is left once it is looked at (D)
TOLD_GRATITUDE, TOLD_SADNESS, TOLD_CALMS = 0.4, 0.2, 0.3  # what telling stirs, and calms (D)
TOLD_OWNS, TOLD_REPAIRS, TOLD_WARMS = 0.2, 0.15, 0.1  # owned, mended, warmth of the kindest (D)
VOW_CALMS = 0.3  # anxiety that agreeing not to think of it takes, that evening (D)
OPENING_SADDENS, OPENING_HOPE = 0.3, 0.1  # what letting yourself think of it stirs (D)
BURDEN_FEAR, BURDEN_REBOUND, BURDEN_HELD = 0.5, 0.3, 0.5  # shares of what a memory weighs (D)
BROKEN_GUILT, BROKEN_FEAR, BROKEN_SADNESS = 0.4, 0.4, 0.1  # what breaking in leaves behind (D)
TELLING_TEACHES = 1.5  # calm learned in telling, of that in facing (D)
TEARS_PUSHED = 0.01  # tears that turning away adds to those held (D)


def is_half(world: Tables, memory: int) -> bool:
    """Whether a memory is one half of what you saw at once: what you did, how you were left."""
    means = world.memory_means[memory]
    return means == MEMORY_DEED or means == MEMORY_PARTING


def is_shut(life: Life, world: Tables, memory: int) -> bool:
    """Whether the agreement with yourself shuts this memory out."""
    return life.vow == 1 and is_half(world, memory)


def was_pushed(life: Life, memory: int) -> bool:
    """Whether you pushed this memory away within the evening."""
    return life.hour - life.pushed_hour[memory] < PUSHED_FOR_H


def nearness(life: Life, world: Tables, memory: int) -> float:
    """How near one of your memories is to mind, from 0 to 1, as you would say it yourself.

    A readout of activation and cue against what is usual for this memory (a level that is
    always there is hardly noticed), less what the agreement with yourself, an evening's push,
    learned calm and letting go hold down. It rises with activation and with nothing else.
    Source: activation is ACT-R's; the readout is declared (D).
    """
    if life.use_count[memory] == 0:
        return 0.0
    par = world.par
    held = par.memory_near_calm * calm_now(life, world, memory)
    held = held + par.memory_near_release * life.released[memory]
    if is_shut(life, world, memory):
        held = held + par.memory_near_vow
    if was_pushed(life, memory):
        held = held + par.memory_near_push
    level = base_level(life, world, memory) + par.memory_cue_gain * cue_now(life, world, memory)
    half = par.memory_near_half + par.memory_near_usual * usual_level(life, world, memory)
    return odds_of_recall(level - held, half, par.memory_near_spread)


def learn_calm(life: Life, world: Tables, memory: int, rate: float) -> None:
    """Unlearn some of a memory's fear: dV = alpha beta (0 - V).

    Changes: calm, calm_hour, calm_place, terror.
    Source: Rescorla & Wagner 1972 (M); a small share is kept for good.
    """
    left = fear_in(life, world, memory)
    learned = rate * left
    now = calm_now(life, world, memory)
    life.terror[memory] = clip(life.terror[memory] - world.par.memory_for_good * learned, 0.0, 1.0)
    life.calm_place[memory] = life.place[YOU]
    life.calm[memory] = clip(now + learned, 0.0, life.terror[memory])
    life.calm_hour[memory] = life.hour


def face(life: Life, world: Tables, memory: int) -> None:
    """Stay with a memory and look. It costs now, and takes some of its fear away.

    Changes: its trace, calm, owned, faced_count; feelings; fatigue is the body's matter.
    """
    hard = fear_in(life, world, memory)
    use(life, memory)
    learn_calm(life, world, memory, world.par.memory_extinction)
    life.faced_count[memory] = life.faced_count[memory] + 1
    life.faced_hour[memory] = life.hour
    life.rebound[memory] = clip(FACED_REBOUND * rebound_now(life, world, memory), 0.0, 1.0)
    life.rebound_hour[memory] = life.hour
    if was_pushed(life, memory):
        life.pushed_hour[memory] = life.hour - PUSHED_FOR_H
    life.owned[memory] = clip(
        life.owned[memory] + world.par.memory_owning * (1.0 - life.owned[memory]), 0.0, 1.0
    )
    stir(life, world, SADNESS, FACING_SADDENS * hard)
    stir(life, world, GUILT, FACING_GUILT * hard)
    stir(life, world, FEAR, FACING_FEAR * hard)
    if world.memory_means[memory] == MEMORY_WORDS:
        turn_words(life, world, world.par.memory_words_step)
    see(life, world, memory)
    for other in range(world.memories):
        if other != memory and world.memory_kin[memory][other] > 0.0:
            call(life, world, other, world.memory_kin[memory][other])
    note_event(life, MEMORY_FACED, YOU, NONE, memory, fear_in(life, world, memory))


def push_away(life: Life, world: Tables, memory: int) -> None:
    """Turn from a memory. It buys this night; it presses back in the next.

    Changes: rebound, pushed_hour, pushed_count, terror. Source: Wegner 1987 (the rebound).
    """
    now = rebound_now(life, world, memory)
    life.rebound[memory] = clip(now + world.par.memory_rebound_step * (1.0 - now), 0.0, 1.0)
    life.rebound_hour[memory] = life.hour
    life.pushed_hour[memory] = life.hour
    life.pushed_count[memory] = life.pushed_count[memory] + 1
    life.cue[memory] = 0.0
    kept = world.par.memory_push_keeps * (world.memory_weight[memory] - life.terror[memory])
    life.terror[memory] = clip(life.terror[memory] + larger(0.0, kept), 0.0, 1.0)
    if is_half(world, memory):
        understand(life, -world.par.memory_not_seeing)
    hold_tears(life, TEARS_PUSHED)
    note_event(life, MEMORY_PUSHED, YOU, NONE, memory, life.rebound[memory])


def tell_of(life: Life, world: Tables, memory: int, person: int) -> None:
    """Tell someone of a memory: it eases you and loads the one who hears.

    Changes: trace of both, calm, owned, repaired, told_memory, feelings, their spirits, bonds.
    """
    if is_shut(life, world, memory):
        open_vow(life, world)
    use(life, memory)
    learn_calm(life, world, memory, TELLING_TEACHES * world.par.memory_extinction)
    life.told_memory[memory] = life.told_memory[memory] + 1
    life.owned[memory] = clip(life.owned[memory] + TOLD_OWNS * (1.0 - life.owned[memory]), 0.0, 1.0)
    life.repaired[memory] = clip(
        life.repaired[memory] + TOLD_REPAIRS * (1.0 - life.repaired[memory]), 0.0, 1.0
    )
    load = hear_of(life, world, person, memory)
    life.warmth[person][YOU] = clip(
        life.warmth[person][YOU] + TOLD_WARMS * world.person_kindness[person], 0.0, 1.0
    )
    stir(life, world, GRATITUDE, TOLD_GRATITUDE)
    stir(life, world, SADNESS, TOLD_SADNESS)
    stir(life, world, ANXIETY, -TOLD_CALMS)
    if world.memory_means[memory] == MEMORY_WORDS:
        give_words(life, world, person)
    note_event(life, MEMORY_TOLD, YOU, person, memory, load)


def make_vow(life: Life, world: Tables) -> None:
    """Agree with yourself to think of neither what you did nor how you were left.

    Changes: vow; both memories are pushed away.
    """
    life.vow = 1
    life.vow_hour = life.hour
    for memory in range(world.memories):
        if is_shut(life, world, memory):
            push_away(life, world, memory)
    stir(life, world, ANXIETY, -VOW_CALMS)
    note_event(life, VOW_MADE, YOU, NONE, NONE, 1.0)


def open_vow(life: Life, world: Tables) -> None:
    """Let yourself think of them: opening one opens both. Changes: vow, cues, understanding."""
    life.vow = 0
    life.vow_hour = life.hour
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and is_half(world, memory):
            call(life, world, memory, 1.0)
    stir(life, world, SADNESS, OPENING_SADDENS)
    stir(life, world, HOPE, OPENING_HOPE)
    note_event(life, VOW_OPENED, YOU, NONE, NONE, 1.0)


def see(life: Life, world: Tables, memory: int) -> None:
    """Keep seeing, as you look at one half, that you did for yours what was done for others.

    Only who carries both halves sees it, not under the vow, and less in anger.
    Changes: understanding.
    """
    if life.vow == 1 or not is_half(world, memory):
        return
    for other in range(world.memories):
        if other != memory and life.use_count[other] > 0 and is_half(world, other):
            calm = 1.0 - felt(life, world, ANGER)
            understand(life, world.par.memory_seeing * calm)
            return


def understand(life: Life, amount: float) -> None:
    """See a little more, or less, of why you were left. Changes: understanding."""
    if amount >= 0.0:
        life.understanding = clip(
            life.understanding + amount * (1.0 - life.understanding), 0.0, 1.0
        )
    else:
        life.understanding = clip(life.understanding + amount * life.understanding, 0.0, 1.0)


def weight_of(life: Life, world: Tables, memory: int) -> float:
    """What a memory weighs on you in the long run, from 0 to 1: its fear, less what is let go."""
    if life.use_count[memory] == 0:
        return 0.0
    burden = BURDEN_FEAR * fear_in(life, world, memory)
    burden = burden + BURDEN_REBOUND * rebound_now(life, world, memory)
    held = world.memory_weight[memory] * (1.0 - life.released[memory])
    burden = burden + BURDEN_HELD * held
    return clip(burden, 0.0, 1.0)


def worst_memory(life: Life, world: Tables) -> int:
    """The memory that presses hardest now: fear times nearness; -1 if none does."""
    worst = NONE
    most = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0:
            press = fear_in(life, world, memory) * recall(life, world, memory)
            if press > most:
                most = press
                worst = memory
    return worst


def live_with_despair(life: Life, world: Tables, hard: float) -> None:
    """What a memory that breaks in leaves behind. Changes: feelings."""
    stir(life, world, GUILT, BROKEN_GUILT * hard)
    stir(life, world, FEAR, BROKEN_FEAR * hard)
    stir(life, world, SADNESS, BROKEN_SADNESS * hard)
    stir(life, world, DESPAIR, BROKEN_SADNESS * hard)
