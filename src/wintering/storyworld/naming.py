"""Checking names: each can be read by Ink, is unique, and is declared where it is used."""

from __future__ import annotations

from wintering.diagnostics import Diagnostics, Span, nearest
from wintering.storyworld import codes
from wintering.storyworld.checking import Document
from wintering.storyworld.entries import Entry
from wintering.storyworld.kinds import Key, Kind
from wintering.storyworld.names import LIST_NAMES, fault_of, legal_form
from wintering.storyworld.positions import Path, Positions
from wintering.storyworld.schema import SECTIONS, STARTS
from wintering.storyworld.vocabulary import Vocabulary

KINDS_IN_INK = tuple(each.name for each in SECTIONS if each.is_many and each.name != "routine")
"""Kinds whose names become items of an Ink LIST, so that they must be unique in a story."""

OF_WHOM = "person or group"


def check_names(
    document: Document, positions: Positions, vocabulary: Vocabulary, problems: Diagnostics
) -> None:
    """Note every name that cannot be given or that nothing declares. Changes: problems."""
    checker = _Namer(document, positions, vocabulary, problems)
    checker.given()
    checker.used()


class _Namer:
    def __init__(
        self,
        document: Document,
        positions: Positions,
        vocabulary: Vocabulary,
        problems: Diagnostics,
    ) -> None:
        self.document = document
        self.positions = positions
        self.problems = problems
        self.taken: dict[str, tuple[str, Span | None]] = {
            name: (what, None) for name, what in vocabulary.reserved.items()
        }
        self.taken.update(dict.fromkeys(LIST_NAMES.values(), ("an Ink LIST", None)))

    def given(self) -> None:
        """Check each name that the file gives."""
        for kind in KINDS_IN_INK:
            for name in self.document.ids(kind):
                self.give(name, f"a {kind}", (kind, name), self.positions.key((kind, name)))
        for entry in self.document.entries.get("order", []):
            for key, values in entry.values.items():
                for at, name in enumerate(values if isinstance(values, tuple) else ()):
                    path = ("order", key, at)
                    self.give(str(name), "a value of an order", path, self.positions.value(path))

    def give(self, name: str, what: str, path: Path, span: Span) -> None:
        """Note a name as given, and what is wrong with it. Changes: the problems."""
        fault = fault_of(name)
        if fault is not None:
            self.problems.add(
                codes.ILLEGAL_NAME,
                span,
                f"'{name}' cannot be the name of {what}",
                f"scenes name it in Ink: {fault}",
                f"call it '{legal_form(name)}'.",
            )
        elif name in self.taken:
            other, where = self.taken[name]
            place = f" (line {where.line})" if where else ""
            self.problems.add(
                codes.TAKEN_NAME,
                span,
                f"'{name}' is the name of {other} already{place}",
                "in Ink every name stands for one thing only.",
                f"call one of them something else, for example '{name}_{path[0]}'.",
            )
        else:
            self.taken[name] = (what, span)

    def used(self) -> None:
        """Check each name that the file uses."""
        for section in SECTIONS:
            for entry in self.document.entries.get(section.name, []):
                path: Path = (section.name, entry.id) if section.is_many else (section.name,)
                for key in section.keys:
                    self.used_by(entry, key, (*path, key.name))
        for starts in STARTS:
            for who, amounts in self.document.starts.get(starts.name, {}).items():
                self.must_exist(who, OF_WHOM, (starts.name, who), is_key=True)
                for name, _ in amounts:
                    self.must_exist(name, starts.of, (starts.name, who, name), is_key=True)
        for who, bonds in self.document.bonds.items():
            self.must_exist(who, OF_WHOM, ("bond", who), is_key=True)
            for whom in bonds:
                self.must_exist(whom, OF_WHOM, ("bond", who, whom), is_key=True)

    def used_by(self, entry: Entry, key: Key, path: Path) -> None:
        value = entry.values.get(key.name)
        if value is None:
            return
        if key.kind is Kind.NAME:
            self.must_exist(entry.text(key.name), key.of, path)
        elif key.kind is Kind.NAMES:
            for at, name in enumerate(entry.words(key.name)):
                self.must_exist(name, key.of, (*path, at))
        elif key.kind is Kind.AMOUNTS and key.of:
            for name, _ in entry.amounts(key.name):
                self.must_exist(name, key.of, (*path, name), is_key=True)
        elif key.kind is Kind.HOURS:
            for at, stretch in enumerate(entry.stretches(key.name)):
                self.must_exist(stretch.doing, "activity", (*path, at, "doing"))
                if stretch.at is not None:
                    self.must_exist(stretch.at, "place", (*path, at, "at"))

    def must_exist(self, name: str, of: str, path: Path, is_key: bool = False) -> None:
        """Note a name that nothing of that kind declares. Changes: the problems."""
        known = [each for kind in of.split(" or ") for each in self.document.ids(kind)]
        if name in known:
            return
        guess = nearest(name, known)
        other = next((k for k in KINDS_IN_INK if name in self.document.ids(k)), None)
        why = f"every {of} named here must be declared as [{of.split(' or ')[0]}.{name}]."
        if other is not None:
            why = f"'{name}' is a {other}; here stands a {of}."
        self.problems.add(
            codes.UNKNOWN_NAME,
            self.positions.key(path) if is_key else self.positions.value(path),
            f"there is no {of} called '{name}'",
            why,
            f"did you mean '{guess}'?" if guess else "declare it, or name one that is declared.",
        )
