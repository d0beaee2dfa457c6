"""The director: once, every, needs, urgent, the weight of silence, and what is passed over."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from story.samples import begun, edited, tiny
from wintering.life.moments import ANY, ARRIVING, DUSK, DYING, MOON_TURNS
from wintering.story import director
from wintering.story.opening import check_world
from wintering.story.session import Session


def settled(seed: int = 7) -> Session:
    """A life whose beginning has been told."""
    session = begun(seed)
    session.choose(0)
    return session


def in_world(folder: Path, more: str) -> Session:
    """A settled life in the tiny world with more scenes."""
    checked = check_world(edited(folder, {}, more))
    assert checked.world is not None, list(checked.diagnostics)
    session = Session.begin(checked.world, 7)
    session.choose(0)
    return session


def test_a_scene_of_a_place_waits_for_that_place() -> None:
    course = settled().course
    tower, shore = (tiny().lists["places"].index(name) for name in ("tower", "shore"))
    assert director.choose_scene(course, ARRIVING, [tower]) is None
    chosen = director.choose_scene(course, ARRIVING, [shore])
    assert chosen is not None
    assert chosen.knot == "on_the_shore"


def test_what_is_told_once_is_not_told_again() -> None:
    course = settled().course
    shore = tiny().lists["places"].index("shore")
    course.progress.told["on_the_shore"] = [1, course.life.hour]
    assert director.choose_scene(course, ARRIVING, [shore]) is None


def test_a_scene_is_silent_for_as_long_as_it_says() -> None:
    course = settled().course
    gull = tiny().storylets["gull"]
    course.progress.told["gull"] = [1, course.life.hour - 5]
    assert not director.is_ready(course, gull)
    course.progress.told["gull"] = [1, course.life.hour - 6]
    assert director.is_ready(course, gull)


def test_a_scene_waits_for_those_it_needs() -> None:
    course = settled().course
    dusk = tiny().storylets["dusk_light"]
    assert not director.is_ready(course, dusk)
    course.progress.visited["cut_wood"] = course.life.hour
    assert director.is_ready(course, dusk)


def test_urgent_scenes_speak_before_all_others(tmp_path: Path) -> None:
    more = (
        "=== loud\n# arrive: dusk\n# weight: 900\nLoud.\n-> DONE\n"
        "=== alarm\n# arrive: dusk\n# urgent\n# weight: 0.001\nFire.\n-> DONE\n"
    )
    course = in_world(tmp_path, more).course
    chosen = director.choose_scene(course, DUSK, [])
    assert chosen is not None
    assert chosen.knot == "alarm"


def test_a_scene_that_names_its_place_speaks_before_one_that_does_not(tmp_path: Path) -> None:
    more = "=== anywhere\n# arrive: arriving\n# weight: 900\nHere.\n-> DONE\n"
    course = in_world(tmp_path, more).course
    shore = tiny().lists["places"].index("shore")
    chosen = director.choose_scene(course, ARRIVING, [shore])
    assert chosen is not None
    assert chosen.knot == "on_the_shore"


def test_right_after_a_scene_spare_moments_are_silent() -> None:
    course = settled().course
    course.progress.spoke_hour = course.life.hour - 2
    assert director.choose_scene(course, ANY, []) is None


def test_silence_weighs_less_the_longer_nothing_has_spoken() -> None:
    course = settled().course
    weights: list[int] = []
    for hours in (3, 12, 24, 48):
        course.progress.spoke_hour = course.life.hour - hours
        weights.append(director.silence(course))
    assert weights == sorted(weights, reverse=True)
    assert weights[-1] == int(director.SILENCE_LEAST * director.WEIGHT_UNIT)


def test_scenes_are_drawn_by_their_weights(tmp_path: Path) -> None:
    more = (
        "=== heavy\n# arrive: arriving(village)\n# weight: 3\nA.\n-> DONE\n"
        "=== light_one\n# arrive: arriving(village)\n# weight: 1\nB.\n-> DONE\n"
    )
    course = in_world(tmp_path, more).course
    village = course.opened.lists["places"].index("village")
    drawn: Counter[str] = Counter()
    for _ in range(2000):
        course.progress.passed.clear()
        chosen = director.choose_scene(course, ARRIVING, [village])
        assert chosen is not None
        drawn[chosen.knot] += 1
    # Binomial with p = 3/4: four standard deviations of 2000 draws are 0.039.
    assert drawn["heavy"] / 2000 == pytest.approx(0.75, abs=0.039)


def test_what_is_passed_over_gains_weight() -> None:
    course = settled().course
    gull = tiny().storylets["gull"]
    before = director.weight_of(course, gull)
    course.progress.passed["gull"] = 2
    assert director.weight_of(course, gull) == int(before * (1.0 + 2 * director.PASSED_GAIN))
    course.progress.passed["gull"] = 1000
    most = 1.0 + director.PASSED_AT_MOST * director.PASSED_GAIN
    assert director.weight_of(course, gull) == int(before * most)


def test_a_weight_that_is_no_number_is_none(tmp_path: Path) -> None:
    more = "=== sunk\n# arrive: dusk\n# weight: 0 - 5\nDown.\n-> DONE\n"
    course = in_world(tmp_path, more).course
    assert director.weight_of(course, course.opened.storylets["sunk"]) == 0


def test_while_an_order_is_lived_only_scenes_of_weight_speak() -> None:
    course = settled().course
    course.life.order_active = 1
    assert director.choose_scene(course, ANY, []) is None
    chosen = director.choose_scene(course, MOON_TURNS, [])
    assert chosen is not None
    assert chosen.knot == "moon_word"


def test_dying_finds_a_scene_whatever_the_conditions(tmp_path: Path) -> None:
    folder = edited(
        tmp_path,
        {"scenes/frame.ink": ("# arrive: dying\n", "# arrive: dying\n# when: hour() > 99\n")},
    )
    checked = check_world(folder)
    assert checked.world is not None
    course = Session.begin(checked.world, 7).course
    chosen = director.choose_scene(course, DYING, [1])
    assert chosen is not None
    assert chosen.knot == "drowned"
