"""Where the choices of a page stand in the source."""

from __future__ import annotations

from typing import NamedTuple

from wintering.diagnostics import Span
from wintering.story.progress import SCENE
from wintering.story.session import Session

OFFER, OF_SCENE, OF_PAGE = "offer", "scene", "page"


class Source(NamedTuple):
    """One choice of a page: the scene it belongs to, and its place; an offer is a scene itself.

    What the interface offers of itself ("Something else") has no place and no scene.
    """

    kind: str
    knot: str
    span: Span | None

    @property
    def key(self) -> str:
        """What tells it from every other choice of the world."""
        if self.kind == OF_SCENE and self.span is not None:
            return f"{self.span.file}:{self.span.line}:{self.span.column}"
        return self.knot


def sources_of(session: Session) -> list[Source]:
    """The source of every choice of the newest page, in order."""
    progress = session.course.progress
    if progress.phase == SCENE:
        knot = progress.scene or ""
        return [Source(OF_SCENE, knot, each.span) for each in session.course.story.choices]
    storylets = session.world.storylets
    return [
        Source(OFFER, knot, storylets[knot].span)
        if knot in storylets
        else Source(OF_PAGE, knot, None)
        for knot in progress.offered[: len(session.page.choices)]
    ]
