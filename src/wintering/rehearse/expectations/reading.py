"""An expect.toml read and checked against its world, with everything wrong in it at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wintering.diagnostics import AuthorFault, Diagnostics, Span, nearest
from wintering.rehearse.data.numbers import NUMBERS
from wintering.rehearse.expectations import codes
from wintering.story.world import World
from wintering.storyworld.reading import decoded, parse_toml

SHARE, REACH, REPETITION, CURVE = "share", "reach", "repetition", "curve"
COUNTED = ("ending", "cause", "scene", "place")  # what a share can be of
_KEYS: Mapping[str, tuple[str, ...]] = {
    SHARE: ("name", "policy", *COUNTED, "least", "most"),
    REACH: ("name", "policy", "scene", "lives"),
    REPETITION: ("name", "policy", "least", "most"),
    CURVE: ("name", "policy", "number", "moon", "at", "least", "most"),
}
MEDIAN = 0.5


@dataclass(frozen=True, slots=True)
class Expectation:
    """One thing that must hold of a run's lives.

    `of` and `which` say what is counted: ("scene", "five_nod"), ("number", "weight_kg").
    Units: `least` and `most` are shares from 0 to 1, or the number's own; None where there is
    no bound. `at` is a quantile from 0 to 1, `moon` the moon that is over, both of curves.
    """

    kind: str
    name: str
    span: Span
    policy: str | None
    of: str
    which: str
    least: float | None
    most: float | None
    lives: int = 1
    moon: int = 0
    at: float = MEDIAN


def read_expectations(path: Path, world: World) -> tuple[Expectation, ...]:
    """What a file expects of a world. Errors: AuthorFault with everything wrong in it."""
    file = path.name
    problems = Diagnostics()
    try:
        raw = path.read_bytes()
    except OSError as fault:
        problems.add(
            codes.UNREADABLE,
            Span.of_file(file),
            f"'{path}' cannot be opened",
            f"{fault.strerror or 'it is not there'}.",
            "name a file of expectations; docs/expect.md shows one.",
        )
        raise AuthorFault(problems) from None
    text = decoded(raw, file, problems, codes.UNREADABLE)
    document = parse_toml(text, problems, file, codes.UNREADABLE) if text is not None else None
    if document is None:
        raise AuthorFault(problems)
    found = _Reader(*document, world, problems).all()
    problems.raise_if_errors()
    return found


class _Reader:
    """Reads each section, and notes what is wrong."""

    def __init__(self, data: dict[str, Any], where: Any, world: World, found: Diagnostics) -> None:
        self._data, self._where, self._world, self._found = data, where, world, found

    def all(self) -> tuple[Expectation, ...]:
        """Every expectation, in the order of their kinds and of the file."""
        expected: list[Expectation] = []
        for kind, sections in self._data.items():
            if kind not in _KEYS:
                self._unknown(self._where.key((kind,)), "section", kind, _KEYS)
                continue
            if not isinstance(sections, list) or not all(isinstance(s, dict) for s in sections):
                self._bad(
                    self._where.key((kind,)),
                    f"'{kind}' is no list of expectations",
                    f"there can be several; each begins with [[{kind}]].",
                    f"write [[{kind}]] with two brackets, and its keys below.",
                )
                continue
            for index, section in enumerate(sections):
                one = self._one(kind, (kind, index), section)
                if one is not None:
                    expected.append(one)
        if not self._data:
            self._bad(
                self._where.key(()),
                "nothing is expected",
                "a file without an expectation would hold of any world.",
                "write at least one: docs/expect.md shows each kind.",
            )
        return tuple(expected)

    def _one(self, kind: str, at: tuple[Any, ...], section: dict[str, Any]) -> Expectation | None:
        noted = self._found.noted
        for key in section:
            if key not in _KEYS[kind]:
                self._unknown(self._where.key((*at, key)), "key", key, _KEYS[kind])
        of, which = self._counted(kind, at, section)
        least, most = (self._number(at, section, key) for key in ("least", "most"))
        if kind != REACH and "least" not in section and "most" not in section:
            self._missing(at, "least or most", "without a bound anything would do.")
        if least is not None and most is not None and least > most:
            self._bad(
                self._where.value((*at, "least")),
                f"least is {least:g} and most {most:g}",
                "nothing is at least the one and at most the other.",
                "exchange them.",
            )
        if kind in (SHARE, REPETITION):
            for key, bound in (("least", least), ("most", most)):
                if bound is not None and not 0.0 <= bound <= 1.0:
                    self._range(at, key, "a share is from 0 to 1.")
        one = Expectation(
            kind=kind,
            name=self._text(at, section, "name") or "",
            span=self._where.key(at),
            policy=self._text(at, section, "policy"),
            of=of,
            which=which,
            least=least,
            most=most,
            lives=self._whole(at, section, "lives", 1),
            moon=self._whole(at, section, "moon", 0) if kind != CURVE else self._moon(at, section),
            at=self._quantile(at, section),
        )
        return one if self._found.noted == noted else None

    def _counted(self, kind: str, at: tuple[Any, ...], section: dict[str, Any]) -> tuple[str, str]:
        """What is counted, and which of it."""
        if kind == REPETITION:
            return "words", "words_again"
        asked = {SHARE: COUNTED, REACH: ("scene",), CURVE: ("number",)}[kind]
        given = [key for key in section if key in asked]
        if len(given) != 1:
            said = " or ".join(asked)
            if given:
                self._bad(
                    self._where.key((*at, given[1])),
                    f"this expects {' and '.join(given)} at once",
                    f"one [[{kind}]] is of one thing: {said}.",
                    f"give the other a [[{kind}]] of its own.",
                )
            else:
                self._missing(at, said, "it must say what is counted.")
            return "", ""
        of = given[0]
        which = self._text(at, section, of)
        known = self._known(of)
        if which is not None and which not in known:
            meant = nearest(which, known)
            self._found.add(
                codes.UNKNOWN_NAME,
                self._where.value((*at, of)),
                f"the world has no {of} called '{which}'",
                "what is expected is expected of something that the world has.",
                f"did you mean '{meant}'?" if meant else f"there are: {', '.join(sorted(known))}.",
            )
        return of, which or ""

    def _known(self, of: str) -> Collection[str]:
        world = self._world
        if of == "scene":
            return frozenset(world.knots)
        if of == "ending":
            return frozenset(world.endings.values())
        if of == "place":
            return frozenset(world.lists["places"])
        if of == "cause":
            return frozenset(world.lists["reasons"])
        return frozenset(each.name for each in NUMBERS)

    # ------------------------------------------------------------------ values

    def _text(self, at: tuple[Any, ...], section: dict[str, Any], key: str) -> str | None:
        value = section.get(key)
        if value is None or isinstance(value, str):
            return value
        self._kind(at, key, "text in quotes")
        return None

    def _number(self, at: tuple[Any, ...], section: dict[str, Any], key: str) -> float | None:
        value = section.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._kind(at, key, "a number")
            return None
        if not abs(value) < float("inf"):
            self._range(at, key, "it must be a number with an end.")
            return None
        return float(value)

    def _whole(self, at: tuple[Any, ...], section: dict[str, Any], key: str, otherwise: int) -> int:
        value = section.get(key, otherwise)
        if isinstance(value, bool) or not isinstance(value, int):
            self._kind(at, key, "a whole number")
            return otherwise
        if value < otherwise:
            self._range(at, key, f"it is a whole number from {otherwise}.")
        return value

    def _moon(self, at: tuple[Any, ...], section: dict[str, Any]) -> int:
        if "moon" not in section:
            self._missing(at, "moon", "a curve is read at the end of a moon.")
        return self._whole(at, section, "moon", 1)

    def _quantile(self, at: tuple[Any, ...], section: dict[str, Any]) -> float:
        value = self._number(at, section, "at")
        if value is not None and not 0.0 <= value <= 1.0:
            self._range(at, "at", "a quantile is from 0 to 1; 0.5 is the median.")
        return MEDIAN if value is None else value

    # ------------------------------------------------------------------ problems

    def _unknown(self, span: Span, what: str, name: str, known: Collection[str]) -> None:
        meant = nearest(name, known)
        self._found.add(
            codes.UNKNOWN_KEY,
            span,
            f"there is no {what} '{name}' here",
            f"the {what}s are: {', '.join(known)}.",
            f"did you mean '{meant}'?" if meant else "take it out.",
        )

    def _missing(self, at: tuple[Any, ...], what: str, why: str) -> None:
        self._bad(self._where.key(at), f"this does not say {what}", why, f"write {what} below it.")

    def _kind(self, at: tuple[Any, ...], key: str, wanted: str) -> None:
        self._bad(
            self._where.value((*at, key)),
            f"'{key}' is no {wanted.removeprefix('a ')}",
            f"it must be {wanted}.",
            "write it so.",
        )

    def _range(self, at: tuple[Any, ...], key: str, why: str) -> None:
        self._bad(
            self._where.value((*at, key)), f"'{key}' is out of its range", why, "mend the number."
        )

    def _bad(self, span: Span, what: str, why: str, mend: str) -> None:
        self._found.add(codes.BAD_VALUE, span, what, why, mend)
