"""Sections: what lives reach, scene by scene and choice by choice, and how each choice matters."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from wintering.rehearse.intervals import of_difference, of_share
from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.pieces import (
    Section,
    between,
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
    outcome = _outcome(run)
    alive = {row["life"] for row in run.lives if outcome(row)}
    compared = []
    for each in choices_of(run):
        shown = set(each.shown)
        took, left = each.taken, shown - each.taken
        if len(took) >= LEAST_LIVES and len(left) >= LEAST_LIVES:
            compared.append((each, took, left))
    # So many comparisons at once: each is held to a stricter interval (Bonferroni).
    confidence = 1.0 - (1.0 - CONFIDENCE) / max(len(compared), 1)
    rows = []
    for each, took, left in compared:
        took_alive, left_alive = len(took & alive), len(left & alive)
        own = of_difference(took_alive, len(took), left_alive, len(left), confidence)
        plain = of_difference(took_alive, len(took), left_alive, len(left))
        difference = took_alive / len(took) - left_alive / len(left)
        is_beyond = own.low > 0.0 or own.high < 0.0
        rows.append(
            (difference, is_beyond,
             (each.text, each.knot, each.where, len(took), len(left),
              f"{100 * difference:+.1f}", between(plain.low, plain.high),
              "yes" if is_beyond else "no", command(run.replay(min(took))))),
        )  # fmt: skip
    rows.sort(key=lambda each: (not each[1], -abs(each[0])))
    columns = ("choice", "scene", "source", "took it", "did not", "difference, points", "95 %",
               "beyond chance", "a life that took it")  # fmt: skip
    beyond = sum(each[1] for each in rows)
    section.add(
        text(
            f"Of the lives that were shown a choice, how many more of those that took it saw the"
            f" end alive than of those that did not. {len(rows)} choices were taken by at least"
            f" {LEAST_LIVES} lives and left by as many; for {beyond} the difference is beyond"
            " chance, after allowing for so many comparisons. A policy takes its choices by what"
            " it is, so a difference shows what goes together with a choice, and not only what"
            " follows from it."
        ),
        table("How each choice matters", columns, [each[2] for each in rows], is_ranked=True),
    )
    return section


def _outcome(run: RunLives):
    return lambda row: row["cause"] is None and row["fault"] is None


def share_with_interval(times: int, lives: int) -> str:
    """A share and what chance leaves open of it, in words."""
    return f"{percent(times / max(lives, 1))} ({between(*of_share(times, lives))})"
