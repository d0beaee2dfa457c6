"""`wintering ink test`: plays a story by the thousand and says what they showed."""

from __future__ import annotations

import json
import sys
import threading
from typing import TYPE_CHECKING

from wintering.explore.generations import CHUNK, Workers, in_generations
from wintering.explore.ground import Ground
from wintering.explore.lcov import tracefile
from wintering.explore.summary import Findings, summary
from wintering.explore.testing import StoryPlan, StoryResult, StoryTask, story_worker
from wintering.players.cli.arguments import seed
from wintering.players.cli.ink import open_program
from wintering.players.cli.ink_compile import refuse_unwritable, write_whole
from wintering.players.cli.ink_progress import Progress
from wintering.players.cli.ink_report import counted_source, report
from wintering.players.cli.stopping import cores, keyboard

if TYPE_CHECKING:
    import argparse

    from wintering.ink import Program

FOUND, INTERRUPTED = 1, 130  # exit codes: what --fail-on names was found; stopped by the keyboard
STANDARD_OUTPUT = "-"


def test(options: argparse.Namespace) -> int:
    """Play, report, write what was asked for; the exit code is 1 where --fail-on says."""
    program, warnings = open_program(options.file, check=True)
    for out in (options.json, options.lcov):
        if out not in (None, STANDARD_OUTPUT):
            refuse_unwritable(out)
    ground = Ground(program)
    plan = StoryPlan(len(ground.points), options.policy, seed(options.seed))
    progress = Progress(options.plays, "plays")
    with keyboard() as stopped:
        _run(program, plan, options, progress, stopped)
    tested = Findings(
        options.file, seed(options.seed), options.policy, options.plays, options.max_turns,
        ground, plan.tally, tuple(warnings),
    )  # fmt: skip
    _write(tested, options)
    if options.json != STANDARD_OUTPUT:
        if options.counts:
            print(counted_source(tested), end="\n\n")
        print(report(tested, progress.seconds))
    if stopped.is_set():
        return INTERRUPTED
    return FOUND if _fails(tested, options.fail_on) else 0


def _run(
    program: Program,
    plan: StoryPlan,
    options: argparse.Namespace,
    progress: Progress,
    stopped: threading.Event,
) -> None:
    from wintering.ink import write_program

    jobs = min(options.jobs or cores(), -(-options.plays // CHUNK))
    given = (write_program(program), options.policy, options.max_turns)
    workers: Workers[StoryTask, StoryResult] = Workers(story_worker, given, jobs)
    with workers:
        for _ in in_generations(plan, workers, options.plays):
            progress.show(plan.tally.plays)
            if stopped.is_set():
                break
    progress.clear()
    if workers.lost_processes:
        print("wintering: a process died; its plays were done again here.", file=sys.stderr)


def _write(tested: Findings, options: argparse.Namespace) -> None:
    if options.json is not None:
        text = json.dumps(summary(tested), ensure_ascii=False, indent=1)
        if options.json == STANDARD_OUTPUT:
            print(text)
        else:
            write_whole(options.json, f"{text}\n".encode())
    if options.lcov is not None:
        write_whole(options.lcov, tracefile(tested.ground, tested.reach).encode())


def _fails(tested: Findings, named: list[str]) -> bool:
    found = tested.found()
    return bool(found if "any" in named else found.intersection(named))
