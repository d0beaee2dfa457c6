"""The views beside the page: what they show is what you know and have, and no more."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot
from textual.widgets import Static

from wintering.players.country import KnownPlace, compass, directions, drawn, known_places
from wintering.players.goods import goods, litres, weight
from wintering.players.sitting import Asked, Sitting, sit_down
from wintering.players.terminal.app import WinteringApp
from wintering.players.terminal.settings import Settings, read_settings, write_settings
from wintering.shelf.sqlite import SqliteStore

KM = st.floats(-30.0, 30.0)
PLACES = st.lists(
    st.builds(
        KnownPlace, st.text("abc ", min_size=1, max_size=20), KM, KM, st.booleans(), st.booleans()
    ),
    min_size=1,
    max_size=45,
).map(tuple)


@given(PLACES, st.integers(24, 100), st.integers(8, 30))
def test_a_map_fits_its_frame_and_shows_where_you_are(
    places: tuple[KnownPlace, ...], width: int, height: int
) -> None:
    lines = drawn(places, width, height).split("\n")
    assert len(lines) <= height
    assert max(map(len, lines)) <= width
    assert any(each.is_here for each in places) == any("@" in line for line in lines)


def place(label: str, east: float, north: float, here: bool = False) -> KnownPlace:
    return KnownPlace(label, east, north, here, False)


def test_north_is_up_and_east_is_right() -> None:
    lines = drawn((place("ford", 0, 0, True), place("oak", 2, 1), place("bog", -2, -1)), 50, 12)
    rows = lines.split("\n")
    row = {mark: next(n for n, line in enumerate(rows) if mark in line) for mark in ("oak", "bog")}
    assert row["oak"] < row["bog"]
    assert rows[row["oak"]].index("oak") > rows[row["bog"]].index("bog")


def test_places_are_told_from_where_you_are_the_nearest_first() -> None:
    told = directions((place("oak", 0, 3), place("ford", 0, 0, True), place("bog", -1, 1)))
    assert (("ford", "you are here"), ("bog", "northwest"), ("oak", "north")) == told


@pytest.mark.parametrize(
    ("east", "north", "says"),
    [(0, 1, "north"), (1, 1, "northeast"), (1, 0.1, "east"), (-1, -1, "southwest"), (0, 0, "here")],
)
def test_a_way_has_the_nearest_of_eight_points(east: float, north: float, says: str) -> None:
    assert says == compass(east, north)


def test_amounts_are_told_as_a_hand_tells_them() -> None:
    assert ["a handful", "about 0.5 kg", "about 3 kg", "about 45 kg"] == [
        weight(each) for each in (0.1, 0.3, 3.1, 44.0)
    ]
    assert ["a mouthful", "about 1.5 l"] == [litres(0.2), litres(1.4)]


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    store = SqliteStore(tmp_path / "lives.sqlite3")
    yield sit_down(store, Asked(world="lighthouse", seed=3))
    store.close()


def test_you_see_only_the_places_you_know(sitting: Sitting) -> None:
    life = sitting.session.course.life
    labels = sitting.world.declarations.labels("place")
    known = {each.label for each in known_places(life, sitting.world)}
    expected = {
        label
        for index, label in enumerate(labels)
        if life.knows_place[index] or life.place[0] == index
    }
    assert expected == known
    assert known < set(labels)


def test_what_you_have_bears_the_worlds_names(sitting: Sitting) -> None:
    life, ids = sitting.session.course.life, sitting.world.declarations.ids("item")
    for name, amount in (("bread", 6.1), ("blanket", 2.0), ("knife", 1.0), ("tinder", 0.0)):
        life.has_item[0][ids.index(name)] = amount
    have = dict(goods(life, sitting.world))
    assert "about 6 kg" == have["bread"]
    assert "2" == have["blankets"]
    assert "" == have["the knife"]
    assert "tinder" not in have


Steps = Callable[[WinteringApp, Pilot[None]], Awaitable[None]]


def in_the_player(sitting: Sitting, steps: Steps) -> WinteringApp:
    app = WinteringApp(sitting, Settings(is_dark=True))

    async def run() -> None:
        async with app.run_test(size=(90, 40)) as pilot:
            await pilot.pause()
            await steps(app, pilot)

    asyncio.run(run())
    return app


@pytest.mark.parametrize(("key", "shows"), [("m", "The country"), ("c", "What you"), ("w", "Why?")])
def test_a_view_opens_with_its_key_and_closes_with_it(
    sitting: Sitting, key: str, shows: str
) -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press(key)
        await pilot.pause()
        title = app.screen.query(".title").first(Static)
        assert str(title.visual).startswith(shows)
        await pilot.press(key)
        await pilot.pause()
        assert 1 == len(app.screen_stack)

    in_the_player(sitting, steps)


def test_a_question_is_answered(sitting: Sitting) -> None:
    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        await pilot.press("w")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert str(app.screen.query_one("#answer", Static).visual).strip()

    in_the_player(sitting, steps)


def test_a_fault_while_playing_leaves_the_terminal_and_is_handed_to_the_door(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(index: int) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sitting, "choose", broken)

    async def steps(app: WinteringApp, pilot: Pilot[None]) -> None:
        # The pilot would wait for a player that has left.
        app.simulate_key("1")
        while app.fault is None:
            await asyncio.sleep(0.01)

    assert isinstance(in_the_player(sitting, steps).fault, ZeroDivisionError)


def test_settings_are_kept_and_a_broken_file_is_no_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert Settings() == read_settings()
    write_settings(Settings(is_dark=False))
    assert Settings(is_dark=False) == read_settings()
    (tmp_path / "wintering" / "settings.json").write_text("[not json")
    assert Settings() == read_settings()
