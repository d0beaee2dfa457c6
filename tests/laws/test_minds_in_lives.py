"""Memory and feeling in lives of the bundled world, lived by the laws alone."""

from __future__ import annotations

import pytest

from laws.lives import eight_moons, index, live
from wintering.laws.dreaming import DREAMT_NOTHING
from wintering.laws.feeling import spirits_now
from wintering.laws.others import withdrawn
from wintering.life.record import Life

SEEDS = (1, 2)
DAYS = 60


class Watched:
    """A life, with what its nights brought and how alone it was."""

    def __init__(self, seed: int) -> None:
        self.matters: set[int] = set()
        self.alone: list[float] = []
        self.wept = 0
        self.life = live(seed, DAYS, self.see)

    def see(self, life: Life) -> None:
        """Note an hour."""
        if life.dream_matter != DREAMT_NOTHING:
            self.matters.add(life.dream_matter)
        self.alone.append(life.aloneness)
        self.wept = life.wept_count


@pytest.fixture(scope="module")
def lives() -> list[Watched]:
    """Two lives of two moons."""
    return [Watched(seed) for seed in SEEDS]


def test_who_shared_the_lever_sleeps_worse_than_who_was_not_there(lives: list[Watched]):
    bellamy, smith = index("person", "bellamy"), index("person", "smith_ada")
    for each in lives:
        assert each.life.nightmares_of[bellamy] > 5
        assert 0 == each.life.nightmares_of[smith]


def test_who_was_told_of_it_sleeps_worse_for_it_and_not_as_badly(lives: list[Watched]):
    bellamy, wick = index("person", "bellamy"), index("person", "wick")
    for each in lives:
        assert sum(each.life.heard_of[wick]) > 0
        assert 0 < each.life.nightmares_of[wick] < each.life.nightmares_of[bellamy]


def test_nobody_of_the_camp_bears_more_guilt_or_keeps_more_to_himself(lives: list[Watched]):
    _, world = eight_moons()
    bellamy = index("person", "bellamy")
    for each in lives:
        kept = [withdrawn(each.life, world, person) for person in range(1, world.people)]
        assert max(kept) == kept[bellamy - 1] > 0.2
        assert max(each.life.guilt_borne[1:]) == each.life.guilt_borne[bellamy]


def test_he_is_lower_than_the_one_who_carries_little(lives: list[Watched]):
    _, world = eight_moons()
    bellamy, wick = index("person", "bellamy"), index("person", "wick")
    for each in lives:
        assert spirits_now(each.life, world, bellamy) < spirits_now(each.life, world, wick)


def test_who_left_bears_guilt_for_it_and_who_was_left_grief(lives: list[Watched]):
    lexa = index("person", "lexa")
    withdrawal = index("memory", "the_withdrawal")
    for each in lives:
        assert 1.0 == each.life.part_in[lexa][withdrawal]
        assert 0.0 == each.life.part_in[0][withdrawal]
        assert each.life.guilt_borne[lexa] > 0.1 < each.life.grief_borne[0]


def test_dreams_are_of_more_than_one_kind_of_day(lives: list[Watched]):
    assert all(len(each.matters) >= 3 for each in lives)


def test_one_grows_more_alone_in_the_woods_than_one_was_at_the_gate(lives: list[Watched]):
    assert all(max(each.alone) > 1.3 * each.alone[0] for each in lives)


def test_tears_are_held_for_as_long_as_one_is_alone(lives: list[Watched]):
    assert all(each.life.held_tears > 0.3 for each in lives)
    assert all(each.wept == 0 for each in lives)
