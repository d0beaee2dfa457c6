"""Views beside the page: help, the country you know, what you have, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from wintering.players.country import directions, drawn, known_places
from wintering.players.goods import goods

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from wintering.players.sitting import Sitting

HELP = """\
1 to 9, 0     take that choice
↑ ↓, Enter    go through the choices, take one
mouse         click a choice; the wheel scrolls back

space, PgDn   scroll on
PgUp          scroll back through all that was told
Home End      to its beginning, to its end
u             undo the last choice, as far back as the beginning
m             the country you know
c             what you have
w             why: ask for the causes of what you met
d             dark or light
n             after an ending: begin another life
q             leave; your life is kept, and opens at this page

Every turn is kept before you see it. Nothing here is timed."""

LEGEND = "@ you    ^ your camp    o a place you know    north is up"
HINT = "Esc goes back to the page."
OWN_WORDS = "or ask in your own words: wet, fire, trust and a name"
EMPTY_HANDED = "Nothing but what you wear."
_MAP_COLUMNS, _MAP_ROWS = 92, 24
_SMALLEST_MAP = (24, 8)


class AsideScreen(ModalScreen[None]):
    """A page of its own that Esc, q, or its own key closes."""

    BINDINGS = [("escape,q", "close", "back")]  # noqa: RUF012

    def __init__(self, title: str, key: str) -> None:
        super().__init__()
        self._title = title
        self._key = key

    def compose(self) -> ComposeResult:
        """Title, body, and how to go back."""
        with VerticalScroll(id="aside"):
            yield Static(self._title, classes="title", markup=False)
            yield from self.body()
            yield Static(HINT, classes="hint", markup=False)

    def body(self) -> ComposeResult:
        """What this view shows."""
        yield Static("", classes="body")

    def on_key(self, event: object) -> None:
        """The key that opened the view closes it."""
        if getattr(event, "key", None) == self._key:
            event.stop()  # type: ignore[attr-defined]
            self.action_close()

    def action_close(self) -> None:
        """Back to the page."""
        self.dismiss(None)


class HelpScreen(AsideScreen):
    """The keys."""

    def __init__(self) -> None:
        super().__init__("Keys", "question_mark")

    def body(self) -> ComposeResult:
        """Each key and what it does."""
        yield Static(HELP, classes="body", markup=False)


class CountryScreen(AsideScreen):
    """The country you know: a map, and the same in words."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__("The country you know", "m")
        self._places = known_places(sitting.session.course.life, sitting.world)

    def body(self) -> ComposeResult:
        """The map by the size of the window; below it where each place lies from here."""
        size = self.app.size
        width = max(_SMALLEST_MAP[0], min(size.width - 6, _MAP_COLUMNS))
        height = max(_SMALLEST_MAP[1], min(size.height - 8, _MAP_ROWS))
        yield Static(drawn(self._places, width, height), classes="body", markup=False, id="map")
        yield Static(LEGEND, classes="body hint", markup=False)
        yield Static(_in_columns(directions(self._places)), classes="body", markup=False)


class GoodsScreen(AsideScreen):
    """What you have."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__("What you have", "c")
        self._goods = goods(sitting.session.course.life, sitting.world)

    def body(self) -> ComposeResult:
        """One thing a line."""
        yield Static(_in_columns(self._goods) or EMPTY_HANDED, classes="body", markup=False)


class WhyScreen(AsideScreen):
    """Why: a question at a time, answered from what this life holds and you could know."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__("Why?", "w")
        self._sitting = sitting

    def body(self) -> ComposeResult:
        """The questions, a line for one of your own, then the answer to the one taken."""
        from wintering.players.asking import questions

        asked = questions(self._sitting)
        yield OptionList(*(Option(words, id=what) for what, words in asked), markup=False)
        yield Input(placeholder=OWN_WORDS, id="asked")
        yield Static("", classes="body", id="answer", markup=False)

    def on_mount(self) -> None:
        """The questions have the keys."""
        self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer the question taken."""
        event.stop()
        self._answer(str(event.option.id))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer a question of the reader's own."""
        event.stop()
        if event.value.strip():
            self._answer(event.value)

    def _answer(self, asked: str) -> None:
        from wintering.players.asking import answered

        self.query_one("#answer", Static).update(answered(self._sitting, asked))


def _in_columns(rows: tuple[tuple[str, str], ...]) -> str:
    widest = max((len(left) for left, _ in rows), default=0)
    return "\n".join(f"{left.ljust(widest)}   {right}".rstrip() for left, right in rows)
