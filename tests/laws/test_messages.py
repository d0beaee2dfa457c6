"""Messages: what becomes of words given to a stranger, and of whoever hears them."""

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
    SLEEP,
    UNREST,
    WORDS,
    heard,
    on_road,
    parameters,
    pass_days,
    pass_hour,
    road,
    send,
)
from wintering.laws.asking import (
    can_carry,
    decide_carry,
    hand_over_words,
    nerve_of,
    sleeper_at,
    wake,
)
from wintering.laws.bonds import fear_of
from wintering.laws.carrying import odds_of_turning_back, stop_on_way
from wintering.laws.coming import choose_rise, come_in_sight
from wintering.laws.giving import decide_give, decide_own_up, try_to_give
from wintering.laws.hearing import answer_of, decide_words, hours_until_free
from wintering.laws.matters import (
    ANSWER_ANOTHER,
    ANSWER_COME,
    ANSWER_LATE,
    ANSWER_NO,
    ANSWER_STAY,
    ANSWER_WAIT,
    ANSWER_YES,
)
from wintering.laws.messages import answer_words
from wintering.laws.news import knows, sureness
from wintering.laws.reports import DEED_LIED
from wintering.laws.tidings import (
    CARRYING,
    COMING_GONE,
    COMING_MET,
    COMING_ON_RISE,
    COMING_UNDER_WAY,
    COMING_WAITS,
    HEARD,
    HELD_BACK,
    MESSAGE_COME,
    MESSAGE_GOODBYE,
    MESSAGE_KNOW,
    MESSAGE_THANKS,
    MESSAGE_WHY,
    TURNED_BACK,
    WAKING_BLADE,
    WAKING_GUN,
    WAKING_TOUCH,
    WAKING_VOICE,
    WAKING_WAIT,
)
from wintering.life.events import CARRIER_TURNED_BACK, WORDS_HEARD
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

GENTLE_TO_HARSH = (WAKING_WAIT, WAKING_VOICE, WAKING_TOUCH, WAKING_GUN)


def woken(how: int) -> Life:
    """A life in which the carrier has just been woken in some way."""
    life = on_road()
    life.activity[CARRIER] = SLEEP
    wake(life, ROAD, CARRIER, how)
    return life


