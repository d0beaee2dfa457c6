"""The language server's parts by themselves: positions, what is written, outlines, projects."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, Range

from wintering.players.cli.arguments import parser
from wintering.players.docs.pages import DOCS
from wintering.players.lsp.files import Snapshot, path_of
from wintering.players.lsp.outline import folds, ink_parts, symbols
from wintering.players.lsp.projects import Project, project_of
from wintering.players.lsp.tag_words import tag_words
from wintering.players.lsp.text import UTF8, UTF16, UTF32, Text
from wintering.players.lsp.writing import Call, writing

# "a", "é", "\U0001d11e" and "x": 1, 2, 4 and 1 bytes; 1, 1, 2 and 1 units of UTF-16.
LINE = "aé\U0001d11ex"


@pytest.mark.parametrize(
    ("encoding", "units"),
    [(UTF8, [0, 1, 3, 7, 8]), (UTF16, [0, 1, 2, 4, 5]), (UTF32, [0, 1, 2, 3, 4])],
)
def test_columns_are_counted_in_the_units_agreed_on(encoding: str, units: list[int]) -> None:
    text = Text(f"first\n{LINE}\n", encoding)
    for column, unit in enumerate(units, start=1):
        assert Position(1, unit) == text.position(2, column)
        assert (2, column) == text.place(Position(1, unit))


def test_a_position_beyond_the_text_is_its_end() -> None:
    text = Text("ab\nc")
    assert (1, 3) == text.place(Position(0, 99))
    assert (2, 2) == text.place(Position(99, 0))


def test_every_kind_of_line_end_is_one_line_end_and_no_other_sign_is() -> None:
    assert ["a", "b", "c\x0bd\u2028e", ""] == Text("a\r\nb\rc\x0bd\u2028e\n").lines


@given(
    st.text(alphabet="ab\né\U0001d11e", max_size=30),
    st.integers(0, 30),
    st.integers(0, 30),
    st.text(alphabet="xy\né\U0001d11e", max_size=5),
    st.sampled_from((UTF8, UTF16, UTF32)),
)
def test_an_edit_by_positions_is_that_edit_of_the_text(
    text: str, one: int, other: int, written: str, encoding: str
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    before = Text(text, encoding)

    def position(at: int) -> Position:
        line = text.count("\n", 0, at)
        return before.position(line + 1, at - (text.rfind("\n", 0, at) + 1) + 1)

    after = before.changed(Range(position(start), position(end)), written)
    assert text[:start] + written + text[end:] == after.text


@pytest.mark.parametrize(
    ("before", "kind", "word", "call"),
    [
        ("Plain prose (with brackets", "prose", "brackets", None),
        ("-> cel", "target", "cel", None),
        ("* [Go] -> knot.st", "target", "knot.st", None),
        ("<- thre", "target", "thre", None),
        ("~ x = fun(a, b", "logic", "b", Call("fun", 1)),
        ("{knows(lexa, fol", "logic", "fol", Call("knows", 1)),
        ("{knows(lexa, followed): Yes", "prose", "Yes", None),
        ("{seen || oth", "logic", "oth", None),
        ("{a|b", "prose", "b", None),
        ("Said {name} and we", "prose", "we", None),
        ('~ say("a, b", c', "logic", "c", Call("say", 1)),
        ("~ f(g(a, b), c", "logic", "c", Call("f", 1)),
        ("- knows(le", "logic", "le", Call("knows", 0)),
        ("# whe", "tag", "whe", None),
        ("# when: at(cam", "tag value", "cam", Call("at", 0)),
        ("* Go # lean: careful 2 * tr", "tag value", "tr", None),
        ("INCLUDE sce", "include", "sce", None),
        ("VA", "line", "VA", None),
        ("VAR x = so", "logic", "so", None),
    ],
)
def test_what_is_being_written_is_judged_by_the_line(
    before: str, kind: str, word: str, call: Call | None
) -> None:
    found = writing(before)
    assert (kind, word, call) == (found.kind, found.word, found.call)


def test_names_in_tags_are_found_and_words_of_the_tags_own_are_not() -> None:
    lines = [
        "# offer: Cut wood at the spring",
        "# arrive: waking, meeting(ane)",
        '# when: knows(you, fact) and name == "ane"',
        "# lean: careful 2 * trust(ane, you)",
        "# doing: walking to spring",
        "# doing: woodcutting for 4 hours",
        "# every: 3 days",
        "# needs: gate, gate.inner",
        "Prose # mood: ane",
    ]
    found = [(word.key, word.name) for word in tag_words("a.ink", lines)]
    expected = [
        ("arrive", "ane"),
        *(("when", name) for name in ("knows", "you", "fact", "and", "name")),
        *(("lean", name) for name in ("trust", "ane", "you")),
        ("doing", "walking"),
        ("doing", "spring"),
        ("doing", "woodcutting"),
        ("needs", "gate"),
        ("needs", "gate.inner"),
    ]
    assert expected == found


OUTLINED = """\
// The cellar and what is in it.
// Two lines.
VAR seen = 0
/* === not_a_knot
*/
=== cellar ===
- (top) Dark.
* (look) [Look]
= stairs
Up.

