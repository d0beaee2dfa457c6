"""The prose: every page of the life so far in one column that can be scrolled back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.widgets import Static

if TYPE_CHECKING:
    from wintering.story.page import Page

_CHOSEN = "› "
END_LABEL = "The end.\n\nn begins another life   u goes back a page   q leaves"
# Pages farther back than this are let go from the screen; `u` brings them back one by one.
_PAGES_SHOWN = 200


class PageBlock(Vertical):
    """One page: the choice that led to it, then its paragraphs."""

    DEFAULT_CSS = "PageBlock { height: auto; width: 100%; }"

    def __init__(self, chosen: str | None, page: Page) -> None:
        super().__init__()
        self._chosen = chosen
        self._page = page

    def compose(self):
        """The choice dimmed, each paragraph by itself, so that a screen reader can step."""
        if self._chosen is not None:
            yield Static(_CHOSEN + self._chosen, classes="chosen", markup=False)
        for paragraph in self._page.paragraphs:
            yield Static(paragraph, classes="paragraph", markup=False)
        if self._page.ended is not None:
            yield Static(END_LABEL, id="end", markup=False)


class Told(VerticalScroll):
    """The column of pages. Scrolls by its own keys and the mouse wheel; nothing is animated."""

    can_focus = False

    class Scrolled(Message):
        """The prose was scrolled, or has grown: whether some of it is below the window."""

        def __init__(self, has_more: bool) -> None:
            super().__init__()
            self.has_more = has_more

    def __init__(self, pages: tuple[tuple[str | None, Page], ...]) -> None:
        super().__init__(id="told")
        self._column = Vertical(
            *(PageBlock(chosen, page) for chosen, page in pages[-_PAGES_SHOWN:]),
            classes="column",
        )
        self._mark_past()

    def compose(self):
        """The one column."""
        yield self._column

    def on_mount(self) -> None:
        """Open at the newest page."""
        self.call_after_refresh(self.to_newest)

    def _blocks(self) -> list[PageBlock]:
        if self._column.is_attached:
            return list(self._column.query(PageBlock))
        return [each for each in self._column._pending_children if isinstance(each, PageBlock)]

    def _mark_past(self, blocks: list[PageBlock] | None = None) -> None:
        blocks = self._blocks() if blocks is None else blocks
        for each in blocks:
            each.set_class(each is not blocks[-1], "past")

    async def tell(self, chosen: str | None, page: Page) -> None:
        """Add a page below the others and bring it into view."""
        await self._column.mount(PageBlock(chosen, page))
        blocks = self._blocks()
        for each in blocks[:-_PAGES_SHOWN]:
            await each.remove()
        self._mark_past(blocks[-_PAGES_SHOWN:])
        self.call_after_refresh(self.to_newest)

    async def show(self, pages: tuple[tuple[str | None, Page], ...]) -> None:
        """Show these pages in place of all others: after undoing."""
        await self._column.remove_children()
        await self._column.mount(*(PageBlock(c, page) for c, page in pages[-_PAGES_SHOWN:]))
        self._mark_past()
        self.call_after_refresh(self.to_newest)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Textual's own, and a word to whoever shows that there is more."""
        super().watch_scroll_y(old_value, new_value)
        self._tell_of_more()

    def _tell_of_more(self) -> None:
        self.post_message(self.Scrolled(self.scroll_y < self.max_scroll_y))

    def to_newest(self) -> None:
        """Scroll so that the newest page begins at the top, or its end shows if it is short."""
        blocks = self._blocks()
        if not blocks:
            return
        top = blocks[-1].virtual_region.y
        self.scroll_to(y=min(top, self.max_scroll_y), animate=False, force=True)
        self.call_after_refresh(self._tell_of_more)
