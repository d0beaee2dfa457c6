"""The bundled world as the Session plays it: the same life saved or not, and no dead end."""

from __future__ import annotations

import pytest

from story.samples import eight_moons, through_json
from wintering.explore import live, policy_named
from wintering.life.checking import CheckingLife
from wintering.story.page import Page
from wintering.story.progress import MORE
from wintering.story.session import Session

DAYS = 12


@pytest.mark.parametrize("seed", [4])
def test_saved_at_every_turn_it_is_the_same_life(seed: int) -> None:
    random = policy_named("random")
    whole = Session.begin(eight_moons(), seed)
    lived = live(whole, random, until_day=4)
    kept = Session.begin(eight_moons(), seed)
    for choice in lived.choices:
        kept.choose(choice)
        kept = Session.restore(eight_moons(), through_json(kept.snapshot()))
    assert kept.page == whole.page
    assert kept.digest() == whole.digest()


@pytest.mark.parametrize("policy", ["random", "careful", "reckless"])
def test_every_page_tells_something_and_can_be_left(policy: str) -> None:
    session = Session.begin(eight_moons(), 21)

    def shown(page: Page, choice: int | None) -> None:
        assert all(page.paragraphs)
        assert page.paragraphs or session.course.progress.phase == MORE
        assert page.ended or page.choices
        assert page.sense

    live(session, policy_named(policy), until_day=DAYS, shown=shown)


def test_no_field_leaves_its_range_while_scenes_play() -> None:
    session = Session.begin(eight_moons(), 5)
    checking = CheckingLife(eight_moons().sizes)
    for name in checking.FIELDS:
        setattr(checking, name, getattr(session.course.life, name))
    session.course.life = checking
    live(session, policy_named("random"), until_day=5)
    assert session.course.life.day >= 5 or session.is_ended
