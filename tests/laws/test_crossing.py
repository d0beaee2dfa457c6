"""One who looks for you and you, near each other: who sees whom, and what each does."""

from __future__ import annotations

from laws.hearts_samples import pass_hours
from laws.search_samples import (
    ALIVE,
    ALONE,
    COUNTRY,
    CREEK,
    GAP,
    HIM,
    HOME,
    MOTHER,
    RANGE,
    SCOUT,
    WALK,
    out,
    waiting,
)
from wintering.laws.crossing import (
    be_seen_by_guards,
    cross,
    crossing,
    decide_come_up,
    found_by,
    see_afar,
)
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_NONE,
    ANSWER_YES,
    MATTER_COME_UP,
)
from wintering.laws.meeting import come_upon
from wintering.laws.news import knows
from wintering.laws.people import people
from wintering.laws.reports import DEED_SOUGHT, knows_deed
from wintering.laws.settlements import live_day
from wintering.life.events import SEEKER_FOUND_YOU, SEEKER_SEEN
from wintering.life.moments import SOUGHT, has_moment
from wintering.life.names import YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life


def crossings(hours: int = 400, **how: int) -> Life:
    """Many hours with him and you at one place, until one of you sees the other."""
    life = out(place=CREEK)
    life.is_asleep = how.get("asleep", 0)
    for _ in range(hours):
        life.hour_of_day = 12
        crossing(life, COUNTRY)
        if SEEKER_SEEN in life.event_kind or SEEKER_FOUND_YOU in life.event_kind:
            break
        pass_hours(life, 24)
    return life


def test_awake_you_may_see_him_and_he_not_you_and_asleep_he_sees_you():
    seen, found = crossings(), crossings(asleep=1)
    assert {SEEKER_SEEN, SEEKER_FOUND_YOU} & set(seen.event_kind)
    assert SEEKER_FOUND_YOU in found.event_kind
    assert SEEKER_SEEN not in found.event_kind
    life = out(place=CREEK)
    see_afar(life, HIM, 200.0)
    assert (HIM, life.hour) == (life.sought_by, life.sought_hour)
    assert life.hour == life.you_saw_hour[HIM]
    assert has_moment(life, SOUGHT)
    assert NEVER_YET == life.saw_you_hour[HIM]


def test_he_who_is_far_off_does_not_cross_your_way():
    life = out(place=HOME)
    for _ in range(200):
        life.hour_of_day = 12
        cross(life, COUNTRY, HIM)
        pass_hours(life, 24)
    assert not {SEEKER_SEEN, SEEKER_FOUND_YOU} & set(life.event_kind)


def test_he_is_met_by_looking_and_not_as_strangers_are_met():
    life = out(place=CREEK)
    for _ in range(60):
        come_upon(life, COUNTRY)
        pass_hours(life, 24)
    assert 0 == life.met_count[HIM]


def came_up(**how: float) -> tuple[int, float]:
    """Whether he comes up, having found you, and what he himself weighed."""
    life = waiting(40.0, **how)
    life.weak = life.wound = how.get("worn", 0.0)
    answer = decide_come_up(life, COUNTRY, HIM)
    assert answer == life.answer_come_up[HIM]
    assert life.hour == life.decided_hour[HIM]
    assert MATTER_COME_UP == life.decision_matter[life.decision_count - 1]
    return answer, life.person_said[HIM]


def test_guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up():
    assert ANSWER_NO == came_up(longing=0.6, alone=1.0)[0]
    assert ANSWER_YES == came_up(longing=1.0, worn=1.0)[0]
    assert came_up(alone=1.0)[1] < came_up()[1] < came_up(worn=1.0)[1]


def test_a_camp_with_empty_bowls_wants_you_back():
    full, empty = waiting(bowls=1.0), waiting(bowls=0.5)
    for life in (full, empty):
        decide_come_up(life, COUNTRY, HIM)
    assert full.office_said[HIM] == 0.0 < empty.office_said[HIM]


def test_he_who_lets_you_be_goes_home_knowing_that_you_live_and_owes_you_less():
    life = out(place=CREEK)
    life.belief[HIM][ALONE], life.belief_hour[HIM][ALONE] = 1.0, life.hour
    found_by(life, COUNTRY, HIM)
    assert ANSWER_NO == life.answer_come_up[HIM]
    assert knows(life, COUNTRY, HIM, ALIVE)
    assert 0.2 < life.debt[HIM][YOU] < 0.5
    assert life.look_until[HIM] == life.hour  # he has seen what he came for
    assert 0 == life.met_count[HIM]


def test_he_who_comes_up_stands_before_you():
    life = out(place=GAP)
    life.weak = life.wound = 1.0
    life.longing[HIM][YOU] = 1.0
    found_by(life, COUNTRY, HIM)
    assert ANSWER_YES == life.answer_come_up[HIM]
    assert CREEK == life.place[YOU] == life.place[HIM]
    assert (1, 1) == (life.met[HIM], life.met_count[HIM])


def test_those_who_guard_you_see_who_comes():
    life = out(place=CREEK)
    life.is_near[SCOUT] = 1
    be_seen_by_guards(life, COUNTRY)
    assert knows_deed(life, SCOUT, DEED_SOUGHT)
    assert not knows_deed(life, MOTHER, DEED_SOUGHT)


def test_while_he_is_out_fewer_stand_watch():
    home, gone = waiting(), out(place=CREEK)
    for life in (home, gone):
        live_day(life, COUNTRY, HOME)
    assert gone.camp_watch[HOME] < home.camp_watch[HOME]


def test_a_whole_hour_of_people_moves_him():
    life = out(place=HOME)
    people(life, COUNTRY)
    assert life.activity[HIM] in (RANGE, WALK)
    assert ANSWER_NONE == life.answer_come_up[HIM]