def weights(life: Life) -> dict[int, float]:
    """The reasons of the newest decision."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return {
        life.weight_reason[slot][place]: life.weight_amount[slot][place]
        for place in range(life.decision_weights[slot])
    }


# Waking and asking.


def test_how_you_wake_an_armed_man_decides_his_nerve():
    nerves = [nerve_of(woken(how), ROAD, CARRIER) for how in GENTLE_TO_HARSH]
    assert sorted(nerves, reverse=True) == nerves
    assert nerves[0] > 2.0 * nerves[-1]


def test_a_man_who_finds_his_knife_gone_trusts_you_less_than_one_you_called_to():
    assert woken(WAKING_BLADE).trust[CARRIER][YOU] < 0.3 < woken(WAKING_VOICE).trust[CARRIER][YOU]


def test_the_bold_are_startled_less():
    bold = road(person_boldness=(0.5, 0.5, 1.0, 0.5, 0.5))
    frights = []
    for world in (bold, ROAD):
        life = on_road(world)
        wake(life, world, CARRIER, WAKING_TOUCH)
        frights.append(fear_of(life, world, CARRIER, YOU))
    assert frights[0] < frights[1]


def test_only_a_sleeper_who_lies_there_can_be_woken_and_the_traveller_first():
    life = on_road()
    assert NONE == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.place[NEIGHBOUR] = NIGHT_CAMP
    life.activity[NEIGHBOUR] = SLEEP
    assert NEIGHBOUR == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.activity[CARRIER] = SLEEP
    assert CARRIER == sleeper_at(life, ROAD, NIGHT_CAMP)
    life.going_to[CARRIER] = SEAT
    assert NEIGHBOUR == sleeper_at(life, ROAD, NIGHT_CAMP)


def test_under_a_gun_he_says_yes_and_has_no_nerve_for_it():
    sour = road(person_grudge=(0.3, 0.2, 0.9, 0.3, 0.3))
    unasked = on_road(sour)
    wake(unasked, sour, CARRIER, WAKING_TOUCH)
    assert ANSWER_NO == decide_carry(unasked, sour, CARRIER, MESSAGE_COME)
    threatened = on_road(sour)
    wake(threatened, sour, CARRIER, WAKING_GUN)
    assert ANSWER_YES == decide_carry(threatened, sour, CARRIER, MESSAGE_COME)
    forced = woken(WAKING_GUN)
    assert ANSWER_YES == decide_carry(forced, ROAD, CARRIER, MESSAGE_COME)
    hand_over_words(forced, ROAD, CARRIER, MESSAGE_COME)
    gentle = woken(WAKING_WAIT)
    assert ANSWER_YES == decide_carry(gentle, ROAD, CARRIER, MESSAGE_COME)
    hand_over_words(gentle, ROAD, CARRIER, MESSAGE_COME)
    assert forced.words_nerve[CARRIER] < 0.5 * gentle.words_nerve[CARRIER]


def test_nobody_carries_who_was_not_asked_or_said_no():
    life = on_road()
    assert not hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    life.answer_carry[CARRIER] = ANSWER_NO
    assert not hand_over_words(life, ROAD, CARRIER, MESSAGE_COME)
    assert 0 == life.words_carried


def test_a_guard_does_not_leave_her_and_she_carries_no_words_to_herself():
    life = on_road()
    assert can_carry(life, ROAD, CARRIER)
    for person in (YOU, GUARD, LEADER):
        assert not can_carry(life, ROAD, person)
        assert ANSWER_NO == decide_carry(life, ROAD, person, MESSAGE_COME)


def test_a_question_is_heavier_to_bring_before_her_than_thanks():
    nerves = {}
    for kind in (MESSAGE_WHY, MESSAGE_THANKS):
        life = on_road()
        send(life, kind)
        nerves[kind] = life.words_nerve[CARRIER]
    assert pytest.approx(0.09) == nerves[MESSAGE_THANKS] - nerves[MESSAGE_WHY]


# The road.


def test_words_are_heard_when_the_road_has_been_walked_and_not_before():
    life = on_road()
    send(life, MESSAGE_COME)
    given = life.hour
    assert not knows(life, ROAD, LEADER, WORDS)
    pass_days(life, 4)
    assert HEARD == life.words_state[CARRIER]
    assert knows(life, ROAD, LEADER, WORDS)
    # 20 km from the night camp, set out the next morning at seven: not within half a day.
    assert life.heard_hour - given > 24
    assert SEAT == life.place[CARRIER]


def test_a_longer_road_is_heard_from_later():
    hours = []
    for where in (SEAT, FAR_SEAT):
        world = road(person_home=(HOME, where, where, where, where))
        life = on_road(world)
        life.place[CARRIER] = NIGHT_CAMP
        life.seat_seen[CARRIER] = where
        send(life, MESSAGE_COME, world)
        given = life.hour
        pass_days(life, 9, world)
        assert HEARD == life.words_state[CARRIER]
        hours.append(life.heard_hour - given)
    assert hours[0] + 24 <= hours[1]


def test_he_goes_where_he_believes_she_is_and_on_when_they_tell_him_she_has_gone():
    life = on_road()
    life.place[LEADER] = life.place[GUARD] = FAR_SEAT
    life.stays_until[LEADER] = 100_000
    life.seat_seen[CARRIER] = SEAT
    send(life, MESSAGE_COME)
    been = [NIGHT_CAMP]
    while life.words_state[CARRIER] == CARRYING and life.day < 12:
        pass_hour(life)
        if life.place[CARRIER] != been[-1]:
            been.append(life.place[CARRIER])
    assert HEARD == life.words_state[CARRIER]
    assert [NIGHT_CAMP, SEAT, FAR_SEAT] == been


def test_nobody_sets_out_in_a_storm():
    life = on_road()
    send(life, MESSAGE_COME)
    life.open_wind_ms = 30.0
    pass_days(life, 3)
    assert NIGHT_CAMP == life.place[CARRIER]
    life.open_wind_ms = 2.0
    pass_days(life, 3)
    assert HEARD == life.words_state[CARRIER]


def test_who_walks_for_days_sleeps_where_there_is_shelter_on_the_way():
    assert NIGHT_CAMP == stop_on_way(ROAD, RISE, SEAT, 1)
    assert SEAT == stop_on_way(ROAD, NIGHT_CAMP, SEAT, 1)
    strange = road(place_group=(-1, -1, 0, 1, 1))
    assert SEAT == stop_on_way(strange, RISE, SEAT, 1)  # not by the fire of strangers


def test_those_with_little_nerve_turn_back_and_frost_turns_back_more():
    life = on_road()
    world = road(par=parameters())
    odds = []
    for nerve, frost in ((0.9, 8.0), (0.2, 8.0), (0.2, -10.0)):
        life.words_nerve[CARRIER], life.country_c = nerve, frost
        odds.append(odds_of_turning_back(life, world, CARRIER))
    assert odds[0] < 0.01 < odds[1] < odds[2]


def test_he_who_turns_back_goes_home_and_says_nothing():
    world = road(par=parameters(duty_noise=0.0, messages_turn_back=1.0, messages_give=5.0))
    life = on_road(world)
    send(life, MESSAGE_COME, world)
    life.words_nerve[CARRIER] = 0.0
    pass_days(life, 1, world)
    assert TURNED_BACK == life.words_state[CARRIER]
    assert CARRIER_TURNED_BACK in life.event_kind
    pass_days(life, 30, world)
    assert SEAT == life.place[LEADER]
    assert not knows(life, world, LEADER, WORDS)
    assert HELD_BACK == life.words_state[CARRIER]  # he has stood before her, and let it pass


# Giving, and owning up.


def before_her(nerve: float, state: int = CARRYING) -> Life:
    """A life in which the carrier stands before her with the words."""
    life = on_road()
    send(life, MESSAGE_COME)
    life.place[CARRIER] = SEAT
    life.words_nerve[CARRIER] = nerve
    life.words_state[CARRIER] = state
    return life


def test_nerve_gives_the_words_and_the_want_of_it_keeps_them():
    assert ANSWER_YES == decide_give(before_her(0.6), ROAD, CARRIER)
    assert ANSWER_NO == decide_give(before_her(0.0), ROAD, CARRIER)


def test_who_once_turned_back_finds_it_harder():
    nerve = 0.25
    assert ANSWER_YES == decide_give(before_her(nerve), ROAD, CARRIER)
    assert ANSWER_NO == decide_give(before_her(nerve, TURNED_BACK), ROAD, CARRIER)


def test_after_three_moments_let_pass_they_are_never_given():
    life = before_her(0.0)
    for expected in (CARRYING, CARRYING, HELD_BACK):
        try_to_give(life, ROAD, CARRIER)
        assert expected == life.words_state[CARRIER]
    assert 0 == life.words_carried
    assert not knows(life, ROAD, LEADER, WORDS)


def test_a_kind_man_tells_you_that_he_failed_and_a_frightened_one_lies():
    kind = road(person_kindness=(0.5, 0.5, 0.9, 0.5, 0.5))
    life = on_road(kind)
    life.words_state[CARRIER] = HELD_BACK
    assert ANSWER_NO == decide_own_up(life, kind, CARRIER)
    assert 0 == life.words_lied[CARRIER]
    sour = road(person_kindness=(0.5, 0.5, 0.1, 0.5, 0.5))
    life.fright[CARRIER][YOU], life.fright_hour[CARRIER][YOU] = 0.9, life.hour
    assert ANSWER_YES == decide_own_up(life, sour, CARRIER)
    assert 1 == life.words_lied[CARRIER]


def test_who_lied_to_you_once_goes_on_saying_so():
    life = on_road()
    life.words_state[CARRIER] = HELD_BACK
    life.words_lied[CARRIER] = 1
    assert ANSWER_YES == decide_own_up(life, ROAD, CARRIER)


def test_he_who_has_yet_to_go_says_so():
    life = on_road()
    send(life, MESSAGE_COME)
    assert ANSWER_WAIT == decide_own_up(life, ROAD, CARRIER)


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
