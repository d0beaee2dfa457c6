"""`wintering rehearse` and `wintering read`: what they print, write, and answer with."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

from players.ink_commands import Ran
from story.samples import TINY
from wintering.players.cli import rehearse as rehearsing
from wintering.players.cli.main import main
from wintering.rehearse.runs.codes import DISK, RehearsalFault

QUICK = ("--interpreted", "--no-report", "--jobs", "1", "--max-turns", "6")


def asked(capsys: pytest.CaptureFixture[str], *argv: str) -> Ran:
    """Run a command in this process; nothing of it may ever be a traceback."""
    capsys.readouterr()
    code = main(list(argv))
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return Ran(code, told.out, told.err)


def rehearsed(capsys: pytest.CaptureFixture[str], *more: str) -> Ran:
    return asked(capsys, "rehearse", str(TINY), *QUICK, *more)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_it_says_what_came_of_the_lives(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = rehearsed(capsys, "--lives", "9", "--policy", "random,careful", "--out", f"{tmp_path}/r")
    assert (0, "") == (told.code, told.err)
    assert f"{TINY}: 9 of 9 lives in " in told.out
    assert f"the lives are in {tmp_path}/r" in told.out
    assert "ending" in told.out
    assert "scenes reached: " in told.out


def test_a_policy_asked_for_again_joins_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    told = rehearsed(capsys, "--lives", "4", "--json", "--policy", "random", "--policy", "careful")
    assert ["random", "careful"] == list(json.loads(told.out)["policies"])


def test_json_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    told = rehearsed(capsys, "--lives", "9", "--json", "--policy", "random")
    found: dict[str, Any] = json.loads(told.out)
    assert (9, 9, 0, False) == (
        found["lives"], found["lives_asked"], found["failed"], found["native"]
    )  # fmt: skip
    for name in ("seconds", "lives_a_second", "life_hours_a_second", "life_hours"):
        assert found[name] > 0
    assert 9 == sum(each["lives"] for each in found["endings"])
    assert 1.0 == pytest.approx(sum(each["share"] for each in found["endings"]))
    for each in found["never_reached"]:
        assert each["line"] > 0
    assert found["scenes"]["all"] == found["scenes"]["reached"] + len(found["never_reached"])


def test_a_life_that_was_left_is_replayed_as_far_as_it_was_lived(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = rehearsed(capsys, "--lives", "2", "--policy", "random", "--json")
    [left] = [each for each in json.loads(told.out)["endings"] if each["ending"] is None]
    again = asked(capsys, *left["shown_by"][0]["replay"].split()[1:])
    assert "not ended, after" in again.out
    assert "and 6 turns" in again.out


def test_a_life_of_a_run_is_read_by_its_number_or_its_choices(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run = str(tmp_path / "run")
    told = rehearsed(capsys, "--lives", "4", "--policy", "curious", "--out", run, "--json")
    shown = json.loads(told.out)["endings"][0]["shown_by"][0]
    by_number = asked(capsys, "read", str(TINY), "--run", run, "--life", str(shown["life"]))
    replay = shown["replay"].split()
    assert ["wintering", "read"] == replay[:2]
    by_choices = asked(capsys, *replay[1:])
    assert by_number == by_choices
    assert f"seed {shown['seed']}, by its choices" in by_number.out
    digest = asked(capsys, *replay[1:], "--digest").out.strip()
    from wintering.rehearse.data.reading import table_of

    row = table_of(Path(run), "lives").to_pylist()[shown["life"]]
    assert digest == row["digest"]


def test_a_life_of_a_run_says_so_where_the_world_has_been_edited_since(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run, world = str(tmp_path / "run"), tmp_path / "world"
    shutil.copytree(TINY, world)
    lived = asked(
        capsys, "rehearse", str(world), *QUICK, "--lives", "1", "--policy", "random", "--out", run
    )
    assert 0 == lived.code
    one = ["read", str(world), "--run", run, "--life", "0"]
    before = asked(capsys, *one)
    assert (0, "") == (before.code, before.err)
    scenes = next(world.rglob("*.ink"))
    scenes.write_text(scenes.read_text(encoding="utf-8") + "\n// edited\n", encoding="utf-8")
    after = asked(capsys, *one)
    assert (0, before.out) == (after.code, after.out)
    assert "has been edited since this run" in after.err


def test_a_person_is_given_a_command_of_one_line_for_each_ending(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    # Lives of the curious are replayed by hundreds of choices; of a run that is kept, by number.
    long = [*QUICK[:4], "--max-turns", "60", "--lives", "2", "--policy", "curious"]
    run = str(tmp_path / "run")
    told = asked(capsys, "rehearse", str(TINY), *long, "--out", run)
    _, _, shown = told.out.partition("such a life:\n")
    commands = [line.partition(": ")[2] for line in shown.split("\n\n")[0].splitlines()]
    assert commands
    for command in commands:
        again = asked(capsys, *command.split()[1:])
        assert (0, True) == (again.code, "by its choices" in again.out)
    assert any(f"--run {run} --life " in command for command in commands)


def test_whoever_waits_for_the_first_life_is_told_what_takes_so_long(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def compiling(*_: object) -> None:
        time.sleep(0.3)
        raise RehearsalFault(DISK, "no more of this", "it is a test.", "Go on.")

    monkeypatch.setattr(rehearsing, "run", compiling)
    waiting = ["rehearse", str(TINY), "--lives", "1", "--policy", "random"]
    assert "no life is whole yet" not in asked(capsys, *waiting).err  # not so soon
    monkeypatch.setattr(rehearsing, "FIRST_LIFE_S", 0.05)
    assert 1 == asked(capsys, *waiting).err.count("The laws are compiled once")
    assert "compiled" not in asked(capsys, *waiting, "--interpreted").err


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["--lives", "0"], "CLI013", "from 1 to"),
        (["--lives", "-5"], "CLI013", "from 1 to"),
        (["--lives", "9" * 5000], "CLI013", "from 1 to"),
        (["--lives", "many"], "CLI013", "For instance: --lives"),
        (["--lives", "100000001"], "CLI013", "from 1 to 100000000"),
        (["--lives", "1e3"], "CLI013", "from 1 to"),
        (["--jobs", "0"], "CLI013", "from 1 to"),
        (["--max-turns", "0"], "CLI013", "from 1 to"),
        (["--seed", "x"], "CLI005", "whole number"),
        (["--seed", str(2**64)], "CLI005", "out of range"),
        (["--policy", "carful"], "REH001", "Did you mean 'careful'?"),
        (["--policy", ""], "REH001", "no policy was named"),
        (["--policy", "scripted"], "REH002", "scripted:FILE"),
        (["--resume"], "REH004", "--out DIR --resume"),
        (["--resume", "--out", "no/such/run"], "REH008", "holds no run"),
        (["--ray", "nowhere"], "REH006", "is no address"),
        (["--ray", "127.0.0.1:1"], "REH006", "no Ray cluster answers"),
        (["--expect", "no/such/file"], "REH020", "no/such/file"),
        (["--lifes", "3"], "CLI009", "--lifes"),
        (["--against", "no/such/run"], "REH008", "holds no run"),
    ],
)
def test_what_cannot_be_asked_is_told(
    capsys: pytest.CaptureFixture[str], argv: list[str], code: str, said: str
) -> None:
    told = asked(capsys, "rehearse", str(TINY), "--interpreted", *argv)
    assert (2, "") == (told.code, told.out)
    assert f"error {code}: " in told.err
    assert said in told.err


def test_a_world_that_does_not_check_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    told = asked(capsys, "rehearse", "lighthose")
    assert (2, True) == (told.code, "Did you mean 'lighthouse'?" in told.err)
    (tmp_path / "world.toml").write_text("[world]\nid = 3\n", encoding="utf-8")
    told = asked(capsys, "rehearse", str(tmp_path))
    assert (2, True) == (told.code, "world.toml:2:" in told.err)


@pytest.mark.parametrize(
    "argv",
    [
        ["--seed", "1"],
        ["--policy", "careful"],
        ["--seed", "1", "--policy", "careful", "--choices", "1"],
        ["--run", "x"],
        ["--run", "x", "--life", "1", "--seed", "2"],
    ],
)
def test_a_life_must_be_named_in_one_way(
    capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    told = asked(capsys, "read", str(TINY), *argv)
    assert (2, True) == (told.code, "error CLI009: " in told.err)


def test_choices_that_are_not_on_offer_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    told = asked(capsys, "read", str(TINY), "--seed", "1", "--choices", "1,99", "--digest")
    assert (2, True) == (told.code, "error CLI014: choice 99 is not on offer" in told.err)


def test_lives_that_fail_answer_with_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    script = tmp_path / "script.txt"
    script.write_text("1 99", encoding="utf-8")
    told = rehearsed(capsys, "--lives", "3", "--policy", f"random,scripted:{script}")
    assert 1 == told.code
    assert "failed: 1 lives" in told.out
    assert "the policy: its file takes choice 99" in told.out
    assert f"replay: wintering read {TINY} --seed 0 --choices 1" in told.out


def test_an_expectation_that_fails_answers_with_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    expect = tmp_path / "expect.toml"
    given = ("--lives", "20", "--policy", "random", "--expect", str(expect), "--json")
    # Every life of the tiny world begins with its first hour.
    for most, code, verdict in ((1.0, 0, "holds"), (0.1, 1, "fails")):
        expect.write_text(f'[[share]]\nscene = "first_hour"\nmost = {most}\n', encoding="utf-8")
        told = rehearsed(capsys, *given)
        found = json.loads(told.out)
        assert (code, [verdict]) == (told.code, [each["verdict"] for each in found["expectations"]])
        assert found["out"] is None
    told = rehearsed(capsys, *given[:-1])
    assert (1, True) == (told.code, "fails" in told.out)


@pytest.mark.slow
def test_the_report_stands_beside_the_lives_and_says_what_changed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed: nothing is drawn")
    quick = ("--interpreted", "--jobs", "1", "--max-turns", "8", "--policy", "random")
    before, now = str(tmp_path / "before"), str(tmp_path / "now")
    told = asked(capsys, "rehearse", str(TINY), *quick, "--lives", "10", "--out", before)
    assert (0, True) == (told.code, f"the report: {before}/report.html" in told.out)
    assert (tmp_path / "before" / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    given = (*quick[:-1], "careful,random", "--lives", "20", "--out", now, "--against", before)
    told = asked(capsys, "rehearse", str(TINY), *given, "--json")
    found = json.loads(told.out)
    assert (0, f"{now}/report.html") == (told.code, found["report"])
    # The same seeds of the same world, lived by the same policy: nothing changed.
    assert [] == found["changed"]
    told = asked(capsys, "rehearse", str(TINY), *quick, "--against", before)
    assert (2, True) == (told.code, "nowhere to say what changed" in told.err)


@pytest.mark.skipif(sys.platform == "win32", reason="the keyboard of a terminal, as POSIX has it")
def test_the_keyboard_stops_a_run_which_is_told_and_goes_on(tmp_path: Path) -> None:
    run = tmp_path / "run"
    command = [sys.executable, "-m", "wintering.players.cli.main", "rehearse", str(TINY)]
    began = subprocess.Popen(
        [*command, *QUICK[:2], "--jobs", "2", "--max-turns", "60", "--policy", "random",
         "--lives", "100000", "--json", "--out", str(run)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    until = time.monotonic() + 80
    told = ""
    while "a second" not in told:  # the first line of its progress: lives are done
        assert time.monotonic() < until
        assert began.stderr is not None
        told = began.stderr.readline()
    os.killpg(began.pid, signal.SIGINT)  # as a terminal does: every process hears it
    out, err = began.communicate(timeout=60)
    assert (130, False) == (began.returncode, "Traceback" in err), err
    found = json.loads(out)
    assert "the keyboard" == found["stopped"]
    assert f"wintering rehearse {TINY} --out {run} --resume" == found["resume"]
    assert 0 < found["lives"] < 100000
    rest = subprocess.run(
        [*command, *QUICK[:4], "--out", str(run), "--resume", "--lives", str(found["lives"] + 4),
         "--json"],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert 0 == rest.returncode, rest.stderr
    assert found["lives"] + 4 == json.loads(rest.stdout)["lives"]
