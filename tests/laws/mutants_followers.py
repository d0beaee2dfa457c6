"""Which tests must notice when what followers keep of you, and you of them, is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

K = "test_watch_kept.py::test_"
NEAR = f"{K}who_keeps_near_knows_where_you_are_by_day_and_comes_closer_in_the_dark"
FIRE = f"{K}who_keeps_near_learns_where_your_fire_is_when_you_are_at_it"
FINDS = f"{K}who_finds_you_has_seen_you_that_hour_and_keeps_their_distance"
HEARD = f"{K}who_lost_you_goes_by_what_another_saw_and_it_stays_as_old_as_it_was"
WORD = f"{K}who_goes_with_word_goes_to_the_leader_rests_and_is_not_due_again_for_days"
SENT = f"{K}who_is_sent_knows_what_the_leader_knew_as_old_as_it_is_and_takes_no_word_back_yet"
INSTEAD = f"{K}who_goes_in_anothers_place_begins_where_that_one_left_off"
WOUND = f"{K}a_wound_is_seen_from_afar_and_told_paler_by_who_resents_it"
SNARE = f"{K}an_emptied_snare_has_been_emptied_by_somebody"
TOLD = f"{K}two_glimpses_within_hours_are_one_to_tell_and_the_last_is_kept"
LAIN = f"{K}who_walks_by_where_you_lie_up_is_seen_as_who_they_are_not_quite"
ANSWER = f"{K}an_answer_comes_after_a_night_or_two_from_the_one_who_made_up_their_mind"
AWAY = f"{K}who_is_hurt_by_it_goes_home_and_stays_away"
STEPS_IN = f"{K}who_steps_in_stands_before_you_and_is_no_longer_suspected_but_known"
KNOWN = "test_watched.py::test_whoever_keeps_you_alive_is_known_from_then_on"

D = "test_watch_done.py::test_"
SHARE = f"{D}a_share_rests_them_puts_them_in_your_debt_and_earns_respect"
GIVEN = f"{D}an_answer_is_given_once_and_found_as_a_sign"
WARMS = f"{D}whoever_warms_you_at_the_edge_is_owed_and_trusted_and_warms_to_you"
AT = f"{D}they_are_at_following_you_while_they_are_near_and_rest_where_they_report"
MARCH = f"{D}the_march_warms_them_and_a_village_rests_them"
NO_WORD = f"{D}who_had_word_to_take_has_none_once_sent_or_lost_or_found_or_let_off"
WORN = f"{D}a_day_without_food_and_a_night_of_frost_wear_them_out"
OUT = f"{D}what_you_worked_out_you_believe_of_yourself_and_from_that_hour"

KEPT = (
    Row("following:keep_near", "place", (NEAR,)),
    Row("following:keep_near", "watch_m", (NEAR,)),
    Row("following:keep_near", "fire_seen", (FIRE,)),
    Row("following:keep_near", "seen_place", (NEAR,)),
    Row("following:keep_near", "seen_place_hour", (NEAR,)),
    Row("following:keep_near", "saw_you_hour", (NEAR,)),
    Row("following:find_you", "watch_m", (FINDS,)),
    Row("following:find_you", "seen_place", (FINDS,)),
    Row("following:find_you", "seen_place_hour", (FINDS,)),
    Row("following:find_you", "saw_you_hour", (FINDS,)),
    Row("following:where_heard", "seen_place", (HEARD,)),
    Row("following:where_heard", "seen_place_hour", (HEARD,)),
    Row("following:leave_to_report", "errand_place", (WORD,)),
    Row("following:deliver", "stays_until", (WORD,)),
    Row("following:seek", "report_hour", (WORD,)),
    Row(
        "following:leave_mark",
        "mark_hour",
        (
            "test_reports.py::test_who_lost_you_goes_by_the_marks_the_others_left_and_by_nothing_they_were_not_told",
        ),
    ),
    Row("duty:take_order", "sent_hour", (SENT,)),
    Row("duty:take_order", "report_hour", (SENT,)),
    Row("duty:take_order", "seen_place", (SENT,)),
    Row("duty:take_order", "seen_place_hour", (SENT,)),
    Row("relief:let_off", "sent", (INSTEAD,)),
    Row("relief:let_off", "sent_hour", (INSTEAD,)),
    Row("relief:let_off", "relieved_hour", (INSTEAD,)),
    Row("relief:let_off", "report_hour", (INSTEAD,)),
    Row("relief:let_off", "seen_place", (INSTEAD,)),
    Row("relief:let_off", "seen_place_hour", (INSTEAD,)),
    Row("reports:observe", "thought_harm", (WOUND,)),
    Row("reports:report", "thought_harm", (WOUND,)),
    Row("reports:report", "reports_heard", (WOUND,)),
    Row("reports:report", "report_from", (WOUND,)),
    Row("scouts:rob_snare", "raider", (SNARE,)),
    Row(
        "scouts:game_about",
        RETURNS,
        (
            "test_followers.py::test_hard_frost_makes_them_hungry_enough_to_rob_and_mild_days_do_not",
        ),
    ),
    Row(
        "scouts:go_to_your_line",
        RETURNS,
        (
            "test_followers.py::test_the_resentful_one_robs_your_snare_when_hungry_and_the_kind_one_goes_without",
        ),
    ),
    Row(
        "scouts:hunger_of",
        RETURNS,
        (
            "test_followers.py::test_hard_frost_makes_them_hungry_enough_to_rob_and_mild_days_do_not",
        ),
    ),
    Row(
        "signs:find_raid",
        "raider",
        ("test_followers.py::test_a_snare_that_a_person_emptied_is_a_sign_and_a_dark_one",),
        clears=True,
    ),
    Row(
        "signs:leave_hearth",
        "hearth_hour",
        (
            "test_followers.py::test_the_careless_one_makes_a_fire_sooner_and_leaves_its_ashes_where_you_may_find_them",
        ),
    ),
    Row("glimpse:show", "glimpse_hour", (TOLD,)),
    Row("glimpse:show", "glimpse_person", (TOLD,)),
    Row("glimpse:show", "glimpse_level", (TOLD,)),
    Row("glimpse:lie_up", "glimpse_hour", (LAIN,)),
    Row("glimpse:lie_up", "glimpse_person", (LAIN,)),
    Row("glimpse:lie_up", "glimpse_level", (LAIN,)),
    Row(
        "working_out:misread",
        "misread_hour",
        (f"{K}it_is_kept_since_when_you_first_took_them_for_hunters",),
    ),
    Row(
        "working_out:suspect",
        "suspicion_hour",
        (
            "test_watch.py::test_a_sound_is_a_sign_and_raises_suspicion",
            "test_watch.py::test_lying_up_raises_suspicion_where_someone_is_and_finds_nobody_where_no_one_is",
        ),
    ),
    Row("working_out:understand", "understood_by", (KNOWN,)),
    Row("working_out:understand", "understood_hour", (KNOWN,)),
    Row("answering:plan_answer", "answer_due", (ANSWER,)),
    Row("answering:plan_answer", "answer_due_person", (ANSWER,)),
    Row("answering:give_answer", "answer_person", (ANSWER,)),
    Row("answering:give_answer", "answer_hour", (ANSWER,)),
    Row("answering:answer_now", "errand_place", (AWAY,)),
    Row("answering:answer_now", "stays_until", (AWAY,)),
    Row("watch:keep_alive", "answer_person", (STEPS_IN,)),
    Row("watch:keep_alive", "company_hour", (STEPS_IN,)),
    Row("watch:keep_alive", "met_count", (STEPS_IN,)),
    Row("watch:keep_alive", "met_hour", (STEPS_IN,)),
    Row("watch:keep_alive", "suspicion_hour", (STEPS_IN,)),
    Row(
        "watch:keep_alive",
        "rescued_hour",
        (STEPS_IN, f"{K}whoever_was_given_water_does_not_die_of_thirst_that_day"),
    ),
    Row(
        "lies:find_out",
        "lie_found_hour",
        (
            "test_lies.py::test_whoever_took_the_lie_learns_the_truth_from_another_and_then_knows_that_you_lied",
        ),
    ),
    # What is done.
    Row("answering:be_moved", "debt", (SHARE,)),
    Row("answering:be_moved", "respect", (SHARE,)),
    Row("answering:be_moved", "weariness", (SHARE,)),
    Row("answering:answer_now", "answer_due_kind", (GIVEN,), clears=True),
    Row("answering:answer_now", "errand", (AWAY,)),
    Row("answering:answer_now", "is_near", (AWAY,), clears=True),
    Row(
        "answering:answer_now",
        "wider_m",
        (f"{D}who_is_asked_for_distance_keeps_wider_all_of_them",),
    ),
    Row("answering:give_answer", "sign_count", (GIVEN,)),
    Row("answering:give_answer", "sign_kind", (GIVEN,)),
    Row("watch:keep_alive", "debt", (WARMS,)),
    Row("watch:keep_alive", "trust", (WARMS,)),
    Row("watch:keep_alive", "warmth", (WARMS,)),
    Row("watch:keep_alive", "suspicion", (WARMS,)),
    Row("following:keep_near", "activity", (AT,)),
    Row("following:seek", "activity", (AT,)),
    Row("following:leave_to_report", "chill", (MARCH,), clears=True),
    Row("following:leave_to_report", "errand", (WORD,)),
    Row("following:deliver", "weariness", (MARCH,)),
    Row("following:lose_you", "errand", (NO_WORD,), clears=True),
    Row("following:find_you", "errand", (NO_WORD,), clears=True),
    Row("duty:take_order", "errand", (NO_WORD,), clears=True),
    Row("relief:let_off", "errand", (NO_WORD,), clears=True),
    Row(
        "following:seek",
        "errand",
        (f"{D}who_looks_for_you_goes_first_where_you_were_heard_of_and_then_tries_other_places",),
    ),
    Row("scouts:eat_own", "weariness", (WORN,)),
    Row("scouts:gives_in_to_cold", "weariness", (WORN,)),
    Row(
        "reports:observe",
        "thought_hour",
        (f"{D}what_they_believe_of_you_is_of_the_hour_they_looked",),
    ),
    Row(
        "signs:try_to_find_hearth",
        "hearth_person",
        (f"{D}a_hearth_is_come_upon_once",),
        clears=True,
    ),
    Row(
        "glimpse:try_to_see",
        "ease",
        (f"{D}each_time_you_see_one_you_know_of_you_are_more_used_to_it",),
    ),
    Row("working_out:understand", "belief", (OUT,)),
    Row("working_out:understand", "belief_since", (OUT,)),
    Row("working_out:understand", "belief_hour", (OUT,)),
    Row("working_out:understand", "belief_from", (OUT,)),
    Row("working_out:misread", "belief", (OUT,), clears=True),
    Row("working_out:misread", "belief_hour", (OUT,)),
)
