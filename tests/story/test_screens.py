"""Screens: no scene that may speak is ever kept back, and nothing else of a life is changed."""

from __future__ import annotations

import inspect
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from story.samples import TINY, edited
from wintering.diagnostics import Span
from wintering.explore import live, policy_named
from wintering.ink import StoryFault, parse_expression
from wintering.laws.subset import check_module
from wintering.life.moments import MOMENTS
from wintering.story import order_hours, order_span, screening, turn
from wintering.story.asking import Asking
from wintering.story.course import Course
from wintering.story.director import is_ready
from wintering.story.living import Law, PlainHours
from wintering.story.opening import check_world, open_world
from wintering.story.screening import ALWAYS_ASKED, KINDS, may_hold, may_speak
from wintering.story.screens import ClauseReader, lay_out, screened
from wintering.story.session import Session
from wintering.story.standing import Standing
from wintering.story.storylet import Condition, Storylet
from wintering.story.vocabulary import signatures
from wintering.story.world import World

WORLDS = Path(__file__).parents[2] / "src" / "wintering" / "worlds"

# Headers of every sort that screens know, and some that they do not.
ODD = """
VAR gulls = 0
CONST FEW = 2

=== odd_once
# arrive: any, quiet, dusk
# once
# when: not (light() > 0.3 or gulls > FEW)
A gull.
~ gulls++
-> DONE

=== odd_since
# arrive: any, waking, dusk
# urgent
# when: gulls > 0 and hours_since(odd_once) > 3 + 2 * gulls and not (days_since(odd_once) > 4)
~ gulls = gulls + 1
Two.
-> DONE

=== odd_role
# arrive: any, dawn
# at: camp, shore
# every: 5 hours
# weight: 4
# when: at(camp) or not at(shore) or gulls == 3
- (stood) Here.
-> DONE

=== odd_named
# arrive: arriving(camp), arriving(shore), dusk
# every: 9 hours
# when: season() != season_spring and found() == ()
There.
-> DONE

=== odd_sums
# arrive: any, falling_asleep, quiet
# weight: 2
# every: 4 hours
# when: done_count(woodcutting) + gulls + odd_role.stood > 1 and few() and odd_role.stood < 4
# needs: odd_once
Sums.
-> DONE

=== function few()
~ return gulls < FEW + 3
"""


@cache
def odd(folder: Path) -> World:
    """The tiny world with these headers."""
    checked = check_world(edited(folder, {}, ODD))
    checked.diagnostics.raise_if_errors()
    assert checked.world is not None
    return checked.world


class AtOnce(PlainHours):
    """Hours of which CPython lives many at once, as compiled laws do."""

    def many(self, law: Law, life: Any, *given: Any) -> float:
        return law(life, self._world, *given)


def kept_back(course: Course) -> set[str]:
    """The scenes that a screen keeps back here and now."""
    screens, standing = course.opened.screens, Standing(course)
    return {
        asking.knot
        for scene, asking in enumerate(screens.scenes)
        if standing.not_before[scene] != ALWAYS_ASKED
        if course.life.hour < standing.not_before[scene]
        or not may_hold(course.life, course.world, scene, *screens.laid_out)
    }


def speaking(course: Course) -> set[str]:
    """The scenes that may speak here and now, asked by their headers."""
    course.looked.clear()
    return {
        asking.knot
        for asking in course.opened.screens.scenes
        if is_ready(course, asking.storylet) and asking.holds(course)
    }


def walked(world: World, policy: str, turns: int, seed: int = 5) -> list[Session]:
    """A life at its first pages, each as it stood."""
    session = Session.begin(world, seed, hours=AtOnce(world.tables, world.sizes))
    stood: list[Session] = []
    for _ in range(turns):
        stood.append(Session.restore(world, session.snapshot()))
        if session.is_ended:
            break
        live(session, policy_named(policy), turns_at_most=session.page.turn + 1)
    return stood


