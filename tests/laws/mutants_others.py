"""Which tests must notice when what calls memories in the others is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

C = "test_others_cues.py::test_"
PAYS = f"{C}who_turns_from_it_sleeps_that_night_and_pays_for_it_in_the_nights_after"
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
)
