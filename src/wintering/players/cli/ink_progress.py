"""How far a long run is: a bar on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TextIO

BAR = 24  # characters
REDRAWN = 0.1  # seconds between two pictures of the bar
SAID_FIRST = 2.0  # seconds before the first plain line; each wait is twice the one before it
FEW = 20  # a second; below that, tenths are said
SAID_LAST = 60.0  # seconds; they grow no longer than this


class Progress:
    """Says on standard error how many are done, how many a second, and how long it takes yet."""

    def __init__(
        self, whole: int, unit: str, stream: TextIO | None = None, before: int = 0
    ) -> None:
        """`before` were done when it began."""
        self._whole, self._unit, self._before = whole, unit, before
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
        if done > self._before and seconds > 0:
            rate = (done - self._before) / seconds
            many = f"{rate:,.0f}" if rate >= FEW or rate == round(rate) else f"{rate:.1f}"
            told += f", {many} a second, {_clock((self._whole - done) / rate)} left"
        return told


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
