"""Diagnostics as they reach a person and a program."""

import json

import pytest

from wintering.diagnostics import (
    AuthorFault,
    Code,
    Diagnostics,
    Span,
    nearest,
    render_json,
    render_terminal,
)

CODE = Code("INK012", "unknown knot")
WARNING = Code("INK099", "a thing to know", "warning")


def one(column: int = 8, length: int = 5) -> Diagnostics:
    found = Diagnostics()
    found.add(
        CODE,
        Span.at("scenes/winter.ink", 2, column, length),
        "there is no knot called 'cellr'",
        "a divert must name a knot, stitch or label in this story.",
        "did you mean 'cellar'?",
    )
    return found


def test_the_terminal_shows_place_line_mark_reason_and_remedy() -> None:
    shown = render_terminal(one(), {"scenes/winter.ink": "first\n    -> cellr\n"})
    assert [
        "scenes/winter.ink:2:8: error INK012: there is no knot called 'cellr'",
        "    2 |     -> cellr",
        "      |        ^^^^^",
        "  why:  a divert must name a knot, stitch or label in this story.",
        "  mend: did you mean 'cellar'?",
    ] == shown.splitlines()


def test_a_tab_before_the_fault_stays_a_tab_under_it() -> None:
    shown = render_terminal(one(2, 2), {"scenes/winter.ink": "x\n\t-> y"}).splitlines()
    assert "      | \t^^" == shown[2]


def test_a_long_line_is_shown_about_the_fault() -> None:
    line = "a" * 5000 + "cellr" + "b" * 5000
    shown = render_terminal(one(5001), {"scenes/winter.ink": "x\n" + line}).splitlines()
    mark = shown[2].index("^")
    assert "cellr" == shown[1][mark : mark + 5]
    assert max(len(each) for each in shown) < 140


def test_a_file_that_is_not_at_hand_shows_no_excerpt() -> None:
    assert 3 == len(render_terminal(one(), {}).splitlines())


def test_programs_get_the_same_fields() -> None:
    (row,) = json.loads(render_json(one()))
    assert ("INK012", "error", 2, 8, 13) == (
        row["code"],
        row["severity"],
        row["line"],
        row["column"],
        row["end_column"],
    )


def test_problems_are_read_in_order_of_place_and_once_each() -> None:
    found = one()
    found.extend(one())
    found.add(WARNING, Span.at("a.ink", 9, 1), "w", "y", "m")
    found.add(CODE, Span.at("a.ink", 1, 1), "e", "y", "m")
    assert ["a.ink:1:1", "a.ink:9:1", "scenes/winter.ink:2:8"] == [str(d.span) for d in found]


def test_a_warning_alone_stops_nothing_and_an_error_does() -> None:
    warned = Diagnostics()
    warned.add(WARNING, Span.of_file("a.ink"), "w", "y", "m")
    warned.raise_if_errors()
    with pytest.raises(AuthorFault, match="no knot called"):
        one().raise_if_errors()


def test_the_nearest_name_is_found_whatever_its_case_and_a_far_one_is_not() -> None:
    assert "Bellamy" == nearest("belamy", ["Bellamy", "lexa"])
    assert nearest("xyz", ["Bellamy", "lexa"]) is None
