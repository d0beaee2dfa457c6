"""A Session: the same life in one go or saved and taken up at every turn, and no dead end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from story.samples import begun, edited, through_json, tiny
from wintering.arithmetic import draw
from wintering.explore import live, policy_named
from wintering.story.director import weight_of
from wintering.story.faults import BadChoice
from wintering.story.offers import SOMETHING_ELSE, pressing
from wintering.story.opening import check_world
from wintering.story.page import Page
from wintering.story.session import Session
from wintering.story.world import REST_KNOT

SEEDS = st.integers(min_value=0, max_value=2**64 - 1)


def pages_of(session: Session, turns: int, *, keep: bool) -> list[Page]:
    """The pages of a life that chooses by its seed; kept and taken up at each turn, or not."""
    pages = [session.page]
    for turn in range(turns):
        if session.is_ended:
            break
        many = len(session.page.choices)
        session.choose(draw(session.seed, 99, turn) * many >> 32)
        pages.append(session.page)
        if keep:
            session = Session.restore(tiny(), through_json(session.snapshot()))
            assert session.page == pages[-1]
    return pages


def test_the_first_page_is_about_content() -> None:
    page = begun().page
    assert 0 == page.turn
    assert ("A small life on a rock.",) == page.paragraphs
    assert ("Begin", "Begin, with quieter nights") == page.choices


def test_the_beginning_is_told_and_offers_are_made() -> None:
    page = begun().choose(0)
    assert "The tide is out." == page.paragraphs[0]
    assert "You are on the rock. The tower is behind you." == page.paragraphs[1]
    assert "tower" == page.place
    assert "Rest" in page.choices
    assert "Something else" == page.choices[-1]


def test_a_choice_of_a_scene_changes_the_life() -> None:
    session = begun()
    session.choose(1)
    assert 1 == session.course.life.is_quiet


def test_hours_of_work_are_lived() -> None:
    session = begun()
    session.choose(0)
    before = session.course.life.hour
    session.choose(session.page.choices.index("Rest"))
    assert before + 1 == session.course.life.hour


def test_what_the_hub_keeps_back_is_one_choice_away() -> None:
    session = begun()
    session.choose(0)
    first = set(session.page.choices)
    page = session.choose(session.page.choices.index("Something else"))
    assert set(page.choices) - first
    assert first - {"Something else"} <= set(page.choices)
    assert page.paragraphs == ()


def test_at_most_five_offers_are_shown_the_most_pressing_first() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    offered = course.progress.offered
    assert SOMETHING_ELSE == offered[-1]
    shown = offered[:-1]
    assert len(shown) == 5
    assert REST_KNOT == shown[-1]
    weights = [weight_of(course, course.opened.storylets[knot]) for knot in shown[:-1]]
    assert sorted(weights, reverse=True) == weights
    hidden = set(pressing(course)) - set(shown)
    assert hidden
    for knot in hidden:
        assert weight_of(course, course.opened.storylets[knot]) <= weights[-1]


def test_an_offer_that_takes_no_time_rests_for_an_hour() -> None:
    session = begun()
    session.choose(0)
    session.choose(session.page.choices.index("Something else"))
    session.choose(session.page.choices.index("Listen at the door"))
    more = session.choose(session.page.choices.index("Something else"))
    assert "Listen at the door" not in more.choices


def test_a_choice_that_is_not_there() -> None:
    with pytest.raises(BadChoice):
        begun().choose(2)


@settings(max_examples=4, deadline=None)
@given(SEEDS)
def test_saved_at_every_turn_it_is_the_same_life(seed: int) -> None:
    whole, kept = begun(seed), begun(seed)
    assert pages_of(whole, 40, keep=False) == pages_of(kept, 40, keep=True)


def test_hundreds_of_turns_saved_at_every_turn() -> None:
    assert pages_of(begun(11), 300, keep=False) == pages_of(begun(11), 300, keep=True)


def test_taken_up_again_it_has_the_same_digest() -> None:
    session = begun(5)
    pages_of(session, 40, keep=False)
    again = Session.restore(tiny(), through_json(session.snapshot()))
    assert session.digest() == again.digest()
    assert session.snapshot() == again.snapshot()


def test_questions_change_nothing() -> None:
    session = begun(5)
    pages_of(session, 30, keep=False)
    before = session.snapshot()
    session.leans("careful")
    session.digest()
    _ = session.page, session.is_ended, session.seed
    assert before == session.snapshot()


@pytest.mark.parametrize("policy", ["random", "careful", "reckless"])
def test_whole_lives_end_and_every_page_before_can_be_left(policy: str) -> None:
    session = begun(3)

    def shown(page: Page, choice: int | None) -> None:
        assert page.paragraphs or page.sense
        assert page.choices or page.ended

    lived = live(session, policy_named(policy), shown=shown)
    assert lived.ended in {"dead", "moon"}


def test_another_seed_is_another_life() -> None:
    assert pages_of(begun(1), 60, keep=False) != pages_of(begun(2), 60, keep=False)


def test_what_is_taken_again_and_again_gives_way() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    assert pressing(course)[0] == "cut_wood"
    course.progress.told["cut_wood"] = [6, course.life.hour]
    course.progress.worn["cut_wood"] = 6.0
    assert pressing(course)[0] != "cut_wood"
    course.progress.told["cut_wood"] = [6, course.life.hour - 24 * 7]
    assert pressing(course)[0] == "cut_wood"


LULLED = """
=== lulled
# arrive: falling_asleep
# urgent
# once
You lie there.
+ [Let it go]
    It goes.
