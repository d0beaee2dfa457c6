"""`wintering lives`: what is kept, the life played last first."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.play import open_shelf
from wintering.shelf.place import default_shelf

if TYPE_CHECKING:
    import argparse

    from wintering.story.store import KeptLife

_HEAD = ("name", "world", "day", "seed", "", "last played")


def lives(options: argparse.Namespace) -> int:
    """Print the lives kept, one a line."""
    path = options.shelf if options.shelf is not None else default_shelf()
    # To look is not to make one.
    if not path.exists():
        print("No life is kept yet. Begin one with: wintering play")
        return 0
    store = open_shelf(options)
    try:
        kept = store.lives()
    finally:
        store.close()
    if not kept:
        print("No life is kept yet. Begin one with: wintering play")
        return 0
    rows = [_HEAD, *(_row(each) for each in kept)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())
    return 0


def _row(kept: KeptLife) -> tuple[str, ...]:
    ended = "going on" if kept.ended is None else f"ended: {kept.ended}"
    played = time.strftime("%Y-%m-%d %H:%M", time.localtime(kept.played))
    return (kept.name, Path(kept.world).name, str(kept.day), str(kept.seed), ended, played)
