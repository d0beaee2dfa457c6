"""`wintering ink play` on a terminal: undo, help, leaving, and going on after an error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="a terminal is played here by POSIX's pseudo-terminals")

STORY = """VAR coins = 1
- (top)
{coins} coins.
+ [Pay]
    ~ coins = coins - 1
    -> top
+ [Share]
    {6 / coins} each.
    -> top
+ [Leave]
    -> END
"""


def typed(folder: Path, keys: str) -> tuple[int, str]:
    """What a terminal shows when these keys are typed into a play, and its exit code."""
    (folder / "coins.ink").write_text(STORY, encoding="utf-8")
    ours, theirs = pty.openpty()
    asked = [sys.executable, "-m", "wintering.players.cli.main", "ink", "play", "coins.ink"]
    env = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    playing = subprocess.Popen(
        asked, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=env
    )
    os.close(theirs)
    os.write(ours, keys.encode())
    shown = b""
    while True:
        try:
            read = os.read(ours, 4096)
        except OSError:  # Linux: the other side is closed
            break
        if not read:
            break
        shown += read
    os.close(ours)
    return playing.wait(timeout=60), shown.decode().replace("\r\n", "\n")


def test_undo_goes_back_to_the_beginning_and_no_further(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "1\nu\nu\n3\n")
    assert 0 == code
    at_first, after, again = shown.split("?> ")[:3]
    assert "1 coins.\n" in at_first
    assert "0 coins.\n" in after
    assert "1: Pay\n2: Share\n3: Leave\n" in again
    assert "There is nothing to undo." in shown


def test_an_error_leaves_the_story_before_the_choice_that_led_to_it(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "1\n2\n3\n")
    assert 0 == code
    told = shown.split("error INK033")[1]
    assert "replay: wintering ink play coins.ink --seed 0 --choices 1,2" in told
    assert "(You are before your last choice again.)" in told
    assert "3: Leave" in told


def test_help_and_leaving(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "?\nq\n")
    assert 0 == code
    assert 2 == shown.count("u: undo it; q: quit; ?: this help.")


def test_the_end_of_input_leaves_too(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "\x04")
    assert 0 == code
    assert shown.endswith("?> \n")
