"""How the others let go of what they did: by owning it, and by making amends, and then slowly."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, parameters, pass_hours
from laws.test_carried import DEED, LEAVER, LISTENER, PARTING, SHARER, people_of_one_event
from laws.test_others_cues import COOK, CUT, SIT, country
from laws.test_speaking import CAMP, HIM, MOTHER, council
from wintering.laws.absolving import give_words
from wintering.laws.others import confide, hear_of, meet_own, others_remember
from wintering.laws.others_easing import AMENDS_HOUR, is_for_others, work_for_others
from wintering.laws.speaking import speak
from wintering.laws.works import (
    WORK_BURY,
    WORK_CARRY,
    WORK_FOLLOW,
    WORK_GUARD,
    WORK_HEAL,
    WORK_HUNT,
    WORK_IDLE,
    WORK_SEW,
)
from wintering.life.names import YOU
from wintering.life.record import Life

BOLD = people_of_one_event(par=parameters(memory_others_face=1.0), person_boldness=(1.0,) * 4)
PAR = BOLD.par
CAMP_AT_WORK = country()


def begun(owned: float = 0.0, amended: float = 0.0) -> Life:
    """A life in which everyone owns so much of what they did, and has amended so much of it."""
    life = begin_life(BOLD, hour=12)
    for person in range(1, BOLD.people):
        life.owns[person], life.amends[person] = owned, amended
    return life


def let_go(life: Life, person: int = SHARER, memory: int = DEED) -> float:
    """What someone lets go at one facing."""
    before = life.laid_down[person][memory]
    meet_own(life, BOLD, person, memory)
    return life.laid_down[person][memory] - before


def test_what_they_did_is_let_go_only_once_it_is_owned_and_amended():
    enough = PAR.memory_owned_enough, PAR.memory_repaired_enough
    assert 0.0 == let_go(begun()) == let_go(begun(owned=1.0)) == let_go(begun(amended=1.0))
    assert 0.0 == let_go(begun(enough[0], enough[1] - 0.01))
    assert 0.0 < let_go(begun(*enough))


def test_what_was_done_to_one_waits_for_nothing():
    life = begun()
    life.trace_count[LISTENER][PARTING] = 1
    assert 0.0 < let_go(life, LISTENER, PARTING)


def test_to_look_at_it_to_tell_it_and_to_be_told_by_one_who_shares_it_is_to_own_it():
    faced, told, heard = begun(), begun(), begun()
    meet_own(faced, BOLD, SHARER, DEED)
    assert pytest.approx(PAR.memory_owning) == faced.owns[SHARER]
    hear_of(heard, BOLD, SHARER, DEED)
    assert pytest.approx(PAR.memory_others_own_heard) == heard.owns[SHARER]
    told.trust[SHARER][LISTENER] = 1.0
    many = 0
    for _ in range(400):
        before = told.owns[SHARER]
        confide(told, BOLD, SHARER, LISTENER)
        many += told.owns[SHARER] > before
        pass_hours(told, 1)
    assert 0 < many == told.heard_of[LISTENER][DEED]
    assert 0.0 == told.owns[LISTENER] == heard.owns[LISTENER]


def test_who_only_hears_of_it_has_nothing_to_own():
    life = begun()
    hear_of(life, BOLD, LISTENER, DEED)
    meet_own(life, BOLD, LISTENER, DEED)
    assert 0.0 == life.owns[LISTENER]


def test_to_say_before_the_council_that_two_did_it_is_to_own_it():
    life = council()
    speak(life, CAMP, HIM)
    assert pytest.approx(CAMP.par.memory_others_own_spoken) == life.owns[HIM]
    assert 0.0 == life.owns[MOTHER]


def worked(doing: int, person: int = SHARER) -> float:
    """The amends of ten days at some work."""
    life = begin_life(CAMP_AT_WORK, hour=AMENDS_HOUR)
    life.activity[person] = doing
    for _ in range(10):
        work_for_others(life, CAMP_AT_WORK, person)
        pass_hours(life, 24)
    return life.amends[person]


def test_a_day_of_work_for_others_makes_amends_and_an_idle_one_does_not():
    assert 0.0 == worked(SIT) == worked(COOK)
    assert 5 * PAR.memory_others_amend < worked(CUT) < 10 * PAR.memory_others_amend


def test_who_did_nothing_has_nothing_to_make_good():
    assert 0.0 == worked(CUT, LISTENER)
    assert 0.0 < worked(CUT, LEAVER)


def test_an_office_is_work_for_others_and_to_follow_someone_unseen_is_not():
    for work in (WORK_GUARD, WORK_HEAL, WORK_CARRY, WORK_HUNT, WORK_BURY):
        assert is_for_others(work)
    for work in (WORK_FOLLOW, WORK_IDLE, WORK_SEW):
        assert not is_for_others(work)


def test_a_day_of_work_counts_once():
    life = begin_life(CAMP_AT_WORK, hour=0, checked=False)
    life.activity[SHARER] = CUT
    for _ in range(24):
        others_remember(life, CAMP_AT_WORK)
        pass_hours(life, 1)
    assert pytest.approx(PAR.memory_others_amend) == life.amends[SHARER]


def test_to_be_forgiven_stands_for_amends_and_helps_only_who_owns_it():
    """Two who worked as long for others: the words reach the one who owns what they did."""
    eased: list[float] = []
    for owned in (0.0, 0.8):
        life = begun(owned, PAR.memory_repaired_enough - 0.05)
        give_words(life, BOLD, SHARER)
        assert life.amends[SHARER] > PAR.memory_repaired_enough
        eased.append(life.laid_down[SHARER][DEED])
    assert 0.0 == eased[0] < eased[1]
    assert 0.0 == life.amends[YOU]
