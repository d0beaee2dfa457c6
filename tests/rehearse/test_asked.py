"""Scene functions compiled as they stand: every one can be, and gives what CPython gives."""

import ast
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import WORLDS, lived, native_laws, plain_laws
from wintering.life import Life
from wintering.life.names import NONE, YOU
from wintering.life.saved import field_bytes
from wintering.rehearse import scripted
from wintering.rehearse.by_number import written_out
from wintering.rehearse.native import PlainLaws, gathered
from wintering.rehearse.translate import Translation
from wintering.story.asked import (
    Beheld,
    ask,
    functions_by_number,
    functions_of_life,
    numbers_of_functions,
)
from wintering.story.functions.declare import SceneFunction
from wintering.story.opening import open_world
from wintering.story.vocabulary import scene_functions

pytestmark = pytest.mark.timeout(600)  # the first of them compiles

# Hours within each world, and between two at which it is asked: a prime, for all hours of the day.
HOURS = {"eight_moons": (5000, 611), "lighthouse": (24, 7)}
GIVEN_AT_MOST = 9  # ways of asking a function at an hour
NUMBERS = (0.0, 1, 0.3, -0.5, 2.5)

# What asks or moves the telling, which compiled code knows nothing of. No other may stay behind.
OF_THE_TELLING = {
    *("interrupted", "because"),  # what the open scene tells of
    *("hours_since", "days_since"),  # when a knot was visited
    *("hours", "wait_until", "go"),  # hours lived, whose moments scenes are asked at
    *("order_eat", "order_fire", "order_ground", "order_night", "order_until"),  # a world's values
    "order_end",  # what can be taken up again
    *("span_days", "span_count", "span_low", "span_reason"),  # the days of the last order
}


def test_only_what_asks_the_telling_is_not_compiled() -> None:
    assert {one.name for one in scene_functions().values() if one.is_of_telling} == OF_THE_TELLING


def test_every_other_scene_function_can_be_compiled() -> None:
    calls = tuple(one.call for one in scene_functions().values() if not one.is_of_telling)
    laws, layout = gathered(calls)
    for law in laws.values():
        assert ast.parse(Translation(law, laws, layout).source())


def test_every_number_has_a_branch_that_asks_its_function() -> None:
    module, tree = written_out()
    branches = [each for each in tree.body if isinstance(each, ast.If)]
    assert len(functions_by_number()) == len(branches)
    for number, (one, branch) in enumerate(zip(functions_by_number(), branches, strict=True)):
        assert f"function == {number}" == ast.unparse(branch.test)
        assert one.call is getattr(module, one.name)
        assert f"{one.name}(life" in ast.unparse(branch.body[0])
        assert number == numbers_of_functions()[one.name]


def test_what_is_compiled_by_number_says_what_is_asked_in_cpython() -> None:
    module, tree = written_out()
    code = compile(
        ast.fix_missing_locations(ast.Module([tree], [])), "ask", "exec", dont_inherit=True
    )
    names = dict(vars(module))
    exec(code, {**names, "Life": Any, "Tables": Any}, names)
    laws = plain_laws()
    for seed in (1, 2):
        life = laws.begin(seed)
        play = Beheld(life, laws.world)  # which a compiled branch hands on as its life
        for number in range(len(functions_by_number())):
            for first, second in ((0, 0), (1, 2)):
                if functions_by_number()[number].name == "quality" and first > 0:
                    continue  # a world's own numbers: it has one
                expected = ask(life, laws.world, number, first, second)
                found = names["ask"](play, laws.world, number, first, second)
                assert (number, expected, float) == (number, found, type(found))


def test_what_changes_or_tells_or_takes_more_has_no_number() -> None:
    numbers = numbers_of_functions()
    assert not {"take", "interrupted", "hours_since", "bond"} & set(numbers)
    assert {"light", "knows", "recall", "at"} <= set(numbers)


def test_asked_by_number_in_plain_python() -> None:
    laws = plain_laws()
    life = laws.begin(3)
    numbers = numbers_of_functions()
    life.trust[1][2] = 0.25
    assert 0.25 == ask(life, laws.world, numbers["trust"], 1, 2)
    assert 0.0 == ask(life, laws.world, numbers["has_camp"], 0, 0)
    life.camp = life.place[YOU]
    assert 1.0 == ask(life, laws.world, numbers["has_camp"], 0, 0)
    assert float(NONE) == ask(life, laws.world, numbers["dreamt"], 0, 0)


