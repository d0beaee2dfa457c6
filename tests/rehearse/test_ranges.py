"""No number of a life leaves its declared range, whatever is chosen, and none is not a number."""

from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")
import numpy as np

from rehearse.native_samples import native_laws, tables_of
from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.laws.work import begin_doing, stop_doing
from wintering.life import NONE, YOU, Life
from wintering.life.checking import CheckingLife
from wintering.rehearse import scripted
from wintering.rehearse.memory import NativeLife, sizes_of
from wintering.storyworld.tables import Tables

pytestmark = pytest.mark.timeout(600)  # the first of them compiles

TYPES = {"float": np.float64, "int": np.int64, "small": np.int32, "short": np.int16}
WORLD = tables_of("eight_moons")

orders = st.tuples(
    st.integers(0, WORLD.activities - 1),
    st.sampled_from([0.0, 0.25, 1.0, 5.0, 30.0, 400.0]),  # h
    st.integers(0, 1),  # until waking
    st.one_of(st.just(NONE), st.integers(0, WORLD.places - 1)),  # a walk's goal
    st.tuples(*[st.integers(0, 2)] * 4),  # fire, meals, ground, nights
    st.integers(1, 30),  # hours until the next order
)


@cache
def bounds() -> dict[str, tuple[Any, Any, list[str]]]:
    """The lowest and the highest of every number of a life, run by run, and its field."""
    shape, sizes = native_laws().memory.shape, sizes_of(WORLD)
    found = {
        run: (np.zeros(length, TYPES[run]), np.zeros(length, TYPES[run]), [""] * length)
        for run, length in shape.lengths.items()
    }
    for name, (run, at, lengths) in shape.places.items():
        field = Life.FIELDS[name]
        ends = at + int(np.prod(lengths, dtype=int))
        lows, highs, names = found[run]
        high = sizes.length(field.high) - 1 if isinstance(field.high, str) else field.high
        lows[at:ends], highs[at:ends] = field.low, high
        names[at:ends] = [name] * (ends - at)
    return found


def outside(life: NativeLife) -> list[tuple[str, float]]:
    """The fields that hold a number outside their range, and one such number of each."""
    wrong: dict[str, float] = {}
    for run, (lows, highs, names) in bounds().items():
        numbers = np.frombuffer(life.runs[run], TYPES[run])  # type: ignore[index]
        is_right = (numbers >= lows) & (numbers <= highs)  # false for what is not a number
        if not is_right.all():
            wrong.update((names[k], numbers[k].item()) for k in np.flatnonzero(~is_right))
    return list(wrong.items())


@settings(max_examples=15, deadline=None)
@given(
    seed=st.integers(0, 2**64 - 1),
    day=st.integers(0, 230),
    given_orders=st.lists(orders, min_size=30, max_size=80),
)
def test_no_choice_drives_a_number_out_of_its_range(
    seed: int, day: int, given_orders: list[Any]
) -> None:
    laws = native_laws()
    life = laws.begin(seed)
    assert isinstance(life, NativeLife)
    life.hour, life.day = day * 24 + life.hour_of_day, day
    life.camp = seed % WORLD.places
    for activity, hours, until_waking, goal, plans, least in given_orders:
        life.order_fire, life.order_eat, life.order_ground, life.order_night = plans
        life.order_active = plans[0] % 2
        life.going_to[YOU] = goal
        begin_doing(life, WORLD, activity, hours, until_waking)
        for _ in range(least):
            before = life.hour
            if 0 == laws.call(scripted.pass_hours, life, scripted.KEPT, 1):
                return  # the last day
            assert [] == outside(life), f"hour {before}"


@pytest.mark.parametrize("style", [scripted.CAREFUL, scripted.HEEDLESS, scripted.MIXED])
def test_no_hour_of_many_lives_leaves_the_ranges(style: int) -> None:
    laws = native_laws()
    for seed in range(8):
        life = laws.begin(seed + 500)
        assert isinstance(life, NativeLife)
        while laws.call(scripted.pass_hours, life, style, 1) == 1:
            wrong = outside(life)
            assert [] == wrong, (seed, life.hour)


class _Column(tuple[Any, ...]):
    """A table that is read only where it has numbers: compiled code looks nowhere else."""

    def __getitem__(self, index: Any) -> Any:
        assert type(index) is int
        assert 0 <= index < len(self)
        return super().__getitem__(index)


def checked(world: Tables) -> Tables:
    """A world whose tables refuse to be read beyond their ends."""

    def column(value: Any) -> Any:
        return _Column(column(each) for each in value) if isinstance(value, tuple) else value

    return world._replace(**{name: column(value) for name, value in world._asdict().items()})


@pytest.mark.parametrize("style", [scripted.KEPT, scripted.HEEDLESS])
def test_laws_read_within_every_axis(style: int) -> None:
    world = checked(WORLD)
    life = CheckingLife(sizes_of(world))
    life.seed_low = 77 + style
    start(life, world)
    scripted.pass_hours(life, world, style, 600)
    assert life.day > 5


def test_a_number_out_of_its_range_would_be_seen() -> None:
    life = native_laws().begin(1)
    assert isinstance(life, NativeLife)
    assert [] == outside(life)
    life.trust[1][2] = float("nan")
    life.place[3] = WORLD.places
    life.core_c = 99.0
    names = {name for name, _ in outside(life)}
    assert {"trust", "place", "core_c"} == names


def test_the_last_day_is_lived_within_the_ranges() -> None:
    life = native_laws().begin(6)
    assert isinstance(life, NativeLife)
    life.hour = WORLD.start_hour + WORLD.last_hour - 30
    life.hour_of_day, life.day = life.hour % 24, life.hour // 24
    plain = life.plain()
    for _ in range(30):
        native_laws().live(life)
        live_hour(plain, WORLD)
        assert [] == outside(life)
        if life.interrupted_by:
            stop_doing(life, WORLD)
            stop_doing(plain, WORLD)
    assert plain == life.plain()
