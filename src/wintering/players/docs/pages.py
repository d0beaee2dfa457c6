"""Every generated page: where it stands, and what makes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[4]
DOCS = ROOT / "docs"


def _scene_functions() -> str:
    from wintering.players.docs.scene_functions import scene_functions_page
    from wintering.story.vocabulary import scene_functions

    return scene_functions_page(scene_functions())


def _world_toml() -> str:
    from wintering.story.vocabulary import vocabulary
    from wintering.storyworld import schema_page

    return schema_page(vocabulary())


def _errors() -> str:
    from wintering.players.docs.errors_index import errors_index, every_code

    return errors_index(every_code())


PAGES: dict[str, Callable[[], str]] = {
    "scene-functions.md": _scene_functions,
    "world-toml.md": _world_toml,
    "errors/README.md": _errors,
}


def stale_pages() -> list[str]:
    """The names of pages that are not what their declarations would make of them now."""
    return [name for name, make in PAGES.items() if _read(DOCS / name) != make()]


def write_pages() -> list[str]:
    """Write every page that has changed, and give their names. Changes: docs/."""
    written: list[str] = []
    for name in stale_pages():
        path = DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGES[name](), encoding="utf-8")
        written.append(name)
    return written


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
