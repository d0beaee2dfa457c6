"""When a project is read anew: a little after the last keystroke, off the event loop.

One thread reads, one project at a time. A result whose texts are no longer the newest is
still the best there is until the next one comes.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter

from wintering.ink import Kept
from wintering.players.lsp.analysis import Analysis, analyse
from wintering.players.lsp.files import Snapshot
from wintering.players.lsp.projects import Project

DEBOUNCE_S = 0.15  # a pause this long in typing and the story is read
LONGEST_DEBOUNCE_S = 1.0  # of stories that take long to read
ANSWER_S = 0.8  # a request waits no longer for the newest reading


@dataclass
class _Desk:
    """What is known of one project."""

    latest: Analysis | None = None
    wanted: int = 0  # rises with every change
    done: int = 0  # the change that `latest` was made from
    is_queued: bool = False
    took_s: float = 0.0
    timer: asyncio.TimerHandle | None = None
    kept: Kept = field(default_factory=Kept)
    waiting: list[asyncio.Future[None]] = field(default_factory=list)


class Schedule:
    """Reads projects when they change. All methods are called on the event loop."""

    def __init__(
        self,
        snapshot: Callable[[], Snapshot],
        told: Callable[[Analysis], None],
        failed: Callable[[Project, Exception], None],
    ) -> None:
        self._snapshot, self._told, self._failed = snapshot, told, failed
        self._desks: dict[Project, _Desk] = {}
        self._queue: queue.SimpleQueue[tuple[Project, int, Snapshot, Kept]] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None

    def changed(self, project: Project) -> None:
        """A file of a project is not as it was: read it soon. Changes: what is waited for."""
        desk = self._desks.setdefault(project, _Desk())
        desk.wanted += 1
        if desk.timer is not None:
            desk.timer.cancel()
        wait = min(max(DEBOUNCE_S, desk.took_s / 2), LONGEST_DEBOUNCE_S)
        loop = self._running()
        desk.timer = loop.call_later(wait, self._begin, project)

    def closed(self, project: Project) -> None:
        """Nothing of a project is open any more: forget it. Changes: the projects."""
        desk = self._desks.pop(project, None)
        if desk is not None:
            if desk.timer is not None:
                desk.timer.cancel()
            _wake(desk)

    def latest(self, project: Project) -> Analysis | None:
        """The last reading of a project, be it of older texts."""
        desk = self._desks.get(project)
        return desk.latest if desk else None

    def projects(self) -> set[Project]:
        """Every project that is open."""
        return set(self._desks)

    def all(self) -> list[Analysis]:
        """The last reading of every project that is open."""
        return [desk.latest for desk in self._desks.values() if desk.latest is not None]

    async def reading(self, project: Project) -> Analysis | None:
        """The newest reading, waited for a moment; else the last there is."""
        desk = self._desks.get(project)
        if desk is None:
            return None
        if desk.done < desk.wanted:
            if not desk.is_queued:
                self._begin(project)
            woken: asyncio.Future[None] = self._running().create_future()
            desk.waiting.append(woken)
            with suppress(TimeoutError):
                await asyncio.wait_for(woken, ANSWER_S)
        return desk.latest

    # ------------------------------------------------------------- the reading

    def _running(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.get_running_loop()
            # A daemon: an editor that closes does not wait for a long story to be read.
            threading.Thread(target=self._read, name="reading", daemon=True).start()
        return self._loop

    def _begin(self, project: Project) -> None:
        desk = self._desks.get(project)
        if desk is None or desk.is_queued:
            return  # what is being read now is followed by another reading
        if desk.timer is not None:
            desk.timer.cancel()
            desk.timer = None
        desk.is_queued = True
        self._queue.put((project, desk.wanted, self._snapshot(), desk.kept))

    def _read(self) -> None:
        while True:
            project, wanted, snapshot, kept = self._queue.get()
            begun = perf_counter()
            found: Analysis | Exception
            try:
                found = analyse(project, snapshot, kept)
            except Exception as fault:
                found = fault
            took = perf_counter() - begun
            assert self._loop is not None
            try:
                self._loop.call_soon_threadsafe(self._finished, project, wanted, found, took)
            except RuntimeError:  # the editor has gone meanwhile
                return

    def _finished(
        self, project: Project, wanted: int, found: Analysis | Exception, took: float
    ) -> None:
        desk = self._desks.get(project)
        if desk is None:
            return
        desk.is_queued, desk.done, desk.took_s = False, wanted, took
        if isinstance(found, Exception):
            self._failed(project, found)
        else:
            desk.latest = found
            self._told(found)
        if desk.done < desk.wanted:
            if desk.timer is None:
                self._begin(project)
        else:
            _wake(desk)


def _wake(desk: _Desk) -> None:
    for each in desk.waiting:
        if not each.done():
            each.set_result(None)
    desk.waiting.clear()
