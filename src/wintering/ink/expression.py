"""An expression that stands outside the flow, as in a tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wintering.ink import nodes
from wintering.ink.running.link import Linked
from wintering.ink.running.machine import Machine

Run = Callable[[Machine], Any]


class Expression:
    """One checked expression. It can be pickled, and evaluated by any story of its program."""

    __slots__ = ("_built_for", "_run", "calls", "externals", "text", "tree")

    def __init__(self, text: str, tree: nodes.Expr, calls: bool, externals: frozenset[str]) -> None:
        self.text = text
        self.tree = tree
        self.calls = calls  # whether it calls anything that could change the story
        self.externals = externals  # EXTERNALs it calls; unbound ones run their Ink fallback
        self._run: Run | None = None
        self._built_for: Linked | None = None

    def linked(self, linked: Linked) -> Run:
        """Its function for a linked program; built at first use and kept."""
        if self._run is None or self._built_for is not linked:
            self._run = linked.value_of(self.tree)
            self._built_for = linked
        return self._run

    @property
    def constant(self) -> float | None:
        """The number that it is, if a single number is all it says."""
        tree = self.tree
        return float(tree.value) if isinstance(tree, nodes.Literal) else None

    def __reduce__(self) -> tuple[Any, ...]:
        return (Expression, (self.text, self.tree, self.calls, self.externals))

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"
