"""How far a long run is: a bar on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TextIO

BAR = 24  # characters
REDRAWN = 0.1  # seconds between two pictures of the bar
SAID_FIRST = 2.0  # seconds before the first plain line; each wait is twice the one before it
SAID_LAST = 60.0  # seconds; they grow no longer than this


class Progress:
    """Says on standard error how many are done, how many a second, and how long it takes yet."""

    def __init__(self, whole: int, unit: str, stream: TextIO | None = None) -> None:
        self._whole, self._unit = whole, unit
        self._stream = sys.stderr if stream is None else stream
        self._is_terminal = self._stream.isatty()
        self._wait = REDRAWN if self._is_terminal else SAID_FIRST
        self._began = self._shown = time.monotonic()

    @property
    def seconds(self) -> float:
        """Since it began."""
        return time.monotonic() - self._began

    def show(self, done: int) -> None:
        """Say how far it is, unless that was said a moment ago."""
        now = time.monotonic()
        if now - self._shown < self._wait:
            return
        self._shown = now
        told = self._told(done, now - self._began)
        if self._is_terminal:
            filled = BAR * done // self._whole
            print(f"\r{'█' * filled}{'░' * (BAR - filled)} {told}\x1b[K", end="", file=self._stream)
        else:
            print(told, file=self._stream)
            self._wait = min(self._wait * 2, SAID_LAST)
        self._stream.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._is_terminal:
            print("\r\x1b[K", end="", file=self._stream, flush=True)

    def _told(self, done: int, seconds: float) -> str:
        told = f"{done:,} of {self._whole:,} {self._unit}"
        if done and seconds > 0:
            left = (self._whole - done) * seconds / done
            told += f", {done / seconds:,.0f} a second, {_clock(left)} left"
        return told


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
