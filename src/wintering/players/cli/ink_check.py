"""`wintering ink check`: every problem of a story at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.diagnostics import Diagnostic, Span, render_json, render_terminal
from wintering.players.cli.codes import NOT_INK, Refused
from wintering.players.cli.faults import REFUSED
from wintering.players.ink_files import FolderReader, InkFile, open_file

if TYPE_CHECKING:
    import argparse


def check(options: argparse.Namespace) -> int:
    """Print every problem of a story; exit code 2 when any of them is an error."""
    try:
        file = _source(options.file)
    except Refused as refused:
        if options.format != "json":
            raise
        # A program that asked for JSON is told this too in JSON.
        where = Span.of_file(options.file)
        told = Diagnostic(refused.code, where, refused.what, refused.why, refused.mend)
        print(render_json([told]))
        return REFUSED
    from wintering.ink import check_story

    read = FolderReader(file)
    _, found = check_story(file.name, read)
    problems = list(found)
    if options.format == "json":
        print(render_json(problems))
    else:
        if problems:
            print(render_terminal(problems, read.texts))
        print(summed(problems, file.name))
    fails = ("error", "warning") if options.strict else ("error",)
    return REFUSED if any(each.severity in fails for each in problems) else 0


def _source(written: str) -> InkFile:
    """The file as Ink source. Errors: Refused."""
    file = open_file(written)
    if file.is_program:
        raise Refused(
            NOT_INK,
            f"'{written}' is a compiled program, not Ink source",
            "it was checked when it was compiled.",
            "Name the .ink file that it was made from.",
        )
    _ = file.text  # what is no text is told as such, and not as a missing file
    return file


def summed(problems: list[Diagnostic], name: str) -> str:
    """How many problems of each rank there are, in a line."""
    if not problems:
        return f"{name}: nothing wrong."
    ranks = [each.severity for each in problems]
    parts = [_counted(ranks.count(rank), rank) for rank in ("error", "warning")]
    notes = len(ranks) - ranks.count("error") - ranks.count("warning")
    if notes:
        parts.append(_counted(notes, "note"))
    return f"{name}: {', '.join(parts)}."


def _counted(many: int, what: str) -> str:
    return f"{many} {what}" if many == 1 else f"{many} {what}s"
