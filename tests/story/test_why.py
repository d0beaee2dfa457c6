"""Why: the causes that the ledger holds, and only those that you could know."""

from __future__ import annotations

import pytest

from story.samples import begun, eight_moons
from wintering.laws import reasons
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_WARY,
    ANSWER_YES,
    MATTER_COME_UP,
    MATTER_GO_HOME,
    MATTER_LAMP,
    MATTER_NIGHTMARE,
    MATTER_PASS,
)
from wintering.life import YOU
from wintering.life.events import MEMORY_PUSHED
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.story.ledger import DECISIONS_HELD
from wintering.story.session import Session
from wintering.story.why import Cause, UnknownQuestion, why
from wintering.story.why.causes import in_words
from wintering.story.why.clock import when
from wintering.story.why.decisions import NONE_KEPT, NOTHING_DECIDED
from wintering.story.why.questions import NOTHING_YET, topic_of
from wintering.story.why.scenes import NEVER_TOLD
from wintering.story.why.what_if import cold_by_cause


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("nightmare", "nightmare"),
        ("this nightmare?", "nightmare"),
        ("am I freezing", "cold"),
        ("did the five let me pass", "five"),
        ("is there someone in the trees", "trees"),
        ("Followers", "trees"),
    ],
)
def test_a_question_may_be_asked_in_several_words(what: str, expected: str) -> None:
    assert topic_of(what) == expected


def test_other_words_ask_for_no_topic() -> None:
    assert topic_of("core_c") is None


def test_a_slip_of_the_pen_is_understood() -> None:
    with pytest.raises(UnknownQuestion, match="Did you mean 'nightmare'"):
        why(settled(), "nightmar")


def test_what_nobody_can_answer_says_what_can_be_asked() -> None:
    with pytest.raises(UnknownQuestion, match="nightmare, cold, five, trees"):
        why(settled(), "zzz")


def settled() -> Session:
    session = begun()
    session.choose(0)
    return session


def noted(session: Session, matter: int, weights: dict[int, float]) -> None:
    """Let the laws note a decision, and the ledger take it in."""
    life = session.course.life
    note_decision(life, 1, matter, ANSWER_WARY, 0.0, 0.2)
    for reason, amount in weights.items():
        note_weight(life, reason, amount, YOU)
    session.course.ledger.copy_new(life)


def test_nothing_has_happened_yet() -> None:
    for what in ("nightmare", "five"):
        assert why(settled(), what) == Cause(NOTHING_YET[what])
        assert why(settled(), what, author=True) == Cause(NOTHING_YET[what])


def test_the_heaviest_cause_comes_first() -> None:
    session = settled()
    weights = {reasons.REASON_DARK: 0.1, reasons.REASON_COLD: -0.9}
    noted(session, MATTER_NIGHTMARE, weights)
    causes = why(session, "nightmare").causes[1:]  # the first is when it was
    assert [(each.words, each.weight) for each in causes] == [
        ("it is cold", -0.9),
        ("the light is going", 0.1),
    ]


def test_what_others_weigh_in_themselves_is_for_authors() -> None:
    session = settled()
    noted(session, MATTER_PASS, {reasons.REASON_GRUDGE: -0.5, reasons.REASON_DARK: 0.2})
    assert [each.weight for each in why(session, "five").causes[1:]] == [0.2]
    assert [each.weight for each in why(session, "five", author=True).causes[1:]] == [-0.5, 0.2]


def test_who_has_half_heard_of_it_is_not_said_to_have_been_told_nothing() -> None:
    half = {reasons.REASON_IGNORANCE: 0.3, reasons.REASON_ALLIANCE: -0.3, reasons.REASON_DARK: 0.2}
    nothing = {reasons.REASON_IGNORANCE: 0.6, reasons.REASON_DARK: 0.2}
    for weights, told in ((half, [0.2]), (nothing, [0.6, 0.2])):
        session = settled()
        noted(session, MATTER_PASS, weights)
        for what in ("five", "pass"):
            assert told == [each.weight for each in why(session, what).causes[1:]]


def test_without_numbers_it_is_said_only_what_weighed_against() -> None:
    cause = Cause(
        "You woke.", None, (Cause("it is cold", 1.5, (Cause("today"),)), Cause("a", -0.2))
    )
    assert in_words(cause) == "You woke.\n  it is cold\n    today\n  against it: a"
    assert str(cause) == "You woke.\n  +1.50  it is cold\n    today\n  -0.20  a"


def test_an_author_is_not_told_of_what_is_known() -> None:
    assert Cause(NONE_KEPT) == why(settled(), "gate", author=True)
    assert Cause(NOTHING_DECIDED) == why(settled(), "gate")


def test_a_question_that_has_the_name_of_a_scene_is_answered_for_itself() -> None:
    session = Session.begin(eight_moons(), 3)
    assert "five" in session.world.storylets
    for author in (False, True):
        assert why(session, "five", author=author) != why(session, "scene five", author=author)
    assert why(session, "scene five") == Cause(NEVER_TOLD)


def test_a_wet_body_is_cold_of_wet() -> None:
    session = settled()
    life = session.course.life
    life.clothes_wet = 1.0
    life.felt_cold = 0.6
    life.place[YOU] = session.world.declarations.ids("place").index("shore")
    life.camp = -1
    causes = dict(cold_by_cause(life, session.course.world))
    assert causes[reasons.REASON_WET] > 0.0


