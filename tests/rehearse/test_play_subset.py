"""What scene functions may be written in: each construct, compiled, gives what CPython gives."""

import ctypes
import math
from collections.abc import Callable
from functools import cache
from types import FunctionType
from typing import Any, NamedTuple

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse import play_samples
from rehearse.native_samples import tables_of
from wintering.life.saved import field_bytes
from wintering.rehearse.built_in import BUILT_IN, BuiltIn
from wintering.rehearse.compile import compile_laws
from wintering.rehearse.layout import Layout
from wintering.rehearse.machine import Loaded, prototype
from wintering.rehearse.memory import NativeLife, WorldMemory
from wintering.rehearse.native import gathered
from wintering.rehearse.sources import gather
from wintering.rehearse.translate import Translation, Untranslatable
from wintering.story.asked import Beheld

GIVEN = {
    "by_both_names": [0, 1, 2],
    "by_long_names": [0, 1, 2],
    "among": [-1, 0, 1, 2, 3],
    "not_among": [-1, 0, 1, 2, 3, 7],
    "most_within": [-3.0, -0.5, 0.25, 0.5, 2, math.inf],
    "of_a_module": [0, 1],
    "handed_on": [1, 2],
    "of_a_column": [0, 1, 2, 3],
    "yes_or_no": [-1.0, 0.0, 0.5],
    "counted": [-3, 0, 1, 2],
    "nothing": [17],
}


class Ready(NamedTuple):
    """The samples compiled, by themselves, and a life for them."""

    world: WorldMemory
    life: NativeLife
    loaded: Loaded
    names: dict[FunctionType, str]

    def built_in(self, function: FunctionType) -> Callable[..., Any]:
        """One of them, bound to the life."""
        name = self.names[function]
        return BuiltIn(name, self.loaded.address_of(BUILT_IN + name)).bound_to(self.life.frame)


@cache
def ready() -> Ready:
    """Compiled once."""
    laws, layout = gathered((play_samples.fill, *play_samples.ASKED))  # type: ignore[arg-type]
    code = compile_laws(laws, layout, [play_samples.fill], play_samples.ASKED)  # type: ignore
    world = WorldMemory(layout, tables_of("eight_moons"))
    life = NativeLife.life_in(world)
    life.camp = 7
    for person in range(3):
        life.trust[person][0] = 0.125 * person
    names = {function: law.name for function, law in laws.items()}
    return Ready(world, life, Loaded(code), names)


@pytest.mark.parametrize(
    ("name", "given"), [(name, each) for name, some in GIVEN.items() for each in some]
)
def test_each_construct_gives_what_it_gives_in_cpython(name: str, given: float) -> None:
    function = getattr(play_samples, name)
    life = ready().life
    plain = life.plain()
    expected = function(Beheld(plain, tables_of("eight_moons")), given)
    found = ready().built_in(function)(given)
    assert (expected, type(expected)) == (found, type(found))
    assert field_bytes(plain) == field_bytes(life)


@pytest.mark.parametrize("given", [(), (1, 2), ("one",), (None,), (1.5,)])
def test_what_a_function_does_not_take_is_refused(given: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        ready().built_in(play_samples.counted)(*given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("a", "b"), [(0.0, -0.0), (-0.0, 0.0), (1.0, 2.0), (2.0, 1.0)])
def test_of_two_that_are_the_same_the_first_is_taken(a: float, b: float) -> None:
    found = ready().built_in(play_samples.least_of)(a, b)  # type: ignore[arg-type]
    assert math.copysign(1.0, min(a, b)) == math.copysign(1.0, found)
    assert min(a, b) == found


def test_arrays_are_read_and_written_where_they_lie() -> None:
    whole, parts = (ctypes.c_int64 * 3)(5, 6, 2**40), (ctypes.c_double * 3)(1.0, 2.0, 3.0)
    native = ready()
    kinds = ["list[int]", "list[float]", "int"]
    name = native.names[play_samples.fill]  # type: ignore[index]
    fill = prototype("float", kinds)(native.loaded.address_of(name))
    assert 1.5 == fill(*native.life.addresses, whole, parts, 2)
    assert [5, 7, 2**40] == list(whole)
    assert [0.5, 1.0, 3.0] == list(parts)
    numbers, shares = [5, 6, 7], [1.0, 2.0, 3.0]
    assert 1.5 == play_samples.fill(native.life, tables_of("eight_moons"), numbers, shares, 2)
    assert ([5, 7, 7], [0.5, 1.0, 3.0]) == (numbers, shares)


def asks_twice(play: "Play", who: int) -> float:  # type: ignore[name-defined]  # noqa: F821
    return max(0.0, play_samples.by_long_names(play, who))


def asks_among_many(play: "Play", who: int) -> bool:  # type: ignore[name-defined]  # noqa: F821
    return who in play.life.place


def asks_the_telling(play: "Play", who: int) -> bool:  # type: ignore[name-defined]  # noqa: F821
    return play.broken_off_by() == who


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (asks_twice, "it takes two plain values"),
        (asks_among_many, "`in` asks one plain value, among several written out"),
        (asks_the_telling, "play.broken_off_by is no function of the house"),
    ],
)
def test_what_cannot_be_compiled_is_named_with_its_reason(function: Any, why: str) -> None:
    laws = gather([function])
    with pytest.raises(Untranslatable, match=rf"test_play_subset:\d+: {why}"):
        Translation(laws[function], laws, Layout((), {})).source()
