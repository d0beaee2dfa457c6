"""How far a long run is: a bar on a terminal, plain lines elsewhere, and not too many."""

from __future__ import annotations

import io

import pytest

from wintering.players.cli.ink_progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """A clock that is moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr("wintering.players.cli.ink_progress.time.monotonic", lambda: self.now)


def test_a_pipe_gets_plain_lines_further_and_further_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, stream = Clock(monkeypatch), io.StringIO()
    progress = Progress(1000, "plays", stream)
    said_at: list[int] = []
    for second in range(1, 301):
        clock.now = 100.0 + second
        before = stream.tell()
        progress.show(second)
        if stream.tell() > before:
            said_at.append(second)
    progress.clear()
    assert [2, 6, 14, 30, 62, 122, 182, 242] == said_at
    first = stream.getvalue().splitlines()[0]
    # Two done in two seconds: 998 are left, and as many seconds.
    assert "2 of 1,000 plays, 1 a second, 16:38 left" == first


def test_a_terminal_gets_one_line_that_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, stream = Clock(monkeypatch), Terminal()
    progress = Progress(4, "plays", stream)
    progress.show(1)
    assert "" == stream.getvalue(), "it was said a moment ago that it begins"
    clock.now += 7200
    progress.show(2)
    assert stream.getvalue().startswith("\r████████████░░░░░░░░░░░░ 2 of 4 plays, ")
    assert "2:00:00 left" in stream.getvalue()
    progress.clear()
    assert stream.getvalue().endswith("\r\x1b[K")
    assert "\n" not in stream.getvalue()
