"""Every kind of problem has a page, whose failing example fails so and whose mended one opens."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from story.samples import TINY
from wintering.diagnostics import Code
from wintering.story.codes import ALL, NO_MAIN, OLD_PRELUDE
from wintering.story.opening import check_world, prelude_of

PAGES = Path(__file__).parents[2] / "docs" / "errors"
FENCE = re.compile(r"```ink(?: file=(\S+))?\n(.*?)```", re.DOTALL)
SHOWN_IN_INK = [code for code in ALL if code not in (NO_MAIN, OLD_PRELUDE)]


def examples(code: Code) -> list[tuple[str | None, str]]:
    """File and text of a page's two examples, the failing one first."""
    page = (PAGES / f"{code.number}.md").read_text("utf-8")
    return [(file or None, text) for file, text in FENCE.findall(page)]


def world_with(folder: Path, code: Code, which: int) -> Path:
    """The tiny world with an example: as more scenes, as a whole main.ink, or put in a file."""
    world = folder / "world"
    shutil.copytree(TINY, world)
    file, text = examples(code)[which]
    if file is None:
        (world / "scenes" / "more.ink").write_text(text, "utf-8")
        file, text = "main.ink", (TINY / "main.ink").read_text() + "INCLUDE scenes/more.ink\n"
    if file == "main.ink":
        (world / file).write_text(text, "utf-8")
    else:
        mended = examples(code)[1][1]
        whole = (world / file).read_text("utf-8")
        assert mended in whole
        (world / file).write_text(whole.replace(mended, text), "utf-8")
    return world


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.number)
def test_the_page_has_its_title(code: Code) -> None:
    first_line = (PAGES / f"{code.number}.md").read_text("utf-8").splitlines()[0]
    assert first_line == f"# {code.number}: {code.title}"


@pytest.mark.parametrize("code", SHOWN_IN_INK, ids=lambda code: code.number)
def test_the_failing_example_fails_so(code: Code, tmp_path: Path) -> None:
    checked = check_world(world_with(tmp_path, code, 0))
    assert checked.world is None
    assert code in {each.code for each in checked.diagnostics}


@pytest.mark.parametrize("code", SHOWN_IN_INK, ids=lambda code: code.number)
def test_the_mended_example_opens(code: Code, tmp_path: Path) -> None:
    checked = check_world(world_with(tmp_path, code, 1))
    assert list(checked.diagnostics) == []
    assert checked.world is not None


def test_a_world_without_scenes(tmp_path: Path) -> None:
    shutil.copy(TINY / "world.toml", tmp_path)
    checked = check_world(tmp_path)
    assert {each.code for each in checked.diagnostics} == {NO_MAIN}


def test_an_old_prelude_warns_and_plays(tmp_path: Path) -> None:
    world = shutil.copytree(TINY, tmp_path / "world")
    (world / "prelude.ink").write_text("// Made by hand, long ago.\n")
    checked = check_world(world)
    assert [each.code for each in checked.diagnostics] == [OLD_PRELUDE]
    assert checked.world is not None


def test_a_prelude_made_anew_is_no_longer_old(tmp_path: Path) -> None:
    world = shutil.copytree(TINY, tmp_path / "world")
    (world / "prelude.ink").write_text(prelude_of(world), "utf-8")
    assert list(check_world(world).diagnostics) == []


def test_nothing_an_author_can_leave_behind_raises(tmp_path: Path) -> None:
    assert check_world(tmp_path / "nowhere").world is None
    world = shutil.copytree(TINY, tmp_path / "world")
    (world / "scenes" / "days.ink").write_bytes(b"\xff\xfe\x00")
    assert check_world(world).world is None
