"""A shelf that is not one, may not be written, or is damaged: told, and left untouched."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from shelf.samples import page, snapshot
from wintering.shelf import codes
from wintering.shelf.schema import VERSION, make
from wintering.shelf.sqlite import SqliteStore


def fault(path: Path) -> codes.ShelfFault:
    with pytest.raises(codes.ShelfFault) as told:
        SqliteStore(path).newest("ash")
    return told.value


def one_life(path: Path) -> Path:
    store = SqliteStore(path)
    store.create("ash", "eight_moons", 5)
    for turn in range(4):
        store.put_turn("ash", turn, snapshot(turn), page(turn), 0 if turn else None)
    store.close()
    return path


@pytest.mark.parametrize("bytes_", [b"my novel\n", b"SQLite format 3 but not really" * 9, b"x"])
def test_a_file_that_is_not_a_database(tmp_path: Path, bytes_: bytes) -> None:
    path = tmp_path / "novel.txt"
    path.write_bytes(bytes_)
    assert fault(path).diagnostic.code == codes.NOT_A_SHELF
    assert path.read_bytes() == bytes_
    assert [each.name for each in tmp_path.iterdir()] == ["novel.txt"]


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE photos (id INTEGER)")
    database.close()
    before = path.read_bytes()
    assert fault(path).diagnostic.code == codes.NOT_A_SHELF
    assert path.read_bytes() == before


def test_a_newer_shelf(tmp_path: Path) -> None:
    path = one_life(tmp_path / "lives.sqlite3")
    database = sqlite3.connect(path)
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    assert fault(path).diagnostic.code == codes.NEWER


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    assert fault(tmp_path).diagnostic.code == codes.UNREACHABLE


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert fault(pipe).diagnostic.code == codes.UNREACHABLE
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_shelf_that_another_program_has_just_made_is_not_replaced(tmp_path: Path) -> None:
    path = one_life(tmp_path / "lives.sqlite3")
    make(path)
    assert [each.name for each in SqliteStore(path).lives()] == ["ash"]


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("")
    assert fault(tmp_path / "notes" / "lives.sqlite3").diagnostic.code == codes.UNREACHABLE


def test_a_damaged_shelf(tmp_path: Path) -> None:
    path = one_life(tmp_path / "lives.sqlite3")
    whole = path.read_bytes()
    path.write_bytes(whole[:200] + b"\xff" * (len(whole) - 200))
    assert fault(path).diagnostic.code == codes.DAMAGED


def test_a_turn_whose_bytes_do_not_read_back(tmp_path: Path) -> None:
    path = one_life(tmp_path / "lives.sqlite3")
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("UPDATE turns SET snapshot = x'00' WHERE turn = 2")
    database.close()
    assert fault(path).diagnostic.code == codes.DAMAGED


def test_an_empty_file_becomes_a_shelf(tmp_path: Path) -> None:
    path = tmp_path / "lives.sqlite3"
    path.touch()
    assert SqliteStore(path).lives() == ()


READ_ONLY_CHILD = """
import os, sys
from pathlib import Path
from wintering.shelf.codes import ShelfFault
from wintering.shelf.sqlite import SqliteStore
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
store = SqliteStore(Path(sys.argv[1]))
assert [each.name for each in store.lives()] == ["ash"]
newest = store.newest("ash")
try:
    store.put_turn("ash", newest.turn + 1, newest.snapshot, newest.page, 0)
except ShelfFault as fault:
    print(fault.diagnostic.code.number)
"""


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="rights of files are POSIX's here")
def test_a_shelf_that_may_only_be_read(tmp_path: Path) -> None:
    path = one_life(tmp_path / "lives.sqlite3")
    before = path.read_bytes()
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    for folder in [tmp_path, *tmp_path.parents[:2]]:
        folder.chmod(0o555 if folder == tmp_path else 0o755)
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY_CHILD, str(path)], capture_output=True, text=True
        )
    finally:
        tmp_path.chmod(0o755)
    assert (done.stdout, done.stderr) == ("SHE002\n", "")
    assert path.read_bytes() == before
