"""Header tags: what they make of a knot, and what is said of those that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from story.samples import problems, tiny
from wintering.life.moments import ANY, ARRIVING, QUIET
from wintering.story.storylet import Awaits, Doing


def test_an_offer_with_hours_of_work() -> None:
    world = tiny()
    cut = world.storylets["cut_wood"]
    activity = world.lists["activities"].index("woodcutting")
    assert cut.offer == "Gather driftwood"
    assert cut.doing == Doing(activity, hours=2.0)
    assert [name for name, _ in cut.leans] == ["careful"]


def test_walking_ends_on_arriving_and_sleep_on_waking() -> None:
    world = tiny()
    walking = world.storylets["to_camp"].doing
    sleeping = world.storylets["lie_down"].doing
    assert walking is not None
    assert walking.place == "camp"
    assert sleeping is not None
    assert sleeping.until_waking


def test_several_moments_and_one_of_a_place() -> None:
    world = tiny()
    shore = world.lists["places"].index("shore")
    assert world.storylets["gull"].arrives == (Awaits(ANY), Awaits(QUIET))
    assert world.storylets["on_the_shore"].arrives == (Awaits(ARRIVING, shore),)


def test_times_of_silence_are_hours() -> None:
    assert tiny().storylets["mend_net"].every_hours == 24.0
    assert tiny().storylets["gull"].every_hours == 6.0


KNOT = "=== odd\n"
END = "\nHello.\n-> DONE\n"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("# ofer: Sit", [("STY001", 2, 3)]),
        ("# offer: Sit\n# offer: Stand", [("STY002", 3, 3)]),
        ("# offer", [("STY003", 2, 3)]),
        ("# offer: Sit\n# urgent: yes", [("STY003", 3, 11)]),
        ("# arrive: any\n# needs: -> cut_wood", [("STY004", 3, 10)]),
        ("# offer: Sit {hour()}", [("STY004", 2, 14)]),
        ("# arrive: noon", [("STY005", 2, 11)]),
        ("# arrive: arriving(shoar)", [("STY006", 2, 11)]),
        ("# arrive: dusk(shore)", [("STY003", 2, 11)]),
        ("# arrive: any\n# needs: cut_woood", [("STY006", 3, 10)]),
        ("# arrive: any\n# at: shoar", [("STY006", 3, 7)]),
        ("# arrive: any\n# every: often", [("STY003", 3, 10)]),
        ("# offer: Sit\n# doing: resting until noon", [("STY003", 3, 10)]),
        ("# offer: Sit\n# doing: reading for 2 hours", [("STY006", 3, 10)]),
        ("# arrive: any\n# doing: resting for 2 hours", [("STY015", 3, 3)]),
        ("# offer: Sit\n# lean: careful", [("STY003", 3, 9)]),
        ("# tells: stories", [("STY003", 2, 10)]),
        ("# when: hour() > 3", [("STY008", 2, 3)]),
        ("# arrive: any\n# ending: the end", [("STY003", 3, 11)]),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    tmp_path: Path, tags: str, expected: list[tuple[str, int, int]]
) -> None:
    assert expected == problems(tmp_path, f"{KNOT}{tags}{END}")


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    scenes = f"{KNOT}# ofer: Sit\n# arrive: noon\n# every: often{END}"
    expected = [("STY001", 2, 3), ("STY005", 3, 11), ("STY003", 4, 10)]
    assert expected == problems(tmp_path, scenes)


def test_an_offer_takes_no_parameters(tmp_path: Path) -> None:
    found = problems(tmp_path, f"=== odd(thing)\n# offer: Sit{END}")
    assert ["STY007"] == [code for code, _, _ in found]


def test_a_story_ends_only_where_an_ending_is_named(tmp_path: Path) -> None:
    scenes = "=== odd\n# arrive: any\nHello.\n-> END\n"
    assert [("STY009", 4, 1)] == problems(tmp_path, scenes)


def test_a_close_that_endings_share_needs_no_name_of_its_own(tmp_path: Path) -> None:
    odd = "=== odd\n# arrive: any\n# ending: odd\nHello.\n-> close\n"
    scenes = f"{odd}=== close\nIt ends.\n-> END\n"
    assert [] == problems(tmp_path, scenes)


def test_an_ending_ends(tmp_path: Path) -> None:
    scenes = "=== odd\n# arrive: any\n# ending: odd\nHello.\n-> DONE\n"
    assert ["STY010"] == [code for code, _, _ in problems(tmp_path, scenes)]
