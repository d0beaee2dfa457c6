"""Everything wrong with a world at once: a broken world.toml does not hide broken scenes."""

from __future__ import annotations

from pathlib import Path

import pytest

from story.samples import edited
from wintering.story.opening import check_world

BROKEN_SCENES = """=== more
# offer: More
# wen: hour() > 3
-> nowhere

=== again
# offer: Again
# when: hour( > 3
Again.
-> END
"""
OF_THE_SCENES = {("STY001", 3), ("INK010", 4), ("INK002", 8), ("STY009", 10)}

BREAKS = {
    "a value": ("shelter = 0.95", "shelter = 7.5"),
    "a section": ("[place.tower]", "[plaice.tower]"),
    "the syntax": ("[place.tower]", "[place.tower"),
    "the order": ("[order]", "[ordre]"),
}


def found_in(folder: Path) -> dict[str, set[tuple[str, int]]]:
    """Code and line of every error, by file."""
    found: dict[str, set[tuple[str, int]]] = {}
    for each in check_world(folder).diagnostics:
        if each.severity == "error":
            found.setdefault(each.span.file, set()).add((each.code.number, each.span.line))
    return found


def broken(folder: Path, how: str, more: str) -> Path:
    """The tiny world with more scenes, its world.toml broken."""
    world = edited(folder, {}, more)
    old, new = BREAKS[how]
    file = world / "world.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return world


def test_what_is_wrong_in_these_scenes(tmp_path: Path) -> None:
    found = found_in(edited(tmp_path, {}, BROKEN_SCENES))
    assert found == {"scenes/more.ink": OF_THE_SCENES}


@pytest.mark.parametrize("how", BREAKS)
def test_a_broken_declaration_does_not_hide_what_is_wrong_in_scenes(
    how: str, tmp_path: Path
) -> None:
    found = found_in(broken(tmp_path, how, BROKEN_SCENES))
    assert found.pop("world.toml")
    assert found == {"scenes/more.ink": OF_THE_SCENES}


@pytest.mark.parametrize("how", BREAKS)
def test_names_that_the_broken_part_may_have_declared_are_not_unknown(
    how: str, tmp_path: Path
) -> None:
    found = found_in(broken(tmp_path, how, ""))
    assert set(found) == {"world.toml"}


def test_a_world_without_declarations_has_its_scenes_checked(tmp_path: Path) -> None:
    world = edited(tmp_path, {}, BROKEN_SCENES)
    (world / "world.toml").unlink()
    found = found_in(world)
    assert found.pop("world.toml")
    assert found == {"scenes/more.ink": OF_THE_SCENES}
