"""What goes wrong while a life is played, with all that is needed to play it again."""

from __future__ import annotations

from wintering.diagnostics import Diagnostic


class LifeFault(Exception):
    """A scene broke while it was told: the author's fault, at a turn that can be replayed."""

    def __init__(
        self, diagnostic: Diagnostic, turn: int, seed: int, choices: tuple[int, ...]
    ) -> None:
        super().__init__(f"{diagnostic} (turn {turn}, seed {seed})")
        self.diagnostic = diagnostic
        self.turn = turn
        self.seed = seed
        self.choices = choices


class BadChoice(IndexError):
    """A choice was taken that the page does not have."""

    def __init__(self, index: int, many: int) -> None:
        super().__init__(f"choice {index} of {many}")
        self.index = index
        self.many = many
