"""Steps while they are being laid out: blocks of them, and labels to jump to.

A step is what one statement of Ink becomes; its number is what a saved story remembers. Steps
that follow one another run as one Python function, a stretch, as far as nothing has to be able
to begin or stop between them.
"""

from __future__ import annotations

import ast

from wintering.diagnostics import Span
from wintering.ink.running.tree import Statements


class Label:
    """A place in the code that jumps name before its number is known."""

    __slots__ = ("block", "index", "uses")

    def __init__(self) -> None:
        self.block: Block | None = None
        self.index = 0
        self.uses: list[ast.Constant] = []  # where its number is wanted

    @property
    def pc(self) -> int:
        """The number of the step it stands before; only after the layout."""
        if self.block is None:
            raise LookupError("a label that was never placed")
        return self.block.start + self.index

    def settle(self) -> None:
        """Put its number where it is wanted. Changes: the code that jumps to it."""
        for each in self.uses:
            each.value = self.pc


class Step:
    """One step, with what is known of it."""

    __slots__ = ("called", "span", "statements")

    def __init__(self, statements: Statements, span: Span, called: frozenset[str]) -> None:
        self.statements = statements
        self.span = span
        self.called = called  # functions that it calls


class Block:
    """A run of steps that follow one another."""

    __slots__ = ("begins", "inside", "start", "steps")

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.begins: set[int] = {0}  # steps that a stretch begins with
        self.inside: Statements | None = None  # where steps of a branch go that is nested
        self.start = 0

    def add(
        self,
        statements: Statements,
        span: Span,
        called: frozenset[str] = frozenset(),
        stops: bool = False,
    ) -> None:
        """Put a step at the end; `stops` ends its stretch. Changes: this block."""
        if self.inside is not None:
            self.inside.extend(statements)
            self.steps.append(Step([], span, called))
            return
        self.steps.append(Step(statements, span, called))
        if stops:
            self.begins.add(len(self.steps))

    def place(self, label: Label) -> None:
        """Let a label name the end of this block as it stands. Changes: the label."""
        label.block, label.index = self, len(self.steps)
        self.begins.add(label.index)

    def next_label(self) -> Label:
        """A label for the step after the next one. Changes: this block."""
        label = Label()
        label.block, label.index = self, len(self.steps) + 1
        return label


class Hole:
    """The open end of a choice or gather: a later gather may take it up."""

    __slots__ = ("depth", "is_gather", "target", "use")

    def __init__(self, is_gather: bool, depth: int) -> None:
        self.is_gather = is_gather
        self.depth = depth
        self.target: Label | None = None
        self.use: Label | None = None  # where it goes on when nothing takes it up
