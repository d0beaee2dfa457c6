"""Bellamy in the woods: seen and called, let go by, come up by himself, or only his trail."""

from __future__ import annotations

import pytest

from story.samples import eight_moons
from story.test_sleeper import choose, index, put_at, second_day
from wintering.laws import crossing
from wintering.laws.going import ERRAND_LOOK
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_CALL, MATTER_GO_HOME
from wintering.laws.news import knows
from wintering.life.names import YOU
from wintering.story.session import Session

HOURS = 40  # hours rested at the most until something of him shows


def looked_for(monkeypatch: pytest.MonkeyPatch, drawn: float) -> Session:
    """A life by the spring, by day, with him out looking about it, and chance as given."""
    session = second_day()
    spring = index("places", "spring")
    for person in ("you", "bellamy"):
        put_at(session, person, spring)
    life, him = session.course.life, index("people", "bellamy")
    life.knows_place[spring] = 1
    life.errand[him], life.look_until[him] = ERRAND_LOOK, life.hour + 400
    monkeypatch.setattr(crossing, "chance", lambda *_: drawn)
    monkeypatch.setattr(crossing, "encounter_odds", lambda *_: 1.0)
    return session


def rest_until(session: Session, offered: str, people: tuple[str, ...] = ("you",)) -> str:
    """Rest until a choice that begins so is there; what the page before it tells."""
    for _ in range(HOURS):
        if any(each.startswith(offered) for each in session.page.choices):
            return "\n".join(session.page.paragraphs)
        choices = session.page.choices
        session.choose(choices.index("Rest a while") if "Rest a while" in choices else 0)
        for person in people:
            put_at(session, person, index("places", "spring"))
    raise AssertionError(session.page.choices)


def newest(session: Session) -> tuple[int, int, int]:
    """Who decided last, what, and how."""
    life = session.course.life
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return life.decision_who[slot], life.decision_matter[slot], life.decision_answer[slot]


def test_you_see_him_first_and_may_call(monkeypatch: pytest.MonkeyPatch) -> None:
    session = looked_for(monkeypatch, 0.0)
    rest_until(session, "Call to him", ("you", "bellamy"))
    told = choose(session, "Call to him")
    life, him = session.course.life, index("people", "bellamy")
    assert (YOU, MATTER_CALL, ANSWER_YES) == newest(session)
    assert 1 <= life.met_count[him]
    assert "Bellamy" in told or "he says" in told
    holds = eight_moons().lists["facts"].index("camp_holds")
    choose(session, "Ask him how they are")
    assert knows(life, session.course.world, YOU, holds)
    for _ in range(HOURS):
        if life.errand[him] == 0:
            break
        choices = session.page.choices
        session.choose(choices.index("Rest a while") if "Rest a while" in choices else 0)
    assert life.place[him] == index("places", "camp_jaha") or life.going_to[him] >= 0


def test_you_may_let_him_go_by_and_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    session = looked_for(monkeypatch, 0.0)
    rest_until(session, "Let him go by", ("you", "bellamy"))
    choose(session, "Let him go by")
    life = session.course.life
    assert (YOU, MATTER_CALL, ANSWER_NO) == newest(session)
    assert 0 == life.met_count[index("people", "bellamy")]
    assert session.page.choices


def test_a_round_left_in_his_way_tells_him_that_you_live(monkeypatch: pytest.MonkeyPatch) -> None:
    session = looked_for(monkeypatch, 0.0)
    rest_until(session, "Leave a round", ("you", "bellamy"))
    choose(session, "Leave a round")
    alive = eight_moons().lists["facts"].index("still_alive")
    assert knows(session.course.life, session.course.world, index("people", "bellamy"), alive)


def test_he_who_comes_up_may_be_told_that_you_are_not_coming(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = looked_for(monkeypatch, 0.0)
    life, him = session.course.life, index("people", "bellamy")
    monkeypatch.setattr(crossing, "decide_come_up", lambda *_: ANSWER_YES)
    monkeypatch.setattr(
        crossing, "see_afar", lambda life, person, _: crossing.found_by(life, world, person)
    )
    world = session.course.world
    rest_until(session, "Say that you are not coming", ("you", "bellamy"))
    assert 1 <= life.met_count[him]
    choose(session, "Say that you are not coming")
    assert (YOU, MATTER_GO_HOME, ANSWER_NO) == newest(session)
    assert life.look_until[him] <= life.hour


def test_his_trail_is_found_where_he_turned_back(monkeypatch: pytest.MonkeyPatch) -> None:
    session = looked_for(monkeypatch, 0.0)
    life, him = session.course.life, index("people", "bellamy")
    spring = index("places", "spring")
    life.errand[him] = 0
    put_at(session, "bellamy", index("places", "camp_jaha"))
    life.trail_of, life.trail_place, life.trail_found = him, spring, 0
    life.other_tracks[spring], life.other_tracks_worn[spring] = 0.8, life.tracks_worn
    rest_until(session, "Set a stone")
    choose(session, "Set a stone")
    assert 1 == life.trail_found
