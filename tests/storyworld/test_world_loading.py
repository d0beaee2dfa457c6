"""What is wrong in a world.toml is told all at once, each with its place and a suggestion."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from worlds_in_toml import LIGHTHOUSE, VOCABULARY, WORLDS, with_sections, without_section

from wintering.diagnostics import Diagnostic
from wintering.storyworld import load, loads, parameters_of


def problems_of(text: str) -> list[Diagnostic]:
    declarations, problems = loads(text, VOCABULARY)
    assert (declarations is None) == problems.has_errors
    return list(problems)


def only_problem(text: str) -> Diagnostic:
    found = problems_of(text)
    assert 1 == len(found), [str(each) for each in found]
    return found[0]


@pytest.mark.parametrize("world", ["eight_moons", "lighthouse"])
def test_the_bundled_worlds_load_without_a_word(world: str) -> None:
    declarations, problems = load(WORLDS / world, VOCABULARY)
    assert [] == list(problems)
    assert declarations is not None
    assert world == declarations.id


def test_a_line_ending_of_windows_changes_nothing() -> None:
    windows, problems = loads(LIGHTHOUSE.replace("\n", "\r\n"), VOCABULARY)
    plain, _ = loads(LIGHTHOUSE, VOCABULARY)
    assert [] == list(problems)
    assert plain == windows


def test_declarations_survive_pickling() -> None:
    declarations, _ = loads(LIGHTHOUSE, VOCABULARY)
    assert declarations == pickle.loads(pickle.dumps(declarations))


def test_all_problems_come_at_once_in_order_of_place() -> None:
    text = with_sections(
        '[place.shore]\nname = 3\neast_km = 0.4\nnorth_km = nan\nheight_m = 2.0\nuses = ["wod"]\n'
        '[quality.patience]\nname = "patience"\nstrat = 1\n'
    )
    found = problems_of(text)
    assert ["WLD006", "WLD007", "WLD008", "WLD004"] == [each.code.number for each in found]
    assert sorted(each.span.line for each in found) == [each.span.line for each in found]


def test_a_wrong_value_is_placed_on_the_value() -> None:
    problem = only_problem(with_sections('[quality.patience]\nname = "p"\nstart   =   2e30\n'))
    line = with_sections('[quality.patience]\nname = "p"\nstart   =   2e30\n').splitlines()[
        problem.span.line - 1
    ]
    assert "start   =   2e30" == line
    assert (13, 17) == (problem.span.column, problem.span.end_column)
    assert "'start' is 2e30" == problem.what


def test_an_unknown_key_names_the_one_that_was_meant() -> None:
    problem = only_problem(with_sections('[quality.patience]\nname = "patience"\ndrfit = 0.1\n'))
    assert "did you mean 'drift'?" == problem.mend
    assert 1 == problem.span.column


def test_an_unknown_section_names_the_one_that_was_meant() -> None:
    problem = only_problem(LIGHTHOUSE + '\n[memry.x]\nname = "x"\n')
    assert "did you mean 'memory'?" == problem.mend


def test_a_name_of_another_kind_is_told_as_such() -> None:
    problem = only_problem(with_sections("[belief.you]\nshore = 1.0\n"))
    assert "WLD009" == problem.code.number
    assert "'shore' is a place; here stands a fact." == problem.why


def test_a_routine_that_names_an_unknown_activity_is_placed_inside_its_entry() -> None:
    text = with_sections(
        '[routine.village_day]\nhours = [\n  { from = 0, to = 24, doing = "traiding" },\n]\n'
    )
    problem = only_problem(text)
    assert (
        '  { from = 0, to = 24, doing = "traiding" },' == text.splitlines()[problem.span.line - 1]
    )
    assert (32, 42) == (problem.span.column, problem.span.end_column)
    assert "did you mean 'trading'?" == problem.mend


def test_nobody_else_may_take_the_place_of_you() -> None:
    found = problems_of(without_section("[person.you]"))
    assert "WLD012" in {each.code.number for each in found}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("not", "WLD011"),
        ("TURNS", "WLD011"),
        ("places", "WLD011"),
        ("3rd", "WLD011"),
        ("Boat", "WLD011"),
        ('"a b"', "WLD011"),
        ("cold", "WLD010"),
        ("reason_cold", "WLD010"),
        ("ane", "WLD010"),
        ("eat_full", "WLD010"),
    ],
)
def test_a_name_that_cannot_be_given(name: str, code: str) -> None:
    problem = only_problem(LIGHTHOUSE + f'\n[fact.{name}]\nname = "x"\n')
    assert code == problem.code.number


def test_a_number_of_thousands_of_digits_is_an_error_like_others() -> None:
    long = "9" * 5000
    assert [] != problems_of(with_sections(f'[quality.patience]\nname = "p"\nstart = {long}\n'))
    huge = "9" * 400
    problem = only_problem(with_sections(f'[quality.patience]\nname = "p"\nstart = {huge}\n'))
    assert "WLD007" == problem.code.number


def test_depth_without_end_is_an_error_like_others() -> None:
    assert ["WLD003"] == [each.code.number for each in problems_of("x = " + "[" * 100_000)]


def test_a_file_that_breaks_off_is_placed_at_its_end() -> None:
    problem = only_problem("[world]\nid = 'x'\nname = \n\n")
    assert "WLD003" == problem.code.number
    assert 3 == problem.span.line


def test_a_law_is_set_and_its_bounds_hold() -> None:
    declarations, _ = loads(LIGHTHOUSE + "\n[laws.weather]\nlapse = 5\n", VOCABULARY)
    assert declarations is not None
    assert {"weather_lapse": 5.0} == dict(parameters_of(declarations, VOCABULARY).items())
    problem = only_problem(LIGHTHOUSE + "\n[laws.weather]\nlapse = 50\n")
    assert "it must lie from 0 to 12 K/km." == problem.why
    assert "did you mean 'lapse'?" == only_problem(LIGHTHOUSE + "\n[laws.weather]\nlaps = 5\n").mend
    assert (
        "did you mean 'weather'?" == only_problem(LIGHTHOUSE + "\n[laws.wether]\nlapse = 5\n").mend
    )


def test_the_laws_in_use() -> None:
    declarations, _ = loads(LIGHTHOUSE + '\n[laws]\nuse = ["sky"]\n', VOCABULARY)
    assert declarations is not None
    assert ("sky",) == declarations.laws_used
    assert "WLD008" == only_problem(LIGHTHOUSE + '\n[laws]\nuse = ["skie"]\n').code.number


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    declarations, problems = load(tmp_path / "nowhere", VOCABULARY)
    assert declarations is None
    assert ["WLD001"] == [each.code.number for each in problems]


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "world.toml").mkdir()
    _, problems = load(tmp_path, VOCABULARY)
    assert ["WLD001"] == [each.code.number for each in problems]
