"""Where keys and values stand in a TOML text, in all its ways of writing them."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from worlds_in_toml import LIGHTHOUSE, VOCABULARY, WORLDS, with_sections

from wintering.storyworld import loads
from wintering.storyworld.positions import Positions

TEXT = '''# a comment with [brackets] = and "quotes"
top = 1
[a.b]   # another
c.d = "x # not a comment"
"quoted key" = 'it''s'
e = [ 1, # one
      [2, 3], { f = 4, "g.h" = """long
""quotes"" end""" } ]
when = 2149-10-02 07:32:00
[[rows]]
n = 1
[[rows]]
n = 2
[rows.inner]
m = 3
'''.replace("'it''s'", "'its'")


def at(path: tuple[str | int, ...], is_key: bool = False) -> tuple[int, int, str]:
    """Line, column and text of a path in TEXT."""
    positions = Positions(TEXT, "x.toml")
    span = positions.key(path) if is_key else positions.value(path)
    lines = TEXT.split("\n")[span.line - 1 : span.end_line]
    if len(lines) == 1:
        return span.line, span.column, lines[0][span.column - 1 : span.end_column - 1]
    last = lines[-1][: span.end_column - 1]
    return span.line, span.column, "\n".join([lines[0][span.column - 1 :], *lines[1:-1], last])


def test_keys_and_values() -> None:
    assert (2, 1, "top") == at(("top",), is_key=True)
    assert (2, 7, "1") == at(("top",))
    assert (3, 1, "[a.b]") == at(("a", "b"), is_key=True)
    assert (3, 1, "[a.b]") == at(("a",), is_key=True)
    assert (4, 3, "d") == at(("a", "b", "c", "d"), is_key=True)
    assert (4, 7, '"x # not a comment"') == at(("a", "b", "c", "d"))
    assert (5, 1, '"quoted key"') == at(("a", "b", "quoted key"), is_key=True)


def test_inside_lists_and_inline_tables() -> None:
    assert (6, 7, "1") == at(("a", "b", "e", 0))
    assert (7, 11, "3") == at(("a", "b", "e", 1, 1))
    assert (7, 17, "f") == at(("a", "b", "e", 2, "f"), is_key=True)
    assert (7, 32, '"""long\n""quotes"" end"""') == at(("a", "b", "e", 2, "g.h"))


def test_a_date_with_a_blank_in_it() -> None:
    assert (9, 8, "2149-10-02 07:32:00") == at(("a", "b", "when"))


def test_tables_in_a_row() -> None:
    assert (13, 5, "2") == at(("rows", 1, "n"))
    assert (14, 1, "[rows.inner]") == at(("rows", 1, "inner"), is_key=True)
    assert (15, 5, "3") == at(("rows", 1, "inner", "m"))


def test_what_is_not_there_is_placed_at_what_encloses_it() -> None:
    assert (3, 1, "[a.b]") == at(("a", "b", "missing"))
    assert (1, 1, "#") == at(("nowhere",))


def paths_of(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every path of a document's values."""
    pairs: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    if isinstance(value, list):
        pairs = list(enumerate(value))
    found = [path] if path else []
    for name, each in pairs:
        found += paths_of(each, (*path, name))
    return found


def test_every_value_of_the_bundled_worlds_is_found_where_it_stands() -> None:
    for world in ("eight_moons", "lighthouse"):
        text = (WORLDS / world / "world.toml").read_text("utf-8")
        data = tomllib.loads(text)
        positions = Positions(text, "world.toml")
        for path in paths_of(data):
            written = positions.text(path)
            if not written:  # a table by its heading has no text of its own
                assert "[" in text.split("\n")[positions.key(path).line - 1]
                continue
            value: Any = data
            for name in path:
                value = value[name]
            assert value == tomllib.loads("x = " + written)["x"]


SCRAPS = st.sampled_from(
    ["[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\n", "#", '"', "'", '"""', "'''", "\\", " ",
     "1", "nan", "-inf", "2149-10-02", "true", "person", "you", "place", "world",
     "a", "é", "\t", "\x00",
     "1e999", "0x", "laws", "use", "bond", "order", "belief"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(SCRAPS, max_size=40).map("".join)))
@settings(max_examples=300, deadline=None)
@example('"""""""""')  # an empty quoted key is no long text
def test_no_text_makes_it_raise(text: str) -> None:
    loads(text, VOCABULARY)
    Positions(text, "x.toml").value(("a", 0, "b"))


VALUES = st.recursive(
    st.one_of(
        st.integers(), st.floats(), st.booleans(), st.text("ab c\"'\\\n", max_size=8), st.dates(),
        st.sampled_from(["you", "ane", "shore", "tower", "sleeping", "wood", "kin"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["from", "to", "doing", "at", "trust", "x"]), inner, max_size=3
        ),
    ),
    max_leaves=6,
)  # fmt: skip


def written(value: Any) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, list):
        return "[" + ", ".join(written(each) for each in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {written(each)}" for name, each in value.items()) + " }"
    return str(value)


SECTIONS_AND_KEYS = st.sampled_from(
    [
        ("world", "id"), ("calendar", "start"), ("calendar", "moons"), ("climate", "tmax_c"),
        ("climate", "tmin_c"), ("ground", "stage_km"), ("place.shore", "east_km"),
        ("place.shore", "uses"), ("person.you", "age"), ("person.you", "role"),
        ("person.ane", "carries"), ("person.ane", "routine"), ("person.ane", "charge"),
        ("routine.village_day", "hours"), ("activity.resting", "work"), ("order", "eat"),
        ("memory.the_wreck", "kin"), ("belief.you", "boat_missing"), ("belief.shore", "x"),
        ("bond.you", "ane"), ("trace.you", "the_wreck"), ("laws", "use"), ("laws.weather", "lapse"),
        ("quality.patience", "low"), ("group.islanders", "within"), ("role.camp", "starts"),
    ]
)  # fmt: skip


@given(SECTIONS_AND_KEYS, VALUES)
@settings(max_examples=400, deadline=None)
def test_no_value_anywhere_makes_it_raise(where: tuple[str, str], value: Any) -> None:
    section, key = where
    text = with_sections(f"[{section}]\n{key} = {written(value)}\n", LIGHTHOUSE)
    with suppress(tomllib.TOMLDecodeError):
        tomllib.loads(text)
    declarations, problems = loads(text, VOCABULARY)
    assert (declarations is None) == problems.has_errors
    lines = text.split("\n")
    for each in problems:
        assert 1 <= each.span.line <= len(lines)
        assert 1 <= each.span.column <= len(lines[each.span.line - 1]) + 1
        assert "" not in (each.what, each.why, each.mend)


def test_the_scanner_stops_where_it_loses_its_way(tmp_path: Path) -> None:
    positions = Positions('a = 1\nb = "never closed\nc = 3\n', "x.toml")
    assert 1 == positions.value(("a",)).line
    assert 2 == positions.value(("b",)).line
