"""Where the telling of a life stands: what is open, what is due, what has been told and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

HUB = "hub"  # the offers of this hour
MORE = "more"  # the offers that the hub kept back
SCENE = "scene"  # an open scene's own choices
BEGIN = "begin"  # the page about content, when it asks nothing
ENDED = "ended"

NEVER_TOLD = -1


def _no_told() -> dict[str, list[int]]:
    return {}


def _no_amounts() -> dict[str, float]:
    return {}


def _no_counts() -> dict[str, int]:
    return {}


def _no_names() -> list[str]:
    return []


def _no_choices() -> list[int]:
    return []


def _no_entries() -> list[list[Any]]:
    return []


@dataclass(slots=True)
class Span:
    """The days that a standing order has lived since it began.

    Shapes: `done_before` and `lows` by activity and by quality. Units: hours since the start.
    """

    began: int
    ended: int
    reason: int
    done_before: list[float]
    lows: list[float]

    def as_data(self) -> dict[str, Any]:
        """The span as plain data."""
        return {each.name: _copied(getattr(self, each.name)) for each in fields(self)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Span:
        """The span that `as_data` described."""
        return cls(**{each.name: _copied(data[each.name]) for each in fields(cls)})


@dataclass(slots=True)
class Progress:
    """The Session's own state beside the Life and Ink's: plain data, saved with them.

    `agenda` holds what is due before a page can be shown, first things first. Its entries
    are `["do", knot]`, `["tell", knot, reason]`, `["ask", hour, moment, arguments]`,
    `["speak", knot]`, `["tell order", reason]`, `["go on", turn]` and `["sleep on", knot, hour]`.
    `later` holds moments of hours that the open scene has lived, due when it is over.
    """

    phase: str = HUB
    scene: str | None = None
    offered: list[str] = field(default_factory=_no_names)
    agenda: list[list[Any]] = field(default_factory=_no_entries)
    later: list[list[Any]] = field(default_factory=_no_entries)
    told: dict[str, list[int]] = field(default_factory=_no_told)  # knot: times, hour of the last
    worn: dict[str, float] = field(default_factory=_no_amounts)  # offer: how worn, when last told
    passed: dict[str, int] = field(default_factory=_no_counts)  # knot: times passed over since
    visited: dict[str, int] = field(default_factory=_no_counts)  # knot: hour of the last visit
    spoke_hour: int = NEVER_TOLD  # when an arriving scene last spoke
    interrupted: int = 0  # the reason that broke off what the open scene tells of
    owed_hours: float = 0.0  # parts of hours that scenes have taken and not yet lived
    order_next: int = 0  # how many parts of the standing order's days have been taken up
    can_go_on: bool = False  # whether the last order may be taken up again
    span: Span | None = None
    closing: str | None = None  # the ending that a closing scene, still open, is to bring
    ended: str | None = None
    choices: list[int] = field(default_factory=_no_choices)  # every choice taken, from turn 0

    def as_data(self) -> dict[str, Any]:
        """The progress as plain data, free of this object."""
        data: dict[str, Any] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            data[each.name] = value.as_data() if isinstance(value, Span) else _copied(value)
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Progress:
        """Progress from what `as_data` gave; what is missing stands at its start."""
        known = {each.name for each in fields(cls)}
        values = {name: _copied(value) for name, value in data.items() if name in known}
        span = values.get("span")
        if isinstance(span, dict):
            values["span"] = Span.from_data(cast(dict[str, Any], span))
        return cls(**values)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(each) for name, each in value.items()}  # type: ignore[misc]
    if isinstance(value, list):
        return [_copied(each) for each in value]  # type: ignore[misc]
    return value
