"""What is kept of an hour among people: of a meeting, a sighting, a word, an answer, tears."""

from __future__ import annotations

from itertools import pairwise

import pytest

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from laws.people_samples import (
    BUILDER,
    FRIEND,
    HALL,
    HERMIT,
    LEAD,
    LEADER,
    SECOND,
    VILLAGE,
    WOODS,
    WORLD,
    begun,
)
from wintering.laws.duty import decide
from wintering.laws.feeling import spirits_now, stir_spirits
from wintering.laws.forgiving import forgives
from wintering.laws.lies import RESPECT_LOST, find_out
from wintering.laws.matters import (
    ANSWER_NO,
    MATTER_ASK_NEWS,
    MATTER_GATE,
    MATTER_LAMP,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_STEP_IN,
)
from wintering.laws.meanings import MEMORY_PARTING
from wintering.laws.meeting import AGAIN_H, come_upon, face_to_face, plan_report, see_you, take_note
from wintering.laws.news import come_true, learn, set_eager, tell
from wintering.laws.passing import decide_pass
from wintering.laws.patrol import ERRAND_REPORT, patrol
from wintering.laws.people import stay
from wintering.laws.reasons import REASON_WORDS
from wintering.laws.solitude import let_tears
from wintering.laws.standing import answer_easy
from wintering.laws.start_people import start_people
from wintering.laws.works import WORK_CUT_WOOD
from wintering.life.events import STRANGERS_SEEN
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

SEEN, ALIVE = 0, 1
DAY = 24
YOU_FIRST = WORLD._replace(par=parameters(people_face_to_face=0.0, people_unseen=0.0))


def late(seed: int = 1) -> Life:
    """A life among people a season on, so that the hours at its start are long ago."""
    life = begun(seed=seed)
    pass_hours(life, DAY * 90)
    life.light = 1.0
    return life


# Meeting and seeing.


def test_whoever_sees_you_knows_where_you_were_and_when():
    life = late()
    life.place[YOU] = HALL
    take_note(life, WORLD, FRIEND)
    assert HALL == life.seen_place[FRIEND]
    assert life.hour == life.seen_place_hour[FRIEND] == life.saw_you_hour[FRIEND]


def test_standing_face_to_face_is_kept_by_all_who_stand_there_and_begins_anew_each_time():
    for drawn in (0, 1):
        life = late()
        life.gun_drawn, life.gun_shown, life.hands_shown, life.told_count = drawn, 1 - drawn, 1, 3
        face_to_face(life, WORLD, LEAD)
        assert (drawn, 0, 0) == (life.gun_shown, life.hands_shown, life.told_count)
        assert life.hour == life.company_hour
        for person, times in ((LEAD, 1), (SECOND, 1), (BUILDER, 0)):
            assert (times == 1) == (life.met_hour[person] == life.hour)
            assert times == life.met_count[person]
            for one, other in ((YOU, person), (person, YOU)):
                assert (times == 1) == (life.together_hour[one][other] == life.hour)
        assert LEAD == life.meeting_open


def test_strangers_whom_you_saw_first_are_not_come_upon_again_for_days():
    life = late()
    life.place[HERMIT] = VILLAGE  # who goes a way of their own is not to be seen
    life.work = WORK_CUT_WOOD
    life.last_activity = 3
    saw: list[int] = []
    for _ in range(1200):
        events = life.event_count
        life.light, life.hour_of_day = 1.0, 12
        life.saw_you_hour[LEAD] = 0
        come_upon(life, YOU_FIRST)
        if life.event_count > events:
            assert STRANGERS_SEEN == life.event_kind[events % len(life.event_kind)]
            assert life.hour == life.you_saw_hour[LEAD]
            saw.append(life.hour)
        pass_hours(life, 1)
    assert 2 < len(saw)
    assert AGAIN_H <= min(after - before for before, after in pairwise(saw))


