"""Which tests must notice when what one law of people tells another is always the same."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

G = "test_given_back.py::test_"
P = "test_given_back_by_people.py::test_"
W = "test_given_back_within.py::test_"
ON_THE_WAY = f"{P}the_careless_linger_on_the_way_and_they_walk_by_day_and_somewhere_else"

GIVEN_BACK = (
    Row(
        "afar:camp_below",
        RETURNS,
        ("test_settlements.py::test_looking_down_shows_the_camp_of_that_hour",),
    ),
    Row(
        "answering:carries_m",
        RETURNS,
        (f"{G}a_song_carries_farther_than_a_word_and_a_word_farther_than_weeping",),
    ),
    Row("answering:deed_of", RETURNS, (f"{G}each_thing_you_do_is_known_as_itself",)),
    Row(
        "answering:do_before_them",
        RETURNS,
        (f"{G}nobody_notices_what_is_done_where_nobody_is_near",),
    ),
    Row("answering:leave_food", RETURNS, (f"{G}what_one_leaves_is_of_ones_own_and_ends_with_it",)),
    Row(
        "answering:says_of_answer", RETURNS, (f"{G}food_speaks_louder_for_guards_than_a_new_step",)
    ),
    Row(
        "appraisal:dread_of_one",
        RETURNS,
        (
            "test_appraisal.py::test_word_that_you_live_is_joy_to_a_friend_and_dread_to_who_fears_you",
        ),
    ),
    Row(
        "appraisal:is_loss", RETURNS, (f"{G}news_is_good_or_bad_or_a_threat_and_never_two_of_them",)
    ),
    Row(
        "appraisal:is_threat",
        RETURNS,
        (f"{G}news_is_good_or_bad_or_a_threat_and_never_two_of_them",),
    ),
    Row(
        "appraisal:is_welcome",
        RETURNS,
        (f"{G}news_is_good_or_bad_or_a_threat_and_never_two_of_them",),
    ),
    Row(
        "asking:hand_over_words",
        RETURNS,
        (f"{G}words_are_his_from_when_he_said_yes_until_they_are_heard",),
    ),
    Row(
        "asking:has_words",
        RETURNS,
        (f"{G}words_are_his_from_when_he_said_yes_until_they_are_heard",),
    ),
    Row(
        "asking:move",
        RETURNS,
        (
            "test_messages.py::test_a_man_who_finds_his_knife_gone_trusts_you_less_than_one_you_called_to",
        ),
    ),
    Row("bonds:bond_of", RETURNS, ("test_bonds.py::test_a_deceiver_is_never_trusted_as_before",)),
    Row(
        "calling:cues",
        RETURNS,
        (f"{G}meat_on_a_fire_smells_of_it_a_fire_looks_like_it_and_sitting_still_is_as_silent",),
    ),
    Row(
        "calling:fire_cue",
        RETURNS,
        (f"{G}meat_on_a_fire_smells_of_it_a_fire_looks_like_it_and_sitting_still_is_as_silent",),
    ),
    Row(
        "calling:is_named",
        RETURNS,
        ("test_calling.py::test_a_name_that_is_told_calls_what_it_names",),
    ),
    Row(
        "calling:silence_cue",
        RETURNS,
        (f"{G}meat_on_a_fire_smells_of_it_a_fire_looks_like_it_and_sitting_still_is_as_silent",),
    ),
    Row(
        "calling:smell_cue",
        RETURNS,
        (f"{G}meat_on_a_fire_smells_of_it_a_fire_looks_like_it_and_sitting_still_is_as_silent",),
    ),
    Row("carrying:is_night", RETURNS, (ON_THE_WAY,)),
    Row("carrying:lingers", RETURNS, (ON_THE_WAY,)),
    Row("carrying:next_goal", RETURNS, (ON_THE_WAY,)),
    Row(
        "dreaming:dream_of_day",
        RETURNS,
        (f"{G}a_dream_of_a_day_is_of_the_memory_that_broke_in_on_it",),
    ),
    Row(
        "dreaming:memory_about",
        RETURNS,
        ("test_dreams.py::test_whom_you_met_is_dreamt_of_and_calls_the_memory_that_is_of_them",),
    ),
    Row(
        "duty:decide",
        RETURNS,
        ("test_duty.py::test_the_talkative_ask_for_news_and_the_silent_and_afraid_do_not",),
    ),
    Row(
        "duty:has_news_of_you",
        RETURNS,
        ("test_duty.py::test_a_leader_has_news_of_you_once_she_believes_it_and_knows_where",),
    ),
    Row(
        "facing:worst_memory",
        RETURNS,
        ("test_recall.py::test_the_worst_memory_is_the_one_that_presses_hardest",),
    ),
    Row(
        "feeling:mood",
        RETURNS,
        (
            "test_appraisal.py::test_a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake",
        ),
    ),
    Row(
        "following:find_you",
        RETURNS,
        ("test_watch.py::test_who_lost_you_looks_where_they_saw_you_and_finds_you_by_plain_signs",),
    ),
    Row(
        "following:is_due",
        RETURNS,
        ("test_watch.py::test_one_goes_to_report_when_it_is_time_and_another_stays",),
    ),
    Row(
        "following:others_near",
        RETURNS,
        (f"{G}whoever_is_near_counts_the_others_and_not_themselves",),
    ),
    Row(
        "following:search_place",
        RETURNS,
        (f"{G}who_looks_for_you_looks_near_by_and_where_smoke_stands",),
    ),
    Row(
        "following:search_weight",
        RETURNS,
        (f"{G}who_looks_for_you_looks_near_by_and_where_smoke_stands",),
    ),
    Row(
        "forgiving:forgives_self",
        RETURNS,
        (f"{G}one_forgives_oneself_what_is_let_go_and_weighs_no_more",),
    ),
    Row(
        "gate:drawn_home",
        RETURNS,
        ("test_duty.py::test_the_camp_draws_whoever_is_alone_hungry_hurt_or_misses_someone",),
    ),
    Row(
        "giving:waits_to_give",
        RETURNS,
        (
            "test_messages.py::test_he_goes_where_he_believes_she_is_and_on_when_they_tell_him_she_has_gone",
        ),
    ),
    Row("glimpse:lie_up", RETURNS, (f"{P}lying_up_shows_nobody_where_nobody_follows",)),
    Row(
        "going:activity_of",
        RETURNS,
        ("test_people.py::test_a_patrol_lies_up_in_the_dark_and_in_a_storm",),
    ),
    Row(
        "going:is_walking_hour",
        RETURNS,
        ("test_messages.py::test_a_longer_road_is_heard_from_later",),
    ),
    Row(
        "going:nearest_of_group",
        RETURNS,
        (f"{P}the_next_of_ones_people_is_the_nearest_and_not_where_one_is",),
    ),
    Row(
        "hearing:who_goes_instead",
        RETURNS,
        (f"{P}of_those_with_her_the_most_trusted_goes_in_her_stead",),
    ),
    Row(
        "lamp:decide_lamp",
        RETURNS,
        ("test_people_kept.py::test_what_someone_decided_is_kept_until_they_decide_it_anew",),
    ),
    Row(
        "lamp:who_decides_for_camp",
        RETURNS,
        (f"{P}of_your_kin_the_heaviest_office_decides_for_the_camp",),
    ),
    Row("meeting:again_h", RETURNS, (f"{P}whoever_let_you_pass_is_not_met_for_longest",)),
    Row(
        "meeting:goes_with", RETURNS, (f"{P}who_is_of_a_patrol_goes_with_its_lead_and_it_is_armed",)
    ),
    Row(
        "meeting:is_armed_party",
        RETURNS,
        (f"{P}who_is_of_a_patrol_goes_with_its_lead_and_it_is_armed",),
    ),
    Row(
        "meeting:shows_m",
        RETURNS,
        ("test_people.py::test_who_cuts_wood_is_heard_farther_than_who_sits",),
    ),
    Row(
        "messages:answer_words",
        RETURNS,
        (
            "test_tension.py::test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise",
        ),
    ),
    Row(
        "news:knows",
        RETURNS,
        ("test_news.py::test_news_told_to_you_is_heard_and_who_knows_takes_the_telling_away",),
    ),
    Row(
        "news:says_alive",
        RETURNS,
        (
            "test_news.py::test_who_knows_you_alive_is_not_told_that_you_are_dead_and_news_of_you_ends_the_rumour",
        ),
    ),
    Row(
        "nightmare:draw_memory",
        RETURNS,
        (f"{W}bad_dreams_are_of_what_is_feared_and_others_of_what_is_gentle",),
    ),
    Row(
        "nightmare:dream_weight",
        RETURNS,
        ("test_recall.py::test_what_presses_is_dreamt_of_and_what_is_not_yours_is_not",),
    ),
    Row(
        "nightmare:nightmares_lately",
        RETURNS,
        ("test_recall.py::test_nightmares_of_the_last_seven_nights_are_counted",),
    ),
    Row(
        "others:bears",
        RETURNS,
        (f"{W}what_is_gentle_is_no_burden_and_what_is_not_ones_own_neither",),
    ),
    Row("others:fear_at_first", RETURNS, (f"{W}the_kind_take_it_hardest",)),
    Row(
        "others:fear_still",
        RETURNS,
        (f"{W}what_is_feared_and_let_go_is_asked_of_you_and_of_others_alike",),
    ),
    Row("others:hear_of", RETURNS, ("test_carried.py::test_hearing_it_again_costs_less",)),
    Row(
        "others:let_go",
        RETURNS,
        (f"{W}what_is_feared_and_let_go_is_asked_of_you_and_of_others_alike",),
    ),
    Row(
        "others:others_night_odds",
        RETURNS,
        ("test_carried.py::test_others_wake_of_what_they_did_and_who_did_nothing_sleeps",),
    ),
    Row("others:part_of", RETURNS, (f"{W}a_deed_is_whose_it_was_and_a_parting_is_who_left",)),
    Row(
        "others:press_on",
        RETURNS,
        ("test_carried.py::test_a_bad_night_tells_on_the_spirits_and_is_slept_off",),
    ),
    Row(
        "patrol:beat_weight",
        RETURNS,
        (f"{P}a_patrol_is_drawn_by_its_beat_by_smoke_and_by_word_of_you_and_lets_you_be_once_met",),
    ),
    Row("patrol:lead_of", RETURNS, (f"{P}who_is_of_a_patrol_goes_with_its_lead_and_it_is_armed",)),
    Row(
        "patrol:next_place",
        RETURNS,
        (f"{P}a_patrol_is_drawn_by_its_beat_by_smoke_and_by_word_of_you_and_lets_you_be_once_met",),
    ),
    Row(
        "reckoning:says_gone",
        RETURNS,
        (f"{W}that_you_are_gone_is_told_by_whatever_tells_that_you_live_out_there",),
    ),
    Row(
        "relief:decide_relief",
        RETURNS,
        (f"{P}one_who_resents_it_is_let_off_where_another_can_go_and_not_into_a_frost",),
    ),
    Row(
        "relief:in_reserve",
        RETURNS,
        (f"{P}who_can_go_in_anothers_place_is_one_who_is_there_and_has_not_gone",),
    ),
    Row("relief:is_new_to_you", RETURNS, (f"{P}a_step_is_new_to_you_once",)),
    Row(
        "relief:someone_was_relieved",
        RETURNS,
        (f"{P}who_can_go_in_anothers_place_is_one_who_is_there_and_has_not_gone",),
    ),
    Row(
        "reports:need_seen",
        RETURNS,
        (f"{P}wind_and_wet_make_it_colder_for_them_and_the_sick_look_it",),
    ),
    Row("reports:says_deed", RETURNS, (f"{P}the_kind_keep_tears_back_and_tell_the_rest",)),
    Row("rumours:many_know", RETURNS, (f"{W}those_are_counted_of_a_people_who_know_it",)),
    Row(
        "scouts:cold_for_them_c",
        RETURNS,
        (f"{P}wind_and_wet_make_it_colder_for_them_and_the_sick_look_it",),
    ),
    Row(
        "scouts:gives_in_to_cold",
        RETURNS,
        ("test_followers.py::test_whoever_is_frozen_through_goes_home_even_if_nobody_stays",),
    ),
    Row("scouts:own_food_kg", RETURNS, (f"{P}one_carries_what_food_one_has",)),
    Row("scouts:rob_snare", RETURNS, (f"{P}a_snare_can_be_emptied_of_what_is_in_it_and_no_more",)),
    Row(
        "settlements:alarm_at",
        RETURNS,
        (f"{W}bowls_are_cut_as_the_stores_shrink_and_raiders_are_feared_where_they_are_believed",),
    ),
    Row(
        "settlements:bowls_for",
        RETURNS,
        (f"{W}bowls_are_cut_as_the_stores_shrink_and_raiders_are_feared_where_they_are_believed",),
    ),
    Row("settlements:daylight", RETURNS, (f"{W}a_short_day_is_half_a_working_day",)),
    Row("sight:made_out", RETURNS, (f"{P}a_person_is_made_out_near_and_by_day",)),
    Row("sight:sees_m", RETURNS, (f"{P}a_person_is_made_out_near_and_by_day",)),
    Row(
        "signs:heard_m",
        RETURNS,
        ("test_watch.py::test_wind_and_rain_shorten_the_reach_of_a_small_sound",),
    ),
    Row(
        "signs:sound_odds",
        RETURNS,
        ("test_watch.py::test_the_careless_are_heard_oftener_and_your_own_axe_drowns_them",),
    ),
    Row(
        "solitude:safest_of_those_here",
        RETURNS,
        (f"{W}one_is_safest_with_whom_one_trusts_and_who_shows_themself",),
    ),
    Row("solitude:saw_people", RETURNS, (f"{W}a_day_with_anyone_in_it_is_a_day_among_people",)),
    Row(
        "standing:answer_easy",
        RETURNS,
        (f"{W}leaving_was_easier_the_less_you_were_missed_and_is_believed_as_far_as_one_trusts",),
    ),
    Row(
        "standing:easy_truly",
        RETURNS,
        (f"{W}leaving_was_easier_the_less_you_were_missed_and_is_believed_as_far_as_one_trusts",),
    ),
    Row(
        "standing:mistaken",
        RETURNS,
        (f"{W}what_you_believe_of_anothers_warmth_may_be_mistaken_either_way",),
    ),
    Row(
        "standing:stands",
        RETURNS,
        (f"{W}what_you_believe_of_anothers_warmth_may_be_mistaken_either_way",),
    ),
    Row("tales:grown_share", RETURNS, (f"{W}a_tale_is_what_is_told_for_itself_and_it_grows",)),
    Row("tales:is_tale", RETURNS, (f"{W}a_tale_is_what_is_told_for_itself_and_it_grows",)),
    Row(
        "talking:minutes_together",
        RETURNS,
        (f"{W}two_talk_for_as_long_as_either_began_it_and_an_hour_at_most",),
    ),
    Row(
        "tension:lies_awake",
        RETURNS,
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row("working_out:helplessness", RETURNS, (f"{P}the_weak_the_hurt_and_the_worn_are_easy_prey",)),
)
