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
from functools import partial
from time import perf_counter

from wintering.ink import Kept
from wintering.ink.reading.keeping import Superseded
from wintering.players.lsp.analysis import Analysis, analyse
from wintering.players.lsp.files import Snapshot
from wintering.players.lsp.projects import Project

DEBOUNCE_S = 0.15  # a pause this long in typing and the story is read
LONGEST_DEBOUNCE_S = 1.0  # of stories that take long to read
LONG_S = 1.0  # a reading that takes longer is given up when a newer text comes
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
        self._queue: queue.SimpleQueue[tuple[_Desk, Project, int, Snapshot]] = queue.SimpleQueue()
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
        # A reading that takes long is not waited for: the last one knows most names as well.
        if desk.done < desk.wanted and (desk.latest is None or desk.took_s < ANSWER_S):
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
        if desk is None:
            return
        if desk.timer is not None:
            desk.timer.cancel()
            desk.timer = None
        if desk.is_queued:
            return  # what is being read now is followed by another reading
        desk.is_queued = True
        self._queue.put((desk, project, desk.wanted, self._snapshot()))

    def _read(self) -> None:
        while True:
            desk, project, wanted, snapshot = self._queue.get()
            desk.kept.is_wanted = partial(_is_wanted, desk, wanted)
            begun = perf_counter()
            found: Analysis | Exception
            try:
                found = analyse(project, snapshot, desk.kept)
                self._send(self._tell, project, found)
                if not desk.kept.is_wanted():
                    raise Superseded
                found.prepare()
            except Exception as fault:
                found = fault
            self._send(self._finished, project, wanted, found, perf_counter() - begun)

    def _send(self, what: Callable[..., None], *arguments: object) -> None:
        """Have something done on the loop; nothing where the editor has gone meanwhile."""
        with suppress(RuntimeError):
            self._running().call_soon_threadsafe(what, *arguments)

    def _tell(self, project: Project, found: Analysis) -> None:
        if project in self._desks:
            self._told(found)

    def _finished(
        self, project: Project, wanted: int, found: Analysis | Exception, took: float
    ) -> None:
        desk = self._desks.get(project)
        if desk is None:
            return
        desk.is_queued = False
        if isinstance(found, Superseded):
            pass  # the next reading is on its way
        elif isinstance(found, Exception):
            desk.done, desk.took_s = wanted, took
            self._failed(project, found)
        else:
            desk.done, desk.took_s, desk.latest = wanted, took, found
        if desk.done >= desk.wanted:
            _wake(desk)
        elif desk.timer is None:
            self._begin(project)


def _is_wanted(desk: _Desk, wanted: int) -> bool:
    """Whether a reading is still worth its time: what takes long is given up for a newer text."""
    return desk.took_s < LONG_S or desk.wanted == wanted


def _wake(desk: _Desk) -> None:
    for each in desk.waiting:
        if not each.done():
            each.set_result(None)
    desk.waiting.clear()
