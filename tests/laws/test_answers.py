"""Answers to messages: what she who hears them believes, decides and does."""

from __future__ import annotations

import pytest

from laws.message_samples import (
    CARRIER,
    FAR_SEAT,
    GUARD,
    HOME,
    LEADER,
    NEIGHBOUR,
    NIGHT_CAMP,
    RISE,
    ROAD,
    SEAT,
    UNREST,
    WORDS,
    before_her,
    heard,
    on_road,
    parameters,
    pass_days,
    pass_hour,
    road,
    send,
)
from wintering.laws.coming import choose_rise, come_in_sight, follow_reports
from wintering.laws.giving import try_to_give
from wintering.laws.hearing import answer_of, decide_words, hours_until_free
from wintering.laws.matters import (
    ANSWER_ANOTHER,
    ANSWER_COME,
    ANSWER_LATE,
    ANSWER_STAY,
)
from wintering.laws.messages import answer_words
from wintering.laws.news import sureness
from wintering.laws.reports import DEED_LIED
from wintering.laws.tidings import (
    COMING_GONE,
    COMING_MET,
    COMING_ON_RISE,
    COMING_UNDER_WAY,
    COMING_WAITS,
    MESSAGE_COME,
    MESSAGE_GOODBYE,
    MESSAGE_KNOW,
    MESSAGE_THANKS,
    MESSAGE_WHY,
    WAKING_GUN,
)
from wintering.life.events import WORDS_HEARD
from wintering.life.names import YOU
from wintering.life.record import Life

# Hearing, deciding.


def test_words_from_a_trusted_mouth_are_believed_more():
    sure = []
    for trust in (0.0, 1.0):
        life = before_her(1.0)
        life.trust[LEADER][CARRIER] = trust
        try_to_give(life, ROAD, CARRIER)
        assert WORDS_HEARD in life.event_kind
        sure.append(life.heard_sure)
    assert sure[0] < sure[1] == pytest.approx(1.0)


def test_words_given_to_one_are_not_gossip():
    life = on_road()
    send(life, MESSAGE_COME)
    life.place[CARRIER] = SEAT
    for _ in range(200):
        life.talks_to[CARRIER] = NEIGHBOUR
        pass_hour(life)
    assert 0.0 == sureness(life, ROAD, NEIGHBOUR, WORDS)


def decided(kind: int, sure: float = 1.0, **how: float) -> tuple[float, float, int]:
    """What she weighs as office and as person, and decides, for words heard so surely."""
    life = heard(kind, sure=sure, **how)
    answer = decide_words(life, ROAD, LEADER)
    return life.office_said[LEADER], life.person_said[LEADER], answer


def test_what_the_words_are_for_moves_both_her_selves():
    thanks_office, thanks_person, _ = decided(MESSAGE_THANKS)
    come_office, come_person, _ = decided(MESSAGE_COME)
    why_office, why_person, _ = decided(MESSAGE_WHY)
    know_office, know_person, _ = decided(MESSAGE_KNOW)
    bye_office, bye_person, _ = decided(MESSAGE_GOODBYE)
    assert thanks_office == come_office  # neither asks anything of the Commander's people
    assert why_office < come_office < know_office
    assert bye_office < come_office  # the Commander hears a goodbye as leave to let you go
    assert thanks_person < why_person < know_person < bye_person < come_person


def test_words_half_believed_weigh_half():
    full = decided(MESSAGE_COME)[1] - decided(MESSAGE_COME, sure=0.0)[1]
    half = decided(MESSAGE_COME, sure=0.5)[1] - decided(MESSAGE_COME, sure=0.0)[1]
    assert 0.0 < full
    assert pytest.approx(0.5 * full) == half


def test_unrest_holds_the_commander_and_not_the_woman():
    calm, restless = decided(MESSAGE_COME), decided(MESSAGE_COME, unrest=1.0)
    assert restless[0] < calm[0]
    assert restless[1] == calm[1]


def test_longing_moves_the_woman_and_not_the_commander():
    cool, longing = decided(MESSAGE_COME, longing=0.1), decided(MESSAGE_COME, longing=0.9)
    assert cool[0] == longing[0]
    assert cool[1] < longing[1]


def test_what_her_scouts_tell_her_of_you_moves_the_woman():
    life = heard(MESSAGE_COME)
    decide_words(life, ROAD, LEADER)
    office, well = life.office_said[LEADER], life.person_said[LEADER]
    life.thought_hunger[LEADER], life.thought_hour[LEADER] = 0.9, life.hour
    decide_words(life, ROAD, LEADER)
    assert office == life.office_said[LEADER]
    starving = life.person_said[LEADER]
    assert well < starving
    life.deeds_known[LEADER] = DEED_LIED
    decide_words(life, ROAD, LEADER)
    assert life.person_said[LEADER] < starving


def test_snow_on_the_road_holds_her():
    life = heard(MESSAGE_COME)
    decide_words(life, ROAD, LEADER)
    dry = life.office_said[LEADER]
    life.is_snow_lying = 1
    decide_words(life, ROAD, LEADER)
    assert life.office_said[LEADER] < dry


def test_a_messenger_who_had_a_gun_in_his_face_speaks_against_you():
    life = heard(MESSAGE_COME)
    decide_words(life, ROAD, LEADER)
    gentle = life.office_said[LEADER]
    life.woken_how[CARRIER] = WAKING_GUN
    decide_words(life, ROAD, LEADER)
    assert life.office_said[LEADER] < gentle


