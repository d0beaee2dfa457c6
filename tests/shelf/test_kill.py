"""`kill -9` at any instant loses nothing that was shown."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from shelf.samples import page, snapshot
from wintering.shelf.sqlite import SqliteStore

# Keeps turns as fast as it can and shows each number only when it is kept.
CHILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from shelf.samples import page, snapshot
from wintering.shelf.sqlite import SqliteStore
store = SqliteStore(Path(sys.argv[1]))
if not store.lives():
    store.create("ash", "eight_moons", 5)
newest = store.newest("ash")
turn = newest.turn + 1 if newest else 0
while True:
    store.put_turn("ash", turn, snapshot(turn), page(turn), 0 if turn else None)
    print(turn, flush=True)
    if turn % 5 == 4:
        store.drop_newest("ash")
        print(turn - 1, flush=True)
        store.put_turn("ash", turn, snapshot(turn), page(turn), 0)
        print(turn, flush=True)
    turn += 1
"""


def test_what_was_shown_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "lives.sqlite3"
    chance = random.Random(20)
    shown = -1
    for _ in range(8):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), str(Path(__file__).parents[1])],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.05))
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read().splitlines(keepends=True)
        child.stdout.close()
        child.wait()
        # A line cut short by the kill was not shown.
        lines = [int(line) for line in [first, *rest] if line.endswith("\n")]
        assert lines[0] >= shown
        shown = lines[-1]
        store = SqliteStore(path)
        newest = store.newest("ash")
        store.close()
        assert newest is not None
        # A turn may be kept and not yet shown, or its undoing; never the other way round.
        assert newest.turn in {shown - 1, shown, shown + 1}
        assert newest.page == page(newest.turn)
        assert newest.snapshot == snapshot(newest.turn)
        shown = newest.turn
