"""`wintering ink play`: a story on plain streams, as the public conformance driver expects it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from wintering.diagnostics import render_terminal
from wintering.ink import Story, StoryFault
from wintering.ink.play import play as telling
from wintering.players.cli.arguments import seed
from wintering.players.cli.codes import NOT_OFFERED, BrokenWorld, Refused
from wintering.players.cli.ink import open_program

if TYPE_CHECKING:
    import argparse

    from wintering.diagnostics import Diagnostic
    from wintering.ink import Program

HELP = "Type a choice's number. u: undo it; q: quit; ?: this help."
_SHOWN = 40  # letters of a wrong answer that are said back


def play(options: argparse.Namespace) -> int:
    """Play a story on standard input and output; exit code 2 when it goes wrong."""
    program, warnings = open_program(options.file)
    _warn(warnings, program)
    at_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    sitting = InkSitting(options.file, program, seed(options.seed), options.choices, at_terminal)
    sitting.play()
    return 0


class InkSitting:
    """One reader before one story: what was typed becomes choices, and can be undone."""

    def __init__(
        self, file: str, program: Program, seed: int, first: tuple[int, ...], at_terminal: bool
    ) -> None:
        self._file, self._program, self._seed = file, program, seed
        self._at_terminal = at_terminal
        self._story = Story(program, seed=seed)
        self._first = list(reversed(first))
        self._taken: list[int] = []  # counted from 1, as they were typed
        self._kept: list[dict[str, Any]] = []  # the state before each of them, to undo to
        self._goes_on = True

    def play(self) -> None:
        """Tell the story to its end, or to the end of what is typed. Errors: BrokenWorld."""
        if self._at_terminal:
            print(f"({HELP})\n")
        while self._goes_on:
            self._goes_on = False  # only an undo begins the telling anew
            try:
                for piece in telling(self._story, self._answers()):
                    sys.stdout.write(piece)
            except StoryFault as fault:
                self._fault(fault)
        if self._first:
            self._refuse_rest()
        ran_out = self._story.ran_out
        if ran_out is not None:
            sys.stdout.flush()
            _warn([ran_out], self._program)

    def _fault(self, fault: StoryFault) -> None:
        replay = replay_words(self._file, self._seed, self._taken)
        broken = BrokenWorld((fault.diagnostic,), self._program.sources, replay)
        sys.stdout.flush()
        if not self._at_terminal or not self._kept:
            raise broken from None
        words = render_terminal(broken.diagnostics, broken.sources)
        print(f"\n{words}\n  replay: {replay}\n\n(You are before your last choice again.)")
        self._undo()

    def _answers(self) -> Iterator[str]:
        """What was typed. What is no choice is handed on too, and so is asked for again."""
        while True:
            answer = self._next()
            if answer is None:
                if self._at_terminal:
                    print()  # Ctrl-D leaves the cursor behind the question
                return
            word = answer.strip()
            if self._at_terminal and word.lower() in ("q", "quit"):
                return
            number, offered = _whole(word), len(self._story.choices)
            if 1 <= number <= offered:
                if self._at_terminal:
                    self._kept.append(self._story.save())
                self._taken.append(number)
            elif self._at_terminal and word.lower() in ("u", "undo"):
                if self._undo():
                    return
                print("There is nothing to undo.")
            elif self._at_terminal and word.lower() in ("?", "h", "help"):
                print(HELP)
            else:
                self._say_what_is_wanted(word, offered)
            yield str(number)

    def _next(self) -> str | None:
        if self._first:
            number = self._first.pop()
            offered = len(self._story.choices)
            if not 1 <= number <= offered:
                raise Refused(
                    NOT_OFFERED,
                    f"choice {number} is not on offer after {len(self._taken)} choices",
                    f"there {'is' if offered == 1 else 'are'} {offered} to choose from here.",
                    "Use the seed and choices of one play together; was the story edited since?",
                )
            if self._at_terminal:
                print(number)
            return str(number)
        sys.stdout.flush()
        line = sys.stdin.readline()
        return line if line else None

    def _refuse_rest(self) -> None:
        sys.stdout.flush()
        many = len(self._taken)
        raise Refused(
            NOT_OFFERED,
            f"the story was over after {many} of {many + len(self._first)} choices",
            "there is nothing left to choose from.",
            "Use the seed and choices of one play together; was the story edited since?",
        )

    def _undo(self) -> bool:
        if not self._kept:
            return False
        self._taken.pop()
        self._story = Story(self._program, seed=self._seed, state=self._kept.pop())
        self._goes_on = True
        return True

    def _say_what_is_wanted(self, word: str, offered: int) -> None:
        sys.stdout.flush()
        shown = word if len(word) <= _SHOWN else f"{word[:_SHOWN]}…"
        wanted = "1" if offered == 1 else f"a number from 1 to {offered}"
        print(f"wintering: '{shown}' is none of the choices; type {wanted}.", file=sys.stderr)


def replay_words(file: str, seed: int, taken: Sequence[int]) -> str:
    """The command that comes to the same place again; choices counted from 1."""
    words = f"wintering ink play {shlex.quote(file)} --seed {seed}"
    return f"{words} --choices {','.join(map(str, taken))}" if taken else words


def _whole(word: str) -> int:
    """A choice's number as typed, 0 when it is none."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 7 else 0


def _warn(found: list[Diagnostic], program: Program) -> None:
    if found:
        print(render_terminal(found, program.sources), file=sys.stderr)