def test_she_comes_comes_late_sends_another_or_stays_by_what_weighs():
    assert ANSWER_COME == answer_of(ROAD, 0.6, 0.9)
    assert ANSWER_LATE == answer_of(ROAD, 0.45, 0.9)
    assert ANSWER_ANOTHER == answer_of(ROAD, 0.1, 1.0)
    assert ANSWER_STAY == answer_of(ROAD, 0.1, 0.4)


def test_all_four_answers_are_reached_by_what_is_true_of_her():
    answers = {
        decided(MESSAGE_COME, longing=0.95)[2],
        decided(MESSAGE_COME, longing=0.75)[2],
        decided(MESSAGE_COME, longing=0.9, unrest=1.0)[2],
        decided(MESSAGE_THANKS, longing=0.0, unrest=1.0)[2],
    }
    assert {ANSWER_COME, ANSWER_LATE, ANSWER_ANOTHER, ANSWER_STAY} == answers


def test_restless_peoples_keep_her_longer():
    life = heard(MESSAGE_COME)
    calm = hours_until_free(life, ROAD, LEADER)
    life.belief[LEADER][UNREST] = 1.0
    assert calm < hours_until_free(life, ROAD, LEADER)


# Coming.


def test_the_rise_lies_between_them_and_you_and_is_high():
    assert RISE == choose_rise(on_road(), ROAD, SEAT, HOME)
    flat = road(place_height_m=(400.0,) * 5, distance_km=((60.0,) * 5,) * 5)
    assert HOME == choose_rise(on_road(flat), flat, SEAT, HOME)  # nothing near: there itself


def test_who_comes_walks_there_waits_some_days_and_goes_home():
    life = heard(MESSAGE_COME, longing=0.9)
    life.place[YOU] = FAR_SEAT
    assert ANSWER_COME == answer_words(life, ROAD, LEADER)
    assert COMING_WAITS == life.coming_state
    states = []
    for _ in range(24 * 12):
        pass_hour(life)
        if life.coming_state not in states[-1:]:
            states.append(life.coming_state)
    assert [COMING_UNDER_WAY, COMING_ON_RISE, COMING_GONE] == states
    assert RISE == life.role_place[ROAD.meeting_role] == life.coming_place
    assert SEAT == life.place[LEADER]
    assert life.coming_from == SEAT


def test_her_guard_goes_with_her():
    life = heard(MESSAGE_COME, longing=0.9)
    answer_words(life, ROAD, LEADER)
    pass_days(life, 4)
    assert RISE == life.place[LEADER] == life.place[GUARD]


def test_another_who_is_sent_walks_the_same_road_and_she_stays():
    life = heard(MESSAGE_COME, longing=0.9, unrest=1.0)
    world = road(par=parameters(duty_noise=0.0, messages_another=0.3, messages_late=0.9,
                                messages_come=0.95))  # fmt: skip
    assert ANSWER_ANOTHER == answer_words(life, world, LEADER)
    assert GUARD == life.coming_who or CARRIER == life.coming_who
    pass_days(life, 4, world)
    assert RISE == life.place[life.coming_who]
    assert SEAT == life.place[LEADER]


def test_who_comes_late_sets_out_when_it_is_time():
    life = heard(MESSAGE_COME, longing=0.6, unrest=0.5)
    world = road(par=parameters(duty_noise=0.0, messages_late=0.0, messages_come=2.0))
    assert ANSWER_LATE == answer_words(life, world, LEADER)
    due = life.coming_due
    assert due > life.hour + 24
    while life.hour <= due:
        assert SEAT == life.place[LEADER]
        pass_hour(life, world)
    pass_days(life, 3, world)
    assert RISE == life.place[LEADER]


def standing_on_rise() -> Life:
    """A life in which she stands on the rise."""
    life = heard(MESSAGE_COME, longing=0.9)
    answer_words(life, ROAD, LEADER)
    pass_days(life, 3.2)
    assert COMING_ON_RISE == life.coming_state
    life.place[YOU] = HOME
    life.light = 1.0
    return life


@pytest.mark.parametrize(("at", "told"), [(NIGHT_CAMP, NIGHT_CAMP), (FAR_SEAT, HOME)])
def test_scouts_come_in_from_a_days_way_with_where_they_saw_you(at: int, told: int):
    life = standing_on_rise()
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = HOME, life.hour - 24
    life.is_near[NEIGHBOUR], life.place[NEIGHBOUR] = 1, at
    life.seen_place[NEIGHBOUR], life.seen_place_hour[NEIGHBOUR] = at, life.hour - 1
    life.place[YOU] = FAR_SEAT  # where you are now nobody has seen
    follow_reports(life, ROAD, LEADER)
    assert told == life.seen_place[LEADER]
    assert (COMING_UNDER_WAY if told != HOME else COMING_ON_RISE) == life.coming_state


def test_you_see_her_from_near_by_day_and_not_asleep_or_from_far():
    def hours_until_seen(place: int, light: float, asleep: int) -> int:
        life = standing_on_rise()
        life.place[YOU], life.is_asleep = place, asleep
        begun = life.hour
        while life.rise_seen == 0 and life.hour - begun < 300:
            life.light = light
            life.hour += 1
            life.key_low = life.key_low * 48271 % 2147483647  # another draw each hour
            come_in_sight(life, ROAD)
        return life.hour - begun

    assert hours_until_seen(HOME, 1.0, 0) < 60
    assert 300 == hours_until_seen(HOME, 1.0, 1)
    assert 300 == hours_until_seen(FAR_SEAT, 1.0, 0)


def test_on_the_rise_you_stand_before_each_other():
    life = standing_on_rise()
    life.place[YOU] = RISE
    come_in_sight(life, ROAD)
    assert COMING_MET == life.coming_state
    assert 1 == life.met[LEADER]
    assert 1 == life.met_count[LEADER]
