"""Scenes of smell, of what did not come, of the camp from above: told when it is so."""

from __future__ import annotations

from functools import cache

import pytest

from story.samples import eight_moons
from wintering.life.moments import FALLING_ASLEEP, QUIET, WAKING
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.story.course import Course
from wintering.story.session import Session
from wintering.story.why.silences import at_moment


def id_of(kind: str, name: str) -> int:
    """The number of a person, place or memory of the world."""
    return eight_moons().declarations.ids(kind).index(name)


@cache
def session() -> Session:
    """A life just begun."""
    return Session.begin(eight_moons(), 12)


@pytest.fixture
def course() -> Course:
    """It, with nothing smelt and nothing noticed."""
    course = session().course
    life = course.life
    life.absence_hour, life.absence_memory = NEVER_YET, NONE
    life.breath_hour, life.breath_memory = NEVER_YET, NONE
    life.light = 1.0
    return course


def speaks(course: Course, knot: str, moment: int) -> bool:
    """Whether nothing but chance keeps a scene from a moment."""
    one = next(each for each in at_moment(course, moment, []) if each.knot == knot)
    return not [block for block in one.blocks if block.kind == "when"]


def smell(course: Course, memory: str) -> None:
    """Let a memory have been smelt in the hour just lived."""
    course.life.breath_hour = course.life.hour - 1
    course.life.breath_memory = id_of("memory", memory)


@pytest.mark.parametrize(
    ("knot", "moment"), [("first_breath", WAKING), ("last_breath", FALLING_ASLEEP)]
)
def test_the_hall_is_smelt_when_the_laws_say_so_and_not_because_it_is_near(
    course: Course, knot: str, moment: int
) -> None:
    course.life.cue[id_of("memory", "mountain")] = 1.0
    assert not speaks(course, knot, moment)
    smell(course, "the_pyre")
    assert not speaks(course, knot, moment)
    assert speaks(course, "breath_of_others", moment)
    smell(course, "mountain")
    assert speaks(course, knot, moment)
    course.life.breath_hour -= 1
    assert not speaks(course, knot, moment)


def test_peace_is_told_of_only_once_its_absence_was_noticed(course: Course) -> None:
    course.life.peace, course.life.peace_hour = 0.9, course.life.hour
    assert not speaks(course, "did_not_flinch", QUIET)
    course.life.absence_hour = course.life.hour
    course.life.absence_memory = id_of("memory", "mountain")
    assert speaks(course, "did_not_flinch", QUIET)


def test_no_scene_but_that_one_and_its_echo_speaks_of_peace_because_it_is_noticed(
    course: Course,
) -> None:
    before = {one.knot for one in at_moment(course, QUIET, []) if not one.blocks}
    course.life.absence_hour = course.life.hour
    after = {one.knot for one in at_moment(course, QUIET, []) if not one.blocks}
    assert after - before == {"did_not_flinch"}
    assert before <= after


def told_from(course: Course, knot: str, choice: str) -> str:
    """What follows a choice of a scene that is opened now."""
    story = course.story
    story.go_to(knot)
    story.continue_to_choice()
    texts = [each.text for each in story.choices]
    story.choose(texts.index(choice))
    return " ".join(line.text for line in story.continue_to_choice())


def test_telling_the_watch_of_the_five_eases_you_and_loads_him() -> None:
    course = Session.begin(eight_moons(), 13).course
    life = course.life
    morrow, mountain = id_of("person", "morrow"), id_of("memory", "mountain")
    borne = life.grief_borne[morrow]
    life.vow = 1
    words = told_from(course, "five_log.sat", "Tell him what you did in there, and how")
    assert "Now I have it also" in words
    assert life.told_memory[mountain] == 1
    assert life.vow == 0
    assert life.grief_borne[morrow] > borne


@pytest.mark.parametrize("name", ["abby", "raven", "bellamy"])
def test_nobody_is_seen_below_who_is_not_there(name: str) -> None:
    course = Session.begin(eight_moons(), 14).course
    course.life.place[YOU] = id_of("place", "jaha_rise")
    course.life.place[id_of("person", name)] = id_of("place", "polis_road")
    labels = {"abby": "your mother", "raven": "Raven", "bellamy": "Bellamy"}
    words = told_from(course, "look_down_on_camp", f"Look for {labels[name]}")
    missing = ("Nobody down there walks so", "not where there is anything", "he is not in it")
    assert any(each in words for each in missing)
