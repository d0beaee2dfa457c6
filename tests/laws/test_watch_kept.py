"""What followers keep, and you who are followed: where, when, who, and what comes of that."""

from __future__ import annotations

from laws.followers_samples import (
    CARELESS,
    HERE,
    KIND,
    LEADER,
    RESENTFUL,
    SPARE,
    VILLAGE,
    WORLD,
    watched,
)
from laws.hearts_samples import parameters, pass_hours
from wintering.laws.answering import (
    AWAY_H,
    FIRST_ANSWER_H,
    LAST_ANSWER_H,
    REPLACED,
    SHARE,
    THANK,
    answer_now,
    do_before_them,
    plan_answer,
)
from wintering.laws.duty import take_order
from wintering.laws.following import (
    deliver,
    distance_kept,
    find_you,
    is_due,
    keep_near,
    leave_to_report,
    seek,
    where_heard,
)
from wintering.laws.glimpse import LEVEL_PERSON, LEVEL_SIGN, LEVEL_WHO, lie_up, show
from wintering.laws.harm import FED_H, deadly
from wintering.laws.patrol import ERRAND_REPORT
from wintering.laws.reasons import REASON_THIRST
from wintering.laws.relief import let_off, wants_relief
from wintering.laws.reports import DEED_HURT, knows_deed, observe, report
from wintering.laws.scouts import rob_snare
from wintering.laws.watch import keep_alive
from wintering.laws.working_out import misread, suspicion_now
from wintering.life.moments import GLIMPSE, has_moment
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

NEAR_BY = 2  # the place a kilometre off
DAY = 24
FOUND = WORLD._replace(par=parameters(watch_finding=1000.0))
TALL = WORLD._replace(person_height_cm=(170.0,) * 6)
ROBBED = WORLD._replace(par=parameters(watch_raid=1000.0))


# Keeping near and finding you.


def test_who_keeps_near_knows_where_you_are_by_day_and_comes_closer_in_the_dark():
    life = watched(CARELESS)
    pass_hours(life, 1)  # one in the afternoon
    life.light = 1.0
    keep_near(life, WORLD, CARELESS)
    by_day = life.watch_m[CARELESS]
    seen = life.hour
    assert (HERE, seen, seen) == (
        life.seen_place[CARELESS],
        life.seen_place_hour[CARELESS],
        life.saw_you_hour[CARELESS],
    )
    pass_hours(life, 10)
    life.light, life.place[YOU] = 0.0, NEAR_BY
    keep_near(life, WORLD, CARELESS)
    assert NEAR_BY == life.place[CARELESS]
    assert life.watch_m[CARELESS] == distance_kept(life, WORLD, CARELESS) < by_day
    assert (HERE, seen, seen) == (
        life.seen_place[CARELESS],
        life.seen_place_hour[CARELESS],
        life.saw_you_hour[CARELESS],
    )


def test_who_keeps_near_learns_where_your_fire_is_when_you_are_at_it():
    life = watched(CARELESS)
    life.camp, life.place[YOU] = NEAR_BY, HERE
    keep_near(life, WORLD, CARELESS)
    assert NONE == life.fire_seen[CARELESS]
    life.place[YOU] = NEAR_BY
    keep_near(life, WORLD, CARELESS)
    assert NEAR_BY == life.fire_seen[CARELESS]
    life.place[YOU] = HERE
    keep_near(life, WORLD, CARELESS)
    assert NEAR_BY == life.fire_seen[CARELESS]


def test_who_finds_you_has_seen_you_that_hour_and_keeps_their_distance():
    life = watched()
    life.place[KIND], life.watch_m[KIND] = NEAR_BY, 5000.0
    life.smoke_seen = 1.0
    assert find_you(life, FOUND, KIND)
    assert distance_kept(life, FOUND, KIND) == life.watch_m[KIND] < 5000.0
    assert (HERE, HERE) == (life.place[KIND], life.seen_place[KIND])
    assert life.hour == life.seen_place_hour[KIND] == life.saw_you_hour[KIND]


def test_who_lost_you_goes_by_what_another_saw_and_it_stays_as_old_as_it_was():
    life = watched()
    life.place[KIND] = life.place[CARELESS] = VILLAGE
    life.seen_place[KIND], life.seen_place_hour[KIND] = VILLAGE, life.hour - 90
    life.seen_place[CARELESS], life.seen_place_hour[CARELESS] = NEAR_BY, life.hour - 30
    life.seen_place[SPARE], life.seen_place_hour[SPARE] = HERE, life.hour - 60
    assert NEAR_BY == where_heard(life, WORLD, KIND) == life.seen_place[KIND]
    assert life.hour - 30 == life.seen_place_hour[KIND]


# Going with word and being sent.