+ [Sit up]
    ~ hours(2)
    You sit up.
- -> DONE
"""


def lulled(folder: Path) -> Session:
    """A life that has lain down, with a choice on the brink of sleep."""
    checked = check_world(edited(folder, {}, LULLED))
    assert checked.world is not None, list(checked.diagnostics)
    session = Session.begin(checked.world, 7)
    session.choose(0)
    while "Lie down" not in session.page.choices:
        session.choose(session.page.choices.index("Rest"))
        while "Let it stand" in session.page.choices:
            session.choose(1)
    session.choose(session.page.choices.index("Lie down"))
    assert ("Let it go", "Sit up") == session.page.choices
    return session


def test_after_a_choice_on_the_brink_of_sleep_you_sleep_on(tmp_path: Path) -> None:
    session = lulled(tmp_path)
    hour = session.course.life.hour
    again = Session.restore(session.world, through_json(session.snapshot()))
    page = session.choose(0)
    assert "It goes." == page.paragraphs[0]
    assert session.course.life.hour > hour
    assert "You are awake when something came between." not in page.paragraphs
    assert page == again.choose(0)


def test_after_a_choice_that_got_you_up_you_are_awake(tmp_path: Path) -> None:
    session = lulled(tmp_path)
    hour = session.course.life.hour
    page = session.choose(1)
    assert hour + 2 == session.course.life.hour
    assert ("You sit up.", "You are awake when something came between.") == page.paragraphs[:2]


MUSING = """
=== musing
# offer: Muse
# weight: 20
~ hours(5)
Hours of it.
+ [Stop]
    -> DONE

=== every_quiet
# arrive: quiet
# urgent
Nothing stirs.
-> DONE
"""


def test_what_an_open_scene_owes_is_kept_with_it(tmp_path: Path) -> None:
    checked = check_world(edited(tmp_path, {}, MUSING))
    assert checked.world is not None, list(checked.diagnostics)
    session = Session.begin(checked.world, 7)
    session.choose(0)
    session.choose(session.page.choices.index("Muse"))
    assert session.course.progress.later
    again = Session.restore(checked.world, through_json(session.snapshot()))
    assert session.choose(0) == again.choose(0)
    assert session.snapshot() == again.snapshot()


def test_a_lean_wears_with_its_offer_and_sleeps_does_not() -> None:
    session = begun()
    session.choose(0)
    course = session.course
    life = course.life
    course.progress.offered = ["cut_wood", "lie_down", "listen"]
    fresh = session.leans("careful")
    assert fresh[0] > 0.0
    for knot in course.progress.offered:
        course.progress.told[knot] = [3, life.hour]
        course.progress.worn[knot] = 3.0
    assert [fresh[0] / 4.0, fresh[1], 0.0] == session.leans("careful")
