"""Tallies: counted play by play or added up in any order, they come to the same."""

from __future__ import annotations

import statistics
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from wintering.diagnostics import Code, Diagnostic, Span
from wintering.explore.playing import Ending, Played, Stretch
from wintering.explore.tally import Tally, median

POINTS = 3
FAULT = Diagnostic(Code("INK033", "a division by zero"), Span.at("a.ink", 3, 1), "0", "0", "0")
ENDINGS = [Ending("end", Span.at("a.ink", 9, 1)), Ending("turns", None), Ending("done", None, "x")]


@st.composite
def plays(draw: st.DrawFn) -> list[tuple[Played, list[int], bool]]:
    """Plays numbered in order, each with its hits and whether it chose evenly."""
    found: list[tuple[Played, list[int], bool]] = []
    for number in range(draw(st.integers(1, 8))):
        choices = draw(st.lists(st.integers(0, 2), max_size=3))
        fault = draw(st.sampled_from([None, None, FAULT]))
        ending = Ending("fault", FAULT.span) if fault else draw(st.sampled_from(ENDINGS))
        words = draw(st.integers(0, 4))
        stretch = Stretch(draw(st.integers(0, words)), 1, draw(st.integers(0, len(choices))))
        played = Played(number, number + 5, choices, ending, fault, words, stretch)
        hits = draw(st.lists(st.integers(0, 3), min_size=POINTS, max_size=POINTS))
        found.append((played, hits, draw(st.booleans())))
    return found


@given(plays(), st.randoms(use_true_random=False), st.integers(1, 4))
def test_tallies_add_up_to_the_same_in_any_order(
    played: list[tuple[Played, list[int], bool]], chance: object, size: int
) -> None:
    whole = Tally.of(POINTS)
    for each in played:
        whole.play(*each)
    parts: list[Tally] = []
    for at in range(0, len(played), size):
        part = Tally.of(POINTS)
        for each in played[at : at + size]:
            part.play(*each)
        parts.append(part)
    getattr(chance, "shuffle")(parts)  # noqa: B009
    added = Tally.of(POINTS)
    for part in parts:
        added.add(part)
    assert whole == added


@given(plays())
def test_a_tally_counts_what_was_played(played: list[tuple[Played, list[int], bool]]) -> None:
    tally = Tally.of(POINTS)
    for each in played:
        tally.play(*each)
    assert len(played) == tally.plays == sum(each.count for each in tally.endings.values())
    assert [sum(hits[at] for _, hits, _ in played) for at in range(POINTS)] == tally.hits
    assert sum(evenly for _, _, evenly in played) == tally.evenly == tally.words.total()
    faults = [each for each, _, _ in played if each.fault is not None]
    assert len(faults) == sum(each.count for each in tally.faults.values())
    if faults:
        shortest = min(faults, key=lambda each: (len(each.choices), each.number))
        assert tuple(shortest.choices) == tally.faults[FAULT].choices
        assert shortest.seed == tally.faults[FAULT].seed


@given(st.lists(st.integers(0, 50), min_size=1))
def test_the_median_is_the_median(values: list[int]) -> None:
    assert statistics.median(values) == median(Counter(values))
