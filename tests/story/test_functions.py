"""Scene functions of time, flow, qualities and orders, called as Ink calls them."""

from __future__ import annotations

import pytest

from story.samples import begun, eight_moons, tiny
from wintering.diagnostics import Span
from wintering.ink import InkList, Item, Value, parse_expression
from wintering.life import NONE, YOU
from wintering.story.session import Session
from wintering.story.vocabulary import scene_functions, signatures

HERE = Span.of_file("test.ink")


def settled() -> Session:
    session = begun()
    session.choose(0)
    return session


def asked(session: Session, text: str) -> Value:
    """The value of an expression as a header tag asks for it."""
    world = session.world
    expression, problems = parse_expression(
        text,
        HERE,
        world.program,
        functions=signatures(),
        bare_knots=frozenset(world.knots),
    )
    assert list(problems) == []
    assert expression is not None
    return session.course.story.evaluate(expression)


def called(session: Session, name: str, *arguments: object) -> object:
    """What a function does when a scene calls it; changing ones have no place in a tag."""
    return scene_functions()[name].call(session.course, *arguments)


def item(name: str, of: str) -> InkList:
    return InkList((Item(of, name, tiny().lists[of].index(name) + 1),))


def test_the_clock() -> None:
    session = settled()
    life = session.course.life
    assert asked(session, "hour()") == life.hour_of_day
    assert asked(session, "day()") == 0
    assert asked(session, "moon()") == 1
    assert asked(session, "turn()") == 1


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (0, "season_autumn"),  # 2 October
        (59, "season_autumn"),  # 30 November
        (60, "season_winter"),  # 1 December
        (135, "season_winter"),  # 14 February
        (136, "season_thaw"),  # 15 February
        (180, "season_thaw"),  # 31 March
        (181, "season_spring"),  # 1 April
        (236, "season_spring"),
    ],
)
def test_the_seasons_of_eight_moons(day: int, expected: str) -> None:
    session = Session.begin(eight_moons(), 1)
    session.course.life.day = day
    assert asked(session, f"season() == {expected}") is True


def test_hours_since_a_scene_was_told() -> None:
    session = settled()
    assert asked(session, "hours_since(rest)") == 9999.0
    session.choose(session.page.choices.index("Rest"))
    assert asked(session, "hours_since(rest)") == 0.0
    called(session, "hours", 5)
    assert asked(session, "hours_since(rest)") == 5.0
    assert asked(session, "days_since(rest)") == 0
    called(session, "hours", 20)
    assert asked(session, "days_since(rest)") == 1


def test_hours_lived_in_a_scene_are_whole_and_parts_are_owed() -> None:
    session = settled()
    life = session.course.life
    before = life.hour
    called(session, "hours", 0.5)
    assert life.hour == before
    called(session, "hours", 0.5)
    assert life.hour == before + 1


def test_waiting_until_an_hour() -> None:
    session = settled()
    called(session, "wait_until", 3)
    assert session.course.life.hour_of_day == 3


def test_where_you_are() -> None:
    session = settled()
    assert asked(session, "here()") == item("tower", "places")
    assert asked(session, "at(tower)") is True
    assert asked(session, "at(camp)") is True
    assert asked(session, "at(shore)") is False
    assert asked(session, "near(shore)") is True
    assert asked(session, "near(village)") is False


def test_on_the_way_you_are_nowhere() -> None:
    session = settled()
    life = session.course.life
    life.going_to[YOU] = 2
    life.way_left_km[YOU] = 1.0
    assert asked(session, "here()") == InkList()
    assert asked(session, "at(tower)") is False


def test_what_is_none_never_reaches_a_function() -> None:
    session = settled()
    session.course.life.camp = NONE
    assert asked(session, "at(camp)") is False
    assert asked(session, "quality(())") == 0.0
    assert asked(session, "done_count(())") == 0.0


def test_an_authors_number_stays_in_its_range() -> None:
    session = settled()
    patience = tiny().lists["qualities"].index("patience")
    called(session, "shift", patience, 0.2)
    assert asked(session, "quality(patience)") == pytest.approx(0.7, abs=0.01)
    called(session, "shift", patience, 9.0)
    assert asked(session, "quality(patience)") == 1.0
    called(session, "set_quality", patience, -4.0)
    assert asked(session, "quality(patience)") == 0.0


def test_chance_draws_anew_each_time_and_evenly() -> None:
    session = settled()
    hits = sum(bool(called(session, "chance", 30)) for _ in range(2000))
    # Binomial with p = 0.3: four standard deviations of 2000 draws are 82.
    assert abs(hits - 600) < 82


def test_an_order_is_said_item_by_item() -> None:
    session = settled()
    life = session.course.life
    orders = tiny().lists["orders"]
    wood = tiny().lists["activities"].index("woodcutting")
    called(session, "order_day", 1, wood)
    called(session, "order_eat", orders.index("eat_half"))
    called(session, "order_fire", orders.index("fire_high"))
    called(session, "order_night", orders.index("night_push"))
    called(session, "order_until", orders.index("until_moon"))
    assert life.order_slot[0] == wood
    assert (life.order_eat, life.order_fire, life.order_night) == (1, 2, 1)
    assert life.order_until == 2
    assert asked(session, "has_order()") is True


def test_a_value_of_another_kind_changes_no_order() -> None:
    session = settled()
    before = session.course.life.order_eat
    called(session, "order_eat", tiny().lists["orders"].index("fire_high"))
    assert session.course.life.order_eat == before


def test_every_function_says_what_it_does() -> None:
    for function in scene_functions().values():
        first = function.documentation.split("\n", 1)[0]
        assert first.endswith((".", "?")), function.name
