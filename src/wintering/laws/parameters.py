"""What a law's parameter is: a number with a name, a unit, a range, a source and a meaning."""

from __future__ import annotations

from typing import NamedTuple


class Parameter(NamedTuple):
    """One number of a law, open to `[laws.LAW] name = value` in world.toml.

    `source` says how well it is known, in the letters of SCIENCE.md: O read in the source,
    S read in a secondary one, M from memory, D derived or calibrated here.
    """

    name: str
    value: float
    unit: str
    low: float
    high: float
    source: str
    meaning: str
