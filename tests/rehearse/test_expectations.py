"""What a file of expectations says of a run's lives, whose rows are written here by hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from wintering.diagnostics import AuthorFault
from wintering.rehearse.data.columns import TABLES, no_rows, pack
from wintering.rehearse.data.folder import RunFolder
from wintering.rehearse.expectations.holding import Held, held
from wintering.rehearse.expectations.reading import read_expectations
from wintering.rehearse.expectations.telling import as_data, lines
from wintering.story.opening import open_world
from wintering.story.world import World

WORLDS = Path(__file__).parents[2] / "src" / "wintering" / "worlds"
LIVES = 100


@cache
def world() -> World:
    return open_world(WORLDS / "lighthouse")


def scene() -> str:
    return world().knots[0]


def ending() -> str:
    return next(iter(world().endings.values()))


def filled(table: str, **values: Any) -> dict[str, object]:
    """A row, blank but for what is given."""
    blank: dict[str, object] = {}
    for column in TABLES[table].columns:
        kinds: dict[str, object] = {"name": "x", "text": "x", "int16s": [0, 1], "float": 0.0}
        blank[column.name] = None if column.may_lack else kinds.get(column.kind, 0)
    return {**blank, **values}


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A hundred lives: 30 come to the ending, 10 are told the scene, weight 50 + n / 100 kg."""
    rows = no_rows()

    def put(table: str, **values: Any) -> None:
        for column, value in filled(table, **values).items():
            rows[table][column].append(value)

    for life in range(LIVES):
        policy = "careful" if life % 2 == 0 else "random"
        ends = ending() if life < 30 else None
        put("lives", life=life, seed=1000 + life, policy=policy, ending=ends, words=200,
            words_again=life % 10)  # fmt: skip
        if life < 10:
            put("scenes", life=life, knot=scene())
        put("moons", life=life, moon=1, is_last=0, weight_kg=50.0 + life / 100.0)
        put("moons", life=life, moon=2, is_last=1, weight_kg=9.0)
    folder = RunFolder.begin(tmp_path / "run", {"world": "lighthouse"}, tuple(TABLES))
    folder.put(0, LIVES, [pack(rows)], {})
    folder.finish("whole", {})
    folder.close()
    return tmp_path / "run"


def judged(run: Path, text: str) -> Held:
    file = run.parent / "expect.toml"
    file.write_text(text, encoding="utf-8")
    (one,) = held(read_expectations(file, world()), run)
    return one


@pytest.mark.parametrize(
    ("bounds", "verdict", "off"),
    [
        ("least = 0.3", "holds", 0.0),
        ("least = 0.25\nmost = 0.35", "holds", 0.0),
        ("least = 0.35", "in doubt", 0.05),  # the interval of 30 of 100 reaches to 0.396
        ("least = 0.45", "fails", 0.15),
        ("most = 0.2", "fails", 0.1),  # and down to 0.219
    ],
)
def test_a_share_fails_only_beyond_chance(run: Path, bounds: str, verdict: str, off: float) -> None:
    one = judged(run, f'[[share]]\nending = "{ending()}"\n{bounds}\n')
    assert verdict == one.verdict
    assert 0.3 == one.figure
    assert abs(off - one.off) < 1e-9


def test_a_policy_counts_its_own_lives_alone(run: Path) -> None:
    one = judged(run, f'[[share]]\nscene = "{scene()}"\npolicy = "random"\nmost = 0.5\n')
    assert (5 / 50, 50) == (one.figure, one.lives)


def test_lives_that_show_a_fault_are_named_by_their_seed(run: Path) -> None:
    too_few = judged(run, f'[[share]]\nending = "{ending()}"\nleast = 0.9\n')
    too_many = judged(run, f'[[share]]\nending = "{ending()}"\nmost = 0.01\n')
    assert ["--seed 1030", "--seed 1031", "--seed 1032"] == _seeds(too_few)
    assert ["--seed 1000", "--seed 1001", "--seed 1002"] == _seeds(too_many)


def _seeds(one: Held) -> list[str]:
    return [f"--seed {each.split('--seed ')[1].split()[0]}" for each in one.replays]


def test_reach_asks_for_so_many_lives_of_this_run(run: Path) -> None:
    assert "holds" == judged(run, f'[[reach]]\nscene = "{scene()}"\nlives = 10\n').verdict
    fails = judged(run, f'[[reach]]\nscene = "{scene()}"\nlives = 12\n')
    assert "fails" == fails.verdict
    assert "off by 2 lives" in "\n".join(lines(fails))


