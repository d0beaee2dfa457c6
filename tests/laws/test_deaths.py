"""Of what people die in the bundled world, lived by the laws alone, a plain way, many at a time."""

from collections import Counter
from functools import cache
from importlib.util import find_spec

import pytest

from laws.lives import eight_moons
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_HUNGER,
    REASON_ILLNESS,
    REASON_NONE,
    REASON_THIRST,
    REASON_WOUND,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("numba") is None, reason="many lives need the laws compiled"),
]

LIVES = 300
LAST_HOUR = 236 * 24


@cache
def _deaths(style: int) -> Counter[int]:
    """How many of so many lives died of each reason; nothing keeps them well."""
    from wintering.rehearse import scripted
    from wintering.rehearse.native import laws_of

    laws = laws_of(eight_moons()[1], scripted.pass_hours)
    died: Counter[int] = Counter()
    for seed in range(LIVES):
        life = laws.begin(seed)
        laws.call(scripted.pass_hours, life, style, LAST_HOUR)
        died[life.dying_of] += 1
    return died


@pytest.mark.parametrize("style", [0, 1])
def test_cold_and_hunger_kill_most_and_fever_and_wounds_few(style: int) -> None:
    died = _deaths(style)
    every = sum(died.values()) - died[REASON_NONE]
    assert every > LIVES // 2  # nobody looks after these lives
    assert died[REASON_COLD] + died[REASON_HUNGER] > 0.8 * every
    assert 0.01 * every < died[REASON_ILLNESS] < 0.15 * every
    assert died[REASON_WOUND] < 0.04 * every
    assert died[REASON_THIRST] < 0.02 * every  # these hills are full of water


def test_wounds_kill_someone_in_the_end() -> None:
    assert _deaths(0)[REASON_WOUND] + _deaths(1)[REASON_WOUND] > 0
