"""Nights by the hundred: lives in which only memory and feeling move, for measuring them."""

from __future__ import annotations

from dataclasses import dataclass

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.absolving import turn_words
from wintering.laws.facing import face, make_vow, push_away, tell_of, worst_memory
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE, MEMORY_PARTING, MEMORY_WORDS
from wintering.laws.memory import memory
from wintering.laws.works import WORK_COOK_EAT, WORK_CUT_WOOD
from wintering.life.moments import FALLING_ASLEEP, WAKING
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

BED = 22  # asleep from this hour of the day
UP = 6  # until this one
HEARTH_HOURS = (18, 19)  # cooking at a fire, as most do
LISTENER = 1


def mourning_world() -> Tables:
    """Memories like those of one who has done a thing, was left, and was forgiven."""
    return make_world(
        people=2,
        memories=5,
        activities=1,
        activity_work=(WORK_CUT_WOOD,),
        memory_means=(MEMORY_DEED, MEMORY_PARTING, MEMORY_WORDS, MEMORY_GENTLE, 0),
        memory_weight=(1.0, 0.65, 0.45, 0.5, 0.8),
        memory_fire=(0.6, 0.0, 0.0, 0.5, 0.2),
        memory_smell=(0.95, 0.1, 0.0, 0.0, 0.5),
        memory_silence=(0.5, 0.4, 0.6, 0.3, 0.4),
        memory_dark=(0.6, 0.5, 0.3, 0.6, 0.4),
        memory_person=(-1, 1, -1, 1, -1),
        memory_age_hours=(24.0, 36.0, 2.0, 96.0, 480.0),
        memory_kin=(
            (0.0, 0.6, 0.5, 0.0, 0.3),
            (0.6, 0.0, 0.0, 0.6, 0.0),
            (0.5, 0.0, 0.0, 0.0, 0.0),
            (0.0, 0.6, 0.0, 0.0, 0.0),
            (0.3, 0.0, 0.0, 0.0, 0.0),
        ),
        start_trace=((9, 4, 2, 4, 12), (0, 0, 0, 0, 0)),
    )


@dataclass(frozen=True, slots=True)
class Way:
    """A way of living with it: on which evenings, and the odds of what is done on one."""

    face: float = 0.0  # odds of facing what presses hardest
    push: float = 0.0  # odds of pushing it away, of the evenings that are left
    tell: float = 0.0  # odds of telling it to one who listens, of those left then
    vow: bool = False  # agreed with oneself, once, not to think of it
    every: int = 1  # days from one such evening to the next

    def meet(self, life: Life, world: Tables, draw: float) -> None:
        """Meet an evening."""
        worst = worst_memory(life, world)
        if worst == NONE or life.day % self.every:
            return
        if draw < self.face:
            face(life, world, worst)
        elif draw < self.face + self.push:
            push_away(life, world, worst)
        elif draw < self.face + self.push + self.tell:
            tell_of(life, world, worst, LISTENER)


# The four differ in one thing, what is done about it; on the same evenings, in the same life.
EVENINGS = 3  # days from one to the next
FACING = Way(face=1.0, every=EVENINGS)
PUSHING = Way(push=1.0, every=EVENINGS)
TELLING = Way(tell=1.0, every=EVENINGS)
AVOIDING = Way(vow=True, every=EVENINGS)
FOUR_WAYS = {
    "facing": FACING,
    "pushing away": PUSHING,
    "telling": TELLING,
    "avoiding": AVOIDING,
}


def weeks_of_nightmares(
    world: Tables, seed: int, weeks: int, facing: float, *, seldom_words: bool = True
) -> list[int]:
    """Nightmares of each week in a life that faces its nights with this chance."""
    return live_nights(world, seed, weeks, facing, seldom_words=seldom_words)[0]


def live_nights(
    world: Tables, seed: int, weeks: int, facing: float, *, seldom_words: bool = True
) -> tuple[list[int], Life]:
    """Live so many weeks, facing or pushing away at times: nightmares of each, and the life."""
    return live_way(world, seed, weeks, Way(facing, 0.3), seldom_words=seldom_words)


def live_way(
    world: Tables, seed: int, weeks: int, way: Way, *, seldom_words: bool = True
) -> tuple[list[int], Life]:
    """Live so many weeks in a way of one's own: nightmares of each, and the life."""
    life = begin_life(world, seed=seed, hour=13, checked=False)
    life.lay_down_hour = BED
    life.last_activity = 0
    counted = [0] * weeks
    step = seed
    if way.vow:
        make_vow(life, world)
    for _ in range(weeks * 7 * 24 - 13):
        before = life.nightmare_count
        hour = life.hour_of_day
        life.is_asleep = int(hour >= BED or hour < UP)
        life.asleep_h = float((hour - BED) % 24) if life.is_asleep else 0.0
        life.light = 1.0 if 7 <= hour <= 18 else 0.0
        life.moments = WAKING if hour == UP else FALLING_ASLEEP if hour == BED else 0
        cooks = hour in HEARTH_HOURS
        life.work = WORK_COOK_EAT if cooks else WORK_CUT_WOOD
        life.fire_kw = 6.0 if cooks else 0.0
        if hour == BED - 1:
            step = (step * 1103515245 + 12345) % 2147483648
            way.meet(life, world, step / 2147483648.0)
        if seldom_words and hour == 12 and life.day % 20 == 10:
            turn_words(life, world, 0.1)
        if hour == BED:
            life.lay_down_hour = life.hour
        memory(life, world)
        if life.nightmare_count > before:
            counted[min(life.day // 7, weeks - 1)] += 1
        pass_hours(life, 1)
    assert life.place[YOU] == 0
    return counted, life
