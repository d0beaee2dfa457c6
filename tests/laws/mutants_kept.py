"""Which tests must notice when what is kept of an hour among people is damaged."""

from __future__ import annotations

from laws.mutants import Row

K = "test_people_kept.py::test_"
SAW = f"{K}whoever_sees_you_knows_where_you_were_and_when"
FACE = f"{K}standing_face_to_face_is_kept_by_all_who_stand_there_and_begins_anew_each_time"
FIRST = f"{K}strangers_whom_you_saw_first_are_not_come_upon_again_for_days"
WORD = f"{K}a_patrol_that_saw_you_waits_a_little_and_then_goes_with_word"
DECIDED = f"{K}what_someone_decided_is_kept_until_they_decide_it_anew"
WEPT = f"{K}it_is_kept_when_you_last_wept_and_how_often"
LIFTED = f"{K}spirits_that_were_lifted_drift_back_from_that_day"
OLD = f"{K}word_of_where_you_are_is_as_old_as_the_sighting_and_not_as_the_telling"
BEFORE = f"{K}who_believed_it_before_it_was_so_has_known_it_since_they_heard_that_it_is"
COUNTED = f"{K}how_much_one_goes_about_with_is_counted_as_it_is_taken_up_and_let_go"
CAMP = f"{K}a_camp_begins_with_some_days_stores_a_roof_and_a_watch"

PEOPLE_KEPT = (
    # Meeting and seeing.
    Row("meeting:take_note", "saw_you_hour", (SAW,)),
    Row("meeting:take_note", "seen_place", (SAW,)),
    Row("meeting:take_note", "seen_place_hour", (SAW,)),
    Row("meeting:face_to_face", "company_hour", (FACE,)),
    Row("meeting:face_to_face", "gun_shown", (FACE,)),
    Row("meeting:face_to_face", "hands_shown", (FACE,), clears=True),
    Row("meeting:face_to_face", "told_count", (FACE,), clears=True),
    Row("meeting:face_to_face", "met_hour", (FACE,)),
    Row("meeting:face_to_face", "met_count", (FACE,)),
    Row("meeting:face_to_face", "meeting_open", (FACE,)),
    Row("meeting:try_encounter", "you_saw_hour", (FIRST,)),
    Row("meeting:plan_report", "errand_place", (WORD,), clears=True),
    Row("meeting:plan_report", "stays_until", (WORD,)),
    Row("patrol:patrol", "errand_place", (WORD,)),
    Row("patrol:patrol", "stays_until", (WORD,)),
    Row(
        "people:stay",
        "stays_until",
        (f"{K}whoever_stays_stays_half_to_one_and_a_half_times_as_long",),
    ),
    # Words.
    Row(
        "news:tell", "told_count", (f"{K}each_thing_told_straight_weighs_for_you_when_they_decide",)
    ),
    Row("news:say_where", "seen_place", (OLD,)),
    Row("news:say_where", "seen_place_hour", (OLD,)),
    Row("news:come_true", "fact_hour", (BEFORE,)),
    Row("news:come_true", "fact_is_true", (BEFORE,)),
    Row("news:set_eager", "eager", (COUNTED,)),
    Row("news:set_eager", "eager_many", (COUNTED,)),
    # Answers, hearts, tears.
    Row("duty:decide", "answer_send", (DECIDED,)),
    Row("duty:decide", "answer_gate", (DECIDED,)),
    Row("duty:decide", "answer_step_in", (DECIDED,)),
    Row("duty:decide", "answer_ask", (DECIDED,)),
    Row("duty:decide", "decided_hour", (DECIDED,)),
    Row("lamp:decide_lamp", "answer_lamp", (DECIDED,)),
    Row("lies:find_out", "wrong_hour", (f"{K}a_lie_is_forgiven_from_the_day_it_was_found_out",)),
    Row("feeling:stir_spirits", "spirits_hour", (LIFTED,)),
    Row("solitude:let_tears", "wept_hour", (WEPT,)),
    Row("solitude:let_tears", "wept_count", (WEPT,)),
    Row(
        "standing:answer_easy",
        "easy_spoken",
        (f"{K}whether_it_was_easy_has_been_spoken_of_once_it_was_asked",),
    ),
    Row(
        "start_people:start_people",
        "hearts_begun",
        (f"{K}what_people_are_to_each_other_begins_once",),
    ),
    Row(
        "afar:look_down",
        "afar_taken",
        ("test_settlements.py::test_looking_down_shows_the_camp_of_that_hour",),
    ),
    Row("meeting:face_to_face", "together_hour", (FACE,)),
    Row("patrol:patrol", "errand", (WORD,), clears=True),
    Row(
        "lies:find_out",
        "lied_to",
        (f"{K}a_lie_is_forgiven_from_the_day_it_was_found_out",),
        clears=True,
    ),
    Row("lies:find_out", "respect", (f"{K}a_lie_is_forgiven_from_the_day_it_was_found_out",)),
    Row("settlements:begin_settlements", "camp_food_days", (CAMP,)),
    Row("settlements:begin_settlements", "camp_wood_days", (CAMP,)),
    Row("settlements:begin_settlements", "camp_built", (CAMP,)),
    Row("settlements:begin_settlements", "camp_watch", (CAMP,)),
)
