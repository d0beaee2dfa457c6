"""A session whose hours are lived by compiled laws tells the same life."""

from functools import cache

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import WORLDS
from wintering.explore import live, policy_named
from wintering.rehearse.native import Laws, PlainLaws, laws_of
from wintering.story.opening import open_world
from wintering.story.session import Session
from wintering.story.world import World

pytestmark = pytest.mark.timeout(600)  # the first of them compiles


@cache
def opened(name: str) -> World:
    return open_world(WORLDS / name)


@cache
def native_hours(name: str) -> Laws:
    laws = laws_of(opened(name).tables)
    assert laws.is_native
    return laws


@pytest.mark.parametrize(
    ("world", "seed", "policy", "days"),
    [
        ("eight_moons", 7, "careful", 20),
        ("eight_moons", 8, "reckless", 40),
        ("eight_moons", 2**64 - 9, "random", 20),
        ("lighthouse", 3, "random", 400),
    ],
)
def test_the_digest_is_the_same(world: str, seed: int, policy: str, days: int) -> None:
    plain = Session.begin(opened(world), seed)
    native = Session.begin(opened(world), seed, hours=native_hours(world))
    chosen = [live(each, policy_named(policy), until_day=days).choices for each in (plain, native)]
    assert chosen[0] == chosen[1]
    assert plain.digest() == native.digest()
    assert plain.snapshot() == native.snapshot()


def test_a_life_goes_from_one_to_the_other() -> None:
    world, careful = opened("eight_moons"), policy_named("careful")
    plain = Session.begin(world, 12)
    moved = Session.begin(world, 12, hours=native_hours("eight_moons"))
    for day in range(2, 14, 2):
        live(plain, careful, until_day=day)
        live(moved, careful, until_day=day)
        to = None if day % 4 == 0 else native_hours("eight_moons")
        moved = Session.restore(world, moved.snapshot(), hours=to)
    assert plain.digest() == moved.digest()


def test_interpreted_laws_of_this_room_are_those_of_a_session() -> None:
    world = opened("lighthouse")
    plain = Session.begin(world, 5)
    other = Session.begin(world, 5, hours=PlainLaws(world.tables))
    for session in (plain, other):
        live(session, policy_named("random"), until_day=3)
    assert plain.digest() == other.digest()


@pytest.mark.parametrize("seed", [12, 19, 43])
def test_whoever_listens_changes_nothing(seed: int) -> None:
    """A listener makes hours stop at every moment, asked or not; the life must be the same."""
    world, careful = opened("eight_moons"), policy_named("careful")
    heard: list[int] = []
    alone = Session.begin(world, seed, hours=native_hours("eight_moons"))
    listened = Session.begin(world, seed, hours=native_hours("eight_moons"))
    listened.course.listener = lambda course, kind, arguments: heard.append(kind)
    for session in (alone, listened):
        live(session, careful)
    assert heard
    assert alone.digest() == listened.digest()
