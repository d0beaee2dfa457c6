"""`wintering ink`: the five commands for Ink by itself, and opening a story for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.players.cli.codes import BrokenWorld
from wintering.players.ink_cache import keep, load_kept
from wintering.players.ink_files import FolderReader, open_file

if TYPE_CHECKING:
    import argparse

    from wintering.diagnostics import Diagnostic, Diagnostics
    from wintering.ink import Program


def ink(options: argparse.Namespace) -> int:
    """Do what was asked of a story."""
    match options.ink_command:
        case "play":
            from wintering.players.cli.ink_play import play

            return play(options)
        case "compile":
            from wintering.players.cli.ink_compile import compile_to

            return compile_to(options)
        case "check":
            from wintering.players.cli.ink_check import check

            return check(options)
        case "test":
            from wintering.players.cli.ink_test import test

            return test(options)
        case "stats":
            from wintering.players.cli.ink_stats import stats

            return stats(options)
        case _:
            options.help_of_ink()
            return 0


def open_program(written: str, check: bool = False) -> tuple[Program, list[Diagnostic]]:
    """A story that can be played, from source or compiled, and what there is to warn of.

    With `check` the warnings are those of the story as a whole, which takes longer.
    Errors: Refused when there is no such file, BrokenWorld when the story has errors,
    BrokenProgram when a compiled one is damaged.
    """
    file = open_file(written)
    if file.is_program:
        from wintering.ink import read_program

        return read_program(file.data, file.name), []
    _ = file.text  # what is no text is told as such, and not as a missing file
    read = FolderReader(file)
    if check:
        from wintering.ink import check_story

        program, found = check_story(file.name, read)
        if program is None:
            raise BrokenWorld(tuple(found), read.texts)
        return program, _warnings(found)
    kept = load_kept(file.name, read)
    if kept is None:
        from wintering.ink import compile_story

        kept = compile_story(file.name, read)
        if kept[1].has_errors:
            raise BrokenWorld(tuple(kept[1]), read.texts)
        keep(file.name, *kept)
    return kept[0], _warnings(kept[1])


def _warnings(found: Diagnostics) -> list[Diagnostic]:
    return [each for each in found if each.severity == "warning"]
