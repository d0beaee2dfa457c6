"""Stories kept compiled, so that one that has not changed since last time opens at once.

What cannot be read, is broken or does not fit is passed over in silence: the story is then
compiled anew. What is kept is the program form, which holds no code.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.diagnostics import Diagnostic, Diagnostics, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from wintering.ink import Program

HELD = 32  # stories kept; the ones not played for longest are let go
SUFFIX = ".program"


def cache_folder() -> Path:
    """Where compiled stories are kept: under XDG_CACHE_HOME, or ~/.cache."""
    home = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(home) / "wintering" / "ink"


def load_kept(main: str, read: Callable[[str], str]) -> tuple[Program, Diagnostics] | None:
    """The program of a story and its warnings, if it is kept and none of its files changed."""
    from wintering.ink import read_program
    from wintering.ink.codes import ALL

    try:
        file = _file_of(main)
        head, _, body = file.read_bytes().partition(b"\n")
        program = read_program(body, main)
        if any(read(name) != text for name, text in program.sources.items()):
            return None
        codes = {code.number: code for code in ALL}
        warnings = Diagnostics(
            Diagnostic(codes[number], Span(*span), what, why, mend)
            for number, span, what, why, mend in json.loads(head)
        )
    except Exception:  # whatever is wrong with a cache, compiling anew is right
        return None
    with contextlib.suppress(OSError):
        os.utime(file)
    return program, warnings


def keep(main: str, program: Program, warnings: Diagnostics) -> None:
    """Keep a story, if that can be done. Changes: the cache."""
    import tempfile  # slow to import, and needed only here

    from wintering.ink import write_program

    try:
        head = json.dumps([
            [each.code.number, _numbers(each.span), each.what, each.why, each.mend]
            for each in warnings
        ])  # fmt: skip
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(head.encode() + b"\n" + write_program(program))
        Path(file.name).replace(_file_of(main))
        kept = sorted(folder.glob(f"*{SUFFIX}"), key=lambda one: one.stat().st_mtime)
        for old in kept[:-HELD]:
            old.unlink(missing_ok=True)
    except Exception:  # a cache that cannot be written is only slow
        return


def _numbers(span: Span) -> tuple[str, int, int, int, int]:
    return span.file, span.line, span.column, span.end_line, span.end_column


def _file_of(main: str) -> Path:
    # The name as it was written counts too: it is what messages show.
    key = f"{_engine_digest()}:{Path(main).resolve()}:{main}"
    return cache_folder() / f"{hashlib.sha256(key.encode()).hexdigest()}{SUFFIX}"


def _engine_digest() -> str:
    """A digest of the files that make a program, by size and time, so that any edit counts."""
    whole = hashlib.sha256(sys.version.encode())
    root = Path(__file__).parents[1] / "ink"
    for file in sorted(root.rglob("*.py")):
        status = file.stat()
        whole.update(f"{file.relative_to(root)}:{status.st_size}:{status.st_mtime_ns}\n".encode())
    return whole.hexdigest()
