"""Living turns of a life again, under a trace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wintering.story.session import Session
from wintering.story.why.window import HourReached, Listener, Window
from wintering.story.world import World


def relive(
    world: World,
    seed: int,
    snapshot: Mapping[str, Any] | None,
    choices: Sequence[int],
    *,
    since: int = 0,
    until: int | None = None,
    listener: Listener | None = None,
) -> Window:
    """Live turns of a life again, from a snapshot (or the beginning), under a trace `since`.

    With `until`, no further than that hour: then its scenes have not yet been asked for.
    Errors: LifeFault as the life itself would have.
    """
    window = Window(world, since, until, listener)
    session: Session | None = None
    try:
        if snapshot is None:
            session = Session.begin(world, seed, witness=window, hours=window)
        else:
            session = Session.restore(world, snapshot, hours=window)
            session.course.witness = window
        window.watch(session.course)
        for choice in choices:
            window.chose(session.page.turn + 1, session.page.choices[choice])
            session.choose(choice)
    except HourReached:
        pass
    if session is None:  # reached in the opening itself
        raise HourReached
    window.stand(session.course)
    return window
