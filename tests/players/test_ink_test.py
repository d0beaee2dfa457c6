"""`wintering ink test`, `check` and `stats`: what they print, write, and answer with."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from players.ink_commands import ink

STORY = """The gate.
* [Climb]
    You fall. # ending: fallen
    -> END
* [Knock]
    -> porter
* {false} [Fly]
    -> END
=== porter
He looks at you.
* [Wait] -> porter
* [Pay]
    {5 / (porter - 1)} coins.
    -> END
=== cellar
Nobody comes here.
-> END
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "gate.ink").write_text(STORY, encoding="utf-8")
    return "gate.ink"


def test_the_report_says_what_was_found(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = ink(capsys, "test", story, "--plays", "256", "--jobs", "1")
    assert (0, "") == (told.code, told.err)
    assert told.out.startswith("gate.ink: 256 plays in ")
    for said in (
        "-> END (fallen)  gate.ink:4:5",
        "gate.ink:13:6: error INK033",
        "replay: wintering ink play gate.ink --seed",
        "gate.ink:7-8  choice never shown: * {false} [Fly]",
        "gate.ink:15-17  the whole knot: cellar",
    ):
        assert said in told.out, told.out


def test_every_replay_in_the_report_leads_there(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ink(capsys, "test", story, "--plays", "64", "--jobs", "1").out
    fault = told.split("\nerrors\n")[1]
    replay = fault.split("replay: wintering ink ")[1].splitlines()[0].split()
    again = ink(capsys, *replay)
    assert 2 == again.code
    assert "gate.ink:13:6: error INK033" in again.err
    assert ",".join(replay[-1:]) == "2,2"


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ([], 0),
        (["--fail-on", "never-reached"], 1),
        (["--fail-on", "error"], 1),
        (["--fail-on", "dead-end"], 0),
        (["--fail-on", "dead-end", "error"], 1),
        (["--fail-on", "dead-end", "--fail-on", "error"], 1),
        (["--fail-on", "any"], 1),
    ],
)
def test_it_fails_on_what_it_was_told_to(
    story: str, named: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ink(capsys, "test", story, "--plays", "32", "--jobs", "1", *named)
    assert code == told.code


def test_a_story_with_nothing_wrong_fails_on_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "good.ink"
    file.write_text("* Up\n* Down\n- Home.\n-> END\n", encoding="utf-8")
    told = ink(capsys, "test", str(file), "--plays", "32", "--jobs", "1", "--fail-on", "any")
    assert 0 == told.code
    assert "everything was reached" in told.out


def test_the_json_is_the_same_for_any_number_of_jobs(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for jobs in "12":
        told = ink(capsys, "test", story, "--plays", "96", "--jobs", jobs, "--json", f"{jobs}.json")
        assert 0 == told.code
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes()
    printed = ink(capsys, "test", story, "--plays", "96", "--jobs", "1", "--json", "-")
    assert json.loads(printed.out) == json.loads(Path("1.json").read_text(encoding="utf-8"))


def test_the_json_says_what_the_documentation_says(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(ink(capsys, "test", story, "--plays", "64", "--json", "-").out)
    page = (Path(__file__).parents[2] / "docs" / "ink.md").read_text(encoding="utf-8")
    table = page.split("<!-- schema of ink test -->")[1]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == found.keys()
    assert 64 == found["plays"] == sum(each["plays"] for each in found["endings"])
    # What stands after the division by zero is never reached either.
    assert [(7, 8, "choice"), (14, 14, "lines"), (15, 17, "knot")] == [
        (each["line"], each["last_line"], each["kind"]) for each in found["never_reached"]
    ]


def test_the_tracefile_adds_up(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == ink(capsys, "test", story, "--plays", "64", "--lcov", "gate.info").code
    rows = [row.partition(":") for row in Path("gate.info").read_text().splitlines()]
    of = {kind: [rest.split(",") for name, _, rest in rows if name == kind] for kind, _, _ in rows}
    assert [["gate.ink"]] == of["SF"]
    lines = {int(line): int(count) for line, count in of["DA"]}
    assert [[str(len(lines))]] == of["LF"]
    assert [[str(sum(count > 0 for count in lines.values()))]] == of["LH"]
    assert {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17} == lines.keys()
    assert (64, 0, 0) == (lines[1], lines[7], lines[16])
    branches = {(int(row[0]), int(row[2])): row[3] for row in of["BRDA"]}
    assert 64 == int(branches[2, 0]) + int(branches[2, 1])
    assert ("-", "-") == (branches[7, 0], branches[7, 1])
    assert [[str(len(branches))]] == of["BRF"]
    assert {"9,porter", "15,cellar"} == {",".join(row) for row in of["FN"]}
    assert ["0", "cellar"] in of["FNDA"]


def test_the_source_with_its_counts(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = ink(capsys, "test", story, "--plays", "64", "--jobs", "1", "--counts").out.splitlines()
    assert "gate.ink:" == told[0]
    assert ["64", "1", "|", "The", "gate."] == told[1].split()
    assert ["never", "16", "|", "Nobody", "comes", "here."] == told[16].split()
    assert ["9", "|", "===", "porter"] == told[9].split()


@pytest.mark.parametrize(
    ("asked", "code", "says"),
    [
        (["--plays", "0"], "CLI013", "from 1 to 100000000"),
        (["--plays", "-5"], "CLI013", "from 1 to"),
        (["--plays", "9" * 5000], "CLI013", "from 1 to"),
        (["--plays", "many"], "CLI013", "For instance: --plays 1000"),
        (["--jobs", "0"], "CLI013", "from 1 to 256"),
        (["--max-turns", "0"], "CLI013", "from 1 to"),
        (["--seed", "-1"], "CLI005", "For instance"),
        (["--fail-on", "boredom"], "CLI009", "'never-reached', 'dead-end', 'error'"),
        (["--policy", "lazy"], "CLI009", "'curious', 'random'"),
        (["--plays", "100000000", "--json", "no/where.json"], "CLI010", "Name a file in a folder"),
        (["--plays", "100000000", "--lcov", "/proc/x"], "CLI010", "Name a file in a folder"),
    ],
)
def test_what_is_asked_wrongly(
    story: str, asked: list[str], code: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ink(capsys, "test", story, *asked)
    assert (2, "") == (told.code, told.out)
    assert told.err.startswith(f"wintering: error {code}: ")
    assert says in told.err


def test_a_story_with_errors_is_not_played(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(story).write_text("-> nowhere\n", encoding="utf-8")
    told = ink(capsys, "test", story)
    assert (2, "") == (told.code, told.out)
    assert "gate.ink:1:" in told.err


@pytest.mark.skipif(os.name != "posix", reason="it is the keyboard of POSIX that is played here")
def test_the_keyboard_stops_it_and_it_says_what_is_done(story: str) -> None:
    asked = [sys.executable, "-m", "wintering.players.cli.main", "ink", "test", story]
    asked += ["--plays", "10000000", "--jobs", "2", "--json", "stopped.json"]
    running = subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stderr is not None
    running.stderr.readline()  # the first word of how far it is
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert 130 == running.returncode, err
    assert b" of 10,000,000 (stopped) in " in out
    assert b"Traceback" not in err
    found = json.loads(Path("stopped.json").read_text(encoding="utf-8"))
    assert 0 < found["plays"] < found["plays_asked"] == 10_000_000


def test_check_tells_everything_at_once(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(story).write_text("-> nowhere\n~ y = 2\n=== end\n-> END\n", encoding="utf-8")
    told = ink(capsys, "check", story)
    assert (2, "") == (told.code, told.err)
    assert told.out.index("gate.ink:1:") < told.out.index("gate.ink:2:")
    assert re.search(r"^gate\.ink: 2 errors, \d+ warnings?", told.out, re.MULTILINE)
    rows = json.loads(ink(capsys, "check", story, "--format", "json").out)
    assert {"gate.ink"} == {each["file"] for each in rows}
    assert [1, 2] == [each["line"] for each in rows if each["severity"] == "error"]


def test_check_fails_on_warnings_only_when_it_is_strict(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(story).write_text("-> end\n=== end\nTODO: more\nEnd.\n", encoding="utf-8")
    told = ink(capsys, "check", story)
    last = "gate.ink: 0 errors, 1 warning, 1 note."
    assert (0, last) == (told.code, told.out.splitlines()[-1])
    assert 2 == ink(capsys, "check", story, "--strict").code
    Path(story).write_text("-> end\n=== end\nEnd.\n-> END\n", encoding="utf-8")
    told = ink(capsys, "check", story, "--strict")
    assert (0, "gate.ink: nothing wrong.\n", "") == told


def test_a_test_can_fail_on_what_checking_warns_of(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(story).write_text("-> end\n=== end\nTODO: more\nEnd.\n", encoding="utf-8")
    told = ink(capsys, "test", story, "--plays", "5", "--jobs", "1", "--fail-on", "warning")
    assert (1, "") == (told.code, told.err)
    assert "1 warning; see: wintering ink check gate.ink" in told.out
    Path(story).write_text("-> end\n=== end\nTODO: more\nEnd.\n-> END\n", encoding="utf-8")
    told = ink(capsys, "test", story, "--plays", "5", "--jobs", "1", "--fail-on", "warning")
    assert (0, "") == (told.code, told.err)


def test_stats_counts_what_was_written(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("more.ink").write_text("=== far\nFar off.\n-> END\n", encoding="utf-8")
    text = (
        "INCLUDE more.ink\nVAR x = 1\nLIST l = a, b\nOne two, three.\n- (top)\n"
        "* Four five [six] seven -> far\n+ {x == 1} Eight — nine {x: ten|}\n  ~ x = 2\n  -> top\n"
        "* -> far\n=== function f\n~ return 1\n"
    )
    Path(story).write_text(text, encoding="utf-8")
    found = json.loads(ink(capsys, "stats", story, "--json").out)
    expected = {
        "words": 12, "words_in_choices": 3 + 3, "knots": 1, "functions": 1, "choices": 3,
        "sticky_choices": 1, "once_only_choices": 2, "fallback_choices": 1, "gathers": 1,
        "labels": 1, "diverts": 4, "variables": 1, "lists": 1, "list_items": 2, "stitches": 0,
    }  # fmt: skip
    assert expected == {name: found[name] for name in expected}
    assert {"gate.ink": 10, "more.ink": 2} == found["words_by_file"]
    assert 300 == found["one_play"]["plays"]
    told = ink(capsys, "stats", story)
    assert (0, "") == (told.code, told.err)
    assert re.search(r"^words +12 \(of them 6 in choices\)$", told.out, re.MULTILINE)
