"""Declaring a function that scenes may call: its kinds, whether it changes anything, its words.

A scene function is a Python function whose first argument is the `Play` it is called in;
the other arguments are declared with their kinds by name, in order:

    @scene_function(returns="number", who="list:people", whom="list:people")
    def trust(play: Play, who: int, whom: int) -> float:
        "How far one trusts another, from 0 to 1."
        return play.life.trust[who][whom]

Kinds: `number`, `bool`, `string`, `any`, `knot` (a divert target), `list:NAME` (an item of a
LIST of the prelude). An item crosses as its index in the LIST; none as -1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from wintering.life import Life
    from wintering.storyworld.tables import Tables

DECLARED: dict[str, SceneFunction] = {}


class Play(Protocol):
    """What a scene function may reach: the life, the world's tables, and the session's hands."""

    life: Life
    world: Tables

    def broken_off_by(self) -> int:
        """The reason that broke off what the open scene tells of, or 0."""
        ...

    def order_value(self, key: str, value: int, otherwise: int) -> int:
        """Which of an order's values of a key an item of `orders` is; `otherwise` if none."""
        ...

    def forget_order(self) -> None:
        """Let the last order not be taken up again."""
        ...

    def span_hours(self) -> int:
        """Hours that the last order was lived."""
        ...

    def span_done(self, activity: int) -> float:
        """Hours that went to an activity meanwhile."""
        ...

    def span_lowest(self, quality: int) -> float:
        """The lowest that a quality fell meanwhile."""
        ...

    def span_ended_by(self) -> int:
        """The reason that ended the last order, or 0."""
        ...

    def act(self, law: Callable[..., Any], *numbers: float) -> None:
        """Let a law act on the life."""
        ...

    def live_hours(self, hours: float) -> None:
        """Live hours at once; their moments are asked after the scene."""
        ...

    def live_until_arrived(self) -> None:
        """Live hours until you arrive where you go, or something breaks it off."""
        ...

    def visited_hours_ago(self, knot: str) -> float:
        """Hours since a knot was last told, 9999 if never."""
        ...


@dataclass(frozen=True, slots=True)
class SceneFunction:
    """One declared function: what the checker, the prelude and the documentation know of it."""

    name: str
    subject: str
    parameters: tuple[tuple[str, str], ...]
    returns: str
    changes: bool
    documentation: str
    call: Callable[..., Any]
    is_of_day: bool = False
    is_of_telling: bool = False


def scene_function(
    *,
    returns: str = "none",
    changes: bool = False,
    of_day: bool = False,
    of_telling: bool = False,
    **parameters: str,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare a scene function under the Python function's own name.

    `of_day`: it reads the day and the moon of a life and nothing else of it.
    `of_telling`: it asks or moves the telling, by the hands of the `Play`. Every other is written
    in the subset of the laws (laws/subset.py), over `play.life` and `play.world` alone, and may
    so be compiled with them.
    Changes: DECLARED. Errors: ValueError when the name is taken.
    """

    def declare(function: Callable[..., Any]) -> Callable[..., Any]:
        name = function.__name__
        if name in DECLARED:
            raise ValueError(f"the scene function {name} is declared twice")
        DECLARED[name] = SceneFunction(
            name=name,
            subject=function.__module__.rsplit(".", 1)[-1],
            parameters=tuple(parameters.items()),
            returns=returns,
            changes=changes,
            documentation=(function.__doc__ or "").strip(),
            call=function,
            is_of_day=of_day,
            is_of_telling=of_telling,
        )
        return function

    return declare
