"""Section: two runs of two versions beside each other, and what changed beyond chance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance
from typing import Any

from wintering.rehearse.intervals import Interval, deviations, of_difference
from wintering.rehearse.report.endings import cause_of, ending_of
from wintering.rehearse.report.lives import POLICY, Row, RunLives
from wintering.rehearse.report.pieces import Section, percent, table, text

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Change:
    """One thing of both runs: what it was, what it is, and whether chance could do that.

    `is_share` says how to read the numbers; `interval` is around the difference, now less before,
    and already allows for as many comparisons as were made.
    """

    what: str
    policy: str
    before: float
    now: float
    interval: Interval
    is_share: bool

    @property
    def is_beyond_chance(self) -> bool:
        """Whether no difference at all lies outside the interval."""
        return self.interval.low > 0.0 or self.interval.high < 0.0


@dataclass(frozen=True, slots=True)
class _Pair:
    """Something to be compared: times of lives, or values of lives, of both runs."""

    what: str
    policy: str
    before: tuple[int, int] | list[float]
    now: tuple[int, int] | list[float]


def changes(run: RunLives, other: RunLives) -> list[Change]:
    """What is so in a run and was so in another, thing by thing, those beyond chance first.

    Only policies that both have are compared. The confidence of each interval is that of all
    of them together (Bonferroni), so that of many things that did not change seldom one is said
    to have.
    """
    pairs = list(_pairs(run, other))
    confidence = 1.0 - (1.0 - CONFIDENCE) / max(len(pairs), 1)
    found = [_change(pair, confidence) for pair in pairs]
    return sorted(found, key=lambda one: (not one.is_beyond_chance, one.what, one.policy))


def compared(run: RunLives, other: RunLives) -> Section:
    """The changes as a section of the page."""
    section = Section("against", "What changed")
    found = changes(run, other)
    beyond = [each for each in found if each.is_beyond_chance]
    same = run.about["world_digest"] == other.about["world_digest"]
    section.add(
        text(
            f"Against the run in {other.folder} ({len(other.lives)} lives,"
            f" {'the same world' if same else 'another version of the world'}). {len(found)} things"
            f" were compared; {len(beyond)} changed beyond chance, after allowing for so many"
            " comparisons."
        ),
        table("Changed beyond chance", _COLUMNS, map(_row, beyond)),
    )
    rest = [each for each in found if not each.is_beyond_chance and each.before != each.now]
    section.add(table("Different, but chance could do it", _COLUMNS, map(_row, rest)))
    return section


_COLUMNS = ("what", "who chose", "before", "now", "difference", "interval of it")


def _row(one: Change) -> tuple[str, ...]:
    difference = one.now - one.before
    low, high = one.interval
    if one.is_share:
        return (one.what, one.policy, percent(one.before), percent(one.now),
                f"{100 * difference:+.1f}", f"{100 * low:+.1f} to {100 * high:+.1f}")  # fmt: skip
    return (one.what, one.policy, f"{one.before:.4g}", f"{one.now:.4g}", f"{difference:+.3g}",
            f"{low:+.3g} to {high:+.3g}")  # fmt: skip


def _pairs(run: RunLives, other: RunLives) -> Iterator[_Pair]:
    told, told_before = _told(run), _told(other)
    for policy in (each for each in run.policies if each in other.policies):
        mine, theirs = run.of(policy), other.of(policy)
        if not mine or not theirs:
            continue
        many = len(theirs), len(mine)
        ended, died = (
            [Counter(key(row) for row in rows) for rows in (theirs, mine)]
            for key in (ending_of, cause_of)
        )
        yield from _shares("ends: ", policy, many, *ended)
        yield from _shares("dies of: ", policy, many, *died)
        yield from _shares("told: ", policy, many, told_before[policy], told[policy])
        for name, value in _MEANS.items():
            yield _Pair(name, policy, [value(row) for row in theirs], [value(row) for row in mine])


_MEANS: dict[str, Callable[[Row], float]] = {
    "days": lambda row: float(row["days"]),
    "turns": lambda row: float(row["turns"]),
    "words": lambda row: float(row["words"]),
    "different scenes": lambda row: float(row["different"]),
    "share of words told again": lambda row: row["words_again"] / max(row["words"], 1),
}


def _told(run: RunLives) -> dict[str, Counter[str]]:
    """How many lives of each policy were told each scene."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for row in run.groups("scenes", [POLICY, "knot"], [("life", "count_distinct")]):
        told[row[POLICY]][row["knot"]] += row["life_count_distinct"]
    return told


def _shares(
    words: str,
    policy: str,
    many: tuple[int, int],
    before: Mapping[Any, int],
    now: Mapping[Any, int],
) -> Iterator[_Pair]:
    """What some lives are counted by, before and now; what is None of a life is no thing of it."""
    for each in sorted((before.keys() | now.keys()) - {None}):
        times_before, times = before.get(each, 0), now.get(each, 0)
        yield _Pair(f"{words}{each}", policy, (times_before, many[0]), (times, many[1]))


def _change(pair: _Pair, confidence: float) -> Change:
    if isinstance(pair.before, tuple) and isinstance(pair.now, tuple):
        interval = of_difference(*pair.now, *pair.before, confidence)
        before, now = (times / lives for times, lives in (pair.before, pair.now))
        return Change(pair.what, pair.policy, before, now, interval, True)
    assert isinstance(pair.before, list)
    assert isinstance(pair.now, list)
    before, now = fmean(pair.before), fmean(pair.now)
    if len(pair.before) < 2 or len(pair.now) < 2:
        return Change(pair.what, pair.policy, before, now, Interval(-1e308, 1e308), False)
    spread = variance(pair.before) / len(pair.before) + variance(pair.now) / len(pair.now)
    half = deviations(confidence) * sqrt(spread)
    interval = Interval(now - before - half, now - before + half)
    return Change(pair.what, pair.policy, before, now, interval, False)
