"""What higher rooms know that a world.toml may speak of, handed down to the checker as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

BOND_DIMENSIONS = ("trust", "warmth", "respect", "fear", "longing", "debt")
"""What one person feels toward another. In Ink their names have `bond_` before them."""

BOND_STARTS = (*BOND_DIMENSIONS, "wrong")
"""What a bond may say of its start: what is felt, and the wrong that the other once did."""


PLAIN = "plain"
"""What an item, a memory or a fact is to the laws when nothing is said: nothing special."""

CODED = ("works", "goods", "memory_means", "fact_means")
"""The lists of words that the laws have codes for."""


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


def _plain() -> Mapping[str, int]:
    return MappingProxyType({PLAIN: 0})


@dataclass(frozen=True)
class Vocabulary:
    """The laws with their parameters, what they know of things, and the names already in use.

    `works`, `goods`, `memory_means` and `fact_means` map the words that an activity, an item,
    a memory and a fact may give for what they are to the laws to the laws' own codes.
    `reserved` maps each name that Ink already has in this engine (scene functions, reasons,
    matters, answers, feelings, seasons) to what it is: "a scene function", "a reason".
    """

    laws: Mapping[str, Mapping[str, LawParameter]]
    works: Mapping[str, int]
    goods: Mapping[str, int] = field(default_factory=_plain)
    memory_means: Mapping[str, int] = field(default_factory=_plain)
    fact_means: Mapping[str, int] = field(default_factory=_plain)
    reserved: Mapping[str, str] = field(default_factory=_nothing)

    def codes(self, of: str) -> Mapping[str, int]:
        """The words of one of these lists with their codes: "works", "goods" and so on."""
        found: dict[str, Mapping[str, int]] = {
            "works": self.works,
            "goods": self.goods,
            "memory_means": self.memory_means,
            "fact_means": self.fact_means,
        }
        return found[of]
