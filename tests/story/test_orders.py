"""Standing orders: days go by in one turn, are told from what they held, and end for a reason."""

from __future__ import annotations

import inspect
from types import ModuleType

import pytest

from story.samples import begun, through_json, tiny
from wintering.explore import live, policy_named
from wintering.laws import reasons
from wintering.laws.subset import check_module
from wintering.laws.works import WORK_CUT_WOOD, WORK_SLEEP, WORK_TEND_FIRE
from wintering.life import NONE, Life, moments
from wintering.story import offer_hours, order_hours, order_span, orders
from wintering.story.living import Law, PlainHours
from wintering.story.offers import (
    GO_ON,
    GO_ON_FIRST_HOURS,
    LABELS,
    SHOWN,
    SOMETHING_ELSE,
    show_hub,
)
from wintering.story.order_hours import what_ends
from wintering.story.orders import PART, PAUSES, give_up_part, set_doing
from wintering.story.screening import OFFERED
from wintering.story.session import Session
from wintering.story.world import REST_KNOT


def ordered() -> Session:
    """A life that has just said what its days are for, and lived them until something came.

    The first of some seeds in which what came left no choice of its own open.
    """
    for seed in range(7, 47):
        session = _ordered(seed)
        if LABELS[GO_ON] in session.page.choices:
            return session
    raise AssertionError("no seed ends an order without a choice of its own")


def _ordered(seed: int) -> Session:
    session = begun(seed)
    session.choose(0)
    session.choose(session.page.choices.index("Something else"))
    session.choose(session.page.choices.index("Say what the days are for"))
    session.choose(session.page.choices.index("Wood and sleep"))
    return session


def test_an_order_lives_days_in_one_turn_and_ends() -> None:
    session = ordered()
    life = session.course.life
    span = session.course.progress.span
    assert span is not None
    assert life.order_active == 0
    assert span.ended - span.began > 12
    assert span.reason != reasons.REASON_NONE


def test_its_days_are_told_and_it_can_be_taken_up_again() -> None:
    session = ordered()
    assert any(line.split()[1] == "days." for line in session.page.paragraphs)
    assert LABELS[GO_ON] in session.page.choices


def test_after_an_order_going_on_with_it_comes_first_and_a_day_later_last() -> None:
    course = ordered().course
    course.life.core_c = 36.9
    span = course.progress.span
    assert span is not None
    span.ended = course.life.hour
    show_hub(course)
    assert GO_ON == course.progress.offered[0]
    assert len(course.progress.offered) <= SHOWN + 1
    span.ended = course.life.hour - GO_ON_FIRST_HOURS - 1
    show_hub(course)
    offered = [knot for knot in course.progress.offered if knot != SOMETHING_ELSE]
    assert [REST_KNOT, GO_ON] == offered[-2:]
    assert len(offered) <= SHOWN


def test_what_the_days_were_for_was_done() -> None:
    session = _ordered(7)
    wood = tiny().activity_of(WORK_CUT_WOOD)
    sleep = tiny().activity_of(WORK_SLEEP)
    assert session.course.span_done(wood) >= 1.0
    assert session.course.span_done(sleep) >= 1.0


def test_going_on_lives_further() -> None:
    session = ordered()
    hour = session.course.life.hour
    session.course.life.core_c = 36.9
    session.choose(session.page.choices.index(LABELS[GO_ON]))
    assert session.course.life.hour > hour


def test_an_order_is_the_same_saved_or_not() -> None:
    once = ordered()
    again = Session.restore(tiny(), through_json(once.snapshot()))
    go_on = once.page.choices.index(LABELS[GO_ON])
    assert once.choose(go_on) == again.choose(go_on)
    assert once.digest() == again.digest()


def test_three_days_are_up_after_three_days() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    course.life.order_until = 0
    order_span.begin_span(course)
    before = (course.life.hunger, course.life.thirst, course.life.weak)
    course.life.order_began = course.life.hour - 71
    assert what_ends(course.life, course.world, *before) == reasons.REASON_NONE
    course.life.order_began = course.life.hour - 72
    assert what_ends(course.life, course.world, *before) == reasons.REASON_TIME


def test_a_hunger_that_crosses_a_threshold_ends_it_and_one_that_stays_does_not() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    order_span.begin_span(course)
    course.life.hunger = 0.85
    assert what_ends(course.life, course.world, 0.5, 0.0, 0.0) == reasons.REASON_HUNGER
    assert what_ends(course.life, course.world, 0.85, 0.0, 0.0) == reasons.REASON_NONE


def test_the_cold_ends_it() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    order_span.begin_span(course)
    course.life.core_c = 35.0
    assert what_ends(course.life, course.world, 0.0, 0.0, 0.0) == reasons.REASON_COLD


