"""Worlds and compiled laws that the tests of this room share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from wintering.life import Life
from wintering.life.saved import to_plain
from wintering.rehearse import scripted
from wintering.rehearse.native import Laws, NativeLaws, PlainLaws, laws_of
from wintering.story.joining import parameters_of
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.building import build_tables
from wintering.storyworld.loading import load
from wintering.storyworld.tables import Tables

WORLDS = Path(str(files("wintering.worlds")))
WHOLE_H = 8 * 31 * 24  # longer than any life of the bundled worlds


@cache
def tables_of(name: str) -> Tables:
    """The tables of a bundled world."""
    declarations, diagnostics = load(WORLDS / name, vocabulary())
    assert declarations is not None, [each.what for each in diagnostics]
    return build_tables(declarations, vocabulary(), parameters_of(declarations))


@cache
def native_laws(name: str = "eight_moons") -> NativeLaws:
    """The compiled laws of a bundled world, with the way of passing days that tests use."""
    laws = laws_of(tables_of(name))
    assert isinstance(laws, NativeLaws)
    return laws


@cache
def plain_laws(name: str = "eight_moons") -> PlainLaws:
    """The interpreted laws of a bundled world."""
    return PlainLaws(tables_of(name))


def lived(laws: Laws, seed: int, style: int, stretch: int, hours: int) -> Iterator[Life]:
    """A life, after each stretch of hours, until it ends or so many hours are lived."""
    life = laws.begin(seed)
    yield life
    left = hours
    while left > 0:
        asked = min(stretch, left)
        if laws.call(scripted.pass_hours, life, style, asked) < asked:
            left = 0
        left -= asked
        yield life


def differences(one: Life, other: Life) -> list[str]:
    """The names of the fields in which two lives differ."""
    mine, theirs = to_plain(one), to_plain(other)
    return [name for name in mine if mine[name] != theirs[name]]
