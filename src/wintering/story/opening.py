"""Opening a world: from the cache where nothing has changed, else joined and checked anew.

What checks a world is imported only when it is needed: a world in the cache opens without.
"""

from __future__ import annotations

from pathlib import Path

from wintering.story.cache import load_cached, save_cached
from wintering.story.opened import Checked, WorldFault
from wintering.story.sources import read_sources
from wintering.story.world import World

__all__ = ["Checked", "WorldFault", "check_world", "open_world", "prelude_of"]


def open_world(folder: Path | str) -> World:
    """A world ready to be lived in, from the cache where nothing has changed since.

    Errors: WorldFault (an AuthorFault) with everything that is wrong.
    """
    sources = read_sources(folder)
    cached = load_cached(sources)
    if cached is not None:
        return cached
    from wintering.story.joining import check_sources

    checked = check_sources(sources)
    if checked.world is None:
        raise WorldFault(checked)
    save_cached(sources, checked.world)
    return checked.world


def check_world(folder: Path | str) -> Checked:
    """Everything that is wrong with a world, at once. Errors: none are raised."""
    from wintering.story.joining import check_sources

    return check_sources(read_sources(folder), is_thorough=True)


def prelude_of(folder: Path | str) -> str:
    """The prelude of a world's folder. Errors: WorldFault when its world.toml is wrong."""
    from wintering.story.joining import load, prelude_text, vocabulary

    declarations, problems = load(Path(folder), vocabulary())
    if declarations is None:
        raise WorldFault(Checked(None, problems, read_sources(folder).texts))
    return prelude_text(declarations)
