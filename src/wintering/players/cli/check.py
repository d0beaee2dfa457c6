"""`wintering check` and `wintering prelude`: what a world says, and whether it says it well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.players.cli.codes import UNWRITABLE, Refused
from wintering.players.cli.faults import REFUSED
from wintering.players.worlds import world_folder

if TYPE_CHECKING:
    import argparse

PRELUDE = "prelude.ink"


def check(options: argparse.Namespace) -> int:
    """Print every problem of a world at once; exit code 2 when any of them is an error."""
    from wintering.diagnostics import render_json, render_terminal
    from wintering.story.opening import check_world

    checked = check_world(world_folder(options.world))
    problems = list(checked.diagnostics)
    if options.format == "json":
        print(render_json(problems))
    else:
        if problems:
            print(render_terminal(problems, checked.sources))
        print(_summed([each.severity for each in problems], options.world))
    return REFUSED if checked.diagnostics.has_errors else 0


def _summed(severities: list[str], world: str) -> str:
    errors, warnings = severities.count("error"), severities.count("warning")
    if not severities:
        return f"{world}: nothing wrong."
    return f"{world}: {_counted(errors, 'error')}, {_counted(warnings, 'warning')}."


def _counted(many: int, what: str) -> str:
    return f"{many} {what}" if many == 1 else f"{many} {what}s"


def print_prelude(options: argparse.Namespace) -> int:
    """Print the generated Ink of a world, or write it where the world's main.ink includes it."""
    from wintering.story.opening import prelude_of

    folder = world_folder(options.world)
    text = prelude_of(folder)
    if options.write:
        try:
            (folder / PRELUDE).write_text(text, encoding="utf-8")
        except OSError as error:
            raise Refused(
                UNWRITABLE,
                f"'{folder / PRELUDE}' cannot be written",
                f"the system says: {error.strerror or error}.",
                "Make it writable, or print the prelude without --write and save it elsewhere.",
            ) from error
        print(f"written: {folder / PRELUDE}")
    else:
        print(text, end="" if text.endswith("\n") else "\n")
    return 0
