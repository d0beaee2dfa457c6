"""Lives taken up and begun, on a real world: what is asked for opens, and nothing is lost."""

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wintering.arithmetic import draw
from wintering.players.asking import questions
from wintering.players.cli.codes import LIFE_TAKEN, OTHER_WORLD, WORLD_GONE, BrokenWorld, Refused
from wintering.players.plain import play_plain
from wintering.players.sitting import Asked, Sitting, sit_down
from wintering.players.worlds import world_folder
from wintering.shelf.sqlite import SqliteStore

TURNS = 24


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "lives.sqlite3")
    yield opened
    opened.close()


def begin(store: SqliteStore, life: str | None = None, seed: int | None = None) -> Sitting:
    return sit_down(store, Asked(world="lighthouse", life=life, seed=seed))


def play(sitting: Sitting, turns: int = TURNS) -> list[str]:
    """Take choices by a fixed chance, and give the digest of every page."""
    digests = [sitting.session.digest()]
    for _ in range(turns):
        choices = sitting.page.choices
        if not choices:
            break
        sitting.choose(draw(5, sitting.page.turn) % len(choices))
        digests.append(sitting.session.digest())
    return digests


def test_a_life_left_is_taken_up_at_the_same_page(store: SqliteStore) -> None:
    left = begin(store, seed=3)
    play(left)
    again = sit_down(store, Asked())
    assert (left.name, left.page) == (again.name, again.page)
    assert left.session.digest() == again.session.digest()
    assert left.transcript() == again.transcript()


def test_one_sitting_or_many_are_the_same_life(store: SqliteStore) -> None:
    at_once = play(begin(store, life="once", seed=3))
    sitting = begin(store, life="often", seed=3)
    often = [sitting.session.digest()]
    while len(often) < len(at_once):
        often += play(sitting, turns=1)[1:]
        sitting = sit_down(store, Asked(life="often"))
    assert at_once == often


def test_undo_goes_back_page_by_page_and_the_same_choices_come_to_the_same(
    store: SqliteStore,
) -> None:
    sitting = begin(store, seed=3)
    digests = play(sitting)
    for expected in reversed(digests[:-1]):
        assert sitting.undo()
        assert expected == sitting.session.digest()
    assert not sitting.undo()
    assert digests == play(sitting)


def test_a_seed_begins_a_new_life_and_a_name_opens_its_own(store: SqliteStore) -> None:
    first = begin(store, seed=3)
    second = begin(store, seed=3)
    named = begin(store, life="ash")
    assert ["ash", second.name, first.name] == [each.name for each in store.lives()]
    assert second.name == f"{first.name}-2"
    assert named.name == sit_down(store, Asked(life="ash")).name
    assert begin(store, life="ash").seed == named.seed


def test_an_ended_life_is_not_taken_up_again_unless_it_is_named(store: SqliteStore) -> None:
    ended = begin(store, seed=3)
    play(ended, turns=3000)
    assert ended.page.ended is not None
    assert sit_down(store, Asked(world="lighthouse")).name != ended.name
    assert sit_down(store, Asked(life=ended.name)).page == ended.page


def test_a_seed_for_a_life_that_is_kept_is_refused(store: SqliteStore) -> None:
    begin(store, life="ash")
    with pytest.raises(Refused) as told:
        begin(store, life="ash", seed=9)
    assert LIFE_TAKEN == told.value.code


def test_another_world_than_the_lifes_own_is_refused(store: SqliteStore) -> None:
    begin(store, life="ash")
    with pytest.raises(Refused) as told:
        sit_down(store, Asked(world="eight_moons", life="ash"))
    assert OTHER_WORLD == told.value.code


def test_a_life_whose_world_is_gone_is_kept_and_opens_when_it_is_back(
    store: SqliteStore, tmp_path: Path
) -> None:
    folder = tmp_path / "rock"
    shutil.copytree(world_folder("lighthouse"), folder)
    left = sit_down(store, Asked(world=str(folder), life="ash"))
    play(left, turns=5)
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(Refused) as told:
        sit_down(store, Asked(life="ash"))
    assert WORLD_GONE == told.value.code
    (tmp_path / "elsewhere").rename(folder)
    assert left.page == sit_down(store, Asked(life="ash")).page


def test_a_life_named_and_not_yet_told_begins_with_its_seed(store: SqliteStore) -> None:
    store.create("ash", "lighthouse", 77)
    assert 77 == sit_down(store, Asked(life="ash")).seed


def test_a_life_opens_after_its_world_was_edited(store: SqliteStore, tmp_path: Path) -> None:
    folder = tmp_path / "rock"
    shutil.copytree(world_folder("lighthouse"), folder)
    left = sit_down(store, Asked(world=str(folder), life="ash"))
    play(left, turns=8)
    scenes = folder / "scenes" / "work.ink"
    scenes.write_text(scenes.read_text().replace("Gather driftwood", "Gather wood"))
    again = sit_down(store, Asked(life="ash"))
    assert left.page.day == again.page.day
    assert again.page.choices
    play(again, turns=8)


