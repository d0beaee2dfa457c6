"""Which tests must notice when what people are at, or what ends then, is damaged."""

from __future__ import annotations

from laws.mutants import Row

H = "test_at_this_hour.py::test_"
ROAD = f"{H}on_the_road_one_sleeps_by_night_and_is_at_nothing_by_day_until_one_sets_out"
RISE = f"{H}who_waits_on_a_rise_keeps_watch_by_day_and_takes_a_nearer_one_on_word_of_you"
OVER = f"{H}a_meeting_is_over_once_it_is_decided_and_another_partys_is_not"
PUSHED = f"{H}pushing_away_brings_back_some_of_the_fear_that_was_unlearned"
NEAR = f"{H}who_loses_you_or_goes_with_word_is_near_no_more"
HEARD = f"{H}words_once_heard_are_heard"
WALKS = f"{H}who_sets_out_walks_camps_and_sleeps_on_the_way"
LIVES = f"{H}word_that_you_live_is_from_that_hour_the_end_of_word_that_you_died"
DOES = f"{H}a_patrol_does_what_its_lead_does_and_a_leader_what_her_office_asks"
DARK = f"{H}a_patrol_is_out_by_duty_and_lies_up_for_the_dark"
UNDERSTOOD = f"{H}to_understand_ends_the_misreading_and_to_misread_the_understanding"
LOOKS = f"{H}who_looks_for_you_ranges_by_day_and_stands_before_you_once_found"

AT_THIS_HOUR = (
    Row("carrying:carry", "activity", (ROAD,)),
    Row("carrying:rest", "activity", (ROAD,)),
    Row("coming:follow_reports", "coming_state", (RISE,)),
    Row("coming:go_to_hill", "activity", (RISE,)),
    Row("duty:settle_pass", "meeting_open", (OVER,), clears=True),
    Row("facing:push_away", "terror", (PUSHED,)),
    Row("following:leave_to_report", "is_near", (NEAR,), clears=True),
    Row("following:lose_you", "is_near", (NEAR,), clears=True),
    Row("giving:hear_words", "words_state", (HEARD,)),
    Row("going:set_out", "activity", (WALKS,)),
    Row("going:step_on", "activity", (WALKS,)),
    Row("news:gainsay", "belief_hour", (LIVES,)),
    Row("patrol:follow_lead", "activity", (DOES,)),
    Row("patrol:patrol", "moved_by", (DARK,)),
    Row("people:hold_court", "activity", (DOES,)),
    Row("people:hold_court", "moved_by", (DOES,)),
    Row("working_out:misread", "reading", (UNDERSTOOD,)),
    Row("working_out:misread", "understood", (UNDERSTOOD,), clears=True),
    Row("working_out:understand", "misread", (UNDERSTOOD,), clears=True),
    Row("working_out:understand", "reading", (UNDERSTOOD,)),
    Row("working_out:understand", "suspected_hour", (UNDERSTOOD,)),
    Row("looking:look_for_you", "activity", (LOOKS,)),
    Row("crossing:come_face_to_face", "look_until", (LOOKS,)),
)
