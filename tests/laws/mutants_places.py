"""Which tests must notice when what is told of places, seats and offices is always the same."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

G = "test_given_back_of_places.py::test_"

OF_PLACES = (
    Row("easing:deed_of", RETURNS, (f"{G}a_deed_and_a_parting_are_two_halves_of_one_thing",)),
    Row("facing:is_half", RETURNS, (f"{G}a_deed_and_a_parting_are_two_halves_of_one_thing",)),
    Row("going:is_under_way", RETURNS, (f"{G}who_walks_is_under_way_until_there",)),
    Row("hearing:mood_of", RETURNS, (f"{G}a_people_does_as_its_people_are",)),
    Row("meeting:sight_m", RETURNS, (f"{G}leaf_and_cover_shorten_what_is_seen",)),
    Row("others:bad_nights_now", RETURNS, (f"{G}who_slept_well_has_no_bad_nights_behind_them",)),
    Row(
        "patrol:answers_to", RETURNS, (f"{G}whoever_follows_you_answers_to_who_leads_their_people",)
    ),
    Row(
        "patrol:leader_of", RETURNS, (f"{G}whoever_follows_you_answers_to_who_leads_their_people",)
    ),
    Row(
        "people:marches_of",
        RETURNS,
        (f"{G}the_marches_are_where_the_nearest_patrol_of_ones_people_is_at_home",),
    ),
    Row(
        "placing:nth_here",
        RETURNS,
        (f"{G}the_quiet_place_is_where_fewest_are_and_the_crowded_where_most",),
    ),
    Row("recall:usual_level", RETURNS, (f"{G}what_is_usual_rises_with_uses_and_falls_with_age",)),
    Row("seasons:foulest", RETURNS, (f"{G}the_foulest_of_the_weather_is_named",)),
    Row(
        "sending:guilt_of_parting",
        RETURNS,
        (f"{G}guilt_of_a_parting_is_theirs_who_left_and_fades_as_it_lies_back",),
    ),
    Row(
        "tension:heart_share",
        RETURNS,
        (f"{G}a_heavy_office_counts_the_more_and_the_heart_under_it_the_less",),
    ),
    Row(
        "tension:office_share",
        RETURNS,
        (f"{G}a_heavy_office_counts_the_more_and_the_heart_under_it_the_less",),
    ),
    Row(
        "wants:crowded_place",
        RETURNS,
        (f"{G}the_quiet_place_is_where_fewest_are_and_the_crowded_where_most",),
    ),
    Row(
        "wants:quiet_place",
        RETURNS,
        (f"{G}the_quiet_place_is_where_fewest_are_and_the_crowded_where_most",),
    ),
    Row("wants:whim", RETURNS, (f"{G}a_whim_is_as_often_for_a_thing_as_against_it",)),
    Row("afar:cause_of", RETURNS, ("test_settlements.py::test_a_camp_is_quiet_for_a_reason",)),
    Row("afar:is_quiet", RETURNS, ("test_settlements.py::test_a_camp_is_quiet_for_a_reason",)),
    Row(
        "afar:sentries",
        RETURNS,
        ("test_settlements.py::test_word_of_raiders_doubles_the_watch_whether_or_not_it_is_true",),
    ),
    Row(
        "feeling:arousal",
        RETURNS,
        (
            "test_appraisal.py::test_a_low_mood_slows_your_hands_and_what_you_are_wrought_up_by_keeps_you_awake",
        ),
    ),
    Row(
        "glimpse:shows_itself",
        RETURNS,
        ("test_watch.py::test_the_careless_show_themselves_oftener",),
    ),
    Row(
        "glimpse:vigilance",
        RETURNS,
        ("test_watch.py::test_one_who_keeps_watch_notices_more_than_one_who_cuts_wood",),
    ),
    Row(
        "hearing:words_to_heart",
        RETURNS,
        ("test_answers.py::test_what_the_words_are_for_moves_both_her_selves",),
    ),
    Row(
        "hearing:words_to_office",
        RETURNS,
        ("test_answers.py::test_what_the_words_are_for_moves_both_her_selves",),
    ),
    Row(
        "placing:is_here",
        RETURNS,
        ("test_people.py::test_word_of_you_walks_to_the_leader_and_is_told",),
    ),
    Row("recall:age_of", RETURNS, ("test_easing.py::test_the_smell_thins_with_the_months",)),
    Row(
        "recall:recall",
        RETURNS,
        ("test_recall.py::test_a_cue_brings_a_memory_nearer_and_wears_off",),
    ),
    Row(
        "reports:knows_deed",
        RETURNS,
        ("test_lies.py::test_that_you_lied_goes_round_among_them_and_costs_respect",),
    ),
    Row(
        "seasons:keeps_in",
        RETURNS,
        ("test_people.py::test_a_patrol_lies_up_in_the_dark_and_in_a_storm",),
    ),
    Row(
        "solitude:days_alone", RETURNS, ("test_solitude.py::test_an_evening_with_someone_ends_it",)
    ),
    Row(
        "working_out:suspicion_now",
        RETURNS,
        ("test_watched.py::test_food_left_speaks_for_guards_and_an_emptied_snare_for_hunters",),
    ),
)
