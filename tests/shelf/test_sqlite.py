"""Lives in SQLite: kept turn by turn, undone to the beginning, never half."""

import json
from pathlib import Path

import pytest

from shelf.samples import page, snapshot
from wintering.shelf.codes import PLAYED_ELSEWHERE, ShelfFault
from wintering.shelf.sqlite import KEYFRAME_EVERY, SqliteStore
from wintering.story.store import LifeExists, NoSuchLife

TURNS = 2 * KEYFRAME_EVERY + 5


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "lives.sqlite3"


def kept(path: Path, turns: int = TURNS) -> SqliteStore:
    store = SqliteStore(path)
    store.create("ash", "eight_moons", 2**64 - 1)
    for turn in range(turns):
        store.put_turn("ash", turn, snapshot(turn), page(turn), turn % 3 if turn else None)
    return store


def test_the_newest_turn_comes_back_as_it_was_put(shelf: Path) -> None:
    kept(shelf).close()
    newest = SqliteStore(shelf).newest("ash")
    assert newest is not None
    assert newest.turn == TURNS - 1
    assert newest.choice == (TURNS - 1) % 3
    assert newest.page == page(TURNS - 1)
    assert json.dumps(newest.snapshot) == json.dumps(snapshot(TURNS - 1))


def test_undo_goes_back_to_the_beginning_and_no_farther(shelf: Path) -> None:
    kept(shelf).close()
    store = SqliteStore(shelf)
    for turn in reversed(range(TURNS - 1)):
        before = store.drop_newest("ash")
        assert before is not None
        assert json.dumps(before.snapshot) == json.dumps(snapshot(turn))
        assert before.page == page(turn)
    assert store.drop_newest("ash") is None
    assert [shown for _, shown in store.transcript("ash")] == [page(0)]


def test_a_life_goes_on_after_undo(shelf: Path) -> None:
    store = kept(shelf)
    for _ in range(7):
        store.drop_newest("ash")
    store.put_turn("ash", TURNS - 7, {"life": {"other": 1}}, page(TURNS - 7), 1)
    store.close()
    newest = SqliteStore(shelf).newest("ash")
    assert newest is not None
    assert newest.snapshot == {"life": {"other": 1}}


def test_the_transcript_is_every_page_with_its_choice(shelf: Path) -> None:
    expected = tuple((turn % 3 if turn else None, page(turn)) for turn in range(TURNS))
    assert expected == kept(shelf).transcript("ash")


def test_lives_are_listed_the_one_played_last_first(shelf: Path) -> None:
    store = kept(shelf, turns=4)
    store.create("birch", "/home/anna/my world", 7)
    store.put_turn("birch", 0, {}, page(0), None)
    store.put_turn("birch", 1, {}, page(1, ended="home_early"), 0)
    store.create("cedar", "eight_moons", 8)
    listed = store.lives()
    assert [each.name for each in listed] == ["cedar", "birch", "ash"]
    assert [each.ended for each in listed] == [None, "home_early", None]
    assert [each.turn for each in listed] == [0, 1, 3]
    assert listed[2].seed == 2**64 - 1
    assert listed[1].world == "/home/anna/my world"


def test_a_name_is_kept_once_and_an_unknown_one_is_not_kept(shelf: Path) -> None:
    store = kept(shelf, turns=1)
    with pytest.raises(LifeExists):
        store.create("ash", "eight_moons", 1)
    with pytest.raises(NoSuchLife):
        store.newest("elm")
    with pytest.raises(NoSuchLife):
        store.put_turn("elm", 0, {}, page(0), None)


def test_two_players_of_one_life_do_not_overwrite_each_other(shelf: Path) -> None:
    first = kept(shelf, turns=3)
    second = SqliteStore(shelf)
    second.newest("ash")
    second.put_turn("ash", 3, snapshot(3), page(3), 0)
    with pytest.raises(ShelfFault) as told:
        first.put_turn("ash", 3, snapshot(30), page(3), 1)
    assert told.value.diagnostic.code == PLAYED_ELSEWHERE
    # Undone and played on elsewhere to the same turn: the number fits, the life does not.
    second.drop_newest("ash")
    second.drop_newest("ash")
    second.put_turn("ash", 2, snapshot(22), page(2), 1)
    with pytest.raises(ShelfFault):
        first.put_turn("ash", 3, snapshot(30), page(3), 1)
    newest = second.newest("ash")
    assert newest is not None
    assert json.dumps(newest.snapshot) == json.dumps(snapshot(22))


def test_a_turn_costs_little_room(shelf: Path) -> None:
    kept(shelf, turns=100).close()
    whole = len(json.dumps(snapshot(90)))
    assert shelf.stat().st_size < 100 * whole / 4
