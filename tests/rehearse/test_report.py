"""The page of a run, and what is said of two."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from rehearse.run_samples import asked, ran
from story.samples import tiny
from wintering.rehearse.report.against import changes
from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.nearest import nearest
from wintering.rehearse.report.pieces import table
from wintering.rehearse.report.writing import write_report
from wintering.rehearse.runs.running import rehearse
from wintering.story.living import PlainHours

LIVES = 30
EMPTY = {"meta", "use", "path", "br"}  # elements that have no end of their own


def plain_hours() -> PlainHours:
    return PlainHours(tiny().tables, tiny().sizes)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "run"
    ran(out=folder, lives=LIVES, policies="random,careful", turns=True)
    return folder


@pytest.fixture(scope="module")
def html(run: Path) -> str:
    return write_report(run, tiny(), plain_hours()).read_text(encoding="utf-8")


class Page(HTMLParser):
    """What stands on a page: its elements, and whether each that begins also ends."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            assert tag == self.open.pop()

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_the_page_is_whole_html_whose_names_are_its_own(html: str) -> None:
    page = Page(html)
    assert [] == page.open
    names = Counter(each["id"] for _, each in page.elements if "id" in each)
    assert [] == [name for name, times in names.items() if times > 1]
    pointed = [each["href"] for each in page.all("a")]
    pointed += [each["xlink:href"] for each in page.all("use")]
    assert set() == {each[1:] for each in pointed if each} - set(names)
    labels = [each["aria-labelledby"] for _, each in page.elements if "aria-labelledby" in each]
    assert set() == set(labels) - set(names)


def test_the_page_asks_nothing_of_any_network(html: str) -> None:
    page = Page(html)
    assert [] == [tag for tag in ("link", "img", "iframe", "object") if page.all(tag)]
    assert [] == [each for each in page.all("script") if each.get("src")]
    assert [] == re.findall(r"url\((?!#)", html)
    fetched = re.findall(r'(?:src|href)="(https?:[^"]*)"', html)
    assert [] == fetched


def test_everything_a_screen_reader_needs_is_said(html: str) -> None:
    page = Page(html)
    assert "en" == page.all("html")[0]["lang"]
    assert len(page.all("table")) == len(page.all("caption"))
    assert [] == [each for each in page.all("th") if each.get("scope") not in ("col", "row")]
    pictures = page.all("svg")
    assert len(pictures) > 4
    assert [] == [each for each in pictures if each.get("role") != "img"]
    assert len(pictures) == len(page.all("figcaption")) == len(page.all("figure"))
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_pictures_take_their_colours_from_the_page(html: str) -> None:
    assert "prefers-color-scheme: dark" in html
    assert "var(--ink)" in html
    assert "var(--series1)" in html
    body = html.partition("<body>")[2]
    assert [] == re.findall(r"#0[0-9a-f]0[0-9a-f]0[0-9a-f]\b", body)


def test_every_section_of_a_report_is_there(html: str) -> None:
    anchors = [each["id"] for each in Page(html).all("section")]
    assert ["endings", "survival", "causes", "bands", "bonds", "map", "pace", "repetition",
            "matter", "scenes", "choices", "never", "hours"] == anchors  # fmt: skip


def test_a_life_is_never_far_from_its_command(html: str) -> None:
    assert len(re.findall(r"wintering read tiny --seed \d+ --policy (?:random|careful)", html)) > 9


def test_the_same_run_is_the_same_page(run: Path, html: str) -> None:
    again = write_report(run, tiny(), plain_hours())
    assert html == again.read_text(encoding="utf-8")
    assert [] == list(run.glob("report*.unfinished"))


def test_what_authors_write_is_shown_and_never_obeyed() -> None:
    told = table("<i>", ("<b>", "x"), [("<script>alert(1)</script>", 'a"&b')]).html
    assert "<script>" not in told
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in told
    assert "a&quot;&amp;b" in told


def test_what_nobody_reached_says_what_kept_it_out(run: Path) -> None:
    world = tiny()
    lives = RunLives(run)
    told = {row["knot"] for row in lives.rows("scenes", ["knot"])}
    never = [knot for knot in world.storylets if knot not in told]
    assert never
    found, asked_lives = nearest(lives, world, plain_hours(), never, lives=8)
    assert 8 == asked_lives
    for one in found.values():
        assert one.blocks or world.storylets[one.knot].offer is None
        assert one.life in lives.by_number


def test_a_run_against_itself_has_not_changed(run: Path) -> None:
    lives = RunLives(run)
    found = changes(lives, lives)
    assert found
    assert not any(each.is_beyond_chance for each in found)
    assert all(each.before == each.now for each in found)


def test_what_changed_is_found_and_little_else(run: Path, tmp_path: Path) -> None:
    # Lives left after half as many turns: they are shorter, and that is beyond chance.
    shorter = tmp_path / "shorter"
    rehearse(asked(out=shorter, lives=LIVES, policies="random,careful", turns_at_most=3))
    found = changes(RunLives(shorter), RunLives(run))
    beyond = {(each.what, each.policy) for each in found if each.is_beyond_chance}
    assert {("turns", "random"), ("turns", "careful")} <= beyond
    assert not {each for each in beyond if each[0].startswith("dies of")}


def test_another_seed_of_the_same_world_is_no_change(run: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    rehearse(asked(out=other, lives=LIVES, policies="random,careful", seed=99))
    found: list[Any] = changes(RunLives(other), RunLives(run))
    assert not any(each.is_beyond_chance for each in found)
