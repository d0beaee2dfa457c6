"""What a policy is given of a life: its page, its leans, its numbers, and chance of its own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from wintering.arithmetic import draw
from wintering.rehearse.data.numbers import Numbers
from wintering.rehearse.runs.sources import Source, sources_of
from wintering.story.page import Page
from wintering.story.session import Session

OUTSIDE = 0x4F555453  # sets the draws of policies from outside apart from all others


class Look:
    """One page of a life, as a policy may see it. Nothing in it changes the life."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def page(self) -> Page:
        """The page: turn, day, hour, moon, place, paragraphs, choices, the sense line."""
        return self._session.page

    @property
    def seed(self) -> int:
        """The seed of the life."""
        return self._session.seed

    @cached_property
    def numbers(self) -> Mapping[str, float]:
        """The numbers of docs/rehearse-data.md, by name; each is read when it is asked for."""
        course = self._session.course
        return Numbers(course.life, course.world)

    @cached_property
    def sources(self) -> list[Source]:
        """Each choice's kind ("offer", "scene" or "page"), scene and place in the source."""
        return sources_of(self._session)

    def leans(self, name: str) -> list[float]:
        """How far each choice leans to a way of playing, as its author says; 0 where it is silent.

        Errors: LifeFault when a lean breaks, which is the author's fault and not the policy's.
        """
        return self._session.leans(name)

    def draw(self, index: int, below: int) -> int:
        """A number from 0 to below - 1: the same for the same seed, turn and index.

        A policy that draws here, and nowhere else, gives the same lives on every machine.
        """
        return draw(self.seed, OUTSIDE, self.page.turn, index) * below >> 32
