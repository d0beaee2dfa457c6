"""Without Numba the same lives are lived, slower, and it is said once."""

import importlib.util

import pytest

from rehearse.native_samples import tables_of
from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.life import new_life
from wintering.life.saved import field_bytes
from wintering.rehearse import loops, native, scripted
from wintering.rehearse.memory import sizes_of


@pytest.fixture
def no_numba(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python in which Numba cannot be found."""
    there = importlib.util.find_spec
    monkeypatch.setattr(native, "find_spec", lambda name: None if name == "numba" else there(name))
    native._say_once.cache_clear()


@pytest.mark.usefixtures("no_numba")
def test_lives_are_lived_by_the_interpreter_and_that_is_said_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    world = tables_of("eight_moons")
    for _ in range(3):
        laws = native.laws_of(world)
    assert not laws.is_native
    told = capsys.readouterr()
    assert "" == told.out
    assert 1 == told.err.count("Numba is not installed")
    assert "pip install 'wintering[native]'" in told.err


@pytest.mark.usefixtures("no_numba")
def test_the_life_is_the_one_that_the_laws_give() -> None:
    world = tables_of("lighthouse")
    laws = native.laws_of(world)
    life = laws.begin(2**40 + 3)
    own = new_life(sizes_of(world), 2**40 + 3)
    start(own, world)
    assert field_bytes(own) == field_bytes(life)
    laws.live(life)
    live_hour(own, world)
    assert 20 == laws.call(loops.hours_through, life, 20)
    for _ in range(20):
        live_hour(own, world)
    assert field_bytes(own) == field_bytes(life)


@pytest.mark.usefixtures("no_numba")
def test_what_acts_on_a_life_can_be_called_by_either() -> None:
    world = tables_of("lighthouse")
    laws = native.laws_of(world)
    called, own = laws.begin(4), laws.begin(4)
    laws.call(scripted.pass_hours, called, scripted.MIXED, 30)
    scripted.pass_hours(own, world, scripted.MIXED, 30)
    assert field_bytes(own) == field_bytes(called)
