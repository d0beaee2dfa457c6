"""What an environment shows of a page: its text, its choices, numbers of the life."""

from __future__ import annotations

from collections.abc import Sequence
from string import printable
from typing import Any

import numpy as np
from gymnasium import spaces

from wintering.rehearse.data.numbers import NUMBERS, Numbers
from wintering.story.page import Page
from wintering.story.session import Session
from wintering.story.world import World

PAGE_LETTERS = 32_768  # a page beyond this is cut at its end
CHOICE_LETTERS = 512
DAY_HIGHEST, HOUR_HIGHEST, MOON_HIGHEST = 100_000.0, 23.0, 4_000.0
OF_PAGE = (("day", 0.0, DAY_HIGHEST), ("hour", 0.0, HOUR_HIGHEST), ("moon", 0.0, MOON_HIGHEST))


class Observer:
    """Makes observations of one world's pages, and says what space they are of."""

    def __init__(self, world: World, choices: int, numbers: Sequence[str] | None) -> None:
        """`choices` is how many a page may show; `numbers` names those shown beside the text.

        Errors: ValueError for a number that is not known.
        """
        known = {each.name: each for each in NUMBERS}
        asked = tuple(known) if numbers is None else tuple(numbers)
        for name in asked:
            if name not in known:
                raise ValueError(
                    f"there is no number called '{name}'; those there are: {', '.join(known)}"
                )
        self.names = (*(name for name, _, _ in OF_PAGE), *asked)
        self._asked = asked
        self._choices = choices
        self._letters = frozenset(printable).union(*world.program.sources.values())
        bounds = [(low, high) for _, low, high in OF_PAGE]
        bounds += [(known[name].low, known[name].high) for name in asked]
        charset = "".join(sorted(self._letters))
        self.space = spaces.Dict(
            {
                "page": spaces.Text(PAGE_LETTERS, min_length=0, charset=charset),
                "choices": spaces.Tuple(
                    [spaces.Text(CHOICE_LETTERS, min_length=0, charset=charset)] * choices
                ),
                "mask": spaces.MultiBinary(choices),
                "numbers": spaces.Box(
                    np.array([low for low, _ in bounds]),
                    np.array([high for _, high in bounds]),
                    dtype=np.float64,
                ),
            }
        )

    def mask(self, page: Page) -> np.ndarray[Any, np.dtype[np.int8]]:
        """Which choices the page has. Shapes: (choices,), 0 or 1."""
        mask = np.zeros(self._choices, dtype=np.int8)
        mask[: len(page.choices)] = 1
        return mask

    def observe(self, session: Session) -> dict[str, Any]:
        """The newest page of a life, as the space has it."""
        page, course = session.page, session.course
        shown = [self._text(each, CHOICE_LETTERS) for each in page.choices[: self._choices]]
        blank = [""] * (self._choices - len(shown))
        numbers = Numbers(course.life, course.world)
        values = [page.day, page.hour, page.moon, *(numbers[name] for name in self._asked)]
        paragraphs = (*page.paragraphs, page.sense) if page.sense else page.paragraphs
        return {
            "page": self._text("\n\n".join(paragraphs), PAGE_LETTERS),
            "choices": (*shown, *blank),
            "mask": self.mask(page),
            "numbers": np.clip(
                np.array(values, dtype=np.float64),
                self.space["numbers"].low,  # type: ignore[attr-defined]
                self.space["numbers"].high,  # type: ignore[attr-defined]
            ),
        }

    def _text(self, text: str, most: int) -> str:
        """Text cut to its most letters, of letters of the space alone."""
        if not self._letters.issuperset(text):
            text = "".join(each if each in self._letters else "?" for each in text)
        return text[:most]
