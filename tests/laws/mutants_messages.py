"""Which tests must notice when a law of messages, or of what is kept of a meeting, is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

M = "test_messages.py::test_"
K = "test_words_kept.py::test_"
MET = f"{K}a_meeting_is_one_meeting_for_as_long_as_it_lasts"
WHERE = f"{K}whoever_is_told_where_you_live_goes_by_that_and_not_by_what_was_said_before"
LIVE = f"{K}she_goes_to_where_you_live_and_not_to_where_her_man_met_you"
SAID = f"{K}where_you_said_you_live_is_passed_on_with_the_words"
GIVEN = f"{K}words_are_kept_with_the_hour_they_were_given_at_and_counted"
ANSWERED = f"{K}words_are_decided_on_once_and_words_heard_later_are_decided_on_again"
HOME = f"{K}whoever_comes_goes_home_to_where_they_set_out_from"
D = "test_decisions_kept.py::test_"
SAT = f"{D}whoever_sat_by_till_he_woke_is_respected_for_it"
NEW = f"{D}new_words_begin_without_what_became_of_the_old_ones"
NOT_NEAR = f"{D}who_carries_words_or_comes_because_of_them_no_longer_keeps_near_you"
AGAIN = f"{D}a_second_coming_begins_anew"

MESSAGES = (
    Row(
        "asking:wake",
        "fright",
        ("test_messages.py::test_how_you_wake_an_armed_man_decides_his_nerve",),
    ),
    Row(
        "asking:wake",
        "trust",
        (
            "test_messages.py::test_a_man_who_finds_his_knife_gone_trusts_you_less_than_one_you_called_to",
        ),
    ),
    Row(
        "asking:startle_of",
        RETURNS,
        ("test_messages.py::test_how_you_wake_an_armed_man_decides_his_nerve",),
    ),
    Row(
        "asking:nerve_of",
        RETURNS,
        ("test_messages.py::test_how_you_wake_an_armed_man_decides_his_nerve",),
    ),
    Row(
        "asking:sleeper_at",
        RETURNS,
        (
            "test_messages.py::test_only_a_sleeper_who_lies_there_can_be_woken_and_the_traveller_first",
        ),
    ),
    Row(
        "asking:decide_carry",
        RETURNS,
        ("test_messages.py::test_under_a_gun_he_says_yes_and_has_no_nerve_for_it",),
    ),
    Row(
        "asking:can_carry",
        RETURNS,
        ("test_messages.py::test_a_guard_does_not_leave_her_and_she_carries_no_words_to_herself",),
    ),
    Row(
        "asking:burden_of",
        RETURNS,
        ("test_messages.py::test_a_question_is_heavier_to_bring_before_her_than_thanks",),
    ),
    Row(
        "asking:hand_over_words",
        "words_state",
        ("test_messages.py::test_words_are_heard_when_the_road_has_been_walked_and_not_before",),
    ),
    Row(
        "asking:hand_over_words",
        "words_nerve",
        ("test_messages.py::test_under_a_gun_he_says_yes_and_has_no_nerve_for_it",),
    ),
    Row(
        "asking:hand_over_words",
        "words_kind",
        ("test_answers.py::test_what_the_words_are_for_moves_both_her_selves",),
    ),
    Row(
        "carrying:carry_words",
        "going_to",
        ("test_messages.py::test_words_are_heard_when_the_road_has_been_walked_and_not_before",),
    ),
    Row(
        "carrying:carry_words",
        "words_state",
        ("test_messages.py::test_he_who_turns_back_goes_home_and_says_nothing",),
    ),
    Row(
        "carrying:ask_the_way",
        "seat_seen",
        (
            "test_messages.py::test_he_goes_where_he_believes_she_is_and_on_when_they_tell_him_she_has_gone",
        ),
    ),
    Row(
        "carrying:odds_of_turning_back",
        RETURNS,
        ("test_messages.py::test_those_with_little_nerve_turn_back_and_frost_turns_back_more",),
    ),
    Row(
        "carrying:stop_on_way",
        RETURNS,
        ("test_messages.py::test_who_walks_for_days_sleeps_where_there_is_shelter_on_the_way",),
    ),
    Row("carrying:is_weather_bad", RETURNS, ("test_messages.py::test_nobody_sets_out_in_a_storm",)),
    Row(
        "giving:decide_give",
        RETURNS,
        (
            "test_messages.py::test_nerve_gives_the_words_and_the_want_of_it_keeps_them",
            "test_messages.py::test_who_once_turned_back_finds_it_harder",
        ),
    ),
    Row(
        "giving:try_to_give",
        "words_tried",
        ("test_messages.py::test_after_three_moments_let_pass_they_are_never_given",),
    ),
    Row(
        "giving:try_to_give",
        "words_state",
        ("test_messages.py::test_after_three_moments_let_pass_they_are_never_given",),
    ),
    Row(
        "giving:hear_words",
        "heard_sure",
        ("test_answers.py::test_words_from_a_trusted_mouth_are_believed_more",),
    ),
    Row(
        "giving:hear_words",
        "belief",
        ("test_messages.py::test_words_are_heard_when_the_road_has_been_walked_and_not_before",),
    ),
    Row(
        "giving:hear_words",
        "heard_kind",
        ("test_answers.py::test_what_the_words_are_for_moves_both_her_selves",),
    ),
    Row(
        "giving:decide_own_up",
        RETURNS,
        ("test_messages.py::test_a_kind_man_tells_you_that_he_failed_and_a_frightened_one_lies",),
    ),
    Row(
        "giving:decide_own_up",
        "words_lied",
        ("test_messages.py::test_a_kind_man_tells_you_that_he_failed_and_a_frightened_one_lies",),
    ),
    Row(
        "hearing:decide_words",
        "office_said",
        ("test_answers.py::test_unrest_holds_the_commander_and_not_the_woman",),
    ),
    Row(
        "hearing:decide_words",
        "person_said",
        ("test_answers.py::test_longing_moves_the_woman_and_not_the_commander",),
    ),
    Row(
        "hearing:decide_words",
        RETURNS,
        ("test_answers.py::test_all_four_answers_are_reached_by_what_is_true_of_her",),
    ),
    Row(
        "hearing:answer_of",
        RETURNS,
        ("test_answers.py::test_she_comes_comes_late_sends_another_or_stays_by_what_weighs",),
    ),
    Row(
        "hearing:hours_until_free",
        RETURNS,
        ("test_answers.py::test_restless_peoples_keep_her_longer",),
    ),
    Row(
        "coming:choose_rise",
        RETURNS,
        ("test_answers.py::test_the_rise_lies_between_them_and_you_and_is_high",),
    ),
    Row(
        "coming:go_to_hill",
        "coming_state",
        ("test_answers.py::test_who_comes_walks_there_waits_some_days_and_goes_home",),
    ),
    Row(
        "coming:go_home",
        "coming_state",
        ("test_answers.py::test_who_comes_walks_there_waits_some_days_and_goes_home",),
    ),
    Row(
        "coming:bind_rise",
        "role_place",
        ("test_answers.py::test_who_comes_walks_there_waits_some_days_and_goes_home",),
    ),
    Row(
        "coming:come_in_sight",
        "rise_seen",
        ("test_answers.py::test_you_see_her_from_near_by_day_and_not_asleep_or_from_far",),
    ),
    Row(
        "coming:come_in_sight",
        "coming_state",
        ("test_answers.py::test_on_the_rise_you_stand_before_each_other",),
    ),
    Row(
        "messages:answer_words",
        "coming_who",
        ("test_answers.py::test_another_who_is_sent_walks_the_same_road_and_she_stays",),
    ),
    Row(
        "messages:answer_words",
        "coming_due",
        ("test_answers.py::test_who_comes_late_sets_out_when_it_is_time",),
    ),
    # What is kept of a meeting.
    Row(
        "asking:wake", "fright_hour", (f"{K}the_fright_of_a_gun_in_the_face_fades_from_that_hour",)
    ),
    Row(
        "asking:wake",
        "hands_shown",
        (f"{K}hands_that_he_saw_empty_weigh_for_you_when_he_is_asked",),
    ),
    Row("asking:wake", "gun_drawn", (f"{M}under_a_gun_he_says_yes_and_has_no_nerve_for_it",)),
    Row("asking:wake", "gun_shown", (f"{M}under_a_gun_he_says_yes_and_has_no_nerve_for_it",)),
    Row("asking:wake", "woken_how", (f"{K}how_her_carrier_was_woken_is_told_with_the_words",)),
    Row("asking:stand_before", "gun_shown", (f"{K}every_meeting_begins_anew",)),
    Row("asking:stand_before", "hands_shown", (f"{K}every_meeting_begins_anew",), clears=True),
    Row("asking:stand_before", "told_count", (f"{K}every_meeting_begins_anew",), clears=True),
    Row("asking:stand_before", "met_count", (MET,)),
    Row("asking:stand_before", "met_hour", (MET,)),
    Row("asking:stand_before", "company_hour", (MET,)),
    Row("asking:stand_before", "saw_you_hour", (MET,)),
    Row("asking:tell_where", "fire_seen", (SAID,)),
    Row("news:say_where", "fire_seen", (SAID,)),
    Row("news:believed_home", RETURNS, (LIVE,)),
    Row("asking:tell_where", "seen_place", (WHERE,)),
    Row("asking:tell_where", "seen_place_hour", (WHERE,)),
    # Words given and heard.
    Row("asking:decide_carry", "answer_carry", (f"{M}he_who_has_yet_to_go_says_so",)),
    Row("asking:hand_over_words", "words_hour", (GIVEN,)),
    Row("asking:hand_over_words", "words_sent", (GIVEN,)),
    Row("asking:hand_over_words", "words_carried", (GIVEN,)),
    Row("giving:hear_words", "words_carried", (GIVEN,)),
    Row(
        "giving:try_to_give",
        "words_carried",
        (f"{M}after_three_moments_let_pass_they_are_never_given",),
    ),
    Row(
        "giving:hear_words",
        "heard_from",
        (f"{K}it_is_kept_who_brought_them_and_when_they_were_heard",),
    ),
    Row(
        "giving:hear_words",
        "heard_hour",
        (f"{K}it_is_kept_who_brought_them_and_when_they_were_heard",),
    ),
    Row("giving:hear_words", "seen_place", (WHERE,)),
    Row("giving:hear_words", "seen_place_hour", (WHERE,)),
    Row(
        "giving:decide_give",
        "answer_give",
        (
            f"{K}without_nerve_the_answer_kept_is_no",
            f"{K}it_is_kept_who_brought_them_and_when_they_were_heard",
        ),
    ),
    Row("messages:answer_words", "answer_words", (ANSWERED,)),
    Row("messages:answer_words", "answered_hour", (ANSWERED,)),
    Row("messages:answer_words", "answered_office", (ANSWERED,)),
    Row("messages:answer_words", "answered_person", (ANSWERED,)),
    Row("messages:answer_words", "decided_hour", (ANSWERED,)),
    Row("messages:is_free_to_answer", RETURNS, (ANSWERED,)),
    # Coming and going home.
    Row("coming:plan_coming", "coming_from", (HOME,)),
    Row("coming:set_out_to_you", "coming_from", (HOME,)),
    Row("coming:set_out_to_you", "errand_place", (HOME,)),
    Row("coming:bind_rise", "coming_place", (HOME,)),
    Row(
        "coming:go_to_hill",
        "coming_hour",
        (f"{K}it_is_kept_since_when_she_stands_there_and_how_long_she_waited",),
    ),
    Row(
        "coming:go_home",
        "stays_until",
        (f"{K}whoever_has_gone_home_stays_no_longer_than_that_hour",),
    ),
    Row(
        "coming:go_home",
        "errand",
        (f"{K}whoever_has_gone_home_stays_no_longer_than_that_hour",),
        clears=True,
    ),
    Row(
        "carrying:carry", "stays_until", (f"{K}a_carrier_rests_where_he_came_to_and_then_goes_on",)
    ),
    Row(
        "carrying:carry", "errand_place", (f"{K}a_carrier_rests_where_he_came_to_and_then_goes_on",)
    ),
    Row(
        "carrying:turn_back", "errand_place", (f"{M}he_who_turns_back_goes_home_and_says_nothing",)
    ),
    # On the way, and a second time.
    Row("asking:wake", "respect", (SAT,)),
    Row("asking:stand_before", "together_hour", (SAT,)),
    Row("asking:hand_over_words", "words_tried", (NEW,), clears=True),
    Row("asking:hand_over_words", "words_lied", (NEW,), clears=True),
    Row(
        "giving:hear_words",
        "belief_hour",
        (f"{D}words_that_are_given_are_as_fresh_as_on_the_day_they_were_given_to_him",),
    ),
    Row(
        "giving:decide_own_up",
        "decided_hour",
        (f"{D}when_he_was_asked_what_became_of_them_is_kept",),
    ),
    Row("carrying:carry_words", "is_near", (NOT_NEAR,), clears=True),
    Row("coming:go_to_hill", "is_near", (NOT_NEAR,), clears=True),
    Row("carrying:carry", "errand", (f"{K}a_carrier_rests_where_he_came_to_and_then_goes_on",)),
    Row("carrying:turn_back", "errand", (f"{D}who_turns_back_is_on_his_way_home",)),
    Row(
        "carrying:notice_whereabouts",
        "seat_seen",
        (f"{D}those_about_her_know_where_she_is_and_where_she_has_set_out_for",),
    ),
    Row("coming:plan_coming", "coming_state", (AGAIN,)),
    Row("coming:plan_coming", "coming_place", (AGAIN,), clears=True),
    Row("coming:plan_coming", "rise_seen", (AGAIN,), clears=True),
    Row("coming:set_out_to_you", "coming_state", (AGAIN,)),
    Row("coming:set_out_to_you", "errand", (AGAIN,)),
    Row("coming:go_to_hill", "coming_due", (AGAIN,)),
    Row("news:deny", "belief_hour", (f"{D}what_was_denied_is_doubted_from_that_hour",)),
)
