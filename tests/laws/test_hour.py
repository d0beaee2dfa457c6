"""What holds of every hour: no field leaves its range, the same seed gives the same life."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wintering.laws
from laws.hearts_samples import SIZES
from laws.land_samples import (
    CAMP,
    WOOD,
    WORK_NAMES,
    country,
    good_named,
    land_life,
    live,
    make_camp,
    work_named,
)
from wintering.laws.ending import ending
from wintering.laws.hour import live_hour
from wintering.laws.reasons import REASON_COLD, REASON_ILLNESS, REASON_THIRST, REASON_WOUND
from wintering.laws.subset import NOT_LAWS, check_module
from wintering.laws.work import begin_doing, stop_doing
from wintering.life import NONE, YOU, Life, Sizes
from wintering.life.moments import DANGER, DYING, has_moment
from wintering.life.saved import field_bytes, from_plain, to_plain

WORLD = country()
LAWS = sorted(
    path for path in Path(wintering.laws.__path__[0]).glob("*.py") if path.stem not in NOT_LAWS
)
DAY = 24


@pytest.mark.parametrize("path", LAWS, ids=lambda path: path.stem)
def test_laws_keep_to_their_subset(path: Path) -> None:
    assert check_module(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "return life.x ** 2",
        "return sum(a)",
        "return [1, 2]",
        "return (1, 2)",
        'return "words"',
        "try:\n        pass\n    except ValueError:\n        pass",
        "return round(a, 2)",
        "return math.exp(a)",
        "return a in (1, 2)",
        "for each in a:\n        pass",
        "return f(a=1)",
        "return {}",
        "return lambda: 0",
        "b, c = a, a",
    ],
)
def test_the_subset_refuses_what_compiled_code_cannot_do(line: str) -> None:
    source = f"def law(life, a):\n    {line}\n"
    ast.parse(source)
    assert check_module(source) != []


@settings(max_examples=6, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    works=st.lists(st.sampled_from(WORK_NAMES[:22]), min_size=20, max_size=60),
    plans=st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2)),
    month=st.sampled_from([0, 30, 90, 120, 200]),
)
def test_no_field_leaves_its_range(
    seed: int, works: list[str], plans: tuple[int, int, int], month: int
) -> None:
    life = land_life(WORLD, seed)
    life.hour = month * DAY + 13
    life.day = month
    make_camp(life)
    life.order_eat, life.order_fire, life.order_ground = plans
    life.fires_lit = 1
    life.wants_inside = seed % 2
    life.tent = 0.8
    left = 30 * DAY // 2
    for name in works:
        if left <= 0 or life.dying_of:
            break
        life.going_to[YOU] = (CAMP + len(name)) % WORLD.places if name == "walk" else NONE
        begin_doing(life, WORLD, work_named(name), float(len(name)), int(name == "sleep"))
        for _ in range(12):
            live_hour(life, WORLD)  # a CheckingLife raises when anything leaves its range
            left -= 1
            if life.interrupted_by:
                stop_doing(life, WORLD)
            if life.doing == NONE or life.dying_of:
                break


def _lived(seed: int, hours: int) -> Life:
    life = land_life(WORLD, seed, checked=False)
    make_camp(life)
    for hour in range(hours):
        if life.doing == NONE:
            begin_doing(life, WORLD, work_named(WORK_NAMES[hour % 21]), 2.0, 0)
        live(life, WORLD, 1)
    return life


def test_the_same_seed_and_choices_give_the_same_life() -> None:
    assert field_bytes(_lived(7, 200)) == field_bytes(_lived(7, 200))
    assert field_bytes(_lived(7, 200)) != field_bytes(_lived(8, 200))


def test_a_life_saved_and_opened_again_lives_on_the_same() -> None:
    straight, broken = _lived(9, 60), _lived(9, 60)
    sizes = Sizes(*(getattr(WORLD, name) for name in SIZES))
    for _ in range(40):
        live(straight, WORLD, 1)
        broken = from_plain(to_plain(broken), sizes)
        live(broken, WORLD, 1)
    assert field_bytes(straight) == field_bytes(broken)


def _until_dying(life: Life, most: int) -> tuple[list[int], list[int]]:
    """The dangers met, and the reasons of the hours near death, until it dies."""
    dangers: list[int] = []
    near: list[int] = []
    for _ in range(most):
        live_hour(life, WORLD)
        if life.interrupted_by:
            stop_doing(life, WORLD)
        if has_moment(life, DANGER):
            dangers.append(life.danger)
        if life.near_death:
            near.append(life.near_death)
        if has_moment(life, DYING):
            break
    return dangers, near


def test_three_signs_stand_before_a_death_by_cold() -> None:
    life = land_life(WORLD, 3)
    life.hour, life.hour_of_day = 110 * DAY, 0
    life.high_today_c = life.high_tomorrow_c = life.high_yesterday_c = -14.0
    life.low_today_c = life.low_tomorrow_c = -24.0
    life.clothes_wet = 1.0
    dangers, near = _until_dying(life, 3 * DAY)
    assert life.dying_of == REASON_COLD
    assert dangers.count(REASON_COLD) >= 3
    assert near == [REASON_COLD]
    assert life.core_c < 28.0


def test_thirst_gives_three_signs_and_kills_within_days() -> None:
    life = land_life(WORLD, 3)
    life.place[YOU] = WOOD  # no water there, and none is carried
    life.water_l = 0.0
    for good in ("waterskin", "pot"):
        life.has_item[YOU][good_named(good)] = 0.0
    life.has_item[YOU][good_named("blanket")] = 3.0
    begun = life.hour
    dangers, _ = _until_dying(life, 14 * DAY)
    assert life.dying_of == REASON_THIRST
    assert dangers.count(REASON_THIRST) >= 3
    assert 3 * DAY < life.hour - begun < 12 * DAY


def test_a_mortal_wound_and_a_mortal_fever_give_three_signs() -> None:
    for field, reason in (("wound", REASON_WOUND), ("infection", REASON_ILLNESS)):
        life = land_life(WORLD, 3)
        setattr(life, field, 0.95)
        life.weak = 1.0
        life.gut_kcal = 5000.0
        dangers: list[int] = []
        for _ in range(6 * DAY):
            if field == "infection":
                life.infection = max(life.infection, 0.98)
            life.felt_cold = 0.0
            found, _ = _until_dying(life, 1)
            dangers += found
            if life.dying_of:
                break
        assert life.dying_of == reason
        assert dangers.count(reason) >= 3


def test_an_hour_costs_little() -> None:
    from time import perf_counter

    life = land_life(WORLD, 1, checked=False)
    began = perf_counter()
    live(life, WORLD, 300)
    assert (perf_counter() - began) / 300 < 0.01  # s; 0.3 ms on a quiet machine


def test_every_hour_is_counted_at_the_place_where_it_was_lived() -> None:
    world = country()
    life = land_life(world)
    before = life.place[YOU]
    for _ in range(5):
        live_hour(life, world)
    other = (before + 1) % world.places
    life.place[YOU] = other
    live_hour(life, world)
    assert (5, 1) == (life.hours_at[before], life.hours_at[other])
    assert 6 == sum(life.hours_at)


def test_an_hour_is_counted_at_the_place_where_it_ends() -> None:
    life = land_life(WORLD, 3)
    life.place[YOU] = CAMP
    for _ in range(5):
        ending(life, WORLD)
    life.place[YOU] = CAMP + 1
    ending(life, WORLD)
    assert [(CAMP, 5), (CAMP + 1, 1)] == [
        (place, hours) for place, hours in enumerate(life.hours_at) if hours
    ]
