"""The Textual player: prose above, what you sense and may do below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import OptionList, Static

from wintering.players.cli.codes import BrokenWorld
from wintering.players.sitting import begin_another
from wintering.players.terminal.asides import CountryScreen, GoodsScreen, HelpScreen, WhyScreen
from wintering.players.terminal.choices import NUMBER_KEYS, Choices
from wintering.players.terminal.settings import Settings, read_settings, write_settings
from wintering.players.terminal.themes import DARK, LIGHT
from wintering.players.terminal.told import Told
from wintering.shelf.codes import ShelfFault

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Resize

    from wintering.diagnostics import Diagnostic
    from wintering.players.sitting import Sitting

# Narrower than this a page cannot be read in peace. Columns, lines.
NARROWEST, LOWEST = 48, 12
KEYS = "? help   m country   c goods   w why   u undo   q leave"
MORE = "▼ more: space or PgDn"
NARROW = (
    "This window is {width} by {height}. A page needs {least} columns and {lowest} lines:"
    " make the window wider, or the letters smaller, and the page is here."
    "\n\nq leaves; your life is kept. 'wintering play --plain' needs no width."
)
FAULT = "This choice cannot be told"
_LONG_S = 20.0
FIRST_PAGE = "This is the first page; there is nothing to undo."


class WinteringApp(App[None]):
    """One sitting with one life."""

    CSS_PATH = "style.tcss"
    TITLE = "Wintering"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - Textual reads it from the class
        *(Binding(key, f"take({at})", show=False) for at, key in enumerate(NUMBER_KEYS)),
        Binding("u", "undo", "undo", show=False),
        Binding("n", "another", "another life", show=False),
        Binding("question_mark,f1", "help", "help", show=False),
        Binding("m", "country", "country", show=False),
        Binding("c", "goods", "goods", show=False),
        Binding("w", "why", "why", show=False),
        Binding("d", "shade", "dark or light", show=False),
        Binding("q,ctrl+c,ctrl+q", "quit", "leave", show=False),
    ]

    def __init__(self, sitting: Sitting, settings: Settings | None = None) -> None:
        super().__init__()
        self.sitting = sitting
        self.settings = read_settings() if settings is None else settings
        self.fault: Exception | None = None
        # For every reader alike: nothing moves by itself.
        self.animation_level = "none"

    def compose(self) -> ComposeResult:
        """Prose, then what you sense, what you may do, and the keys."""
        yield Static("", id="narrow", markup=False)
        yield Told(self.sitting.transcript())
        with Vertical(id="foot"):
            yield Static(self.sitting.page.sense, id="sense", markup=False)
            yield Choices(self.sitting.page.choices)
            yield Static(KEYS, id="keys", markup=False)

    def on_mount(self) -> None:
        """Put on the reader's theme; the choices have the keys."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = (DARK if self.settings.dark else LIGHT).name
        choices = self.query_one(Choices)
        choices.display = bool(self.sitting.page.choices)
        choices.focus()

    def on_resize(self, event: Resize) -> None:
        """Say so where the window is too small for a page."""
        width, height = event.size
        is_narrow = width < NARROWEST or height < LOWEST
        base = self.screen_stack[0]
        base.set_class(is_narrow, "is-narrow")
        base.query_one("#narrow", Static).update(
            NARROW.format(width=width, height=height, least=NARROWEST, lowest=LOWEST)
        )
        if not is_narrow:
            self.call_after_refresh(base.query_one(Told).to_newest)

    def on_told_scrolled(self, event: Told.Scrolled) -> None:
        """Say when a page goes on below the window."""
        self.screen_stack[0].query_one("#keys", Static).update(MORE if event.has_more else KEYS)

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A choice was taken with Enter or the mouse."""
        if isinstance(event.option_list, Choices):
            await self.action_take(event.option_index)

    async def action_take(self, at: int) -> None:
        """Take a choice (from 0), if the page has it."""
        if self._is_covered or at >= len(self.sitting.page.choices):
            return
        chosen = self.sitting.page.choices[at]
        try:
            page = self.sitting.choose(at)
        except ShelfFault as fault:
            # The page stays; nothing was shown that is not kept.
            self._tell_fault(fault.diagnostic, "")
            return
        except BrokenWorld as fault:
            self._tell_fault(fault.diagnostics[0], f" ({fault.replay})")
            return
        await self.query_one(Told).tell(chosen, page)
        self._show_foot()

    def _tell_fault(self, said: Diagnostic, replay: str) -> None:
        """Say what stands in the way of this choice; the others are still there."""
        message = f"{said.span}: {said.what}. {said.why} {said.mend}{replay}"
        self.notify(message, title=FAULT, severity="warning", timeout=_LONG_S, markup=False)

    async def action_undo(self) -> None:
        """Back one turn."""
        if self._is_covered:
            return
        if not self.sitting.undo():
            self.notify(FIRST_PAGE)
            return
        await self.query_one(Told).show(self.sitting.transcript())
        self._show_foot()

    async def action_another(self) -> None:
        """Begin another life, once this one has ended."""
        if self._is_covered or self.sitting.page.ended is None:
            return
        self.sitting = begin_another(self.sitting.store, self.sitting.name)
        await self.query_one(Told).show(self.sitting.transcript())
        self._show_foot()

    def action_help(self) -> None:
        """The keys."""
        self.push_screen(HelpScreen())

    def action_country(self) -> None:
        """The country you know."""
        self.push_screen(CountryScreen(self.sitting))

    def action_goods(self) -> None:
        """What you have."""
        self.push_screen(GoodsScreen(self.sitting))

    def action_why(self) -> None:
        """Ask why."""
        self.push_screen(WhyScreen(self.sitting))

    def action_shade(self) -> None:
        """Dark or light, and keep it so."""
        self.settings.is_dark = not self.settings.dark
        self.theme = (DARK if self.settings.dark else LIGHT).name
        write_settings(self.settings)

    def _handle_exception(self, error: Exception) -> None:
        """Leave the terminal as it was, and let the door say what was wrong."""
        # Textual's own way prints a traceback, which no reader is shown.
        self.fault = error
        self.exit(return_code=1)

    @property
    def _is_covered(self) -> bool:
        """Whether another view, or the word about the window, stands before the page."""
        return len(self.screen_stack) > 1 or self.screen.has_class("is-narrow")

    def _show_foot(self) -> None:
        page = self.sitting.page
        self.query_one("#sense", Static).update(page.sense)
        choices = self.query_one(Choices)
        choices.offer(page.choices)
        choices.focus()


def play_terminal(sitting: Sitting) -> int:
    """Play in the terminal until the reader leaves."""
    app = WinteringApp(sitting)
    app.run()
    if app.fault is not None:
        raise app.fault
    return app.return_code or 0
