"""Compiled laws give the same lives as interpreted ones, to the last bit."""

import math
import os
import random
from dataclasses import replace

import pytest

pytest.importorskip("numba", reason="Numba is not installed: nothing is compiled")

from rehearse.native_samples import (
    WHOLE_H,
    differences,
    lived,
    native_laws,
    plain_laws,
    tables_of,
)
from wintering.life import Life, Sizes
from wintering.life.saved import field_bytes, from_plain, to_plain
from wintering.rehearse import loops, scripted
from wintering.rehearse.crowd import Crowd
from wintering.rehearse.layout import SHORT_HIGHEST, Layout, shape_of
from wintering.rehearse.memory import NativeLife, sizes_of
from wintering.rehearse.native import compiled, hours

pytestmark = pytest.mark.timeout(600)  # the first of them compiles

STRETCH_H = 233  # a prime: stretches begin at every hour of the day
STYLES = (scripted.CAREFUL, scripted.HEEDLESS, scripted.MIXED)


def assert_the_same_life(seed: int, style: int, world: str = "eight_moons") -> Life:
    """Live a life both ways and compare every field after each stretch; the plain one."""
    both = zip(
        lived(native_laws(world), seed, style, STRETCH_H, WHOLE_H),
        lived(plain_laws(world), seed, style, STRETCH_H, WHOLE_H),
        strict=True,
    )
    plain = None
    for native, plain in both:
        if field_bytes(plain) != field_bytes(native):
            hour = plain.hour
            pytest.fail(f"seed {seed}, style {style}, hour {hour}: {differences(plain, native)}")
    assert plain is not None
    return plain


@pytest.mark.parametrize("style", STYLES)
def test_lives_to_their_deaths_are_the_same_compiled(style: int) -> None:
    for seed in range(3):
        assert_the_same_life(seed, style)


def test_a_life_of_eight_moons_is_the_same_compiled() -> None:
    world = tables_of("eight_moons")
    life = assert_the_same_life(2**63 + 11, scripted.KEPT)
    assert world.start_hour + world.last_hour == life.hour


def test_a_life_in_another_world_is_the_same_compiled() -> None:
    life = assert_the_same_life(5, scripted.KEPT, "lighthouse")
    assert life.day > 1


# A whole life by plain Python takes some seconds: an ordinary run compares a few, `make whole`
# two hundred.
WHOLE_LIVES = 200 if os.environ.get("WINTERING_WHOLE") else 8


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_many_whole_lives_are_the_same_compiled() -> None:
    draws = random.Random(4)
    seeds = [draws.getrandbits(64) for _ in range(WHOLE_LIVES)]
    for place, seed in enumerate(seeds):
        assert_the_same_life(seed, scripted.KEPT if place % 2 == 0 else STYLES[place % 3])


def test_a_life_among_a_thousand_is_the_life_alone() -> None:
    laws = native_laws()
    crowd = Crowd(laws, 1000)
    for place in range(1000):
        crowd.begin(place, 7 * place)
    crowd.live(scripted.pass_hours, scripted.MIXED, 300, threads=2)
    crowd.live(scripted.pass_hours, scripted.MIXED, 100)
    for place in (0, 1, 499, 999):
        alone = laws.begin(7 * place)
        laws.call(scripted.pass_hours, alone, scripted.MIXED, 400)
        assert field_bytes(alone) == field_bytes(crowd.life(place))
    plain = plain_laws().begin(7 * 998)
    scripted.pass_hours(plain, tables_of("eight_moons"), scripted.MIXED, 400)
    assert field_bytes(plain) == field_bytes(crowd.life(998))


def test_no_number_of_a_thousand_lives_is_not_a_number_or_leaves_its_range() -> None:
    laws = native_laws()
    sizes = sizes_of(tables_of("eight_moons"))
    crowd = Crowd(laws, 40)
    for place in range(40):
        crowd.begin(place, 1000 + place)
    for _ in range(12):
        crowd.live(scripted.pass_hours, scripted.KEPT, 460, threads=2)
        for place in range(40):
            life = crowd.life(place)
            for name, (run, at, lengths) in laws.memory.shape.places.items():
                field = Life.FIELDS[name]
                numbers = life.runs[run][at : at + math.prod(lengths)]
                high = sizes.length(field.high) - 1 if isinstance(field.high, str) else field.high
                # A number that is none is neither below nor above.
                wrong = [each for each in numbers if not field.low <= each <= high]
                assert [] == wrong, (name, life.seed_low, life.hour)


def test_one_compilation_serves_every_world() -> None:
    one, other = native_laws("eight_moons"), native_laws("lighthouse")
    assert one.code is other.code
    assert one.memory.sizes != other.memory.sizes


def test_a_life_copied_out_and_in_goes_on_the_same() -> None:
    laws = native_laws()
    straight = laws.begin(3)
    broken = laws.begin(3)
    for _ in range(20):
        laws.call(scripted.pass_hours, straight, scripted.MIXED, 7)
        laws.call(scripted.pass_hours, broken, scripted.MIXED, 7)
        assert isinstance(broken, NativeLife)
        plain = broken.plain()
        saved = from_plain(to_plain(broken), sizes_of(laws.world))
        assert plain == saved
        broken = laws.unborn()
        broken.take(plain)
    assert field_bytes(straight) == field_bytes(broken)


def test_a_fresh_native_life_is_a_fresh_life() -> None:
    laws = native_laws()
    sizes = Sizes(*(getattr(laws.world, name) for name in (
        "people", "places", "facts", "memories", "items", "activities", "qualities", "roles"
    )))  # fmt: skip
    assert to_plain(Life(sizes)) == to_plain(laws.unborn())


def test_hours_end_at_a_moment_that_is_awaited() -> None:
    from wintering.life.moments import DUSK

    for laws in (native_laws(), plain_laws()):
        life = laws.begin(3)
        count = hours(laws, life, 48, DUSK)
        assert 0 < count < 24
        assert life.moments & DUSK


def test_hours_through_do_not_end_at_moments() -> None:
    laws = native_laws()
    assert 30 == laws.call(loops.hours_through, laws.begin(3), 30)


def test_laws_are_loaded_once_and_then_kept() -> None:
    native_laws()
    again = compiled.__wrapped__()
    assert 0.0 == again.seconds


def test_memory_of_a_life_with_25_people_is_bounded() -> None:
    sizes = replace(sizes_of(tables_of("eight_moons")), people=25)
    assert shape_of(Layout((), {}), sizes).bytes <= 128 * 1024


def test_a_world_whose_people_short_numbers_cannot_count_is_refused() -> None:
    sizes = replace(sizes_of(tables_of("eight_moons")), people=SHORT_HIGHEST + 1)
    with pytest.raises(ValueError, match="people"):
        shape_of(Layout((), {}), sizes)
