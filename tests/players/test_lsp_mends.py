"""Wherever a diagnostic says what was meant, the editor can write it, and then it is gone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wintering.diagnostics import Diagnostic
from wintering.ink import Kept
from wintering.players.docs.pages import DOCS
from wintering.players.lsp.analysis import analyse
from wintering.players.lsp.files import Snapshot
from wintering.players.lsp.mending import Story, mends
from wintering.players.lsp.projects import project_of
from wintering.players.lsp.telling import told
from wintering.players.lsp.text import Text
from wintering.players.worlds import BUNDLED

_FAILS = re.compile(r"```ink fails\n(.*?)```", re.DOTALL)
INK_PAGES = sorted((DOCS / "errors").glob("INK*.md"))
LIGHTHOUSE = BUNDLED / "lighthouse"
SCENE = (LIGHTHOUSE / "scenes" / "work.ink").read_text(encoding="utf-8")
WORLD = (LIGHTHOUSE / "world.toml").read_text(encoding="utf-8")


def wrong_in(path: Path, text: str) -> list[Diagnostic]:
    """Everything wrong in a file as the editor has it."""
    snapshot = Snapshot({path: text})
    project = project_of(path, snapshot)
    found = analyse(project, snapshot, Kept()).diagnostics
    return [each for each in found if project.path_of(each.span.file) == path]


def mended(text: str, diagnostic: Diagnostic) -> str | None:
    """The text with what was meant written, if the editor offers that."""
    now = Text(text)
    shown = told(diagnostic, now, lambda name: None)
    offered = mends("file:///a", now, [shown], Story("file:///a", now))
    for each in offered:
        if each.title.startswith("Write '"):
            ((edit,),) = each.edit.changes.values()
            return now.changed(edit.range, edit.new_text).text
    return None


def check(path: Path, text: str) -> int:
    """Mend each diagnostic that says what was meant; give how many there were."""
    meant = [each for each in wrong_in(path, text) if "did you mean '" in each.mend]
    for each in meant:
        after = mended(text, each)
        assert after is not None, each
        assert each.what not in [left.what for left in wrong_in(path, after)], each
    return len(meant)


@pytest.mark.parametrize("page", INK_PAGES, ids=lambda page: page.stem)
def test_in_the_examples_of_the_pages(page: Path, tmp_path: Path) -> None:
    for text in _FAILS.findall(page.read_text(encoding="utf-8")):
        check(tmp_path / "main.ink", text)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("# offer:", "# ofer:"),
        ("# doing: walking to tower", "# doing: walking to towre"),
        ("when: light()", "when: lihgt()"),
    ],
)
def test_in_a_scene(right: str, wrong: str) -> None:
    assert right in SCENE
    assert check(LIGHTHOUSE / "scenes" / "work.ink", SCENE.replace(right, wrong, 1)) >= 1


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("latitude = ", "lattitude = "),
        ('uses = ["shelter", "view"]', 'uses = ["shelter", "veiw"]'),
        ('home = "tower"', 'home = "towre"'),
        ("[climate]", "[climat]"),
    ],
)
def test_in_a_world(right: str, wrong: str) -> None:
    assert right in WORLD
    assert check(LIGHTHOUSE / "world.toml", WORLD.replace(right, wrong, 1)) >= 1
