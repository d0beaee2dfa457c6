"""What a world declares, checked: names by kind, labels, and the source it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wintering.storyworld.entries import Amounts, Entry
from wintering.storyworld.names import LIST_NAMES

KINDS = ("person", "place", "fact", "memory", "item", "activity", "quality", "group")


@dataclass(frozen=True)
class Declarations:
    """Everything a world.toml says, checked and in order. Never changed; can be pickled.

    The index of a name among `ids(kind)` is its index in the tables, and its order in the
    Ink LIST of that kind. Roles stand after the places: role r has the number places + r.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    starts: Mapping[str, Mapping[str, Amounts]]
    bonds: Mapping[str, Mapping[str, Amounts]]
    laws_used: tuple[str, ...]
    parameters: Mapping[tuple[str, str], float]
    source: str

    def all(self, kind: str) -> tuple[Entry, ...]:
        """Everything declared of a kind, in order."""
        return self.entries.get(kind, ())

    def one(self, section: str) -> Entry:
        """A section that stands once: "world", "calendar", "climate", "ground", "order"."""
        return self.entries[section][0]

    def ids(self, kind: str) -> tuple[str, ...]:
        """The names of a kind in order: "person", "place", "role", "fact" and so on."""
        return tuple(each.id for each in self.all(kind))

    def index(self, kind: str, name: str | None) -> int:
        """The index of a name among its kind, -1 for none."""
        return -1 if name is None else self.ids(kind).index(name)

    def label(self, kind: str, name: str) -> str:
        """What something is called for maps and lists of goods."""
        return next(each.text("name") for each in self.all(kind) if each.id == name)

    def labels(self, kind: str) -> tuple[str, ...]:
        """The labels of a kind, in order."""
        return tuple(each.text("name") for each in self.all(kind))

    @property
    def name(self) -> str:
        """The world's name for readers."""
        return self.one("world").text("name")

    @property
    def id(self) -> str:
        """The world's name for programs."""
        return self.one("world").text("id")

    @property
    def over_twenty(self) -> tuple[str, ...]:
        """Who is declared over twenty."""
        return tuple(each.id for each in self.all("person") if each.values["over_twenty"])

    def orders(self) -> dict[str, tuple[str, ...]]:
        """The values of a standing order, by what they set: eat, fire, ground, night, until."""
        order = self.one("order")
        return {key: order.words(key) for key in order.values}

    def lists(self) -> dict[str, tuple[str, ...]]:
        """The Ink LISTs of the world's own kinds: the LIST's name and its items in order."""
        found = {LIST_NAMES[kind]: self.ids(kind) for kind in KINDS}
        found["places"] = (*self.ids("place"), *self.ids("role"))
        found["orders"] = tuple(each for values in self.orders().values() for each in values)
        return found
