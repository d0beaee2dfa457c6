"""What is carried, what lies in the camp, and what the tools one lacks put an end to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.land_samples import (
    CAMP,
    MOUNTAIN,
    WOOD,
    WORK_NAMES,
    country,
    do,
    good_named,
    land_life,
    live,
    make_camp,
)
from wintering.laws.energy import body_mass, pandolf_watts
from wintering.laws.keeping import come_upon_stores
from wintering.laws.load import JOURNEY, OUTING, carry, set_down
from wintering.life import NONE, YOU, Life

KG = 0.5  # of each thing in the samples' country
TOOLS = {"set_snares": "loop", "fetch_water": "waterskin"}
WORLD = country(
    activity_tool=tuple(good_named(TOOLS[name]) if name in TOOLS else NONE for name in WORK_NAMES)
)


def _life(**goods: float) -> Life:
    life = land_life(WORLD)
    life.water_l = 0.0
    for item in range(WORLD.items):
        life.has_item[YOU][item] = 0.0
    for name, amount in goods.items():
        life.has_item[YOU][good_named(name)] = amount
    return life


def test_without_a_camp_you_carry_all_you_have() -> None:
    life = _life(nuts=20.0, knife=1.0)
    life.water_l = 2.0
    carry(life, WORLD)
    assert pytest.approx(21.0 * KG + 2.0) == life.load_kg


def test_stores_lie_in_the_camp_while_you_are_out() -> None:
    life = _life(nuts=20.0, hide=2.0, knife=1.0)
    nuts, food = good_named("nuts"), WORLD.par.work_day_food_kg
    make_camp(life)
    carry(life, WORLD)
    assert pytest.approx(KG + food) == life.load_kg
    set_down(life, WORLD, OUTING)
    life.place[YOU] = WOOD
    carry(life, WORLD)
    assert pytest.approx(KG + food) == life.load_kg
    assert pytest.approx(20.0) == life.stored[CAMP][nuts] + life.has_item[YOU][nuts]
    life.has_item[YOU][nuts] += 10.0  # gathered out there
    carry(life, WORLD)
    assert pytest.approx(KG + food + 10.0 * KG) == life.load_kg


def test_a_load_slows_the_walk_and_costs_strength() -> None:
    arrived = []
    for kg in (0.0, 60.0):
        life = _life(roots=kg)
        life.going_to[YOU] = MOUNTAIN
        do(life, WORLD, "walk", 0.0)
        live(life, WORLD, 1)
        arrived.append(life.walked_km)
    assert arrived[1] < arrived[0]
    assert pandolf_watts(60.0, 30.0, 3.0, 1.2, 2.0) > 1.3 * pandolf_watts(60.0, 0.0, 3.0, 1.2, 2.0)


@pytest.mark.parametrize(
    ("work", "tool", "begins"),
    [
        ("set_snares", "loop", True),
        ("set_snares", "cord", True),  # of which loops are made
        ("set_snares", "nuts", False),
        ("fetch_water", "waterskin", True),
        ("fetch_water", "pot", True),
        ("fetch_water", "nuts", False),
    ],
)
def test_work_is_begun_only_with_its_tool_or_what_serves(
    work: str, tool: str, begins: bool
) -> None:
    life = _life(**{tool: 3.0})
    make_camp(life, CAMP)
    do(life, WORLD, work, 2.0)
    live(life, WORLD, 1)
    assert (life.worked_h > 0.0) == begins
    assert (life.doing == NONE) == (not begins)


@settings(max_examples=25, deadline=None)
@given(
    amounts=st.lists(st.integers(0, 12), min_size=WORLD.items, max_size=WORLD.items),
    steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from([OUTING, JOURNEY]))),
)
def test_nothing_is_lost_or_made_by_laying_down_and_coming_back(
    amounts: list[int], steps: list[tuple[int, int]]
) -> None:
    life = _life()
    make_camp(life)
    for item in range(WORLD.items):
        life.has_item[YOU][item] = float(amounts[item])
    for goal, errand in steps:
        set_down(life, WORLD, errand)
        assert life.load_kg >= 0.0
        life.place[YOU] = goal
        come_upon_stores(life, WORLD, goal)
    for item in range(WORLD.items):
        lying = sum(life.stored[place][item] for place in range(WORLD.places))
        assert pytest.approx(amounts[item], abs=1e-9) == life.has_item[YOU][item] + lying


def test_nobody_carries_more_than_a_share_of_their_weight_beside_their_tools() -> None:
    life = _life(knife=1.0, blanket=4.0, nuts=200.0, hide=30.0)
    life.place[YOU] = WOOD  # no camp of yours: you take all you can
    set_down(life, WORLD, JOURNEY)
    life.going_to[YOU] = CAMP
    carry(life, WORLD)
    most = WORLD.par.work_pack_share * body_mass(life)
    assert most - KG <= life.load_kg <= most
    assert life.has_item[YOU][good_named("blanket")] == 4.0  # wraps before food, food before cloth
    assert life.has_item[YOU][good_named("hide")] == 0.0
    assert life.stored[WOOD][good_named("hide")] == 30.0