def command(tmp_path: Path, *asked: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "wintering.players.cli.main", *asked],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "WINTERING_SHELF": str(tmp_path / "lives.sqlite3")},
    )


def test_a_program_killed_loses_no_page_it_has_shown(tmp_path: Path) -> None:
    shown: list[dict[str, Any]] = []
    with command(tmp_path, "play", "lighthouse", "--json", "--seed", "3") as child:
        assert child.stdin is not None
        assert child.stdout is not None
        shown.append(json.loads(child.stdout.readline()))
        for _ in range(6):
            child.stdin.write("1\n")
            child.stdin.flush()
            shown.append(json.loads(child.stdout.readline()))
        os.kill(child.pid, signal.SIGKILL)
    again = command(tmp_path, "play", "--json")
    out, error = again.communicate("u\n" * 6)
    assert "" == error
    pages = [json.loads(line) for line in out.splitlines()]
    assert shown[::-1] == pages


def test_without_a_terminal_play_is_plain(tmp_path: Path) -> None:
    child = command(tmp_path, "play", "lighthouse", "--seed", "3")
    out, error = child.communicate("")
    assert (0, "") == (child.returncode, error)
    assert "\n> \nKept as 'lighthouse-3'." in out


def test_a_reader_who_hangs_up_is_no_fault(tmp_path: Path) -> None:
    with command(tmp_path, "read", "lighthouse", "--seed", "3", "--policy", "random") as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert "" == child.stderr.read()
    assert 0 == child.returncode


def test_read_ends_by_saying_how_it_ended(tmp_path: Path) -> None:
    child = command(tmp_path, "read", "lighthouse", "--seed", "3", "--policy", "random")
    out, error = child.communicate()
    assert "" == error
    last = out.splitlines()[-1]
    assert last.startswith("ended: ")
    assert " days and " in last
    digest = command(
        tmp_path, "read", "lighthouse", "--seed", "3", "--policy", "random", "--digest"
    )
    assert 65 == len(digest.communicate()[0])


def broken_world(tmp_path: Path) -> Path:
    """A lighthouse whose first choice divides by nothing."""
    folder = tmp_path / "rock"
    shutil.copytree(world_folder("lighthouse"), folder)
    scene = folder / "scenes" / "frame.ink"
    first_choice = "+ [Go up to the lamp]\n"
    assert first_choice in scene.read_text()
    scene.write_text(
        scene.read_text().replace(first_choice, f"{first_choice}    {{1 / (turn() - 1)}}\n")
    )
    return folder


def test_a_scene_that_breaks_leaves_the_life_where_it_stood(
    store: SqliteStore, tmp_path: Path
) -> None:
    sitting = sit_down(store, Asked(world=str(broken_world(tmp_path)), seed=3))
    before = (sitting.page, sitting.session.digest())
    with pytest.raises(BrokenWorld) as told:
        sitting.choose(0)
    assert "turn 1, seed 3, choices 1" == told.value.replay
    assert "scenes/frame.ink" == told.value.diagnostics[0].span.file
    assert before == (sitting.page, sitting.session.digest())


def test_a_scene_that_breaks_is_told_with_its_line_and_how_to_come_back_to_it(
    tmp_path: Path,
) -> None:
    child = command(tmp_path, "play", str(broken_world(tmp_path)), "--seed", "3", "--plain")
    _, error = child.communicate("1\n")
    assert 2 == child.returncode
    assert "{1 / (turn() - 1)}" in error
    assert error.endswith("  replay: turn 1, seed 3, choices 1\n")


def test_after_an_ending_another_life_of_the_same_world_can_be_begun(store: SqliteStore) -> None:
    ended = begin(store, seed=3)
    play(ended, turns=3000)
    said = io.StringIO()
    assert 0 == play_plain(ended, io.StringIO("n\n1\n"), said)
    newest = store.lives()[0]
    assert newest.name != ended.name
    assert ("lighthouse", 1, None) == (newest.world, newest.turn, newest.ended)
    assert f"Kept as '{newest.name}'" in said.getvalue()


def test_no_question_tells_what_is_still_to_come(store: SqliteStore) -> None:
    sitting = begin(store, seed=77)
    asked = [word for word, _ in questions(sitting)]
    assert "cold" in asked
    assert set() == set(asked) & {"five", "trees", "nightmare"}
    life = sitting.session.course.life
    life.answer_pass[life.met_count.index(0)] = 1
    life.glimpse_count = life.nightmare_count = 1
    assert {"five", "trees", "nightmare"} <= {word for word, _ in questions(sitting)}
