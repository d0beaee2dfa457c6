"""How a key of world.toml is declared: its kind, unit, range, default, meaning and example."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Kind(Enum):
    """What a value may be. The text is how it is called when a person is told of it."""

    TEXT = "text in quotes"
    NUMBER = "a number"
    COUNT = "a whole number"
    FLAG = "true or false"
    DATE = "a date (year-month-day, without quotes)"
    NUMBERS = "a list of numbers"
    WORD = "one word in quotes"
    WORDS = "a list of words in quotes"
    NAME = "the name of something declared, in quotes"
    NAMES = "a list of names in quotes"
    AMOUNTS = "a table of names and numbers"
    HOURS = "a list of tables { from, to, doing, at }"


class Required:
    """The default of a key that must be there."""


REQUIRED: Final = Required()


@dataclass(frozen=True)
class Key:
    """One key of a section. `of` names what its words or names must be: a kind declared in
    world.toml ("place"), several ("person or group"), or a list handed down ("works")."""

    name: str
    kind: Kind
    meaning: str
    example: str
    default: object = REQUIRED
    unit: str = ""
    low: float | None = None
    high: float | None = None
    of: str = ""
    length: int | None = None
    words: tuple[str, ...] = ()

    @property
    def is_required(self) -> bool:
        """Whether the key must be there."""
        return self.default is REQUIRED


@dataclass(frozen=True)
class Section:
    """One section: `[name]` once, or `[name.ID]` for each thing it declares (`is_many`)."""

    name: str
    meaning: str
    keys: tuple[Key, ...]
    is_many: bool = False
    is_required: bool = False

    def key(self, name: str) -> Key | None:
        """The declaration of one of its keys."""
        return next((each for each in self.keys if each.name == name), None)


@dataclass(frozen=True)
class Starts:
    """A section of starting values: `[name.WHO]`, WHO a person or a group, and in it pairs."""

    name: str
    meaning: str
    of: str
    value: str
    low: float
    high: float
    example: str
