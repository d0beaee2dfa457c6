"""The pages of expectations: their examples do what the pages say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wintering.diagnostics import AuthorFault
from wintering.rehearse.expectations import codes
from wintering.rehearse.expectations.reading import read_expectations
from wintering.story.opening import open_world

ROOT = Path(__file__).parents[2]
WORLD = ROOT / "src" / "wintering" / "worlds" / "lighthouse"
ALL = (codes.UNREADABLE, codes.UNKNOWN_KEY, codes.BAD_VALUE, codes.UNKNOWN_NAME)
_EXAMPLE = re.compile(r"## (Fails|Mended)\n\n```toml\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.number)
def test_the_example_fails_with_its_code_and_the_mended_one_is_read(
    code: codes.Code, tmp_path: Path
) -> None:
    page = (ROOT / "docs" / "errors" / f"{code.number}.md").read_text(encoding="utf-8")
    examples = dict(_EXAMPLE.findall(page))
    world = open_world(WORLD)
    file = tmp_path / "expect.toml"
    file.write_text(examples["Fails"], encoding="utf-8")
    with pytest.raises(AuthorFault) as found:
        read_expectations(file, world)
    assert [code.number] == [each.code.number for each in found.value.diagnostics]
    file.write_text(examples["Mended"], encoding="utf-8")
    assert 1 == len(read_expectations(file, world))


def test_what_docs_expect_shows_can_be_expected_of_the_lighthouse(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "expect.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    file = tmp_path / "expect.toml"
    file.write_text(shown, encoding="utf-8")
    assert 4 == len(read_expectations(file, open_world(WORLD)))
