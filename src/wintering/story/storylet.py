"""A storylet: a knot that its header tags make ready to be offered, to arrive, or to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wintering.diagnostics import Span
from wintering.ink import Expression

NO_HOURS = 0.0


@dataclass(frozen=True, slots=True)
class Doing:
    """What the body does while an offer is taken.

    Units: hours of work, without the way there. `place` is a name of the LIST `places`
    (a place or a role), for work that ends on arriving there.
    """

    activity: int
    hours: float = NO_HOURS
    place: str | None = None
    until_waking: bool = False


@dataclass(frozen=True, slots=True)
class Awaits:
    """A moment at which a storylet may speak; without an argument, every one of its kind."""

    moment: int
    argument: int | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """An Ink expression of a header tag, with where it stands."""

    expression: Expression
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Storylet:
    """What a knot's header says of it.

    Units: `every_hours` are hours that must pass before it speaks again.
    """

    knot: str
    span: Span
    offer: str | None = None
    arrives: tuple[Awaits, ...] = ()
    tells: Literal["content", "order"] | None = None
    when: tuple[Condition, ...] = ()
    at: tuple[str, ...] = ()
    weight: Condition | None = None
    leans: tuple[tuple[str, Condition], ...] = ()
    doing: Doing | None = None
    is_once: bool = False
    is_urgent: bool = False
    is_order: bool = False
    every_hours: float = 0.0
    needs: tuple[str, ...] = ()
    ending: str | None = None
