"""A page: one turn as the reader sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """What one turn told and what may be done next.

    Units: `day` from 0; `hour` 0 to 23, local standard time; `moon` from 1; `place` an id,
    empty when you are nowhere that has one. `ended` is the ending's name, or None.
    """

    turn: int
    day: int
    hour: int
    moon: int
    place: str
    paragraphs: tuple[str, ...]
    choices: tuple[str, ...]
    sense: str
    ended: str | None = None

    def as_data(self) -> dict[str, Any]:
        """The page as plain data, fit for JSON."""
        return {
            "turn": self.turn,
            "day": self.day,
            "hour": self.hour,
            "moon": self.moon,
            "place": self.place,
            "paragraphs": list(self.paragraphs),
            "choices": list(self.choices),
            "sense": self.sense,
            "ended": self.ended,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Page:
        """The page that `as_data` described. Errors: KeyError when a part is missing."""
        return cls(
            turn=int(data["turn"]),
            day=int(data["day"]),
            hour=int(data["hour"]),
            moon=int(data["moon"]),
            place=str(data["place"]),
            paragraphs=tuple(str(each) for each in data["paragraphs"]),
            choices=tuple(str(each) for each in data["choices"]),
            sense=str(data["sense"]),
            ended=None if data["ended"] is None else str(data["ended"]),
        )
