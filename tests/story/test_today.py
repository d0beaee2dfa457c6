"""Who may speak on a day: what the day alone keeps silent is not asked, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from story.samples import edited
from wintering.explore import policy_named
from wintering.ink import StoryFault
from wintering.life.moments import DUSK
from wintering.story.asking import Asking
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
    return {each.knot for each in session.world.today.answers(course, DUSK)}


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
    urgent = {each.knot for each in session.world.today.urgent(session.course, DUSK)}
    assert urgent == {"at_any_time"}


def test_offers_keep_their_numbers_in_order(tmp_path: Path) -> None:
    session = in_world(tmp_path)
    course, world = session.course, session.world
    course.life.day = 3
    numbered = [(at, one.knot) for at, one in enumerate(world.offers)]
    assert [(at, each.knot) for at, each in world.today.offers(course)] == numbered
    course.life.day = 0
    early = [(at, each.knot) for at, each in world.today.offers(course)]
    assert early == [each for each in numbered if each[1] != "offered_later"]


def test_what_could_fault_is_asked_on_every_day(tmp_path: Path) -> None:
    session = in_world(tmp_path, SCENES.replace("light() >= 0", "1 / hour() > 5"))
    session.course.life.hour_of_day = 0
    assert "on_the_second" in answering(session, 0)
    with pytest.raises(StoryFault, match="divided by zero"):
        asked_of(session, "on_the_second").left(session.course)


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
