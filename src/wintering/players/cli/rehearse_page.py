"""The report that `wintering rehearse` writes beside the lives, with what changed since another."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.codes import NOT_ASKED, Refused
from wintering.rehearse.data.folder import read_about
from wintering.rehearse.native import PlainLaws, laws_of
from wintering.rehearse.runs.codes import DISK, NOT_INSTALLED, RehearsalFault

if TYPE_CHECKING:
    import argparse

    from wintering.rehearse.runs.summary import Ran


@dataclass(frozen=True, slots=True)
class Written:
    """A report that was written: where, and what changed beyond chance since another run.

    `changed` is None where no other run was asked about.
    """

    path: Path
    changed: list[dict[str, object]] | None

    def told(self) -> str:
        """As a person reads it."""
        lines = [f"\nthe report: {self.path}"]
        if self.changed is not None:
            lines.append(
                "changed beyond chance:" if self.changed else "nothing changed beyond chance."
            )
        for each in self.changed or ():
            lines.append(f"  {each['what']} ({each['policy']}): {_both(each)}")
        return "\n".join(lines)


def check_against(options: argparse.Namespace) -> None:
    """Refuse what cannot be compared, before any life. Errors: Refused, RehearsalFault."""
    if options.against is None:
        return
    read_about(options.against)
    if options.out is None or options.no_report:
        raise Refused(
            NOT_ASKED,
            "there is nowhere to say what changed",
            "two runs are compared in the report, which is written beside the lives.",
            "Name a folder with --out, and leave --no-report away.",
        )


def written_report(ran: Ran, options: argparse.Namespace) -> Written:
    """Write the report of a run that was kept. Errors: RehearsalFault."""
    try:
        from wintering.rehearse.report.against import changes
        from wintering.rehearse.report.lives import RunLives
        from wintering.rehearse.report.writing import write_report
    except ImportError as fault:
        raise RehearsalFault(
            NOT_INSTALLED,
            "the report cannot be drawn here",
            f"{fault}. The lives are kept.",
            "pip install 'wintering[rehearse]', or say --no-report.",
        ) from None
    print("writing the report...", file=sys.stderr, flush=True)
    tables = ran.world.tables
    hours = laws_of(tables) if ran.is_native else PlainLaws(tables)
    try:
        path = write_report(options.out, ran.world, hours, options.against)
    except OSError as fault:
        raise RehearsalFault(
            DISK,
            f"the report of '{options.out}' cannot be written",
            f"the system says: {fault.strerror or fault}. The lives are whole.",
            "Make room; with --resume the report is written again.",
        ) from None
    if options.against is None:
        return Written(path, None)
    found = changes(RunLives(options.out), RunLives(options.against))
    beyond: list[dict[str, object]] = [
        {
            "what": each.what,
            "policy": each.policy,
            "before": each.before,
            "now": each.now,
            "interval": [each.interval.low, each.interval.high],
            "is_share": each.is_share,
        }
        for each in found
        if each.is_beyond_chance
    ]
    return Written(path, beyond)


def _both(change: dict[str, object]) -> str:
    before, now = change["before"], change["now"]
    if change["is_share"]:
        return f"{before:.1%} before, {now:.1%} now"
    return f"{before:,.2f} before, {now:,.2f} now"
