"""Policies from outside, as packages would bring them by entry point."""

from __future__ import annotations

from wintering.rehearse.runs.look import Look


class Warmest:
    """Takes the first choice while it is warm enough, else the last; draws when asked to."""

    def __init__(self, argument: str) -> None:
        self.limit = float(argument or 36.0)

    def choose(self, look: Look) -> int:
        if look.numbers["core_c"] < self.limit:
            return len(look.page.choices) - 1
        return look.draw(0, len(look.page.choices))


GIVEN = {"word": "left", "none": None, "far": 99, "back": -1, "half": 0.5, "truth": True}


class Nonsense:
    """Gives what its argument says."""

    def __init__(self, argument: str) -> None:
        self.argument = argument

    def choose(self, look: Look) -> object:
        if self.argument == "raise":
            raise ValueError("no idea")
        if self.argument == "raise late" and look.page.turn < 3:
            return 0
        if self.argument == "raise late":
            raise RuntimeError
        return GIVEN[self.argument]


class Unmade:
    """Cannot be made."""

    def __init__(self, argument: str) -> None:
        raise TypeError("not today")

    def choose(self, look: Look) -> int:
        return 0
