"""Every fault as a person should read it, with its exit code; never a traceback."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from wintering.players.cli.codes import BrokenWorld, Refused

REFUSED, OUR_FAULT = 2, 70


def told(fault: Exception, argv: list[str]) -> tuple[str, int]:
    """What to say of a fault, and the exit code: theirs to mend, or ours to answer for."""
    from wintering.diagnostics import AuthorFault, render_terminal

    if isinstance(fault, Refused):
        return fault.told(), REFUSED
    if isinstance(fault, BrokenWorld):
        words = render_terminal(fault.diagnostics, fault.sources)
        return words + (f"\n  replay: {fault.replay}" if fault.replay else ""), REFUSED
    if isinstance(fault, AuthorFault):
        return render_terminal(fault.diagnostics, getattr(fault, "sources", {})), REFUSED
    diagnostic = getattr(fault, "diagnostic", None)
    if diagnostic is not None:
        return render_terminal([diagnostic], {}), REFUSED
    return _ours(fault, argv), OUR_FAULT


def _ours(fault: Exception, argv: list[str]) -> str:
    """A short word for the reader; the rest goes to a file that can be sent to us."""
    details = _write_details(fault, argv)
    where = f"The details are in {details}." if details else "The details could not be written."
    return (
        f"wintering: something is wrong in Wintering itself ({type(fault).__name__}: {fault}).\n"
        "  why:  this is a fault of the program, not of anything you did or wrote;"
        " every page you were shown is kept.\n"
        f"  mend: {where} Open the life again, or undo a turn and choose otherwise."
    )


def _write_details(fault: Exception, argv: list[str]) -> Path | None:
    import tempfile
    import traceback

    from wintering import __version__

    text = "\n".join(
        (
            f"wintering {__version__}, Python {sys.version.split()[0]} on {sys.platform}",
            f"asked: {argv}",
            "",
            "".join(traceback.format_exception(fault)),
        )
    )
    try:
        number, name = tempfile.mkstemp(prefix="wintering-fault-", suffix=".txt", text=True)
        with os.fdopen(number, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return Path(name)
