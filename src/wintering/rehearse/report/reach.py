"""Sections: what lives reach, scene by scene and choice by choice, and how each choice matters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from wintering.rehearse.intervals import Stratum, of_strata
from wintering.rehearse.report.lives import RunLives
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
    told = run.rows("scenes", ["life", "knot", "file", "line", "words", "words_again"])
    lives: dict[str, set[int]] = defaultdict(set)
    times: dict[str, int] = defaultdict(int)
    again: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    where: dict[str, str] = {}
    for row in told:
        knot = row["knot"]
        lives[knot].add(row["life"])
        times[knot] += 1
        again[knot][0] += row["words_again"]
        again[knot][1] += row["words"]
        where.setdefault(knot, source(row["file"], row["line"]))
    many = len(run.lives)
    ordered = sorted(lives, key=lambda knot: (len(lives[knot]), knot))
    rows = [
        (knot, where[knot], len(lives[knot]), percent(len(lives[knot]) / many),
         times[knot] / len(lives[knot]), percent(again[knot][0] / max(again[knot][1], 1)),
         command(run.replay(min(lives[knot]))))
        for knot in ordered
    ]  # fmt: skip
    columns = ("scene", "source", "lives", "share", "times a life", "words again", "a life")
    section.add(
        text(
            f"{len(lives)} of {len(world.knots)} scenes were told, the seldom ones first. Words"
            " again are words in lines that the same life had been shown before."
        ),
        folded("Every scene that was told", table("Scenes told", columns, rows, is_ranked=True)),
    )
    return section


@dataclass(slots=True)
class Choice:
    """A choice, over all lives: who was shown it and who took it."""

    knot: str
    text: str
    where: str
    shown: list[int] = field(default_factory=list[int])
    taken: set[int] = field(default_factory=set[int])


def choices_of(run: RunLives) -> list[Choice]:
    """Every choice that any life was shown, by its place in the source, in that order."""
    found: dict[tuple[str, str], Choice] = {}
    for row in run.rows("choices", ["life", "knot", "text", "file", "line", "column", "taken"]):
        where = source(row["file"], row["line"])
        key = (where if row["file"] else row["knot"], f"{row['column']}")
        one = found.setdefault(key, Choice(row["knot"], row["text"], where))
        one.shown.append(row["life"])
        if row["taken"]:
            one.taken.add(row["life"])
    return [found[key] for key in sorted(found)]


def choices(run: RunLives) -> Section:
    """Every choice's reach, and those that nobody took."""
    section = Section("choices", "What is chosen")
    found = choices_of(run)
    rows = [
        (each.text, each.knot, each.where, len(each.shown), len(each.taken),
         percent(len(each.taken) / len(each.shown)),
         command(run.replay(min(each.taken or each.shown))))
        for each in sorted(found, key=lambda one: (len(one.taken), len(one.shown)))
    ]  # fmt: skip
    columns = ("choice", "scene", "source", "lives shown", "lives that took it", "share", "a life")
    never = sum(not each.taken for each in found)
    section.add(
        text(f"{len(found)} choices were shown; {never} of them were never taken."),
        folded("Every choice that was shown", table("Choices", columns, rows, is_ranked=True)),
    )
    return section


def what_choices_change(run: RunLives) -> Section:
    """How the end differs between lives that took a choice and lives that were shown it only."""
    section = Section("matter", "How each choice matters")
    alive = {row["life"] for row in run.lives if row["cause"] is None and row["fault"] is None}
    compared = [each for each in choices_of(run) if _both(each) >= LEAST_LIVES]
    # So many comparisons at once: each is held to a stricter interval (Bonferroni).
    strict = 1.0 - (1.0 - CONFIDENCE) / max(len(compared), 1)
    beyond: list[tuple[float, Sequence[Cell | Markup]]] = []
    rest: list[tuple[float, Sequence[Cell | Markup]]] = []
    for each in compared:
        strata = _strata(run, each, alive)
        difference, plain = of_strata(strata)
        _, own = of_strata(strata, strict)
        row = (
            each.text, each.knot, each.where, len(each.taken), len(each.shown) - len(each.taken),
            f"{100 * difference:+.1f}", f"{100 * plain.low:+.1f} to {100 * plain.high:+.1f}",
            command(run.replay(min(each.taken))),
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
    return min(len(choice.taken), len(choice.shown) - len(choice.taken))


def _strata(run: RunLives, choice: Choice, alive: set[int]) -> list[Stratum]:
    """Those that took a choice against those that did not, policy by policy."""
    shown = set(choice.shown)
    strata: list[Stratum] = []
    for policy in run.policies:
        own = shown & {row["life"] for row in run.of(policy)}
        took, left = own & choice.taken, own - choice.taken
        strata.append(Stratum(len(took & alive), len(took), len(left & alive), len(left)))
    return strata
