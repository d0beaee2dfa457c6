"""What opening or checking a world gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wintering.diagnostics import AuthorFault, Diagnostics
from wintering.story.world import World


@dataclass(frozen=True)
class Checked:
    """What checking a world found. `sources` are for showing the lines it speaks of."""

    world: World | None
    diagnostics: Diagnostics
    sources: Mapping[str, str]


class WorldFault(AuthorFault):
    """A world that cannot be opened, with its texts, so that the lines can be shown."""

    def __init__(self, checked: Checked) -> None:
        super().__init__(tuple(checked.diagnostics))
        self.sources = checked.sources
