"""What higher rooms know that a world.toml may speak of, handed down to the checker as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

BOND_DIMENSIONS = ("trust", "warmth", "respect", "fear", "longing", "debt")
"""What one person feels toward another. In Ink their names have `bond_` before them."""


@dataclass(frozen=True)
class LawParameter:
    """One number of a law that `[laws.LAW]` may set: its range, unit and meaning."""

    default: float
    low: float
    high: float
    unit: str
    meaning: str
    source: str = ""


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True)
class Vocabulary:
    """The laws with their parameters, the works they serve, and the names already in use.

    `reserved` maps each name that Ink already has in this engine (scene functions, reasons,
    matters, answers, feelings, seasons) to what it is: "a scene function", "a reason".
    """

    laws: Mapping[str, Mapping[str, LawParameter]]
    works: Mapping[str, int]
    reserved: Mapping[str, str] = field(default_factory=_nothing)
