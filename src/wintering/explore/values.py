"""What a story's variables hold, as features: a step of a count is news, like a new line.

Points alone do not tell seven coins from eight, and many a choice waits for eight.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from wintering.ink import InkList, Value

NEAREST, FURTHEST = -64, 127  # whole numbers told apart one by one; beyond, by powers of two
FAR, FAR_BELOW = 192, 224  # where the codes of those beyond begin
POWERS = 32
CODES = 256  # codes of one variable


class Values:
    """Watches the variables of one play. Features are numbered from `base`.

    `first` says after how many choices each feature was first there.
    """

    def __init__(self, variables: Mapping[str, Value], base: int) -> None:
        self._names = tuple(variables)
        self._value_of = variables.__getitem__
        self._base = base
        self._last: list[Value | None] = [None] * len(variables)
        self.first: dict[int, int] = {}

    def look(self, turn: int) -> None:
        """Note what the variables hold now. Changes: first."""
        now: list[Value | None] = [*map(self._value_of, self._names)]
        for index, (value, before) in enumerate(zip(now, self._last, strict=True)):
            if value is not before:
                code = code_of(value)
                if code is not None:
                    self.first.setdefault(self._base + index * CODES + code, turn)
        self._last = now


def code_of(value: Value | None) -> int | None:
    """A number from 0 to 255 for what counts or measures; a list goes by how much is in it."""
    if isinstance(value, InkList):
        return min(len(value.items), FURTHEST) - NEAREST
    if not isinstance(value, int | float) or (isinstance(value, float) and not isfinite(value)):
        return None
    number = int(value)
    if NEAREST <= number <= FURTHEST:
        return number - NEAREST
    power = min(abs(number).bit_length(), POWERS - 1)
    return (FAR_BELOW if number < 0 else FAR) + power
