"""Who may speak on a day: what the day alone keeps silent is not asked, and nothing else."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from story.samples import edited
from wintering.explore import policy_named
from wintering.ink import StoryFault
from wintering.life.moments import ARRIVING, DUSK
from wintering.story.asking import Asking
from wintering.story.functions.declare import DECLARED
from wintering.story.opening import check_world, open_world
from wintering.story.session import Session

WORLDS = Path(__file__).parents[2] / "src" / "wintering" / "worlds"

SCENES = """
=== on_the_second
# arrive: dusk
# when: day() == 1 and light() >= 0
Second.
-> DONE

=== at_any_time
# arrive: dusk
# when: light() >= 0
# urgent
Any.
-> DONE

=== offered_later
# offer: Later
# when: nights() > 2
Later.
-> DONE
"""


def in_world(folder: Path, scenes: str = SCENES) -> Session:
    checked = check_world(edited(folder, {}, scenes))
    assert checked.world is not None, list(checked.diagnostics)
    return Session.begin(checked.world, 7)


def asked_of(session: Session, knot: str) -> Asking:
    return session.world.askings.of(session.world.storylets[knot])


def answering(session: Session, day: int) -> set[str]:
    course = session.course
    course.life.day = day
    return {each.knot for each in session.world.today.group(course, DUSK).askings}


def test_a_scene_of_one_day_is_asked_on_that_day_alone(tmp_path: Path) -> None:
    session = in_world(tmp_path)
    assert "on_the_second" not in answering(session, 0)
    assert "on_the_second" in answering(session, 1)
    assert "on_the_second" not in answering(session, 2)
    assert all("at_any_time" in answering(session, day) for day in range(3))


def test_what_a_day_allows_is_still_asked_for_the_rest(tmp_path: Path) -> None:
    session = in_world(tmp_path, SCENES.replace("light() >= 0", "light() > 2"))
    session.course.life.day = 1
    asking = asked_of(session, "on_the_second")
    assert asking.is_of_day(session.course)
    assert not asking.holds(session.course)


def test_urgent_scenes_are_those_of_the_day_that_are_urgent(tmp_path: Path) -> None:
    session = in_world(tmp_path)
    group = session.world.today.group(session.course, DUSK, is_urgent=True)
    assert [each.knot for each in group.askings] == ["at_any_time"]


def test_offers_keep_their_order(tmp_path: Path) -> None:
    session = in_world(tmp_path)
    course, world = session.course, session.world
    course.life.day = 3
    every = [one.knot for one in world.offers]
    assert [each.knot for each in world.today.offers(course)] == every
    course.life.day = 0
    early = [each.knot for each in world.today.offers(course)]
    assert early == [each for each in every if each != "offered_later"]


def test_of_a_place_none_is_asked_that_names_another(tmp_path: Path) -> None:
    more = "\n".join(
        f"=== {name}\n# arrive: {awaits}\nHere.\n-> DONE\n"
        for name, awaits in (
            ("at_tower", "arriving(tower)"),
            ("at_camp", "arriving(camp)"),
            ("anywhere", "arriving"),
        )
    )
    session = in_world(tmp_path, more)
    course, tower = session.course, session.world.lists["places"].index("tower")
    shore = session.world.lists["places"].index("shore")
    asked = {
        place: {each.knot for each in session.world.today.group(course, ARRIVING, [place]).askings}
        for place in (tower, shore)
    }
    assert {"at_tower", "anywhere"} <= asked[tower]
    assert "anywhere" in asked[shore]
    assert "at_tower" not in asked[shore]
    assert "at_camp" in asked[tower] & asked[shore]  # a role may be any place


def test_what_could_fault_is_asked_on_every_day(tmp_path: Path) -> None:
    session = in_world(tmp_path, SCENES.replace("light() >= 0", "1 / hour() > 5"))
    session.course.life.hour_of_day = 0
    assert "on_the_second" in answering(session, 0)
    with pytest.raises(StoryFault, match="divided by zero"):
        asked_of(session, "on_the_second").holds(session.course)


@pytest.mark.parametrize("name", ["eight_moons", "lighthouse"])
def test_a_day_and_the_rest_say_together_what_ink_says(name: str) -> None:
    world, chooser = open_world(WORLDS / name), policy_named("random")
    session = Session.begin(world, 23)
    for _ in range(15):
        course = session.course
        course.looked.clear()
        for one in world.storylets.values():
            if one.at:
                continue
            expected = all(course.story.evaluate(each.expression) for each in one.when)
            assert world.askings.of(one).holds(course) == expected, one.knot
        if session.page.ended is not None:
            break
        leans = [0.0] * len(session.page.choices)
        session.choose(chooser.choose(leans, session.seed, session.page.turn))


def test_what_is_said_to_be_of_the_day_reads_nothing_else_of_a_life() -> None:
    world = open_world(WORLDS / "eight_moons")
    of_day = [each for each in DECLARED.values() if each.is_of_day]
    assert {"day", "nights", "moon", "moon_day", "season"} == {each.name for each in of_day}
    for day, moon in ((0, 1), (140, 5), (len(world.tables.day_month), 8)):
        bare = SimpleNamespace(life=SimpleNamespace(day=day, moon=moon), world=world.tables)
        given = {each.name: each.call(bare) for each in of_day}
        assert (given["day"], given["nights"], given["moon"]) == (day, day, moon)
