"""Fish, far lines, what was left behind, smoke: Eight Moons offers and tells them when true."""

from __future__ import annotations

import pytest

from story.samples import eight_moons
from wintering.explore import live, policy_named
from wintering.life import NONE, YOU, Life
from wintering.life.chance import key_hour
from wintering.story.offers import pressing
from wintering.story.progress import HUB
from wintering.story.session import Session
from wintering.story.world import REST_KNOT

DAYS = 9  # by then a careful life has a camp


def place(name: str) -> int:
    """A place of the world by its id."""
    return eight_moons().declarations.ids("place").index(name)


def item(name: str) -> int:
    """A thing of the world by its id."""
    return eight_moons().declarations.ids("item").index(name)


@pytest.fixture
def session() -> Session:
    """A careful life at its hub on a mild October noon at the ford, camp and all."""
    begun = Session.begin(eight_moons(), 103)
    live(begun, policy_named("careful"), until_day=DAYS)
    course, life = begun.course, begun.course.life
    for _ in range(20):
        if course.progress.phase == HUB:
            break
        begun.choose(0)
    assert course.progress.phase == HUB
    life.place[YOU] = life.camp = life.wood_place = place("creek_ford")
    life.going_to[YOU] = life.doing = NONE
    life.hour = DAYS * 24 + 12
    life.hour_of_day, life.day, life.light = 12, DAYS, 1.0
    life.core_c, life.felt_cold, life.lost_h = 36.9, 0.0, 0.0
    life.order_ground = 1
    life.gut_kcal, life.water_short_l, life.wound, life.infection = 2000.0, 0.0, 0.0, 0.0
    life.sleep_pressure, life.fatigue, life.tired, life.weak = 0.3, 0.0, 0.1, 0.0
    life.fall_today_mm = life.rain_mm = life.snowfall_mm = 0.0
    life.wind_east = life.wind_north = 0.0
    for each in range(len(life.has_stored)):
        life.has_stored[each] = 0
    key_hour(life)
    course.progress.phase = HUB
    return begun


def told(session: Session, knot: str) -> str:
    """What a knot tells when it is chosen now."""
    course = session.course
    assert knot in pressing(course)
    course.progress.phase, course.progress.offered = HUB, [knot]
    session._make_page()
    return " ".join(session.choose(0).paragraphs)


def test_fishing_is_offered_while_the_creek_is_open_and_tells_what_was_caught(
    session: Session,
) -> None:
    life = session.course.life
    life.has_item[YOU][item("cord")] = 2.0
    life.ice_cm = 8.0
    assert "fish_the_pools" not in pressing(session.course)
    life.ice_cm = 0.0
    words = told(session, "fish_the_pools")
    assert "One of the boys caught one" in words
    assert ("three hours it is you and the cord" in words) == (life.hooked == 0)


def _no_lines(life: Life) -> None:
    for each in range(len(life.snares_at)):
        life.snares_at[each] = life.catch_at[each] = 0


def test_a_far_line_is_an_offer_of_its_own(session: Session) -> None:
    life = session.course.life
    _no_lines(life)
    life.snares_at[place("creek_ford")] = 4
    assert "walk_the_line" in pressing(session.course)
    assert "far_line" not in pressing(session.course)
    _no_lines(life)
    life.snares_at[place("camp_jaha")] = 4
    assert "walk_the_line" not in pressing(session.course)
    assert "far_line" in pressing(session.course)


def test_a_line_that_was_robbed_is_told_as_robbed(session: Session) -> None:
    life = session.course.life
    _no_lines(life)
    here = place("creek_ford")
    life.snares_at[here], life.robbed_at[here] = 5, 1
    words = told(session, "walk_the_line")
    assert life.robbed == 1
    assert any(each in words for each in ("fluff", "before you", "eaten", "blood", "owl"))


def test_what_was_left_behind_can_be_fetched(session: Session) -> None:
    life = session.course.life
    assert "old_stores" not in pressing(session.course)
    far, nuts = place("beaver_pond"), item("nuts")
    life.stored[far][nuts], life.has_stored[far] = 6.0, 1
    life.stored_hour[far], life.stored_clock[far] = life.hour, life.spoil_clock
    before = life.has_item[YOU][nuts]
    told(session, "old_stores")
    assert life.has_stored[far] == 0
    assert life.has_item[YOU][nuts] > before + 4.0


def test_a_shut_tent_is_told_and_has_a_door(session: Session) -> None:
    life = session.course.life
    life.tent, life.tent_cloth, life.tent_vent = 1.0, 0.6, 0.0
    life.wood_dry_kg, life.wants_inside, life.order_fire = 200.0, 1, 1
    life.fire_place, life.fire_is_inside, life.fire_fuel_kg = life.camp, 1, 2.0
    life.fire_kw, life.fires_lit = 6.8, 3
    life.co_share, life.co_stage = 0.28, 1
    told(session, REST_KNOT)
    assert life.co_stage == 2
    worst = life.co_share
    out = "Get your face outside"
    assert out in session.page.choices
    session.choose(session.page.choices.index(out))
    assert (life.fire_kw, life.wants_inside) == (0.0, 0)
    assert life.co_share < worst