@pytest.mark.parametrize("world", ["odd", "eight_moons", "lighthouse"])
def test_no_scene_that_may_speak_is_kept_back(world: str, tmp_path: Path) -> None:
    opened = odd(tmp_path) if world == "odd" else open_world(WORLDS / world)
    found: set[str] = set()
    back: set[str] = set()
    for stood in walked(opened, "random", 30):
        speak, kept = speaking(stood.course), kept_back(stood.course)
        assert speak & kept == set(), stood.page
        found |= speak
        back |= kept
    assert found
    assert back


@pytest.mark.parametrize("policy", ["random", "careful", "reckless"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_life_is_the_same_without_screens(
    policy: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = odd(tmp_path)
    screening = Session.begin(world, seed, hours=AtOnce(world.tables, world.sizes))
    live(screening, policy_named(policy), turns_at_most=60)
    monkeypatch.setattr(order_span, "FINAL", order_span.EVERY)
    monkeypatch.setattr(turn, "FINAL", order_span.EVERY)
    asking = Session.begin(world, seed)  # hour by hour: everybody is asked who awaits a moment
    live(asking, policy_named(policy), turns_at_most=60)
    assert asking.snapshot() == screening.snapshot()
    assert any(knot.startswith("odd") for knot in screening.course.progress.told)


@pytest.mark.parametrize("world", ["odd", "eight_moons", "lighthouse"])
def test_what_stands_is_kept_up_with_what_is_told(world: str, tmp_path: Path) -> None:
    opened = odd(tmp_path) if world == "odd" else open_world(WORLDS / world)
    session = Session.begin(opened, 3)
    renewed = 0
    for _ in range(30):
        kept, anew = session.course.standing, Standing(session.course)
        # "No longer ago" ends without anything being told: what was worked out before says "may".
        for mine, new in zip(kept.not_before, anew.not_before, strict=True):
            assert mine in (new, 0)
        assert list(kept.needs_quiet) == list(anew.needs_quiet)
        renewed += list(kept.not_before) != list(Standing(begun_of(opened)).not_before)
        if session.is_ended:
            break
        live(session, policy_named("random"), turns_at_most=session.page.turn + 1)
    assert renewed > 5


def begun_of(world: World) -> Course:
    return Session.begin(world, 3).course


# ------------------------------------------------------------------ any header at any hour

NUMBERS = [
    *("day()", "light()", "hours_since(gull)", "days_since(cut_wood)", "driftwood_walks", "gull"),
    *("done_count(woodcutting)", "hunger()", "light() + 1", "trust(you, ane)"),
]
ITEMS = [
    *(("season()", "season_winter"), ("here()", "shore"), ("found()", "shore")),
    *(("decided(ane, matter_pass)", "answer_nod"), ("dreamt()", "()")),
]
TRUTHS = [
    *("dark()", "at(shore)", "at(camp)", "near(camp)", "driftwood_walks", "gull", "hour()"),
    *("has_camp()", "asked_for_quiet", "knows_place(village)"),
]


def headers() -> st.SearchStrategy[str]:
    """Conditions of every shape."""
    bounds = st.sampled_from(["0", "1", "2.5", "24", "9998", "-1", "driftwood_walks", "0.3"])
    orders = st.sampled_from([">", "<", ">=", "<=", "==", "!="])
    compared = st.tuples(st.sampled_from(NUMBERS), orders, bounds).map(" ".join)
    turned = st.tuples(bounds, orders, st.sampled_from(NUMBERS)).map(" ".join)
    items = st.tuples(st.sampled_from(ITEMS), st.sampled_from([" == ", " != "])).map(
        lambda pair: pair[1].join(pair[0])
    )
    leaves = st.one_of(compared, turned, items, st.sampled_from(TRUTHS))
    return st.recursive(leaves, _joined, max_leaves=7)


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.tuples(st.lists(inner, min_size=2, max_size=3), st.sampled_from(["and", "or"]))
    return st.one_of(
        several.map(lambda pair: "(" + f" {pair[1]} ".join(pair[0]) + ")"),
        inner.map(lambda one: f"not ({one})"),
    )


@cache
def points() -> list[Session]:
    """Lives of the tiny world at many hours of them."""
    world = open_world(TINY)
    return [each for seed in (3, 8) for each in walked(world, "random", 25, seed)]


def with_header(course: Course, text: str) -> Storylet:
    world = course.opened
    expression, problems = parse_expression(
        text, Span.at("x", 1, 1, 1), world.program,
        functions=signatures(),
        bare_knots=frozenset(world.knots),
    )  # fmt: skip
    assert expression is not None, list(problems)
    condition = Condition(expression, text, Span.at("x", 1, 1, 1))
    return replace(world.storylets["gull"], when=(condition,), every_hours=0.0)


def may(course: Course, storylet: Storylet) -> bool:
    """Whether a screen made of one header lets it through."""
    world = course.opened
    bound, clauses = screened(storylet, ClauseReader(world), world)
    hour = 0 if bound is None or bound.hour is None else bound.hour(course)
    laid_out = lay_out([[] for _ in range(KINDS)], [clauses])
    return course.life.hour >= hour and may_hold(course.life, course.world, 0, *laid_out)


@settings(max_examples=300, deadline=None)
@given(text=headers(), at=st.integers(0, 10_000))
def test_whatever_holds_is_let_through(text: str, at: int) -> None:
    stood = points()[at % len(points())]
    storylet = with_header(stood.course, text)
    stood.course.looked.clear()
    if Asking(storylet, stood.world).holds(stood.course):
        assert may(stood.course, storylet), (text, stood.page)


@pytest.mark.parametrize(
    "text",
    [
        "day() > 900",
        "900 < day()",
        "light() > 2 or not at(tower)",
        "not (light() < 2 and at(camp))",
        "season() == season_spring",
        "found() != ()",
        "driftwood_walks > 3",
        "hours_since(gull) < 5",
        "not (hours_since(gull) > 5)",
        "hours_since(first_hour) > 100 and dark()",
        "dark() == 5 or near(village) or day() <= -1",
    ],
)
def test_what_cannot_hold_is_kept_back(text: str) -> None:
    course = points()[0].course
    assert not may(course, with_header(course, text))


def test_a_header_that_faults_is_always_asked(tmp_path: Path) -> None:
    header = "# arrive: any\n# when: word > 1 and light() > 2"
    more = f'VAR word = "x"\n=== asked\n{header}\nA.\n-> DONE\n'
    checked = check_world(edited(tmp_path, {}, more))
    assert checked.world is not None
    course = Session.begin(checked.world, 7).course
    scene = [each.knot for each in checked.world.screens.scenes].index("asked")
    assert course.standing.not_before[scene] == ALWAYS_ASKED
    with pytest.raises(StoryFault):
        checked.world.askings.of(checked.world.storylets["asked"]).holds(course)


def test_a_moment_about_something_else_is_no_moment_of_a_scene(tmp_path: Path) -> None:
    course = Session.begin(odd(tmp_path), 3).course
    life, places = course.life, course.opened.lists["places"]
    screens = (*course.opened.screens.laid_out, *course.standing.laid_out)
    of_shore = MOMENTS["arriving"]
    life.arrived = places.index("village")
    assert not may_speak(life, course.world, of_shore, 99, *screens)
    life.arrived = places.index("shore")
    assert may_speak(life, course.world, of_shore, 99, *screens)
    life.arrived = life.camp
    assert may_speak(life, course.world, of_shore, 99, *screens)


def test_screens_are_written_in_the_subset_of_laws() -> None:
    breaches = [each.what for each in check_module(inspect.getsource(screening))]
    assert breaches == ["import from wintering.story.asked"]
    assert max(MOMENTS.values()) < 1 << KINDS
    assert order_hours.REASON_AT == 1 << KINDS