def test_repetition_is_the_mean_share_of_words_told_again(run: Path) -> None:
    one = judged(run, "[[repetition]]\nmost = 0.03\n")
    assert "holds" == one.verdict
    assert one.figure is not None
    assert abs(4.5 / 200 - one.figure) < 1e-9
    worst = judged(run, "[[repetition]]\nmost = 0.001\n")
    assert ["--seed 1009", "--seed 1019", "--seed 1029"] == _seeds(worst)


def test_a_curve_reads_only_lives_that_saw_the_moon_out(run: Path) -> None:
    one = judged(run, '[[curve]]\nnumber = "weight_kg"\nmoon = 1\nleast = 50.4\nmost = 50.6\n')
    assert ("holds", LIVES) == (one.verdict, one.lives)
    assert one.figure is not None
    assert abs(50.495 - one.figure) < 1e-9
    none = judged(run, '[[curve]]\nnumber = "weight_kg"\nmoon = 2\nleast = 1\n')
    assert ("fails", None) == (none.verdict, none.figure)
    assert "no life of this run" in "\n".join(lines(none))


def test_a_quantile_other_than_the_median(run: Path) -> None:
    one = judged(run, '[[curve]]\nnumber = "weight_kg"\nmoon = 1\nat = 0.1\nmost = 50.2\n')
    assert one.figure is not None
    assert abs(50.099 - one.figure) < 1e-9


def test_data_has_no_number_without_end(run: Path) -> None:
    none = judged(run, '[[curve]]\nnumber = "weight_kg"\nmoon = 2\nleast = 1\n')
    assert [None, None] == as_data(none)["interval"]


@pytest.mark.parametrize(
    ("text", "code", "line", "said"),
    [
        ('[[share]]\nscene = "no_such"\nleast = 0.1\n', "REH023", 2, "no scene called 'no_such'"),
        ('[[share]]\nending = "deth"\nleast = 0.1\n', "REH023", 2, "no ending called"),
        ('[[curve]]\nnumber = "weigth_kg"\nmoon = 1\nmost = 1\n', "REH023", 2, "no number"),
        ("[[shares]]\nleast = 0.1\n", "REH021", 1, "section 'shares'"),
        ('[[share]]\nplace = "{place}"\nleest = 0.1\nmost = 1\n', "REH021", 3, "key 'leest'"),
        ('[[share]]\nplace = "{place}"\n', "REH022", 1, "least or most"),
        ("[[share]]\nleast = 0.1\n", "REH022", 1, "ending or cause or scene or place"),
        ('[[share]]\nplace = "{place}"\nleast = 2\n', "REH022", 3, "out of its range"),
        ('[[share]]\nplace = "{place}"\nleast = nan\n', "REH022", 3, "out of its range"),
        ('[[share]]\nplace = "{place}"\nleast = "a"\n', "REH022", 3, "no number"),
        ('[[share]]\nplace = "{place}"\nleast = 0.9\nmost = 0.1\n', "REH022", 3, "least is 0.9"),
        ('[[reach]]\nscene = "{scene}"\nlives = 0\n', "REH022", 3, "out of its range"),
        ('[[reach]]\nscene = "{scene}"\nlives = true\n', "REH022", 3, "whole number"),
        ('[[curve]]\nnumber = "weight_kg"\nleast = 1\n', "REH022", 1, "moon"),
        ('[share]\nplace = "{place}"\nleast = 0.1\n', "REH022", 1, "no list"),
        ('[[share]]\nplace = "{place}"\nscene = "{scene}"\nmost = 0.1\n', "REH022", 3, "at once"),
        ("", "REH022", 1, "nothing is expected"),
        ("[[share\n", "REH020", 1, ""),
    ],
)
def test_what_no_expectation_can_say_is_refused_with_its_place(
    tmp_path: Path, text: str, code: str, line: int, said: str
) -> None:
    place = world().lists["places"][0]
    file = tmp_path / "expect.toml"
    file.write_text(text.replace("{place}", place).replace("{scene}", scene()), encoding="utf-8")
    with pytest.raises(AuthorFault) as found:
        read_expectations(file, world())
    first = found.value.diagnostics[0]
    assert (code, line) == (first.code.number, first.span.line)
    assert said in first.what


def test_bytes_that_are_no_text_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "expect.toml"
    for write in (lambda: None, lambda: file.write_bytes(b"\xff\xfe")):
        write()
        with pytest.raises(AuthorFault) as found:
            read_expectations(file, world())
        assert "REH020" == found.value.diagnostics[0].code.number


def test_everything_wrong_is_said_at_once(tmp_path: Path) -> None:
    file = tmp_path / "expect.toml"
    file.write_text('[[share]]\nleast = 3\n[[reach]]\nscene = "no"\n[[x]]\n', encoding="utf-8")
    with pytest.raises(AuthorFault) as found:
        read_expectations(file, world())
    assert {"REH021", "REH022", "REH023"} == {each.code.number for each in found.value.diagnostics}
