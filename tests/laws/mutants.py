"""Laws damaged on purpose, one output at a time, and whether a test notices.

    cd tests && python -m laws.mutants                        every row of the table
    cd tests && python -m laws.mutants people talks_to        those rows that hold these words

A law's output is a field it changes, or what it returns. It is damaged two ways, each in a
fork of its own (mutants_asking.py): **still**, the field stands after the law as it stood before
it (what it returns is what it returned first); **start**, the field stands at its declared start.
A mutant is killed when one of the named tests fails, and it survives when all pass: then the law
could be replaced by a constant and nobody would know. Only what CPython runs is damaged, so the
named tests must not live their lives natively.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wintering.life.record import Life

RETURNS = "returns"  # names what a law's function gives back, instead of a field
WAYS = ("still", "start")


@dataclass(frozen=True, slots=True)
class Row:
    """A law's function (`module:function` under wintering.laws), an output of it, and the tests
    that must notice (`file::test`, the file beside this one).

    A law that `clears` a field only ever puts it back at its start.
    """

    law: str
    output: str
    tests: tuple[str, ...]
    clears: bool = False

    @property
    def ways(self) -> tuple[str, ...]:
        """What is given back has no start to be put at, and what is cleared stands at it."""
        return WAYS[:1] if self.output == RETURNS or self.clears else WAYS

    def __str__(self) -> str:
        return f"{self.law} {self.output}"


class Mutant:
    """A damaged law, to be put wherever the law was imported by name."""

    def __init__(self, law: str, output: str, way: str) -> None:
        module, name = law.split(":")
        self.law: Callable[..., Any] = getattr(
            importlib.import_module(f"wintering.laws.{module}"), name
        )
        if output == RETURNS:
            self.damaged = _returning_first(self.law)
        elif output in Life.FIELDS:
            self.damaged = _without(self.law, output, way)
        else:
            raise SystemExit(f"{output} is no field of a life")

    def put_everywhere(self) -> None:
        """Put it into every module that has been imported, tests too."""
        for module in list(sys.modules.values()):
            held = getattr(module, "__dict__", None)
            if module is not None and isinstance(held, dict) and module.__name__ != __name__:
                for name, value in list(held.items()):
                    if value is self.law:
                        setattr(module, name, self.damaged)


def _without(law: Callable[..., Any], field: str, way: str) -> Callable[..., Any]:
    """The law, but for what it writes to a field."""
    start = Life.FIELDS[field].start

    @functools.wraps(law)
    def damaged(life: Any, *rest: Any) -> Any:
        before = _copied(getattr(life, field))
        given = law(life, *rest)
        _put_back(life, field, before, start if way == "start" else None)
        return given

    return damaged


def _returning_first(law: Callable[..., Any]) -> Callable[..., Any]:
    """The law, but it gives for ever what it gave first."""
    given: list[Any] = []

    @functools.wraps(law)
    def damaged(*arguments: Any) -> Any:
        value = law(*arguments)
        if not given:
            given.append(value)
        return given[0]

    return damaged


def _copied(value: Any) -> Any:
    return [_copied(each) for each in value] if isinstance(value, list) else value


def _put_back(life: Any, field: str, before: Any, start: Any) -> None:
    if isinstance(before, list):
        _put_back_row(getattr(life, field), before, start)
    else:
        setattr(life, field, before if start is None else start)


def _put_back_row(row: Any, before: list[Any], start: Any) -> None:
    for place, value in enumerate(before):
        if isinstance(value, list):
            _put_back_row(row[place], value, start)
        else:
            row[place] = value if start is None else start


def _all(words: list[str]) -> int:
    from laws.mutants_asking import Asker
    from laws.mutants_table import ROWS

    survived = 0
    with Asker() as asker:
        for row in ROWS:
            if all(word in str(row) for word in words):
                for way in row.ways:
                    answer = asker.ask(row, way)
                    survived += answer != "killed"
                    print(f"{row!s:<60} {way:<6} {answer}", flush=True)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(_all(sys.argv[1:]))
