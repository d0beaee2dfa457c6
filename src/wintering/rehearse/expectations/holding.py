"""Whether expectations hold of a run: the figure, what chance leaves open, lives that show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import fmean
from typing import Any, Literal

import pyarrow.compute as arrow
import pyarrow.dataset as datasets

from wintering.rehearse.data.folder import files_of, read_about
from wintering.rehearse.expectations.reading import CURVE, REACH, REPETITION, Expectation
from wintering.rehearse.intervals import Interval, of_mean, of_quantile, of_share, quantile
from wintering.rehearse.runs.summary import replay_of
from wintering.rehearse.runs.tally import Shown

Verdict = Literal["holds", "in doubt", "fails"]
REPLAYS = 3


@dataclass(frozen=True, slots=True)
class Held:
    """What became of one expectation.

    `figure` is None where no life says anything. `off` is by how much it is outside its bounds,
    0 within; it "fails" when its whole interval is outside, and is "in doubt" when the figure is
    outside and chance alone could have put it there.
    """

    expectation: Expectation
    verdict: Verdict
    figure: float | None
    interval: Interval
    lives: int
    off: float
    replays: tuple[str, ...]


class Lives:
    """The lives of a run's folder, read as far as they are asked for."""

    def __init__(self, run: Path) -> None:
        """Errors: RehearsalFault when the folder holds no run."""
        self._run = run
        self._about = read_about(run)
        table = self._dataset("lives").to_table(
            columns=["life", "seed", "policy", "ending", "cause", "words", "words_again"]
        )
        self.rows: dict[int, dict[str, Any]] = {row["life"]: row for row in table.to_pylist()}

    def of(self, policy: str | None) -> list[int]:
        """The lives of a policy, or all, in order."""
        return [n for n, row in self.rows.items() if policy in (None, row["policy"])]

    def telling(self, scene: str) -> set[int]:
        """The lives that were told a scene."""
        return self._with("scenes", arrow.field("knot") == scene)

    def at(self, place: str) -> set[int]:
        """The lives that spent at least an hour at a place."""
        return self._with("places", arrow.field("place") == place)

    def numbers(self, name: str, moon: int) -> dict[int, float]:
        """A number of each life at the end of a moon; lives that had ended before have none."""
        asked = (arrow.field("moon") == moon) & (arrow.field("is_last") == 0)
        table = self._dataset("moons").to_table(columns=["life", name], filter=asked)
        return dict(zip(table["life"].to_pylist(), table[name].to_pylist(), strict=True))

    def replays(self, lives: Sequence[int]) -> tuple[str, ...]:
        """The commands that print the first few of some lives."""
        few = list(lives[:REPLAYS])
        asked = arrow.field("life").isin(few)
        table = self._dataset("lives").to_table(columns=["life", "choices"], filter=asked)
        choices = dict(zip(table["life"].to_pylist(), table["choices"].to_pylist(), strict=True))
        told: list[str] = []
        for life in few:
            row = self.rows[life]
            shown = Shown(life, row["seed"], row["policy"], tuple(choices[life]))
            told.append(replay_of(self._about["world"], shown))
        return tuple(told)

    def _with(self, table: str, asked: Any) -> set[int]:
        found = self._dataset(table).to_table(columns=["life"], filter=asked)
        return set(found["life"].to_pylist())

    def _dataset(self, table: str) -> Any:
        return datasets.dataset([str(file) for file in files_of(self._run, table)])


def held(expectations: Sequence[Expectation], run: Path) -> list[Held]:
    """What became of each expectation in the lives of a run's folder.

    Errors: RehearsalFault when the folder holds no run.
    """
    lives = Lives(run)
    return [_held(each, lives) for each in expectations]


def _held(expectation: Expectation, lives: Lives) -> Held:
    asked = lives.of(expectation.policy)
    if expectation.kind == CURVE:
        return _curve(expectation, lives, asked)
    if expectation.kind == REPETITION:
        return _repetition(expectation, lives, asked)
    return _share(expectation, lives, asked)


def _share(expectation: Expectation, lives: Lives, asked: list[int]) -> Held:
    """A share of lives; of `reach`, the least share that so many lives are."""
    if expectation.of == "scene":
        those = lives.telling(expectation.which)
    elif expectation.of == "place":
        those = lives.at(expectation.which)
    else:
        key = expectation.of
        those = {n for n in asked if lives.rows[n][key] == expectation.which}
    counted = [life for life in asked if life in those]
    share = len(counted) / len(asked) if asked else None
    least, most = expectation.least, expectation.most
    interval = of_share(len(counted), len(asked))
    if expectation.kind == REACH and share is not None:
        # So many lives were asked for, not a share that other lives might have.
        least, most, interval = expectation.lives / len(asked), None, Interval(share, share)

    def showing(is_low: bool) -> list[int]:
        return [n for n in asked if n not in those] if is_low else counted

    return _judged(expectation, share, interval, len(asked), (least, most), lives, showing)


def _repetition(expectation: Expectation, lives: Lives, asked: list[int]) -> Held:
    """The share of words that a life had shown before: its mean over lives."""
    of_life = {n: lives.rows[n]["words_again"] / max(lives.rows[n]["words"], 1) for n in asked}
    values = list(of_life.values())
    mean = fmean(values) if values else None
    return _judged(
        expectation, mean, of_mean(values), len(values), _bounds(expectation), lives,
        lambda is_low: sorted(of_life, key=lambda n: of_life[n], reverse=not is_low),
    )  # fmt: skip


def _curve(expectation: Expectation, lives: Lives, asked: list[int]) -> Held:
    """A quantile of a number at the end of a moon, over the lives that saw it."""
    read = lives.numbers(expectation.which, expectation.moon)
    those = {n: read[n] for n in asked if n in read}
    ordered = sorted(those.values())
    figure = quantile(ordered, expectation.at) if ordered else None
    interval = of_quantile(ordered, expectation.at)
    return _judged(
        expectation, figure, interval, len(ordered), _bounds(expectation), lives,
        lambda is_low: sorted(those, key=lambda n: those[n], reverse=not is_low),
    )  # fmt: skip


def _bounds(expectation: Expectation) -> tuple[float | None, float | None]:
    return expectation.least, expectation.most


def _judged(
    expectation: Expectation,
    figure: float | None,
    interval: Interval,
    many: int,
    bounds: tuple[float | None, float | None],
    lives: Lives,
    showing: Callable[[bool], list[int]],
) -> Held:
    """The verdict on a figure; `showing` gives lives that show why it is too low, or too high."""
    if figure is None:
        return Held(expectation, "fails", None, interval, many, 0.0, ())
    least = -inf if bounds[0] is None else bounds[0]
    most = inf if bounds[1] is None else bounds[1]
    if least <= figure <= most:
        return Held(expectation, "holds", figure, interval, many, 0.0, ())
    is_low = figure < least
    off = least - figure if is_low else figure - most
    fails = interval.high < least or interval.low > most
    verdict: Verdict = "fails" if fails else "in doubt"
    replays = lives.replays(showing(is_low))
    return Held(expectation, verdict, figure, interval, many, off, replays)
