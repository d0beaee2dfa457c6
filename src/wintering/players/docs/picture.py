"""The README's picture: a page of Eight Moons as the terminal player shows it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from wintering.explore import live, policy_named
from wintering.players.docs.pages import DOCS
from wintering.players.sitting import Asked, Sitting, sit_down
from wintering.players.terminal.app import WinteringApp
from wintering.players.terminal.settings import Settings
from wintering.shelf.sqlite import SqliteStore

PICTURE = DOCS / "pictures" / "eight_moons.svg"
# The page at the gate, whole: the first that every life begins with.
SIZE = (80, 46)
_SEED, _TURNS = 11, 1
# The exported picture asks a server for its typeface; a reader's own will do.
_TYPEFACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


class _Kept:
    """A sitting as a policy sees a life: what it chooses is kept as a reader's choice is."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.seed = sitting.seed

    @property
    def page(self):
        return self.sitting.page

    def choose(self, index: int):
        return self.sitting.choose(index)

    def leans(self, policy: str) -> list[float]:
        return self.sitting.session.leans(policy)


def write_picture() -> Path:
    """Draw the picture anew. Changes: docs/pictures/."""
    with TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "lives.sqlite3")
        sitting = sit_down(store, Asked(world="eight_moons", seed=_SEED, life="picture"))
        live(_Kept(sitting), policy_named("careful"), turns_at_most=_TURNS)
        drawn = asyncio.run(_drawn(sitting))
        store.close()
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(_TYPEFACE.sub("", drawn), encoding="utf-8")
    return PICTURE


async def _drawn(sitting: Sitting) -> str:
    app = WinteringApp(sitting, Settings(is_dark=True))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        return app.export_screenshot(title="Eight Moons")