def test_a_patrol_that_saw_you_waits_a_little_and_then_goes_with_word():
    life = late()
    life.hour_of_day = 8
    life.errand_place[LEAD] = HALL  # of another errand
    see_you(life, WORLD, LEAD)
    waits = int(WORLD.par.people_report_delay_h)
    assert (ERRAND_REPORT, NONE) == (life.errand[LEAD], life.errand_place[LEAD])
    assert waits == life.stays_until[LEAD] - life.hour
    for _ in range(waits):
        patrol(life, WORLD, LEAD)
        assert NONE == life.going_to[LEAD]
        life.hour += 1
    patrol(life, WORLD, LEAD)
    assert VILLAGE == life.errand_place[LEAD] == life.going_to[LEAD]
    assert life.hour < life.stays_until[LEAD] <= life.hour + 1 + 1.6 * WORLD.par.people_patrol_hours
    # Come to where the word was to go, and with nobody left to bring it to, they have no errand.
    life.place[LEAD], life.going_to[LEAD], life.way_left_km[LEAD] = VILLAGE, NONE, 0.0
    life.hour = life.stays_until[LEAD]
    patrol(life, WORLD, LEAD)
    assert 0 == life.errand[LEAD]


def test_a_second_sight_of_you_does_not_put_the_first_report_off():
    life = late()
    plan_report(life, WORLD, LEAD)
    waits_until = life.stays_until[LEAD]
    life.hour += 1
    plan_report(life, WORLD, LEAD)
    assert waits_until == life.stays_until[LEAD]


def test_whoever_stays_stays_half_to_one_and_a_half_times_as_long():
    stays = set()
    for seed in range(1, 40):
        life = late(seed)
        stay(life, WORLD, FRIEND, 40.0)
        stays.add(life.stays_until[FRIEND] - life.hour)
    assert 20 <= min(stays) < 30 < 50 < max(stays) <= 60


# Words.


