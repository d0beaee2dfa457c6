"""Sections: how bodies, minds and bonds fare over the moons; pace; what is told again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from statistics import fmean, median
from typing import Any

from wintering.rehearse.data.columns import MOONS
from wintering.rehearse.intervals import quantile
from wintering.rehearse.report import drawing
from wintering.rehearse.report.lives import Row, RunLives
from wintering.rehearse.report.pieces import (
    Cell,
    Section,
    command,
    figure,
    heading,
    percent,
    table,
    text,
)

LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
SHOWN = ("core_c", "felt_cold", "weight_kg", "hunger", "slept_h", "sleep_debt_h", "nightmares",
         "memory_nearest", "peace", "mood", "food_days", "wood_kg")  # fmt: skip
BONDS_SHOWN = 6  # people, those whom most lives met
_UNITS = {column.name: (column.unit, column.meaning) for column in MOONS.columns}

Values = dict[str, dict[int, list[float]]]  # policy: moon: values


def bands(run: RunLives) -> Section:
    """Warmth, weight, sleep, memories over the moons."""
    section = Section("bands", "Bodies and minds, moon by moon")
    names = [name for name in SHOWN if name in _UNITS]
    rows = [row for row in run.rows("moons", ["life", "moon", "is_last", *names])
            if not row["is_last"]]  # fmt: skip
    if not rows:
        section.add(text("No life saw the end of a moon."))
        return section
    values = {name: _by_moon(run, rows, name) for name in names}
    says = (
        "The median of lives at the end of each moon, and faint around it the middle eight"
        " tenths of them"
    )
    draws = [_band(values[name], _label(name)) for name in names]
    tall = 2.1 * -(-len(draws) // 2)
    picture = drawing.drawn_many("bands", says, draws, columns=2, inches=(8.0, tall))
    told = [(name, *row) for name in names for row in _told(values[name])]
    columns = ("number", "who chose", "moon", "lives", "a tenth below", "median", "a tenth above")
    section.add(figure(picture, says, table("Numbers of lives, moon by moon", columns, told)))
    return section


def bonds(run: RunLives) -> Section:
    """What people come to feel toward you, over the moons."""
    section = Section("bonds", "Bonds, moon by moon")
    rows = run.rows("bonds", ["life", "moon", "person", "trust", "warmth", "met"])
    met: dict[str, int] = defaultdict(int)
    for row in rows:
        met[row["person"]] += row["met"] > 0
    people = [who for who, times in sorted(met.items(), key=lambda each: -each[1]) if times]
    people = people[:BONDS_SHOWN]
    if not people:
        section.add(text("Nobody was met."))
        return section
    draws, told = [], []
    for who in people:
        mine = [row for row in rows if row["person"] == who]
        values = _by_moon(run, mine, "trust")
        draws.append(_band(values, f"trust of {who} in you"))
        told += [(who, *row) for row in _told(values)]
    says = (
        "How far those whom most lives met trust you at the end of each moon: the median, and"
        " the middle eight tenths"
    )
    tall = 2.1 * -(-len(draws) // 2)
    picture = drawing.drawn_many("bonds", says, draws, columns=2, inches=(8.0, tall))
    columns = ("who", "who chose", "moon", "lives", "a tenth below", "median", "a tenth above")
    section.add(figure(picture, says, table("Trust in you, moon by moon", columns, told)))
    return section


def pace(run: RunLives) -> Section:
    """How many turns, scenes and words a moon takes."""
    section = Section("pace", "Pace")
    scenes: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    days = _day_of_moon(run)
    for row in run.rows("scenes", ["life", "hour", "words"]):
        moon = next((moon for moon, day in days if row["hour"] < 24 * (day + 1)), len(days) + 1)
        counted = scenes[row["life"]][moon]
        counted[0] += 1
        counted[1] += row["words"]
    told, words = _none_yet(run), _none_yet(run)
    for life, moons in scenes.items():
        policy = run.by_number[life]["policy"]
        for moon, (many, letters) in moons.items():
            told[policy][moon].append(float(many))
            words[policy][moon].append(float(letters))
    says = "Scenes told and words shown in each moon: the median of lives, and the middle tenths"
    draws = [_band(told, "scenes in the moon"), _band(words, "words in the moon")]
    picture = drawing.drawn_many("pace", says, draws, columns=2, inches=(8.0, 2.6))
    rows: list[tuple[Cell, ...]] = []
    for policy in run.policies:
        lives = run.of(policy)
        if not lives:
            continue
        turns = sorted(row["turns"] for row in lives)
        rows.append(
            (policy, len(lives), median(turns), fmean(row["days"] for row in lives),
             fmean(row["words"] for row in lives),
             fmean(row["words"] / max(row["turns"], 1) for row in lives),
             fmean(row["hours"] / max(row["turns"], 1) for row in lives))
        )  # fmt: skip
    columns = ("who chose", "lives", "turns (median)", "days", "words", "words a turn",
               "hours a turn")  # fmt: skip
    numbers = [("scenes", *row) for row in _told(told)] + [("words", *row) for row in _told(words)]
    columns_of_picture = ("what", "who chose", "moon", "lives", "a tenth below", "median",
                          "a tenth above")  # fmt: skip
    section.add(
        table("A life, by who chose", columns, rows),
        figure(picture, says, table("Scenes and words, moon by moon", columns_of_picture, numbers)),
    )
    return section


def repetition(run: RunLives) -> Section:
    """What a life is told again."""
    section = Section("repetition", "What is told again")
    rows = []
    for policy in run.policies:
        lives = run.of(policy)
        if lives:
            shares = sorted(row["words_again"] / max(row["words"], 1) for row in lives)
            worst = max(lives, key=lambda row: row["words_again"] / max(row["words"], 1))
            rows.append(
                (policy, percent(quantile(shares, LOW)), percent(quantile(shares, MIDDLE)),
                 percent(quantile(shares, HIGH)), command(run.replay(worst["life"])))
            )  # fmt: skip
    columns = ("who chose", "a tenth below", "median", "a tenth above", "the most of all")
    of_scene: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in run.rows("scenes", ["life", "knot", "words", "words_again"]):
        counted = of_scene[row["knot"]]
        counted[0] += row["words_again"]
        counted[1] += row["words"]
    most = sorted(of_scene.items(), key=lambda each: -each[1][0])[:30]
    scenes = [
        (knot, again, percent(again / max(words, 1)), percent(again / max(_words(run), 1)))
        for knot, (again, words, _) in most
        if again
    ]
    section.add(
        text("Words in lines that the same life had been shown before, however long ago."),
        table("Share of a life's words told again", columns, rows),
        heading("The scenes that say most of it"),
        table("Words told again, by scene",
              ("scene", "words again", "of its words", "of all words"), scenes),
    )  # fmt: skip
    return section


def _label(name: str) -> str:
    """What a number is, with its unit where it has one."""
    unit, meaning = _UNITS[name]
    return meaning if unit == "1" else f"{meaning}, {unit}"


def _words(run: RunLives) -> int:
    return sum(row["words"] for row in run.lives)


def _day_of_moon(run: RunLives) -> list[tuple[int, int]]:
    from wintering.rehearse.report.endings import days_of_moons

    return list(days_of_moons(run).items())


def _none_yet(run: RunLives) -> Values:
    """No values; policies stand in the order of the run, so that each looks alike everywhere."""
    return {policy: defaultdict(list) for policy in run.policies}


def _by_moon(run: RunLives, rows: list[Row], name: str) -> Values:
    values = _none_yet(run)
    for policy, row in run.with_policy(rows):
        values[policy][row["moon"]].append(row[name])
    return values


def _told(values: Values) -> list[tuple[Cell, ...]]:
    told: list[tuple[Cell, ...]] = []
    for policy, moons in values.items():
        for moon, found in sorted(moons.items()):
            ordered = sorted(found)
            low, middle, high = (quantile(ordered, at) for at in (LOW, MIDDLE, HIGH))
            told.append((policy, moon, len(ordered), low, middle, high))
    return told


def _band(values: Values, label: str) -> Callable[[Any], None]:
    def draw(axes: Any) -> None:
        for number, (policy, moons) in enumerate(values.items()):
            at = sorted(moons)
            if not at:
                continue
            lines = {
                share: [quantile(sorted(moons[moon]), share) for moon in at]
                for share in (LOW, MIDDLE, HIGH)
            }
            marker = drawing.MARKERS[number % len(drawing.MARKERS)]
            axes.plot(at, lines[MIDDLE], marker=marker, markersize=4, label=policy,
                      **drawing.series(number))  # fmt: skip
            drawing.band(axes, at, lines[LOW], lines[HIGH], number)
        axes.set_title(label, fontsize=9, loc="left")
        axes.tick_params(labelsize=8)
        if axes.get_subplotspec().is_first_row() and axes.get_subplotspec().is_first_col():
            axes.legend(fontsize=7)

    return draw
