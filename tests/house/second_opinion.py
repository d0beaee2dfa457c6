"""A second opinion: the same story and the same choices, played in ours and in inkjs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from house.node_tools import MODULES
from wintering.ink import Program, Story, StoryFault

SCRIPT = Path(__file__).parent / "node" / "play_in_inkjs.cjs"
MOST_LINES = 500  # of one turn

# What a turn is: its lines with their tags, then its choices with theirs.
Told = tuple[list[tuple[str, list[str]]], list[tuple[str, list[str]]]]


@dataclass
class Played:
    """What a play told, turn by turn, and whether it ended in an error."""

    turns: list[Told]
    faults: list[str]


class Inkjs:
    """A running node process that compiles and plays stories."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def _ask(self, question: Mapping[str, Any]) -> dict[str, Any]:
        pipe_in, pipe_out = self._process.stdin, self._process.stdout
        assert pipe_in is not None
        assert pipe_out is not None
        pipe_in.write(json.dumps(question) + "\n")
        pipe_in.flush()
        answer = pipe_out.readline()
        assert answer, "inkjs stopped"
        return json.loads(answer)

    def compile(self, files: Mapping[str, str], main: str = "main.ink") -> dict[str, list[str]]:
        """Compile a story. Gives its errors, warnings and notes."""
        return self._ask({"files": dict(files), "main": main})

    def play(self, answers: Sequence[int], start: str = "") -> Played:
        """Play the story compiled last, or a knot of it, with these choices, counted round."""
        found = self._ask({"answers": list(answers), "lines": MOST_LINES, "start": start})
        turns = [
            (
                _lines([(text, tags) for text, tags in turn["lines"]]),
                [(text, tags) for text, tags in turn["choices"]],
            )
            for turn in found["turns"]
        ]
        return Played(turns, found["errors"])


@contextmanager
def inkjs(node: str) -> Iterator[Inkjs]:
    """A node process for many plays; ended at the end of the block."""
    with subprocess.Popen(
        [node, str(SCRIPT), str(MODULES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            yield Inkjs(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(timeout=20)


def _lines(told: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    """Lines without those that are nothing at all, not even a newline."""
    return [(text, tags) for text, tags in told if text or tags]


def play_ours(program: Program, answers: Sequence[int], start: str = "") -> Played:
    """Play with these choices, counted from 0 and round, until there are none to choose from."""
    story = Story(program, seed=1)
    if start:
        story.go_to(start)
    turns: list[Told] = []
    faults: list[str] = []
    given = iter(answers)
    try:
        while True:
            lines: list[tuple[str, list[str]]] = []
            turns.append((lines, []))
            while story.can_continue:
                line = story.continue_line()
                lines += _lines([(line.text + "\n" * line.is_whole, list(line.tags))])
                if len(lines) > MOST_LINES:
                    faults.append("too many lines")
                    return Played(turns, faults)
            choices = story.choices
            turns[-1] = (lines, [(each.text, list(each.tags)) for each in choices])
            answer = next(given, None)
            if answer is None or not choices:
                return Played(turns, faults)
            story.choose(answer % len(choices))
    except StoryFault as fault:
        faults.append(str(fault))
    return Played(turns, faults)
