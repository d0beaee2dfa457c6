"""How near a memory is: activation, cues, and the fear that it still calls."""

from wintering.arithmetic import clip, exp, larger, log, sqrt
from wintering.laws.meanings import MEMORY_GENTLE
from wintering.life.names import USES_KEPT, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

MOON_H, DAY_H = 708.7, 24.0  # h from one new moon to the next (29.53 days), and of a day


def tail(older: int, age_last_kept: float, age_first: float) -> float:
    """What the uses that are not kept one by one add, spread evenly between two ages.

    Units: ages in hours. Source: Petrov 2006: (n - k)(t_n^.5 - t_k^.5) / (.5 (t_n - t_k)),
    which is 2 (n - k) / (t_n^.5 + t_k^.5).
    """
    if older <= 0:
        return 0.0
    return 2.0 * older / (sqrt(larger(age_first, 1.0)) + sqrt(larger(age_last_kept, 1.0)))


def age_of(life: Life, world: Tables, memory: int) -> float:
    """Hours since what is remembered happened, at least 1."""
    return larger(1.0, world.memory_age_hours[memory] + (life.hour - world.start_hour))


def is_its_day(life: Life, world: Tables, memory: int) -> bool:
    """Whether it is a moon to the day, or several, since what is remembered."""
    if world.memory_means[memory] == MEMORY_GENTLE:
        return False
    age = age_of(life, world, memory)
    moons = int(age / MOON_H)
    return moons >= 1 and age - moons * MOON_H < DAY_H


def uses_summed(life: Life, world: Tables, memory: int) -> float:
    """The sum of t^-.5 over the uses of one of your memories. Units: t in hours, at least 1."""
    uses = life.use_count[memory]
    kept = uses
    if kept > USES_KEPT:
        kept = USES_KEPT
    total = 0.0
    age = 1.0
    for use in range(kept):
        age = larger(1.0, 1.0 * (life.hour - life.use_hour[memory][use]))
        total = total + 1.0 / sqrt(age)
    return total + tail(uses - kept, age, age_of(life, world, memory))


def base_level(life: Life, world: Tables, memory: int) -> float:
    """Activation of one of your memories without any cue: ln of the sum of t^-d, d = .5.

    Source: ACT-R (Anderson & Schooler 1991): ages 1, 4, 9 give .606.
    """
    total = uses_summed(life, world, memory)
    if total <= 0.0:
        return -9.0
    return log(total)


def usual_level(life: Life, world: Tables, memory: int) -> float:
    """The activation that as many uses would give, spread evenly since what is remembered.

    Source: the integral of t^-.5 over the age, n times over: ln(2 n / t^.5) (Petrov 2006).
    """
    age = age_of(life, world, memory)
    return log(2.0 * larger(1.0, 1.0 * life.use_count[memory]) / sqrt(age))


def odds_of_recall(activation: float, threshold: float, noise: float) -> float:
    """The chance that a memory of this activation comes: 1 / (1 + e^((threshold - A) / s)).

    Source: ACT-R: .5 above the threshold at s = .25 gives .881.
    """
    return 1.0 / (1.0 + exp((threshold - activation) / noise))


def cue_now(life: Life, world: Tables, memory: int) -> float:
    """How strongly something still calls a memory, from 0 to 1; a call fades in hours."""
    value = life.cue[memory]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.cue_hour[memory]
    return value * exp(-hours / world.par.memory_cue_hours)


def call(life: Life, world: Tables, memory: int, strength: float) -> None:
    """Let something call a memory. Changes: cue, cue_hour."""
    # It fades, so what is stronger than it was at first needs no reckoning.
    if strength > life.cue[memory] or strength > cue_now(life, world, memory):
        life.cue[memory] = clip(strength, 0.0, 1.0)
        life.cue_hour[memory] = life.hour


def recall(life: Life, world: Tables, memory: int) -> float:
    """How near one of your memories is now, from 0 to 1. Source: ACT-R, A = B + sum of W S."""
    if life.use_count[memory] == 0:
        return 0.0
    activation = base_level(life, world, memory)
    activation = activation + world.par.memory_cue_gain * cue_now(life, world, memory)
    return odds_of_recall(activation, world.par.memory_threshold, world.par.memory_noise)


def use(life: Life, memory: int) -> None:
    """Note one more use of one of your memories. Changes: use_hour, use_count."""
    place = USES_KEPT - 1
    while place > 0:
        life.use_hour[memory][place] = life.use_hour[memory][place - 1]
        place = place - 1
    life.use_hour[memory][0] = life.hour
    life.use_count[memory] = life.use_count[memory] + 1
    life.trace_count[YOU][memory] = life.use_count[memory]
    life.trace_hour[YOU][memory] = life.hour


def others_recall(life: Life, world: Tables, person: int, memory: int) -> float:
    """How near a memory is to someone else, from 0 to 1: its newest use, and an even spread."""
    return others_called(life, world, person, memory, 0.0)


def others_called(life: Life, world: Tables, person: int, memory: int, cue: float) -> float:
    """How near it is to them where something calls it so strongly, from 0 to 1, beside that."""
    uses = life.trace_count[person][memory]
    if uses == 0:
        return 0.0
    newest = larger(1.0, 1.0 * (life.hour - life.trace_hour[person][memory]))
    total = 1.0 / sqrt(newest) + tail(uses - 1, newest, age_of(life, world, memory))
    level = log(total) + world.par.memory_cue_gain * cue
    return odds_of_recall(level, world.par.memory_threshold, world.par.memory_noise)


def use_others(life: Life, person: int, memory: int) -> None:
    """Note that a memory came to someone else. Changes: trace_count, trace_hour."""
    life.trace_count[person][memory] = life.trace_count[person][memory] + 1
    life.trace_hour[person][memory] = life.hour


def calm_now(life: Life, world: Tables, memory: int) -> float:
    """What facing has learned, as much of it as holds now and here.

    Part of it is lost again with time (spontaneous recovery), and it holds less in another
    place than the one where it was learned (renewal). Source: Rescorla & Wagner 1972 (M).
    """
    value = life.calm[memory]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.calm_hour[memory]
    stays = world.par.memory_calm_stays
    value = value * (stays + (1.0 - stays) * exp(-hours / (24.0 * world.par.memory_calm_days)))
    if life.calm_place[memory] != life.place[YOU]:
        value = value * world.par.memory_renewal
    return value


def fear_in(life: Life, world: Tables, memory: int) -> float:
    """The fear that one of your memories still calls, from 0 to 1."""
    return clip(life.terror[memory] - calm_now(life, world, memory), 0.0, 1.0)


def rebound_now(life: Life, world: Tables, memory: int) -> float:
    """How hard a memory that was pushed away presses back now, from 0 to 1."""
    value = life.rebound[memory]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.rebound_hour[memory]
    return value * exp(-hours / (24.0 * world.par.memory_rebound_days))
