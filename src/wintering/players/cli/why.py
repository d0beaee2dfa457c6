"""`wintering why`: an answer from what a kept life holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.players.asking import QUESTIONS, answer
from wintering.players.cli.codes import NOT_ASKED, Refused
from wintering.players.cli.play import open_shelf
from wintering.players.sitting import find_life, open_life

if TYPE_CHECKING:
    import argparse


def why(options: argparse.Namespace) -> int:
    """Print why something is as it is: what you could know, or everything for an author."""
    store = open_shelf(options)
    try:
        sitting = open_life(store, find_life(store, options.name))
        asked = " ".join(options.what)
        try:
            print(answer(sitting, asked, author=options.author))
        except ValueError as fault:
            known = ", ".join(what for what, _ in QUESTIONS)
            raise Refused(
                NOT_ASKED,
                f"'{asked}' cannot be asked",
                f"{fault}" if str(fault) else "there is no answer kept for it.",
                f"Ask for one of: {known}.",
            ) from fault
    finally:
        store.close()
    return 0
