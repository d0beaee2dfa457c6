"""The command line: what is asked wrongly is told in one message, with exit code 2."""

from pathlib import Path

import pytest

from wintering.players.cli.main import main
from wintering.players.cli.new import new
from wintering.players.worlds import bundled_worlds, world_folder

REFUSED, OUR_FAULT = 2, 70


@pytest.fixture(autouse=True)
def own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINTERING_SHELF", str(tmp_path / "lives.sqlite3"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)


def refused(capsys: pytest.CaptureFixture[str], *asked: str) -> str:
    assert REFUSED == main(list(asked))
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    return told.err


@pytest.mark.parametrize(
    ("asked", "code", "mend"),
    [
        (["play", "eight_mons"], "CLI001", "Did you mean 'eight_moons'?"),
        (["check", "Lighthose"], "CLI001", "Did you mean 'lighthouse'?"),
        (["play", "zzz"], "CLI001", "The bundled ones are: eight_moons, lighthouse."),
        (["play", "--seed", "winter"], "CLI005", "For instance: --seed 4711"),
        (["play", "--seed", "-1"], "CLI005", "For instance: --seed 4711"),
        (["play", "--seed", "1.5"], "CLI005", "For instance: --seed 4711"),
        (["play", "--seed", str(2**64)], "CLI005", "For instance: --seed 4711"),
        (["play", "--seed", "9" * 5000], "CLI005", "For instance: --seed 4711"),
        (["play", "--life", ""], "CLI007", "For instance: --life ash"),
        (["play", "--life", "a\nb"], "CLI007", "For instance: --life ash"),
        (["why", "ash", "cold"], "CLI002", "See them all with 'wintering lives'."),
        (["new", "9lives"], "CLI007", "For instance: wintering new salt_marsh"),
        (["new", "eight_moons"], "CLI007", "Give yours another name."),
        (["read", "eight_moons", "--seed", "1", "--policy", "idle"], "CLI009", "wintering read"),
        (["play", "--plain", "--json"], "CLI009", "wintering play"),
        (["rehearse"], "CLI009", "wintering"),
    ],
)
def test_what_is_asked_wrongly(
    asked: list[str], code: str, mend: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, *asked)
    assert told.startswith(f"wintering: error {code}: ")
    assert "\n  why:  " in told
    assert mend in told.split("\n  mend: ")[1]


def test_a_folder_without_a_world(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not a world" in refused(capsys, "play", str(tmp_path))


def test_a_world_that_is_not_toml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bog").mkdir()
    (tmp_path / "bog" / "world.toml").write_text("[world\nid = 3")
    told = refused(capsys, "play", "bog", "--plain")
    assert "world.toml:1:7: error WLD003" in told
    assert "    1 | [world\n" in told


def test_a_shelf_that_is_not_one_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "novel.txt").write_text("chapter one")
    told = refused(capsys, "--shelf", "novel.txt", "play", "--plain")
    assert told.startswith("novel.txt:1:1: error SHE001:")
    assert "chapter one" == (tmp_path / "novel.txt").read_text()


def test_a_fault_of_ours_is_short_and_says_where_the_details_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(options: object) -> int:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("wintering.players.cli.lives.lives", broken)
    assert OUR_FAULT == main(["lives"])
    told = capsys.readouterr().err
    assert "Traceback" not in told
    details = Path(told.split("The details are in ")[1].split(". Open")[0])
    assert "ZeroDivisionError" in details.read_text()
    details.unlink()


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["--version"])
    assert 0 == main([])
    assert "play" in capsys.readouterr().out


def test_looking_at_the_lives_makes_no_shelf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["lives"])
    assert "No life is kept yet." in capsys.readouterr().out
    assert not (tmp_path / "lives.sqlite3").exists()


def test_every_bundled_world_is_found_by_name_and_by_its_folder() -> None:
    assert bundled_worlds() == ("eight_moons", "lighthouse")
    for name in bundled_worlds():
        assert world_folder(name) == world_folder(str(world_folder(name)))
        assert world_folder(name) == world_folder(name.replace("_", "-"))


def test_a_new_world_takes_its_name_and_overwrites_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["new", "salt_marsh"])
    text = (tmp_path / "salt_marsh" / "world.toml").read_text()
    assert 'id = "salt_marsh"' in text
    assert 'name = "Salt Marsh"' in text
    assert callable(new)
    capsys.readouterr()
    assert "CLI008" in refused(capsys, "new", "salt_marsh")


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("winter", "is not a whole number"),
        ("1.5", "is not a whole number"),
        ("-1", "is out of range"),
        (str(2**64), "is out of range"),
    ],
)
def test_a_wrong_seed_says_what_a_seed_is(
    written: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refused(capsys, "play", "--seed", written)
    assert f"the seed '{written}' {what}\n" in told
    assert "a seed is a whole number from 0 to 18446744073709551615." in told


def test_a_new_world_with_a_space_is_quoted_where_it_can_be_copied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["new", "salt marsh"])
    assert "  wintering check 'salt marsh'\n" in capsys.readouterr().out
    assert 0 == main(["check", "salt marsh"])


def test_a_prelude_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["new", "salt_marsh"])
    capsys.readouterr()
    prelude = tmp_path / "salt_marsh" / "prelude.ink"
    prelude.unlink()
    prelude.mkdir()  # nobody can write to that, whoever runs the test
    told = refused(capsys, "prelude", "salt_marsh", "--write")
    assert told.startswith("wintering: error CLI010: ")
    assert "prelude.ink' cannot be written" in told
