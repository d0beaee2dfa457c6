"""A process that has imported every test of laws once, and forks to ask one mutant at a time.

What a mutant's fork breaks dies with it, and the next fork begins whole: as apart as a process
of its own, without the seconds that starting and importing take.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

import pytest

from laws.mutants import Mutant, Row

TESTS = Path(__file__).parents[1]
PATIENCE_S = 60  # of the processor's time, so that a laden machine changes nothing
NOTICED, UNNOTICED = 1, 0  # exit codes of a fork


class Asker:
    """Asks whether a row's tests notice its mutant. Close it, or use it in `with`."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "laws.mutants_asking"],
            cwd=TESTS,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, row: Row, way: str) -> str:
        """Run a row's tests against its mutant: `killed`, `survived`, or why it was not asked."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        question = json.dumps([row.law, row.output, way, row.tests])
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline() or '"could not be asked: it has ended"')

    def close(self) -> None:
        """End the process."""
        self.process.communicate()

    def __enter__(self) -> Asker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Forks:
    """A pytest plugin: instead of running what was collected, answer questions about it."""

    def __init__(self, questions: IO[str], answers: IO[str]) -> None:
        self.questions = questions
        self.answers = answers

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Answer until nobody asks any more."""
        named: dict[str, list[pytest.Item]] = {}
        for item in session.items:
            test = item.originalname if isinstance(item, pytest.Function) else item.name
            named.setdefault(f"{item.path.name}::{test}", []).append(item)
        gc.freeze()
        sound: dict[str, str] = {}  # what each test says of the laws as they are
        for question in self.questions:
            law, output, way, tests = json.loads(question)
            for each in tests:
                if each in named and each not in sound:
                    sound[each] = _fork(session, named[each], None)
            amiss = [each for each in tests if sound.get(each) != "survived"]
            if amiss or not tests:
                answer = f"could not be asked: missing, or failing by itself: {', '.join(amiss)}"
            else:
                items = [item for each in tests for item in named[each]]
                answer = _fork(session, items, (law, output, way))
            self.answers.write(json.dumps(answer) + "\n")
            self.answers.flush()
        return True


def _fork(
    session: pytest.Session, items: list[pytest.Item], mutant: tuple[str, str, str] | None
) -> str:
    """Run tests in a fork with one law damaged, or none."""
    child = os.fork()
    if child == 0:
        code = 2
        signal.setitimer(signal.ITIMER_PROF, PATIENCE_S)
        with suppress(BaseException):
            code = NOTICED if _notices(session, items, mutant) else UNNOTICED
        os._exit(code)
    _, status = os.waitpid(child, 0)
    answers = {
        NOTICED: "killed",
        UNNOTICED: "survived",
        -signal.SIGPROF: f"could not be asked: {PATIENCE_S} s were not enough",
    }
    return answers.get(
        os.waitstatus_to_exitcode(status), "could not be asked: is there such a law?"
    )


def _notices(
    session: pytest.Session, items: list[pytest.Item], mutant: tuple[str, str, str] | None
) -> bool:
    if mutant is not None:
        Mutant(*mutant).put_everywhere()
    session.testsfailed = 0
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return True
    return False


def _serve() -> None:
    questions = os.fdopen(os.dup(0))
    answers = os.fdopen(os.dup(1), "w")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    files = [str(each) for each in sorted((TESTS / "laws").glob("test_*.py"))]
    choices = ["-p", "no:cacheprovider", "--continue-on-collection-errors"]
    pytest.main([*choices, *files], plugins=[Forks(questions, answers)])


if __name__ == "__main__":
    _serve()
