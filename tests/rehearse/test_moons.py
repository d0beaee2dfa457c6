"""What a run reads when a moon is over, compiled: the numbers that the laws give one by one."""

import ctypes

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import lived, native_laws
from wintering.laws.bonds import fear_of, longing_for
from wintering.laws.facing import nearness, weight_of
from wintering.life.names import YOU
from wintering.life.saved import field_bytes
from wintering.rehearse import moons, scripted
from wintering.rehearse.data.numbers import Numbers

pytestmark = pytest.mark.timeout(600)  # the first of them compiles

HOURS_APART, HOURS = {"eight_moons": 611, "lighthouse": 11}, {"eight_moons": 5000, "lighthouse": 33}


@pytest.mark.parametrize("name", HOURS)
def test_a_moon_is_read_as_the_laws_say(name: str) -> None:
    laws = native_laws(name)
    world = laws.world
    longings: set[float] = set()
    for life in lived(laws, 5, scripted.KEPT, HOURS_APART[name], HOURS[name]):
        before = field_bytes(life)
        near, weigh = ((ctypes.c_double * world.memories)() for _ in range(2))
        fear, longing = ((ctypes.c_double * world.people)() for _ in range(2))
        laws.call(moons.read_memories, life, near, weigh)
        laws.call(moons.read_bonds, life, fear, longing)
        memories = range(world.memories)
        assert [nearness(life, world, each) for each in memories] == list(near)
        assert [weight_of(life, world, each) for each in memories] == list(weigh)
        others = [who for who in range(world.people) if who != YOU]
        assert [fear_of(life, world, who, YOU) for who in others] == [fear[who] for who in others]
        assert [longing_for(life, world, who, YOU) for who in others] == [
            longing[who] for who in others
        ]
        numbers = Numbers(life, world)
        assert numbers["memory_nearest"] == max(near, default=0.0)
        assert numbers["memory_heaviest"] == max(weigh, default=0.0)
        assert before == field_bytes(life)  # reading changes nothing
        longings.update(longing)
    assert len(longings) > 1  # there was something to read


def test_a_number_that_is_known_is_not_read_again_but_held_within_its_bounds() -> None:
    laws = native_laws("lighthouse")
    life = laws.begin(1)
    numbers = Numbers(life, laws.world, {"memory_nearest": 0.25, "peace": 7.0})
    assert (0.25, 1.0) == (numbers["memory_nearest"], numbers["peace"])
    assert Numbers(life, laws.world)["hunger"] == numbers["hunger"]