def test_who_goes_with_word_goes_to_the_leader_rests_and_is_not_due_again_for_days():
    life = watched(KIND, CARELESS)
    life.report_hour[CARELESS] = life.hour  # the other has only just been
    life.report_hour[KIND] = life.hour - 90 * DAY
    assert is_due(life, WORLD, KIND)
    leave_to_report(life, WORLD, KIND)
    assert VILLAGE == life.errand_place[KIND] == life.going_to[KIND]
    life.place[KIND], life.going_to[KIND], life.way_left_km[KIND] = VILLAGE, NONE, 0.0
    deliver(life, WORLD, KIND)
    rested = life.stays_until[KIND]
    assert int(WORLD.par.watch_rest_hours) == rested - life.hour
    while life.hour <= rested:
        assert (ERRAND_REPORT, VILLAGE) == (life.errand[KIND], life.place[KIND])
        seek(life, WORLD, KIND)
        pass_hours(life, 1)
    assert ERRAND_REPORT != life.errand[KIND]
    assert rested == life.report_hour[KIND]
    life.is_near[KIND] = 1
    assert not is_due(life, WORLD, KIND)


def test_who_is_sent_knows_what_the_leader_knew_as_old_as_it_is_and_takes_no_word_back_yet():
    life = watched(CARELESS)
    life.report_hour[CARELESS] = life.hour
    life.sent[RESENTFUL] = 0  # so that one more may go
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = NEAR_BY, life.hour - 50
    take_order(life, WORLD, LEADER, SPARE)
    assert (1, life.hour) == (life.sent[SPARE], life.sent_hour[SPARE])
    assert (NEAR_BY, life.hour - 50) == (life.seen_place[SPARE], life.seen_place_hour[SPARE])
    life.is_near[SPARE] = 1
    assert not is_due(life, WORLD, SPARE)
    life.hour += int(DAY * WORLD.par.watch_report_days)
    life.report_hour[CARELESS] = life.hour
    assert is_due(life, WORLD, SPARE)


def relief_wanted_after(days: float) -> int:
    """Whether the resentful one asks to be let off, so many days after being sent."""
    life = watched(CARELESS)
    life.sent[RESENTFUL] = 0
    take_order(life, WORLD, LEADER, RESENTFUL)
    life.hour += int(DAY * days)
    life.weariness[RESENTFUL] = 0.5
    return wants_relief(life, WORLD, RESENTFUL)


def test_a_grudge_asks_to_be_let_off_once_it_has_had_its_time_counted_from_being_sent():
    assert relief_wanted_after(1.0) != relief_wanted_after(WORLD.par.watch_patience_days)


def test_who_goes_in_anothers_place_begins_where_that_one_left_off():
    life = watched(CARELESS)
    life.report_hour[CARELESS] = life.hour
    life.seen_place[RESENTFUL], life.seen_place_hour[RESENTFUL] = NEAR_BY, life.hour - 20
    let_off(life, RESENTFUL, LEADER, SPARE)
    assert (0, 1) == (life.sent[RESENTFUL], life.sent[SPARE])
    assert (life.hour, life.hour) == (life.relieved_hour[RESENTFUL], life.sent_hour[SPARE])
    assert (NEAR_BY, life.hour - 20) == (life.seen_place[SPARE], life.seen_place_hour[SPARE])
    life.is_near[SPARE] = 1
    assert not is_due(life, WORLD, SPARE)


# What they make of you, and you of them.


def test_a_wound_is_seen_from_afar_and_told_paler_by_who_resents_it():
    hurt, well = watched(KIND, RESENTFUL), watched(KIND)
    hurt.wound = 0.8
    for life in (hurt, well):
        observe(life, WORLD, KIND)
    assert 0.0 == well.thought_harm[KIND] < 0.4 < hurt.thought_harm[KIND] <= 0.8
    assert knows_deed(hurt, KIND, DEED_HURT)
    hurt.thought_harm[RESENTFUL] = hurt.thought_harm[KIND]
    told = []
    for teller in (KIND, RESENTFUL):
        report(hurt, WORLD, teller, LEADER, 1.0)
        told.append(hurt.thought_harm[LEADER])
    assert 0.0 < told[1] < told[0] <= hurt.thought_harm[KIND]
    assert 2 == hurt.reports_heard[LEADER]
    assert RESENTFUL == hurt.report_from[LEADER]


def test_an_emptied_snare_has_been_emptied_by_somebody():
    life = watched(RESENTFUL)
    life.catch_at[NEAR_BY] = 1
    assert rob_snare(life, ROBBED, RESENTFUL, 1.0)
    assert [NONE, NONE, RESENTFUL] == life.raider
    assert (0, 1) == (life.catch_at[NEAR_BY], life.robbed_at[NEAR_BY])


