"""The page of a run, and what is said of two."""

from __future__ import annotations

import re
import tracemalloc
from collections import Counter
from html.parser import HTMLParser
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from rehearse.run_samples import asked, ran
from story.samples import tiny
from wintering.rehearse.data.columns import pack
from wintering.rehearse.data.folder import RunFolder, parts_of, read_about, table_file
from wintering.rehearse.report.against import changes
from wintering.rehearse.report.country import nearby
from wintering.rehearse.report.endings import in_words
from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.nearest import Askings, Nearest, askings, told_most
from wintering.rehearse.report.pieces import command, table
from wintering.rehearse.report.reach import choices_of, scenes, what_choices_change
from wintering.rehearse.report.reasons import missing
from wintering.rehearse.report.writing import write_report
from wintering.rehearse.runs.running import rehearse
from wintering.story.living import PlainHours
from wintering.story.why.conditions import Failing
from wintering.story.why.silences import Block

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


def test_what_can_be_scrolled_can_be_reached_by_the_keyboard_and_has_a_name(html: str) -> None:
    boxes = [each for each in Page(html).all("div") if each.get("class") in ("wide", "plot")]
    assert len(boxes) > 10
    assert {("0", "group")} == {(each["tabindex"], each["role"]) for each in boxes}
    assert all(each["aria-label"] for each in boxes)


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_words_and_lines_stand_out_from_the_paper_in_both_themes(html: str, theme: int) -> None:
    declared = re.findall(r":root \{(.*?)\}", html, re.DOTALL)
    assert 2 == len(declared)
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", declared[theme]))
    assert 12 == len(colours)
    for paper in ("paper", "wash"):
        for words in ("ink", "soft", "link"):
            assert contrast(colours[words], colours[paper]) >= 4.5  # WCAG 2.2, 1.4.3 (AA)
        for series in (f"series{number}" for number in range(1, 7)):
            assert contrast(colours[series], colours[paper]) >= 3.0  # WCAG 2.2, 1.4.11


def test_a_command_of_hundreds_of_choices_is_folded_and_whole() -> None:
    line = f"wintering read tiny --seed 1 --choices {','.join(['12'] * 300)}"
    page = Page(command(line).html)
    assert ["details", "summary", "code"] == [tag for tag, _ in page.elements]
    assert f"<code>{line}</code>" in command(line).html
    assert "<code>wintering read tiny</code>" == command("wintering read tiny").html


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


def test_what_lives_die_of_is_told_in_words() -> None:
    assert "tent fire" == in_words("reason_tent_fire")
    assert "home" == in_words("home")


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
    told = {row["knot"] for row in lives.groups("scenes", ["knot"], [("life", "count")])}
    never = [knot for knot in world.storylets if knot not in told]
    assert never
    found, asked_lives = askings(lives, world, plain_hours(), never, lives=8)
    assert 8 == asked_lives
    assert found
    for knot, one in found.items():
        assert one.nearest is not None
        assert one.nearest.life in lives.by_number
        assert one.nearest.blocks or world.storylets[knot].offer is None
        assert all(1 <= each.times <= one.times for each in one.missing.values())
        kept = {part.said for block in one.nearest.blocks for part in block.failing or (block,)}
        assert {each.said for each in one.never} <= kept


def test_what_was_never_so_keeps_a_scene_out_wherever_it_was_nearest() -> None:
    def asking(day: int, **short: float | None) -> Nearest:
        parts = tuple(
            Failing(f"{name} > 1", name, "<", f"{1 - (by or 0)}", "1", by, ())
            for name, by in short.items()
        )
        return Nearest(0, day, 0, (Block("when", "all", "", failing=parts),))

    found = Askings()
    for one in (asking(1, green=0.5, light=0.2), asking(2, green=0.25), asking(3, green=None)):
        found.add(one)
    assert ["green > 1"] == [each.said for each in found.never]
    assert (3, 0.25) == (found.never[0].times, found.never[0].short)
    assert "green > 1 (asked 3 times; nearest 0.75, short by 0.25)" == missing(found.never[0])
    assert found.nearest is not None
    assert 2 == found.nearest.day  # by a quarter; on day 3 by what is no number


def test_the_nearer_map_shows_where_most_hours_are_spent_and_nothing_farther() -> None:
    at = {"camp": (0.0, 0.0), "spring": (0.5, 0.5), "hill": (1.0, 0.0), "city": (-30.0, 20.0)}
    assert {"camp", "spring"} == nearby(at, {"camp": 80, "spring": 15, "hill": 3, "city": 2})
    spent = {"camp": 80, "spring": 0, "hill": 15, "city": 5}
    assert {"camp", "spring", "hill"} == nearby(at, spent)
    assert set(at) == nearby(at, {"camp": 50, "spring": 0, "hill": 0, "city": 50})
    assert set() == nearby({}, {})


def test_the_lives_asked_are_those_that_were_told_most_between_them(run: Path) -> None:
    lives = RunLives(run)
    told: dict[int, set[str]] = {row["life"]: set() for row in lives.lives}
    for row in lives.groups("scenes", ["life", "knot"], [("life", "count")]):
        told[row["life"]].add(row["knot"])
    everything = set().union(*told.values())
    for many in (1, 2, 3):
        chosen = told_most(lives, many)
        assert many == len(set(chosen))
        best = max(len(set().union(*(told[life] for life in some)))
                   for some in combinations(told, many))  # fmt: skip
        # Choosing the best next one comes near the best of all: Nemhauser et al. (1978).
        assert len(set().union(*(told[life] for life in chosen))) >= 0.632 * best
    assert everything == set().union(*(told[life] for life in told_most(lives, 12)))
    assert sorted(told) == told_most(lives, LIVES + 5)


def test_what_the_report_holds_hardly_grows_with_the_lives(run: Path, tmp_path: Path) -> None:
    once, many = held_at_most(run), held_at_most(repeated(run, 12, tmp_path / "many"))
    # A row a life is held, and the numbers that its curves are drawn of: some 3 kB.
    assert many - once < 11 * LIVES * 4_000


def repeated(run: Path, times: int, folder: Path) -> Path:
    """A run whose lives are those of another, several times over."""
    about = read_about(run)
    tables = about.pop("tables")
    new = RunFolder.begin(folder, about, tuple(tables))
    first = 0
    for _ in range(times):
        for part in parts_of(run):
            rows: dict[str, dict[str, list[Any]]] = {}
            for name in tables:
                rows[name] = pq.read_table(table_file(run, name, part)).to_pydict()
                rows[name]["life"] = [each - part.first + first for each in rows[name]["life"]]
            new.put(first, part.lives, [pack(rows)], {})
            first += part.lives
    new.close()
    return folder


def held_at_most(folder: Path) -> int:
    """The most bytes that reading a run for its report takes at once, pictures aside."""
    tracemalloc.start()
    try:
        lives = RunLives(folder)
        lives.replay(0)
        chosen = choices_of(lives)
        what_choices_change(lives, chosen)
        scenes(lives, tiny())
        told_most(lives, 4)
        changes(lives, lives)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


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
