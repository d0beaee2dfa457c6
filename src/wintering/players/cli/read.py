"""`wintering read`: a whole life by a policy or its choices, as a transcript or as its digest."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

from wintering.players.cli.arguments import seed
from wintering.players.cli.codes import NOT_ASKED, NOT_OFFERED, Refused
from wintering.players.cli.why import at_hour
from wintering.players.sitting import new_session
from wintering.players.worlds import world_folder

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from wintering.explore.lives import Lived
    from wintering.story.page import Page
    from wintering.story.session import Session

_COLUMN = 72


def read(options: argparse.Namespace) -> int:
    """Live a life by a policy or its choices; print it and how it ended, or its digest alone."""
    from wintering.explore.lives import Chooser, live
    from wintering.explore.policies import policy_named

    hour = None if options.scenes_at is None else at_hour(options.scenes_at)
    number, choices = _asked(options)
    session = new_session(world_folder(options.world), number)
    if options.run is not None:
        _warn_of_edits(options.run, session)
    chooser: Chooser = _Typed(choices) if choices is not None else policy_named(options.policy)
    if hour is not None:
        from wintering.players.cli.read_scenes import scenes_at

        print(scenes_at(session, chooser, hour))
        return 0
    shown = None if options.digest else _show
    lived = live(session, chooser, shown=shown)
    if options.digest:
        print(session.digest())
    else:
        print(_ending(lived, session.world.name))
    return 0


def _asked(options: argparse.Namespace) -> tuple[int, tuple[int, ...] | None]:
    """The seed of the life asked for, and its choices from 1 if those were. Errors: Refused."""
    if options.run is not None:
        if options.life is None or options.seed is not None or options.policy or options.choices:
            raise _unclear("a life of a run is named by --run DIR --life N, and by nothing else")
        return of_run(options)
    if options.seed is None or (options.policy is None) == (options.choices is None):
        raise _unclear("a life is a seed, and a policy or the choices that were taken")
    return seed(options.seed), options.choices


def _unclear(why: str) -> Refused:
    return Refused(
        NOT_ASKED,
        "it is not clear which life to read",
        f"{why}.",
        "For instance: wintering read eight_moons --seed 4711 --policy careful",
    )


def of_run(options: argparse.Namespace) -> tuple[int, tuple[int, ...]]:
    """The seed and the choices, from 1, of a life of a rehearsal. Errors: Refused."""
    from wintering.rehearse.data.reading import life_of
    from wintering.rehearse.runs.codes import RehearsalFault

    try:
        found = life_of(options.run, options.life)
    except RehearsalFault as fault:
        raise Refused(fault.code, fault.what, fault.why, fault.mend) from fault
    return found.seed, tuple(each + 1 for each in found.choices)


def _warn_of_edits(run: Path, session: Session) -> None:
    """Say so where what is read need not be what the run lived."""
    from wintering.rehearse.data.folder import read_about

    if read_about(run)["world_digest"] != session.world.digest:
        print(
            "wintering: the world, or Wintering itself, has been edited since this run: the same"
            " choices may lead elsewhere now.",
            file=sys.stderr,
        )


class _Typed:
    """Takes choices as they were typed, and leaves the life where they end."""

    name = "by its choices"

    def __init__(self, choices: tuple[int, ...]) -> None:
        self._left = list(reversed(choices))

    def choose_in(self, playable: Session) -> int:
        """The next of them, from 0. Errors: Refused when the page has no such choice."""
        from wintering.explore.lives import Left

        if not self._left:
            raise Left
        choice, page = self._left.pop(), playable.page
        if not 1 <= choice <= len(page.choices):
            raise Refused(
                NOT_OFFERED,
                f"choice {choice} is not on offer",
                f"on turn {page.turn} there are {len(page.choices)}: the world has been edited"
                " since, or the choices are another life's.",
                "Leave the rest of --choices out, or rehearse the world anew.",
            )
        return choice - 1


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