def test_asking_changes_nothing() -> None:
    session = settled()
    noted(session, MATTER_NIGHTMARE, {reasons.REASON_DARK: 0.1})
    before = session.snapshot()
    for what in ("nightmare", "cold", "five", "trees"):
        why(session, what)
        why(session, what, author=True)
    assert session.snapshot() == before


def test_who_is_not_cold_has_no_causes_of_cold() -> None:
    session = settled()
    session.course.life.felt_cold = 0.0
    session.course.life.clothes_wet = 1.0
    assert cold_by_cause(session.course.life, session.course.world) == []


def test_a_fire_that_burns_is_not_out() -> None:
    session = settled()
    life = session.course.life
    life.felt_cold, life.air_c = 0.8, -10.0
    life.fire_kw, life.fire_place = 0.2, life.place[YOU]
    assert reasons.REASON_FIRE_OUT not in dict(cold_by_cause(life, session.course.world))


def test_what_was_pushed_away_stands_under_the_nightmare_that_came_of_it() -> None:
    session = settled()
    life = session.course.life
    note_event(life, MEMORY_PUSHED, YOU, -1, 0, 0.3)
    pushed = life.hour
    life.hour += 30
    note_decision(life, YOU, MATTER_NIGHTMARE, ANSWER_WARY, 0.0, 0.0)
    note_weight(life, reasons.REASON_PUSHED, 1.0, 0)
    session.course.ledger.copy_new(life)
    cause = why(session, "nightmare").causes[-1]
    assert [Cause(when(pushed, life.hour))] == list(cause.causes)


def test_what_was_decided_once_is_kept_while_what_is_common_goes() -> None:
    session = settled()
    life, ledger = session.course.life, session.course.ledger
    noted(session, MATTER_PASS, {reasons.REASON_DARK: 0.2})
    for _ in range(DECISIONS_HELD + 20):
        note_decision(life, YOU, MATTER_NIGHTMARE, ANSWER_WARY, 0.0, 0.0)
        ledger.copy_new(life)
    assert len(ledger.decisions) == DECISIONS_HELD
    assert why(session, "five").causes[-1].weight == 0.2


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (24 * 100 + 13, "today, in the afternoon"),
        (24 * 99 + 22, "yesterday, late"),
        (24 * 90 + 2, "10 days ago, in the night"),
        (24 * 70 + 6, "some 4 weeks ago, early"),
        (24 * 3 + 6, "months ago"),
    ],
)
def test_hours_are_said_in_words(hour: int, expected: str) -> None:
    assert when(hour, 24 * 100 + 20) == expected
    assert when(hour, 24 * 100 + 20, author=True).startswith(expected)


def test_who_is_not_cold_is_told_so() -> None:
    session = settled()
    session.course.life.felt_cold = 0.0
    assert why(session, "cold") == Cause(NOTHING_YET["cold"])


def kept(session: Session, who: int, matter: int, answer: int, weights: dict[int, float]) -> None:
    """A decision of somebody's, in the ledger."""
    life = session.course.life
    note_decision(life, who, matter, answer, -0.3, 0.4)
    for reason, amount in weights.items():
        note_weight(life, reason, amount, YOU)
    session.course.ledger.copy_new(life)


def test_a_decision_of_yours_is_told_with_all_that_it_weighed() -> None:
    session = settled()
    weights = {reasons.REASON_GUILT: -0.5, reasons.REASON_DUTY: 0.3}
    kept(session, YOU, MATTER_GO_HOME, ANSWER_NO, weights)
    for author in (False, True):
        told = why(session, "decision go home", author=author)
        assert {-0.5, 0.3} <= {each.weight for each in told.causes}
    assert [-0.3, 0.4, -0.5, 0.3] == [
        each.weight for each in why(session, "go home", author=True).causes if each.weight
    ]


def test_who_came_up_to_you_is_told_and_who_did_not_is_not() -> None:
    weights = {reasons.REASON_LONGING: 0.5, reasons.REASON_WEAR: 0.2}
    for answer, told in ((ANSWER_YES, [0.2]), (ANSWER_NO, [])):
        session = settled()
        kept(session, 1, MATTER_COME_UP, answer, weights)
        cause = why(session, "come up")
        assert told == [each.weight for each in cause.causes if each.weight]
        assert (cause == Cause(NOTHING_DECIDED)) == (answer == ANSWER_NO)
        assert len(why(session, "come up", author=True).causes) >= 4


def test_whose_decision_is_asked_can_be_said() -> None:
    session = settled()
    names = session.world.declarations.ids("person")[:2]
    for who in (0, 1):
        kept(session, who, MATTER_LAMP, ANSWER_YES, {reasons.REASON_DARK: 0.1 + who})
    for who, name in enumerate(names):
        told = why(session, f"lamp {name}", author=True)
        assert 0.1 + who in [each.weight for each in told.causes]
    assert sum(each.words.startswith("before that") for each in told.causes) == 0
    newest = why(session, "lamp", author=True)
    assert sum(each.words.startswith("before that") for each in newest.causes) == 1


def test_anothers_hunger_is_not_told_as_yours() -> None:
    session = settled()
    kept(session, 1, MATTER_LAMP, ANSWER_NO, {reasons.REASON_COLD: -0.4})
    told = [each.words for each in why(session, "lamp", author=True).causes]
    assert "cold" in told
    assert "it is cold" not in told
