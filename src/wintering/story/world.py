"""A world opened: declarations, tables, scenes and the functions they call, all checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from wintering.ink import Program
from wintering.life import Sizes
from wintering.story.asking import Answer, Askings, answers_of, counts_read
from wintering.story.fixed_calls import direct_in
from wintering.story.storylet import Storylet
from wintering.story.today import Today
from wintering.story.vocabulary import scene_functions
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.tables import Tables

if TYPE_CHECKING:
    from wintering.story.screens import Screens

CAMP_ROLE = "camp"  # the role whose place is the camp you made
SENSE_FUNCTION = "sense"  # the Ink function that prints what you can sense
GONE_FUNCTION = "scene_gone"  # the Ink function that says that a scene is no more
REST_KNOT = "rest"  # the offer that is always there


@dataclass(frozen=True)
class World:
    """One storyworld, ready to be lived in; it never changes.

    `digest` stands for everything the author wrote and for the engine that read it.
    """

    declarations: Declarations
    tables: Tables
    program: Program
    storylets: Mapping[str, Storylet]
    lists: Mapping[str, tuple[str, ...]]
    digest: str
    folder: str = ""
    functions: frozenset[str] = field(default_factory=lambda: frozenset[str]())

    @property
    def id(self) -> str:
        """The world's id, as declared."""
        return self.declarations.id

    @property
    def name(self) -> str:
        """The world's name, as a reader sees it."""
        return self.declarations.name

    @property
    def sizes(self) -> Sizes:
        """The lengths of a life's axes in this world."""
        tables = self.tables
        return Sizes(
            people=tables.people,
            places=tables.places,
            facts=tables.facts,
            memories=tables.memories,
            items=tables.items,
            activities=tables.activities,
            qualities=tables.qualities,
            roles=tables.roles,
        )

    @cached_property
    def offers(self) -> tuple[Storylet, ...]:
        """The storylets that a reader may choose."""
        return tuple(one for one in self.storylets.values() if one.offer is not None)

    @cached_property
    def orders(self) -> tuple[Storylet, ...]:
        """The offers that begin a standing order."""
        return tuple(one for one in self.offers if one.is_order)

    @cached_property
    def awaiting(self) -> Mapping[int, tuple[Storylet, ...]]:
        """The storylets that await each kind of moment."""
        found: dict[int, list[Storylet]] = {}
        for one in self.storylets.values():
            for kind in dict.fromkeys(awaits.moment for awaits in one.arrives):
                found.setdefault(kind, []).append(one)
        return {kind: tuple(ones) for kind, ones in found.items()}

    @cached_property
    def answers(self) -> Mapping[int, tuple[Answer, ...]]:
        """Who answers each kind of moment, with what each names of it."""
        return answers_of(self)

    @cached_property
    def counts_of_offers(self) -> frozenset[int] | None:
        """The visit counts that offers ask of, by index; None where it could be any."""
        return counts_read(self.offers, self)

    @cached_property
    def askings(self) -> Askings:
        """What to ask of each storylet, made ready."""
        return Askings(self)

    @cached_property
    def today(self) -> Today:
        """Who may speak on a day."""
        return Today(self)

    @cached_property
    def screens(self) -> Screens:
        """What its scenes ask of a life, for hours lived in a row."""
        from wintering.story.screens import Screens

        return Screens(self)

    @cached_property
    def order_tellings(self) -> tuple[Storylet, ...]:
        """The storylets that tell of a standing order's days."""
        return tuple(one for one in self.storylets.values() if one.tells == "order")

    @cached_property
    def content(self) -> Storylet | None:
        """The page about content, if the world has one."""
        return next((one for one in self.storylets.values() if one.tells == "content"), None)

    @cached_property
    def endings(self) -> Mapping[str, str]:
        """The ending that each knot names which ends the story."""
        return {one.knot: one.ending for one in self.storylets.values() if one.ending is not None}

    @cached_property
    def knots(self) -> tuple[str, ...]:
        """The knots that are no functions, in order."""
        return tuple(name for name, knot in self.program.knots.items() if not knot.is_function)

    @cached_property
    def knots_by_count(self) -> Mapping[int, tuple[int, str]]:
        """Where each knot stands among them, and its name, by the index of its visit count."""
        places = self.program.names.places
        return {places[name].index: (at, name) for at, name in enumerate(self.knots)}

    @cached_property
    def order_values(self) -> Mapping[str, tuple[str, ...]]:
        """The values of a standing order by what they set."""
        return self.declarations.orders()

    @cached_property
    def _numbers(self) -> dict[str, dict[str, int]]:
        return {
            name: {item: number for number, item in enumerate(items)}
            for name, items in self.lists.items()
        }

    def numbers_of(self, name: str) -> Mapping[str, int]:
        """The number of each item of a LIST."""
        return self._numbers[name]

    def activity_of(self, work: int) -> int:
        """The first activity that a work of the laws serves, or -1 (works: laws.works)."""
        works = self.tables.activity_work
        return works.index(work) if work in works else -1

    def __post_init__(self) -> None:
        self._let_ink_call()

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._let_ink_call()

    def _let_ink_call(self) -> None:
        self.program.call_directly(direct_in(self, scene_functions()))

    def __getstate__(self) -> dict[str, object]:
        # What is derived is made again where it is read.
        kept = set(self.__dataclass_fields__)
        return {name: value for name, value in self.__dict__.items() if name in kept}
