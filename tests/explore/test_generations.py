"""Runs in generations: planned from what came before, the same for any number of processes."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from explore.sums import Numbers, sleeping, summing
from wintering.explore.archive import STEPS, Archive, Way, features_of
from wintering.explore.generations import CHUNK, GENERATION, NobodyWaits, Workers, in_generations

SOON_S = 1.0


def ran(runs: int, jobs: int, fatal: str | None = None) -> tuple[Numbers, bool]:
    plan = Numbers()
    with Workers(summing, (fatal,), jobs) as workers:
        for _ in in_generations(plan, workers, runs):
            pass
    return plan, workers.lost_processes


def test_tasks_know_what_the_generations_before_theirs_found() -> None:
    plan, _ = ran(GENERATION * 2 + 5, 1)
    assert 3 == len(plan.known)
    assert 0 == plan.known[0]
    assert sorted(plan.order) == plan.order == list(range(0, GENERATION * 2 + 5, CHUNK))


def test_the_number_of_processes_changes_nothing() -> None:
    alone, _ = ran(700, 1)
    together, lost = ran(700, 2)
    assert (alone.sum, alone.order, alone.known) == (together.sum, together.order, together.known)
    assert not lost


def test_a_process_that_dies_loses_nothing(tmp_path: Path) -> None:
    fatal = tmp_path / "fatal"
    fatal.touch()
    alone, _ = ran(700, 1)
    together, lost = ran(700, 2, str(fatal))
    assert lost
    assert (alone.sum, alone.order) == (together.sum, together.order)


def test_a_plan_that_is_left_early_has_what_it_was_given() -> None:
    plan = Numbers()
    with Workers(summing, (None,), 2) as workers:
        for done, _ in enumerate(in_generations(plan, workers, 100_000)):
            if done == 2:
                break
    assert [0, CHUNK, 2 * CHUNK] == plan.order


def test_a_fault_in_a_task_is_not_hidden() -> None:
    plan = Numbers()
    with pytest.raises(AttributeError), Workers(summing, (None,), 1) as workers:
        list(workers.do([(None, 0)]))  # type: ignore[list-item]
    assert [] == plan.order


def test_the_features_of_a_run_are_its_points_by_powers_of_two() -> None:
    expected = [0, STEPS * 2, STEPS * 2 + 1, STEPS * 2 + 2]
    assert expected == features_of([1, 0, 5])


def test_the_archive_goes_back_to_what_was_seldom_seen() -> None:
    archive = Archive()
    assert archive.pick(0) is None
    seldom, often = Way(7, 1, (0, 2)), Way(3, 1, (1,))
    archive.add({1: 1, 2: 30, 3: 40}, [(1, seldom), (2, often), (3, Way(0, 1, ()))])
    assert archive.pick(0) is None, "nothing is known before it is frozen"
    archive.freeze()
    picked = Counter(archive.pick(number << 20) for number in range(1 << 12))
    assert {seldom, often} == picked.keys(), "the start is no way to anything"
    # One run against thirty: as 1 to 1/900.
    assert picked[often] <= 1 << 12 >> 8 < picked[seldom]


def test_the_first_way_stands_whatever_the_order_of_its_finding() -> None:
    first, later = Way(3, 1, (1,)), Way(9, 1, (2,))
    for order in ([first, later], [later, first]):
        archive = Archive()
        for way in order:
            archive.add({5: 1}, [(5, way)])
        archive.freeze()
        assert first == archive.pick(0)


def test_nobody_waits_for_a_task_once_all_is_stopped() -> None:
    began = time.monotonic()
    with (
        pytest.raises(NobodyWaits),
        Workers(sleeping, (), 2, lambda: time.monotonic() - began > SOON_S) as workers,
    ):
        list(workers.do([600.0, 600.0]))
    assert time.monotonic() - began < 60.0