def test_the_planner_gives_nights_to_sleep_and_days_to_their_slots() -> None:
    session = begun()
    session.choose(0)
    life = session.course.life
    wood = tiny().activity_of(WORK_CUT_WOOD)
    life.order_slot[0] = wood
    life.water_l = 5.0
    planned: dict[int, int] = {}
    for hour in range(24):
        life.hour_of_day = hour
        life.sleep_pressure = 0.8
        life.doing = NONE
        set_doing(life, tiny().tables, 0, 0)
        planned[hour] = life.doing
    assert planned[2] == tiny().activity_of(WORK_SLEEP)
    assert planned[23] == tiny().activity_of(WORK_SLEEP)
    assert planned[11] == wood


def planned_next(session: Session, plan: int) -> tuple[int, int]:
    """What is taken up in the middle of a fair day, and the plan then."""
    life = session.course.life
    life.water_l = 5.0
    life.rain_mm = life.snowfall_mm = 0.0
    life.hour_of_day = 11
    life.doing = NONE
    plan = set_doing(life, tiny().tables, 0, plan)
    return life.doing, plan


def test_what_the_days_are_for_is_taken_in_order() -> None:
    session = begun()
    session.choose(0)
    slots = session.course.life.order_slot
    names = tiny().lists["activities"]
    wood, fire, wait = (names.index(one) for one in ("woodcutting", "firetending", "watching"))
    slots[:3] = [wood, fire, wait]
    planned, plan = [], 0
    for _ in range(4):
        doing, plan = planned_next(session, plan)
        planned.append(doing)
    assert planned == [wood, fire, wait, wood]
    assert plan == 4 * PART


def test_work_that_the_weather_broke_off_waits_for_an_hour_in_camp() -> None:
    session = begun()
    session.choose(0)
    life = session.course.life
    wood = tiny().activity_of(WORK_CUT_WOOD)
    life.order_slot[0] = wood
    life.water_l = 5.0
    life.rain_mm = life.snowfall_mm = 0.0
    life.hour_of_day = 11
    plan = give_up_part(life, tiny().tables, 0, pauses=True)
    assert plan == PART + PAUSES
    plan = set_doing(life, tiny().tables, 0, plan)
    assert life.doing == tiny().activity_of(WORK_TEND_FIRE)
    set_doing(life, tiny().tables, 0, plan)
    assert life.doing == wood


class AtOnce(PlainHours):
    """Hours of which CPython lives many at once, as compiled laws do."""

    most = 0  # hours of an offer that one call lived

    def many(self, law: Law, life: Life, *numbers: float) -> float:
        began = life.hour
        seen = law(life, self._world, *numbers)
        if law is offer_hours.live_doing:
            self.most = max(self.most, life.hour - began)
        return seen


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_days_lived_at_once_are_those_lived_hour_by_hour(seed: int) -> None:
    world = tiny()
    one_by_one = Session.begin(world, seed)
    at_once = Session.begin(world, seed, hours=AtOnce(world.tables, world.sizes))
    spans = 0
    for session in (one_by_one, at_once):
        session.choose(0)
        session.choose(session.page.choices.index("Something else"))
        session.choose(session.page.choices.index("Say what the days are for"))
        session.choose(session.page.choices.index("Wood and sleep"))
        for _ in range(6):
            if LABELS[GO_ON] in session.page.choices:
                spans += 1
                session.choose(session.page.choices.index(LABELS[GO_ON]))
            elif session.page.choices:
                session.choose(0)
    assert spans > 1
    assert one_by_one.snapshot() == at_once.snapshot()
    assert one_by_one.digest() == at_once.digest()


@pytest.mark.parametrize(
    "module", [orders, order_hours, offer_hours], ids=lambda module: module.__name__
)
def test_an_order_is_written_in_the_subset_of_laws(module: ModuleType) -> None:
    breaches = [each.what for each in check_module(inspect.getsource(module))]
    others = {
        f"import from wintering.story.{each}" for each in ("orders", "order_hours", "screening")
    }
    assert [each for each in breaches if each not in others] == []


def test_no_moment_and_no_reason_is_taken_for_another_in_what_an_hour_gives() -> None:
    assert max(moments.MOMENTS.values()) < 1 << OFFERED < order_hours.REASON_AT
    assert len(reasons.REASONS) * order_hours.REASON_AT < order_hours.GOES_ON


@pytest.mark.parametrize("seed", [3, 4, 5, 6])
def test_hours_of_an_offer_lived_at_once_are_those_lived_hour_by_hour(seed: int) -> None:
    world = tiny()
    at_once = AtOnce(world.tables, world.sizes)
    sessions = [Session.begin(world, seed, hours=each) for each in (None, at_once)]
    for session in sessions:
        live(session, policy_named("random"), turns_at_most=60)
    assert sessions[0].snapshot() == sessions[1].snapshot()
    assert at_once.most > 1  # hours in one call
