"""Those who play Ink, under one set of words: Wintering and its peers, each as its users call it.

A play begins anew in a story already loaded, reads all text up to each choice and the texts of
all choices, and at its nth choice takes the nth draw modulo how many there are: the same for all.
Save and restore go to text and back, as a program that keeps a story must.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.figures import ROOT
from wintering.arithmetic import draw

if TYPE_CHECKING:
    from wintering.ink import Program

Draws = Sequence[int]
Told = list[tuple[str, list[str]]]

MODULES = ROOT / "node_modules"
_SCRIPT = Path(__file__).parent / "node" / "ink_in_inkjs.cjs"
_SIDES = 1 << 31  # a draw that every language holds as a whole number


def draws_of(seed: int, count: int) -> list[int]:
    """What a play of that seed draws at each of its choices."""
    return [draw(seed, number) % _SIDES for number in range(count)]


class Player(ABC):
    """One who plays Ink."""

    name: str

    @abstractmethod
    def load(self) -> float:
        """Make a story of what was compiled and read its first line: seconds."""

    @abstractmethod
    def tell(self, draws: Draws, most: int) -> Told:
        """What one play tells, and offers, at each of its choices."""

    @abstractmethod
    def play(self, plays: Sequence[Draws], most: int) -> tuple[int, float]:
        """Some plays: how many choices were taken, and seconds."""

    @abstractmethod
    def keep(self, draws: Draws, most: int) -> tuple[list[float], list[float]]:
        """Seconds of saving, and of restoring, at each choice of one play."""


class _InPython(Player):
    """What those have in common that are called from Python."""

    @abstractmethod
    def _begin(self) -> None: ...

    @abstractmethod
    def _read(self) -> tuple[str, list[str]]: ...

    @abstractmethod
    def _choose(self, index: int) -> None: ...

    @abstractmethod
    def _saved(self) -> str: ...

    @abstractmethod
    def _restore(self, text: str) -> None: ...

    def tell(self, draws: Draws, most: int) -> Told:
        self._begin()
        told: Told = []
        while True:
            text, choices = self._read()
            told.append((text, choices))
            taken = len(told) - 1
            if not choices or taken >= most:
                return told
            self._choose(draws[taken] % len(choices))

    def play(self, plays: Sequence[Draws], most: int) -> tuple[int, float]:
        total = 0
        read, choose = self._read, self._choose
        start = time.perf_counter()
        for draws in plays:
            self._begin()
            taken = 0
            while True:
                _, choices = read()
                if not choices or taken >= most:
                    break
                choose(draws[taken] % len(choices))
                taken += 1
            total += taken
        return total, time.perf_counter() - start

    def keep(self, draws: Draws, most: int) -> tuple[list[float], list[float]]:
        saved: list[float] = []
        restored: list[float] = []
        self._begin()
        for taken in range(most):
            _, choices = self._read()
            start = time.perf_counter()
            text = self._saved()
            saved.append(time.perf_counter() - start)
            start = time.perf_counter()
            self._restore(text)
            restored.append(time.perf_counter() - start)
            if not choices:
                break
            self._choose(draws[taken] % len(choices))
        return saved, restored


class Wintering(_InPython):
    """Ours, from its program form."""

    name = "wintering"

    def __init__(self, program: Program, compiled: bytes) -> None:
        self.compiled = compiled
        self._program = program
        self.story: Any = None

    @classmethod
    def compiling(cls, source: Path) -> tuple[float, Wintering]:
        """Compile and check a story: seconds, and who plays it. Errors: ValueError."""
        from wintering.ink import compile_story, write_program

        texts = {source.name: source.read_text(encoding="utf-8")}
        start = time.perf_counter()
        program, diagnostics = compile_story(source.name, lambda name: texts[name])
        taken = time.perf_counter() - start
        if diagnostics.has_errors:
            raise ValueError(f"{source} has errors")
        return taken, cls(program, write_program(program))

    def load(self) -> float:
        from wintering.ink import Story, read_program

        start = time.perf_counter()
        program = read_program(self.compiled)
        Story(program).continue_line()
        taken = time.perf_counter() - start
        self._program = program
        return taken

    def _begin(self) -> None:
        from wintering.ink import Story

        self.story = Story(self._program)

    def _read(self) -> tuple[str, list[str]]:
        story = self.story
        lines = [
            line.text + "\n" if line.is_whole else line.text for line in story.continue_to_choice()
        ]
        return "".join(lines), [choice.text for choice in story.choices]

    def _choose(self, index: int) -> None:
        self.story.choose(index)

    def _saved(self) -> str:
        return json.dumps(self.story.save())

    def _restore(self, text: str) -> None:
        from wintering.ink import Story

        self.story = Story(self._program, state=json.loads(text))

    def data_only(self, draws: Draws, most: int) -> tuple[list[float], list[float]]:
        """As `keep`, without the turning of data to text and back."""
        from wintering.ink import Story

        saved: list[float] = []
        restored: list[float] = []
        self._begin()
        for taken in range(most):
            _, choices = self._read()
            start = time.perf_counter()
            data = self.story.save()
            saved.append(time.perf_counter() - start)
            start = time.perf_counter()
            self.story = Story(self._program, state=data)
            restored.append(time.perf_counter() - start)
            if not choices:
                break
            self._choose(draws[taken] % len(choices))
        return saved, restored


class Bink(_InPython):
    """bink, of PyPI: a runtime in Rust, called through its Python package."""

    name = "bink"

    def __init__(self, compiled: str) -> None:
        self.compiled = compiled
        self.story: Any = None

    def load(self) -> float:
        from bink.story import Story

        start = time.perf_counter()
        story = Story(self.compiled)
        story.cont()
        taken = time.perf_counter() - start
        self.story = story
        return taken

    def _begin(self) -> None:
        self.story.reset_state()

    def _read(self) -> tuple[str, list[str]]:
        return self.story.continue_maximally(), list(self.story.choices)

    def _choose(self, index: int) -> None:
        self.story.choose_choice_index(index)

    def _saved(self) -> str:
        return self.story.save_state()

    def _restore(self, text: str) -> None:
        self.story.load_state(text)


class InkPython(_InPython):
    """inkpython, of PyPI: a runtime in Python."""

    name = "inkpython"

    def __init__(self, compiled: str) -> None:
        self.compiled = compiled
        self.story: Any = None

    def load(self) -> float:
        from inkpython import Story

        start = time.perf_counter()
        story = Story(self.compiled)
        story.Continue()
        taken = time.perf_counter() - start
        self.story = story
        return taken

    def _begin(self) -> None:
        self.story.ResetState()

    def _read(self) -> tuple[str, list[str]]:
        text = self.story.ContinueMaximally()
        return text, [choice.text for choice in self.story.currentChoices]

    def _choose(self, index: int) -> None:
        self.story.ChooseChoiceIndex(index)

    def _saved(self) -> str:
        return self.story.state.ToJson()

    def _restore(self, text: str) -> None:
        self.story.state.LoadJson(text)


class Inkjs(Player):
    """inkjs, of npm: compiler and runtime in JavaScript, in one Node process timed inside."""

    name = "inkjs"

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None or not (MODULES / "inkjs").is_dir():
            raise FileNotFoundError("node and its package inkjs are needed: `make dev`")
        self._child = subprocess.Popen(
            [node, "--expose-gc", str(_SCRIPT), str(MODULES)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.compiled_file: Path | None = None

    def ask(self, doing: str, **words: Any) -> Any:
        """One request and its answer. Errors: RuntimeError with what it says."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps({"do": doing, **words}) + "\n")
        self._child.stdin.flush()
        answer = json.loads(self._child.stdout.readline() or '{"error": "it has ended"}')
        if "error" in answer:
            raise RuntimeError(f"inkjs: {answer['error']}")
        return answer["is"]

    def compile(self, source: Path) -> tuple[float, str]:
        """Seconds, and the compiled story as text."""
        done = self.ask("compile", file=str(source))
        return done["seconds"], done["json"]

    def load(self) -> float:
        return self.ask("load", file=str(self.compiled_file))

    def tell(self, draws: Draws, most: int) -> Told:
        told = self.ask("tell", draws=list(draws), most=most)
        return [(text, list(choices)) for text, choices in told]

    def play(self, plays: Sequence[Draws], most: int) -> tuple[int, float]:
        taken, seconds = self.ask("play", plays=[list(each) for each in plays], most=most)
        return taken, seconds

    def keep(self, draws: Draws, most: int) -> tuple[list[float], list[float]]:
        saved, restored = self.ask("keep", draws=list(draws), most=most)
        return saved, restored

    def close(self) -> None:
        """End its process."""
        assert self._child.stdin is not None
        self._child.stdin.close()
        self._child.wait(timeout=30)


def quiet_peers() -> None:
    """Keep a peer's own reports of its faults off the terminal."""
    os.environ.setdefault("RUST_BACKTRACE", "0")