def test_two_glimpses_within_hours_are_one_to_tell_and_the_last_is_kept():
    life = watched(KIND, CARELESS)
    show(life, WORLD, KIND, LEVEL_SIGN)
    first = life.hour
    assert has_moment(life, GLIMPSE)
    pass_hours(life, 2)
    life.moments = 0
    show(life, WORLD, CARELESS, LEVEL_WHO)
    assert not has_moment(life, GLIMPSE)
    assert (CARELESS, LEVEL_WHO, first) == (
        life.glimpse_person,
        life.glimpse_level,
        life.glimpse_hour,
    )
    pass_hours(life, int(WORLD.par.watch_spacing_h))
    show(life, WORLD, KIND, LEVEL_PERSON)
    assert has_moment(life, GLIMPSE)
    assert (KIND, LEVEL_PERSON, life.hour) == (
        life.glimpse_person,
        life.glimpse_level,
        life.glimpse_hour,
    )


def test_who_walks_by_where_you_lie_up_is_seen_as_who_they_are_not_quite():
    life = watched(CARELESS)
    life.light = 1.0
    while lie_up(life, WORLD) == NONE:
        pass_hours(life, 1)
    assert (CARELESS, LEVEL_PERSON, life.hour) == (
        life.glimpse_person,
        life.glimpse_level,
        life.glimpse_hour,
    )


def test_it_is_kept_since_when_you_first_took_them_for_hunters():
    life = watched(KIND)
    first = life.hour
    misread(life, WORLD)
    pass_hours(life, 100)
    life.misread = 0
    misread(life, WORLD)
    assert first == life.misread_hour


# Answers and stepping in.


def planned(seed: int, person: int = KIND) -> Life:
    """A life in which one of them has made up their mind to answer."""
    life = watched(KIND, CARELESS, RESENTFUL, seed=seed)
    while life.answer_due_kind == 0:
        plan_answer(life, WORLD, person, THANK)
        pass_hours(life, 1)
    return life


def test_an_answer_comes_after_a_night_or_two_from_the_one_who_made_up_their_mind():
    waits = set()
    for seed in range(1, 12):
        life = planned(seed)
        asked = life.hour - 1
        waits.add(life.answer_due - asked)
        assert KIND == life.answer_due_person
        life.hour = life.answer_due
        life.light = 1.0
        answer_now(life, WORLD)
        assert (KIND, life.hour) == (life.answer_person, life.answer_hour)
    assert FIRST_ANSWER_H <= min(waits) < max(waits) <= LAST_ANSWER_H


def test_who_is_hurt_by_it_goes_home_and_stays_away():
    life = planned(1, RESENTFUL)
    life.answer_due_kind, life.light = REPLACED, 1.0
    answer_now(life, WORLD)
    assert 0 == life.is_near[RESENTFUL]
    assert (ERRAND_REPORT, VILLAGE) == (life.errand[RESENTFUL], life.errand_place[RESENTFUL])
    assert AWAY_H == life.stays_until[RESENTFUL] - life.hour
    life.place[RESENTFUL] = VILLAGE
    for _ in range(AWAY_H):
        seek(life, WORLD, RESENTFUL)
        assert VILLAGE == life.place[RESENTFUL]
        pass_hours(life, 1)


def test_who_steps_in_stands_before_you_and_is_no_longer_suspected_but_known():
    life = watched(KIND)
    pass_hours(life, 30)
    life.suspicion, life.suspicion_hour = 0.0, 0
    keep_alive(life, WORLD, KIND)
    assert 1.0 == suspicion_now(life, WORLD)
    assert (KIND, 1) == (life.answer_person, life.met_count[KIND])
    assert life.hour == life.met_hour[KIND] == life.company_hour == life.rescued_hour


def test_whoever_was_given_water_does_not_die_of_thirst_that_day():
    life = watched(KIND)
    life.thirst_stage, life.water_short_l = 3, 60.0
    assert REASON_THIRST == deadly(life, TALL)
    keep_alive(life, TALL, KIND)
    life.thirst_stage, life.water_short_l = 3, 60.0
    assert REASON_THIRST != deadly(life, TALL)
    pass_hours(life, int(FED_H) + 1)
    assert REASON_THIRST == deadly(life, TALL)


def test_a_share_is_noticed_by_who_keeps_within_earshot_only():
    near, far = watched(KIND), watched(KIND)
    far.watch_m[KIND] = 4000.0
    for seed in range(1, 30):
        for life in (near, far):
            life.seed_low = seed
            do_before_them(life, WORLD, SHARE)
    assert 0.0 == far.debt[KIND][YOU] < near.debt[KIND][YOU]


def test_a_mark_is_read_as_old_as_it_is():
    life = watched()
    life.mark_to[VILLAGE], life.mark_hour[VILLAGE] = NEAR_BY, life.hour - 5
    life.place[KIND] = VILLAGE
    life.seen_place[KIND], life.seen_place_hour[KIND] = HERE, life.hour - 9
    assert NEAR_BY == where_heard(life, WORLD, KIND)
    assert life.hour - 5 == life.seen_place_hour[KIND]
