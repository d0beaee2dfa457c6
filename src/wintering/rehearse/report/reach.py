"""Sections: what lives reach, scene by scene and choice by choice, and how each choice matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import pyarrow.compute as arrow

from wintering.rehearse.intervals import Stratum, of_strata
from wintering.rehearse.report.lives import IS_ALIVE, POLICY, RunLives
from wintering.rehearse.report.pieces import (
    Cell,
    Markup,
    Section,
    command,
    folded,
    percent,
    source,
    table,
    text,
)
from wintering.story.world import World

LEAST_LIVES = 20  # on each side of a choice, below which a difference says nothing
CONFIDENCE = 0.95


def scenes(run: RunLives, world: World) -> Section:
    """Every scene that was told: how many lives, how often, where it stands."""
    section = Section("scenes", "What is told")
    found: dict[str, Told] = {}
    measures = [("life", "count_distinct"), ("life", "count"), ("life", "min"), ("words", "sum"),
                ("words_again", "sum")]  # fmt: skip
    for row in run.groups("scenes", ["knot", "file", "line"], measures):
        one = found.setdefault(row["knot"], Told(source(row["file"], row["line"]), row["life_min"]))
        one.lives += row["life_count_distinct"]
        one.times += row["life_count"]
        one.words += row["words_sum"]
        one.words_again += row["words_again_sum"]
    many = len(run.lives)
    ordered = sorted(found.items(), key=lambda each: (each[1].lives, each[0]))
    rows = [
        (knot, one.where, one.lives, percent(one.lives / many), one.times / one.lives,
         percent(one.words_again / max(one.words, 1)), command(run.replay(one.first)))
        for knot, one in ordered
    ]  # fmt: skip
    columns = ("scene", "source", "lives", "share", "times a life", "words again", "a life")
    section.add(
        text(
            f"{len(found)} of {len(world.knots)} scenes were told, the seldom ones first. Words"
            " again are words in lines that the same life had been shown before."
        ),
        folded("Every scene that was told", table("Scenes told", columns, rows, is_ranked=True)),
    )
    return section


@dataclass(slots=True)
class Told:
    """A scene, over all lives: where it stands, the first life that was told it, and how often."""

    where: str
    first: int
    lives: int = 0
    times: int = 0
    words: int = 0
    words_again: int = 0


@dataclass(slots=True)
class Choice:
    """A choice, over all lives: how many were shown it and how many took it."""

    knot: str
    text: str  # as the first life that was shown it read it
    where: str
    first_shown: int
    first_taken: int | None = None
    # Lives, by policy and by whether they were not dead in the end.
    taken: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])
    left: Counter[tuple[str, bool]] = field(default_factory=Counter[tuple[str, bool]])

    @property
    def lives(self) -> int:
        """Lives that were shown it."""
        return self.taken.total() + self.left.total()

    @property
    def example(self) -> int:
        """A life that took it; where none did, one that was shown it."""
        return self.first_shown if self.first_taken is None else self.first_taken


def choices_of(run: RunLives) -> list[Choice]:
    """Every choice that any life was shown, by its place in the source, in that order."""
    found: dict[tuple[str, str], Choice] = {}
    by = ["knot", "text", "file", "line", "column", POLICY, IS_ALIVE]
    measures = [("life", "count"), ("life", "min")]
    for is_taken in (True, False):
        only = (arrow.field("taken") > 0) == is_taken
        for row in run.groups("choices", by, measures, only):
            where = source(row["file"], row["line"])
            key = (where if row["file"] else row["knot"], f"{row['column']}")
            first = row["life_min"]
            one = found.setdefault(key, Choice(row["knot"], row["text"], where, first))
            if first < one.first_shown:
                one.first_shown, one.knot, one.text = first, row["knot"], row["text"]
            if is_taken and (one.first_taken is None or first < one.first_taken):
                one.first_taken = first
            lives = one.taken if is_taken else one.left
            lives[row[POLICY], row[IS_ALIVE]] += row["life_count"]
    return [found[key] for key in sorted(found)]


def choices(run: RunLives, found: Sequence[Choice]) -> Section:
    """Every choice's reach, and those that nobody took."""
    section = Section("choices", "What is chosen")
    rows = [
        (each.text, each.knot, each.where, each.lives, each.taken.total(),
         percent(each.taken.total() / each.lives), command(run.replay(each.example)))
        for each in sorted(found, key=lambda one: (one.taken.total(), one.lives))
    ]  # fmt: skip
    columns = ("choice", "scene", "source", "lives shown", "lives that took it", "share", "a life")
    never = sum(not each.taken for each in found)
    section.add(
        text(f"{len(found)} choices were shown; {never} of them were never taken."),
        folded("Every choice that was shown", table("Choices", columns, rows, is_ranked=True)),
    )
    return section


def what_choices_change(run: RunLives, found: Sequence[Choice]) -> Section:
    """How the end differs between lives that took a choice and lives that were shown it only."""
    section = Section("matter", "How each choice matters")
    compared = [each for each in found if _both(each) >= LEAST_LIVES]
    # So many comparisons at once: each is held to a stricter interval (Bonferroni).
    strict = 1.0 - (1.0 - CONFIDENCE) / max(len(compared), 1)
    beyond: list[tuple[float, Sequence[Cell | Markup]]] = []
    rest: list[tuple[float, Sequence[Cell | Markup]]] = []
    for each in compared:
        strata = _strata(run, each)
        difference, plain = of_strata(strata)
        _, own = of_strata(strata, strict)
        row = (
            each.text, each.knot, each.where, each.taken.total(), each.left.total(),
            f"{100 * difference:+.1f}", f"{100 * plain.low:+.1f} to {100 * plain.high:+.1f}",
            command(run.replay(each.example)),
        )  # fmt: skip
        (beyond if own.low > 0.0 or own.high < 0.0 else rest).append((abs(difference), row))
    section.add(
        text(
            "Of the lives that were shown a choice, how many more of those that took it were not"
            " dead in the end than of those that did not, in points of a hundred; each policy's"
            f" lives are compared among themselves. {len(compared)} choices were taken by at least"
            f" {LEAST_LIVES} lives and left by as many; for {len(beyond)} the difference is beyond"
            " chance, after allowing for so many comparisons. It shows what goes together with a"
            " choice, which need not be what follows from it."
        ),
        table("Beyond chance", _MATTER, _ranked(beyond), is_ranked=True),
        folded("The others", table("Chance could do it", _MATTER, _ranked(rest), is_ranked=True)),
    )
    return section


_MATTER = ("choice", "scene", "source", "took it", "did not", "difference", "95 %", "a life")


def _ranked(rows: list[tuple[float, Sequence[Cell | Markup]]]) -> list[Sequence[Cell | Markup]]:
    return [row for _, row in sorted(rows, key=lambda each: -each[0])]


def _both(choice: Choice) -> int:
    """How many lives took it, or how many were only shown it, whichever are fewer."""
    return min(choice.taken.total(), choice.left.total())


def _strata(run: RunLives, choice: Choice) -> list[Stratum]:
    """Those that took a choice against those that did not, policy by policy."""
    return [
        Stratum(*_alive_of(choice.taken, policy), *_alive_of(choice.left, policy))
        for policy in run.policies
    ]


def _alive_of(lives: Counter[tuple[str, bool]], policy: str) -> tuple[int, int]:
    """How many lives of a policy were not dead in the end, of how many."""
    return lives[policy, True], lives[policy, True] + lives[policy, False]
