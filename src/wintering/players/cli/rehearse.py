"""`wintering rehearse`: lives a world many times, keeps the lives, tells what came of them."""

from __future__ import annotations

import json
import sys
import threading
from typing import TYPE_CHECKING

from wintering.players.cli.arguments import seed
from wintering.players.cli.codes import Refused
from wintering.players.cli.ink_progress import Progress
from wintering.players.cli.rehearse_report import report
from wintering.players.cli.stopping import keyboard
from wintering.players.sitting import opened
from wintering.players.worlds import world_folder
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.running import Progress as Quiet
from wintering.rehearse.runs.running import RunAsked
from wintering.rehearse.runs.running import rehearse as run
from wintering.rehearse.runs.summary import Ran, summary

if TYPE_CHECKING:
    import argparse

FAILED, INTERRUPTED = 1, 130  # exit codes: lives failed; stopped by the keyboard


def rehearse(options: argparse.Namespace) -> int:
    """Live, keep, report; the exit code is 1 when lives failed, 130 when it was stopped."""
    asked = RunAsked(
        world=opened(world_folder(options.world)),
        world_name=options.world,
        lives=options.lives,
        policies=options.policy,
        seed=None if options.seed is None else seed(options.seed),
        jobs=options.jobs,
        ray=options.ray,
        out=options.out,
        resume=options.resume,
        turns=options.turns,
        turns_at_most=options.max_turns,
    )
    try:
        ran = _run(asked)
    except RehearsalFault as fault:
        raise Refused(fault.code, fault.what, fault.why, fault.mend) from fault
    told = summary(ran)
    print(json.dumps(told, ensure_ascii=False, indent=1) if options.json else report(told))
    if ran.stopped is not None:
        return INTERRUPTED
    return FAILED if ran.tally.failed else 0


def _run(asked: RunAsked) -> Ran:
    with keyboard() as stopped:
        bar = _Bar(stopped)
        try:
            ran = run(asked, bar)
        finally:
            bar.clear()
    if ran.lost_processes:
        print("wintering: a process died; its lives were lived again here.", file=sys.stderr)
    return ran


class _Bar(Quiet):
    """Draws how far a run is, and listens to the keyboard."""

    def __init__(self, stopped: threading.Event) -> None:
        self._stopped = stopped
        self._drawn: Progress | None = None

    def began(self, before: int, whole: int) -> None:
        self._drawn = Progress(whole, "lives", before=before)
        self._drawn.show(before)

    def lived(self, lives: int) -> None:
        assert self._drawn is not None
        self._drawn.show(lives)

    def stopped(self) -> str | None:
        return "the keyboard" if self._stopped.is_set() else None

    def clear(self) -> None:
        if self._drawn is not None:
            self._drawn.clear()
