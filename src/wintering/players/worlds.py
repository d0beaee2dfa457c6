"""Finding a world: by the name of a bundled one, or by its folder."""

from __future__ import annotations

from pathlib import Path

from wintering.diagnostics import nearest
from wintering.players.cli.codes import NO_WORLD, WORLD_GONE, Refused

BUNDLED = Path(__file__).parents[1] / "worlds"
DEFAULT_WORLD = "eight_moons"
_DECLARATIONS = "world.toml"
# No more of a name than this is said back to whoever wrote it.
_LONGEST_TOLD = 100


def bundled_worlds() -> tuple[str, ...]:
    """The names of the worlds that come with Wintering, in order."""
    return tuple(sorted(each.parent.name for each in BUNDLED.glob(f"*/{_DECLARATIONS}")))


def world_key(asked: str) -> str:
    """What is kept with a life so that its world is found again: a name, or a whole path."""
    if _is_bundled(asked):
        return asked.replace("-", "_").lower()
    return str(Path(asked).expanduser().resolve())


def world_folder(asked: str) -> Path:
    """The folder of the world that was asked for. Errors: Refused, with the nearest name."""
    if _is_bundled(asked):
        return BUNDLED / asked.replace("-", "_").lower()
    folder = Path(asked).expanduser()
    if _is_world(folder):
        return folder
    if folder.name == _DECLARATIONS and _is_world(folder.parent):
        return folder.parent
    names = bundled_worlds()
    known = ", ".join(names)
    if _is_folder(folder):
        raise Refused(
            NO_WORLD,
            f"'{asked}' is not a world",
            "a world is a folder with a world.toml in it, and this one has none.",
            f"Begin one with 'wintering new NAME', or open a bundled one: {known}.",
        )
    meant = nearest(asked, names) or nearest(folder.name, names)
    raise Refused(
        NO_WORLD,
        f"there is no world called '{asked[:_LONGEST_TOLD]}'",
        "a world is the name of a bundled one or the path of a folder with a world.toml in it.",
        f"Did you mean '{meant}'?" if meant else f"The bundled ones are: {known}.",
    )


def folder_of_life(name: str, key: str) -> Path:
    """The folder of the world that a kept life is lived in. Errors: Refused when it is gone."""
    folder = BUNDLED / key if _is_bundled(key) else Path(key)
    if _is_world(folder):
        return folder
    raise Refused(
        WORLD_GONE,
        f"the world of the life '{name}' is gone",
        f"it is lived in {key}, and there is no world.toml there now. The life is kept as it was.",
        "Put the world back in its place, or begin another life:"
        f" 'wintering play {DEFAULT_WORLD}'.",
    )


def _is_world(folder: Path) -> bool:
    # A name that no file system takes (too long, say) is no world's.
    try:
        return (folder / _DECLARATIONS).is_file()
    except (OSError, ValueError):
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _is_bundled(asked: str) -> bool:
    return asked.replace("-", "_").lower() in bundled_worlds()
