"""Which tests must notice when a law's output is replaced by a constant: see laws/mutants.py.

Each law's rows stand together, so that whoever writes the law writes them.
"""

from __future__ import annotations

from laws.mutants import RETURNS, Row
from laws.mutants_hours import MEMORY_HOURS
from laws.mutants_memory import FEELING, MEMORY
from laws.mutants_news import BONDS, NEWS
from laws.mutants_watch import WATCH

W = "test_wants.py::test_"
P = "test_people.py::test_"
S = "test_settlements.py::test_"
PEOPLE = (
    Row("people:act", "activity", (f"{W}long_nights_are_slept_longer",)),
    Row("people:act", "place", (f"{P}in_a_free_hour_someone_goes_to_whom_they_long_for",)),
    Row("people:act", "going_to", (f"{P}the_patrol_goes_where_its_lead_goes",)),
    Row("people:act", "moved_by", (f"{W}a_winters_dark_gives_free_hours",)),
    Row(
        "placing:list_places", "first_here", (f"{W}nobody_is_in_two_places_and_all_are_somewhere",)
    ),
    Row("placing:list_places", "next_here", (f"{W}nobody_is_in_two_places_and_all_are_somewhere",)),
    Row("placing:list_places", "many_here", (f"{W}nobody_is_in_two_places_and_all_are_somewhere",)),
    Row(
        "wants:weigh_company",
        "seeks",
        (f"{W}people_would_be_with_whom_they_are_drawn_to_of_those_within_reach",),
    ),
    Row("wants:pull", RETURNS, (f"{W}longing_draws_beside_warmth",)),
    Row("wants:loneliness", RETURNS, (f"{W}the_lonely_seek_company",)),
    Row("wants:spend_free_hour", RETURNS, (f"{W}the_lonely_seek_company", f"{W}guilt_keeps_apart")),
    Row("wants:spend_free_hour", "moved_by", (f"{W}grief_goes_where_the_missing_one_was_at_home",)),
    Row(
        "wants:spend_free_hour",
        "moved_weight",
        (f"{W}grief_goes_where_the_missing_one_was_at_home",),
    ),
    Row(
        "wants:begin_grief",
        "grief",
        (f"{W}whoever_loses_one_they_long_for_grieves_from_the_first_hour",),
    ),
    Row(
        "wants:begin_grief",
        "grief_for",
        (f"{W}whoever_loses_one_they_long_for_grieves_from_the_first_hour",),
    ),
    Row("wants:grieve", "grief", (f"{W}grief_halves_in_its_days",)),
    Row("wants:grieve", "spirits", (f"{W}grief_weighs_on_the_spirits",)),
    Row(
        "seasons:stopped_by",
        RETURNS,
        (f"{W}work_that_needs_light_stops_in_the_dark_and_a_watch_does_not",),
    ),
    Row("seasons:sleeps_on", RETURNS, (f"{W}long_nights_are_slept_longer",)),
    Row(
        "seasons:foulness",
        RETURNS,
        (
            f"{W}hard_cold_keeps_people_in",
            f"{W}work_that_needs_light_stops_in_the_dark_and_a_watch_does_not",
        ),
    ),
    Row("talking:turn", "talks_to", (f"{P}word_of_you_walks_to_the_leader_and_is_told",)),
    Row("talking:turn", "talk_left_min", (f"{W}a_long_talk_goes_on_into_the_next_hours",)),
    Row("talking:talk_together", "talk_min", (f"{W}a_long_talk_goes_on_into_the_next_hours",)),
    Row("talking:talk_together", "alone_hour", (f"{W}a_long_talk_goes_on_into_the_next_hours",)),
    Row(
        "talking:begin_talk",
        "talk_left_min",
        (f"{W}a_talk_ends_when_the_first_of_the_two_would_go",),
    ),
    Row(
        "talking:begin_talk", "talk_count", (f"{W}a_talk_ends_when_the_first_of_the_two_would_go",)
    ),
    Row(
        "talking:begin_talk",
        "talk_sum_min",
        (f"{W}a_talk_ends_when_the_first_of_the_two_would_go",),
    ),
    Row("talking:patience_min", RETURNS, (f"{W}warmth_stays_longer_and_work_cuts_short",)),
    Row("talking:whom_to_turn_to", RETURNS, (f"{W}one_turns_to_one_who_welcomes_it",)),
    Row(
        "settlements:live_day",
        "camp_food_days",
        (f"{S}autumn_fills_the_stores_and_winter_empties_them",),
    ),
    Row(
        "patrol:report_place",
        RETURNS,
        (f"{P}word_goes_where_the_leader_is_believed_to_be_and_asks_on_from_there",),
    ),
    Row("patrol:patrol", "activity", (f"{P}a_patrol_lies_up_in_the_dark_and_in_a_storm",)),
    Row(
        "people:next_seat",
        RETURNS,
        (f"{P}a_leader_moves_between_her_seats_and_keeps_to_the_town_in_the_snow",),
    ),
    Row("settlements:live_day", "camp_wood_days", (f"{S}short_days_and_frost_empty_the_woodpile",)),
    Row("settlements:live_day", "camp_built", (f"{S}a_camp_is_built_and_never_quite_finished",)),
    Row(
        "settlements:live_day",
        "camp_sick",
        (f"{S}cold_and_bare_ground_make_people_sick_and_a_healer_mends_them",),
    ),
    Row(
        "settlements:live_day",
        "camp_watch",
        (f"{S}word_of_raiders_doubles_the_watch_whether_or_not_it_is_true",),
    ),
    Row(
        "settlements:live_day",
        "camp_ration",
        (f"{S}when_food_runs_short_the_council_cuts_the_bowls",),
    ),
    Row(
        "settlements:sit", "camp_council", (f"{S}when_food_runs_short_the_council_cuts_the_bowls",)
    ),
    Row(
        "settlements:sit",
        "camp_council_hour",
        (f"{S}when_food_runs_short_the_council_cuts_the_bowls",),
    ),
    Row("settlements:live_day", "spirits", (f"{S}empty_bowls_lower_the_spirits",)),
    Row("settlements:share_out", RETURNS, (f"{S}the_less_there_is_the_more_go_out_for_food",)),
    Row(
        "settlements:has_healer",
        RETURNS,
        (f"{S}cold_and_bare_ground_make_people_sick_and_a_healer_mends_them",),
    ),
    Row(
        "settlements:is_in_council",
        RETURNS,
        (f"{S}those_whose_office_weighs_sit_in_council_that_evening",),
    ),
    Row(
        "afar:people_out",
        RETURNS,
        (f"{S}a_camp_is_fuller_by_day_than_by_night_and_smokes_at_meals",),
    ),
    Row("afar:smokes", RETURNS, (f"{S}a_camp_is_fuller_by_day_than_by_night_and_smokes_at_meals",)),
    Row("afar:cause_taken", RETURNS, (f"{S}who_fears_misreads_a_quiet_camp",)),
    Row("afar:look_down", "afar_hour", (f"{S}looking_down_shows_the_camp_of_that_hour",)),
    Row("afar:look_down", "afar_place", (f"{S}looking_down_shows_the_camp_of_that_hour",)),
    Row("afar:look_down", "afar_out", (f"{S}looking_down_shows_the_camp_of_that_hour",)),
    Row("afar:look_down", "afar_cause", (f"{S}looking_down_shows_the_camp_of_that_hour",)),
    Row("afar:looks_well", RETURNS, (f"{S}who_works_among_people_looks_well_whatever_they_feel",)),
    Row(
        "afar:seen_with",
        RETURNS,
        (
            f"{S}who_works_among_people_looks_well_whatever_they_feel",
            f"{S}looking_down_shows_the_camp_of_that_hour",
        ),
    ),
    Row("meeting:noise_m", RETURNS, (f"{P}who_cuts_wood_is_heard_farther_than_who_sits",)),
    Row("meeting:encounter_odds", RETURNS, (f"{P}noise_brings_the_meeting_sooner",)),
    Row("meeting:plan_report", "errand", (f"{P}word_of_you_walks_to_the_leader_and_is_told",)),
)
DUTY = (
    Row(
        "passing:decide_pass",
        RETURNS,
        (
            "test_duty.py::test_who_has_not_been_told_nods_to_empty_hands",
            "test_duty.py::test_a_gun_makes_them_wary",
            "test_duty.py::test_who_knows_it_and_does_not_fear_a_gun_challenges_you",
        ),
    ),
    Row(
        "sending:decide_send",
        RETURNS,
        (
            "test_duty.py::test_a_leader_who_longs_sends_and_her_people_know_where_to",
            "test_duty.py::test_a_leader_whose_peoples_test_each_other_waits",
        ),
    ),
    Row(
        "gate:decide_gate",
        RETURNS,
        ("test_duty.py::test_each_way_of_being_taken_in_can_be_reached",),
    ),
    Row(
        "duty:settle_pass",
        "answer_pass",
        ("test_duty.py::test_who_has_not_been_told_nods_to_empty_hands",),
    ),
    Row(
        "duty:settle_pass",
        "trust",
        ("test_duty.py::test_who_knows_that_the_alliance_is_over_and_fears_you_turns_you_back",),
    ),
    Row(
        "duty:take_order",
        "sent",
        ("test_duty.py::test_a_leader_who_longs_sends_and_her_people_know_where_to",),
    ),
    Row(
        "duty:decide_step_in",
        RETURNS,
        ("test_duty.py::test_a_kind_follower_steps_in_and_one_who_resents_and_fears_you_does_not",),
    ),
    Row(
        "duty:decide_ask",
        RETURNS,
        ("test_duty.py::test_the_talkative_ask_for_news_and_the_silent_and_afraid_do_not",),
    ),
    Row(
        "duty:duty",
        "meeting_open",
        (
            "test_duty.py::test_who_met_you_decides_without_a_word_and_a_leader_decides_in_the_morning",
        ),
    ),
    Row(
        "duty:keep_awake",
        "activity",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:torn_between",
        RETURNS,
        ("test_tension.py::test_nobody_is_torn_who_wants_what_she_must",),
    ),
    Row(
        "tension:bear",
        "strain",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:bear",
        "strain_hour",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:bear",
        "debt",
        ("test_tension.py::test_the_heart_that_gives_way_to_the_office_owes_and_is_low",),
    ),
    Row(
        "tension:bear",
        "spirits",
        ("test_tension.py::test_the_heart_that_gives_way_to_the_office_owes_and_is_low",),
    ),
    Row(
        "tension:bear",
        "heart_yielded",
        (
            "test_tension.py::test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise",
        ),
    ),
    Row(
        "tension:bear",
        "office_yielded",
        (
            "test_tension.py::test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise",
        ),
    ),
    Row(
        "tension:bear",
        "respect",
        (
            "test_tension.py::test_the_office_that_gives_way_to_the_heart_is_seen_by_those_who_answer_to_it",
        ),
    ),
    Row(
        "tension:bear",
        "feeling",
        (
            "test_tension.py::test_what_tears_you_is_grief_when_the_heart_yields_and_guilt_when_the_office_does",
        ),
    ),
    Row(
        "lamp:decide_lamp",
        "gate_lamp",
        ("test_tension.py::test_a_mother_has_a_lamp_lit_and_lets_it_go_out_when_no_word_comes",),
    ),
    Row(
        "lamp:decide_lamp",
        "office_said",
        ("test_tension.py::test_who_answers_for_a_camp_fears_whom_a_lamp_would_guide",),
    ),
    Row(
        "lamp:see_to_lamp",
        "decided_hour",
        ("test_tension.py::test_the_lamp_is_hers_to_decide_and_is_decided_once_a_week",),
    ),
    Row(
        "parting:ease_for_heart",
        RETURNS,
        (
            "test_tension.py::test_as_commander_it_was_easy_and_as_herself_it_was_not",
            "test_tension.py::test_leaving_one_who_is_not_missed_is_no_hardship",
        ),
    ),
    Row(
        "parting:ease_for_office",
        RETURNS,
        ("test_tension.py::test_the_heavier_the_office_the_easier_it_was_for_it",),
    ),
    Row(
        "leading:would_follow",
        RETURNS,
        ("test_tension.py::test_they_follow_whom_they_trust_and_not_the_hand_they_judge",),
    ),
    Row(
        "leading:could_lead",
        RETURNS,
        ("test_tension.py::test_you_could_not_have_led_them_and_borne_their_looks",),
    ),
    Row(
        "leading:do_without_you",
        RETURNS,
        (
            "test_tension.py::test_they_do_well_without_you_when_they_do_better_than_they_mostly_are",
        ),
    ),
    Row(
        "leading:would_do_with_you",
        RETURNS,
        ("test_tension.py::test_had_you_stayed_it_would_have_helped_only_whom_you_could_lead",),
    ),
)
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
)

ROWS = (*PEOPLE, *MEMORY, *MEMORY_HOURS, *FEELING, *NEWS, *BONDS, *WATCH, *DUTY, *MESSAGES)