@cache
def lists_of(name: str) -> dict[str, int]:
    """How many items each LIST of a world has that stand for something; `places` without roles."""
    world = open_world(WORLDS / name)
    lengths = {each: len(items) for each, items in world.lists.items()}
    return {**lengths, "places": world.tables.places, "qualities": len(world.tables.quality_low)}


def compiled_ones(changes: bool) -> list[SceneFunction]:
    """The scene functions that are compiled, those that look or those that change."""
    compiled = [one for one in scene_functions().values() if one.call in functions_of_life()]
    return [one for one in compiled if one.changes is changes]


def ways_of_asking(one: SceneFunction, name: str, draws: random.Random) -> Iterator[list[Any]]:
    """Some arguments that a function may be given."""
    for _ in range(GIVEN_AT_MOST if one.parameters else 1):
        given: list[Any] = []
        for _, kind in one.parameters:
            if kind.startswith("list:"):
                given.append(draws.randrange(lists_of(name)[kind.removeprefix("list:")]))
            else:
                given.append(draws.choice((True, False) if kind == "bool" else NUMBERS))
        yield given


def hours_of(name: str, seed: int, seldom: int = 1) -> Iterator[Life]:
    """A native life now and then, as compiled laws live it."""
    hours, stretch = HOURS[name]
    return lived(native_laws(name), seed, scripted.KEPT, seldom * stretch, hours)


@pytest.mark.parametrize(
    ("name", "seed"), [("eight_moons", 3), ("eight_moons", 8), ("lighthouse", 5)]
)
def test_a_compiled_question_is_answered_as_by_cpython(name: str, seed: int) -> None:
    laws, draws = native_laws(name), random.Random(seed)
    for life in hours_of(name, seed):
        plain = life.plain()  # type: ignore[attr-defined]
        before = field_bytes(life)
        for one in compiled_ones(changes=False):
            compiled = laws.asked(one.call, life)
            assert compiled is not None
            for given in ways_of_asking(one, name, draws):
                expected = one.call(Beheld(plain, laws.world), *given)
                found = compiled(*given)
                assert (one.name, given, expected, type(expected)) == (
                    (one.name, given, found, type(found))
                ), f"hour {life.hour}"
        assert before == field_bytes(life)


@pytest.mark.parametrize(("name", "seed"), [("eight_moons", 4), ("lighthouse", 6)])
def test_a_compiled_deed_does_what_cpython_does(name: str, seed: int) -> None:
    laws, draws = native_laws(name), random.Random(seed)
    for life in hours_of(name, seed, seldom=4):
        before = life.plain()  # type: ignore[attr-defined]
        for one in compiled_ones(changes=True):
            given = next(ways_of_asking(one, name, draws))
            native, plain = laws.adopt(before), laws.adopt(before).plain()  # type: ignore[attr-defined]
            compiled = laws.asked(one.call, native)
            assert compiled is not None
            expected = one.call(Beheld(plain, laws.world), *given)
            found = compiled(*given)
            assert (one.name, given, expected, type(expected)) == (
                (one.name, given, found, type(found))
            ), f"hour {life.hour}"
            assert field_bytes(plain) == field_bytes(native), f"{one.name} {given} at {life.hour}"


def test_what_asks_the_telling_is_called_as_it_stands() -> None:
    laws = native_laws()
    life = laws.begin(1)
    for name in OF_THE_TELLING:
        assert laws.asked(scene_functions()[name].call, life) is None


def test_hours_of_plain_python_call_every_function_as_it_stands() -> None:
    laws: PlainLaws = plain_laws()
    life = laws.begin(1)
    assert {None} == {laws.asked(one, life) for one in functions_of_life()}


def test_what_is_compiled_for_one_life_asks_that_life() -> None:
    laws = native_laws()
    one, other = laws.begin(1), laws.begin(2)
    one.camp, other.camp = NONE, other.place[YOU]
    stacks = [laws.asked(scene_functions()["stack_kg"].call, each) for each in (one, other)]
    other.wood_place, other.wood_dry_kg = other.camp, 12.0
    assert all(stacks)
    assert [0.0, 12.0] == [each() for each in stacks if each is not None]
