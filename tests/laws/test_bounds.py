"""Every number of the land's and the body's laws, at the ends of its range: nothing breaks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.hearts_samples import parameters
from laws.land_samples import WORK_NAMES, country, do, land_life, live, make_camp
from wintering.life import NONE
from wintering.story.vocabulary import law_parameters

LAWS = ("sky", "weather", "body", "fire", "food", "ground")
ENDS = [
    (f"{law}_{name}", end)
    for law in LAWS
    for name, number in law_parameters()[law].items()
    for end in (number.low, number.high)
]
WORKS = WORK_NAMES[:21]


def _live_with(numbers: dict[str, float], seed: int, hours: int) -> None:
    """Live a cold, hurt, feverish winter camp; a CheckingLife raises at what leaves its range."""
    world = country(par=parameters(**numbers))
    life = land_life(world, seed)
    make_camp(life)
    life.hour, life.day, life.hour_of_day = 80 * 24 + 12, 80, 12
    life.fires_lit, life.wound, life.infection, life.clothes_wet = 1, 0.3, 0.05, 0.4
    life.is_snow_lying, life.snow_mm[0], life.snow_cm[0] = 1, 50.0, 30.0
    for hour in range(hours):
        if life.doing == NONE:
            do(life, world, WORKS[(hour + seed) % len(WORKS)], 2.0)
        live(life, world, 1)
        if life.dying_of:
            break


@settings(max_examples=20, deadline=None)
@given(end=st.sampled_from(ENDS), seed=st.integers(0, 1000))
def test_any_number_may_stand_at_an_end_of_its_range(end: tuple[str, float], seed: int) -> None:
    _live_with({end[0]: end[1]}, seed, 60)


@settings(max_examples=8, deadline=None)
@given(ends=st.lists(st.sampled_from(ENDS), min_size=10, max_size=40), seed=st.integers(0, 1000))
def test_many_numbers_may_stand_at_an_end_at_once(ends: list[tuple[str, float]], seed: int) -> None:
    _live_with(dict(ends), seed, 60)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "value"), ENDS)
def test_every_number_may_stand_at_an_end_of_its_range(name: str, value: float) -> None:
    _live_with({name: value}, 7, 80)
