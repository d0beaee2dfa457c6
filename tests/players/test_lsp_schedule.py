"""When stories are read: after a pause, once for many keystrokes, and never an edit forgotten."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from wintering.ink import Kept
from wintering.players.lsp import schedule as module
from wintering.players.lsp.analysis import Analysis, analyse
from wintering.players.lsp.files import Snapshot
from wintering.players.lsp.projects import Project
from wintering.players.lsp.schedule import Schedule

PATH = Path("/stories/story.ink")
PROJECT = Project(PATH.parent, PATH.name)
PATIENCE_S = 20


class Desk:
    """A schedule whose readings wait to be let through, and what it told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.text = "first -> END"
        self.begun = threading.Semaphore(0)
        self.let = threading.Semaphore(0)
        self.told: list[str] = []
        self.failed: list[Exception] = []
        monkeypatch.setattr(module, "analyse", self._analyse)
        self.schedule = Schedule(
            lambda: Snapshot({PATH: self.text}),
            lambda analysis: self.told.append(analysis.snapshot.open[PATH]),
            lambda project, fault: self.failed.append(fault),
        )

    def _analyse(self, project: Project, snapshot: Snapshot, kept: Kept) -> Analysis:
        self.begun.release()
        assert self.let.acquire(timeout=PATIENCE_S)
        if "fail" in snapshot.open[PATH]:
            raise ValueError("as asked")
        return analyse(project, snapshot, kept)

    def edit(self, text: str) -> None:
        self.text = text
        self.schedule.changed(PROJECT)

    async def has_begun(self) -> None:
        assert await asyncio.to_thread(self.begun.acquire, timeout=PATIENCE_S)

    async def has_told(self, *texts: str) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while self.told != list(texts):
                await asyncio.sleep(0.01)


def test_many_keystrokes_in_a_row_are_one_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        desk = Desk(monkeypatch)
        for text in ("a", "ab", "abc"):
            desk.edit(text)
        desk.let.release()
        await desk.has_told("abc")
        await asyncio.sleep(2 * module.DEBOUNCE_S)
        assert desk.begun.acquire(blocking=False)
        assert not desk.begun.acquire(blocking=False)

    asyncio.run(run())


def test_an_edit_during_a_reading_is_read_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        desk = Desk(monkeypatch)
        desk.edit("one")
        await desk.has_begun()
        desk.edit("two")
        await asyncio.sleep(2 * module.DEBOUNCE_S)  # its pause is over while "one" is still read
        desk.let.release(2)
        await desk.has_told("one", "two")

    asyncio.run(run())


def test_a_reading_that_fails_is_told_and_the_next_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def run() -> None:
        desk = Desk(monkeypatch)
        desk.edit("fail")
        await desk.has_begun()
        desk.let.release()
        assert await desk.schedule.reading(PROJECT) is None
        assert ["as asked"] == [str(each) for each in desk.failed]
        desk.edit("mended")
        desk.let.release()
        found = await desk.schedule.reading(PROJECT)
        assert found is not None
        assert "mended" == found.snapshot.open[PATH]

    asyncio.run(run())


def test_a_long_reading_is_given_up_for_a_newer_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONG_S", 0.0)

    async def run() -> None:
        desk = Desk(monkeypatch)
        desk.edit("=== one ===\n-> END\n")
        await desk.has_begun()
        desk.edit("=== two ===\n-> END\n")
        desk.let.release(2)
        await desk.has_told("=== two ===\n-> END\n")
        assert [] == desk.failed

    asyncio.run(run())
