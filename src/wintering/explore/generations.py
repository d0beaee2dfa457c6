"""Runs in generations: many tasks over many processes, with the same outcome for any number.

Within a generation nothing is learned: each task is planned from what the generations before
have shown, and what tasks find is taken in by their order, whichever was done first.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from typing import Any, Generic, Protocol, TypeVar

GENERATION = 256  # runs in a generation
CHUNK = 32  # runs in a task; a generation is eight of them, whatever the number of processes

Task = TypeVar("Task")
Result = TypeVar("Result")
Planned = TypeVar("Planned", covariant=True)
Found = TypeVar("Found", contravariant=True)


class Plan(Protocol[Planned, Found]):
    """What is to be run, a generation at a time, and what becomes of the results."""

    def tasks(self, numbers: range) -> Sequence[Planned]:
        """The tasks for these runs, planned from what was added so far."""
        ...

    def add(self, result: Found) -> None:
        """Take in the result of a task. Called in the order of tasks. Changes: this plan."""
        ...


Make = Callable[..., Callable[[Task], Result]]


class Workers(Generic[Task, Result]):
    """Processes that do tasks; with one job everything is done here.

    `make(*given)` is called once in each process for the function that does a task; both it
    and `given` are pickled. A process that dies loses nothing: its tasks are done here.
    """

    def __init__(self, make: Make[Task, Result], given: tuple[Any, ...], jobs: int) -> None:
        self._make, self._given = make, given
        self._here: Callable[[Task], Result] | None = None
        self._pool: ProcessPoolExecutor | None = None
        self.lost_processes = False
        if jobs > 1:
            self._pool = ProcessPoolExecutor(
                jobs,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_begin,
                initargs=(make, given),
            )

    def __enter__(self) -> Workers[Task, Result]:
        return self

    def __exit__(self, *fault: object) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            kept: dict[int, Any] = getattr(pool, "_processes", None) or {}
            processes = list(kept.values())
            pool.shutdown(wait=fault[0] is None, cancel_futures=True)
            if fault[0] is not None:  # nobody waits for what was begun
                for each in processes:
                    each.terminate()

    def do(self, tasks: Sequence[Task]) -> Iterator[Result]:
        """The results of tasks, in the order of the tasks."""
        waiting: list[Future[Result]] = []
        if self._pool is not None:
            with suppress(BrokenProcessPool):
                waiting = [self._pool.submit(_do, each) for each in tasks]
        for index, task in enumerate(tasks):
            if index < len(waiting):
                try:
                    yield waiting[index].result()
                    continue
                except BrokenProcessPool:
                    self._pool, self.lost_processes = None, True
            yield self._do_here(task)

    def _do_here(self, task: Task) -> Result:
        if self._here is None:
            self._here = self._make(*self._given)
        return self._here(task)


def in_generations(
    plan: Plan[Task, Result], workers: Workers[Task, Result], runs: int
) -> Iterator[Result]:
    """Run the plan; give each task's result once the plan has taken it in.

    Changes: the plan. Leaving the iterator early leaves the plan with all that it was given.
    """
    for start in range(0, runs, GENERATION):
        tasks = plan.tasks(range(start, min(start + GENERATION, runs)))
        for result in workers.do(tasks):
            plan.add(result)
            yield result


# In a worker process: the function that does a task, made once.
_work: list[Callable[[Any], Any]] = []


def _begin(make: Make[Any, Any], given: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the keyboard speaks to the first process
    _work.append(make(*given))


def _do(task: Any) -> Any:
    return _work[0](task)
