"""Every generated page: where it stands, and what makes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[4]
DOCS = ROOT / "docs"
LAWS = DOCS / "laws"
WORLDS = ROOT / "src" / "wintering" / "worlds"


def _scene_functions() -> str:
    from wintering.players.docs.scene_functions import scene_functions_page
    from wintering.story.vocabulary import scene_functions

    return scene_functions_page(scene_functions())


def _world_toml() -> str:
    from wintering.story.vocabulary import vocabulary
    from wintering.storyworld import schema_page

    return schema_page(vocabulary())


def _rehearse_data() -> str:
    from wintering.rehearse.data.page import data_page

    return data_page()


def _errors() -> str:
    from wintering.players.docs.errors_index import errors_index, every_code

    return errors_index(every_code())


def _laws_index() -> str:
    from wintering.players.docs.laws import laws_index

    return laws_index(LAWS / "pictures")


def _law_page(name: str) -> str:
    from wintering.players.docs.laws import law_page

    return law_page(name, LAWS / "pictures")


def _law_pages() -> dict[Path, Callable[[], str]]:
    from wintering.players.docs.laws import law_names

    return {LAWS / f"{name}.md": partial(_law_page, name) for name in law_names()}


def _prelude(world: str) -> str:
    from wintering.story.opening import prelude_of

    return prelude_of(WORLDS / world)


PAGES: dict[Path, Callable[[], str]] = {
    DOCS / "scene-functions.md": _scene_functions,
    DOCS / "world-toml.md": _world_toml,
    DOCS / "rehearse-data.md": _rehearse_data,
    DOCS / "errors" / "README.md": _errors,
    LAWS / "README.md": _laws_index,
    **_law_pages(),
    WORLDS / "eight_moons" / "prelude.ink": lambda: _prelude("eight_moons"),
    WORLDS / "lighthouse" / "prelude.ink": lambda: _prelude("lighthouse"),
}


def stale_pages() -> list[str]:
    """The pages that are not what their declarations would make of them now, from the root."""
    return [
        path.relative_to(ROOT).as_posix() for path, make in PAGES.items() if _read(path) != make()
    ]


def write_pages() -> list[str]:
    """Write every page that has changed, and give their names. Changes: those files."""
    written = stale_pages()
    for name in written:
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGES[path](), encoding="utf-8")
    return written


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
