"""Which tests must notice when a law's output is replaced by a constant: see laws/mutants.py.

Each law's rows stand together, so that whoever writes the law writes them.
"""

from __future__ import annotations

from laws.mutants import RETURNS, Row

W = "test_wants.py::test_"
P = "test_people.py::test_"
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
    Row("meeting:noise_m", RETURNS, (f"{P}who_cuts_wood_is_heard_farther_than_who_sits",)),
    Row("meeting:encounter_odds", RETURNS, (f"{P}noise_brings_the_meeting_sooner",)),
    Row("meeting:plan_report", "errand", (f"{P}word_of_you_walks_to_the_leader_and_is_told",)),
)
MEMORY: tuple[Row, ...] = ()
FEELING: tuple[Row, ...] = ()
NEWS: tuple[Row, ...] = ()
BONDS: tuple[Row, ...] = ()
WATCH: tuple[Row, ...] = ()
DUTY: tuple[Row, ...] = ()

ROWS = (*PEOPLE, *MEMORY, *FEELING, *NEWS, *BONDS, *WATCH, *DUTY)
