"""What can be wrong in what was asked of the command line."""

from __future__ import annotations

from collections.abc import Mapping

from wintering.diagnostics import Code, Diagnostic

NO_WORLD = Code("CLI001", "there is no world of this name")
NO_LIFE = Code("CLI002", "no life of this name is kept")
LIFE_TAKEN = Code("CLI003", "a life of this name is kept already")
WORLD_GONE = Code("CLI004", "the world of this life is gone")
BAD_SEED = Code("CLI005", "a seed must be a whole number")
OTHER_WORLD = Code("CLI006", "this life is lived in another world")
BAD_NAME = Code("CLI007", "this name cannot be used")
PLACE_TAKEN = Code("CLI008", "something is there already")
NOT_ASKED = Code("CLI009", "this cannot be asked")
UNWRITABLE = Code("CLI010", "something cannot be written there")
NO_STORY = Code("CLI011", "there is no Ink file of this name")
NOT_INK = Code("CLI012", "this file is not Ink")
BAD_NUMBER = Code("CLI013", "a number is out of range")
NOT_OFFERED = Code("CLI014", "a choice to be taken again is not on offer")

CODES = (
    NO_WORLD, NO_LIFE, LIFE_TAKEN, WORLD_GONE, BAD_SEED, OTHER_WORLD, BAD_NAME, PLACE_TAKEN,
    NOT_ASKED, UNWRITABLE, NO_STORY, NOT_INK, BAD_NUMBER, NOT_OFFERED,
)  # fmt: skip


class BrokenWorld(Exception):
    """What an author wrote stands in the way of playing: everything found, and the texts.

    `replay` says how to come to the same place again, when a life was being played.
    """

    def __init__(
        self,
        found: tuple[Diagnostic, ...],
        sources: Mapping[str, str],
        replay: str = "",
    ) -> None:
        self.diagnostics, self.sources, self.replay = found, sources, replay
        super().__init__("; ".join(str(each) for each in found[:3]))


class Refused(Exception):
    """What was asked cannot be done: what, why, and what to ask instead. Exit code 2."""

    def __init__(self, code: Code, what: str, why: str, mend: str) -> None:
        self.code, self.what, self.why, self.mend = code, what, why, mend
        super().__init__(what)

    def told(self) -> str:
        """The fault as a person reads it; it stands in no file, so it names no line."""
        return (
            f"wintering: error {self.code.number}: {self.what}\n"
            f"  why:  {self.why}\n"
            f"  mend: {self.mend}"
        )
