"""`wintering play`: opens a life, and hands it to the player that fits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wintering.players.cli.arguments import seed
from wintering.players.cli.codes import BAD_NAME, Refused
from wintering.players.sitting import Asked, sit_down

if TYPE_CHECKING:
    import argparse

    from wintering.shelf.sqlite import SqliteStore

# A name is a line of a list and a word on a command line.
_LONGEST_NAME = 60


def play(options: argparse.Namespace) -> int:
    """Live a life in the terminal, a page at a time, or as JSON."""
    asked = Asked(
        world=options.world,
        seed=None if options.seed is None else seed(options.seed),
        life=None if options.life is None else life_name(options.life),
    )
    store = open_shelf(options)
    try:
        sitting = sit_down(store, asked)
        if options.json:
            from wintering.players.json_lines import play_json

            return play_json(sitting, sys.stdin, sys.stdout)
        # Textual waits for a terminal that never answers, so a pipe gets the plain player.
        if options.plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
            from wintering.players.plain import play_plain

            return play_plain(sitting, sys.stdin, sys.stdout)
        from wintering.players.terminal.app import play_terminal

        return play_terminal(sitting)
    finally:
        store.close()


def life_name(written: str) -> str:
    """A life's name as it was written. Errors: Refused when it cannot be one."""
    name = written.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise Refused(
            BAD_NAME,
            f"'{written[:_LONGEST_NAME]}' cannot name a life",
            f"a name has between 1 and {_LONGEST_NAME} letters, all of which can be printed.",
            "For instance: --life ash",
        )
    return name


def open_shelf(options: argparse.Namespace) -> SqliteStore:
    """The shelf that was named, or the reader's own. Errors: ShelfFault."""
    from wintering.shelf.place import default_shelf
    from wintering.shelf.sqlite import SqliteStore

    return SqliteStore(options.shelf if options.shelf is not None else default_shelf())
