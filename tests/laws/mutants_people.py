"""Which tests must notice when a law of people, their talk or their camps is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

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
