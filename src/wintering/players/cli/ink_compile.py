"""`wintering ink compile`: a story as a program, which opens without its source."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.codes import NOT_INK, PLACE_TAKEN, UNWRITABLE, Refused
from wintering.players.cli.ink import open_program

if TYPE_CHECKING:
    import argparse

SOURCES = frozenset({".ink", ".toml"})  # endings of what people write


def compile_to(options: argparse.Namespace) -> int:
    """Write the program form of a story, whole or not at all."""
    from wintering.diagnostics import render_terminal
    from wintering.ink import write_program
    from wintering.players.ink_files import open_file

    if open_file(options.file).is_program:
        raise Refused(
            NOT_INK,
            f"'{options.file}' is a compiled program, not Ink source",
            "there is nothing left to compile.",
            f"Play it: wintering ink play {options.file}",
        )
    refuse_source(options.output)
    program, warnings = open_program(options.file)
    if warnings:
        print(render_terminal(warnings, program.sources), file=sys.stderr)
    write_whole(options.output, write_program(program))
    return 0


def write_whole(written: str, data: bytes) -> None:
    """Write a file so that nobody ever finds half of it. Errors: Refused.

    What stood there stands there still when the writing fails.
    """
    path = Path(written)
    with _told(written):
        if _is_special(path):
            path.write_bytes(data)
            return
        number, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
            os.chmod(name, path.stat().st_mode if path.exists() else 0o666 & ~_umask())
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def refuse_source(written: str) -> None:
    """Refuse to write over what an author may have written by hand. Errors: Refused."""
    path = Path(written)
    if path.suffix.lower() in SOURCES:
        raise Refused(
            PLACE_TAKEN,
            f"'{written}' is the name of a source file",
            "what is written here would take the place of an author's text.",
            f"Give it another ending: {path.with_suffix('').as_posix()}.program",
        )


def refuse_unwritable(written: str) -> None:
    """Find out before long work whether its outcome can be written. Errors: Refused."""
    refuse_source(written)
    if written == "-":
        raise Refused(
            UNWRITABLE,
            "'-' is no name of a file",
            "what is told goes to standard output already.",
            "Name a file, or /dev/stdout.",
        )
    path = Path(written)
    with _told(written):
        if not _is_special(path):
            number, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
            os.close(number)
            Path(name).unlink()


def _is_special(path: Path) -> bool:
    """Whether it is a device or a pipe, which is written to and not replaced."""
    if path.is_dir():
        raise IsADirectoryError(1, "it is a folder", str(path))
    return path.exists() and not path.is_file()


@contextmanager
def _told(written: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as fault:
        said = getattr(fault, "strerror", None) or fault
        raise Refused(
            UNWRITABLE,
            f"'{written}' cannot be written",
            f"the system says: {said}.",
            "Name a file in a folder that is there and that you may write in.",
        ) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
