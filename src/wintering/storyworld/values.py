"""Checking one value against the key that declares it, and bringing it into form."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any, cast

from wintering.diagnostics import Diagnostics, nearest
from wintering.storyworld import codes
from wintering.storyworld.entries import Stretch, Value
from wintering.storyworld.kinds import Key, Kind
from wintering.storyworld.positions import Path, Positions
from wintering.storyworld.vocabulary import CODED, Vocabulary

HOURS = 24
LARGEST = 1e12
"""Beyond this no number of a world means anything, and a float no longer holds it whole."""

Table = dict[str, Any]


class Reader:
    """Reads values by kind; notes what is wrong and goes on.

    A value that cannot be used becomes None, so that all problems are found in one run.
    Names are only brought into form here: whether they are declared is asked later.
    """

    def __init__(self, positions: Positions, problems: Diagnostics, vocabulary: Vocabulary) -> None:
        self.positions = positions
        self.problems = problems
        self.vocabulary = vocabulary
        self._by_kind: dict[Kind, Callable[[Key, Any, Path], Value]] = {
            Kind.TEXT: self._text,
            Kind.NUMBER: self._number,
            Kind.COUNT: self._count,
            Kind.FLAG: self._flag,
            Kind.DATE: self._date,
            Kind.NUMBERS: self._numbers,
            Kind.WORD: self._word,
            Kind.WORDS: self._words,
            Kind.NAME: self._name,
            Kind.NAMES: self._names,
            Kind.AMOUNTS: self._amounts,
            Kind.HOURS: self._hours,
        }

    def read(self, key: Key, value: Any, path: Path) -> Value:
        """A value in form, or None when it cannot be used. Changes: the problems."""
        return self._by_kind[key.kind](key, value, path)

    def wrong_kind(self, path: Path, name: str, wanted: str, value: Any, example: str) -> None:
        """Note that a value is of the wrong kind. Changes: the problems."""
        self.problems.add(
            codes.WRONG_KIND,
            self.positions.value(path),
            f"'{name}' is {called(value)}",
            f"it must be {wanted}.",
            f"write, for example, {example}.",
        )

    def number(
        self, value: Any, path: Path, name: str, low: float | None, high: float | None, unit: str
    ) -> float | None:
        """A number within its bounds, or None. Changes: the problems."""
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number:
            self.wrong_kind(path, name, "a number", value, f"{name} = {_bound(low, high)}")
            return None
        is_usable = value == value and abs(value) <= LARGEST
        if is_usable and (low is None or value >= low) and (high is None or value <= high):
            return float(value)
        written = self.positions.text(path)[:24] or "this number"
        self.problems.add(
            codes.OUT_OF_RANGE,
            self.positions.value(path),
            f"'{name}' is {written}",
            f"it must lie {_range(low, high, unit)}.",
            f"write a number {_range(low, high, unit)}.",
        )
        return None

    def one_of(
        self, value: Any, path: Path, name: str, known: Iterable[str], what: str
    ) -> str | None:
        """A word that is among those known, or None. Changes: the problems."""
        known = tuple(known)
        if not isinstance(value, str):
            self.wrong_kind(path, name, "one word in quotes", value, f'{name} = "{_first(known)}"')
            return None
        if value in known:
            return value
        guess = nearest(value, known)
        self.problems.add(
            codes.UNKNOWN_WORD,
            self.positions.value(path),
            f"'{value}' is not {what}",
            f"'{name}' is one of: {', '.join(known) or 'nothing is known here'}.",
            f"did you mean '{guess}'?" if guess else "choose one of these.",
        )
        return None

    def _text(self, key: Key, value: Any, path: Path) -> Value:
        if isinstance(value, str):
            return value
        self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
        return None

    def _number(self, key: Key, value: Any, path: Path) -> Value:
        return self.number(value, path, key.name, key.low, key.high, key.unit)

    def _count(self, key: Key, value: Any, path: Path) -> Value:
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
            return None
        found = self.number(value, path, key.name, key.low, key.high, key.unit)
        return None if found is None else int(value)

    def _flag(self, key: Key, value: Any, path: Path) -> Value:
        if isinstance(value, bool):
            return value
        self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
        return None

    def _date(self, key: Key, value: Any, path: Path) -> Value:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return (value.year, value.month, value.day)
        self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
        return None

    def _list(self, key: Key, value: Any, path: Path) -> list[Any] | None:
        if not isinstance(value, list):
            self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
            return None
        values = cast("list[Any]", value)
        if key.length is not None and len(values) != key.length:
            self.problems.add(
                codes.WRONG_KIND,
                self.positions.value(path),
                f"'{key.name}' has {len(values)} entries",
                f"it must have {key.length}.",
                f"write, for example, {key.name} = {key.example}.",
            )
            return None
        return values

    def _numbers(self, key: Key, value: Any, path: Path) -> Value:
        values = self._list(key, value, path)
        if values is None:
            return None
        read = [
            self.number(each, (*path, at), key.name, key.low, key.high, key.unit)
            for at, each in enumerate(values)
        ]
        return None if None in read else tuple(read)

    def _word(self, key: Key, value: Any, path: Path) -> Value:
        if key.of in CODED:
            known = self.vocabulary.codes(key.of)
            return self.one_of(value, path, key.name, known, "a word that the laws know")
        return self.one_of(value, path, key.name, key.words, "a word for this key")

    def _words(self, key: Key, value: Any, path: Path) -> Value:
        values = self._list(key, value, path)
        if values is None:
            return None
        if key.of == "own names":
            return self._strings(key, values, path)
        read = [
            self.one_of(each, (*path, at), key.name, key.words, "a word for this key")
            for at, each in enumerate(values)
        ]
        return None if None in read else tuple(read)

    def _name(self, key: Key, value: Any, path: Path) -> Value:
        return self._text(key, value, path)

    def _names(self, key: Key, value: Any, path: Path) -> Value:
        values = self._list(key, value, path)
        return None if values is None else self._strings(key, values, path)

    def _strings(self, key: Key, values: list[Any], path: Path) -> Value:
        strings = [each for each in values if isinstance(each, str)]
        for at, each in enumerate(values):
            if not isinstance(each, str):
                self.wrong_kind(
                    (*path, at), key.name, "text in quotes", each, f"{key.name} = {key.example}"
                )
        return tuple(strings) if len(strings) == len(values) else None

    def _amounts(self, key: Key, value: Any, path: Path) -> Value:
        if not isinstance(value, dict):
            self.wrong_kind(path, key.name, key.kind.value, value, f"{key.name} = {key.example}")
            return None
        found: list[tuple[str, float]] = []
        for name, amount in cast("Table", value).items():
            if key.words:
                self.known_key((*path, name), name, key.words, f"'{key.name}'")
            number = self.number(amount, (*path, name), name, key.low, key.high, key.unit)
            found.append((name, 0.0 if number is None else number))
        return tuple(found)

    def known_key(self, path: Path, name: str, known: Iterable[str], where: str) -> bool:
        """Whether a key is one that belongs here; if not, note it. Changes: the problems."""
        known = tuple(known)
        if name in known:
            return True
        guess = nearest(name, known)
        self.problems.add(
            codes.UNKNOWN_KEY,
            self.positions.key(path),
            f"{where} has no key '{name}'",
            f"its keys are: {', '.join(known)}.",
            f"did you mean '{guess}'?" if guess else "take it out, or write one of these.",
        )
        return False

    def _hours(self, key: Key, value: Any, path: Path) -> Value:
        values = self._list(key, value, path)
        if values is None:
            return None
        read = [self._stretch(key, each, (*path, at)) for at, each in enumerate(values)]
        return None if None in read else tuple(read)

    def _stretch(self, key: Key, value: Any, path: Path) -> Stretch | None:
        if not isinstance(value, dict):
            self.wrong_kind(path, key.name, key.kind.value, value, key.example)
            return None
        table = cast("Table", value)
        keys = ("from", "to", "doing", "at")
        known = [self.known_key((*path, name), name, keys, "an entry") for name in table]
        is_whole = all(known)
        for name in keys[:3]:
            if name not in table:
                is_whole = False
                self.problems.add(
                    codes.MISSING,
                    self.positions.value(path),
                    f"this entry has no '{name}'",
                    "it needs 'from', 'to' and 'doing'.",
                    'write, for example, { from = 6, to = 9, doing = "sleeping" }.',
                )
        hour = Key("", Kind.COUNT, "", "6", unit="h", low=0, high=HOURS)
        begins, ends = (self._hour(hour, table.get(each), (*path, each)) for each in keys[:2])
        doing, at = table.get("doing"), table.get("at")
        for name, each in (("doing", doing), ("at", at)):
            if each is not None and not isinstance(each, str):
                self.wrong_kind((*path, name), name, "a name in quotes", each, f'{name} = "camp"')
                is_whole = False
        if not is_whole or begins is None or ends is None:
            return None
        return Stretch(begins % HOURS, ends % HOURS or HOURS, str(doing), at)

    def _hour(self, key: Key, value: Any, path: Path) -> int | None:
        if value is None:
            return None
        name = str(path[-1])
        named = Key(name, key.kind, "", key.example, unit="h", low=key.low, high=key.high)
        found = self._count(named, value, path)
        return found if isinstance(found, int) else None


def called(value: Any) -> str:
    """What kind of value something is, in words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return "text in quotes"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a table"
    return "a date or a time"


def _range(low: float | None, high: float | None, unit: str) -> str:
    measure = f" {unit}" if unit not in ("", "1") else ""
    if low is None and high is None:
        return "within what a number can hold"
    if low is None:
        return f"at or below {high:g}{measure}"
    if high is None:
        return f"at or above {low:g}{measure}"
    return f"from {low:g} to {high:g}{measure}"


def _bound(low: float | None, high: float | None) -> str:
    if low is not None:
        return f"{low:g}"
    return "1.0" if high is None else f"{high:g}"


def _first(known: tuple[str, ...]) -> str:
    return known[0] if known else "word"
