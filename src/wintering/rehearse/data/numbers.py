"""The numbers of a life that runs keep and policies may read, declared once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from wintering.arithmetic import clip
from wintering.laws.energy import body_mass
from wintering.laws.facing import nearness, weight_of
from wintering.laws.feeling import mood, spirits_now
from wintering.laws.nightmare import nightmares_lately
from wintering.laws.stacks import dry_at, wet_at
from wintering.laws.stores import food_kcal
from wintering.life import YOU, Life
from wintering.storyworld.tables import Tables

Reading = Callable[[Life, Tables], float]
NONE_KNOWN: Mapping[str, float] = {}


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a life: its name, unit, bounds, meaning, and how it is read.

    It is never below `low` nor above `high`: a reading beyond them counts as the bound.
    """

    name: str
    unit: str
    low: float
    high: float
    meaning: str
    read: Reading


def _of(field: str) -> Reading:
    def read(life: Life, world: Tables) -> float:
        return float(getattr(life, field))

    return read


def _nearest(life: Life, world: Tables) -> float:
    near = 0.0
    for memory in range(world.memories):
        near = max(near, nearness(life, world, memory))
    return near


def _heaviest(life: Life, world: Tables) -> float:
    heavy = 0.0
    for memory in range(world.memories):
        heavy = max(heavy, weight_of(life, world, memory))
    return heavy


def _best(field: str) -> Reading:
    def read(life: Life, world: Tables) -> float:
        rows = getattr(life, field)
        return max((rows[who][YOU] for who in range(world.people) if who != YOU), default=0.0)

    return read


def _met(life: Life, world: Tables) -> float:
    return float(sum(life.met_count[who] > 0 for who in range(world.people) if who != YOU))


def _spirits(life: Life, world: Tables) -> float:
    return spirits_now(life, world, YOU)


def _food_days(life: Life, world: Tables) -> float:
    meal = world.par.food_meal_kcal
    return food_kcal(life, world) / (3.0 * meal) if meal > 0.0 else 0.0


NUMBERS = (
    Number("core_c", "°C", 0.0, 45.0, "core of the body", _of("core_c")),
    Number("felt_cold", "1", 0.0, 1.0, "how cold you feel, 0 to 1", _of("felt_cold")),
    Number("clothes_wet", "1", 0.0, 1.0, "how wet your clothes are", _of("clothes_wet")),
    Number("weight_kg", "kg", 0.0, 300.0, "what you weigh", lambda life, world: body_mass(life)),
    Number("fat_kg", "kg", 0.0, 200.0, "of it, fat", _of("fat_kg")),
    Number("hunger", "1", 0.0, 1.0, "how hungry you are, 0 to 1", _of("hunger")),
    Number("thirst", "1", 0.0, 1.0, "how thirsty you are, 0 to 1", _of("thirst")),
    Number("food_days", "day", 0.0, 10000.0, "days of full meals in your stores", _food_days),
    Number("wood_kg", "kg", 0.0, 10000.0, "wood stacked at your camp",
           lambda life, world: dry_at(life, life.camp) + wet_at(life, life.camp)),
    Number("tent", "1", 0.0, 1.0, "how far your tent is built", _of("tent")),
    Number("sleep_debt_h", "h", 0.0, 100.0, "sleep missed and not made up",
           _of("sleep_debt_h")),
    Number("slept_h", "h", 0.0, 24.0, "sleep of the last night", _of("slept_h")),
    Number("tired", "1", 0.0, 1.0, "how tired you are, 0 to 1", _of("tired")),
    Number("wound", "1", 0.0, 1.0, "how badly you are hurt, 0 to 1", _of("wound")),
    Number("fever", "1", 0.0, 1.0, "how high your fever is, 0 to 1", _of("infection")),
    Number("mood", "1", -1.0, 1.0, "how you are in yourself, -1 to 1", mood),
    Number("spirits", "1", -1.0, 1.0, "your spirits", _spirits),
    Number("memory_nearest", "1", 0.0, 1.0, "how near the nearest memory is, 0 to 1", _nearest),
    Number("memory_heaviest", "1", 0.0, 1.0, "what the heaviest memory weighs", _heaviest),
    Number("nightmares", "1", 0.0, 100.0, "nightmares of the last seven nights",
           lambda life, world: float(nightmares_lately(life))),
    Number("nightmares_all", "1", 0.0, 10000.0, "nightmares so far",
           _of("nightmare_count")),
    Number("peace", "1", 0.0, 1.0, "how far you have made your peace", _of("peace")),
    Number("best_trust", "1", 0.0, 1.0, "trust of whoever trusts you most", _best("trust")),
    Number("best_warmth", "1", 0.0, 1.0, "warmth of whoever is warmest", _best("warmth")),
    Number("people_met", "person", 0.0, 1000.0, "people you have met face to face", _met),
    Number("places_known", "place", 0.0, 1000.0, "places you know",
           lambda life, world: float(sum(life.knows_place))),
    Number("suspicion", "1", 0.0, 1.0, "how far you suspected someone there, when last touched",
           _of("suspicion")),
)  # fmt: skip


class Numbers(Mapping[str, float]):
    """The numbers of a life as it stands, each read when it is asked for.

    `known`: those that have been read already, by name.
    """

    def __init__(self, life: Life, world: Tables, known: Mapping[str, float] = NONE_KNOWN) -> None:
        self._life, self._world = life, world
        self._known = known

    def __getitem__(self, name: str) -> float:
        number = _BY_NAME[name]
        known = self._known.get(name)
        reading = number.read(self._life, self._world) if known is None else known
        return clip(float(reading), number.low, number.high)

    def __iter__(self) -> Iterator[str]:
        return iter(_BY_NAME)

    def __len__(self) -> int:
        return len(_BY_NAME)


_BY_NAME = {each.name: each for each in NUMBERS}
