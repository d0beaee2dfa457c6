"""Sections: how lives end, who lives on, and of what they die."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pyarrow.compute import field

from wintering.rehearse.intervals import of_share
from wintering.rehearse.report import drawing
from wintering.rehearse.report.lives import Row, RunLives
from wintering.rehearse.report.pieces import (
    Cell,
    Markup,
    Section,
    between,
    command,
    figure,
    percent,
    table,
    text,
)
from wintering.rehearse.report.survival import survival

LEFT = "left before an ending"
REASON = "reason_"  # before each item of the LIST of reasons


def ending_of(row: Row) -> str:
    """What a life came to, in words."""
    if row["fault"] is not None:
        return "broken by a fault"
    return in_words(row["ending"]) if row["ending"] else LEFT


def in_words(name: str) -> str:
    """The name of an ending or a cause as one reads it: `reason_tent_fire` is a tent fire."""
    return name.removeprefix(REASON).replace("_", " ")


def endings(run: RunLives) -> Section:
    """How lives end, by policy."""
    section = Section("endings", "How lives end")
    section.add(_counted(run, "endings", "How lives end, by who chose", ending_of))
    return section


def causes(run: RunLives) -> Section:
    """What lives die of, by policy."""
    section = Section("causes", "What they die of")
    dead = [row for row in run.lives if row["cause"] is not None]
    if not dead:
        section.add(text("Nobody died."))
        return section
    section.add(_counted(run, "causes", "What lives die of, by who chose", cause_of))
    return section


def cause_of(row: Row) -> str | None:
    """What a life died of, in words; None where it did not die."""
    return None if row["cause"] is None else in_words(row["cause"])


def _counted(run: RunLives, name: str, says: str, key: Any) -> Markup:
    """A picture and a table of what a key of lives comes to."""
    counts = {policy: Counter(key(row) for row in run.of(policy)) for policy in run.policies}
    whole = sum(counts.values(), Counter[Any]())
    kinds = [each for each, _ in whole.most_common() if each is not None]

    def draw(axes: Any) -> None:
        height = 0.8 / max(len(run.policies), 1)
        for number, policy in enumerate(run.policies):
            lived = max(len(run.of(policy)), 1)
            shares = [counts[policy][kind] / lived for kind in kinds]
            spans = [of_share(counts[policy][kind], lived) for kind in kinds]
            at = [place + number * height for place in range(len(kinds))]
            below = [share - span.low for share, span in zip(shares, spans, strict=True)]
            above = [span.high - share for share, span in zip(shares, spans, strict=True)]
            axes.barh(at, shares, height * 0.9, color=drawing.COLOURS[number % 6], label=policy)
            axes.errorbar(shares, at, xerr=[below, above], fmt="none", ecolor=drawing.INK,
                          elinewidth=0.9, capsize=2)  # fmt: skip
        middle = 0.4 - height / 2.0
        axes.set_yticks([place + middle for place in range(len(kinds))], kinds)
        axes.invert_yaxis()
        axes.set_xlabel("share of lives (lines: 95 % of chance)")
        axes.set_xlim(0.0, 1.0)
        axes.grid(axis="y", visible=False)
        axes.legend(loc="lower right")

    tall = 1.2 + 0.28 * len(kinds) * max(len(run.policies), 1) ** 0.75
    picture = drawing.drawn(name, says, draw, inches=(6.6, tall))
    rows = [
        (str(kind), policy, counts[policy][kind], percent(counts[policy][kind] / max(many, 1)),
         between(*of_share(counts[policy][kind], many)), _example(run, policy, kind, key))
        for kind in kinds
        for policy in run.policies
        if counts[policy][kind] and (many := len(run.of(policy)))
    ]  # fmt: skip
    columns = ("what", "who chose", "lives", "share", "95 %", "a life that shows it")
    return figure(picture, says, table(says, columns, rows))


def _example(run: RunLives, policy: str, kind: Any, key: Any) -> Markup:
    first = next(row for row in run.of(policy) if key(row) == kind)
    return command(run.replay(first["life"]))


def living_on(run: RunLives) -> Section:
    """The share of lives not dead, by the day and by the moon."""
    section = Section("survival", "Who lives on")
    steps = {
        policy: survival(
            [row["days"] for row in run.of(policy)],
            [row["cause"] is not None for row in run.of(policy)],
        )
        for policy in run.policies
    }
    days_of_moon = days_of_moons(run)
    says = "The share of lives not yet dead, by the day, with 95 % of chance around it"

    def draw(axes: Any) -> None:
        last = max((row["days"] for row in run.lives), default=0)
        for number, (policy, taken) in enumerate(steps.items()):
            x = [each.day for each in taken] + [last]
            shares, lows, highs = (
                [getattr(each, which) for each in taken] + [getattr(taken[-1], which)]
                for which in ("share", "low", "high")
            )
            axes.step(x, shares, where="post", label=policy, **drawing.series(number))
            axes.fill_between(
                x, lows, highs, step="post", alpha=0.15, linewidth=0,
                color=drawing.COLOURS[number % 6],
            )  # fmt: skip
        for day in days_of_moon.values():
            axes.axvline(day, color=drawing.FAINT, linewidth=0.8)
        axes.set_xlabel("day (upright lines: a moon is over)")
        axes.set_ylabel("share not dead")
        axes.set_ylim(0.0, 1.02)
        axes.legend(loc="lower left")

    rows: list[tuple[Cell | Markup, ...]] = []
    for moon, day in days_of_moon.items():
        for policy, taken in steps.items():
            step = [each for each in taken if each.day <= day][-1]
            rows.append((moon, policy, day, percent(step.share), between(step.low, step.high)))
    columns = ("moon", "who chose", "its last day", "not dead", "95 %")
    caption = "The share of lives not dead when a moon is over"
    section.add(
        figure(drawing.drawn("survival", says, draw), says, table(caption, columns, rows)),
        text(
            "A life that ends otherwise than by death, or is left, counts as long as it lasted"
            " (Kaplan and Meier)."
        ),
    )
    return section


def days_of_moons(run: RunLives) -> dict[int, int]:
    """The day on which each moon is over, as most lives read it."""
    days: dict[int, Counter[int]] = {}
    saw_it_out = field("is_last") == 0
    for row in run.groups("moons", ["moon", "day"], [("life", "count")], saw_it_out):
        days.setdefault(row["moon"], Counter())[row["day"]] += row["life_count"]
    return {moon: counted.most_common(1)[0][0] for moon, counted in sorted(days.items())}
