"""The tiny world of these tests, and small changes of it."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import wintering.worlds
from wintering.story.opening import Checked, check_world
from wintering.story.session import Session
from wintering.story.world import World

TINY = Path(__file__).parent / "worlds" / "tiny"


@cache
def tiny() -> World:
    """The tiny world, opened."""
    checked = check_world(TINY)
    checked.diagnostics.raise_if_errors()
    assert checked.world is not None
    return checked.world


@cache
def eight_moons() -> World:
    """The bundled world, opened."""
    checked = check_world(Path(wintering.worlds.__file__).parent / "eight_moons")
    checked.diagnostics.raise_if_errors()
    assert checked.world is not None
    return checked.world


def begun(seed: int = 7) -> Session:
    """A life of the tiny world at its first page."""
    return Session.begin(tiny(), seed)


def edited(folder: Path, changes: dict[str, tuple[str, str]], more: str = "") -> Path:
    """A copy of the tiny world in `folder`, files changed by (old, new), scenes added."""
    world = folder / "world"
    shutil.copytree(TINY, world)
    for name, (old, new) in changes.items():
        file = world / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        file.write_text(text.replace(old, new), encoding="utf-8")
    if more:
        (world / "scenes" / "more.ink").write_text(more, encoding="utf-8")
        main = world / "main.ink"
        main.write_text(main.read_text(encoding="utf-8") + "INCLUDE scenes/more.ink\n")
    return world


def problems(folder: Path, more: str) -> list[tuple[str, int, int]]:
    """The code, line and column of everything wrong when scenes are added to the tiny world."""
    checked: Checked = check_world(edited(folder, {}, more))
    return [
        (each.code.number, each.span.line, each.span.column)
        for each in checked.diagnostics
        if each.span.file == "scenes/more.ink"
    ]


def through_json(snapshot: dict[str, Any]) -> dict[str, Any]:
    """A snapshot as a shelf gives it back."""
    return json.loads(json.dumps(snapshot))
