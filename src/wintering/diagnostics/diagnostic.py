"""What is wrong in what an author wrote, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from wintering.diagnostics.span import Span

Severity = Literal["error", "warning", "information"]


@dataclass(frozen=True, slots=True)
class Code:
    """A registered kind of problem: its number, its rank and its one-line title.

    Each room declares its own codes beside the checks that raise them; the page
    `docs/errors/NUMBER.md` explains each with a failing and a mended example.
    """

    number: str
    title: str
    severity: Severity = "error"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: where it is, what is wrong, why that cannot be, how to mend it."""

    code: Code
    span: Span
    what: str
    why: str
    mend: str

    @property
    def severity(self) -> Severity:
        """Whether this stops the work (`error`), warns, or only tells."""
        return self.code.severity

    def __str__(self) -> str:
        return f"{self.span}: {self.severity} {self.code.number}: {self.what}"


class Diagnostics:
    """Every problem of a run, gathered as they are found and read in order of place."""

    def __init__(self, found: Iterable[Diagnostic] = ()) -> None:
        self._found: list[Diagnostic] = list(found)

    def add(self, code: Code, span: Span, what: str, why: str, mend: str) -> None:
        """Note one problem. Changes: this collection."""
        self._found.append(Diagnostic(code, span, what, why, mend))

    def extend(self, others: Iterable[Diagnostic]) -> None:
        """Note several problems. Changes: this collection."""
        self._found.extend(others)

    @property
    def noted(self) -> int:
        """How many were noted so far, repeated ones too."""
        return len(self._found)

    def since(self, noted: int) -> list[Diagnostic]:
        """What was noted after so many, in that order."""
        return self._found[noted:]

    @property
    def has_errors(self) -> bool:
        """Whether any of them stops the work."""
        return any(each.severity == "error" for each in self._found)

    def raise_if_errors(self) -> None:
        """Stop here if anything is wrong. Errors: AuthorFault with everything found."""
        if self.has_errors:
            raise AuthorFault(tuple(self))

    def __iter__(self) -> Iterator[Diagnostic]:
        seen: set[Diagnostic] = set()
        for each in sorted(self._found, key=lambda d: (d.span, d.code.number)):
            if each not in seen:
                seen.add(each)
                yield each

    def __len__(self) -> int:
        return len(set(self._found))


class AuthorFault(Exception):
    """What an author wrote cannot be used. Holds every problem found, in order of place."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics: tuple[Diagnostic, ...] = tuple(diagnostics)
        super().__init__("; ".join(str(each) for each in self.diagnostics[:3]))