// Above the next.
=== function double(x)
~ return 2 * x
"""


def test_an_outline_holds_knots_with_what_is_in_them() -> None:
    text = Text(OUTLINED)
    found = symbols(ink_parts(text), text)
    assert ["seen", "cellar", "double"] == [each.name for each in found]
    assert ["top", "look", "stairs"] == [each.name for each in found[1].children or ()]
    assert Position(5, 4) == found[1].selection_range.start


def test_folds_end_before_what_is_said_of_the_next_part() -> None:
    text = Text(OUTLINED)
    found = {(each.start_line, each.end_line) for each in folds(ink_parts(text), text, "//")}
    assert {(0, 1), (5, 9), (8, 9), (12, 13)} == found


def test_a_file_belongs_to_the_outermost_story_that_includes_it(tmp_path: Path) -> None:
    texts = {
        "main.ink": "INCLUDE parts/a.ink\n",
        "parts/a.ink": "INCLUDE parts/b.ink\n",
        "parts/b.ink": "Words.\n",
        "parts/alone.ink": "Words.\n",
        "world/world.toml": "",
        "world/main.ink": "INCLUDE scenes/c.ink\n",
        "world/scenes/c.ink": "",
        "world/scenes/new.ink": "",
        "world/other/own.ink": "INCLUDE part.ink\n",
        "world/other/part.ink": "",
    }
    snapshot = Snapshot({tmp_path / name: text for name, text in texts.items()})

    def project(name: str) -> Project:
        return project_of(tmp_path / name, snapshot)

    story = Project(tmp_path, "main.ink")
    world = Project(tmp_path / "world", "main.ink", is_world=True)
    assert [story] * 3 == [project(each) for each in ("main.ink", "parts/a.ink", "parts/b.ink")]
    assert Project(tmp_path / "parts", "alone.ink") == project("parts/alone.ink")
    for name in ("world.toml", "main.ink", "scenes/c.ink", "scenes/new.ink"):
        assert world == project(f"world/{name}")
    assert Project(tmp_path / "world" / "other", "own.ink") == project("world/other/own.ink")


@pytest.mark.parametrize("uri", ["untitled:Untitled-1", "git:/a/b.ink", "", "file:///a%00b.ink"])
def test_what_is_no_file_has_no_path(uri: str) -> None:
    assert path_of(uri) is None


def test_a_path_may_hold_any_letter() -> None:
    assert Path("/a b/ü.ink") == path_of("file:///a%20b/%C3%BC.ink")


def test_the_settings_in_the_docs_can_be_read_and_start_the_server() -> None:
    text = (DOCS / "lsp.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"```(json|toml)\n(.*?)```", text, re.DOTALL))
    code = json.loads(blocks["json"])
    helix = tomllib.loads(blocks["toml"])["language-server"]["wintering"]
    for command, arguments in (
        (code["glspc.server.command"], code["glspc.server.commandArguments"]),
        (helix["command"], helix["args"]),
    ):
        assert "wintering" == command
        assert "lsp" == parser().parse_args(arguments).command
    assert 'cmd = { "wintering", "lsp" }' in text
    assert '("wintering" "lsp")' in text
