"""Steps while they are being laid out: blocks of them, and labels to jump to.

A step is what one statement of Ink becomes; its number is what a saved story remembers. Steps
that follow one another run as one Python function, a stretch, as far as nothing has to be able
to begin or stop between them. What a step does is only written when its stretch is first run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from wintering.diagnostics import Span
from wintering.ink.running.tree import Statements

Write = Callable[[int], Statements]  # given its own number, writes what a step does


class Label:
    """A place in the code that jumps name before its number is known."""

    __slots__ = ("block", "index")

    def __init__(self) -> None:
        self.block: Block | None = None
        self.index = 0

    @property
    def pc(self) -> int:
        """The number of the step it stands before; only after the layout."""
        if self.block is None:
            raise LookupError("a label that was never placed")
        return self.block.start + self.index


class Step(NamedTuple):
    """One step; nothing is written for one that is part of the step before it."""

    write: Write | None
    span: Span


class Stretch(NamedTuple):
    """Steps that run together, and the number of the first."""

    begin: int
    steps: list[Step]


class Block:
    """A run of steps that follow one another."""

    __slots__ = ("begins", "start", "steps")

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.begins: set[int] = {0}  # steps that a stretch begins with
        self.start = 0

    def add(self, write: Write | None, span: Span, *, stops: bool = False) -> None:
        """Put a step at the end; `stops` ends its stretch. Changes: this block."""
        self.steps.append(Step(write, span))
        if stops:
            self.begins.add(len(self.steps))

    def place(self, label: Label) -> None:
        """Let a label name the end of this block as it stands. Changes: the label."""
        label.block, label.index = self, len(self.steps)
        self.begins.add(label.index)

    def stretches(self) -> Iterator[Stretch]:
        """Its stretches; only after the layout."""
        begins = sorted(each for each in self.begins if each < len(self.steps))
        for low, high in zip(begins, [*begins[1:], len(self.steps)], strict=True):
            yield Stretch(self.start + low, self.steps[low:high])


class Hole:
    """The open end of a choice or gather: a later gather may take it up."""

    __slots__ = ("depth", "is_gather", "target")

    def __init__(self, is_gather: bool, depth: int) -> None:
        self.is_gather = is_gather
        self.depth = depth
        self.target: Label | None = None
