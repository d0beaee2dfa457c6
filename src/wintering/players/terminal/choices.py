"""What may be done: a numbered list for keys, arrows and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

if TYPE_CHECKING:
    from collections.abc import Sequence

# The tenth choice is taken with 0; farther ones with the arrows or the mouse.
NUMBER_KEYS = "1234567890"


class Choices(OptionList):
    """The choices of the open page, numbered from 1."""

    BINDINGS = [  # noqa: RUF012 - Textual reads it from the class
        Binding("j", "cursor_down", "down", show=False),
        Binding("k", "cursor_up", "up", show=False),
        Binding("pageup", "told('page_up')", "back", show=False, priority=True),
        Binding("pagedown", "told('page_down')", "on", show=False, priority=True),
        Binding("space", "told('page_down')", "on", show=False, priority=True),
        Binding("home", "told('scroll_home')", "beginning", show=False, priority=True),
        Binding("end", "told('scroll_end')", "end", show=False, priority=True),
    ]

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__(*_options(texts), id="choices", markup=False)

    def offer(self, texts: Sequence[str]) -> None:
        """Show the choices of another page."""
        self.clear_options()
        self.add_options(_options(texts))
        self.display = bool(texts)
        if texts:
            self.highlighted = 0

    def action_told(self, action: str) -> None:
        """Page keys belong to the prose, though the list of choices has the focus."""
        told = self.screen.query_one("#told")
        moves = {
            "page_up": told.scroll_page_up,
            "page_down": told.scroll_page_down,
            "scroll_home": told.scroll_home,
            "scroll_end": told.scroll_end,
        }
        moves[action](animate=False)


def _options(texts: Sequence[str]) -> list[Option]:
    return [
        Option(Content.assemble((f"{number:>2}  ", "dim"), text))
        for number, text in enumerate(texts, 1)
    ]
