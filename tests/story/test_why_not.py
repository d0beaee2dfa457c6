"""Why not: what keeps a scene silent, by how much; and never otherwise than the director."""

from __future__ import annotations

from pathlib import Path

import pytest

from story.samples import begun, edited, eight_moons, tiny
from wintering.life import YOU
from wintering.life.moments import ANY, ARRIVING, DUSK, MOON_TURNS, QUIET
from wintering.story import turn as turns
from wintering.story.course import Course
from wintering.story.director import choose_scene
from wintering.story.opening import check_world
from wintering.story.session import Session
from wintering.story.why.silences import Standing, at_moment, silences, standing


def settled() -> Session:
    """The tiny world at its first hub, with no moment and nothing told lately."""
    session = begun()
    session.choose(0)
    course = session.course
    course.life.moments = 0
    course.progress.spoke_hour = -1
    return session


def with_scene(folder: Path, scene: str) -> Session:
    """The tiny world with one more scene."""
    checked = check_world(edited(folder, {}, scene))
    checked.diagnostics.raise_if_errors()
    assert checked.world is not None
    session = Session.begin(checked.world, 7)
    session.choose(0)
    session.course.life.moments = 0
    session.course.progress.spoke_hour = -1
    return session


def of(course: Course, knot: str) -> Standing:
    return standing(course, knot)


def kinds(one: Standing) -> list[str]:
    return [each.kind for each in one.blocks]


def test_a_scene_waits_for_its_moment() -> None:
    course = settled().course
    one = of(course, "moon_word")
    assert [(each.kind, each.said, each.was) for each in one.blocks] == [
        ("moment", "moon_turns", "no moment")
    ]
    course.life.moments = MOON_TURNS
    assert of(course, "moon_word").could_speak
    assert of(course, "moon_word").share == 1.0


def test_a_moment_is_about_something() -> None:
    course = settled().course
    course.life.moments = ARRIVING
    course.life.arrived = course.opened.lists["places"].index("tower")
    block = of(course, "on_the_shore").blocks[0]
    assert (block.kind, block.said, block.was) == ("subject", "arriving(shore)", "tower")


def test_what_is_told_once_is_not_told_again() -> None:
    course = settled().course
    course.progress.told["on_the_shore"] = [1, 30]
    course.life.moments = ARRIVING
    course.life.arrived = course.opened.lists["places"].index("shore")
    block = of(course, "on_the_shore").blocks[0]
    assert (block.kind, block.was) == ("once", "told on day 1, hour 6")


def test_hours_left_until_it_may_speak_again_are_counted() -> None:
    course = settled().course
    course.life.moments = ANY
    course.progress.told["gull"] = [1, course.life.hour - 2]
    block = of(course, "gull").blocks[0]
    assert (block.kind, block.said, block.short, block.unit) == ("every", "6 hours", 4.0, "h")


def test_a_scene_that_must_come_before_is_named() -> None:
    course = settled().course
    course.life.moments = DUSK
    block = of(course, "dusk_light").blocks[0]
    assert (block.kind, block.said, block.was) == ("needs", "cut_wood", "never")
    course.progress.visited["cut_wood"] = 0
    assert of(course, "dusk_light").could_speak


def test_silence_after_a_scene_spaces_the_next() -> None:
    course = settled().course
    course.life.moments = QUIET
    course.progress.spoke_hour = course.life.hour - 1
    block = of(course, "gull").blocks[0]
    assert (block.kind, block.short) == ("spacing", 2.0)


def test_an_order_wants_quiet() -> None:
    course = settled().course
    course.life.moments = ANY
    course.life.order_active = 1
    course.life.hour += 40
    course.progress.spoke_hour = course.life.hour - 10
    block = of(course, "gull").blocks[0]
    assert (block.kind, block.was, block.short) == ("order", "10", 26.0)


def test_the_place_of_a_scene_is_told(tmp_path: Path) -> None:
    course = with_scene(
        tmp_path, "=== ashore\n# arrive: quiet\n# at: shore\nHere.\n-> DONE\n"
    ).course
    course.life.moments = QUIET
    course.life.place[YOU] = course.opened.lists["places"].index("tower")
    block = of(course, "ashore").blocks[0]
    assert (block.kind, block.said, block.was) == ("at", "shore", "tower")


