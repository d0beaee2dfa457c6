"""What dreams are made of besides nightmares: what each of the last seven days was about."""

from wintering.arithmetic import clip
from wintering.laws.feeling import ANXIETY, HOPE, stir
from wintering.laws.parameters import Parameter
from wintering.laws.works import (
    WORK_BURY,
    WORK_HUNT,
    WORK_LOOK_DOWN,
    WORK_REST,
    WORK_SLEEP,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance
from wintering.life.moments import MEETING, has_moment
from wintering.life.names import NONE, USES_KEPT, YOU
from wintering.life.record import Life
from wintering.life.streams import DREAMING
from wintering.storyworld.tables import Tables

DREAMT_NOTHING = 0
DREAMT_PEOPLE = 1  # someone met, or watched from afar
DREAMT_WATCHER = 2  # someone glimpsed
DREAMT_KILLING = 3  # small animals
DREAMT_COLD = 4
DREAMT_HUNGER = 5
DREAMT_GROUND = 6  # a place arrived at
DREAMT_DEAD = 7  # the burying of them
DREAMT_WORK = 8
DREAMT_MEMORY = 9  # one that broke in

DREAMS = (
    "dreamt_nothing",
    "dreamt_people",
    "dreamt_watcher",
    "dreamt_killing",
    "dreamt_cold",
    "dreamt_hunger",
    "dreamt_ground",
    "dreamt_dead",
    "dreamt_work",
    "dreamt_memory",
)

NUMBERS = (
    Parameter("dream_yesterday", 1.0, "1", 0.0, 10.0, "O: Blagrove 2011", "weight of yesterday"),
    Parameter("dream_lull", 0.5, "1", 0.0, 10.0, "O: Blagrove 2011", "of each day 2 to 4 ago"),
    Parameter("dream_week", 0.8, "1", 0.0, 10.0, "O: Blagrove 2011", "of each day 5 to 7 ago"),
    Parameter("dream_days_share", 0.5, "1", 0.0, 10.0, "D", "of days against memories, in dreams"),
)

DAYS_DREAMT = 7  # a dream draws on no day before these (Blagrove 2011)
FIRST_LULL, FIRST_WEEK = 2, 5  # days ago at which the lull begins, and at which it ends
FACE, GLIMPSE, FROM_AFAR = 1.0, 0.8, 0.7  # how much of a day it is to meet, glimpse, watch (D)
BROKE_IN, DEAD, KILL = 0.7, 0.9, 0.45  # a memory that broke in, burying, an hour of hunting (D)
NEED, NEED_FROM = 0.9, 0.5  # full cold or hunger, and from where it is what a day is about (D)
NEW_GROUND, ANY_WORK = 0.35, 0.15  # arriving somewhere, and an hour of any work (D)
LIGHTENS, WEIGHS_DOWN = 0.1, 0.1  # what dreaming of people, and of need, stirs (D)
NOON = 12  # hour of the day from which a dream has the day that is ending for its yesterday
THOUSAND = 1000.0  # weights are drawn in thousandths


def note_day(life: Life, matter: int, about: int, strength: float) -> None:
    """Let a day be about something, if it is more than what it was about so far.

    Changes: day_noted, day_matter, day_about, day_strength.
    """
    slot = life.day % USES_KEPT
    if life.day_noted[slot] != life.day:
        life.day_noted[slot] = life.day
        life.day_strength[slot] = 0.0
    if strength > life.day_strength[slot]:
        life.day_matter[slot] = matter
        life.day_about[slot] = about
        life.day_strength[slot] = clip(strength, 0.0, 1.0)


def live_day(life: Life, world: Tables) -> None:
    """Note what this waking hour was about, if it was about anything. Changes: see `note_day`."""
    if has_moment(life, MEETING):
        for person in range(1, world.people):
            if life.met[person] == 1:
                note_day(life, DREAMT_PEOPLE, person, FACE)
    if life.glimpsed_who != NONE:
        note_day(life, DREAMT_WATCHER, life.glimpsed_who, GLIMPSE)
    if life.felt_cold > NEED_FROM:
        note_day(life, DREAMT_COLD, NONE, NEED * life.felt_cold)
    if life.hunger > NEED_FROM:
        note_day(life, DREAMT_HUNGER, NONE, NEED * life.hunger)
    if life.arrived != NONE:
        note_day(life, DREAMT_GROUND, life.arrived, NEW_GROUND)
    if life.last_activity != NONE and life.worked_h > 0.0:
        note_work(life, world)


def note_work(life: Life, world: Tables) -> None:
    """Note what an hour of work was about. Changes: see `note_day`."""
    work = life.work
    if work == WORK_HUNT or work == WORK_WALK_SNARES:
        note_day(life, DREAMT_KILLING, NONE, KILL)
    elif work == WORK_BURY:
        note_day(life, DREAMT_DEAD, NONE, DEAD)
    elif work == WORK_LOOK_DOWN:
        seen = NONE
        for person in range(1, world.people):
            if life.you_saw_hour[person] == life.hour:
                if seen == NONE or life.warmth[YOU][person] > life.warmth[YOU][seen]:
                    seen = person
        if seen != NONE:
            note_day(life, DREAMT_PEOPLE, seen, FROM_AFAR)
    elif work != WORK_REST and work != WORK_SLEEP:
        note_day(life, DREAMT_WORK, life.last_activity, ANY_WORK)


def day_ago(life: Life, ago: int) -> int:
    """The number of the day so many days ago, as one asleep counts them: yesterday is 1."""
    if life.hour_of_day >= NOON:
        return life.day + 1 - ago
    return life.day - ago


def lag_weight(world: Tables, ago: int) -> float:
    """How much a day so many days ago counts in a dream of days.

    Source: Blagrove 2011 (O): days 1, 2 to 4 and 5 to 7 ago by 1, .5 and .8, a dream lag.
    """
    if ago < FIRST_LULL:
        return world.par.memory_dream_yesterday
    if ago < FIRST_WEEK:
        return world.par.memory_dream_lull
    return world.par.memory_dream_week


def day_weight(life: Life, world: Tables, ago: int) -> int:
    """The weight in a dream of what a day was about, so many days ago, in thousandths."""
    day = day_ago(life, ago)
    if ago < 1 or ago > DAYS_DREAMT or day < 0:
        return 0
    slot = day % USES_KEPT
    if life.day_noted[slot] != day:
        return 0
    weight = lag_weight(world, ago)
    return int(THOUSAND * world.par.memory_dream_days_share * weight * life.day_strength[slot])


def days_weight(life: Life, world: Tables) -> int:
    """The weight in a dream of the last seven days together, in thousandths."""
    total = 0
    for ago in range(1, DAYS_DREAMT + 1):
        total = total + day_weight(life, world, ago)
    return total


def draw_day(life: Life, world: Tables) -> int:
    """Which day a dream is of: so many days ago, or 0 where there is none to dream of."""
    left = int(chance(life, DREAMING, 1) * days_weight(life, world))
    for ago in range(1, DAYS_DREAMT + 1):
        left = left - day_weight(life, world, ago)
        if left < 0:
            return ago
    return 0


def memory_about(life: Life, world: Tables, slot: int) -> int:
    """The memory that a day's matter is of: what broke in, or the gentlest of whom it was about."""
    about = life.day_about[slot]
    matter = life.day_matter[slot]
    if matter == DREAMT_MEMORY:
        return about
    best = NONE
    if about != NONE and (matter == DREAMT_PEOPLE or matter == DREAMT_WATCHER):
        for memory in range(world.memories):
            if life.use_count[memory] > 0 and world.memory_person[memory] == about:
                if best == NONE or life.terror[memory] < life.terror[best]:
                    best = memory
    return best


def dream_of_day(life: Life, world: Tables, ago: int) -> int:
    """Dream of what a day was about. Returns the memory it is of, or -1.

    Changes: dream_matter, dream_about, dream_days; feelings.
    """
    slot = day_ago(life, ago) % USES_KEPT
    life.dream_matter = life.day_matter[slot]
    life.dream_about = life.day_about[slot]
    life.dream_days = ago
    if life.dream_matter == DREAMT_PEOPLE and life.dream_about != NONE:
        stir(life, world, HOPE, LIGHTENS * life.warmth[YOU][life.dream_about])
    elif life.dream_matter == DREAMT_COLD or life.dream_matter == DREAMT_HUNGER:
        stir(life, world, ANXIETY, WEIGHS_DOWN)
    return memory_about(life, world, slot)
