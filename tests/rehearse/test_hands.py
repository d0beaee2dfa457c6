"""A sensible pair of hands lives a winter by the laws alone, the same compiled and interpreted."""

import inspect
from types import ModuleType

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import WHOLE_H, differences, native_laws, plain_laws, tables_of
from wintering.laws.subset import check_module
from wintering.laws.works import GOOD_BLANKET
from wintering.life.saved import field_bytes
from wintering.rehearse import hands, loops, scripted
from wintering.rehearse.crowd import Crowd

pytestmark = pytest.mark.timeout(600)  # the first of them compiles

MANY = 60
FEW_DAYS_H = 30 * 24


def days_of(kind: int, late_days: int) -> list[int]:
    """On which day each of some lives ended, by death or with the last day."""
    crowd = Crowd(native_laws(), MANY)
    for place in range(MANY):
        crowd.begin(place, place)
    crowd.live(hands.live_hands, kind, late_days, WHOLE_H)
    return [crowd.life(place).day for place in range(MANY)]


def test_who_prepares_a_moon_later_lives_less_long() -> None:
    sensible, late = sorted(days_of(hands.SENSIBLE, 0)), sorted(days_of(hands.SENSIBLE, 30))
    last = tables_of("eight_moons").last_hour // 24
    assert sum(day >= last for day in late) < sum(day >= last for day in sensible)
    assert late[MANY // 2] < sensible[MANY // 2]


@pytest.mark.parametrize("kind", [hands.SENSIBLE, hands.WITHOUT_BLANKET])
def test_hands_are_the_same_compiled(kind: int) -> None:
    native, plain = native_laws().begin(31), plain_laws().begin(31)
    world = tables_of("eight_moons")
    given = native_laws().call(hands.live_hands, native, kind, 3, FEW_DAYS_H)
    assert hands.live_hands(plain, world, kind, 3, FEW_DAYS_H) == given
    if field_bytes(plain) != field_bytes(native):
        pytest.fail(f"{differences(plain, native)}")


def test_without_a_blanket_no_blanket_is_ever_kept() -> None:
    laws, world = native_laws(), tables_of("eight_moons")
    item = world.item_of_good[GOOD_BLANKET]
    life = laws.begin(4)
    for _ in range(100):
        laws.call(hands.live_hands, life, hands.WITHOUT_BLANKET, 0, 24)
        assert 0.0 == hands.held(life, world, GOOD_BLANKET)
    life.has_item[0][item] = 2.0
    life.stored[3][item] = 1.0
    hands.lose_blankets(life, world)
    assert 0.0 == life.has_item[0][item] + life.stored[3][item]


@pytest.mark.parametrize("module", [hands, loops, scripted], ids=lambda module: module.__name__)
def test_they_keep_to_the_subset_of_laws(module: ModuleType) -> None:
    assert [] == check_module(inspect.getsource(module))
