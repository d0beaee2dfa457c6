"""Headers asked as plain Python: whatever Ink would say, at any hour of a life."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from story.samples import edited
from wintering.explore import policy_named
from wintering.ink import StoryFault
from wintering.story.asking import Asking
from wintering.story.header_code import plain_of
from wintering.story.opening import check_world, open_world
from wintering.story.session import Session
from wintering.story.storylet import Condition
from wintering.story.vocabulary import scene_functions
from wintering.story.world import World

WORLDS = Path(__file__).parents[2] / "src" / "wintering" / "worlds"


@cache
def opened(name: str) -> World:
    return open_world(WORLDS / name)


def conditions(world: World) -> Iterator[Condition]:
    for one in world.storylets.values():
        yield from one.when
        yield from (lean for _, lean in one.leans)
        if one.weight is not None:
            yield one.weight


def in_world(folder: Path, header: str) -> tuple[Session, Asking]:
    """A life of the tiny world, and what is asked of a scene of it with this header."""
    checked = check_world(edited(folder, {}, f"=== asked\n{header}\nHere.\n-> DONE\n"))
    assert checked.world is not None, list(checked.diagnostics)
    session = Session.begin(checked.world, 7)
    return session, checked.world.askings.of(checked.world.storylets["asked"])


@pytest.mark.parametrize(("name", "policy"), [("eight_moons", "random"), ("lighthouse", "random")])
def test_headers_say_what_ink_says(name: str, policy: str) -> None:
    world, chooser = opened(name), policy_named(policy)
    written = [
        (each, plain_of(each.expression, world, scene_functions())) for each in conditions(world)
    ]
    plain = [(each, found.asked) for each, found in written if found is not None]
    assert len(plain) > 0.95 * len(written)
    session = Session.begin(world, 11)
    for _ in range(25):
        course = session.course
        course.looked.clear()
        for condition, asked in plain:
            expected = course.story.evaluate(condition.expression)
            actual = asked(course)
            assert float(actual) == float(expected), condition.text  # type: ignore[arg-type]
        if session.page.ended is not None:
            break
        leans = [0.0] * len(session.page.choices)
        session.choose(chooser.choose(leans, session.seed, session.page.turn))


def test_what_could_fault_is_worked_out_though_the_answer_is_known(tmp_path: Path) -> None:
    session, asking = in_world(tmp_path, "# arrive: dusk\n# when: day() > 900 and 1 / day() > 0")
    with pytest.raises(StoryFault, match="divided by zero"):
        asking.holds(session.course)


def test_a_weight_that_faults_is_ink_s_fault(tmp_path: Path) -> None:
    session, asking = in_world(tmp_path, "# arrive: dusk\n# weight: 1 / day()")
    with pytest.raises(StoryFault, match="divided by zero"):
        asking.weight(session.course)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 / 2", 3.0),  # whole numbers divide whole
        ("7.0 / 2", 3.5),
        ("2147483647 + 1", -2147483648.0),  # and have 32 bits
        ("MIN(3, 2) + MAX(3, 2.5)", 5.0),
        ("-2 + 3", 1.0),
    ],
)
def test_numbers_are_ink_s(tmp_path: Path, text: str, expected: float) -> None:
    session, asking = in_world(tmp_path, f"# arrive: dusk\n# weight: {text}")
    assert asking.weight(session.course) == expected


def test_what_says_nothing_weighs_one(tmp_path: Path) -> None:
    session, asking = in_world(tmp_path, "# arrive: dusk")
    assert asking.weight(session.course) == 1.0
    assert asking.lean(session.course, "careful") is None
    assert asking.holds(session.course)
