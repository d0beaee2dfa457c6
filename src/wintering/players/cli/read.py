"""`wintering read`: a whole life by a policy, as a transcript or as its digest."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from wintering.players.cli.arguments import seed
from wintering.players.sitting import new_session
from wintering.players.worlds import world_folder

if TYPE_CHECKING:
    import argparse

    from wintering.explore.lives import Lived
    from wintering.story.page import Page

_COLUMN = 72


def read(options: argparse.Namespace) -> int:
    """Live a life by a policy; print its pages and how it ended, or its digest alone."""
    from wintering.explore.lives import live
    from wintering.explore.policies import policy_named

    session = new_session(world_folder(options.world), seed(options.seed))
    shown = None if options.digest else _show
    lived = live(session, policy_named(options.policy), shown=shown)
    if options.digest:
        print(session.digest())
    else:
        print(_ending(lived, session.world.name))
    return 0


def _show(page: Page, choice: int | None) -> None:
    for each in page.paragraphs:
        print(textwrap.fill(each, _COLUMN), end="\n\n")
    if choice is not None:
        print(textwrap.fill(f"> {page.choices[choice]}", _COLUMN), end="\n\n")


def _ending(lived: Lived, world: str) -> str:
    days = "1 day" if lived.days == 1 else f"{lived.days} days"
    turns = "1 turn" if lived.turns == 1 else f"{lived.turns} turns"
    ended = f"ended: {lived.ended}" if lived.ended is not None else "not ended"
    return f"---\n{world}, seed {lived.seed}, {lived.policy}\n{ended}, after {days} and {turns}"
