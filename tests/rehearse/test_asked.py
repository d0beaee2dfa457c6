"""Scene functions compiled as they stand: every one can be, and gives what CPython gives."""

import ast

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import plain_laws
from wintering.life.names import NONE, YOU
from wintering.rehearse.by_number import written_out
from wintering.rehearse.native import gathered
from wintering.rehearse.translate import Translation
from wintering.story.asked import ask, functions_by_number, numbers_of_functions
from wintering.story.vocabulary import scene_functions

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
