"""Which tests must notice when what calls memories in the others, or eases them, is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

C = "test_others_cues.py::test_"
PAYS = f"{C}who_turns_from_it_sleeps_that_night_and_pays_for_it_in_the_nights_after"
E = "test_others_easing.py::test_"
GATED = f"{E}what_they_did_is_let_go_only_once_it_is_owned_and_amended"
TO_OWN = f"{E}to_look_at_it_to_tell_it_and_to_be_told_by_one_who_shares_it_is_to_own_it"
AT_COUNCIL = f"{E}to_say_before_the_council_that_two_did_it_is_to_own_it"
WORKED = f"{E}a_day_of_work_for_others_makes_amends_and_an_idle_one_does_not"
EASING = (
    Row("others_easing:lay_down", "laid_down", (GATED,)),
    Row("others_easing:may_lay_down", RETURNS, (GATED,)),
    Row("others_easing:own_part", "owns", (TO_OWN,)),
    Row("others:meet_own", "owns", (TO_OWN,)),
    Row("others:hear_of", "owns", (TO_OWN,)),
    Row("others:confide", "owns", (TO_OWN,)),
    Row("others_easing:own_aloud", "owns", (AT_COUNCIL,)),
    Row("speaking:speak", "owns", (AT_COUNCIL,)),
    Row("others_easing:amend", "amends", (WORKED,)),
    Row("others_easing:work_for_others", "amends", (WORKED,)),
    Row("others:others_remember", "amends", (f"{E}a_day_of_work_counts_once",)),
    Row(
        "others_easing:did_something",
        RETURNS,
        (f"{E}who_did_nothing_has_nothing_to_make_good",),
    ),
    Row(
        "others_easing:is_for_others",
        RETURNS,
        (f"{E}an_office_is_work_for_others_and_to_follow_someone_unseen_is_not",),
    ),
    Row(
        "absolving:give_words",
        "amends",
        (f"{E}to_be_forgiven_stands_for_amends_and_helps_only_who_owns_it",),
    ),
)
Q = "test_others_peace.py::test_"
NOTICED = f"{Q}it_is_noticed_days_later_at_what_passes_and_only_once"
OF_NIGHTS = f"{Q}the_nights_of_a_life_make_it_once_the_fear_has_gone"
STAYS = f"{Q}who_has_made_peace_keeps_less_to_themselves_and_stays_longer_in_talk"
TELLS = f"{Q}what_calls_it_and_does_not_bring_it_is_what_tells_them"
PEACE = (
    Row("others_peace:make_peace_of", "peace_of", (f"{Q}it_comes_slowly",)),
    Row("others_peace:make_peace_of", "peace_days", (f"{Q}nobody_is_told_when_it_is_made",)),
    Row("others_peace:pass_by_of", "peace_noticed", (NOTICED,)),
    Row("others_peace:pass_by_of", "spirits", (NOTICED,)),
    Row(
        "others_peace:released_of",
        RETURNS,
        (f"{Q}peace_is_of_quiet_nights_of_fear_gone_and_of_what_is_let_go",),
    ),
    Row("others_peace:weighs_still", RETURNS, (STAYS,)),
    Row("others:worst_fear", RETURNS, (OF_NIGHTS,)),
    Row("others:others_night", "peace_of", (OF_NIGHTS,)),
    Row("others:others_night", "peace_days", (OF_NIGHTS,)),
    Row("others:others_day", "peace_noticed", (TELLS,)),
)
D = "test_others_dreams.py::test_"
TALKED = f"{D}a_day_is_about_whom_one_talked_with_long_and_not_about_a_word_in_passing"
OWN_DAY = f"{D}each_has_a_day_of_their_own"
LONGED = f"{D}whom_one_dreams_of_is_longed_for_by_whoever_is_fond_of_them"
UNEASY = f"{D}cold_and_hunger_dreamt_of_leave_one_uneasy_and_work_does_not"
DREAMS = (
    Row("others_dreams:note_day_of", "day_matter_of", (TALKED,)),
    Row("others_dreams:note_day_of", "day_about_of", (TALKED,)),
    Row(
        "others_dreams:live_day_of",
        "day_matter_of",
        (f"{D}a_week_later_the_same_row_is_another_day", TALKED),
    ),
    Row("others_dreams:live_day_of", "day_about_of", (TALKED,)),
    Row("others_dreams:others_dream", "day_matter_of", (OWN_DAY,)),
    Row("others_dreams:dream_of_days", "longing", (LONGED,)),
    Row("others_dreams:dream_of_days", "feeling", (UNEASY,)),
    Row(
        "others_dreams:strength_of",
        RETURNS,
        (f"{D}a_memory_that_came_is_more_than_a_talk_and_less_than_burying_the_dead",),
    ),
    Row(
        "others_dreams:missed_by",
        RETURNS,
        (f"{D}whom_one_misses_is_what_an_evening_is_about",),
    ),
    Row(
        "others_dreams:day_weight_of",
        RETURNS,
        (f"{D}their_dreams_draw_on_yesterday_and_on_days_five_to_seven_ago",),
    ),
    Row(
        "others_dreams:draw_day_of",
        RETURNS,
        (f"{D}their_dreams_draw_on_yesterday_and_on_days_five_to_seven_ago",),
    ),
    Row(
        "dreaming:lag_weight",
        RETURNS,
        (f"{D}their_dreams_draw_on_yesterday_and_on_days_five_to_seven_ago",),
    ),
)
OTHERS = (
    Row("others_cues:called_in", RETURNS, (f"{C}what_something_calls_comes_oftener",)),
    Row(
        "others_cues:was_named",
        RETURNS,
        (f"{C}who_is_told_of_the_deed_thinks_of_it_that_day_and_not_the_next_week",),
    ),
    Row(
        "others_cues:other_of",
        RETURNS,
        (
            f"{C}who_left_is_called_to_it_by_the_one_they_left",
            f"{C}nothing_calls_it_in_who_cuts_wood_by_day_among_others",
            f"{C}what_is_called_comes_before_what_is_only_nearer",
        ),
    ),
    Row(
        "recall:is_its_day",
        RETURNS,
        (f"{C}a_moon_to_the_day_calls_it_in_everyone_who_was_there",),
    ),
    Row(
        "recall:others_called",
        RETURNS,
        (f"{C}what_is_called_comes_before_what_is_only_nearer",),
    ),
    Row("others:meet_own", "turned_from", (PAYS,)),
    Row("others:meet_own", "turned_hour", (PAYS,)),
    Row("others:press_on", RETURNS, (PAYS,)),
    *EASING,
    *PEACE,
    *DREAMS,
)
