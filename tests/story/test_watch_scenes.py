"""Scenes of those who keep near: each speaks when the watch says so, and not before."""

from __future__ import annotations

from functools import cache

import pytest

from story.samples import eight_moons
from wintering.laws.glimpse import LEVEL_SIGN
from wintering.laws.signs import SIGN_HEARTH, SIGN_SNARE
from wintering.laws.working_out import BY_SIGNS, misread, understand
from wintering.life import Life
from wintering.life.moments import GLIMPSE, QUIET
from wintering.story.course import Course
from wintering.story.session import Session
from wintering.story.why.silences import at_moment


@cache
def session() -> Session:
    """A life just begun."""
    return Session.begin(eight_moons(), 11)


@pytest.fixture
def course() -> Course:
    """It, with nothing found and nothing understood."""
    course = session().course
    life = course.life
    life.understood = life.understood_by = life.misread = life.let_by_count = 0
    life.ease, life.sign_kind, life.glimpse_level = 0.0, 0, LEVEL_SIGN
    life.answer_kind = 0
    return course


def speaks(course: Course, knot: str, moment: int) -> bool:
    """Whether nothing but chance keeps a scene from a moment."""
    person = course.world.person_role.index(5)
    arguments = [person] if moment == GLIMPSE else []
    one = next(each for each in at_moment(course, moment, arguments) if each.knot == knot)
    return not [block for block in one.blocks if block.kind == "when"]


def find_hearth(life: Life) -> None:
    life.sign_kind = SIGN_HEARTH


def find_snare(life: Life) -> None:
    life.sign_kind = SIGN_SNARE


def test_a_cold_hearth_is_told_when_it_was_a_hearth(course: Course) -> None:
    assert not speaks(course, "cold_hearth", GLIMPSE)
    find_hearth(course.life)
    assert speaks(course, "cold_hearth", GLIMPSE)
    assert not speaks(course, "emptied_snare", GLIMPSE)


def test_an_emptied_snare_is_told_before_it_is_understood_and_after(course: Course) -> None:
    find_snare(course.life)
    assert speaks(course, "emptied_snare", GLIMPSE)
    understand(course.life, course.world, BY_SIGNS)
    assert speaks(course, "emptied_snare", GLIMPSE)


def test_what_the_signs_settled_is_told_and_what_you_settled_is_not_told_twice(
    course: Course,
) -> None:
    assert not speaks(course, "it_comes_to_you", QUIET)
    course.life.understood, course.life.understood_by = 1, 1
    assert not speaks(course, "it_comes_to_you", QUIET)
    course.life.understood_by = BY_SIGNS
    assert speaks(course, "it_comes_to_you", QUIET)


def test_taking_them_for_hunters_is_told(course: Course) -> None:
    assert not speaks(course, "they_must_be_hunters", QUIET)
    misread(course.life, course.world)
    assert speaks(course, "they_must_be_hunters", QUIET)


def test_what_was_let_by_is_noticed_late_by_whoever_is_used_to_them(course: Course) -> None:
    understand(course.life, course.world, BY_SIGNS)
    course.life.let_by_count = 5
    assert not speaks(course, "let_by", QUIET)
    course.life.ease = 0.7
    assert speaks(course, "let_by", QUIET)
