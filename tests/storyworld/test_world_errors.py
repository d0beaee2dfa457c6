"""Every kind of problem has a page, whose failing example fails so and whose mended one loads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from worlds_in_toml import LIGHTHOUSE, VOCABULARY, WORLDS, with_sections

from wintering.diagnostics import Code
from wintering.storyworld import load
from wintering.storyworld.codes import ALL

PAGES = Path(__file__).parents[2] / "docs" / "errors"
FENCE = re.compile(r"```(\w+)(?: encoding=(\S+))?\n(.*?)```", re.DOTALL)


def examples(code: Code) -> list[tuple[str, str, str]]:
    """Language, encoding and text of a page's two examples."""
    page = (PAGES / f"{code.number}.md").read_text("utf-8")
    return [(a, b or "utf-8", c) for a, b, c in FENCE.findall(page)]


def world_of(folder: Path, example: tuple[str, str, str]) -> Path:
    """A folder that holds the example as a world."""
    language, encoding, text = example
    if language == "sh":
        return WORLDS / text.split()[-1]
    (folder / "world.toml").write_bytes(with_sections(text).encode(encoding))
    return folder


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.number)
def test_the_page_has_its_title(code: Code) -> None:
    first_line = (PAGES / f"{code.number}.md").read_text("utf-8").splitlines()[0]
    assert first_line == f"# {code.number}: {code.title}"


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.number)
def test_the_failing_example_fails_so_and_only_so(code: Code, tmp_path: Path) -> None:
    declarations, problems = load(world_of(tmp_path, examples(code)[0]), VOCABULARY)
    assert declarations is None
    assert {code} == {each.code for each in problems}


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.number)
def test_the_mended_example_loads(code: Code, tmp_path: Path) -> None:
    declarations, problems = load(world_of(tmp_path, examples(code)[1]), VOCABULARY)
    assert [] == list(problems)
    assert declarations is not None


def test_a_byte_order_mark_is_named(tmp_path: Path) -> None:
    (tmp_path / "world.toml").write_bytes(b"\xef\xbb\xbf" + LIGHTHOUSE.encode())
    declarations, problems = load(tmp_path, VOCABULARY)
    assert declarations is None
    assert ["the file begins with a byte-order mark"] == [each.what for each in problems]
