"""Lives in the bundled world, lived by the laws alone: no scenes, a plain way of passing days."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path

from wintering.arithmetic import draw
from wintering.laws.facing import face, push_away, worst_memory
from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.laws.work import begin_doing, stop_doing
from wintering.life.checking import CheckingLife
from wintering.life.names import NONE, YOU
from wintering.life.record import Life, Sizes
from wintering.story.joining import parameters_of
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.building import build_tables
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.loading import load
from wintering.storyworld.tables import Tables

WORKS = ("ranging", "foraging", "woodcutting", "watering", "hunting", "sitting", "watching")
CAMPS = ("spring", "hollow", "ledge", "oak_stand", "deadfall", "walnut_bench")
FIRST_GOAL = "ridge_gap"
SIZES = ("people", "places", "facts", "memories", "items", "activities", "qualities", "roles")

Watcher = Callable[[Life], None]


@cache
def eight_moons() -> tuple[Declarations, Tables]:
    """The bundled world's declarations and tables."""
    folder = Path(str(files("wintering.worlds").joinpath("eight_moons")))
    declarations, diagnostics = load(folder, vocabulary())
    assert declarations is not None, [each.what for each in diagnostics]
    return declarations, build_tables(declarations, vocabulary(), parameters_of(declarations))


def index(kind: str, name: str) -> int:
    """The number of something by its id."""
    return eight_moons()[0].ids(kind).index(name)


def new_life(seed: int, *, checked: bool = False) -> Life:
    """A life at the gate."""
    _, world = eight_moons()
    sizes = Sizes(*(getattr(world, name) for name in SIZES))
    life = CheckingLife(sizes) if checked else Life(sizes)
    life.seed_low = seed
    start(life, world)
    return life


def live(seed: int, days: int, watcher: Watcher | None = None, *, checked: bool = False) -> Life:
    """Live so many days, fed and warm, ranging and gathering about a camp.

    What would end the life is taken away each hour, so that people can be measured.
    """
    _, world = eight_moons()
    life = new_life(seed, checked=checked)
    turn = 0
    while life.day < days:
        if life.doing == NONE:
            turn += 1
            choose_work(life, world, seed, turn)
        live_hour(life, world)
        stay_well(life)
        if watcher is not None:
            watcher(life)
        if life.interrupted_by != 0 and life.doing != NONE:
            stop_doing(life, world)
    return life


def choose_work(life: Life, world: Tables, seed: int, turn: int) -> None:
    """What to be at next: a way out on the first days, then work by day and sleep by night."""
    drawn = draw(seed, turn)
    camp = index("place", CAMPS[draw(seed, 7) % len(CAMPS)])
    if life.camp == NONE and life.place[YOU] != camp and life.hour_of_day < 20:
        goal = index("place", FIRST_GOAL)
        life.going_to[YOU] = camp if life.place[YOU] == goal else goal
        begin_doing(life, world, index("activity", "walking"), 0.0, 0)
        return
    if life.camp == NONE and life.place[YOU] == camp:
        life.camp = camp
    if life.hour_of_day >= 21 or life.hour_of_day < 5:
        memory = worst_memory(life, world)
        if memory != NONE and drawn % 4 == 0:
            face(life, world, memory)
        elif memory != NONE and drawn % 4 == 1:
            push_away(life, world, memory)
        begin_doing(life, world, index("activity", "sleeping"), 0.0, 1)
        return
    work = WORKS[(drawn >> 8) % len(WORKS)]
    begin_doing(life, world, index("activity", work), 1.0 + (drawn >> 16) % 4, 0)


def stay_well(life: Life) -> None:
    """Take away what would end a life."""
    life.core_c = 36.9
    life.gut_kcal = 2000.0
    life.fat_kg, life.lean_kg = 15.0, 44.0
    life.water_short_l, life.water_l = 0.0, 2.0
    life.wound = life.infection = life.clothes_wet = 0.0
    life.dying_of = life.deadly_reason = 0
