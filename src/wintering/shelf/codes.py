"""What can be wrong with a shelf, and the fault that says so to a person."""

from __future__ import annotations

from pathlib import Path

from wintering.diagnostics import Code, Diagnostic, Span

NOT_A_SHELF = Code("SHE001", "this file is not a shelf of lives")
READ_ONLY = Code("SHE002", "the shelf cannot be written")
NEWER = Code("SHE003", "the shelf was written by a newer Wintering")
DAMAGED = Code("SHE004", "the shelf is damaged")
PLAYED_ELSEWHERE = Code("SHE005", "this life has been played on from somewhere else")
UNREACHABLE = Code("SHE006", "the shelf cannot be opened")
BUSY = Code("SHE007", "the shelf is in use")

CODES = (NOT_A_SHELF, READ_ONLY, NEWER, DAMAGED, PLAYED_ELSEWHERE, UNREACHABLE, BUSY)


class ShelfFault(Exception):
    """The shelf cannot be used, or not for this; says what, why and how to mend it."""

    def __init__(self, code: Code, path: Path, what: str, why: str, mend: str) -> None:
        self.diagnostic = Diagnostic(code, Span.of_file(str(path)), what, why, mend)
        super().__init__(str(self.diagnostic))
