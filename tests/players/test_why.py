"""Asking why from the command line and the players: answers, refusals, no traceback."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.widgets import Static

from wintering.players.cli.codes import Refused
from wintering.players.cli.main import main
from wintering.players.cli.why import at_hour
from wintering.players.json_lines import play_json
from wintering.players.plain import play_plain
from wintering.players.sitting import Asked, Sitting, new_session, sit_down
from wintering.players.terminal.app import WinteringApp
from wintering.players.terminal.settings import Settings
from wintering.players.worlds import world_folder
from wintering.rehearse.data import reading
from wintering.rehearse.data.reading import KeptLife
from wintering.shelf.sqlite import SqliteStore

TURNS = 6


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    """A few turns of the lighthouse, kept."""
    store = SqliteStore(tmp_path / "lives.sqlite3")
    opened = sit_down(store, Asked(world="lighthouse", seed=3, life="ash"))
    for _ in range(TURNS):
        opened.choose(0)
    yield opened
    store.close()


def said(capsys: pytest.CaptureFixture[str], tmp_path: Path, *arguments: str) -> str:
    shelf = str(tmp_path / "lives.sqlite3")
    assert main(["--shelf", shelf, "why", *arguments]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("what", ["cold", "hunger", "core_c", "am I tired?"])
def test_a_kept_life_is_asked(
    what: str, sitting: Sitting, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(capsys, tmp_path, "ash", what).strip()


def test_an_author_sees_laws_and_choices(
    sitting: Sitting, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = said(capsys, tmp_path, "ash", "hunger", "--author", "--numbers")
    assert told.startswith("hunger, how hungry you are, fell from ")
    assert "the law feel_need" in told


def test_a_life_that_nobody_keeps_is_found_by_seed_and_policy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    where = ["lighthouse", "--seed", "3", "--policy", "careful", "core_c", "--author"]
    assert main(["why", *where, "--at", "1:6", "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert tree["field"] == "core_c"
    assert tree["now_hour"] == 30


def test_the_same_question_has_the_same_answer(capsys: pytest.CaptureFixture[str]) -> None:
    where = ["lighthouse", "--seed", "3", "--policy", "random", "hunger", "--author", "--at", "1"]
    answers: list[str] = []
    for _ in range(2):
        assert main(["why", *where]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    ("arguments", "code", "mend"),
    [
        (["ash", "hungrry"], "CLI009", "Did you mean 'hungry'?"),
        (["ash", "zzz"], "CLI009", "a scene or a decision"),
        (["ash", "cold", "--at", "soon"], "CLI013", "--at 40"),
        (["ash", "cold", "--at", "3:24"], "CLI013", "--at 40"),
        (["ash", "cold", "--at", "-1"], "CLI013", "--at 40"),
        (["ash", "cold", "--at", "999"], "CLI013", "leave --at out"),
        (["ash", "cold", "--at", "0:0"], "CLI013", "leave --at out"),
        (["ash", "cold", "--seed", "3"], "CLI009", "--policy careful"),
        (["ash", "trust nobody"], "CLI009", "trust[you]["),
        (["ash", "decision xyz"], "CLI009", "Decisions are: pass, "),
        (["ash", "decision gaate"], "CLI009", "Did you mean 'decision gate'?"),
        (["ash", "by_the_oil_stroe"], "CLI009", "'by_the_oil_store'?"),
        (["ash", "cold", "--patience", "0"], "CLI013", "--patience 4"),
        (["ash", "cold", "--patience", "many"], "CLI013", "--patience 4"),
        (["lighthouse", "cold", "--run", "nowhere"], "CLI009", "--policy careful"),
        (["lighthouse", "cold", "--run", "nowhere", "--life", "2"], "REH008", "--out"),
        (["lighthouse", "cold", "--seed", "3", "--policy", "carefull"], "REH001", "'careful'?"),
        (["lighthouse", "cold", "--seed", "3", "--policy", "curious"], "CLI009", "--life N"),
        (["ash", "cold", "--policy", "careful"], "CLI009", "--policy careful"),
        (["ahs", "cold"], "CLI002", "Did you mean 'ash'?"),
    ],
)
def test_what_is_asked_wrongly(
    arguments: list[str],
    code: str,
    mend: str,
    sitting: Sitting,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--shelf", str(tmp_path / "lives.sqlite3"), "why", *arguments]) == 2
    told = capsys.readouterr().err
    assert f"error {code}: " in told
    assert mend in told.split("  mend: ")[1]
    assert "Traceback" not in told


def test_what_names_nothing_is_said_of_a_question_that_names_something_too(
    sitting: Sitting, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf = str(tmp_path / "lives.sqlite3")
    assert main(["--shelf", shelf, "why", "ash", "trust", "nobody"]) == 2
    assert "nothing in this world goes by 'nobody'" in capsys.readouterr().err


def test_a_rehearsed_life_is_asked_by_its_number(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    choices = (0, 0, 1, 0)
    monkeypatch.setattr(reading, "life_of", lambda run, written: KeptLife(3, choices))
    where = ["why", "lighthouse", "hunger", "--author", "--json", "--run", "run", "--life", "12"]
    assert main(where) == 0
    tree = json.loads(capsys.readouterr().out)
    session = new_session(world_folder("lighthouse"), 3)
    for choice in choices:
        session.choose(choice)
    assert tree["now"] == session.course.life.hunger


def test_a_rehearsed_life_of_an_edited_world_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reading, "life_of", lambda run, written: KeptLife(3, (0, 77)))
    assert main(["why", "lighthouse", "cold", "--run", "run", "--life", "12"]) == 2
    told = capsys.readouterr().err
    assert "error CLI014: " in told
    assert "rehearse the world anew." in told


def test_a_life_is_asked_by_its_choices(capsys: pytest.CaptureFixture[str]) -> None:
    where = ["why", "lighthouse", "hunger", "--author", "--json", "--seed", "3"]
    assert main([*where, "--choices", "1,1,2,1"]) == 0
    session = new_session(world_folder("lighthouse"), 3)
    for choice in (0, 0, 1, 0):
        session.choose(choice)
    assert json.loads(capsys.readouterr().out)["now"] == session.course.life.hunger


def test_a_day_is_its_last_hour_unless_the_hour_is_told() -> None:
    assert at_hour("2") == 71
    assert at_hour("2:6") == 54
    with pytest.raises(Refused):
        at_hour("²")


def test_a_page_at_a_time_answers_too(sitting: Sitting) -> None:
    out = io.StringIO()
    play_plain(sitting, io.StringIO("w\nw hungry\nwhy zzz\nq\n"), out)
    told = out.getvalue()
    assert "w cold\n" in told
    assert "how hungry you are: " in told
    assert "'why zzz' is not a question that can be answered" in told


def test_a_program_is_answered_with_the_tree(sitting: Sitting) -> None:
    out = io.StringIO()
    play_json(sitting, io.StringIO("why hungry\nwhy zzz\n"), out)
    first, answered, refused = (json.loads(line) for line in out.getvalue().splitlines())
    assert answered["why"]["field"] == "hunger"
    assert {**answered, "why": None} == {**first, "why": None}
    assert "zzz" in refused["error"]


def test_a_reader_asks_in_their_own_words(sitting: Sitting) -> None:
    app = WinteringApp(sitting, Settings(is_dark=True))
    shown: list[str] = []

    async def run() -> None:
        async with app.run_test(size=(90, 40)) as pilot:
            await pilot.press("w", "tab", *"wet", "enter")
            await pilot.pause()
            shown.append(str(app.screen.query_one("#answer", Static).visual))

    asyncio.run(run())
    assert shown[0].startswith("how wet your clothes are")


def test_every_question_in_the_docs_can_be_asked(capsys: pytest.CaptureFixture[str]) -> None:
    text = (Path(__file__).parents[2] / "docs" / "why.md").read_text(encoding="utf-8")
    lines = [line.split("wintering ", 1)[1] for line in text.split("\n") if line.startswith("$ ")]
    assert len(lines) == 2
    for line in lines:
        assert main(line.split()) == 0
        told = capsys.readouterr().out
        assert told.split()[0].rstrip(",") in line
        assert "you chose" in told or "had you chosen" in told
