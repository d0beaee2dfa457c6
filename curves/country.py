"""The bundled world's tables, and lives in it, for laws asked one by one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from wintering.laws.start import start
from wintering.life.record import Life, Sizes
from wintering.story.joining import parameters_of
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.building import build_tables
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.loading import load
from wintering.storyworld.tables import Tables

_SIZES = ("people", "places", "facts", "memories", "items", "activities", "qualities", "roles")


@cache
def eight_moons() -> tuple[Declarations, Tables]:
    """The bundled world: its declarations and its tables."""
    folder = Path(str(files("wintering.worlds").joinpath("eight_moons")))
    declarations, diagnostics = load(folder, vocabulary())
    if declarations is None:
        raise SystemExit("\n".join(each.what for each in diagnostics))
    return declarations, build_tables(declarations, vocabulary(), parameters_of(declarations))


def new_life(seed: int = 1) -> tuple[Life, Tables]:
    """A life at its beginning, and its world."""
    _, world = eight_moons()
    life = Life(Sizes(*(getattr(world, name) for name in _SIZES)))
    life.seed_low = seed
    start(life, world)
    return life, world
