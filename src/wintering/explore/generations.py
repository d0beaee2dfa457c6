"""Runs in generations: many tasks over many processes, with the same outcome for any number.

Within a generation nothing is learned: each task is planned from what the generations before
have shown, and what tasks find is taken in by their order, whichever was done first.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from typing import Any, Generic, Protocol, TypeVar

GENERATION = 256  # runs in a generation
CHUNK = 32  # runs in a task; a generation is eight of them, whatever the number of processes
LOOKS_APART_S = 0.2  # between looks whether anyone still waits for what is being done
AHEAD = 8  # tasks given out for each process before the first of them is taken in

Task = TypeVar("Task")
Result = TypeVar("Result")
Planned = TypeVar("Planned", covariant=True)
Found = TypeVar("Found", contravariant=True)


class Plan(Protocol[Planned, Found]):
    """What is to be run, a generation at a time, and what becomes of the results."""

    def tasks(self, numbers: range) -> Iterable[Planned]:
        """The tasks for these runs, planned from what was added before this was called.

        They are asked for one by one, while the results of earlier ones are taken in.
        """
        ...

    def add(self, result: Found) -> None:
        """Take in the result of a task. Called in the order of tasks. Changes: this plan."""
        ...


Make = Callable[..., Callable[[Task], Result]]


class Crew(Protocol[Found, Planned]):
    """Whoever does tasks: processes of this machine, or others."""

    lost_processes: bool

    def do(self, tasks: Iterable[Found]) -> Iterator[Planned]:
        """The results of tasks, in the order of the tasks."""
        ...


class NobodyWaits(Exception):
    """What is being done was stopped: nobody waits for it any more."""


class Workers(Generic[Task, Result]):
    """Processes that do tasks; with one job everything is done here.

    `make(*given)` is called once in each process for the function that does a task; both it
    and `given` are pickled. A process that dies loses nothing: its tasks are done here.
    `stopped` is asked while a process is waited for; what it says ends all of them, at once.
    """

    def __init__(
        self,
        make: Make[Task, Result],
        given: tuple[Any, ...],
        jobs: int,
        stopped: Callable[[], object] = lambda: None,
    ) -> None:
        self._make, self._given = make, given
        self._stopped = stopped
        self._is_left = False
        self._here: Callable[[Task], Result] | None = None
        self._pool: ProcessPoolExecutor | None = None
        self._jobs = jobs
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
            is_left = self._is_left or fault[0] is not None
            pool.shutdown(wait=not is_left, cancel_futures=True)
            if is_left:  # nobody waits for what was begun
                for each in processes:
                    each.terminate()

    def do(self, tasks: Iterable[Task]) -> Iterator[Result]:
        """The results of tasks, in the order of the tasks; few are held at any time.

        Errors: NobodyWaits when it is stopped.
        """
        self._is_left = True  # until all is done: whoever asked may ask no more
        yield from self._done(tasks)
        self._is_left = False

    def _done(self, tasks: Iterable[Task]) -> Iterator[Result]:
        waiting: deque[tuple[Task, Future[Result] | None]] = deque()
        most = 1 if self._jobs == 1 else AHEAD * self._jobs
        for task in tasks:
            waiting.append((task, self._given_out(task)))
            if len(waiting) >= most:
                yield self._result(*waiting.popleft())
        while waiting:
            yield self._result(*waiting.popleft())

    def _given_out(self, task: Task) -> Future[Result] | None:
        if self._pool is not None:
            with suppress(BrokenProcessPool), _unheard():
                return self._pool.submit(_do, task)
        return None

    def _result(self, task: Task, begun: Future[Result] | None) -> Result:
        if begun is not None:
            while not wait([begun], LOOKS_APART_S).done:
                if self._stopped():
                    raise NobodyWaits
            try:
                return begun.result()
            except BrokenProcessPool:
                self._pool, self.lost_processes = None, True
        return self._do_here(task)

    def _do_here(self, task: Task) -> Result:
        if self._here is None:
            self._here = self._make(*self._given)
        return self._here(task)


def in_generations(
    plan: Plan[Task, Result],
    workers: Crew[Task, Result],
    runs: int,
    *,
    first: int = 0,
    size: int = GENERATION,
) -> Iterator[Result]:
    """Run the plan; give each task's result once the plan has taken it in.

    `first` is the run to begin with, those before it having been added to the plan. `size` is
    that of a generation; a plan that learns nothing may have all its runs in one, so that no
    process waits at its end. Changes: the plan. Leaving the iterator early leaves the plan with
    all that it was given.
    """
    start = first
    while start < runs:
        end = min(start - start % size + size, runs)
        for result in workers.do(plan.tasks(range(start, end))):
            plan.add(result)
            yield result
        start = end


# In a worker process: the function that does a task, made once.
_work: list[Callable[[Any], Any]] = []


@contextmanager
def _unheard() -> Iterator[None]:
    """Processes that begin here never hear the keyboard, not even before they are ready.

    What it says meanwhile to this one is heard at the end.
    """
    if not hasattr(signal, "pthread_sigmask"):  # not every system has it
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(make: Make[Any, Any], given: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the keyboard speaks to the first process
    _work.append(make(*given))


def _do(task: Any) -> Any:
    return _work[0](task)
