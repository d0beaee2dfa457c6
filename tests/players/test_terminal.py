"""The Textual player, driven by its keys and its mouse."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from players.samples import HandMadeSitting, page
from wintering.players.terminal.app import KEYS, MORE, NARROWEST, WinteringApp
from wintering.players.terminal.choices import Choices
from wintering.players.terminal.settings import Settings
from wintering.players.terminal.told import PageBlock

WIDE = (80, 24)
Steps = Callable[[WinteringApp, Pilot[None]], Awaitable[None]]


def played(steps: Steps, size: tuple[int, int] = WIDE, last: int = 9) -> HandMadeSitting:
    sitting = HandMadeSitting(last)

    async def run() -> None:
        app = WinteringApp(sitting, Settings(is_dark=True))  # type: ignore[arg-type]
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await steps(app, pilot)

    asyncio.run(run())
    return sitting


def pressed(*keys: str, last: int = 9) -> HandMadeSitting:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press(*keys)
        await pilot.pause()

    return played(steps, last=last)


def test_number_keys_take_choices() -> None:
    assert pressed("1", "3").page == page(2, "13")


def test_a_number_without_a_choice_does_nothing() -> None:
    assert pressed("4", "0").page == page(0)


def test_arrows_and_enter_take_choices() -> None:
    assert pressed("down", "down", "enter", "enter").page == page(2, "31")


def test_u_goes_back_to_the_beginning() -> None:
    assert pressed("1", "2", "u", "u", "u").page == page(0)


def test_the_mouse_takes_a_choice() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.click(Choices, offset=(8, 1))
        await pilot.pause()

    assert played(steps).page == page(1, "2")


def test_the_prose_keeps_its_scrollback_and_undo_takes_it_back() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("1", "2")
        await pilot.pause()
        assert len(app.query(PageBlock)) == 3
        newest = app.query(PageBlock).last()
        assert str(newest.query(".chosen").first(Static).visual) == "› Go up to the deadfall"
        assert not newest.has_class("past")
        await pilot.press("home")
        await pilot.pause()
        assert app.query_one("#told").scroll_y == 0
        await pilot.press("u")
        await pilot.pause()
        assert len(app.query(PageBlock)) == 2

    played(steps)


def test_coming_back_opens_the_same_page_with_all_that_was_told() -> None:
    sitting = pressed("1", "2", "q")

    async def again() -> list[str]:
        app = WinteringApp(sitting, Settings(is_dark=False))  # type: ignore[arg-type]
        async with app.run_test(size=WIDE) as pilot:
            await pilot.pause()
            return [str(each.visual) for each in app.query(".paragraph").results(Static)]

    shown = asyncio.run(again())
    assert shown[0::2] == [
        page(0).paragraphs[0],
        page(1, "1").paragraphs[0],
        page(2, "12").paragraphs[0],
    ]


def test_a_page_that_goes_on_below_the_window_says_so_until_it_is_scrolled() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("1", "2")
        await pilot.pause()
        assert str(app.query_one("#keys", Static).visual) == MORE
        await pilot.press("space", "space")
        await pilot.pause()
        assert str(app.query_one("#keys", Static).visual) == KEYS
        assert app.sitting.page == page(2, "12")

    played(steps, size=(60, 14))


def test_square_brackets_in_prose_are_prose() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        assert str(app.query(".paragraph").first(Static).visual) == "Turn 0, by way of []."

    played(steps)


def test_a_window_of_40_columns_says_so_and_takes_nothing_until_it_is_wider() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        said = str(app.query_one("#narrow", Static).visual)
        assert said.startswith(f"This window is 40 by 24. A page needs {NARROWEST} columns")
        assert app.query_one("#narrow").display
        assert not app.query_one("#told").display
        await pilot.press("1")
        assert app.sitting.page == page(0)
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()
        assert app.query_one("#told").display
        await pilot.press("1")

    assert played(steps, size=(40, 24)).page == page(1, "1")


def test_help_opens_and_closes_and_the_page_beneath_does_not_move() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        await pilot.pause()
        assert len(app.screen_stack) == 2
        await pilot.press("1", "u")
        await pilot.press("escape")
        await pilot.pause()
        assert len(app.screen_stack) == 1
        await pilot.press("2")

    assert played(steps).page == page(1, "2")


def test_an_ended_life_shows_its_end_and_can_be_undone() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("1")
        await pilot.pause()
        assert not app.query_one(Choices).display
        assert len(app.query("#end")) == 1
        await pilot.press("u")
        await pilot.pause()
        assert app.query_one(Choices).display
        await pilot.press("3")

    assert played(steps, last=1).session.path == "3"


def test_nothing_is_animated() -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        assert app.animation_level == "none"

    played(steps)


def test_n_begins_another_life_only_when_this_one_has_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    another = HandMadeSitting(last=5)
    monkeypatch.setattr("wintering.players.terminal.app.begin_another", lambda store, name: another)

    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("n")
        assert app.sitting is not another
        await pilot.press("1", "n")
        await pilot.pause()
        assert app.sitting is another
        assert 1 == len(app.query(PageBlock))
        await pilot.press("2")

    played(steps, last=1)
    assert "2" == another.session.path
