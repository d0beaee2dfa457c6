"""Checking a document section by section against the schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from wintering.diagnostics import Diagnostics
from wintering.storyworld import codes
from wintering.storyworld.entries import Amounts, Entry
from wintering.storyworld.kinds import Section, Starts
from wintering.storyworld.positions import Positions
from wintering.storyworld.schema import LAWS, SECTIONS, STARTS
from wintering.storyworld.values import Reader, Table
from wintering.storyworld.vocabulary import BOND_STARTS, Vocabulary


@dataclass
class Document:
    """What a file declares, as far as it could be read."""

    entries: dict[str, list[Entry]] = field(default_factory=dict[str, list[Entry]])
    starts: dict[str, dict[str, Amounts]] = field(default_factory=dict[str, dict[str, Amounts]])
    bonds: dict[str, dict[str, Amounts]] = field(default_factory=dict[str, dict[str, Amounts]])
    laws_used: tuple[str, ...] = ()
    parameters: dict[tuple[str, str], float] = field(default_factory=dict[tuple[str, str], float])

    def ids(self, kind: str) -> tuple[str, ...]:
        """The names declared of a kind, in the order of the file (`you` first of people)."""
        return tuple(each.id for each in self.entries.get(kind, []))


def check_document(
    data: Table, positions: Positions, vocabulary: Vocabulary, problems: Diagnostics
) -> Document:
    """Everything a document declares. Changes: problems."""
    return _Checker(positions, vocabulary, problems).document(data)


class _Checker:
    def __init__(self, positions: Positions, vocabulary: Vocabulary, problems: Diagnostics) -> None:
        self.positions = positions
        self.vocabulary = vocabulary
        self.problems = problems
        self.reader = Reader(positions, problems, vocabulary)
        self.found = Document()

    def document(self, data: Table) -> Document:
        names = [*(each.name for each in SECTIONS), LAWS, *(each.name for each in STARTS)]
        for name in data:
            self.reader.known_key((name,), name, names, "a world")
        for section in SECTIONS:
            self.section(section, data.get(section.name))
        self.laws(data.get(LAWS))
        for starts in STARTS:
            self.starts(starts, data.get(starts.name))
        people = self.found.entries.get("person", [])
        people.sort(key=lambda each: each.id != "you")
        return self.found

    def table(self, value: Any, path: tuple[str | int, ...], example: str) -> Table | None:
        """A value that must be a table, or None. Changes: the problems."""
        if isinstance(value, dict):
            return cast("Table", value)
        self.reader.wrong_kind(path, str(path[-1]), "a table", value, example)
        return None

    def section(self, section: Section, value: Any) -> None:
        entries = self.found.entries.setdefault(section.name, [])
        heading = f"[{section.name}.ID]" if section.is_many else f"[{section.name}]"
        if value is None:
            if section.is_required:
                self.missing((), heading, section.meaning, heading)
            elif not section.is_many:
                entries.append(self.entry(section, "", {}, (section.name,)))
            return
        table = self.table(value, (section.name,), heading)
        if table is None:
            return
        if not section.is_many:
            entries.append(self.entry(section, "", table, (section.name,)))
            return
        for name, each in table.items():
            path = (section.name, name)
            inner = self.table(each, path, f"[{section.name}.{name}]")
            if inner is not None:
                entries.append(self.entry(section, name, inner, path))

    def missing(self, path: tuple[str, ...], what: str, meaning: str, example: str) -> None:
        """Note that something is not there. Changes: the problems."""
        where = f" in [{'.'.join(path)}]" if path else ""
        self.problems.add(
            codes.MISSING,
            self.positions.key(path),
            f"there is no {what}{where}",
            meaning[0].lower() + meaning[1:],
            f"add, for example, {example}.",
        )

    def entry(self, section: Section, name: str, table: Table, path: tuple[str, ...]) -> Entry:
        entry = Entry(section.name, name)
        keys = [each.name for each in section.keys]
        for written in table:
            self.reader.known_key((*path, written), written, keys, f"[{'.'.join(path)}]")
        for key in section.keys:
            if key.name in table:
                value = self.reader.read(key, table[key.name], (*path, key.name))
                entry.values[key.name] = value
            elif key.is_required:
                self.missing(path, f"'{key.name}'", key.meaning, f"{key.name} = {key.example}")
                entry.values[key.name] = None
            else:
                entry.values[key.name] = cast("Any", key.default)
        return entry

    def laws(self, value: Any) -> None:
        known = self.vocabulary.laws
        self.found.laws_used = tuple(known)
        if value is None:
            return
        table = self.table(value, (LAWS,), "[laws]")
        for name, each in (table or {}).items():
            path = (LAWS, name)
            if name == "use":
                self.laws_in_use(each)
                continue
            if not self.reader.known_key(path, name, ["use", *known], "[laws]"):
                continue
            for parameter, number in (self.table(each, path, f"[laws.{name}]") or {}).items():
                self.parameter(name, parameter, number)

    def laws_in_use(self, value: Any) -> None:
        if not isinstance(value, list):
            self.reader.wrong_kind((LAWS, "use"), "use", "a list of names", value, 'use = ["sky"]')
            return
        read = [
            self.reader.one_of(each, (LAWS, "use", at), "use", self.vocabulary.laws, "a law")
            for at, each in enumerate(cast("list[Any]", value))
        ]
        self.found.laws_used = tuple(each for each in read if each is not None)

    def parameter(self, law: str, name: str, value: Any) -> None:
        path = (LAWS, law, name)
        known = self.vocabulary.laws[law]
        if self.reader.known_key(path, name, known, f"the law of {law}"):
            bounds = known[name]
            number = self.reader.number(value, path, name, bounds.low, bounds.high, bounds.unit)
            if number is not None:
                self.found.parameters[law, name] = number

    def starts(self, starts: Starts, value: Any) -> None:
        if value is None:
            return
        for who, pairs in (self.table(value, (starts.name,), starts.example) or {}).items():
            path = (starts.name, who)
            table = self.table(pairs, path, starts.example)
            if table is None:
                continue
            if starts.name == "bond":
                self.found.bonds[who] = self.bonds_of(path, table)
                continue
            amounts: list[tuple[str, float]] = []
            for name, each in table.items():
                number = self.reader.number(each, (*path, name), name, starts.low, starts.high, "1")
                amounts.append((name, starts.low if number is None else number))
            self.found.starts.setdefault(starts.name, {})[who] = tuple(amounts)

    def bonds_of(self, path: tuple[str, str], table: Table) -> dict[str, Amounts]:
        found: dict[str, Amounts] = {}
        for whom, each in table.items():
            inner = self.table(each, (*path, whom), f"{whom} = {{ trust = 0.5 }}")
            amounts: list[tuple[str, float]] = []
            for name, value in (inner or {}).items():
                here = (*path, whom, name)
                if self.reader.known_key(here, name, BOND_STARTS, "a bond"):
                    number = self.reader.number(value, here, name, 0.0, 1.0, "1")
                    amounts.append((name, number or 0.0))
            found[whom] = tuple(amounts)
        return found
