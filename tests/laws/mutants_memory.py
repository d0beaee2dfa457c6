"""Which tests must notice when memory, feeling, appraisal or solitude is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

R = "test_recall.py::test_"
C = "test_carried.py::test_"
E = "test_easing.py::test_"
W = "test_ways.py::test_"
D = "test_dreams.py::test_"
F = "test_feeling.py::test_"
A = "test_appraisal.py::test_"
S = "test_solitude.py::test_"
H = "test_hours_of_memory.py::test_"
WEEKS = f"{H}weeks_of_nights_and_days_bring_dreams_ease_what_is_feared_and_some_peace"

FACED = f"{R}facing_takes_fear_and_some_of_it_comes_back_with_time"
PUSHED = f"{R}pushing_away_buys_tonight_and_presses_back_after"
VOW = f"{R}the_vow_shuts_both_out_and_opening_it_opens_both"
WORDS = f"{R}words_and_understanding_go_a_share_of_the_way_and_back"

MEMORY = (
    Row("recall:use", "use_hour", (f"{R}a_use_is_kept_newest_first_and_only_so_many",)),
    Row("recall:use", "use_count", (f"{R}a_use_is_kept_newest_first_and_only_so_many",)),
    Row(
        "recall:base_level",
        RETURNS,
        (f"{R}activation_of_three_uses_is_that_of_anderson_and_schooler",),
    ),
    Row("recall:tail", RETURNS, (f"{R}the_tail_is_the_sum_it_stands_for",)),
    Row("recall:call", "cue", (f"{R}a_cue_brings_a_memory_nearer_and_wears_off",)),
    Row("recall:fear_in", RETURNS, (FACED,)),
    Row("recall:rebound_now", RETURNS, (PUSHED,)),
    Row("facing:face", "calm", (FACED,)),
    Row("facing:face", "terror", (FACED,)),
    Row(
        "facing:face",
        "owned",
        (f"{E}what_is_faced_is_owned_and_letting_go_waits_for_that_and_for_repair",),
    ),
    Row("facing:face", "calm_place", (f"{R}calm_learned_in_one_place_holds_less_in_another",)),
    Row("facing:face", "faced_count", (f"{R}an_order_faces_or_pushes_what_presses_hardest",)),
    Row(
        "facing:face",
        "understanding",
        (f"{E}looking_at_either_half_lets_you_see_and_turning_from_it_closes_your_eyes",),
    ),
    Row("facing:see", "understanding", (f"{E}anger_and_the_vow_keep_you_from_seeing",)),
    Row("facing:push_away", "rebound", (PUSHED,)),
    Row("facing:push_away", "pushed_hour", (PUSHED,)),
    Row(
        "facing:push_away",
        "understanding",
        (f"{E}looking_at_either_half_lets_you_see_and_turning_from_it_closes_your_eyes",),
    ),
    Row("facing:make_vow", "vow", (f"{E}opening_either_half_opens_both", VOW)),
    Row("facing:open_vow", "cue", (VOW,)),
    Row(
        "facing:tell_of",
        "calm",
        (f"{C}telling_teaches_more_calm_than_looking_at_it_alone",),
    ),
    Row("facing:tell_of", "spirits", (f"{R}telling_eases_you_and_loads_the_one_who_hears",)),
    Row(
        "facing:nearness",
        RETURNS,
        (f"{R}a_cue_brings_it_nearer_and_the_vow_a_push_calm_and_release_hold_it_down",),
    ),
    Row("facing:weight_of", RETURNS, (f"{R}a_memory_weighs_by_its_fear_and_less_once_let_go",)),
    Row(
        "facing:live_with_despair", "feeling", (f"{R}what_breaks_in_leaves_guilt_fear_and_despair",)
    ),
    Row("nightmare:lateness", RETURNS, (f"{R}ten_is_not_late_and_two_in_the_morning_is",)),
    Row("nightmare:nightmare_odds", RETURNS, (PUSHED,)),
    Row("nightmare:dream_odds", RETURNS, (f"{R}dreams_come_late_in_sleep_and_late_in_the_night",)),
    Row(
        "nightmare:suffer",
        "interrupted_by",
        (f"{R}a_hard_nightmare_wakes_you_oftener_than_one_that_has_lost_its_fear",),
    ),
    Row(
        "nightmare:suffer",
        "moments",
        (f"{R}a_hard_nightmare_wakes_you_oftener_than_one_that_has_lost_its_fear",),
    ),
    Row("memory:memory", "nightmare_count", (WEEKS,)),
    Row("memory:memory", "terror", (WEEKS,)),
    Row(
        "memory:memory",
        "peace",
        (WEEKS,),
    ),
    Row("memory:memory", "released", (f"{W}letting_go_thins_the_smell_too",)),
    Row(
        "memory:memory",
        "absence_hour",
        (f"{H}one_evening_at_the_fire_it_is_noticed_that_nothing_came",),
    ),
    Row(
        "memory:memory",
        "breath_count",
        (f"{W}the_smell_at_the_edge_of_sleep_outlasts_the_nightmares",),
    ),
    Row(
        "memory:memory",
        "intrusion_count",
        ("test_nights.py::test_memories_break_in_by_day_as_often_as_kleim_counted_and_less_later",),
    ),
    Row("easing:ease", "terror", (f"{E}under_the_vow_days_heal_less_and_understanding_closes",)),
    Row(
        "easing:ease",
        "understanding",
        (f"{E}under_the_vow_days_heal_less_and_understanding_closes",),
    ),
    Row(
        "easing:weigh",
        "rightness",
        (f"{E}seeing_makes_it_seem_more_right_and_amends_less_unforgivable",),
    ),
    Row(
        "easing:weigh",
        "unforgivable",
        (f"{E}seeing_makes_it_seem_more_right_and_amends_less_unforgivable",),
    ),
    Row("easing:contest", RETURNS, (f"{E}what_is_at_odds_is_only_what_is_not_owned",)),
    Row("easing:make_peace", "peace", (f"{E}both_weights_may_stay_high_where_the_deed_is_owned",)),
    Row("easing:make_peace", "peace_hour", (f"{E}peace_is_noticed_when_what_always_came_did_not",)),
    Row("easing:pass_by", "unflinched", (f"{E}a_flinch_puts_the_notice_off",)),
    Row("easing:pass_by", "absence_hour", (f"{E}peace_is_noticed_when_what_always_came_did_not",)),
    Row(
        "easing:pass_by", "absence_memory", (f"{E}peace_is_noticed_when_what_always_came_did_not",)
    ),
    Row("easing:flinch", "flinch_hour", (f"{E}a_flinch_puts_the_notice_off",)),
    Row(
        "absolving:turn_words",
        "words_work",
        (f"{E}words_that_you_keep_never_work_wholly_and_begin_to_once_given_on", WORDS),
    ),
    Row(
        "absolving:give_words",
        "words_given",
        (f"{E}words_that_you_keep_never_work_wholly_and_begin_to_once_given_on",),
    ),
    Row(
        "absolving:give_words",
        "laid_down",
        (f"{E}giving_the_words_to_one_who_did_it_too_eases_what_they_bear",),
    ),
    Row(
        "absolving:give_words",
        "warmth",
        (f"{E}giving_the_words_to_one_who_did_it_too_eases_what_they_bear",),
    ),
    Row("breath:breath_odds", RETURNS, (f"{E}what_facing_unlearns_is_the_fear_and_not_the_smell",)),
    Row(
        "breath:breathe",
        "breath_memory",
        (f"{E}the_smell_is_there_at_the_edge_of_sleep_and_at_no_other_hour",),
    ),
    Row(
        "breath:breathe",
        "breath_hour",
        (f"{E}the_smell_is_there_at_the_edge_of_sleep_and_at_no_other_hour",),
    ),
    Row(
        "breath:breathe",
        "breath_count",
        (f"{E}the_smell_is_there_at_the_edge_of_sleep_and_at_no_other_hour",),
    ),
    Row("dreaming:note_day", "day_matter", (f"{D}a_day_is_about_the_strongest_thing_in_it",)),
    Row("dreaming:note_day", "day_about", (f"{D}a_day_is_about_the_strongest_thing_in_it",)),
    Row("dreaming:note_day", "day_strength", (f"{D}a_day_is_about_the_strongest_thing_in_it",)),
    Row("dreaming:live_day", "day_matter", (f"{D}hours_are_about_what_happens_in_them",)),
    Row(
        "dreaming:day_weight",
        RETURNS,
        (f"{D}dreams_draw_on_yesterday_and_on_days_five_to_seven_ago",),
    ),
    Row(
        "dreaming:draw_day",
        RETURNS,
        (f"{D}dreams_draw_on_yesterday_and_on_days_five_to_seven_ago",),
    ),
    Row("nightmare:dream", "dream_matter", (f"{D}a_cold_week_is_dreamt_of_as_cold",)),
    Row(
        "nightmare:dream",
        "dreamt",
        (f"{D}whom_you_met_is_dreamt_of_and_calls_the_memory_that_is_of_them",),
    ),
    Row(
        "others:start_carrying",
        "part_in",
        (f"{C}one_parting_is_guilt_to_who_left_and_grief_to_who_was_left",),
    ),
    Row(
        "others:start_carrying",
        "dread_of",
        (f"{C}others_wake_of_what_they_did_and_who_did_nothing_sleeps",),
    ),
    Row(
        "others:settle",
        "guilt_borne",
        (f"{C}one_parting_is_guilt_to_who_left_and_grief_to_who_was_left",),
    ),
    Row(
        "others:settle",
        "grief_borne",
        (f"{C}one_parting_is_guilt_to_who_left_and_grief_to_who_was_left",),
    ),
    Row(
        "others:others_night",
        "nightmares_of",
        (f"{C}others_wake_of_what_they_did_and_who_did_nothing_sleeps",),
    ),
    Row(
        "others:others_night",
        "bad_nights",
        (f"{C}a_bad_night_tells_on_the_spirits_and_is_slept_off",),
    ),
    Row(
        "others:others_night", "spirits", (f"{C}a_bad_night_tells_on_the_spirits_and_is_slept_off",)
    ),
    Row("others:heal", "dread_of", (f"{C}fear_fades_faster_in_company_than_alone",)),
    Row(
        "others:meet_own",
        "dread_of",
        (f"{C}the_bold_look_at_it_and_sleep_sooner_than_those_whose_office_looks_away",),
    ),
    Row("others:withdrawn", RETURNS, (f"{C}who_did_a_thing_keeps_to_themselves",)),
    Row(
        "others:hear_of",
        "trace_count",
        (f"{C}hearing_of_it_gives_one_who_was_not_there_a_part_of_its_fear",),
    ),
    Row(
        "others:hear_of",
        "dread_of",
        (f"{C}hearing_of_it_gives_one_who_was_not_there_a_part_of_its_fear",),
    ),
    Row(
        "others:hear_of",
        "spirits",
        (f"{C}hearing_of_it_gives_one_who_was_not_there_a_part_of_its_fear",),
    ),
    Row("others:hear_of", "heard_of", (f"{C}hearing_it_again_costs_less",)),
    Row(
        "others:hear_of",
        "laid_down",
        (f"{C}one_who_bears_the_same_is_loaded_less_and_no_longer_alone_with_it",),
    ),
    Row(
        "others:confide", "dread_of", (f"{C}a_full_heart_speaks_to_whom_it_trusts_and_is_lighter",)
    ),
    Row(
        "others:confide",
        "trace_count",
        (f"{C}a_full_heart_speaks_to_whom_it_trusts_and_is_lighter",),
    ),
    Row("others:others_day", "longing", (f"{C}what_comes_by_day_brings_back_whom_it_is_about",)),
)

FEELING = (
    Row("feeling:stir_in", "feeling", (f"{F}a_feeling_is_down_to_a_twentieth_when_it_has_lasted",)),
    Row(
        "feeling:stir_in",
        "feeling_hour",
        (f"{F}a_feeling_is_down_to_a_twentieth_when_it_has_lasted",),
    ),
    Row("feeling:lasts_h", RETURNS, (f"{F}there_are_ten_feelings_and_each_has_its_length",)),
    Row("feeling:feeling", "feeling", (f"{F}cold_lowers_the_mood_and_a_fire_lifts_it",)),
    Row(
        "feeling:feeling",
        "willing",
        (f"{A}a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake",),
    ),
    Row(
        "feeling:feeling",
        "wrought",
        (f"{A}a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake",),
    ),
    Row("feeling:mood_of", RETURNS, (f"{A}an_evening_of_grief_or_of_bitter_frost_is_felt",)),
    Row(
        "feeling:arousal_of",
        RETURNS,
        (f"{A}a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake",),
    ),
    Row("feeling:stir_spirits", "spirits", (f"{A}a_days_mood_is_left_behind_in_the_spirits",)),
    Row(
        "appraisal:dear",
        RETURNS,
        (f"{A}word_of_your_death_is_despair_by_how_dear_you_are_though_it_be_false",),
    ),
    Row(
        "appraisal:appraise_news",
        "feeling",
        (f"{A}word_that_you_live_is_joy_to_a_friend_and_dread_to_who_fears_you",),
    ),
    Row(
        "appraisal:appraise_meeting",
        "feeling",
        (f"{A}meeting_again_is_the_gladder_the_longer_it_was",),
    ),
    Row(
        "appraisal:parted_long",
        RETURNS,
        (f"{A}meeting_again_is_the_gladder_the_longer_it_was",),
    ),
    Row(
        "appraisal:appraise_quarrel",
        "feeling",
        (f"{A}a_quarrel_angers_the_one_and_saddens_the_other_by_how_dear_they_are",),
    ),
    Row("appraisal:appraisal", "feeling", (f"{A}an_evening_of_grief_or_of_bitter_frost_is_felt",)),
    Row("appraisal:appraisal", "spirits", (f"{A}a_days_mood_is_left_behind_in_the_spirits",)),
    Row(
        "solitude:solitude",
        "aloneness",
        (f"{S}company_is_missed_more_from_week_to_week_and_then_one_learns",),
    ),
    Row(
        "solitude:solitude",
        "doing_without",
        (f"{S}seeing_people_makes_one_doubt_what_one_had_learned",),
    ),
    Row(
        "solitude:solitude",
        "held_tears",
        (f"{S}tears_are_held_for_moons_and_never_let_go_by_a_date",),
    ),
    Row(
        "solitude:solitude",
        "wept_count",
        (f"{S}tears_come_within_a_day_of_being_safe_with_someone",),
    ),
    Row("solitude:solitude", "feeling", (f"{S}a_day_alone_saddens_its_evening",)),
    Row(
        "solitude:solitude",
        "safe_hours",
        (f"{S}tears_come_within_a_day_of_being_safe_with_someone",),
    ),
    Row("solitude:lack_of_company", RETURNS, (f"{S}known_ones_who_keep_near_are_some_company",)),
    Row(
        "solitude:safety",
        RETURNS,
        (f"{S}one_is_safest_with_whom_one_trusts_and_not_with_who_is_unseen",),
    ),
    Row("solitude:tears_odds", RETURNS, (f"{S}no_one_weeps_before_a_stranger_or_in_the_cold",)),
    Row(
        "solitude:let_tears",
        "held_tears",
        (f"{S}shame_may_follow_tears_and_does_not_follow_those_nobody_saw",),
    ),
    Row(
        "solitude:let_tears",
        "feeling",
        (f"{S}shame_may_follow_tears_and_does_not_follow_those_nobody_saw",),
    ),
)
