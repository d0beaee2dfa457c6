"""The tables of a run, declared once: the writer, the reader and the page of docs come from here.

Units: moons and turns from 1, days, hours and lives from 0, choices from 0 as they were taken.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wintering.rehearse.data.numbers import NUMBERS

# Kinds of column: whole numbers by their bits, and the rest.
KINDS = ("int8", "int16", "int32", "int64", "uint64", "float", "name", "text", "int16s")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a `name` is a text with few different values; `int16s` is a list of them."""

    name: str
    kind: str
    unit: str
    meaning: str
    may_lack: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a folder of Parquet files; `row` says what a row of it is."""

    name: str
    row: str
    columns: tuple[Column, ...]
    is_optional: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns, in order."""
        return tuple(each.name for each in self.columns)


_LIFE = Column("life", "int64", "1", "number of the life in the run")
_MOON = Column("moon", "int8", "moon", "the moon that is over")
_FILE = Column("file", "name", "", "file of the scenes, from the world's folder", may_lack=True)
_LINE = Column("line", "int32", "line", "line in it", may_lack=True)
_COLUMN = Column("column", "int32", "letter", "letter of that line", may_lack=True)

LIVES = Table("lives", "a life", (
    _LIFE,
    Column("seed", "uint64", "", "seed of the life; with its choices it is the life"),
    Column("policy", "name", "", "who chose"),
    Column("begun_by", "int16", "choice", "first choices that were given, not made by the policy"),
    Column("ending", "name", "", "name of the ending; none when it was left before", may_lack=True),
    Column("cause", "name", "", "what you died of; none where you did not die", may_lack=True),
    Column("fault", "text", "", "what broke, and where; none when nothing did", may_lack=True),
    Column("turns", "int32", "turn", "choices made"),
    Column("days", "int32", "day", "day of the last page"),
    Column("hours", "int32", "h", "hours lived"),
    Column("moon", "int8", "moon", "moon of the last page"),
    Column("place", "name", "", "where you were at the end"),
    Column("places", "int16", "place", "places where you spent at least an hour"),
    Column("scenes", "int32", "scene", "scenes told, again and again counted"),
    Column("different", "int32", "scene", "different scenes told"),
    Column("lines", "int32", "line", "lines shown"),
    Column("words", "int32", "word", "words shown"),
    Column("words_again", "int32", "word", "of them, in lines that the life had shown before"),
    Column("stations", "int16", "station", "stations reached, of a faithful life", may_lack=True),
    Column("choices", "int16s", "", "every choice taken, from 0"),
    Column("digest", "text", "", "SHA-256 of the life as it ended", may_lack=True),
))  # fmt: skip

MOONS = Table("moons", "a life at the end of each of its moons, and at its own end", (
    _LIFE,
    _MOON,
    Column("is_last", "int8", "0/1", "whether the life ended here"),
    Column("day", "int32", "day", "day of the page at which it was read"),
    *(Column(each.name, "float", each.unit, each.meaning) for each in NUMBERS),
))  # fmt: skip

MEMORIES = Table("memories", "a memory of yours at the same times", (
    _LIFE,
    _MOON,
    Column("memory", "name", "", "which"),
    Column("nearness", "float", "1", "how near to mind it is, 0 to 1"),
    Column("weight", "float", "1", "what it weighs on you in the long run, 0 to 1"),
    Column("released", "float", "1", "how far you have let it go, 0 to 1"),
    Column("faced", "int32", "time", "how often you faced it so far"),
    Column("pushed", "int32", "time", "how often you pushed it away so far"),
))  # fmt: skip

BONDS = Table("bonds", "someone's bond with you at the same times", (
    _LIFE,
    _MOON,
    Column("person", "name", "", "who"),
    Column("trust", "float", "1", "how far they trust you"),
    Column("warmth", "float", "1", "how warmly they feel toward you"),
    Column("respect", "float", "1", "how far they respect you"),
    Column("fear", "float", "1", "how far they fear you now"),
    Column("longing", "float", "1", "how they long for you now"),
    Column("yours", "float", "1", "how warmly you feel toward them"),
    Column("met", "int32", "time", "how often you came face to face so far"),
))  # fmt: skip

PLACES = Table("places", "a place of a life in which you spent at least an hour", (
    _LIFE,
    Column("place", "name", "", "which"),
    Column("hours", "int32", "h", "hours you spent there, ways that begin there among them"),
))  # fmt: skip

SCENES = Table("scenes", "a scene told", (
    _LIFE,
    Column("turn", "int32", "turn", "turn in which it began; 0 is the first page"),
    Column("hour", "int32", "h", "hour of the life, from the midnight before it began"),
    Column("knot", "name", "", "the scene"),
    _FILE,
    _LINE,
    Column("how", "name", "", "offer, arrives, tells, or within: by another scene"),
    Column("words", "int32", "word", "words it showed, up to its end"),
    Column("words_again", "int32", "word", "of them, in lines that the life had shown before"),
))  # fmt: skip

CHOICES = Table("choices", "a choice that a life was shown, however often", (
    _LIFE,
    Column("knot", "name", "", "scene of the choice, or the offer itself"),
    Column("kind", "name", "", "scene, offer, or page: a word of the interface"),
    Column("text", "name", "", "what it said when it was first shown"),
    _FILE,
    _LINE,
    _COLUMN,
    Column("shown", "int32", "page", "pages that showed it"),
    Column("taken", "int32", "page", "of them, those on which it was taken"),
    Column("first_turn", "int32", "turn", "turn in which it was first taken", may_lack=True),
))  # fmt: skip

TURNS = Table("turns", "a choice made", (
    _LIFE,
    Column("turn", "int32", "turn", "turn of the page on which it was made"),
    Column("day", "int32", "day", "its day"),
    Column("hour", "int8", "h", "its hour of the day"),
    _MOON,
    Column("place", "name", "", "where you were"),
    Column("words", "int32", "word", "words on the page"),
    Column("offered", "int16", "choice", "choices on the page"),
    Column("choice", "int16", "choice", "the one taken, from 0"),
    Column("text", "name", "", "what it said"),
    Column("knot", "name", "", "its scene, or the offer itself"),
    _FILE,
    _LINE,
), is_optional=True)  # fmt: skip

TABLES = {
    each.name: each for each in (LIVES, MOONS, MEMORIES, BONDS, PLACES, SCENES, CHOICES, TURNS)
}
Rows = dict[str, dict[str, list[object]]]  # table: column: values


def no_rows() -> Rows:
    """Every table, empty."""
    return {name: {column: [] for column in table.names} for name, table in TABLES.items()}


def columns_of(
    table: Table, rows: Sequence[tuple[object, ...]], *more: list[Any]
) -> dict[str, list[object]]:
    """Rows of a table, in the order of its columns, as columns; `more` are its last ones, whole."""
    begun = len(table.columns) - len(more)
    columns = [list(each) for each in zip(*rows, strict=True)] or [[] for _ in range(begun)]
    return dict(zip(table.names, [*columns, *more], strict=True))


def pack(rows: Rows) -> bytes:
    """Rows as they travel and wait: a fifth of what they take as lists of numbers and names."""
    return pickle.dumps(rows, protocol=pickle.HIGHEST_PROTOCOL)


def unpack(packed: bytes) -> Rows:
    """The rows that `pack` packed, in this program or one that it began."""
    return pickle.loads(packed)


def add_rows(rows: Rows, more: Rows) -> None:
    """Put rows below others. Changes: `rows`."""
    for table, columns in rows.items():
        for column, values in columns.items():
            values.extend(more[table][column])
