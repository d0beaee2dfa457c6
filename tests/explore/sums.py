"""A plan of sums, and its worker, for tests of generations: a module, so that it can be pickled."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable

from wintering.explore.generations import CHUNK


class Numbers:
    """A plan whose tasks are ranges with the sum known before their generation."""

    def __init__(self) -> None:
        self.sum = 0
        self.order: list[int] = []
        self.known: list[int] = []

    def tasks(self, numbers: range) -> list[tuple[range, int]]:
        self.known.append(self.sum)
        return [(numbers[at : at + CHUNK], self.sum) for at in range(0, len(numbers), CHUNK)]

    def add(self, result: tuple[int, int]) -> None:
        self.order.append(result[0])
        self.sum = (self.sum * 31 + result[1]) % 1_000_003


def summing(fatal: str | None) -> Callable[[tuple[range, int]], tuple[int, int]]:
    """A worker; the first other process to see the file `fatal` takes it away and dies."""
    is_other = multiprocessing.parent_process() is not None

    def work(task: tuple[range, int]) -> tuple[int, int]:
        numbers, known = task
        if fatal is not None and numbers.start >= CHUNK and is_other:
            try:
                os.remove(fatal)
            except FileNotFoundError:
                pass
            else:
                os.kill(os.getpid(), signal.SIGKILL)
        return numbers.start, sum(numbers) + known

    return work


def sleeping() -> Callable[[float], None]:
    """A worker that takes as long for a task as the task says. Units: s."""
    return time.sleep
