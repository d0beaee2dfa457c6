"""The docs: links that lead somewhere, generated pages as their declarations say, a page a code."""

import re
from pathlib import Path

import pytest

from wintering.players.docs.errors_index import every_code
from wintering.players.docs.pages import PAGES, stale_pages

ROOT = Path(__file__).parents[2]
WRITTEN = sorted(
    [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")],
    key=lambda path: path.as_posix(),
)
_LINK = re.compile(r"\]\(([^)#\s]+)(#[^)]*)?\)")


@pytest.mark.parametrize("page", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = [match[0] for match in _LINK.findall(page.read_text(encoding="utf-8"))]
    gone = [each for each in targets if "://" not in each and not (page.parent / each).exists()]
    assert gone == []


def test_generated_pages_are_what_their_declarations_say() -> None:
    assert stale_pages() == []
    assert len(PAGES) >= 3


@pytest.mark.parametrize("code", every_code(), ids=lambda code: code.number)
def test_every_code_has_its_page(code: object) -> None:
    number, title = getattr(code, "number"), getattr(code, "title")  # noqa: B009
    page = ROOT / "docs" / "errors" / f"{number}.md"
    assert page.is_file(), f"{page} is missing ({title})"
    assert page.read_text(encoding="utf-8").startswith(f"# {number}")


def test_the_readme_opens_with_its_two_commands_and_a_picture() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    opening = text.split("\n## ")[0]
    assert "$ make play\n$ make test\n" in opening
    assert "docs/pictures/eight_moons.svg" in opening
