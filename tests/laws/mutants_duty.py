"""Which tests must notice when your own duty, or the search for you, is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

P = "test_speaking.py::test_"
OWNS = f"{P}he_owns_to_it_for_what_he_owes_and_keeps_silent_before_a_camp_that_judges"
SILENT = f"{P}who_keeps_silent_against_his_heart_is_strained_and_owes_more"
COUNCIL = f"{P}before_the_council_it_becomes_a_thing_that_two_did_and_costs_him_respect"
Y = "test_choosing.py::test_"
L = "test_looking.py::test_"
C = "test_crossing.py::test_"
TO_HER = f"{Y}you_would_go_to_her_as_yourself_and_the_one_who_led_remembers_the_door"
KEPT = f"{Y}a_choice_is_kept_with_what_both_selves_weighed"
LAID = f"{Y}who_goes_against_their_office_lays_it_down_and_who_goes_with_it_takes_it_up"
COST = f"{Y}to_walk_away_from_those_you_led_leaves_guilt_and_to_go_against_yourself_grief"
PAYS = f"{L}he_goes_when_his_heart_outweighs_his_camp_and_pays_for_either"
SETS_OUT = f"{L}he_sets_out_in_the_morning_for_as_long_as_he_can_answer_for_and_not_again_soon"
ON_FOOT = f"{L}he_goes_on_foot_and_the_camp_is_without_him_for_days"
TRAIL = f"{L}where_he_turns_back_his_prints_lie_and_you_may_find_them"
SEEN = f"{C}awake_you_may_see_him_and_he_not_you_and_asleep_he_sees_you"
CAME_UP = f"{C}he_who_comes_up_stands_before_you"
LEFT_BE = f"{C}he_who_lets_you_be_goes_home_knowing_that_you_live_and_owes_you_less"

DUTY_YOURS = (
    Row(
        "counting:need_believed",
        RETURNS,
        (f"{Y}not_hearing_of_them_grows_into_worry_and_being_told_that_they_hold_ends_it",),
    ),
    Row(
        "counting:need_seen",
        RETURNS,
        (f"{Y}a_camp_that_you_took_for_hungry_needs_you_whether_it_was_or_not",),
    ),
    Row(
        "counting:hours_without_word",
        RETURNS,
        (f"{Y}not_hearing_of_them_grows_into_worry_and_being_told_that_they_hold_ends_it",),
    ),
    Row(
        "counting:office_left",
        RETURNS,
        (f"{Y}an_office_grows_lighter_as_others_bear_it_and_as_it_is_laid_down_and_never_goes",),
    ),
    Row(
        "counting:still_counts",
        RETURNS,
        (f"{Y}the_part_of_you_that_counts_heads_is_louder_the_longer_you_hear_nothing",),
    ),
    Row(
        "counting:faces_feared",
        RETURNS,
        (f"{Y}you_fear_their_faces_by_what_you_have_not_let_go_and_by_what_you_think_they_feel",),
    ),
    Row("counting:lay_down", "office_laid_down", (LAID,)),
    Row("counting:take_up", "office_laid_down", (LAID,)),
    Row(
        "choosing:as_leader",
        RETURNS,
        (f"{Y}the_office_calls_you_home_unless_another_leads_and_they_hold",),
    ),
    Row(
        "choosing:as_yourself",
        RETURNS,
        (f"{Y}alone_and_hungry_you_would_go_home_and_your_guilt_would_not",),
    ),
    Row("choosing:counts", RETURNS, (f"{Y}to_be_asked_back_weighs_with_both",)),
    Row(
        "choosing:missed_most",
        RETURNS,
        (f"{Y}of_all_you_left_the_one_you_miss_most_draws_you_home",),
    ),
    Row("choosing:choose", "decision_answer", (KEPT,)),
    Row("choosing:choose", "chosen_yes", (KEPT,)),
    Row("choosing:choose", "chosen_no", (KEPT,)),
    Row("choosing:choose", "chosen_as_leader", (KEPT,)),
    Row("choosing:choose", "chosen_as_yourself", (KEPT,)),
    Row("choosing:choose", "office_laid_down", (LAID,)),
    Row("choosing:choose", "decided_hour", (KEPT,)),
    Row("choosing:choose", "office_said", (KEPT,)),
    Row("choosing:choose", "person_said", (KEPT,)),
    Row("choosing:with_bit", RETURNS, (KEPT,)),
    Row("choosing:torn_over", RETURNS, (TO_HER,)),
    Row("choosing:who_left_you", RETURNS, (TO_HER,)),
    Row("choosing:choose", "strain", (COST,)),
    Row("choosing:choose", "feeling", (COST,)),
    Row("choosing:choose", "office_yielded", (COST,)),
    Row("choosing:choose", "heart_yielded", (COST,)),
    Row(
        "choosing:chose_so_today",
        RETURNS,
        (f"{Y}the_same_choice_made_again_the_same_day_is_borne_once",),
    ),
    Row("tension:wear", "strain", (f"{Y}to_go_against_both_selves_wears_both_ways",)),
    Row("tension:wear", "heart_yielded", (f"{Y}to_go_against_both_selves_wears_both_ways",)),
    Row(
        "choosing:lie_awake_over_it",
        "wrought",
        (f"{Y}what_you_set_aside_keeps_you_from_sleep_for_some_nights",),
    ),
    Row("looking:decide_look", "answer_look", (PAYS,)),
    Row("looking:decide_look", "debt", (PAYS,)),
    Row("looking:decide_look", "strain", (PAYS,)),
    Row("looking:decide_look", "decided_hour", (PAYS,)),
    Row(
        "looking:decide_look",
        "office_said",
        (f"{L}longing_and_the_deed_that_was_his_too_send_him_out_and_the_camp_holds_him",),
    ),
    Row(
        "looking:decide_look",
        "person_said",
        (f"{L}longing_and_the_deed_that_was_his_too_send_him_out_and_the_camp_holds_him",),
    ),
    Row(
        "looking:resent",
        "wrong",
        (f"{L}who_stays_for_the_camp_you_left_him_holds_a_little_of_it_against_you",),
    ),
    Row(
        "looking:resent",
        "wrong_hour",
        (f"{L}who_stays_for_the_camp_you_left_him_holds_a_little_of_it_against_you",),
    ),
    Row(
        "looking:fear_for_you",
        RETURNS,
        (f"{L}he_fears_for_you_by_the_days_he_counts_without_word_and_by_the_cold",),
    ),
    Row(
        "looking:wish_to_be_let_be",
        RETURNS,
        (f"{L}he_heeds_that_you_asked_to_be_let_be_and_for_good_once_he_has_been_out",),
    ),
    Row(
        "looking:may_look",
        RETURNS,
        (f"{L}he_who_did_it_with_you_may_go_and_who_did_not_or_leads_the_camp_does_not",),
    ),
    Row("looking:go_looking", "errand", (SETS_OUT,)),
    Row("looking:go_looking", "look_until", (SETS_OUT,)),
    Row("looking:go_looking", "errand_place", (SETS_OUT,)),
    Row("looking:look_for_you", "going_to", (ON_FOOT,)),
    Row("looking:look_for_you", "place", (ON_FOOT,)),
    Row("looking:look_for_you", "errand", (ON_FOOT,)),
    Row(
        "looking:ground_weight",
        RETURNS,
        (f"{L}your_prints_and_your_smoke_draw_him_and_what_is_his_own_does_not",),
    ),
    Row(
        "looking:read_ground",
        "belief",
        (f"{L}he_reads_your_prints_and_knows_that_you_live",),
    ),
    Row("looking:read_ground", "seen_place", (f"{L}he_reads_your_prints_and_knows_that_you_live",)),
    Row("looking:look_for_you", "errand_place", (f"{L}he_looks_where_he_heard_that_you_are",)),
    Row(
        "looking:read_ground",
        "seen_place_hour",
        (f"{L}he_reads_your_prints_and_knows_that_you_live",),
    ),
    Row("looking:decide_look", RETURNS, (PAYS,)),
    Row("looking:is_free_to_look", RETURNS, (SETS_OUT,)),
    Row(
        "looking:next_ground",
        RETURNS,
        (f"{L}your_prints_and_your_smoke_draw_him_and_what_is_his_own_does_not",),
    ),
    Row("looking:turn_back", "trail_found", (TRAIL,)),
    Row("looking:turn_back", "trail_of", (TRAIL,)),
    Row("looking:turn_back", "trail_place", (TRAIL,)),
    Row("looking:turn_back", "other_tracks", (TRAIL,)),
    Row("crossing:find_trail", "trail_found", (TRAIL,)),
    Row("crossing:find_trail", "moments", (TRAIL,)),
    Row("crossing:see_afar", "sought_by", (SEEN,)),
    Row("crossing:see_afar", "sought_hour", (SEEN,)),
    Row("crossing:see_afar", "you_saw_hour", (SEEN,)),
    Row(
        "crossing:be_seen_by_guards",
        "deeds_known",
        (f"{C}those_who_guard_you_see_who_comes",),
    ),
    Row("crossing:found_by", "belief", (LEFT_BE,)),
    Row("crossing:found_by", "debt", (LEFT_BE,)),
    Row("crossing:found_by", "look_until", (LEFT_BE,)),
    Row("crossing:come_face_to_face", "place", (CAME_UP,)),
    Row("crossing:come_face_to_face", "met_count", (CAME_UP,)),
    Row(
        "crossing:decide_come_up",
        "answer_come_up",
        (f"{C}guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up",),
    ),
    Row(
        "crossing:decide_come_up",
        "person_said",
        (f"{C}guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up",),
    ),
    Row(
        "crossing:decide_come_up",
        "decided_hour",
        (f"{C}guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up",),
    ),
    Row(
        "crossing:decide_come_up",
        RETURNS,
        (f"{C}guilt_and_your_wish_keep_him_off_and_your_wounds_bring_him_up",),
    ),
    Row(
        "crossing:decide_come_up",
        "office_said",
        (f"{C}a_camp_with_empty_bowls_wants_you_back",),
    ),
    Row(
        "settlements:missing_officers",
        RETURNS,
        (f"{C}while_he_is_out_fewer_stand_watch",),
    ),
    Row(
        "standing:sender_believed",
        RETURNS,
        ("test_bonds.py::test_who_does_not_know_that_anyone_was_sent_thanks_nobody_for_it",),
    ),
    Row(
        "gate:needed_you",
        RETURNS,
        (
            "test_duty.py::test_how_far_they_needed_you_goes_by_the_days_they_count_and_by_how_badly_they_do",
        ),
    ),
    Row("speaking:decide_speak", "answer_speak", (SILENT,)),
    Row("speaking:decide_speak", "strain", (SILENT,)),
    Row("speaking:decide_speak", "debt", (SILENT,)),
    Row("speaking:decide_speak", "office_said", (OWNS,)),
    Row("speaking:decide_speak", "person_said", (OWNS,)),
    Row("speaking:decide_speak", "decided_hour", (OWNS,)),
    Row("speaking:decide_speak", RETURNS, (OWNS,)),
    Row("speaking:camp_judges", RETURNS, (OWNS,)),
    Row("speaking:speak", "belief", (COUNCIL,)),
    Row("speaking:speak", "eager", (COUNCIL,)),
    Row("speaking:speak", "respect", (COUNCIL,)),
    Row("speaking:speak", "debt", (COUNCIL,)),
    Row("gate:judging", RETURNS, (COUNCIL,)),
    Row("speaking:hears", RETURNS, (f"{P}who_is_away_hears_nothing_of_it",)),
    Row(
        "sending:decide_send",
        "person_said",
        ("test_believed_dead.py::test_who_believes_you_dead_grieves_and_sends_nobody",),
    ),
    Row(
        "duty:is_mourning",
        RETURNS,
        (
            "test_believed_dead.py::test_who_comes_to_believe_you_dead_calls_off_the_guard_and_grieves",
        ),
    ),
    Row(
        "duty:see_you_live",
        "belief",
        ("test_believed_dead.py::test_those_who_stand_at_the_gate_see_that_you_live",),
    ),
    Row(
        "messages:notice_sleeper",
        "interrupted_by",
        (
            "test_believed_dead.py::test_whoever_lies_up_by_a_ring_is_roused_by_one_who_lies_down_there",
        ),
    ),
)