def test_a_number_that_falls_short_says_by_how_much(tmp_path: Path) -> None:
    scene = (
        "=== soft\n# arrive: quiet\n# when: quality(patience) > 0.9 and hour() >= 0\nAh.\n-> DONE\n"
    )
    course = with_scene(tmp_path, scene).course
    course.life.moments = QUIET
    course.life.quality_world[0] = 0.65
    (block,) = of(course, "soft").blocks
    (part,) = block.failing
    assert (block.kind, part.said, part.was, part.wanted) == (
        "when",
        "quality(patience) > 0.9",
        "0.65",
        "0.9",
    )
    assert part.short == pytest.approx(0.25)
    assert part.names == ("quality",)
    assert block.span is not None
    assert block.span.file == "scenes/more.ink"


def test_a_not_turns_what_is_wanted(tmp_path: Path) -> None:
    scene = "=== soft\n# arrive: quiet\n# when: not (hour() >= 0 or at(shore))\nAh.\n-> DONE\n"
    course = with_scene(tmp_path, scene).course
    course.life.moments = QUIET
    course.life.place[YOU] = course.opened.lists["places"].index("tower")
    (part,) = of(course, "soft").blocks[0].failing
    assert (part.left, part.comparing, part.wanted) == ("hour()", "<", "0")


def test_of_alternatives_the_nearest_comes_first(tmp_path: Path) -> None:
    scene = (
        "=== soft\n# arrive: quiet\n"
        "# when: quality(patience) > 0.7 or (at(shore) and quality(patience) > 0.9)\nAh.\n-> DONE\n"
    )
    course = with_scene(tmp_path, scene).course
    course.life.moments = QUIET
    course.life.place[YOU] = course.opened.lists["places"].index("tower")
    course.life.quality_world[0] = 0.65
    (part,) = of(course, "soft").blocks[0].failing
    assert part.short == pytest.approx(0.05)
    assert [[each.said for each in way] for way in part.ways] == [
        ["quality(patience) > 0.7"],
        ["at(shore)", "quality(patience) > 0.9"],
    ]


def test_a_weight_of_nothing_is_named(tmp_path: Path) -> None:
    scene = "=== soft\n# arrive: quiet\n# weight: quality(patience) - 5\nAh.\n-> DONE\n"
    course = with_scene(tmp_path, scene).course
    course.life.moments = QUIET
    block = of(course, "soft").blocks[0]
    assert (block.kind, block.said) == ("weight", "quality(patience) - 5")


def test_an_urgent_scene_goes_first(tmp_path: Path) -> None:
    scene = "=== now\n# arrive: quiet\n# urgent\nAh.\n-> DONE\n"
    course = with_scene(tmp_path, scene).course
    course.life.moments = QUIET
    block = of(course, "gull").blocks[0]
    assert (block.kind, block.was) == ("urgent", "now")
    assert of(course, "now").share == 1.0


def test_shares_are_those_of_the_draw() -> None:
    course = settled().course
    course.life.moments = QUIET
    able = [one for one in at_moment(course, QUIET, []) if one.could_speak]
    assert [one.knot for one in able] == ["gull"]
    # Two weights of the gull against the least silence, which a day without a scene leaves.
    assert able[0].share == pytest.approx(2.0 / 2.4)


def test_every_storylet_is_answered_for() -> None:
    course = settled().course
    assert [one.knot for one in silences(course)] == list(tiny().storylets)


def test_asking_changes_nothing() -> None:
    session = settled()
    session.course.life.moments = QUIET | ANY | DUSK
    before = session.snapshot()
    silences(session.course)
    assert session.snapshot() == before


def _agrees(session: Session, many: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Play on; at every moment asked, whoever speaks is one that could. How many spoke."""
    spoke: list[str] = []

    def asked(course: Course, kind: int, arguments: list[int]) -> object:
        able = {one.knot: one.share for one in at_moment(course, kind, arguments) if not one.blocks}
        chosen = choose_scene(course, kind, arguments)
        if chosen is not None:
            assert chosen.knot in able
            assert able[chosen.knot] > 0.0
            spoke.append(chosen.knot)
        elif any(able.values()):
            assert sum(able.values()) < 1.0  # there is room for silence
        return chosen

    monkeypatch.setattr(turns, "choose_scene", asked)
    monkeypatch.setattr("wintering.story.order_span.choose_scene", asked)
    for number in range(many):
        if session.is_ended:
            break
        session.choose(number % len(session.page.choices))
    return len(spoke)


def test_the_director_lets_speak_only_who_could(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _agrees(begun(3), 120, monkeypatch) > 5


def test_the_director_of_the_bundled_world_agrees(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _agrees(Session.begin(eight_moons(), 11), 60, monkeypatch) > 5
