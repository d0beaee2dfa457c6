"""When lives come to know that they are followed, lived by the hundred."""

from __future__ import annotations

from statistics import median

import pytest

pytest.importorskip("numba", reason="hundreds of whole lives are lived natively")

from curves.watch import lives_of

from wintering.rehearse.watchful import BY_SIGNS_ALONE, GOES_TO_LOOK

LIVES = 200
GLIMPSED, SUSPECTED, HUNTERS, UNDERSTOOD = (
    "first glimpsed",
    "suspected",
    "taken for hunters",
    "understood",
)


def days(lives: list[dict[str, int]], what: str) -> list[int]:
    """On which days it was, in the lives in which it was."""
    return [each[what] for each in lives if each[what] >= 0]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_shape_comes_first_then_suspicion_then_understanding_and_looking_brings_it_sooner():
    alone, looking = lives_of(LIVES, BY_SIGNS_ALONE), lives_of(LIVES, GOES_TO_LOOK)
    for lives in (alone, looking):
        order = [median(days(lives, what)) for what in (GLIMPSED, SUSPECTED, UNDERSTOOD)]
        assert sorted(order) == order
        for each in lives:
            if each[UNDERSTOOD] >= 0:
                assert 0 <= each[SUSPECTED] <= each[UNDERSTOOD]
        # Some take them for hunters, most never do.
        assert 0.03 < len(days(lives, HUNTERS)) / LIVES < 0.5
        assert 10 < median(days(lives, GLIMPSED)) < 50
    assert median(days(looking, UNDERSTOOD)) < 0.75 * median(days(alone, UNDERSTOOD))