def words_weight(life: Life) -> float:
    """What your words weighed in the newest decision; 0 if they are not among its reasons."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    for at in range(life.decision_weights[slot]):
        if life.weight_reason[slot][at] == REASON_WORDS:
            return life.weight_amount[slot][at]
    return 0.0


def test_each_thing_told_straight_weighs_for_you_when_they_decide():
    life = late()
    learn(life, WORLD, YOU, ALIVE, 1.0, NONE)
    weights: list[float] = []
    for _ in range(3):
        decide_pass(life, WORLD, LEAD)
        weights.append(words_weight(life))
        tell(life, WORLD, YOU, LEAD, ALIVE)
    assert 0.0 == weights[0] < weights[1] < weights[2]
    told = life.told_count
    tell(life, WORLD, LEAD, SECOND, ALIVE)
    assert told == life.told_count == 3  # what they tell each other is not told by you


def test_word_of_where_you_are_is_as_old_as_the_sighting_and_not_as_the_telling():
    life = late()
    life.seen_place[LEAD], life.seen_place_hour[LEAD] = HALL, life.hour - 30
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = WOODS, life.hour - 60
    learn(life, WORLD, LEAD, SEEN, 1.0, NONE)
    tell(life, WORLD, LEAD, LEADER, SEEN)
    assert (HALL, life.hour - 30) == (life.seen_place[LEADER], life.seen_place_hour[LEADER])


def test_who_believed_it_before_it_was_so_has_known_it_since_they_heard_that_it_is():
    life = late()
    life.fact_is_true[SEEN] = 0
    learn(life, WORLD, FRIEND, SEEN, 1.0, LEAD)
    rumour = life.hour
    assert rumour == life.belief_since[FRIEND][SEEN]
    pass_hours(life, 50)
    come_true(life, WORLD, SEEN)
    assert (1, life.hour) == (life.fact_is_true[SEEN], life.fact_hour[SEEN])
    come_true(life, WORLD, SEEN)
    life.belief[FRIEND][SEEN] = 0.0  # forgotten
    pass_hours(life, 50)
    learn(life, WORLD, FRIEND, SEEN, 1.0, LEAD)
    assert life.hour == life.belief_since[FRIEND][SEEN]
    assert life.hour - 50 == life.fact_hour[SEEN]


def test_how_much_one_goes_about_with_is_counted_as_it_is_taken_up_and_let_go():
    life = late()
    many = []
    for fact, eager in ((SEEN, 1), (ALIVE, 1), (ALIVE, 1), (SEEN, 0), (SEEN, 0)):
        set_eager(life, FRIEND, fact, eager)
        many.append(life.eager_many[FRIEND])
        assert eager == life.eager[FRIEND][fact]
    assert [1, 2, 2, 1, 1] == many


# Answers, hearts, tears.


def test_what_someone_decided_is_kept_until_they_decide_it_anew():
    life = late()
    life.respect[FRIEND][YOU] = life.warmth[FRIEND][YOU] = life.trust[FRIEND][YOU] = 0.9
    life.longing[FRIEND][YOU], life.together_hour[FRIEND][YOU] = 1.0, life.hour - 60 * DAY
    kept = {
        MATTER_PASS: life.answer_pass,
        MATTER_SEND_FOLLOWERS: life.answer_send,
        MATTER_GATE: life.answer_gate,
        MATTER_LAMP: life.answer_lamp,
        MATTER_STEP_IN: life.answer_step_in,
        MATTER_ASK_NEWS: life.answer_ask,
    }
    for matter, answers in kept.items():
        pass_hours(life, 1)
        life.met_hour[FRIEND] = life.hour
        answer = decide(life, WORLD, FRIEND, matter)
        assert answer == answers[FRIEND] != 0
        assert life.hour == life.decided_hour[FRIEND]
    # Nobody else has decided anything by that.
    assert all(0 == answers[BUILDER] for answers in kept.values())
    life.warmth[FRIEND][YOU] = life.longing[FRIEND][YOU] = 0.0
    assert ANSWER_NO == decide(life, WORLD, FRIEND, MATTER_LAMP) == life.answer_lamp[FRIEND]


def test_a_lie_is_forgiven_from_the_day_it_was_found_out():
    life = late()
    life.lied_to[FRIEND][SEEN], life.respect[FRIEND][YOU] = 1, 0.8
    find_out(life, WORLD, FRIEND, SEEN, 1.0)
    assert pytest.approx(0.8 * (1.0 - RESPECT_LOST)) == life.respect[FRIEND][YOU]
    assert life.hour == life.wrong_hour[FRIEND][YOU]
    assert 0 == life.lied_to[FRIEND][SEEN]  # it is found out once
    at_once = forgives(life, WORLD, FRIEND, YOU)
    pass_hours(life, 90 * DAY)
    assert at_once < 0.5 * forgives(life, WORLD, FRIEND, YOU)


def test_spirits_that_were_lifted_drift_back_from_that_day():
    life = late()
    usual = spirits_now(life, WORLD, FRIEND)
    stir_spirits(life, WORLD, FRIEND, 0.4)
    assert pytest.approx(usual + 0.4) == spirits_now(life, WORLD, FRIEND)
    pass_hours(life, int(DAY * WORLD.par.feeling_spirits_days))
    assert usual < spirits_now(life, WORLD, FRIEND) < usual + 0.2


def test_it_is_kept_when_you_last_wept_and_how_often():
    life = late()
    life.held_tears = 0.8
    for times in (1, 2):
        let_tears(life, WORLD, NONE)
        assert (life.hour, times) == (life.wept_hour, life.wept_count)
        pass_hours(life, 30)


def test_whether_it_was_easy_has_been_spoken_of_once_it_was_asked():
    left = make_world(
        people=2, memories=2, memory_means=(0, MEMORY_PARTING), memory_person=(NONE, 1)
    )
    life = begin_life(left)
    assert [0, 0] == life.easy_spoken
    answer_easy(life, left, 1)
    assert [0, 1] == life.easy_spoken


def test_what_people_are_to_each_other_begins_once():
    life = late()
    life.trust[FRIEND][YOU] = 0.7
    start_people(life, WORLD)
    assert 0.7 == life.trust[FRIEND][YOU]


def test_a_camp_begins_with_some_days_stores_a_roof_and_a_watch():
    camps = make_world(people=2, places=2, place_souls=(80, 0), place_roof=(1.0, 1.0))
    life = begin_life(camps)
    par = camps.par
    assert [par.people_camp_start_days, 0.0] == life.camp_food_days
    assert life.camp_wood_days[0] > 0.0 == life.camp_wood_days[1]
    assert life.camp_built[0] >= par.people_camp_roofed > 0.0 == life.camp_built[1]
    assert [par.people_camp_guards, 0.0] == life.camp_watch
