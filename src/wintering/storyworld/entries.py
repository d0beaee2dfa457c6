"""One thing that a world.toml declares, with its values brought into form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, cast

Amounts = tuple[tuple[str, float], ...]
Value = str | float | int | bool | None | tuple[object, ...]


class Stretch(NamedTuple):
    """Some hours of a routine: from an hour up to another, doing something somewhere."""

    begins: int
    ends: int
    doing: str
    at: str | None

    def hours(self) -> list[int]:
        """The hours of the clock it covers."""
        length = (
            self.ends - self.begins if self.ends > self.begins else self.ends + 24 - self.begins
        )
        return [(self.begins + each) % 24 for each in range(length)]


@dataclass
class Entry:
    """A section once, or one of its things: `kind` is the section, `id` its name ("" if once).

    Every key of the section's schema is in `values`, from the file or by its default.
    """

    kind: str
    id: str
    values: dict[str, Value] = field(default_factory=dict[str, Value])

    def text(self, key: str) -> str:
        """The text (or the word) of a key."""
        value = self.values[key]
        assert isinstance(value, str)
        return value

    def name(self, key: str) -> str | None:
        """The name that a key gives, or None."""
        value = self.values[key]
        return value if isinstance(value, str) else None

    def number(self, key: str) -> float:
        """The number of a key."""
        value = self.values[key]
        assert isinstance(value, int | float)
        return float(value)

    def count(self, key: str) -> int:
        """The whole number of a key; a flag is 0 or 1."""
        value = self.values[key]
        assert isinstance(value, int)
        return int(value)

    def numbers(self, key: str) -> tuple[float, ...]:
        """The list of numbers of a key."""
        value = self.values[key]
        assert isinstance(value, tuple)
        return tuple(each for each in value if isinstance(each, float))

    def words(self, key: str) -> tuple[str, ...]:
        """The list of words or names of a key."""
        value = self.values[key]
        assert isinstance(value, tuple)
        return tuple(each for each in value if isinstance(each, str))

    def amounts(self, key: str) -> Amounts:
        """The names and numbers of a key."""
        value = self.values[key]
        assert isinstance(value, tuple)
        return cast("Amounts", value)

    def stretches(self, key: str) -> tuple[Stretch, ...]:
        """The stretches of a routine."""
        value = self.values[key]
        assert isinstance(value, tuple)
        return tuple(each for each in value if isinstance(each, Stretch))
