"""`wintering rehearse`: lives a world many times, keeps the lives, tells what came of them."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from wintering.players.cli.arguments import seed
from wintering.players.cli.codes import Refused
from wintering.players.cli.ink_progress import Progress
from wintering.players.cli.rehearse_page import Written, check_against, written_report
from wintering.players.cli.rehearse_report import report
from wintering.players.cli.stopping import keyboard
from wintering.players.sitting import opened
from wintering.players.worlds import world_folder
from wintering.rehearse.expectations import telling
from wintering.rehearse.expectations.reading import read_expectations
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.running import Progress as Quiet
from wintering.rehearse.runs.running import RunAsked
from wintering.rehearse.runs.running import rehearse as run
from wintering.rehearse.runs.summary import Ran, summary

if TYPE_CHECKING:
    import argparse

    from wintering.rehearse.expectations.holding import Held
    from wintering.rehearse.expectations.reading import Expectation

FAILED, INTERRUPTED = 1, 130  # exit codes: something failed; stopped by the keyboard
FIRST_LIFE_S = 8.0  # a life takes less than a second; longer than this, something is compiled
FAILS = "fails"  # the verdict on an expectation that does not hold


def rehearse(options: argparse.Namespace) -> int:
    """Live, keep, report; exit code 1 when lives failed or an expectation did, 130 if stopped."""
    world = opened(world_folder(options.world))
    expected = read_expectations(options.expect, world) if options.expect is not None else ()
    with _refusals(), TemporaryDirectory(prefix="wintering-lives-") as elsewhere:
        check_against(options)
        # Expectations are held against lives that are kept, if only until they are told.
        unasked = Path(elsewhere) / "run" if expected and not options.resume else None
        asked = RunAsked(
            world=world,
            world_name=options.world,
            lives=options.lives,
            policies=",".join(options.policy) if options.policy else None,
            seed=None if options.seed is None else seed(options.seed),
            jobs=options.jobs,
            ray=options.ray,
            out=options.out or unasked,
            resume=options.resume,
            turns=options.turns,
            turns_at_most=options.max_turns,
            is_native=not options.interpreted,
        )
        ran = _run(asked)
        lived = asked.out if ran.tally.all_lives else None
        found = _held(expected, lived) if lived is not None and expected else []
        is_reported = options.out is not None and not options.no_report and lived is not None
        written = written_report(ran, options) if is_reported and ran.stopped is None else None
    _tell(ran, found, written, options)
    if ran.stopped is not None:
        return INTERRUPTED
    return FAILED if ran.tally.failed or any(each.verdict == FAILS for each in found) else 0


def _held(expected: tuple[Expectation, ...], run: Path) -> list[Held]:
    # Read by Arrow, which a run that keeps nothing can do without.
    from wintering.rehearse.expectations.holding import held

    return held(expected, run)


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except RehearsalFault as fault:
        raise Refused(fault.code, fault.what, fault.why, fault.mend) from fault


def _tell(
    ran: Ran, found: list[Held], written: Written | None, options: argparse.Namespace
) -> None:
    told = summary(ran)
    if options.out is None:
        told["out"] = told["resume"] = None
    if options.json:
        if options.expect is not None:
            told["expectations"] = [telling.as_data(each) for each in found]
        if written is not None:
            told["report"] = str(written.path)
            told["changed"] = written.changed
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    print(report(told))
    if found:
        print("\nexpectations")
    for each in found:
        print("\n".join(telling.lines(each)))
    if written is not None:
        print(written.told())


def _run(asked: RunAsked) -> Ran:
    with keyboard() as stopped:
        bar = _Bar(stopped, patience_s=FIRST_LIFE_S if asked.is_native else None)
        try:
            # What a cluster tells of itself is no part of what was asked for.
            with redirect_stdout(sys.stderr):
                ran = run(asked, bar)
        finally:
            bar.clear()
    if ran.lost_processes:
        print("wintering: a process died; its lives were lived again here.", file=sys.stderr)
    return ran


class _Bar(Quiet):
    """Draws how far a run is, and listens to the keyboard."""

    def __init__(self, stopped: threading.Event, patience_s: float | None) -> None:
        """Where no life is whole after `patience_s`, it says what that may wait for."""
        self._stopped = stopped
        self._drawn: Progress | None = None
        self._waiting: threading.Timer | None = None
        if patience_s is not None:
            self._waiting = threading.Timer(patience_s, self._say_what_takes_time)
            self._waiting.daemon = True
            self._waiting.start()

    def began(self, before: int, whole: int) -> None:
        self._drawn = Progress(whole, "lives", before=before)
        self._drawn.show(before)

    def lived(self, lives: int) -> None:
        assert self._drawn is not None
        self._wait_no_more()
        self._drawn.show(lives)

    def stopped(self) -> str | None:
        return "the keyboard" if self._stopped.is_set() else None

    def clear(self) -> None:
        self._wait_no_more()
        if self._drawn is not None:
            self._drawn.clear()

    def _wait_no_more(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()

    def _say_what_takes_time(self) -> None:
        if self._drawn is not None:
            self._drawn.clear()
        print(
            "wintering: no life is whole yet. The laws are compiled once on a machine, and after"
            " an edit of them; that takes a minute or two.",
            file=sys.stderr,
            flush=True,
        )
