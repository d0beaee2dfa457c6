"""`wintering ink play` and `compile`: the public cases, and what is typed and written wrongly."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ink.test_conformance import CASES, answers, wanted
from players.ink_commands import ink
from wintering.players.ink_cache import cache_folder

STORY = """VAR coins = 2
The tide is out.
- (shore)
* [Dig] You find a spoon. # metal
    -> shore
+ {coins > 0} [Pay]
    ~ coins = coins - 1
    You pay.
    -> shore
+ [Divide {coins}]
    {10 / coins}
    -> shore
* [Leave]
    The tide comes in.
    -> END
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shore.ink").write_text(STORY, encoding="utf-8")
    return "shore.ink"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_case_from_source_and_from_its_compiled_program(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = "\n".join(answers(case))
    file, out = case / "story.ink", tmp_path / "program"
    played = ink(capsys, "play", str(file), typed=typed)
    assert (0, wanted(case)) == (played.code, played.out.splitlines())
    assert 0 == ink(capsys, "compile", str(file), "-o", str(out)).code
    played = ink(capsys, "play", str(out), typed=typed)
    assert (0, wanted(case)) == (played.code, played.out.splitlines())


def test_a_process_of_its_own_with_its_streams_as_pipes(story: str) -> None:
    asked = [sys.executable, "-m", "wintering.players.cli.main", "ink", "play", story]
    done = subprocess.run(asked, input=b"1\n3\n", capture_output=True, timeout=60)
    assert (0, b"") == (done.returncode, done.stderr)
    text = done.stdout.decode()
    assert text == (
        "The tide is out.\n\n1: Dig\n2: Pay\n3: Divide 2\n4: Leave\n?> You find a spoon.\n"
        "# tags: metal\n\n1: Pay\n2: Divide 2\n3: Leave\n?> The tide comes in.\n"
    )


def test_a_wrong_answer_is_asked_for_again(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = ink(capsys, "play", story, typed="0\n5\nspoon\n\n-1\n²\n" + "9" * 5000 + "\n4\n")
    assert 0 == told.code
    assert told.out.endswith("4: Leave\n" + 8 * "?> " + "The tide comes in.\n")
    assert 7 == told.err.count("is none of the choices; type a number from 1 to 4.\n")
    assert "'spoon' is none" in told.err
    assert len(told.err) < 7 * 120


def test_choices_are_taken_first_and_what_is_typed_after_them(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ink(capsys, "play", story, typed="2\n1\n3\n")
    replayed = ink(capsys, "play", story, "--choices", "2,1", typed="3\n")
    assert typed == replayed
    assert replayed.out.endswith("The tide comes in.\n")


def test_a_choice_that_is_not_on_offer_cannot_be_taken_again(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ink(capsys, "play", story, "--choices", "1,4")
    assert 2 == told.code
    assert "CLI014: choice 4 is not on offer after 1 choices" in told.err
    assert "there are 3 to choose from here." in told.err


def test_choices_left_over_when_the_story_is_over_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "short.ink"
    file.write_text("* Up\n* Down\n- Done.\n-> END\n")
    told = ink(capsys, "play", str(file), "--choices", "2,1,1")
    assert (2, True) == (told.code, told.out.endswith("Done.\n"))
    assert "CLI014: the story was over after 1 of 3 choices" in told.err


def test_what_reads_json_is_told_in_json_that_there_is_no_story(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bytes.ink"
    file.write_bytes(b"One.\nTw\xff.\n")
    for name, code in ((str(file), "CLI012"), (str(tmp_path / "no.ink"), "CLI011")):
        told = ink(capsys, "check", name, "--format", "json")
        assert (2, [code]) == (told.code, [each["code"] for each in json.loads(told.out)])


def test_a_fault_of_the_story_says_where_and_how_to_come_there_again(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ink(capsys, "play", story, "--seed", "7", typed="2\n2\n2\n")
    assert 2 == told.code
    assert "shore.ink:11:" in told.err
    assert "INK033" in told.err
    replay = told.err.split("replay: wintering ink ")[1].split()
    assert ["play", "shore.ink", "--seed", "7", "--choices", "2,2,2"] == replay
    assert told == ink(capsys, *replay)


def test_where_the_story_runs_out_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "short.ink"
    file.write_text("-> hall\n=== hall\nA hall.\n", encoding="utf-8")
    told = ink(capsys, "play", str(file))
    assert (0, "A hall.\n") == (told.code, told.out)
    assert "warning INK035" in told.err


def test_every_error_is_told_before_anything_is_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.ink"
    file.write_text("Hello.\n-> cellr\n{nothing}\n=== cellar\n-> END\n", encoding="utf-8")
    told = ink(capsys, "play", str(file))
    assert (2, "") == (told.code, told.out)
    assert "bad.ink:2:" in told.err
    assert "bad.ink:3:" in told.err


def test_an_include_stays_in_the_folder_of_the_story(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret.ink").write_text("A secret.\n", encoding="utf-8")
    folder = tmp_path / "story"
    (folder / "parts").mkdir(parents=True)
    (folder / "link.ink").symlink_to(tmp_path / "secret.ink")
    (folder / "parts" / "good.ink").write_text("Good.\n", encoding="utf-8")
    main = folder / "main.ink"
    for bad in ("../secret.ink", str(tmp_path / "secret.ink"), "link.ink", "/etc/passwd"):
        main.write_text(f"INCLUDE {bad}\nHere.\n", encoding="utf-8")
        told = ink(capsys, "play", str(main))
        assert (2, "") == (told.code, told.out)
        assert "main.ink:1:" in told.err
        assert "it lies outside the folder of the main file" in told.err
    main.write_text("INCLUDE parts/good.ink\nHere.\n", encoding="utf-8")
    assert (0, "Good.\nHere.\n", "") == ink(capsys, "play", str(main))


@pytest.mark.parametrize(
    ("asked", "code", "says"),
    [
        (["play", "nothing.ink"], "CLI011", "Check its name."),
        (["play", "shor.ink"], "CLI011", "Did you mean 'shore.ink'?"),
        (["play", "."], "CLI011", "Name the file: bytes.ink"),
        (["play", "/dev/zero"], "CLI011", "it is no ordinary file"),
        (["play", "x" * 5000], "CLI011", ""),
        (["play", "\0"], "CLI011", ""),
        (["play", "bytes.ink"], "CLI012", "in its line 2 stands a byte that is not UTF-8 text."),
        (["play", "zero.ink"], "CLI012", "in its line 1"),
        (["play", "shore.ink", "--seed", "x"], "CLI005", "For instance: --seed 4711"),
        (["play", "shore.ink", "--choices", "1;2"], "CLI009", "For instance: --choices 1,2,1"),
        (["play"], "CLI009", "FILE"),
        (["sing", "shore.ink"], "CLI009", "'play', 'compile', 'check', 'test', 'stats'"),
        (["compile", "shore.ink"], "CLI009", "-o"),
        (["compile", "shore.ink", "-o", "no/where"], "CLI010", "Name a file in a folder"),
        (["compile", "shore.ink", "-o", "."], "CLI010", "it is a folder"),
        (["compile", "shore.ink", "-o", "shore.ink"], "CLI008", "Give it another ending"),
        (["test", "shore.ink", "--lcov", "shore.INK"], "CLI008", "an author's text"),
    ],
)
def test_what_is_asked_wrongly(
    story: str, asked: list[str], code: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("bytes.ink").write_bytes(b"One.\nTw\xff.\n")
    Path("zero.ink").write_bytes(b"One\0.\n")
    told = ink(capsys, *asked)
    assert (2, "") == (told.code, told.out)
    assert told.err.startswith(f"wintering: error {code}: ")
    assert says in told.err
    assert len(told.err) < 12_000


def test_a_damaged_program_ends_in_a_message(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == ink(capsys, "compile", story, "-o", "program").code
    whole = Path("program").read_bytes()
    for damaged in (whole[:-1], whole[: len(whole) // 2], whole.replace(b"tide", b"fire")):
        Path("program").write_bytes(damaged)
        told = ink(capsys, "play", "program")
        assert (2, "") == (told.code, told.out)
        assert "program:1:1: error INK070" in told.err


def test_a_program_is_not_source(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == ink(capsys, "compile", story, "-o", "program").code
    for asked in (["check", "program"], ["compile", "program", "-o", "again"]):
        told = ink(capsys, *asked)
        assert (2, True) == (told.code, "is a compiled program, not Ink source" in told.err)
    assert not Path("again").exists()


def test_a_compiled_program_replaces_the_old_one_whole(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("program").write_text("old", encoding="utf-8")
    assert (0, "", "") == ink(capsys, "compile", story, "-o", "program")
    assert ink(capsys, "play", story) == ink(capsys, "play", "program")
    assert ["cache", "program", "shore.ink"] == sorted(each.name for each in Path().iterdir())


def test_the_same_source_gives_the_same_bytes_in_any_process(story: str) -> None:
    for seed in "12":
        asked = ["ink", "compile", story, "-o", f"program{seed}"]
        env = {**os.environ, "PYTHONHASHSEED": seed}
        main = [sys.executable, "-m", "wintering.players.cli.main"]
        subprocess.run([*main, *asked], env=env, check=True, timeout=60)
    assert Path("program1").read_bytes() == Path("program2").read_bytes()


def test_ink_alone_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    told = ink(capsys)
    assert 0 == told.code
    assert all(each in told.out for each in ("play", "compile", "check", "test", "stats"))


def forbid_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("the story was compiled again")

    monkeypatch.setattr("wintering.ink.compile_story", forbidden)


def test_a_story_that_has_not_changed_is_not_compiled_again(
    story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("more.ink").write_text("TODO: more\n=== far\nFar.\n", encoding="utf-8")
    Path(story).write_text(f"INCLUDE more.ink\n{STORY}", encoding="utf-8")
    first = ink(capsys, "play", story, typed="1\n3\n")
    assert first.err.startswith("more.ink:3:1: warning INK019"), "a note to yourself is none"
    with monkeypatch.context() as patched:
        forbid_compiling(patched)
        assert first == ink(capsys, "play", story, typed="1\n3\n")
    Path("more.ink").write_text("=== far\nFar.\n-> END\n", encoding="utf-8")
    assert first._replace(err="") == ink(capsys, "play", story, typed="1\n3\n")


def test_a_broken_cache_is_passed_over(
    story: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ink(capsys, "play", story)
    (kept,) = cache_folder().glob("*.program")
    for broken in (b"", b"[]\nnonsense", b"[[1]]\n" + kept.read_bytes().partition(b"\n")[2]):
        kept.write_bytes(broken)
        assert first == ink(capsys, "play", story)
    kept.unlink()
    kept.parent.rmdir()
    kept.parent.write_text("no folder", encoding="utf-8")
    assert first == ink(capsys, "play", story)
