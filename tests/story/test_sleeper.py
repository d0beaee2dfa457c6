"""Words sent in the bundled world: the sleeper found, woken, asked; and each of what may follow."""

from __future__ import annotations

import pytest

from story.samples import eight_moons
from wintering.laws.coming import ERRAND_HILL
from wintering.laws.matters import ANSWER_ANOTHER, ANSWER_COME, ANSWER_LATE
from wintering.laws.tidings import (
    CARRYING,
    COMING_GONE,
    COMING_MET,
    COMING_ON_RISE,
    HEARD,
    MESSAGE_COME,
    MESSAGE_GOODBYE,
    WAKING_GUN,
    WAKING_WAIT,
)
from wintering.life.names import NONE, YOU
from wintering.story.session import Session
from wintering.story.vocabulary import scene_functions

PATIENCE = 60  # choices until a life has come to its second day


def index(kind: str, name: str) -> int:
    return eight_moons().lists[kind].index(name)


def second_day(seed: int = 3) -> Session:
    """A life on its second day, before a page of offers."""
    session = Session.begin(eight_moons(), seed)
    for turn in range(PATIENCE):
        if session.course.life.day >= 1 and "Rest a while" in session.page.choices:
            return session
        session.choose(turn % len(session.page.choices))
    raise AssertionError("no page of offers came")


def put_at(session: Session, person: str, place: int) -> None:
    """Put someone at a place, under way to none. Changes: the life."""
    life, who = session.course.life, index("people", person)
    life.place[who], life.going_to[who], life.way_left_km[who] = place, NONE, 0.0
    life.stays_until[who] = life.hour + 200


def by_the_sleeper() -> Session:
    """A life at the night camp, where a man lies asleep."""
    session = second_day()
    camp = index("places", "night_camp")
    life = session.course.life
    for person in ("you", "hale"):
        put_at(session, person, camp)
    life.knows_place[camp] = 1
    for _ in range(10):
        if any(each.startswith("Go in to the one") for each in session.page.choices):
            return session
        choose(session, "Rest a while")
        for person in ("you", "hale"):
            put_at(session, person, camp)
    raise AssertionError("nobody slept there")


def choose(session: Session, begins: str) -> str:
    """Make the choice that begins so; the page that follows, as one text."""
    choices = session.page.choices
    found = [number for number, each in enumerate(choices) if each.startswith(begins)]
    assert found, (begins, choices)
    return "\n".join(session.choose(found[0]).paragraphs)


WAYS = {
    "Sit across": WAKING_WAIT,
    "Wake him with the pistol": WAKING_GUN,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_sleeper_is_woken_asked_and_given_words(way: str) -> None:
    session = by_the_sleeper()
    choose(session, "Go in to the one")
    choose(session, way)
    hale = index("people", "hale")
    life = session.course.life
    assert WAYS[way] == life.woken_how[hale]
    choose(session, "Give him words for her: that she come")
    if way.startswith("Sit"):
        assert CARRYING == life.words_state[hale]
        assert MESSAGE_COME == life.words_kind[hale]
        choose(session, "Tell him where your fire is")
        assert life.seen_place[hale] == (life.camp if life.camp != NONE else life.place[YOU])


def test_he_can_be_left_asleep() -> None:
    session = by_the_sleeper()
    choose(session, "Go in to the one")
    choose(session, "Leave him asleep")
    assert 0 == sum(session.course.life.woken_how)


def waited_for(who: str, answer: int) -> Session:
    """A life in which someone stands on the rise, and you have seen it."""
    session = second_day()
    life = session.course.life
    hale, lexa, comes = (index("people", each) for each in ("hale", "lexa", who))
    rise = index("places", "ridge_gap")
    life.words_kind[hale], life.words_state[hale] = MESSAGE_COME, HEARD
    life.words_hour[hale], life.words_sent = life.hour - 200, 1
    life.heard_kind, life.heard_hour, life.heard_from = MESSAGE_COME, life.hour - 150, hale
    life.answer_words, life.answered_hour = answer, life.hour - 140
    life.coming_who, life.coming_state = comes, COMING_ON_RISE
    life.coming_place = life.role_place[session.course.world.meeting_role] = rise
    life.coming_from, life.coming_hour = life.place[lexa], life.hour - 20
    life.coming_due = life.hour + 400
    life.errand[comes], life.errand_place[comes] = ERRAND_HILL, rise
    put_at(session, who, rise)
    life.rise_seen = 1
    put_at(session, "you", index("places", "spring"))
    life.knows_place[rise] = life.knows_place[index("places", "spring")] = 1
    return session


def go_up(session: Session) -> str:
    """Rest until the rise can be gone up to, and go; what is told there."""
    for _ in range(8):
        if any(each.startswith("Go up to") for each in session.page.choices):
            return choose(session, "Go up to")
        choices = session.page.choices
        session.choose(choices.index("Rest a while") if "Rest a while" in choices else 0)
    raise AssertionError(session.page.choices)


@pytest.mark.parametrize(
    ("who", "answer", "offered"),
    [
        ("lexa", ANSWER_COME, "Say her name"),
        ("lexa", ANSWER_LATE, "Say her name"),
        ("ossa", ANSWER_ANOTHER, "Ask how she looked"),
    ],
)
def test_whoever_came_is_met_on_the_rise(who: str, answer: int, offered: str) -> None:
    session = waited_for(who, answer)
    go_up(session)
    life = session.course.life
    assert COMING_MET == life.coming_state
    assert offered in session.page.choices
    choose(session, offered)
    assert session.page.choices


def test_one_can_turn_away_from_her() -> None:
    session = waited_for("lexa", ANSWER_COME)
    go_up(session)
    choose(session, "Turn and go back down")
    assert session.course.story.variables["rise_left"] is True


def told_within(session: Session, turns: int, words: str) -> bool:
    """Whether a page of so many rests says these words."""
    for _ in range(turns):
        choices = session.page.choices
        rest = choices.index("Rest a while") if "Rest a while" in choices else 0
        if words in "\n".join(session.choose(rest).paragraphs):
            return True
    return False


def test_who_comes_up_too_late_finds_where_she_stood() -> None:
    session = waited_for("lexa", ANSWER_COME)
    life = session.course.life
    life.coming_state, life.errand[life.coming_who] = COMING_GONE, 0
    put_at(session, "lexa", index("places", "tondc"))
    life.rise_seen = 0
    scene_functions()["go"].call(session.course, life.coming_place)
    assert life.coming_place == life.place[YOU]
    assert told_within(session, 3, "the mark of two boots")


def test_when_nobody_comes_the_days_are_counted() -> None:
    session = second_day()
    life = session.course.life
    hale = index("people", "hale")
    life.words_kind[hale], life.words_state[hale] = MESSAGE_GOODBYE, CARRYING
    life.words_hour[hale], life.words_sent = life.hour - 24 * 60, 1
    put_at(session, "hale", index("places", "polis_gate"))
    assert told_within(session, 40, "at your word")
