"""Sections: how bodies, minds and bonds fare over the moons; pace; what is told again."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable
from statistics import fmean, median
from typing import Any

import pyarrow as pa
import pyarrow.compute as arrow

from wintering.rehearse.data.columns import MOONS
from wintering.rehearse.intervals import quantile
from wintering.rehearse.report import drawing
from wintering.rehearse.report.endings import days_of_moons
from wintering.rehearse.report.lives import RunLives
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
HOURS_A_DAY = 24
BONDS_SHOWN = 6  # people, those whom most lives met
_UNITS = {column.name: (column.unit, column.meaning) for column in MOONS.columns}

Values = dict[str, dict[int, "array[float]"]]  # policy: moon: values


def bands(run: RunLives) -> Section:
    """Warmth, weight, sleep, memories over the moons."""
    section = Section("bands", "Bodies and minds, moon by moon")
    names = [name for name in SHOWN if name in _UNITS]
    values = {name: _none_yet(run) for name in names}
    for part in run.parts("moons", ["life", "moon", *names], arrow.field("is_last") == 0):
        for name in names:
            _put(run, values[name], part, name)
    if not any(values[name][policy] for name in names for policy in run.policies):
        section.add(text("No life saw the end of a moon."))
        return section
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
    met: Counter[str] = Counter()
    measures = [("life", "count")]
    for row in run.groups("bonds", ["person"], measures, arrow.field("met") > 0):
        met[row["person"]] += row["life_count"]
    people = sorted(met, key=lambda who: (-met[who], who))[:BONDS_SHOWN]
    if not people:
        section.add(text("Nobody was met."))
        return section
    draws, told = [], []
    for who in people:
        values = _none_yet(run)
        for part in run.parts("bonds", ["life", "moon", "trust"], arrow.field("person") == who):
            _put(run, values, part, "trust")
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
    told, words = _none_yet(run), _none_yet(run)
    # A moon's last hours are those of the day on which it is over.
    ends = [HOURS_A_DAY * (day + 1) for day in days_of_moons(run).values()]
    for part in run.parts("scenes", ["life", "hour", "words"]):
        moons = pa.array(bisect_right(ends, hour) + 1 for hour in part["hour"].to_pylist())
        counted = (
            part.append_column("moon", moons)
            .group_by(["life", "moon"], use_threads=False)
            .aggregate([("life", "count"), ("words", "sum")])
        )
        _put(run, told, counted, "life_count")
        _put(run, words, counted, "words_sum")
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
    of_scene: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in run.groups("scenes", ["knot"], [("words", "sum"), ("words_again", "sum")]):
        counted = of_scene[row["knot"]]
        counted[0] += row["words_again_sum"]
        counted[1] += row["words_sum"]
    most = sorted(of_scene.items(), key=lambda each: -each[1][0])[:30]
    scenes = [
        (knot, again, percent(again / max(words, 1)), percent(again / max(_words(run), 1)))
        for knot, (again, words) in most
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


def _none_yet(run: RunLives) -> Values:
    """No values; policies stand in the order of the run, so that each looks alike everywhere."""
    return {policy: defaultdict(lambda: array("d")) for policy in run.policies}


def _put(run: RunLives, values: Values, part: Any, name: str) -> None:
    """Put a number of a part's rows where it belongs. Changes: values."""
    lives, moons, numbers = (part[each].to_pylist() for each in ("life", "moon", name))
    for life, moon, number in zip(lives, moons, numbers, strict=True):
        values[run.by_number[life]["policy"]][moon].append(number)


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
