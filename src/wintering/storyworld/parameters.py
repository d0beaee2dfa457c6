"""The record of the laws' parameters, as laws read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING


class Parameters:
    """Numbers by attribute: `world.par.weather_wet_fraction`. Made once, never changed."""

    def __init__(self, values: Mapping[str, float]) -> None:
        self.__dict__.update(values)

    def items(self) -> list[tuple[str, float]]:
        """Every parameter with its value, in the order they were given."""
        return list(self.__dict__.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Parameters) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.items()))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> float: ...
