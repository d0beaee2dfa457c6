"""Instructions while they are being laid out: blocks of them, and labels to jump to."""

from __future__ import annotations

from collections.abc import Callable

from wintering.diagnostics import Span
from wintering.ink.running.machine import Op

Maker = Callable[[int], Op]  # given its own number, makes the instruction


class Label:
    """A place in the code that jumps name before its number is known."""

    __slots__ = ("block", "index")

    def __init__(self) -> None:
        self.block: Block | None = None
        self.index = 0

    @property
    def pc(self) -> int:
        """The number of the instruction it stands before; only after the layout."""
        if self.block is None:
            raise LookupError("a label that was never placed")
        return self.block.start + self.index


class Made:
    """One instruction before its number is known, with what is known of it."""

    __slots__ = ("called", "maker", "span")

    def __init__(self, maker: Maker, span: Span, called: frozenset[str]) -> None:
        self.maker = maker
        self.span = span
        self.called = called  # functions that it calls


class Block:
    """A run of instructions that follow one another."""

    __slots__ = ("flow", "made", "start")

    def __init__(self, flow: str) -> None:
        self.flow = flow  # path of the flow it belongs to
        self.made: list[Made] = []
        self.start = 0

    def add(self, maker: Maker, span: Span, called: frozenset[str] = frozenset()) -> None:
        """Put an instruction at the end. Changes: this block."""
        self.made.append(Made(maker, span, called))

    def place(self, label: Label) -> None:
        """Let a label name the end of this block as it stands. Changes: the label."""
        label.block, label.index = self, len(self.made)


class Hole:
    """The open end of a choice or gather: a later gather may take it up."""

    __slots__ = ("depth", "is_gather", "target")

    def __init__(self, is_gather: bool, depth: int) -> None:
        self.is_gather = is_gather
        self.depth = depth
        self.target: Label | None = None


def op_jump(target: Label) -> Maker:
    """Go on at a label."""

    def make(here: int) -> Op:
        pc = target.pc
        return lambda s: pc

    return make


def op_hole(hole: Hole) -> Maker:
    """Go on where the hole was taken up; else at the next instruction."""

    def make(here: int) -> Op:
        pc = hole.target.pc if hole.target is not None else here + 1
        return lambda s: pc

    return make
